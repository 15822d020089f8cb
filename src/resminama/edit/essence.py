"""What a record says, without where it stands: two files that say the same have equal essences."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from resminama.model.text import Item, Paragraph, Text


def essence(value: object, text: Callable[[Text], str], *, ids: bool = True) -> object:
    """Return what ``value`` says; ``text`` gives the words of a text.

    Without ``ids`` those of paragraphs and items are left out.
    """
    match value:
        case Text():
            return text(value)
        case Item() | Paragraph() if not ids:
            return essence(value.text, text, ids=ids), essence(value.items, text, ids=ids)
        case tuple():
            return tuple(essence(entry, text, ids=ids) for entry in value)
        case dict():
            return {key: essence(entry, text, ids=ids) for key, entry in value.items()}
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            names = [field.name for field in dataclasses.fields(value) if field.compare]
            return type(value), tuple(essence(getattr(value, name), text, ids=ids) for name in names)
        case _:
            return value
