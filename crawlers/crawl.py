"""The one door into crawling. Importing it is cheap: Scrapy is loaded by the first crawl."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crawlers.items import Board, CrawlResult, Known
from crawlers.vendors import VENDORS, Detection, detect

if TYPE_CHECKING:
    from crawlers.spiders.boards import BoardsSpider

__all__ = ["VENDORS", "Detection", "Options", "crawl", "detect", "find_browser"]


@dataclass(frozen=True, slots=True)
class Options:
    """What a run may change of the crawl. `pace`: seconds between two questions to one host, 0 for none (then several at once).

    `timeout`: seconds for one answer; `allow_private`: hosts on private addresses that may be read; `text_budget`: pages of
    unchanged postings that are looked at again per board and crawl; `new_texts`: pages of new and changed ones that are read;
    `browser`: path of the Chromium for pages that scripts build, "" to look for one.
    """

    pace: float = 1.0
    timeout: float = 30.0
    allow_private: tuple[str, ...] = ()
    text_budget: int = 60
    new_texts: int = 2000
    browser: str = ""
    log_level: str = "ERROR"

    def settings(self) -> dict[str, object]:
        changed: dict[str, object] = {
            "DOWNLOAD_DELAY": self.pace,
            "CONCURRENT_REQUESTS_PER_DOMAIN": 1 if self.pace else 8,
            "DOWNLOAD_TIMEOUT": self.timeout,
            "DNS_TIMEOUT": min(self.timeout, 20.0),
            "ALLOW_PRIVATE": list(self.allow_private),
            "TEXT_BUDGET": self.text_budget,
            "NEW_TEXTS": self.new_texts,
            "BROWSER": self.browser,
            "LOG_LEVEL": self.log_level,
        }
        return changed


def crawl(
    boards: Iterable[Board],
    known: Callable[[Board], Known],
    on_board: Callable[[CrawlResult], None],
    options: Options | None = None,
) -> None:
    """Visits the boards, side by side and politely, and hands each board's result to `on_board` as soon as it is done.

    Once per process (Twisted's reactor does not start twice). `known` is asked when a board's turn comes. An exception of
    `on_board` ends the crawl and is raised here.
    """
    import scrapy.core.downloader.contextfactory  # noqa: F401 - first: it looks up the source of all its importers, a sixth of the start where they are many

    from crawlers.spiders.boards import BoardsSpider

    run(BoardsSpider, options, boards=boards, known=known, on_board=on_board)


def run(spider: type[BoardsSpider], options: Options | None, **arguments: Any) -> None:
    """Runs one spider to its end, once per process. Raises what its `on_board` raised."""
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    settings = Settings()
    settings.setmodule("crawlers.settings", priority="project")
    settings.update((options or Options()).settings(), priority="cmdline")
    logging.captureWarnings(True)
    process = AsyncCrawlerProcess(settings, install_root_handler=False)
    crawler = process.create_crawler(spider)
    process.crawl(crawler, **arguments)
    process.start()
    ran: Any = crawler.spider
    if ran is None:
        raise RuntimeError("the crawl did not start; its log says why")
    if ran.error is not None:
        raise ran.error


def find_browser(chosen: str = "") -> str:
    """The path of the Chromium that a crawl with this Options.browser would use.

    Raises ValueError, with the mend in its sentence, where there is none.
    """
    from crawlers.browser import BrowserProblem, installed_browser

    try:
        return installed_browser(chosen)
    except BrowserProblem as problem:
        raise ValueError(str(problem)) from None
