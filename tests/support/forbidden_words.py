"""The one place that spells the words no screen, paper or file may carry, so that tests can look for them.

Law on the Protection of State Secrets 2018, art. 8 names three classes; an envelope, a label and this program know them
only as signs A, B and C.
"""

import re
import unicodedata

# Ordinary words that contain the syllable, none of which names a class.
ORDINARY = ("bảo mật", "bí mật", "độ mật", "cơ mật", "mật khẩu", "mật mã", "mật độ")
NAMES = ("tuyệt mật", "tối mật", "tuyet mat", "toi mat", "tuyet_mat", "toi_mat", "top secret", "top_secret")
SYLLABLE = re.compile(r"(?<!\w)mật(?!\w)")


def forbidden_in(text: str) -> list[str]:
    """Each name of a class in `text`, with a little of what surrounds it; empty when there is none."""
    plain = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    found = [name for name in NAMES if name in plain]
    for ordinary in ORDINARY:
        plain = plain.replace(ordinary, "…")
    return found + [plain[max(0, hit.start() - 20) : hit.end() + 20] for hit in SYLLABLE.finditer(plain)]
