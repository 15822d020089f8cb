"""Who cites whom, from the articles of the Law down to the forms that a step asks for."""

from __future__ import annotations

from collections import defaultdict

from resminama.model.corpus import Corpus, document_of
from resminama.model.sop import Sop, Step
from resminama.model.standard import Standard
from resminama.outline.sop import form, stages_of
from resminama.survey.mentions import named

LAW = "law-social-services"
"""The law that the chain begins with."""

_GENERAL = ("purpose", "scope", "trigger", "total_time")
"""What a procedure says before its rules."""


class Links:
    """Who cites whom, by unit."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.cited: dict[str, dict[str, None]] = defaultdict(dict)
        """Unit -> what it cites."""
        for edge in named(corpus, {}):
            self.cited[edge.user][edge.target] = None
        self.laws = {
            target for targets in self.cited.values() for target in targets if document_of(target) == LAW
        }

    def articles(self, unit: str) -> list[str]:
        """Return the articles of the Law that a unit cites."""
        return [target for target in self.cited.get(unit, ()) if document_of(target) == LAW and target != LAW]

    def procedure(self, standard: Standard) -> Sop | None:
        """Return the procedure that carries a standard out."""
        return next((sop for sop in self.corpus.sops.values() if sop.standard == standard.id), None)

    def grounds(self, step: Step, sop: Sop) -> list[str]:
        """Return what a step rests on in whatever act: its stage, what it serves, what its text refers to."""
        own = [f"{sop.standard}/{step.stage}"] if step.stage else []
        cited = (one for one in self.cited.get(f"{sop.id}/{step.id}", ()) if document_of(one) != sop.id)
        return [*dict.fromkeys([*own, *(one for one in cited if "/" in one or one in self.corpus.acts)])]

    def units_of(self, step: Step, sop: Sop) -> list[str]:
        """Return the units of the standard that a step carries out."""
        return [one for one in self.grounds(step, sop) if document_of(one) == sop.standard]

    def rules(self, sop: Sop) -> dict[str, list[str]]:
        """Return the units that rules of a procedure outside its steps carry out, each with these rules.

        Such are escalation, passing on of information, care for staff; what the procedure is for and whom
        it covers carries out nothing.
        """
        silent = {"", *_GENERAL, *(str(step.id) for step in sop.steps)}
        found: dict[str, list[str]] = defaultdict(list)
        for user, targets in self.cited.items():
            document, _, inside = user.partition("/")
            if document == sop.id and inside.partition("/")[0] not in silent:
                for target in targets:
                    found[target].append(user)
        return found

    def carried_out(self, act: str) -> dict[str, list[tuple[Step, Sop]]]:
        """Return the units of an act with the steps of whatever procedure that rest on each."""
        found: dict[str, list[tuple[Step, Sop]]] = defaultdict(list)
        for sop in self.corpus.sops.values():
            for step in sop.steps if sop.id != act else ():
                for unit in self.grounds(step, sop):
                    if document_of(unit) == act:
                        found[unit].append((step, sop))
        return found

    def users_of(self, act: str) -> set[str]:
        """Return the acts and forms that name an act, a unit of it or a body that it establishes.

        The order that approves it is none of them; the national plan, which names who is responsible, is.
        """
        corpus = self.corpus
        binding = {*corpus.standards, *corpus.chaptered, *corpus.sops, *corpus.sheets, *corpus.plans} - {act}
        established = self._established(act)
        return {
            user
            for key, targets in self.cited.items()
            if (user := document_of(key)) in binding
            and any(document_of(one) == act or one in established for one in targets)
        }

    def _established(self, act: str) -> set[str]:
        """Return the bodies that an act establishes: the one that meets, and the one that serves it."""
        body = getattr(self.corpus.chaptered.get(act), "collegium", None)
        return {str(one) for one in (body.body, body.secretariat) if one} if body else set()

    def asked_for(self) -> set[str]:
        """Return what is asked for by a step, a way of access, a text; not by the list of what is kept."""
        kept = {
            (str(standard.id), str(one.form))
            for standard in self.corpus.standards.values()
            for one in standard.records
        }
        users = {
            key: targets for key, targets in self.cited.items() if document_of(key) in self.corpus.documents
        }
        return {target for key, targets in users.items() for target in targets if (key, target) not in kept}

    def forms_of(self, step: Step, sop: Sop) -> list[str]:
        """Return the forms that a step asks for."""
        papers = (form(step, stages_of(sop, self.corpus)), step.consent)
        return list(dict.fromkeys(str(paper) for paper in papers if paper))
