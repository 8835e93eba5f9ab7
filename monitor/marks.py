"""What stands out about a posting: facts with their evidence and no verdict. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

OPEN_LONG = 180  # days; one in ten of 9,387 open postings of real boards was as old
POSTED_OFTEN = 3  # times that one opening was posted


def marks(posting: Mapping[str, Any], now: datetime) -> list[dict[str, Any]]:
    """The marks of a posting (the JSON shape of queries.postings): `open_long` and `reposted_often`, with what they rest on.

    `open_long`: {mark, days, since, source (date_posted or first_seen), from_days}; days up to `now`, or up to the closing.
    `reposted_often`: {mark, times, since, from_times}.
    """
    found: list[dict[str, Any]] = []
    first_seen, posted = _day(posting["first_seen"]), _day(posting["date_posted"])
    end = _day(posting["closed_at"]) or now.date()
    if first_seen is not None:
        since, source = (posted, "date_posted") if posted and posted < first_seen else (first_seen, "first_seen")
        if (end - since).days >= OPEN_LONG:
            found.append({"mark": "open_long", "days": (end - since).days, "since": since.isoformat(), "source": source, "from_days": OPEN_LONG})
    times, since_text = posted_times(posting)
    if times >= POSTED_OFTEN:
        found.append({"mark": "reposted_often", "times": times, "since": since_text, "from_times": POSTED_OFTEN})
    return found


def posted_times(posting: Mapping[str, Any]) -> tuple[int, str]:
    """How often this opening was posted, this time included, and the day on which the earliest of those postings was first seen."""
    first = posting["earlier"][-1] if posting["earlier"] else posting
    return len(posting["earlier"]) + 1, str(first["first_seen"])[:10]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
