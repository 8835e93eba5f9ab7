"""Text that a company repeats on most of its postings (about us, benefits, equal opportunity, privacy), kept apart from a posting's own.

The promise to the fingerprint: leaving shared text out never hides an edit. A block counts as shared only in exactly these letters and
digits, and only if more than half of the postings carry it, so that two wordings of one block are never both shared; short blocks
("Hybrid", "Location: Berlin") are always the posting's own; of a sentence that repeats but for names and numbers, those stay. What does not
show is that one posting lost, gained or moved a block that most others have.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Set

_ITEM = re.compile(r"\s*(?:[-*+•◦▪●·–]|\d{1,3}[.)])\s")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s")
_WORD = re.compile(r"[^\W_]+")
_SHORT = 40  # letters and digits; a block with fewer says a fact or is a heading
_TEMPLATE_WORDS = 8  # words that have to repeat before the others count as filled in


def blocks(markdown: str) -> list[str]:
    """The text as paragraphs, headings and list runs in their order; a list with blank lines between its items is one run."""
    found: list[list[str]] = []
    in_list = after_blank = False
    for line in markdown.splitlines():
        if not line.strip():
            after_blank = True
            continue
        item = bool(_ITEM.match(line))
        if item:
            starts = not in_list
        elif in_list:
            starts = (after_blank and not line.startswith((" ", "\t"))) or bool(_HEADING.match(line))
        else:
            starts = after_blank or not found or bool(_HEADING.match(line)) or bool(_HEADING.match(found[-1][-1]))
        if starts:
            found.append([])
            in_list = item
        found[-1].append(line.rstrip())
        after_blank = False
    return ["\n".join(lines) for lines in found]


def block_key(block: str) -> bytes:
    """Eight bytes over the letters and digits of a block alone: markup, spacing, punctuation and case do not count."""
    return _hash(_letters(block).casefold())


def shared_keys(descriptions: Iterable[str], *, share: float = 0.5) -> frozenset[bytes]:
    """What `own_text` needs to leave out the blocks which more than `share` of the postings carry (and two at least).

    Equal texts count once, so a board of two needs both, one of five three, one of 500 251. A block whose words repeat but for names
    and numbers ("We are looking for a ... in ...") counts as shared too.
    """
    counts: Counter[bytes] = Counter()
    texts = set(descriptions)
    for text in texts:
        keys: set[bytes] = set()
        for block in blocks(text):
            letters = _letters(block)
            if len(letters) >= _SHORT:
                keys.update((_hash(letters.casefold()), _template(block)[0]))
        counts.update(keys)
    need = max(2, int(len(texts) * share) + 1)
    return frozenset(key for key, count in counts.items() if count >= need and key)


def own_text(description: str, shared: Set[bytes]) -> str:
    """The blocks of a posting that are not shared, blank lines between them; of a shared template the names and numbers filled in."""
    kept: list[str] = []
    for block in blocks(description):
        letters = _letters(block)
        if not shared or len(letters) < _SHORT:
            kept.append(block)
        elif _hash(letters.casefold()) not in shared:
            key, filled_in = _template(block)
            kept.append(filled_in if key in shared else block)
    return "\n\n".join(filter(None, kept))


def _letters(block: str) -> str:
    return "".join(_WORD.findall(block))


def _template(block: str) -> tuple[bytes, str]:
    """A key over the words that are neither names nor numbers (empty where they are too few to mean anything), and the others."""
    constant: list[str] = []
    filled_in: list[str] = []
    for word in block.split():
        core = word if word.isalpha() else word.strip("*_[](){}.,;:!?\"'“”‘’")
        (constant if core.isalpha() and core.islower() else filled_in).append(core)
    if len(constant) < max(_TEMPLATE_WORDS, len(filled_in)):
        return b"", block
    return _hash("template " + " ".join(constant)), " ".join(filter(None, filled_in))


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
