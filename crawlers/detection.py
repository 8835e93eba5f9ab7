"""Detection beyond the shape of a URL: the careers page is read, and what it leads to is tried."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crawlers.crawl import Options, run
from crawlers.items import CrawlResult, Known
from crawlers.vendors import GENERIC, Detection

SHOWN = 3  # own pages of postings that are read of a board, to see that it works


@dataclass(frozen=True, slots=True)
class Found:
    """A board behind a careers URL, why it is believed to be there, and what one visit to it brought."""

    detection: Detection
    result: CrawlResult


def find(url: str, options: Options | None = None) -> list[Found]:
    """The boards behind a careers URL, those with postings first, else in order of likelihood; at least one.

    Asks the URL itself, each board that it leads to and, where it shows neither boards nor postings, a few addresses on
    the same host. `detection.board.url` is the address to keep: detect() knows the board by it alone. Once per process,
    as crawl(). Raises ValueError, with a sentence, for what is no http(s) URL.
    """
    from crawlers.spiders.finding import FindSpider

    detections: list[Detection] = []
    results: dict[str, CrawlResult] = {}

    def on_board(result: CrawlResult) -> None:
        results[result.board.key] = result

    run(FindSpider, replace(options or Options(), new_texts=SHOWN), url=url, found=detections, known=lambda _: Known(), on_board=on_board)
    found = [Found(each, results[each.board.key]) for each in detections if each.board.key in results]
    return sorted(found, key=lambda each: (not each.result.postings, each.detection.board.vendor == GENERIC.name))
