"""The books of one visit: which report they come to, whatever the answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest

from crawlers.failures import Problem
from crawlers.items import Board, Known, KnownPosting, RawPosting, Reason, Status, Validator, content_hash
from crawlers.spiders.books import Books
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor

BOARD = Board("https://a.example/jobs", "paged", "a")


class Paged(Vendor):
    """Two list pages and a page a posting, as JSON: {"ids": [...], "next": url, "total": n}."""

    name, title, text_in = "paged", "Paged", "page"

    def start(self, board: Board) -> list[Ask]:
        return [Ask("https://a.example/list/1")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        said = answer.json()
        if not isinstance(said, dict):
            raise Unreadable("not a list page")
        return ListPage([RawPosting(key, f"https://a.example/{key}", title=f"Role {key}") for key in said["ids"]],
                        more=[Ask(said["next"])] if "next" in said else [], advertised=said.get("total"))  # fmt: skip

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(url, posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        said = answer.json()
        posting.description = said["text"]
        return None if said["text"] == "over" else posting


class Whole(Paged):
    """The same with the texts in the list."""

    text_in = "list"
    empty_proves = False


@dataclass
class Web:
    """Answers by URL; an int is a status, a Problem a failure. `asked` keeps the order and the headers."""

    pages: dict[str, object]
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def visit(self, vendor: Vendor, known: Known | None = None, text_budget: int = 60, new_texts: int = 100):
        books = Books(BOARD, vendor, known or Known(), text_budget, new_texts)
        todo = books.open()
        while todo:
            ask = todo.pop(0)
            conditions = books.conditions(ask)
            self.asked.append((ask.url, conditions))
            page = self.pages.get(ask.url, 404)
            if isinstance(page, Problem):
                todo += books.failed(ask, page)
                continue
            status, body = (page, b"") if isinstance(page, int) else (200, page if isinstance(page, bytes) else json.dumps(page).encode())
            tag = f'"{content_hash(body)}"'
            if conditions.get("If-None-Match") == tag:
                status, body = 304, b""
            todo += books.answered(Answer(ask, status, ask.url, {"etag": tag} if status == 200 else {}, body))
        assert books.outstanding == 0
        return books.close()


def text(words: str) -> dict[str, str]:
    return {"text": words}


ONE = "https://a.example/list/1"
TWO = "https://a.example/list/2"
TIMEOUT = Problem(Status.FAILED, Reason.TIMEOUT, "a.example did not answer in time")
TEXTS = {f"https://a.example/{key}": text(f"work {key}") for key in "abcd"}
LISTS = {ONE: {"ids": ["a", "b"], "next": TWO, "total": 4}, TWO: {"ids": ["c", "d"]}}
REPORTS = [
    ("all pages", LISTS, Status.COMPLETE, None),
    ("total short", {**LISTS, TWO: {"ids": ["c"]}}, Status.PARTIAL, Reason.COUNT_SHORT),
    ("second page fails", {**LISTS, TWO: TIMEOUT}, Status.PARTIAL, Reason.PAGES_FAILED),
    ("second page is garbage", {**LISTS, TWO: b"<html>"}, Status.PARTIAL, Reason.PAGES_FAILED),
    ("first page fails", {ONE: TIMEOUT}, Status.FAILED, Reason.TIMEOUT),
    ("unknown board", {}, Status.FAILED, Reason.NOT_FOUND),
    ("no bytes", {ONE: b" "}, Status.FAILED, Reason.EMPTY_ANSWER),
    ("html", {ONE: b"<html>what?</html>"}, Status.FAILED, Reason.UNREADABLE),
    ("pages in a circle", {**LISTS, TWO: {"ids": ["c", "d"], "next": ONE}}, Status.COMPLETE, None),
]


@pytest.mark.parametrize(("name", "pages", "status", "reason"), REPORTS, ids=[case[0] for case in REPORTS])
def test_reports(name: str, pages: dict, status: Status, reason: Reason | None) -> None:
    result = Web({**TEXTS, **pages}).visit(Paged())
    assert (result.report.status, result.report.reason) == (status, reason)
    assert bool(result.report.sentence) == (reason is not None)
    if status is Status.COMPLETE:
        assert [(posting.native_id, posting.description) for posting in result.postings] == [(key, f"work {key}") for key in "abcd"]


def known_from(result, **changes) -> Known:
    postings = {
        posting.native_id: KnownPosting(posting.url, posting.title, True, result.lines.get(posting.native_id), True,
                                        result.text_validators.get(posting.native_id, Validator()))
        for posting in result.postings
    }  # fmt: skip
    return Known(result.list_validators, postings, **changes)


def test_an_unchanged_board_is_proved_by_conditions_alone() -> None:
    pages = {ONE: {"ids": ["a", "b"]}, **TEXTS}
    known = known_from(Web(pages).visit(Paged()))
    web = Web(pages)
    again = web.visit(Paged(), known)
    assert again.report.status is Status.UNCHANGED
    assert (again.postings, again.still) == ([], {"a", "b"})
    assert all(conditions for _, conditions in web.asked)


def test_an_edit_behind_an_unchanged_list_is_found() -> None:
    pages = {ONE: {"ids": ["a", "b"]}, **TEXTS}
    known = known_from(Web(pages).visit(Paged()))
    again = Web({**pages, "https://a.example/b": text("new work")}).visit(Paged(), known)
    assert again.report.status is Status.COMPLETE
    assert [posting.description for posting in again.postings] == ["new work"]
    assert again.still == {"a"}


def test_texts_are_read_in_turn_within_the_budget_and_each_comes_round() -> None:
    pages = {ONE: {"ids": list("abcd")}, **TEXTS}
    known = known_from(Web(pages).visit(Paged()))
    seen = []
    for turn in range(2):
        known.turn = turn
        web = Web(pages)
        result = web.visit(Paged(), known, text_budget=2)
        assert result.still == set("abcd")
        seen += [url[-1] for url, _ in web.asked[1:]]
    assert sorted(seen) == list("abcd")


def test_new_and_changed_lines_are_read_at_once_beyond_the_budget() -> None:
    known = known_from(Web({ONE: {"ids": list("ab")}, **TEXTS}).visit(Paged()))
    known.postings["a"] = KnownPosting("https://a.example/a", "Role a", True, "another line", True)
    web = Web({ONE: {"ids": list("abcd")}, **TEXTS})
    result = web.visit(Paged(), known, text_budget=0)
    assert [posting.native_id for posting in result.postings] == ["a", "c", "d"]
    assert result.still == {"b"}


def test_what_the_list_lacks_is_looked_for_on_its_own_page() -> None:
    known = known_from(Web({ONE: {"ids": list("abcd")}, **TEXTS}).visit(Paged()))
    pages = {ONE: {"ids": ["a"]}, **TEXTS, "https://a.example/b": 404, "https://a.example/c": text("over")}
    assert Web(pages).visit(Paged(), known).gone == {"b": "gone", "c": "says_closed"}


def test_a_text_that_cannot_be_read_leaves_what_is_known_and_keeps_a_new_line() -> None:
    known = known_from(Web({ONE: {"ids": ["a"]}, **TEXTS}).visit(Paged()))
    known.postings["a"] = KnownPosting("https://a.example/a", "Role a", True, "another line", True)
    result = Web({ONE: {"ids": ["a", "b"]}, "https://a.example/a": 500, "https://a.example/b": TIMEOUT}).visit(Paged(), known)
    assert result.report.status is Status.COMPLETE
    assert result.report.texts_failed == 2
    assert result.still == {"a"}
    assert [(posting.native_id, posting.has_text) for posting in result.postings] == [("b", False)]
    assert "a" not in result.lines  # so that the next visit reads it


def test_an_empty_list_proves_nothing_where_unknown_names_get_one_too() -> None:
    assert Web({ONE: {"ids": []}}).visit(Paged()).report.status is Status.COMPLETE
    report = Web({ONE: {"ids": []}}).visit(Whole()).report
    assert (report.status, report.reason) == (Status.PARTIAL, Reason.UNPROVEN_EMPTY)


def test_a_304_that_nobody_asked_for_proves_nothing() -> None:
    report = Web({ONE: 304}).visit(Paged()).report
    assert (report.status, report.reason) == (Status.FAILED, Reason.UNREADABLE)
