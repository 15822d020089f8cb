"""What the second edition of the fixture changes, by kind and unit."""

from __future__ import annotations

from enum import StrEnum

A, B = "statute-personal-assistant", "statute-older-people"
BOTH = (A, B)


class Change(StrEnum):
    """What was done to a unit."""

    INSERTED = "inserted"
    ADDED = "added"  # at the end: the numbering goes on
    REPEALED = "repealed"
    MOVED = "moved"
    REWORDED = "reworded"


CHANGES: tuple[tuple[Change, str, str], ...] = (
    # kind of unit, address
    (Change.INSERTED, "point", f"{A}/language-of-work"),
    (Change.INSERTED, "item", f"{A}/task-equipment"),
    (Change.INSERTED, "paragraph", f"{A}/guardian-told"),
    (Change.INSERTED, "definition", f"{A}/definition-legal-representative"),
    (Change.ADDED, "item", f"{A}/right-training"),
    (Change.ADDED, "point", f"{A}/transition"),
    (Change.ADDED, "annex", f"{A}/review-dates"),
    (Change.REPEALED, "definition", f"{A}/definition-independent-living"),
    (Change.REPEALED, "item", f"{A}/no-family-work"),
    (Change.REPEALED, "point", f"{A}/accounts"),
    (Change.MOVED, "point", f"{A}/supported-decisions-rule"),
    (Change.REWORDED, "title of a chapter", f"{A}/goals"),
    (Change.REWORDED, "item", f"{A}/task-inclusion"),
    (Change.REWORDED, "point, one number", f"{A}/flexible-hours"),
    (Change.REWORDED, "item, words added", f"{A}/no-medical"),
    (Change.REWORDED, "item, words deleted", f"{A}/no-money"),
    (Change.REWORDED, "point, a time limit", f"{A}/waiting-list"),
    (Change.REWORDED, "point, as a whole", f"{A}/way-back"),
    (Change.REWORDED, "point, a footnote added", f"{A}/no-fee"),
    (Change.REWORDED, "point, one number", f"{A}/inner-control"),
    (Change.INSERTED, "item", f"{B}/served-couple"),
    (Change.INSERTED, "subitem", f"{B}/home-laundry"),
    (Change.INSERTED, "chapter", f"{B}/emergency"),
    (Change.INSERTED, "point of an inserted chapter", f"{B}/emergency-call"),
    (Change.INSERTED, "point in the place of another", f"{B}/no-gap-in-help"),
    (Change.INSERTED, "paragraph", f"{B}/application-entry"),
    (Change.INSERTED, "definition", f"{B}/definition-social-worker"),
    (Change.INSERTED, "table row", f"{B}/row-laundry"),
    (Change.ADDED, "subitem", f"{B}/home-repairs"),
    (Change.ADDED, "point", f"{B}/transition"),
    (Change.ADDED, "annex", f"{B}/plan-content"),
    (Change.REPEALED, "definition", f"{B}/definition-volunteer"),
    (Change.REPEALED, "paragraph", f"{B}/application-help"),
    (Change.REPEALED, "subitem", f"{B}/home-heating"),
    (Change.REPEALED, "item", f"{B}/end-residential"),
    (Change.REPEALED, "point", f"{B}/absence-of-worker"),
    (Change.REPEALED, "chapter with its points", f"{B}/volunteers"),
    (Change.REPEALED, "table row", f"{B}/row-heating"),
    (Change.MOVED, "point", f"{B}/yearly-report"),
    (Change.MOVED, "table row", f"{B}/row-company"),
    (Change.REWORDED, "title of a chapter", f"{B}/management"),
    (Change.REWORDED, "point, a footnote changed", f"{B}/no-fee"),
    (Change.REWORDED, "item", f"{B}/served-no-support"),
    (Change.REWORDED, "point, a time limit", f"{B}/decision"),
    (Change.REWORDED, "point, as a whole", f"{B}/how-often"),
    (Change.REWORDED, "point, one number", f"{B}/caseload"),
    (Change.REWORDED, "table cell", f"{B}/row-food"),
    (Change.REWORDED, "title of an annex", f"{B}/visit-rules"),
    (Change.REWORDED, "item of an annex", f"{B}/visit-money"),
    *(change for document in BOTH for change in (
        (Change.INSERTED, "point of the clause", f"{document}/complaint-advocate"),
        (Change.INSERTED, "item of the clause", f"{document}/answer-time"),
        (Change.REWORDED, "point of the clause", f"{document}/complaint-entry"),
        (Change.REWORDED, "item of the clause", f"{document}/answer-measures"),
    )),
    (Change.REWORDED, "point, a parameter of the clause", f"{B}/complaint-answer"),
    (Change.REWORDED, "point, a parameter of the clause", f"{B}/complaint-impartial"),
)  # fmt: skip
