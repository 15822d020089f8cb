"""Russian drafting formulae: the counterparts of the Turkmen ones.

Source: «УТВЕРЖДЕНО приказом …» (docs.cntd.ru/document/995148845), «(прилагаются)»
(zakon.uchet.kz, rules of law drafting). No order of the ministry was read in Russian; what was
not read anywhere is listed in `unconfirmed`.
"""

from __future__ import annotations

from resminama.language.drafting import Formula

FORMULAE: dict[str, Formula] = {
    "order-word": "ПРИКАЗЫВАЮ:",
    "order-word-joint": "ПРИКАЗЫВАЕМ:",
    "agreed": "Согласовано:",
    "draft-mark": "ПРОЕКТ",
    "short-name": "(далее – {word})",
    # The order itself
    "order-head": ("{kind:upper}", "{issuer:gen}", "от {date} № {number}"),
    "order-head-joint-open": ("{kind:upper}",),
    "order-head-joint-side": ("{issuer:gen}", "от {date} № {number}"),
    "order-head-joint-close": (),
    "approval-title-case": "gen",
    "approval-title": "об утверждении {titles}",
    "ground-case": "ins",
    "in-accordance": "в соответствии {with_} {ground}",
    "preamble": "{accordance} {order}",
    "preamble-with-purpose": "{accordance} и {purpose} {order}",
    # Its points
    "approve-one": "утвердить {title:acc} (прилагается).",
    "approve-one-plural": "утвердить {title:acc} (прилагаются).",
    "approve-many": "Утвердить:",
    "approve-item": "{title:acc} ({annex})",
    "publication": (
        "{term} со дня государственной регистрации {kind:own-gen} обеспечить его официальное опубликование "
        "и сообщить об этом в Министерство адалат Туркменистана."
    ),
    "control": "Контроль за исполнением {kind:own-gen} возложить на {post:acc} {holder}.",
    "in-force": "{kind:own-nom} вступает в силу {start}.",
    "in-force-later": "{units} вводится в действие {start}.",
    "in-force-later-many": "{units} вводятся в действие {start}.",
    "in-force-day": "с {day:genitive}",
    "in-force-publication": "со дня официального опубликования",
    "in-force-registration": "со дня государственной регистрации",
    "registration": "{kind:registered} Министерством адалат Туркменистана {date}, регистрационный № {number}",
    # The acts that it approves
    "approval": ("{act:approved}", "{kind:ins} {issuer:gen}", "от {date} № {number}"),
    "approval-joint-open": ("{act:approved}", "{kind:ins}"),
    "approval-joint-side": ("{issuer:gen}", "от {date} № {number}"),
    "approval-joint-close": (),
    "annex": ("{annex}", "к {kind:dat} {issuer:gen}", "от {date} № {number}"),
    "annex-joint-open": ("{annex}", "к {kind:dat}"),
    "annex-joint-side": ("{issuer:gen}", "от {date} № {number}"),
    "annex-joint-close": (),
    "annex-to": "{annex} к {title:dat}",
    "annex-noun": "Приложение",
    "annex-number": "Приложение {number}",
    # Amending instruments: turkmenistan.gov.tm/ru/post/32441 and /32445; parahat.info, law of 01.12.2010
    "amending-title-made": "gen",
    "amending-title-case": "acc",
    "amending-title": "о внесении {made} в {acts}",
    "amending-title-many": "о внесении {made} в некоторые законодательные акты Туркменистана",
    "amend-made": "acc",
    "following-one": "следующее",
    "following": "следующие",
    "amend-act": "внести в {title:acc}{gazette} {following} {made}:",
    "amend-approved": "внести в {title:acc}, {act:approved-acc} {by}{gazette}, {following} {made}:",
    "amend-several": "внести {made} в следующие законодательные акты Туркменистана:",
    "amend-in-act": "в {title:prep}{gazette}:",
    "amend-in-approved": "в {title:prep}, {act:approved-prep} {by}{gazette}:",
    # A consolidated text: the line under the title was read of laws, those of units were not
    "issued": "{issuer:gen} от {date} № {number}",
    "history-all": (
        "(с изменениями и дополнениями, внесенными {kind:ins} {issuer:gen} от {date} № {number})",
    ),
    "history-reworded": ("(в редакции {kind:gen} {issuer:gen} от {date} № {number})",),
    "history-added": ("(дополнение внесено {kind:ins} {issuer:gen} от {date} № {number})",),
    "history-removed": ("(исключено {kind:ins} {issuer:gen} от {date} № {number})",),
    "history-repealed": ("(на основании {kind:gen} {issuer:gen} от {date} № {number})",),
    "history-moved": ("(перемещено {kind:ins} {issuer:gen} от {date} № {number})",),
    "approved-by": ("{kind:ins} {issuer:gen} от {date} № {number}",),
    "approved-by-law": ("Законом Туркменистана от {date}",),
    "law-head": ("ЗАКОН ТУРКМЕНИСТАНА",),
    "law-in-force": "Настоящий Закон вступает в силу со дня его официального опубликования.",
    "law-signed": "Президент Туркменистана",
    "law-place": "город Ашхабад, {date}",
}
