"""What is marked, and from when on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.marks import OPEN_LONG, POSTED_OFTEN, marks, posted_times
from monitor.show import mark_words, posted_words

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def day(ago: int) -> str:
    return (NOW - timedelta(days=ago)).isoformat(timespec="seconds")


def posting(seen: int, posted: int | None = None, closed: int | None = None, earlier: tuple[int, ...] = ()) -> dict[str, Any]:
    return {"first_seen": day(seen), "date_posted": None if posted is None else day(posted)[:10], "closed_at": None if closed is None else day(closed),
            "earlier": [{"first_seen": day(ago)} for ago in earlier]}


@pytest.mark.parametrize(
    ("said", "days", "source"),
    [
        (posting(OPEN_LONG - 1), None, None),
        (posting(OPEN_LONG), OPEN_LONG, "first_seen"),
        (posting(1, posted=OPEN_LONG), OPEN_LONG, "date_posted"),
        (posting(OPEN_LONG + 5, posted=3), OPEN_LONG + 5, "first_seen"),
        (posting(OPEN_LONG + 10, closed=11), None, None),
        (posting(OPEN_LONG + 10, closed=10), OPEN_LONG, "first_seen"),
        ({**posting(1), "date_posted": "soon"}, None, None),
    ],
)
def test_open_long(said: dict[str, Any], days: int | None, source: str | None) -> None:
    found = marks(said, NOW)
    assert [(mark["mark"], mark["days"], mark["source"], mark["from_days"]) for mark in found] == ([("open_long", days, source, OPEN_LONG)] if days else [])
    assert all(f"{days} days" in mark_words(mark) for mark in found)


@pytest.mark.parametrize(("earlier", "words"), [((), "1st"), ((30,), "2nd"), ((30, 60), "3rd"), (tuple(range(10)), "11th"), (tuple(range(22)), "23rd")])
def test_posted_often(earlier: tuple[int, ...], words: str) -> None:
    said = posting(2, earlier=earlier)
    since = day(max(earlier, default=2))[:10]
    assert posted_times(said) == (len(earlier) + 1, since)
    assert posted_words(said) == f"posted for the {words} time since {since}"
    often = [mark for mark in marks(said, NOW) if mark["mark"] == "reposted_often"]
    assert [(mark["times"], mark["since"]) for mark in often] == ([(len(earlier) + 1, since)] if len(earlier) + 1 >= POSTED_OFTEN else [])
    assert all(f"{len(earlier) + 1} times since {since}" in mark_words(mark) for mark in often)
