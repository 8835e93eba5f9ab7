"""kill -9 in the middle of a check leaves whole snapshots, and the next check says what an undisturbed one says."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program

TITLES = {str(number): f"{boards.TITLES[str(number % 4 + 1)]} {number}" for number in range(1, 200)}
LATER = {key: (f"Senior {title}" if int(key) % 7 == 0 else title) for key, title in TITLES.items() if int(key) % 11}


def outcome(program: Program) -> tuple[list[Any], list[Any]]:
    postings = sorted((row["key"], row["title"], row["status"]) for row in program.rows("postings", "--all"))
    return postings, sorted((event["id"], event["type"]) for event in program.rows("events"))


def prepared(web: LittleWeb, program: Program) -> Program:
    web.replies = boards.every_board(TITLES)
    program.watch(*boards.ALL)
    return program


def recorded(program: Program) -> set[str]:
    """The boards of which a crawl is recorded."""
    path = program.home / "jobdelta.db"
    with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return {row[0] for row in database.execute("SELECT b.vendor FROM runs r JOIN boards b ON b.id = r.board")}
    return set()  # not there yet


def test_a_check_killed_between_two_boards_keeps_the_first_ones_whole(web: LittleWeb, program: Program) -> None:
    """One board keeps the check waiting, so that the kill always comes after the others and before it."""
    prepared(web, program)
    web.faults = {boards.HOSTS[boards.LEVER]: Reply("[]", delay=30)}
    process = program.start("check")
    while process.poll() is None and len(recorded(program)) < len(boards.ALL) - 1:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.02)
    process.kill()
    process.wait()
    assert recorded(program) == {"greenhouse", "ashby", "generic"}
    assert len(program.rows("postings")) == 3 * len(TITLES)
    web.faults = {}
    assert program.run("check").returncode == 0
    assert recorded(program) == {"greenhouse", "ashby", "generic", "lever"}
    assert (len(program.rows("postings")), program.rows("events")) == (4 * len(TITLES), [])


def test_killed_checks_lose_and_double_nothing(web: LittleWeb, program: Program, tmp_path: Path) -> None:
    calm = prepared(web, Program(tmp_path / "calm", program.environment))
    assert calm.run("check").returncode == 0
    web.replies = boards.every_board(LATER)
    for _ in range(2):
        assert calm.run("check").returncode == 0

    prepared(web, program)
    rng = random.Random(7)
    for states in ([TITLES] * 3, [LATER] * 3):
        for titles in states:
            web.replies = boards.every_board(titles)
            process = program.start("check")
            with contextlib.suppress(subprocess.TimeoutExpired):  # a check that was done before it could be killed is fine too
                process.wait(timeout=rng.uniform(0.6, 1.6))
            process.kill()
            process.wait()
            if (program.home / "jobdelta.db").exists():
                with sqlite3.connect(program.home / "jobdelta.db") as database:
                    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert program.run("check").returncode == 0
    assert program.run("check").returncode == 0
    assert outcome(program) == outcome(calm)
