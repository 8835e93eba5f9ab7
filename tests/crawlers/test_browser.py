"""Pages that scripts build, read by a real Chromium behind the little web; what needs none is tested without."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.browser import NAMES, BrowserProblem, _children, find_browser
from crawlers.browser_page import _filled, _is_tracker, _joined, _opened
from crawlers.items import Board, CrawlResult, Known, Reason, Status
from crawlers.spiders.books import Books
from crawlers.vendors import GENERIC
from crawlers.vendors.base import Answer, Ask
from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program
from tests.crawlers import shells

NOUNS = ("Engineer", "Technician", "Analyst", "Accountant", "Designer", "Nurse", "Electrician", "Recruiter")
KINDS = ("Senior", "Junior", "Lead", "Field", "Night", "Harbour")
MANY = {str(100 + number): f"{KINDS[number % 6]} {NOUNS[number // 6]}" for number in range(48)}


def _found() -> str | None:
    try:
        return find_browser(os.environ.get("JOBDELTA_BROWSER", ""))
    except BrowserProblem:
        return None


@pytest.fixture
def chromium() -> None:
    if _found() is None:
        pytest.skip("no Chromium on PATH and none named by JOBDELTA_BROWSER")


def crawl(program: Program, *urls: str, **environment: str) -> tuple[list[dict], str]:
    done = program.run("crawl", *urls, "--json", **environment)
    assert "Traceback" not in done.stderr, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def titles(postings: list[dict]) -> set[str]:
    return {posting["title"] for posting in postings}


def asked(web: LittleWeb) -> set[str]:
    return {each.url for each in web.log}


LISTS = {
    "xhr": (shells.XHR, boards.TITLES, 100, False),
    "infinite scroll": (shells.SCROLL, MANY, 10, True),
    "load more": (shells.MORE, MANY, 10, True),
    "pages turned by a button": (shells.TURN, MANY, 10, True),
    "rows dropped out of sight": (shells.WINDOW, MANY, 100, True),
    "closed shadow root": (shells.SHADOW, boards.TITLES, 100, True),
    "rows without links": (shells.ROWS_WITHOUT_LINKS, boards.TITLES, 100, True),
}


@pytest.mark.browser
@pytest.mark.parametrize("shape", LISTS)
def test_a_list_that_scripts_build_is_read_to_its_end(chromium: None, web: LittleWeb, program: Program, shape: str) -> None:
    app, wanted, each, plain = LISTS[shape]
    web.replies = {**shells.shell(app), **shells.api(wanted, each, plain=plain)}
    found, said = crawl(program, shells.BOARD)
    assert titles(found) == set(wanted.values()), said
    assert said == f"jobdelta: {shells.BOARD}: read with a browser\n"
    assert all("Plan the week" in posting["description"] for posting in found)


@pytest.mark.browser
@pytest.mark.parametrize("app", [shells.SPINNER, shells.ENDLESS], ids=["spinner", "endless loop"])
def test_a_page_that_never_loads_is_a_failure_with_a_name_and_stops_nobody(chromium: None, web: LittleWeb, program: Program, app: str) -> None:
    web.replies = {**shells.shell(app), **boards.ashby(boards.TITLES)}
    found, said = crawl(program, shells.BOARD, boards.ASHBY)
    assert titles(found) == set(boards.TITLES.values())
    assert "failed (timeout): careers.acme.example builds its page by script and showed nothing to read in time, even in a browser" in said


@pytest.mark.browser
def test_a_page_whose_scripts_do_not_come_is_a_failure_that_names_one(chromium: None, web: LittleWeb, program: Program) -> None:
    web.replies = {**shells.shell(shells.SPINNER), f"{shells.HOST}/app.js": Reply("gone", status=404)}
    found, said = crawl(program, shells.BOARD)
    assert found == []
    sentence = "builds its page by script, and none of its scripts came (first https://careers.acme.example/app.js)"
    assert f"failed (unreadable): careers.acme.example {sentence}" in said


@pytest.mark.browser
def test_a_list_that_says_it_is_empty_once_it_is_built_is_empty(chromium: None, web: LittleWeb, program: Program) -> None:
    web.replies = {**shells.shell(shells.EMPTY), **shells.api({})}
    found, said = crawl(program, shells.BOARD)
    assert (found, said) == ([], f"jobdelta: {shells.BOARD}: read with a browser\n")


@pytest.mark.browser
def test_what_a_page_asks_for_goes_by_the_rules_of_the_crawl(chromium: None, web: LittleWeb, program: Program) -> None:
    web.replies = {**shells.shell(shells.FORBIDDEN.replace("PORT", str(web.port)) + shells.XHR), **shells.api(boards.TITLES)}
    found, _ = crawl(program, shells.BOARD)
    assert len(found) == 4
    wanted = {"/robots.txt", "/jobs", "/app.js", "/api/openings?page=1", *(f"{path}/{key}" for key in boards.TITLES for path in ("/jobs", "/api/openings"))}
    assert asked(web) == {shells.HOST + path for path in wanted}
    assert [each.url for each in web.log].count(f"{shells.HOST}/app.js") == 1
    assert {each.headers["user-agent"] for each in web.log} == {"jobdelta/0.1 (+https://github.com/jobdelta/jobdelta)"}
    assert not any("cookie" in each.headers for each in web.log)


@pytest.mark.browser
def test_data_of_another_host_is_asked_for_as_the_page_asks(chromium: None, web: LittleWeb, program: Program) -> None:
    jobs = shells.api(boards.TITLES, plain=True)[f"{shells.HOST}/api/openings?page=1"]
    answer = replace(jobs, headers=(("Access-Control-Allow-Origin", shells.HOST),))
    web.replies = {**shells.shell(shells.CROSS), **shells.api(boards.TITLES, plain=True), "https://api.acme.example/v1/openings": answer}
    found, _ = crawl(program, shells.BOARD)
    assert titles(found) == set(boards.TITLES.values())
    (question,) = [each for each in web.log if each.url == "https://api.acme.example/v1/openings"]
    assert (question.method, question.headers["x-site"], question.headers["content-type"], question.headers["origin"]) == (
        "POST", "acme", "application/json", shells.HOST)  # fmt: skip


@pytest.mark.browser
def test_answers_that_robots_txt_keeps_from_programs_are_not_asked_for(chromium: None, web: LittleWeb, program: Program) -> None:
    rules = Reply("User-agent: *\nDisallow: /api/\n", content_type="text/plain")
    web.replies = {**shells.shell(shells.XHR), **shells.api(boards.TITLES), f"{shells.HOST}/robots.txt": rules}
    found, said = crawl(program, shells.BOARD)
    assert found == []
    assert "blocked (robots): robots.txt of careers.acme.example asks not to read https://careers.acme.example/api/openings?page=1" in said
    assert not any("/api/" in url for url in asked(web))


@pytest.mark.browser
def test_the_data_of_a_page_keeps_the_pace_of_its_host(chromium: None, web: LittleWeb, program: Program) -> None:
    web.replies = {**shells.shell(shells.MORE), **shells.api(MANY, 10, plain=True)}
    program.run("add", shells.BOARD, JOBDELTA_PACE="0.3")
    times = [each.at for each in web.log if "/api/openings?" in each.url]
    assert len(times) == 5
    assert times[-1] - times[0] >= 0.3 * 4 - 0.1


@pytest.mark.browser
def test_changes_of_a_board_that_needs_a_browser_are_told_and_its_shell_proves_nothing(chromium: None, web: LittleWeb, program: Program) -> None:
    web.replies = {**shells.shell(shells.XHR), **shells.api(boards.TITLES)}
    program.environment["JOBDELTA_TEXTS_PER_CHECK"] = "1"
    program.run("add", shells.BOARD)
    assert "first look, 4 postings" in program.run("check").stdout
    web.log.clear()
    program.run("check")
    assert program.rows("events") == []
    assert [row["status"] for row in program.rows("boards")] == ["unchanged"]
    assert {each.status for each in web.log if each.url == shells.BOARD} == {200}  # its own bytes, which are always the same, were no proof
    web.replies |= shells.api({**boards.TITLES, "5": "Sail Maker"})
    program.run("check")
    assert program.told() == [("new", "Sail Maker")]
    empty_at_first = shells.shell(shells.XHR, "<div id=root><h1>Open positions</h1><p>There are no open positions at the moment.</p></div>")
    web.replies |= {shells.BOARD: empty_at_first[shells.BOARD]}
    for _ in range(2):
        program.run("check")
    assert program.told() == [("new", "Sail Maker")]


@pytest.mark.browser
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for processes in the way of Linux")
def test_no_browser_outlives_the_crawl(chromium: None, web: LittleWeb, program: Program, tmp_path: Path) -> None:
    web.replies = shells.shell(shells.SPINNER)
    program.environment["TMPDIR"] = str(tmp_path)
    running = program.start("crawl", shells.BOARD)
    while not (browsers := _processes(f"{tmp_path}/")):
        assert running.poll() is None
    running.kill()
    running.wait()
    for browser in browsers:
        assert _ends(browser), "a browser is left behind"


def _processes(words: str) -> list[int]:
    """Those whose command line holds the words and which can be waited for: a Chromium names its profile there."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
            if f"--user-data-dir={words}" in command:
                found.append(os.pidfd_open(int(folder.name)))
    return found


