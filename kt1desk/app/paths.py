"""Where things lie on this machine: resources, data and logs, however the program was installed."""

from pathlib import Path

import platformdirs

import kt1desk

_NAME = "kt1desk"
# A wheel and a frozen build carry resources/ inside the package; a source tree has it beside the package.
_CARRIED = "_resources"


class ResourcesMissing(Exception):
    """The folder resources/ is in none of the places where it belongs (`looked_in`)."""

    def __init__(self, looked_in: tuple[Path, ...]) -> None:
        super().__init__(f"resources not found in {', '.join(map(str, looked_in))}")
        self.looked_in = looked_in


def resources() -> Path:
    """The folder with reference tables, icons, translations, theme and sounds; `ResourcesMissing` if it is gone."""
    return resources_of(Path(kt1desk.__file__).parent)


def resources_of(package: Path) -> Path:
    """The same for a kt1desk package that lies in `package`."""
    places = (package / _CARRIED, package.parent / "resources")
    for place in places:
        if (place / "i18n").is_dir():
            return place
    raise ResourcesMissing(places)


def data_dir() -> Path:
    """Where the stores of this user's desks lie; it may not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def config_dir() -> Path:
    """Where the machine's settings lie; it may not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def log_dir() -> Path:
    """Where the logs of this user's desks lie; it may not exist yet."""
    return platformdirs.user_log_path(_NAME, appauthor=False)
