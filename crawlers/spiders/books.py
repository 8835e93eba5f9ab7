"""The books of one visit to one board: what was asked, what came back, what is proved. No Scrapy in here.

A visit has two rounds: the list with all its pages (Lists), then the own pages of postings (Texts). `outstanding` counts
questions without an answer yet.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from crawlers.failures import Problem
from crawlers.items import Board, BoardReport, CrawlResult, Known, Reason, Status
from crawlers.pages.state import is_blocked
from crawlers.spiders.lists import Lists
from crawlers.spiders.texts import Texts
from crawlers.spiders.visit import Visit
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable, Vendor


class Books:
    """Takes answers and failures of one board and says what to ask next; close() makes the result."""

    def __init__(self, board: Board, vendor: Vendor, known: Known, text_budget: int, new_texts: int) -> None:
        self.board, self.vendor, self.known = board, vendor, known
        self.outstanding = 0
        self.report = BoardReport(Status.COMPLETE)
        self.result = CrawlResult(board, self.report, holds_all=vendor.kind == "ATS")
        visit = Visit(board, vendor, known, self.report, self.result)
        self.lists = Lists(visit)
        self.texts = Texts(visit, self.lists, text_budget, new_texts)
        self._second_round = False

    def open(self) -> list[Ask]:
        """The first questions."""
        return self._count(self.lists.new(self.vendor.start(self.board)))

    def conditions(self, ask: Ask) -> dict[str, str]:
        """The headers that let the host answer "not changed"."""
        validator = self.lists.validator(ask) if ask.posting is None else self.texts.validator(ask.posting)
        headers = {}
        if validator and validator.etag:
            headers["If-None-Match"] = validator.etag
        if validator and validator.last_modified:
            headers["If-Modified-Since"] = validator.last_modified
        return headers

    def answered(self, answer: Answer) -> list[Ask]:
        """Takes one answer (304 included) and gives the questions that follow from it."""
        self.outstanding -= 1
        self.report.received_bytes += len(answer.body)
        self.report.requests += answer.requests
        if answer.ask.document is not None:
            self._rendered()
        if answer.ask.posting is not None:
            return self._count(self.texts.take(answer))
        try:
            follow = self.lists.take(answer)
        except Refused as refused:
            self.lists.problems.append(Problem(refused.status, refused.reason, refused.sentence))
            follow = []
        except Unreadable as error:
            wall = is_blocked(answer.body, answer.headers)
            host = urlsplit(answer.url).hostname
            self.lists.problems.append(
                Problem(Status.BLOCKED, Reason.CHALLENGE, f"{host} shows a page that keeps programs out ({wall})") if wall
                else Problem(Status.FAILED, Reason.UNREADABLE, str(error))
            )  # fmt: skip
            follow = []
        return self._count(follow or self._next_round())

    def failed(self, ask: Ask, problem: Problem) -> list[Ask]:
        """Takes the news that a question was not answered, and gives the questions that follow."""
        self.outstanding -= 1
        instead = self.vendor.instead(self.board, ask, problem.reason)
        if ask.posting is not None:
            return self._count(self.texts.failed(ask, problem, instead))
        lists = self.lists.new(instead)
        if lists:
            self.report.notes.append(f"{problem.sentence}; {urlsplit(lists[0].url).hostname} was read instead")
            return self._count(lists)
        self.lists.problems.append(problem)
        return self._count(self._next_round())

    def void(self, problem: Problem) -> None:
        """Nothing that was read is believed any more."""
        self.lists.problems = [problem]
        self.lists.read_pages = 0

    def close(self) -> CrawlResult:
        """The result; nothing may be outstanding."""
        report, result, lists = self.report, self.result, self.lists
        places = {native_id: place for place, native_id in enumerate(lists.listed)}
        result.postings.sort(key=lambda posting: places.get(posting.native_id, 0))  # texts arrive in any order
        report.listed = len(lists.listed)
        if lists.unchanged:
            result.still |= {native_id for native_id, posting in self.known.postings.items() if posting.listed} - {p.native_id for p in result.postings}
            result.still -= result.gone.keys()
            report.listed = len(result.still) + len(result.postings)
        self._judge()
        if report.status is not Status.COMPLETE:
            result.list_validators.clear()
        return result

    def _judge(self) -> None:
        """Writes into the report what the visit proved."""
        report, result, lists = self.report, self.result, self.lists
        if lists.problems:
            first, count = lists.problems[0], len(lists.problems)
            part = bool(lists.read_pages and (lists.listed or report.skipped))  # a page that only names further ones is no part
            report.status, report.reason = (Status.PARTIAL, Reason.PAGES_FAILED) if part else (first.status, first.reason)
            report.sentence = f"{count} list page{'s' * (count > 1)} could not be read: {first.sentence}" if part else first.sentence
        elif lists.unchanged and not result.postings and not result.gone:
            report.status = Status.UNCHANGED
        elif lists.capped:
            report.status, report.reason, report.sentence = Status.PARTIAL, Reason.CAPPED, lists.capped
        elif not lists.unchanged and (short := lists.short()):
            report.status, report.reason = Status.PARTIAL, Reason.COUNT_SHORT
            report.sentence = f"the board says that it has {short[0]} postings, but {short[1]} were found"
        elif over := self.texts.all_over:
            report.status, report.reason = Status.PARTIAL, Reason.COUNT_SHORT
            report.sentence = f"the own pages of all {over} postings that were looked at say that they are over: is the address right?"
            result.gone.clear()
        elif not lists.unchanged and not lists.listed and not self.vendor.empty_proves and not lists.empty_is_proven:
            report.status, report.reason = Status.PARTIAL, Reason.UNPROVEN_EMPTY
            report.sentence = f"{self.board.url} lists nothing, which its host also says for names that it does not know"

    def _rendered(self) -> None:
        self.report.rendered += 1
        if self.report.rendered == 1:
            self.report.notes.append("read with a browser")

    def _next_round(self) -> list[Ask]:
        """The own pages of postings, as soon as the whole list is read."""
        if self.outstanding or self._second_round:
            return []
        self._second_round = True
        return self.texts.to_ask()

    def _count(self, asks: list[Ask]) -> list[Ask]:
        self.outstanding += len(asks)
        self.report.requests += sum(ask.document is None for ask in asks)
        return asks
