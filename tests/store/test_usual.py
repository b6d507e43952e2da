"""The last acceptances of a sender: quick whatever the years hold, and never a look."""

from dataclasses import fields, replace
from datetime import timedelta

from kt1desk.domain.events import ItemAccepted, ItemCorrected, ItemDelivered, ItemVoided, LineName
from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.store.engine import reading
from kt1desk.store.usual import LAST_OF, SqlAcceptances
from kt1desk.usecases.accept_item import accept_item
from tests.store.opened import OpenedStore, facts_told, record
from tests.support.forms import confirm, form
from tests.support.handing_over import hand_over

SENDER = AgencyId("TQ016")


def last_of(store: OpenedStore, limit: int = 10) -> list[ItemNo]:
    return [fact.item_no for fact in SqlAcceptances(store.engine).last_of(SENDER, limit)]


def test_they_come_newest_first_and_of_this_sender_alone(store: OpenedStore) -> None:
    numbers = [store.accept() for _ in range(3)]
    other = form(store.desk)
    other = replace(other, sender=replace(other.sender, agency=AgencyId("TQ001")))
    accept_item(other, books=store.books, reference=store.desk.reference, clock=store.clock)
    assert last_of(store) == numbers[::-1]
    assert last_of(store, 2) == numbers[:0:-1]


def test_what_went_back_or_was_corrected_to_another_recipient_is_no_habit(store: OpenedStore) -> None:
    kept, back, wrong = (store.accept() for _ in range(3))
    record(
        store,
        ItemVoided(
            at=store.clock(),
            by=store.desk.leader,
            item_no=back,
            reason="COURIER_TOOK_BACK",
            received_by="Trần Văn Minh",
        ),
    )
    accepted = next(fact for fact in facts_told(store) if isinstance(fact, ItemAccepted) and fact.item_no == wrong)
    said = {
        field.name: getattr(accepted, field.name) for field in fields(ItemCorrected) if hasattr(accepted, field.name)
    }
    here = store.sync
    line = LineName(desk=here.desk(), life=here.life(), number=here.head().number - 1)
    record(
        store,
        ItemCorrected(
            **said | {"recipient": replace(accepted.recipient, name="Huyện ủy Hàm Yên")},
            corrects=line,
            reason="RECIPIENT_WRONG",
        ),
    )
    assert last_of(store) == [kept]


def test_an_item_with_a_letter_tells_nothing_once_it_is_neither_on_hand_nor_of_this_shift(store: OpenedStore) -> None:
    plain, secret = store.accept(), store.accept(Secrecy.B)
    assert last_of(store) == [secret, plain]
    for item_no in (plain, secret):
        confirm(store.desk, item_no)
        record(
            store,
            ItemDelivered(
                at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Lan", received_by_title=""
            ),
        )
    store.clock.advance(timedelta(hours=2))
    hand_over(store.desk)
    assert last_of(store) == [plain]


def test_the_search_reads_one_index_and_no_row(store: OpenedStore) -> None:
    statement = LAST_OF.params(sender=SENDER, limit=40).compile(
        dialect=store.engine.dialect, compile_kwargs={"literal_binds": True}
    )
    with reading(store.engine) as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
    assert [step for step in plan if "items" in step] == [
        "SEARCH items USING COVERING INDEX items_by_time (accepted_at>?)"
    ]
