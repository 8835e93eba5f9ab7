"""kill -9 at random moments of a check over ten recorded boards, then a check: what an undisturbed one says, whole and once.

JOBDELTA_KILLS sets the number of moments (8 if it is not set). Every other one lies between two boards: so many are recorded, and others are not.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Program
from tests.corpus.test_scores import SHARED

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason=f"no recorded corpus at {SHARED}")]
PORT, MOMENTS = 18955, int(os.environ.get("JOBDELTA_KILLS", "8"))
MOVING = ["greenhouse-daily/clever", "greenhouse-daily/guidepoint", "greenhouse-daily/rapp", "greenhouse-daily/teneo", "greenhouse-daily/townsquaremedia",
          "greenhouse-6h/anthropic"]  # fmt: skip
STILL = ["https://boards.greenhouse.io/figma", "https://boards.greenhouse.io/stripe", "https://jobs.lever.co/palantir", "https://jobs.ashbyhq.com/ramp"]

ALERTS = """[[subscription]]
name = "all"
events = ["new", "changed", "closed", "reopened", "reposted"]
send = "at once"
channels = ["feed"]
[channel.feed]
type = "feed"
folder = "feeds"
"""


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[Program]:
    world = tmp_path / "world.jsonl"
    lines = []
    for series in MOVING:
        folder = SHARED / "corpus" / "history" / series
        names = [row.split("\t")[3] for row in (folder / "manifest.tsv").read_text().splitlines()[1:]]
        url = f"https://boards-api.greenhouse.io/v1/boards/{folder.name}/jobs"
        lines += [{"url": url, "any_query": True, "from": tick, "until": tick + 1, "file": str(folder / names[place])} for tick, place in ((0, 0), (1, 20))]
    world.write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [sys.executable, str(SHARED / "replayweb" / "replayweb.py"), "--port", str(PORT), "--ca-dir", str(tmp_path / "ca"),
               "--world", str(world), "--world", str(SHARED / "worlds" / "boards.jsonl")]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        server.stdout.readline()
        proxy = f"http://127.0.0.1:{PORT}"
        home = tmp_path / "home"
        home.mkdir()
        urls = [*(f"https://boards.greenhouse.io/{series.rpartition('/')[2]}" for series in MOVING), *STILL]
        (home / "jobdelta.toml").write_text("".join(f'[[board]]\nurl = "{url}"\n' for url in urls) + ALERTS)
        yield Program(home, {"http_proxy": proxy, "https_proxy": proxy, "SSL_CERT_FILE": str(tmp_path / "ca" / "ca.pem"), "JOBDELTA_PACE": "0"})
        server.kill()


def outcome(program: Program) -> tuple[list[Any], list[Any], list[Any]]:
    """The postings, the events, and the events that were told or wait for it (a message that a killed process had in hand waits for a while)."""
    with sqlite3.connect(program.home / "jobdelta.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    postings = sorted((row["key"], row["title"], row["status"], row["closed_reason"]) for row in program.rows("postings", "--all"))
    events = sorted((event["id"], event["type"], event["reason"]) for event in program.rows("events"))
    sent = sorted(event for delivery in program.rows("deliveries") if delivery["state"] in ("sent", "waiting") for event in delivery["events"])
    return postings, events, sent


def checked(program: Program) -> int:
    """How many crawls are recorded; each is one board in one check."""
    with contextlib.closing(sqlite3.connect(f"file:{program.home / 'jobdelta.db'}?mode=ro", uri=True, timeout=60)) as database:
        return int(database.execute("SELECT coalesce(sum(times), 0) FROM runs").fetchone()[0])


def strike(program: Program, rng: random.Random, whole: float, boards: int | None) -> None:
    """Kills a check after a random share of its time, or some instants after so many boards were recorded."""
    process = program.start("check")
    if boards is not None:
        before = checked(program)
        while process.poll() is None and checked(program) < before + boards:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.005)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=rng.uniform(0.1, 1.0) * whole if boards is None else rng.uniform(0, 0.03))
    process.kill()
    process.wait()


def test_killed_checks_lose_and_double_nothing(recorded: Program, tmp_path: Path) -> None:
    assert recorded.run("check").returncode == 0
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"http://127.0.0.1:{PORT}/tick?set=1", data=b"").close()
    calm = Program(tmp_path / "calm", recorded.environment)
    shutil.copytree(recorded.home, calm.home)
    started = time.monotonic()
    assert calm.run("check").returncode == 0
    whole = time.monotonic() - started
    assert calm.run("check").returncode == 0  # the second look at what was missing: a struck board may have had its first one
    wanted = outcome(calm)
    assert len(wanted[1]) > 50
    assert len(set(wanted[2])) == len(wanted[2]) > 50
    before, rng, halfway = checked(recorded), random.Random(9), 0
    for moment in range(MOMENTS):
        struck = Program(tmp_path / f"struck-{moment}", recorded.environment)
        shutil.copytree(recorded.home, struck.home)
        strike(struck, rng, whole, rng.randrange(1, 8) if moment % 2 else None)
        halfway += before < checked(struck) < before + len(MOVING) + len(STILL)
        assert struck.run("check").returncode == 0
        assert struck.run("check").returncode == 0
        assert outcome(struck) == wanted, f"killed at moment {moment}"
        shutil.rmtree(struck.home)
    assert halfway, "no kill came between two boards"
    print(f"{MOMENTS} kills, {halfway} of them between two boards; {len(wanted[0])} postings, {len(wanted[1])} events, {len(wanted[2])} told each time")
