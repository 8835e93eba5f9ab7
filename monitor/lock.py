"""One crawl process at a time on one home: pauses between requests hold per process."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.troubles import Trouble, mend


class HomeIsBusy(Exception):
    """Another process holds the home; the message names it."""


@contextmanager
def hold(home: Path, name: str) -> Iterator[None]:
    """Holds `home/name.lock` until the block ends (or the process dies). Raises HomeIsBusy at once where another has it, and Trouble."""
    path = home / f"{name}.lock"
    try:
        home.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise Trouble(f"{path} cannot be written ({error.strerror}): {mend(error.strerror)}") from None
    try:
        if not _lock(descriptor):
            holder = b""
            with contextlib.suppress(OSError):  # Windows locks its words too
                holder = os.read(descriptor, 20)
            process = holder.decode(errors="replace").strip() or "unknown"
            raise HomeIsBusy(f"another jobdelta {name} (process {process}) is at work in {home}; wait for it or stop it")
        with contextlib.suppress(OSError):  # on a full disk the lock holds all the same, only without its holder's name
            os.ftruncate(descriptor, 0)
            os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)


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
