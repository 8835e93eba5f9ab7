"""A check that a scheduler started ends when its scheduler is gone, however that ended: it holds one end of a pipe, which then closes."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

VARIABLE = "JOBDELTA_LIFELINE"  # tells the child that its standard input is such a pipe
GRACE = 5.0  # seconds between asking a process to end and ending it


@contextmanager
def lifeline() -> Iterator[int]:
    """The child's end of the pipe, to be its standard input. The other end closes with the block, or with this process."""
    child, ours = os.pipe()
    try:
        yield child
    finally:
        os.close(ours)
        os.close(child)


def end_with_the_scheduler(environ: Mapping[str, str] = os.environ) -> None:
    """In a child: from now on the end of the scheduler is the end of this process group. Elsewhere it does nothing."""
    if environ.get(VARIABLE):
        threading.Thread(target=_watch, name="lifeline", daemon=True).start()


def _watch() -> None:
    while os.read(0, 1):
        pass
    if os.name == "nt":
        os._exit(1)
    os.killpg(0, signal.SIGTERM)
    time.sleep(GRACE)
    os.killpg(0, signal.SIGKILL)
