"""The way from a URL to an event, walked by the program itself against a little web."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program

WALL = "<h1>Verify you are human</h1><p>Enable JavaScript and cookies to continue</p>"
BLOCKED_PAGE = f"<html><head><title>Just a moment...</title></head><body>{WALL}</body></html>"
FAULTS = {
    "500": (Reply("trouble", 500), "failed", "server_error"),
    "403": (Reply("no", 403), "blocked", "forbidden"),
    "429": (Reply("later", 429, headers=(("Retry-After", "1"),)), "blocked", "throttled"),
    "404": (Reply("what?", 404), "failed", "not_found"),
    "empty": (Reply(""), "failed", "empty_answer"),
    "truncate": (Reply("x" * 1000, cut=True), "failed", "truncated"),
    "hang": (Reply("late", delay=30.0), "failed", "timeout"),
    "reset": (Reply(close=True), "failed", "connection"),
    "garbage": (Reply(bytes(byte * 7 % 256 for byte in range(4096)), content_type="application/json"), "failed", "unreadable|no_postings"),
    "block": (Reply(BLOCKED_PAGE), "blocked", "challenge"),
}


@pytest.fixture(scope="module")
def first_look(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home after the first check of four boards; made once, copied by the tests."""
    folder = tmp_path_factory.mktemp("first-look")
    with LittleWeb(folder / "web", boards.every_board()) as web:
        program = Program(folder / "home", {**web.environment(), "JOBDELTA_PACE": "0"})
        program.watch(*boards.ALL)
        done = program.run("check")
        assert (done.returncode, done.stdout.count("first look, 4 postings")) == (0, 4), done.stdout + done.stderr
    return program.home


@pytest.fixture
def watched(web: LittleWeb, program: Program, first_look: Path) -> Program:
    web.replies = boards.every_board()
    shutil.copytree(first_look, program.home)
    return program


def test_add_tries_shows_and_writes_down(web: LittleWeb, program: Program) -> None:
    web.replies = boards.every_board()
    for url in boards.ALL:
        done = program.run("add", url)
        assert done.returncode == 0, done.stderr
        assert "4 postings" in done.stdout
        assert "Backend Engineer" in done.stdout
    assert [row["url"] for row in program.rows("boards")] == list(boards.ALL)
    assert "is watched already" in program.run("add", boards.LEVER + "/0000-1").stderr


def test_a_first_look_tells_nothing_and_an_unchanged_board_writes_one_row(web: LittleWeb, watched: Program) -> None:
    import sqlite3

    assert watched.rows("events") == []
    assert len(watched.rows("postings")) == 16

    def sizes() -> dict[str, int]:
        with sqlite3.connect(watched.home / "jobdelta.db") as database:
            tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}

    before = sizes()
    web.log.clear()
    assert watched.run("check").returncode == 0
    assert {name: count - before[name] for name, count in sizes().items() if count != before[name]} == {"runs": 4}
    assert {asked.status for asked in web.log if "robots.txt" not in asked.url} == {304}


def test_changes_are_told_once_each(web: LittleWeb, watched: Program) -> None:
    titles = {**boards.TITLES, "2": "Senior Payroll Specialist", "5": "Sail Maker"}
    del titles["3"]
    web.replies = {**boards.every_board(titles), **{url: reply for url, reply in boards.generic(boards.TITLES).items() if url.endswith("/3")}}
    assert watched.run("check").returncode == 0
    assert watched.told() == [("changed", "Senior Payroll Specialist")] * 4 + [("new", "Sail Maker")] * 4
    assert watched.run("check").returncode == 0
    closed = [("changed", "Senior Payroll Specialist")] * 4 + [("closed", "Field Technician")] * 4 + [("new", "Sail Maker")] * 4
    assert watched.told() == sorted(closed)
    assert {event["reason"] for event in watched.rows("events") if event["type"] == "closed"} == {"absent"}
    web.replies = boards.every_board({**titles, "3": "Field Technician"})
    watched.run("check")
    watched.run("check")
    assert watched.told() == sorted([*closed, *[("reopened", "Field Technician")] * 4])


def test_postings_without_pages_of_their_own_are_watched_one_by_one(web: LittleWeb, program: Program) -> None:
    program.watch(boards.INLINE)

    def told_by(*titles: str, first: str = "") -> list[tuple[str, str]]:
        web.replies = boards.inline(*titles, first=first)
        done = program.run("check")
        assert (done.returncode, "could not be read" in done.stdout) == (0, False), done.stdout + done.stderr
        return program.told()

    assert told_by("Office Clerk") == []
    assert told_by("Office Clerk") == []  # the same page once more
    assert [row["url"] for row in program.rows("postings")] == [f"{boards.INLINE}#:~:text=office%20clerk"]
    assert told_by("Forklift Driver", "Office Clerk") == (events := [("new", "Forklift Driver")])
    assert told_by("Office Clerk", "FORKLIFT Driver", first="<p>Two of us left for the sea, and so we look for others.</p>") == events
    told_by("Forklift Driver")
    assert told_by("Forklift Driver") == (events := [("closed", "Office Clerk"), *events])
    told_by()
    assert told_by() == sorted([("closed", "Forklift Driver"), *events])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_closes_nothing_and_is_told_by_name(web: LittleWeb, watched: Program, fault: str) -> None:
    reply, status, reason = FAULTS[fault]
    web.faults = {host: reply for host in boards.HOSTS.values()}
    done = watched.run("check", JOBDELTA_TIMEOUT="1")
    assert done.returncode == 1
    for row in watched.rows("boards"):
        assert row["status"] in status.split("|"), row
        assert row["reason"] in reason.split("|"), row
        assert row["sentence"], row
    web.faults = {}
    assert watched.run("check").returncode == 0
    assert watched.rows("events") == []
    assert len(watched.rows("postings")) == 16


