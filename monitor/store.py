"""All that is kept, in one SQLite file. The only SQL of the program, with migrations."""

from __future__ import annotations

import dataclasses
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
import zstandard
from sqlite_utils import Database

from crawlers.items import Board, BoardReport, Known, KnownPosting, RawPosting, Validator
from monitor.lifecycle import Window
from monitor.migrations import migrations
from monitor.model import PaySource, Place, Posting, Salary
from monitor.troubles import mend


class _Codec(threading.local):
    """Zstandard, one context a thread: a context serves one caller at a time."""

    def __init__(self) -> None:
        self.pack = zstandard.ZstdCompressor(level=6).compress
        self.unpack = zstandard.ZstdDecompressor().decompress


_codec = _Codec()


def _pack(data: bytes) -> bytes:
    return _codec.pack(data)


def _unpack(data: bytes) -> bytes:
    return _codec.unpack(data)


class StoreError(Exception):
    """The database cannot be used; the message is one sentence for the user."""


@dataclass(slots=True)
class BoardRow:
    """A board as stored. `missing` counts its open postings whose absence is being counted; `waiting` is a suspect crawl's list,
    `waited` what the suspect crawls right before it listed, and `suspects` how many they are with it.

    `unproven` counts crawls in a row that were not whole, `failing` is 1 while it is told as failing, `lapse` is when the first
    posting that dropped out of its window closes.
    """

    id: int
    key: str
    url: str
    vendor: str
    tenant: str
    baseline_run: int | None
    failures: int
    missing: int
    validators: bytes | None
    waiting: frozenset[str] | None = None
    waited: frozenset[str] = frozenset()
    suspects: int = 0
    window: Window = field(default_factory=Window)
    unproven: int = 0
    failing: int = 0
    lapse: str | None = None


@dataclass(slots=True)
class PostingRow:
    """A posting as stored, without its content."""

    id: int
    native_id: str
    url: str
    twin: str
    status: str
    misses: int
    last_seen: str | None
    closed_at: str | None
    closed_reason: str | None
    first_run: int
    flaps: int
    back_run: int | None
    version: int
    raw_hash: str
    normalizer: int
    fingerprint: str
    has_text: int
    line: str | None
    events: int


_ROW = ", ".join(field.name for field in dataclasses.fields(PostingRow))


