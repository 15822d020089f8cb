"""Short names of our own acts: the noun of the kind, capitalised («Стандарт», "Standart")."""

from __future__ import annotations

from resminama.lang import CASES, Lang
from resminama.language import get
from resminama.language.citation import ActKind
from resminama.model.names import Names, RussianForms, TurkmenForms
from resminama.model.values import Word


def noun_names(kind: ActKind) -> Names:
    """Return the noun of a kind of act in all its cases, with a capital."""

    def forms(lang: Lang) -> dict[str, Word]:
        language = get(lang)
        return {case.value: Word(language.capital(language.act_kind(kind, case))) for case in CASES[lang]}

    ru, tk = forms(Lang.RU), forms(Lang.TK)
    return Names(
        en=forms(Lang.EN)["nom"],
        ru=RussianForms(
            nom=ru["nom"], gen=ru["gen"], dat=ru["dat"], acc=ru["acc"], ins=ru["ins"], prep=ru["prep"]
        ),
        tk=TurkmenForms(
            nom=tk["nom"], gen=tk["gen"], dat=tk["dat"], acc=tk["acc"], loc=tk["loc"], abl=tk["abl"]
        ),
    )