def test_three_failures_in_a_row_are_told_once_and_so_is_the_recovery(web: LittleWeb, watched: Program) -> None:
    web.faults = {"api.ashbyhq.com": Reply("trouble", 500)}
    for _ in range(5):
        watched.run("check", boards.ASHBY)
    web.faults = {}
    watched.run("check", boards.ASHBY)
    assert watched.told() == [("board_failing", "ashby:acme"), ("board_recovered", "ashby:acme")]


def test_a_page_that_says_it_is_closed_closes_at_once_and_a_lost_page_is_evidence(web: LittleWeb, watched: Program) -> None:
    titles = {key: title for key, title in boards.TITLES.items() if key not in "23"}
    over = "<p><strong>This position has been filled and is no longer accepting applications.</strong></p>"
    web.replies = {**boards.generic(titles), "https://careers.acme.example/jobs/2": Reply(boards.detail("2", boards.TITLES["2"], over))}
    watched.run("check", boards.GENERIC)
    assert [(event["type"], event["reason"]) for event in watched.rows("events")] == [("closed", "says_closed")]
    watched.run("check", boards.GENERIC)
    assert [(event["posting"]["title"], event["reason"]) for event in watched.rows("events")[1:]] == [("Field Technician", "gone")]


def test_a_board_that_loses_half_of_its_postings_is_believed_the_second_time(web: LittleWeb, watched: Program) -> None:
    web.replies = boards.every_board({"1": boards.TITLES["1"]})
    done = watched.run("check")
    assert done.stdout.count("believed once the next crawl says the same") == 4
    assert watched.rows("events") == []
    watched.run("check")
    assert [kind for kind, _ in watched.told()] == ["closed"] * 12


def test_the_same_posting_under_a_new_id_is_reposted_and_a_live_twin_is_new(web: LittleWeb, watched: Program) -> None:
    again = {**boards.TITLES, "9": boards.TITLES["1"]}
    boards.PLACES["9"] = boards.PLACES["1"]
    web.replies = boards.greenhouse(again)
    watched.run("check", boards.GREENHOUSE)
    assert watched.told() == [("new", "Backend Engineer")]
    del again["1"], again["9"]
    boards.PLACES["10"] = boards.PLACES["1"]
    web.replies = boards.greenhouse({**again, "10": boards.TITLES["1"]})
    watched.run("check", boards.GREENHOUSE)
    (event,) = [event for event in watched.rows("events") if event["type"] == "reposted"]
    assert event["previous"] in ("greenhouse:acme:1", "greenhouse:acme:9")


def test_an_event_is_explained_and_the_past_can_be_asked_for(web: LittleWeb, watched: Program) -> None:
    web.replies = boards.every_board({key: title for key, title in boards.TITLES.items() if key != "2"})
    watched.run("check", boards.ASHBY)
    watched.run("check", boards.ASHBY)
    (event,) = watched.rows("events")
    (said,) = watched.rows("explain", event["id"])
    assert said["event"] == event
    assert [crawl["accepted"] for crawl in said["crawls"]] == [True, True, True]
    assert "not listed in two crawls in a row" in watched.run("explain", event["id"]).stdout
    assert watched.run("explain", "nothing").returncode == 1
    assert [row["title"] for row in watched.rows("postings", "--board", boards.ASHBY)] == ["Backend Engineer", "Field Technician", "Data Analyst"]
    first = said["crawls"][-1]["at"]
    assert [row["status"] for row in watched.rows("postings", "--board", boards.ASHBY, "--as-of", first)] == ["open"] * 4
    assert watched.rows("postings", "--as-of", "2020-01-01") == []


def test_show_and_diff_tell_a_postings_story(web: LittleWeb, watched: Program) -> None:
    web.replies = boards.every_board({**boards.TITLES, "1": "Staff Backend Engineer"})
    watched.run("check", boards.LEVER)
    shown = watched.run("show", "lever:acme:0000-1")
    assert "Staff Backend Engineer" in shown.stdout
    assert "first seen" in shown.stdout
    difference = watched.run("diff", "0000-1").stdout
    assert "title: Backend Engineer -> Staff Backend Engineer" in difference
    assert "{+Staff+} Backend Engineer" in difference
    assert "has not changed since it was first seen on 20" in watched.run("diff", "lever:acme:0000-2").stderr


def test_a_board_that_moves_to_another_vendor_takes_its_postings_along(web: LittleWeb, program: Program) -> None:
    web.replies = {**boards.greenhouse(boards.TITLES), **boards.lever({**boards.TITLES, "5": "Harbour Master"})}
    program.home.mkdir(parents=True)
    config = program.home / "jobdelta.toml"
    config.write_text(f'[[board]]\nurl = "{boards.GREENHOUSE}"\nname = "Acme"\n')
    program.run("check")
    program.run("check")
    config.write_text(f'[[board]]\nurl = "{boards.LEVER}"\nname = "Acme"\n')
    said = program.run("check")
    assert "go on under new keys" in said.stdout, said.stdout
    program.run("check")
    program.run("check")
    assert program.told() == [("new", "Harbour Master")]
    assert {row["board"] for row in program.rows("postings")} == {"lever:acme"}
