"""See the whole life of one item: a look, unless the item has no class or is one's own."""

from dataclasses import dataclass

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, may
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.look_ports import Looks
from kt1desk.usecases.look_rows import LifeStory
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeLifeStory:
    """`reason` may be left out for an item that is not restricted. `exported`: the life leaves the program on paper."""

    staff: StaffId
    item_no: ItemNo
    reason: LookReason | None = None
    exported: bool = False


def see_life_story(asked: SeeLifeStory, *, books: Books, looks: Looks, clock: Clock) -> LifeStory:
    """Return the story; of a restricted item only after the look was recorded durably.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ITEM_UNKNOWN, and for restricted items ROLE_NOT_ALLOWED and
    LOOK_REASON_MISSING; nothing is shown then.
    """
    with books.writing() as book:
        must_not_be_blind(book)
        at = clock()
        person = book.clerk(asked.staff)
        person.must_be_here(local_day(at))
        story = looks.life_story(asked.item_no)
        # Who holds no items here (auditor, province) has no holdings of their own either.
        of_others = story.item is not None and story.item.letter and not may(person.role, Act.SEE_OWN_STOCK)
        if story.restricted or of_others:
            person.must_be_allowed(Act.EXPORT_RESTRICTED if asked.exported else Act.SEE_RESTRICTED)
            if asked.reason is None:
                raise RuleBroken(Rule.LOOK_REASON_MISSING)
            book.record(
                RestrictedListSeen(
                    at=at,
                    by=asked.staff,
                    list=RestrictedList.LIFE_STORY,
                    reason=asked.reason,
                    count=len(story.lines),
                    exported=asked.exported,
                    narrowed_by=(NarrowedBy.NUMBER,),
                )
            )
    if not story.lines:
        raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=asked.item_no)
    return story
