"""May this crawl replace the snapshot? Pure."""

from __future__ import annotations

import enum
from collections.abc import Set

from crawlers.items import Reason, Status

NEARLY = 0.9  # of two lists' postings in common: boards move a little between two crawls
PATIENCE = 4  # suspect crawls in a row, each unlike the one before; the next one is believed in what none of them listed
FAILING_AFTER = 3  # crawls in a row that could not be read; one or two are weather
NOT_WHOLE_AFTER = 10  # crawls in a row that proved nothing, read in part or not at all: closings are not told any more
# A board that always hides some of its postings behaves the same at every crawl, so its first crawl is a baseline all the same.
SYSTEMATIC = frozenset({Reason.CAPPED, Reason.COUNT_SHORT})


class Verdict(enum.StrEnum):
    """What the absences of a crawl are worth."""

    ACCEPTED = "accepted"  # each counts as one miss
    CONFIRMED = "confirmed"  # each counts as two: the suspect crawl before said the same
    SUSPECT = "suspect"  # they wait for the next crawl
    WINDOW = "window"  # the list holds a part of the board only: what is not there dropped out of it
    UNPROVEN = "unproven"  # they say nothing


def judge(
    status: Status, reason: Reason | None, listed: Set[str], open_before: Set[str], waiting: Set[str] | None, *, suspects: int = 0, window: bool = False
) -> Verdict:
    """What the absences of this crawl are worth.

    `listed`: ids in this crawl; `open_before`: ids of the postings open until now; `waiting`: the ids of the crawl before
    where that one was suspect, else None; `suspects`: how many suspect crawls in a row that one ended; `window`: the board was
    seen to list its newest postings only. A suspect crawl is confirmed by one that lists nearly the same of the postings known until
    then; what is new in it speaks neither for nor against.
    """
    if reason is Reason.CAPPED:
        return Verdict.WINDOW
    if status not in (Status.COMPLETE, Status.UNCHANGED):
        return Verdict.UNPROVEN
    if window:
        return Verdict.WINDOW
    if waiting is not None and nearly_same(listed & open_before, waiting):
        return Verdict.CONFIRMED
    gone = open_before - listed
    if not gone or len(gone) * 2 < len(open_before):
        return Verdict.ACCEPTED
    return Verdict.CONFIRMED if suspects >= PATIENCE else Verdict.SUSPECT


def listed_before(listed: Set[str], waiting: Set[str], waited: Set[str]) -> Set[str]:
    """What the suspect crawls listed that a confirmed one rests on: the last one where it said nearly the same, else all of them.

    `listed`: of the postings open until now, those in the confirmed crawl.
    """
    return waiting if nearly_same(listed, waiting) else waiting | waited


def nearly_same(one: Set[str], other: Set[str]) -> bool:
    """Whether two lists hold nearly the same postings; two empty ones do."""
    return len(one & other) >= NEARLY * len(one | other)


def sets_baseline(status: Status, reason: Reason | None) -> bool:
    """Whether a first crawl is whole enough to be what later ones are compared with."""
    return status in (Status.COMPLETE, Status.UNCHANGED) or (status is Status.PARTIAL and reason in SYSTEMATIC)


def is_whole(status: Status, reason: Reason | None, *, once_complete: bool) -> bool:
    """Whether a board was read as whole as it ever is. A list that is short by its count is not where a crawl proved more before."""
    return sets_baseline(status, reason) and not (once_complete and reason is Reason.COUNT_SHORT)
