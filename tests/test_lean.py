"""A dataclass that is compiled when used does what Python's own does."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from resminama.lean import dataclass as lean

DECORATORS: dict[str, Callable[..., Any]] = {"python": dataclasses.dataclass, "lean": lean}


@pytest.fixture(params=DECORATORS)
def dataclass(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Return each decorator in turn: what is said here is true of both."""
    return DECORATORS[request.param]


@lean(frozen=True, slots=True, kw_only=True)
class Base:
    """A record to inherit from."""

    place: int = field(default=0, compare=False, repr=False)


@lean(frozen=True, slots=True, kw_only=True)
class Point(Base):
    """A record with a required and a made field."""

    name: str
    tags: list[str] = field(default_factory=list, hash=False)


def test_an_inherited_field_takes_no_part_where_it_says_so() -> None:
    assert Point(name="a", place=1) == Point(name="a", place=2)
    assert hash(Point(name="a", tags=["x"])) == hash(Point(name="a"))
    assert repr(Point(name="a", place=1)) == "Point(name='a', tags=[])"
    assert vars(Point)["__slots__"] == ("name", "tags")


def test_a_made_default_is_made_each_time() -> None:
    assert Point(name="a").tags is not Point(name="a").tags


def test_what_reads_dataclasses_reads_these() -> None:
    point = Point(name="a")

    assert dataclasses.is_dataclass(point)
    assert [one.name for one in dataclasses.fields(point)] == ["place", "name", "tags"]
    assert dataclasses.replace(point, name="b") == Point(name="b")
    assert dataclasses.asdict(point) == {"place": 0, "name": "a", "tags": []}


def test_another_process_and_a_copy_get_the_same() -> None:
    point = Point(name="a", place=3, tags=["x"])

    for other in (pickle.loads(pickle.dumps(point)), copy.deepcopy(point)):
        assert other == point
        assert other.place == 3


def test_positional_fields_their_defaults_and_what_is_matched(dataclass: Callable[..., Any]) -> None:
    @dataclass(frozen=True, slots=True)
    class Pair:
        left: int
        right: int = 2

    assert Pair(1) == Pair(1, 2) == Pair(left=1, right=2)
    assert repr(Pair(1)).endswith("Pair(left=1, right=2)")
    assert {Pair(1), Pair(1, 2)} == {Pair(1)}
    other: object = (1, 2)
    assert Pair(1) != other
    match Pair(1):
        case Pair(left, right):
            assert (left, right) == (1, 2)


@pytest.mark.parametrize("wrong", [{}, {"left": 1, "other": 2}])
def test_a_wrong_call_is_refused(dataclass: Callable[..., Any], wrong: dict[str, int]) -> None:
    @dataclass(frozen=True, slots=True)
    class Pair:
        left: int

    with pytest.raises(TypeError, match=r"Pair\.__init__"):
        Pair(**wrong)


def test_frozen_is_frozen_and_the_other_has_no_hash(dataclass: Callable[..., Any]) -> None:
    @dataclass(frozen=True, slots=True)
    class Frozen:
        left: int

    @dataclass(slots=True)
    class Open:
        left: int

    frozen: Any = Frozen(1)
    with pytest.raises(FrozenInstanceError):
        frozen.left = 2
    with pytest.raises(FrozenInstanceError):
        del frozen.left
    opened = Open(1)
    opened.left = 2
    assert opened == Open(2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(opened)


def test_without_comparison_identity_counts(dataclass: Callable[..., Any]) -> None:
    @dataclass(slots=True, eq=False)
    class Thing:
        left: int

    one = Thing(1)
    assert one != Thing(1)
    assert {one: 1}[one] == 1


def test_what_is_done_after_the_fields_are_set(dataclass: Callable[..., Any]) -> None:
    @dataclass(slots=True)
    class Counted:
        words: list[str]
        count: int = field(init=False)

        def __post_init__(self) -> None:
            self.count = len(self.words)

    assert Counted(["a", "b"]).count == 2


def test_an_own_representation_stays(dataclass: Callable[..., Any]) -> None:
    @dataclass(frozen=True, slots=True, repr=False)
    class Named:
        name: str

        def __repr__(self) -> str:
            return self.name

    assert repr(Named("a")) == "a"
