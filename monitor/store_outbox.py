"""The SQL of deliveries and channels. Changes are made inside the store's transaction()."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from monitor.store import Store

LISTED = ("id", "subscription", "channel", "state", "created", "due", "tries", "done", "error")


LONGEST_WAIT = timedelta(days=9)  # a week and its quiet hours; what is due later than that was written under a wrong clock, and is due
LONGEST_REST = timedelta(hours=25)  # of a channel whose host asked for a day


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that this process may send until its lease ends. `notice`: [{subject, text}] where it is no event's."""

    id: str
    subscription: str
    channel: str
    created: datetime
    tries: int
    first_try: datetime
    notice: list[dict[str, str]] | None


@dataclass(frozen=True, slots=True)
class ChannelState:
    """What is known of a channel's health; `off` says why nothing is sent there any more."""

    failures: int = 0
    not_before: str | None = None
    off: str | None = None
    error: str | None = None
    last_sent: str | None = None


def stamp(moment: datetime) -> str:
    """A time as it is stored: ISO 8601 in UTC, to the second, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def delivery_id(*parts: str) -> str:
    """An id that follows from what is delivered to whom, so that a step done over makes the same one."""
    return "jd_" + hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()


def add_delivery(store: Store, subscription: str, channel: str, events: Sequence[tuple[int, str]], due: datetime, now: datetime, most: int) -> None:
    """Puts events [(number, id)] on their way, at most `most` in a delivery; a delivery that waits for the same moment takes them in."""
    left = list(events)
    if most > 1:
        sql = """SELECT d.id, (SELECT count(*) FROM delivery_events WHERE delivery = d.id) FROM deliveries d WHERE d.state = 'waiting'
            AND d.channel = ? AND d.subscription = ? AND d.tries = 0 AND d.done IS NULL AND d.notice IS NULL AND (d.due = ? OR (d.due <= ? AND ? <= ?))
            ORDER BY d.rowid DESC LIMIT 1"""
        for waiting, count in store.rows(sql, [channel, subscription, stamp(due), stamp(now), stamp(due), stamp(now)]):
            _add_events(store, waiting, left[: max(0, most - count)])
            left = left[max(0, most - count) :]
    for start in range(0, len(left), most):
        chunk = left[start : start + most]
        row = delivery_id(subscription, channel, chunk[0][1])
        store.connection.execute("INSERT INTO deliveries (id, subscription, channel, created, due) VALUES (?, ?, ?, ?, ?)",
                                 [row, subscription, channel, stamp(now), stamp(due)])  # fmt: skip
        _add_events(store, row, chunk)


def _add_events(store: Store, delivery: str, events: Iterable[tuple[int, str]]) -> None:
    store.connection.executemany("INSERT INTO delivery_events (delivery, event) VALUES (?, ?)", [(delivery, number) for number, _ in events])


def add_notice(store: Store, subscription: str, channel: str, subject: str, text: str, due: datetime, now: datetime) -> str:
    """Something the program says of itself; joins a notice that waits on the same channel. Gives the delivery's id."""
    sql = """SELECT id, notice FROM deliveries WHERE state = 'waiting' AND channel = ? AND subscription = ? AND tries = 0 AND done IS NULL
        AND notice IS NOT NULL ORDER BY rowid DESC LIMIT 1"""
    item = {"subject": subject, "text": text}
    for waiting, notice in store.rows(sql, [channel, subscription]):
        said = orjson.loads(notice)
        if item not in said:
            store.connection.execute("UPDATE deliveries SET notice = ? WHERE id = ?", [orjson.dumps([*said, item]).decode(), waiting])
        return str(waiting)
    row = delivery_id(subscription, channel, subject, text, stamp(now))
    store.connection.execute("INSERT OR IGNORE INTO deliveries (id, subscription, channel, created, due, notice) VALUES (?, ?, ?, ?, ?, ?)",
                             [row, subscription, channel, stamp(now), stamp(due), orjson.dumps([item]).decode()])  # fmt: skip
    return row


def due_channels(store: Store, now: datetime) -> list[str]:
    """The channels for which something is due."""
    sql = "SELECT DISTINCT channel FROM deliveries WHERE state = 'waiting' AND (due <= ? OR due > ?)"
    return [row[0] for row in store.rows(sql, [stamp(now), stamp(now + LONGEST_WAIT)])]


def claim(store: Store, channel: str, now: datetime, lease: timedelta) -> Claimed | None:
    """The channel's oldest due delivery, held until `now + lease`; None where nothing is due or the channel rests.

    A lease that ends later than one taken now would was written under another clock and does not count.
    """
    with store.transaction():
        state = channel_state(store, channel)
        if state.off or (state.not_before and stamp(now) < state.not_before <= stamp(now + LONGEST_REST)):
            return None
        until = stamp(now + lease)
        sql = """SELECT id, subscription, created, tries, first_try, notice FROM deliveries WHERE state = 'waiting' AND channel = ?
            AND (due <= ? OR due > ?) AND (lease IS NULL OR lease <= ? OR lease > ?) ORDER BY due, rowid LIMIT 1"""
        for row_id, subscription, created, tries, first_try, notice in store.rows(sql, [channel, stamp(now), stamp(now + LONGEST_WAIT), stamp(now), until]):
            first = first_try or stamp(now)
            store.connection.execute("UPDATE deliveries SET lease = ?, tries = tries + 1, first_try = ? WHERE id = ?", [until, first, row_id])
            said = None if notice is None else orjson.loads(notice)
            return Claimed(row_id, subscription, channel, datetime.fromisoformat(created), tries + 1, datetime.fromisoformat(first), said)
    return None


