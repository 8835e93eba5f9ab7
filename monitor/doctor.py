"""Looks for what is wrong with a setup; each finding comes with its mend."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from crawlers.crawl import find_browser
from monitor import queries
from monitor.alerts.channels import http
from monitor.alerts.message import Later, Refused
from monitor.alerts.secrets import reveal
from monitor.config import Config, ConfigError, load
from monitor.config_alerts import Alerts, Channel, Chat, Email, Feed, Webhook, read_alerts
from monitor.status import runs
from monitor.store import Store, StoreError
from monitor.troubles import mend

LOW_DISK = 200 * 2**20  # bytes
CLOCK_SLACK = timedelta(minutes=5)  # receivers of webhooks refuse older and younger time stamps


MENDS = (
    ("environment variable", "set it where jobdelta runs (with systemd: EnvironmentFile=)"),
    ("with the secret", "write the secret into that file, and let the user who runs jobdelta read it"),
    ("does not take the login", "check user and password; many providers want a password made for one app"),
    ("STARTTLS", "the server offers no encryption at this port: try smtps:// with port 465"),
    ("certificate", "name the host as its certificate does, or point SSL_CERT_FILE at the authority that signed it"),
    ("of the form whsec_", 'make one with  python3 -c "import base64, secrets; print(\'whsec_\' + base64.b64encode(secrets.token_bytes(32)).decode())"'),
    ("allow_private", "if you trust that host, add it to allow_private in [defaults]"),
    ("Apprise is not installed", "pip install 'jobdelta[chat]' where jobdelta is installed"),
    ("Apprise URL", "see the service's page in Apprise's documentation for how its URL looks"),
    ("refused", "check host and port (for mail 465 with smtps://, 587 with smtp://), and that no firewall stands between"),
    ("timed out", "check host and port, and that no firewall stands between"),
    ("not known", "check how the host is written, and the network's name server"),
    ("name resolution", "check how the host is written, and the network's name server"),
)


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
    except OSError as error:
        yield Finding("config", "bad", f"{toml} cannot be read ({error.strerror})", mend(error.strerror))
        config, alerts = Config(toml), Alerts()
    if not config.boards:
        yield Finding("boards", "note", "none is watched", "add one with  jobdelta add URL")
    elif not alerts.subscriptions:
        yield Finding("subscriptions", "note", "nobody is told of changes", "write a [[subscription]] and a [channel.NAME] into jobdelta.toml")
    used = {name for each in alerts.subscriptions for name in each.channels} | set(config.extra.get("notices", {}).get("channels", ()))
    for name in sorted(alerts.channels.keys() - used):
        sentence = "no subscription sends to it; it gets only what jobdelta says of itself"
        yield Finding(f"channel {name}", "note", sentence, f'name it in the channels of a [[subscription]]: channels = ["{name}"]')
    yield _disk(home)
    yield from _database(home, now)
    yield _scheduler(home)
    seen = _seen(home)
    yield _browser(config.defaults.browser, seen.need_browser)
    for channel in alerts.channels.values():
        yield from _channel(channel, environ, now)
        if why := seen.off.get(channel.name):
            yield Finding(f"channel {channel.name}", "bad", f"it is switched off: {why}",
                          f"once that is mended:  jobdelta send-test {channel.name}  and  jobdelta retry --dead --channel {channel.name}")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the database knows: the keys of boards that could not be read without a browser, and why channels are switched off."""

    need_browser: list[str] = field(default_factory=list)
    off: dict[str, str] = field(default_factory=dict)


def _seen(home: Path) -> _Seen:
    if not (home / "jobdelta.db").exists():
        return _Seen()
    try:
        with closing(Store(home / "jobdelta.db")) as store:
            need_browser = [key for key, board in queries.boards(store).items() if board["reason"] == "needs_browser"]
            return _Seen(need_browser, dict(store.rows("SELECT name, off FROM channels WHERE off IS NOT NULL")))
    except (StoreError, sqlite3.Error):
        return _Seen()  # told by _database()


def _disk(home: Path) -> Finding:
    folder = next(each for each in (home, *home.absolute().parents) if each.exists())
    free = shutil.disk_usage(folder).free
    if free < LOW_DISK:
        return Finding("disk", "bad", f"{free // 2**20} MB are free in {folder}", "make room there: without it nothing can be recorded")
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Finding("disk", "bad", f"{folder} cannot be written ({error.strerror})", mend(error.strerror))
    return Finding("disk", "good", f"{free / 2**30:.1f} GB are free in {folder}")


def _database(home: Path, now: datetime) -> Iterator[Finding]:
    path = home / "jobdelta.db"
    if not path.exists():
        yield Finding("database", "note", "there is none yet", "jobdelta check makes it")
        return
    try:
        with closing(Store(path)) as store:
            (answer,) = store.rows("PRAGMA quick_check(1)")[0]
            newest = store.rows("SELECT max(at) FROM runs")[0][0]
    except (StoreError, sqlite3.Error) as error:
        yield Finding("database", "bad", str(error).split("; move it away")[0], mend(error))
        return
    if answer != "ok":
        yield Finding("database", "bad", f"{path} is damaged: {answer}", mend("malformed"))
    else:
        yield Finding("database", "good", f"{path.stat().st_size / 2**20:.1f} MB, sound")
    if newest and datetime.fromisoformat(newest) > now + CLOCK_SLACK:
        yield Finding("clock", "bad", f"a check was made at {newest}, which is still to come", "set this machine's clock (timedatectl set-ntp true)")


def _scheduler(home: Path) -> Finding:
    if runs(home):
        return Finding("scheduler", "good", "jobdelta run is at work in this home")
    return Finding("scheduler", "note", "no scheduler is at work in this home", "start  jobdelta run  (deploy/jobdelta.service does it at boot)")


def _browser(chosen: str, wanted: list[str]) -> Finding:
    try:
        return Finding("browser", "good", find_browser(chosen))
    except ValueError as error:
        if wanted:
            return Finding("browser", "bad", f"{error}; {len(wanted)} boards cannot be read without one, the first is {wanted[0]}",
                           "install one, like  playwright install chromium")  # fmt: skip
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
    except (Later, Refused) as error:
        yield Finding(what, "bad", str(error), _mend_of(error, "see its settings in jobdelta.toml"))
    except OSError as error:
        yield Finding(what, "bad", str(error), mend(error.strerror))


def _mend_of(error: Exception, otherwise: str) -> str:
    return next((words for part, words in MENDS if part in str(error)), otherwise)


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
        yield Finding(what, "bad", str(error), _mend_of(error, "check the address, the network and the proxy variables"))
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
