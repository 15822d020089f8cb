"""LibreOffice shows the numbers of the real acts exactly as the tree says."""

from __future__ import annotations

import pytest

from family.conftest import ACTS, Composed
from resminama.document.tree import Heading, Paragraph
from resminama.document.walk import blocks
from resminama.lang import Lang
from resminama.write.docx import write
from write_docx.conftest import Rendered


@pytest.mark.parametrize("lang", Lang)
def test_labels(lang: Lang, composed: Composed, rendered: Rendered) -> None:
    document = composed(ACTS[2], lang)
    printed = rendered(write(document))
    position, missing = 0, []
    for block in blocks(document):
        if not isinstance(block, Heading | Paragraph) or block.label is None:
            continue
        label = " ".join(block.label.text.split())  # the reader folds no-break spaces, too
        found = printed.find(label, position)
        if found < 0:
            missing.append(label)
        position = max(position, found)
    assert missing == []
