"""What the store remembers of one posting or one event: the story, the difference of two versions, the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from monitor import queries
from monitor.diff import changed_fields
from monitor.marks import marks
from monitor.store import Store

CRAWLS = 12  # of the newest that an event is explained with


def story(store: Store, number: int, posting: dict[str, Any], now: datetime) -> dict[str, Any]:
    """The posting (of queries.find_postings) with its marks, what it was posted again as, its versions, what was told of it, and keys it had."""
    again = store.rows(
        """SELECT b.key || ':' || n.native_id FROM postings p JOIN postings n ON n.board = p.board AND n.previous = p.id JOIN boards b ON b.id = n.board
        WHERE p.id = ? ORDER BY n.id LIMIT 1""",
        [number],
    )
    sql = "SELECT id, type, at, fields, reason FROM events WHERE posting = ? ORDER BY seq"
    told = [{"id": row[0], "type": row[1], "at": row[2], "fields": orjson.loads(row[3] or "[]"), "reason": row[4]} for row in store.rows(sql, [number])]
    held = [{"number": place, "from": since, "to": until} for place, (_, since, until) in enumerate(queries.versions(store, number), 1)]
    keys = store.rows("SELECT key, until FROM earlier_keys WHERE posting = ? ORDER BY until, key", [number])
    return {**posting, "marks": marks(posting, now), "posted_again_as": again[0][0] if again else None, "versions": held, "story": told,
            "earlier_keys": [{"key": key, "until": until} for key, until in keys]}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NoSuchVersion(Exception):
    """The posting has no version of this number; `count` is how many it has."""

    wanted: int
    count: int


def difference(store: Store, number: int, old: int | None, new: int | None) -> dict[str, Any] | None:
    """What version `new` (1 is the first; by default the last) says otherwise than `old` (by default the one before it).

    {from, to: {number, from, to}, changes {field: [old, new]}, text_diff}; None where there is one version alone. Raises NoSuchVersion.
    """
    seen = queries.versions(store, number)
    if old is None and new is None and len(seen) < 2:
        return None
    last = len(seen) if new is None else new
    first = last - 1 if old is None else old
    for wanted in (last, first):
        if not 1 <= wanted <= len(seen):
            raise NoSuchVersion(wanted, len(seen))
    ends = [{"number": place, "from": seen[place - 1][1], "to": seen[place - 1][2]} for place in (first, last)]
    one, other = store.content(seen[first - 1][0]), store.content(seen[last - 1][0])
    changes, text = queries.version_changes(one, other, changed_fields(one, other))
    return {"from": ends[0], "to": ends[1], "at": ends[1]["from"], "changes": changes, "text_diff": text}


def explain(store: Store, event_id: str) -> tuple[int, dict[str, Any]] | None:
    """(number, evidence) of an event; None for an unknown id.

    The evidence: {event, crawls [the event's own first: at, status, reason, sentence, accepted, window, counts,
    times (more than 1: quiet crawls in a row that reported the same), since (the first of those)], versions [{number, posting,
    from, to, part (old, new or null), raw_kept}]}; `versions` are all of the posting's, and those that the event compares.
    """
    rows = store.rows("SELECT seq, board, run, posting, old_version, version FROM events WHERE id = ?", [event_id])
    if not rows:
        return None
    ((number, board, run, posting, old, new),) = rows
    (event,) = queries.events(store, numbers=[number])
    if posting is None and new is not None:
        posting = store.rows("SELECT posting FROM versions WHERE id = ?", [new])[0][0]  # the one that stands for all that were reworded
    parts = {version: part for version, part in ((old, "old"), (new, "new")) if version is not None}
    versions = _versions(store, posting, parts) if posting is not None else []
    return number, {"event": event, "crawls": _crawls(store, board, run), "versions": versions}


def _crawls(store: Store, board: int, run: int) -> list[dict[str, Any]]:
    """The crawl that an event came of and those before it, back to two accepted ones, the newest first."""
    sql = """SELECT at, status, reason, sentence, accepted, counts, times, since FROM runs WHERE board = :board AND id <= :run AND id >= coalesce(
        (SELECT id FROM runs WHERE board = :board AND id <= :run AND accepted ORDER BY id DESC LIMIT 1 OFFSET 2), 0) ORDER BY id DESC LIMIT :most"""
    rows = store.connection.execute(sql, {"board": board, "run": run, "most": CRAWLS})
    return [
        {"at": at, "status": status, "reason": reason, "sentence": sentence, "accepted": bool(accepted), "window": accepted == 2,
         "counts": orjson.loads(counts or "{}"), "times": times, "since": since or at}
        for at, status, reason, sentence, accepted, counts, times, since in rows
    ]  # fmt: skip


def _versions(store: Store, posting: int, parts: dict[int, str]) -> list[dict[str, Any]]:
    key = store.rows("SELECT b.key || ':' || p.native_id FROM postings p JOIN boards b ON b.id = p.board WHERE p.id = ?", [posting])[0][0]
    kept = {row[0] for row in store.rows("SELECT v.id FROM versions v JOIN bodies b ON b.hash = v.raw_hash WHERE v.posting = ?", [posting])}
    return [
        {"number": place, "posting": key, "from": since, "to": until, "part": parts.get(version), "raw_kept": version in kept}
        for place, (version, since, until) in enumerate(queries.versions(store, posting), 1)
    ]
