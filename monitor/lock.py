"""One crawl process at a time on one home: pauses between requests hold per process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class HomeIsBusy(Exception):
    """Another process holds the home; the message names it."""


@contextmanager
def hold(home: Path, name: str) -> Iterator[None]:
    """Holds `home/name.lock` until the block ends (or the process dies). Raises HomeIsBusy at once where another has it."""
    path = home / f"{name}.lock"
    home.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        if not _lock(file.fileno()):
            file.seek(0)
            raise HomeIsBusy(f"another jobdelta {name} (process {file.read().strip() or 'unknown'}) is at work in {home}; wait for it or stop it")
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _lock(descriptor: int) -> bool:
    if os.name == "nt":
        import msvcrt

        lock, busy = msvcrt.locking, OSError  # type: ignore[attr-defined, unused-ignore]
        try:
            lock(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
        except busy:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
