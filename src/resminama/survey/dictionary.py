"""The data dictionary of the case-management information system: every element of data once."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.form import FormField, FormPart, FormSheet
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


@dataclass(frozen=True, slots=True)
class Use:
    """A form that asks for an element."""

    sheet: FormSheet
    part: FormPart
    field: FormField


def dictionary(teller: Teller) -> Survey:
    """Return what several forms ask for, a row an element; then, form by form, what one form alone asks for.

    The ids are those of the JSON Schema of a form. A column of a table stands once, as ``table.*.column``;
    FRM001 sees to it that an id has one type and one list of answers.
    """
    used = elements(teller.given.corpus)
    shared = tuple(_shared(key, uses, teller) for key, uses in used.items() if len(uses) > 1)
    own = [(key, uses[0]) for key, uses in used.items() if len(uses) == 1]
    sheets = teller.given.corpus.sheets.values()
    rows = tuple(_own(key, use, teller) for sheet in sheets for key, use in own if use.sheet is sheet)
    heads = columns("field-id 46, label 62, data-type 24, must 22, allowed 38, used-in 75")
    single = columns("form 40, part 36, field-id 44, label 62, data-type 26, must 24, allowed 45")
    tables = (
        SurveyTable("survey.shared-fields", heads, shared),
        SurveyTable("survey.own-fields", single, rows, grouped=True),
    )
    return Survey("dictionary", tables)


def elements(corpus: Corpus) -> dict[str, list[Use]]:
    """Return every element with the forms that ask for it, in the order in which it is first met."""
    used: dict[str, list[Use]] = {}
    for sheet in corpus.sheets.values():
        for part, key, field in sheet.elements():
            used.setdefault(key, []).append(Use(sheet, part, field))
    return used


def _shared(key: str, uses: list[Use], teller: Teller) -> Cells:
    labels = dict.fromkeys(teller.text(use.field.label) for use in uses)
    forms = "; ".join(teller.name(str(use.sheet.id)) for use in uses)
    field = uses[0].field
    return key, " / ".join(labels), _type(field, teller), _must(uses, teller), _allowed(field, teller), forms


def _own(key: str, use: Use, teller: Teller) -> Cells:
    field = use.field
    where = teller.name(str(use.sheet.id)), teller.text(use.part.title)
    must = _must([use], teller)
    return *where, key, teller.text(field.label), _type(field, teller), must, _allowed(field, teller)


def _must(uses: Iterable[Use], teller: Teller) -> str:
    """Return whether an element must be filled in: in every form, where its part is, or in some forms."""
    said = {_must_in(use) for use in uses}
    if len(said) > 1:
        return teller.say("survey.must-somewhere")
    key = said.pop()
    return teller.say(key) if key else "–"


def _must_in(use: Use) -> str:
    """Return the phrase for an element in one form; no cell of a table must be filled in."""
    in_table = use.field not in use.part.fields
    if in_table or not use.field.required:
        return ""
    return "survey.must-be" if use.part.when is None else "survey.must-in-part"


def _type(field: FormField, teller: Teller) -> str:
    return teller.say(f"survey.type-{field.kind}")


def _allowed(field: FormField, teller: Teller) -> str:
    return "; ".join(f"{choice.id} – {teller.text(choice.text)}" for choice in field.choices) or "–"
