"""Bounds that types cannot say: a moment names its offset, and a figure fits every database.

Facts come from desks of other versions and from strangers' hands. One with a naive time would break the first
comparison, one with a figure beyond 64 bits the first row, and either would stop everything behind it.
"""

from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import datetime
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Check = Callable[[Any], bool]

_SMALLEST, _LARGEST = -(2**63), 2**63 - 1


def check_of(hint: object) -> Check | None:
    """Return what tells whether a value of this type is within bounds; None where every value is.

    Knows the types of facts: dataclasses, tuples of one type, optional values, and plain ones.
    """
    if hint is datetime:
        return lambda value: value.tzinfo is not None
    if hint is int:
        return lambda value: _SMALLEST <= value <= _LARGEST
    if get_origin(hint) is tuple:
        return _of_each(check_of(get_args(hint)[0]))
    if get_origin(hint) in (UnionType, Union):
        (some,) = (arm for arm in get_args(hint) if arm is not NoneType)
        return _of_present(check_of(some))
    if isinstance(hint, type) and is_dataclass(hint):
        return _of_fields(hint)
    return None


def _of_each(check: Check | None) -> Check | None:
    return None if check is None else lambda values: all(map(check, values))


def _of_present(check: Check | None) -> Check | None:
    return None if check is None else lambda value: value is None or check(value)


def _of_fields(kind: type) -> Check | None:
    found = [(attrgetter(name), check_of(hint)) for name, hint in get_type_hints(kind).items()]
    checks = [(get, check) for get, check in found if check is not None]
    return (lambda value: all(check(get(value)) for get, check in checks)) if checks else None
