"""A Scrapy spider that does nothing with its answers: the floor that the crawl is measured against."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response


class BareSpider(Spider):
    name = "bare"

    async def start(self) -> AsyncIterator[Any]:
        for number in range(int(sys.argv[1])):
            yield Request(f"https://boards-api.greenhouse.io/v1/boards/b{number}/jobs?content=true")

    def parse(self, response: Response) -> None:
        pass


if __name__ == "__main__":
    process = AsyncCrawlerProcess({"LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False, "DOWNLOAD_VERIFY_CERTIFICATES": True})
    process.crawl(BareSpider)
    process.start()
