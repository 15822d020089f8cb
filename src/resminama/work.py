"""What a worker process does: a composed document to its PDF and Word bytes, sources to read, or to check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from resminama.document.tree import Block, Document, Table
from resminama.draw import twin
from resminama.parts import Part, pictures, read_part

if TYPE_CHECKING:  # no writer needs the checks
    from resminama.check.portions import Portion


@dataclass(frozen=True, slots=True)
class Job:
    """A document to write; ``name`` is its path in the outputs, without ending."""

    name: str
    document: Document | None
    """None for a bound file, which is made of its parts."""
    inputs: str
    """Digest of what it is made from."""
    twins: Mapping[str, bytes] = field(default_factory=dict)
    """PNG twins of its pictures that an earlier build made, by their keys."""
    parts: tuple[Path, ...] = ()
    """Where the parts of a bound file lie."""
    is_part: bool = False
    """Whether a bound file asks for the document as a `resminama.parts.Part`."""
    is_sent: bool = False
    """Whether a package waits for it."""

    @property
    def size(self) -> int:
        """How long it takes, roughly: blocks, a row of a table being one."""
        sections = self.document.sections if self.document else ()
        return sum(_size(block) for section in sections for block in section.blocks) or len(self.parts)

    @property
    def rank(self) -> tuple[bool, int]:
        """Its place among those that wait: the least comes first."""
        return not self.is_sent, -self.size


@dataclass(frozen=True, slots=True)
class Written:
    """What came out."""

    name: str
    inputs: str
    pdf: bytes
    docx: bytes
    pages: int
    twins: Mapping[str, bytes] = field(default_factory=dict)
    """Twins made now, for the next build."""
    part: bytes | None = None
    """The document as a part, if it was asked for."""


@dataclass(frozen=True, slots=True)
class Share:
    """Some of the sources to read."""

    sources: tuple[tuple[str, bytes], ...]
    """(path, content)."""

    name = "sources to read"

    @property
    def rank(self) -> tuple[bool, int]:
        """Its place among those that wait: the least comes first."""
        return False, -sum(weight(path, data) for path, data in self.sources)


@dataclass(frozen=True, slots=True)
class Learned:
    """What sources hold or checks found, as `resminama.load.known` and `resminama.check.kept` keep it."""

    known: Mapping[str, bytes]


Lesson: TypeAlias = "Share | Portion"
"""Sources to read or to check."""
Piece: TypeAlias = "Job | Lesson"
Outcome = Written | Learned


def _size(block: Block) -> int:
    return 1 + len(block.rows) if isinstance(block, Table) else 1


def weight(path: str, data: bytes) -> int:
    """Return how long it takes to read a source, roughly."""
    return len(data) if path.endswith(".po") else 4 * len(data)


def do(piece: Piece, fonts: Path) -> Outcome:
    """Do one piece of work."""
    if isinstance(piece, Job):
        return write(piece, fonts)
    return read(piece) if isinstance(piece, Share) else check(piece)


def read(share: Share) -> Learned:
    """Read sources."""
    from resminama.load.known import source_of

    known: dict[str, bytes] = {}
    for path, data in share.sources:
        source_of(path, data, known)
    return Learned(known)


def check(portion: Portion) -> Learned:
    """Check some documents."""
    from resminama.check.portions import found_in

    return Learned(found_in(portion))


def warm_checks(fonts: Path) -> None:
    """Import the checks, while nothing else is to be done."""
    import resminama.check.portions  # noqa: F401  # imported for its time only


def warm(fonts: Path) -> None:
    """Import the writers and make what every PDF file needs, while nothing else is to be done."""
    import resminama.write.docx  # noqa: F401  # imported for its time only
    from resminama.write import pdf

    pdf.warm(fonts)


def write(job: Job, fonts: Path) -> Written:
    """Write both files of a document; page numbers of Word's contents table are the PDF's."""
    return _document(job, job.document, fonts) if job.document else _bound(job, fonts)


def _document(job: Job, document: Document, fonts: Path) -> Written:
    from resminama.document.links import without_dangling_links
    from resminama.write import docx, pdf

    twin.remember(job.twins)
    pages = pdf.typeset(document, fonts)
    made = pdf.finish([pages], fonts)
    drawings = {key: (picture.svg, picture.width) for key, picture in pictures(document).items()}
    twin.draw(drawings.values())
    word = docx.write(without_dangling_links(document), made.pages)
    twins = {key: twin.png(*drawing) for key, drawing in drawings.items()}
    part = Part(document, pages, twins).packed() if job.is_part else None
    fresh = {key: png for key, png in twins.items() if key not in job.twins}
    return Written(job.name, job.inputs, made.bytes, word, made.count, fresh, part)


def _bound(job: Job, fonts: Path) -> Written:
    from resminama.document.binding import bound
    from resminama.document.links import without_dangling_links
    from resminama.write import docx, pdf

    parts = [read_part(path) for path in job.parts]
    for part in parts:
        twin.remember(part.twins)
    made = pdf.finish([part.pages for part in parts], fonts)
    whole = bound([part.document for part in parts], Path(job.name).name)
    word = docx.write(without_dangling_links(whole), made.pages)
    return Written(job.name, job.inputs, made.bytes, word, made.count)
