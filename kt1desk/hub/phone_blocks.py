"""A number block for a desk that the line does not reach: lent as any other, and said in a code."""

from sqlalchemy import Connection

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.hub import blocks
from kt1desk.hub.desks import Desk
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.block_code import LARGEST_SAID, STEP, BlockTerms, write_block


class NoAgreementKey(Exception):
    """The desk enrolled before there were keys for codes; it has to enrol with a new code first."""


def block_code(
    connection: Connection, desk: Desk, ordinal: int | None, lending: blocks.Lending, key: AgreementKey
) -> str:
    """Lend the `ordinal`-th block of this life and return the code for it; None: the one after the last.

    A block that was lent before is said again, and a lease over the line gets the same one. Raises `Refused`,
    `NoAgreementKey`, and `BlockUnsayable` for one that was lent over the line in a size no code can say.
    """
    if desk.agreement_key is None:
        raise NoAgreementKey
    size = min(max(lending.size // STEP, 1) * STEP, LARGEST_SAID)
    wanted = ordinal or blocks.lent_to(connection, desk) + 1
    leased = blocks.lease(connection, desk, wanted, blocks.Lending(size=size, at=lending.at))
    terms = BlockTerms(desk=DeskId(desk.desk), life=LifeId(desk.life), ordinal=wanted, prefix=leased.prefix)
    block = NumberBlock(prefix=leased.prefix, first=leased.first, last=leased.last)
    return write_block(block, terms, key, desk.agreement_key)
