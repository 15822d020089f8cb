"""How Russian says what is compared; the first marker that fits takes the words."""

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

_N_WORD = r"\b(?:ник(?:то|ого|ому|ем|ак\w+)|ничего|ничто|ничем|никогда|ни (?:\w+ )?(?:од(?:ин|н\w+)|коем))\b"
"""Negative words go with «не» and say no second *not* (negative concord)."""

MARKERS: tuple[Marker, ...] = (
    nothing(r"\bне только\b|\bтем не менее\b|\bкроме того\b|\bпри этом\b|\bболее или менее\b|-либо\b"),
    nothing(r"\bне запрещ\w+|\bне \w+ ли\b|\bбы то ни было\b"),
    nothing(rf"{_N_WORD}(?=[^,.;]*\bне(?:т|льзя)?\b)|\bне(?:т|льзя)?\b[^,.;]*?(?P<at>{_N_WORD})"),
    likely(r"\b(?P<at>при) (?:наличии|отсутствии|условии)\b|\b(?:при|в случае) необходимости\b", IF),
    nothing(
        r"\b(?:дать|дает|давать|предостав\w+)(?: \w+)? (?P<at>возможность)\b|\bвозможност(?:ей|ям|ями|ях)\b"
    ),
    nothing(r"\bэт(?:и|их|им|ими) (?P<at>прав\w*)"),
    nothing(r"\bнедел\w+|\bнеобходим\w*|\bнезависим\w*|\bнекотор\w*|\bнес(?:ет|ут|ти|ёт)\b|\bнеотложн\w*"),
    perhaps(r"\bод(?:ин|на|но|ного|ной|ному|ну|ним|ном|них)\b|\bраз\b|\bперв\w+", ONE),
    perhaps(r"\bоб(?:а|е|оих|еих|оим|еим)\b|\bдважды\b|\bвдвое\b|\bудво\w+|\bдвукратн\w+", TWO),
    perhaps(r"\bтрижды\b|\bвтрое\b|\bутро(?:ит|ен)\w*|\bтрехкратн\w+", THREE),
    sure(r"\bне (?:менее|меньше|ранее)(?: чем)?\b|\bпо (?:крайней|меньшей) мере\b|\bкак минимум\b", AT_LEAST),
    perhaps(r"\bминимум\w*|\bхотя бы\b|\bвсе(?:м|х|ми)?\b", AT_LEAST),
    sure(r"\bне (?:более|больше|позднее|позже|дольше|свыше)(?: чем)?\b", AT_MOST),
    perhaps(r"\bдо (?=\ufffc)|\bмаксимум\w*|\bк (?=\ufffc)", AT_MOST),
    sure(r"\bне (?:долж\w+|может|могут) превышать\b|\bне превыша\w+", AT_MOST),
    sure(r"\bнезамедлительно\b|\bнемедленно\b|\bсразу(?: же)?\b|\bбезотлагательно\b", AT_ONCE),
    sure(r"\bв тот же день\b|\bв этот же день\b", SAME_DAY),
    perhaps(r"\bнепосредственн\w+", AT_ONCE),
    perhaps(r"\b(?:в|на) этот день\b", SAME_DAY),
    sure(r"\bкроме\b(?: случаев(?:, когда)?)?|\bза исключением\b(?: случаев(?:, когда)?)?", EXCEPT),
    perhaps(r"\bин(?:ого|ое|ых|ые|ыми|ым|ой|ую|ая)\b(?=.{0,40}\bчем\b)|\bотличн\w+ от\b", EXCEPT),
    nothing(r"\bпока\b[^,.;]{0,80}?\bне\b"),
    sure(r"\bтолько если\b", ONLY, IF),
    perhaps(r"\bкак только\b", IF),
    sure(r"\bтолько\b|\bлишь\b|\bисключительно\b", ONLY),
    likely(r"\bединственн\w+", ONLY),
    perhaps(r"\bсам(?:о|ого|ому)?\b|\bнаедине\b", ONLY),
    sure(r"\bне обяза\w+", NEED_NOT),
    sure(
        r"\bне (?:вправе|может|могут|должн\w+|должен|име[ею]т прав[ао]|допуска[ею]тся|разреша[ею]тся)\b",
        MUST_NOT,
    ),
    sure(r"\bзапреща\w+|\bзапрещен\w*|\bнельзя\b|\bневозможн\w+", MUST_NOT),
    sure(r"\bвправе\b|\b(?:да|име)[ею]т прав[оа]\b|\bиме[ею]т\b[^.;]{1,80}?\b(?P<at>право)\b", PERMITTED),
    sure(r"\bмо(?:жет|гут|гу)\b|(?<!где )(?<!куда )(?<!которым )\bможно\b", MAY),
    perhaps(
        r"\bможно\b|\bмог\w*\b|\bвозможн\w+|\bспособ(?:ен|на|ны)\b|\bпра(?:во|ва|в|ве|ву|вом|вам|вами|вах)\b",
        MAY,
    ),
    perhaps(r"\bдопуска[ею]тся\b|\bразреша[ею]тся\b|\bпозволя\w+", MAY),
    perhaps(r"\bни\b", OR, NOT),
    perhaps(r"\bник(?:то|ого|ому|ем|ак\w+)\b|\bничего\b|\bничто\b|\bникогда\b", NOT),
    perhaps(r"\bн(?:е|и\w*)\b[^.;]{1,160}?\b(?P<at>и) не\b", OR),
    sure(r"\bне\b|\bнет\b", NOT),
    perhaps(r"\bбез (?:посторонней )?помощи\b", NOT),
    likely(r"\bбез\b|\bвместо\b|\bне(?:исполн|сообщ|выполн|соблюд|представл|предоставл)ени\w+", NOT),
    perhaps(
        r"\bотсутств\w+|\b(?!безопас|бесед|бесплат|небольш|нередк|нештат)(?:не|бес|без)\w{4,}|\bзаочн\w+",
        NOT,
    ),
    perhaps(
        r"\bлиш(?:ен|ивш|ает|ить)\w*|\bотказыва\w*|\bотпал\w*|\bперестает\b|\bрасход\w+",
        NOT,
    ),
    nothing(r"\b(?:дня|дату|момента|времени), (?P<at>когда)\b"),
    nothing(r"\b(?:определя|согласов|спрашива|узна)\w+[^.;]{0,40}, (?P<at>когда)\b"),
    sure(r"\bесли\b", IF),
    likely(r"(?<!тогда, )\bкогда\b(?!,)|\bв случа(?:е|ях)\b|\bв той мере\b|\bпока\b", IF),
    likely(r"\bпо (?:\w+ )?(?:желанию|просьбе|требованию)\b", IF),
    perhaps(r"\bпри\b|\bслуча(?:ев|ях|и|ям)\b", IF),
    sure(r"\bили\b|\bлибо\b", OR),
    perhaps(r"\bто есть\b", OR),
)
"""In the order in which they take words."""
