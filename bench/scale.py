"""A large store: `python -m bench scale [--postings 1000000] [--boards 20000] [--urlwatch PROGRAM]`.

The store is filled through its own functions with short texts of our own making; then each question is asked by a process of its own, whose time and
peak memory are told. With --urlwatch the same 1,000 unchanged pages on loopback are checked by that program too.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from crawlers.items import Board, BoardReport, CrawlResult, RawPlace, RawPosting, Status, content_hash
from monitor.ingest import ingest
from monitor.model import Posting
from monitor.normalize import NORMALIZER_VERSION
from monitor.normalize.fingerprint import fingerprint
from monitor.normalize.reading import read
from monitor.store import Store

START = datetime(2026, 11, 1, 12, tzinfo=UTC)
ADS, AT_A_TIME = 400, 200  # different ads; boards in one transaction
KINDS = ("Pump Technician", "Harbour Clerk", "Crane Operator", "Payroll Specialist", "Data Analyst", "Site Engineer", "Cook", "Welder", "Nurse", "Driver")
LEVELS, TOWNS = ("", "Senior ", "Lead ", "Junior "), ("Leeds, United Kingdom", "Porto, Portugal", "Bergen, Norway", "Gdynia, Poland")
DUTIES = (
    "plan the week of a crew of six", "write down what broke and why it did", "keep the books of three yards", "walk the line at dawn", "measure twice",
    "order parts before they run out", "answer the night line one week in five", "train the newcomers", "call the pilots", "close the day's accounts",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took: CPU and wall seconds, peak memory in MiB."""

    cpu: float
    wall: float
    memory: int


def say(name: str, figure: str) -> None:
    print(f"{name:<74} {figure}", flush=True)


def tell(name: str, cost: Cost, more: str = "") -> None:
    say(name, f"CPU {cost.cpu:8.2f} s  wall {cost.wall:8.2f} s  {cost.memory:5d} MiB  {more}")


def alone(step: Callable[[], str | None]) -> tuple[Cost, str]:
    """The cost of a step in a process of its own, and what it said."""
    receiver, sender = os.pipe()
    started = time.perf_counter()
    child = os.fork()
    if not child:
        code = 1
        with suppress(BrokenPipeError), os.fdopen(sender, "w") as out:
            out.write(step() or "")
            code = 0
        os._exit(code)
    os.close(sender)
    with os.fdopen(receiver) as said:
        text = said.read()
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit("a step of the benchmark failed")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - started, usage.ru_maxrss // 1024), text


def command(*words: str, environment: dict[str, str] | None = None, rows: int | None = None) -> tuple[Cost, int]:
    """The cost of a program, and how many lines it printed; with `rows` it is left alone after so many."""
    started = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, env={**os.environ, **(environment or {})})  # noqa: S603 - our own program
    assert process.stdout
    count = sum(1 for _ in itertools.islice(process.stdout, rows))
    process.stdout.close()
    if rows is not None and count == rows:
        process.kill()
    _, status, usage = os.wait4(process.pid, 0)
    if status and not os.WIFSIGNALED(status):
        raise SystemExit(f"{' '.join(words)} failed")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - started, usage.ru_maxrss // 1024), count


# the store


def board(number: int) -> Board:
    return Board(f"https://boards.greenhouse.io/b{number}", "greenhouse", f"b{number}")


