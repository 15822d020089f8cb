"""Drafting phrases of the templates: a key, three languages."""

from __future__ import annotations

from resminama.lang import Lang
from resminama.load.nodes import MapNode, Node, ScalarNode
from resminama.load.prose import text_at
from resminama.model.text import Text


def read_phrases(root: Node, prefix: str = "") -> dict[Lang, dict[str, Text]]:
    """Return the phrases under ``root`` by language and dotted key.

    A mapping whose keys are ``en``, ``ru``, ``tk`` is a phrase; any other is a group.
    """
    found: dict[Lang, dict[str, Text]] = {lang: {} for lang in Lang}
    if not isinstance(root, MapNode):
        return found
    if set(root.entries) <= set(Lang) and root.entries:
        for code, (_, node) in root.entries.items():
            if isinstance(node, ScalarNode):
                found[Lang(code)][prefix] = text_at(node.value, node.place)
        return found
    for name, (_, node) in root.entries.items():
        for lang, phrases in read_phrases(node, f"{prefix}.{name}" if prefix else name).items():
            found[lang].update(phrases)
    return found
