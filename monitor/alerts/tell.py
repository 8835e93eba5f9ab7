"""Events to deliveries: what runs inside the transaction of the events, and how the program speaks of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from crawlers.crawl import detect
from monitor import queries, store_folds, store_outbox
from monitor.alerts.fold import job_hash, told_before
from monitor.alerts.message import Json
from monitor.alerts.subscriptions import matches, refusal
from monitor.config_alerts import NOTICES, Alerts, Channel, Chat, Subscription, Webhook
from monitor.store import Store

AT_A_TIME = 500  # events read at once; SQLite takes no endless lists
GATHER = timedelta(seconds=30)  # within which notices become one message


def subscriptions(alerts: Alerts) -> tuple[Subscription, ...]:
    """All subscriptions with their boards as keys, and the program's own one that tells which boards fail."""
    wanted = [replace(each, boards=tuple(detect(url).board.key for url in each.boards)) for each in alerts.subscriptions]
    if alerts.notices.channels:
        wanted.append(Subscription(NOTICES, alerts.notices.channels, ("board_failing", "board_recovered")))
    return tuple(wanted)


def teller(alerts: Alerts, clock: Callable[[], datetime]) -> Callable[[Store, list[int]], None]:
    """For ingest: writes the deliveries of the events with these numbers, but for those of a job already told through another board."""
    wanted = subscriptions(alerts)

    def tell(store: Store, numbers: list[int]) -> None:
        now = clock()
        asked: dict[int, tuple[str, list[tuple[int, str]]]] = {}
        jobs: dict[int, int] = {}
        new: set[int] = set()
        for number, event in numbered(store, numbers):
            readers = [(index, channel) for index, each in enumerate(wanted) if matches(each, event) for channel in each.channels]
            if readers:
                asked[number] = (event["id"], readers)
                if (job := job_hash(event)) is not None:
                    jobs[number] = job
                    new |= {number} if event["type"] == "new" else set()
        folds = _Folds(store, told_before(store, {number: jobs[number] for number in new}, now))
        found: dict[tuple[int, str], list[tuple[int, str]]] = {}
        for number, (event_id, readers) in asked.items():
            left = [(index, channel) for index, channel in readers if not folds.take(number, wanted[index].name, channel)]
            for each in left:
                found.setdefault(each, []).append((number, event_id))
            if left and number in jobs:
                store_folds.remember(store, jobs[number], number)
        for (index, channel), events in found.items():
            subscription = wanted[index]
            store_outbox.add_delivery(store, subscription.name, channel, events, due(subscription, now), now, most(alerts.channels[channel]))

    return tell


class _Folds:
    """The events that were told before, each as the reason not to tell of one new event: a second copy may be a second opening."""

    def __init__(self, store: Store, told: Mapping[int, list[tuple[int, str]]]) -> None:
        self.store, self.told = store, told
        self.taken: dict[int, int] = {}

    def take(self, number: int, subscription: str, channel: str) -> bool:
        """Whether a message about the same job waits or arrived there, so that an event makes none; if so, that is kept as the reason."""
        for earlier, why in self.told.get(number, ()):
            if self.taken.get(earlier, number) == number and store_folds.under_way(self.store, earlier, subscription, channel):
                self.taken[earlier] = number
                store_folds.fold(self.store, number, subscription, channel, earlier, why)
                return True
        return False


def verdicts(store: Store, alerts: Alerts, number: int, event: Json) -> list[dict[str, Any]]:
    """Why an event was told or not: {subscription, channel, told, delivery, state, at, folded_into, why} for each subscription and channel."""
    messages, folded = store_folds.messages(store, number), store_folds.folded(store, number)
    asking = [each for each in subscriptions(alerts) if each.name != NOTICES or matches(each, event)]  # the program's own is a matter of boards
    wanted = {(each.name, channel): each for each in asking for channel in each.channels}
    found = []
    for name, channel in dict.fromkeys([*wanted, *messages, *folded]):
        delivery, state, at = messages.get((name, channel), (None, None, None))
        into, why = folded.get((name, channel), (None, ""))
        asks = wanted.get((name, channel))
        if state is not None:
            why = {"sent": "it asks for this event", "waiting": "it asks for this event; the message waits"}.get(state, "the message was given up")
        elif into is None and asks is not None:
            why = refusal(asks, event) or "it asks for this event now, but did not then, or its message is no longer kept"
        found.append({"subscription": name, "channel": channel, "told": state == "sent", "delivery": delivery, "state": state, "at": at,
                      "folded_into": into, "why": why if asks else f"{why} (not in jobdelta.toml any more)"})  # fmt: skip
    return found


def numbered(store: Store, numbers: Iterable[int]) -> Iterable[tuple[int, Json]]:
    """The events with these numbers, in their order."""
    ordered = sorted(numbers)
    for start in range(0, len(ordered), AT_A_TIME):
        chunk = ordered[start : start + AT_A_TIME]
        events = list(queries.events(store, numbers=chunk))
        yield from zip(chunk, events, strict=True)


def due(subscription: Subscription, now: datetime) -> datetime:
    """When an event of `now` is to be sent: at the subscription's next time, and not in its quiet hours."""
    moment = subscription.send.next(now)
    return subscription.quiet.over(moment) if subscription.quiet else moment


def most(channel: Channel) -> int:
    """How many events make one message on a channel."""
    match channel:
        case Webhook(batch=False):
            return 1
        case Chat():
            return 10
    return 100


def notify(store: Store, alerts: Alerts, subject: str, text: str, now: datetime, *, beside: str | None = None) -> None:
    """Puts a notice on its way: on the channels for notices, or, if one is dead (`beside`), on another one that works."""
    channels = list(alerts.notices.channels)
    if beside is not None:
        well = [name for name in dict.fromkeys([*channels, *alerts.channels]) if name != beside and not store_outbox.channel_state(store, name).off]
        channels = well[:1]
    for channel in channels:
        store_outbox.add_notice(store, NOTICES, channel, subject, text, now + GATHER, now)
