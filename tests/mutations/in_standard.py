"""Mistakes of a standard: answers that do not fit one another."""

from __future__ import annotations

from collections.abc import Iterator

from .in_yaml import plain
from .planting import Edit, Plant, here
from .prose import prose, typo
from .sources import Branch, Leaf, Pair, Row, Sources


def answers(sources: Sources, *keys: str) -> Iterator[tuple[Pair, Leaf]]:
    """Yield the answers of the standards under these keys that stand on one line."""
    for pair, leaf in plain(sources):
        if pair.folder == "standards" and pair.keys == keys:
            yield pair, leaf


def records(sources: Sources, name: str) -> Iterator[tuple[str, Branch]]:
    """Yield (path, mapping) of the entries of a list of the standards."""
    for pair in sources.pairs:
        if pair.folder == "standards" and pair.keys[-1] == name and isinstance(pair.value, Row):
            for item in pair.value.items:
                if isinstance(item, Branch):
                    yield pair.path, item


def component_for_other_hands(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "components", "performer"):
        for post in ("post-social-work-specialist", "post-head-of-department", "post-minister"):
            yield here(pair.path, leaf.start, leaf.end, post)


def stage_without_limit(sources: Sources) -> Iterator[Plant]:
    for limit in ("within", "lasts", "every"):
        for pair, _ in answers(sources, "stages", limit):
            own = pair.parent.leaf("id")
            assert own is not None
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, own.start)


def stage_with_two_limits(sources: Sources) -> Iterator[Plant]:
    for limit in ("within", "lasts", "every"):
        for pair, leaf in answers(sources, "stages", limit):
            own, other = pair.parent.leaf("id"), "every" if limit != "every" else "within"
            assert own is not None
            edit = Edit(pair.path, leaf.end, leaf.end, f"\n    {other}: 3 months")
            yield Plant((edit,), pair.path, own.start)


def condition_repeated_as_exclusion(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "users", "exclusions", "text"):
        for _, criterion in records(sources, "items"):
            text = criterion.leaf("text")
            if text is not None and not text.style and "{" not in text.value:
                yield here(pair.path, leaf.start, leaf.end, text.value)
                yield here(pair.path, leaf.start, leaf.end, text.value.capitalize())


def ground_on_both_sides(sources: Sources) -> Iterator[Plant]:
    for path, exclusion in records(sources, "exclusions"):
        own = exclusion.leaf("id")
        if own is not None and exclusion.get("ground") is None:
            lead = "\n      ground: "
            yield here(path, own.end, own.end, f"{lead}disability", len(lead))


def caseload_lowered(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "caseload"):
        for norm in ("1 per 24 users", "1 per 15 users", "1 per 10 users", "2 per 40 users"):
            yield here(pair.path, leaf.start, leaf.end, norm)


def fewer_coordinators(sources: Sources) -> Iterator[Plant]:
    """The norm of those who lead the cases is lowered; the caseload, which then falls short, is named."""
    for pair, leaf in answers(sources, "staffing", "ratio"):
        post, norm = pair.parent.leaf("post"), sources.trees[pair.path].leaf("caseload")
        if post is not None and post.value == "post-coordinator" and norm is not None:
            for ratio in ("1 per 50 users", "1 per 60 users"):
                yield Plant((Edit(pair.path, leaf.start, leaf.end, ratio),), pair.path, norm.start)


def more_users_per_post(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "staffing", "ratio"):
        post = pair.parent.leaf("post")
        if post is not None and post.value == "post-personal-assistant":
            for ratio in ("1 per 5 users", "1 per 6 users", "1 per 10 users"):
                yield here(pair.path, leaf.start, leaf.end, ratio)


def more_hours_of_help(sources: Sources) -> Iterator[Plant]:
    """More hours for each user; the ratio of the post that gives them is named."""
    for key, values in (("frequency", ("7 per week", "up to 10 per week")), ("duration", ("up to 4 hours",))):
        for pair, leaf in answers(sources, "components", key):
            performer = pair.parent.leaf("performer")
            if performer is None or performer.value != "post-personal-assistant":
                continue
            for _, member in records(sources, "staffing"):
                post, ratio = member.leaf("post"), member.leaf("ratio")
                if post is not None and post.value == performer.value and ratio is not None:
                    for value in values:
                        edit = Edit(pair.path, leaf.start, leaf.end, value)
                        yield Plant((edit,), pair.path, ratio.start)


def lens_without_its_reason(sources: Sources) -> Iterator[Plant]:
    for pair in sources.pairs:
        answer = pair.parent.leaf("answer")
        said = pair.keys[0] == "lens" and pair.keys[-1] in ("how", "unit", "because")
        if pair.folder == "standards" and said and answer is not None:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, answer.start)