def _ends(browser: int) -> bool:
    """Whether the process ends within ten seconds."""
    with contextlib.ExitStack() as stack:
        stack.callback(os.close, browser)
        return bool(select.select([browser], [], [], 10)[0])


def test_without_a_browser_the_report_says_so_and_how_to_mend_it(web: LittleWeb, program: Program, tmp_path: Path) -> None:
    web.replies = {**shells.shell(shells.XHR), **shells.api(boards.TITLES), **boards.ashby(boards.TITLES)}
    environment = {"PATH": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    found, said = crawl(program, shells.BOARD, boards.ASHBY, **environment)
    assert len(found) == 4
    assert "failed (needs_browser): the page is built by script, and there is no browser here to run it: install " in said
    _, said = crawl(program, shells.BOARD, JOBDELTA_BROWSER=str(tmp_path / "none"))
    assert f"the browser that is set is no program's absolute path: {tmp_path / 'none'}" in said
    done = program.run("crawl", shells.BOARD, JOBDELTA_BROWSER="chromium")
    assert (done.returncode, "browser wants the absolute path of a Chromium" in done.stderr) == (2, True)


def test_the_browser_is_the_one_that_is_set_else_playwrights_else_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = [tmp_path / folder / NAMES[-1] for folder in ("set", "own", "path")]
    for each in programs:
        each.parent.mkdir()
        each.touch(0o755)
    chosen, own, on_path = map(str, programs)
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    assert find_browser(chosen, own) == chosen
    assert find_browser("", own) == own
    assert find_browser("", str(tmp_path / "not there")) == on_path
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BrowserProblem, match="playwright install chromium") as problem:
        find_browser()
    assert problem.value.reason is Reason.NEEDS_BROWSER


