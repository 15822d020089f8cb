"""Tiers: every word stands inside its box, bands do not meet, arrows lie between them."""

from __future__ import annotations

import re
from itertools import pairwise

from lxml import etree

from resminama.draw.metrics import width
from resminama.draw.svg import PALE, WHITE
from resminama.draw.tiers import Tier, svg
from resminama.lang import Lang

_SVG = "{http://www.w3.org/2000/svg}"
TIERS = (
    Tier(
        "For all",
        ("school", "clinic", "social protection of the population", "employment", "housing"),
        "referral",
    ),
    Tier(
        "For some", ("help at home, for as long as it is needed and no longer",), "court order", "return home"
    ),
    Tier("For few", ("residence",)),
)


def picture(room: float = 120.0) -> etree._Element:
    return etree.fromstring(svg(TIERS, "three tiers", Lang.EN, room).encode())


def rectangles(root: etree._Element, fill: str) -> list[tuple[float, float, float, float]]:
    found = [rect for rect in root.iter(f"{_SVG}rect") if rect.get("fill") == fill]
    return [(*_numbers(rect, "x", "y"), *_numbers(rect, "width", "height")) for rect in found]


def _numbers(rect: etree._Element, first: str, second: str) -> tuple[float, float]:
    return float(rect.get(first, "")), float(rect.get(second, ""))


def words(root: etree._Element) -> list[tuple[float, float, str, float, bool]]:
    found = []
    for text in root.iter(f"{_SVG}text"):
        x, y, size = (float(text.get(key, "")) for key in ("x", "y", "font-size"))
        found.append((x, y, text.text or "", size, text.get("font-weight") == "bold"))
    return found


def test_every_word_is_written_once() -> None:
    said = " ".join(text for _, _, text, _, _ in words(picture()))

    assert all(box in said for tier in TIERS for box in (tier.title, *tier.boxes[:1]))
    assert all(label in said for label in ("referral", "court order", "return home"))


def test_words_stay_inside_the_box_that_they_stand_in() -> None:
    root = picture()
    for x, y, text, size, bold in words(root):
        half = width(text, size, bold=bold) / 2
        around = [r for r in rectangles(root, WHITE) if r[0] <= x <= r[0] + r[2] and r[1] <= y <= r[1] + r[3]]
        for left, _, room, _ in around:
            assert left <= x - half
            assert x + half <= left + room


def test_boxes_of_a_tier_do_not_touch() -> None:
    boxes = rectangles(picture(), WHITE)
    for (x1, y1, w1, h1), (x2, y2, _, _) in pairwise(boxes):
        assert x1 + w1 < x2 or y1 + h1 < y2


def test_bands_stand_below_one_another_with_room_for_arrows() -> None:
    bands = rectangles(picture(), PALE)

    assert len(bands) == len(TIERS)
    assert all(upper[1] + upper[3] + 5 < lower[1] for upper, lower in pairwise(bands))


def test_no_words_run_out_of_the_picture() -> None:
    long = "a case that is closed with the support of the family and of the neighbours around it"
    tiers = (Tier("For all", ("school",), long, long), Tier("For some", ("help",)))
    root = etree.fromstring(svg(tiers, "two tiers", Lang.EN, 165.0).encode())
    spans = [
        (x - width(text, size, bold=bold) / 2, x + width(text, size, bold=bold) / 2)
        for x, _, text, size, bold in words(root)
    ]

    assert all(left > 0 and right < 165.0 for left, right in spans)


def test_there_is_an_arrow_for_each_way() -> None:
    lines = re.findall("<polyline", svg(TIERS, "three tiers", Lang.EN, 120.0))

    assert len(lines) == 3  # down, down, and back up from the second
