"""The words that may stand on no cover, label, screen or paper: those that name a class instead of its letter.

They are written as code points, so that no file of the program contains them.
"""

import re
import unicodedata

_LAST = "m\u1eadt"
_PAIRS = (f"tuy\u1ec7t {_LAST}", f"t\u1ed1i {_LAST}")
_BARE_LAST = "mat"
_BARE_PAIRS = tuple("".join(filter(str.isascii, unicodedata.normalize("NFD", pair))) for pair in _PAIRS)

# Alone between separators it names a class; after another word it is an ordinary word or a person's name.
_ALONE = re.compile(rf"(?:^|[(\[{{,;:/\-–—])\s*{_LAST}\s*(?:$|[)\]}},;:/\-–—])")
_PAIR = re.compile(rf"\b(?:{'|'.join((*_PAIRS, *_BARE_PAIRS))})\b")


def names_a_class(text: str) -> bool:
    """Whether a typed text says the class by its word (Law on the protection of state secrets; NĐ 26/2020).

    Words such as "bảo mật" or "bí mật" and names of persons and places pass.
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    if _LAST not in plain and _BARE_LAST not in plain:
        return False
    plain = " ".join(plain.split())
    return bool(_PAIR.search(plain) or _ALONE.search(plain))
