"""What a crawl is given and what it hands back: plain data, known to crawlers and to the monitor, no Scrapy import."""

from __future__ import annotations

import dataclasses
import enum
import hashlib
from dataclasses import dataclass, field

import orjson


class Status(enum.StrEnum):
    """How one visit to a board went. Only `complete` and `unchanged` say anything about postings that are not there."""

    COMPLETE = "complete"
    UNCHANGED = "unchanged"
    PARTIAL = "partial"
    BLOCKED = "blocked"
    FAILED = "failed"


class Reason(enum.StrEnum):
    """Why a crawl is not complete: what a user reads first, so a name out of this list and never free text."""

    CHALLENGE = "challenge"  # a page that asks for proof of a human
    FORBIDDEN = "forbidden"  # 401, 403, 451
    THROTTLED = "throttled"  # 429, or 503 with Retry-After
    ROBOTS = "robots"  # robots.txt asks us not to read this
    NEEDS_TOKEN = "needs_token"  # noqa: S105 - the vendor wants a key that was not given
    DNS = "dns"
    CONNECTION = "connection"  # refused, reset, closed early
    TIMEOUT = "timeout"
    TLS = "tls"
    SERVER_ERROR = "server_error"  # 5xx
    NOT_FOUND = "not_found"  # 404 or 410 for the board itself
    HTTP_STATUS = "http_status"  # any other status that is not an answer
    UNREADABLE = "unreadable"  # not the JSON, XML or HTML that it should be
    EMPTY_ANSWER = "empty_answer"  # no bytes at all
    TRUNCATED = "truncated"  # fewer bytes than announced
    TOO_LARGE = "too_large"
    PRIVATE_ADDRESS = "private_address"
    BAD_REDIRECT = "bad_redirect"
    NEEDS_BROWSER = "needs_browser"  # a script shell without postings
    NO_POSTINGS = "no_postings"  # a page that is no list of postings and does not say that it is empty
    UNPROVEN_EMPTY = "unproven_empty"  # an empty list from a host that says so for unknown names
    COUNT_SHORT = "count_short"  # fewer distinct postings than the board itself advertises
    PAGES_FAILED = "pages_failed"  # some list pages could not be read
    CAPPED = "capped"  # the vendor or our own limit cut the list
    STOPPED = "stopped"  # the crawl was ended before this board was read
    CRASHED = "crashed"  # an error of ours


@dataclass(frozen=True, slots=True)
class Board:
    """A board by its URL, and the vendor and tenant that stand behind it (empty until detected)."""

    url: str
    vendor: str = ""
    tenant: str = ""

    @property
    def key(self) -> str:
        """`vendor:tenant`, the name under which all of its postings are kept."""
        return f"{self.vendor}:{self.tenant}"


@dataclass(frozen=True, slots=True)
class RawPlace:
    """A place as printed, and its parts where the vendor gives them apart."""

    raw: str
    locality: str | None = None
    region: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class RawPay:
    """Pay as the vendor's own fields say it. Amounts in whole currency units (never cents); unit in the vendor's word."""

    min: float | None = None
    max: float | None = None
    currency: str | None = None
    unit: str | None = None
    raw: str = ""
    estimate: bool = False


@dataclass(slots=True)
class RawPosting:
    """A posting as found: strings and HTML untouched, in the vendor's own words.

    Exactly one of `description` (the text alone) and `page` (a whole HTML page out of which everything that is not
    given here is still to be read) is set; both are None while the text of a posting is not read yet.
    """

    native_id: str
    url: str
    title: str | None = None
    hiring_organization: str | None = None
    department: str | None = None
    locations: list[RawPlace] = field(default_factory=list)
    workplace: str | None = None
    employment_type: list[str] = field(default_factory=list)
    pay: list[RawPay] = field(default_factory=list)
    date_posted: str | None = None
    valid_through: str | None = None
    language: str | None = None
    apply_url: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    description: str | None = None
    description_format: str = "html"  # or "text"
    page: str | None = None

    @property
    def has_text(self) -> bool:
        """Whether the posting's own text was read, and not only its line in a list."""
        return self.description is not None or self.page is not None

    def to_bytes(self) -> bytes:
        """Canonical JSON: equal postings give equal bytes. A lone surrogate in a string is replaced, not raised."""
        plain = dataclasses.asdict(self)
        try:
            return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)
        except TypeError:
            return orjson.dumps(without_surrogates(plain), option=orjson.OPT_SORT_KEYS)

    @classmethod
    def from_bytes(cls, data: bytes) -> RawPosting:
        plain = orjson.loads(data)
        plain["locations"] = [RawPlace(**place) for place in plain["locations"]]
        plain["pay"] = [RawPay(**pay) for pay in plain["pay"]]
        return cls(**plain)


def without_surrogates(value: object) -> object:
    """A JSON-like value whose strings can be encoded: a lone surrogate becomes a question mark."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {without_surrogates(key): without_surrogates(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_surrogates(inner) for inner in value]
    return value


def content_hash(data: bytes) -> str:
    """The address of a body in the store: 128 bits of BLAKE2b in hex."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Validator:
    """What lets the next request for the same URL be answered with "not changed"."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class KnownPosting:
    """An open posting as the caller last stored it."""

    url: str
    title: str | None = None
    listed: bool = True  # it was in the last complete list
    line: str | None = None  # hash of its line in the list, where the text lies on a page of its own
    has_text: bool = True
    validator: Validator = Validator()


@dataclass(slots=True)
class Known:
    """What the caller knows of a board: enough to ask for changes only. Empty for a first or a one-off crawl."""

    validators: dict[str, Validator] = field(default_factory=dict)
    postings: dict[str, KnownPosting] = field(default_factory=dict)
    rendered: bool = False  # the last crawl found the postings with a browser alone
    turn: int = 0  # the number of earlier crawls; rotates which unchanged postings are looked at again


@dataclass(slots=True)
class BoardReport:
    """The crawler's word on how a visit went. `sentence` says the reason to a person; counts are of this visit alone."""

    status: Status
    reason: Reason | None = None
    sentence: str = ""
    requests: int = 0
    list_pages: int = 0
    rendered: int = 0  # pages that a browser had to build
    listed: int = 0
    advertised: int | None = None
    texts_read: int = 0
    texts_failed: int = 0
    texts_waiting: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    unknown_keys: dict[str, int] = field(default_factory=dict)
    received_bytes: int = 0
    retry_after: float | None = None  # seconds that the host asked us to stay away
    notes: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether something that should have been read was not; a list that is short by itself (capped, a window) is no failure."""
        return self.status in (Status.FAILED, Status.BLOCKED) or self.reason is Reason.PAGES_FAILED


@dataclass(slots=True)
class CrawlResult:
    """All that one visit to one board brought home.

    `postings` were read anew, `still` are ids that were listed and proved to be as they are known, `gone` are ids whose
    own page says that they are over (`gone`: 404 or 410; `says_closed`: in words). `holds_all`: a list of this kind is never cut to the
    newest postings.
    """

    board: Board
    report: BoardReport
    postings: list[RawPosting] = field(default_factory=list)
    holds_all: bool = False
    still: set[str] = field(default_factory=set)
    same: set[str] = field(default_factory=set)  # those of `still` whose own page was asked for and had not changed
    gone: dict[str, str] = field(default_factory=dict)
    list_validators: dict[str, Validator] = field(default_factory=dict)
    text_validators: dict[str, Validator] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)  # hashes of list lines that were seen, where texts lie on pages of their own
