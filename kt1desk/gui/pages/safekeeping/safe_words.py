"""Places, backups and what came of them, in words and cells."""

from PySide6.QtCore import QObject

from kt1desk.domain.events import BackupPlace
from kt1desk.gui.figures import count, moment
from kt1desk.gui.pages.safekeeping.rows import BackupRow, PlaceEnd, PlaceRow
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import Row
from kt1desk.gui.wording import trouble

_MEGABYTE = 1_000_000


class SafeWords(QObject):
    """The words of the safekeeping section that depend on what was found."""

    def place_line(self, row: PlaceRow) -> str:
        """A place, its folder, and how old its newest backup is."""
        name = self.place_name(row.place)
        if not row.folder:
            return self.tr("{place}: not set. One broken disk would take book and backups.").format(place=name)
        if row.newest is None:
            return self.tr("{place}: {folder} · no backup can be read there").format(place=name, folder=row.folder)
        words = self.tr("{place}: {folder} · newest of {moment}")
        return words.format(place=name, folder=row.folder, moment=moment(row.newest))

    def place_name(self, place: BackupPlace) -> str:
        """The first or the second place."""
        return self.tr("First place") if place is BackupPlace.FIRST else self.tr("Second place")

    def row(self, backup: BackupRow) -> Row:
        """When, where, and whether it can be read."""
        size = self.tr("{size} MB").format(size=count(max(backup.size_bytes // _MEGABYTE, 1)))
        state = (
            Cell(text=self.tr("{lines} lines").format(lines=count(backup.lines)), icon="circle-check", tone="right")
            if backup.readable
            else Cell(text=self.tr("cannot be read"), icon="circle-x", tone="wrong")
        )
        return (
            Cell(text=moment(backup.made_at), strong=True, note=size),
            Cell(text=self.place_name(backup.place)),
            state,
        )

    def end(self, end: PlaceEnd, done: str) -> str:
        """What came of a place; `done` says it when all went well."""
        name = self.place_name(end.place)
        if end.error is None:
            return done.format(place=name, lines=count(end.lines), seconds=round(end.seconds, 1))
        said = trouble(end.error)
        last = self.tr("none") if end.last_good is None else moment(end.last_good)
        words = self.tr("{place}: {happened} {todo} Last good one: {last}.")
        return words.format(place=name, happened=said.happened, todo=said.todo, last=last)
