"""Half a page on how to work with a package for review."""

from __future__ import annotations

from resminama.deliver.request import PackageRequest
from resminama.deliver.sheet import sheet
from resminama.deliver.wording import Wording
from resminama.document.tree import Document, Paragraph, Role, Run
from resminama.outline.content import Phrase


def guide(request: PackageRequest, wording: Wording) -> Document:
    """Return the guide in one language."""
    title = wording.phrase("guide-title")
    blocks = (
        Paragraph(Role.TITLE, (Run(title),)),
        Paragraph(Role.BODY, tuple(wording.say(Phrase("letter.guide")))),
    )
    return sheet("guide", title, blocks, request, wording)
