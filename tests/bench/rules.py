"""What the screen asks at every key: price and promise, and the search for an agency."""

import time
from dataclasses import replace

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.calendar import local_day
from kt1desk.domain.item import Secrecy
from kt1desk.domain.search import AgencyIndex, fold
from kt1desk.usecases.quote_item import quote_item
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.timing import interleaved
from tests.support.builders import CENTRE, PLAIN_FORM, service
from tests.support.clock import MONDAY, StandingClock
from tests.support.reference import first_edition

_ROUNDS = 60
_US = 1_000_000
_QUOTE_AT_MOST_US = 200
_TYPED = ("so tttt", "dang uy", "huyen uy na hang", "ubnd ham yen", "vp", "so", "tt", "Sở Tư pháp")
_WEIGHTS = (20, 120, 600, 1_900)


def rules() -> list[Figure]:
    """Microseconds a call, over a mix of what clerks ask."""
    return [_quote(), _search()]


def _quote() -> Figure:
    reference, clock = first_edition(), StandingClock()
    forms = [_form(secrecy, weight) for secrecy in (Secrecy.NONE, Secrecy.C) for weight in _WEIGHTS]
    times = interleaved(
        {"quote": lambda: [quote_item(form, reference=reference, office=CENTRE, clock=clock) for form in forms]},
        _ROUNDS,
        clock=time.thread_time,
    )
    return Figure(
        name="quote",
        what="price, promise and every check of one form",
        unit="us",
        value=times["quote"].best(_US) / len(forms),
        p95=times["quote"].p95(_US) / len(forms),
        bound=Bound(of=Of.VALUE, at_most=_QUOTE_AT_MOST_US),
    )


def _form(secrecy: Secrecy, weight_g: int) -> AcceptItem:
    return replace(PLAIN_FORM, service=service(secrecy), weight_g=weight_g)


def _search() -> Figure:
    agencies, day = first_edition().agencies, local_day(MONDAY)
    index, names = AgencyIndex(agencies), [fold(agency.name) for agency in agencies]
    folded = [fold(text) for text in _TYPED]
    times = interleaved(
        {
            "search": lambda: [index.find(text, day) for text in _TYPED],
            "scan": lambda: [[name for name in names if text in name] for text in folded],
        },
        _ROUNDS,
        clock=time.thread_time,
    )
    return Figure(
        name="search",
        what=f"a few letters without marks among {len(agencies)} agencies, the closest first",
        unit="us",
        value=times["search"].median(_US) / len(_TYPED),
        baseline=Baseline(
            what="a plain search for the same letters in names folded beforehand, unranked",
            value=times["scan"].median(_US) / len(_TYPED),
        ),
    )
