"""The second round of a visit: the own pages of postings, new and changed ones at once, the others in turn, and of those that are missing."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from crawlers.failures import Problem, of_status
from crawlers.items import KnownPosting, RawPosting, Reason, Status, Validator, content_hash
from crawlers.spiders.lists import Lists
from crawlers.spiders.visit import Visit
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable

MAX_GONE_CHECKS = 20  # own pages of missing postings that are looked at; the others close by absence alone
MIN_OVER = 3  # postings that are listed while their own pages say that they are over: all of them at once is no board
GONE_CHECK = "is it gone"


@dataclass(slots=True)
class _Text:
    """A posting whose own page is asked for."""

    posting: RawPosting
    known: KnownPosting | None


class Texts:
    """Says which own pages to ask for when the list is read, and takes their answers and failures.

    `budget`: pages of unchanged postings that are looked at again; `most_new`: pages of new and changed ones that are read.
    """

    def __init__(self, visit: Visit, lists: Lists, budget: int, most_new: int) -> None:
        self.visit, self.lists, self.budget, self.most_new = visit, lists, budget, most_new
        self._texts: dict[str, _Text] = {}
        self._asked: set[tuple[str, str]] = set()
        self._over = 0  # listed ones whose own pages say that they are over

    @property
    def all_over(self) -> int:
        """How many own pages were looked at, where all of them say that their postings are over; else 0."""
        return self._over if self._over >= MIN_OVER and self._over == len(self._texts) else 0

    def validator(self, native_id: str) -> Validator | None:
        """What lets the host answer "not changed"; None for a posting whose line changed, or which was not read yet."""
        text = self._texts.get(native_id)
        return text.known.validator if text and text.known else None

    def to_ask(self) -> list[Ask]:
        """What to ask of single postings. Empty for vendors whose list has the texts."""
        vendor, board, result = self.visit.vendor, self.visit.board, self.visit.result
        if vendor.text_in == "list":
            result.postings = list(self.lists.listed.values())
            return []
        known = self.visit.known.postings
        list_seen = bool(self.lists.read_pages)
        if self.lists.unchanged_pages and not list_seen:
            seen = {native_id: RawPosting(native_id, posting.url, posting.title) for native_id, posting in known.items() if posting.listed}
        else:
            seen = self.lists.listed
        now, later = [], []
        for native_id, posting in seen.items():
            if posting.has_text:  # the board's page is itself the posting
                result.postings.append(posting)
                continue
            before = known.get(native_id)
            line = _line(posting) if list_seen else None
            if line:
                result.lines[native_id] = line
            if vendor.text_ask(board, native_id, posting.url) is None:  # its text stands in the list, which is the same as before
                result.still.add(native_id)
            elif before is None or not before.has_text or (line and before.line != line):
                now.append(_Text(posting, None))
            else:
                later.append(_Text(posting, before))
        turns = max(1, -(-len(later) // self.budget)) if self.budget else 0
        for place, text in enumerate(later):
            if turns and place % turns == self.visit.known.turn % turns:
                now.append(text)
            else:
                result.still.add(text.posting.native_id)
        for text in now[self.most_new :]:
            self.visit.report.texts_waiting += 1
            self._without_text(text)
        self._texts = {text.posting.native_id: text for text in now[: self.most_new]}
        asks = [ask for native_id, text in self._texts.items() if (ask := vendor.text_ask(board, native_id, text.posting.url))]
        if not self.lists.problems:
            missing = [native_id for native_id in known if native_id not in seen][:MAX_GONE_CHECKS]
            own = [ask for native_id in missing if (ask := vendor.text_ask(board, native_id, known[native_id].url))]
            asks += [dataclasses.replace(ask, note=GONE_CHECK) for ask in own]
        return asks

    def take(self, answer: Answer) -> list[Ask]:
        """Takes the page of a posting (304 included); gives it back as a question where a browser is to build it first."""
        result, native_id = self.visit.result, answer.ask.posting
        assert native_id is not None
        if answer.ask.note == GONE_CHECK:
            return self._take_gone_check(native_id, answer)
        text = self._texts[native_id]
        body_hash = content_hash(answer.body)
        if answer.status == 304 or (text.known and answer.status == 200 and text.known.validator.body_hash == body_hash):
            result.still.add(native_id)
            result.same.add(native_id)
            return []
        problem: Problem | None = None
        if answer.status != 200:
            problem = of_status(answer.status, answer.url, answer.body)
        elif not answer.body.strip():
            problem = Problem(Status.FAILED, Reason.EMPTY_ANSWER, f"{answer.url} answered with an empty page")
        else:
            try:
                posting = self.visit.vendor.parse_text(self.visit.board, dataclasses.replace(text.posting), answer)
            except Refused as refused:
                if refused.reason is Reason.NEEDS_BROWSER and answer.ask.document is None:
                    return self._to_render(text, answer)
                problem = Problem(refused.status, refused.reason, refused.sentence)
            except Unreadable as error:
                problem = Problem(Status.FAILED, Reason.UNREADABLE, str(error))
        if problem:
            self._failed(answer.ask, problem)
            return []
        if posting is None:
            self._over += 1
            result.gone[native_id] = "says_closed"
            result.lines.pop(native_id, None)
            self.lists.listed.pop(native_id, None)
            return []
        self.visit.report.texts_read += 1
        result.postings.append(posting)
        result.text_validators[native_id] = Validator(answer.headers.get("etag"), answer.headers.get("last-modified"), body_hash)
        return []

    def failed(self, ask: Ask, problem: Problem, instead: list[Ask]) -> list[Ask]:
        """Takes the news that a page was not answered; gives those of `instead` that were not asked yet in its place."""
        assert ask.posting is not None
        again = [dataclasses.replace(each, note=ask.note) for each in instead if (ask.posting, each.url) not in self._asked]
        self._asked |= {(ask.posting, each.url) for each in again}
        if not again:
            self._failed(ask, problem)
        return again

    def _to_render(self, text: _Text, answer: Answer) -> list[Ask]:
        asks = self.visit.to_render(answer)
        if not asks:
            self.visit.report.texts_waiting += 1
            self._without_text(text)
        return asks

    def _take_gone_check(self, native_id: str, answer: Answer) -> list[Ask]:
        gone, vendor = self.visit.result.gone, self.visit.vendor
        if answer.status in (404, 410):
            gone[native_id] = "gone"
        elif answer.status == 200 and answer.body.strip():
            posting = RawPosting(native_id, answer.ask.url, self.visit.known.postings[native_id].title)
            try:
                if vendor.parse_text(self.visit.board, posting, answer) is None:
                    gone[native_id] = "says_closed"
            except Refused as refused:
                if refused.reason is Reason.NEEDS_BROWSER and answer.ask.document is None:
                    return self.visit.to_render(answer)
            except Unreadable:
                pass  # neither here nor there: the absence must speak for itself
        return []

    def _failed(self, ask: Ask, problem: Problem) -> None:
        if ask.note == GONE_CHECK or ask.posting is None:
            return
        report = self.visit.report
        report.texts_failed += 1
        if len(report.notes) < 3:
            report.notes.append(problem.sentence)
        self._without_text(self._texts[ask.posting])

    def _without_text(self, text: _Text) -> None:
        """A listed posting whose page could not be read stays as it is known; a new one is kept with its line alone."""
        result, native_id = self.visit.result, text.posting.native_id
        if native_id in self.visit.known.postings:
            result.lines.pop(native_id, None)  # so that the next visit reads it
            result.still.add(native_id)
        else:
            result.postings.append(text.posting)


def _line(posting: RawPosting) -> str:
    """A hash of what the list says of a posting, without dates, which may be relative, and addresses, which may hold tokens."""
    said = dataclasses.replace(posting, url="", apply_url=None, date_posted=None)
    return content_hash(said.to_bytes())
