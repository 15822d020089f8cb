"""How Russian names an act at its first mention and later.

Source: «Закон Туркменистана «О …»», «Кодекс Туркменистана «О социальной защите населения»»
(turkmenistan.gov.tm/ru/post/32445); laws without date and number, by-laws with both, as rules on
drafting advise (docs.cntd.ru/document/550196285).
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, ActName, Issuer
from resminama.language.russian.acts import ACTS
from resminama.language.values import MissingFormError, form

STATE = "Туркменистана"

_OF_ISSUER = frozenset({ActKind.ORDER, ActKind.JOINT_ORDER, ActKind.RESOLUTION, ActKind.DECREE})
"""Kinds cited with issuer, date and number, in small letters."""


def act_name(language: Language, act: ActName, case: Case, dated: bool) -> str:
    """Return the name of an act in a case; ``dated`` adds issuer, date and number where the kind has them.

    Raises:
        MissingFormError: the name, or the issuer's genitive, was not given.
    """
    if act.forms.get(Lang.RU):
        return form(act.forms[Lang.RU], case, Lang.RU)
    title, noun = act.title.get(Lang.RU, ""), ACTS[act.kind].forms[case]
    if act.kind in _OF_ISSUER:
        return _issued(language, act, title, noun, dated or not title)
    if act.kind not in (ActKind.LAW, ActKind.CODE):
        return f"{language.capital(noun)} {title or STATE}"
    if not title:
        raise MissingFormError(Lang.RU, act.number or act.kind, case)
    return f"{language.capital(noun)} {STATE} {language.quote(title)}"


def _issued(language: Language, act: ActName, title: str, noun: str, dated: bool) -> str:
    words = [noun]
    if dated:
        words.append(language.join([_side(language, side) for side in act.issuers]))
    words += [language.quote(title)] if title else []
    return language.nbsp(" ".join(words))


def _side(language: Language, side: Issuer) -> str:
    """Return an issuer with the date and number that the act has with it."""
    issuer = side.issuer.get(Lang.RU)
    words = [form(issuer, Case.GEN, Lang.RU) if issuer else STATE]
    words += [f"от {language.date(side.date)}"] if side.date is not None else []
    words += [f"№ {side.number}"] if side.number is not None else []
    return " ".join(words)
