"""What the commands ask the store: boards, postings and events as the JSON shapes that scripts rely on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from monitor.diff import text_diff
from monitor.model import Posting, Salary
from monitor.store import Store

POSTING_COLUMNS = """p.id, b.key, b.vendor, p.native_id, p.status, p.last_seen, p.closed_at, p.closed_reason, p.version,
    (SELECT at FROM runs WHERE id = p.first_run), (SELECT at FROM runs WHERE board = p.board AND accepted ORDER BY id DESC LIMIT 1)"""


def posting_fields(posting: Posting) -> dict[str, Any]:
    """What a posting says, as JSON."""
    return {
        "native_id": posting.native_id,
        "url": posting.url,
        "apply_url": posting.apply_url,
        "title": posting.title,
        "hiring_organization": posting.hiring_organization,
        "department": posting.department,
        "locations": [{"raw": place.raw, "locality": place.locality, "region": place.region, "country": place.country} for place in posting.locations],
        "workplace": posting.workplace,
        "employment_type": list(posting.employment_type),
        "base_salary": salary_fields(posting.base_salary),
        "salary_estimates": [salary_fields(salary) for salary in posting.salary_estimates],
        "date_posted": posting.date_posted,
        "valid_through": posting.valid_through,
        "language": posting.language,
        "description": posting.description,
        "facts": dict(posting.facts),
    }


def salary_fields(salary: Salary | None) -> dict[str, Any] | None:
    """Pay as JSON."""
    if salary is None:
        return None
    return {"min": salary.min, "max": salary.max, "currency": salary.currency, "unit": salary.unit, "raw": salary.raw, "source": salary.source}


def postings_as_of(store: Store, moment: str, *, board: str | None = None) -> Iterator[dict[str, Any]]:
    """What was open at a time (ISO 8601, UTC), as it read then. A posting counts from the crawl that first saw it to the one that closed it."""
    sql = f"""SELECT {POSTING_COLUMNS}, v.id FROM postings p JOIN boards b ON b.id = p.board JOIN versions v ON v.posting = p.id
        JOIN runs f ON f.id = v.valid_from LEFT JOIN runs t ON t.id = v.valid_to
        WHERE f.at <= :moment AND (t.at IS NULL OR t.at > :moment) AND (:board IS NULL OR b.key = :board) ORDER BY p.board, p.id"""  # noqa: S608 - fixed parts
    for *row, version in store.connection.execute(sql, {"moment": moment, "board": board}):
        yield {**_posting(store, tuple(row), version), "status": "open", "closed_at": None, "closed_reason": None}


def postings(store: Store, *, board: str | None = None, status: str | None = "open", key: str | None = None) -> Iterator[dict[str, Any]]:
    """Postings with their lifecycle, in the order of boards and first sight. `key` is a posting's key, URL or native id."""
    where, values = ["1"], []
    if board:
        where.append("b.key = ?")
        values.append(board)
    if status:
        where.append("p.status = ?")
        values.append(status)
    if key:
        where.append("(b.key || ':' || p.native_id = ? OR p.native_id = ? OR p.url = ?)")
        values += [key, key, key]
    sql = f"SELECT {POSTING_COLUMNS} FROM postings p JOIN boards b ON b.id = p.board WHERE {' AND '.join(where)} ORDER BY p.board, p.id"  # noqa: S608 - fixed parts
    for row in store.rows(sql, values):
        yield _posting(store, row, row[8])


def _posting(store: Store, row: tuple[Any, ...], version: int) -> dict[str, Any]:
    _, board, vendor, native_id, status, last_seen, closed_at, closed_reason, _, first_seen, board_seen = row
    said = posting_fields(store.content(version))
    return {"key": f"{board}:{native_id}", "native_id": native_id, "board": board, "vendor": vendor, **said, "status": status, "first_seen": first_seen,
            "last_seen": last_seen or board_seen or first_seen, "closed_at": closed_at, "closed_reason": closed_reason}  # fmt: skip


