"""Take item numbers that the province lent in a code over the phone, without a line to it."""

from kt1desk.domain.clerk import Act
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.number_ports import NumberBooks
from kt1desk.usecases.ports import Clock


def take_block_code(code: str, clerk: StaffId, *, books: NumberBooks, clock: Clock) -> NumberBlockLeased:
    """Record the block that the code lends; raise BLOCK_CODE_TYPO, BLOCK_CODE_WRONG or ROLE_NOT_ALLOWED."""
    with books.writing() as book:
        book.clerk(clerk).must_be_allowed(Act.ACCEPT)
        block = book.block_said_by(code)
        fact = NumberBlockLeased(at=clock(), by=clerk, ordinal=book.next_ordinal(), block=block)
        book.record(fact)
    return fact
