"""References to acts and their units, one by one and as lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from resminama.compose.neighbours import joint, parted
from resminama.compose.quantities import Quantities
from resminama.document.tree import Inline, Link, Mark, Run
from resminama.findings import Finding, error
from resminama.lang import Case
from resminama.language.citation import Citation, Style
from resminama.language.values import MissingFormError
from resminama.model.corpus import document_of
from resminama.resolve import own_kind
from resminama.source import NOWHERE

if TYPE_CHECKING:
    from resminama.compose.words import Scope


class Citing(Quantities):
    """Words references for one document."""

    scope: Scope
    findings: list[Finding]

    def _own(self, case: Case | None, *, full: bool) -> str:
        record = self.resolver.document(self.scope.document)
        kind = own_kind(record)
        if kind is None:
            return self.scope.document
        worded = case or Case.NOM
        if full:
            return self.language.own_act(kind, worded)
        return self.language.capital(self.language.act_kind(kind, worded))

    def _cite(self, target: str, case: Case | None, style: Style) -> list[Inline]:
        target, document = self._address(target)
        citation = self.resolver.citation(target, self.scope.short)
        if citation is None:
            return [Run(f"[[{target}]]", mark=Mark.MISSING)]
        style = self._style(document, style)
        try:
            words = self.language.reference(citation, case, style)
        except MissingFormError as gap:
            self._gap(gap)
            words = self._without_case(citation, style)
        return [self._led(words, target, document, citation)]

    def _without_case(self, citation: Citation, style: Style) -> str:
        """Word a reference without its case; the unit alone where a title without cases would be in one."""
        try:
            return self.language.reference(citation, None, style)
        except MissingFormError:
            return self.language.reference(citation, None, Style.BARE)

    def _list(
        self, targets: Sequence[str], case: Case, between: Sequence[str], style: Style = Style.FULL
    ) -> list[list[Inline]] | None:
        """Word references to units of one kind as one list, each number with its link; else None."""
        if any(target in (".", ".this") or self.resolver.named(target) is not None for target in targets):
            return None
        addresses = [self._address(target) for target in targets]
        document = addresses[0][1]
        cited = joint([self.resolver.citation(target, self.scope.short) for target, _ in addresses])
        if cited is None or any(other != document for _, other in addresses):
            return None
        try:
            words = self.language.reference(cited, case, self._style(document, style))
        except MissingFormError:  # told where each is worded by itself
            return None
        pieces = parted(words, cited, between)
        if pieces is None:
            return None
        said: list[list[Inline]] = [[Run(piece)] for piece in pieces]
        for place, (target, _) in enumerate(addresses):
            said[2 * place] = [self._led(pieces[2 * place], target, document, cited)]
        return said

    def _led(self, words: str, target: str, document: str, citation: Citation) -> Inline:
        # what an edition said stands in no document of today, so there is nothing to lead to
        own = self.resolver.act(document) is None and citation.wording is None
        return Link((Run(words),), anchor=str(target)) if own else Run(words)

    def _address(self, target: str) -> tuple[str, str]:
        """Return the whole address of a target, and its document."""
        if target.startswith("./"):
            target = f"{self.scope.document}/{target[2:]}"
        return target, document_of(target.partition("@")[0])

    def _style(self, document: str, style: Style) -> Style:
        if document == self.scope.document:
            return Style.OWN if style is not Style.BARE and self._is_act() else Style.BARE
        return Style.SHORT if document in self.scope.short else style

    def _is_act(self) -> bool:
        """Tell whether the document has a name to call itself by: this Statute."""
        return own_kind(self.resolver.document(self.scope.document)) is not None

    def _gap(self, gap: MissingFormError) -> None:
        self.findings.append(
            error("NAME001", NOWHERE, str(gap), "add the form beside the name in its register")
        )
