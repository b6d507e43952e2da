"""While an answer is under way only the newest question counts."""

from kt1desk.gui.pages.accept.latest import Latest
from tests.support.immediate_tasks import HeldTasks


class Asker:
    """Asks for the length of a text, one answer at a time."""

    def __init__(self) -> None:
        self.work = HeldTasks()
        self.asked: list[str] = []
        self.answers: list[tuple[str, int]] = []
        self.errors: list[Exception] = []
        self.latest = Latest[str, int](
            self.work,
            self._length,
            answered=lambda question, answer: self.answers.append((question, answer)),
            failed=lambda _question, error: self.errors.append(error),
        )

    def _length(self, text: str) -> int:
        self.asked.append(text)
        if not text:
            raise ValueError
        return len(text)


def test_one_question_gets_its_answer() -> None:
    asker = Asker()
    asker.latest.ask("na")
    asker.work.run_next()
    assert asker.answers == [("na", 2)]


def test_fast_typing_asks_only_the_first_and_the_last_question() -> None:
    asker = Asker()
    for text in ("h", "hu", "huy", "huye", "huyen"):
        asker.latest.ask(text)
    while asker.work.waiting:
        asker.work.run_next()
    assert asker.asked == ["h", "huyen"]
    assert asker.answers == [("huyen", 5)]


def test_a_forgotten_question_gets_no_answer() -> None:
    asker = Asker()
    asker.latest.ask("na")
    asker.latest.forget()
    asker.work.run_next()
    assert asker.answers == []
    asker.latest.ask("hang")
    asker.work.run_next()
    assert asker.answers == [("hang", 4)]


def test_an_error_belongs_to_the_newest_question_alone() -> None:
    asker = Asker()
    asker.latest.ask("")
    asker.latest.ask("na")
    asker.work.run_next()
    assert asker.errors == []
    asker.work.run_next()
    assert asker.answers == [("na", 2)]
    asker.latest.ask("")
    asker.work.run_next()
    assert len(asker.errors) == 1
