"""Wordings that no source was read for; the build lists them for the lawyers to confirm.

A key says where the wording lives: ``act/<kind>``, ``unit/<kind>``, ``formula/<name>``,
``time/<unit>``, ``limit/<wording>``, ``title/<kind>``, ``amendment/<operation>``,
``throughout/<operation>``, ``list/<signs>``, ``mark/<sign>``, ``amending/<name>``, ``word/<name>``.
The tests hold every wording here against the tables, so a correction there is made here too.
"""

from __future__ import annotations

from resminama.lang import Lang
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """One wording to confirm."""

    key: str
    lang: Lang
    wording: str
    """As it is used, in the nominative; the lines of a formula are parted by " / "."""
    why: str


_USAGE = "professional usage, not read in an act of Turkmenistan"
_DERIVED = "put together from confirmed forms; the whole was not read"
_RUSSIAN = "counterpart of a Turkmen formula; no Russian text of a ministry's order was read"
_COUNTERPART = "counterpart of a Russian formula; not read in a Turkmen act"
_ELSEWHERE = "read in rules on drafting and acts of other countries, not in an act of Turkmenistan"
_TERM = "term of the programme, not of acts"

_TURKMEN: tuple[tuple[str, str, str], ...] = (
    ("unit/subpoint", "kiçi bent", "not seen in an official text; only the Russian word was read"),
    ("list/letters", "abçdeäfghijžklmnňoöprsştuüwyýz", "no act with lettered items was read"),
    ("unit/annex", "goşundy", "read in contracts and letters, not in an act"),
    ("unit/rule", "düzgün", _USAGE),
    ("unit/paragraph", "bent", "numbered paragraph of an international instrument; usage not read"),
    ("unit/step", "ädim", _TERM),
    ("act/joint-order", "bilelikdäki buýruk", _DERIVED),
    ("act/standard", "standart", "the native word ülňi is also in use"),
    ("act/rules", "düzgünler", _USAGE),
    ("act/guidance", "usuly gollanma", _USAGE),
    ("act/terms-of-reference", "iş wezipesi", _TERM),
    ("act/covenant", "pakt", _USAGE),
    ("act/protocol", "protokol", _USAGE),
    ("act/declaration", "jarnama", _USAGE),
    ("act/sop", "standart iş tertibi", _TERM),
    ("act/form", "forma", _USAGE),
    ("act/note", "maglumat haty", _TERM),
    ("act/glossary", "sözlük", _USAGE),
    ("time/minute", "minut", "whether t is voiced before a vowel was not read"),
    ("time/calendar-day", "senenama güni", _USAGE),
    (
        "wording/edition",
        "2022-nji ýylyň 11-nji aprelindäki görnüşi",
        "«şu görnüşde beýan etmeli» was read; «в редакции от …» was not",
    ),
    ("word/at-once", "haýal etmän", _USAGE),
    ("word/times", "gezek", _USAGE),
    ("limit/not-later", "{term} gijä galman", _USAGE),
    ("limit/every", "her {term} bir gezek", _USAGE),
    ("limit/up-to", "{term} çenli", _USAGE),
    ("title/instruction", "boýunça", _DERIVED),
    ("title/manual", "boýunça", _DERIVED),
    ("title/guidance", "boýunça", _DERIVED),
    ("title/requirements", "bildirilýän", _DERIVED),
    ("title/note", "hakynda", _DERIVED),
    ("formula/order-head-joint-side", "{issuer:gen} / {date:locative} çykaran {number}", _DERIVED),
    ("formula/order-head-joint-close", "{kind:possessed-nom}", _DERIVED),
    ("formula/order-word-joint", "buýurýarys:", _DERIVED),
    ("formula/in-force", "{kind:own-nom} {start} güýje girýär.", _DERIVED),
    ("formula/in-force-later", "{units} {start} güýje girýär.", _DERIVED),
    ("formula/approve-many", "Şulary tassyklamaly:", _USAGE),
    ("formula/approve-item", "{title:acc} ({annex})", _USAGE),
    (
        "formula/publication",
        "{kind:own-gen} döwlet belligine alnan gününden başlap, {term} resmi çap edilmegini üpjün etmeli "
        "we bu barada Türkmenistanyň Adalat ministrligine habar bermeli.",
        "order 45-Ö was read with a gap after «üpjün etmeli we»; «bu barada» fills it",
    ),
    (
        "formula/control",
        "{kind:own-gen} ýerine ýetirilişine {post} {holder} gözegçilik etmeli.",
        "order 45-Ö was read with a gap after «ministriň orunbasary»",
    ),
    (
        "formula/history-reworded",
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda üýtgedildi)",
        _USAGE,
    ),
    (
        "formula/history-added",
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda goşuldy)",
        _USAGE,
    ),
    (
        "formula/history-removed",
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda aýryldy)",
        _USAGE,
    ),
    (
        "formula/history-repealed",
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda)",
        _USAGE,
    ),
    (
        "formula/history-moved",
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda göçürildi)",
        _USAGE,
    ),
    ("formula/approval-joint-side", "{issuer:gen} / {date:locative} / çykaran {number}", _DERIVED),
    ("formula/approval-joint-close", "{kind:possessed-nom} bilen / tassyklandy", _DERIVED),
    (
        "formula/annex",
        "{issuer:gen} / {date:locative} / çykaran {number} {kind:possessed-dat} / {annex}",
        _DERIVED,
    ),
    ("formula/annex-joint-side", "{issuer:gen} / {date:locative} / çykaran {number}", _DERIVED),
    ("formula/annex-joint-close", "{kind:possessed-dat} / {annex}", _DERIVED),
    ("formula/annex-to", "{title:dat} {annex}", _DERIVED),
    ("formula/annex-number", "{ordinal} goşundy", _DERIVED),
    ("unit/table", "tablisa", _USAGE),
    ("unit/row", "setir", _USAGE),
    ("amendment/remove", "{unit:acc} aýyrmaly", _DERIVED),
    ("amendment/add-before", "{unit:abl} öň şu mazmunly {added:acc} goşmaly:", _DERIVED),
    ("amendment/add-words", "{unit:loc} {old:abl} soň {new:acc} goşmaly", _USAGE),
    ("amendment/append-words", "{unit:dat} {new:acc} goşmaly", _DERIVED),
    ("amendment/replace-mark", "{unit:loc} {old:acc} {new:dat} çalşyrmaly", _COUNTERPART),
    ("mark/.", "nokat", _COUNTERPART),
    ("mark/,", "otur", _COUNTERPART),
    ("mark/;", "nokatly otur", _COUNTERPART),
    ("mark/:", "goşa nokat", _COUNTERPART),
    (
        "throughout/replace-words",
        "{unit:gen} teksti boýunça {old:acc} {each}{new:dat} çalşyrmaly",
        _COUNTERPART,
    ),
    ("throughout/remove-words", "{unit:gen} teksti boýunça {old:acc} aýyrmaly", _COUNTERPART),
    ("amending/any-case", " degişli düşümlerde", _COUNTERPART),
    ("amending/figures", "{} diýen sanlary", _COUNTERPART),
    ("amending/repealed", "Güýjüni ýitirdi.", _COUNTERPART),
    ("formula/annex-noun", "goşundy", _DERIVED),
    (
        "formula/approved-by",
        "{issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} bilen tassyklanylan",
        "the law «… Kanuny bilen tassyklanylan» was read, an amending order of a minister was not",
    ),
)

