"""Writes calendar.csv, once: the holidays of the package `holidays` (VN), decreed swaps, and how sure each row is.

Run it by hand (`python resources/reference/make_calendar.py`). The program reads the rows, never this package:
each Tết is decreed a year at a time, and the province changes a row when a decree says otherwise.
"""

import csv
from datetime import date
from pathlib import Path

import holidays

YEARS = range(2017, 2036)
LAST_DECREED_YEAR = 2026

# A weekday off, and the Saturday that was worked for it.
SWAPS = {
    date(2018, 12, 31): date(2019, 1, 5),
    date(2019, 4, 29): date(2019, 5, 4),
    date(2024, 4, 29): date(2024, 5, 4),
    date(2025, 5, 2): date(2025, 4, 26),
    date(2026, 1, 2): date(2026, 1, 10),
    date(2026, 8, 31): date(2026, 8, 22),
}
SWAPS_SEEN_IN_THE_PRESS = {date(2019, 4, 29), date(2024, 4, 29), date(2025, 5, 2)}
TET_SEEN_IN_THE_PRESS = {2018, 2020, 2023, 2024, 2025, 2026}

SEEN = "decreed; dates compared with the press"
NOT_SEEN = "decreed; dates not compared with the decree"
CALCULATED = "calculated; to be decreed that year"
BY_LAW = "found"
LUNAR = "found; lunar date calculated"
CULTURE_DAY = "resolution 80-NQ/TW of 2026; law to be confirmed by the province"
SECOND_NATIONAL_DAY = 2021


def holiday_certainty(day: date, name: str) -> str:
    """How sure a holiday of the package is."""
    if "Văn hóa" in name:
        return CULTURE_DAY
    if "Hùng Vương" in name:
        return LUNAR
    if "Dương lịch" in name or day.month in {4, 5}:
        return BY_LAW
    if "Quốc khánh" in name and (day.day == 2 or day.year < SECOND_NATIONAL_DAY):
        return BY_LAW
    if day.year > LAST_DECREED_YEAR:
        return CALCULATED
    if "Quốc khánh" in name:
        return SEEN if day.year in {2024, 2025} else NOT_SEEN
    return SEEN if day.year in TET_SEEN_IN_THE_PRESS else NOT_SEEN


def rows() -> list[tuple[str, str, str, str]]:
    """Every row: day, kind, Vietnamese name, certainty."""
    found = []
    for day, name in holidays.country_holidays("VN", years=YEARS, language="vi").items():
        if day not in SWAPS:
            found.append((day.isoformat(), "HOLIDAY", name, holiday_certainty(day, name)))
    for off, worked in SWAPS.items():
        certainty = SEEN if off in SWAPS_SEEN_IN_THE_PRESS else NOT_SEEN
        found.append((off.isoformat(), "SWAP_OFF", f"Nghỉ hoán đổi, làm bù ngày {worked:%d/%m/%Y}", certainty))
        found.append((worked.isoformat(), "SWAP_WORK", f"Làm bù cho ngày {off:%d/%m/%Y}", certainty))
    return sorted(found)


def main() -> None:
    """Write the file beside this one."""
    path = Path(__file__).with_name("calendar.csv")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("day", "kind", "name", "certainty"))
        writer.writerows(rows())


if __name__ == "__main__":
    main()
