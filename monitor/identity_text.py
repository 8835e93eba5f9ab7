"""How much of two texts is the same: sets of short word sequences, comparable in microseconds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from zlib import crc32

_WORD = re.compile(r"[぀-ヿ一-鿿]|[^\W_぀-ヿ一-鿿]+")
_WIDTH = 4
_ENOUGH = 5  # sequences below which two texts say nothing about each other


class Sequences:
    """Turns texts into sets of hashed four-word sequences, those alone that begin with one of a fixed half of the longer words.

    Where a sequence begins depends on its word and on nothing else, so copies agree whatever stands before, after or between.
    """

    def __init__(self) -> None:
        self._begins: dict[str, bool] = {}

    def of(self, text: str) -> frozenset[int]:
        """The sequences of a text; linear in its length."""
        words = _WORD.findall(text.casefold())
        begins = self._begins
        for word in set(words).difference(begins):
            begins[word] = (len(word) > 3 or not word.isascii()) and crc32(word.encode("utf-8", "replace")) & 1 == 0
        starts = [n for n, word in enumerate(words[: 1 - _WIDTH]) if begins[word]]
        return frozenset([crc32(" ".join(words[n : n + _WIDTH]).encode("utf-8", "replace")) for n in starts])


def repeated(texts: Iterable[tuple[object, Set[int]]], *, share: float = 0.2) -> frozenset[int]:
    """The sequences that stand under three titles at least, and under `share` of all, given (title, sequences of a posting)."""
    by_title: dict[object, set[int]] = {}
    for title, sequences in texts:
        by_title.setdefault(title, set()).update(sequences)
    counts = Counter(sequence for sequences in by_title.values() for sequence in sequences)
    need = max(3, share * len(by_title))
    return frozenset(sequence for sequence, count in counts.items() if count >= need)


def in_common(one: Set[int], other: Set[int]) -> float | None:
    """The part of the shorter text that the longer one has too (0..1); None where it is too short to tell."""
    fewest = min(len(one), len(other))
    return len(one & other) / fewest if fewest >= _ENOUGH else None
