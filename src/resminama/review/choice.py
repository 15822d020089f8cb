"""Which changes of a returned file go into the sources: those that were decided, or those that are named."""

from __future__ import annotations

from hashlib import sha256

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.decisions import Decisions, Ruling
from resminama.review.changes import Edit, Returned, UnitChanges


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen."""

    ids: frozenset[str] = frozenset()
    """Ids of changes, or addresses of units for all edits of one."""
    everything: bool = False
    """Every edit; a new unit has to be named all the same."""
    editorial: frozenset[str] = frozenset()
    """Units whose new words mean the same."""

    def edit(self, change: UnitChanges, edit: Edit) -> bool:
        """Tell whether an edit is chosen."""
        return self.everything or edit.id in self.ids or change.address in self.ids

    def proposal(self, key: str) -> bool:
        """Tell whether a proposal is named."""
        return key in self.ids


def key_of(data: bytes) -> str:
    """Return what names a returned file: 16 hexadecimal digits of its SHA-256."""
    return sha256(data).hexdigest()[:16]


def decisions_about(corpus: Corpus, data: bytes) -> Decisions | None:
    """Return what was decided about a returned file; None where it was never opened."""
    return corpus.decisions.get(f"review-{key_of(data)}")


def decided(decisions: Decisions) -> Choice:
    """Return what the decisions about a file accept."""
    chosen = {change for entry in decisions.entries for change in entry.chosen}
    whole = {str(entry.id) for entry in decisions.entries if entry.decision is Ruling.ACCEPT}
    editorial = {str(entry.unit) for entry in decisions.entries if entry.editorial}
    return Choice(frozenset(chosen | whole), editorial=frozenset(editorial))


def unknown(choice: Choice, returned: Returned) -> list[str]:
    """Return the ids that name nothing in the file."""
    known = {edit.id for change in returned.changes for edit in change.edits}
    known |= {change.address for change in returned.changes}
    known |= {proposal.id for proposal in returned.proposals}
    known |= {comment.id for comment in returned.comments} | {lost.id for lost in returned.unmapped}
    return sorted(choice.ids - known)
