"""The clock of `jobdelta run`: tick -> child `jobdelta check --due`, tick -> outbox, and the upkeep. All state is in the store."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from apscheduler.executors.pool import ThreadPoolExecutor  # type: ignore[import-untyped]
from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]

from monitor.lock import hold
from monitor.service import Service, now_utc

log = logging.getLogger(__name__)
SEND_EVERY = 10.0  # seconds; alerts "at once" wait no longer than this
UPKEEP_EVERY = 600.0
PING_EVERY = 300.0
JUMP = 5.0  # seconds by which wall clock and steady clock may part before all is looked at anew
STOP_WITHIN = 8.0  # seconds; what still runs then is safe to cut, its lease or its transaction ends by itself
GRACE = 5.0  # seconds between asking a child to end and ending it


def serve(home: Path, *, tick: float, limit: float) -> None:
    """Runs until SIGTERM or SIGINT. Raises ConfigError, StoreError, and HomeIsBusy where another scheduler has the home."""
    with hold(home, "run"):
        stopping = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
        child = Child(stopping)
        service = Service(home, lambda: child.run(home, limit), stopping.is_set)
        clock = _clock(service, tick)
        clock.start()
        log.info("watching %s boards in %s", len(service.config.boards), home)
        _watch_clocks(clock, service, stopping)
        log.info("stopping")
        child.end()
        _stop(clock, service)


def _clock(service: Service, tick: float) -> BackgroundScheduler:
    """APScheduler with memory store: late ticks are made up for once, and no tick runs beside itself."""
    clock = BackgroundScheduler(
        executors={"default": ThreadPoolExecutor(4)},
        job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        timezone=UTC,
    )
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick left out because the last one still runs is no news
    for work, seconds in (
        (service.check, tick),
        (service.send, min(tick, SEND_EVERY)),
        (service.upkeep, UPKEEP_EVERY),
        (service.ping, PING_EVERY),
    ):
        clock.add_job(_guarded(work), "interval", seconds=seconds, next_run_time=now_utc())
    return clock


def _guarded(work: Callable[[], None]) -> Callable[[], None]:
    """An error in one tick is logged, and the next one tries again (a full disk may be free by then)."""

    def guarded() -> None:
        try:
            work()
        except Exception:
            log.exception("%s failed and is tried again at its next tick", getattr(work, "__name__", "work"))

    return guarded


def _watch_clocks(clock: BackgroundScheduler, service: Service, stopping: threading.Event) -> None:
    """Waits for the stop. After sleep or a jump of the wall clock all ticks come at once: their old times mean nothing then."""
    ahead = time.time() - time.monotonic()
    while not stopping.wait(1.0):
        service.reload()
        drift = time.time() - time.monotonic() - ahead
        if abs(drift) > JUMP:
            log.info("the clock moved by %.0f s (or the machine slept)", drift)
            ahead += drift
            for job in clock.get_jobs():
                job.modify(next_run_time=datetime.now(UTC))


def _stop(clock: BackgroundScheduler, service: Service) -> None:
    clock.pause()
    deadline = time.monotonic() + STOP_WITHIN - GRACE
    while service.busy and time.monotonic() < deadline:
        time.sleep(0.05)
    if service.busy:
        log.warning("a message was still on its way; it is sent again under its old id if it did not arrive")
        logging.shutdown()
        os._exit(0)
    clock.shutdown(wait=True)


class Child:
    """The one child at a time that checks boards, in a process group of its own."""

    def __init__(self, stopping: threading.Event) -> None:
        self.stopping = stopping
        self.process: subprocess.Popen[str] | None = None
        self.lock = threading.Lock()

    def run(self, home: Path, limit: float) -> tuple[int | None, str]:
        """Checks what is due. Gives the exit code (None where it was stopped at the limit, in seconds) and what it printed."""
        with self.lock:
            if self.stopping.is_set():
                return 0, ""
            command = [sys.executable, "-m", "monitor.cli", "--home", str(home), "check", "--due"]
            environment = {**os.environ, "JOBDELTA_CONFIG": str(home / Service.GOOD)}
            process = self.process = subprocess.Popen(  # noqa: S603 - our own command
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                start_new_session=True,
            )
        try:
            output, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            self.end()
            output, _ = process.communicate()
            return None, output
        finally:
            self.process = None
        return process.returncode, output

    def end(self) -> None:
        """Ends the child and all that it started: asks first, then does not ask."""
        with self.lock:
            process = self.process
        if process is None:
            return
        for number, wait in ((signal.SIGTERM, GRACE), (signal.SIGKILL, 1.0)):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, number)
            deadline = time.monotonic() + wait
            while process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.05)
