"""A scanned seal number is taken from anywhere in the form, and never in silence for another one."""

from dataclasses import replace

import pytest

from kt1desk.domain.item import SealState
from kt1desk.gui.pages.accept.form import AcceptField, NewsKind
from kt1desk.gui.scan_reading import read_scan
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, ready_form
from tests.support.immediate_tasks import HeldTasks

SEAL = "NP 024119"


def _half_filled(desk: AtTheDesk, seal_no: str = "") -> None:
    fill(desk, replace(ready_form(desk.counter), seal=SealState.NONE, seal_no=seal_no))


def test_the_number_goes_into_the_form_whatever_has_the_focus() -> None:
    desk = at_the_desk()
    _half_filled(desk)
    desk.screen.focus(AcceptField.ADDRESSEE)
    desk.presenter.scanned(read_scan(SEAL))
    assert desk.screen.typed.seal_no == SEAL
    assert desk.screen.last_news is NewsKind.SEAL_TAKEN


def test_another_number_in_the_form_is_not_replaced_from_afar() -> None:
    desk = at_the_desk()
    _half_filled(desk, "NP 000001")
    desk.presenter.scanned(read_scan(SEAL))
    assert (desk.screen.typed.seal_no, desk.screen.last_news) == ("NP 000001", NewsKind.SEAL_STANDS)
    desk.screen.focus(AcceptField.SEAL_NO)
    desk.presenter.scanned(read_scan(SEAL))
    assert desk.screen.typed.seal_no == SEAL


def test_the_seal_of_the_item_before_is_not_taken_for_the_next() -> None:
    desk = at_the_desk()
    done = fill(desk)
    desk.presenter.accept()
    desk.presenter.scanned(read_scan(done.seal_no))
    assert (desk.screen.typed.seal_no, desk.screen.last_news) == ("", NewsKind.SEAL_OF_ITEM_BEFORE)


@pytest.mark.parametrize(
    "text",
    ["ZK000000026VN", "ZK 000 000 026 VN", "593740590900AKA20069001010005", "8934563138165", "ABCDEFGH", "a:b/123456"],
)
def test_what_is_no_seal_number_stays_rubbish(text: str) -> None:
    desk = at_the_desk()
    _half_filled(desk)
    desk.presenter.scanned(replace(read_scan("????????"), text=text))
    assert (desk.screen.typed.seal_no, desk.screen.last_news) == ("", NewsKind.SCAN_UNREADABLE)


def test_before_anybody_stands_at_the_counter_no_seal_is_taken() -> None:
    desk = at_the_desk()
    desk.presenter.scanned(read_scan(SEAL))
    assert (desk.screen.typed.seal_no, desk.screen.last_news) == ("", NewsKind.SCAN_UNREADABLE)


def test_while_reasons_lie_over_the_form_no_seal_is_taken() -> None:
    desk = at_the_desk()
    _half_filled(desk)
    desk.presenter.refusals.ask()
    desk.presenter.scanned(read_scan(SEAL))
    assert (desk.screen.typed.seal_no, desk.screen.last_news) == ("", NewsKind.SCAN_UNREADABLE)


def test_while_an_item_is_written_its_seal_number_stays() -> None:
    desk = at_the_desk(HeldTasks())
    form = fill(desk)
    desk.presenter.accept()
    desk.screen.focus(AcceptField.SEAL_NO)
    desk.presenter.scanned(read_scan(SEAL))
    assert desk.screen.typed == form
