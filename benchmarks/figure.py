"""One line of the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value; ``limit`` is the most it may be (``at_least``: the least)."""

    name: str
    value: float | None
    unit: str = "s"
    limit: float | None = None
    at_least: bool = False
    why_absent: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the value keeps to its limit; None where there is no limit or no value."""
        if self.value is None or self.limit is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self) -> tuple[str, str, str, str]:
        """Return name, value, target and verdict as they are printed."""
        value = f"{self.value:.2f} {self.unit}" if self.value is not None else f"absent: {self.why_absent}"
        sign = "≥" if self.at_least else "≤"
        target = f"{sign} {self.limit:.2f} {self.unit}" if self.limit is not None else ""
        return self.name, value, target, {True: "met", False: "MISSED", None: ""}[self.met]


def table(figures: list[Figure]) -> str:
    """Return the figures as a Markdown table."""
    rows = [("what", "measured", "target", "")] + [figure.row() for figure in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = ["| " + " | ".join(cell.ljust(widths[i]) for i, cell in enumerate(row)) + " |" for row in rows]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
