"""The briefing note on demand: every number comes from the figures, every figure exists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.load.texts import texts_of
from resminama.model.note import BriefingNote
from resminama.model.text import Plain, Text, Value

from .sources import statistics, workspace


def note() -> BriefingNote:
    return workspace()[0].notes["note-demand-specialists"]


def words(text: Text) -> Iterator[str]:
    yield from (node.text for node in text.walk() if isinstance(node, Plain))


def test_every_figure_in_the_prose_is_known() -> None:
    used = {node.id for text in texts_of(note()) for node in text.walk() if isinstance(node, Value)}

    assert len(used) > 25
    assert used <= set(statistics()[0].figures)


def test_tables_and_charts_are_known() -> None:
    found = statistics()[0]
    sections = (*note().sections, *note().annex)
    named = {name for section in sections for name in (section.table, section.chart) if name}

    assert named == {"demand-by-ministry", "workforce-forecast", "figures", "readings"}
    assert named - {"figures", "readings"} <= set(found.stocks) | set(found.demand)


def test_every_figure_in_the_table_of_readings_is_one_the_sources_disagree_about() -> None:
    listed = [name for section in note().annex for name in section.figures]

    assert "posts-etraps" in listed
    assert all(statistics()[0].figures[name].differs for name in listed)


def test_no_number_is_typed_but_years_and_the_numbers_of_sources() -> None:
    prose = "\n".join(word for text in texts_of(note()) for word in words(text))

    assert re.findall(r"\d+", re.sub(r"\b20[23]\d\b|\bseed 00\d\b", "", prose)) == []


def test_the_posts_are_those_of_specialists_not_of_social_workers() -> None:
    assert all("social worker" not in text.raw for text in texts_of(note()))
