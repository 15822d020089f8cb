"""``dataclass`` with slots whose methods are compiled when they are first called.

A run defines three hundred records and meets fewer. Python's own decorator writes and compiles six methods of
each while it is imported, which is half the time of a start. This one takes the fields from Python's own, so
that `dataclasses.fields`, `replace` and the like work as ever. It means what
``dataclasses.dataclass(slots=True, …)`` means, without ``order``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, FrozenInstanceError
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        *, slots: bool, frozen: bool = False, eq: bool = True, repr: bool = True, kw_only: bool = False
    ) -> Callable[[type], type]:
        """Return what makes a class with slots a dataclass; ``slots`` says it to the reader."""
        assert slots, "a dataclass without slots is one of Python's own"
        return lambda bare: _made(bare, frozen, eq, repr, kw_only)


_Method = tuple[str, dict[str, Any]]
"""The source of a method, and the names it uses that are not its own."""
_set = type.__setattr__


def _made(bare: type, frozen: bool, eq: bool, shown: bool, kw_only: bool) -> type:
    dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(bare)
    cls = _slotted(bare)
    _set(cls, "__init__", _late(cls, "__init__", _frozen_init if frozen else _init))
    if shown:
        _set(cls, "__repr__", _late(cls, "__repr__", _repr))
    if eq:
        _set(cls, "__eq__", _late(cls, "__eq__", _eq))
        _set(cls, "__hash__", _late(cls, "__hash__", _hash) if frozen else None)
    if frozen:
        _set(cls, "__setattr__", _refuse_set)
        _set(cls, "__delattr__", _refuse_delete)
        _set(cls, "__getstate__", _late(cls, "__getstate__", _getstate))
        _set(cls, "__setstate__", _late(cls, "__setstate__", _setstate))
    return cls


def _slotted(bare: type) -> type:
    """Return the class again, with a slot for each field of its own: slots are named at birth only."""
    names = [field.name for field in dataclasses.fields(bare)]
    inherited = {name for base in bare.__mro__[1:] for name in getattr(base, "__slots__", ())}
    without = {"__dict__", "__weakref__", *names}
    body = {name: value for name, value in bare.__dict__.items() if name not in without}
    body["__slots__"] = tuple(name for name in names if name not in inherited)
    cls = type(bare)(bare.__name__, bare.__bases__, body)
    cls.__qualname__ = bare.__qualname__
    return cls


def _late(cls: type, name: str, method: Callable[[type], _Method]) -> Callable[..., Any]:
    """Return what compiles a method at its first call and gives its place to it."""

    def first(*arguments: Any, **named: Any) -> Any:
        source, known = method(cls)
        exec(source, known)  # made of the names of fields only
        compiled = known[name]
        compiled.__qualname__ = f"{cls.__qualname__}.{name}"
        _set(cls, name, compiled)
        return compiled(*arguments, **named)

    return first


def _frozen_init(cls: type) -> _Method:
    """Return the constructor of a class whose slots can only be filled by their descriptors."""
    return _constructor(cls, "_put_{0}(self, {1})", _descriptors(cls))


def _descriptors(cls: type) -> dict[str, Any]:
    return {f"_put_{field.name}": getattr(cls, field.name).__set__ for field in dataclasses.fields(cls)}


def _init(cls: type) -> _Method:
    return _constructor(cls, "self.{0} = {1}", {})


def _constructor(cls: type, put: str, known: dict[str, Any]) -> _Method:
    fields = dataclasses.fields(cls)
    known |= {f"_default_{field.name}": _default(field) for field in fields} | {"_MISSING": MISSING}
    parameters = [_parameter(field) for field in fields if field.init and not field.kw_only]
    named = [_parameter(field) for field in fields if field.init and field.kw_only]
    head = ", ".join(["self", *parameters, *(["*", *named] if named else [])])
    set_here = [field for field in fields if field.init or _default(field) is not MISSING]
    lines = [put.format(field.name, _value(field)) for field in set_here]
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    body = "\n ".join(lines or ["pass"])
    return f"def __init__({head}):\n {body}", known


def _parameter(field: Field[Any]) -> str:
    if field.default_factory is not MISSING:
        return f"{field.name}=_MISSING"
    return field.name if field.default is MISSING else f"{field.name}=_default_{field.name}"


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory


def _value(field: Field[Any]) -> str:
    made = f"_default_{field.name}{'' if field.default_factory is MISSING else '()'}"
    if not field.init:
        return made
    if field.default_factory is MISSING:
        return field.name
    return f"{made} if {field.name} is _MISSING else {field.name}"


def _repr(cls: type) -> _Method:
    shown = ", ".join(
        f"{field.name}={{self.{field.name}!r}}" for field in dataclasses.fields(cls) if field.repr
    )
    return f"def __repr__(self):\n return f'{{type(self).__qualname__}}({shown})'", {}


def _values(of: str, fields: Iterable[Field[Any]]) -> str:
    return "(" + "".join(f"{of}.{field.name}, " for field in fields) + ")"


def _eq(cls: type) -> _Method:
    fields = [field for field in dataclasses.fields(cls) if field.compare]
    same = f"{_values('self', fields)} == {_values('other', fields)}"
    return f"def __eq__(self, other):\n return {same} if type(other) is type(self) else NotImplemented", {}


def _hash(cls: type) -> _Method:
    fields = [one for one in dataclasses.fields(cls) if (one.compare if one.hash is None else one.hash)]
    return f"def __hash__(self):\n return hash({_values('self', fields)})", {}


def _refuse_set(self: object, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(cls: type) -> _Method:
    return f"def __getstate__(self):\n return {_values('self', dataclasses.fields(cls))}", {}


def _setstate(cls: type) -> _Method:
    names = [field.name for field in dataclasses.fields(cls)]
    puts = "".join(f"\n _put_{name}(self, state[{i}])" for i, name in enumerate(names))
    return f"def __setstate__(self, state):{puts or ' pass'}", _descriptors(cls)
