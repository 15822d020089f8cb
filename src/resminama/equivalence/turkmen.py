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
_DENIED = r"(?:\b(?:däl|ýok)|\w{2}m(?:aýar|eýär|az|ez|ady|edi|aýan|eýän|än|an|aň|äň)\b)"
_DENYING = (
    r"\w{2,}m(?:aýar|eýär|aýan|eýän|az|ez|ady|edi|ajak|ejek|ändi|andy|asa|ese|ändig|andyg)\w*|"
    r"\w+m(?:aly|eli) däl\w*|\w{2,}m(?:an|än)"
)
_NOT_BEING = (
    r"(?:bol|geç|et|eýele|bolup bil|ber|bar)"
    r"m(?:aýar|eýär|aýan|eýän|az|ez|adyk|edik|aly däl|eli däl|ajak|ejek|an|än)|däl"
)
_AGAIN = rf"(?= (?:we|hem-de|ýa-da) (?:{_DENYING})\b)"
"""Behind a verb that denies: a second one is joined to it."""
_WHETHER = r"\býa-da (?!lukman)\w+m[aeä]\w*(?:dy[gk]|di[gk])\w*|\býa(?:-da)? (?:\w+ )?däldig\w+"
MARKERS: tuple[Marker, ...] = (
    nothing(r"\bgaraşsyz\w*|\bgaraşly däl\w*|\bhowpsuz\w*|\bgaýragoýulmasyz\w*|\baýrylmaz\w*"),
    perhaps(r"\baladasyz galan\b", NOT),
    nothing(r"\baladasyz\w*|\bnäme(?!si)\w*|\bşol sanda\b|\b(?:wagt|hat)yn(?:da|a)-?\bda\b"),
    sure(r"\bhökman däl\w*", NEED_NOT),
    nothing(
        r"\bgaramazdan\b|\bhökman\b|\bzaman\w*|\btakmynan\b|\bmemişe\w*|\bhasaplamadyr\b|\býok(?= ed\w+)"
    ),
    nothing(
        r"\bgadagan edilme(?:dik|ýär)\w*|\býaramaz\b|\bäri ýa-da aýaly\b"
        r"|\bata\w* (?P<at>ýa-da) (?:ýeke-täk )?ene\w*"
    ),
    nothing(r"\b\w+p-\w+m[aeä]\w*"),  # whether or not
    nothing(rf"\b(?:{_NO_CONVERB})\b"),
    nothing(rf"\bhiç\b(?: \w+)?(?=[^,.;]*{_DENIED})"),
    perhaps(r"\w+m[ae]g[iy]\w* (?P<at>ýa-da \w+m[ae]zl[iy]g\w*)", OR, NOT),
    nothing(rf"{_WHETHER}|\bbar\w+ ýa-da ýok\w*"),
    nothing(r"\bdiňe\b[^.;]{1,60}?\bdäl(?:-de\b|,)|\bdiňe bir\b(?=[^.;]*\beýsem\b)|\bdäl,? eýsem\b"),
    perhaps(r"\bbir\w{0,2}\b|\bbirinji\w*|\bilkinji\w*", ONE),
    perhaps(r"\bikisi\w*|\biki esse\w*", TWO),
    perhaps(r"\büçüsi\w*|\büç esse\w*", THREE),
    sure(r"\b(?:iň )?azyndan\b|\biň bolmanda\b|\baz bolmadyk\b|\baz bolmaly däl\w*", AT_LEAST),
    sure(r"\bir bolma(?:n|dyk|zdan)\b", AT_LEAST, also=(NOT,)),
    perhaps(r"\b(?:ýa-da|we|hem-de) ondan (?:uly|köp)\b|\b(?:ýa-da|we) köp\b", AT_LEAST, OR),
    perhaps(r"\bbolýanç\w+ däl\b|\b\w+m[ae]z[iy]nd[ae]n öň\b", AT_LEAST, NOT),
    nothing(r"\býaşyna ýetmedik\w*"),
    perhaps(r"\bähli\w*|\bhemme\w*|\bkiçi bolmaz\w*|\bkiçi bolmadyk\b|\biň az\b", AT_LEAST),
    sure(
        r"\b(?:köp|artyk|uzak) (?:wagt )?(?:bolmadyk|geçmedik|bolmazdan)\b|\bgijä gal(?:man|mazdan)\b"
        r"|\bköp diýende\b",
        AT_MOST,
    ),
    perhaps(r"\bçenli\b|\biň giçki\b|\bköpü bilen\b|\biň köp\b", AT_MOST),
    sure(r"\bgeçmeli däl\w*|\bgeçmeýän\b|\bçäginden çykmaly däl\w*", AT_MOST),
    sure(
        r"(?:(?<=[dt][ae]n )|(?<=\ufffc ))(?:köp|artyk|uzak|ýokary)\b(?: [\w-]+){0,3}?"
        rf" (?:{_NOT_BEING})\w*",
        AT_MOST,
        also=(NOT,),
    ),
    sure(
        r"\bhaýal et(?:män|mezden)\b|\bhaýal edilmän\b|\bderrew\b|\bşobada\b|\bgijikdirmän\b|\bdessine\b",
        AT_ONCE,
    ),
    sure(r"\bşol günüň özünde\b", SAME_DAY),
    perhaps(r"\bbirbada\b|\bbaşda\b", AT_ONCE),
    perhaps(r"\bşol gün\b|\bşol bir günde\b", SAME_DAY),
    sure(
        r"\bbaşga (?:ýagdaýlar|halatlar)(?:da|dan)\b|(?<=halatlardan )başga ýagdaýda\b"
        r"|\bmuňa (?:girmeýär|degişli däl)\w*",
        EXCEPT,
    ),
    perhaps(r"\b(?!\w+m[ae]zd[ae]n)\w+d[ae]n başga(?:sy\w*)?\b", EXCEPT),
    nothing(r"\b\w+m[ae]zd[ae]n (?:öň\w*|ozal)\b"),
    perhaps(r"\bdiňe soňra\b|\bbaşga\b(?=[^,.;]*\bbolmadyk\b)", ONLY),
    sure(r"\bdiňe\b|\býalňyz\b", ONLY),
    likely(r"\b(?:ýyl|aý|gün)\w*[yi]ň özünde\b|\býeke-täk\b", ONLY),
    perhaps(r"\býa-da\b(?=[^.;,]*\bbilmez)", OR),
    sure(r"\býa-da\b|\býa bolmasa\b|\býa-ha\b", OR),
    perhaps(rf"(?:\b{_ABLE}\w*me|(?!köp)\b\w+p bolma)(?P<at>s[ae](?:[mkň]|ňiz|ňyz|l[ae]r)?)\b", IF),
    sure(r"\b(?!köp)\w+p bolma\w*", MUST_NOT),
    sure(r"\bgadagan\w*|\býol berilmeýär\w*|\bhu(?:ku[gk]\w*|haky) ýok\w*|\bhaky ýok\w*", MUST_NOT),
    sure(r"\b\w+m[ae]k(?:l[iy]k)? bolmaýar\w*|\b\w+m[ae]zl[iy](?:ge|ga) borçlu\w*", MUST_NOT),
    sure(r"\bborçly däl\w*|\bhökmany däl\w*", NEED_NOT),
    nothing(r"\b(?:bu|şu|şol) (?P<at>huku[kg]lar\w*)"),
    sure(rf"\b{_ABLE}(?:mejekdig|mezlig)\w*", NOT),
    perhaps(rf"\b{_ABLE}medik\w*", NOT),
    sure(r"\w+m(?:aly|eli) däl\w*", MUST_NOT),
    perhaps(rf"\b{_ABLE}(?:in)?me(?:k|g|li)\w*", MAY),
    sure(rf"\b{_ABLE}(?:me|in?me|ni?me)\w*", MUST_NOT),
    likely(rf"\b{_ABLE}er(?:in|mi|si|lermi)\w*|\b{_ABLE}n?er(?= ýaly\b)", MAY),
    likely(rf"\b(?:näme|nire|kim|haýs)\w* {_ABLE}er\b|(?<=m[aä]n )hem bolýar\b", MAY),
    perhaps(r"\bsaýlap al(?:yp|ynyp) boljak\w*", MAY),  # what can be chosen: an option
    sure(r"\bbilmegine razylyk\b", MAY),
    likely(r"\b(?:näme|näh|nire|kim|haýs|haçan)\w*(?: [\w-]+){0,4}? (?P<at>(?!köp)\w+p boljak\w*)", MAY),
    likely(r"\b(?!köp)\w+p bol(?:jak (?:adam|ýol|\ufffc)|ýar|ýan)\w*", MAY),
    sure(r"\b(?!köp)\w+p boljak\w*", MAY),
    likely(r"\bhuku[gk]\w+ (?:saklan\w+|bolan|bolanlar\w*|bolmag\w+|bardyg\w+)\b", MAY),
    likely(r"\bhukuklaryna we borçlaryna eýe\w*", MAY),
    sure(rf"\b{_ABLE}(?:er|ner|ip|iner)\w*|\bhuku[gk]\w+ bar(?:dyr|dy[gk]\w*)?\b|\bhakly\w*", PERMITTED),
    likely(rf"\b{_ABLE}(?:ýän|ýär|jek|in?jek|in?ýän|in?ýär)\w*|\bmümkin(?!çili)\w*", MAY),
    perhaps(rf"\b{_ABLE}\w*|\b(?!köp)\w+p bol\w+|\bhuku[kg]\w*|\bbaşarýan\w*", MAY),
    perhaps(r"\bähtimal\w*|\blaýyk gelýän\b|\brazylyk berýär\w*", MAY),
    perhaps(r"\bhiç (?:kim|bir|zat|hili)\w*|\bhiç\b", NOT),
    perhaps(r"\bentek \w+m[ae]d[iy]k\w*|\bylalaşm(?!as|aly|ak|ag)\w+|\b\w+d[ae]n galan\b", NOT),
    perhaps(rf"\b(?:{_DENYING}){_AGAIN}", NOT),
    likely(r"\b(?:gel|ýet|gal|bol)m(?:edik|adyk|adymy|edimi)\w*", NOT),
    likely(r"\b\w+m(?:asa|ese)\w*", NOT, IF),
    sure(r"\b\w+m(?:aýar|eýär)\w*|\b\w+m(?:az|ez)(?:dan|den)?\b", NOT),
    likely(r"\b\w+m(?:aýan|eýän)\w*|\b\w+m(?:ez|az)(?:l[iy][gk]|çili[gk])\w*", NOT),
    sure(
        r"\b\w+m(?:ady|edi)\w*|\b\w+m(?:ajak|ejek)\w*|\b\w+m(?:ändi|andy)[gk]\w*",
        NOT,
    ),
    perhaps(r"\býokka\b", NOT, IF),
    sure(r"\bdäl\w*|\býok(?:dur|dug\w+|dy|my|sa)?\b", NOT),
    likely(r"\b\w{2,}m(?:an|än)\b|\b\w{2,}m(?:aň|äň)\b", NOT),
    likely(r"\w+[yi]ň (?:ýerine|deregine)(?= \ufffc+-de\b)", NOT),
    perhaps(r"\w+[yi]ň (?:ýerine(?! ýet| gel| geç| ?\ufffc)|deregine)\b|\bderek\b", NOT),
    likely(r"\b(?:kömek|rugsat|razylyk)s[iy]z\w*", NOT),
    perhaps(r"\b\w+(?:syz|siz|suz|süz)(?:ly[kg]|li[kg])?\w*|\bnädogr[yu]\w*", NOT),
    perhaps(r"\b(?P<at>ters) gi[dt]\w+", NOT),
    perhaps(r"\bmahrum\b|\býit(?:en|di|ir)\w*|\býalňyş\w*|\býüz dönder\w+|\bgarşy\b", NOT),
    nothing(r"\beger\b[^.;]*?\b(?P<at>\w*(?<!\bes[ae])s[ae])\b"),
    sure(r"\beger\b", IF),
    likely(r"\bzerur (?:bolan )?(?:halat|ýagdaý)\w*|\bzerur bols[ae]\b", IF),
    perhaps(r"\b(?:şeýle|bu|şu) halat\w*|\bhalat\w*dan\b", IF),
    likely(r"\bhalat\w*d[ae](?: bolsa)?\b|\b(?:islegi|talaby|haýyşy) boýunça\b", IF),
    likely(r"\b(?:isleg|haýyş|talab)\w* (?:boýunça|görä)\b", IF),
    perhaps(
        r"\bhalat\w*d\w*|\býagdaý(?:lar)?(?:[iy]n)?da\b|\bşert(?:ler)?(?:in)?de\b|\btalap etmegi boýunça\b",
        IF,
    ),
    perhaps(r"\bhaçan\w*|\bnire\w*|\bzerur (?:bolan )?ýer\w*|\btalabyndan\b", IF),
    perhaps(r"(?:[aeä]n|däl) wagt(?:y|ym|yň|yňyz|ynda|ymda)?\b|\b\w+[aeä]nd[ae]n soň\b", IF),
    likely(r"\b\w+(?:anda|ende|ända|ände)\b|\b\w+[aeä]n[iy]md[ae]\b", IF),
    nothing(r"\b(?:esas|hadys|kass|kurs|proses|ses)[ae]\b|\b(?:\w+d[ae]|soňra) bolsa\b(?!,)"),
    likely(r"\b(?!bols)\w+s[ae](?:[mkň]|ň[iy]z|l[ae]r)?\b|\b\w+(?:[aeä]n|d[iy]k|ja[kg]|je[kg]) bolsa\b", IF),
    perhaps(r"\bbolsa(?:[mkň]|ňyz|lar)?\b", IF),
    perhaps(r"\bbadyna\b|\bmöçber(?:in)?de\b", IF),
    perhaps(r"\bbaglylykda\b", IF),
)
"""In the order in which they take words."""
