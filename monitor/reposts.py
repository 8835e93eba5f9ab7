"""Which earlier postings of the board its new ones are again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from datetime import datetime, timedelta

from monitor.identity import twin_hash
from monitor.model import Posting
from monitor.normalize.fingerprint import words
from monitor.store import PostingRow, Store

REPOST_WINDOW = timedelta(days=90)  # a twin that closed longer ago makes a new opening, not the old one posted again


def twin_of(posting: Posting) -> str:
    """What a posting shares with those of the same employer, title and place."""
    return twin_hash(posting.hiring_organization, posting.title, [place.raw for place in posting.locations])


def posted_before(
    store: Store, board_id: int, new: Mapping[str, Posting], listed: Set[str], *, run: int, now: datetime, absence_counts: bool
) -> dict[str, PostingRow]:
    """{id of a new posting: the earlier one that it is again}, each earlier one once; the order of `new` alters nothing.

    Earlier ones have the same employer, title and place, are not `listed`, and closed of late or, where `absence_counts`, are open. Equal
    texts go first, then the newest of the earlier ones, and what is equal in that goes by id. Where another one was there before crawl
    `run` and still is listed, a posting is one more opening beside it, unless its text is that of one that left.
    """
    alike: defaultdict[str, dict[str, Posting]] = defaultdict(dict)
    for native_id, posting in sorted(new.items()):
        alike[twin_of(posting)][native_id] = posting
    found: dict[str, PostingRow] = {}
    for twin, postings in alike.items():
        twins = store.twins(board_id, twin)
        earlier = [row for row in twins if row.native_id not in listed and (absence_counts if row.status == "open" else _closed_of_late(row, now))]
        by_text: defaultdict[tuple[str, ...], list[PostingRow]] = defaultdict(list)
        for row in earlier:
            by_text[words(store.content(row.version).description or "")].append(row)
        for native_id, posting in postings.items():
            text = words(posting.description or "")
            if text and by_text[text]:
                found[native_id] = by_text[text].pop(0)
        if not any(row.native_id in listed and row.first_run < run for row in twins):
            taken = {row.id for row in found.values()}
            others = (native_id for native_id in postings if native_id not in found)
            found |= zip(others, (row for row in earlier if row.id not in taken), strict=False)
    return found


def _closed_of_late(row: PostingRow, now: datetime) -> bool:
    return row.closed_at is not None and now - datetime.fromisoformat(row.closed_at) <= REPOST_WINDOW
