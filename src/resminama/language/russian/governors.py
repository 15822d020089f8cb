"""What governs a Russian reference; the governor stands before it, a verb of amendment after it.

Only words with one case stand here: after «в» and «на» the author says which is meant.
Source: rules of the language; «в соответствии со статьями 10 и 17» (base.spinform.ru, document 98183),
«согласно» with the dative, not the genitive.
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.values import Governor, Position

_BEFORE: dict[Case, str] = {
    Case.GEN: (
        "на основании; во исполнение; в силу; с учетом; в рамках; в пределах; в отношении; относительно; "
        "из; от; до; для; без; кроме; помимо; требован*; положени*; нарушени*; соблюдени*"
    ),
    Case.DAT: "согласно; по; к; ко; вопреки; применительно к; соответству*; противореч*",
    Case.ACC: "внести в; внести изменени* в; внести дополнени* в; включить в; через",
    Case.INS: (
        "в соответствии с; в соответствии со; в связи с; в связи со; наряду с; наряду со; руководствуясь; "
        "предусмотренн*; предусмотрен; предусмотрена; предусмотрено; предусмотрены; установленн*; "
        "установлен; установлена; установлено; установлены; определенн*; утвержденн*; утвержден; "
        "утверждена; утверждено; утверждены; закрепленн*; урегулированн*; регулиру*; между; перед; над"
    ),
    Case.PREP: (
        "указанн* в; указанн* во; перечисленн* в; перечисленн* во; изложенн* в; изложенн* во; "
        "приведенн* в; приведенн* во; содержащ* в; содержащ* во; о; об; обо; при"
    ),
}

_AFTER: dict[Case, str] = {
    Case.ACC: "изложить в; дополнить; исключить; признать утратив*",
}
"""In amending acts the unit comes first: «часть восьмую изложить в следующей редакции»."""

GOVERNORS: dict[str, Governor] = {
    phrase: Governor(case, position)
    for position, table in ((Position.BEFORE, _BEFORE), (Position.AFTER, _AFTER))
    for case, phrases in table.items()
    for phrase in phrases.split("; ")
}