def test_a_crawl_without_shells_loads_no_playwright() -> None:
    code = "import crawlers.crawl, crawlers.spiders.boards, sys; sys.exit('playwright' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# the books of a board that needs a browser

SHELL = shells.shell(shells.XHR)[shells.BOARD].body
LIST = boards.generic(boards.TITLES)[boards.GENERIC].body


def visit(pages: dict[str, tuple[str, str]], known: Known | None = None, cut: str | None = None) -> tuple[CrawlResult, list[Ask]]:
    """A visit to a board whose pages are given by path as they come without and with a browser."""
    books = Books(Board(shells.BOARD, "generic", "careers.acme.example/jobs"), GENERIC, known or Known(), 60, 100)
    todo, rendered = books.open(), []
    while todo:
        ask = todo.pop(0)
        plain, built = pages[ask.url.removeprefix(shells.HOST)]
        if ask.document is None:
            todo += books.answered(Answer(ask, 200, ask.url, {"etag": "plain"}, plain.encode()))
        else:
            rendered.append(ask)
            todo += books.answered(Answer(ask, 200, ask.url, {}, built.encode(), requests=2, cut=cut))
    assert books.outstanding == 0
    return books.close(), rendered


def details(keys: str) -> dict[str, tuple[str, str]]:
    return {f"/jobs/{key}": (SHELL, boards.detail(key, boards.TITLES[key])) for key in keys}


