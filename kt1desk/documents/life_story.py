"""The life of an item (hành trình bưu gửi), A4: one page for usual lives, whole rows on every further one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kt1desk.documents import story_words, words
from kt1desk.documents.dots import MM
from kt1desk.documents.fitting import Part, fit
from kt1desk.documents.fonts import Face
from kt1desk.documents.marks import PALE, Signature, draw_signatures
from kt1desk.documents.official_head import (
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    ROOM,
    OfficialHead,
    draw_official_head,
)
from kt1desk.documents.pages import Pages, overflows
from kt1desk.documents.sheet import Align, Rect, Sheet
from kt1desk.documents.table import Column, Look, draw_row, fitted_row, title_row
from kt1desk.domain.numbers import spell
from kt1desk.usecases.look_rows import LifeStoryPaper, StoryLine

_SIZE = 9.6
_LOOK = Look(size=8.4, least=6.4, row_height=14, ink=0.25)
_COLUMNS = (
    Column(title="STT", width=ROOM * 0.05, align=Align.RIGHT),
    Column(title="Lúc", width=ROOM * 0.115, max_lines=2),
    Column(title="Việc", width=ROOM * 0.28, max_lines=4),
    Column(title="Người ghi", width=ROOM * 0.165, max_lines=2),
    Column(title="Nơi ghi", width=ROOM * 0.185, max_lines=2),
    Column(title="Máy, dòng sổ", width=ROOM * 0.205, max_lines=3),
)
_FOOT_HEIGHT = 30 * MM


def life_story(paper: LifeStoryPaper) -> bytes:
    """Draw the pages twice: how many there are is known after the first time."""
    count = _story(Sheet(PAGE_WIDTH, PAGE_HEIGHT), paper, 0).draw()
    sheet = Sheet(PAGE_WIDTH, PAGE_HEIGHT)
    _story(sheet, paper, count).draw()
    return sheet.pdf()


def _story(sheet: Sheet, paper: LifeStoryPaper, count: int) -> "_Story":
    foot = f"Hành trình bưu gửi {spell(paper.story.item_no)}"
    return _Story(Pages(sheet=sheet, foot=foot, training=paper.training, count=count), paper)


@dataclass(slots=True)
class _Story:
    pages: Pages
    paper: LifeStoryPaper

    def draw(self) -> int:
        """Draw every page but for ending the last; gives how many there are."""
        self.pages.begin()
        paper = self.paper
        head = OfficialHead(
            parent=paper.issuer,
            issuer=paper.office.name,
            number=f"{paper.story.item_no}/HT-KT1",
            on=words.local_date(paper.printed_at),
        )
        top = self._title(draw_official_head(self.pages.sheet, head) + 3 * MM)
        for name, text in self._facts():
            top = self._text(f"{name}: {text}", top)
        if paper.story.disputes:
            said = "; ".join(story_words.DISPUTE[each] for each in paper.story.disputes)
            top = self._text(f"Các ghi nhận mâu thuẫn nhau, tất cả đều được giữ: {said}.", top, Face.BOLD)
        self._closing(self._table(top + 2 * MM))
        return self.pages.page

    def _title(self, top: float) -> float:
        item = self.paper.story.item
        number = spell(self.paper.story.item_no)
        if item is not None and item.letter:
            number = f"{number} · Ký hiệu {item.letter}"
        for text, size in (("HÀNH TRÌNH BƯU GỬI KT1", 14), (number, 12)):
            part = Part(text=text, face=Face.BOLD, size=size, least=9)
            top = self.pages.sheet.block(fit(part, ROOM), Rect(LEFT, top, ROOM, 0), align=Align.CENTRE)
        return top + 2 * MM

    def _facts(self) -> tuple[tuple[str, str], ...]:
        item = self.paper.story.item
        if item is None:
            return (("Bưu gửi", "sổ của máy này không có ghi nhận chấp nhận số hiệu này"),)
        urgency = words.URGENCY[item.service.urgency]
        service = ", ".join(part for part in (words.SCOPE[item.service.scope], urgency) if part)
        stage = story_words.STAGE[item.stage]
        return (
            ("Nơi gửi", item.sender_name),
            ("Nơi nhận", item.recipient_name),
            ("Dịch vụ", f"{service}; khối lượng {words.grams(item.weight_g)}"),
            ("Chấp nhận lúc", f"{words.moment(item.accepted_at)}; hạn phát {words.moment(item.due_at)}"),
            ("Hiện nay", f"{stage}; {item.holder_name} giữ" if item.holder_name else stage),
        )

    def _table(self, top: float) -> float:
        """Whole rows under titles on every page; the last one goes with the signature."""
        rows = [fitted_row(_COLUMNS, self._cells(i, line), _LOOK, face=_face(line)) for i, line in self._lines()]
        titles = title_row(_COLUMNS, _LOOK)
        needed = [row.height for row in rows]
        needed[-1] += self._closing_height()
        top = self.pages.titles(_COLUMNS, titles, top, look=_LOOK)
        for row, room, (_, line) in zip(rows, needed, self._lines(), strict=True):
            if overflows(top, room):
                top = self.pages.titles(_COLUMNS, titles, self.pages.turn(), look=_LOOK)
            ground = PALE if line.kind in story_words.MARKED else None
            top = draw_row(self.pages.sheet, _COLUMNS, row, left=LEFT, top=top, look=_LOOK, ground=ground)
        return top

    def _lines(self) -> Sequence[tuple[int, StoryLine]]:
        return tuple(enumerate(self.paper.story.lines, 1))

    def _cells(self, ordinal: int, line: StoryLine) -> tuple[str, ...]:
        paper = self.paper
        code = line.desk.partition("-")[0]
        place = paper.office_names.get(code, code)
        where = f"{line.desk} dòng {words.whole(line.number)}, {story_words.TRUTH[line.truth]}"
        what = story_words.told(line, paper.reason_names)
        return (str(ordinal), words.moment(line.at), what, line.who, place, where)

    def _closing(self, top: float) -> None:
        top += 2 * MM
        for sentence in self._sentences():
            top = self._text(sentence, top)
        # The person printing signs at the right; nothing here is confirmed with a PIN.
        left = LEFT + ROOM * 0.55
        draw_signatures(
            self.pages.sheet,
            (Signature(title="NGƯỜI IN", name=self.paper.printed_by),),
            Rect(left, top + 2 * MM, RIGHT - left, _FOOT_HEIGHT),
            size=_SIZE,
        )

    def _closing_height(self) -> float:
        texts = sum(fit(_body(sentence), ROOM).height for sentence in self._sentences())
        return texts + _FOOT_HEIGHT + 4 * MM

    def _sentences(self) -> tuple[str, ...]:
        paper = self.paper
        why = "" if paper.reason is None else f" Lý do xem: {story_words.LOOK_REASON[paper.reason]}; việc in đã ghi sổ."
        return (
            f"Gồm {words.whole(len(paper.story.lines))} ghi nhận mà sổ của máy này có lúc "
            f"{words.moment(paper.printed_at)}; mỗi ghi nhận đối chiếu được với dòng sổ nêu trong bảng.{why}",
        )

    def _text(self, text: str, top: float, face: Face = Face.REGULAR) -> float:
        return self.pages.sheet.block(fit(_body(text, face), ROOM), Rect(LEFT, top, ROOM, 0))


def _face(line: StoryLine) -> Face | None:
    return Face.BOLD if line.kind in story_words.MARKED else None


def _body(text: str, face: Face = Face.REGULAR) -> Part:
    return Part(text=text, face=face, size=_SIZE, least=_SIZE * 0.7, max_lines=4, leading=1.3, prose=True)
