"""What counts as the same: the fields that say something to a reader, without case, markup, separators and order."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from monitor.model import Posting
from monitor.normalize.volatile import settled

# Not among them: dates of posting and counters (they move by themselves), addresses (they carry tokens), facts, language.
FIELDS = ("title", "department", "locations", "workplace", "employment_type", "base_salary", "valid_through", "description")
_NAME_WORDS = re.compile(r"[^\W_]+(?:[+#]+(?!\w))?|[&@%$€£]")  # C++ and C# are other words than C
_TEXT_WORDS = re.compile(r"[^\W_]+|[$€£%]")
_LINK_TARGET = re.compile(r"\]\([^)\s]*\)|https?://\S+")


def comparable(posting: Posting, name: str) -> Any:
    """One field of a posting in the form in which two versions are compared; None or empty where it says nothing."""
    match name:
        case "title" | "department":
            return tuple(_NAME_WORDS.findall((getattr(posting, name) or "").casefold()))
        case "locations":
            return tuple(sorted(tuple(_NAME_WORDS.findall(place.raw.casefold())) for place in posting.locations))
        case "base_salary":
            pay = posting.base_salary
            return pay and (pay.min, pay.max, pay.currency, pay.unit)
        case "valid_through":
            return (posting.valid_through or "")[:10]
        case "description":
            return None if posting.description is None else words(posting.description)
    return getattr(posting, name)


def words(markdown: str) -> tuple[str, ...]:
    """The words of a text in order, without case, markup, punctuation, link targets and what moves by itself."""
    return tuple(_TEXT_WORDS.findall(_LINK_TARGET.sub("]", settled(markdown)).casefold()))


def fingerprint(posting: Posting) -> str:
    """A hash over all that counts of a posting: equal for two readings that say the same."""
    return hashlib.blake2b(repr([comparable(posting, name) for name in FIELDS]).encode("utf-8", "replace"), digest_size=16).hexdigest()
