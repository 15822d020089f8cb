"""The outline of a statute: of its own chapters, or of those of its model with the blanks filled in."""

from __future__ import annotations

from dataclasses import replace

from resminama.model.statute import Placeholder, Statute
from resminama.model.values import Open
from resminama.outline.chaptered import Around, chaptered_outline
from resminama.outline.content import Kind, Many, Name, Outline, Phrase, Unit, Value


def statute_outline(statute: Statute, around: Around) -> Outline:
    """Return the outline of a statute.

    A model statute prints a line for each blank and says above its chapters what is to be filled in. In a
    statute that follows it the points stand under addresses of its own.
    """
    model = around.corpus.statutes.get(str(statute.model)) if statute.model else None
    if model is None:
        own = chaptered_outline(statute, around, _values(statute, statute))
        return replace(own, units=(_note(statute), *own.units)) if statute.placeholders else own
    whole = replace(model, id=statute.id, legal_basis=statute.legal_basis, model=None)
    return chaptered_outline(whole, around, _values(model, statute), f"model:{model.id}")


def _values(model: Statute, statute: Statute) -> dict[str, Value]:
    """Return what stands in the place of each placeholder: the name that fills it, or a line."""
    return {str(place.id): _value(place, statute.fills.get(str(place.id))) for place in model.placeholders}


def _value(place: Placeholder, filled: str | None) -> Value:
    if filled is not None:
        return Name(str(filled))
    return Phrase("statute.blank", {"line": Open.BLANK, "text": place.text})


def _note(model: Statute) -> Unit:
    blanks = Many(tuple(place.text for place in model.placeholders))
    said = Phrase("statute.model", {"blanks": blanks})
    return Unit(f"{model.id}/model-note", Kind.PARAGRAPH, said, origin="generated")
