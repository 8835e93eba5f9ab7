"""When boards are due: the estimator, the budget, jitter, failures, clocks; and a fortnight of a thousand boards."""

from __future__ import annotations

import heapq
import itertools
import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import SHORTEST, BoardConfig, Defaults
from monitor.due import DAY, Seen, due_at, intervals, plan, wanted_interval

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
HOUR = 3600
FIXED = BoardConfig("https://a.example", "a", 6 * HOUR, up_to=6 * HOUR)
SPAN = BoardConfig("https://b.example", "b", HOUR, up_to=24 * HOUR)


def test_a_fixed_interval_is_kept() -> None:
    assert wanted_interval(FIXED, Seen(checks=30, changed=30, gap=HOUR)) == 6 * HOUR


def test_boards_that_change_often_are_looked_at_more_often() -> None:
    wanted = [wanted_interval(SPAN, Seen(checks=20, changed=changed, gap=4 * HOUR)) for changed in (0, 2, 5, 10, 18)]
    assert wanted == sorted(wanted, reverse=True)
    assert wanted[0] == 24 * HOUR
    assert wanted[-1] < 2 * HOUR
    assert wanted_interval(SPAN, Seen()) == pytest.approx((HOUR * 24 * HOUR) ** 0.5)


def test_the_estimator_finds_the_rate_of_a_board_that_changes_at_random() -> None:
    rng = random.Random(3)
    for mean in (3 * HOUR, 6 * HOUR, 12 * HOUR):  # seconds between two changes; a look after ln 2 of it finds one half of the time
        wanted = []
        for _ in range(200):
            changed = sum(rng.random() < 1 - 2.718281828 ** (-4 * HOUR / mean) for _ in range(30))
            wanted.append(wanted_interval(SPAN, Seen(checks=30, changed=changed, gap=4 * HOUR)))
        assert sorted(wanted)[100] == pytest.approx(0.693 * mean, rel=0.2)


@given(st.integers(0, 50), st.integers(0, 50), st.floats(0, 1e7), st.integers(SHORTEST, 10**6), st.integers(0, 10**7))
def test_no_history_leads_out_of_the_bounds(checks: int, changed: int, gap: float, every: int, more: int) -> None:
    board = replace(SPAN, every=every, up_to=every + more)
    assert every <= wanted_interval(board, Seen(checks=checks, changed=min(checks, changed), gap=gap)) <= every + more


def test_a_budget_stretches_what_may_be_stretched() -> None:
    boards = {**{f"f{number}": FIXED for number in range(10)}, **{f"s{number}": SPAN for number in range(40)}}
    seen = {key: Seen(checks=20, changed=20, gap=HOUR, requests=3.0) for key in boards}
    free, tight, hopeless = (intervals(boards, seen, budget) for budget in (0, 1000, 10))
    cost = {name: sum(3.0 * DAY / each for each in found.values()) for name, found in (("free", free), ("tight", tight), ("hopeless", hopeless))}
    assert cost["free"] > 1000 >= cost["tight"] > 950
    assert all(tight[key] == 6 * HOUR for key in boards if key.startswith("f"))
    assert all(each <= 24 * HOUR for each in hopeless.values())


def due(board: BoardConfig, seen: Seen, now: datetime = NOW, jitter: float = 0.1, interval: float = 6 * HOUR) -> datetime:
    return due_at("k", board, seen, interval, jitter, now, ZoneInfo("Europe/Berlin"))


def test_a_new_board_is_due_now_and_so_is_one_checked_in_the_future() -> None:
    assert due(FIXED, Seen()) == NOW
    assert due(FIXED, Seen(last=NOW + timedelta(days=400))) == NOW


def test_failures_double_the_pause_and_a_host_gets_the_time_it_asks_for() -> None:
    pauses = [due(FIXED, Seen(last=NOW, failures=failures), jitter=0.0) - NOW for failures in range(7)]
    assert pauses == [timedelta(hours=hours) for hours in (6, 6, 12, 24, 24, 24, 24)]
    assert due(FIXED, Seen(last=NOW, retry_after=90_000.0)) == NOW + timedelta(hours=25)


def test_cron_text_follows_local_time_over_a_change_of_clocks() -> None:
    board = replace(FIXED, cron="0 7 * * 1-5")
    friday = datetime(2026, 3, 27, 6, 0, 1, tzinfo=UTC)
    assert due(board, Seen(last=friday), friday) == datetime(2026, 3, 30, 5, 0, tzinfo=UTC)  # 07:00 in summer time


