"""The verb that amends a dated table, and who may."""

from dataclasses import replace
from datetime import date

import pytest

from kt1desk.domain.amendments import AmendedTables, fold, shipped
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import DeskEnrolled, ReferenceAmended
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.amend_reference import AmendReference, amend_reference, preview_amendment
from tests.support.builders import CENTRE, registered
from tests.support.clock import StandingClock
from tests.support.desks import open_a_desk
from tests.support.forbidden_words import NAMES
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition, first_edition_texts

OFFICER = StaffId("300000-TEST.3")
LOWERED = {"percent": "8", "valid_from": "2025-01-01", "valid_to": "", "source": "NQ", "certainty": "decreed"}
SHIPPED = shipped(first_edition_texts())
OLD = dict(SHIPPED.rows["vat.csv"][0].cells)
ASKED = AmendReference(
    clerk=OFFICER, table="vat.csv", rows=({**OLD, "valid_to": "2024-12-31"}, LOWERED), source="NQ 174/2024/QH15"
)


class Province:
    """A desk of the province in memory."""

    def __init__(self, *, role: Role = Role.PROVINCE, enrolled: bool = True) -> None:
        self.clock = StandingClock()
        self.books = MemoryBooks()
        desk = open_a_desk(self.books, MemoryPins(), first_edition(), self.clock)
        with self.books.writing() as book:
            book.record(registered(OFFICER, "Lê Thị Lan", role, by=desk.leader, at=self.clock()))
            if enrolled:
                book.record(
                    DeskEnrolled(
                        at=self.clock(),
                        by=desk.leader,
                        office=CENTRE,
                        prefix="ZK",
                        province=True,
                        agreement_key="",
                        hub_agreement_key="",
                    )
                )

    def tables(self) -> AmendedTables:
        return fold(SHIPPED, [fact for fact in self.books.facts if isinstance(fact, ReferenceAmended)])

    def amend(self, asked: AmendReference) -> ReferenceAmended:
        return amend_reference(asked, books=self.books, tables=self.tables, clock=self.clock)

    def refuses(self, asked: AmendReference) -> RuleBroken:
        before = len(self.books.facts)
        with pytest.raises(RuleBroken) as refused:
            self.amend(asked)
        assert len(self.books.facts) == before
        return refused.value


def test_the_province_lowers_a_rate_from_a_day_on() -> None:
    desk = Province()
    fact = desk.amend(ASKED)
    assert (fact.table, fact.by, fact.source) == ("vat.csv", OFFICER, "NQ 174/2024/QH15")
    assert [row.cells["percent"] for row in desk.tables().rows["vat.csv"]] == ["10", "8"]


def test_only_the_role_of_the_province_amends() -> None:
    for role in (Role.CLERK, Role.SHIFT_LEADER, Role.AUDITOR):
        assert Province(role=role).refuses(ASKED).rule is Rule.ROLE_NOT_ALLOWED


def test_only_a_desk_that_the_province_admitted_as_its_own_amends() -> None:
    assert Province(enrolled=False).refuses(ASKED).rule is Rule.NOT_THE_PROVINCE


def test_a_source_must_be_named() -> None:
    refused = Province().refuses(replace(ASKED, source="  "))
    assert (refused.rule, refused.facts["field"]) == (Rule.TEXT_EMPTY, "source")


def test_a_row_that_would_spoil_the_table_is_refused_at_the_door() -> None:
    refused = Province().refuses(replace(ASKED, rows=(LOWERED,)))
    assert refused.rule is Rule.AMENDMENT_BAD
    assert (refused.facts["table"], refused.facts["column"], refused.facts["problem"]) == (
        "vat.csv",
        "valid_from",
        "holds_twice",
    )


def test_a_change_of_the_past_must_be_meant() -> None:
    desk = Province()
    past = replace(ASKED, rows=({**OLD, "percent": "8"},))
    refused = desk.refuses(past)
    assert (refused.rule, refused.facts["day"]) == (Rule.AMENDMENT_IN_THE_PAST, date(2018, 1, 1))
    desk.amend(replace(past, past_is_meant=True))
    assert desk.tables().rows["vat.csv"][0].cells["percent"] == "8"


def test_to_confirm_a_row_is_no_change_of_the_past() -> None:
    desk = Province()
    desk.amend(replace(ASKED, rows=({**OLD, "certainty": "found"},)))
    assert desk.tables().rows["vat.csv"][0].cells["certainty"] == "found"


def test_what_stands_so_already_is_not_recorded_again() -> None:
    assert Province().refuses(replace(ASKED, rows=(OLD,))).rule is Rule.AMENDMENT_CHANGES_NOTHING


@pytest.mark.parametrize("word", NAMES[:4])
def test_no_cell_names_a_class_by_its_word(word: str) -> None:
    reason = {"use": "REFUSAL", "code": "X", "name_vi": word, "name_en": "x", "valid_from": "2025-01-01"}
    asked = replace(ASKED, table="reasons.csv", rows=(reason | {"certainty": "decreed"},))
    assert Province().refuses(asked).rule is Rule.TEXT_NAMES_CLASS


def test_a_preview_says_what_would_change_and_records_nothing() -> None:
    desk = Province()
    before = len(desk.books.facts)
    found = preview_amendment(ASKED, tables=desk.tables, clock=desk.clock)
    assert [(each.before is None, each.after["percent"], each.touches_from) for each in found] == [
        (False, "10", date(2025, 1, 1)),
        (True, "8", date(2025, 1, 1)),
    ]
    assert len(desk.books.facts) == before
