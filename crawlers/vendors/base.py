"""What a vendor is: a table of URL patterns, first questions, and pure functions from answers to raw postings."""

from __future__ import annotations

import functools
import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

import orjson

from crawlers.items import Board, RawPosting, Reason, Status, without_surrogates

# What stands before a vendor's domain on hosts of its own, where no tenant is.
HOUSE = (
    r"(?!(?:www\d*|apps?|api\d*|auth|login|signin|sso|accounts?|id|help|support|docs?|documentation|developers?|status|blog|community|academy|learn|resources|"
    r"marketplace|partners?|info|get|go|try|marketing|media|images|static|assets|cdn\d*|feed|email|care|embed|widgets?)\.)"
)


class Unreadable(ValueError):
    """An answer is not what this vendor sends; the message is a sentence for the report."""


class Refused(Exception):
    """An answer that is no list: blocked, needs a token, needs a browser... The message is a sentence for the report."""

    def __init__(self, status: Status, reason: Reason, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.reason, self.sentence = status, reason, sentence


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to a host. `posting` is the id whose text the answer holds; None for a list. `note` travels to parse().

    List pages of one `chain` follow each other: a page that adds nothing to its chain ends it, and each chain must bring
    as many postings as its pages advertise. `{NAME}` in the URL or in a header stands for a key out of Vendor.keys, which
    is put in just before sending and stands in no other place.
    """

    url: str
    posting: str | None = None
    method: str = "GET"
    json: Any = None  # sent as a JSON body
    headers: Mapping[str, str] = field(default_factory=dict)
    note: Any = None
    chain: str = ""
    document: Answer | None = None  # the same page as it came without a browser, which is to build it


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for an Ask (never a 304). `url` is where it came from in the end; header names are in lower case.

    Of a page that a browser built, `requests` counts what its scripts asked for, and `cut` says why not all of it was read.
    """

    ask: Ask
    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes
    requests: int = 0
    cut: str | None = None

    def json(self) -> Any:
        """The body as JSON, read leniently: invalid UTF-8 and lone surrogates are replaced. Raises Unreadable."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError:
            pass
        import json

        text = self.body.decode("utf-8", "replace").removeprefix("\ufeff")
        try:
            return without_surrogates(json.loads(text, strict=False))
        except (ValueError, RecursionError) as error:
            kind = "HTML" if text.lstrip()[:1] == "<" else "something else"
            raise Unreadable(f"{urlsplit(self.url).hostname} answered {kind} where JSON was expected ({error})") from None


@dataclass(slots=True)
class ListPage:
    """What one list answer held.

    `postings` carry their text where the list has it; else text_ask() says how to read each. `more` are further list
    pages; `advertised` is the board's own count where it states one, for this chain (with `split`: for all chains that
    `more` begins).
    """

    postings: list[RawPosting] = field(default_factory=list)
    more: list[Ask] = field(default_factory=list)
    advertised: int | None = None
    skipped: Counter[str] = field(default_factory=Counter)
    unknown_keys: Counter[str] = field(default_factory=Counter)
    split: bool = False
    capped: str | None = None  # a sentence, where the vendor is known to hide the rest
    empty_is_proven: bool = False  # this very page says that there is nothing


class Vendor(ABC):
    """One ATS or aggregator. A subclass is one file: patterns, start(), parse() and, where the list lacks the text, parse_text().

    `patterns` match `host/path?query` of a URL; a named group `tenant` is the board's name there. `inline` finds tenants in
    the source of a page that embeds the board; `hosted` finds that the page's own host runs on this vendor (the tenant is
    then the host); `probed` says that any host may be asked whether it does, by start(). `empty_proves` is False where the host answers an
    empty list for unknown names too. `keys` are the names of environment variables that must hold the user's own keys.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    patterns: ClassVar[tuple[str, ...]] = ()
    inline: ClassVar[tuple[str, ...]] = ()
    hosted: ClassVar[tuple[str, ...]] = ()
    probed: ClassVar[bool] = False
    keys: ClassVar[tuple[str, ...]] = ()
    empty_proves: ClassVar[bool] = True
    kind: ClassVar[str] = "ATS"  # or "company", "aggregator", "format"
    text_in: ClassVar[str] = "list"  # or "page"
    paging: ClassVar[str] = "none"
    pay: ClassVar[str] = "text"
    confidence: ClassVar[str] = "A"

    def tenant(self, url: str) -> str | None:
        """The tenant that a URL of this vendor names, None for any other URL."""
        rest = _without_scheme(url)
        for pattern in _compiled(self.patterns):
            if match := pattern.match(rest):
                return self.tenant_of(match)
        return None

    def tenant_of(self, match: re.Match[str]) -> str | None:
        """The tenant out of a matched pattern; override where it is made of several parts."""
        return unquote(match["tenant"])

    def hosted_url(self, url: str, host: str, source: str) -> str | None:
        """The address under which tenant() knows the board that runs on `host`, where `hosted` or a probe found it; None for none."""
        return self.start(Board(url, self.name, host))[0].url

    @abstractmethod
    def start(self, board: Board) -> list[Ask]:
        """The first questions for a board."""

    @abstractmethod
    def parse(self, board: Board, answer: Answer) -> ListPage:
        """A list answer (status 200) to postings. Raises Unreadable or Refused."""

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask | None:
        """How to read the text of one posting; needed where `text_in` is "page". Ask.posting must be the id. None where the list has its text."""
        raise NotImplementedError(f"{self.name} has its texts in the list")

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        """The posting with its text out of its own page or detail answer (status 200); None where the page says that it is over."""
        raise NotImplementedError(f"{self.name} has its texts in the list")

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        """Where else to ask when a list question is answered with an error status; raises Refused to give its meaning."""
        return []

    def instead(self, board: Board, ask: Ask, reason: Reason) -> list[Ask]:
        """Where else to ask when a question could not be put, above all where robots.txt asks not to."""
        return []

    def public_url(self, tenant: str) -> str | None:
        """The careers page that a person would open, where it follows from the tenant."""
        return None


@functools.cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


@functools.lru_cache(maxsize=16)  # one URL is shown to all vendors, one after the other
def _without_scheme(url: str) -> str:
    """`host/path?query` of a URL, the host in lower case."""
    parts = urlsplit(url)
    return f"{(parts.hostname or '').lower().rstrip('.')}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def known_keys(record: Mapping[str, Any], known: frozenset[str], unknown: Counter[str]) -> None:
    """Counts the keys of a record that its vendor neither reads nor ignores on purpose: how new fields are noticed."""
    for key in record.keys() - known:
        unknown[key] += 1


def text(value: Any) -> str | None:
    """A value out of JSON as a non-empty string, None for null, empty strings, objects and lists."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, bool) or value is None:
        return None
    return str(value) if isinstance(value, int | float) else None


def mapping(value: Any) -> dict[str, Any]:
    """A value out of JSON as an object; {} for anything else."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """A value out of JSON as a list; [] for anything else."""
    return value if isinstance(value, list) else []


def records(values: Any, page: ListPage) -> Iterable[dict[str, Any]]:
    """The objects of a JSON list; anything else in it is counted as skipped."""
    for value in sequence(values):
        if isinstance(value, dict):
            yield value
        else:
            page.skipped["not an object"] += 1
