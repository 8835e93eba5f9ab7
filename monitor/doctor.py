"""Looks for what is wrong with a setup; each finding comes with its mend."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from crawlers.crawl import find_browser
from monitor.alerts.channels import http
from monitor.alerts.message import Later, Refused
from monitor.alerts.secrets import reveal
from monitor.config import Config, ConfigError, load
from monitor.config_alerts import Alerts, Channel, Chat, Email, Feed, Webhook, read_alerts
from monitor.status import runs
from monitor.store import Store, StoreError

LOW_DISK = 200 * 2**20  # bytes
CLOCK_SLACK = timedelta(minutes=5)  # receivers of webhooks refuse older and younger time stamps


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at; `good`, `note` or `bad`; what was found, and how to mend it."""

    what: str
    state: str
    sentence: str
    mend: str = ""


def examine(home: Path, toml: Path, environ: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    """All findings, one after the other as they are made. Talks to mail servers and webhook hosts, sends no message."""
    try:
        config = load(toml, environ)
        alerts = read_alerts(config)
        yield Finding("config", "good", f"{len(config.boards)} boards, {len(alerts.subscriptions)} subscriptions, {len(alerts.channels)} channels")
    except ConfigError as error:
        yield Finding("config", "bad", str(error), "mend that line")
        config, alerts = Config(toml), Alerts()
    if config.boards and not alerts.subscriptions:
        yield Finding("subscriptions", "note", "nobody is told of changes", "write a [[subscription]] and a [channel.NAME] into jobdelta.toml")
    yield _disk(home)
    yield from _database(home, now)
    yield _scheduler(home)
    yield _browser(config.defaults.browser)
    for channel in alerts.channels.values():
        yield from _channel(channel, environ, now)


def _disk(home: Path) -> Finding:
    folder = next(each for each in (home, *home.absolute().parents) if each.exists())
    free = shutil.disk_usage(folder).free
    if free < LOW_DISK:
        return Finding("disk", "bad", f"{free // 2**20} MB are free in {folder}", "make room there: without it nothing can be recorded")
    return Finding("disk", "good", f"{free / 2**30:.1f} GB are free in {folder}")


def _database(home: Path, now: datetime) -> Iterator[Finding]:
    path = home / "jobdelta.db"
    if not path.exists():
        yield Finding("database", "note", "there is none yet", "jobdelta check makes it")
        return
    try:
        store = Store(path)
        try:
            (answer,) = store.rows("PRAGMA quick_check(1)")[0]
            newest = store.rows("SELECT max(at) FROM runs")[0][0]
        finally:
            store.close()
    except (StoreError, sqlite3.Error) as error:
        yield Finding("database", "bad", str(error), "put a backup of jobdelta.db in its place, or move it away and start anew")
        return
    if answer != "ok":
        yield Finding("database", "bad", f"{path} is damaged: {answer}", "put a backup in its place, or save what is there with  sqlite3 jobdelta.db .recover")
    else:
        yield Finding("database", "good", f"{path.stat().st_size / 2**20:.1f} MB, sound")
    if newest and datetime.fromisoformat(newest) > now + CLOCK_SLACK:
        yield Finding("clock", "bad", f"a check was made at {newest}, which is still to come", "set this machine's clock (timedatectl set-ntp true)")


def _scheduler(home: Path) -> Finding:
    if runs(home):
        return Finding("scheduler", "good", "jobdelta run is at work in this home")
    return Finding("scheduler", "note", "no scheduler is at work in this home", "start  jobdelta run  (deploy/jobdelta.service does it at boot)")


def _browser(chosen: str) -> Finding:
    try:
        return Finding("browser", "good", find_browser(chosen))
    except ValueError as error:
        return Finding("browser", "bad" if chosen else "note", str(error), "only pages that scripts build need one")


def _channel(channel: Channel, environ: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    what = f"channel {channel.name}"
    try:
        match channel:
            case Email():
                yield _mail(channel, environ, what)
            case Webhook():
                yield from _webhook(channel, environ, now, what)
            case Chat():
                yield _chat(channel, environ, what)
            case Feed():
                channel.folder.mkdir(parents=True, exist_ok=True)
                yield Finding(what, "good", f"feeds are written to {channel.folder}")
    except Later as error:
        yield Finding(what, "bad", str(error), "set it where jobdelta runs (with systemd: EnvironmentFile=)" if "environment" in str(error) else "")
    except (Refused, OSError) as error:
        yield Finding(what, "bad", str(error))


def _mail(channel: Email, environ: Mapping[str, str], what: str) -> Finding:
    from monitor.alerts.channels.email import Mailer

    Mailer(channel, environ).check()
    return Finding(what, "good", f"{channel.host}:{channel.port} takes the login" if channel.user else f"{channel.host}:{channel.port} answers")


def _webhook(channel: Webhook, environ: Mapping[str, str], now: datetime, what: str) -> Iterator[Finding]:
    from monitor.alerts.channels.webhook import Hook, sign

    url = Hook(channel, environ).url()
    sign(reveal(channel.secret, environ), "test", now, b"")
    try:
        answer = http.send("HEAD", url, allow_private=channel.allow_private)
    except (http.Unreachable, http.PrivateAddress) as error:
        yield Finding(what, "bad", str(error), "check the address, the network and the proxy variables")
        return
    yield Finding(what, "good", f"{urlsplit(url).hostname} answers ({answer.status} to a question without a message)")
    try:
        drift = parsedate_to_datetime(answer.headers["date"]) - now
    except (KeyError, ValueError, TypeError):
        return
    if abs(drift) > CLOCK_SLACK:
        minutes = abs(drift) // timedelta(minutes=1)
        yield Finding("clock", "bad", f"this machine's clock is {minutes} minutes from that of {urlsplit(url).hostname}", "set it (timedatectl set-ntp true)")


def _chat(channel: Chat, environ: Mapping[str, str], what: str) -> Finding:
    from monitor.alerts.channels.chat import Chatter

    name = Chatter(channel, environ).service().service_name
    return Finding(what, "good", f"{name}; jobdelta send-test {channel.name} shows whether it arrives")


__all__ = ["Finding", "examine"]
