"""The only spider: boards in; their vendors' questions out; one report a board at the end, whatever happened."""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import orjson
from scrapy import Request, Spider
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from crawlers.browser import PAGES
from crawlers.failures import Problem, of_exception
from crawlers.items import Board, CrawlResult, Known, RawPosting, Reason, Status
from crawlers.middlewares import retry_after
from crawlers.spiders import keys
from crawlers.spiders.books import Books
from crawlers.vendors import VENDORS, detect
from crawlers.vendors.base import Answer, Ask

logger = logging.getLogger(__name__)


class BoardsSpider(Spider):
    """`scrapy crawl boards -a url=URL -O out.jsonl` yields raw postings; crawlers.crawl hands boards in and takes whole results.

    `known` says what the caller knows of a board; `on_board` takes each CrawlResult as soon as its board is done. Where it
    raises, the crawl ends and crawl() raises the same.
    """

    name = "boards"

    def __init__(
        self,
        url: str | None = None,
        boards: Iterable[Board] = (),
        known: Callable[[Board], Known] | None = None,
        on_board: Callable[[CrawlResult], None] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.boards = [detect(each).board for each in url.split()] if url else boards
        self.known = known or (lambda _: Known())
        self.on_board = on_board
        self.error: BaseException | None = None
        self._open: dict[str, Books] = {}
        self._to_render: deque[tuple[Books, Ask]] = deque()
        self._rendering = 0

    async def start(self) -> AsyncIterator[Any]:
        for board in self.boards:
            for each in self._visit(board):
                yield each

    def _visit(self, board: Board) -> Iterator[Any]:
        budgets = self.crawler.settings.getint("TEXT_BUDGET"), self.crawler.settings.getint("NEW_TEXTS")
        books = self._open[board.key] = Books(board, VENDORS[board.vendor], self.known(board), *budgets)
        if wanting := keys.missing(books.vendor.keys, os.environ):
            sentence = f"{books.vendor.title} wants a key of your own: set {' and '.join(wanting)} in the environment"
            books.void(Problem(Status.BLOCKED, Reason.NEEDS_TOKEN, sentence))
        yield from self._go_on(books, [] if wanting else books.open())

    def _request(self, books: Books, ask: Ask) -> Request:
        if ask.document is not None:
            return Request(ask.document.url, callback=self.answered, errback=self.failed, dont_filter=True,
                           meta={"document": ask.document}, cb_kwargs={"books": books, "ask": ask})  # fmt: skip
        url, headers = keys.filled(ask, books.vendor.keys, os.environ)
        headers |= books.conditions(ask)
        body = None
        if ask.json is not None:
            body = orjson.dumps(ask.json)
            headers.setdefault("Content-Type", "application/json")
            headers.setdefault("Accept", "application/json")
        return Request(url, callback=self.answered, errback=self.failed, method=ask.method, headers=headers, body=body, dont_filter=True,
                       cb_kwargs={"books": books, "ask": ask}, priority=1 if ask.posting is None else 0)  # fmt: skip

    def answered(self, response: Response, books: Books, ask: Ask) -> Iterator[Any]:
        headers = {name.decode("latin-1").lower(): values[-1].decode("latin-1") for name, values in response.headers.items() if values}
        names = books.vendor.keys
        self._rendering -= ask.document is not None
        made = response.meta.get("asked", 0), response.meta.get("cut")
        if response.status in (429, 503):
            books.report.retry_after = retry_after(headers.get("retry-after"), time.time()) or books.report.retry_after
        try:
            follow = books.answered(Answer(ask, response.status, keys.hidden(response.url, names, os.environ), headers, response.body, *made))
        except Exception as error:
            logger.exception("an answer of %s could not be read", books.board.url)
            follow = self._crashed(books, error)
        yield from self._go_on(books, follow)

    def failed(self, failure: Failure) -> Iterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        books: Books = request.cb_kwargs["books"]
        self._rendering -= request.cb_kwargs["ask"].document is not None
        assert failure.value is not None
        problem = of_exception(failure.value, request.url)
        problem = problem._replace(sentence=keys.hidden(problem.sentence, books.vendor.keys, os.environ))
        yield from self._go_on(books, books.failed(request.cb_kwargs["ask"], problem))

    def _crashed(self, books: Books, error: Exception) -> list[Ask]:
        """An error of ours in the middle of a board's books: nothing that they hold is believed any more."""
        books.void(Problem(Status.FAILED, Reason.CRASHED, f"reading the answer failed with {type(error).__name__}: {error}; please report it"))
        return []

    def _go_on(self, books: Books, asks: list[Ask]) -> Iterator[Any]:
        for ask in asks:
            if ask.document is None:
                yield self._request(books, ask)
            else:
                self._to_render.append((books, ask))
        while self._to_render and self._rendering < PAGES:  # the others wait here, where they take no other board's turn
            self._rendering += 1
            yield self._request(*self._to_render.popleft())
        if not books.outstanding:
            yield from self._done(books)

    def _done(self, books: Books) -> Iterator[RawPosting]:
        self._open.pop(books.board.key, None)
        result = books.close()
        if self.on_board is None:
            yield from result.postings
            level = logging.INFO if result.report.reason is None else logging.WARNING
            logger.log(level, "%s: %s %s", books.board.url, result.report.status, result.report.sentence)
            return
        try:
            self.on_board(result)
        except BaseException as error:
            self.error = error
            raise CloseSpider("the caller could not take a result") from error

    def closed(self, reason: str) -> None:
        """Boards that were begun and not finished are told as such, so that no board is passed over in silence."""
        for books in list(self._open.values()):
            books.void(Problem(Status.FAILED, Reason.STOPPED, f"the crawl was stopped ({reason}) before {books.board.url} was read"))
            if self.on_board and self.error is None:
                self.on_board(books.close())
