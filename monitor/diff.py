"""What changed between two versions of postings: pure, and the only place that says so."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set

from monitor.model import Posting
from monitor.normalize.fingerprint import FIELDS, comparable, words
from monitor.normalize.shared import own_text
from monitor.normalize.volatile import settled

INFERRED = ("locations", "workplace", "employment_type")  # where they are read out of another field's words, that field's change tells it


def changed_fields(old: Posting, new: Posting, shared_before: Set[bytes] = frozenset(), shared_now: Set[bytes] = frozenset()) -> tuple[str, ...]:
    """The names of the fields that say something else than before.

    A text that is not read (None) is neither a change from nor to one. Of the description, blocks that the company repeats
    on its other postings (before, and now) are left out.
    """
    changed = []
    for name in FIELDS:
        before, after = comparable(old, name), comparable(new, name)
        if before == after or (name in INFERRED and name in old.derived | new.derived):
            continue
        if name == "description":
            if old.description is None or new.description is None:
                continue
            if words(own_text(old.description, shared_before)) == words(own_text(new.description, shared_now)):
                continue
        changed.append(name)
    return tuple(changed)


def source_fields(pairs: Iterable[tuple[Posting, Posting]], looked_at: int) -> frozenset[str]:
    """The fields that appeared, or vanished, on more than half of the postings looked at (and three at least).

    That is the source's doing (a field added to its interface, a page made anew), not an edit of postings.
    """
    moves: Counter[tuple[str, bool]] = Counter()
    for old, new in pairs:
        for name in FIELDS:
            before, after = bool(comparable(old, name)), bool(comparable(new, name))
            if before != after:
                moves[name, after] += 1
    return frozenset(name for (name, _), count in moves.items() if count >= 3 and count * 2 > looked_at)


def text_diff(old: str, new: str) -> str:
    """The difference of two Markdown texts, line by line with words marked inside changed lines.

    Removed words stand in [-...-], added ones in {+...+}; unchanged lines are left out but for a mark where some were skipped.
    """
    before, after = _lines(settled(old)), _lines(settled(new))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    out: list[str] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            if out and out[-1] != "...":
                out.append("...")
            continue
        removed, added = before[a:b], after[c:d]
        both = min(len(removed), len(added)) if len(removed) == len(added) else 0
        out += [_words_diff(removed[n], added[n]) for n in range(both)]
        out += [f"[-{line}-]" for line in removed[both:]]
        out += [f"{{+{line}+}}" for line in added[both:]]
    while out and out[-1] == "...":
        out.pop()
    return "\n".join(out)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _words_diff(old: str, new: str) -> str:
    before, after = re.findall(r"\S+", old), re.findall(r"\S+", new)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < 0.3:
        return f"[-{old}-]\n{{+{new}+}}"
    parts: list[str] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            parts.append(_shortened(before[a:b], first=not parts, last=b == len(before)))
            continue
        if a != b:
            parts.append(f"[-{' '.join(before[a:b])}-]")
        if c != d:
            parts.append(f"{{+{' '.join(after[c:d])}+}}")
    return " ".join(filter(None, parts))


def _shortened(same: Sequence[str], *, first: bool, last: bool, around: int = 8) -> str:
    """A run of unchanged words, cut to those next to a change."""
    if len(same) <= 2 * around:
        return " ".join(same)
    head = [] if first else same[:around]
    tail = [] if last else same[-around:]
    return " ".join([*head, "...", *tail])
