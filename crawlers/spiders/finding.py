"""Finds the boards behind a careers URL by reading its page and, where that does not tell, a few questions to the same host; tries each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from crawlers.items import Board
from crawlers.pages import state
from crawlers.spiders.boards import BoardsSpider
from crawlers.vendors import GENERIC, Detection, detect
from crawlers.vendors.base import Answer, Ask, Vendor
from crawlers.vendors.detection import candidates, probes, recognised

SHOWS_POSTINGS = frozenset((state.Page.LISTING, state.Page.POSTING))


class FindSpider(BoardsSpider):
    """`found` fills with what was detected while the crawl runs; each of it is visited as BoardsSpider does."""

    name = "find"

    def __init__(self, url: str, found: list[Detection], **kwargs: Any) -> None:
        super().__init__(boards=[], **kwargs)
        self.url, self.found = url, found

    async def start(self) -> AsyncIterator[Any]:
        first = detect(self.url)
        if first.board.vendor == GENERIC.name:
            yield Request(self.url, callback=self.page, errback=self.no_page, dont_filter=True)
            return
        for each in self._try([first]):
            yield each

    def page(self, response: Response) -> Iterator[Any]:
        """The page behind the URL, redirects followed."""
        moved = detect(response.url)
        if moved.board.vendor != GENERIC.name:
            yield from self._try([Detection(moved.board, f"{self.url} leads to an address of {moved.board.vendor}")])
            return
        if response.status != 200:
            yield from self._try([detect(self.url)])
            return
        html = state.decode(response.body, (response.headers.get(b"Content-Type") or b"").decode("latin-1"))
        found = candidates(response.url, html)
        if found or state.judge(state.parse(html), html, response.url).page in SHOWS_POSTINGS:
            yield from self._try(found or [detect(self.url)])
        else:
            yield from self._probe(probes(response.url))

    def no_page(self, _: Failure) -> Iterator[Any]:
        """The visit of the plain page says what is wrong with it."""
        yield from self._try([detect(self.url)])

    def _probe(self, left: list[tuple[Vendor, Board, Ask]]) -> Iterator[Any]:
        """One question after the other, until one is answered in a vendor's shape."""
        if not left:
            yield from self._try([detect(self.url)])
            return
        ask = left[0][2]
        yield Request(ask.url, callback=self.probed, errback=self.not_probed, headers=dict(ask.headers), dont_filter=True, cb_kwargs={"left": left})

    def probed(self, response: Response, left: list[tuple[Vendor, Board, Ask]]) -> Iterator[Any]:
        vendor, board, ask = left[0]
        answer = Answer(ask, response.status, response.url, {}, response.body)
        found = recognised(vendor, board, answer)
        if found:
            yield from self._try([found])
        else:
            yield from self._probe(left[1:])

    def not_probed(self, failure: Failure) -> Iterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        yield from self._probe(request.cb_kwargs["left"][1:])

    def _try(self, found: list[Detection]) -> Iterator[Any]:
        self.found += found
        for each in found:
            yield from self._visit(each.board)
