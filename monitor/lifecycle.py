"""What an absence means, and how a list that holds only the newest postings is known: pure."""

from __future__ import annotations

import math
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

ABSENCES = 2  # accepted crawls running without a posting
FLAPS = 2  # times that a posting came back for a short stay, one after the other: it comes and goes
SHORT_STAY = 5  # accepted crawls that list it
_MOST_ABSENCES = 12  # however often it came and went
UNSEEN = timedelta(days=60)  # after which a posting that dropped out of a window is taken for closed
DOUBT = timedelta(days=7)  # for which absences wait where a list may be a window

_SMALLEST = 10  # postings; below it the oldest of a list is too likely to be the one that closes
_SWAP = 1.1  # bits of a move by itself: of real boards that lost postings, one in six gained as many; what leaves at random looks 1.4 bits old
_ROUND = 3.0  # bits that a round length is worth: lists are cut there, and one board in eight is as long by chance
_GAIN = 4.5  # bits that one move can prove at most
_LIKELY, _KNOWN, _MOST = 4.0, 9.0, 16.0  # likely: one move of a list of round length, or one that took the oldest; known: two at least
_MISFIT, _SHORT = 3.5, 1.0  # bits that another number of postings takes away from a known window, and a smaller one
_NEARLY = 0.8  # of its size: some lists leave a few entries of their window out
_ANYWHERE = timedelta(hours=12)  # a day ends last that much after it ended in UTC


@dataclass(frozen=True, slots=True)
class Window:
    """A list that seems to hold the `size` newest postings only, and the evidence for it in bits.

    The evidence: the list keeps its length, at best a round one, and those that leave it as others come in are its oldest. How unlikely
    that would be were any posting as likely to leave, is added up over the crawls. A list of another length takes away from it, all of
    it where the window was not known yet.
    """

    size: int = 0
    bits: float = 0.0

    @property
    def known(self) -> bool:
        """Dropping out says nothing."""
        return self.bits >= _KNOWN

    @property
    def likely(self) -> bool:
        """It may be a window: absences wait for a while."""
        return _LIKELY <= self.bits < _KNOWN


def declared(window: Window, listed: Set[str]) -> Window:
    """The window after a crawl whose report says itself that the list is cut."""
    return Window(len(listed), max(window.bits, _KNOWN))


def next_window(window: Window, before: Sequence[str], listed: Set[str]) -> Window:
    """The window after a crawl. `before`: the ids of the list before, the oldest posting first."""
    dropped = [place for place, native_id in enumerate(before) if native_id not in listed]
    if not dropped and len(before) == len(listed):
        return window
    size = window.size if window.bits > 0 else len(before)
    if size < _SMALLEST or (len(listed) != size and len(listed) != len(before)):
        bits = window.bits - (_SHORT if _NEARLY * size <= len(listed) < size else _MISFIT)
        return Window(size, bits) if window.known and bits > 0 else Window()
    if len(listed) != size or len(before) != size:
        return window
    oldest = dropped[-1] + 1  # all that left are among so many of the oldest
    move = _log2_choose(size, len(dropped)) - _log2_choose(oldest, len(dropped)) + _SWAP
    bits = window.bits or (_ROUND if size % 25 == 0 or (size % 10 == 0 and size <= 100) else 0.0)
    return Window(size, min(_MOST, bits + min(_GAIN, move)))


def _log2_choose(among: int, chosen: int) -> float:
    return (math.lgamma(among + 1) - math.lgamma(chosen + 1) - math.lgamma(among - chosen + 1)) / math.log(2)


@dataclass(frozen=True, slots=True)
class Absence:
    """An open posting that an accepted crawl did not list.

    `misses`: such crawls running, this one counted; of a window instead 1, and one more for each crawl running in which its own
    page was gone. `gone`: `gone` where its own page answered 404 or 410 to this crawl, else None. `replaced`: posted again under
    another id. `flaps`: how often it came back for a short stay. `passed`: its valid_through is over. `unseen`: since it was last listed.
    """

    misses: int
    gone: str | None = None
    replaced: bool = False
    flaps: int = 0
    passed: bool = False
    unseen: timedelta = timedelta()


def why_closed(absence: Absence, window: Window) -> str | None:
    """The reason for which an absent posting is closed now, None while it stays open.

    `expired`: absent once and its valid_through passed, two signs that agree (one that is still listed is open whatever its date
    says, for boards forget dates). `reposted`, `gone`, `absent`: at the second absence. `flapping`: it came back twice or more for a few
    crawls each, so it had to stay away for two crawls more each time. Of a window, which postings leave without being closed: `gone` if
    its own page was gone twice running, `expired`, or `unseen` for 60 days. Where a list may be a window, absences wait for seven days
    or until that is clear.
    """
    if window.known:
        if absence.misses > ABSENCES:
            return "gone"
        if absence.passed:
            return "expired"
        return "unseen" if absence.unseen >= UNSEEN else None
    if absence.flaps >= FLAPS:
        return "flapping" if absence.misses >= min(ABSENCES * absence.flaps, _MOST_ABSENCES) else None
    if absence.passed and not absence.replaced:
        return "expired"
    if absence.misses < ABSENCES or (window.likely and absence.unseen < DOUBT):
        return None
    return "reposted" if absence.replaced else absence.gone or "absent"


def misses_after(misses: int, window: Window, gone: str | None) -> int:
    """`Absence.misses` of one more crawl that did not list the posting."""
    if not window.known:
        return misses + 1
    return min(max(misses, 1), ABSENCES) + 1 if gone else 1


def end_of(valid_through: str | None) -> datetime | None:
    """The moment (UTC) at which an ISO 8601 date or time is over wherever on earth it was meant; None for none or no such date."""
    try:
        moment = datetime.fromisoformat(valid_through or "")
    except ValueError:
        return None
    try:
        if moment.tzinfo:
            return moment.astimezone(UTC)
        return moment.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC) + timedelta(days=1) + _ANYWHERE
    except OverflowError:
        return None
