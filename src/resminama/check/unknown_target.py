"""REF001: a reference points at something that does not exist."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from resminama.check.editions import repealed
from resminama.check.references import OWN, Mention, mentions, short_names
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.corpus import document_of
from resminama.model.standard import Standard
from resminama.model.statute import ChapteredAct
from resminama.model.text import Value
from resminama.numbering.freeze import frozen_levels
from resminama.resolve import act_kind, act_levels, own_kind

CODE = "REF001"
_SERVICE = "service"
"""The short name that every document may declare."""
_HINTS = 100
"""Targets for which the nearest known one is looked up; that takes its time."""
_ACT_FORM = "write units of an act as law/art-5/part-2/point-1"


def unknown_target(world: World) -> Iterator[Finding]:
    """Yield a finding for each reference to a document, unit, act or name that is not there."""
    known = _Known(world)
    for mention in mentions(world):
        if problem := known.problem(mention):
            yield error(CODE, mention.span(world), *problem)
    for wording, node in short_names(world):
        placeholder = any(isinstance(inner, Value) and inner.id == node.id for inner in node.nodes)
        if not placeholder and not known.may_be_short(node.id):
            start = node.end - len(node.id) - 1
            span = world.span(wording.text, start, node.end - 1)
            hint = near(
                node.id, known.short, "declare the short name of an act, of a document or `short:service`"
            )
            yield error(CODE, span, f"short name of unknown '{node.id}'", hint)


class _Known:
    """What may be referred to."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.hints: dict[str, str] = {}

    @cached_property
    def units(self) -> dict[str, list[str]]:
        """Addresses of units by document."""
        found: dict[str, list[str]] = defaultdict(list)
        for address in self.world.places:
            found[document_of(address)].append(address)
        return found

    @cached_property
    def users(self) -> dict[str, list[str]]:
        """Documents that use each clause."""
        found: dict[str, list[str]] = defaultdict(list)
        corpus = self.world.corpus
        users: Iterable[Standard | ChapteredAct] = (*corpus.standards.values(), *corpus.chaptered.values())
        for user in users:
            for use in user.clauses:
                found[use.use].append(str(user.id))
        return found

    @cached_property
    def short(self) -> dict[str, None]:
        """What may get a short name."""
        corpus = self.world.corpus
        own = [key for key, record in corpus.documents.items() if act_kind(record)]
        return dict.fromkeys([_SERVICE, *corpus.acts, *own])

    def may_be_short(self, key: str) -> bool:
        return key in self.short

    def problem(self, mention: Mention) -> tuple[str, str] | None:
        """Return (message, hint) where nothing can be printed for a mention."""
        corpus, target = self.world.corpus, mention.target
        if "@" in target:
            return self._edition(target)
        document = document_of(target)
        if target in OWN:
            return self._own(mention)
        if corpus.named(target) is not None:
            return None
        if document in corpus.acts:
            sound = act_levels(target) is not None
            return None if sound else (f"'{target}' is no address inside an act", _ACT_FORM)
        if document in corpus.documents:
            return self._unit(target)
        if document in corpus.clauses:
            return self._clause(target)
        return f"unknown target '{target}'", self._hint(target)

    def _own(self, mention: Mention) -> tuple[str, str] | None:
        corpus = self.world.corpus
        record = corpus.documents.get(mention.document)
        if mention.document in corpus.clauses or not mention.document or own_kind(record):
            return None
        message = f"'{mention.target}' in a source that is no act has no name"
        return message, "name the document: [[its-id]]"

    def _unit(self, target: str) -> tuple[str, str] | None:
        place = self.world.places.get(target)
        if target == document_of(target) or (place is not None and place.levels):
            return None
        if place is not None:
            return f"unit '{target}' has no number to be cited by", "refer to the document as a whole"
        if repealed(self.world, target):
            return None  # REF005 tells
        return f"unknown unit '{target}'", self._near_unit(target)

    def _edition(self, target: str) -> tuple[str, str] | None:
        """The wording of an edition: a document or a numbered unit as it was approved."""
        address, _, number = target.partition("@")
        document, _, unit = address.partition("/")
        edition = self.world.corpus.edition(document, number)
        if edition is None:
            known = [one.edition for one in self.world.corpus.editions.values() if one.document == document]
            hint = f"it has edition {', '.join(known)}" if known else "only approved documents have editions"
            return f"'{document}' has no edition '{number[:20]}'", hint
        if unit and frozen_levels(edition, unit) is None:
            units = [f"{document}/{one.unit}" for one in edition.units if one.repealed is None]
            return f"edition {number} of '{document}' had no numbered unit '{unit[:40]}'", near(
                address, units
            )
        return None

    def _clause(self, target: str) -> tuple[str, str] | None:
        """A unit of a clause is a unit of every document that uses it."""
        clause, _, unit = target.partition("/")
        users = self.users.get(clause, [])
        if not unit:
            return (
                f"'{target}' is a clause, which has no number of its own",
                "refer to a document that uses it",
            )
        missing = [user for user in users if f"{user}/{unit}" not in self.world.places]
        if not missing:
            return None
        return f"unknown unit '{unit}' in '{missing[0]}', which uses this clause", self._near_unit(
            f"{missing[0]}/{unit}"
        )

    def _near_unit(self, target: str) -> str:
        if target not in self.hints:
            if len(self.hints) >= _HINTS:
                return ""
            self.hints[target] = near(
                target, self.units[document_of(target)], "write the id of a unit after the `/`"
            )
        return self.hints[target]

    def _hint(self, target: str) -> str:
        if target not in self.hints:
            if len(self.hints) >= _HINTS:
                return ""
            corpus = self.world.corpus
            registers = (corpus.posts, corpus.bodies, corpus.forms, corpus.services, corpus.evidence)
            known = [*corpus.acts, *corpus.documents, *(key for table in registers for key in table)]
            known += [*corpus.indicators, *corpus.places]
            self.hints[target] = near(target, known, "register it, or correct the id")
        return self.hints[target]
