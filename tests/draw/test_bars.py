"""Level bars: each name, each value, lengths in proportion."""

from __future__ import annotations

import re

import pytest

from resminama.draw.bars import SIZE, Bar, svg
from resminama.draw.metrics import width
from resminama.lang import Lang

BARS = [
    Bar("Before the pilot", 1, "0.1 %"),
    Bar("After", 2, "0.2 %"),
    Bar("In urgent need of help", 10, "1 %"),
]


def _widths(drawn: str) -> list[float]:
    return [float(width) for width in re.findall(r'<rect x="[^"]*" y="[^"]*" width="([\d.]+)"', drawn)]


def test_lengths_are_in_proportion_and_the_longest_fills_the_room() -> None:
    widths = _widths(svg(BARS, "Coverage", Lang.EN, 160))
    assert widths[1] == pytest.approx(2 * widths[0], abs=0.02)
    assert widths[2] == pytest.approx(10 * widths[0], abs=0.1)
    assert widths[2] > 80


def test_every_name_and_value_is_written_once() -> None:
    drawn = svg(BARS, "Coverage", Lang.EN, 160)
    for bar in BARS:
        assert drawn.count(f">{bar.label}</text>") == 1
        assert drawn.count(f">{bar.name}</text>") == 1


def test_a_long_name_takes_lines_and_the_picture_grows() -> None:
    short, long = svg(BARS, "", Lang.EN, 160), svg([*BARS, Bar("many words " * 12, 3, "3")], "", Lang.EN, 160)
    heights = [float(re.search(r"height=\"([\d.]+)mm", drawn)[1]) for drawn in (short, long)]  # type: ignore[index]
    assert heights[1] > heights[0] * 4 / 3


def test_names_keep_clear_of_the_edge() -> None:
    drawn = svg(BARS, "Coverage", Lang.EN, 160)
    ends = re.findall(r'<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([^<]+)<', drawn)
    assert min(float(end) - width(name, SIZE) for end, name in ends) == pytest.approx(1, abs=0.05)


def test_nought_is_a_bar_without_length() -> None:
    assert _widths(svg([Bar("None", 0, "0")], "", Lang.EN, 160)) == [0]


@pytest.mark.parametrize("bars", [[], [Bar("Less", -1, "-1")]])
def test_refuses_what_it_cannot_show(bars: list[Bar]) -> None:
    with pytest.raises(ValueError, match="level bars"):
        svg(bars, "", Lang.EN, 160)
