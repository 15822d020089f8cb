"""COR005: a norm that no source gives: a proposal of the drafters."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from resminama.check.walk import answers_of, records
from resminama.check.world import World
from resminama.check.written import written
from resminama.findings import Finding, note
from resminama.model.order import Order
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.values import Duration, Frequency, Quantity, Ratio

CODE = "COR005"


def norm_without_source(world: World) -> Iterator[Finding]:
    """Yield a note for each time limit, frequency, ratio and quantity whose record names no ``source``."""
    for record in records(world.corpus, Standard, Sop, Order):
        if getattr(record, "source", None) is not None:
            continue
        sourced = any(field.name == "source" for field in dataclasses.fields(record))
        hint = "if it was read, say where: `source: …`" if sourced else ""
        for key, value in answers_of(record):
            if isinstance(value, (Duration, Frequency, Ratio, Quantity)):
                words = written(world.corpus, value.span)
                yield note(CODE, value.span, f"'{key}: {words}' is a proposal, no source is named", hint)
