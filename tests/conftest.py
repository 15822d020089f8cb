"""Fixtures that several test packages share."""

from family.conftest import composed, prepared
from support.verapdf import verapdf
from write_docx.conftest import rendered

__all__ = ["composed", "prepared", "rendered", "verapdf"]
