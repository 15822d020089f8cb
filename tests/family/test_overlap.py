"""What is common to services is a clause; outside of it each standard speaks of its own users."""

from __future__ import annotations

from resminama.load.corpus import load
from resminama.overlap import overlaps, table
from resminama.world import Prepared
from support.sample import sample

OURS = "standard-personal-assistant"
MOST = 5.0
"""Per cent of the sentences of the shorter standard."""


def test_no_two_standards_share_more_than_a_few_sentences(corpus: Prepared) -> None:
    found = overlaps(corpus.corpus)
    assert [pair for pair in found if pair.percent > MOST] == []


def test_a_copy_with_names_changed_is_a_copy() -> None:
    files = sample()
    source = files[f"specs/standards/{OURS}.yaml"].decode()
    service = load(files)[0].services["personal-assistant"]
    other = load(files)[0].services["lonely-older-people"]
    copied = source.replace(str(service.name.en), str(other.name.en))
    copied = copied.replace("personal-assistant", "lonely-older-people")
    files["specs/standards/copy.yaml"] = copied.encode()

    (pair,) = overlaps(load(files)[0])

    assert {pair.first, pair.second} == {OURS, "standard-lonely-older-people"}
    assert pair.percent > 95
    assert table([pair], sentences=False).endswith(f"{pair.first}  {pair.second}")
    assert all(sentence in table([pair], sentences=True) for sentence in pair.shared)
