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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from apscheduler.executors.pool import ThreadPoolExecutor  # type: ignore[import-untyped]
from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]

from monitor.lifeline import GRACE, VARIABLE, lifeline
from monitor.lock import hold
from monitor.service import Service, now_utc
from monitor.store import StoreError
from monitor.troubles import NotStarted, Trouble, told_as_trouble

log = logging.getLogger(__name__)
SEND_EVERY = 10.0  # seconds; alerts "at once" wait no longer than this
UPKEEP_EVERY = 600.0
PING_EVERY = 300.0
JUMP = 5.0  # seconds by which wall clock and steady clock may part before all is looked at anew
STOP_WITHIN = 8.0  # seconds; what still runs then is safe to cut, its lease or its transaction ends by itself


def serve(home: Path, *, tick: float, limit: float) -> None:
    """Runs until SIGTERM or SIGINT. Raises ConfigError, NotStarted, and HomeIsBusy where another scheduler has the home."""
    with contextlib.ExitStack() as held:
        stopping = threading.Event()
        child = Child(stopping)
        with _starting(home):
            held.enter_context(hold(home, "run"))
            service = Service(home, lambda: child.run(home, limit), stopping.is_set)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
        clock = _clock(service, tick)
        clock.start()
        log.info("watching %s boards in %s", len(service.config.boards), home)
        _watch_clocks(clock, service, stopping)
        log.info("stopping")
        child.end()
        _stop(clock, service)


@contextmanager
def _starting(home: Path) -> Iterator[None]:
    try:
        with told_as_trouble(home, "nothing was done"):
            yield
    except StoreError as error:
        raise NotStarted(str(error)) from None
    except Trouble as error:
        raise NotStarted(error.message) from None


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
        clock.add_job(_guarded(work, service), "interval", seconds=seconds, next_run_time=now_utc())
    return clock


def _guarded(work: Callable[[], None], service: Service) -> Callable[[], None]:
    """An error in one tick is logged, and the next one tries again (a full disk may be free by then). The same trouble is told once."""
    name = getattr(work, "__name__", "work")

    def guarded() -> None:
        try:
            with told_as_trouble(service.home, "nothing was lost"):
                work()
        except (Trouble, StoreError) as error:
            if service.troubles.get(name) != str(error):
                log.error("%s is tried again at each tick: %s", name, error)  # noqa: TRY400 - the sentence says all
            service.troubles[name] = str(error)
        except Exception as error:
            log.exception("%s failed and is tried again at its next tick", name)
            service.troubles[name] = str(error)
        else:
            if service.troubles.pop(name, None) is not None:
                log.info("%s works again", name)

    return guarded


def _watch_clocks(clock: BackgroundScheduler, service: Service, stopping: threading.Event) -> None:
    """Waits for the stop. After sleep or a jump of the wall clock all ticks come at once: their old times mean nothing then."""
    ahead = time.time() - time.monotonic()
    reload = _guarded(service.reload, service)
    while not stopping.wait(1.0):
        reload()
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
        with lifeline() as line:
            with self.lock:
                if self.stopping.is_set():
                    return 0, ""
                command = [sys.executable, "-m", "monitor.cli", "--home", str(home), "check", "--due"]
                environment = {**os.environ, "JOBDELTA_CONFIG": str(home / Service.GOOD), VARIABLE: "1"}
                process = self.process = subprocess.Popen(  # noqa: S603 - our own command
                    command,
                    env=environment,
                    stdin=line,
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
