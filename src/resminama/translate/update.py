"""All catalogues of a corpus, brought up to date: one per document and language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from resminama.lang import Lang
from resminama.model.concept import Concept
from resminama.model.corpus import document_of
from resminama.translate.catalogue import SUGGESTION, Entry, Surroundings, parsed, update
from resminama.translate.desk import TRANSLATED, Desk
from resminama.translate.glossary import Terms, preferred
from resminama.translate.memory import Memory
from resminama.translate.roles import Role, role_by_address
from resminama.translate.sentences import slot_note


def bring_up_to_date(desk: Desk, roles: Mapping[str, Role]) -> dict[str, int]:
    """Update every catalogue and the ledger; return the strings left to translate by path.

    ``roles`` says what each string is (`roles.roles`); a string that is not in it is told by its address.
    """
    left: dict[str, int] = {}
    terms = Terms(desk.corpus.concepts.values())
    named = {address: terms.named(source) for address, source in desk.sources.items()}
    for lang in TRANSLATED:
        notes = _Notes(desk, lang, roles, lambda address: named[address])
        for document, addresses in desk.documents().items():
            path = f"translations/{lang}/{document}.po"
            entries = [Entry(key, desk.sources[key], notes.of(key)) for key in addresses]
            around = Surroundings(lang, desk.ledger, desk.text, desk.authentic(document), notes.suggestion)
            fresh = update(desk.catalogues.get(path, parsed(None)), entries, around)
            desk.replace(path, fresh)
            left[path] = sum(not entry.msgstr for entry in fresh if not entry.obsolete)
    _retire_documents(desk)
    return left


def _retire_documents(desk: Desk) -> None:
    """Make all entries obsolete of catalogues whose document is gone."""
    living = desk.documents()
    for path, catalogue in list(desk.catalogues.items()):
        document = path.rpartition("/")[2].removesuffix(".po")
        if document not in living and any(not entry.obsolete for entry in catalogue):
            lang = Lang(path.split("/")[1])
            desk.replace(path, update(catalogue, [], Surroundings(lang, desk.ledger, desk.text)))


class _Notes:
    """The comment of each string in one language."""

    def __init__(
        self, desk: Desk, lang: Lang, roles: Mapping[str, Role], named: Callable[[str], list[Concept]]
    ) -> None:
        self._desk, self._lang, self._roles, self._named = desk, lang, roles, named

    @cached_property
    def _memory(self) -> Memory:
        return Memory(self._desk.pairs(Lang.EN, self._lang))

    def of(self, address: str) -> str:
        """Return role, heading path, sentence and terms, a line each."""
        role = self._roles.get(address) or role_by_address(address)
        lines = [role.role]
        if role.path:
            lines.append("under: " + " › ".join(role.path))
        if role.slot is not None:
            lines.append(f"sentence: {role.slot.sentence}")
            lines += slot_note(self._desk.corpus, role.slot.phrase, role.slot.name, self._lang)
        if document_of(address) != "glossary":
            pairs = [f"{preferred(c, Lang.EN)} → {preferred(c, self._lang)}" for c in self._named(address)]
            lines += [f"terms: {'; '.join(pairs)}"] if pairs else []
        return "\n".join(" ".join(line.split()) for line in lines)

    def suggestion(self, address: str, source: str) -> str:
        """Return the best match of the memory as a line of comment."""
        found = self._memory.suggest(source, address, limit=1)
        return f"{SUGGESTION}, {found[0].line()}" if found else ""
