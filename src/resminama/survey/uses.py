"""Where a figure is used: documents, and the figures, models, tables and charts that it goes into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.model.corpus import document_of
from resminama.model.figures import DemandTable, Figure, FigureChart, StockModel
from resminama.survey.mentions import named
from resminama.survey.teller import Teller


class Uses:
    """Who uses which figure, looked for once."""

    def __init__(self, teller: Teller) -> None:
        self._teller, corpus = teller, teller.given.corpus
        self._users: dict[str, dict[str, None]] = defaultdict(dict)
        for edge in named(corpus, teller.given.outlines):
            self._users[edge.target][edge.user] = None
        self._titles = {str(package.id): package.title for package in corpus.packages.values()}
        self._wholes: dict[str, StockModel | DemandTable | FigureChart | Figure] = {
            **corpus.stocks,
            **corpus.demand,
            **corpus.charts,
            **corpus.figures,
        }

    def of(self, figure: str) -> str:
        """Return titles: documents first, then, behind a word of their own, what the figure goes into."""
        documents, wholes = dict[str, None](), dict[str, None]()
        for user in self._users.get(figure, ()):
            if document_of(user) in self._teller.given.corpus.documents:
                documents[self._teller.title(document_of(user))] = None
            elif title := self._titles.get(document_of(user)):
                documents[self._teller.text(title)] = None
            else:
                wholes |= dict.fromkeys(whole for whole in self._whole(user) if whole != figure)
        made = "; ".join(filter(None, map(self._title, wholes)))
        into = self._teller.say("survey.goes-into", what=made) if made else ""
        return "; ".join([*documents, *([into] if into else [])]) or self._teller.say("survey.not-used")

    def _whole(self, user: str) -> Iterator[str]:
        """Yield the figure, model, table or chart that ``user`` is, is a row of, or explains."""
        file, _, unit = user.partition("/")
        own = unit.partition("/")[0] or file
        if own in self._wholes:
            yield own
        elif unit:
            yield from (whole for whole in self._users.get(f"{file}/{own}", ()) if whole in self._wholes)

    def _title(self, whole: str) -> str:
        title = self._wholes[whole].title
        return self._teller.text(title) if title else whole
