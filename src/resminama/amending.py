"""The verb ``amend``: a printed instrument from anywhere, held against the text that it amends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from resminama.amend.apply import apply
from resminama.amend.operations import Change, Fault
from resminama.amend.parse import READERS, parse
from resminama.amend.printed import printed
from resminama.amend.prove import Difference, cited, differences, read, told
from resminama.amend.units import Act
from resminama.compose.document import compose
from resminama.context import BuildContext
from resminama.document.dump import dump
from resminama.history.version import version
from resminama.lang import Lang
from resminama.language import get
from resminama.lean import dataclass
from resminama.ooxml.text import lines
from resminama.world import materials, prepare

_WORD = ".docx"


class NoTextError(ValueError):
    """What was named is neither a Word file nor a document; the message says so."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What an instrument does to a text."""

    lang: Lang
    acts: int
    changes: tuple[Change, ...]
    faults: tuple[Fault, ...]
    """What was not understood, or does not fit the text."""
    made: tuple[Difference, ...]
    """What the text says afterwards where it said something else before."""
    left: tuple[Difference, ...] | None
    """Where the result is not the new text; None if none was given."""

    @property
    def sound(self) -> bool:
        """Whether everything was understood and made, and led where it should."""
        return bool(self.changes) and not self.faults and not self.left

    def report(self) -> Iterator[str]:
        """Yield what was found, in English; units and words as the instrument says them."""
        for change in self.changes:
            yield f"line {change.line}: {get(Lang.EN).amendment(change.says)}"
        for fault in self.faults:
            yield f"line {fault.line}: not made: {fault.why}: {fault.what}"
        if self.acts > 1:
            yield f"the instrument amends {self.acts} acts; all its changes were tried on this one"
        if self.left is None:
            yield from (f"{cited(d.path, self.lang)}: “{d.found}” → “{d.wanted}”" for d in self.made)
        else:
            yield from (told(difference, self.lang) for difference in self.left)
        yield self._summary()

    def _summary(self) -> str:
        said = f"{len(self.changes)} changes read, {len(self.faults)} not understood or not fitting"
        if self.left is None:
            return f"{said}; {len(self.made)} lines of the text differ afterwards"
        led = (
            "the result is the new text" if not self.left else f"{len(self.left)} differences to the new text"
        )
        return f"{said}; {led}"


def check_instrument(
    context: BuildContext, instrument: Path, against: str, new: str | None, lang: Lang | None
) -> Checked:
    """Read a printed instrument, make its changes on a text and hold the result against the new text.

    ``against`` and ``new`` are Word files, or documents as DOC or DOC@STATE, where a state is what
    ``compare`` takes.

    Raises:
        NoTextError: a text is not to be found, or the language of the instrument cannot be read.
        UnknownVersionError: no such state.
        UnsafeFileError: a file that may not be opened.
        OSError: a file that cannot be read.
    """
    text = lines(instrument.read_bytes())
    spoken = lang or _language(text)
    if spoken not in READERS:
        raise NoTextError("instruments are read in Russian and Turkmen only")
    amended, faults = parse(printed(text), spoken)
    changes = tuple(change for act in amended for change in act.changes)
    old = _act(context, against, spoken)
    result, unfit = apply(old, changes, spoken)
    left = None if new is None else differences(result, _act(context, new, spoken), spoken)
    return Checked(spoken, len(amended), changes, (*faults, *unfit), differences(old, result, spoken), left)


def _language(text: str) -> Lang:
    """Return the language of an instrument: Russian if most of its letters are Cyrillic."""
    letters = [sign for sign in text if sign.isalpha()]
    cyrillic = sum("а" <= sign.lower() <= "я" for sign in letters)
    return Lang.RU if cyrillic * 2 > len(letters) else Lang.TK


def _act(context: BuildContext, name: str, lang: Lang) -> Act:
    if name.lower().endswith(_WORD):
        return read(lines(Path(name).read_bytes()))
    key, _, state = name.partition("@")
    given = materials(prepare(version(context.root, state or str(context.root)).files, checked=False))
    if key not in given.outlines:
        raise NoTextError(f"{name} is neither a Word file nor a document of this workspace")
    return read(dump(compose(key, lang, given).document))
