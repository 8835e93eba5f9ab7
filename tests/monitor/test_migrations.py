"""A database that an older version left opens with all that is in it, and goes on."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
import zstandard
from sqlite_utils import Database

from crawlers.items import Board, content_hash
from monitor import queries
from monitor.migrations import migrations
from monitor.store import Store
from tests.monitor.diary import NOON, Diary, clerks, posting

DAY = timedelta(days=1)
BOARDS = {1: Board("https://careers.acme.example/jobs", "generic", "careers.acme.example/jobs"), 2: Board("https://jobs.lever.co/acme", "lever", "acme")}


def pack(value: object) -> bytes:
    return zstandard.compress(value if isinstance(value, bytes) else orjson.dumps(value))


def insert(db: sqlite3.Connection, table: str, **row: object) -> None:
    db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """As the first schema left it: a board with open, missing and closed postings, and one that fails."""
    path = tmp_path / "jobdelta.db"
    db = sqlite3.connect(path)
    migrations.apply(Database(db), stop_before="m002_lifecycle")
    days = [(NOON - DAY * back).isoformat() for back in (4, 3, 2, 1)]
    for number, board in BOARDS.items():
        more = {"missing": 1, "baseline_run": 1} if number == 1 else {"failures": 4, "waiting": pack(["7", "8"])}
        insert(db, "boards", id=number, key=board.key, url=board.url, vendor=board.vendor, tenant=board.tenant, **more)
    for number, at in enumerate(days, 1):
        insert(db, "runs", id=number, board=1, at=at, status="complete", accepted=1)
    for number in range(5, 9):
        insert(db, "runs", id=number, board=2, at=days[number - 5], status="failed", reason="dns", sentence="no such name", accepted=0)
    for number, raw in enumerate(clerks(1, 2, 3, 4, 5), 1):
        body, gone, missing = raw.to_bytes(), number == 5, number == 4
        said = {"native_id": raw.native_id, "url": raw.url, "title": raw.title, "locations": [{"raw": "Leeds"}], "description": "Keep the pumps running"}
        insert(db, "bodies", hash=content_hash(body), data=pack(body))
        insert(db, "postings", id=number, board=1, native_id=raw.native_id, url=raw.url, title=raw.title, twin=f"twin {number}", first_run=1, version=number,
               status="closed" if gone else "open", misses=2 if gone else int(missing), last_seen=days[2] if missing else days[1] if gone else None,
               closed_at=days[3] if gone else None, closed_reason="absent" if gone else None, raw_hash=content_hash(body), normalizer=0,
               fingerprint="of another time", has_text=1, events=int(gone))  # fmt: skip
        insert(db, "versions", id=number, posting=number, valid_from=1, valid_to=4 if gone else None, raw_hash=content_hash(body), data=pack(said))
    insert(db, "events", seq=1, id="e1", type="closed", at=days[3], board=1, run=4, posting=5, version=5, reason="absent")
    insert(db, "events", seq=2, id="e2", type="board_failing", at=days[2], board=2, run=7, reason="3 crawls in a row: no such name")
    insert(db, "deliveries", id="jd_1", subscription="mine", channel="mail", state="sent", created=days[3], due=days[3])
    insert(db, "delivery_events", delivery="jd_1", event=1)
    db.commit()
    db.close()
    return path


def test_all_that_is_in_an_old_database_is_there(old: Path) -> None:
    store = Store(old)
    assert {each["native_id"]: each["status"] for each in queries.postings(store, status=None)} == {**dict.fromkeys("1234", "open"), "5": "closed"}
    assert [(each["id"], each["type"]) for each in queries.events(store)] == [("e1", "closed"), ("e2", "board_failing")]
    assert {each["native_id"] for each in queries.postings_as_of(store, (NOON - DAY * 3).isoformat())} == set("12345")
    first, second = (store.board(board) for board in BOARDS.values())
    assert first is not None
    assert second is not None
    assert (first.missing, first.failing, first.unproven, first.window.known, first.lapse) == (1, 0, 0, False, None)
    assert (second.failures, second.failing, second.unproven, second.waiting) == (4, 1, 4, frozenset("78"))
    assert store.rows("SELECT state, e.event FROM deliveries d JOIN delivery_events e ON e.delivery = d.id") == [("sent", 1)]
    assert store.rows("SELECT board, at, since, times, number FROM runs WHERE number > 0") == [
        (1, (NOON - DAY).isoformat(), None, 1, 4), (2, (NOON - DAY).isoformat(), None, 1, 4)]  # fmt: skip
    assert [found["native_id"] for _, found in queries.find_postings(store, f"{BOARDS[1].url}/3")] == ["3"]
    assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert store.rows("PRAGMA foreign_key_check") == []
    store.close()
    Store(old).close()  # and opens again


def test_an_old_database_goes_on_where_it_stopped(old: Path, diary: Diary) -> None:
    diary.store.close()
    diary.store = Store(old)
    diary.crawl(*clerks(1, 2, 3, 5), board=BOARDS[1])
    diary.crawl(posting("9", title="Diver"), board=BOARDS[2])
    told = [(event["type"], event["posting"] and event["posting"]["native_id"]) for event in queries.events(diary.store)][2:]
    assert told == [("reopened", "5"), ("closed", "4"), ("board_recovered", None)]
