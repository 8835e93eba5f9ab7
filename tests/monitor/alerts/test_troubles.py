"""A full, protected or locked disk: one sentence with the mend, exit code 2 (1 for the scheduler), and nothing is lost."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import click
import pytest

from monitor.demo.web import LittleWeb
from monitor.lock import HomeIsBusy, hold
from monitor.scheduler import _guarded
from monitor.service import Service
from monitor.status import runs
from monitor.store import StoreError
from monitor.troubles import NotStarted, Trouble, mend, told_as_trouble
from tests import boards
from tests.conftest import Program

MANY = {str(number): f"Crane Operator {number}" for number in range(100, 400)}


def sentence(done: subprocess.CompletedProcess[str], code: int) -> str:
    assert done.returncode == code, (done.stdout, done.stderr)
    (line,) = done.stderr.splitlines()
    assert line.startswith("jobdelta: ")
    return line


@pytest.fixture
def watched(program: Program, web: LittleWeb) -> Program:
    program.watch(boards.GREENHOUSE)
    web.replies = boards.greenhouse(boards.TITLES)
    return program


def limited(program: Program, size: int, *words: str) -> subprocess.CompletedProcess[str]:
    """The program where no file may grow beyond so many bytes, which is what a full disk comes to."""
    inner = f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size})); from monitor.cli import main; main()"
    command = [sys.executable, "-c", inner, "--home", str(program.home), *words]
    return subprocess.run(command, env={**os.environ, **program.environment}, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on file sizes")
def test_a_disk_that_fills_up_in_a_check_is_told_and_loses_nothing(watched: Program, web: LittleWeb) -> None:
    assert watched.run("check").returncode == 0
    web.replies = boards.greenhouse({**boards.TITLES, **MANY})
    size = (watched.home / "jobdelta.db").stat().st_size
    told = sentence(limited(watched, size + 20_000, "check"), 2)
    assert "jobdelta.db cannot be written" in told
    assert "disk" in told
    assert "looked at again by the next check" in told
    assert watched.rows("events") == []
    done = watched.run("check")
    assert done.returncode == 0
    assert sorted(event["posting"]["title"] for event in watched.rows("events")) == sorted(MANY.values())


def test_a_home_below_a_file_is_said_so(watched: Program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    watched.home = tmp_path / "file" / "home"
    assert "name another folder" in sentence(watched.run("run"), 1)
    done = watched.run("doctor")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "bad   config:" in done.stdout


def test_a_scheduler_that_cannot_start_is_worth_a_restart(watched: Program) -> None:
    watched.home.joinpath("jobdelta.db").write_bytes(b"not a database at all, but long enough to be read as one" * 100)
    assert "file is not a database" in sentence(watched.run("run"), 1)


def test_a_lock_file_that_cannot_be_made_is_trouble_and_no_scheduler(tmp_path: Path) -> None:
    (tmp_path / "run.lock").mkdir()
    with pytest.raises(Trouble, match=r"run\.lock cannot be written"), hold(tmp_path, "run"):
        pass
    assert not runs(tmp_path)
    (tmp_path / "check.lock").write_text("what a longer line was before")
    with hold(tmp_path, "check"), pytest.raises(HomeIsBusy, match=r"\(process \d+\)"), hold(tmp_path, "check"):
        pass


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "make room"),
        (OSError(errno.EROFS, "Read-only file system"), "must be writable"),
        (sqlite3.OperationalError("database or disk is full"), "make room"),
        (sqlite3.OperationalError("database is locked"), "end that one"),
        (sqlite3.DatabaseError("database disk image is malformed"), "backup"),
    ],
)
def test_what_a_person_can_mend_is_trouble(error: Exception, words: str, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=words) as caught, told_as_trouble(tmp_path, "all is kept"):
        raise error
    assert "all is kept" in caught.value.message
    assert (caught.value.exit_code, NotStarted("x").exit_code) == (2, 1)
    assert isinstance(caught.value, click.ClickException)


@pytest.mark.parametrize(
    "error", [sqlite3.IntegrityError("UNIQUE"), sqlite3.ProgrammingError("x"), sqlite3.OperationalError("no such table: t"), OSError(errno.ECONNRESET, "x"),
              KeyError("x")],
)  # fmt: skip
def test_our_own_mistakes_stay_what_they_are(error: Exception, tmp_path: Path) -> None:
    with pytest.raises(type(error)) as caught, told_as_trouble(tmp_path, "x"):
        raise error
    assert caught.value is error


@pytest.mark.parametrize(("error", "traceback"), [(OSError(errno.ENOSPC, "No space left"), 0), (StoreError("locked"), 0), (KeyError("x"), 1)])
def test_a_tick_that_fails_is_told_and_tried_again(error: Exception, traceback: int, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    service = Service(tmp_path, lambda: (0, ""), lambda: False)
    results: list[Exception | None] = [error, error, None, None]

    def work() -> None:
        if (result := results.pop(0)) is not None:
            raise result

    guarded = _guarded(work, service)
    guarded()
    assert service.troubles  # the healthcheck address is not told that all is well
    for _ in range(3):
        guarded()
    assert service.troubles == {}
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(told) == 1 + traceback  # the same sentence once; an error of ours whole, each time
    assert bool(told[0].exc_info) == bool(traceback)
    assert "tick" in told[0].getMessage()
    assert caplog.records[-1].getMessage() == "work works again"


def test_a_mend_is_found_for_the_words_of_the_system() -> None:
    assert mend("Permission denied") == "the folder must be writable"
    assert "doctor" in mend("something new")
