"""The hub's certificates: an authority of its own, made at first start, and the server certificate it signs.

Desks trust this authority alone; its fingerprint stands in the one-time code. The dates are wide on purpose: a desk
whose clock is years off must still reach the hub and be told so. A lost key is replaced by a new authority and codes.
"""

import ipaddress
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

ALWAYS = ("localhost", "127.0.0.1", "::1")
_FROM = datetime(2000, 1, 1, tzinfo=UTC)
_UNTIL = datetime(2100, 1, 1, tzinfo=UTC)
_AUTHORITY = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kt1desk hub authority")])
_SERVER = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kt1desk hub")])


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """The authority's certificate, and the file with the server's certificate and key."""

    authority_pem: bytes
    server: Path


def certificates(folder: Path, names: tuple[str, ...]) -> Certificates:
    """Return the certificates in `folder`, making those that are missing.

    The server's is made anew when it does not carry exactly `names` and the loopback names.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    authority, authority_key, server = folder / "authority.pem", folder / "authority.key", folder / "server.pem"
    if not authority.exists():
        key = ec.generate_private_key(ec.SECP256R1())
        write_private(authority_key, _key_pem(key))
        write_private(authority, _pem(_certificate(_AUTHORITY, key, key, None)))
    issuer = x509.load_pem_x509_certificate(authority.read_bytes())
    wanted = tuple(dict.fromkeys((*ALWAYS, *names)))
    if not (server.exists() and _is_for(server.read_bytes(), issuer, wanted)):
        signer = serialization.load_pem_private_key(authority_key.read_bytes(), password=None)
        if not isinstance(signer, ec.EllipticCurvePrivateKey):
            raise TypeError(f"{authority_key} is not a key of this program")
        key = ec.generate_private_key(ec.SECP256R1())
        write_private(server, _pem(_certificate(_SERVER, key, signer, wanted)) + _key_pem(key))
    return Certificates(authority_pem=_pem(issuer), server=server)


def _certificate(
    subject: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    names: tuple[str, ...] | None,
) -> x509.Certificate:
    """Return a server certificate for `names`, or the authority's own when they are None."""
    is_authority = names is None
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(_AUTHORITY)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=0 if is_authority else None), critical=True)
        .add_extension(_usage(is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if names is not None:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False
        ).add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _is_for(server_pem: bytes, issuer: x509.Certificate, wanted: tuple[str, ...]) -> bool:
    server = x509.load_pem_x509_certificate(server_pem)
    try:
        server.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError):
        return False
    carried = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return set(carried) == {_general_name(name) for name in wanted}


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read; it is there whole or not at all."""
    fresh = path.with_suffix(".making")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    fresh.replace(path)
