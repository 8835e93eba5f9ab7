"""Postings that go on under other keys: the board gave out ids of another form, or its user says that it moved."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from crawlers.items import CrawlResult
from monitor.model import Posting
from monitor.rekey import FEWEST, found_again, may_be_rekeyed, other_form, proves_move, proves_rekey
from monitor.reposts import REPOST_WINDOW
from monitor.store import BoardRow, PostingRow, Store


@dataclass(frozen=True, slots=True)
class Carried:
    """The postings of a board by the ids that they have now; `ids` are those given anew. `sentence` says what was found, empty for nothing."""

    rows: dict[str, PostingRow]
    ids: frozenset[str] = field(default_factory=frozenset)
    moved: bool = False
    sentence: str = ""


def carry_over(store: Store, board: BoardRow, result: CrawlResult, listed: set[str], moved_from: str | None, now: datetime, at: str) -> Carried:
    """Gives postings that were found again by title and place their new ids; their earlier keys stay known.

    Of a board that moved, all postings come along, closed ones too; those that are not found keep their earlier key as id, and close
    as any that are absent. Nothing happens where too few are found again.
    """
    rows = store.postings(board.id)
    old = store.board_of(moved_from) if moved_from and not rows else None
    if old and old.id != board.id:
        return _moved(store, old, board, result, now, at)
    open_now = {native_id for native_id, row in rows.items() if row.status == "open"}
    missing, arrived = open_now - listed, listed - rows.keys()
    pairs = _given_anew(store, board, rows, missing, arrived, open_now & listed, result, now)
    for native_id, earlier in pairs.items():
        _rename(store, rows, earlier, native_id, f"{board.key}:{earlier}", at)
    back = _back_anew(store, board, rows, arrived - pairs.keys(), result, now)
    for native_id, earlier in back.items():
        _rename(store, rows, earlier, native_id, f"{board.key}:{earlier}", at)
    pairs |= back
    if not pairs:
        return Carried(rows)
    have = "postings have ids" if len(pairs) > 1 else "posting has an id"
    sentence = f"{len(pairs)} {have} of another form than before, found again by title and place: the history goes on under the new key"
    return Carried(rows, frozenset(pairs), sentence=sentence)


def _given_anew(
    store: Store, board: BoardRow, rows: dict[str, PostingRow], missing: set[str], arrived: set[str], remaining: set[str], result: CrawlResult, now: datetime
) -> dict[str, str]:
    """{new id: old id} of open postings whose ids are of another form than before; empty where too few are found again."""
    if not (missing and arrived):
        return {}
    fewest = 1 if store.was_rekeyed(board.id) else FEWEST  # stragglers of a re-key
    if not may_be_rekeyed(missing, arrived, remaining, fewest):
        return {}
    pairs = found_again(_contents(store, rows, missing), _readings(result, arrived, now))
    return pairs if proves_rekey(len(pairs), len(missing), len(arrived), fewest) else {}


def _back_anew(store: Store, board: BoardRow, rows: dict[str, PostingRow], arrived: set[str], result: CrawlResult, now: datetime) -> dict[str, str]:
    """{new id: old id} of postings that closed of late, before the board gave out ids of another form, and are listed again."""
    since = store.rekeyed_at(board.id) if arrived else None
    if since is None:
        return {}
    oldest = (now - REPOST_WINDOW).astimezone(UTC).isoformat(timespec="seconds")
    closed = {native_id for native_id, row in rows.items() if row.status == "closed" and oldest <= (row.closed_at or "") <= since}
    if not closed or not other_form(closed, arrived):
        return {}
    return found_again(_contents(store, rows, closed), _readings(result, arrived, now))


def _moved(store: Store, old: BoardRow, board: BoardRow, result: CrawlResult, now: datetime, at: str) -> Carried:
    before = store.postings(old.id)
    open_then = {native_id for native_id, row in before.items() if row.status == "open"}
    arrived = {raw.native_id for raw in result.postings}
    pairs = found_again(_contents(store, before, open_then), _readings(result, arrived, now))
    if not proves_move(len(pairs), len(open_then), len(arrived)):
        sentence = f"this board took the place of {old.key}, but too few postings are the same by title and place: it is looked at as another one"
        return Carried({}, sentence=sentence)
    store.move_postings(old, board, at)
    rows = store.postings(board.id)
    for native_id, earlier in pairs.items():
        _rename(store, rows, f"{old.key}:{earlier}", native_id, f"{old.key}:{earlier}", at)
    sentence = f"{len(pairs)} of {len(open_then)} open postings of {old.key} were found on this board by title and place, and go on under new keys"
    return Carried(rows, frozenset(pairs), moved=True, sentence=sentence)


def _rename(store: Store, rows: dict[str, PostingRow], earlier: str, native_id: str, earlier_key: str, at: str) -> None:
    row = rows[native_id] = rows.pop(earlier)
    store.rekey(row, native_id, earlier_key, at)
    row.native_id = native_id


def _contents(store: Store, rows: dict[str, PostingRow], ids: set[str]) -> dict[str, Posting]:
    return {native_id: store.content(rows[native_id].version) for native_id in sorted(ids)}


def _readings(result: CrawlResult, ids: set[str], now: datetime) -> dict[str, Posting]:
    from monitor.normalize.reading import read  # not needed where nothing is carried

    return {raw.native_id: read(raw, now) for raw in sorted(result.postings, key=lambda raw: raw.native_id) if raw.native_id in ids}
