"""What governs a Turkmen reference; the governor stands after it.

Postpositions that take no case are given the nominative: after a possessor the reference
then ends in its bare possessive («5-nji maddasy boýunça»).
Source: laws and orders on bp.gov.tm, minjust.gov.tm and turkmenistan.gov.tm. Verbs that take
one case for the unit and another for its place (goşmak) are left to the author.
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.values import Governor, Position

_PHRASES: dict[Case, str] = {
    Case.NOM: "bilen; boýunça; esasynda; üçin; hakynda; barada; barasynda; arkaly; tarapyndan; esas edinip",
    Case.GEN: (
        "talaplaryna*; talaplaryny*; kadalaryna*; kadalaryny*; düzgünlerine*; düzgünlerini*; "
        "ýerine ýetirilişine"
    ),
    Case.DAT: (
        "laýyklykda; laýyk*; garşy*; degişli*; görä; çenli; esaslan*; salgylan*; daýan*; "
        "üýtgetme* girizme*; üýtgetmeler* we goşmaçalar* girizme*; şu üýtgetme*; şu goşmaça*"
    ),
    Case.ACC: (
        "güýjüni ýitiren diýip ykrar etme*; şu görnüşde beýan etme*; tassyklama*; berjaý etme*; "
        "ýerine ýetirme*; aýyrma*"
    ),
    Case.LOC: (
        "görkezilen*; göz öňünde tutulan*; göz öňünde tutulýan*; bellenen*; bellenilen*; "
        "kesgitlenen*; kesgitlenilen*; beýan edilen*; sanalan*"
    ),
    Case.ABL: "gelip çykýan*; soň*; başlap; başga; daşary; ugur alyp; ugur alnyp",
}

GOVERNORS: dict[str, Governor] = {
    phrase: Governor(case, Position.AFTER)
    for case, phrases in _PHRASES.items()
    for phrase in phrases.split("; ")
}
