"""One crawl result into the store: normalize -> health -> diff -> snapshot, events, deliveries. ONE transaction a board."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson

from crawlers.items import CrawlResult, RawPosting, Reason, Status, content_hash
from monitor.carry import carry_over
from monitor.diff import changed_fields, source_fields
from monitor.health import FAILING_AFTER, NOT_WHOLE_AFTER, Verdict, is_whole, judge, listed_before, sets_baseline
from monitor.lifecycle import ABSENCES, FLAPS, SHORT_STAY, UNSEEN, Absence, Window, declared, end_of, misses_after, next_window, why_closed
from monitor.model import Posting
from monitor.normalize import NORMALIZER_VERSION
from monitor.normalize.fingerprint import fingerprint, words
from monitor.reposts import posted_before, twin_of
from monitor.rewording import moved_passages, shared_passages
from monitor.store import BoardRow, PostingRow, Store


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


def ingest(
    store: Store, result: CrawlResult, now: datetime, tell: Callable[[Store, list[int]], None] | None = None, moved_from: str | None = None
) -> Outcome:
    """Records one crawl. `tell` gets the numbers of the new events inside the same transaction and writes their deliveries.

    `moved_from` is the key of the board that this one took the place of in the user's configuration: where its postings are found
    here again, their histories go on (and the first crawl is no baseline). What that crawl reads otherwise is no news, as another
    vendor writes the same in other words; an edit made at the same time cannot be told.
    """
    with store.transaction():
        outcome = _Ingest(store, result, now, moved_from).run()
        if tell and outcome.event_numbers:
            tell(store, outcome.event_numbers)
    return outcome


class _Ingest:
    def __init__(self, store: Store, result: CrawlResult, now: datetime, moved_from: str | None) -> None:
        self.store, self.result, self.now, self.moved_from = store, result, now, moved_from
        result.postings = list({raw.native_id: raw for raw in result.postings}.values())  # each is told of once, whatever a list repeats
        self.at = now.astimezone(UTC).isoformat(timespec="seconds")
        self.board: BoardRow = store.board(result.board) or store.add_board(result.board)
        self.before = store.last_run(self.board.id)
        self.outcome = Outcome(result, 0, Verdict.UNPROVEN)
        self.window = declared(self.board.window, self._ids()) if result.report.reason is Reason.CAPPED else self.board.window

    def run(self) -> Outcome:
        report, board = self.result.report, self.board
        if report.status in (Status.FAILED, Status.BLOCKED):
            self._record_run(0)
            self._not_whole(board.failures + 1)
            return self.outcome
        lapsed = board.lapse is not None and board.lapse <= self.at  # a posting that dropped out of a window closes by now
        if report.status is Status.UNCHANGED and not (board.missing or board.waiting is not None or board.unproven or lapsed):
            self.outcome.verdict = Verdict.ACCEPTED
            self._record_run(2 if board.window.known else 1, quiet=True)
            return self.outcome
        self.carried = carry_over(self.store, board, self.result, self._ids(), self.moved_from, self.now, self.at)
        self.rows = self.carried.rows
        open_now = {native_id for native_id, row in self.rows.items() if row.status == "open"}
        listed = self._listed(open_now)
        known = open_now - {native_id for native_id, word in self.result.gone.items() if word == "says_closed"}  # the others are explained
        verdict = judge(report.status, report.reason, listed, known, board.waiting, suspects=board.suspects, window=board.window.known)
        self.outcome.verdict = verdict
        self._say(verdict, len(open_now), len(open_now - listed))
        self._record_run({Verdict.WINDOW: 2, Verdict.ACCEPTED: 1, Verdict.CONFIRMED: 1}.get(verdict, 0))
        self.outcome.baseline = board.baseline_run is None and not self.carried.moved
        self._whole_or_not()
        self._contents(listed)
        self._look_at_window(open_now, listed)
        self._absences(open_now, listed, verdict)
        if (self.outcome.baseline and sets_baseline(report.status, report.reason)) or self.carried.moved:
            self.store.update("boards", board.id, baseline_run=self.run_id)
        if report.status is Status.COMPLETE and self.result.list_validators:
            self.store.set_validators(board, self.result.list_validators)
        return self.outcome

    def _record_run(self, accepted: int, *, quiet: bool = False) -> None:
        self.run_id = self.outcome.run = self.store.add_run(self.board.id, self.at, self.result.report, accepted=accepted, quiet=quiet)

    def _say(self, verdict: Verdict, known: int, gone: int) -> None:
        """What a person should know of this crawl beside its events."""
        report, said = self.result.report, [self.carried.sentence]
        if verdict is Verdict.SUSPECT:
            said.append(f"{gone} of {known} known postings are not listed any more: believed once the next crawl says the same")
        if verdict is Verdict.WINDOW and gone and report.reason is None:
            said.append(f"the list holds the newest {self.window.size} postings only: what drops out of it is not closed")
        if any(said):
            report.sentence = "; ".join(filter(None, [report.sentence, *said]))

    # boards that could not be read, or in part only

    def _whole_or_not(self) -> None:
        report, board = self.result.report, self.board
        if not is_whole(report.status, report.reason, once_complete=self.before is not None):
            self._not_whole(0)
            return
        if board.failing:
            self._event("board_recovered", None, reason=f"read again after {board.unproven} crawls that failed or were not whole")
        if board.unproven or board.failures or board.failing:
            self.store.update("boards", board.id, failures=0, unproven=0, failing=0)

    def _not_whole(self, failures: int) -> None:
        """Tells once that a board cannot be read, or that nothing that is read of it proves a closing any more."""
        board, unproven = self.board, self.board.unproven + 1
        self.store.update("boards", board.id, failures=failures, unproven=unproven)
        if board.failing or (failures < FAILING_AFTER and unproven < NOT_WHOLE_AFTER):
            return
        self.store.update("boards", board.id, failing=1)
        count = f"{failures} crawls in a row" if failures >= FAILING_AFTER else f"{unproven} crawls in a row were not whole, so that no closing is told"
        self._event("board_failing", None, reason=f"{count}: {self.result.report.sentence or self.result.report.reason}")

    # what is listed, and what it says

    def _ids(self) -> set[str]:
        return {posting.native_id for posting in self.result.postings} | self.result.still

    def _listed(self, open_now: set[str]) -> set[str]:
        """The ids in this crawl. An unchanged answer lists again what the last one did."""
        if self.result.report.status is Status.UNCHANGED:
            waiting = self.board.waiting
            return set(waiting) if waiting is not None else {native_id for native_id in open_now if not self.rows[native_id].misses}
        return self._ids()

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
        self._add_all(new, listed)
        for native_id, line in self.result.lines.items():
            row = self.rows.get(native_id)
            if row and row.line != line:
                self.store.update("postings", row.id, line=line)

    def _edit(self, row: PostingRow, raw: RawPosting) -> _Edit | None:
        """The old and the new reading of a known posting; None where nothing is to be recorded."""
        closed = row.status == "closed"
        if closed and row.closed_reason == "says_closed" and not raw.has_text:
            return None  # its line is still listed; only its own page can take that back
        self._fill(raw, row)
        data = raw.to_bytes()
        raw_hash = content_hash(data)
        told_anew = closed or row.native_id in self.carried.ids
        if raw_hash == row.raw_hash and row.normalizer == NORMALIZER_VERSION and not told_anew:
            return None
        new = _read(raw, self.now)
        mark = fingerprint(new)
        if mark == row.fingerprint and row.normalizer == NORMALIZER_VERSION and not told_anew:
            return None
        old = self.store.content(row.version)
        if row.normalizer != NORMALIZER_VERSION and (before := self.store.raw(row.raw_hash)):
            old = _read(before, self.now)  # both by today's reader, so that its progress is no news
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
            if self.carried.moved:
                continue
            if told and not self.outcome.baseline:
                self._event("changed", edit.row, old_version=old_version, version=edit.row.version, fields=told)
            elif words(edit.old.description or "") != words(edit.new.description or "") and edit.old.description is not None:
                reworded.append(edit)
        reworded.sort(key=lambda edit: edit.row.id)  # whichever the list has first
        if reworded and "description" not in by_source and not self.outcome.baseline and not self._told_before(reworded[0]):
            edit = reworded[0]
            versions = self.store.last_two_versions(edit.row.id)
            many = f"{len(reworded)} postings" if len(reworded) > 1 else "1 posting"
            self._event("board_reworded", None, old_version=versions[0], version=versions[1], fields=["description"],
                        reason=f"a passage that the board's postings share reads otherwise in {many}")  # fmt: skip

    def _told_before(self, edit: _Edit) -> bool:
        """Whether the board's last `board_reworded` was about the same passage: where pages are read in turn, others follow."""
        last = self.store.last_reworded(self.board.id)
        return last is not None and bool(moved_passages(edit.old, edit.new) & moved_passages(*map(self.store.content, last)))

    def _write(self, edit: _Edit) -> None:
        """The new version and what is kept beside it."""
        row = edit.row
        row.version = self.store.add_version(row.id, self.run_id, edit.raw_hash, edit.raw, edit.new)
        self.store.update("postings", row.id, raw_hash=edit.raw_hash, normalizer=NORMALIZER_VERSION, fingerprint=edit.fingerprint, url=edit.new.url,
                          title=edit.new.title, has_text=int(edit.new.description is not None), twin=twin_of(edit.new), status="open")  # fmt: skip
        self.store.set_validator(row.id, self.result.text_validators.get(row.native_id))

    def _shared(self, edits: list[_Edit]) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The passages that the board's postings share, before this crawl and now; read only where a text changed."""
        if not any(words(edit.old.description or "") != words(edit.new.description or "") for edit in edits):
            return frozenset(), frozenset()
        looked_at = {edit.row.native_id for edit in edits} | self.result.same | {posting.native_id for posting in self.result.postings}
        texts = {edit.row.native_id: (edit.old.description or "", edit.new.description or "") for edit in edits}
        return shared_passages(self.store.texts(self.board.id), texts, looked_at)

    def _reopen(self, edit: _Edit) -> None:
        fields = changed_fields(edit.old, edit.new)
        old_version = edit.row.version
        self._write(edit)
        self.store.update("postings", edit.row.id, closed_at=None, closed_reason=None, last_seen=None, misses=0, flaps=edit.row.flaps + 1, back_run=self.run_id)
        if not self.outcome.baseline:
            self._event("reopened", edit.row, old_version=old_version, version=edit.row.version, fields=list(fields),
                        reason=f"listed again after it closed on {(edit.row.closed_at or '')[:10]}")  # fmt: skip

    def _add_all(self, new: list[RawPosting], listed: set[str]) -> None:
        readings = {raw.native_id: _read(raw, self.now) for raw in new}
        absence_counts = self.result.report.status is Status.COMPLETE and self.outcome.verdict is not Verdict.WINDOW
        earlier = {} if self.outcome.baseline else posted_before(
            self.store, self.board.id, readings, listed, run=self.run_id, now=self.now, absence_counts=absence_counts)  # fmt: skip
        for raw in new:
            self._add(raw, readings[raw.native_id], earlier.get(raw.native_id))

    def _add(self, raw: RawPosting, posting: Posting, earlier: PostingRow | None) -> None:
        data = raw.to_bytes()
        columns = {"twin": twin_of(posting), "normalizer": NORMALIZER_VERSION, "fingerprint": fingerprint(posting), "has_text": int(raw.has_text),
                   "line": self.result.lines.get(raw.native_id), "previous": earlier and earlier.id}  # fmt: skip
        raw_hash = content_hash(data)
        posting_id = self.store.add_posting(self.board.id, self.run_id, raw_hash, data, posting, columns)
        if validator := self.result.text_validators.get(raw.native_id):
            self.store.set_validator(posting_id, validator)
        if self.outcome.baseline:
            return
        row = self.store.posting(posting_id)
        if earlier:
            self._event("reposted", row, version=row.version, reason="the same employer, title and place as an earlier posting that is not listed any more",
                        previous=f"{self.board.key}:{earlier.native_id}")  # fmt: skip
        else:
            self._event("new", row, version=row.version)

    # what is not listed

    def _absences(self, open_before: set[str], listed: set[str], verdict: Verdict) -> None:
        replaced = self.store.replaced(self.board.id) if open_before - listed else set()
        confirmed = listed_before(listed & open_before, self.board.waiting or set(), self.board.waited) if verdict is Verdict.CONFIRMED else None
        last_seen = self.before["at"] if self.before else self.at
        missing, lapses = 0, list[datetime]()
        for native_id in sorted(open_before):
            row = self.rows[native_id]
            word = self.result.gone.get(native_id)
            if word == "says_closed" and self._flaps(row) < FLAPS:
                self._close(row, "says_closed", last_seen)
            elif native_id in listed:
                if row.misses and (row.misses >= ABSENCES or row.flaps >= FLAPS) and not self.window.known:  # back, though it was not closed
                    self.store.update("postings", row.id, misses=0, last_seen=None, flaps=row.flaps + 1, back_run=self.run_id)
                elif row.misses:
                    self.store.update("postings", row.id, misses=0, last_seen=None)
            elif verdict in (Verdict.UNPROVEN, Verdict.SUSPECT):
                missing += bool(row.misses)
            else:
                seen = row.last_seen or last_seen
                misses = misses_after(row.misses, self.window, word if word == "gone" else None)
                misses += confirmed is not None and native_id not in confirmed
                end = end_of(self.store.content(row.version).valid_through)
                passed = end is not None and end <= self.now
                absence = Absence(misses, word, row.id in replaced, self._flaps(row), passed, self.now - datetime.fromisoformat(seen))
                if reason := why_closed(absence, self.window):
                    self._close(row, reason, last_seen)
                    continue
                if misses != row.misses or row.last_seen is None:
                    self.store.update("postings", row.id, misses=misses, last_seen=seen)
                if self.window.known:
                    lapses.append(min(filter(None, (end, datetime.fromisoformat(seen) + UNSEEN))))
                else:
                    missing += 1
        self._keep_waiting(verdict, listed, missing, min(lapses, default=None))

    def _keep_waiting(self, verdict: Verdict, listed: set[str], missing: int, lapse: datetime | None) -> None:
        """What the next crawl has to know of the absences of this one."""
        board = self.board
        if missing != board.missing:
            self.store.update("boards", board.id, missing=missing)
        if verdict is Verdict.SUSPECT:
            self.store.set_waiting(board, listed)
        elif verdict is not Verdict.UNPROVEN:
            if board.waiting is not None:
                self.store.set_waiting(board, None)
            if (text := lapse and lapse.astimezone(UTC).isoformat(timespec="seconds")) != board.lapse:
                self.store.update("boards", board.id, lapse=text)

    def _flaps(self, row: PostingRow) -> int:
        """How often a posting came back for a short stay; a longer one ends the count."""
        if row.flaps and not row.misses and self.store.accepted_runs(self.board.id, row.back_run or 0, self.run_id) >= SHORT_STAY:
            row.flaps = 0
            self.store.update("postings", row.id, flaps=0)
        return row.flaps

    def _look_at_window(self, open_before: set[str], listed: set[str]) -> None:
        """What this crawl proves on whether the list holds the newest postings only. One that says how many there are, or an ATS's, holds all."""
        report = self.result.report
        if report.status is Status.COMPLETE and (report.advertised is not None or self.result.holds_all):
            self.window = Window()
        elif report.status is Status.COMPLETE and not (self.outcome.baseline or self.carried.ids or self.outcome.told["reposted"]):
            before = {native_id for native_id in open_before if not self.rows[native_id].misses}
            self.window = next_window(self.window, self._by_age(before, listed), listed)
        self.store.set_window(self.board, self.window)

    def _by_age(self, ids: set[str], listed: set[str]) -> list[str]:
        """Ids with the oldest posting first: by date, by first sight, and within the crawl of that from the end of the list."""
        if len(ids) != len(listed) or ids == listed:
            return sorted(ids)  # the order would prove nothing
        dates = {native_id: (self.store.content(self.rows[native_id].version).date_posted or "")[:10] for native_id in ids}
        dated = all(dates.values())
        return sorted(ids, key=lambda each: (dates[each] if dated else "", self.rows[each].first_run, -self.rows[each].id))

    def _close(self, row: PostingRow, reason: str, last_seen: str) -> None:
        self.store.update("postings", row.id, status="closed", closed_at=self.at, closed_reason=reason, misses=2, last_seen=row.last_seen or last_seen)
        self.store.end_version(row.id, self.run_id)
        if not self.outcome.baseline:
            self._event("closed", row, version=row.version, reason=reason)

    def _event(self, kind: str, row: PostingRow | None, *, fields: list[str] | None = None, **columns: Any) -> None:
        """One event. Its id follows from the posting and the number of its events, so that a crawl done over says the same.

        A board may give out an id again that it took back: what was told of the posting before keeps the id of that event.
        """
        subject = f"{self.board.key}:{row.native_id}:{row.events}" if row else f"{self.board.key}:{self.run_id}"
        while self.store.knows_event(event_id := hashlib.blake2b(f"{subject}:{kind}".encode(), digest_size=12).hexdigest()):
            subject += "+"
        if row:
            row.events += 1
            self.store.update("postings", row.id, events=row.events)
        self.outcome.told[kind] += 1
        self.outcome.event_numbers.append(self.store.add_event({
            "id": event_id, "type": kind, "at": self.at, "board": self.board.id, "run": self.run_id, "posting": row and row.id,
            "fields": orjson.dumps(fields).decode() if fields else None, **columns}))  # fmt: skip


def _read(raw: RawPosting, now: datetime) -> Posting:
    """A posting read. The reader is imported when it is first needed: a check that finds nothing changed does without it."""
    from monitor.normalize.reading import read

    return read(raw, now)
