"""What the program says of itself, over days and weeks of a clock that the test moves: receipts, pings, upkeep, fields that vanish."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.service import LOW_DISK, Service
from tests.monitor.alerts.conftest import HEAD, World, mail_table, raw, subscription
from tests.monitor.alerts.sinks import HookSink, MailSink

BERLIN = ZoneInfo("Europe/Berlin")


class Left:
    """A service that is left alone, with the world's clock."""

    def __init__(self, world: World, toml: str) -> None:
        self.world, self.answer = world, (0, "")
        (world.home / "jobdelta.toml").write_text(HEAD + toml)
        self.service = Service(world.home, lambda: self.answer, lambda: False, lambda: world.now)

    def tick(self) -> None:
        self.service.upkeep()
        self.service.send()
        self.service.ping()

    def days(self, days: float, step: timedelta = timedelta(hours=1)) -> None:
        end = self.world.now + timedelta(days=days)
        while self.world.now < end:
            self.world.now += step
            self.tick()


ALIVE = '[notices]\nchannels = ["mail"]\nalive = "weekly on Monday at 08:00"\ntimezone = "Europe/Berlin"\n'


@pytest.fixture
def alone(world: World, mail: MailSink, hook: HookSink, monkeypatch: pytest.MonkeyPatch) -> Left:
    monkeypatch.setenv("PING", hook.url)
    return Left(world, mail_table(mail) + ALIVE + 'ping_env = "PING"\n')


@pytest.mark.parametrize("start", [datetime(2026, 3, 20, 12, tzinfo=UTC), datetime(2026, 10, 16, 12, tzinfo=UTC)])
def test_a_receipt_a_week_arrives_at_its_local_time_over_a_change_of_clocks(world: World, mail: MailSink, start: datetime) -> None:
    world.now = start  # a Friday, nine days before the clocks change
    left = Left(world, mail_table(mail) + ALIVE)
    arrived: list[str] = []
    for _ in range(20 * 24):
        before = len(mail.mails)
        left.days(1 / 24)
        arrived += [world.now.astimezone(BERLIN).strftime("%a %H:%M")] * (len(mail.mails) - before)
    assert arrived == ["Mon 09:00"] * 3  # written at eight, gathered, sent with the next tick
    assert {each["subject"] for each in mail.mails} == {"jobdelta: all is running"}
    assert "1 boards are watched" in mail.mails[0].get_body(("plain",)).get_content()


def test_the_ping_goes_out_while_all_is_well_and_stops_when_checks_fail(alone: Left, hook: HookSink) -> None:
    alone.days(0.5)
    assert [request["method"] for request in hook.requests] == ["GET"] * 12
    alone.answer = (2, "the disk is full")
    alone.service.check()
    alone.days(0.5)
    assert len(hook.requests) == 12
    alone.answer = (0, "")
    alone.world.later(hours=2)
    alone.service.check()
    alone.tick()
    assert len(hook.requests) == 13
    alone.service.troubles["send"] = "the disk is full"
    alone.tick()
    assert len(hook.requests) == 13


def test_a_ping_that_is_not_taken_disturbs_nothing_and_shows_no_address(alone: Left, hook: HookSink, caplog: pytest.LogCaptureFixture) -> None:
    hook.answers = [500, "reset", (302, {"location": hook.url})]
    alone.days(3 / 24)
    assert [record.levelno for record in caplog.records if "healthcheck" in record.getMessage()] == [logging.WARNING] * 3
    assert "/hook" not in caplog.text


def test_upkeep_runs_once_a_day_through_sleep_and_clocks_that_jump(alone: Left, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    def rounds() -> int:
        return sum("upkeep:" in record.getMessage() for record in caplog.records)

    alone.days(10)
    assert rounds() == 10
    alone.world.later(hours=6 * 24)  # asleep
    alone.tick()
    assert rounds() == 11
    alone.world.later(days=-30)  # the clock was wrong and is set right
    alone.days(5)
    assert 15 <= rounds() <= 17


def test_old_messages_go_by_themselves(world: World) -> None:
    left = Left(world, subscription("f") + '[channel.f]\ntype = "feed"\n')
    world.config(subscription("f") + '[channel.f]\ntype = "feed"\n')
    world.crawl(raw("1"), raw("2"))
    left.days(1)
    assert world.states() == {"sent": 1}
    left.days(95, timedelta(hours=12))
    assert world.states() == {}


def test_a_clock_that_leaps_years_ahead_drops_nothing_and_holds_nothing_back(world: World) -> None:
    left = Left(world, subscription("f") + '[channel.f]\ntype = "feed"\n')
    world.config(subscription("f") + '[channel.f]\ntype = "feed"\n')
    world.crawl(raw("1"), raw("2"))
    left.days(2)
    right = world.now
    world.now = right.replace(year=2036)
    left.answer = (2, "an error")
    left.service.check()
    assert left.service.failures == 1
    left.days(0.5)
    assert world.states() == {"sent": 1}
    world.now = right
    left.service.check()
    assert left.service.failures == 2  # the pause of an hour that ends in ten years is over
    left.days(2)
    assert world.states() == {"sent": 1}


def test_a_disk_that_is_nearly_full_is_told(alone: Left, mail: MailSink, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    free = LOW_DISK - 1
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": free}))
    alone.days(1.1)
    assert [each["subject"] for each in mail.mails] == ["jobdelta: the disk is nearly full"]


# fields that are suddenly not read


def postings(count: int, *, with_pay: int) -> list:
    found = [raw(str(number), f"Welder {number}") for number in range(count)]
    for each in found[with_pay:]:
        each.pay = []
    return found


@pytest.mark.parametrize(
    ("count", "shares", "told"),
    [
        (20, [20, 0, 0, 0], 1),  # gone at once; told once
        (20, [20, 20, 14, 8, 3, 3], 1),  # gone slowly
        (20, [20, 0, 0, 18, 0, 0], 2),  # mended, and gone again
        (20, [20, 4, 6, 4, 9, 3], 1),  # not mended in between
        (20, [20, 12, 10, 6], 0),  # fewer, but not hardly any
        (20, [12, 2, 0], 0),  # never nearly all: postings come and go
        (9, [9, 0, 0], 0),  # too few to say
    ],
)
def test_a_field_that_vanishes_is_told_once_until_it_is_back(world: World, count: int, shares: list[int], told: int) -> None:
    left = Left(world, '[channel.f]\ntype = "feed"\n[notices]\nchannels = ["f"]\n')
    for share in shares:
        world.crawl(*postings(count, with_pay=share))
        left.days(1.01, timedelta(hours=12))
    notices = "".join(str(row[0]) for row in world.store.rows("SELECT notice FROM deliveries WHERE notice IS NOT NULL"))
    assert notices.count("base_salary was read in") == told
    assert notices.count("says less than before") == told
