"""From the shown window to the open desk: settings, lock, keys, store, or the first start."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import msgspec

from kt1desk.app import recovery_mark
from kt1desk.app.desk import OpenDeskFiles, open_desk_files
from kt1desk.app.edition import load_reference
from kt1desk.app.first_start import FirstStart, FirstStartTools
from kt1desk.app.keys import (
    PASSPHRASE_SIGNS,
    DeskSecrets,
    open_with_recovery,
    protect,
    protection_of,
    unlock_with_keyring,
    unlock_with_passphrase,
)
from kt1desk.app.lock import StoreLock
from kt1desk.app.machine import Machine
from kt1desk.app.opened import Opened
from kt1desk.app.recovery_code import parsed
from kt1desk.app.settings import DeskSettings, first_settings, load, save
from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.reference import Reference
from kt1desk.gui.pages.setup.page import SetupPage
from kt1desk.gui.pages.setup.presenter import SetupDoors
from kt1desk.gui.pages.unlock.page import UnlockPage
from kt1desk.gui.shell import Shell
from kt1desk.gui.work import Work
from kt1desk.usecases.ports import Papers


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    settings: DeskSettings | None
    reference: Reference
    lock: StoreLock


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    files: OpenDeskFiles
    settings: DeskSettings


class StartUp:
    """Shows the page that is due and calls `opened` once, when the desk is open."""

    def __init__(
        self,
        machine: Machine,
        shell: Shell,
        work: Work,
        *,
        papers: Papers,
        set_language: Callable[[str], None],
        set_text_scale: Callable[[int], None],
        opened: Callable[[Opened], None],
        leave: Callable[[], None],
    ) -> None:
        """`leave` is called when another program has the desk open: this one says so and ends."""
        self._machine = machine
        self._shell = shell
        self._work = work
        self._papers = papers
        self._set_language = set_language
        self._set_text_scale = set_text_scale
        self._opened = opened
        self._leave = leave
        self._ready: _Ready | None = None

    def begin(self) -> None:
        """Look what is there, off the screen's thread."""
        self._work.books(self._look, self._decide, self._not_looked)

    def _not_looked(self, error: Exception) -> None:
        if isinstance(error, Unavailable) and error.cause is Cause.STORE_LOCKED:
            self._shell.unavailable(Unavailable(Cause.DESK_ALREADY_OPEN, **error.facts), self.begin)
            self._leave()
            return
        self._failed(error, self.begin)

    def _look(self) -> _Found:
        home = self._machine.home
        lock = StoreLock(home.folder)
        try:
            reference = load_reference(self._machine.resources)
            settings = load(home.folder) or self._adopted()
        except BaseException:
            lock.release()
            raise
        return _Found(settings=settings, reference=reference, lock=lock)

    def _adopted(self) -> DeskSettings | None:
        """Settings may be lost, a desk never is: where exactly one stands without settings, it is taken up.

        Whether it is for exercises its book says, once it is open (`_open`).
        """
        home = self._machine.home
        standing = home.standing_desks()
        if len(standing) != 1:
            return None
        settings = msgspec.structs.replace(
            first_settings(),
            office=standing[0].partition("-")[0],
            store_id=standing[0],
            key_protection=protection_of(home.desk(standing[0]), standing[0]),
        )
        save(home.folder, settings)
        return settings

    def _decide(self, found: _Found) -> None:
        if found.settings is None:
            self._first_start(found)
            return
        self._set_text_scale(found.settings.text_scale)
        self._set_language(found.settings.language)
        self._shell.show_training(found.settings.training)
        if found.settings.key_protection == "keyring":
            self._open_with_keyring(found, found.settings)
        else:
            self._ask_passphrase(found, found.settings)

    def _open_with_keyring(self, found: _Found, settings: DeskSettings) -> None:
        self._work.books(
            lambda: self._open(unlock_with_keyring(settings.store_id, self._machine.ring), found, settings),
            lambda ready: self._done(ready, found),
            lambda error: self._keyring_failed(error, found, settings),
        )

    def _keyring_failed(self, error: Exception, found: _Found, settings: DeskSettings) -> None:
        """A keyring that lost the keys leaves the recovery code; any other trouble is the store's."""
        self._failed(error, lambda: self._open_with_keyring(found, settings))
        if isinstance(error, Unavailable) and error.cause in {Cause.KEYRING_UNAVAILABLE, Cause.KEY_WRONG}:
            self._ask_passphrase(found, settings)

    def _ask_passphrase(self, found: _Found, settings: DeskSettings) -> None:
        folder = self._machine.home.desk(settings.store_id)

        def unlock(passphrase: str) -> None:
            self._ready = self._open(unlock_with_passphrase(folder, settings.store_id, passphrase), found, settings)

        def recover(code: str) -> None:
            self._ready = self._open(self._recovered(code, settings), found, settings)

        def opened() -> None:
            self._shell.clear()
            if self._ready is not None:
                self._done(self._ready, found)

        page = UnlockPage(work=self._work, unlock=unlock, recover=recover, opened=opened)
        page.show_moment(self._machine.clock())
        self._shell.cover(page)

    def _recovered(self, typed: str, settings: DeskSettings) -> DeskSecrets:
        """Open the keys with the code. A keyring that lost them gets them back; a passphrase stays what it is."""
        machine = self._machine
        try:
            code = parsed(typed)
        except RuleBroken as mistyped:
            raise Unavailable(Cause.KEY_WRONG, **mistyped.facts) from mistyped
        folder = machine.home.desk(settings.store_id)
        keys = open_with_recovery(folder, settings.store_id, code)
        if settings.key_protection == "keyring":
            with suppress(Unavailable):  # the counter opens all the same, and the code is asked for again
                protect(folder, settings.store_id, keys, None, machine.ring, cost=machine.cost)
        return keys

    def _open(self, keys: DeskSecrets, found: _Found, settings: DeskSettings) -> _Ready:
        around = self._machine.around_desk(found.reference, settings.store_id)
        files = open_desk_files(keys, around, lambda _: None)
        training = files.lookups.is_training()
        if training is not settings.training:
            settings = msgspec.structs.replace(settings, training=training)
            save(self._machine.home.folder, settings)
        return _Ready(files=files, settings=settings)

    def _first_start(self, found: _Found) -> None:
        machine = self._machine
        making = FirstStart(
            FirstStartTools(
                home=machine.home,
                around=machine.around(found.reference),
                ring=machine.ring,
                cost=machine.cost,
                training=machine.training,
                papers=self._papers,
                sheets=machine.printers(first_settings()).outlets()[PaperUse.SHEET].way,
            )
        )

        def finished() -> None:
            making.forget_code()
            self._done(_Ready(files=making.opened, settings=making.settings), found)

        page = SetupPage(self._setup_doors(making, finished), work=self._work, alerts=self._shell)
        self._shell.show_training(machine.training)
        self._shell.cover(page)
        page.start()

    def _setup_doors(self, making: FirstStart, finished: Callable[[], None]) -> SetupDoors:
        return SetupDoors(
            offices=making.offices,
            keyring_available=making.keyring_available,
            create_desk=making.create_desk,
            enrol=making.enrol,
            print_recovery_sheet=making.print_recovery_sheet,
            set_language=self._set_language,
            finished=finished,
            today=making.today,
            passphrase_signs=PASSPHRASE_SIGNS,
        )

    def _done(self, ready: _Ready, found: _Found) -> None:
        self._opened(Opened(files=ready.files, settings=ready.settings, reference=found.reference, lock=found.lock))
        if recovery_mark.is_marked(ready.files.folder):
            self._shell.unavailable(Unavailable(Cause.RECOVERY_CODE_NOT_KEPT))

    def _failed(self, error: Exception, retry: Callable[[], None]) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._shell.unavailable(error, retry)
