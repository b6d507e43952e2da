"""Papers saved as PDF files: for desks without a printer, training and the demo."""

import errno
import re
from contextlib import suppress
from pathlib import Path

from kt1desk.domain.errors import Cause
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob

_CAUSES = {errno.ENOSPC: Cause.DISK_FULL, errno.EACCES: Cause.READ_ONLY, errno.EROFS: Cause.READ_ONLY}
HALF = ".part"
"""How the name of a file ends that is not whole yet."""

_UNSAFE = re.compile(r"[^\w.-]")


class PaperFolder:
    """`WayOut` into a folder; a paper of the same name takes the place of the older one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, job: PrintJob) -> Outcome:
        """Write the file whole or not at all."""
        file = self._folder / f"{_UNSAFE.sub('_', job.name)}.pdf"
        half = file.with_suffix(HALF)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half.write_bytes(job.pdf)
            half.replace(file)
        except OSError as error:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            cause = _CAUSES.get(error.errno or 0, Cause.PRINT_FAILED)
            place = str(self._folder)
            return Outcome(fate=Fate.FAILED, where=place, why=cause, facts={"printer": place, "path": place})
        return Outcome(fate=Fate.SENT, where=str(file), saved=True)