def test_what_a_browser_built_is_counted_named_and_kept_without_the_validators_of_the_shell() -> None:
    result, rendered = visit({"/jobs": (SHELL, LIST), **details("1234")})
    report = result.report
    assert (report.status, report.rendered, report.requests, report.notes) == (Status.COMPLETE, 5, 5 + 5 * 2, ["read with a browser"])
    assert [ask.url.removeprefix(shells.HOST) for ask in rendered] == ["/jobs", "/jobs/1", "/jobs/2", "/jobs/3", "/jobs/4"]
    assert [each.etag for each in (*result.list_validators.values(), *result.text_validators.values())] == [None] * 5


def test_a_list_that_a_browser_did_not_read_to_its_end_proves_no_absence() -> None:
    report = visit({"/jobs": (SHELL, LIST), **details("1234")}, cut="it went on and on")[0].report
    assert (report.status, report.reason, report.sentence) == (Status.PARTIAL, Reason.CAPPED, "it went on and on")


def test_a_page_that_stays_a_shell_is_not_built_twice() -> None:
    result, rendered = visit({"/jobs": (SHELL, SHELL)})
    assert (result.report.status, result.report.reason, len(rendered)) == (Status.FAILED, Reason.NEEDS_BROWSER, 1)


@pytest.mark.parametrize("plain", ["<h1>Open positions</h1><p>There are no open positions.</p>", "<h1>Welcome</h1><p>We make pumps for harbours.</p>"])
def test_a_board_that_needed_a_browser_is_not_believed_without_one(plain: str) -> None:
    page = f"<html><body>{plain}</body></html>"
    pages = {"/jobs": (page, LIST), **details("1234")}
    assert visit(pages)[1] == []
    result, rendered = visit(pages, Known(rendered=True))
    assert (len(rendered), result.report.listed) == (5, 4)


def test_the_texts_that_browsers_build_are_limited_and_the_rest_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawlers.spiders.visit.MAX_RENDERED", 3)
    report = visit({"/jobs": (SHELL, LIST), **details("1234")})[0].report
    assert (report.status, report.texts_read, report.texts_waiting) == (Status.COMPLETE, 2, 2)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not list its processes in /proc")
def test_the_processes_that_were_started_here_are_told_from_all_others() -> None:
    before = _children()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert _children() - before == {process.pid}
    assert process.pid not in _children()


# what a page asks for, and its source


@pytest.mark.parametrize(("url", "page", "tracker"), [
    ("https://www.google-analytics.com/collect?v=1", "https://careers.acme.example/jobs", True),
    ("https://js.hs-analytics.net/analytics.js", "https://careers.acme.example/jobs", True),
    ("https://segment.com.acme.example/app.js", "https://careers.acme.example/jobs", False),
    ("https://cdn.acme.example/hotjar.com/app.js", "https://careers.acme.example/jobs", False),
    ("https://static.hotjar.com/app.js", "https://careers.hotjar.com/jobs", False),
    ("https://static.hotjar.com/app.js", "https://nothotjar.com/jobs", True),
])  # fmt: skip
def test_trackers_are_told_by_their_host_unless_it_is_the_pages_own(url: str, page: str, tracker: bool) -> None:
    assert _is_tracker(url, page) == tracker


@given(st.text(alphabet="<>/ab\"'= \n", max_size=60) | st.sampled_from(["<template>", '<template shadowrootmode="open">', "</template>"]).flatmap(
    lambda tag: st.lists(st.sampled_from([tag, "<template>", "</template>", "text"]), max_size=8).map("".join)))
def test_shadow_roots_open_and_templates_stay(html: str) -> None:
    opened = _opened(html)
    assert "shadowrootmode" not in opened
    assert opened.count("<template") + opened.count("<div>") == html.count("<template")
    assert ("shadowrootmode" in html) or opened == html


def test_pages_shown_one_after_the_other_become_one() -> None:
    shown = [f"<html><body class=x><p>{word}</p></body></html>" for word in ("one", "two", "three")]
    assert _joined(shown) == "<html><body class=x><p>three</p><p>one</p><p>two</p></body></html>"
    assert _joined(shown[:1]) == shown[0]


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_no_answer_ends_the_script_that_holds_it(pages: list[str]) -> None:
    assert _filled(pages[0], [page.encode("utf-8", "replace") for page in pages]).count("</script>") == pages[0].count("</script>") + len(pages)