def ad(number: int) -> RawPosting:
    """One of ADS different ads, without its id and address."""
    duties = [DUTIES[(number * step + place) % len(DUTIES)] for place, step in enumerate((1, 3, 7, 9, 11))]
    title = LEVELS[number % 4] + KINDS[number // 4 % 10] + f" {number // 40}"
    text = "".join(f"<li>You {duty}, at yard {number % 37} and on ship {number % 53}</li>" for duty in duties)
    whole = f"<h3>Your work</h3><ul>{text}</ul><p>Pay: £{30 + number % 40},000 a year</p>"
    return RawPosting("", "", title, locations=[RawPlace(TOWNS[number // 3 % 4])], description=whole)


def raw(number: int, key: int) -> RawPosting:
    """A posting of a board as its crawl finds it."""
    native_id = str(number * 1000 + key)
    found = ad((number * 7 + key) % ADS)
    found.native_id, found.url, found.hiring_organization = native_id, f"{board(number).url}/jobs/{native_id}", f"Company {number}"
    return found


def fill(path: Path, boards: int, each: int) -> None:
    """Every board after its first crawl."""
    store = Store(path)
    read_ads: list[tuple[Posting, str]] = []
    for number in range(ADS):
        posting = read(ad(number), START)
        read_ads.append((posting, fingerprint(posting)))
    at, report = START.isoformat(timespec="seconds"), BoardReport(Status.COMPLETE, requests=1, list_pages=1, listed=each, advertised=each)
    for first in range(0, boards, AT_A_TIME):
        with store.transaction():
            for number in range(first, min(first + AT_A_TIME, boards)):
                row = store.add_board(board(number))
                run = store.add_run(row.id, at, report, accepted=1)
                store.update("boards", row.id, baseline_run=run)
                for key in range(each):
                    found, (posting, mark) = raw(number, key), read_ads[(number * 7 + key) % ADS]
                    data = found.to_bytes()
                    said = replace(posting, native_id=found.native_id, url=found.url, hiring_organization=found.hiring_organization)
                    columns = {"twin": f"{(number * 7 + key) % ADS:024x}", "normalizer": NORMALIZER_VERSION, "fingerprint": mark, "has_text": 1}
                    store.add_posting(row.id, run, content_hash(data), data, said, columns)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def config(home: Path, boards: int) -> None:
    (home / "jobdelta.toml").write_text("".join(f'[[board]]\nurl = "{board(number).url}"\n' for number in range(boards)))


def size(home: Path) -> int:
    """Bytes of the database, all of them in its one file."""
    store = Store(home / "jobdelta.db")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    return (home / "jobdelta.db").stat().st_size


# crawls


def unchanged(path: Path, boards: int, *, hours: int) -> None:
    store = Store(path)
    for number in range(boards):
        store.known(board(number), with_postings=False)
        ingest(store, CrawlResult(board(number), BoardReport(Status.UNCHANGED, requests=1)), START + timedelta(hours=hours))
    store.close()


def read_again(path: Path, boards: int, each: int, edited: int, *, hours: int) -> str:
    """Whole lists of some boards, in which so many postings of each have another title; the number of events."""
    store, told = Store(path), 0
    for number in range(boards):
        postings = [raw(number, key) for key in range(each)]
        for posting in postings[:edited]:
            posting.title = f"{posting.title} (nights {hours})"
        result = CrawlResult(board(number), BoardReport(Status.COMPLETE, requests=1, list_pages=1, listed=each, advertised=each), postings)
        told += ingest(store, result, START + timedelta(hours=hours)).told.total()
    store.close()
    return str(told)


def crawls(home: Path, boards: int, each: int) -> None:
    path, postings = home / "jobdelta.db", boards * each
    for hours, name in ((4, "the first unchanged checks of all boards"), (5, "the next ones"), (6, "and the next")):
        before = size(home)
        cost, _ = alone(partial(unchanged, path, boards, hours=hours))
        tell(f"{name}, stored ({boards / cost.cpu:.0f} a CPU second)", cost, f"{(size(home) - before) / boards:.0f} bytes each")
    few = max(boards // 100, 1)
    cost, _ = alone(lambda: read_again(path, few, each, 0, hours=12))
    tell(f"the same lists read again, {few} boards", cost, f"{cost.cpu / few * 1000:.2f} ms a board")
    some, edited = max(boards // 10, 1), max(each // 10, 1)
    before = size(home)
    cost, told = alone(lambda: read_again(path, some, each, edited, hours=18))
    grown = size(home) - before
    tell(f"a change of {some * edited / postings:.1%}: {edited} of {each} postings of {some} boards", cost,
         f"{told} events, {grown / max(int(told), 1):.0f} bytes each")  # fmt: skip


# questions


def asked(home: Path, boards: int, each: int) -> None:
    program = [sys.executable, "-m", "monitor.cli", "--home", str(home)]
    one = ["--board", board(boards // 2).url]
    then = (START + timedelta(hours=13)).isoformat()
    key = f"{board(boards // 2).key}:{boards // 2 * 1000}"
    address = f"{board(boards // 2).url}/jobs/{boards // 2 * 1000}"
    say(f"of these, reading a config of {boards} boards", "")
    tell("  boards --json", command(*program, "boards", "--json")[0])
    tell("  status --json", command(*program, "status", "--json")[0])
    for name, words, rows in (
        ("postings of one board", ["postings", "--json", *one], None),
        ("postings of one board as of a time", ["postings", "--json", *one, "--as-of", then], None),
        ("postings of all boards, the first", ["postings", "--json"], 1),
        ("postings of all boards as of a time, the first", ["postings", "--json", "--as-of", then], 1),
        ("postings of all boards as of a time, 10,000", ["postings", "--json", "--as-of", then], 10_000),
        ("show, by key", ["show", "--json", key], None),
        ("show, by address", ["show", "--json", address], None),
        ("diff", ["diff", "--json", f"{board(0).key}:0"], None),
        ("events of one board", ["events", "--json", "--board", board(0).url], None),
        ("events of all boards", ["events", "--json"], None),
        ("events since a time after all of them", ["events", "--json", "--since", "2027-01-01"], None),
    ):
        cost, count = command(*program, *words, rows=rows)
        tell(f"  {name}", cost, f"{count} rows")
    tell("reading the config alone", alone(lambda: _read_config(home))[0])
    tell("the boards of the store alone (queries.boards)", alone(lambda: _boards(home))[0])
    sample = min(boards * each, 10_000)
    with (home / "sample.jsonl").open("wb") as out:
        process = subprocess.Popen([*program, "postings", "--json"], stdout=subprocess.PIPE)  # noqa: S603 - our own program
        assert process.stdout
        out.writelines(itertools.islice(process.stdout, sample))
        process.kill()
        process.wait()
    tell(f"duplicates of a sample of {sample}", command(*program, "duplicates", "--json", str(home / "sample.jsonl"))[0])


def _read_config(home: Path) -> None:
    from monitor.config import load

    load(home / "jobdelta.toml")


def _boards(home: Path) -> None:
    from monitor import queries

    queries.boards(Store(home / "jobdelta.db"))


# beside another program


def beside(urlwatch: str, folder: Path, pages: int = 1000) -> None:
    """CPU of unchanged checks of the same pages; the second and third time, for the first one is the baseline."""
    serve = [sys.executable, "-m", "bench.server", str(folder / "web"), str(pages), "10"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own program
        assert server.stdout
        environment = {**json.loads(server.stdout.readline()), "JOBDELTA_PACE": "0", "PYTHONWARNINGS": "ignore"}
        environment["PYTHONDONTWRITEBYTECODE"] = ""  # programs as they are installed: compiled once, not at each start
        environment["REQUESTS_CA_BUNDLE"] = environment["SSL_CERT_FILE"]
        home, jobs = folder / "beside", folder / "urls.yaml"
        home.mkdir()
        config(home, pages)
        jobs.write_text("---\n".join(f"url: https://boards-api.greenhouse.io/v1/boards/b{number}/jobs?content=true\n" for number in range(pages)))
        ours = [sys.executable, "-m", "monitor.cli", "--home", str(home), "check"]
        theirs = [urlwatch, "--urls", str(jobs)]
        for option, name in (("--cache", "cache.db"), ("--config", "urlwatch.yaml"), ("--hooks", "hooks.py")):
            theirs += [option, str(folder / name)]
        for name, words in (("jobdelta", ours), ("urlwatch", theirs)):
            costs = [command(*words, environment=environment)[0] for _ in range(3)]
            tell(f"{name}: {pages} pages, first time", costs[0])
            tell(f"{name}: unchanged, per 1,000", Cost(sum(cost.cpu for cost in costs[1:]) / 2 / pages * 1000, costs[2].wall, costs[2].memory))
        server.kill()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="bench scale")
    parser.add_argument("--postings", type=int, default=100_000)
    parser.add_argument("--boards", type=int, default=2_000)
    parser.add_argument("--urlwatch", help="this program is measured on the same pages")
    options = parser.parse_args(arguments)
    each = options.postings // options.boards
    with tempfile.TemporaryDirectory(prefix="jobdelta-scale-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        config(home, options.boards)
        cost, _ = alone(lambda: fill(home / "jobdelta.db", options.boards, each))
        tell(f"{options.boards * each} postings on {options.boards} boards, written", cost, f"{size(home) / options.boards / each:.0f} bytes a posting")
        crawls(home, options.boards, each)
        asked(home, options.boards, each)
        if options.urlwatch:
            beside(options.urlwatch, Path(folder))

