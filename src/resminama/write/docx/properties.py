"""Properties of the file: core, application and our own."""

from __future__ import annotations

from resminama.document.tree import Document
from resminama.write.docx.escape import escape
from resminama.write.docx.relations import HEAD
from resminama.write.docx.revisions import moment
from resminama.write.docx.styles import LANGUAGE_TAGS

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PID = 2  # 0 and 1 are reserved


def core_xml(document: Document) -> str:
    """Return title, author, keywords and the committed date, which is the only one."""
    meta = document.meta
    moment = f'xsi:type="dcterms:W3CDTF">{escape(meta.as_of)}T00:00:00Z'
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(document.title)}</dc:title><dc:subject>{escape(meta.kind)}</dc:subject>"
        f"<dc:creator>{escape(meta.organisation)}</dc:creator>"
        f"<cp:keywords>{escape('; '.join(meta.keywords))}</cp:keywords>"
        f"<cp:lastModifiedBy>{escape(meta.organisation)}</cp:lastModifiedBy>"
        f"<dcterms:created {moment}</dcterms:created><dcterms:modified {moment}</dcterms:modified>"
        f"<cp:contentStatus>{escape(meta.status)}</cp:contentStatus>"
        f"<dc:language>{LANGUAGE_TAGS[document.lang]}</dc:language>"
        f"<cp:version>{escape(meta.version)}</cp:version></cp:coreProperties>"
    )


def app_xml(document: Document) -> str:
    """Return the organisation and the name of the program."""
    return (
        f'{HEAD}<Properties xmlns="{_OFFICE}/extended-properties"><Application>resminama</Application>'
        f"<Company>{escape(document.meta.organisation)}</Company></Properties>"
    )


def custom_xml(document: Document) -> str:
    """Return what identifies the file: they survive every round trip through other programs."""
    meta = document.meta
    values = {
        "id": meta.id,
        "kind": meta.kind,
        "version": meta.version,
        "status": meta.status,
        "digest": meta.digest,
        "as-of": meta.as_of,
        "language": document.lang.value,
    }
    if meta.redline_of:
        values["redline-of"] = meta.redline_of
        values |= {"redline-by": meta.redline_by, "redline-on": moment(meta.redline_on)}
    entries = "".join(
        f'<property fmtid="{_CUSTOM_SET}" pid="{pid}" name="resminama.{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for pid, (name, value) in enumerate(values.items(), _FIRST_PID)
    )
    return (
        f'{HEAD}<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f"{entries}</Properties>"
    )
