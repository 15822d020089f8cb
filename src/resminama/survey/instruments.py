"""Acts and international instruments as they are cited, by article."""

from __future__ import annotations

from collections import defaultdict

from resminama.model.corpus import document_of
from resminama.resolve import act_levels
from resminama.survey.mentions import mentions_of_acts
from resminama.survey.records import listed
from resminama.survey.tables import Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def instruments(teller: Teller) -> Survey:
    """Return a row for each cited article, with the units that cite it; then the acts that nobody cites."""
    cited: dict[str, dict[str, None]] = defaultdict(dict)
    for target, user in mentions_of_acts(teller.given.corpus):
        cited[target][user] = None
    acts = teller.given.corpus.acts
    rows = [
        (teller.unit(document_of(target)), teller.article(target), listed(cited[target], teller))
        for target in sorted(cited, key=_order)
    ]
    used = set(map(document_of, cited))
    unused = [(teller.unit(key), _state(str(acts[key].state), teller)) for key in acts if key not in used]
    return Survey(
        "instruments",
        (
            SurveyTable("", columns("act 75, cited-article 45, cited-in 147"), tuple(rows), grouped=True),
            SurveyTable("survey.not-cited", columns("act 200, state 67"), tuple(unused)),
        ),
    )


def _state(state: str, teller: Teller) -> str:
    return teller.say(f"survey.{state.replace(' ', '-')}")


def _order(target: str) -> tuple[str, tuple[str, ...]]:
    levels = act_levels(target) or ()
    return document_of(target), tuple(str(level.numbers[0]).rjust(9) for level in levels)
