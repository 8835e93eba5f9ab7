"""The books of one visit to one board: what was asked, what came back, what is proved. No Scrapy in here.

A visit has two rounds: the list with all its pages, then the pages of single postings (new and changed ones at once, the
others in turn) and of those that the list no longer holds. `outstanding` counts questions without an answer yet.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import orjson

from crawlers.failures import Problem, of_status
from crawlers.items import Board, BoardReport, CrawlResult, Known, KnownPosting, RawPosting, Reason, Status, Validator, content_hash
from crawlers.pages.state import is_blocked
from crawlers.vendors.base import Answer, Ask, ListPage, Refused, Unreadable, Vendor

MAX_LIST_PAGES = 1000  # a board that pages on for ever ends here, as `capped`
MAX_GONE_CHECKS = 20  # own pages of missing postings that are looked at; the others close by absence alone
MIN_OVER = 3  # postings that are listed while their own pages say that they are over: all of them at once is no board
MAX_RENDERED = 150  # pages of one visit that a browser builds: some seconds each; texts beyond wait for the next visit
GONE_CHECK = "is it gone"


@dataclass(slots=True)
class _Text:
    """A posting whose own page is asked for."""

    posting: RawPosting
    known: KnownPosting | None


@dataclass(slots=True)
class _Chain:
    """List pages that follow each other."""

    ids: set[str] = field(default_factory=set)
    skipped: int = 0
    advertised: int | None = None

    def is_short(self) -> bool:
        return self.advertised is not None and len(self.ids) + self.skipped < self.advertised


class Books:
    """Takes answers and failures of one board and says what to ask next; close() makes the result."""

    def __init__(self, board: Board, vendor: Vendor, known: Known, text_budget: int, new_texts: int) -> None:
        self.board, self.vendor, self.known, self.text_budget = board, vendor, known, text_budget
        self.new_texts = new_texts
        self.outstanding = 0
        self.report = BoardReport(Status.COMPLETE)
        self.result = CrawlResult(board, self.report)
        self.listed: dict[str, RawPosting] = {}
        self.unchanged_pages = 0
        self.read_pages = 0
        self.problems: list[Problem] = []
        self.capped: str | None = None
        self.empty_is_proven = False
        self._asked_lists: set[str] = set()
        self._chains: dict[str, _Chain] = {}
        self._asked_texts: set[tuple[str, str]] = set()
        self._over_of_listed = 0
        self._texts: dict[str, _Text] = {}
        self._second_round = False
        self._asked_renders = 0

    def open(self) -> list[Ask]:
        """The first questions."""
        return self._count(self._new_lists(self.vendor.start(self.board)))

    def conditions(self, ask: Ask) -> dict[str, str]:
        """The headers that let the host answer "not changed"."""
        validator = self._validator(ask)
        headers = {}
        if validator and validator.etag:
            headers["If-None-Match"] = validator.etag
        if validator and validator.last_modified:
            headers["If-Modified-Since"] = validator.last_modified
        return headers

    def answered(self, answer: Answer) -> list[Ask]:
        """Takes one answer (304 included) and gives the questions that follow from it."""
        self.outstanding -= 1
        self.report.received_bytes += len(answer.body)
        self.report.requests += answer.requests
        if answer.ask.document is not None:
            self._rendered()
        if answer.ask.posting is not None:
            return self._count(self._text(answer))
        try:
            follow = self._list(answer)
        except Refused as refused:
            self.problems.append(Problem(refused.status, refused.reason, refused.sentence))
            follow = []
        except Unreadable as error:
            wall = is_blocked(answer.body, answer.headers)
            host = urlsplit(answer.url).hostname
            self.problems.append(
                Problem(Status.BLOCKED, Reason.CHALLENGE, f"{host} shows a page that keeps programs out ({wall})") if wall
                else Problem(Status.FAILED, Reason.UNREADABLE, str(error))
            )  # fmt: skip
            follow = []
        return self._count(follow or self._texts_to_ask())

    def failed(self, ask: Ask, problem: Problem) -> list[Ask]:
        """Takes the news that a question was not answered, and gives the questions that follow."""
        self.outstanding -= 1
        instead = self.vendor.instead(self.board, ask, problem.reason)
        if ask.posting is not None:
            again = [dataclasses.replace(each, note=ask.note) for each in instead if (ask.posting, each.url) not in self._asked_texts]
            self._asked_texts |= {(ask.posting, each.url) for each in again}
            if not again:
                self._text_failed(ask, problem)
            return self._count(again)
        lists = self._new_lists(instead)
        if lists:
            self.report.notes.append(f"{problem.sentence}; {urlsplit(lists[0].url).hostname} was read instead")
            return self._count(lists)
        self.problems.append(problem)
        return self._count(self._texts_to_ask())

    def close(self) -> CrawlResult:
        """The result; nothing may be outstanding."""
        report, result = self.report, self.result
        places = {native_id: place for place, native_id in enumerate(self.listed)}
        result.postings.sort(key=lambda posting: places.get(posting.native_id, 0))  # texts arrive in any order
        report.listed = len(self.listed)
        unchanged = self.unchanged_pages and not self.read_pages and not self.problems
        if unchanged:
            result.still |= {native_id for native_id, posting in self.known.postings.items() if posting.listed} - {p.native_id for p in result.postings}
            result.still -= result.gone.keys()
            report.listed = len(result.still) + len(result.postings)
        if self.problems:
            first = self.problems[0]
            part = bool(self.read_pages and (self.listed or report.skipped))  # a page that only names further ones is no part
            report.status, report.reason = (Status.PARTIAL, Reason.PAGES_FAILED) if part else (first.status, first.reason)
            report.sentence = f"{len(self.problems)} list page{'s' * (len(self.problems) > 1)} could not be read: {first.sentence}" if part else first.sentence
        elif unchanged and not result.postings and not result.gone:
            report.status = Status.UNCHANGED
        elif self.capped:
            report.status, report.reason, report.sentence = Status.PARTIAL, Reason.CAPPED, self.capped
        elif not unchanged and (short := self._short()):
            report.status, report.reason = Status.PARTIAL, Reason.COUNT_SHORT
            report.sentence = f"the board says that it has {short[0]} postings, but {short[1]} were found"
        elif self._over_of_listed >= MIN_OVER and self._over_of_listed == len(self._texts):
            report.status, report.reason = Status.PARTIAL, Reason.COUNT_SHORT
            report.sentence = f"the own pages of all {self._over_of_listed} postings that were looked at say that they are over: is the address right?"
            result.gone.clear()
        elif not unchanged and not self.listed and not self.vendor.empty_proves and not self.empty_is_proven:
            report.status, report.reason = Status.PARTIAL, Reason.UNPROVEN_EMPTY
            report.sentence = f"{self.board.url} lists nothing, which its host also says for names that it does not know"
        if report.status is not Status.COMPLETE:
            result.list_validators.clear()
        return result

    # lists

    def _short(self) -> tuple[int, int] | None:
        """Advertised and found, where these are fewer than those: of a chain, or of the whole board."""
        whole = _Chain(set(self.listed) | self.result.gone.keys(), sum(self.report.skipped.values()), self.report.advertised)
        return next(((each.advertised or 0, len(each.ids)) for each in (*self._chains.values(), whole) if each.is_short()), None)

    def _list(self, answer: Answer) -> list[Ask]:
        validator = self._validator(answer.ask)
        if answer.status == 304:
            if validator is None:
                raise Unreadable(f"{answer.url} answered 304 (not modified) to a question without conditions")
            self.unchanged_pages += 1
            return []
        if answer.status != 200:
            more = self._new_lists(self.vendor.otherwise(self.board, answer))
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
            return self._to_render(answer)
        self.capped = self.capped or answer.cut
        self.read_pages += 1
        self.report.list_pages += 1
        # The URL in the key is the one asked for, so that the next crawl finds it.
        self.result.list_validators[_address(answer.ask)] = Validator(answer.headers.get("etag"), answer.headers.get("last-modified"), body_hash)
        return self._take(page, self._chains.setdefault(answer.ask.chain, _Chain()))

    def _parsed(self, answer: Answer) -> ListPage | None:
        """A list answer as postings; None where a browser is to build the page first."""
        plain = answer.ask.document is None
        try:
            page = self.vendor.parse(self.board, answer)
        except Refused as refused:
            if plain and (refused.reason is Reason.NEEDS_BROWSER or (self.known.rendered and refused.reason is Reason.NO_POSTINGS)):
                return None
            raise
        return None if plain and self.known.rendered and not page.postings else page

    def _to_render(self, answer: Answer) -> list[Ask]:
        """The question again, for a browser; none beyond what a visit may cost."""
        if self._asked_renders >= MAX_RENDERED:
            self.capped = f"reading stopped after {MAX_RENDERED} pages that a browser had to build"
            return []
        self._asked_renders += 1
        return [dataclasses.replace(answer.ask, document=answer)]

    def _rendered(self) -> None:
        self.report.rendered += 1
        if self.report.rendered == 1:
            self.report.notes.append("read with a browser")

    def _take(self, page: ListPage, chain: _Chain) -> list[Ask]:
        report = self.report
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
        if page.more and len(self._asked_lists) + len(page.more) > MAX_LIST_PAGES:
            self.capped = f"reading stopped after {report.list_pages} list pages"
            return []
        return self._new_lists(page.more)

    def _new_lists(self, asks: list[Ask]) -> list[Ask]:
        """Without questions that were asked in this visit already, so that paging ends."""
        new = []
        for ask in asks:
            key = _address(ask)
            if key not in self._asked_lists:
                self._asked_lists.add(key)
                new.append(ask)
        return new

    def _validator(self, ask: Ask) -> Validator | None:
        if ask.posting is not None:
            text = self._texts.get(ask.posting)
            # A posting whose line changed, or was not read yet, is asked for without conditions.
            return text.known.validator if text and text.known else None
        # Of several list pages one unchanged answer proves nothing about the others.
        return self.known.validators.get(_address(ask)) if len(self.known.validators) == 1 else None

    # pages of single postings

    def _texts_to_ask(self) -> list[Ask]:
        """When the list is read: what to ask of single postings. Empty for vendors whose list has the texts."""
        if self.outstanding or self._second_round:
            return []
        self._second_round = True
        if self.vendor.text_in == "list":
            self.result.postings = list(self.listed.values())
            return []
        known = self.known.postings
        list_seen = bool(self.read_pages)
        if self.unchanged_pages and not list_seen:
            seen = {native_id: RawPosting(native_id, posting.url, posting.title) for native_id, posting in known.items() if posting.listed}
        else:
            seen = self.listed
        now, later = [], []
        for native_id, posting in seen.items():
            if posting.has_text:  # the board's page is itself the posting
                self.result.postings.append(posting)
                continue
            before = known.get(native_id)
            line = _line(posting) if list_seen else None
            if line:
                self.result.lines[native_id] = line
            if before is None or not before.has_text or (line and before.line != line):
                now.append(_Text(posting, None))
            else:
                later.append(_Text(posting, before))
        turns = max(1, -(-len(later) // self.text_budget)) if self.text_budget else 0
        for place, text in enumerate(later):
            if turns and place % turns == self.known.turn % turns:
                now.append(text)
            else:
                self.result.still.add(text.posting.native_id)
        for text in now[self.new_texts :]:
            self.report.texts_waiting += 1
            self._without_text(text)
        self._texts = {text.posting.native_id: text for text in now[: self.new_texts]}
        asks = [self.vendor.text_ask(self.board, native_id, text.posting.url) for native_id, text in self._texts.items()]
        if not self.problems:
            missing = [native_id for native_id in known if native_id not in seen][:MAX_GONE_CHECKS]
            asks += [dataclasses.replace(self.vendor.text_ask(self.board, native_id, known[native_id].url), note=GONE_CHECK) for native_id in missing]
        return asks

    def _text(self, answer: Answer) -> list[Ask]:
        """Takes the page of a posting; gives it back as a question where a browser is to build it first."""
        native_id = answer.ask.posting
        assert native_id is not None
        if answer.ask.note == GONE_CHECK:
            return self._gone_check(native_id, answer)
        text = self._texts[native_id]
        body_hash = content_hash(answer.body)
        if answer.status == 304 or (text.known and answer.status == 200 and text.known.validator.body_hash == body_hash):
            self.result.still.add(native_id)
            self.result.same.add(native_id)
            return []
        problem: Problem | None = None
        if answer.status != 200:
            problem = of_status(answer.status, answer.url, answer.body)
        elif not answer.body.strip():
            problem = Problem(Status.FAILED, Reason.EMPTY_ANSWER, f"{answer.url} answered with an empty page")
        else:
            try:
                posting = self.vendor.parse_text(self.board, dataclasses.replace(text.posting), answer)
            except Refused as refused:
                if refused.reason is Reason.NEEDS_BROWSER and answer.ask.document is None:
                    return self._text_to_render(text, answer)
                problem = Problem(refused.status, refused.reason, refused.sentence)
            except Unreadable as error:
                problem = Problem(Status.FAILED, Reason.UNREADABLE, str(error))
        if problem:
            self._text_failed(answer.ask, problem)
            return []
        if posting is None:
            self._over_of_listed += 1
            self.result.gone[native_id] = "says_closed"
            self.result.lines.pop(native_id, None)
            self.listed.pop(native_id, None)
            return []
        self.report.texts_read += 1
        self.result.postings.append(posting)
        self.result.text_validators[native_id] = Validator(answer.headers.get("etag"), answer.headers.get("last-modified"), body_hash)
        return []

    def _text_to_render(self, text: _Text, answer: Answer) -> list[Ask]:
        if self._asked_renders < MAX_RENDERED:
            return self._to_render(answer)
        self.report.texts_waiting += 1
        self._without_text(text)
        return []

    def _gone_check(self, native_id: str, answer: Answer) -> list[Ask]:
        if answer.status in (404, 410):
            self.result.gone[native_id] = "gone"
        elif answer.status == 200 and answer.body.strip():
            try:
                if self.vendor.parse_text(self.board, RawPosting(native_id, answer.ask.url, self.known.postings[native_id].title), answer) is None:
                    self.result.gone[native_id] = "says_closed"
            except Refused as refused:
                if refused.reason is Reason.NEEDS_BROWSER and answer.ask.document is None and self._asked_renders < MAX_RENDERED:
                    return self._to_render(answer)
            except Unreadable:
                pass  # neither here nor there: the absence must speak for itself
        return []

    def _text_failed(self, ask: Ask, problem: Problem) -> None:
        if ask.note == GONE_CHECK or ask.posting is None:
            return
        self.report.texts_failed += 1
        if len(self.report.notes) < 3:
            self.report.notes.append(problem.sentence)
        self._without_text(self._texts[ask.posting])

    def _without_text(self, text: _Text) -> None:
        """A listed posting whose page could not be read stays as it is known; a new one is kept with its line alone."""
        native_id = text.posting.native_id
        if native_id in self.known.postings:
            self.result.lines.pop(native_id, None)  # so that the next visit reads it
            self.result.still.add(native_id)
        else:
            self.result.postings.append(text.posting)

    def _count(self, asks: list[Ask]) -> list[Ask]:
        self.outstanding += len(asks)
        self.report.requests += sum(ask.document is None for ask in asks)
        return asks


def _address(ask: Ask) -> str:
    """What is asked of which URL: questions with a body share one."""
    return ask.url if ask.json is None else f"{ask.url}#{content_hash(orjson.dumps(ask.json))}"


def _line(posting: RawPosting) -> str:
    """A hash of what the list says of a posting, without dates, which may be relative, and addresses, which may hold tokens."""
    said = dataclasses.replace(posting, url="", apply_url=None, date_posted=None)
    return content_hash(said.to_bytes())
