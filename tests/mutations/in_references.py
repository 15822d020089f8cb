"""Mistakes of references: to nothing, beyond an act, of the wrong kind, typed, declared out of order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .planting import Edit, Plant, here
from .prose import matches, typo
from .sources import Leaf, Row, Sources

_REFERENCE = r"\[\[(?P<target>[a-z0-9./_-]+)(?P<case>\|[a-z]+)?\]\]"
_NUMBER = re.compile(r"at least (\d+)|(\d+)")


def _targets(sources: Sources, *langs: str) -> Iterator[tuple[str, str, int, str]]:
    """Yield (language, path, start, target) of the references of texts."""
    for lang, path, match in matches(sources, _REFERENCE, *langs):
        yield lang, path, match.start("target"), match["target"]


def _addresses(sources: Sources) -> Iterator[tuple[str, Leaf]]:
    """Yield the fields that hold the address of an act or a unit."""
    keys = {"legal_basis", "law"}
    for pair in sources.pairs:
        own = pair.keys[-1] in keys or pair.keys in (("principles", "ground"), ("ground",))
        own = own or pair.keys in (("quality", "principle"), *(("lens", who, "unit") for who in _LENSES))
        if own and pair.folder in ("standards", "statutes", "orders", "glossary"):
            for leaf in pair.value.items if isinstance(pair.value, Row) else (pair.value,):
                if isinstance(leaf, Leaf):
                    yield pair.path, leaf


_LENSES = ("gender", "disability", "child")


def target_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for _, path, start, target in _targets(sources, "en", "ru", "tk"):
        document, sign, unit = target.partition("/")
        if len(document) > 3:
            yield here(path, start, start + len(document), typo(document))
        if sign and not re.match(r"art|point|chapter", unit):
            yield here(path, start, start + len(target), f"{document}/{typo(unit)}")


def address_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for path, leaf in _addresses(sources):
        document, sign, unit = leaf.value.partition("/")
        new = f"./{typo(unit)}" if document == "." else typo(document) + sign + unit
        yield here(path, leaf.start, leaf.end, new)


def address_written_out(sources: Sources) -> Iterator[Plant]:
    """``article-5``, ``art5``, ``art-5-part-2``: no address inside an act."""
    for _, path, start, target in _targets(sources, "en", "ru", "tk"):
        match = re.fullmatch(r"([a-z-]+)/art-(\d+)", target)
        for unit in ("article-{}", "art{}", "art-{}-part-2") if match else ():
            assert match is not None
            yield here(path, start, start + len(target), f"{match[1]}/{unit.format(match[2])}")


def short_name_of_nothing(sources: Sources) -> Iterator[Plant]:
    for _, path, match in matches(sources, r"\]\(short:([a-z-]+)\)", "en", "ru", "tk"):
        yield here(path, match.start(1), match.end(1), typo(match[1]))


def _limits(sources: Sources) -> dict[str, int]:
    """Return how many articles each act has, where that is known."""
    found: dict[str, int] = {}
    for path, root in sources.trees.items():
        name, articles = root.leaf("id"), root.leaf("units", "articles")
        if "/acts/" in path and name is not None and articles is not None and articles.value.isdigit():
            found[name.value] = int(articles.value)
    return found


def _cited(sources: Sources) -> Iterator[tuple[str, int, str]]:
    """Yield (path, start, target) of all references of texts and fields."""
    for _, path, start, target in _targets(sources, "en", "ru", "tk"):
        yield path, start, target
    for path, leaf in _addresses(sources):
        yield path, leaf.start, leaf.value


def article_beyond_the_act(sources: Sources) -> Iterator[Plant]:
    limits = _limits(sources)
    for path, start, target in _cited(sources):
        act = target.split("/")[0]
        if act in limits:
            for more in (1, 9, 100):
                yield here(path, start, start + len(target), f"{act}/art-{limits[act] + more}")


def article_nought(sources: Sources) -> Iterator[Plant]:
    limits = _limits(sources)
    for path, start, target in _cited(sources):
        if target.split("/")[0] in limits:
            yield here(path, start, start + len(target), target.split("/")[0] + "/art-0")


def article_nobody_counted(sources: Sources) -> Iterator[Plant]:
    """An article of an act of which nobody has read how many it has."""
    limits = _limits(sources)
    counted_otherwise = {"sdgs"}
    acts = {
        leaf.value for path, root in sources.trees.items() if "/acts/" in path and (leaf := root.leaf("id"))
    }
    for path, start, target in _cited(sources):
        act = target.split("/")[0]
        kind = sources.trees.get(f"specs/acts/{act}.yaml")
        law = kind.leaf("kind") if kind else None
        if act in acts - limits.keys() - counted_otherwise and law and law.value in ("law", "code"):
            yield here(path, start, start + len(target), f"{act}/art-8")


def part_nobody_read(sources: Sources) -> Iterator[Plant]:
    """A part of an article inside the act that is not among the units somebody has read."""
    limits = _limits(sources)
    for path, start, target in _cited(sources):
        act = target.split("/")[0]
        root = sources.trees.get(f"specs/acts/{act}.yaml")
        text = sources.texts[f"specs/acts/{act}.yaml"] if root else ""
        for number in range(2, limits.get(act, 0)):
            if not re.search(rf"unit: art-{number}\b", text):
                yield here(path, start, start + len(target), f"{act}/art-{number}/part-2")
                break


def point_past_what_is_known(sources: Sources) -> Iterator[Plant]:
    for path, start, target in _cited(sources):
        if target.startswith("law-social-services"):
            yield here(path, start, start + len(target), "law-social-services/art-1/point-17")


def unit_where_it_cannot_stand(sources: Sources) -> Iterator[Plant]:
    """A chapter before an article, a point without its article, a rule of a convention."""
    for path, start, target in _cited(sources):
        act = target.split("/")[0]
        wrong = {
            "law-social-services": ("chapter-2/art-7", "point-5", "part-2", "rule-3"),
            "social-protection-code": ("chapter-1/art-3", "point-2", "para-4"),
            "crpd": ("rule-3", "principle-2", "point-3", "section-1/art-9"),
            "constitution": ("chapter-2/art-30", "point-4"),
        }
        for unit in wrong.get(act, ()):
            yield here(path, start, start + len(target), f"{act}/{unit}")


def own_unit_by_its_number(sources: Sources) -> Iterator[Plant]:
    for _, path, start, target in _targets(sources, "en", "ru", "tk"):
        document, sign, _ = target.partition("/")
        if sign and document.startswith(("standard-", "statute-", "sop-")):
            for unit in ("point-12", "section-3", "chapter-2"):
                yield here(path, start, start + len(target), f"{document}/{unit}")


def act_repealed_or_never_adopted(sources: Sources) -> Iterator[Plant]:
    """The catalogue says that an act is no longer, or not yet, in force; a reference to it stays."""
    for path, start, target in _cited(sources):
        act = f"specs/acts/{target.split('/')[0]}.yaml"
        root = sources.trees.get(act)
        kind = root.key("kind") if root else None
        for state in ("repealed", "draft") if kind is not None else ():
            assert kind is not None
            yield Plant((Edit(act, kind.start, kind.start, f"state: {state}\n"),), path, start)


_TYPED = {
    "en": ("article 12 of the Law", "point 14 of the Standard", "Article 9", "annex 2", "Chapter III",
           "paragraph 3.2 of the Statute", "art. 5 of the Law", "section 4 of the Standard",
           "articles 3 and 4"),
    "ru": ("статьей 12 Закона", "пунктом 14 Стандарта", "подпунктом 2 пункта 5 Положения", "ст. 5 Закона",
           "частью 2 статьи 7 Закона", "приложением № 1", "главой III", "п. 14 Стандарта",
           "абзацем вторым пункта 3"),
    "tk": ("Kanunyň 12-nji maddasy", "Standartyň 14-nji bendi",
           "Düzgünnamanyň 5-nji bendiniň 2-nji kiçi bendi", "2-nji goşundy", "III bap",
           "Kanunyň 7-nji maddasynyň ikinji bölegi", "9-njy madda"),
}  # fmt: skip
"""How people type references; the unit begins at its first word or number."""
_UNIT_BEGINS = {"en": re.compile(""), "ru": re.compile(""), "tk": re.compile(r"\d|III")}


def reference_typed(sources: Sources) -> Iterator[Plant]:
    for lang, path, match in matches(sources, _REFERENCE, "en", "ru", "tk"):
        inside_link = sources.texts[path][match.start() - 1] == "["
        if "/" not in match["target"] or inside_link:
            continue
        for words in _TYPED[lang]:
            begins = _UNIT_BEGINS[lang].search(words)
            assert begins is not None
            yield here(path, match.start(), match.end(), words, begins.start())


def mentioned_before_declared(sources: Sources) -> Iterator[Plant]:
    """The declaration moves to a later mention of the act; the first one stays as a bare mention."""
    for path, text in sources.texts.items():
        pattern = r"\[(\[\[([a-z-]+)\]\])\]\(short:\2\)"
        for match in re.finditer(pattern, text) if path.startswith("specs/statutes/") else ():
            for later in re.finditer(rf"(?<!\[)\[\[{match[2]}\]\](?!\])", text[match.end() :]):
                start, end = (match.end() + place for place in later.span())
                edits = (
                    Edit(path, match.start(), match.end(), match[1]),
                    Edit(path, start, end, f"[{later[0]}](short:{match[2]})"),
                )
                yield Plant(edits, path, match.start())


def mentioned_in_a_text_above(sources: Sources) -> Iterator[Plant]:
    """A sentence before the declaration comes to name the act."""
    for entry in sources.entries:
        text = sources.texts[entry.path][slice(*entry.target)]
        match = re.search(r"\[\[\[([a-z-]+)(\|[a-z]+)?\]\]\]\(short:", text)
        if match is not None:
            lead = {"ru": "Настоящий документ основывается на [[", "tk": "Şu resminama [["}[entry.lang]
            end = {"ru": "|prep]]. ", "tk": "|dat]] esaslanýar. "}[entry.lang]
            new = f"{lead}{match[1]}{end}"
            yield here(entry.path, entry.target[0], entry.target[0], new, len(lead) - 2)


def declared_again(sources: Sources) -> Iterator[Plant]:
    for path, text in sources.texts.items():
        for match in re.finditer(r"\(short:((?!service)[a-z-]+)\)", text) if "/statutes/" in path else ():
            for later in re.finditer(rf"(?<!\[)\[\[{match[1]}\]\](?!\])", text[match.end() :]):
                start, end = (match.end() + place for place in later.span())
                yield here(path, start, end, f"[{later[0]}](short:{match[1]})")


def declared_and_not_used(sources: Sources) -> Iterator[Plant]:
    """The last mention of an act that has a short name declares it."""
    short: set[str] = set()
    for path, root in sources.trees.items():
        name = root.leaf("id")
        if "/acts/" in path and root.get("short") is not None and name is not None:
            short.add(name.value)
    yield from _last_mentions(sources, short)


def _last_mentions(sources: Sources, acts: set[str]) -> Iterator[Plant]:
    for path, text in sources.texts.items():
        if not path.startswith(("specs/statutes/", "specs/sops/")):
            continue
        for act in acts:
            found = list(re.finditer(rf"(?<!\[)\[\[{act}(?:/[a-z0-9/-]+)?\]\](?!\])", text))
            if found and f"(short:{act})" not in text:
                last = found[-1]
                yield here(path, last.start(), last.end(), f"[{last[0]}](short:{act})")
