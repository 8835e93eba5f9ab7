"""One crawl result into the store: normalize -> health -> diff -> snapshot, events, deliveries. ONE transaction a board."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from crawlers.items import CrawlResult, RawPosting, Status, content_hash
from monitor.diff import changed_fields, source_fields
from monitor.health import FAILING_AFTER, Verdict, judge, sets_baseline
from monitor.identity import twin_key
from monitor.model import Posting
from monitor.normalize import NORMALIZER_VERSION, read
from monitor.normalize.fingerprint import fingerprint, words
from monitor.normalize.shared import shared_keys
from monitor.store import BoardRow, PostingRow, Store

REPOST_WINDOW = timedelta(days=90)  # a twin that closed longer ago makes a new opening, not the old one posted again


@dataclass(slots=True)
class Outcome:
    """What one crawl came to: the verdict on its absences, and how many events of each type were recorded."""

    result: CrawlResult
    run: int
    verdict: Verdict
    baseline: bool = False
    told: Counter[str] = field(default_factory=Counter)
    event_numbers: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Edit:
    """A known posting whose raw form is another than the stored one."""

    row: PostingRow
    old: Posting
    new: Posting
    raw_hash: str
    raw: bytes
    fingerprint: str


def ingest(store: Store, result: CrawlResult, now: datetime, tell: Callable[[Store, list[int]], None] | None = None) -> Outcome:
    """Records one crawl. `tell` gets the numbers of the new events inside the same transaction and writes their deliveries."""
    with store.transaction():
        outcome = _Ingest(store, result, now).run()
        if tell and outcome.event_numbers:
            tell(store, outcome.event_numbers)
    return outcome


class _Ingest:
    def __init__(self, store: Store, result: CrawlResult, now: datetime) -> None:
        self.store, self.result, self.now = store, result, now
        self.at = now.astimezone(UTC).isoformat(timespec="seconds")
        self.board: BoardRow = store.board(result.board) or store.add_board(result.board)
        self.before = store.last_run(self.board.id, accepted=True)
        self.outcome = Outcome(result, 0, Verdict.UNPROVEN)

    def run(self) -> Outcome:
        status, board = self.result.report.status, self.board
        if status in (Status.FAILED, Status.BLOCKED):
            self._failed()
            return self.outcome
        if status is Status.UNCHANGED and not board.missing and board.waiting is None and not board.failures:
            self.outcome.verdict = Verdict.ACCEPTED
            self.outcome.run = self.store.add_run(board.id, self.at, self.result.report, accepted=True)
            return self.outcome
        self.rows = self.store.postings(board.id)
        open_now = {native_id for native_id, row in self.rows.items() if row.status == "open"}
        listed = self._listed(open_now)
        explained = {native_id for native_id, word in self.result.gone.items() if word == "says_closed"}
        verdict = judge(status, listed, open_now - explained, board.waiting)
        self.outcome.verdict = verdict
        if verdict is Verdict.SUSPECT:
            gone = len(open_now - listed)
            self.result.report.sentence = f"{gone} of {len(open_now)} known postings are not listed any more: believed once the next crawl says the same"
        accepted = verdict in (Verdict.ACCEPTED, Verdict.CONFIRMED)
        self.run_id = self.outcome.run = self.store.add_run(board.id, self.at, self.result.report, accepted=accepted)
        self.outcome.baseline = board.baseline_run is None
        if board.failures >= FAILING_AFTER:
            self._event("board_recovered", None, reason=f"read again after {board.failures} failures")
        if board.failures:
            self.store.update("boards", board.id, failures=0)
        self._contents(listed)
        self._absences(open_now, listed, verdict)
        if self.outcome.baseline and sets_baseline(status, self.result.report.reason):
            self.store.update("boards", board.id, baseline_run=self.run_id)
        if status is Status.COMPLETE and self.result.list_validators:
            self.store.set_validators(board, self.result.list_validators)
        return self.outcome

    # boards that could not be read

    def _failed(self) -> None:
        report, failures = self.result.report, self.board.failures + 1
        self.run_id = self.outcome.run = self.store.add_run(self.board.id, self.at, report, accepted=False)
        self.store.update("boards", self.board.id, failures=failures)
        if failures == FAILING_AFTER:
            self._event("board_failing", None, reason=f"{failures} crawls in a row: {report.sentence or report.reason}")

    # what is listed, and what it says

    def _listed(self, open_now: set[str]) -> set[str]:
        """The ids in this crawl. An unchanged answer lists again what the last one did."""
        if self.result.report.status is Status.UNCHANGED:
            waiting = self.board.waiting
            return set(waiting) if waiting is not None else {native_id for native_id in open_now if not self.rows[native_id].misses}
        return {posting.native_id for posting in self.result.postings} | self.result.still

    def _contents(self, listed: set[str]) -> None:
        new: list[RawPosting] = []
        edits: list[_Edit] = []
        for raw in self.result.postings:
            row = self.rows.get(raw.native_id)
            if row is None:
                new.append(raw)
            elif edit := self._edit(row, raw):
                edits.append(edit)
        for edit in edits:
            if edit.row.status == "closed":
                self._reopen(edit)
        self._record_edits([edit for edit in edits if edit.row.status == "open"])
        open_twins: set[int] = set()
        for raw in new:
            self._add(raw, listed, open_twins)
        for native_id, line in self.result.lines.items():
            row = self.rows.get(native_id)
            if row and row.line != line:
                self.store.update("postings", row.id, line=line)

    def _edit(self, row: PostingRow, raw: RawPosting) -> _Edit | None:
        """The old and the new reading of a known posting; None where nothing is to be recorded."""
        self._fill(raw, row)
        data = raw.to_bytes()
        raw_hash = content_hash(data)
        closed = row.status == "closed"
        if raw_hash == row.raw_hash and row.normalizer == NORMALIZER_VERSION and not closed:
            return None
        new = read(raw, self.now)
        mark = fingerprint(new)
        if mark == row.fingerprint and row.normalizer == NORMALIZER_VERSION and not closed:
            return None
        old = self.store.content(row.version)
        if row.normalizer != NORMALIZER_VERSION and (before := self.store.raw(row.raw_hash)):
            old = read(before, self.now)  # both by today's reader, so that its progress is no news
        return _Edit(row, old, new, raw_hash, data, mark)

    def _fill(self, raw: RawPosting, row: PostingRow) -> None:
        """What this crawl did not look at (the line in an unchanged list, a text that is not there this time) is as it was."""
        line_unseen = raw.page is not None and raw.native_id not in self.result.lines
        text_unseen = not raw.has_text and bool(row.has_text)
        before = self.store.raw(row.raw_hash) if line_unseen or text_unseen else None
        if before and line_unseen:
            raw.title, raw.locations, raw.date_posted = before.title, before.locations, before.date_posted
        if before and text_unseen:
            raw.description, raw.description_format, raw.page = before.description, before.description_format, before.page

    def _record_edits(self, edits: list[_Edit]) -> None:
        looked_at = len(self.result.postings) + len(self.result.same)
        by_source = source_fields([(edit.old, edit.new) for edit in edits], looked_at)
        before, now = self._shared(edits)
        reworded: list[_Edit] = []
        for edit in edits:
            told = [name for name in changed_fields(edit.old, edit.new, before, now) if name not in by_source]
            if (edit.old.description is None) != (edit.new.description is None):
                # The text was not read before: all that it says is no news, and the title only if the list says another one.
                line_moved = self.result.lines.get(edit.row.native_id, edit.row.line) != edit.row.line
                told = [name for name in told if name == "title" and line_moved]
            old_version = edit.row.version
            self._write(edit)
            if told and not self.outcome.baseline:
                self._event("changed", edit.row, old_version=old_version, version=edit.row.version, fields=told)
            elif words(edit.old.description or "") != words(edit.new.description or "") and edit.old.description is not None:
                reworded.append(edit)
        if reworded and "description" not in by_source and not self.outcome.baseline:
            edit = reworded[0]
            versions = self.store.last_two_versions(edit.row.id)
            many = f"{len(reworded)} postings" if len(reworded) > 1 else "1 posting"
            self._event("board_reworded", None, old_version=versions[0], version=versions[1], fields=["description"],
                        reason=f"a passage that the board's postings share reads otherwise in {many}")  # fmt: skip

    def _write(self, edit: _Edit) -> None:
        """The new version and what is kept beside it."""
        row = edit.row
        row.version = self.store.add_version(row.id, self.run_id, edit.raw_hash, edit.raw, edit.new)
        self.store.update("postings", row.id, raw_hash=edit.raw_hash, normalizer=NORMALIZER_VERSION, fingerprint=edit.fingerprint, url=edit.new.url,
                          title=edit.new.title, has_text=int(edit.new.description is not None), twin=_twin(edit.new), status="open")  # fmt: skip
        self.store.set_validator(row.id, self.result.text_validators.get(row.native_id))

    def _shared(self, edits: list[_Edit]) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The passages that the board's postings share, before this crawl and now; read only where a text changed."""
        if not any(words(edit.old.description or "") != words(edit.new.description or "") for edit in edits):
            return frozenset(), frozenset()
        texts = self.store.texts(self.board.id)
        before = shared_keys(texts.values())
        texts |= {edit.row.native_id: edit.new.description or "" for edit in edits}
        now = shared_keys(texts.values())
        # Where pages are read in turn, a passage made anew stands at first only in those that were read.
        fresh = {edit.row.native_id for edit in edits} | self.result.same | {posting.native_id for posting in self.result.postings}
        sample = [texts[native_id] for native_id in fresh if native_id in texts]
        return before, now | (shared_keys(sample) if len(sample) >= 3 else frozenset())

    def _reopen(self, edit: _Edit) -> None:
        fields = changed_fields(edit.old, edit.new)
        old_version = edit.row.version
        self._write(edit)
        self.store.update("postings", edit.row.id, closed_at=None, closed_reason=None, last_seen=None, misses=0)
        if not self.outcome.baseline:
            self._event("reopened", edit.row, old_version=old_version, version=edit.row.version, fields=list(fields),
                        reason=f"listed again after it closed on {(edit.row.closed_at or '')[:10]}")  # fmt: skip

    def _add(self, raw: RawPosting, listed: set[str], taken: set[int]) -> None:
        data = raw.to_bytes()
        posting = read(raw, self.now)
        twin = _twin(posting)
        earlier = None if self.outcome.baseline else self._earlier(twin, listed, taken)
        columns = {"twin": twin, "normalizer": NORMALIZER_VERSION, "fingerprint": fingerprint(posting), "has_text": int(raw.has_text),
                   "line": self.result.lines.get(raw.native_id), "previous": earlier and earlier.id}  # fmt: skip
        raw_hash = content_hash(data)
        posting_id = self.store.add_posting(self.board.id, self.run_id, raw_hash, data, posting, columns)
        if validator := self.result.text_validators.get(raw.native_id):
            self.store.set_validator(posting_id, validator)
        if self.outcome.baseline:
            return
        row = self.store.posting(posting_id)
        if earlier:
            taken.add(earlier.id)
            self._event("reposted", row, version=row.version, reason="the same employer, title and place as an earlier posting that is not listed any more",
                        previous=f"{self.board.key}:{earlier.native_id}")  # fmt: skip
        else:
            self._event("new", row, version=row.version)

    def _earlier(self, twin: str, listed: set[str], taken: set[int]) -> PostingRow | None:
        """The posting that this one is again: same employer, title and place, and absent now or closed of late."""
        absence_counts = self.result.report.status is Status.COMPLETE
        for row in self.store.twins(self.board.id, twin):
            if row.id in taken or row.native_id in listed:
                continue
            if row.status == "open" and absence_counts:
                return row
            if row.status == "closed" and row.closed_at and self.now - datetime.fromisoformat(row.closed_at) <= REPOST_WINDOW:
                return row
        return None

    # what is not listed

    def _absences(self, open_before: set[str], listed: set[str], verdict: Verdict) -> None:
        gone = self.result.gone
        replaced = self.store.replaced(self.board.id) if open_before - listed else set()
        confirmed = self.board.waiting if verdict is Verdict.CONFIRMED else None
        last_seen = self.before["at"] if self.before else self.at
        missing = 0
        for native_id in sorted(open_before):
            row = self.rows[native_id]
            if gone.get(native_id) == "says_closed":
                self._close(row, "says_closed", last_seen)
            elif native_id in listed:
                if row.misses:
                    self.store.update("postings", row.id, misses=0, last_seen=None)
            elif verdict in (Verdict.UNPROVEN, Verdict.SUSPECT):
                missing += bool(row.misses)
            else:
                misses = row.misses + 1 + (confirmed is not None and native_id not in confirmed)
                if misses >= 2:
                    self._close(row, "reposted" if row.id in replaced else gone.get(native_id, "absent"), last_seen)
                else:
                    missing += 1
                    self.store.update("postings", row.id, misses=misses, last_seen=row.last_seen or last_seen)
        if missing != self.board.missing:
            self.store.update("boards", self.board.id, missing=missing)
        if verdict is Verdict.SUSPECT:
            self.store.set_waiting(self.board, listed)
        elif verdict is not Verdict.UNPROVEN and self.board.waiting is not None:
            self.store.set_waiting(self.board, None)

    def _close(self, row: PostingRow, reason: str, last_seen: str) -> None:
        self.store.update("postings", row.id, status="closed", closed_at=self.at, closed_reason=reason, misses=2, last_seen=row.last_seen or last_seen)
        self.store.end_version(row.id, self.run_id)
        if not self.outcome.baseline:
            self._event("closed", row, version=row.version, reason=reason)

    def _event(self, kind: str, row: PostingRow | None, *, fields: list[str] | None = None, **columns: Any) -> None:
        """One event. Its id follows from the posting and the number of its events, so that a crawl done over says the same."""
        subject = f"{self.board.key}:{row.native_id}:{row.events}" if row else f"{self.board.key}:{self.run_id}"
        event_id = hashlib.blake2b(f"{subject}:{kind}".encode(), digest_size=12).hexdigest()
        if row:
            row.events += 1
            self.store.update("postings", row.id, events=row.events)
        self.outcome.told[kind] += 1
        self.outcome.event_numbers.append(self.store.add_event({
            "id": event_id, "type": kind, "at": self.at, "board": self.board.id, "run": self.run_id, "posting": row and row.id,
            "fields": orjson.dumps(fields).decode() if fields else None, **columns}))  # fmt: skip


def _twin(posting: Posting) -> str:
    key = twin_key(posting.hiring_organization, posting.title, [place.raw for place in posting.locations])
    return hashlib.blake2b(repr(key).encode("utf-8", "replace"), digest_size=12).hexdigest()

