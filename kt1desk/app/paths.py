"""Where things lie on this machine: resources, data and logs, however the program was installed."""

from pathlib import Path

import platformdirs

import kt1desk
from kt1desk.domain.errors import Cause, Unavailable

_NAME = "kt1desk"


def resources() -> Path:
    """The folder with reference tables, icons, translations, theme and sounds; Unavailable when it is gone."""
    return resources_of(Path(kt1desk.__file__).parent)


def resources_of(package: Path) -> Path:
    """The same for a kt1desk package that lies in `package`."""
    from_source = (package.parent / "pyproject.toml").is_file()
    # A wheel and a frozen build carry the folder inside the package: .build/carry_resources.py, build_installer.spec.
    place = package.parent / "resources" if from_source else package / "_resources"
    if not (place / "i18n").is_dir():
        raise Unavailable(Cause.RESOURCES_MISSING, path=str(place))
    return place


def data_dir() -> Path:
    """Where the stores of this user's desks lie; it may not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def config_dir() -> Path:
    """Where the machine's settings lie; it may not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False)


def log_dir() -> Path:
    """Where the logs of this user's desks lie; it may not exist yet."""
    return platformdirs.user_log_path(_NAME, appauthor=False)
