"""The hub's own authority: made once, kept, and good for the names by which the hub is reached."""

import ssl
from pathlib import Path

from cryptography import x509

from kt1desk.hub.certificates import certificates


def names_in(server: Path) -> set[str]:
    found = x509.load_pem_x509_certificate(server.read_bytes()).extensions
    names = found.get_extension_for_class(x509.SubjectAlternativeName).value
    return {str(name.value) for name in names}


def trusted(folder: Path, authority_pem: bytes, name: str) -> bool:
    """True when a client that trusts this authority alone accepts the server under this name."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(folder / "server.pem")
    asking = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    asking.verify_flags |= ssl.VerifyFlags.VERIFY_X509_STRICT  # newer Pythons check by the letter
    asking.load_verify_locations(cadata=authority_pem.decode())
    server = serving.wrap_bio(to_server, to_client, server_side=True)
    client = asking.wrap_bio(to_client, to_server, server_hostname=name)
    try:
        for _ in range(3):
            for side in (client, server):
                try:
                    side.do_handshake()
                except ssl.SSLWantReadError:
                    continue
    except ssl.SSLCertVerificationError:
        return False
    return client.version() is not None


def test_a_first_start_makes_them_and_a_second_keeps_them(tmp_path: Path) -> None:
    first = certificates(tmp_path, ())
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert certificates(tmp_path, ()) == first
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files
    assert names_in(first.server) == {"localhost", "127.0.0.1", "::1"}


def test_a_desk_accepts_the_hub_under_each_of_its_names_and_no_other(tmp_path: Path) -> None:
    made = certificates(tmp_path, ("hub.example", "10.1.2.3"))
    for name in ("localhost", "127.0.0.1", "::1", "hub.example", "10.1.2.3"):
        assert trusted(tmp_path, made.authority_pem, name)
    for name in ("other.example", "10.1.2.4"):
        assert not trusted(tmp_path, made.authority_pem, name)


def test_new_names_need_a_new_server_certificate_but_no_new_authority(tmp_path: Path) -> None:
    before = certificates(tmp_path, ())
    after = certificates(tmp_path, ("hub.example",))
    assert after.authority_pem == before.authority_pem
    assert trusted(tmp_path, before.authority_pem, "hub.example")


def test_two_hubs_do_not_vouch_for_each_other(tmp_path: Path) -> None:
    one, other = certificates(tmp_path / "one", ()), certificates(tmp_path / "other", ())
    assert trusted(tmp_path / "one", one.authority_pem, "localhost")
    assert not trusted(tmp_path / "one", other.authority_pem, "localhost")


def test_a_server_certificate_of_another_authority_is_replaced(tmp_path: Path) -> None:
    one = certificates(tmp_path / "one", ())
    other = certificates(tmp_path / "other", ())
    one.server.write_bytes(other.server.read_bytes())
    assert trusted(tmp_path / "one", certificates(tmp_path / "one", ()).authority_pem, "localhost")


def test_a_start_that_broke_off_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / "authority.key").write_bytes(b"half")
    (tmp_path / "server.making").write_bytes(b"half")
    assert trusted(tmp_path, certificates(tmp_path, ()).authority_pem, "localhost")


def test_only_the_owner_reads_the_keys(tmp_path: Path) -> None:
    certificates(tmp_path, ())
    for name in ("authority.key", "server.pem"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0
