"""A Word file from outside is named for what it is, or refused before it does harm."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from hostile.wordfiles import HARMFUL, NAMED, word
from resminama.ooxml.unzip import UnsafeFileError
from resminama.ooxml.wordfile import open_word

FILES = {**NAMED, **HARMFUL}


@pytest.mark.parametrize(("made", "words"), FILES.values(), ids=FILES)
def test_what_is_no_word_file_is_refused_in_words(made: Callable[[], bytes], words: str) -> None:
    with pytest.raises(UnsafeFileError) as refused:
        open_word(made())

    assert re.search(words, str(refused.value)), refused.value


def test_pictures_are_never_unpacked() -> None:
    file = open_word(word(more={"word/media/huge.png": bytes(150_000)}))

    assert "word/media/huge.png" not in file.parts
    assert file.document.findtext(".//{*}t") == "text"


def test_strict_files_are_read_like_the_usual_ones() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    data = word(f'<w:p xmlns:w="{strict}"/>')

    assert open_word(data).document.find(f".//{{{usual}}}p") is not None
