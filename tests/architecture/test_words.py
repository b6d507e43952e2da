"""The words of the screens: collected, complete in Vietnamese and English, and the same in both where it matters."""

import ast
import re
import string
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.architecture.source import ROOT, Module, modules

WORDS = ROOT / "resources" / "i18n"
OURS = ("kt1desk_vi.ts", "kt1desk_en.ts")
ALL = (*OURS, "qtbase_vi.ts")
# Plural forms of a language, as Qt counts them.
FORMS = {"kt1desk_vi.ts": 1, "kt1desk_en.ts": 2, "qtbase_vi.ts": 1}
# What tr, translate and mark are given that must stand in the source for lupdate to find it.
LITERALS = {"tr": 1, "translate": 2, "mark": 2}
# The one module that asks Qt for a sentence that is a variable, for all who have marked theirs.
LOOKS_UP = "kt1desk/gui/wording.py"
SECONDS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a .ts file; `translations` has one entry, or one for each plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    translations: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What makes a message this one, whatever its translation."""
        return (self.context, self.source, self.comment, self.plural)


def _messages(path: Path) -> list[Message]:
    return list(_read(path))


def _read(path: Path) -> Iterator[Message]:
    root = ElementTree.parse(path).getroot()  # noqa: S314  our own file, not one from outside
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                plural=plural,
                finished=translation.get("type") is None,
                translations=tuple(forms),
            )


def _calls(module: Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            # str.translate(table) has one argument, Qt's translate has two at least.
            if name in LITERALS and len(node.args) >= LITERALS[name]:
                yield name, node


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _marked_contexts(screens: list[Module]) -> set[str]:
    calls = [call for module in screens for name, call in _calls(module) if name == "mark"]
    return {ast.literal_eval(call.args[0]) for call in calls if _literal(call.args[0])}


def test_words_to_translate_stand_in_the_source_as_plain_text() -> None:
    screens = modules("kt1desk/gui", "kt1desk/app")
    marked = _marked_contexts(screens)

    def found_by_lupdate(name: str, call: ast.Call) -> bool:
        given = call.args[: LITERALS[name]]
        if all(_literal(each) for each in given):
            return True
        # translate("Rule", RULES[rule]): the sentence was marked where it was written, and is only looked up here.
        looked_up = name == "translate" and not isinstance(call.args[1], ast.JoinedStr | ast.BinOp)
        return looked_up and _literal(given[0]) and ast.literal_eval(given[0]) in marked

    hidden = [
        f"{module.name}:{call.lineno} {name}"
        for module in screens
        for name, call in _calls(module)
        if not found_by_lupdate(name, call) and not (module.name == LOOKS_UP and _is_qt(call))
    ]
    assert hidden == []


def _is_qt(call: ast.Call) -> bool:
    return ast.unparse(call.func) == "QCoreApplication.translate"


def test_tr_is_asked_of_self_so_that_its_context_is_the_class() -> None:
    elsewhere = [
        f"{module.name}:{call.lineno}"
        for module in modules("kt1desk/gui", "kt1desk/app")
        for name, call in _calls(module)
        if name == "tr" and not (isinstance(call.func, ast.Attribute) and getattr(call.func.value, "id", "") == "self")
    ]
    assert elsewhere == []


def test_the_word_files_are_up_to_date_or_make_words_was_forgotten(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / ".build" / "words.py"), "--into", str(tmp_path)]
    subprocess.run(command, check=True, timeout=SECONDS)
    for name in OURS:
        kept = {message.key for message in _messages(WORDS / name)}
        collected = {message.key for message in _messages(tmp_path / name)}
        assert kept ^ collected == set(), f"{name}: run make words, then translate"


def test_the_sources_are_english() -> None:
    foreign = [
        message.source
        for message in _messages(WORDS / "kt1desk_vi.ts")
        if any(letter.isalpha() and not letter.isascii() for letter in message.source)
    ]
    assert foreign == []


@pytest.mark.parametrize("name", ALL)
def test_every_message_is_translated(name: str) -> None:
    open_ones = [
        f"{message.context}: {message.source}"
        for message in _messages(WORDS / name)
        if not message.finished
        or not all(text.strip() for text in message.translations)
        or (message.plural and len(message.translations) != FORMS[name])
    ]
    assert open_ones == []


@pytest.mark.parametrize("name", ALL)
def test_translations_are_composed_unicode(name: str) -> None:
    apart = [
        text
        for message in _messages(WORDS / name)
        for text in message.translations
        if text != unicodedata.normalize("NFC", text)
    ]
    assert apart == []


def _fields(text: str) -> list[str]:
    named = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
    return sorted([*named, *re.findall(r"%n|%L?\d", text)])


@pytest.mark.parametrize("name", OURS)
def test_a_translation_keeps_the_fields_of_its_source(name: str) -> None:
    changed = [
        f"{message.context}: {message.source} -> {text}"
        for message in _messages(WORDS / name)
        for text in filter(None, message.translations)
        # "one item" may leave its number out
        if _fields(text) != _fields(message.source) and not (message.plural and FORMS[name] > 1)
    ]
    assert changed == []


def test_the_buttons_of_qt_speak_vietnamese() -> None:
    buttons = {m.source: m.translations[0] for m in _messages(WORDS / "qtbase_vi.ts") if m.context == "QPlatformTheme"}
    said = [buttons[name] for name in ("OK", "Cancel", "&Yes", "&No", "Close", "Save")]
    assert said == ["Đồng ý", "Hủy", "&Có", "&Không", "Đóng", "Lưu"]
