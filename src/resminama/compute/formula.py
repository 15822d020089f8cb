"""Arithmetic over ids of figures: ``up(population * share-needing / caseload-year, 1)``.

Signs ``+ - * /`` and parentheses as usual; ``round``, ``up`` and ``down`` take a number and the step it
is rounded to (``1``, ``10000``, ``0.01 %``). An id may hold hyphens, so a minus stands between blanks.
Nothing is executed: a formula is read token by token, and what cannot be read is a value with its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from resminama.compute.amount import Amount, amount
from resminama.lean import dataclass
from resminama.model.values import Word
from resminama.source import Span

_TOKEN = re.compile(
    r"(?P<number>\d+(?:\.\d+)?(?: ?%)?)|(?P<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(?P<sign>[-+*/(),])", re.ASCII
)
_DEEPEST = 40
"""Parentheses within parentheses; no formula of ours needs five."""
_LONGEST = 500
"""Characters of a formula."""
_LARGEST = 1000
"""Bits of a result; a statistic has fewer than fifty."""


@dataclass(frozen=True, slots=True)
class FormulaError:
    """Why a formula gives no number: ``[start, end)`` in characters of the formula."""

    message: str
    start: int
    end: int
    unknown: str | None = None
    """The id that no figure has."""

    def span(self, word: Word) -> Span:
        """Return the place in the file; the whole word where the file writes it in quotes or folded."""
        span = word.span
        if span.end - span.start != len(word):
            return span
        return Span(span.path, span.start + self.start, span.start + self.end)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


class _Stop(Exception):
    """Leaves the descent at the first thing that cannot be read; never leaves this module."""

    def __init__(self, error: FormulaError) -> None:
        super().__init__(error.message)
        self.error = error


def evaluate(text: str, figures: Mapping[str, Amount]) -> Amount | FormulaError:
    """Return what ``text`` gives with the amounts of ``figures``, exactly."""
    try:
        return _Reader(_tokens(text), figures).whole()
    except _Stop as stop:
        return stop.error


def names(text: str) -> tuple[str, ...]:
    """Return the ids that ``text`` uses, in order, each once; none if it cannot be read."""
    try:
        tokens = _tokens(text)
    except _Stop:
        return ()
    used = (
        token.text
        for token, after in pairwise(tokens)
        if token.kind == "name" and not (token.text in _ROUNDING and after.text == "(")
    )
    return tuple(dict.fromkeys(used))


def _tokens(text: str) -> list[_Token]:
    if len(text) > _LONGEST:
        raise _Stop(FormulaError("the formula is too long", _LONGEST, len(text)))
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match:
            tokens.append(_Token(match.lastgroup or "", match.group(), at, match.end()))
        elif not text[at].isspace():
            raise _Stop(FormulaError(f"'{text[at]}' has no meaning in a formula", at, at + 1))
        at = match.end() if match else at + 1
    return [*tokens, _Token("end", "", len(text), len(text))]


def _plus(a: Amount, b: Amount) -> Amount:
    return Amount(a.exact + b.exact, a.percent and b.percent)


def _minus(a: Amount, b: Amount) -> Amount:
    return Amount(a.exact - b.exact, a.percent and b.percent)


def _times(a: Amount, b: Amount) -> Amount:
    return Amount(a.exact * b.exact)


def _by(a: Amount, b: Amount) -> Amount:
    return Amount(a.exact / b.exact)


def _nearest(steps: Fraction) -> int:
    return floor(steps + Fraction(1, 2)) if steps >= 0 else -floor(-steps + Fraction(1, 2))


_SUM: dict[str, Callable[[Amount, Amount], Amount]] = {"+": _plus, "-": _minus}
_PRODUCT: dict[str, Callable[[Amount, Amount], Amount]] = {"*": _times, "/": _by}
_ROUNDING: dict[str, Callable[[Fraction], int]] = {"round": _nearest, "up": ceil, "down": floor}


class _Reader:
    """Reads tokens by recursive descent: sum, product, factor."""

    def __init__(self, tokens: list[_Token], figures: Mapping[str, Amount]) -> None:
        self._tokens = tokens
        self._figures = figures
        self._at = 0
        self._depth = 0

    def whole(self) -> Amount:
        result = self._sum()
        if self._token.kind != "end":
            raise self._stop(self._token, f"a sign is missing before '{self._token.text}'")
        if result.exact.numerator.bit_length() + result.exact.denominator.bit_length() > _LARGEST:
            raise self._stop(self._tokens[0], "the result is too large")
        return result

    @property
    def _token(self) -> _Token:
        return self._tokens[self._at]

    def _next(self) -> _Token:
        token = self._token
        self._at += token.kind != "end"
        return token

    @staticmethod
    def _stop(token: _Token, message: str, unknown: str | None = None) -> _Stop:
        return _Stop(FormulaError(message, token.start, token.end, unknown))

    def _expect(self, sign: str) -> None:
        token = self._next()
        if token.text != sign:
            raise self._stop(token, f"'{sign}' is missing")

    def _sum(self) -> Amount:
        left = self._product()
        while self._token.text in _SUM:
            sign = self._next()
            left = _SUM[sign.text](left, self._product())
        return left

    def _product(self) -> Amount:
        left = self._factor()
        while self._token.text in _PRODUCT:
            sign = self._next()
            start = self._token
            right = self._factor()
            if sign.text == "/" and not right.exact:
                raise self._stop(start, "the divisor is zero")
            left = _PRODUCT[sign.text](left, right)
        return left

    def _factor(self) -> Amount:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._stop(self._token, "the formula is nested too deep")
        result = self._leaf(self._next())
        self._depth -= 1
        return result

    def _leaf(self, token: _Token) -> Amount:
        number = amount(token.text)
        if number is not None:
            return number
        if token.text == "-":
            inner = self._factor()
            return Amount(-inner.exact, inner.percent, inner.places)
        if token.text == "(":
            inner = self._sum()
            self._expect(")")
            return inner
        if token.text in _ROUNDING and self._token.text == "(":
            return self._rounded(token)
        if token.kind == "name":
            return self._figure(token)
        raise self._stop(token, "a number or the id of a figure is missing")

    def _rounded(self, function: _Token) -> Amount:
        self._expect("(")
        value = self._sum()
        self._expect(",")
        at = self._token
        step = self._sum()
        self._expect(")")
        if step.exact <= 0:
            raise self._stop(at, "the step is not above zero")
        steps = _ROUNDING[function.text](value.exact / step.exact)
        return Amount(steps * step.exact, step.percent, step.places)

    def _figure(self, token: _Token) -> Amount:
        found = self._figures.get(token.text)
        if found is None:
            raise self._stop(token, f"unknown figure '{token.text}'", token.text)
        return found