def event_numbers(store: Store, delivery: str) -> list[int]:
    """The numbers of a delivery's events, in their order."""
    return [row[0] for row in store.rows("SELECT event FROM delivery_events WHERE delivery = ? ORDER BY event", [delivery])]


def told_numbers(store: Store, subscription: str, channel: str, newest: int) -> list[int]:
    """The numbers of the newest events that a subscription was told on a channel, in their order."""
    sql = """SELECT e.event FROM delivery_events e JOIN deliveries d ON d.id = e.delivery WHERE d.subscription = ? AND d.channel = ? AND d.state = 'sent'
        ORDER BY e.event DESC LIMIT ?"""
    return sorted(row[0] for row in store.rows(sql, [subscription, channel, newest]))


def set_sent(store: Store, delivery: str, now: datetime, note: str | None) -> None:
    """It arrived; `note` says what did not quite."""
    _finish(store, delivery, "sent", now, note)


def set_dead(store: Store, delivery: str, now: datetime, error: str) -> None:
    """It will not be tried again unless someone asks."""
    _finish(store, delivery, "dead", now, error)


def _finish(store: Store, delivery: str, state: str, now: datetime, error: str | None) -> None:
    store.connection.execute("UPDATE deliveries SET state = ?, done = ?, error = ?, lease = NULL WHERE id = ?", [state, stamp(now), error, delivery])


def put_off(store: Store, delivery: str, due: datetime, error: str | None, *, tried: bool = True) -> None:
    """It waits until `due`; a delivery that was claimed but not `tried` is as it was before."""
    sql = "UPDATE deliveries SET due = ?, error = ?, lease = NULL WHERE id = ?"
    if not tried:
        sql = "UPDATE deliveries SET due = ?, error = ?, lease = NULL, tries = tries - 1, first_try = iif(tries > 1, first_try, NULL) WHERE id = ?"
    store.connection.execute(sql, [stamp(due), error, delivery])


def dead_for_channel(store: Store, channel: str, now: datetime, error: str) -> int:
    """Gives up all that waits on a channel; how many that were."""
    sql = """UPDATE deliveries SET state = 'dead', done = ?, error = ?, lease = NULL WHERE state = 'waiting' AND channel = ? AND (due <= ? OR due > ?)"""
    return store.connection.execute(sql, [stamp(now), error, channel, stamp(now), stamp(now + LONGEST_WAIT)]).rowcount


def channel_state(store: Store, channel: str) -> ChannelState:
    """What is known of a channel; a new one is well."""
    rows = store.rows("SELECT failures, not_before, off, error, last_sent FROM channels WHERE name = ?", [channel])
    return ChannelState(*rows[0]) if rows else ChannelState()


def set_channel(store: Store, channel: str, state: ChannelState) -> None:
    """Remembers a channel's health."""
    sql = "INSERT OR REPLACE INTO channels (name, failures, not_before, off, error, last_sent) VALUES (?, ?, ?, ?, ?, ?)"
    store.connection.execute(sql, [channel, state.failures, state.not_before, state.off, state.error, state.last_sent])


def deliveries(store: Store, *, states: tuple[str, ...] = (), channel: str | None = None, last: int | None = None) -> list[dict[str, Any]]:
    """Deliveries as JSON, the oldest first, each with the ids of its events."""
    where, values = ["1"], list[Any]()
    if states:
        where.append(f"state IN ({', '.join('?' * len(states))})")
        values += states
    if channel:
        where.append("channel = ?")
        values.append(channel)
    sql = f"SELECT {', '.join(LISTED)}, notice FROM deliveries WHERE {' AND '.join(where)} ORDER BY rowid DESC LIMIT ?"  # noqa: S608 - fixed parts
    found = []
    for *row, notice in store.rows(sql, [*values, -1 if last is None else last]):
        events = store.rows("SELECT e.id FROM delivery_events d JOIN events e ON e.seq = d.event WHERE d.delivery = ? ORDER BY d.event", [row[0]])
        said = None if notice is None else "; ".join(item["subject"] for item in orjson.loads(notice))
        found.append({**dict(zip(LISTED, row, strict=True)), "events": [event[0] for event in events], "notice": said})
    return found[::-1]


def replay(store: Store, ids: Sequence[str], now: datetime) -> None:
    """Sends deliveries again under their own ids, with three new days to arrive. `done` stays: what may have arrived takes in no more."""
    sql = "UPDATE deliveries SET state = 'waiting', due = ?, tries = 0, first_try = NULL, error = NULL, lease = NULL WHERE id = ?"
    store.connection.executemany(sql, [(stamp(now), delivery) for delivery in ids])


def counts(store: Store) -> dict[str, dict[str, int]]:
    """{channel: {state: how many deliveries}}."""
    found: dict[str, dict[str, int]] = {}
    for channel, state, count in store.rows("SELECT channel, state, count(*) FROM deliveries GROUP BY channel, state"):
        found.setdefault(channel, {})[state] = count
    return found


def mark(store: Store, name: str) -> str | None:
    """What was remembered under a name."""
    rows = store.rows("SELECT value FROM marks WHERE name = ?", [name])
    return rows[0][0] if rows else None


def set_mark(store: Store, name: str, value: str) -> None:
    """Remembers a value under a name."""
    store.connection.execute("INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)", [name, value])
