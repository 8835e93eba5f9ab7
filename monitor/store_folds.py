"""The SQL of alerts that are folded into others: which jobs were told of, and by which event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from monitor.identity import Ad
from monitor.store import Store

FEW = 20  # candidates, and postings of a board that say what its company repeats


def remember(store: Store, title: int, event: int) -> None:
    """Notes that a message is on its way about an event of a job with this hash."""
    store.connection.execute("INSERT OR IGNORE INTO told (title, event) VALUES (?, ?)", [title, event])


def told_elsewhere(store: Store, title: int, event: int, since: str) -> list[tuple[int, int]]:
    """(event, posting) of the newest events since a time, told on other boards about open postings of jobs with this hash.

    One that was already the reason not to tell of another posting of the event's board is none for a second: there may be two openings.
    """
    sql = """SELECT t.event, o.posting FROM told t JOIN events o ON o.seq = t.event JOIN postings p ON p.id = o.posting JOIN events e ON e.seq = ?
        WHERE t.title = ? AND o.board != e.board AND o.at >= ? AND p.status = 'open'
        AND NOT EXISTS (SELECT 1 FROM folds f JOIN events g ON g.seq = f.event WHERE f.told = t.event AND g.board = e.board AND g.posting != e.posting)
        ORDER BY t.event DESC LIMIT ?"""
    return [(row[0], row[1]) for row in store.rows(sql, [event, title, since, FEW])]


def neighbours(store: Store, postings: Iterable[int]) -> set[int]:
    """Open postings of the boards of some: those with the same employer, title and place, and a few others."""
    among = f"(SELECT DISTINCT board, twin FROM postings WHERE id IN ({_numbers(postings)}))"  # noqa: S608 - numbers
    found: set[int] = set()
    for board, twin in store.rows(f"SELECT board, twin FROM {among}"):  # noqa: S608 - numbers
        sql = "SELECT id FROM postings WHERE board = ? AND twin = ? AND status = 'open' LIMIT ?"
        found.update(row[0] for row in store.rows(sql, [board, twin, FEW]))
    for (board,) in store.rows(f"SELECT DISTINCT board FROM {among}"):  # noqa: S608 - numbers
        sql = "SELECT id FROM postings WHERE board = ? AND status = 'open' ORDER BY native_id LIMIT ?"
        found.update(row[0] for row in store.rows(sql, [board, FEW]))
    return found


def posting_of(store: Store, event: int) -> int:
    """The posting that an event is of."""
    return int(store.rows("SELECT posting FROM events WHERE seq = ?", [event])[0][0])


def ads(store: Store, postings: Iterable[int]) -> dict[int, Ad]:
    """What identity needs of postings, by their numbers; their ids are keys."""
    sql = f"""SELECT p.id, b.key, p.native_id, p.version FROM postings p JOIN boards b ON b.id = p.board
        WHERE p.id IN ({_numbers(postings)})"""  # noqa: S608 - numbers
    found = {}
    for number, board, native_id, version in store.rows(sql):
        said = store.content(version)
        places = tuple(place.raw for place in said.locations)
        found[number] = Ad(f"{board}:{native_id}", said.hiring_organization or "", said.title, places, said.description or "", board)
    return found


def under_way(store: Store, event: int, subscription: str, channel: str) -> bool:
    """Whether a message about an event waits, or arrived, for a subscription on a channel."""
    sql = """SELECT 1 FROM delivery_events e JOIN deliveries d ON d.id = e.delivery
        WHERE e.event = ? AND d.subscription = ? AND d.channel = ? AND d.state IN ('waiting', 'sent')"""
    return bool(store.rows(sql, [event, subscription, channel]))


def fold(store: Store, event: int, subscription: str, channel: str, told: int, why: str) -> None:
    """Keeps that an event makes no message of its own, and why."""
    row: list[Any] = [event, subscription, channel, told, why]
    store.connection.execute("INSERT INTO folds (event, subscription, channel, told, why) VALUES (?, ?, ?, ?, ?)", row)


def folded(store: Store, event: int) -> dict[tuple[str, str], tuple[str, str]]:
    """{(subscription, channel): (id of the event that told of the job, why)} of an event that was not told again."""
    sql = "SELECT f.subscription, f.channel, t.id, f.why FROM folds f JOIN events t ON t.seq = f.told WHERE f.event = ?"
    return {(subscription, channel): (told, why) for subscription, channel, told, why in store.rows(sql, [event])}


def messages(store: Store, event: int) -> dict[tuple[str, str], tuple[str, str, str]]:
    """{(subscription, channel): (delivery, its state, when it was done or is due)} of the messages that hold an event."""
    sql = """SELECT d.subscription, d.channel, d.id, d.state, coalesce(d.done, d.due) FROM delivery_events e JOIN deliveries d ON d.id = e.delivery
        WHERE e.event = ? ORDER BY d.rowid"""
    return {(subscription, channel): (name, state, at) for subscription, channel, name, state, at in store.rows(sql, [event])}


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(str(int(number)) for number in numbers)
