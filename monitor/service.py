"""What the scheduler's ticks do: checks, messages, upkeep, and a word on the program's own health."""

from __future__ import annotations

import logging
import os
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson

from crawlers.crawl import detect
from crawlers.items import BoardReport, CrawlResult, Reason, Status
from monitor import store_outbox, store_upkeep
from monitor.alerts.channels import http
from monitor.alerts.message import Later
from monitor.alerts.outbox import Outbox, senders
from monitor.alerts.secrets import reveal
from monitor.alerts.tell import notify, teller
from monitor.check import due_boards
from monitor.config import Config, load
from monitor.config_alerts import Alerts, ConfigError, Secret, read_alerts
from monitor.ingest import ingest
from monitor.lock import HomeIsBusy, hold
from monitor.store import Store

log = logging.getLogger(__name__)
LONGEST_REST = 3600.0  # seconds between two checks while each ends with an error
UPKEEP_EVERY = timedelta(days=1)
BELIEVED = timedelta(days=30)  # a clock that leaps further since the last upkeep may be wrong: nothing is dropped before it says so for a day
FEWEST_POSTINGS = 10  # below that a share of read fields says little
NEARLY_ALL, HARDLY_ANY = 0.8, 0.2  # shares of a board's postings in which a field is read: a fall from one to the other is told
LOW_DISK = 200 * 2**20  # bytes


def now_utc() -> datetime:
    """The time by the machine's clock."""
    return datetime.now(UTC)


