"""The only place that speaks Playwright: lets a Chromium build the pages that scripts build. One browser a crawl, started when needed.

The browser has no network. It is handed the page that the crawl has read, and what the page's scripts ask for is asked by the crawl
itself: at its pace, with its robots.txt rules, proxies, authorities and guarded addresses. Pictures, fonts, media and trackers are not
asked for at all; there are no cookies.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Self

from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse
from scrapy.utils.httpobj import urlparse_cached

from crawlers.items import Reason

if TYPE_CHECKING:
    from playwright.async_api import Browser, Playwright
    from scrapy.crawler import Crawler

    from crawlers.browser_page import Scripts

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MEND = f"install Debian's package chromium, or run  {sys.executable} -m playwright install chromium"
PAGES = 2  # at once; each takes 50 to 150 MB and most of a core while it loads
_ARGUMENTS = (
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions", "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--js-flags=--max-old-space-size=512",  # MB for the scripts of one page; the page that needs more crashes alone
    f"--renderer-process-limit={PAGES}",
)  # fmt: skip
_NO_PROXY = "http://127.0.0.1:9"  # leads nowhere: whatever is not answered by the crawl fails there
_START, _CLOSE = 30.0, 10.0  # seconds
_YIELDS = 10  # Unix niceness of the browser: the crawl's other boards, and whatever else runs here, come first


class BrowserProblem(IgnoreRequest):
    """Why the browser could not read a page; `reason` for the report, the message is a sentence."""

    def __init__(self, reason: Reason, sentence: str) -> None:
        super().__init__(sentence)
        self.reason = reason


def find_browser(chosen: str = "", playwrights: str = "") -> str:
    """The path of the Chromium to use: the chosen one, else Playwright's own (`playwrights`), else one on PATH.

    Raises BrowserProblem, with the mend in its sentence, where there is none.
    """
    if chosen:
        if Path(chosen).is_absolute() and (found := shutil.which(chosen)):
            return found
        sentence = f"the browser that is set is no program's absolute path: {chosen} (JOBDELTA_BROWSER, or browser in jobdelta.toml)"
        raise BrowserProblem(Reason.NEEDS_BROWSER, sentence)
    if playwrights and Path(playwrights).exists():
        return playwrights
    if found := next(filter(None, map(shutil.which, NAMES)), None):
        return found
    raise BrowserProblem(Reason.NEEDS_BROWSER, f"the page is built by script, and there is no browser here to run it: {MEND}")


def installed_browser(chosen: str = "") -> str:
    """find_browser() for callers outside a crawl: asks Playwright, in half a second, where its own browser would be."""
    if chosen:
        return find_browser(chosen)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return find_browser("", playwright.chromium.executable_path)


class Rendering:
    """Answers a request with a `document` (the page as read without a browser) by what the browser makes of it.

    `cut` in the request's meta then says why the browser stopped before the page's end, if it did; `asked` counts the
    questions that the page's scripts put.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._pages = asyncio.Semaphore(PAGES)
        self._starting = asyncio.Lock()
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._none: BrowserProblem | None = None
        self._scripts: Scripts | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        rendering = cls(crawler)
        crawler.signals.connect(rendering.close, signals.spider_closed)
        return rendering

    async def process_request(self, request: Request) -> HtmlResponse | None:
        document = request.meta.get("document")
        if document is None:
            return None
        await asyncio.to_thread(importlib.import_module, "crawlers.browser_page")  # half a second, in which the other boards go on
        from playwright.async_api import Error

        from crawlers.browser_page import NoScripts, read_page

        host = urlparse_cached(request).hostname
        async with self._pages:
            browser = await self._started()
            assert self._scripts is not None
            try:
                read = await read_page(browser, self.crawler, document, self._scripts)
            except NoScripts as first:
                raise BrowserProblem(Reason.UNREADABLE, f"{host} builds its page by script, and none of its scripts came (first {first})") from None
            except TimeoutError:
                raise BrowserProblem(Reason.TIMEOUT, f"{host} builds its page by script and showed nothing to read in time, even in a browser") from None
            except Error as error:
                raise BrowserProblem(Reason.CONNECTION, f"the browser failed on {request.url}: {error.message.splitlines()[0]}") from error
        request.meta["cut"], request.meta["asked"] = read.cut, read.asked
        return HtmlResponse(read.url, body=read.html, encoding="utf-8", headers={"Content-Type": "text/html; charset=utf-8"}, request=request)

    async def _started(self) -> Browser:
        async with self._starting:
            if self._none:
                raise self._none
            if self._browser is None or not self._browser.is_connected():
                await self.close()
                try:
                    self._browser = await self._launch()
                except BrowserProblem as problem:
                    self._none = problem
                    raise
            return self._browser

    async def _launch(self) -> Browser:
        from playwright.async_api import Error, async_playwright

        from crawlers.browser_page import Scripts

        self._scripts = Scripts()
        others = _children()
        self._playwright = await async_playwright().start()
        for process in _children() - others:  # Playwright's own process, which hands it on to the browser
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, process, _YIELDS)
        chromium = self._playwright.chromium
        path = find_browser(self.crawler.settings.get("BROWSER"), chromium.executable_path)
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0  # Chromium's sandbox refuses to work for root
        try:
            return await chromium.launch(executable_path=path, args=list(_ARGUMENTS), chromium_sandbox=not is_root, proxy={"server": _NO_PROXY},
                                         handle_sigint=False, timeout=_START * 1000)  # fmt: skip
        except Error as error:
            raise BrowserProblem(Reason.NEEDS_BROWSER, f"the browser {path} does not start: {error.message.splitlines()[0]}") from error

    async def close(self) -> None:
        """Ends the browser, if one was started. One that does not listen any more ends with Playwright's own process, which owns it."""
        browser, playwright = self._browser, self._playwright
        self._browser = self._playwright = None
        for end in (browser and browser.close, playwright and playwright.stop):
            if end:
                with contextlib.suppress(Exception):
                    await asyncio.wait_for(end(), _CLOSE)


def _children() -> set[int]:
    """The processes that this one started; none where the system does not list them in /proc."""
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError):
            if int((process / "stat").read_text().rpartition(")")[2].split()[1]) == os.getpid():
                found.add(int(process.name))
    return found
