"""What the sources say about one figure, and which of them is followed."""

from __future__ import annotations

from decimal import Decimal

from resminama.compute.amount import Amount
from resminama.compute.quantity import Numbers
from resminama.findings import error, note
from resminama.lean import dataclass
from resminama.model.figures import Figure
from resminama.model.text import Text
from resminama.model.values import Word

_NOT_READ = "not read"
"""How the source of a number begins that nobody has read in it yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedReading:
    """What one source says, or what the formula gives."""

    amount: Amount
    source: str | None
    """None for what the formula gives."""
    followed: bool = False

    @property
    def value(self) -> Decimal:
        """The number to print; for a percentage the number before the sign."""
        return self.amount.shown()

    @property
    def percent(self) -> bool:
        """Whether a percent sign follows the number."""
        return self.amount.percent


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedFigure:
    """A figure with the value that documents print."""

    id: str
    amount: Amount
    unit: str
    as_of: str | None = None
    source: str | None = None
    """Source of the value followed; for a figure worked out from others the source that prints it, if any."""
    readings: tuple[ResolvedReading, ...] = ()
    """All that is said about it, in the order written; what the formula gives comes last."""
    because: Text | None = None
    differs: bool = False
    """Whether the readings disagree."""

    @property
    def is_year(self) -> bool:
        """Whether the number names a year, which is printed without separators."""
        return self.unit == "calendar year"

    @property
    def value(self) -> Decimal:
        """The number to print, decimals included; for a percentage the number before the sign."""
        return self.amount.shown()

    @property
    def percent(self) -> bool:
        """Whether a percent sign follows the number."""
        return self.amount.percent


def resolve_figure(figure: Figure, numbers: Numbers) -> ResolvedFigure | None:
    """Return ``figure`` with the value to print; nothing if nobody says what it is.

    Adds to ``numbers.findings``: ``FIG001`` no value at all, ``FIG002`` a number without source (a note
    where the source says that it was not read), ``FIG003`` readings that differ without ``follow`` and
    ``because``, ``FIG004`` a printed number that the formula does not give and nobody explains.
    """
    _check_source(figure, numbers)
    readings = _readings(figure, numbers)
    if not readings:
        _check_empty(figure, numbers)
        return None
    differs = any(not readings[0].amount.same_as(reading.amount) for reading in readings[1:])
    at = _followed(figure, readings, differs, numbers)
    chosen = readings[at]
    return ResolvedFigure(
        id=figure.id,
        amount=chosen.amount,
        unit=figure.unit,
        as_of=figure.as_of,
        source=chosen.source or figure.source,
        readings=tuple(
            ResolvedReading(amount=reading.amount, source=reading.source, followed=place == at)
            for place, reading in enumerate(readings)
        ),
        because=figure.because,
        differs=differs,
    )


def _check_source(figure: Figure, numbers: Numbers) -> None:
    given = figure.value if figure.value is not None else figure.printed
    if given is not None and not figure.source:
        hint = "name the document and the place in it"
        numbers.findings.append(error("FIG002", given.span, f"figure '{figure.id}' has no source", hint))
    if figure.source is not None and figure.source.startswith(_NOT_READ):
        message = f"the source of figure '{figure.id}' has not been read"
        numbers.findings.append(note("FIG002", figure.source.span, message))


def _readings(figure: Figure, numbers: Numbers) -> list[ResolvedReading]:
    own = [word for word in (figure.value, figure.printed) if word is not None]
    said = [(numbers.written(word), figure.source) for word in own]
    said += [(numbers.written(reading.value), reading.source) for reading in figure.readings]
    readings = [ResolvedReading(amount=found, source=source) for found, source in said if found is not None]
    computed = numbers.given(figure.formula) if figure.formula is not None else None
    if computed is not None:
        readings.append(ResolvedReading(amount=computed, source=None))
    return readings


def _check_empty(figure: Figure, numbers: Numbers) -> None:
    if figure.value is figure.printed is figure.formula is None and not figure.readings:
        message = f"figure '{figure.id}' has no value, no readings and no formula"
        numbers.findings.append(error("FIG001", figure.span, message))


def _followed(figure: Figure, readings: list[ResolvedReading], differs: bool, numbers: Numbers) -> int:
    """Return the place of the reading to print: the one followed, else the formula's, else the first."""
    default = len(readings) - 1 if readings[-1].source is None and figure.formula is not None else 0
    if figure.follow is not None:
        found = [place for place, reading in enumerate(readings) if _is(reading.source, figure.follow)]
        if len(found) != 1:
            _ambiguous(figure, figure.follow, len(found), numbers)
            return default
        default = found[0]
    if differs:
        _check_choice(figure, readings, numbers)
    return default


def _is(source: str | None, follow: str) -> bool:
    """Return whether ``follow`` names ``source``: in full, or the document before the first comma."""
    return source is not None and follow in (source, source.split(",")[0])


def _ambiguous(figure: Figure, follow: Word, found: int, numbers: Numbers) -> None:
    message = f"figure '{figure.id}' follows '{follow}', which is the source of {found} readings"
    hint = "write the source as the reading writes it"
    numbers.findings.append(error("FIG003", follow.span, message, hint))


def _check_choice(figure: Figure, readings: list[ResolvedReading], numbers: Numbers) -> None:
    sources = [reading for reading in readings if reading.source is not None]
    quarrel = any(not sources[0].amount.same_as(other.amount) for other in sources[1:])
    if quarrel and (figure.follow is None or figure.because is None):
        message = f"the sources of figure '{figure.id}' differ and none is chosen with a reason"
        hint = "name the source in 'follow' and say why in 'because'"
        numbers.findings.append(error("FIG003", figure.span, message, hint))
    elif not quarrel and figure.because is None:
        message = (
            f"figure '{figure.id}' comes out as {readings[-1].value}, its source says {sources[0].value}"
        )
        span = figure.formula.span if figure.formula is not None else figure.span
        numbers.findings.append(error("FIG004", span, message, "say why in 'because'"))