def lens_ticked(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "standards" and pair.keys[0] == "lens" and pair.keys[-1] == "answer":
            for new in ("yes", "taken into account", typo(leaf.value)):
                yield here(pair.path, leaf.start, leaf.end, new)


def posts_counted_twice(sources: Sources) -> Iterator[Plant]:
    for key, other in (("ratio", "posts: 2"), ("posts", "ratio: 1 per 25 users")):
        for pair, leaf in answers(sources, "staffing", key):
            post = pair.parent.leaf("post")
            assert post is not None
            yield Plant((Edit(pair.path, leaf.end, leaf.end, f"\n    {other}"),), pair.path, post.start)


def posts_not_counted(sources: Sources) -> Iterator[Plant]:
    for key in ("ratio", "posts"):
        for pair, _ in answers(sources, "staffing", key):
            post = pair.parent.leaf("post")
            assert post is not None
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, post.start)


def fee_that_no_act_allows(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "tariffs", "fee"):
        for fee in ("partial", "full"):
            yield here(pair.path, leaf.start, leaf.end, fee)


def principle_on_a_whole_act(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "principles", "ground"):
        yield here(pair.path, leaf.start, leaf.end, leaf.value.split("/")[0])


def tariff_of_no_component(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "tariffs", "component"):
        yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))


def component_without_tariff(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "tariffs", "component"):
        last = pair.parent.entries[-1][1]
        for _, component in records(sources, "components"):
            own = component.leaf("id")
            if own is not None and own.value == leaf.value and isinstance(last, Leaf):
                start = sources.texts[pair.path].rfind("\n", 0, leaf.start) + 1
                edit = Edit(pair.path, start, sources.line_end(pair.path, last.end) + 1, "")
                yield Plant((edit,), pair.path, own.start)


def answer_left_open(sources: Sources) -> Iterator[Plant]:
    """``to be set`` where the drafters have to answer."""
    for pair, leaf in prose(sources):
        if pair.folder in ("standards", "sops", "orders") and not leaf.flow:
            yield here(pair.path, leaf.start, leaf.end, "to be set")
    for keys in (("tariffs", "year"), ("components", "kind"), ("stages", "performer"), ("tariffs", "fee")):
        for pair, leaf in answers(sources, *keys):
            yield here(pair.path, leaf.start, leaf.end, "to be set")


def requirement_on_another_article(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in answers(sources, "quality", "principle"):
        for article in ("crpd/art-28", "crpd/art-25", f"{leaf.value}/part-1", "law-social-services"):
            yield here(pair.path, leaf.start, leaf.end, article)


def principle_rests_elsewhere(sources: Sources) -> Iterator[Plant]:
    """A principle gets another ground; the requirement that served it keeps the old one."""
    for pair, leaf in answers(sources, "principles", "ground"):
        for _, other in answers(sources, "quality", "principle"):
            if other.value == leaf.value:
                edit = Edit(pair.path, leaf.start, leaf.end, "crpd/art-5")
                yield Plant((edit,), pair.path, other.start)


def _priced(sources: Sources, cost: str) -> Iterator[tuple[str, list[Edit], list[Leaf]]]:
    """Yield the edits that give every line the amount 100 and the unit the cost ``cost``."""
    for path, root in sources.trees.items():
        unit, lines = root.leaf("financing", "unit_cost"), root.get("financing", "lines")
        if unit is not None and isinstance(lines, Row):
            amounts = [item.leaf("amount") for item in lines.items if isinstance(item, Branch)]
            known = [leaf for leaf in amounts if leaf is not None]
            given = cost.format(100 * len(known))
            edits = [Edit(path, unit.start, unit.end, given)]
            edits += [Edit(path, leaf.start, leaf.end, "100") for leaf in known]
            yield path, edits, [unit, *known]


def cost_not_the_sum(sources: Sources) -> Iterator[Plant]:
    for wrong in ("700.00", "60 manat", "599.99", "660"):
        for path, edits, (unit, *_) in _priced(sources, wrong):
            yield Plant(tuple(edits), path, unit.start)


def amount_with_separators(sources: Sources) -> Iterator[Plant]:
    for wrong in ("12,500", "1 250.50", "about 100", "100,-"):
        for path, edits, leaves in _priced(sources, "{}"):
            for i in range(len(leaves)):
                mistyped = Edit(path, leaves[i].start, leaves[i].end, wrong)
                yield Plant((*edits[:i], mistyped, *edits[i + 1 :]), path, leaves[i].start)
