"""Which passages a board's postings share, before a crawl and now, so that a passage made anew is told once: pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from monitor.model import Posting
from monitor.normalize.shared import block_key, blocks, shared_keys

FEW = 3  # texts; what fewer have in common is no habit of the board
SAMPLE = 20  # texts of one crawl that stand for the board where it is about the wording before: sister postings share theirs


def shared_passages(
    stored: Mapping[str, str], edits: Mapping[str, tuple[str, str]], looked_at: Collection[str]
) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """(the keys of the passages that were shared before a crawl, those that are shared now), as `own_text` wants them.

    `stored`: the texts of the open postings before, by id; `edits`: (old, new) texts of those that read otherwise; `looked_at`: the
    ids of all whose texts this crawl read. Where pages are read in turn, a passage made anew stands at first only in those that were
    read, and the old one in the end only in those that were not: so what was looked at counts as a board of its own. Where only a part
    of the postings was reworded, those that lost a shared passage do.
    """
    now = {**stored, **{native_id: new for native_id, (_, new) in edits.items()}}
    sample = [native_id for native_id in looked_at if native_id in stored]
    before = shared_keys(stored.values()) | _common([stored[native_id] for native_id in sample], SAMPLE)
    after = shared_keys(now.values()) | _common([now[native_id] for native_id in sample], FEW)
    losers = [new for old, new in edits.values() if (_keys(old) & before) - _keys(new)]
    return before, after | _common(losers, FEW)


def moved_passages(old: Posting, new: Posting) -> frozenset[bytes]:
    """The keys of the passages that one of the two texts has and the other has not."""
    return frozenset(_keys(old.description or "") ^ _keys(new.description or ""))


def _common(texts: Collection[str], fewest: int) -> frozenset[bytes]:
    return shared_keys(texts) if len(texts) >= fewest else frozenset()


def _keys(text: str) -> set[bytes]:
    return {block_key(block) for block in blocks(text)}
