"""Exit codes and choices that several verbs share."""

from __future__ import annotations

from resminama.lang import Lang

OK, FAILED, USAGE = 0, 1, 2
LANGS = tuple(lang.value for lang in Lang)
