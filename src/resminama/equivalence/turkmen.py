"""How Turkmen says what is compared; the first marker that fits takes the words.

The negative is a suffix of the verb: -ma-/-me- before the suffix of tense, -maz/-mez, -man/-män; a duty is
denied by *däl*, existence by *ýok*.
"""

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

_ABLE = r"\w+(?:yp|ip|up|üp|ap|äp|p) bil"
_NO_CONVERB = (
    "alaman|aman|arman|derman|duşman|gahryman|güman|harman|lukman|musulman|myhman|orman|perman|pyşman|roman|"
    "saman|tuman|ýaman"
)
"""Nouns and adjectives that end as the negative converb in -man does."""
_DENIED = r"(?:\b(?:däl|ýok)|\w+m(?:aýar|eýär|az|ez|ady|edi|aýan|eýän|än|an)\b)"
_WHETHER = r"\býa-da \w+m[aeä]\w*(?:ly[gk]|li[gk]|dy[gk]|di[gk])\w*|\býa(?:-da)? (?:\w+ )?däldig\w+"
MARKERS: tuple[Marker, ...] = (
    nothing(r"\bgaraşsyz\w*|\bhowpsuz\w*|\baladasyz\w*|\büznüksiz\w*|\bgaýragoýulmasyz\w*|\baýrylmaz\w*"),
    nothing(
        r"\bgaramazdan\b|\bhökman\b|\bzaman\w*|\btakmynan\b|\bmemişe\w*|\bhasaplamadyr\b|\býok(?= ed\w+)"
    ),
    nothing(r"\bgadagan edilmedik\b|\bäri ýa-da aýaly\b|\bata\w* (?P<at>ýa-da) (?:ýeke-täk )?ene\w*"),
    nothing(rf"\b(?:{_NO_CONVERB})\b"),
    nothing(rf"\bhiç\b(?: \w+)?(?=[^,.;]*{_DENIED})"),
    nothing(rf"{_WHETHER}|\bdiňe bir\b|\bdäl,? eýsem\b"),
    perhaps(r"\bbir\w{0,2}\b|\bbirinji\w*|\bilkinji\w*", ONE),
    perhaps(r"\bikisi\w*|\biki esse\w*", TWO),
    perhaps(r"\büçüsi\w*|\büç esse\w*", THREE),
    sure(r"\b(?:iň )?azyndan\b|\biň bolmanda\b|\baz bolmadyk\b|\baz bolmaly däl\w*", AT_LEAST),
    perhaps(r"\bähli\w*|\bhemme\w*|\bkiçi bolmaz\w*|\bkiçi bolmadyk\b|\biň az\b", AT_LEAST),
    sure(
        r"\b(?:köp|artyk|uzak) (?:wagt )?(?:bolmadyk|geçmedik|bolmazdan)\b|\bgijä gal(?:man|mazdan)\b",
        AT_MOST,
    ),
    perhaps(r"\bçenli\b|\biň giçki\b|\bköpü bilen\b|\biň köp\b", AT_MOST),
    sure(r"\bgeçmeli däl\w*|\bgeçmeýän\b|\bçäginden çykmaly däl\w*|\b(?:artyk|köp) bolmaly däl\w*", AT_MOST),
    sure(r"\bhaýal et(?:män|mezden)\b|\bderrew\b|\bşobada\b|\bgijikdirmän\b|\bdessine\b", AT_ONCE),
    sure(r"\bşol günüň özünde\b", SAME_DAY),
    perhaps(r"\bşol gün\b", SAME_DAY),
    sure(r"\bbaşga (?:ýagdaýlar|halatlar)(?:da|dan)\b|\bmuňa (?:girmeýär|degişli däl)\w*", EXCEPT),
    perhaps(r"\b(?!\w+m[ae]zd[ae]n)\w+d[ae]n başga\b", EXCEPT),
    nothing(r"\b\w+m[ae]zd[ae]n (?:öň|ozal)\b"),
    perhaps(r"\bdiňe soňra\b|\bbaşga\b(?=[^,.;]*\bbolmadyk\b)", ONLY),
    sure(r"\bdiňe\b|\býalňyz\b", ONLY),
    likely(r"\b(?:ýyl|aý|gün)\w*[yi]ň özünde\b|\býeke-täk\b", ONLY),
    perhaps(r"\bikiçäk\b|\býeke\b|\bözbaşdak\b|\bözi\b|\bözünden\b|\bözüne\b|\bhut\b|\bözünde\b", ONLY),
    perhaps(r"\býa-da\b(?=[^.;,]*\bbilmez)", OR),
    sure(r"\býa-da\b|\býa bolmasa\b|\býa-ha\b", OR),
    perhaps(rf"(?:\b{_ABLE}\w*me|(?!köp)\b\w+p bolma)(?P<at>s[ae])\b", IF),
    sure(r"\b(?!köp)\w+p bolma\w*", MUST_NOT),
    sure(r"\bgadagan\w*|\býol berilmeýär\w*|\bhuku[gk]\w* ýok\w*|\bbolmaýar\w*", MUST_NOT),
    sure(r"\bborçly däl\w*|\bhökmany däl\w*", NEED_NOT),
    nothing(r"\b(?:bu|şu|şol) (?P<at>huku[kg]lar\w*)"),
    perhaps(rf"\b{_ABLE}me(?:jekdig|dik)\w*", NOT),
    sure(r"\w+m(?:aly|eli) däl\w*", MUST_NOT),
    sure(rf"\b{_ABLE}(?:me|in?me|ni?me)\w*", MUST_NOT),
    likely(rf"\b{_ABLE}er(?:in|mi)\w*", MAY),
    perhaps(r"\bsaýlap al(?:yp|ynyp) boljak\w*", MAY),  # what can be chosen: an option
    sure(r"\b(?!köp)\w+p boljak\w*|\bbilmegine razylyk\b", MAY),
    sure(rf"\b{_ABLE}(?:er|ner|ip|iner)\w*|\bhuku[gk]\w+ bar(?:dyr|dy[gk]\w*)?\b|\bhakly\w*", PERMITTED),
    likely(rf"\b{_ABLE}(?:ýän|ýär|jek)\w*|\bmümkin(?!çili)\w*", MAY),
    perhaps(rf"\b{_ABLE}\w*|\b(?!köp)\w+p bol\w+|\bhuku[kg]\w*|\bbaşarýan\w*", MAY),
    perhaps(r"\bähtimal\w*|\blaýyk gelýän\b|\brazylyk berýär\w*", MAY),
    perhaps(r"\bhiç (?:kim|bir|zat|hili)\w*|\bhiç\b", NOT),
    perhaps(r"\bentek \w+m[ae]d[iy]k\w*|\bylalaşm\w+|\b\w+d[ae]n galan\b", NOT),
    likely(r"\b(?:gel|ýet|gal|bol)m(?:edik|adyk|adymy|edimi)\w*", NOT),
    likely(r"\b\w+m(?:asa|ese)\w*", NOT, IF),
    sure(r"\b\w+m(?:aýar|eýär)\w*|\b\w+m(?:az|ez)(?:dan|den)?\b", NOT),
    likely(r"\b\w+m(?:aýan|eýän)\w*|\b\w+m(?:ez|az)(?:l[iy][gk]|çili[gk])\w*", NOT),
    sure(
        r"\b\w+m(?:ady|edi)\w*|\b\w+m(?:ajak|ejek)\w*|\b\w+m(?:ändi|andy)[gk]\w*",
        NOT,
    ),
    sure(r"\bdäl\w*|\býok\b|\býokdur\b", NOT),
    likely(r"\b\w{2,}m(?:an|än)\b|\w+[yi]ň (?:ýerine(?! ýet| gel| geç)|deregine)\b", NOT),
    perhaps(r"\b\w+(?:syz|siz|suz|süz)(?:ly[kg]|li[kg])?\w*|\bnädogry\w*", NOT),
    perhaps(r"\bmahrum \w+|\býüz dönder\w+|\bgarşy\b", NOT),
    nothing(r"\beger\b[^.;]*?\b(?P<at>\w*(?<!\bes[ae])s[ae])\b"),
    sure(r"\beger\b", IF),
    likely(r"\bzerur (?:bolan )?(?:halat|ýagdaý)\w*|\bzerur bols[ae]\b", IF),
    perhaps(r"\b(?:şeýle|bu|şu) halat\w*|\bhalat\w*dan\b", IF),
    likely(r"\bhalat\w*d[ae](?: bolsa)?\b|\b(?:islegi|talaby|haýyşy) boýunça\b", IF),
    perhaps(r"\bhalat\w*d\w*|\býagdaýlarda\b", IF),
    likely(r"\b\w+(?:anda|ende|ända)\b", IF),
    nothing(r"\b(?:esas|hadys|kass|kurs|proses|ses)[ae]\b|\b(?:\w+d[ae]|soňra) bolsa\b(?!,)"),
    likely(r"\b(?!bols)\w+s[ae][mkň]?\b|\b\w+(?:[aeä]n|d[iy]k|ja[kg]|je[kg]) bolsa\b", IF),
    perhaps(r"\bbolsa[mkň]?\b", IF),
    perhaps(r"\bbadyna\b|\bmöçberde\b", IF),
    perhaps(r"\bbaglylykda\b", IF),
)
"""In the order in which they take words."""
