"""Scrapy settings: polite defaults, each with its reason. What a run may change comes through crawlers.crawl.Options."""

from __future__ import annotations

from typing import Any

BOT_NAME = "jobdelta"
SPIDER_MODULES = ["crawlers.spiders"]
NEWSPIDER_MODULE = "crawlers.spiders"
USER_AGENT = "jobdelta/0.1 (+https://github.com/jobdelta/jobdelta)"  # says who we are and where to complain

ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS = 64  # most of them wait their turn; hosts are served side by side
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # one question at a time to a host
DOWNLOAD_DELAY = 1.0  # seconds between two questions to a host, whatever the number of boards on it
DOWNLOAD_DELAY_JITTER = 0.0  # jitter would sometimes be faster than the pace we promise
DOWNLOAD_TIMEOUT = 30  # seconds; Scrapy's 180 would let one hanging host hold a run
DOWNLOAD_MAXSIZE = 40 * 2**20  # bytes; the largest real feed known is about 20 MB, Scrapy would take 1 GiB
DOWNLOAD_WARNSIZE = 0  # the report says it
DOWNLOAD_VERIFY_CERTIFICATES = True  # off by default in Scrapy
TWISTED_DNS_RESOLVER = "crawlers.middlewares.GuardedResolver"  # refuses names that lead to private addresses
RETRY_TIMES = 1  # the next check is another try; more would only hammer a host in trouble
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the report says it
REDIRECT_MAX_TIMES = 5
METAREFRESH_MAXDELAY = 5

COOKIES_ENABLED = False  # no session, no tracking, no log-in
REFERRER_POLICY = "no-referrer"  # where we came from is nobody's business
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # a dropped request would reach neither callback nor errback
CONCURRENT_ITEMS = 1  # results go whole to the caller; Scrapy would start 100 tasks for each answer, whether it yields items or not
WARN_ON_GENERATOR_RETURN_VALUE = False  # for each answer it reads and parses the source code of the callback again
HTTPERROR_ALLOW_ALL = True  # an error status is an answer: the spider reads its meaning
SPIDER_MIDDLEWARES: dict[str, Any] = {
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # paging may go deep; the spider counts its own pages
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # it drops requests without a word
}
DOWNLOADER_MIDDLEWARES: dict[str, Any] = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "crawlers.browser.Rendering": 80,  # takes only pages that were read already
    "crawlers.middlewares.AddressGuard": 90,  # before robots.txt is asked for
    "crawlers.middlewares.PatientRobots": 100,
    "crawlers.middlewares.RetryAfter": 550,
    "crawlers.middlewares.HostPace": 760,  # behind redirects and the proxy, just before the download
}
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
LOG_LEVEL = "WARNING"  # progress is the caller's business
STATS_DUMP = False
FEED_EXPORT_ENCODING = "utf-8"

ALLOW_PRIVATE: list[str] = []  # hosts (or host:port) on private addresses that may be read all the same
BROWSER = ""  # path of the Chromium for pages that scripts build; empty: Playwright's own, else one on PATH
TEXT_BUDGET = 60  # unchanged postings of a board whose own pages are looked at again per crawl
NEW_TEXTS = 2000  # new or changed postings of a board whose own pages are read in one crawl; the next ones read the rest
