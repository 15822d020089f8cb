"""Fixtures that several test packages share."""

import gc

from family.conftest import composed, corpus, prepared
from support.verapdf import verapdf
from write_docx.conftest import rendered

__all__ = ["composed", "corpus", "prepared", "rendered", "verapdf"]

gc.set_threshold(200_000, 20, 1_000)
"""A corpus is some million objects that live as long as the tests; verbs do not collect cycles at all."""
