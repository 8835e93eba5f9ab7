"""The outbox against real receivers: at least once, under one id, each channel for itself."""

from __future__ import annotations

import itertools
import threading
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor import queries, store_outbox
from monitor.alerts.message import Message, Sent
from monitor.alerts.outbox import Outbox, Policy
from tests.monitor.alerts.conftest import START, World, hook_table, mail_table, raw, subscription
from tests.monitor.alerts.sinks import HookSink, MailSink


def only_hook(world: World, hook: HookSink, more: str = "") -> None:
    world.config(subscription("hook") + hook_table(hook, more=more))


def test_each_event_arrives_once_signed_and_in_the_shape_of_events(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    numbers = world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    assert world.send() == {"sent": 2}
    assert world.send() == {}
    events = list(queries.events(world.store, numbers=numbers))
    assert [body for _, body in hook.accepted] == events  # Standard Webhooks' own library verified them
    assert len({message for message, _ in hook.accepted}) == 2


def test_a_batch_holds_many_events_in_one_request(world: World, hook: HookSink) -> None:
    only_hook(world, hook, "batch = true")
    world.crawl(raw("1"), *(raw(str(number), f"Welder {number}") for number in range(2, 152)))
    assert world.send() == {"sent": 2}
    assert [len(body["events"]) for _, body in hook.accepted] == [100, 50]
    assert {body["subscription"] for _, body in hook.accepted} == {"pumps"}


def test_deliveries_and_events_are_written_together_or_not_at_all(world: World, hook: HookSink, monkeypatch: pytest.MonkeyPatch) -> None:
    only_hook(world, hook)
    with monkeypatch.context() as patched:
        patched.setattr(store_outbox, "add_delivery", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            world.crawl(raw("1"), raw("2"))
    assert list(queries.events(world.store)) == []
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"sent": 1}


@pytest.mark.parametrize("answer", [500, 503, 408, 429, "reset"])
def test_trouble_is_tried_again_under_the_same_id_until_it_arrives(world: World, hook: HookSink, answer: int | str) -> None:
    only_hook(world, hook)
    hook.answers = [answer, answer, answer, 200]
    world.crawl(raw("1"), raw("2"))
    for _ in range(30):
        world.send()
        world.later(minutes=30)
    assert len(hook.accepted) == 1
    assert len(hook.requests) == 4
    assert len({request["webhook-id"] for request in hook.requests}) == 1
    assert world.states() == {"sent": 1}


def test_pauses_grow_over_about_three_days_and_then_it_is_dead(world: World, hook: HookSink, mail: MailSink) -> None:
    world.config(subscription("hook") + hook_table(hook) + mail_table(mail))
    hook.answers = [500]
    world.crawl(raw("1"), raw("2"))
    tries: list[datetime] = []
    while world.states("hook") == {"waiting": 1}:
        before = len(hook.requests)
        world.send()
        tries += [world.now] * (len(hook.requests) - before)
        world.later(minutes=1)
    gaps = [late - early for early, late in itertools.pairwise(tries)]
    assert timedelta(days=2.5) <= tries[-1] - tries[0] <= timedelta(days=4.5)
    assert 8 <= len(tries) <= 12
    assert all(gap < 1.6 * following + timedelta(minutes=2) for gap, following in itertools.pairwise(gaps))
    assert gaps[0] < timedelta(minutes=2) < timedelta(hours=12) < gaps[-1]
    world.later(minutes=1)
    world.send()  # the dead letter is announced on the other channel
    assert "channel hook lost messages" in mail.mails[-1]["subject"]


def test_a_machine_that_slept_for_days_tries_again_before_it_gives_up(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    hook.answers = [500, "reset", 200]
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"later": 1}
    world.later(days=5)
    assert world.send() == {"later": 1}  # the network is not up yet
    world.later(hours=1)
    assert world.send() == {"sent": 1}


def test_jitter_spreads_the_tries() -> None:
    pauses = {Policy().pause(3) for _ in range(50)}
    assert len(pauses) > 40
    assert all(timedelta(seconds=1440) <= pause <= timedelta(seconds=2160) for pause in pauses)


def test_retry_after_is_honoured_for_the_whole_channel(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    hook.answers = [(429, {"retry-after": "3600"}), 200]
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    assert world.send() == {"later": 1}
    for _ in range(59):
        world.later(seconds=60)
        assert world.send() == {}
    assert len(hook.requests) == 1
    world.later(minutes=2)
    assert world.send() == {"sent": 2}


@pytest.mark.parametrize("status", [400, 401, 404, 413, 301])
def test_a_refusal_is_final_told_elsewhere_and_can_be_replayed(world: World, hook: HookSink, mail: MailSink, status: int) -> None:
    world.config(subscription("hook") + hook_table(hook) + mail_table(mail))
    hook.answers = [(status, {"location": hook.url}), 200]
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    assert world.send() == {"dead": 1, "sent": 1}  # the next one is tried all the same
    world.later(minutes=1)
    assert world.send() == {"sent": 1}
    assert str(status) in mail.mails[0].get_body(("plain",)).get_content()
    (dead,) = store_outbox.deliveries(world.store, states=("dead",))
    with world.store.transaction():
        store_outbox.replay(world.store, [dead["id"]], world.now)
    assert world.send() == {"sent": 1}
    assert hook.accepted[-1][0] == dead["id"]


def test_gone_switches_the_channel_off_and_says_so_once(world: World, hook: HookSink, mail: MailSink) -> None:
    world.config(subscription("hook") + hook_table(hook) + mail_table(mail))
    hook.answers = [410]
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    assert world.send() == {"dead": 2}
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"), raw("4", "Painter"))
    world.later(minutes=1)
    world.send()
    assert len(hook.requests) == 1
    assert world.states("hook") == {"dead": 3}
    assert len(mail.mails) == 1
    assert store_outbox.channel_state(world.store, "hook").off


def test_a_dead_channel_holds_up_no_other(world: World, hook: HookSink, mail: MailSink) -> None:
    world.config(subscription("hook", "mail") + hook_table(hook) + mail_table(mail))
    hook.close()
    world.crawl(raw("1"), *(raw(str(number), f"Welder {number}") for number in range(2, 30)))
    done = world.send()
    assert done == {"sent": 1, "later": 1}
    assert len(mail.mails) == 1
    assert "connection refused" in (store_outbox.channel_state(world.store, "hook").error or "")
    hook.server.socket.close()


def test_a_lease_keeps_others_away_and_ends_by_itself(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    world.crawl(raw("1"), raw("2"))
    claimed = store_outbox.claim(world.store, "hook", world.now, timedelta(minutes=5))  # and its owner dies here
    assert claimed is not None
    assert world.send() == {}
    world.later(minutes=5)
    assert world.send() == {"sent": 1}
    assert hook.accepted[0][0] == claimed.id


def test_a_lease_of_a_clock_that_was_ahead_does_not_hold(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    world.crawl(raw("1"), raw("2"))
    store_outbox.claim(world.store, "hook", world.now + timedelta(days=300), timedelta(minutes=5))
    assert world.send() == {"sent": 1}


def test_two_dispatchers_at_once_send_nothing_twice(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    world.crawl(raw("1"), *(raw(str(number), f"Welder {number}") for number in range(2, 42)))
    threads = [threading.Thread(target=world.send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(hook.accepted) == len({message for message, _ in hook.accepted}) == 40


def test_a_digest_waits_for_its_time_and_comes_as_one_mail(world: World, mail: MailSink) -> None:
    world.config(subscription("mail", more='send = "daily at 08:00"\ntimezone = "Europe/Berlin"') + mail_table(mail))
    for number in range(2, 6):
        world.crawl(*(raw(str(key), f"Welder {key}") for key in range(1, number + 1)))
        assert world.send() == {}
        world.later(hours=1)
    world.now = datetime(2026, 5, 5, 6, 0, tzinfo=UTC)
    assert world.send() == {"sent": 1}
    assert mail.mails[0]["subject"].startswith("4 new, 1 changed at Acme")


def test_quiet_hours_put_off_what_is_due_and_what_is_tried_again(world: World, hook: HookSink) -> None:
    world.config(subscription("hook", more='quiet = "13:00-15:00 UTC"') + hook_table(hook))
    hook.answers = [500, 200]
    world.now = START + timedelta(minutes=59)
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"later": 1}
    world.later(minutes=10)  # 13:09: the second try would be due
    assert world.send() == {"quiet": 1}
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    assert world.send() == {}
    world.now = datetime(2026, 5, 4, 15, 0, tzinfo=UTC)
    assert world.send() == {"sent": 2}


def test_what_may_have_arrived_takes_in_no_more_events(world: World, mail: MailSink) -> None:
    world.config(subscription("mail") + mail_table(mail))
    mail.replies["DATA"] = lambda _: "451 later"
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"later": 1}
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"))
    world.crawl(raw("1"), raw("2"), raw("3", "Welder"), raw("4", "Painter"))
    mail.replies.clear()
    world.later(minutes=10)
    assert world.send() == {"sent": 2}
    assert [len(row["events"]) for row in store_outbox.deliveries(world.store)] == [1, 2]


def test_a_channel_that_is_not_configured_any_more_is_said_so(world: World, hook: HookSink, mail: MailSink) -> None:
    world.config(subscription("hook") + hook_table(hook) + mail_table(mail))
    world.crawl(raw("1"), raw("2"))
    world.config(mail_table(mail))
    assert world.send() == {"dead": 1}
    world.later(minutes=1)
    assert world.send() == {"sent": 1}
    assert "lost messages" in mail.mails[0]["subject"]


def test_a_missing_secret_is_named_and_never_shown(world: World, hook: HookSink) -> None:
    only_hook(world, hook)
    world.environ = {}
    world.crawl(raw("1"), raw("2"))
    assert world.send() == {"later": 1}
    assert "HOOK is not set" in (store_outbox.channel_state(world.store, "hook").error or "")
    world.environ = {"HOOK": "whsec_tooshort"}
    world.later(minutes=10)
    assert world.send() == {"later": 1}
    (row,) = store_outbox.deliveries(world.store)
    assert "tooshort" not in str(row)


def test_a_failing_board_is_told_on_the_channel_for_notices(world: World, mail: MailSink) -> None:
    from crawlers.items import BoardReport, CrawlResult, Reason, Status
    from monitor.alerts.tell import teller
    from monitor.ingest import ingest

    world.config(mail_table(mail))
    for _ in range(3):
        result = CrawlResult(world.board, BoardReport(Status.FAILED, Reason.DNS, "no host is named so"))
        ingest(world.store, result, world.now, teller(world.alerts, lambda: world.now))
    assert world.send() == {"sent": 1}
    assert "cannot be read" in mail.mails[0]["subject"]


def test_a_fortnight_over_a_change_of_clocks_and_a_sleep(world: World) -> None:
    """Events every three hours; digests at 08:00 and quiet hours from 22 to 7 in Berlin; the machine sleeps from 05:00 to 11:00 on one day."""
    berlin = ZoneInfo("Europe/Berlin")
    world.now = datetime(2026, 3, 22, 12, tzinfo=UTC)
    quiet = 'quiet = "22:00-07:00 Europe/Berlin"'
    world.config(
        subscription("f", name="at once", more=quiet)
        + subscription("f", name="daily", more=f'{quiet}\nsend = "daily at 08:00"')
        + subscription("f", name="hourly", more=f'{quiet}\nsend = "hourly"')
        + '[channel.f]\ntype = "feed"\n'
    )
    got: list[tuple[datetime, str, list[str]]] = []

    class Keeper:
        wants_told = 0

        def send(self, message: Message, now: datetime) -> Sent:
            got.append((now.astimezone(berlin), message.subscription, [event["id"] for event in message.events]))
            return Sent()

    postings, made = [raw("1")], set[str]()
    asleep = (datetime(2026, 3, 30, 3, tzinfo=UTC), datetime(2026, 3, 30, 9, tzinfo=UTC))
    for minute in range(0, 14 * 24 * 60, 10):
        world.now = datetime(2026, 3, 22, 12, tzinfo=UTC) + timedelta(minutes=minute)
        if asleep[0] <= world.now < asleep[1]:
            continue
        if minute % 180 == 0:
            postings.append(raw(str(len(postings) + 1), f"Welder {minute}"))
            numbers = world.crawl(*postings)
            made |= {event["id"] for event in queries.events(world.store, numbers=numbers)}
        Outbox(world.open, world.alerts, lambda _: Keeper(), lambda: world.now).run()
    world.later(days=1)
    world.now = world.now.replace(hour=12)
    Outbox(world.open, world.alerts, lambda _: Keeper(), lambda: world.now).run()
    for name in ("at once", "daily", "hourly"):
        ids = [each for _, subscription_name, events in got if subscription_name == name for each in events]
        assert sorted(ids) == sorted(made)  # each event once
    assert all(7 <= moment.hour < 22 for moment, _, _ in got)
    digests = {moment.strftime("%m-%d %H:%M") for moment, name, _ in got[:-3] if name == "daily"}
    assert digests == {f"03-{day} 08:00" for day in range(23, 32) if day != 30} | {"03-30 11:00"} | {f"04-0{day} 08:00" for day in range(1, 6)}


def test_channels_side_by_side_read_contents_whole(world: World, hook: HookSink) -> None:
    names = [f"hook{number}" for number in range(6)]
    world.config(subscription(*names) + "".join(hook_table(hook, name, "batch = true") for name in names))
    steps = {number: "".join(f"<p>Step {each} of {number}: keep quay {each * number % 97} dry.</p>" for each in range(80)) for number in range(2, 80)}
    world.crawl(raw("1"), *(raw(str(number), text=text) for number, text in steps.items()))
    for _ in range(3):
        with world.store.transaction():
            store_outbox.replay(world.store, [row["id"] for row in store_outbox.deliveries(world.store)], world.now)
        assert world.send() == {"sent": 6}


def test_what_was_put_off_under_a_clock_years_ahead_goes_out_when_it_is_set_right(world: World, hook: HookSink) -> None:
    world.config(subscription("hook", more='send = "weekly on Monday at 08:00"\ntimezone = "UTC"') + hook_table(hook))
    right = world.now
    world.now = right.replace(year=2036)
    world.crawl(raw("1"), raw("2"))
    hook.answers = [(429, {"retry-after": "3600"}), 204]
    world.later(days=8)
    assert world.send() == {"later": 1}
    world.now = right
    assert world.send() == {"sent": 1}


def test_a_digest_a_week_ahead_waits_for_its_time(world: World, hook: HookSink) -> None:
    more = 'send = "weekly on Monday at 08:00"\nquiet = "07:00-05:59 UTC"\ntimezone = "UTC"'  # the longest wait that a config can ask for
    world.config(subscription("hook", more=more) + hook_table(hook))
    world.now = datetime(2026, 5, 4, 8, 0, 1, tzinfo=UTC)
    world.crawl(raw("1"), raw("2"))
    sent = []
    while not sent and world.now < datetime(2026, 5, 20, tzinfo=UTC):
        world.later(hours=1)
        sent += [world.now] * world.send()["sent"]
    assert sent == [datetime(2026, 5, 12, 6, 0, 1, tzinfo=UTC)]
