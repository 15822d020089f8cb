"""Differences in law planted into one language of a unit: what a tired translator leaves behind.

What changes words and nothing in law is not planted: a *may* of danger ("risk that the user may"); the «не»
of an indirect question («не является ли» asks what «является ли» asks); «только» in «как только» or beside «и
не … иной», which says it again; *diňe* in *diňe soňra*, which tells an order in time; *we* for *ýa-da* in
front of *bilmez*: neither of two may, whichever conjunction joins them (De Morgan); and the *ýa-da* of
a *whether or not* (*durýandygy ýa-da durmaýandygy*); the bound in front of a day, where "not later than three
days before" is "at least three days before"; and *or* in front of "over", which says with "and" the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random

from resminama.equivalence.kinds import Kind
from resminama.lang import Lang
from resminama.language import get
from resminama.model.corpus import Corpus
from resminama.terms.matcher import matcher

Unit = tuple[str, dict[Lang, str]]
"""Address and raw texts."""
_PERMITS = r"(?<!danger that the user )(?<!risk that the user )(?<!\bI )\b"  # «I shall» is no duty
_NO_OTHER = r"[^.;]*\bи не\b[^.;]*\bин(?:ой|ых|ую|ое)\b"
_BEFORE = r"[^.;,]{0,60}?\bbefore\b"
_REWRITES: dict[tuple[Kind, Lang], tuple[tuple[str, str], ...]] = {
    (Kind.MODAL, Lang.EN): (
        (r"\bshall (?!not|have the right)", "may "),
        (rf"{_PERMITS}may (?!not)", "shall "),
        (rf"{_PERMITS}may (?!not)", "may not "),
        (r"\bshall not ", "may "),
    ),
    (Kind.MODAL, Lang.RU): (
        (r"(?<!не )\b(?:обязан|обязаны|обязана)\b", "вправе"),
        (r"(?<!не )\bвправе\b", "обязан"),
        (r"(?<!не )\bвправе\b", "не вправе"),
        (r"\bне вправе\b", "вправе"),
        (r"\bне допускается\b", "допускается"),
        (r"(?<!не )\bможет\b", "должен"),
    ),
    (Kind.MODAL, Lang.TK): (
        (r"\b(\w+)(?:malydyr|melidir)\b(?! däl)", r"\1yp biler"),
        (r"\b(\w+)(?:yp|ip) biler\b", r"\1melidir"),
        (r"\b(\w+)maly däl(?:dir)?\b", r"\1malydyr"),
        (r"\bgadagan edilýär\b", "borçludyr"),
        (r"\býol berilmeýär\b", "mümkindir"),
    ),
    (Kind.NEGATION, Lang.EN): (
        (r"\bshall (?!not)", "shall not "),
        (r"\bis (?!not)", "is not "),
        (r" not\b(?! (?:more|less|later|longer|only))", ""),
    ),
    (Kind.NEGATION, Lang.RU): (
        (r"(?<!не )\b(должн[аоы]|должен|обязан|может|имеет|является)\b(?! ли\b)", r"не \1"),
        (r"\bне (?=вправе|может|могут|должн|допуск|оказыв|счита)", ""),
    ),
    (Kind.NEGATION, Lang.TK): (
        (r"\b(\w+)malydyr\b(?! däl)", r"\1maly däldir"),
        (r"\b(\w+)melidir\b(?! däl)", r"\1meli däldir"),
        (r"\b(\w+il)ýär\b", r"\1meýär"),
        (r"\b(\w+maly) däldir\b", r"\1dyr"),
        (r"\b(\w+meli) däldir\b", r"\1dir"),
    ),
    (Kind.CONJUNCTION, Lang.EN): (
        (r"(?<!his )(?<!he )(?<!him )(?<!her )(?<!she )\bor\b(?! her| she| over| older)", "and"),
    ),
    (Kind.CONJUNCTION, Lang.RU): ((r"(?<![-\w])(?<!\bон )(?:или|либо)\b(?! старше)", "и"),),
    (Kind.CONJUNCTION, Lang.TK): (
        (r"\býa-da\b(?![^.;]*\bbilmez)(?! \w+m[aeä]\w*d[yi][gk])(?! ondan)", "we"),
    ),
    (Kind.CONDITION, Lang.EN): (
        (r"\bonly ", ""),
        (r"\b[Ii]f\b[^,.;]*,? ?", ""),
        (r"(?:^|(?<=\. ))Where\b[^,.;]*, ", ""),
    ),
    (Kind.CONDITION, Lang.RU): ((rf"(?<!как )\bтолько (?!{_NO_OTHER})", ""), (r"\b[Ее]сли\b[^,.;]*,? ?", "")),
    (Kind.CONDITION, Lang.TK): ((r"\b[Dd]iňe (?!soňra)", ""), (r"\b[Ee]ger [^.;]*?s[ae],? ?", "")),
    (Kind.EXCEPTION, Lang.EN): ((r",? ?\b[Ee]xcept\b[^,.;]*", ""), (r",? ?\bunless\b[^,.;]*", "")),
    (Kind.EXCEPTION, Lang.RU): ((r",? ?\b(?:[Кк]роме|[Зз]а исключением)\b(?! того)[^,.;]*", ""),),
    (Kind.EXCEPTION, Lang.TK): ((r"\S+ başga (?:ýagdaýlar|halatlar)da", ""),),
    (Kind.BOUND, Lang.EN): (
        (r"\b[Aa]t least\b", "at most"),
        (rf"\bnot (?:later|more|longer) than\b(?!{_BEFORE})", "at least"),
    ),
    (Kind.BOUND, Lang.RU): (
        (r"(?<!тем )\b[Нн]е менее(?: чем)?\b", "не более"),
        (r"\bне (?:более|позднее)\b(?!(?: чем)? за\b)", "не менее"),
    ),
    (Kind.BOUND, Lang.TK): ((r"\bazyndan\b", "iň köp"), (r"\bgijä galman\b", "ir")),
}
_DENIED = re.compile(r"\b(?:[Nn]o|[Nn]obody|[Nn]or|[Nn]either)\b[^.;]*$")
"""Behind these *shall* and *may* say the same, and a *not* is no English."""
_CARRIED = frozenset(
    {Kind.DATE, Kind.TIME_LIMIT, Kind.AMOUNT, Kind.NUMBER, Kind.BOUND, Kind.EXCEPTION, Kind.CONDITION}
)
"""Types with too few cases in the corpus: a sentence is added behind a full stop in all languages,
then changed in one."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A unit with a difference in one language."""

    address: str
    texts: dict[Lang, str]


