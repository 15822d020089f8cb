"""The verb ``approve``: a workspace read, editions written into it."""

from __future__ import annotations

from collections.abc import Sequence

from resminama.context import BuildContext
from resminama.editions.approve import Approved, approve
from resminama.model.edition import Instrument
from resminama.workspace import read_sources, write_whole
from resminama.world import prepare


def approve_documents(
    context: BuildContext,
    documents: Sequence[str],
    instrument: Instrument,
    note: str | None = None,
    others: Sequence[tuple[str, str]] = (),
) -> Approved:
    """Freeze documents of the workspace; files are written once everything is known to be right.

    ``others`` are number and date of a joint order with its issuers behind the first.

    Raises:
        NotApprovedError: nothing was written.
    """
    approved = approve(read_sources(context.root), documents, instrument, prepare, note, others)
    for path, data in approved.files.items():
        write_whole(context.root / path, data)
    return approved
