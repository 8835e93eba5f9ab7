"""Sends what is due: claimed with a lease, at least once, tried again over about three days; each channel for itself."""

from __future__ import annotations

import logging
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import store_outbox
from monitor.alerts.message import Later, Message, Refused, Sender, Sent
from monitor.alerts.tell import notify, numbered
from monitor.config_alerts import NOTICES, Alerts
from monitor.store import Store
from monitor.store_outbox import ChannelState, Claimed, stamp

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Policy:
    """How hard it is tried. `pauses` (seconds) after each failed try grow as Standard Webhooks asks for; `jitter` is a share of them.

    After `give_up` from the first try, and `fewest` tries (a machine may have slept all the time), a delivery is dead. A failing
    channel is asked again after `pauses` too, but at the latest after `rest`, so that one bad message does not keep the others.
    """

    pauses: tuple[float, ...] = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
    jitter: float = 0.2
    give_up: timedelta = timedelta(days=3)
    fewest: int = 6
    rest: float = 1800
    lease: timedelta = timedelta(minutes=5)

    def pause(self, failures: int) -> timedelta:
        """The pause after this many failures in a row (1 is the first), spread by jitter."""
        seconds = self.pauses[min(failures, len(self.pauses)) - 1]
        return timedelta(seconds=seconds * (1 + self.jitter * (2 * random.random() - 1)))  # noqa: S311 - spreads load, guards nothing


class Outbox:
    """Sends due deliveries. `open_store` is called once in each thread, for SQLite's connections stay in theirs."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        alerts: Alerts,
        senders: Callable[[str], Sender],
        clock: Callable[[], datetime],
        policy: Policy | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.open_store, self.alerts, self.senders, self.clock, self.stop = open_store, alerts, senders, clock, stop
        self.policy = policy or Policy()
        self.quiet = {each.name: each.quiet for each in alerts.subscriptions if each.quiet}

    def run(self) -> Counter[str]:
        """Sends all that is due now, the channels side by side. Counts of `sent`, `later` and `dead`."""
        store = self.open_store()
        try:
            channels = store_outbox.due_channels(store, self.clock())
        finally:
            store.close()
        if len(channels) < 2:
            return self._channel(channels[0]) if channels else Counter()
        with ThreadPoolExecutor(max_workers=min(8, len(channels))) as pool:
            return sum(pool.map(self._channel, channels), Counter())

    def _channel(self, channel: str) -> Counter[str]:
        store = self.open_store()
        done: Counter[str] = Counter()
        try:
            if channel not in self.alerts.channels:
                with store.transaction():
                    error = f"no channel {channel} stands in jobdelta.toml any more"
                    done["dead"] += self._bury_all(store, channel, error)
                return done
            sender = self.senders(channel)
            while not self.stop():
                claimed = store_outbox.claim(store, channel, self.clock(), self.policy.lease)
                if claimed is None:
                    break
                result = self._one(store, sender, claimed)
                done[result] += 1
                if result == "later":
                    break
            if store_outbox.channel_state(store, channel).off:
                with store.transaction():
                    done["dead"] += store_outbox.dead_for_channel(store, channel, self.clock(), "the channel is switched off")
        finally:
            store.close()
        return +done

    def _one(self, store: Store, sender: Sender, claimed: Claimed) -> str:
        now = self.clock()
        quiet = self.quiet.get(claimed.subscription)
        if quiet and claimed.notice is None and (end := quiet.over(now)) > now:
            with store.transaction():
                store_outbox.put_off(store, claimed.id, end, None, tried=False)
            return "quiet"
        try:
            answer = sender.send(self._message(store, claimed, sender.wants_told), now)
        except Later as error:
            return self._later(store, claimed, error)
        except Refused as error:
            return self._refused(store, claimed, error)
        except sqlite3.Error:
            raise
        except Exception as error:
            log.exception("sending %s on %s failed", claimed.id, claimed.channel)
            return self._later(store, claimed, Later(f"an error of jobdelta itself: {type(error).__name__}"))
        return self._sent(store, claimed, answer)

    def _message(self, store: Store, claimed: Claimed, wants_told: int) -> Message:
        events = [event for _, event in numbered(store, store_outbox.event_numbers(store, claimed.id))]
        told = []
        if wants_told:
            numbers = store_outbox.told_numbers(store, claimed.subscription, claimed.channel, wants_told)
            told = [event for _, event in numbered(store, numbers)]
        return Message(claimed.id, claimed.subscription, claimed.created, events, claimed.notice, told)

    def _sent(self, store: Store, claimed: Claimed, answer: Sent) -> str:
        now = self.clock()
        with store.transaction():
            store_outbox.set_sent(store, claimed.id, now, answer.note)
            store_outbox.set_channel(store, claimed.channel, ChannelState(last_sent=stamp(now)))
            if answer.note:
                self._announce(store, claimed, f"channel {claimed.channel} reaches not everybody", answer.note)
        return "sent"

    def _later(self, store: Store, claimed: Claimed, error: Later) -> str:
        now = self.clock()
        with store.transaction():
            state = store_outbox.channel_state(store, claimed.channel)
            failures = state.failures + 1
            asked = timedelta(seconds=error.retry_after or 0)
            rest = max(asked, min(self.policy.pause(failures), timedelta(seconds=self.policy.rest)))
            store_outbox.set_channel(store, claimed.channel, replace(state, failures=failures, not_before=stamp(now + rest), error=str(error)))
            if now - claimed.first_try >= self.policy.give_up and claimed.tries >= self.policy.fewest:
                return self._bury(store, claimed, f"given up after {claimed.tries} tries: {error}")
            store_outbox.put_off(store, claimed.id, now + max(asked, self.policy.pause(claimed.tries)), str(error))
        return "later"

    def _refused(self, store: Store, claimed: Claimed, error: Refused) -> str:
        with store.transaction():
            if error.off:
                state = store_outbox.channel_state(store, claimed.channel)
                store_outbox.set_channel(store, claimed.channel, replace(state, off=str(error), error=str(error)))
            return self._bury(store, claimed, str(error))

    def _bury(self, store: Store, claimed: Claimed, error: str) -> str:
        store_outbox.set_dead(store, claimed.id, self.clock(), error)
        self._announce(store, claimed, f"channel {claimed.channel} lost messages", error)
        return "dead"

    def _bury_all(self, store: Store, channel: str, error: str) -> int:
        dead = store_outbox.dead_for_channel(store, channel, self.clock(), error)
        if dead:
            notify(store, self.alerts, f"channel {channel} lost messages", _mend(error), self.clock(), beside=channel)
        return dead

    def _announce(self, store: Store, claimed: Claimed, subject: str, text: str) -> None:
        """On another channel; a notice that did not arrive is not announced, so that two dead channels do not talk of each other for ever."""
        if claimed.subscription != NOTICES:
            notify(store, self.alerts, subject, _mend(text), self.clock(), beside=claimed.channel)


def _mend(error: str) -> str:
    return f"{error}\njobdelta deliveries --dead lists them; jobdelta retry sends them again once the cause is mended."


def senders(alerts: Alerts, environ: Mapping[str, str]) -> Callable[[str], Sender]:
    """What makes the sender of a channel by its name."""
    from monitor.alerts.channels import sender

    return lambda name: sender(alerts.channels[name], environ)