def test_jitter_comes_early_by_its_share_at_most_and_is_spread() -> None:
    early = [due_at(f"k{number}", FIXED, Seen(last=NOW), 6 * HOUR, 0.1, NOW, UTC) - NOW for number in range(1000)]
    assert all(timedelta(hours=5.4) <= each <= timedelta(hours=6) for each in early)
    tenths = Counter(int((each - timedelta(hours=5.4)) / timedelta(minutes=3.6)) for each in early)
    assert len(tenths) >= 10
    assert max(tenths.values()) < 150


def test_a_fortnight_of_a_thousand_boards_with_sleep_and_a_change_of_clocks() -> None:
    """Simulated: ticks of 60 s, a crawl paces each host at 1 s, the machine sleeps 6 hours on day 5, and the clocks go forward on day 9."""
    rng = random.Random(11)
    boards, rates = {}, {}
    for number in range(1000):
        low = rng.choice([1, 2, 6, 12]) * HOUR
        boards[f"k{number}"] = BoardConfig(f"https://h{number % 40}.example/{number}", f"k{number}", low, up_to=low * rng.choice([1, 1, 4]))
        rates[f"k{number}"] = rng.choice([0.3, 2, 10]) / DAY
    defaults = Defaults(pace=1.0)
    seen = {key: Seen() for key in boards}
    history: dict[str, list[tuple[datetime, bool]]] = {key: [] for key in boards}
    asked: dict[str, list[datetime]] = {}
    now, end = NOW, NOW + timedelta(days=14)
    asleep = (NOW + timedelta(days=5), NOW + timedelta(days=5, hours=6))
    waiting: list[tuple[datetime, str]] = sorted((moment, key) for key, moment in plan(boards, seen, defaults, now, UTC).items())
    while now < end:
        now += timedelta(seconds=60)
        if asleep[0] < now < asleep[1]:
            now = asleep[1]
        host_free: dict[str, datetime] = {}
        while waiting and waiting[0][0] <= now:
            key = heapq.heappop(waiting)[1]
            host = boards[key].url.split("/")[2]
            at = max(host_free.get(host, now), asked.get(host, [now])[-1] + timedelta(seconds=defaults.pace))
            host_free[host] = at + timedelta(seconds=defaults.pace)
            asked.setdefault(host, []).append(at)
            gone = (at - history[key][-1][0]).total_seconds() if history[key] else 0.0
            history[key].append((at, rng.random() < 1 - 2.718281828 ** (-rates[key] * gone)))
            recent = history[key][-31:]
            gaps = (recent[-1][0] - recent[0][0]).total_seconds() / max(1, len(recent) - 1)
            seen[key] = Seen(at, 0, 0.0, len(recent) - 1, sum(changed for _, changed in recent[1:]), gaps)
            moment = due_at(key, boards[key], seen[key], wanted_interval(boards[key], seen[key]), defaults.jitter, now, UTC)
            heapq.heappush(waiting, (moment, key))
    for key, checks in history.items():
        low, high = boards[key].every, boards[key].up_to
        floor = low if high > low else low * (1 - defaults.jitter)
        for (one, _), (other, _) in itertools.pairwise(checks):
            slept = 6 * HOUR if one <= asleep[1] and other >= asleep[0] else 0
            assert floor - 1 <= (other - one).total_seconds() <= high + 60 + 60 + slept
    for moments in asked.values():
        assert all((other - one).total_seconds() >= 1.0 for one, other in itertools.pairwise(moments))
    busy = [key for key in boards if boards[key].up_to > boards[key].every and rates[key] == 10 / DAY and boards[key].every <= 2 * HOUR]
    quiet = [key for key in boards if boards[key].up_to > boards[key].every and rates[key] == 0.3 / DAY and boards[key].every <= 2 * HOUR]
    assert sum(len(history[key]) for key in busy) / len(busy) > 1.5 * sum(len(history[key]) for key in quiet) / len(quiet)
    awake = [at for checks in history.values() for at, _ in checks if at > NOW + timedelta(days=2) and not asleep[0] < at < asleep[1] + timedelta(hours=2)]
    per_minute = Counter(at.replace(second=0) for at in awake)
    assert max(per_minute.values()) < 12 * sum(per_minute.values()) / len(per_minute)
