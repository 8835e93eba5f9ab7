"""A board that gives all of its postings other ids, or moved elsewhere: which posting is which. Pure.

Ids of another FORM for the same titles and places are a re-key: the postings go on under new keys. New ids of the same form are
reposts. What cannot be told: an edit of title or place in the same night (such a posting is told as closed and new).
"""

from __future__ import annotations

import os.path
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from monitor.identity import twin_key
from monitor.identity_names import places_agree
from monitor.model import Posting
from monitor.normalize.fingerprint import fingerprint, words

FEWEST = 3  # postings; fewer ids have no form that could be known, unless the board was seen to give out others before
_FEW = 40  # postings under one title whose places are compared each with each
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_DIGIT = re.compile(r"\d")

Places = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Form:
    """What ids have in common: their beginning up to a separator, their kind (`number`, `uuid`, `other`), and their lengths."""

    prefix: str
    kind: str
    shortest: int
    longest: int


def form(ids: Collection[str]) -> Form:
    """The form of ids, of which there is one at least."""
    common = os.path.commonprefix(list(ids))  # noqa: RUF071 - letter by letter is meant
    digit = _DIGIT.search(common)
    head = common[: digit.start()] if digit else common
    prefix = head[: max((place + 1 for place, letter in enumerate(head) if not letter.isalnum()), default=0)]
    kind = "number" if all(each.isdecimal() for each in ids) else "uuid" if all(_UUID.fullmatch(each) for each in ids) else "other"
    return Form(prefix, kind, min(map(len, ids)), max(map(len, ids)))


def other_form(ids: Collection[str], others: Collection[str]) -> bool:
    """Whether the ids of two sets were made in different ways: by beginning, kind, or length (numbers by two digits at least)."""
    one, other = form(ids), form(others)
    if one.kind != other.kind:
        return True
    if not any(each.startswith(one.prefix) for each in others) or not any(each.startswith(other.prefix) for each in ids):
        return True
    if one.kind != "number" and (one.shortest != one.longest or other.shortest != other.longest):
        return False
    return one.longest + 1 < other.shortest or other.longest + 1 < one.shortest


def may_be_rekeyed(missing: Collection[str], arrived: Collection[str], remaining: Collection[str], fewest: int = FEWEST) -> bool:
    """Whether ids of one form left the list, all of them, as ids of another form came. `remaining` are known and still listed."""
    if len(missing) < fewest or len(arrived) < fewest:
        return False
    return other_form(missing, arrived) and not (remaining and not other_form(missing, remaining))


def proves_rekey(matched: int, missing: int, arrived: int, fewest: int = FEWEST) -> bool:
    """Whether so many postings that were found again mean that the board gave out other ids: most of what could be."""
    return matched >= fewest and matched * 2 > min(missing, arrived)


def proves_move(matched: int, old: int, new: int) -> bool:
    """Whether so many postings that were found again mean that a board moved, where its user says so: half of what could be."""
    return matched > 0 and matched * 2 >= min(old, new)


def found_again(old: Mapping[str, Posting], new: Mapping[str, Posting]) -> dict[str, str]:
    """{new id: old id} of the postings that are the same by title and place, each id once.

    What is equal in all goes before equal texts, these before others; equal places before such that differ in how much is said. Employers are
    compared only where a side has several.
    """
    several = any(len({twin_key(each.hiring_organization, "", ())[0] for each in side.values()} - {""}) > 1 for side in (old, new))
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for closeness in ("alike", "text", "title"):
        alike: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
        for native_id, posting in old.items():
            if native_id not in taken:
                alike[_twin(posting, several, closeness)].append(native_id)
        for native_id, posting in new.items():
            if native_id not in pairs and (same := alike[_twin(posting, several, closeness)]):
                pairs[native_id] = same.pop(0)
                taken.add(pairs[native_id])
    before = _by_title(((native_id, posting) for native_id, posting in old.items() if native_id not in taken), several)
    after = _by_title(((native_id, posting) for native_id, posting in new.items() if native_id not in pairs), several)
    for title, arrived in after.items():
        left = before.get(title, {})
        if len(left) > _FEW or len(arrived) > _FEW:
            continue
        alone = len(left) == len(arrived) == 1
        ranked = sorted(((places_agree(one, other), new_id, old_id) for new_id, one in arrived.items() for old_id, other in left.items()), reverse=True)
        for agreed, new_id, old_id in ranked:
            if agreed >= (1 if alone else 2) and new_id not in pairs and old_id not in taken:
                pairs[new_id] = old_id
                taken.add(old_id)
    return pairs


def _twin(posting: Posting, several: bool, closeness: str) -> tuple[object, ...]:
    employer, title, places = twin_key(posting.hiring_organization, posting.title, [place.raw for place in posting.locations])
    more = fingerprint(posting) if closeness == "alike" else words(posting.description or "") if closeness == "text" else ""
    return employer if several else "", title, places, more


def _by_title(postings: Iterable[tuple[str, Posting]], several: bool) -> dict[tuple[object, ...], dict[str, Places]]:
    groups: defaultdict[tuple[object, ...], dict[str, Places]] = defaultdict(dict)
    for native_id, posting in postings:
        employer, title, places = twin_key(posting.hiring_organization, posting.title, [place.raw for place in posting.locations])
        groups[employer if several else "", title][native_id] = places
    return groups
