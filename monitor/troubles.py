"""What a person can mend on this machine (disk, database, rights) in one sentence, instead of a traceback."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click

OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG)
MENDS = (
    ("disk is full", "make room on the disk"),
    ("No space left", "make room on the disk"),
    ("quota", "make room on the disk"),
    ("too large", "make room on the disk"),
    ("disk I/O", "see whether the disk is full or broken"),
    ("locked", "another program holds it open for writing: end that one"),
    ("ead-only", "the folder must be writable"),
    ("readonly", "the folder must be writable"),
    ("ermission", "the folder must be writable"),
    ("unable to open", "the folder must be writable, and the file a file"),
    ("malformed", "put a backup in its place, or save what is there with  sqlite3 jobdelta.db .recover"),
    ("not a database", "put a backup in its place, or move it away and start anew"),
    ("irectory", "name another folder with --home"),
)


class Trouble(click.ClickException):
    """Ends a command with one sentence. Exit code 2 tells a scheduler that it is no board that failed."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:  # noqa: ARG002 - click's shape
        click.echo(f"jobdelta: {self.message}", err=True)


class NotStarted(Trouble):
    """A scheduler that could not start. Exit code 1 lets a service manager try again; 2, a wrong config, is for good."""

    exit_code = 1


def mend(error: object) -> str:
    """What to do about an error of the disk or the database, by its words."""
    return next((words for part, words in MENDS if part in str(error)), "jobdelta doctor may know more")


@contextmanager
def told_as_trouble(what: Path, kept: str) -> Iterator[None]:
    """Errors that a full, broken, locked or protected disk or database makes become Trouble; our own mistakes stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if type(error) not in (sqlite3.DatabaseError, sqlite3.OperationalError) or "no such" in str(error):
            raise
        raise Trouble(f"{what} cannot be written ({error}): {mend(error)}; {kept}") from None
    except OSError as error:
        if error.errno not in OF_THE_DISK:
            raise
        raise Trouble(f"{error.filename or what} cannot be written ({error.strerror}): {mend(error.strerror)}; {kept}") from None
