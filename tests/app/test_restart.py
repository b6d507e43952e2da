"""The program begins anew as it was begun."""

from kt1desk.app.restart import command


def test_from_source_the_package_is_started_again_with_the_same_arguments() -> None:
    again = command(("--data", "/d"), executable="/usr/bin/python3", frozen=False)
    assert again == ("/usr/bin/python3", "-m", "kt1desk", "--data", "/d")


def test_a_frozen_program_starts_itself() -> None:
    assert command((), executable="C:\\kt1desk\\kt1desk.exe", frozen=True) == ("C:\\kt1desk\\kt1desk.exe",)
