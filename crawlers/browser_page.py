"""One page in the browser: answers what its scripts ask for out of the crawl, waits for its postings, and brings all of them to show."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urlsplit

from playwright.async_api import Error, Route
from playwright.async_api import Request as Asked
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK

from crawlers.pages import counts, state
from crawlers.pages.listing import read_listing

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page
    from scrapy.crawler import Crawler

    from crawlers.vendors.base import Answer

WIDTH, HEIGHT = 1280, 2500  # of the window in pixels: a tall one needs less scrolling
TICK, QUIET, SETTLING = 0.1, 0.5, 8.0  # seconds between two looks; without any change that count as done; at most for that
ROUND, WHOLE, ROUNDS = 20.0, 300.0, 300  # limits: seconds for a round and for a page, rounds of scrolling and pressing
PATIENCE = 12  # rounds in which nothing happens before a page without postings is given up: some seven seconds
BARREN = 2  # rounds, where every script that the page asked for failed: nothing will build it
UNANSWERED = 0.125  # of a round is what one counts as while answers are awaited: a host may ask for a pace of a minute
PRESSES = 4  # buttons that are tried on a page that shows nothing new
ANSWER = 15.0  # seconds for one answer to a script
MOST_DATA = 8 * 2**20  # bytes of JSON answers that are looked through for postings
KEPT_SCRIPTS = 64 * 2**20  # bytes of scripts and style sheets that a crawl keeps for its next pages
SCRIPTS_AT_ONCE = 6  # of one host, as browsers have it: the scripts of a page come with it, at no pace of their own
NAVIGATIONS = 3  # pages that a page may lead to by script before it shows postings
DATA = frozenset({"xhr", "fetch", "document"})
SCRIPTS = frozenset({"script", "stylesheet"})
_OWN_HEADERS = frozenset({"host", "cookie", "user-agent", "accept-encoding", "content-length", "connection", "priority", "upgrade-insecure-requests"})
_NOT_PASSED = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection", "set-cookie", "content-security-policy"})
# Who counts visitors: names that are not worth a question, whatever the page.
_TRACKER = re.compile(
    r"//(?:[\w-]+\.)*((?:google-analytics|googletagmanager|doubleclick|googlesyndication|googleadservices|facebook|hotjar|segment|mixpanel|amplitude|newrelic|"
    r"nr-data|clarity|bat\.bing|fullstory|sentry|sentry-cdn|datadoghq|datadoghq-browser-agent|cookielaw|onetrust|cookiebot|usercentrics|intercom|"
    r"intercomcdn|drift|hs-analytics|hs-scripts|hubspot|licdn|ads-twitter|tiktok|matomo|plausible|crazyegg|optimizely|heapanalytics|pendo|"
    r"adobedtm|omtrdc|demdex|mouseflow|quantserve|scorecardresearch|criteo|taboola|outbrain)\.(?:com|net|io|eu|ms|org|cloud))(?:[:/?]|$)"
)
_CHANGED = "() => document.getElementsByTagName('*').length + '/' + (document.body ? document.body.textContent.length : 0)"
_CONTENT = """() => {
    const roots = [];
    const walk = (root) => { for (const e of root.querySelectorAll('*')) if (e.shadowRoot) { roots.push(e.shadowRoot); walk(e.shadowRoot); } };
    walk(document);
    const root = document.documentElement;
    return root.cloneNode(false).outerHTML.replace(/<\\/html>$/i, '') + root.getHTML({shadowRoots: roots}) + '</html>';
}"""
_OPEN_SHADOWS = """const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { return attach.call(this, {...how, mode: 'open'}); };"""
_SCROLL = """([top, share]) => {
    for (const e of document.querySelectorAll('*'))
        if (e.clientHeight > 150 && e.scrollHeight > e.clientHeight + 1)
            top ? e.scrollTo(0, 0) : e.scrollBy(0, share ? e.clientHeight * share : e.scrollHeight);
    window.dispatchEvent(new Event('scroll'));
}"""
_BUTTONS = """() => {
    window.__pressed = [...document.querySelectorAll('button, a, [role=button], input[type=button], [onclick]')].filter((e) =>
        e.getClientRects().length && !e.disabled && e.getAttribute('aria-disabled') !== 'true' && !/(^|[\\s_-])disabled/.test(e.className)
        && (e.textContent || '').length < 200);
    return window.__pressed.map((e) => [e.innerText || e.value || '', e.getAttribute('aria-label') || e.title || '']);
}"""
_PRESS = "(place) => window.__pressed[place].click()"
_TEMPLATE = re.compile(r"<(/?)template\b([^>]*)>")
_BODY = re.compile(r"<body\b[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)


_Answer = tuple[int, dict[str, str], bytes]  # status, headers, body


class NoScripts(Exception):
    """No script of a page came; the message names the first one."""


@dataclass(slots=True)
class Scripts:
    """The scripts and style sheets of a crawl by URL: the pages of a board share theirs."""

    kept: dict[str, _Answer] = field(default_factory=dict)
    size: int = 0

    def keep(self, url: str, answer: _Answer) -> None:
        if answer[0] == 200 and self.size + len(answer[2]) <= KEPT_SCRIPTS:
            self.kept[url] = answer
            self.size += len(answer[2])


@dataclass(frozen=True, slots=True)
class Read:
    """What the browser made of a page. `cut` is a sentence where it stopped before the end; `asked` counts what scripts asked for."""

    html: str
    url: str
    cut: str | None
    asked: int


async def read_page(browser: Browser, crawler: Crawler, document: Answer, scripts: Scripts) -> Read:
    """Lets the browser build the page whose source is `document`, and shows all of its postings.

    Raises NoScripts where none of the scripts came that should build the page, TimeoutError where it does not come to rest with anything
    to read, playwright's Error where the browser fails.
    """
    context = await browser.new_context(user_agent=crawler.settings["USER_AGENT"], viewport={"width": WIDTH, "height": HEIGHT},
                                        service_workers="block", accept_downloads=False)  # fmt: skip
    try:
        await context.add_init_script(_OPEN_SHADOWS)
        page = await context.new_page()
        page.on("popup", lambda popup: popup.close())
        return await _Reading(page, crawler, document, scripts).read()
    finally:
        with contextlib.suppress(Error, TimeoutError):
            await asyncio.wait_for(context.close(), ROUND)


class _Reading:
    def __init__(self, page: Page, crawler: Crawler, document: Answer, scripts: Scripts) -> None:
        self.page, self.crawler, self.document, self.scripts = page, crawler, document, scripts
        self.waiting = 0  # questions on their way
        self.asked = 0
        self.navigations = 0
        self.lost: list[str] = []  # scripts that did not come
        self.alive = False  # some script came, or asked for something
        self.refused: IgnoreRequest | None = None  # what robots.txt, or a private address, first kept from the page
        self.data: list[bytes] = []  # JSON answers
        self.kept: list[tuple[set[str], str]] = []  # what the page showed: addresses of postings, and the HTML
        self.seen: set[str] = set()
        self.idle = 0.0  # rounds without a new posting
        self.tries = 0  # buttons that brought nothing
        self.windowed = False  # the list drops the rows that are scrolled out of sight

    async def read(self) -> Read:
        await self.page.context.route("**/*", self._route)
        await self.page.goto(self.document.url, wait_until="commit", timeout=ROUND * 1000)
        ends = time.monotonic() + WHOLE
        cut: str | None = None
        for turn in range(ROUNDS):
            try:
                async with asyncio.timeout(ROUND):
                    if await self._round():
                        break
            except TimeoutError:
                if not self.seen:
                    raise
                cut = f"the page stopped answering the browser after {len(self.seen)} postings"
                break
            if not self.seen and time.monotonic() > ends:
                raise TimeoutError
            if turn == ROUNDS - 1 or time.monotonic() > ends or not self.crawler.crawling:
                cut = f"the page still showed more postings after {len(self.seen)}, where reading it in a browser was ended"
                break
        return Read(_joined([html for _, html in self.kept]), self.page.url, cut, self.asked)

    async def _round(self) -> bool:
        """Waits until the page is at rest, takes what it shows, and makes it show more. True when there is no more to come."""
        await self._rest()
        html = await self.page.evaluate(_CONTENT)
        kind, urls, html = await asyncio.to_thread(self._look, _opened(html))  # a large page takes a tenth of a second, in which the other boards go on
        fresh = urls - self.seen
        self.idle = 0.0 if fresh else self.idle + (UNANSWERED if self.waiting else 1.0)
        if fresh or not self.seen:
            self.kept = [each for each in self.kept if not each[0] <= urls] + [(urls, html)]
            self.seen |= urls
        if not self.seen:
            if kind in (state.Page.NEEDS_BROWSER, state.Page.NONE):
                return self._given_up(kind)
            return kind is not state.Page.LISTING or self.idle > 2  # a list may say that it is empty before it is filled
        if self.document.ask.posting is not None:
            return True
        return not await self._show_more(urls)

    def _look(self, html: str) -> tuple[state.Page, set[str], str]:
        """What the page is and which postings it links to. Where it shows none, its JSON answers may hold them; then they are put into it."""
        url = self.page.url
        tree = state.parse(html)
        kind = state.judge(tree, html, url).page
        urls = {link.url for link in read_listing(tree, url).postings} if kind in (state.Page.LISTING, state.Page.NONE, state.Page.NEEDS_BROWSER) else set()
        if not urls and self.data and self.idle > 1 and self.document.ask.posting is None and kind is not state.Page.POSTING:
            filled = _filled(html, self.data)
            if urls := {link.url for link in read_listing(state.parse(filled), url).postings}:
                return state.Page.LISTING, urls, filled
        return kind, urls, html

    def _given_up(self, kind: state.Page) -> bool:
        """Whether a page without anything to read was waited for long enough. Raises what kept its answers away, else TimeoutError for a shell."""
        barren = bool(self.lost) and not self.alive and not self.waiting
        if self.idle < (BARREN if barren else PATIENCE):
            return False
        if self.refused:
            raise self.refused
        if barren and kind is state.Page.NEEDS_BROWSER:
            raise NoScripts(self.lost[0])
        if kind is state.Page.NEEDS_BROWSER:
            raise TimeoutError
        return True

    async def _rest(self) -> None:
        """Returns when no answer is awaited and nothing has changed for a moment, at the latest after SETTLING seconds."""
        last, since, ends = "", time.monotonic(), time.monotonic() + SETTLING
        while (now := time.monotonic()) < ends:
            try:
                size = await self.page.evaluate(_CHANGED)
            except Error as error:
                if "context was destroyed" not in error.message:
                    raise
                size = ""  # the page is on its way to another
            if self.waiting or not size or size != last:
                last, since = size, now
            elif now - since >= QUIET:
                return
            await asyncio.sleep(TICK)

    async def _show_more(self, urls: set[str]) -> bool:
        """Scrolls on and presses what promises more; False when all was tried since something new came."""
        texts = await self.page.evaluate(_BUTTONS)
        more = [place for place, said in enumerate(texts) if any(counts.NEXT.fullmatch(" ".join(text.split())) for text in said)]
        more = more[: -PRESSES - 1 : -1]  # below the list rather than above it
        if self.idle > len(more) + (3 if self.windowed else 1):
            return False
        top = not more and not self.windowed and bool(self.seen - urls)
        self.windowed |= top
        await self.page.evaluate(_SCROLL, [top, 0.8 if self.windowed else 0])
        if more:
            self.tries += self.idle > 0
            await self.page.evaluate(_PRESS, more[self.tries % len(more)])
        return True

    # what the page asks for

    async def _route(self, route: Route) -> None:
        asked = route.request
        with contextlib.suppress(Error):  # the page may be gone before its answer comes
            if asked.resource_type == "document" and not self._may_go(asked):
                await route.abort("aborted")  # any other error would replace the page
                return
            if asked.resource_type == "document" and self.navigations == 1:
                kind = self.document.headers.get("content-type", "text/html")
                await route.fulfill(status=200, headers={"content-type": kind}, body=self.document.body)
                return
            answer = await self._answer(asked)
            if answer is None:
                await route.abort("failed")
            else:
                await route.fulfill(status=answer[0], headers=answer[1], body=answer[2])

    def _may_go(self, asked: Asked) -> bool:
        """Whether the page may become, or go to, this document: frames never, and no page once postings were seen."""
        if asked.frame != self.page.main_frame or self.seen or self.navigations >= NAVIGATIONS:
            return False
        self.navigations += 1
        return True

    async def _answer(self, asked: Asked) -> _Answer | None:
        kind, url = asked.resource_type, urldefrag(asked.url)[0]
        if kind not in DATA | SCRIPTS or asked.method not in ("GET", "POST") or _is_tracker(url, self.document.url):
            return None
        if kind in SCRIPTS and url in self.scripts.kept:
            self.alive |= kind == "script"
            return self.scripts.kept[url]
        self.waiting += 1
        self.asked += 1
        answer: _Answer | None = None
        try:
            answer = await self._ask(asked, kind)
        except IgnoreRequest as refusal:
            if kind in DATA:
                self.refused = self.refused or refusal
        except Exception:  # noqa: BLE001, S110 - whatever went wrong, for the page it is an answer that does not come
            pass
        finally:
            self.waiting -= 1
        if kind == "script" and (answer is None or answer[0] >= 400):
            self.lost.append(url)
        else:
            self.alive |= kind != "stylesheet"
        if answer is None:
            return None
        if kind in SCRIPTS:
            self.scripts.keep(url, answer)
        elif "json" in answer[1].get("content-type", "") and sum(map(len, self.data)) + len(answer[2]) <= MOST_DATA:
            self.data.append(answer[2])
        return answer

    async def _ask(self, asked: Asked, kind: str) -> _Answer:
        headers = {name: value for name, value in asked.headers.items() if name not in _OWN_HEADERS and not name.startswith("sec-")}
        meta: dict[str, Any] = {"dont_retry": True, "download_timeout": ANSWER}
        engine = self.crawler.engine
        assert engine
        if kind in SCRIPTS:
            meta |= {"scripts": True, "dont_obey_robotstxt": True}
            host, slots = urlsplit(asked.url).hostname, engine.downloader.per_slot_settings
            if host not in slots:  # a host that asks for a pace of its own is never asked faster
                slots.setdefault(f"{host} scripts", {"delay": 0, "concurrency": SCRIPTS_AT_ONCE})
        request = Request(asked.url, method=asked.method, headers=headers, body=asked.post_data_buffer or b"", callback=NO_CALLBACK, meta=meta)
        response = await engine.download_async(request)
        said = {name.decode("latin-1").lower(): values[-1].decode("latin-1") for name, values in response.headers.items() if values}
        return response.status, {name: value for name, value in said.items() if name not in _NOT_PASSED}, response.body


def _is_tracker(url: str, page: str) -> bool:
    """Whether an address is a tracker's, unless the page is that company's own."""
    found = _TRACKER.match(url.partition(":")[2])
    return found is not None and not f".{urlsplit(page).hostname}".endswith(f".{found[1]}")


def _opened(html: str) -> str:
    """Shadow roots, which stand as templates in the source, as plain elements: no parser looks into templates."""
    shadows: list[bool] = []

    def swap(tag: re.Match[str]) -> str:
        if tag[1]:
            return "</div>" if shadows and shadows.pop() else tag[0]
        shadows.append("shadowrootmode" in tag[2])
        return "<div>" if shadows[-1] else tag[0]

    return _TEMPLATE.sub(swap, html) if "shadowrootmode" in html else html


def _filled(html: str, data: list[bytes]) -> str:
    """The page with its JSON answers in it, in the way in which pages carry the state that their scripts start from."""
    texts = [body.decode("utf-8", "replace").replace("</", "<\\/") for body in data]
    scripts = "".join(f'<script type="application/json">{text}</script>' for text in texts)
    head, end, tail = html.rpartition("</body>")
    return f"{head}{scripts}{end}{tail}" if end else html + scripts


def _joined(pages: list[str]) -> str:
    """What a page showed one after the other, as one page: the last one, with the contents of the earlier ones below its own."""
    earlier = "".join(body[1] for page in pages[:-1] if (body := _BODY.search(page)))
    head, end, tail = pages[-1].rpartition("</body>")
    return f"{head}{earlier}{end}{tail}" if earlier and end else pages[-1]
