"""What the two rounds of one visit to a board share."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from crawlers.items import Board, BoardReport, CrawlResult, Known
from crawlers.vendors.base import Answer, Ask, Vendor

MAX_RENDERED = 150  # pages of one visit that a browser builds: some seconds each; texts beyond wait for the next visit


@dataclass(slots=True)
class Visit:
    """A board, what is known of it, and what the visit brings home."""

    board: Board
    vendor: Vendor
    known: Known
    report: BoardReport
    result: CrawlResult
    renders: int = 0  # pages that a browser was asked to build

    def to_render(self, answer: Answer) -> list[Ask]:
        """The question again, for a browser; [] beyond what a visit may cost."""
        if self.renders >= MAX_RENDERED:
            return []
        self.renders += 1
        return [dataclasses.replace(answer.ask, document=answer)]