def planted(
    kind: Kind, lang: Lang, units: list[Unit], count: int, seed: int, corpus: Corpus | None = None
) -> list[Planted]:
    """Return ``count`` planted differences of one type in one language, drawn by ``seed``.

    ``corpus`` gives the terms, where these are what differs.
    """
    if kind is Kind.TERM and corpus is not None:
        found = list(_terms(lang, units, corpus))
    else:
        found = list(_references(lang, units) if kind is Kind.REFERENCE else _rewritten(kind, lang, units))
    random = Random(f"{kind}{lang}{seed}")
    random.shuffle(found)
    carried = _carried(kind, lang, units, random) if kind in _CARRIED else iter(())
    found += islice(carried, max(0, count - len(found)))
    return found[:count]


def _rewritten(kind: Kind, lang: Lang, units: list[Unit]) -> Iterator[Planted]:
    for pattern, replacement in _REWRITES.get((kind, lang), ()):
        for address, texts in units:
            for match in re.finditer(pattern, texts[lang]):
                if lang is Lang.EN and _DENIED.search(texts[lang], 0, match.start()):
                    continue
                changed = (
                    texts[lang][: match.start()] + match.expand(replacement) + texts[lang][match.end() :]
                )
                if changed.strip() and changed != texts[lang]:
                    yield Planted(address, {**texts, lang: changed})


def _terms(lang: Lang, units: list[Unit], corpus: Corpus) -> Iterator[Planted]:
    """Yield texts in which every word of a term that the English says is another word."""
    english, other = matcher(corpus.concepts, Lang.EN), matcher(corpus.concepts, lang)
    for address, texts in units:
        english_hits = english.find(texts[Lang.EN])
        alone = {hit.concept for hit in english_hits if [h.start for h in english_hits].count(hit.start) == 1}
        hits = other.find(texts[lang])
        for concept in sorted(alone & {hit.concept for hit in hits}):
            changed = texts[lang]
            for hit in reversed([hit for hit in hits if hit.concept == concept]):
                changed = changed[: hit.start] + _NO_TERM[lang] + changed[hit.end :]
            if concept not in other.concepts(changed):
                yield Planted(address, {**texts, lang: changed})


_NO_TERM = {Lang.RU: "нечто", Lang.TK: "bir zat", Lang.EN: "something"}


def _references(lang: Lang, units: list[Unit]) -> Iterator[Planted]:
    for address, texts in units:
        for match in re.finditer(r"\[\[([^\[\]|]+)", texts[lang]):
            other = "[[constitution" if match[1] != "constitution" else "[[labour-code"
            yield Planted(
                address, {**texts, lang: texts[lang][: match.start()] + other + texts[lang][match.end() :]}
            )


