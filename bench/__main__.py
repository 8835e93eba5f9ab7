"""`make bench`: reading pages, the crawl against a bare spider, unchanged checks, start-up time. Figures of one run on one machine.

`python -m bench agreement` holds what postings' fields say against what their texts say; `python -m bench transplants` sets recorded texts into pages and
reads them; `python -m bench scale` fills a large store and asks it.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import agreement, pages, scale, transplants

BOARDS, POSTINGS, ROUNDS = 1000, 10, 3


def cost(command: list[str], environment: dict[str, str]) -> tuple[float, float, int]:
    """(CPU seconds, wall seconds, peak memory in MiB) of a command."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {done.stderr[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - started, after.ru_maxrss // 1024


def say(name: str, figure: str) -> None:
    print(f"{name:<66} {figure}", flush=True)


def median(values: list[float]) -> float:
    return statistics.median(values)


def crawling(environment: dict[str, str]) -> None:
    python, pairs = sys.executable, []
    starts = [cost([python, "-m", f"bench.{name}", "1"], environment)[0] for name in ("bare", "ours")]
    for _ in range(ROUNDS):  # in turn, so that a machine that slows down slows both
        costs = [cost([python, "-m", f"bench.{name}", str(BOARDS)], environment)[0] for name in ("bare", "ours")]
        pairs += [[cpu - start for cpu, start in zip(costs, starts, strict=True)]]
    say(f"CPU s per 1,000 list answers, bare Scrapy spider ({POSTINGS} postings each)", f"{median([bare for bare, _ in pairs]):.2f}")
    say("CPU s per 1,000 list answers, crawl with books, robots, pace, vendor", f"{median([ours for _, ours in pairs]):.2f}")
    say("ratio (aim <= 1.5)", f"{median([ours / bare for bare, ours in pairs]):.2f}")


def checking(environment: dict[str, str], home: Path) -> None:
    home.mkdir()
    (home / "jobdelta.toml").write_text("".join(f'[[board]]\nurl = "https://boards.greenhouse.io/b{number}"\n' for number in range(BOARDS)))
    command = [sys.executable, "-m", "monitor.cli", "--home", str(home), "check"]
    cpu, wall, memory = cost(command, environment)
    size = sum(path.stat().st_size for path in home.glob("jobdelta.db*"))
    say(f"first check of {BOARDS} boards ({BOARDS * POSTINGS} postings): CPU s, wall s", f"{cpu:.1f}  {wall:.1f}")
    say("database bytes per posting", f"{size / BOARDS / POSTINGS:.0f}")
    runs = [cost(command, environment) for _ in range(ROUNDS)]
    cpu = median([run[0] for run in runs])
    say("CPU s per 1,000 unchanged checks (aim <= 2)", f"{cpu / BOARDS * 1000:.2f}")
    say("unchanged checks per CPU second", f"{BOARDS / cpu:.0f}")
    say("peak memory, MiB", f"{memory}")
    after = sum(path.stat().st_size for path in home.glob("jobdelta.db*"))
    say("database bytes per unchanged check", f"{(after - size) / BOARDS / ROUNDS:.0f}")


def starting() -> None:
    command = [str(Path(sys.executable).with_name("jobdelta")), "--help"]
    walls = [cost(command, {})[1] for _ in range(9)]
    say("jobdelta --help, wall ms (aim <= 150)", f"{median(walls) * 1000:.0f}")
    scrapy = [cost([str(Path(sys.executable).with_name("scrapy")), "--help"], {})[1] for _ in range(5)]
    say("scrapy --help, wall ms", f"{median(scrapy) * 1000:.0f}")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="jobdelta-bench-") as folder:
        command = [sys.executable, "-m", "bench.server", str(Path(folder) / "web"), str(BOARDS), str(POSTINGS)]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own program
        try:
            assert server.stdout
            environment = {**json.loads(server.stdout.readline()), "JOBDELTA_PACE": "0", "PYTHONWARNINGS": "ignore"}
            starting()
            crawling(environment)
            checking(environment, Path(folder) / "home")
        finally:
            server.kill()
            server.wait()
    scale.main([])
    pages.main()  # last, since its memory would count in the peaks of the others


if __name__ == "__main__":
    if sys.argv[1:2] == ["agreement"]:
        agreement.main(sys.argv[2:])
    elif sys.argv[1:2] == ["transplants"]:
        transplants.main(sys.argv[2:])
    elif sys.argv[1:2] == ["scale"]:
        scale.main(sys.argv[2:])
    else:
        main()