_IN_RUSSIAN: tuple[tuple[str, str, str], ...] = (
    ("act/guidance", "методические рекомендации", _TERM),
    ("act/terms-of-reference", "техническое задание", _TERM),
    ("act/sop", "стандартная операционная процедура", _TERM),
    ("act/note", "аналитическая записка", _TERM),
    ("formula/order-word", "ПРИКАЗЫВАЮ:", _RUSSIAN),
    ("formula/order-word-joint", "ПРИКАЗЫВАЕМ:", _RUSSIAN),
    ("formula/in-force", "{kind:own-nom} вступает в силу {start}.", _RUSSIAN),
    ("formula/in-force-later", "{units} вводится в действие {start}.", _RUSSIAN),
    ("formula/agreed", "Согласовано:", _RUSSIAN),
    ("formula/order-head", "{kind:upper} / {issuer:gen} / от {date} № {number}", _RUSSIAN),
    ("formula/order-head-joint-side", "{issuer:gen} / от {date} № {number}", _RUSSIAN),
    ("formula/approval-title", "об утверждении {titles}", _RUSSIAN),
    ("formula/preamble-with-purpose", "{accordance} и {purpose} {order}", _RUSSIAN),
    ("formula/approve-one", "утвердить {title:acc} (прилагается).", _RUSSIAN),
    ("formula/approve-one-plural", "утвердить {title:acc} (прилагаются).", _RUSSIAN),
    ("formula/approve-many", "Утвердить:", _RUSSIAN),
    ("formula/approve-item", "{title:acc} ({annex})", _RUSSIAN),
    (
        "formula/publication",
        "{term} со дня государственной регистрации {kind:own-gen} обеспечить его официальное опубликование "
        "и сообщить об этом в Министерство адалат Туркменистана.",
        _RUSSIAN,
    ),
    ("formula/control", "Контроль за исполнением {kind:own-gen} возложить на {post:acc} {holder}.", _RUSSIAN),
    (
        "formula/registration",
        "{kind:registered} Министерством адалат Туркменистана {date}, регистрационный № {number}",
        _RUSSIAN,
    ),
    ("formula/approval-joint-open", "{act:approved} / {kind:ins}", _RUSSIAN),
    ("formula/approval-joint-side", "{issuer:gen} / от {date} № {number}", _RUSSIAN),
    ("formula/annex", "{annex} / к {kind:dat} {issuer:gen} / от {date} № {number}", _RUSSIAN),
    ("formula/annex-to", "{annex} к {title:dat}", _RUSSIAN),
    ("formula/short-name", "(далее – {word})", _RUSSIAN),
    ("amendment/add-before", "перед {unit:ins} дополнить {added:ins} следующего содержания:", _USAGE),
    ("unit/sentence", "предложение", _ELSEWHERE),
    ("amendment/repeal", "{unit:acc} признать {repealed} силу", _USAGE),
    ("amendment/add-words", "{unit:acc} после {old:gen} дополнить {new:ins}", _USAGE),
    ("amendment/append-words", "{unit:acc} дополнить {new:ins}", _ELSEWHERE),
    ("amendment/replace-mark", "в {unit:prep} {old:acc} заменить {new:ins}", _ELSEWHERE),
    ("throughout/replace-words", "по тексту {unit:gen} {old:acc} заменить {each}{new:ins}", _USAGE),
    ("throughout/remove-words", "по тексту {unit:gen} {old:acc} исключить", _USAGE),
    ("amending/each", "соответственно", _USAGE),
    ("amending/any-case", " в соответствующих падежах", _USAGE),
    ("amending/figures", "цифры {}", _ELSEWHERE),
    ("amending/repealed", "Утратил силу.", _USAGE),
    ("formula/approved-by", "{kind:ins} {issuer:gen} от {date} № {number}", _RUSSIAN),
    (
        "formula/law-in-force",
        "Настоящий Закон вступает в силу со дня его официального опубликования.",
        "only that Russian texts of amending laws say «вступил в силу со дня его официального опубликования»",
    ),
    (
        "formula/law-place",
        "город Ашхабад, {date}",
        "counterpart of «Aşgabat şäheri.»; no Russian law was read to its end",
    ),
    ("title/instruction", "по", _RUSSIAN),
    ("title/manual", "по", _RUSSIAN),
    ("title/guidance", "по", _RUSSIAN),
    ("title/requirements", "к", _RUSSIAN),
    ("title/note", "о", _RUSSIAN),
)

UNCONFIRMED: tuple[Unconfirmed, ...] = tuple(
    Unconfirmed(key, lang, wording, why)
    for lang, table in ((Lang.TK, _TURKMEN), (Lang.RU, _IN_RUSSIAN))
    for key, wording, why in table
)
"""Every wording to confirm: Turkmen first, in the order of the tables."""
