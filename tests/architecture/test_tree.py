"""What lies in the repository: known rooms, no class of secrecy by name, no address of a package registry."""

import re

from tests.architecture.source import MADE, MADE_ENDINGS, ROOT, files
from tests.support.forbidden_words import forbidden_in

ROOMS = {"kt1desk", "resources", "tests"}
PAPERS = {
    "pyproject.toml",
    "build_installer.spec",
    "README.md",
    "CHANGELOG.md",
    "DECISIONS.md",
    "LICENSE",
    "Makefile",
}
SPELLS_THEM = "tests/support/forbidden_words.py"
REGISTRY = re.compile(r"https?://[^\s\"')]*(?:py[p]i|pythonhoste[d]|npmj[s]|deb[i]an|crates\.i[o])", re.IGNORECASE)


def _texts() -> dict[str, str]:
    texts = {}
    for path in files():
        try:
            texts[path.relative_to(ROOT).as_posix()] = path.read_bytes().decode()
        except UnicodeDecodeError:
            continue
    assert "README.md" in texts
    return texts


def test_the_top_level_holds_only_what_has_its_place_there() -> None:
    entries = {path.name for path in ROOT.iterdir()} - MADE
    strange = {
        name for name in entries - ROOMS - PAPERS if not name.startswith(".") and not name.endswith(MADE_ENDINGS)
    }
    assert strange == set()


def test_no_file_names_a_class_of_secrecy_by_a_word() -> None:
    found = {name: forbidden_in(text) for name, text in _texts().items() if name != SPELLS_THEM}
    assert {name: words for name, words in found.items() if words} == {}


def test_no_file_or_folder_is_called_after_a_class_of_secrecy() -> None:
    assert [str(path) for path in files() if forbidden_in(path.relative_to(ROOT).as_posix())] == []


def test_the_search_for_forbidden_words_finds_them_and_leaves_ordinary_words_alone() -> None:
    word = "M" + "ậ" + "t"
    assert forbidden_in(f"Văn bản {word}")
    assert forbidden_in("Tuyệt\n" + word.lower())
    assert forbidden_in("To" + "\u0302" + "\u0301i ma" + "\u0323\u0302" + "t")
    assert forbidden_in("bảo mật, bí mật, độ mật, mật khẩu, ký hiệu A") == []


def test_no_file_holds_the_address_of_a_package_registry() -> None:
    assert [name for name, text in _texts().items() if REGISTRY.search(text)] == []


def test_no_screen_is_drawn_by_a_form_file() -> None:
    assert [str(path) for path in files(".ui")] == []
