"""What the commands ask the store: boards, postings and events as the JSON shapes that scripts rely on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from monitor.diff import text_diff
from monitor.model import Posting, Salary
from monitor.store import Store, decode_posting

POSTING_COLUMNS = """p.id, b.key, b.vendor, p.native_id, p.status, p.last_seen, p.closed_at, p.closed_reason, p.version,
    (SELECT at FROM runs WHERE id = p.first_run), (SELECT at FROM runs WHERE board = p.board AND accepted ORDER BY id DESC LIMIT 1), p.previous"""
_EARLIER = """WITH RECURSIVE chain(id, step) AS (VALUES (?, 1) UNION ALL
    SELECT p.previous, step + 1 FROM chain JOIN postings p ON p.id = chain.id WHERE p.previous IS NOT NULL AND step < 1000)
    SELECT b.key || ':' || p.native_id, p.url, f.at, p.last_seen, p.closed_at, p.closed_reason
    FROM chain JOIN postings p ON p.id = chain.id JOIN boards b ON b.id = p.board JOIN runs f ON f.id = p.first_run ORDER BY step"""

# The plus keeps the whole address from being put for the column in its end, so that the index of ends is used.
_BY_NAME = """SELECT p.id FROM boards b CROSS JOIN postings p ON p.board = b.id AND p.native_id = ?1
    UNION SELECT id FROM postings WHERE substr(url, -24) = substr(?1, -24) AND +url = ?1"""


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
    sql = f"""SELECT {POSTING_COLUMNS}, v.id FROM boards b CROSS JOIN postings p ON p.board = b.id CROSS JOIN versions v ON v.posting = p.id
        JOIN runs f ON f.id = v.valid_from LEFT JOIN runs t ON t.id = v.valid_to
        WHERE f.at <= ? AND (t.at IS NULL OR t.at > ?) {"" if board is None else "AND b.key = ?"} ORDER BY b.id, p.id"""  # noqa: S608 - fixed parts
    for *row, version in store.connection.execute(sql, [moment, moment] + [board] * (board is not None)):
        yield {**_posting(store, tuple(row), version), "status": "open", "closed_at": None, "closed_reason": None}


def postings(store: Store, *, board: str | None = None, status: str | None = "open") -> Iterator[dict[str, Any]]:
    """Postings with their lifecycle, in the order of boards and first sight."""
    given = [(clause, value) for clause, value in (("b.key = ?", board), ("p.status = ?", status)) if value is not None]
    sql = f"""SELECT {POSTING_COLUMNS} FROM boards b CROSS JOIN postings p ON p.board = b.id
        WHERE {" AND ".join(["1", *(clause for clause, _ in given)])} ORDER BY b.id, p.id"""  # noqa: S608 - fixed parts
    for row in store.connection.execute(sql, [value for _, value in given]):
        yield _posting(store, row, row[8])


def find_postings(store: Store, name: str) -> list[tuple[int, dict[str, Any]]]:
    """The postings with this key, else those that had it, else those with this URL or native id, as (number, posting)."""
    number = posting_id(store, name)
    found = [(number,)] if number is not None else store.rows("SELECT posting FROM earlier_keys WHERE key = ?", [name])
    numbers = ", ".join(str(each) for (each,) in found or store.rows(_BY_NAME, [name]))
    sql = f"SELECT {POSTING_COLUMNS} FROM postings p JOIN boards b ON b.id = p.board WHERE p.id IN ({numbers}) ORDER BY p.board, p.id"  # noqa: S608 - numbers
    return [(row[0], _posting(store, row, row[8])) for row in store.rows(sql)]


def posting_id(store: Store, key: str) -> int | None:
    """The number of the posting with this key (`vendor:tenant:id`)."""
    sql = """SELECT p.id FROM boards b JOIN postings p ON p.board = b.id AND p.native_id = substr(:key, length(b.key) + 2)
        WHERE substr(:key, 1, length(b.key) + 1) = b.key || ':'"""
    rows = store.connection.execute(sql, {"key": key}).fetchall()
    return rows[0][0] if rows else None


def _posting(store: Store, row: tuple[Any, ...], version: int, event: int | None = None) -> dict[str, Any]:
    """A row of POSTING_COLUMNS as JSON, with what a version of it says, or said to an event."""
    _, board, vendor, native_id, status, last_seen, closed_at, closed_reason, _, first_seen, board_seen, previous = row
    said = posting_fields(store.content(version) if event is None else content_as_told(store, version, event))
    return {"key": f"{board}:{native_id}", **said, "native_id": native_id, "board": board, "vendor": vendor, "status": status, "first_seen": first_seen,
            "last_seen": last_seen or board_seen or first_seen, "closed_at": closed_at, "closed_reason": closed_reason,
            "earlier": [] if previous is None else _earlier(store, previous)}  # fmt: skip


def _earlier(store: Store, previous: int) -> list[dict[str, Any]]:
    """The postings of which a posting is a repost, the newest first."""
    names = ("key", "url", "first_seen", "last_seen", "closed_at", "closed_reason")
    return [dict(zip(names, row, strict=True)) for row in store.rows(_EARLIER, [previous])]


def events(
    store: Store,
    *,
    board: str | None = None,
    types: tuple[str, ...] = (),
    since: str | None = None,
    numbers: list[int] | None = None,
) -> Iterator[dict[str, Any]]:
    """Events in the order in which they were recorded. `since` is an ISO 8601 time in UTC."""
    where, values = ["1"], list[Any]()
    for clause, value in (("b.key = ?", board), ("e.seq IN (SELECT seq FROM events WHERE at >= ?)", since)):
        if value is not None:
            where.append(clause)
            values.append(value)
    for column, among in (("e.type", types), ("e.seq", numbers)):
        if among:
            where.append(f"{column} IN ({', '.join('?' * len(among))})")
            values += among
    sql = f"""SELECT e.seq, e.id, e.type, e.at, b.key, e.posting, e.old_version, e.version, e.fields, e.reason, e.previous FROM events e
        JOIN boards b ON b.id = e.board WHERE {" AND ".join(where)} ORDER BY e.seq"""  # noqa: S608 - fixed parts
    for number, event_id, kind, at, board_key, posting_id, old_version, version, fields, reason, previous in store.rows(sql, values):
        said = None
        if posting_id is not None:
            one = f"SELECT {POSTING_COLUMNS} FROM postings p JOIN boards b ON b.id = p.board WHERE p.id = ?"  # noqa: S608 - fixed parts
            (row,) = store.rows(one, [posting_id])
            said = _posting(store, row, version, number)
        compared = old_version is not None and fields
        old, new = (content_as_told(store, each, number) if compared else None for each in (old_version, version))
        changes, difference = version_changes(old, new, orjson.loads(fields)) if old and new else ({}, None)
        yield {"id": event_id, "type": kind, "at": at, "board": board_key, "posting": said, "changes": changes, "text_diff": difference,
               "reason": reason, "previous": previous, "also": also(store, number)}  # fmt: skip


def also(store: Store, number: int) -> list[dict[str, str]]:
    """Where else the job of an event was found, so that it was not told again: [{key, url}]."""
    sql = """SELECT b.key || ':' || p.native_id, p.url FROM folds f JOIN events e ON e.seq = f.event JOIN postings p ON p.id = e.posting
        JOIN boards b ON b.id = p.board WHERE f.told = ? GROUP BY f.event ORDER BY f.event"""
    return [{"key": key, "url": url} for key, url in store.rows(sql, [number])]


def content_as_told(store: Store, version: int, event: int) -> Posting:
    """What a version said by the reading that an event was made of; a newer normalizer may read it otherwise."""
    sql = """SELECT coalesce((SELECT data FROM readings WHERE version = v.id AND until_event >= ? ORDER BY until_event LIMIT 1), v.data)
        FROM versions v WHERE v.id = ?"""
    return decode_posting(store.rows(sql, [event, version])[0][0])


def version_changes(old: Posting, new: Posting, fields: Iterable[str]) -> tuple[dict[str, list[Any]], str | None]:
    """({field: [old, new]}, difference of the texts) between two versions."""
    one, other = posting_fields(old), posting_fields(new)
    changes = {name: [one[name], other[name]] for name in fields}
    return changes, text_diff(old.description or "", new.description or "") if "description" in changes else None


def versions(store: Store, posting_id: int) -> list[tuple[int, str, str | None]]:
    """(number, valid from, valid to) of all versions of a posting, the oldest first; times of their runs."""
    sql = """SELECT v.id, f.at, t.at FROM versions v JOIN runs f ON f.id = v.valid_from LEFT JOIN runs t ON t.id = v.valid_to
        WHERE v.posting = ? ORDER BY v.id"""
    return [(row[0], row[1], row[2]) for row in store.rows(sql, [posting_id])]


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
