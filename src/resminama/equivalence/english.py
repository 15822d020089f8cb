"""How English says what is compared; the first marker that fits takes the words."""

from __future__ import annotations

from resminama.equivalence.markers import (
    AT_LEAST,
    AT_MOST,
    AT_ONCE,
    EXCEPT,
    IF,
    MAY,
    MUST_NOT,
    NEED_NOT,
    NOT,
    ONE,
    ONLY,
    OR,
    PERMITTED,
    SAME_DAY,
    THREE,
    TWO,
    Marker,
    likely,
    nothing,
    perhaps,
    sure,
)

MARKERS: tuple[Marker, ...] = (
    nothing(r"\b(?:his or her|he or she|him or her|himself or herself|one or more|and/or)\b"),
    nothing(r"\bNo\."),
    nothing(r"\bwhether or not\b|\bnot only\b|\bas well as\b|\bif necessary\b|\bor over\b(?=\w)"),
    nothing(r"\b(?:danger|risk) that [^.,;]{1,40}?\b(?P<at>may)\b|\bnot prohibited\b|\bnot forbidden\b"),
    perhaps(r"(?<!at )\bonce\b|\bone\b|\bfirst\b", ONE),
    perhaps(r"\bboth\b|\btwice\b|\bdoubl\w+", TWO),
    perhaps(r"\btrebl\w+|\btripl\w+|\bthrice\b", THREE),
    sure(r"\bat least\b|\bnot (?:less|fewer|earlier) than\b|\bno (?:less|fewer) than\b", AT_LEAST),
    perhaps(r"\bor (?:over|more|older)\b|\bminimum\b|\ball\b", AT_LEAST),
    sure(r"\b(?:not|no) (?:more|longer|later|greater) than\b|\bat most\b", AT_MOST),
    perhaps(r"\bup to\b|\bat the latest\b|\bby (?=\ufffc)|\bmaximum\b|\blongest\b", AT_MOST),
    sure(r"\b(?:shall|may|must) not exceed\b|\bnot exceeding\b", AT_MOST),
    sure(r"\bat once\b|\bimmediately\b|\bwithout delay\b", AT_ONCE),
    sure(r"\bon the same day\b|\bthat same day\b", SAME_DAY),
    perhaps(r"\bthat day\b", SAME_DAY),
    perhaps(r"\bimmediate\b", AT_ONCE),
    sure(r"\bexcept(?:ing)?\b(?! that)|\bsave where\b", EXCEPT),
    perhaps(r"\bunless\b", EXCEPT, IF, NOT),
    perhaps(r"\bother than\b|\botherwise than\b|\bapart from\b", EXCEPT, NOT),
    sure(r"\bonly if\b", ONLY, IF),
    sure(r"\bonly\b|\bsolely\b|\bexclusively\b", ONLY),
    perhaps(r"\balone\b", ONLY),
    perhaps(r"\bno (?P<at>other)\b", ONLY),
    sure(r"\bneed not\b|\bnot (?:obliged|required)\b|\bno \w+ is obligatory\b", NEED_NOT),
    sure(r"\b(?:shall|may|must|can)\b (?:\w+ )?not\b|\bcannot\b", MUST_NOT),
    nothing(r"(?-i:\bNo\b)[^.;]{1,80}?\b(?P<at>may|shall|can)\b"),
    sure(r"\bprohibited\b|\bforbidden\b", MUST_NOT),
    sure(r"\bmay\b|\bentitled\b|\b(?:has|have|had) the rights?\b", PERMITTED),
    likely(r"\bcan\b", MAY),
    perhaps(
        r"\bcould\b|\bable\b|\ballow\w*\b|\bpossible\b|\brights?\b|\bfreely\b|\bavailable\b|\beligible\b|\blikely\b",
        MAY,
    ),
    perhaps(r"\bnor\b", OR, NOT),
    sure(r"\bnot\b|\bno\b|\bnever\b|\bnobody\b|\bnothing\b|\bnone\b|\bneither\b|n['’]t\b", NOT),
    likely(r"\bwithout\b|\bmissing\b|\babsen\w+|\black\w*", NOT),
    perhaps(r"\binstead of\b|\brather than\b|\bfail\w*", NOT),
    perhaps(
        r"\bunder the age\b|\boutstanding\b|\botherwise\b|\bremains? to be\b",
        NOT,
    ),
    perhaps(
        r"\bun(?!it|der|til|less|ion|iver|iqu)\w{3,}|\bnon-\w+|\bdisagree\w*|\binab\w+|\binsuffic\w+", NOT
    ),
    perhaps(r"\bin(?:valid|complete|accurate|correct|capable|admissible|applicable|eligible)\w*", NOT),
    perhaps(r"\bwrong\w*|\bdeclin\w*|\binstead\b", NOT),
    sure(
        r"^where\b(?=[^.;]*,)|(?<=[.;] )where\b(?=[^.;]*,)|(?<=, )where\b(?! and| to)|(?<=only )where\b", IF
    ),
    sure(r"\bif\b|\bprovided that\b", IF),
    likely(r"\bwhere\b|\bwhen\b(?! we|,)|\bwhenever\b|\bin (?:the )?cases?\b|\bas (?:soon|long) as\b", IF),
    likely(r"\b(?:at|on) (?:the )?(?:wish|request|demand)\b|\bin so far as\b", IF),
    perhaps(
        r"\bshould\b",
        IF,
    ),
    sure(r"\bor\b", OR),
)
"""In the order in which they take words."""
