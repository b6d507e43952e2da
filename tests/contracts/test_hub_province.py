"""What the province's desks say goes to all; who acts at every desk goes to the province; of items nothing more."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import URL

from kt1desk.domain.clerk import Role
from kt1desk.domain.events import DeskEnrolled, Fact, PinChanged, ReferenceAmended
from kt1desk.domain.ids import OfficeCode, StaffId
from tests.contracts.asking import all_pulled, lease, pull, push
from tests.support.builders import accepted, registered
from tests.support.hubs import DistantHub, HubAtWork, direct_hub, distant_hub, enrolled
from tests.support.lines import CLERK, NOW, Author, next_office
from tests.support.postgres import fresh_database

STAFF = registered(StaffId("T09"), "Trần Văn Minh", Role.CLERK)
PIN = PinChanged(at=NOW, by=CLERK)
AMENDED = ReferenceAmended(at=NOW, by=CLERK, table="tariff.csv", columns=("a",), rows=(("1",),), source="QD 1")
ADMITTED = DeskEnrolled(
    at=NOW,
    by=CLERK,
    office=OfficeCode("300000"),
    prefix="ZK",
    province=False,
    agreement_key="A" * 43 + "=",
    hub_agreement_key="A" * 43 + "=",
)


# Hubs of their own: what is said to all would be heard by the desks of every other test.
@pytest.fixture(scope="module")
def sqlite_hub() -> Iterator[HubAtWork]:
    with direct_hub("sqlite://") as hub:
        yield hub


@pytest.fixture(scope="module")
def postgres_hub(postgres_server: URL) -> Iterator[HubAtWork]:
    with (
        fresh_database(postgres_server, "hub_province") as url,
        direct_hub(url.render_as_string(hide_password=False)) as hub,
    ):
        yield hub


@pytest.fixture(scope="module")
def https_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistantHub]:
    with distant_hub(tmp_path_factory.mktemp("province"), lambda: datetime.now(UTC)) as hub:
        yield hub


def said(hub: HubAtWork, author: Author, *facts: Fact) -> list[bytes]:
    lines = author.writes(*facts)
    push(hub, author, *lines)
    return [line.header for line in lines]


def seen(hub: HubAtWork, reader: Author, author: Author) -> list[bytes]:
    return [line.header for line in all_pulled(hub, reader) if author.desk.encode() + b'"' in line.header]


def test_the_register_and_the_tables_of_the_province_reach_every_desk(hub: HubAtWork) -> None:
    province, reader = enrolled(hub, next_office(), province=True), enrolled(hub, next_office())
    told = said(hub, province, STAFF, AMENDED, PIN)
    assert seen(hub, reader, province) == told[:2]
    (key,) = (key for key in pull(hub, reader).keys if key.desk == province.desk)
    assert key.province


def test_the_register_of_a_desk_reaches_the_province_and_no_other_office(hub: HubAtWork) -> None:
    province, author, other = enrolled(hub, next_office(), province=True), *(enrolled(hub, next_office()) for _ in "ab")
    told = said(hub, author, STAFF, PIN, AMENDED)
    assert seen(hub, province, author) == told[:2]
    assert seen(hub, other, author) == []
    assert not next(key for key in pull(hub, province).keys if key.desk == author.desk).province


def test_who_was_admitted_is_known_to_all(hub: HubAtWork) -> None:
    author, other = enrolled(hub, next_office()), enrolled(hub, next_office())
    told = said(hub, author, ADMITTED)
    assert seen(hub, other, author) == told


def test_training_hears_nothing_of_the_live_province(hub: HubAtWork) -> None:
    province, learner = enrolled(hub, next_office(), province=True), enrolled(hub, next_office(), training=True)
    said(hub, province, STAFF, AMENDED, ADMITTED)
    assert seen(hub, learner, province) == []


def test_items_of_other_offices_are_not_the_provinces_to_see(hub: HubAtWork) -> None:
    province = enrolled(hub, next_office(), training=True, province=True)
    author = enrolled(hub, next_office(), training=True)
    first = lease(hub, author, 1).first
    said(hub, author, accepted(first))
    assert seen(hub, province, author) == []


def test_a_desk_that_becomes_one_of_the_province_is_heard_by_those_who_had_read_on(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, next_office()), enrolled(hub, next_office())
    told = said(hub, author, STAFF)
    assert seen(hub, reader, author) == []
    before = hub.door(author).enrol(author.enrolling(hub.code(author.office).secret)).book_id
    after = hub.door(author).enrol(author.enrolling(hub.code(author.office, province=True).secret))
    assert after.province
    assert after.book_id != before
    assert seen(hub, reader, author) == told
