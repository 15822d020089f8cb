"""Inline markup: CommonMark emphasis by markdown-it-py, references and values by rules of our own.

markdown-it's tokens carry no place, so our inline state notes one for every
token it pushes; texts without a markup character never get here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from resminama.load.markup import SIGNS, parse_inline
from resminama.model.text import (
    Emphasis,
    Node,
    NoteMark,
    Plain,
    Reference,
    ShortName,
    Value,
    WebLink,
)

_REFERENCE = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]|\n]*))?\]\]")
_VALUE = re.compile(r"\{([A-Za-z0-9_][A-Za-z0-9_./-]*)(?:\|([a-z-]+))?\}")
_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.|\[\[[^\[\]]*\]\])*)\]\((short:[\w-]+|https?://[^\s()]+)\)")
_NOTE = re.compile(r"\^\[((?:[^\[\]\\]|\\.|\[\[[^\[\]]*\]\]|\[[^\[\]]*\]\([^()]*\))*)\]")


class _State(StateInline):
    """markdown-it's state, noting in ``meta`` where each token's source stands."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        if self.pending:
            self._flush()
        token = super().push(ttype, tag, nesting)
        previous = self.tokens[-2] if len(self.tokens) > 1 else None
        run = previous is not None and previous.meta.get("base") == self.pos
        at = previous.meta["at"] + 1 if run and previous is not None else self.pos
        token.meta = {"at": at, "end": at + 1, "base": self.pos}
        return token

    def _flush(self) -> None:
        words, self.pending = self.pending, ""
        token = Token("text", "", 0, content=words, level=self.pendingLevel)
        token.meta = {"at": self.pos - len(words), "end": self.pos, "base": -1}
        self.tokens.append(token)
        self.tokens_meta.append(None)

    def pushPending(self) -> Token:  # markdown-it's own name
        self._flush()
        return self.tokens[-1]

    def ours(self, kind: str, end: int, **meta: Any) -> None:
        """Push a token of ours that reaches to ``end``."""
        token = self.push(kind, "", 0)
        token.meta |= {"end": end, "base": -1, **meta}
        self.pos = end


def _rule(
    state: StateInline, silent: bool, pattern: re.Pattern[str], push: Callable[[_State, re.Match[str]], None]
) -> bool:
    match = pattern.match(state.src, state.pos)
    if match is None:
        return False
    if silent:
        state.pos = match.end()
    elif isinstance(state, _State):
        push(state, match)
    return True


def _reference(state: StateInline, silent: bool) -> bool:
    return _rule(state, silent, _REFERENCE, lambda s, m: s.ours("reference", m.end(), match=m))


def _value(state: StateInline, silent: bool) -> bool:
    return _rule(state, silent, _VALUE, lambda s, m: s.ours("value", m.end(), match=m))


def _link(state: StateInline, silent: bool) -> bool:
    return _rule(state, silent, _LINK, lambda s, m: s.ours("span", m.end(), match=m))


def _note(state: StateInline, silent: bool) -> bool:
    return _rule(state, silent, _NOTE, lambda s, m: s.ours("note", m.end(), match=m))


def _escape(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "\\" or state.pos + 1 >= state.posMax:
        return False
    if state.src[state.pos + 1] not in "*[]{}^\\":
        return False
    if silent:
        state.pos += 2
    elif isinstance(state, _State):
        state.ours("escaped", state.pos + 2, content=state.src[state.pos + 1])
    return True


def _text(state: StateInline, silent: bool) -> bool:
    match = SIGNS.search(state.src, state.pos)
    end = match.start() if match else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.pending += state.src[state.pos : end]
    state.pos = end
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero").enable("emphasis")
    ruler = parser.inline.ruler
    ruler.at("text", _text)
    rules = (
        ("escape_", _escape),
        ("reference", _reference),
        ("value", _value),
        ("span", _link),
        ("note", _note),
    )
    for name, rule in rules:
        ruler.before("emphasis", name, rule)
    parser.enable([name for name, _ in rules])
    parser.disable("fragments_join", ignoreInvalid=True)
    return parser


_MARKDOWN = _parser()


def parse_marked(raw: str, base: int = 0) -> tuple[Node, ...]:
    """Parse a text with markup; offsets of the nodes count from ``base``."""
    state = _State(raw, _MARKDOWN, {}, [])
    _MARKDOWN.inline.tokenize(state)
    for rule in _MARKDOWN.inline.ruler2.getRules(""):
        rule(state)
    nodes, _ = _nodes(state.tokens, 0, base)
    return tuple(nodes)


def _nodes(tokens: Sequence[Token], i: int, base: int) -> tuple[list[Node], int]:
    """Return the nodes from token ``i`` up to a closing token, and where that stands."""
    nodes: list[Node] = []
    while i < len(tokens) and not tokens[i].type.endswith("_close"):
        token = tokens[i]
        if token.type.endswith("_open"):
            inner, i = _nodes(tokens, i + 1, base)
            strong = token.type == "strong_open"  # its token stands for the inner of two signs
            start, end = token.meta["at"] - strong, tokens[i].meta["end"] + strong
            nodes.append(Emphasis(base + start, base + end, strong, tuple(inner)))
        elif token.content or token.type not in ("text",):
            _append(nodes, _leaf(token, base))
        i += 1
    return nodes, i


def _leaf(token: Token, base: int) -> Node:
    start, end = base + token.meta["at"], base + token.meta["end"]
    match: re.Match[str] | None = token.meta.get("match")
    if match is None:
        return Plain(start, end, token.meta.get("content", token.content))
    if token.type == "reference":
        return Reference(start, end, match[1].strip(), match[2])
    if token.type == "value":
        return Value(start, end, match[1], match[2])
    inner = parse_inline(match[1], base + match.start(1))
    if token.type == "note":
        return NoteMark(start, end, inner)
    if match[2].startswith("short:"):
        return ShortName(start, end, match[2].removeprefix("short:"), inner)
    return WebLink(start, end, match[2], inner)


def _append(nodes: list[Node], node: Node) -> None:
    """Append, joining words that markdown-it cut where nothing was marked up.

    An escaped sign stays apart: its text is shorter than its range.
    """
    last = nodes[-1] if nodes else None
    if isinstance(last, Plain) and isinstance(node, Plain) and _verbatim(last) and _verbatim(node):
        nodes[-1] = Plain(last.start, node.end, last.text + node.text)
    else:
        nodes.append(node)


def _verbatim(words: Plain) -> bool:
    return words.end - words.start == len(words.text)
