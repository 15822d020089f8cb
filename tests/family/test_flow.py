"""The flow chart of the real procedure, in three languages."""

from __future__ import annotations

import pytest

from draw.test_flow import assert_clean
from family.conftest import Composed
from resminama.compose.document import Materials
from resminama.compose.flow import flow_of
from resminama.compose.words import Scope, Words
from resminama.document import walk
from resminama.document.tree import Picture
from resminama.draw.flow import StepKind, flow_pages
from resminama.lang import Lang
from resminama.outline.sop import stages_of
from resminama.resolve import Resolver
from resminama.world import Prepared, materials


@pytest.mark.parametrize("lang", Lang)
def test_no_overlap_no_text_outside_no_edge_through_a_box(lang: Lang, prepared: Prepared) -> None:
    sop = prepared.corpus.sops["sop-personal-assistant"]
    given: Materials = materials(prepared)
    resolver = Resolver(given.corpus, given.places, given.statistics, given.titles)
    words = Words(lang, resolver, Scope(str(sop.id)))
    flow = flow_of(sop, stages_of(sop, prepared.corpus), words, given.places)

    drawings = flow_pages(flow, 225.0, 178.0)

    assert len(flow.steps) == len(sop.steps) + 2  # and a start and an end
    for drawing in drawings:
        assert_clean(drawing)
    circles = [box for page in drawings for box in page.boxes if box.kind is StepKind.CONNECTOR]
    assert {box.width / box.height for box in circles} == {1.0}


@pytest.mark.parametrize("lang", Lang)
def test_every_sheet_of_the_chart_has_a_caption(lang: Lang, composed: Composed) -> None:
    pictures = [b for b in walk.blocks(composed("sop-personal-assistant", lang)) if isinstance(b, Picture)]
    first, *others = (walk.plain(picture.caption) for picture in pictures)

    assert others
    assert all(caption.startswith(f"{first} (") for caption in others)
