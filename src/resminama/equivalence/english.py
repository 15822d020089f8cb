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

_BEFORE = r"\ufffc[^.;,]{0,60}?\bbefore\b"
_HAPPENING = (
    r"(?:also )?(?:be (?:un)?(?:able|in danger|danger|dangerous|separated|needed|present)|need\b|suffer|"
    r"have (?:to|suffered)|want|wish|know)\b"
)
"""What happens by itself: no act of law permits it."""
MARKERS: tuple[Marker, ...] = (
    nothing(r"\b(?:his or her|he or she|him or her|himself or herself|one or more|and/or)\b"),
    nothing(r"\b(?:her or his|she or he|her or him|herself or himself|brother or sister)\b"),
    nothing(r"\bNo\."),
    nothing(r"\bwhether or not\b|\bnot only\b|\bas well as\b|\bregardless\b|\bwithout regard\b"),
    nothing(
        r"\b(?:do|does|did) not (?:prohibit|forbid)\b|\bunder the age\b|\bnot reached the age\b"
        r"|\bwrong number\b"
    ),
    nothing(r"\bnot by (?:the )?\w+ alone\b|\bonly (?:just|lately|recently)\b"),
    nothing(r"\bor(?=,? (?:if|where|for)\b)(?=[^.;]*, )"),  # "or, if it concerns the head, to": another case
    perhaps(r"\bor (?:over|more|older)\b", AT_LEAST, OR),
    nothing(r"\b(?:agree|ask|decid|determin|know|settl)\w*(?: with [^,.;]*?)? (?P<at>when|where)\b"),
    nothing(r"\bunless\b[^.;,]*?\b(?P<at>otherwise)\b"),
    sure(r"\bif need be\b|\b(?:if|where) necessary\b", IF),
    nothing(r"\b(?:danger|risk) that [^.,;]{1,40}?\b(?P<at>may)\b|\bnot prohibited\b|\bnot forbidden\b"),
    perhaps(r"\bthe one (?=person|body|place|language)", ONE, ONLY),
    perhaps(r"(?<!at )\bonce\b|\bone\b|(?<!at )\bfirst\b", ONE),
    perhaps(r"\bboth\b|\btwice\b|\bdoubl\w+|\bin pairs\b", TWO),
    perhaps(r"\btrebl\w+|\btripl\w+|\bthrice\b", THREE),
    sure(rf"\bnot later than (?={_BEFORE})", AT_LEAST),
    perhaps(rf"\bup to (?={_BEFORE})", AT_LEAST),
    sure(r"\bat least\b|\bnot (?:less|fewer|earlier) than\b|\bno (?:less|fewer) than\b", AT_LEAST),
    perhaps(r"\bnot (?=before\b)", AT_LEAST, NOT),
    perhaps(r"\bminimum\b|\ball\b", AT_LEAST),
    sure(r"\b(?:not|no) (?:more|longer|later|greater) than\b|\bno more \w+ than\b|\bat most\b", AT_MOST),
    sure(r"\bno \w+ may exceed\b|\bshall not be (?:higher|longer|greater) than\b", AT_MOST, also=(NOT,)),
    perhaps(r"\bup to\b|\bat the latest\b|\bby (?=\ufffc)|\bmaximum\b|\blongest\b", AT_MOST),
    sure(r"\b(?:shall|may|must) not exceed\b|\bnot exceeding\b", AT_MOST),
    perhaps(r"(?<=\bhave )more than\b|\bfor longer than\b", AT_MOST),
    sure(r"\bat once\b|\bimmediately\b|\bwithout delay\b", AT_ONCE),
    perhaps(r"\bat first\b", AT_ONCE),
    sure(r"\bon the same day\b|\bthat same day\b", SAME_DAY),
    perhaps(r"\bthat day\b|\bthe same day\b", SAME_DAY),
    perhaps(r"\bimmediate\b", AT_ONCE),
    likely(r"\bsave (?:where|when|if)\b", EXCEPT, IF, NOT),
    sure(r"\bexcept (?:where|when|if)\b", EXCEPT, also=(IF,)),
    sure(r"\bexcept(?:ing)?\b(?! that)|\bsave (?:as|by|for|in|on|under|with)\b|\bexcepted\b", EXCEPT),
    likely(r"\bunless\b", EXCEPT, IF, NOT),
    perhaps(r"\bother than\b|\botherwise than\b|\bapart from\b", EXCEPT, NOT),
    perhaps(r"\bbesides\b|\bbeyond these\b|(?<=\bnothing )but\b|(?<=\bnobody )but\b", EXCEPT),
    perhaps(r"\bby nobody else\b|\bnothing more\b|\bno (?:more|others)\b(?! than)", ONLY, NOT),
    sure(r"\bonly if\b", ONLY, IF),
    sure(r"\bonly\b|\bsolely\b|\bexclusively\b", ONLY),
    likely(r"(?<=[\d\ufffc] )alone\b|(?<=\bwhich )alone\b", ONLY),
    perhaps(r"\balone\b|\bjust\b|\bmerely\b", ONLY),
    perhaps(r"\bno (?P<at>other)\b", ONLY),
    sure(r"\bneed not\b|\bnot obliged\b|\bno \w+ is obligatory\b|\bnobody is obliged\b", NEED_NOT),
    sure(r"\bno \w+ and no (?:\w+ )?\w+ is bound\b", NEED_NOT),
    sure(r"\b(?:shall|may|must|can)\b (?:\w+ )?not\b|\bcannot\b", MUST_NOT),
    nothing(r"(?-i:\b(?:No|Nobody)\b)[^.;]{1,80}?\b(?P<at>may|shall|can|has the right)\b"),
    nothing(r"\bno \w+ (?P<at>may|shall|can)\b"),
    perhaps(r"\bno (?:\w+ ){1,3}(?P<at>and)(?= no\b)", OR),
    perhaps(r"\bno\b(?= (?:\w+ )?\w+(?:,| and| or| \ufffc+) no\b)|\bnot\b(?= an? \w+ and not\b)", NOT),
    perhaps(r"\bnot even\b|\bnot\b[^.;]*?, (?P<at>neither)\b", NOT),
    sure(r"\bprohibit(?:ed|s)\b|\bforb(?:idden|ids)\b", MUST_NOT),
    nothing(r"\bthese (?P<at>rights)\b"),
    sure(rf"\bmay\b(?= {_HAPPENING})", MAY),
    sure(r"\b(?:is|are) free to\b|\bthere is a right\b", PERMITTED),
    sure(r"\bmay\b|\bentitled\b|\b(?:has|have|had) (?:the|an?) (?:\w+ )?rights?\b", PERMITTED),
    likely(r"\bcan\b", MAY),
    perhaps(r"\bunable\b", MAY, NOT),
    perhaps(
        r"\bcould\b|\bable\b|\ballow\w*\b|\bpossible\b|\brights?\b|\bfreely\b|\bavailable\b|\beligible\b|\blikely\b"
        r"|\bhow to\b|\bat risk\b|\breachable\b|\b(?:people|person|persons|somebody) to \w+",
        MAY,
    ),
    perhaps(r"\bnor\b", OR, NOT),
    sure(r"\bnot\b|\bno\b|\bnever\b|\bnobody\b|\bnowhere\b|\bnothing\b|\bnone\b|\bneither\b|n['’]t\b", NOT),
    likely(r"\bwithout\b|\bmissing\b|\babsen\w+|\black\w*|\boutstanding\b|\binstead of\b|\bwrong\w*", NOT),
    likely(r"\bfailures? to\b", NOT),
    perhaps(r"\brather than\b|\bfail\w*", NOT),
    perhaps(
        r"\bremains? to be\b|\bout of (?:school|immediate)\b|\bis away,|\blost the\b|\bmiss\b",
        NOT,
    ),
    perhaps(
        r"\bun(?!it|der|til|less|ion|iver|iqu)\w{3,}|\bnon-\w+|\bdisagree\w*|\binab\w+|\binsuffic\w+", NOT
    ),
    perhaps(r"\bin(?:valid|complete|accurate|correct|capable|admissible|applicable|eligible)\w*", NOT),
    perhaps(r"\bdeclin\w*|\binstead\b|\b(?:state|home|help|care)less\w*|\binconspicu\w+", NOT),
    perhaps(r"\bfrom (?:being|\w{3,}ing)\b|\bfalls? short\b|\bdeaf\b|\b(?:stay|left) (?:open|empty)\b", NOT),
    perhaps(
        r"^open\b|\bwhy \w+ \w+ stayed\b|\bwhy \w+ stayed\b|\bin place of\b|\bdisregard\w*|\bneglect of\b",
        NOT,
    ),
    perhaps(r"\botherwise\b", NOT, IF),
    sure(
        r"^where\b(?! i\b)(?=[^.;,]*, (?!and |if |with |address))|(?<=[.;] )where\b(?=[^.;]*,)"
        r"|(?<=, )where\b(?! and| to|,)|(?<=only )where\b",
        IF,
    ),
    sure(r"\bif\b|\bprovided that\b", IF),
    likely(r"\bwhere\b|\bwhen\b(?! we|,)|\bwhenever\b|\bin (?:the )?cases?\b|\bas (?:soon|long) as\b", IF),
    likely(r"\b(?:at|on) (?:[\w’']+ ){0,3}?(?:wish|request|demand)\b|\bin so far as\b", IF),
    perhaps(r"\bshould\b|\bas (?:needed|necessary)\b|\bwished by\b|\bas \w+ \w+ wishes\b", IF),
    sure(r"\bor\b", OR),
)
"""In the order in which they take words."""
