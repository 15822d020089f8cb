"""LibreOffice accepts and rejects all changes of a redline: what it saves are the two texts."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from lxml import etree

from compare.test_redline_text import BY, ON
from editions import trees
from resminama.compare.redline import redline
from resminama.compose.document import compose
from resminama.document.links import without_dangling_links
from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from resminama.ooxml.revisions import View, settled
from resminama.world import materials, prepare
from resminama.write.docx import write

SCRIPT = Path(__file__).parents[1] / "support" / "office_script.py"
PYTHON = "/usr/bin/python3"
"""The Python that LibreOffice's bridge is installed for."""
COMMANDS = {View.ACCEPTED: "AcceptAllTrackedChanges", View.REJECTED: "RejectAllTrackedChanges"}
_PATIENCE = 240


def office() -> str:
    """Return the program; skip where it or its bridge is not here."""
    program = shutil.which("soffice")
    if program is None or not Path(PYTHON).exists():
        pytest.skip("LibreOffice (soffice) is not installed")
    if subprocess.run([PYTHON, "-c", "import uno"], capture_output=True).returncode:
        pytest.skip("LibreOffice's bridge for Python (python3-uno) is not installed")
    return program


def settled_by_office(files: list[Path], view: View, folder: Path) -> dict[str, bytes]:
    """Return the files as LibreOffice saves them with all changes settled."""
    program, pipe = office(), f"resminama-{view}-{folder.name}"
    (folder / view).mkdir()
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    started = subprocess.Popen(
        [program, profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        command = [PYTHON, str(SCRIPT), pipe, COMMANDS[view], str(folder / view), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
        started.wait(_PATIENCE)
    finally:
        with suppress(ProcessLookupError):  # it ended by itself
            os.killpg(started.pid, signal.SIGKILL)
    return {file.name: (folder / view / file.name).read_bytes() for file in files}


def paragraphs(data: bytes) -> list[str]:
    """Return the words of every paragraph that has any."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    signs = {w("noBreakHyphen"): "-", w("tab"): " ", w("br"): " "}
    said = (
        "".join(signs.get(str(item.tag)) or item.text or "" for item in paragraph.iter(w("t"), *signs))
        for paragraph in root.iter(w("p"))
    )
    words = (" ".join(text.replace("\u2011", "-").split()) for text in said)
    return [text for text in words if text]


def test_libreoffice_reads_both_texts(tmp_path: Path) -> None:
    """Two editions of two statutes, with changes of every kind, in three languages."""
    editions = [materials(prepare(files, checked=False)) for files in (trees.approved(), trees.new())]
    files = []
    for key in trees.STATUTES:
        for lang in Lang:
            old, new = (without_dangling_links(compose(key, lang, given).document) for given in editions)
            files.append(tmp_path / f"{key}-{lang}.docx")
            files[-1].write_bytes(write(redline(old, new, BY, ON)))
    for view in View:
        made = settled_by_office(files, view, tmp_path)
        for file in files:
            assert paragraphs(made[file.name]) == paragraphs(settled(file.read_bytes(), view)), file.name
