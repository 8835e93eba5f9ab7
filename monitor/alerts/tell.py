"""Events to deliveries: what runs inside the transaction of the events, and how the program speaks of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from crawlers.crawl import detect
from monitor import queries, store_outbox
from monitor.alerts.message import Json
from monitor.alerts.subscriptions import matches
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
    """For ingest: writes the deliveries of the events with these numbers."""
    wanted = subscriptions(alerts)

    def tell(store: Store, numbers: list[int]) -> None:
        now = clock()
        found: dict[tuple[int, str], list[tuple[int, str]]] = {}
        for number, event in numbered(store, numbers):
            for index, subscription in enumerate(wanted):
                if matches(subscription, event):
                    for channel in subscription.channels:
                        found.setdefault((index, channel), []).append((number, event["id"]))
        for (index, channel), events in found.items():
            subscription = wanted[index]
            store_outbox.add_delivery(store, subscription.name, channel, events, due(subscription, now), now, most(alerts.channels[channel]))

    return tell


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
