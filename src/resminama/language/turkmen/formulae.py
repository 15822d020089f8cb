"""Turkmen drafting formulae.

Source: order 45-Ö of the minister of labour and social protection of 15.04.2020
(minjust.gov.tm/mcenter-single/323) for heads, approval, publication, control and agreement;
order 68-iş of 26.11.2018 (minjust.gov.tm/mcenter-single-ru/73) for the preamble;
atavatan-turkmenistan.com (land cadastre procedure) for the mark of registration.
What was not read there is listed in `unconfirmed`.
"""

from __future__ import annotations

from resminama.language.drafting import Formula

FORMULAE: dict[str, Formula] = {
    "order-word": "buýurýaryn:",
    "order-word-joint": "buýurýarys:",
    "agreed": "Ylalaşyldy:",
    "draft-mark": "TASLAMA",
    "short-name": "(mundan beýläk – {word})",
    # The order itself
    "order-head": ("{issuer:gen}", "{date:locative} çykaran {number} {kind:possessed-nom}"),
    "order-head-joint-open": (),
    "order-head-joint-side": ("{issuer:gen}", "{date:locative} çykaran {number}"),
    "order-head-joint-close": ("{kind:possessed-nom}",),
    "approval-title-case": "acc",
    "approval-title": "{titles} tassyklamak hakynda",
    "ground-case": "dat",
    "in-accordance": "{ground} laýyklykda",
    "preamble": "{accordance}, {order}",
    "preamble-with-purpose": "{accordance}, {purpose} {order}",
    # Its points
    "approve-one": "{title:acc} tassyklamaly (goşulýar).",
    "approve-one-plural": "{title:acc} tassyklamaly (goşulýar).",
    "approve-many": "Şulary tassyklamaly:",
    "approve-item": "{title:acc} ({annex})",
    "publication": (
        "{kind:own-gen} döwlet belligine alnan gününden başlap, {term} resmi çap edilmegini üpjün etmeli "
        "we bu barada Türkmenistanyň Adalat ministrligine habar bermeli."
    ),
    "control": "{kind:own-gen} ýerine ýetirilişine {post} {holder} gözegçilik etmeli.",
    "in-force": "{kind:own-nom} {start} güýje girýär.",
    "in-force-later": "{units} {start} güýje girýär.",
    "in-force-later-many": "{units} {start} güýje girýär.",
    "in-force-day": "{day:ablative}",
    "in-force-publication": "resmi taýdan çap edilen gününden",
    "in-force-registration": "döwlet belligine alnan gününden",
    "registration": (
        "Türkmenistanyň Adalat ministrligi tarapyndan {date:locative} {number} bellige alyş belgisi bilen "
        "döwlet belligine alnan"
    ),
    # The acts that it approves
    "approval": (
        "{issuer:gen}",
        "{date:locative}",
        "çykaran {number} {kind:possessed-nom} bilen",
        "tassyklandy",
    ),
    "approval-joint-open": (),
    "approval-joint-side": ("{issuer:gen}", "{date:locative}", "çykaran {number}"),
    "approval-joint-close": ("{kind:possessed-nom} bilen", "tassyklandy"),
    "annex": (
        "{issuer:gen}",
        "{date:locative}",
        "çykaran {number} {kind:possessed-dat}",
        "{annex}",
    ),
    "annex-joint-open": (),
    "annex-joint-side": ("{issuer:gen}", "{date:locative}", "çykaran {number}"),
    "annex-joint-close": ("{kind:possessed-dat}", "{annex}"),
    "annex-to": "{title:dat} {annex}",
    "annex-noun": "goşundy",
    "annex-number": "{ordinal} goşundy",
    # Amending instruments: turkmenistan.gov.tm/tk/habar/65111 (one act), /78079 (several acts)
    "amending-title-made": "nom",
    "amending-title-case": "dat",
    "amending-title": "{acts} {made} girizmek hakynda",
    "amending-title-many": "Türkmenistanyň käbir kanunçylyk namalaryna {made} girizmek hakynda",
    "amend-made": "acc",
    "following-one": "şu",
    "following": "şu",
    "amend-act": "{title:dat}{gazette} {following} {made} girizmeli:",
    "amend-approved": "{by} {title:dat}{gazette} {following} {made} girizmeli:",
    "amend-several": "Türkmenistanyň şu kanunçylyk namalaryna {made} girizmeli:",
    "amend-in-act": "{title:loc}{gazette}:",
    "amend-in-approved": "{by} {title:loc}{gazette}:",
    # A consolidated text: «… esasynda girizilen üýtgetmeler we goşmaçalar bilen» was read, the rest was not
    "issued": "{issuer:gen} {date:locative} çykaran {number}",
    "history-all": (
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} "
        "esasynda girizilen üýtgetmeler we goşmaçalar bilen)",
    ),
    "history-reworded": (
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda üýtgedildi)",
    ),
    "history-added": (
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda goşuldy)",
    ),
    "history-removed": (
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda aýryldy)",
    ),
    "history-repealed": ("({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda)",),
    "history-moved": (
        "({issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} esasynda göçürildi)",
    ),
    "approved-by": (
        "{issuer:gen} {date:locative} çykaran {number} {kind:possessed-nom} bilen tassyklanylan",
    ),
    "approved-by-law": ("{date:locative} Türkmenistanyň Kanuny bilen tassyklanylan",),
    "law-head": ("TÜRKMENISTANYŇ", "K A N U N Y"),
    "law-in-force": "Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär.",
    "law-signed": "Türkmenistanyň Prezidenti",
    "law-place": "Aşgabat şäheri. {date}.",
}
