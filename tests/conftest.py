"""Fixtures that several test packages share."""

from support.verapdf import verapdf
from write_docx.conftest import rendered

__all__ = ["rendered", "verapdf"]
