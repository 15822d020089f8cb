"""A review sheet back into the catalogues: both translations, states and remarks."""

from __future__ import annotations

from dataclasses import field

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import State, short
from resminama.translate.desk import TRANSLATED, Desk
from resminama.translate.exchange.bring_back import Imported, bring_back
from resminama.translate.exchange.codes import neutral
from resminama.translate.exchange.units import Damage, Located, Returned, ReturnedUnit, UnreadableError
from resminama.translate.marking import Person, mark
from resminama.translate.sheet.excel import read_excel
from resminama.translate.sheet.rows import ReturnedRow
from resminama.translate.sheet.word import read_word


@dataclass(slots=True)
class Reviewed:
    """What a sheet brought."""

    languages: dict[Lang, Imported] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    """(address, what the reviewer wrote); changes of the English text are proposals to its author."""

    def text(self) -> str:
        """Return what was done, for a person."""
        done = [f"{lang}: {imported.text()}" for lang, imported in self.languages.items()]
        return "\n".join([*done, *(f"remark: {address}: {words}" for address, words in self.remarks)])


def import_sheet(desk: Desk, path: str, data: bytes, person: Person | None = None) -> Reviewed:
    """Take a returned .docx or .xlsx sheet over into ``desk``; one that cannot be read is a fault."""
    try:
        rows = (read_excel if path.lower().endswith(".xlsx") else read_word)(data)
    except UnreadableError as problem:
        fault = Located(Damage.UNREADABLE, path, 0, "", str(problem))
        return Reviewed({lang: Imported(damages=[fault]) for lang in TRANSLATED})
    result = Reviewed()
    known = [row for row in rows if row.address in desk.sources]
    for lang in TRANSLATED:
        units = tuple(_unit(desk, row, lang) for row in rows)
        result.languages[lang] = bring_back(desk, Returned(path, Lang.EN, lang, units), person)
    for row in known:
        _english(desk, row, person, result)
        result.remarks += [(row.address, row.remark)] if row.remark else []
    return result


def _unit(desk: Desk, row: ReturnedRow, lang: Lang) -> ReturnedUnit:
    """Return one language of a row.

    An edited English cell is a proposal, no damage; unless the English text changed here
    too: then nobody can say which one the translation is of.
    """
    now, cell = desk.text(Lang.EN, row.address), row.texts[Lang.EN]
    as_sent = short(cell) == row.sent[Lang.EN]
    current = short(now) == row.sent[Lang.EN]
    source = neutral(cell if as_sent else now)
    sent = short(source) if as_sent or current else row.sent[Lang.EN]
    state, base, was = row.states.get(lang), row.sent[lang], row.were[lang]
    return ReturnedUnit(row.address, source, row.texts[lang], row.row, state, base, sent, was=was)


def _english(desk: Desk, row: ReturnedRow, person: Person | None, result: Reviewed) -> None:
    words, now = row.texts[Lang.EN], desk.text(Lang.EN, row.address)
    if short(words) != row.sent[Lang.EN]:
        result.remarks.append((row.address, f"English proposed: {words}"))
    state = row.states.get(Lang.EN)
    given = state in (State.REVIEWED, State.APPROVED) and state is not row.were[Lang.EN]
    if person is not None and state is not None and given and words == now:
        mark(desk, [row.address], Lang.EN, state, person)
