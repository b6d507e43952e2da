"""What a hub does with facts that are not as a desk's own program would have written them."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from kt1desk.domain.events import ItemRedirected
from kt1desk.domain.ids import ItemNo, OfficeCode
from kt1desk.hub import access
from kt1desk.hub.ledger_order import reading
from kt1desk.hub.tables import items
from kt1desk.wire.line import Line
from kt1desk.wire.protocol import Lease, Pull, Push
from tests.support.builders import PLAIN_FORM, accepted
from tests.support.hubs import DirectHub, enrolled
from tests.support.lines import CLERK, NOW, Author, label_confirmed


def exercise(hub: DirectHub, office: str) -> Author:
    return enrolled(hub, office, training=True)


def push(hub: DirectHub, author: Author, *lines: Line) -> None:
    hub.service.push(Push(desk=author.desk, life=author.life, lines=lines))


def pulled(hub: DirectHub, author: Author) -> tuple[Line, ...]:
    return hub.service.pull(Pull(desk=author.desk, life=author.life, after=0, limit=1000)).lines


def with_numbers(hub: DirectHub, author: Author) -> int:
    return hub.service.lease(Lease(desk=author.desk, life=author.life, ordinal=1)).first


@pytest.mark.parametrize("item_no", ["", "ZK", "ZK0000000\x001VN", "ZK000000019VN", "zk000000015vn", "Ꝅ" * 13])
def test_a_malformed_item_number_concerns_nobody(hub: DirectHub, item_no: str) -> None:
    author, reader = exercise(hub, "100000"), exercise(hub, "200000")
    fact = replace(accepted(1), item_no=ItemNo(item_no))
    to_reader = replace(fact, recipient=replace(fact.recipient, office=OfficeCode(reader.office)))
    push(hub, author, *author.writes(to_reader, replace(label_confirmed(1), item_no=ItemNo(item_no))))
    assert pulled(hub, reader) == ()


@pytest.mark.parametrize("office", ["", "Hà Giang", "20000", "200000 ", "200000\n", "\x00"])
def test_an_office_that_is_none_is_nobodys(hub: DirectHub, office: str) -> None:
    author = exercise(hub, "100000")
    first = with_numbers(hub, author)
    fact = accepted(first)
    push(hub, author, *author.writes(replace(fact, recipient=replace(fact.recipient, office=OfficeCode(office)))))
    with reading(hub.engine) as connection:
        assert connection.execute(select(items.c.recipient)).scalar_one() is None


def test_an_item_accepted_twice_keeps_its_first_recipient(hub: DirectHub) -> None:
    author, first_office, second_office = (exercise(hub, office) for office in ("100000", "200000", "300000"))
    fact = accepted(with_numbers(hub, author))
    lines = author.writes(
        *(
            replace(fact, recipient=replace(fact.recipient, office=OfficeCode(reader.office)))
            for reader in (first_office, second_office)
        )
    )
    push(hub, author, *lines)
    assert pulled(hub, first_office) == lines
    assert pulled(hub, second_office) == ()


def test_a_redirected_item_is_told_to_the_office_it_goes_to(hub: DirectHub) -> None:
    author, old, new = (exercise(hub, office) for office in ("100000", "200000", "300000"))
    fact = accepted(with_numbers(hub, author))
    taken = replace(fact, recipient=replace(fact.recipient, office=OfficeCode(old.office)))
    moved = ItemRedirected(
        at=NOW,
        by=CLERK,
        item_no=fact.item_no,
        recipient=replace(PLAIN_FORM.recipient, office=OfficeCode(new.office)),
        asked_by="Trần Văn Minh",
    )
    lines = author.writes(taken, moved)
    push(hub, author, *lines)
    assert pulled(hub, old) == lines
    assert pulled(hub, new) == lines[1:]


def test_a_page_ends_before_it_grows_too_large(hub: DirectHub) -> None:
    author, reader = enrolled(hub, "100000"), enrolled(hub, "100000")
    lines = tuple(author.writes_raw("large.1", bytes(access.PAGE_BYTES // 2)) for _ in range(5))
    push(hub, author, *lines)
    got: list[Line] = []
    after, more, sizes = 0, True, []
    while more:
        page = hub.service.pull(Pull(desk=reader.desk, life=reader.life, after=after, limit=100))
        got += page.lines
        sizes.append(len(page.lines))
        after, more = page.cursor, page.more
    assert tuple(got) == lines
    assert sizes == [2, 2, 1]


def test_one_page_never_has_more_lines_than_the_hub_allows(hub: DirectHub) -> None:
    author, reader = enrolled(hub, "100000"), enrolled(hub, "100000")
    push(hub, author, *author.writes_some(access.PAGE_LINES + 1))
    page = hub.service.pull(Pull(desk=reader.desk, life=reader.life, after=0, limit=2**31 - 1))
    assert (len(page.lines), page.more) == (access.PAGE_LINES, True)
