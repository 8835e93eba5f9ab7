"""The first round of a visit: the pages of a board's list, and whether they are all of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import orjson

from crawlers.failures import Problem, of_status
from crawlers.items import RawPosting, Reason, Status, Validator, content_hash
from crawlers.spiders.visit import MAX_RENDERED, Visit
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable

MAX_LIST_PAGES = 1000  # a board that pages on for ever ends here, as `capped`


@dataclass(slots=True)
class _Chain:
    """List pages that follow each other."""

    ids: set[str] = field(default_factory=set)
    skipped: int = 0
    advertised: int | None = None

    def is_short(self) -> bool:
        return self.advertised is not None and len(self.ids) + self.skipped < self.advertised


class Lists:
    """Takes list answers and says which further pages to ask for; `listed` fills with what they hold."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.listed: dict[str, RawPosting] = {}
        self.unchanged_pages = 0
        self.read_pages = 0
        self.problems: list[Problem] = []
        self.capped: str | None = None
        self.empty_is_proven = False
        self._asked: set[str] = set()
        self._chains: dict[str, _Chain] = {}

    @property
    def unchanged(self) -> bool:
        """Whether the host said that its list is as it was, and nothing else."""
        return bool(self.unchanged_pages and not self.read_pages and not self.problems)

    def short(self) -> tuple[int, int] | None:
        """Advertised and found, where these are fewer than those: of a chain, or of the whole board."""
        report = self.visit.report
        whole = _Chain(set(self.listed) | self.visit.result.gone.keys(), sum(report.skipped.values()), report.advertised)
        return next(((each.advertised or 0, len(each.ids)) for each in (*self._chains.values(), whole) if each.is_short()), None)

    def new(self, asks: list[Ask]) -> list[Ask]:
        """Without questions that were asked in this visit already, so that paging ends."""
        fresh = []
        for ask in asks:
            key = _address(ask)
            if key not in self._asked:
                self._asked.add(key)
                fresh.append(ask)
        return fresh

    def validator(self, ask: Ask) -> Validator | None:
        """What lets the host answer "not changed". Of several list pages one unchanged answer proves nothing about the others."""
        validators = self.visit.known.validators
        return validators.get(_address(ask)) if len(validators) == 1 else None

    def take(self, answer: Answer) -> list[Ask]:
        """Takes a list answer (304 included) and gives the questions that follow. Raises Unreadable or Refused."""
        validator = self.validator(answer.ask)
        if answer.status == 304:
            if validator is None:
                raise Unreadable(f"{answer.url} answered 304 (not modified) to a question without conditions")
            self.unchanged_pages += 1
            return []
        if answer.status != 200:
            more = self.new(self.visit.vendor.otherwise(self.visit.board, answer))
            if not more:
                self.problems.append(of_status(answer.status, answer.url, answer.body))
            return more
        if not answer.body.strip():
            raise Refused(Status.FAILED, Reason.EMPTY_ANSWER, f"{answer.url} answered with an empty page")
        body_hash = content_hash(answer.body)
        if validator and validator.body_hash == body_hash:
            self.unchanged_pages += 1
            return []
        page = self._parsed(answer)
        if page is None:
            asks = self.visit.to_render(answer)
            if not asks:
                self.capped = f"reading stopped after {MAX_RENDERED} pages that a browser had to build"
            return asks
        self.capped = self.capped or answer.cut
        self.read_pages += 1
        self.visit.report.list_pages += 1
        # The URL in the key is the one asked for, so that the next crawl finds it.
        self.visit.result.list_validators[_address(answer.ask)] = Validator(answer.headers.get("etag"), answer.headers.get("last-modified"), body_hash)
        return self._take_page(page, self._chains.setdefault(answer.ask.chain, _Chain()))

    def _parsed(self, answer: Answer) -> ListPage | None:
        """A list answer as postings; None where a browser is to build the page first."""
        plain, rendered = answer.ask.document is None, self.visit.known.rendered
        try:
            page = self.visit.vendor.parse(self.visit.board, answer)
        except Refused as refused:
            if plain and (refused.reason is Reason.NEEDS_BROWSER or (rendered and refused.reason is Reason.NO_POSTINGS)):
                return None
            raise
        return None if plain and rendered and not page.postings else page

    def _take_page(self, page: ListPage, chain: _Chain) -> list[Ask]:
        report = self.visit.report
        for name, count in page.skipped.items():
            report.skipped[name] = report.skipped.get(name, 0) + count
        for name, count in page.unknown_keys.items():
            report.unknown_keys[name] = report.unknown_keys.get(name, 0) + count
        if page.advertised is not None:
            if not page.split:
                chain.advertised = max(page.advertised, chain.advertised or 0)
            report.advertised = max(page.advertised, report.advertised or 0)
        self.capped = self.capped or page.capped
        self.empty_is_proven = self.empty_is_proven or page.empty_is_proven
        before = len(chain.ids)
        chain.skipped += sum(page.skipped.values())
        for posting in page.postings:
            chain.ids.add(posting.native_id)
            seen = self.listed.setdefault(posting.native_id, posting)
            # Some boards have one row a place.
            seen.locations += [each for each in posting.locations if each not in seen.locations]
        if page.more and page.postings and len(chain.ids) == before and not page.split:
            return []  # nothing new on a further page: the board repeats itself from here on
        if page.more and len(self._asked) + len(page.more) > MAX_LIST_PAGES:
            self.capped = f"reading stopped after {report.list_pages} list pages"
            return []
        return self.new(page.more)


def _address(ask: Ask) -> str:
    """What is asked of which URL: questions with a body share one."""
    return ask.url if ask.json is None else f"{ask.url}#{content_hash(orjson.dumps(ask.json))}"
