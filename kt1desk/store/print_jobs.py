"""The print ledger in the encrypted store (`usecases.print_ports`)."""

from datetime import datetime

from sqlalchemy import Engine, Row, func, select

from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.store.earlier_prints import earlier_copies, label_told_earlier_at
from kt1desk.store.engine import reading, writing
from kt1desk.store.moments import read, written
from kt1desk.store.reading import own
from kt1desk.store.tables import cursor, items, print_jobs
from kt1desk.usecases.print_ports import Outcome
from kt1desk.usecases.print_rows import JobId, PrintJobRow, label_of_earlier_life, with_scans

_LIFE = select(cursor.c.life).scalar_subquery()
_NEWEST_FIRST = select(print_jobs).order_by(print_jobs.c.job.desc())


class SqlPrintJobs:
    """Each step is a durable transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        """Read and write this store."""
        self._engine = engine

    def queue(self, paper: PaperUse, of: str, at: datetime) -> JobId:
        """Begin a job."""
        values = {"paper": paper, "of": of, "queued_at": written(at), "state": JobState.QUEUED, "life": _LIFE}
        with writing(self._engine) as connection:
            begun = print_jobs.insert().values(**values, sent_to="", spooled="").returning(print_jobs.c.job)
            return JobId(connection.execute(begun).scalar_one())

    def end(self, job: JobId, outcome: Outcome, at: datetime) -> None:
        """Say how it ended, unless that was said before."""
        with writing(self._engine) as connection:
            connection.execute(
                print_jobs.update()
                .where(print_jobs.c.job == job, print_jobs.c.state == JobState.QUEUED)
                .values(
                    state=JobState(outcome.fate),
                    ended_at=written(at),
                    sent_to=outcome.where,
                    why=outcome.why,
                    spooled=outcome.spooled,
                )
            )

    def spooled(self, job: JobId, name: str) -> None:
        """Keep its name in the system's queue while its end is not known."""
        with writing(self._engine) as connection:
            connection.execute(
                print_jobs.update()
                .where(print_jobs.c.job == job, print_jobs.c.state == JobState.QUEUED)
                .values(spooled=name)
            )

    def sent_before(self, paper: PaperUse, of: str) -> int:
        """See the port. Of what an earlier life sent this ledger may lack what came after the backup."""
        may_be_out = (print_jobs.c.paper == paper, print_jobs.c.of == of, print_jobs.c.state != JobState.FAILED)
        counted = select(func.count(), func.count().filter(print_jobs.c.life == _LIFE)).where(*may_be_out)
        with reading(self._engine) as connection:
            out, here = connection.execute(counted).one()
            return int(max(out - here, earlier_copies(connection, own(connection), paper, of)) + here)

    def recent(self, count: int) -> tuple[PrintJobRow, ...]:
        """Return the newest jobs first; a label is CONFIRMED when its scan is in the book."""
        with reading(self._engine) as connection:
            rows = [_row(row) for row in connection.execute(_NEWEST_FIRST.limit(count))]
            labels = {row.of for row in rows if row.paper is PaperUse.LABEL}
            scanned = connection.scalars(
                select(items.c.item_no).where(
                    items.c.label_confirmed, items.c.label_handwritten.is_(False), items.c.item_no.in_(labels)
                )
            )
            return tuple(with_scans(rows, frozenset(scanned)))

    def last_label(self, of: str) -> PrintJobRow | None:
        """See the port."""
        asked = _NEWEST_FIRST.where(print_jobs.c.paper == PaperUse.LABEL, print_jobs.c.of == of).limit(1)
        with reading(self._engine) as connection:
            row = connection.execute(asked).first()
            last = None if row is None else _row(row)
            told_at = label_told_earlier_at(connection, own(connection), of)
        if told_at is None or (last is not None and last.queued_at >= told_at):
            return last
        return label_of_earlier_life(of, told_at)

    def interrupted(self, at: datetime) -> int:
        """See the port."""
        with writing(self._engine) as connection:
            ended = connection.execute(
                print_jobs.update()
                .where(print_jobs.c.state == JobState.QUEUED)
                .values(state=JobState.UNKNOWN, ended_at=written(at), why=Cause.PRINT_UNKNOWN)
            )
            return int(ended.rowcount)

    def waiting(self, before: datetime) -> tuple[PrintJobRow, ...]:
        """Return the jobs queued before that moment that the system's queue may still hold."""
        asked = _NEWEST_FIRST.where(print_jobs.c.spooled != "", print_jobs.c.queued_at < written(before))
        with reading(self._engine) as connection:
            return tuple(_row(row) for row in connection.execute(asked))

    def expire(self, job: JobId, at: datetime) -> None:
        """It was taken back."""
        with writing(self._engine) as connection:
            connection.execute(
                print_jobs.update()
                .where(print_jobs.c.job == job)
                .values(state=JobState.EXPIRED, ended_at=written(at), spooled="")
            )

    def waits_no_longer(self, job: JobId) -> None:
        """Nothing of it is in the queue; how it ended was said before."""
        with writing(self._engine) as connection:
            connection.execute(print_jobs.update().where(print_jobs.c.job == job).values(spooled=""))


def _row(row: Row[tuple[object, ...]]) -> PrintJobRow:
    return PrintJobRow(
        job=JobId(row.job),
        paper=PaperUse(row.paper),
        of=row.of,
        queued_at=read(row.queued_at),
        state=JobState(row.state),
        ended_at=None if row.ended_at is None else read(row.ended_at),
        where=row.sent_to,
        why=None if row.why is None else Cause(row.why),
        spooled=row.spooled,
    )