class Store:
    """One open database. Every change happens inside transaction()."""

    def __init__(self, path: Path) -> None:
        """Opens, or creates, and migrates. Raises StoreError where the file is no database of ours or cannot be written."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.connection = sqlite3.connect(path, timeout=60, isolation_level=None)
            self.db = Database(self.connection)
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = NORMAL")
            self.connection.execute("PRAGMA foreign_keys = ON")
            if migrations.pending(self.db):
                migrations.apply(self.db)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"{path} cannot be used as the database ({error}): {mend(error)}") from None

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing. The lock is taken at once, so that reading before writing cannot lose a race."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self.connection.execute(sql, tuple(values)).fetchall()

    def _insert(self, table: str, row: dict[str, Any]) -> int:
        marks = ", ".join(f":{name}" for name in row)
        cursor = self.connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row)  # noqa: S608 - names are ours
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def update(self, table: str, row_id: int, **changes: Any) -> None:
        """Sets columns of one row."""
        sets = ", ".join(f"{name} = :{name}" for name in changes)
        self.connection.execute(f"UPDATE {table} SET {sets} WHERE id = :row_id", {**changes, "row_id": row_id})  # noqa: S608 - names are ours

    # boards and runs

    def board(self, board: Board) -> BoardRow | None:
        """The stored board, None before its first crawl."""
        return self.board_of(board.key)

    def board_of(self, key: str) -> BoardRow | None:
        """The stored board with this key."""
        sql = """SELECT id, key, url, vendor, tenant, baseline_run, failures, missing, validators, waiting, list_window, unproven, failing, lapse
            FROM boards WHERE key = ?"""
        rows = self.rows(sql, [key])
        if not rows:
            return None
        waiting, window, *counts = rows[0][9:]
        row = BoardRow(*rows[0][:9])
        row.unproven, row.failing, row.lapse = counts
        if waiting is not None:
            said = orjson.loads(_unpack(waiting))
            # a plain list of ids: written before suspect crawls were counted
            listed, waited, row.suspects = said if said and isinstance(said[0], list) else (said, (), 1)
            row.waiting, row.waited = frozenset(listed), frozenset(waited)
        row.window = Window(*orjson.loads(window or b"[]"))
        return row

    def add_board(self, board: Board) -> BoardRow:
        row = {"key": board.key, "url": board.url, "vendor": board.vendor, "tenant": board.tenant}
        return BoardRow(self._insert("boards", row), board.key, board.url, board.vendor, board.tenant, None, 0, 0, None)

    def set_waiting(self, board: BoardRow, listed: Iterable[str] | None) -> None:
        said = None if listed is None else _pack(orjson.dumps([sorted(listed), sorted(board.waited | (board.waiting or frozenset())), board.suspects + 1]))
        self.update("boards", board.id, waiting=said)

    def set_window(self, board: BoardRow, window: Window) -> None:
        if window != board.window:
            self.update("boards", board.id, list_window=orjson.dumps([window.size, round(window.bits, 2)]).decode() if window.bits else None)

    def name_boards(self, names: Mapping[str, str]) -> None:
        """Remembers what the user calls the boards ({key: name}), of those that are stored."""
        self.connection.executemany("UPDATE boards SET name = :name WHERE key = :key AND name IS NOT :name",
                                    [{"key": key, "name": name} for key, name in names.items()])  # fmt: skip

    def predecessors(self, names: Mapping[str, str]) -> dict[str, str]:
        """{key: key of the board that bore its name before} of boards without postings. `names`: {key: name} of all that are configured."""
        sql = "SELECT key, name, EXISTS (SELECT 1 FROM postings WHERE board = boards.id) FROM boards ORDER BY id"
        stored = self.rows(sql)
        left = {name: key for key, name, used in stored if name is not None and used and key not in names}
        used_keys = {key for key, _, used in stored if used}
        return {key: left[name] for key, name in names.items() if name in left and key not in used_keys}

    def set_validators(self, board: BoardRow, validators: Mapping[str, Validator]) -> None:
        packed = orjson.dumps({url: [each.etag, each.last_modified, each.body_hash] for url, each in validators.items()})
        if packed != board.validators:
            self.update("boards", board.id, validators=packed)

    def add_run(self, board_id: int, at: str, report: BoardReport, *, accepted: int, quiet: bool = False) -> int:
        """Writes the report of a crawl and gives the run's number. Numbers and names of an uneventful run take no space.

        `accepted`: 0 where absences said nothing, 1 where they counted, 2 where the list is a window. `quiet`: nothing was written of
        this crawl but its report; such crawls in a row share one row as long as they report the same.
        """
        counts = {
            field.name: value
            for field in dataclasses.fields(report)
            if field.name not in ("status", "reason", "sentence") and (value := getattr(report, field.name))
        }
        said = {"status": report.status, "reason": report.reason, "sentence": report.sentence or None,
                "counts": orjson.dumps(counts).decode() if counts else None, "accepted": accepted}  # fmt: skip
        last = self.rows("SELECT id, number, since, status, reason, sentence, counts, accepted FROM runs WHERE board = ? ORDER BY id DESC LIMIT 1", [board_id])
        run, number, since, *before = last[0] if last else (0, 0, None)
        if quiet and since is not None and before == list(said.values()):
            self.connection.execute("UPDATE runs SET at = ?, number = number + 1, times = times + 1 WHERE id = ?", [at, run])
            return int(run)
        return self._insert("runs", {"board": board_id, "at": at, **said, "number": number + 1, "since": at if quiet else None})

    def last_run(self, board_id: int) -> dict[str, Any] | None:
        """The newest accepted run of a board, as a dict; None where there is none."""
        sql = "SELECT id, at, status, reason, sentence FROM runs WHERE board = ? AND accepted ORDER BY id DESC LIMIT 1"
        rows = self.rows(sql, [board_id])
        return dict(zip(("id", "at", "status", "reason", "sentence"), rows[0], strict=True)) if rows else None

    def known(self, board: Board, *, with_postings: bool) -> Known:
        """What the crawler needs in order to ask for changes only."""
        row = self.board(board)
        if row is None:
            return Known()
        validators = {url: Validator(*each) for url, each in orjson.loads(row.validators or b"{}").items()}
        runs = self.rows("SELECT number FROM runs WHERE board = ? ORDER BY id DESC LIMIT 1", [row.id])
        known = Known(validators, turn=runs[0][0] if runs else 0)
        last = self.rows("SELECT counts FROM runs WHERE board = ? AND accepted ORDER BY id DESC LIMIT 1", [row.id])
        known.rendered = bool(last and "rendered" in orjson.loads(last[0][0] or b"{}"))
        if with_postings:
            sql = """SELECT native_id, url, title, misses, line, has_text, validator FROM postings p WHERE board = ? AND status = 'open'
                AND native_id NOT IN (SELECT key FROM earlier_keys WHERE posting = p.id)"""  # those are of another board, and not found on this one
            for native_id, url, title, misses, line, has_text, validator in self.rows(sql, [row.id]):
                listed = native_id in row.waiting if row.waiting is not None else misses == 0
                known.postings[native_id] = KnownPosting(url, title, listed, line, bool(has_text), Validator(*orjson.loads(validator or b"[]")))
        return known

    # postings and versions

    def postings(self, board_id: int) -> dict[str, PostingRow]:
        """All postings of a board, open and closed, by native_id."""
        rows = self.rows(f"SELECT {_ROW} FROM postings WHERE board = ?", [board_id])  # noqa: S608 - column names are ours
        return {row[1]: PostingRow(*row) for row in rows}

    def content(self, version_id: int) -> Posting:
        """What a version of a posting says."""
        return decode_posting(self.rows("SELECT data FROM versions WHERE id = ?", [version_id])[0][0])

    def raw(self, raw_hash: str) -> RawPosting | None:
        """The stored raw form, None where retention dropped it."""
        rows = self.rows("SELECT data FROM bodies WHERE hash = ?", [raw_hash])
        return RawPosting.from_bytes(_unpack(rows[0][0])) if rows else None

    def texts(self, board_id: int) -> dict[str, str]:
        """The descriptions of a board's open postings by native_id."""
        sql = "SELECT p.native_id, v.data FROM postings p JOIN versions v ON v.id = p.version WHERE p.board = ? AND p.status = 'open' AND p.has_text"
        return {native_id: decode_posting(data).description or "" for native_id, data in self.rows(sql, [board_id])}

    def add_posting(self, board_id: int, run: int, raw_hash: str, raw: bytes, posting: Posting, columns: dict[str, Any]) -> int:
        """A posting seen for the first time, with its first version."""
        row = {"board": board_id, "native_id": posting.native_id, "url": posting.url, "title": posting.title, "status": "open", "first_run": run, "version": 0,
               "raw_hash": raw_hash, **columns}  # fmt: skip
        posting_id = self._insert("postings", row)
        self.add_version(posting_id, run, raw_hash, raw, posting)
        return posting_id

    def add_version(self, posting_id: int, run: int, raw_hash: str, raw: bytes, posting: Posting) -> int:
        """The version that holds from this run on; the one before ends here."""
        self.connection.execute("INSERT OR IGNORE INTO bodies (hash, data) VALUES (?, ?)", [raw_hash, _pack(raw)])
        self.end_version(posting_id, run)
        row = {"posting": posting_id, "valid_from": run, "raw_hash": raw_hash, "data": encode_posting(posting)}
        version = self._insert("versions", row)
        self.update("postings", posting_id, version=version)
        return version

    def end_version(self, posting_id: int, run: int) -> None:
        self.connection.execute("UPDATE versions SET valid_to = ? WHERE posting = ? AND valid_to IS NULL", [run, posting_id])

    def set_validator(self, posting_id: int, validator: Validator | None) -> None:
        packed = orjson.dumps([validator.etag, validator.last_modified, validator.body_hash]).decode() if validator else None
        self.update("postings", posting_id, validator=packed)

    def twins(self, board_id: int, twin: str) -> list[PostingRow]:
        """Postings of a board with the same employer, title and place, the newest first; of one crawl by native_id."""
        rows = self.rows(f"SELECT {_ROW} FROM postings WHERE board = ? AND twin = ? ORDER BY first_run DESC, native_id", [board_id, twin])  # noqa: S608 - column names are ours
        return [PostingRow(*row) for row in rows]

    def posting(self, posting_id: int) -> PostingRow:
        """One posting by its number."""
        return PostingRow(*self.rows(f"SELECT {_ROW} FROM postings WHERE id = ?", [posting_id])[0])  # noqa: S608 - column names are ours

    def replaced(self, board_id: int) -> set[int]:
        """The numbers of the board's postings that others were reported to be again."""
        return {row[0] for row in self.rows("SELECT previous FROM postings WHERE board = ? AND previous IS NOT NULL", [board_id])}

    def rekey(self, row: PostingRow, native_id: str, earlier_key: str, at: str) -> None:
        """Gives a posting another id and remembers the key that it had."""
        self.connection.execute("INSERT OR IGNORE INTO earlier_keys (posting, key, until) VALUES (?, ?, ?)", [row.id, earlier_key, at])
        self.update("postings", row.id, native_id=native_id)

    def was_rekeyed(self, board_id: int) -> bool:
        """Whether postings of the board had other keys before."""
        return bool(self.rows("SELECT 1 FROM postings p JOIN earlier_keys e ON e.posting = p.id WHERE p.board = ? LIMIT 1", [board_id]))

    def rekeyed_at(self, board_id: int) -> str | None:
        """When a posting of the board was last given another key; None for never."""
        sql = "SELECT max(e.until) FROM postings p JOIN earlier_keys e ON e.posting = p.id WHERE p.board = ?"
        found: str | None = self.rows(sql, [board_id])[0][0]
        return found

    def move_postings(self, old: BoardRow, new: BoardRow, at: str) -> None:
        """Makes all postings of one board those of another one that has none. Until they are found there, their ids are their earlier keys."""
        self.connection.execute("INSERT OR IGNORE INTO earlier_keys (posting, key, until) SELECT id, ? || ':' || native_id, ? FROM postings WHERE board = ?",
                                [old.key, at, old.id])  # fmt: skip
        self.connection.execute("UPDATE postings SET native_id = ? || ':' || native_id, board = ? WHERE board = ?", [old.key, new.id, old.id])

    def accepted_runs(self, board_id: int, first: int, end: int) -> int:
        """How many accepted crawls of a board there are from run `first` on and before run `end`."""
        sql = "SELECT coalesce(sum(times), 0) FROM runs WHERE board = ? AND id >= ? AND id < ? AND accepted"
        count: int = self.rows(sql, [board_id, first, end])[0][0]
        return count

    def last_reworded(self, board_id: int) -> tuple[int, int] | None:
        """The versions before and after of the board's newest `board_reworded`."""
        rows = self.rows("SELECT old_version, version FROM events WHERE board = ? AND type = 'board_reworded' ORDER BY seq DESC LIMIT 1", [board_id])
        return (rows[0][0], rows[0][1]) if rows else None

    def last_two_versions(self, posting_id: int) -> tuple[int, int]:
        """The numbers of the version before and of the one that holds."""
        (new,), (old,) = self.rows("SELECT id FROM versions WHERE posting = ? ORDER BY id DESC LIMIT 2", [posting_id])
        return old, new

    def knows_event(self, event_id: str) -> bool:
        return bool(self.rows("SELECT 1 FROM events WHERE id = ?", [event_id]))

    def add_event(self, row: dict[str, Any]) -> int:
        return self._insert("events", row)


def encode_posting(posting: Posting) -> bytes:
    """A posting as compressed JSON; what was removed from its text can be made again from the raw form and is left out."""
    plain = {name: value for field in dataclasses.fields(posting) if (value := getattr(posting, name := field.name)) and name != "removed"}
    if posting.description is not None:
        plain["description"] = posting.description
    return _pack(orjson.dumps(plain, default=list, option=orjson.OPT_NON_STR_KEYS))


def decode_posting(data: bytes) -> Posting:
    """The reverse of encode_posting()."""
    plain = orjson.loads(_unpack(data))
    plain["locations"] = tuple(Place(**place) for place in plain.get("locations", ()))
    plain["salary_estimates"] = tuple(_salary(pay) for pay in plain.get("salary_estimates", ()))
    plain["base_salary"] = _salary(plain["base_salary"]) if "base_salary" in plain else None
    plain["employment_type"] = tuple(plain.get("employment_type", ()))
    plain["derived"] = frozenset(plain.get("derived", ()))
    return Posting(**plain)


def _salary(plain: dict[str, Any]) -> Salary:
    return Salary(**{**plain, "source": PaySource(plain["source"])})
