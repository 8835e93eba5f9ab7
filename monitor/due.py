"""When each board is to be checked next: pure. `now` and what was seen go in, moments come out."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from cronsim import CronSim

from monitor.config import SHORTEST, BoardConfig, Defaults

DAY = 86_400.0
CLOCK_SLACK = timedelta(minutes=5)  # a check further in the future was made under a wrong clock


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a board. Of its newest `checks` that could be compared, `changed` found something; `gap` is the mean
    number of seconds between them. `requests`: the mean number that a check cost; `retry_after`: seconds its host asked for last.
    """

    last: datetime | None = None
    failures: int = 0
    retry_after: float = 0.0
    checks: int = 0
    changed: int = 0
    gap: float = 0.0
    requests: float = 1.0


def wanted_interval(board: BoardConfig, seen: Seen) -> float:
    """Seconds after which it is as likely as not that the board changed, within the user's bounds.

    Changes are taken to come at random at a steady rate, which `changed` of `checks` tells (with half a change added, so that
    a few quiet checks prove little). A board of which nothing is known yet is looked at in the middle of its bounds.
    """
    low, high = float(board.every), float(max(board.every, board.up_to))
    if low == high:
        return low
    if not seen.checks or seen.gap <= 0:
        return math.sqrt(low * high)
    rate = -math.log((seen.checks - seen.changed + 0.5) / (seen.checks + 1)) / seen.gap
    return min(high, max(low, math.log(2) / rate))


def intervals(boards: Mapping[str, BoardConfig], seen: Mapping[str, Seen], requests_per_day: int) -> dict[str, float]:
    """Seconds between two checks of each board (by key). Where all together would cost more than the budget, those with a span
    are stretched by one common factor, each to its upper bound at most.
    """
    wanted = {key: wanted_interval(board, seen.get(key, Seen())) for key, board in boards.items() if not board.cron}
    if not requests_per_day:
        return wanted

    def stretched(factor: float) -> dict[str, float]:
        return {key: max(each, min(each * factor, float(boards[key].up_to))) for key, each in wanted.items()}

    def cost(plan: Mapping[str, float]) -> float:
        return sum(seen.get(key, Seen()).requests * DAY / each for key, each in plan.items())

    if cost(wanted) <= requests_per_day:
        return wanted
    low, high = 1.0, max((boards[key].up_to / each for key, each in wanted.items()), default=1.0)
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (low, middle) if cost(stretched(middle)) <= requests_per_day else (middle, high)
    return stretched(high)


def due_at(key: str, board: BoardConfig, seen: Seen, interval: float, jitter: float, now: datetime, zone: tzinfo) -> datetime:
    """The moment (UTC) of the next check: `interval` seconds after the last one, or up to the share `jitter` of it earlier.

    After several failures in a row the pause doubles each time, to a day at most; a host that asked for time gets it.
    """
    last = seen.last
    if last is None or last > now + CLOCK_SLACK:
        return now.astimezone(UTC)
    if board.cron:
        moment: datetime = next(CronSim(board.cron, last.astimezone(zone))).astimezone(UTC)
    else:
        if seen.failures > 1:
            interval = max(interval, min(interval * 2.0 ** min(seen.failures - 1, 20), DAY))
        early = 1 - jitter * _spread(f"{key} {last.isoformat()}")
        floor = board.every if board.up_to > board.every else SHORTEST
        moment = last + timedelta(seconds=max(interval * early, floor))
    return max(moment, last + timedelta(seconds=seen.retry_after)).astimezone(UTC)


def _spread(text: str) -> float:
    """A number from 0 up to 1 that looks random and is the same for the same text, so that a due time does not move when asked again."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=6).digest()) / 2**48


def plan(boards: Mapping[str, BoardConfig], seen: Mapping[str, Seen], defaults: Defaults, now: datetime, zone: tzinfo) -> dict[str, datetime]:
    """When each board (by key) is due."""
    every = intervals(boards, seen, defaults.requests_per_day)
    return {key: due_at(key, board, seen.get(key, Seen()), every.get(key, 0.0), defaults.jitter, now, zone) for key, board in boards.items()}
