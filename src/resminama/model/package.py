"""The package that goes to the ministry."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(Record):
    """``specs/packages/*.yaml``."""

    id: Word
    version: Word
    """Version of the package, such as ``0.1.0``; it stands in the name of its file."""
    title: Text
    on_request: bool = False
    """Made by ``package NAME`` only, not by every build."""
    orders: tuple[Word, ...] = ()
    """Orders; each is bound with the acts it approves and the forms annexed to them."""
    packages: tuple[Word, ...] = ()
    """Other packages whose documents it holds, too."""
    documents: tuple[Word, ...] = ()
    """Further documents: notes, leaflets, the glossary; forms that their acts name come of themselves."""
    addressee: Word
    """Post of the person the letter goes to."""
    sender: Word
    """Body that sends it."""
    subject: Text
    """The subject line of the letter."""
    ground: Text
    """What the letter refers to: a law, a decision, a request."""
    asks: Text
    """What is asked; ``{comments-by}`` is the date below."""
    comments_by: Word
    """The day by which comments are asked for, such as ``2022-05-31``."""
    copies: Word = Word("1")
    """How many copies of each file go with the letter."""

    @property
    def name(self) -> str:
        """What people call it: its id without the kind."""
        return self.id.removeprefix("package-")
