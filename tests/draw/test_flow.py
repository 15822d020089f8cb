"""Geometry of flow charts: boxes apart, words inside their boxes, edges around boxes."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draw import flows
from resminama.draw.flow import Box, Drawing, Edge, Flow, Lane, Step, StepKind, flow_pages, layout, svg
from resminama.draw.flow.geometry import SIZE
from resminama.draw.metrics import width, wrapped
from resminama.lang import Lang

WORDS = st.sampled_from(
    ("решение", "индивидуальный", "план", "переосвидетельствование", "hyzmat", "goldaw-kömek", "care", "и")
)
TEXTS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)


@st.composite
def random_flows(draw: st.DrawFn) -> Flow:
    """Any flow: loops, repeated edges, edges to itself, steps that nothing leads to."""
    lanes = tuple(Lane(f"l{index}", draw(TEXTS)) for index in range(draw(st.integers(1, 6))))
    kinds = st.sampled_from((StepKind.ACTION, StepKind.DECISION, StepKind.START, StepKind.END))
    steps = tuple(
        Step(f"s{index}", draw(st.sampled_from(lanes)).id, f"{index + 1}.", draw(TEXTS), draw(kinds))
        for index in range(draw(st.integers(1, 25)))
    )
    ends = st.sampled_from(steps)
    pairs = draw(st.lists(st.tuples(ends, ends, st.sampled_from(("", "да", "hawa"))), max_size=40))
    return Flow(lanes, steps, tuple(Edge(source.id, target.id, label) for source, target, label in pairs))


@given(random_flows())
@settings(max_examples=150, deadline=None)
def test_any_flow_is_drawn_clean(flow: Flow) -> None:
    drawing = layout(flow)
    assert len(drawing.boxes) == len(flow.steps)
    assert [(route.source, route.target) for route in drawing.routes] == [
        (edge.source, edge.target) for edge in flow.edges
    ]
    assert_clean(drawing)


@given(random_flows())
@settings(max_examples=40, deadline=None)
def test_any_flow_is_cut_into_clean_pages(flow: Flow) -> None:
    pages = flow_pages(flow, 420)
    assert sorted(_own(pages)) == sorted(step.id for step in flow.steps)
    for page in pages:
        assert page.height <= 420
        assert_clean(page)


@pytest.mark.parametrize("lang", Lang)
def test_a_procedure_fits_its_pages(lang: Lang) -> None:
    pages = flow_pages(flows.intake(lang))
    assert len(pages) == 3
    assert all(page.height <= 155 and page.width == 250 for page in pages)
    assert sorted(_own(pages)) == sorted(f"s{index}" for index in range(20))
    for page in pages:
        assert_clean(page)


def test_the_first_page_of_a_procedure_may_be_lower_than_the_others() -> None:
    whole = flow_pages(flows.intake(Lang.EN), 240)
    first, *others = flow_pages(flows.intake(Lang.EN), 240, None, 100)
    assert first.height <= 100 < whole[0].height
    assert max(page.height for page in others) > 100
    assert sorted(_own([first, *others])) == sorted(_own(whole))
    for page in (first, *others):
        assert_clean(page)


def test_the_checks_see_a_box_in_the_way() -> None:
    drawing = layout(flows.intake(Lang.EN))
    first = drawing.boxes[0]
    y = next(route.points[1][1] for route in drawing.routes if len(route.points) > 2)
    moved = replace(first, y=y - first.height / 2, lines=())
    with pytest.raises(AssertionError):
        assert_clean(replace(drawing, boxes=(moved, *drawing.boxes[1:])))


def test_letters_lead_from_page_to_page() -> None:
    first, second = flow_pages(flows.intake(Lang.EN), 240)
    letters = [
        {box.lines[0].text for box in page.boxes if box.kind is StepKind.CONNECTOR}
        for page in (first, second)
    ]
    assert letters[0] == letters[1] == {"A", "B", "C"}


def test_a_page_shows_the_lanes_it_needs() -> None:
    pages = flow_pages(flows.intake(Lang.RU))
    titles = [{" ".join(line.text for line in band.title) for band in page.bands} for page in pages]
    lanes = {lane.title for lane in flows.intake(Lang.RU).lanes}
    assert set.union(*titles) == lanes
    assert min(map(len, titles)) < len(lanes)
    for page in pages:
        for band in page.bands:
            assert any(band.x <= box.x and box.x + box.width <= band.x + band.width for box in page.boxes)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("Utgaşdyrmak", ["Utgaşdyr-", "mak"]),
        ("Howpsuzny", ["Howpsuz-", "ny"]),
        ("Согласование", ["Согласо-", "вание"]),
        ("подробностью", ["подроб-", "ностью"]),
        ("ýa-da-bolmasa", ["ýa-da-", "bolmasa"]),
        ("geýinmek", ["ge-", "ýin-", "mek"]),
    ],
)
def test_words_are_divided_between_syllables(word: str, pieces: list[str]) -> None:
    room = max(width(piece, SIZE) for piece in pieces)
    assert wrapped(word, room + 0.1, SIZE) == pieces


def test_words_that_fit_are_not_divided() -> None:
    text = "Gullugyň utgaşdyryjysy habar berýär"
    lines = wrapped(text, width("utgaşdyryjysy", SIZE), SIZE)
    assert " ".join(lines) == text


def test_answers_stand_at_their_edges() -> None:
    drawing = layout(flows.intake(Lang.TK))
    answers = [route for route in drawing.routes if route.label]
    assert len(answers) == 10
    for route in answers:
        left, top, right, _ = route.label[0].bounds
        x, y = route.points[0]
        assert min(abs(left - x), abs(right - x)) < 1
        assert 0 <= top - y < 1


def test_type_is_at_least_8_points() -> None:
    drawing = layout(flows.intake(Lang.RU))
    lines = [line for box in drawing.boxes for line in box.lines]
    lines += [line for route in drawing.routes for line in route.label]
    assert min(line.size for line in lines) * 72 / 25.4 >= 8 - 1e-9


def test_same_picture_twice() -> None:
    made = [
        [svg(page, "alt & <more>", Lang.RU) for page in flow_pages(flows.intake(Lang.RU))] for _ in range(2)
    ]
    assert made[0] == made[1]
    assert 'aria-label="alt &amp; &lt;more&gt;"' in made[0][0]


def test_refuses_what_is_not_there() -> None:
    step = Step("a", "x", "1.", "t", StepKind.ACTION)
    with pytest.raises(ValueError, match="not in the flow: b"):
        Flow((Lane("x", "X"),), (step,), (Edge("a", "b"),))
    with pytest.raises(ValueError, match="every id stands once"):
        Flow((Lane("x", "X"),), (step, step), ())


def test_refuses_a_page_too_low() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        flow_pages(flows.intake(Lang.EN), 20)


def assert_clean(drawing: Drawing) -> None:
    """Fail if anything overlaps, leaves its place or runs through a box."""
    for one, other in itertools.combinations(drawing.boxes, 2):
        assert not _overlap(_bounds(one), _bounds(other)), (one.id, other.id)
    for box in drawing.boxes:
        assert _within(_bounds(box), (0, 0, drawing.width, drawing.height))
        assert all(_within(line.bounds, _bounds(box)) for line in box.lines), box.id
    assert_edges_clean(drawing)


def assert_edges_clean(drawing: Drawing) -> None:
    """Fail if an edge misses its ends, runs through a box or lies on another edge."""
    boxes = {box.id: box for box in drawing.boxes}
    for route in drawing.routes:
        source, target = boxes[route.source], boxes[route.target]
        (x0, y0), (x1, y1) = route.points[0], route.points[-1]
        assert source.x <= x0 <= source.x + source.width
        assert y0 == source.y + source.height
        assert target.x <= x1 <= target.x + target.width
        assert y1 == target.y
        for segment in _segments(route.points):
            assert not any(_overlap(segment, _bounds(box)) for box in drawing.boxes), route
        for line in route.label:
            assert not any(_overlap(line.bounds, _bounds(box)) for box in drawing.boxes), route
    for one, other in itertools.combinations(drawing.routes, 2):
        for first, second in itertools.product(_segments(one.points), _segments(other.points)):
            assert not _on_one_another(first, second), (one, other)


Rectangle = tuple[float, float, float, float]
_SLACK = 1e-6


def _bounds(box: Box) -> Rectangle:
    return box.x, box.y, box.x + box.width, box.y + box.height


def _segments(points: tuple[tuple[float, float], ...]) -> list[Rectangle]:
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        assert x0 == x1 or y0 == y1
    return [
        (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        for (x0, y0), (x1, y1) in itertools.pairwise(points)
    ]


def _overlap(one: Rectangle, other: Rectangle) -> bool:
    """Whether the insides meet; touching is no overlap, and a line has an inside along its length."""
    return (
        one[0] < other[2] - _SLACK
        and other[0] < one[2] - _SLACK + (one[0] == one[2]) * 2 * _SLACK
        and one[1] < other[3] - _SLACK
        and other[1] < one[3] - _SLACK + (one[1] == one[3]) * 2 * _SLACK
    )


def _within(inner: Rectangle, outer: Rectangle) -> bool:
    return (
        inner[0] >= outer[0] - _SLACK
        and inner[1] >= outer[1] - _SLACK
        and inner[2] <= outer[2] + _SLACK
        and inner[3] <= outer[3] + _SLACK
    )


def _on_one_another(one: Rectangle, other: Rectangle) -> bool:
    """Whether two parallel stretches share more than a point."""
    for along, across in ((0, 1), (1, 0)):
        level = one[across] == one[across + 2] and other[across] == other[across + 2]
        if level and abs(one[across] - other[across]) < 0.1:
            return min(one[along + 2], other[along + 2]) - max(one[along], other[along]) > 0.1
    return False


def _own(pages: list[Drawing]) -> list[str]:
    return [box.id for page in pages for box in page.boxes if box.kind is not StepKind.CONNECTOR]
