"""kill -9 at spread moments of a check over ten recorded boards, then a check: what an undisturbed one says, whole and once.

JOBDELTA_KILLS sets the number of moments (8 if it is not set).
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Program
from tests.corpus.test_scores import SHARED

pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason=f"no recorded corpus at {SHARED}")]
PORT, MOMENTS = 8955, int(os.environ.get("JOBDELTA_KILLS", "8"))
MOVING = ["greenhouse-daily/clever", "greenhouse-daily/guidepoint", "greenhouse-daily/rapp", "greenhouse-daily/teneo", "greenhouse-daily/townsquaremedia",
          "greenhouse-6h/anthropic"]  # fmt: skip
STILL = ["https://boards.greenhouse.io/figma", "https://boards.greenhouse.io/stripe", "https://jobs.lever.co/palantir", "https://jobs.ashbyhq.com/ramp"]


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
        (home / "jobdelta.toml").write_text("".join(f'[[board]]\nurl = "{url}"\n' for url in urls))
        yield Program(home, {"http_proxy": proxy, "https_proxy": proxy, "SSL_CERT_FILE": str(tmp_path / "ca" / "ca.pem"), "JOBDELTA_PACE": "0"})
        server.kill()


def outcome(program: Program) -> tuple[list, list]:
    with sqlite3.connect(program.home / "jobdelta.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    postings = sorted((row["key"], row["title"], row["status"], row["closed_reason"]) for row in program.rows("postings", "--all"))
    return postings, sorted((event["id"], event["type"], event["reason"]) for event in program.rows("events"))


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
    halfway = 0
    for moment in range(MOMENTS):
        struck = Program(tmp_path / f"struck-{moment}", recorded.environment)
        shutil.copytree(recorded.home, struck.home)
        process = struck.start("check")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=whole * (0.25 + 0.75 * moment / MOMENTS))
        process.kill()
        process.wait()
        halfway += 0 < len(struck.rows("events")) < len(wanted[1])
        assert struck.run("check").returncode == 0
        assert struck.run("check").returncode == 0
        assert outcome(struck) == wanted, f"killed at moment {moment}"
    print(f"{MOMENTS} kills, {halfway} of them between two boards; {len(wanted[0])} postings, {len(wanted[1])} events each time")
