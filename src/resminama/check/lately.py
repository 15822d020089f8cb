"""A value that is worked out when it is first asked for.

`functools.cached_property` takes a lock for each (until Python 3.12): that costs more than most values here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_T = TypeVar("_T")


class lately(Generic[_T]):  # a decorator, as `property` is
    """Calls a method once for each object, which keeps the value under the method's name."""

    def __init__(self, look: Callable[[Any], _T]) -> None:
        self._look, self._name = look, look.__name__
        self.__doc__ = look.__doc__

    @overload
    def __get__(self, found: None, kind: type) -> lately[_T]: ...
    @overload
    def __get__(self, found: object, kind: type) -> _T: ...
    def __get__(self, found: object | None, kind: type) -> lately[_T] | _T:
        if found is None:
            return self
        value = found.__dict__[self._name] = self._look(found)
        return value
