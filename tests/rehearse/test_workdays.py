"""Days of the working calendar."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from checks.workspace import files_of
from resminama.load.corpus import load
from resminama.load.values import duration
from resminama.rehearse.workdays import Workdays
from resminama.source import NOWHERE

PATH = "specs/registry/calendar.yaml"


@pytest.fixture(scope="module")
def days() -> Workdays:
    corpus, findings = load({PATH: files_of("RHS002")[PATH]})
    assert findings == []
    return Workdays(corpus.calendars["calendar"])


@pytest.mark.parametrize(
    ("start", "lasts", "done", "due"),
    [
        ("2022-03-14", "at once", "2022-03-14 09:00", "2022-03-14 09:00"),
        ("2022-03-14", "30 minutes", "2022-03-14 09:30", "2022-03-14 09:30"),
        ("2022-03-14", "24 hours", "2022-03-15 09:00", "2022-03-15 09:00"),
        ("2022-03-14", "1 working day", "2022-03-15 09:00", "2022-03-15 23:59"),
        ("2022-03-18", "1 working day", "2022-03-22 09:00", "2022-03-22 23:59"),  # a weekend and Spring Day
        ("2022-03-22", "1 working day", "2022-03-25 09:00", "2022-03-25 23:59"),  # the feast
        ("2022-03-25", "1 working day", "2022-03-29 09:00", "2022-03-29 23:59"),  # a moved day off
        ("2022-03-19", "1 working day", "2022-03-22 09:00", "2022-03-22 23:59"),  # counted from a Saturday
        (
            "2022-03-14",
            "5 calendar days",
            "2022-03-19 09:00",
            "2022-03-22 23:59",
        ),  # over Spring Day
        ("2022-03-14", "2 weeks", "2022-03-28 09:00", "2022-03-29 23:59"),
        ("2022-01-31", "1 month", "2022-02-28 09:00", "2022-02-28 23:59"),
        ("2020-02-29", "1 year", "2021-02-28 09:00", "2021-03-01 23:59"),
        ("2022-11-30", "3 months", "2023-02-28 09:00", "2023-02-28 23:59"),
    ],
)
def test_how_long_something_takes_and_when_it_is_due(
    days: Workdays, start: str, lasts: str, done: str, due: str
) -> None:
    length, begun = duration(lasts, NOWHERE), datetime.fromisoformat(f"{start} 09:00")
    assert length is not None
    assert f"{days.after(begun, length):%Y-%m-%d %H:%M}" == done
    assert f"{days.due(begun, length):%Y-%m-%d %H:%M}" == due


def test_what_is_not_published_is_named_where_it_may_matter(days: Workdays) -> None:
    (moved,) = days.doubts(date(2022, 3, 14), date(2022, 10, 14))
    assert (str(moved.name.en), moved.day) == ("Autumn Day", date(2022, 10, 2))
    (feast,) = days.doubts(date(2023, 4, 3), date(2023, 4, 28))
    assert (str(feast.name.en), feast.year, feast.day) == ("Feast", 2023, None)
