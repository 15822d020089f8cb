"""How Turkmen names an act at its first mention and later.

Source: ««Hukuk namalary hakynda» Türkmenistanyň Kanunynyň» (minjust.gov.tm/mcenter-single-ru/73),
«Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksi» and «… ministriniň 2020-nji ýylyň
15-nji aprelinde çykaran 45-Ö belgili buýrugy» (order 45-Ö), «891-nji kararyna» (minjust.gov.tm).
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, ActName, Issuer
from resminama.language.turkmen.nouns import ACTS
from resminama.language.turkmen.numerals import suffix
from resminama.language.values import DateForm, MissingFormError, form

STATE = "Türkmenistanyň"

_OF_ISSUER = frozenset({ActKind.ORDER, ActKind.JOINT_ORDER, ActKind.RESOLUTION, ActKind.DECREE})
"""Kinds cited with issuer, date and number."""

_POSTPOSITIONS = ("hakynda", "barada", "boýunça")
"""A title that ends so stands before a noun that is not possessed («… hakynda Düzgünnama»)."""


def number_phrase(number: str) -> str:
    """Return how an act is numbered: «45-Ö belgili», «891-nji»."""
    return f"{number}-{suffix(int(number))}" if number.isdecimal() else f"{number} belgili"


def act_name(language: Language, act: ActName, case: Case, dated: bool) -> str:
    """Return the name of an act in a case; ``dated`` adds issuer, date and number where the kind has them.

    Raises:
        MissingFormError: the name, or the issuer's genitive, was not given.
    """
    if act.forms.get(Lang.TK):
        return form(act.forms[Lang.TK], case, Lang.TK)
    title = act.title.get(Lang.TK, "")
    if not title and act.kind in (ActKind.LAW, ActKind.CODE):
        raise MissingFormError(Lang.TK, act.number or act.kind, case)
    match act.kind:
        case ActKind.LAW:
            return f"{language.quote(title)} {STATE} {_head(language, act.kind, case)}"
        case ActKind.CODE:
            return f"{STATE} {title} {_head(language, act.kind, case)}"
        case kind if kind in _OF_ISSUER:
            return _issued(language, act, title, case, dated or not title)
    before = f"{title} " if title else f"{STATE} "
    if title.endswith(_POSTPOSITIONS):
        return before + _capital(language, act.kind, ACTS[act.kind].bare(case))
    return before + _head(language, act.kind, case)


def _issued(language: Language, act: ActName, title: str, case: Case, dated: bool) -> str:
    sides = [_side(language, side) for side in act.issuers] if dated else []
    words = [language.join(sides)] if sides else []
    words += [language.quote(title)] if title else []
    return language.nbsp(" ".join([*words, _head(language, act.kind, case)]))


def _side(language: Language, side: Issuer) -> str:
    """Return an issuer with the date and number that the act has with it."""
    issuer = side.issuer.get(Lang.TK)
    words = [form(issuer, Case.GEN, Lang.TK) if issuer else STATE]
    words += [f"{language.date(side.date, DateForm.LOCATIVE)} çykaran"] if side.date is not None else []
    words += [number_phrase(side.number)] if side.number is not None else []
    return " ".join(words)


def _head(language: Language, kind: ActKind, case: Case) -> str:
    return _capital(language, kind, ACTS[kind].possessed(case))


def _capital(language: Language, kind: ActKind, noun: str) -> str:
    return language.capital(noun) if ACTS[kind].named_capital else noun
