"""The commands that need no window, by name; each is a module of `app.commands`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Command:
    """A module of `app.commands` with `main(arguments) -> exit code`; it is imported only when it is asked for."""

    module: str
    purpose: str

    def run(self, arguments: Sequence[str]) -> int:
        """Carry the command out and return the exit code."""
        return int(import_module(f"kt1desk.app.commands.{self.module}").main(arguments))


COMMANDS: Mapping[str, Command] = {
    "backup": Command("backup", "back the desk of this machine up, each copy verified"),
    "drill": Command("drill", "try the newest backup of each place, and say whether it holds"),
    "enrol": Command("enrol", "make this desk, or its new life, known to the province with a one-time code"),
    "rebuild": Command("rebuild", "fold every table of the screens anew from the ledger"),
    "restore": Command("restore", "bring a backup back, here or on a new machine"),
    "support-bundle": Command("support_bundle", "write logs and figures for those who mend it, without any name"),
    "export": Command("export_ledger", "write this machine's ledger into a file that others can verify"),
    "verify": Command("verify", "say whether a ledger, a store or a paper is as its desk wrote it"),
}
