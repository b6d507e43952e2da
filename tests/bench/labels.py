"""Two hundred item labels as one whole process, beside gLabels; and what one more label costs."""

import shutil
import time
from pathlib import Path

from kt1desk.documents.item_label import item_labels
from tests.bench import glabels
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.label_records import make_records, write_records
from tests.bench.print_labels import DOTS, read_papers
from tests.bench.timing import interleaved, process, python
from tests.support.pdf_reading import page_count, page_texts, picture, read_by_zxing

LABELS = 200
_ROUNDS = 5
_MS = 1_000
_AT_MOST = 1 / 2.5
_ONE_MORE_MS = 2.0
_WHAT = f"{LABELS} item labels from CSV to PDF as one whole process"
_PROOF_DPI = 300


def labels(folder: Path) -> list[Figure]:
    """The batch, and the slope between one batch and twice as many."""
    records = folder / "records.csv"
    write_records(records, LABELS)
    twice = folder / "twice.csv"
    write_records(twice, 2 * LABELS)
    return [_batch(folder, records), _one_more(twice)]


def _batch(folder: Path, records: Path) -> Figure:
    ours, theirs, document = folder / "ours.pdf", folder / "theirs.pdf", folder / "label.glabels"
    program = shutil.which(glabels.PROGRAM)
    works = {"ours": python("-m", "tests.bench.print_labels", str(records), str(ours))}
    if program is not None:
        document.write_text(glabels.template(records), encoding="utf-8")
        works["theirs"] = process((program, f"--input={records}", f"--output={theirs}", str(document)))
    times = interleaved(works, _ROUNDS)
    _must_hold_the_labels(ours)
    baseline = None
    if program is not None:
        _must_hold_the_labels(theirs)
        what = f"{glabels.PROGRAM} with the same records and a template of the same texts, lines and barcode"
        baseline = Baseline(what=what, value=times["theirs"].median(_MS))
    return Figure(
        name="labels",
        what=_WHAT,
        unit="ms",
        value=times["ours"].median(_MS),
        p95=times["ours"].p95(_MS),
        baseline=baseline,
        bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
        skipped=baseline is None,
        note="" if baseline else f"not compared: {glabels.PROGRAM} is not installed (Debian: apt-get install glabels)",
    )


def _must_hold_the_labels(path: Path) -> None:
    """A program that leaves pages or labels out would be quick."""
    pdf, records = path.read_bytes(), list(make_records(LABELS))
    texts = page_texts(pdf)
    if page_count(pdf) != LABELS or any(
        record.recipient not in text.replace("\n", " ") for record, text in zip(records, texts, strict=True)
    ):
        raise AssertionError(f"{path.name} does not hold the {LABELS} labels")
    found = [text for _, text in read_by_zxing(picture(pdf, _PROOF_DPI, LABELS - 1))]
    if found != [records[-1].number]:
        raise AssertionError(f"the last barcode of {path.name} does not read {records[-1].number}: {found}")


def _one_more(records: Path) -> Figure:
    """No label comes twice: texts that were drawn before cost less."""
    papers = tuple(read_papers(records))
    one_batch, two_batches = "one batch", "two batches"
    works = {
        one_batch: lambda: item_labels(papers[:LABELS], DOTS),
        two_batches: lambda: item_labels(papers, DOTS),
    }
    times = interleaved(works, _ROUNDS, clock=time.thread_time)
    slope = (times[two_batches].best(_MS) - times[one_batch].best(_MS)) / LABELS
    return Figure(
        name="one more label",
        what=f"the slope between {LABELS} and {2 * LABELS} labels in one process",
        unit="ms",
        value=slope,
        bound=Bound(of=Of.VALUE, at_most=_ONE_MORE_MS),
    )
