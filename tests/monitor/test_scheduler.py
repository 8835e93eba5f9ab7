"""`jobdelta run` as a user starts it: against the little web, with a real webhook receiver."""

from __future__ import annotations

import itertools
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

import pytest

from monitor.demo.web import LittleWeb, Reply
from monitor.scheduler import Child
from monitor.service import Service
from monitor.store import Store
from tests import boards
from tests.conftest import Program
from tests.monitor.alerts.sinks import SECRET, HookSink, hook_sink


@pytest.fixture
def hook() -> Iterator[HookSink]:
    with hook_sink(real_time=True) as sink:
        yield sink


def config(hook: HookSink, more: str = "") -> str:
    channel = f'[channel.hook]\ntype = "webhook"\nurl = "{hook.url}"\nsecret_env = "HOOK"\n'
    return f'[[board]]\nurl = "{boards.GREENHOUSE}"\nevery = "5m"\n[[subscription]]\nname = "all"\nchannels = ["hook"]\n{channel}{more}'


@pytest.fixture
def home(program: Program, hook: HookSink, web: LittleWeb) -> Path:
    program.environment |= {"HOOK": SECRET, "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1", "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    program.home.mkdir()
    (program.home / "jobdelta.toml").write_text(config(hook))
    web.replies = boards.greenhouse(boards.TITLES)
    return program.home


@contextmanager
def running(program: Program) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    command = [sys.executable, "-m", "monitor.cli", "--home", str(program.home), "run", "--tick", "1"]
    process = subprocess.Popen(command, env={**os.environ, **program.environment}, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    lines: list[str] = []
    reader = threading.Thread(target=lambda: lines.extend(iter(process.stderr.readline, "")))
    reader.start()
    try:
        yield process, lines
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        reader.join()
        process.stderr.close()


def until(true: Callable[[], object], seconds: float = 40.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(true())


def make_due(home: Path) -> None:
    """As if the last check had been an hour ago."""
    store = Store(home / "jobdelta.db")
    with store.transaction():
        store.connection.execute("UPDATE runs SET at = '2026-01-01T00:00:00+00:00'")
    store.close()


def test_it_checks_what_is_due_tells_it_and_stops_cleanly(program: Program, home: Path, hook: HookSink, web: LittleWeb) -> None:
    with running(program) as (process, lines):
        assert until(lambda: any("first look, 4 postings" in line for line in lines)), lines
        other = program.run("run")
        assert other.returncode == 1
        assert f"process {process.pid}" in other.stderr
        web.replies = boards.greenhouse({**boards.TITLES, "9": "Crane Operator"})
        make_due(home)
        assert until(lambda: hook.accepted), lines
        assert [body["posting"]["title"] for _, body in hook.accepted] == ["Crane Operator"]
        status = program.rows("status")[0]
        assert (status["scheduler"], status["health"]) == ("running", {"well": 1})
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
        assert time.monotonic() - started < 10
    assert program.rows("status")[0]["scheduler"] == "stopped"


def test_a_wrong_config_is_told_and_the_old_one_stays(program: Program, home: Path, hook: HookSink, web: LittleWeb) -> None:
    with running(program) as (_, lines):
        assert until(lambda: any("first look" in line for line in lines)), lines
        (home / "jobdelta.toml").write_text(config(hook).replace('"all"', "all"))
        assert until(lambda: any("stays in force" in line and "line 5" in line for line in lines)), lines
        web.replies = boards.greenhouse({**boards.TITLES, "9": "Crane Operator"})
        make_due(home)
        assert until(lambda: [body for _, body in hook.accepted if body.get("type") == "new"]), lines
        (home / "jobdelta.toml").write_text(config(hook, '[notices]\nchannels = ["hook"]\n'))
        assert until(lambda: any("was read again" in line for line in lines)), lines
        assert program.rows("status")[0]["config_error"] is None


def test_a_wrong_config_at_the_start_is_one_sentence(program: Program, home: Path) -> None:
    (home / "jobdelta.toml").write_text("[[subscription]]\nname = 3\n")
    done = program.run("run")
    assert done.returncode == 2
    assert "line 2: name wants" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def processes_of(home: Path) -> list[str]:
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue
        if str(home) in words:
            found.append(" ".join(words))
    return found


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_a_round_that_hangs_is_ended_as_a_group_and_counts_as_a_failure(program: Program, home: Path, web: LittleWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in program.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("JOBDELTA_TIMEOUT", "100")
    web.replies = {"https://boards-api.greenhouse.io/v1/boards/acme/jobs": Reply("late", delay=30.0)}
    child = Child(threading.Event())
    service = Service(home, lambda: child.run(home, 3.0), lambda: False)
    started = time.monotonic()
    service.check()
    assert 3.0 <= time.monotonic() - started < 15
    assert processes_of(home) == []
    (row,) = program.rows("boards")
    assert (row["status"], row["reason"], row["failures"]) == ("failed", "stopped", 1)
    service.check()  # not due again at once
    assert time.monotonic() - started < 16


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_a_check_ends_with_a_scheduler_that_was_killed(program: Program, home: Path, web: LittleWeb) -> None:
    program.environment["JOBDELTA_TIMEOUT"] = "100"
    web.replies = {"https://boards-api.greenhouse.io/v1/boards/acme/jobs": Reply("late", delay=60.0)}
    with running(program) as (process, lines):
        assert until(lambda: any(" check --due" in line for line in processes_of(home)) and web.log), lines
        process.kill()
        assert until(lambda: processes_of(home) == [], 10.0)
    web.replies = boards.greenhouse(boards.TITLES)
    assert program.run("check").returncode == 0  # nobody holds the home


class Told:
    """A service with a clock and a child of the test's own, and what it told on a feed."""

    def __init__(self, home: Path, now: datetime) -> None:
        self.now, self.answers = now, [(0, "")]
        home.mkdir(exist_ok=True)
        (home / "jobdelta.toml").write_text(f'[[board]]\nurl = "{boards.GREENHOUSE}"\n[channel.f]\ntype = "feed"\n'
                                            '[notices]\nalive = "weekly on Monday at 08:00"\ntimezone = "UTC"\n')  # fmt: skip
        self.home = home
        self.service = Service(home, lambda: self.answers[0], lambda: False, lambda: self.now)

    def notices(self) -> str:
        store = Store(self.home / "jobdelta.db")
        rows = store.rows("SELECT coalesce(group_concat(notice), '') FROM deliveries")
        store.close()
        return str(rows[0][0])


def test_a_sign_of_life_comes_once_a_week(tmp_path: Path) -> None:
    told = Told(tmp_path, datetime(2026, 5, 3, 12, tzinfo=UTC))  # a Sunday
    told.service.upkeep()
    assert told.notices() == ""
    for moment in (datetime(2026, 5, 4, 8, 10, tzinfo=UTC), datetime(2026, 5, 4, 8, 20, tzinfo=UTC), datetime(2026, 5, 10, 8, tzinfo=UTC)):
        told.now = moment
        told.service.upkeep()
        assert told.notices().count("all is running") == 1


def test_checks_that_end_with_errors_rest_longer_and_are_told(tmp_path: Path) -> None:
    told = Told(tmp_path, datetime(2026, 5, 3, 12, tzinfo=UTC))
    told.answers = [(3, "Traceback\nMemoryError")]
    starts = []
    for second in range(0, 1200, 10):
        told.now = datetime(2026, 5, 3, 12, second // 60, second % 60, tzinfo=UTC)
        before = told.service.failures
        told.service.check()
        starts += [second] * (told.service.failures - before)
    gaps = [late - early for early, late in itertools.pairwise(starts)]
    assert gaps == [60, 120, 240, 480]
    assert told.notices().count("MemoryError") == 1


def test_the_healthcheck_address_is_told_while_checks_go_well(tmp_path: Path, hook: HookSink, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PING", hook.url)
    monkeypatch.setenv("JOBDELTA_ALLOW_PRIVATE", "127.0.0.1")
    told = Told(tmp_path, datetime(2026, 5, 3, 12, tzinfo=UTC))
    (tmp_path / "jobdelta.toml").write_text('[notices]\nping_env = "PING"\n')
    told.service.reload()
    told.service.ping()
    assert [request["method"] for request in hook.requests] == ["GET"]
    told.service.failures = 1
    told.service.ping()
    assert len(hook.requests) == 1
