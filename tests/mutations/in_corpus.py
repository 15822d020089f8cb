"""Mistakes between files: annexes, includes, open answers, sources of norms, confirmations."""

from __future__ import annotations

from collections.abc import Iterator

from .in_yaml import plain
from .planting import Edit, Plant, here
from .prose import typo
from .sources import Leaf, Row, Sources


def annex_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "orders" and pair.keys == ("approves",) and isinstance(pair.value, Row):
            for leaf in pair.value.items:
                if isinstance(leaf, Leaf):
                    for new in (typo(leaf.value), f"{leaf.value}s", leaf.value.replace("assistant", "help")):
                        yield here(pair.path, leaf.start, leaf.end, new)


def annex_nobody_wrote(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "orders" and pair.keys == ("approves",) and isinstance(pair.value, Row):
            at = pair.value.end - 1
            for new in ("statute-day-centre", "form-telephone", "standard-home-help"):
                yield here(pair.path, at, at, f", {new}", 2)


def document_left_out_of_the_order(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "orders" and pair.keys == ("approves",) and isinstance(pair.value, Row):
            items = [leaf for leaf in pair.value.items if isinstance(leaf, Leaf)]
            for leaf in items:
                others = ", ".join(other.value for other in items if other is not leaf)
                edit = Edit(pair.path, pair.value.start, pair.value.end, f"[{others}]")
                home = sources.homes[leaf.value]
                own = sources.trees[home].leaf("id")
                if own is not None:
                    yield Plant((edit,), home, own.start)


def document_renamed(sources: Sources) -> Iterator[Plant]:
    """A document gets another id and the order keeps the old one."""
    for path, root in sources.trees.items():
        own = root.leaf("id")
        if own is not None and path.startswith(("specs/standards/", "specs/statutes/", "specs/sops/")):
            for new in (f"{own.value}-2", own.value.replace("personal", "living")):
                yield here(path, own.start, own.end, new)


def _includes(sources: Sources) -> Iterator[tuple[str, Leaf]]:
    for pair, leaf in plain(sources):
        if pair.folder == "statutes" and pair.keys[-1] == "include":
            yield pair.path, leaf


def include_of_no_list(sources: Sources) -> Iterator[Plant]:
    for path, leaf in _includes(sources):
        document = leaf.value.split("/")[0]
        for unit in ("stages", "components", "staffing", "purpose", "caseload"):
            yield here(path, leaf.start, leaf.end, f"{document}/{unit}")


def include_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for path, leaf in _includes(sources):
        for new in (typo(leaf.value), f"{leaf.value}s", leaf.value.split("/")[1]):
            yield here(path, leaf.start, leaf.end, new)


def include_beside_words(sources: Sources) -> Iterator[Plant]:
    for path, leaf in _includes(sources):
        end = sources.line_end(path, leaf.end)
        edit = Edit(path, end, end, "\n        text: The service is for the following persons.")
        yield Plant((edit,), path, leaf.start)


def include_in_a_clause(sources: Sources) -> Iterator[Plant]:
    for path, text in sources.texts.items():
        if path.startswith("specs/clauses/"):
            lead = "  - id: included\n    include: "
            target = "standard-personal-assistant/eligibility"
            yield here(path, len(text), len(text), f"{lead}{target}\n", len(lead))


def price_of_another_year_open(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if (
            pair.folder == "standards"
            and pair.keys == ("tariffs", "component")
            and isinstance(pair.value, Leaf)
        ):
            lead = f"component: {pair.value.value}\n    price: "
            new = f"{lead}to be set\n    year: 2023\n    fee: free\n  - "
            yield here(pair.path, pair.key.start, pair.key.start, new, len(lead))


def cost_line_open(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "standards" and pair.keys == ("financing", "lines", "id"):
            lead = "id: cost-added\n      text: costs of vehicles\n      amount: "
            yield here(pair.path, pair.key.start, pair.key.start, f"{lead}to be set\n    - ", len(lead))


def source_of_a_norm_taken_out(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        norm = pair.parent.leaf("value") or pair.parent.leaf("publish_within")
        if pair.folder in ("standards", "orders", "sops") and pair.keys[-1] == "source" and norm is not None:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, norm.start)


def norm_added_without_source(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        end = leaf.end
        supervised = pair.parent.get("supervision") is not None
        if pair.folder == "standards" and pair.keys == ("staffing", "training") and not supervised:
            lead = "\n    supervision: "
            yield here(pair.path, end, end, f"{lead}2 per month", len(lead))
        if pair.folder == "standards" and pair.keys == ("intensity", "hours"):
            lead = "\n  - id: level-added\n    text: for a user who wishes more\n    hours: "
            yield here(pair.path, end, end, f"{lead}12 hours per week", len(lead))
        if pair.folder == "sops" and pair.keys == ("escalation", "within"):
            lead = "\n  - id: added\n    when: a user asks for it\n    to: post-head-of-service\n    within: "
            yield here(pair.path, end, end, f"{lead}2 working days", len(lead))


def confirmation_taken_back(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        own = pair.parent.leaf("id")
        if (
            pair.keys[-1] == "confirmed"
            and isinstance(pair.value, Row)
            and len(pair.value.items) == 2
            and own
        ):
            for lang in ("ru", "tk"):
                edit = Edit(pair.path, pair.value.start, pair.value.end, f"[{lang}]")
                yield Plant((edit,), pair.path, own.start)


def translation_in_doubt(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        text = sources.texts[entry.path]
        above = text[text.rfind("\n\n", 0, entry.start) : entry.start]
        if "unconfirmed" not in above:
            edit = Edit(
                entry.path, entry.start, entry.start, "# unconfirmed: the verb has not been compared\n"
            )
            yield Plant((edit,), entry.path, entry.target[0] - 1)


def doubt_about_an_act(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "acts" and pair.keys == ("unconfirmed",) and isinstance(pair.value, Row):
            at = sources.line_end(pair.path, pair.key.end)
            yield here(pair.path, at, at, "\n  - whether chapter 3 is in force", 5)


def doubt_about_a_ground(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        if pair.folder == "orders" and pair.keys == ("ground",) and isinstance(pair.value, Row):
            at = pair.value.end - 1
            for act in ("labour-code", "law-legal-acts", "social-protection-code/art-3"):
                yield here(pair.path, at, at, f", {act}", 2)