def _carried(kind: Kind, lang: Lang, units: list[Unit], random: Random) -> Iterator[Planted]:
    say = _SENTENCES[kind]
    while True:
        address, texts = random.choice(units)
        right, wrong = random.sample(range(2, 29), 2)
        wrong += (wrong - right + 1) % 2  # one odd, one even
        ended = {each: text if text[-1] in ".?!" else f"{text}." for each, text in texts.items()}
        added = {each: f"{text} {say(each, right)}" for each, text in ended.items()}
        yield Planted(address, {**added, lang: f"{ended[lang]} {say(lang, wrong)}"})


def _date(lang: Lang, n: int) -> str:
    month = n % 6
    return {
        Lang.EN: f"It applies from {n} {_MONTHS[lang][month]} 20{n:02}.",
        Lang.RU: f"Применяется с {n} {_MONTHS[lang][month]} 20{n:02} года.",
        Lang.TK: f"20{n:02}-nji ýylyň {n}-nji {_MONTHS[lang][month]} ulanylýar.",
    }[lang]


_MONTHS = {
    Lang.EN: ("January", "March", "April", "May", "October", "December"),
    Lang.RU: ("января", "марта", "апреля", "мая", "октября", "декабря"),
    Lang.TK: ("ýanwaryndan", "martyndan", "aprelinden", "maýyndan", "oktýabryndan", "dekabryndan"),
}


def _time_limit(lang: Lang, n: int) -> str:
    word = get(lang).cardinal_word(n)
    unit = {
        Lang.EN: ("working days", "calendar days"),
        Lang.RU: ("рабочих дней", "календарных дней"),
        Lang.TK: ("iş gününiň", "senenama gününiň"),
    }[lang][n % 2]
    return {
        Lang.EN: f"The time limit is {n} ({word}) {unit}.",
        Lang.RU: f"Срок составляет {n} ({word}) {unit}.",
        Lang.TK: f"Möhlet {n} ({word}) {unit} dowamynda.",
    }[lang]


def _amount(lang: Lang, n: int) -> str:
    money = get(lang).number(n * 1500)
    share = get(lang).percent(n)
    return {
        Lang.EN: f"The price is {money} manats, the share {share}.",
        Lang.RU: f"Цена составляет {money} манатов, доля – {share}.",
        Lang.TK: f"Bahasy {money} manat, paýy {share}.",
    }[lang]


def _number(lang: Lang, n: int) -> str:
    number = get(lang).number(n * 1100)
    return {
        Lang.EN: f"There are {number} users.",
        Lang.RU: f"Имеется {number} получателей.",
        Lang.TK: f"{number} peýdalanyjy bar.",
    }[lang]


def _bound(lang: Lang, n: int) -> str:
    least, most = {
        Lang.EN: ("The unit has at least four rooms.", "The unit has not more than four rooms."),
        Lang.RU: ("Служба имеет не менее четырех комнат.", "Служба имеет не более четырех комнат."),
        Lang.TK: ("Gullukda azyndan dört otag bar.", "Gullukda dört otagdan köp bolmadyk ýer bar."),
    }[lang]
    return least if n % 2 else most


def _exception(lang: Lang, n: int) -> str:
    if n % 2:
        return {Lang.EN: "Help is given.", Lang.RU: "Помощь оказывается.", Lang.TK: "Kömek berilýär."}[lang]
    return {
        Lang.EN: "Help is given except in danger.",
        Lang.RU: "Помощь оказывается, за исключением случаев опасности.",
        Lang.TK: "Howp abanýan halatlardan başga ýagdaýlarda kömek berilýär.",
    }[lang]


def _condition(lang: Lang, n: int) -> str:
    always, sometimes = {
        Lang.EN: ("Help is given.", "Help is given if the user asks."),
        Lang.RU: ("Помощь оказывается.", "Помощь оказывается, если получатель просит."),
        Lang.TK: ("Kömek berilýär.", "Eger peýdalanyjy sorasa, kömek berilýär."),
    }[lang]
    return always if n % 2 else sometimes


_SENTENCES: dict[Kind, Callable[[Lang, int], str]] = {
    Kind.DATE: _date,
    Kind.TIME_LIMIT: _time_limit,
    Kind.AMOUNT: _amount,
    Kind.NUMBER: _number,
    Kind.BOUND: _bound,
    Kind.EXCEPTION: _exception,
    Kind.CONDITION: _condition,
}
