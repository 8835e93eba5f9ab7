"""How everything is: boards by health, channels, what waits, the scheduler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from monitor import queries, store_outbox
from monitor.check import due_boards
from monitor.config import Config
from monitor.config_alerts import Alerts
from monitor.health import FAILING_AFTER
from monitor.lock import HomeIsBusy, hold
from monitor.show import clean, table
from monitor.store import Store
from monitor.troubles import Trouble


def report(home: Path, store: Store, config: Config, alerts: Alerts, now: datetime) -> dict[str, Any]:
    """The state of all as JSON: {scheduler, config_error, health, boards, channels, oldest_failure}. Times are ISO 8601 in UTC."""
    known = queries.boards(store)
    due = due_boards(store, list(config.boards), config.defaults, now)
    names = {}
    for board in reversed(config.boards):
        names[_key(board.url)] = board.name
    boards = []
    for key, name in reversed(names.items()):
        seen = known.get(key, {})
        boards.append({"board": key, "name": name, "health": health(seen), "last_check": seen.get("last_check"), "reason": seen.get("reason"),
                       "sentence": seen.get("sentence"), "last_complete": seen.get("last_complete"), "open": seen.get("open", 0),
                       "failures": seen.get("failures", 0), "next_check": store_outbox.stamp(max(due[key], now))})  # fmt: skip
    counts = store_outbox.counts(store)
    channels = []
    for name in dict.fromkeys([*alerts.channels, *counts]):
        state = store_outbox.channel_state(store, name)
        channels.append({"channel": name, "waiting": counts.get(name, {}).get("waiting", 0), "dead": counts.get(name, {}).get("dead", 0),
                         "sent": counts.get(name, {}).get("sent", 0), "off": state.off, "error": state.error, "last_sent": state.last_sent,
                         "configured": name in alerts.channels})  # fmt: skip
    dead = store_outbox.deliveries(store, states=("dead",))
    return {
        "at": store_outbox.stamp(now),
        "scheduler": "running" if runs(home) else "stopped",
        "config_error": store_outbox.mark(store, "config_error") or None,
        "health": dict(Counter(board["health"] for board in boards)),
        "boards": boards,
        "channels": channels,
        "oldest_failure": min((row["done"] for row in dead), default=None),
    }


def _key(url: str) -> str:
    from crawlers.crawl import detect

    return detect(url).board.key


def health(seen: Mapping[str, Any]) -> str:
    """`new`, `well`, `partial` (something of it is not read), `troubled` (the last crawls failed) or `failing` (three or more did)."""
    if not seen.get("last_check"):
        return "new"
    if failures := seen["failures"]:
        return "failing" if failures >= FAILING_AFTER else "troubled"
    return "well" if seen["reason"] is None else "partial"


def runs(home: Path) -> bool:
    """Whether a scheduler is at work in this home."""
    if not (home / "run.lock").exists():
        return False
    try:
        with hold(home, "run"):
            return False
    except HomeIsBusy:
        return True
    except Trouble:  # nobody can hold what cannot be written
        return False


def lines(found: Mapping[str, Any]) -> Iterator[str]:
    """The report for a terminal."""
    yield f"scheduler: {found['scheduler']}"
    if found["config_error"]:
        yield f"config: {clean(found['config_error'])} (the one from before is in force)"
    counts = ", ".join(f"{count} {name}" for name, count in found["health"].items())
    yield f"boards: {counts or 'none yet'}"
    sick = [board for board in found["boards"] if board["health"] not in ("well", "new")]
    for board in sick:
        why = clean(board["sentence"] or board["reason"] or "")
        yield f"  {board['health']:<8} {clean(board['name'])}: {why} (last read whole {(board['last_complete'] or 'never')[:16]})"
    coming = sorted((board["next_check"], board["name"]) for board in found["boards"])
    if coming:
        yield f"next check: {coming[0][0][:16]} UTC, {clean(coming[0][1])}"
    if found["channels"]:
        cells = []
        for row in found["channels"]:
            state = "off" if row["off"] else "trouble" if row["error"] else "well"
            why = row["off"] or row["error"] or ("" if row["configured"] else "not in jobdelta.toml any more")
            cells.append((row["channel"], state, str(row["waiting"]), str(row["dead"]), str(row["sent"]), (row["last_sent"] or "")[:16], why))
        yield ""
        yield from table(cells, ("channel", "state", "waiting", "dead", "sent", "last sent (UTC)", "why"))
    if found["oldest_failure"]:
        yield f"messages were given up since {found['oldest_failure'][:16]}: jobdelta deliveries --dead lists them, jobdelta retry --dead sends them again"
