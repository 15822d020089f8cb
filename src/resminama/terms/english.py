"""Forms of English terms: plural, British and American spelling, and the verb where a term is one.

The possessive ending is taken off by the tokens, articles are passed over.
"""

from __future__ import annotations

import re

from resminama.terms.paradigm import Paradigm, fixed, of_forms

_PARTICLES = frozenset(
    ("of", "in", "with", "for", "and", "or", "to", "at", "by", "on", "no", "from", "without")
)
_IRREGULAR = {
    "person": ("persons", "people"),
    "child": ("children",),
    "man": ("men",),
    "woman": ("women",),
    "is": ("are", "was", "were", "be", "been", "being"),
}
_SINGULAR = {plural: singular for singular, plurals in _IRREGULAR.items() for plural in plurals}
_SPELLINGS = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ise", "ize"),
    ("our", "or"),
    ("centre", "center"),
    ("programme", "program"),
    ("counsell", "counsel"),
    ("fence", "fense"),
)
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")


def paradigms(word: str, verb: bool) -> tuple[Paradigm, ...]:
    """Return the forms of one word of a term, small letters."""
    if word in _PARTICLES or not word.isalpha():
        return fixed(word)
    base = singular(word)
    forms = {word, base, *_plurals(base)}
    if verb:
        forms |= _verb(word)
    return of_forms(spelled for form in forms for spelled in _spellings(form))


def singular(word: str) -> str:
    """Return the singular of a word that may be one already."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ss|us|is|ics)$", word) or not word.endswith("s") or len(word) < 4:
        return word
    return word[:-2] if re.search(r"(?:x|ch|sh|ss)es$", word) else word[:-1]


def _plurals(base: str) -> tuple[str, ...]:
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if _CONSONANT_Y.search(base):
        return (base[:-1] + "ies",)
    return (base + ("es" if _SIBILANT.search(base) else "s"),)


def _verb(word: str) -> set[str]:
    """Return the regular verb: third person, past, participles; a final consonant may be doubled."""
    stem = word[:-1] if word.endswith("e") else word
    past = word[:-1] + "ied" if _CONSONANT_Y.search(word) else stem + "ed"
    doubled = (
        {word + word[-1] + ending for ending in ("ed", "ing")}
        if re.search(r"[^aeiou][aeiou][bdglmnprt]$", word)
        else set()
    )
    return {*_plurals(word), past, stem + "ing", *doubled}


def _spellings(form: str) -> set[str]:
    found = {form}
    for ours, other in _SPELLINGS:
        if ours in form:
            found.add(form.replace(ours, other))
    return found
