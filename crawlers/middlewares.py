"""Politeness and safety below the spider: robots.txt that waits its turn, one pace a host, Retry-After, no private addresses."""

from __future__ import annotations

import asyncio
import email.utils
import ipaddress
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy import Request
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.misc import build_from_crawler

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.robotstxt import RobotParser
    from twisted.internet.defer import Deferred

ROBOTS_MAXSIZE = 2 * 2**20  # bytes; RFC 9309 asks for at least 500 KiB
LONGEST_WAIT = 120.0  # seconds of Retry-After that are waited out within a crawl; more is left to the next check
LONGEST_CRAWL_DELAY = 60.0  # seconds; a larger Crawl-delay would keep a crawl from ever ending


class PrivateAddress(IgnoreRequest):
    """A URL, or a redirect, that leads into a private network."""


class RobotsRefusal(IgnoreRequest):
    """robots.txt asks us not to read this URL."""


class RobotsUnreadable(IgnoreRequest):
    """robots.txt could not be read, so nothing else is read (RFC 9309, 2.3.1.4). `cause` is the exception or the status."""

    def __init__(self, cause: Exception | int) -> None:
        super().__init__(f"robots.txt could not be read: {cause}")
        self.cause = cause


def is_private(address: str) -> bool:
    """Whether an IP address in text form is none of the public internet; False for what is no IP address."""
    try:
        ip = ipaddress.ip_address(address.strip("[]"))
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return not ip.is_global or ip.is_multicast


class AddressGuard:
    """Only http and https, and no private addresses: neither in URLs nor behind redirects. Names are checked by GuardedResolver."""

    def __init__(self, allowed: list[str]) -> None:
        self.allowed = frozenset(allowed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AddressGuard:
        return cls(crawler.settings.getlist("ALLOW_PRIVATE"))

    def process_request(self, request: Request) -> None:
        parts = urlparse_cached(request)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https"):
            raise IgnoreRequest(f"{request.url} is neither http nor https")
        if (is_private(host) or _is_local_name(host)) and not self.allowed & {host, parts.netloc}:
            raise PrivateAddress(f"{parts.netloc} is a private address")


def _is_local_name(host: str) -> bool:
    return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))


class GuardedResolver(CachingThreadedResolver):
    """Refuses host names that resolve to private addresses, at the moment of connecting (so DNS rebinding gains nothing)."""

    allowed: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> GuardedResolver:
        resolver = super().from_crawler(crawler, reactor)
        hosts = {entry.rsplit(":", 1)[0] if entry.count(":") == 1 else entry for entry in crawler.settings.getlist("ALLOW_PRIVATE")}
        proxies = {urlsplit(proxy).hostname or "" for proxy in getproxies().values()}
        resolver.allowed = frozenset(hosts | proxies)
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:  # noqa: N802 - Twisted's name
        return super().getHostByName(name, timeout).addCallback(self._refuse_private, name)

    def _refuse_private(self, address: str, name: str) -> str:
        if is_private(address) and name not in self.allowed:
            raise PrivateAddress(f"{name} resolves to the private address {address}")
        return address


class PatientRobots(RobotsTxtMiddleware):
    """Scrapy's robots.txt middleware with one lock a host: stock Scrapy lets all but the first waiting request through.

    A robots.txt that cannot be read (5xx, 429, no connection) closes its host for this crawl; 4xx leaves it open.
    Crawl-delay becomes the host's pace.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._found: dict[str, RobotParser | RobotsUnreadable | None] = {}

    async def process_request(self, request: Request, spider: Any = None) -> None:  # noqa: ARG002 - Scrapy's signature
        parts = urlparse_cached(request)
        if request.meta.get("dont_obey_robotstxt"):
            return
        if parts.netloc not in self._found:
            async with self._locks[parts.netloc]:
                if parts.netloc not in self._found:
                    self._found[parts.netloc] = await self._ask(f"{parts.scheme}://{parts.netloc}/robots.txt", parts.hostname or "")
        rules = self._found[parts.netloc]
        if isinstance(rules, RobotsUnreadable):
            raise rules
        if rules is not None and not rules.allowed(request.url, self._default_useragent):
            raise RobotsRefusal(f"robots.txt of {parts.netloc} asks not to read {request.url}")

    async def _ask(self, url: str, host: str) -> RobotParser | RobotsUnreadable | None:
        request = Request(url, priority=self.DOWNLOAD_PRIORITY, callback=NO_CALLBACK,
                          meta={"dont_obey_robotstxt": True, "download_maxsize": ROBOTS_MAXSIZE})  # fmt: skip
        try:
            assert self.crawler.engine
            response = await self.crawler.engine.download_async(request)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the host's rules are not known
            return RobotsUnreadable(error)
        if response.status >= 500 or response.status == 429:
            return RobotsUnreadable(response.status)
        if response.status != 200 or not response.body:
            return None
        rules: Any = build_from_crawler(self._parserimpl, self.crawler, response.body)
        delay = rules.rp.crawl_delay(self._default_useragent)
        if delay:
            HostPace.slow_down(self.crawler, host, min(float(delay), LONGEST_CRAWL_DELAY))
        return rules  # type: ignore[no-any-return]


class HostPace:
    """One pace a host across all boards. Redirects are paced by the host they lead to; RetryAfter can hold a host."""

    def __init__(self) -> None:
        self.held_until: dict[str, float] = {}

    @staticmethod
    def slow_down(crawler: Crawler, host: str, delay: float) -> None:
        """Sets a host's pause between questions to `delay` seconds if it is now shorter."""
        assert crawler.engine
        downloader = crawler.engine.downloader
        slot = downloader.slots.get(host)
        pace = max(delay, slot.delay if slot else crawler.settings.getfloat("DOWNLOAD_DELAY"))
        downloader.per_slot_settings[host] = {"delay": pace, "concurrency": 1}
        if slot:
            slot.delay, slot.concurrency = pace, 1

    async def process_request(self, request: Request) -> None:
        host = urlparse_cached(request).hostname or ""
        request.meta["download_slot"] = f"{host} scripts" if request.meta.get("scripts") else host  # a page's scripts come with it
        while (wait := self.held_until.get(host, 0.0) - time.monotonic()) > 0:  # noqa: ASYNC110 - a hold may be prolonged meanwhile
            await asyncio.sleep(wait)

    def hold(self, host: str, seconds: float) -> None:
        """Lets no further question to a host through for this long."""
        self.held_until[host] = max(self.held_until.get(host, 0.0), time.monotonic() + seconds)


class RetryAfter(RetryMiddleware):
    """Retries once, but never before the Retry-After of the host is over; a long one ends the tries and goes into the report."""

    def process_response(self, request: Request, response: Response, spider: Any = None) -> Request | Response:  # noqa: ARG002 - Scrapy's signature
        if response.status in (429, 503) and (wait := retry_after(response.headers.get(b"Retry-After"), time.time())) is not None:
            if wait > LONGEST_WAIT:
                return response
            pace = self.crawler.get_downloader_middleware(HostPace)
            assert pace
            pace.hold(urlparse_cached(request).hostname or "", wait)
        return super().process_response(request, response)


def retry_after(value: bytes | str | None, now: float) -> float | None:
    """The seconds that a Retry-After header asks to wait (given as seconds or as an HTTP date); None without a readable one."""
    if not value:
        return None
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    if text.strip().isdigit():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - now)
    except (TypeError, ValueError):
        return None
