"""What is made of the tables is made once an edition."""

from dataclasses import replace

from kt1desk.app.edition import OfEdition
from tests.support.reference import first_edition


def test_an_index_is_made_when_asked_for_and_anew_when_the_province_changed_the_tables() -> None:
    editions = [first_edition()]
    made: list[int] = []

    def count(tables: object) -> int:
        assert tables is editions[-1]
        made.append(1)
        return len(made)

    index = OfEdition(lambda: editions[-1], count)
    assert made == []
    assert (index.get(), index.get()) == (1, 1)
    editions.append(replace(editions[0], persons=()))
    assert (index.get(), index.get()) == (2, 2)
