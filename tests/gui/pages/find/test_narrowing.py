"""What stands in the fields under the search line, read as what is asked for."""

from collections.abc import Mapping
from datetime import date

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.custody import Stage
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.gui.pages.find.narrowing import NarrowFault, NarrowField, NarrowForm, read_form
from kt1desk.usecases.readmodels import AgencyHit, StaffRow

AGENCY = AgencyHit(agency=AgencyId("SYT"), name="Sở Y tế", address="", office=None, office_name="")
TU = StaffRow(staff=StaffId("T.2"), name="Hoàng Văn Tú", role=Role.CLERK)


def test_empty_fields_narrow_nothing() -> None:
    assert read_form(NarrowForm(texts={})) == (ItemsAsked(), {})


def test_every_field_narrows_by_what_was_chosen() -> None:
    texts = {
        NarrowField.AGENCY: AGENCY.name,
        NarrowField.FIRST: "1/11/2024",
        NarrowField.LAST: "30112024",
        NarrowField.STAGE: "Delivered",
        NarrowField.HOLDER: TU.name,
    }
    asked, faults = read_form(NarrowForm(agency=AGENCY, stage=Stage.DELIVERED, holder=TU, texts=texts))
    assert faults == {}
    assert asked == ItemsAsked(
        agency=AGENCY.agency,
        first=date(2024, 11, 1),
        last=date(2024, 11, 30),
        stage=Stage.DELIVERED,
        holder=TU.staff,
    )


def test_a_bag_is_typed_by_its_code() -> None:
    asked, faults = read_form(NarrowForm(texts={NarrowField.HOLDER: " 593740590900 aka20069001010005 "}))
    assert (asked.holder, faults) == ("593740590900AKA20069001010005", {})


@pytest.mark.parametrize(
    ("texts", "fault"),
    [
        ({NarrowField.FIRST: "31/2/2024"}, (NarrowField.FIRST, NarrowFault.NO_DAY)),
        ({NarrowField.AGENCY: "so y"}, (NarrowField.AGENCY, NarrowFault.NOT_CHOSEN)),
        ({NarrowField.STAGE: "deliv"}, (NarrowField.STAGE, NarrowFault.NOT_CHOSEN)),
        ({NarrowField.HOLDER: "hoang van"}, (NarrowField.HOLDER, NarrowFault.NOT_CHOSEN)),
        (
            {NarrowField.FIRST: "2/11/2024", NarrowField.LAST: "1/11/2024"},
            (NarrowField.LAST, NarrowFault.ENDS_BEFORE_IT_BEGINS),
        ),
    ],
)
def test_what_cannot_be_understood_is_a_fault_of_its_field(
    texts: Mapping[NarrowField, str], fault: tuple[NarrowField, NarrowFault]
) -> None:
    _, faults = read_form(NarrowForm(texts=texts))
    assert tuple(faults.items()) == (fault,)