class Service:
    """The work of one running scheduler. `run_child` checks what is due and gives (exit code or None, output)."""

    GOOD = "running.toml"  # the config in force, so that checks do not trip over one that is just being written

    def __init__(
        self, home: Path, run_child: Callable[[], tuple[int | None, str]], stop: Callable[[], bool], clock: Callable[[], datetime] = now_utc
    ) -> None:
        """Reads the config and opens the store. Raises ConfigError and StoreError."""
        self.home, self.run_child, self.stop, self.clock = home, run_child, stop, clock
        self.failures, self.rest_until = 0, 0.0
        self.troubles: dict[str, str] = {}  # what the last tick of a work ended with, where it ended with an error
        self.running, self.lock = 0, threading.Lock()
        self.seen = self._stamp()
        self.config, self.alerts = self._read()
        with self._store() as store, store.transaction():
            for name in ("alive", "upkeep"):
                if store_outbox.mark(store, name) is None:
                    store_outbox.set_mark(store, name, store_outbox.stamp(clock()))
            store_outbox.set_mark(store, "config_error", "")

    @property
    def busy(self) -> bool:
        """Whether some work is under way."""
        return self.running > 0

    # the config

    def reload(self) -> None:
        """Takes over a changed jobdelta.toml; a wrong one is told and the old one stays in force."""
        stamp = self._stamp()
        if stamp == self.seen:
            return
        self.seen = stamp
        try:
            self.config, self.alerts = self._read()
            problem = ""
            log.info("jobdelta.toml was read again: %s boards, %s subscriptions", len(self.config.boards), len(self.alerts.subscriptions))
        except ConfigError as error:
            problem = str(error)
            log.error("the config from before stays in force: %s", problem)  # noqa: TRY400 - the sentence says all
        with self._store() as store, store.transaction():
            store_outbox.set_mark(store, "config_error", problem)
            if problem:
                notify(store, self.alerts, "jobdelta.toml has a mistake, the config from before stays in force", problem, self.clock())

    def _read(self) -> tuple[Config, Alerts]:
        config = load(self.home / "jobdelta.toml")
        return config, read_alerts(config)

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = (self.home / "jobdelta.toml").stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def _keep_good(self) -> None:
        kept = self.home / self.GOOD
        if kept.exists() and kept.read_text(encoding="utf-8") == self.config.text:
            return
        fresh = self.home / f".{self.GOOD}"
        fresh.write_text(self.config.text, encoding="utf-8")
        fresh.replace(kept)

    # the ticks

    def check(self) -> None:
        """Starts a child if a board is due; a round that had to be stopped counts as a failure of the boards that it did not finish."""
        now = self.clock()
        if 0 < self.rest_until - now.timestamp() <= LONGEST_REST or not self.config.boards:
            return
        with self._working():
            with self._store() as store:
                due = [key for key, moment in due_boards(store, list(self.config.boards), self.config.defaults, now).items() if moment <= now]
            if not due:
                return
            self._keep_good()
            code, output = self.run_child()
            for line in output.splitlines():
                log.info("check: %s", line)
            if self.stop():
                return
            if code is None:
                log.warning("a round of checks took too long and was stopped")
                self._stopped(due, now)
            self._judge(code, output, now)

    def _judge(self, code: int | None, output: str, now: datetime) -> None:
        if code in (0, 1, None):
            self.failures, self.rest_until = 0, 0.0
            return
        self.failures += 1
        self.rest_until = now.timestamp() + min(30.0 * 2**self.failures, LONGEST_REST)
        last = output.strip().splitlines()[-1:] or [f"exit code {code}"]
        log.error("a round of checks ended with an error (%s in a row): %s", self.failures, last[0])
        if self.failures == 3:
            with self._store() as store, store.transaction():
                notify(store, self.alerts, "checks end with an error", f"{last[0]}\njobdelta doctor may know more.", self.clock())

    def _stopped(self, due: list[str], started: datetime) -> None:
        sentence = "the check took longer than a round may take and was stopped"
        boards = {detect(config.url).board.key: detect(config.url).board for config in self.config.boards}
        tell = teller(self.alerts, self.clock)
        try:
            with hold(self.home, "check"), self._store() as store:
                seen = store_upkeep.seen(store, due)
                for key in due:
                    if (last := seen[key].last if key in seen else None) is None or last < started.replace(microsecond=0):
                        ingest(store, CrawlResult(boards[key], BoardReport(Status.FAILED, Reason.STOPPED, sentence)), self.clock(), tell)
        except HomeIsBusy:
            return

    def send(self) -> None:
        """Sends what is due."""
        if not self.alerts.channels:
            return
        with self._working():
            outbox = Outbox(lambda: Store(self.home / "jobdelta.db"), self.alerts, senders(self.alerts, os.environ), self.clock, stop=self.stop)
            done = outbox.run()
        if done:
            log.info("messages: %s", ", ".join(f"{count} {state}" for state, count in done.items()))

    def ping(self) -> None:
        """Tells the healthcheck address that all is well; silence tells it that something is not."""
        target = self.alerts.notices.ping
        if target is None or self.failures or self.troubles:
            return
        try:
            url = reveal(target, os.environ)[0] if isinstance(target, Secret) else target
            answer = http.send("GET", url, allow_private=self.config.defaults.allow_private)
            if answer.status >= 300:
                log.warning("the healthcheck address answered %s", answer.status)
        except (http.Unreachable, http.PrivateAddress, Later) as error:
            log.warning("the healthcheck address was not told: %s", error)

    def upkeep(self) -> None:
        """Once a day: fields that are suddenly not read, old rows, the disk. And the sign of life when its time has come."""
        now = self.clock()
        with self._working(), self._store() as store:
            self._alive(store, now)
            last = datetime.fromisoformat(store_outbox.mark(store, "upkeep") or store_outbox.stamp(now))
            if timedelta(0) <= now - last < UPKEEP_EVERY:
                return
            self._fields(store, now)
            free = shutil.disk_usage(self.home).free
            with store.transaction():
                store_outbox.set_mark(store, "upkeep", store_outbox.stamp(now))
                if free < LOW_DISK:
                    notify(store, self.alerts, "the disk is nearly full", f"{free // 2**20} MB are free in {self.home}.", now)
            dropped = store_upkeep.drop_old(store, now) if now - last < BELIEVED else {}
            log.info("upkeep: dropped %s", ", ".join(f"{count} {table}" for table, count in dropped.items()) or "nothing: the clock made a leap")

    def _fields(self, store: Store, now: datetime) -> None:
        """Tells of a board whose postings suddenly lack a field that nearly all of them had; once, until nearly all have it again."""
        before: dict[str, dict[str, float]] = orjson.loads(store_outbox.mark(store, "coverage") or "{}")
        had: dict[str, dict[str, float]] = {}
        with store.transaction():
            for key, (count, shares) in store_upkeep.coverage(store).items():
                latest = {name: share if share >= NEARLY_ALL else before.get(key, {}).get(name, 0.0) for name, share in shares.items()}
                had[key] = {name: share for name, share in latest.items() if share >= NEARLY_ALL}
                lost = [name for name in had[key] if count >= FEWEST_POSTINGS and shares[name] <= HARDLY_ANY]
                for name in lost:
                    text = f"{name} was read in {had[key].pop(name):.0%} of its postings before and is read in {shares[name]:.0%} now; "
                    text += "the source, or our reading of it, changed."
                    notify(store, self.alerts, f"{key} says less than before", text, now)
            store_outbox.set_mark(store, "coverage", orjson.dumps(had).decode())

    def _alive(self, store: Store, now: datetime) -> None:
        rhythm = self.alerts.notices.alive
        last = datetime.fromisoformat(store_outbox.mark(store, "alive") or store_outbox.stamp(now))
        if rhythm is None or (last <= now and rhythm.next(last) > now):
            return
        counts = sum(map(Counter, store_outbox.counts(store).values()), Counter[str]())
        text = f"{len(self.config.boards)} boards are watched. Messages: {counts['sent']} sent, {counts['waiting']} waiting, {counts['dead']} dead."
        with store.transaction():
            store_outbox.set_mark(store, "alive", store_outbox.stamp(now))
            notify(store, self.alerts, "all is running", text, now)

    @contextmanager
    def _store(self) -> Iterator[Store]:
        store = Store(self.home / "jobdelta.db")
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def _working(self) -> Iterator[None]:
        with self.lock:
            self.running += 1
        try:
            yield
        finally:
            with self.lock:
                self.running -= 1
