"""Numbers of a source: written out, or named by the id of a figure, or worked out."""

from __future__ import annotations

from difflib import get_close_matches

from resminama.compute.amount import Amount, amount
from resminama.compute.formula import evaluate
from resminama.findings import Finding, error
from resminama.model.values import Word
from resminama.source import Span


class Numbers:
    """What is known so far, and what was found wrong on the way."""

    def __init__(self, declared: frozenset[str]) -> None:
        self.amounts: dict[str, Amount] = {}
        self.findings: list[Finding] = []
        self._declared = declared

    def written(self, word: Word) -> Amount | None:
        """Return the number that ``word`` writes; ``FIG005`` if it writes none."""
        found = amount(word)
        if found is None:
            self.findings.append(
                error(
                    "FIG005",
                    word.span,
                    f"'{word}' is not a number",
                    "write 6031000, 0.5 or 20 %, no separators",
                )
            )
        return found

    def given(self, formula: Word) -> Amount | None:
        """Return what ``formula`` (a number, an id, arithmetic) gives.

        ``FIG001`` for an id that no figure has, ``FIG005`` for a formula that cannot be worked out;
        nothing more about a figure that already has a finding of its own.
        """
        result = evaluate(formula, self.amounts)
        if isinstance(result, Amount):
            return result
        if result.unknown is None:
            self.findings.append(error("FIG005", result.span(formula), result.message))
        elif result.unknown not in self._declared:
            self._unknown(result.unknown, result.span(formula))
        return None

    def _unknown(self, name: str, span: Span) -> None:
        self.findings.append(error("FIG001", span, f"unknown figure '{name}'", self._near(name)))

    def _near(self, name: str) -> str:
        parts = name.split("-")
        for cut in range(1, len(parts)):
            left, right = "-".join(parts[:cut]), "-".join(parts[cut:])
            if {left, right} <= self._declared:
                return "a minus sign stands between blanks"
        near = get_close_matches(name, sorted(self._declared), n=1)
        return f"did you mean '{near[0]}'?" if near else ""
