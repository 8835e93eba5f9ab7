"""The SQL of what runs by itself: how boards behaved, how many fields are read, and what is kept for how long."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

import orjson

from monitor.due import Seen
from monitor.store import Store
from monitor.store_outbox import stamp

RECENT = 30  # checks by which a board's habits are judged
KEEP_SENT = timedelta(days=90)  # deliveries that arrived, and runs in which nothing happened
KEEP_DEAD = timedelta(days=365)  # deliveries that did not, and raw forms that newer ones replaced or whose postings closed
SAMPLE = 200  # postings of a board whose fields are counted
KEEP_TOLD = timedelta(days=30)  # which job an event told of: for so long the same job through another board makes no second alert
AT_A_TIME = 2000  # rows deleted in one transaction, so that a check never waits long
FIELDS = ("hiring_organization", "department", "locations", "workplace", "employment_type", "base_salary", "date_posted", "description")


def seen(store: Store, keys: Collection[str], with_habits: Collection[str] = ()) -> dict[str, Seen]:
    """What is known of boards (by key); how often they change only for those of `with_habits`."""
    sql = """SELECT b.id, b.key, b.failures, r.at, r.counts FROM boards b JOIN runs r ON r.id = (SELECT max(id) FROM runs WHERE board = b.id)"""
    found = {}
    for board, key, failures, at, counts in store.rows(sql):
        if key not in keys:
            continue
        last, said = datetime.fromisoformat(at), orjson.loads(counts or "{}")
        wait = float(said.get("retry_after", 0.0))
        habits = _habits(store, board) if key in with_habits else {}
        found[key] = Seen(last, failures, wait, **{"requests": float(said.get("requests", 1)), **habits})
    return found


def _habits(store: Store, board: int) -> dict[str, Any]:
    sql = """SELECT coalesce(since, at), at, times, counts, EXISTS (SELECT 1 FROM events WHERE run = runs.id) FROM runs
        WHERE board = ? AND accepted ORDER BY id DESC LIMIT ?"""
    moments: list[datetime] = []
    requests, changed = 0.0, 0
    for since, at, times, counts, told in store.rows(sql, [board, RECENT + 1]):
        first, last = datetime.fromisoformat(since), datetime.fromisoformat(at)
        taken = min(times, RECENT + 1 - len(moments))
        moments += [last - (last - first) / max(times - 1, 1) * place for place in range(taken)]  # quiet crawls that share a row came at a steady pace
        requests += orjson.loads(counts or "{}").get("requests", 1) * taken
        changed += told and len(moments) <= RECENT  # the oldest is what the others are compared with
        if len(moments) > RECENT:
            break
    checks = len(moments) - 1
    if checks < 1:
        return {}
    return {"checks": checks, "changed": changed, "gap": (moments[0] - moments[-1]).total_seconds() / checks, "requests": requests / len(moments)}


def coverage(store: Store) -> dict[str, tuple[int, dict[str, float]]]:
    """{board key: (postings looked at, {field: share of them in which it was read})}, of the newest open postings."""
    found = {}
    for board, key in store.rows("SELECT id, key FROM boards"):
        rows = store.rows("SELECT version FROM postings WHERE board = ? AND status = 'open' ORDER BY id DESC LIMIT ?", [board, SAMPLE])
        postings = [store.content(version) for (version,) in rows]
        if postings:
            found[key] = (len(postings), {name: sum(bool(getattr(each, name)) for each in postings) / len(postings) for name in FIELDS})
    return found


def drop_old(store: Store, now: datetime) -> dict[str, int]:
    """Deletes what nobody asks for any more; how many rows of each table. Nothing that a statement rests on is touched."""
    store.connection.execute("PRAGMA foreign_keys = OFF")  # the rows below are referred to by none; checking that again costs a scan a row
    sent, dead = stamp(now - KEEP_SENT), stamp(now - KEEP_DEAD)
    steps = {
        "deliveries": ("SELECT id FROM deliveries WHERE (state = 'sent' AND done < ?) OR (state = 'dead' AND done < ?)", [sent, dead]),
        "runs": (
            """SELECT id FROM runs r WHERE at < ? AND id NOT IN (SELECT run FROM events UNION SELECT valid_from FROM versions
               UNION SELECT valid_to FROM versions WHERE valid_to IS NOT NULL UNION SELECT first_run FROM postings
               UNION SELECT baseline_run FROM boards WHERE baseline_run IS NOT NULL UNION SELECT max(id) FROM runs GROUP BY board
               UNION SELECT max(id) FROM runs WHERE accepted GROUP BY board)""",
            [sent],
        ),
        "bodies": (
            """SELECT v.raw_hash FROM versions v JOIN runs r ON r.id = v.valid_to WHERE r.at < ? EXCEPT SELECT raw_hash FROM postings WHERE status = 'open'
               EXCEPT SELECT v.raw_hash FROM versions v LEFT JOIN runs r ON r.id = v.valid_to WHERE r.at IS NULL OR r.at >= ?
               INTERSECT SELECT hash FROM bodies""",
            [dead, dead],
        ),
        "told": (
            "SELECT event FROM told WHERE event <= (SELECT seq FROM events WHERE at < ? ORDER BY seq DESC LIMIT 1)",
            [stamp(now - KEEP_TOLD)],
        ),
    }
    columns = {"bodies": "hash", "told": "event"}
    dropped = {}
    try:
        for table, (sql, values) in steps.items():
            ids = [row[0] for row in store.rows(sql, values)]
            for start in range(0, len(ids), AT_A_TIME):
                chunk = [(each,) for each in ids[start : start + AT_A_TIME]]
                with store.transaction():
                    if table == "deliveries":
                        store.connection.executemany("DELETE FROM delivery_events WHERE delivery = ?", chunk)
                    store.connection.executemany(f"DELETE FROM {table} WHERE {columns.get(table, 'id')} = ?", chunk)  # noqa: S608 - names are ours
            dropped[table] = len(ids)
    finally:
        store.connection.execute("PRAGMA foreign_keys = ON")
    store.connection.execute("PRAGMA optimize")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return dropped
