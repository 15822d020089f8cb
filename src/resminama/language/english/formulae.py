"""English drafting formulae: translations of the Turkmen ones; English is never the authentic text."""

from __future__ import annotations

from resminama.language.drafting import Formula

FORMULAE: dict[str, Formula] = {
    "order-word": "I ORDER:",
    "order-word-joint": "WE ORDER:",
    "agreed": "Agreed:",
    "draft-mark": "DRAFT",
    "short-name": "(hereinafter – the {word})",
    # The order itself
    "order-head": ("{kind:upper}", "of {issuer:the}", "of {date} No. {number}"),
    "order-head-joint-open": ("{kind:upper}",),
    "order-head-joint-side": ("of {issuer:the}", "of {date} No. {number}"),
    "order-head-joint-close": (),
    "approval-title-case": "the",
    "approval-title": "on approval of {titles}",
    "ground-case": "nom",
    "in-accordance": "in accordance with {ground}",
    "preamble": "{accordance}, {order}",
    "preamble-with-purpose": "{accordance}, {purpose}, {order}",
    # Its points
    "approve-one": "to approve {title:the} (annexed).",
    "approve-one-plural": "to approve {title:the} (annexed).",
    "approve-many": "To approve:",
    "approve-item": "{title:the} ({annex})",
    "publication": (
        "to ensure the official publication of {kind:own-nom} {term} of its state registration "
        "and to inform the Ministry of Adalat of Turkmenistan thereof."
    ),
    "control": "{post:the} {holder} shall supervise the performance of {kind:own-nom}.",
    "in-force": "{kind:own-nom} enters into force {start}.",
    "in-force-later": "{units} enters into force {start}.",
    "in-force-later-many": "{units} enter into force {start}.",
    "in-force-day": "on {day}",
    "in-force-publication": "on the day of its official publication",
    "in-force-registration": "on the day of its state registration",
    "registration": "Registered by the Ministry of Adalat of Turkmenistan on {date} under No. {number}",
    # The acts that it approves
    "approval": ("Approved", "by {kind} of {issuer:the}", "of {date} No. {number}"),
    "approval-joint-open": ("Approved", "by {kind}"),
    "approval-joint-side": ("of {issuer:the}", "of {date} No. {number}"),
    "approval-joint-close": (),
    "annex": ("{annex}", "to the {kind} of {issuer:the}", "of {date} No. {number}"),
    "annex-joint-open": ("{annex}", "to the {kind}"),
    "annex-joint-side": ("of {issuer:the}", "of {date} No. {number}"),
    "annex-joint-close": (),
    "annex-to": "{annex} to {title:the}",
    "annex-noun": "Annex",
    "annex-number": "Annex {number}",
    # Amending instruments
    "amending-title-made": "nom",
    "amending-title-case": "the",
    "amending-title": "on {made} to {acts}",
    "amending-title-many": "on {made} to certain acts of Turkmenistan",
    "amend-made": "nom",
    "following-one": "following",
    "following": "following",
    "amend-act": "the {following} {made} shall be made to {title:the}{gazette}:",
    "amend-approved": "the {following} {made} shall be made to {title:the}, approved by {by}{gazette}:",
    "amend-several": "{made} shall be made to the following legislative acts of Turkmenistan:",
    "amend-in-act": "in {title:the}{gazette}:",
    "amend-in-approved": "in {title:the}, approved by {by}{gazette}:",
    "issued": "of {issuer:the} of {date} No. {number}",
    "history-all": (
        "(with amendments and additions made by the {kind} of {issuer:the} of {date} No. {number})",
    ),
    "history-reworded": ("(as amended by the {kind} of {issuer:the} of {date} No. {number})",),
    "history-added": ("(inserted by the {kind} of {issuer:the} of {date} No. {number})",),
    "history-removed": ("(removed by the {kind} of {issuer:the} of {date} No. {number})",),
    "history-repealed": ("(by the {kind} of {issuer:the} of {date} No. {number})",),
    "history-moved": ("(moved by the {kind} of {issuer:the} of {date} No. {number})",),
    "approved-by": ("the {kind} of {issuer:the} of {date} No. {number}",),
    "approved-by-law": ("the Law of Turkmenistan of {date}",),
    "law-head": ("LAW OF TURKMENISTAN",),
    "law-in-force": "This Law shall enter into force on the day of its official publication.",
    "law-signed": "President of Turkmenistan",
    "law-place": "Ashgabat, {date}",
}
