"""Page designs of the templates: a name, then plain values."""

from __future__ import annotations

from resminama.load.nodes import MapNode, Node, ScalarNode


def read_designs(root: Node) -> dict[str, dict[str, str]]:
    """Return the values of each design, untyped."""
    if not isinstance(root, MapNode):
        return {}
    found: dict[str, dict[str, str]] = {}
    for name, (_, node) in root.entries.items():
        entries = node.entries if isinstance(node, MapNode) else {}
        found[name] = {k: v.value for k, (_, v) in entries.items() if isinstance(v, ScalarNode)}
    return found
