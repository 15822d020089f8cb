"""What the command line offers is what the desk can write."""

from __future__ import annotations

from resminama.cli.translate import _FORMATS
from resminama.translators.exchange import EXPORTS


def test_every_format_has_its_word() -> None:
    # the parser names them itself, so that asking for help imports no writer
    assert set(_FORMATS) == set(EXPORTS)
