"""Digest times and quiet hours, over days on which the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.times import AT_ONCE, Quiet, Rhythm

BERLIN, LOS_ANGELES, LORD_HOWE = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Los_Angeles"), ZoneInfo("Australia/Lord_Howe")
FIRST, LAST = datetime(2026, 1, 1), datetime(2027, 12, 31)  # noqa: DTZ001 - hypothesis wants its bounds without a zone
moments = st.datetimes(timezones=st.just(UTC), min_value=FIRST, max_value=LAST)
zones = st.sampled_from([BERLIN, LOS_ANGELES, LORD_HOWE, UTC])


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("rhythm", "now", "due"),
    [
        (AT_ONCE, "2026-05-01T10:00:01", "2026-05-01T10:00:01"),
        (Rhythm("hourly"), "2026-05-01T10:00:00", "2026-05-01T11:00:00"),
        (Rhythm("daily", BERLIN, time(8)), "2026-05-01T05:59:59", "2026-05-01T06:00:00"),
        (Rhythm("daily", BERLIN, time(8)), "2026-05-01T06:00:00", "2026-05-02T06:00:00"),
        (Rhythm("daily", BERLIN, time(8)), "2026-03-28T12:00:00", "2026-03-29T06:00:00"),  # the clocks go forward that night
        (Rhythm("daily", BERLIN, time(2, 30)), "2026-03-29T00:00:00", "2026-03-29T01:30:00"),  # 02:30 is not there: told at 03:30
        (Rhythm("daily", BERLIN, time(2, 30)), "2026-10-24T12:00:00", "2026-10-25T00:30:00"),  # 02:30 is there twice: told once
        (Rhythm("daily", BERLIN, time(2, 30)), "2026-10-25T00:30:00", "2026-10-26T01:30:00"),
        (Rhythm("weekly", LOS_ANGELES, time(8), 0), "2026-05-04T15:00:00", "2026-05-11T15:00:00"),
        (Rhythm("weekly", LOS_ANGELES, time(8), 0), "2026-05-04T14:59:00", "2026-05-04T15:00:00"),
    ],
)
def test_next(rhythm: Rhythm, now: str, due: str) -> None:
    assert rhythm.next(utc(now)) == utc(due)


@pytest.mark.parametrize(
    ("quiet", "now", "over"),
    [
        (Quiet(time(22), time(7), BERLIN), "2026-05-01T19:59:00", "2026-05-01T19:59:00"),
        (Quiet(time(22), time(7), BERLIN), "2026-05-01T20:00:00", "2026-05-02T05:00:00"),
        (Quiet(time(22), time(7), BERLIN), "2026-05-02T05:00:00", "2026-05-02T05:00:00"),
        (Quiet(time(22), time(7), BERLIN), "2026-03-28T23:00:00", "2026-03-29T05:00:00"),  # a night of one hour less
        (Quiet(time(22), time(7), BERLIN), "2026-10-24T22:00:00", "2026-10-25T06:00:00"),  # and one of an hour more
        (Quiet(time(12), time(14), LOS_ANGELES), "2026-05-01T20:30:00", "2026-05-01T21:00:00"),
        (Quiet(time(22), time(2, 30), BERLIN), "2026-10-25T01:10:00", "2026-10-25T01:30:00"),  # the second 02:10 of that night
    ],
)
def test_quiet_hours(quiet: Quiet, now: str, over: str) -> None:
    assert quiet.over(utc(now)) == utc(over)


@given(moments, zones, st.times(), st.integers(0, 6), st.sampled_from(["hourly", "daily", "weekly"]))
def test_the_next_time_is_ahead_and_near(now: datetime, zone: ZoneInfo, at: time, weekday: int, kind: str) -> None:
    due = Rhythm(kind, zone, at.replace(second=0, microsecond=0), weekday).next(now)
    longest = {"hourly": timedelta(hours=1), "daily": timedelta(hours=25), "weekly": timedelta(days=7, hours=1)}[kind]
    assert now < due <= now + longest


@given(moments, zones, st.times(), st.times())
def test_after_quiet_hours_it_is_not_quiet(now: datetime, zone: ZoneInfo, start: time, end: time) -> None:
    quiet = Quiet(start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0), zone)
    if quiet.start == quiet.end:
        return
    over = quiet.over(now)
    assert now <= over <= now + timedelta(hours=25)
    assert quiet.over(over) == over