def events(
    store: Store,
    *,
    board: str | None = None,
    types: tuple[str, ...] = (),
    since: str | None = None,
    numbers: list[int] | None = None,
    posting: int | None = None,
) -> Iterator[dict[str, Any]]:
    """Events in the order in which they were recorded. `since` is an ISO 8601 time in UTC."""
    where, values = ["1"], list[Any]()
    for clause, value in (("b.key = ?", board), ("e.at >= ?", since), ("e.posting = ?", posting)):
        if value is not None:
            where.append(clause)
            values.append(value)
    for column, among in (("e.type", types), ("e.seq", numbers)):
        if among:
            where.append(f"{column} IN ({', '.join('?' * len(among))})")
            values += among
    sql = f"""SELECT e.id, e.type, e.at, b.key, b.vendor, e.posting, e.old_version, e.version, e.fields, e.reason, e.previous FROM events e
        JOIN boards b ON b.id = e.board WHERE {" AND ".join(where)} ORDER BY e.seq"""  # noqa: S608 - fixed parts
    for event_id, kind, at, board_key, _, posting_id, old_version, version, fields, reason, previous in store.rows(sql, values):
        said = None
        if posting_id is not None:
            one = f"SELECT {POSTING_COLUMNS} FROM postings p JOIN boards b ON b.id = p.board WHERE p.id = ?"  # noqa: S608 - fixed parts
            (row,) = store.rows(one, [posting_id])
            said = _posting(store, row, version)
        changes, difference = version_changes(store, old_version, version, orjson.loads(fields or "[]"))
        yield {"id": event_id, "type": kind, "at": at, "board": board_key, "posting": said, "changes": changes, "text_diff": difference,
               "reason": reason, "previous": previous}  # fmt: skip


def version_changes(store: Store, old: int | None, new: int | None, fields: list[str]) -> tuple[dict[str, list[Any]], str | None]:
    """({field: [old, new]}, difference of the texts) between two versions."""
    if old is None or new is None or not fields:
        return {}, None
    before, after = store.content(old), store.content(new)
    one, other = posting_fields(before), posting_fields(after)
    difference = text_diff(before.description or "", after.description or "") if "description" in fields else None
    return {name: [one[name], other[name]] for name in fields}, difference


def versions(store: Store, posting_id: int) -> list[tuple[int, str, str | None]]:
    """(number, valid from, valid to) of all versions of a posting, the oldest first; times of their runs."""
    sql = """SELECT v.id, f.at, t.at FROM versions v JOIN runs f ON f.id = v.valid_from LEFT JOIN runs t ON t.id = v.valid_to
        WHERE v.posting = ? ORDER BY v.id"""
    return [(row[0], row[1], row[2]) for row in store.rows(sql, [posting_id])]


def posting_id(store: Store, key: str) -> int | None:
    """The number of the posting with this key (`vendor:tenant:id`)."""
    rows = store.rows("SELECT p.id FROM postings p JOIN boards b ON b.id = p.board WHERE b.key || ':' || p.native_id = ?", [key])
    return rows[0][0] if rows else None


def explain(store: Store, event_id: str) -> dict[str, Any] | None:
    """An event with its evidence: the crawl that it came of and the two before, and since when each version held. None for an unknown id."""
    rows = store.rows("SELECT seq, board, run, posting FROM events WHERE id = ?", [event_id])
    if not rows:
        return None
    ((number, board, run, posting_number),) = rows
    (event,) = events(store, numbers=[number])
    sql = "SELECT at, status, reason, sentence, accepted FROM runs WHERE board = ? AND id <= ? ORDER BY id DESC LIMIT 3"
    names = ("at", "status", "reason", "sentence", "accepted")
    crawls = [{**dict(zip(names, row, strict=True)), "accepted": bool(row[-1])} for row in store.rows(sql, [board, run])]
    held = versions(store, posting_number) if posting_number is not None else []
    return {"event": event, "crawls": crawls, "versions": [{"number": each, "from": since, "to": until} for each, since, until in held]}


def boards(store: Store) -> dict[str, dict[str, Any]]:
    """Per board key: its newest run, how many postings are open, and how many crawls in a row failed."""
    sql = """SELECT b.key, b.failures, r.at, r.status, r.reason, r.sentence, r.counts,
        (SELECT count(*) FROM postings p WHERE p.board = b.id AND p.status = 'open'),
        (SELECT at FROM runs a WHERE a.board = b.id AND a.accepted ORDER BY a.id DESC LIMIT 1)
        FROM boards b LEFT JOIN runs r ON r.id = (SELECT max(id) FROM runs WHERE board = b.id)"""
    found = {}
    for key, failures, at, status, reason, sentence, counts, count, accepted in store.rows(sql, []):
        found[key] = {"last_check": at, "status": status, "reason": reason, "sentence": sentence, "open": count, "failures": failures,
                      "last_complete": accepted, "counts": orjson.loads(counts or "{}")}  # fmt: skip
    return found
