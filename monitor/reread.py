"""Today's normalizer over the stored raw forms: which fields would differ; and, where asked for, the new readings in place of the old.

A new reading is no news: no event is made. A reading that events rest on stays beside the new one as their evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from monitor import queries
from monitor.identity import twin_hash
from monitor.model import Posting
from monitor.normalize import NORMALIZER_VERSION
from monitor.normalize.fingerprint import fingerprint
from monitor.normalize.reading import read
from monitor.store import Store, decode_posting, encode_posting

EXAMPLES = 3  # of each field and board
AT_A_TIME = 100  # versions in memory


@dataclass(slots=True)
class Reread:
    """What a board's raw forms say today. Counts are of versions; `without_raw`: their raw forms are no longer kept, so they stay as they are.

    `examples`: {field: [{key, version (1 is the posting's first), old, new}]}.
    """

    board: str
    applied: bool
    versions: int = 0
    without_raw: int = 0
    differing: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


def reread(store: Store, boards: list[str] | None = None, *, apply: bool = False) -> Iterator[Reread]:
    """Reads all versions of the boards with these keys (or of all boards) again, board by board; with `apply` each board in one transaction."""
    for board, key in store.rows("SELECT id, key FROM boards ORDER BY id"):
        if boards is None or key in boards:
            with store.transaction() if apply else nullcontext():
                found = _board(store, board, key, apply=apply)
            yield found


def _board(store: Store, board: int, key: str, *, apply: bool) -> Reread:
    found = Reread(key, apply)
    of_boards = _evidence(store, "posting IS NULL", [])
    last = 0
    while postings := store.rows("SELECT id, native_id FROM postings WHERE board = ? AND id > ? ORDER BY id LIMIT ?", [board, last, AT_A_TIME]):
        for last, native_id in postings:
            _posting(store, found, last, f"{key}:{native_id}", of_boards)
    return found


def _posting(store: Store, found: Reread, posting: int, key: str, of_boards: Set[int]) -> None:
    sql = "SELECT v.id, v.raw_hash, f.at, v.data FROM versions v JOIN runs f ON f.id = v.valid_from WHERE v.posting = ? ORDER BY v.id"
    evidence = of_boards | _evidence(store, "posting = ?", [posting]) if found.applied else frozenset()
    newest = None
    for place, (version, raw_hash, at, data) in enumerate(store.rows(sql, [posting]), 1):
        found.versions += 1
        raw = store.raw(raw_hash)
        if raw is None:
            found.without_raw += 1
            continue
        encoded = encode_posting(read(raw, datetime.fromisoformat(at)))  # "3 days ago" is meant from that crawl
        old, newest = decode_posting(data), decode_posting(encoded)
        if old != newest:
            _note(found, key, place, old, newest)
            if found.applied:
                if version in evidence:
                    sql_keep = "INSERT OR IGNORE INTO readings SELECT ?, max(seq), ? FROM events"
                    store.connection.execute(sql_keep, [version, data])
                store.update("versions", version, data=encoded)
    if found.applied and newest is not None and raw is not None:
        places = [place.raw for place in newest.locations]
        store.update("postings", posting, normalizer=NORMALIZER_VERSION, fingerprint=fingerprint(newest), title=newest.title, url=newest.url,
                     twin=twin_hash(newest.hiring_organization, newest.title, places), has_text=int(newest.description is not None))  # fmt: skip


def _evidence(store: Store, where: str, values: list[int]) -> frozenset[int]:
    """The versions that events rest on."""
    rows = store.rows(f"SELECT old_version, version FROM events WHERE {where}", values)  # noqa: S608 - fixed parts
    return frozenset(version for row in rows for version in row if version is not None)


def _note(found: Reread, key: str, place: int, old: Posting, new: Posting) -> None:
    """Counts the fields that are not the same in both readings, and keeps some as examples."""
    before = {**queries.posting_fields(old), "derived": sorted(old.derived)}
    after = {**queries.posting_fields(new), "derived": sorted(new.derived)}
    found.differing += 1
    for name, value in before.items():
        if value != after[name]:
            found.fields[name] += 1
            examples = found.examples.setdefault(name, [])
            if len(examples) < EXAMPLES:
                examples.append({"key": key, "version": place, "old": value, "new": after[name]})
