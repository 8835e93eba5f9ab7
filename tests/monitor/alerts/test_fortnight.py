"""A fortnight of alerts with a clock that the test moves: quiet hours and digests over both changes of clocks, a sleep, a jump back."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor import queries
from monitor.alerts.message import Message, Sent
from monitor.alerts.outbox import Outbox
from tests.monitor.alerts.conftest import World, raw, subscription

BERLIN = ZoneInfo("Europe/Berlin")
TICK = timedelta(minutes=30)
ASLEEP, JUMP = timedelta(days=5), timedelta(days=11)  # from the start; six hours long, and two hours back
RHYTHMS = {
    "at once": "",
    "by day": 'quiet = "22:00-07:00 Europe/Berlin"',
    "hourly": 'send = "hourly"',
    "daily": 'send = "daily at 08:00"\ntimezone = "Europe/Berlin"',
    "nightly": 'send = "daily at 02:30"\ntimezone = "Europe/Berlin"',
    "weekly": 'send = "weekly on Monday at 08:00"\nquiet = "07:00-09:00 Europe/Berlin"\ntimezone = "Europe/Berlin"',
}


class Reader:
    """A channel that notes when each event came."""

    wants_told = 0

    def __init__(self) -> None:
        self.got: dict[str, list[tuple[datetime, str]]] = defaultdict(list)

    def send(self, message: Message, now: datetime) -> Sent:
        self.got[message.subscription] += [(now, event["id"]) for event in message.events]
        return Sent()


@pytest.mark.parametrize("start", [datetime(2026, 3, 20, 12, tzinfo=UTC), datetime(2026, 10, 16, 12, tzinfo=UTC)])
def test_every_event_comes_once_and_at_its_time(world: World, start: datetime) -> None:
    """Something new turns up every three hours; the clocks change on day 9."""
    world.now = start
    world.config("".join(subscription("f", name=name, more=more) for name, more in RHYTHMS.items()) + '[channel.f]\ntype = "feed"\n')
    reader = Reader()
    listed = [raw("1")]
    world.crawl(*listed)
    written: dict[str, datetime] = {}
    jumped = False
    while world.now < start + timedelta(days=14):
        world.now += TICK
        if start + ASLEEP < world.now < start + ASLEEP + timedelta(hours=6):
            continue
        if not jumped and world.now > start + JUMP:
            world.now, jumped = world.now - timedelta(hours=2), True
        if not (world.now - start) % timedelta(hours=3):
            listed.append(raw(f"{len(listed) + 1}", f"Welder {len(listed)}"))
            numbers = world.crawl(*listed)
            written |= {event["id"]: world.now for event in queries.events(world.store, numbers=numbers)}
        Outbox(world.open, world.alerts, lambda _: reader, lambda: world.now).run()
    assert len(written) > 100
    woke = start + ASLEEP + timedelta(hours=6)
    for name in RHYTHMS:
        ids = Counter(each for _, each in reader.got[name])
        assert set(ids.values()) == {1}, name
        horizon = {"weekly": 7, "daily": 1, "nightly": 1}.get(name, 0.5)
        owed = {each for each, at in written.items() if at < world.now - timedelta(days=horizon)}
        assert owed <= ids.keys(), name
        for now, each in reader.got[name]:
            local, awake_late = now.astimezone(BERLIN), timedelta(0) <= now - woke < TICK
            waited = now - written[each]
            match name:
                case "at once":
                    assert waited <= timedelta(0)
                case "by day":
                    assert 7 <= local.hour < 22
                    assert waited <= timedelta(0) or (local.hour, local.minute) == (7, 0) or awake_late
                case "hourly":
                    assert waited <= timedelta(hours=1) or awake_late
                    assert local.minute == 0 or awake_late
                case "daily":
                    assert (local.hour, local.minute) == (8, 0) or awake_late
                case "nightly":
                    assert (local.hour, local.minute) in ((2, 30), (3, 30)) or awake_late
                case "weekly":
                    assert (local.strftime("%a"), local.hour, local.minute) == ("Mon", 9, 0)
    half_past_two = Counter(now.astimezone(BERLIN).date() for now in {now for now, _ in reader.got["nightly"]})
    assert set(half_past_two.values()) == {1}  # neither left out nor done twice on the night in which the clocks change
    assert len(half_past_two) >= 12
