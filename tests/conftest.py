"""Fixtures that several test packages share."""

from family.conftest import composed, corpus, prepared
from support.verapdf import verapdf
from write_docx.conftest import rendered

__all__ = ["composed", "corpus", "prepared", "rendered", "verapdf"]
