"""The commands for background runs and alerts. Importing this costs no more than click; all else is imported inside."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from monitor.command import Home, fail, put, say

if TYPE_CHECKING:
    from monitor.config import Config
    from monitor.config_alerts import Alerts


def alerts_of(config: Config) -> Alerts:
    """The alert tables of the config; a mistake in them ends the program with one sentence."""
    from monitor.config_alerts import ConfigError, read_alerts

    try:
        return read_alerts(config)
    except ConfigError as error:
        fail(str(error))


def send_due(home: Home, alerts: Alerts) -> None:
    """Sends what is due, once. What goes wrong stays in the outbox and is no failure of the command."""
    if not alerts.channels:
        return
    import sqlite3

    from monitor.alerts.outbox import Outbox, senders

    try:
        done = Outbox(home.store, alerts, senders(alerts, os.environ), lambda: datetime.now(UTC)).run()
    except sqlite3.Error as error:
        click.echo(f"jobdelta: messages wait: the database cannot be used just now ({error})", err=True)
        return
    parts = [f"{done[state]} {words}" for state, words in (("sent", "sent"), ("later", "will be tried again"), ("dead", "refused for good")) if done[state]]
    if parts:
        click.echo(f"messages: {', '.join(parts)}")


@click.command()
@click.option("--tick", default=30.0, show_default=True, type=click.FloatRange(1, 3600), help="Seconds between two looks at what is due.")
@click.option("--limit", default="2h", show_default=True, help="How long one round of checks may take before it is stopped.")
@click.option("--log", "form", default="text", show_default=True, type=click.Choice(["text", "json"]), help="How log lines are written.")
@click.pass_obj
def run(home: Home, tick: float, limit: str, form: str) -> None:
    """Check boards when they are due and send alerts, until stopped (SIGTERM or Ctrl-C)."""
    from monitor.config import ConfigError, seconds_of
    from monitor.lock import HomeIsBusy
    from monitor.logs import log_to_stderr
    from monitor.scheduler import serve
    from monitor.store import StoreError

    seconds = seconds_of(limit)
    if not seconds:
        fail(f'--limit wants a time like "30m" or "2h", not {limit!r}')
    log_to_stderr(form)
    try:
        serve(home.path, tick=tick, limit=seconds)
    except (ConfigError, StoreError) as error:
        fail(str(error))
    except HomeIsBusy as error:
        fail(str(error), 1)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def status(home: Home, as_json: bool) -> None:
    """Say how boards and channels are, and what waits."""
    from monitor.status import lines, report

    config = home.config()
    found = report(home.path, home.store(), config, alerts_of(config), datetime.now(UTC))
    if as_json:
        put(found)
    else:
        say(lines(found))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.pass_obj
def doctor(home: Home, as_json: bool) -> None:
    """Look for what is wrong with the setup, and say how to mend it."""
    from monitor.doctor import examine

    sick = False
    for finding in examine(home.path, home.toml, os.environ, datetime.now(UTC)):
        sick = sick or finding.state == "bad"
        if as_json:
            put({"what": finding.what, "state": finding.state, "sentence": finding.sentence, "mend": finding.mend})
            continue
        click.echo(f"{finding.state:<5} {finding.what}: {finding.sentence}" + (f"\n      {finding.mend}" if finding.mend else ""))
    sys.exit(1 if sick else 0)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.option("--waiting", "states", flag_value="waiting", help="Only those still to be sent.")
@click.option("--dead", "states", flag_value="dead", help="Only those that were given up.")
@click.option("--channel", help="Only of this channel.")
@click.option("--last", default=100, show_default=True, type=click.IntRange(1), help="How many, counted from the newest.")
@click.pass_obj
def deliveries(home: Home, as_json: bool, states: str | None, channel: str | None, last: int) -> None:
    """List messages: sent, waiting and dead."""
    from monitor import store_outbox
    from monitor.show import table

    rows = store_outbox.deliveries(home.store(), states=(states,) if states else (), channel=channel, last=last)
    if as_json:
        for row in rows:
            put(row)
        return
    what = ("id", "state", "subscription", "channel", "holds", "tries", "due or done (UTC)", "error")
    cells = []
    for row in rows:
        holds = row["notice"] or f"{len(row['events'])} event{'s' * (len(row['events']) != 1)}"
        at = row["due"] if row["state"] == "waiting" else row["done"]
        cells.append((row["id"], row["state"], row["subscription"], row["channel"], holds, str(row["tries"]), at[:16], row["error"] or ""))
    say(table(cells, what))


@click.command("send-test")
@click.argument("channel")
@click.pass_obj
def send_test(home: Home, channel: str) -> None:
    """Send a test message on a channel now. A channel that was switched off is on again if it arrives."""
    from monitor import store_outbox
    from monitor.alerts.message import Later, Message, Refused
    from monitor.alerts.outbox import senders
    from monitor.config_alerts import NOTICES

    alerts = alerts_of(home.config())
    if channel not in alerts.channels:
        fail(f"no channel is called {channel!r}; there are {', '.join(alerts.channels) or 'none yet'}")
    now = datetime.now(UTC)
    text = "This is a test. If you read it, alerts of jobdelta arrive here."
    test_id = store_outbox.delivery_id("test", channel, now.isoformat())
    message = Message(test_id, NOTICES, now, notice=[{"subject": f"test of the channel {channel}", "text": text}])
    try:
        answer = senders(alerts, os.environ)(channel).send(message, now)
    except (Later, Refused) as error:
        fail(f"{channel}: {error}", 1)
    store = home.store()
    with store.transaction():
        store_outbox.set_channel(store, channel, store_outbox.ChannelState(last_sent=store_outbox.stamp(now)))
    click.echo(f"{channel}: sent" + (f", but {answer.note}" if answer.note else ""))


@click.command()
@click.argument("names", nargs=-1, metavar="[DELIVERY]...")
@click.option("--dead", is_flag=True, help="All that were given up.")
@click.option("--channel", help="With --dead: only of this channel.")
@click.pass_obj
def retry(home: Home, names: tuple[str, ...], dead: bool, channel: str | None) -> None:
    """Send messages again, under their old ids."""
    from dataclasses import replace

    from monitor import store_outbox

    if bool(names) == dead:
        fail("retry wants the ids of deliveries (jobdelta deliveries lists them), or --dead for all that were given up")
    alerts, store = alerts_of(home.config()), home.store()
    rows = store_outbox.deliveries(store, states=("dead",) if dead else (), channel=channel)
    chosen = rows if dead else [row for row in rows if row["id"] in names]
    if missing := set(names) - {row["id"] for row in chosen}:
        fail(f"no delivery has the id {', '.join(sorted(missing))}", 1)
    with store.transaction():
        store_outbox.replay(store, [row["id"] for row in chosen], datetime.now(UTC))
        for name in {row["channel"] for row in chosen}:
            state = store_outbox.channel_state(store, name)
            store_outbox.set_channel(store, name, replace(state, failures=0, not_before=None, off=None))
    click.echo(f"{len(chosen)} deliver{'y goes' if len(chosen) == 1 else 'ies go'} out again")
    send_due(home, alerts)


@click.command()
@click.argument("subscription")
@click.option("--days", default=14, show_default=True, type=click.IntRange(1, 3650), help="How many days back.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.pass_obj
def match(home: Home, subscription: str, days: int, as_json: bool) -> None:
    """Show what a subscription would have told of the last days; nothing is sent."""
    from monitor import queries
    from monitor.alerts.subscriptions import matches
    from monitor.alerts.tell import subscriptions
    from monitor.show import event_lines
    from monitor.store_outbox import stamp

    wanted = {each.name: each for each in subscriptions(alerts_of(home.config()))}
    if subscription not in wanted:
        fail(f"no subscription is called {subscription!r}; there are {', '.join(wanted) or 'none yet'}")
    since = stamp(datetime.now(UTC) - timedelta(days=days))
    told = of = 0
    for event in queries.events(home.store(), types=wanted[subscription].events, since=since):
        of += 1
        if not matches(wanted[subscription], event):
            continue
        told += 1
        if as_json:
            put(event)
        else:
            say([f"{event['at'][:16]}  {event['board']}", *event_lines(event, with_text=False)])
    click.echo(f"{told} of {of} events of its types in the last {days} days", err=True)


COMMANDS = (run, status, doctor, deliveries, send_test, retry, match)
