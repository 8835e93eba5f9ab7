"""Which earlier posting of the board a new one is again."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime, timedelta

from monitor.model import Posting
from monitor.normalize.fingerprint import words
from monitor.store import PostingRow, Store

REPOST_WINDOW = timedelta(days=90)  # a twin that closed longer ago makes a new opening, not the old one posted again


def posted_before(
    store: Store, twins: list[PostingRow], posting: Posting, listed: Set[str], *, run: int, now: datetime, absence_counts: bool
) -> PostingRow | None:
    """The newest of `twins` (same employer, title and place) that is not in this crawl, and closed of late or, where `absence_counts`, open.

    Where another of them was there before crawl `run` and still is `listed`, the posting is one more opening beside it, unless its text
    is that of the one that left.
    """
    parallel = any(row.native_id in listed and row.first_run < run for row in twins)
    for row in twins:
        if row.native_id in listed or (parallel and not _same_text(posting, store.content(row.version))):
            continue
        if row.status == "open" and absence_counts:
            return row
        if row.status == "closed" and row.closed_at and now - datetime.fromisoformat(row.closed_at) <= REPOST_WINDOW:
            return row
    return None


def _same_text(one: Posting, other: Posting) -> bool:
    return bool(one.description) and words(one.description or "") == words(other.description or "")
