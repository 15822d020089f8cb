"""Reading git by its plumbing: no checkout, no change to the repository."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from resminama.lean import dataclass

_PLAIN_FILE = ("100644", "100755")


class GitError(LookupError):
    """Git is not there, or does not know what was asked; the message says which."""


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository around a workspace; paths are relative to the workspace."""

    root: Path

    def commit(self, revision: str) -> str:
        """Return the hash of the commit that ``revision`` names.

        Raises:
            GitError: no git, no repository or no such revision.
        """
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        try:
            return self._run(*asked).decode().strip()
        except GitError as problem:
            raise GitError(str(problem) or f"git knows no revision '{revision}'") from problem

    def tree(self, commit: str, folders: Iterable[str]) -> dict[str, str]:
        """Return the blob of every plain file below ``folders``, by path; links are left out."""
        listed = self._run("ls-tree", "-r", "-z", commit, "--", *folders).decode("utf-8", "surrogateescape")
        found = {}
        for entry in filter(None, listed.split("\0")):
            about, _, path = entry.partition("\t")
            mode, kind, blob = about.split(" ")
            if kind == "blob" and mode in _PLAIN_FILE:
                found[path] = blob
        return found

    def read(self, blobs: Iterable[str]) -> Iterator[bytes]:
        """Yield the content of each blob, in order."""
        wanted = list(blobs)
        data = self._run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in wanted))
        at = 0
        for _ in wanted:
            end = data.index(b"\n", at)
            size = int(data[at:end].rpartition(b" ")[2])
            yield data[end + 1 : end + 1 + size]
            at = end + 1 + size + 1

    def commits(self, folders: Iterable[str]) -> list[str]:
        """Return every commit that touched ``folders``, on any branch or tag, the newest first."""
        return self._run("rev-list", "--all", "--", *folders).decode().split()

    def digests(self, folders: Iterable[str]) -> dict[str, str]:
        """Return every blob that ever stood below ``folders``, by the SHA-256 of its content."""
        listed = self._run("rev-list", "--all", "--objects", "--", *folders).decode("utf-8", "replace")
        objects = [line.split(" ", 1)[0] for line in listed.splitlines() if " " in line]
        checked = self._run(
            "cat-file", "--batch-check", given="".join(f"{one}\n" for one in objects)
        ).decode()
        blobs = [line.split(" ")[0] for line in checked.splitlines() if line.split(" ")[1] == "blob"]
        return {sha256(data).hexdigest(): blob for blob, data in zip(blobs, self.read(blobs), strict=True)}

    def with_files(self, commits: Iterable[str], wanted: Mapping[str, str]) -> list[str]:
        """Return those of ``commits`` in which every path of ``wanted`` is that blob."""
        left = list(commits)
        for path, blob in wanted.items():
            asked = "".join(f"{commit}:./{path}\n" for commit in left)
            answers = self._run("cat-file", "--batch-check", given=asked).decode("utf-8", "replace")
            rows = zip(left, answers.splitlines(), strict=True)
            left = [commit for commit, answer in rows if answer.startswith(blob)]
            if not left:
                break
        return left

    def _run(self, *arguments: str, given: str = "") -> bytes:
        command = ("git", "-C", str(self.root), *arguments)
        try:
            done = subprocess.run(command, input=given.encode(), capture_output=True, check=False)
        except FileNotFoundError as problem:
            raise GitError("git is not installed here, so no revision can be read") from problem
        if done.returncode:
            raise GitError(done.stderr.decode("utf-8", "replace").strip())
        return done.stdout
