"""[[subscription]], [channel.*] and [notices] of jobdelta.toml -> Alerts. Errors name the file, the line and the wish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, tzinfo
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from monitor.config import Config, ConfigError, Reader
from monitor.times import AT_ONCE, WEEKDAYS, Quiet, Rhythm

POSTING_EVENTS = ("new", "changed", "closed", "reopened", "reposted")
BOARD_EVENTS = ("board_failing", "board_recovered", "board_reworded")
WORKPLACES = ("onsite", "hybrid", "remote")
EMPLOYMENT = ("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER")
UNITS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
NOTICES = "jobdelta"  # the subscription under which the program speaks of itself
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Pay:
    """At least this much, in one currency (ISO 4217) and unit (HOUR ... YEAR)."""

    amount: float
    currency: str
    unit: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """Who wants what. An empty filter lets everything through; all filters must let an event through. `boards` are URLs."""

    name: str
    channels: tuple[str, ...]
    events: tuple[str, ...] = POSTING_EVENTS
    any: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    workplace: tuple[str, ...] = ()
    employment_type: tuple[str, ...] = ()
    pay_at_least: tuple[Pay, ...] = ()
    pay_unknown: bool = False
    companies: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    send: Rhythm = AT_ONCE
    quiet: Quiet | None = None


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret is found: environment variables, or a file with one on each line. Never the secret itself."""

    env: tuple[str, ...] = ()
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Email:
    """Mail through an SMTP server. `tls`: "tls" from the first byte, "starttls", or "none" (this machine's own server only)."""

    name: str
    to: tuple[str, ...]
    sender: str
    host: str
    port: int
    tls: str
    user: str | None
    password: Secret


@dataclass(frozen=True, slots=True)
class Webhook:
    """Signed POST requests after Standard Webhooks. With `batch` several events come in one request."""

    name: str
    url: str
    url_secret: Secret | None
    secret: Secret
    batch: bool
    allow_private: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat or phone service, by its Apprise URL (which holds tokens, so it is a secret as a whole)."""

    name: str
    url: Secret


@dataclass(frozen=True, slots=True)
class Feed:
    """One Atom file per subscription in a folder."""

    name: str
    folder: Path


Channel = Email | Webhook | Chat | Feed


@dataclass(frozen=True, slots=True)
class Notices:
    """What jobdelta says of itself: where to, when it says that it is alive, and the address it pings while all is well."""

    channels: tuple[str, ...] = ()
    alive: Rhythm | None = None
    ping: Secret | str | None = None


@dataclass(frozen=True, slots=True)
class Alerts:
    """All that is configured about telling people."""

    subscriptions: tuple[Subscription, ...] = ()
    channels: Mapping[str, Channel] = field(default_factory=dict)
    notices: Notices = Notices()


def read_alerts(config: Config, local: tzinfo | None = None) -> Alerts:
    """The alert tables of a config. `local` is the zone of times without one (the machine's if None). Raises ConfigError."""
    reader = _Tables(config.text, config.path)
    given = config.extra.get("channel", {})
    if not isinstance(given, dict) or not all(isinstance(table, dict) for table in given.values()):
        raise reader.error("channel", None, 'a channel is written [channel.NAME], with a line  type = "email"')
    channels = {name: _channel(reader, name, table, config) for name, table in given.items()}
    tables = config.extra.get("subscription", [])
    if not isinstance(tables, list):
        raise reader.error("subscription", None, 'a subscription is written [[subscription]], with two brackets, and a line  name = "..."')
    subscriptions = tuple(_subscription(reader, table, index, tuple(channels), config, local) for index, table in enumerate(tables))
    seen: dict[str, int] = {slug(NOTICES): -1}
    for index, subscription in enumerate(subscriptions):
        if (mark := slug(subscription.name)) in seen:
            raise reader.error(f"subscription#{index}", "name", f"{subscription.name!r} is taken already; give this subscription a name of its own")
        seen[mark] = index
    return Alerts(subscriptions, channels, _notices(reader, config.extra.get("notices", {}), channels, local))


def slug(name: str) -> str:
    """A name as a file name and a mail header can hold it: lower case letters, digits and hyphens."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
    return plain or "x" + name.encode("utf-8", "replace").hex()[:24]


class _Tables(Reader):
    """Reads values of a table, each with the wish for the case that it is something else."""

    def text(self, table: Mapping[str, Any], key: str, where: str, example: str, *, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or not value.strip():
            raise self.error(where, key, f"{key} wants a text in quotes, like {example}" + (f", not {value!r}" if key in table else ""))
        return value.strip()

    def flag(self, table: Mapping[str, Any], key: str, where: str) -> bool:
        value = table.get(key, False)
        if not isinstance(value, bool):
            raise self.error(where, key, f"{key} wants true or false, not {value!r}")
        return value

    def texts(self, table: Mapping[str, Any], key: str, where: str, example: str, among: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts, or one text alone; only those of `among` where that is given (in any letter case)."""
        import difflib

        value = table.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) and item.strip() for item in items):
            raise self.error(where, key, f"{key} wants a list of texts, like {example}, not {value!r}")
        found = []
        for item in items:
            known = {name.casefold(): name for name in among}
            if among and item.strip().casefold() not in known:
                near = difflib.get_close_matches(item, among, 1) or difflib.get_close_matches(item.upper(), among, 1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(among)}"
                raise self.error(where, key, f"{key}: {item!r} is not known; {hint}")
            found.append(known.get(item.strip().casefold(), item.strip()))
        return tuple(found)

    def zone(self, name: str, where: str, key: str) -> tzinfo:
        try:
            return ZoneInfo(name)
        except (KeyError, OSError, ValueError):  # a name that is not in the database, or none at all
            raise self.error(where, key, f'{name!r} is no time zone; zones look like "Europe/Berlin" or "America/Los_Angeles"') from None

    def secret(self, table: Mapping[str, Any], key: str, where: str, default: str = "") -> Secret:
        """`<key>_env` (one name or several) and `<key>_file`; the secret itself is refused."""
        if key in table:
            raise self.error(where, key, f'a secret is never in this file: put it into an environment variable and write  {key}_env = "ITS_NAME"')
        if f"{key}_file" in table:
            return Secret(file=self.path.parent / Path(self.text(table, f"{key}_file", where, '"/run/secrets/jobdelta"')).expanduser())
        names = self.texts(table, f"{key}_env", where, '"JOBDELTA_SECRET"') or ((default,) if default else ())
        for name in names:
            if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
                raise self.error(where, f"{key}_env", f"{key}_env wants the name of an environment variable, not the secret itself")
        return Secret(env=names)


def _subscription(reader: _Tables, table: Any, index: int, channels: tuple[str, ...], config: Config, local: tzinfo | None) -> Subscription:
    where = f"subscription#{index}"
    if not isinstance(table, dict):
        raise reader.error(where, None, 'a subscription is a table with a line  name = "..."')
    keys = ("name", "channels", "events", "any", "title", "none", "places", "workplace", "employment_type", "pay_at_least", "pay_unknown",
            "companies", "vendors", "boards", "languages", "send", "quiet", "timezone")  # fmt: skip
    reader.known(table, keys, where)
    name = reader.text(table, "name", where, '"ML internships"')
    if not channels:
        raise reader.error(where, None, f'{name!r} has nowhere to go: write a channel first, [channel.mail] with a line  type = "email"')
    wanted = reader.texts(table, "channels", where, f'["{channels[0]}"]', channels)
    if not wanted:
        raise reader.error(where, "channels", f'{name!r} wants a line  channels = ["{channels[0]}"]')
    quiet = _quiet(reader, table, where)
    zone = reader.zone(reader.text(table, "timezone", where, '"Europe/Berlin"'), where, "timezone") if "timezone" in table else None
    pay = tuple(_pay(reader, text, where) for text in reader.texts(table, "pay_at_least", where, '"40 USD/hour"'))
    if len({wish.currency for wish in pay}) < len(pay):
        raise reader.error(where, "pay_at_least", "pay_at_least wants one amount per currency")
    return Subscription(
        name,
        tuple(dict.fromkeys(wanted)),
        reader.texts(table, "events", where, '["new", "closed"]', POSTING_EVENTS + BOARD_EVENTS) or POSTING_EVENTS,
        any=reader.texts(table, "any", where, '["data engineer", "sql"]'),
        title=reader.texts(table, "title", where, '["engineer"]'),
        none=reader.texts(table, "none", where, '["senior"]'),
        places=reader.texts(table, "places", where, '["California", "remote"]'),
        workplace=reader.texts(table, "workplace", where, '["remote"]', WORKPLACES),
        employment_type=reader.texts(table, "employment_type", where, '["INTERN"]', EMPLOYMENT),
        pay_at_least=pay,
        pay_unknown=reader.flag(table, "pay_unknown", where),
        companies=reader.texts(table, "companies", where, '["Example Corp"]'),
        vendors=reader.texts(table, "vendors", where, '["greenhouse"]'),
        boards=_boards(reader, table, where, config),
        languages=reader.texts(table, "languages", where, '["en"]'),
        send=_rhythm(reader, table, "send", where, zone or (quiet.zone if quiet else None) or local, default="at once"),
        quiet=quiet,
    )


def _boards(reader: _Tables, table: Mapping[str, Any], where: str, config: Config) -> tuple[str, ...]:
    """The URLs of the boards that are called so (by name or URL)."""
    import difflib

    urls = {called: board.url for board in config.boards for called in (board.name, board.url)}
    given = reader.texts(table, "boards", where, '["https://boards.greenhouse.io/example"]')
    for name in given:
        if name not in urls:
            near = difflib.get_close_matches(name, urls, 1)
            hint = f"did you mean {near[0]}?" if near else "it wants the name or URL of a [[board]]"
            raise reader.error(where, "boards", f"boards: {name!r} is not watched; {hint}")
    return tuple(urls[name] for name in given)


def _pay(reader: _Tables, text: str, where: str) -> Pay:
    match = re.fullmatch(r"(\d[\d,]*(?:\.\d+)?)\s*(k?)\s*([A-Za-z]{3})\s*(?:/|per|an?)\s*([A-Za-z]+)", text)
    unit = match[4].upper() if match else ""
    if not match or unit not in UNITS:
        raise reader.error(where, "pay_at_least", f'pay_at_least wants an amount like "40 USD/hour" or "60,000 EUR/year", not {text!r}')
    return Pay(float(match[1].replace(",", "")) * (1000 if match[2] else 1), match[3].upper(), unit)


def _clock(text: str) -> time | None:
    match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text)
    return time(int(match[1]), int(match[2])) if match else None


def _rhythm(reader: _Tables, table: Mapping[str, Any], key: str, where: str, zone: tzinfo | None, default: str | None = None) -> Rhythm:
    text = " ".join(reader.text(table, key, where, '"daily at 08:00"', default=default).lower().split())
    if text in ("at once", "hourly"):
        return Rhythm(text)
    match = re.fullmatch(r"(daily|weekly on (\w+)) at (\S+)", text)
    at = _clock(match[3]) if match else None
    if match is None or at is None or (match[2] and match[2] not in WEEKDAYS):
        wish = '"at once", "hourly", "daily at 08:00" or "weekly on Monday at 08:00"'
        raise reader.error(where, key, f"{key} wants {wish}, not {table.get(key)!r}")
    return Rhythm(match[1].split()[0], zone or _local_zone(), at, WEEKDAYS.index(match[2]) if match[2] else 0)


def _local_zone() -> tzinfo:
    import tzlocal

    return tzlocal.get_localzone()


def _quiet(reader: _Tables, table: Mapping[str, Any], where: str) -> Quiet | None:
    if "quiet" not in table:
        return None
    text = reader.text(table, "quiet", where, '"22:00-07:00 Europe/Berlin"')
    match = re.fullmatch(r"(\d+:\d+)\s*-\s*(\d+:\d+)\s+(\S+)", text)
    start, end = (_clock(match[1]), _clock(match[2])) if match else (None, None)
    if match is None or start is None or end is None or start == end:
        raise reader.error(where, "quiet", f'quiet wants hours and a time zone, like "22:00-07:00 Europe/Berlin", not {text!r}')
    return Quiet(start, end, reader.zone(match[3], where, "quiet"))


def _channel(reader: _Tables, name: str, table: Mapping[str, Any], config: Config) -> Channel:
    where = f"channel.{name}"
    kind = reader.texts(table, "type", where, '"email"', ("email", "webhook", "apprise", "feed"))
    match kind:
        case ("email",):
            return _email(reader, name, table, where)
        case ("webhook",):
            return _webhook(reader, name, table, where, config.defaults.allow_private)
        case ("apprise",):
            reader.known(table, ("type", "url", "url_env", "url_file"), where)
            url = reader.secret(table, "url", where)
            if not url.env and not url.file:
                raise reader.error(where, None, f'{where} wants a line  url_env = "NAME"  with the variable that holds the Apprise URL')
            return Chat(name, url)
        case ("feed",):
            reader.known(table, ("type", "folder"), where)
            return Feed(name, config.path.parent / Path(reader.text(table, "folder", where, '"feeds"', default="feeds")).expanduser())
    raise reader.error(where, "type", f'{where} wants a line  type = "email"  (or "webhook", "apprise", "feed")')


def _email(reader: _Tables, name: str, table: Mapping[str, Any], where: str) -> Email:
    reader.known(table, ("type", "to", "from", "smtp", "password", "password_env", "password_file"), where)
    to = reader.texts(table, "to", where, '["me@example.org"]')
    if not to:
        raise reader.error(where, "to", f'{where} wants a line  to = ["me@example.org"]')
    wish = 'smtp wants an address like "smtps://user@mail.example.org" (or "smtp://..." for STARTTLS)'
    url = urlsplit(reader.text(table, "smtp", where, '"smtps://user@mail.example.org"'))
    try:
        host, port = url.hostname, url.port
    except ValueError:
        host, port = None, None
    if url.scheme not in ("smtp", "smtps") or not host or url.path not in ("", "/") or url.query:
        raise reader.error(where, "smtp", wish)
    if url.password:
        raise reader.error(where, "smtp", "a secret is never in this file: put the password into the environment variable JOBDELTA_SMTP_PASSWORD")
    user = unquote(url.username) if url.username else None
    own = host if user is None else user if "@" in user else f"{user}@{host}"
    sender = reader.text(table, "from", where, '"jobs@example.org"', default=own if "@" in own else f"jobdelta@{host}")
    for address in (*to, sender):
        if not re.fullmatch(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+", address) or not address.isascii():
            raise reader.error(where, "to" if address in to else "from", f"{address!r} is no e-mail address like me@example.org")
    tls = "tls" if url.scheme == "smtps" else "none" if host in LOOPBACK and user is None else "starttls"
    default_port = {"tls": 465, "starttls": 587, "none": 25}[tls]
    return Email(name, to, sender, host, port or default_port, tls, user, reader.secret(table, "password", where, "JOBDELTA_SMTP_PASSWORD"))


def _webhook(reader: _Tables, name: str, table: Mapping[str, Any], where: str, allow_private: tuple[str, ...]) -> Webhook:
    reader.known(table, ("type", "url", "url_env", "url_file", "secret", "secret_env", "secret_file", "batch"), where)
    url, url_secret = "", None
    if "url_env" in table or "url_file" in table:
        url_secret = reader.secret({key: value for key, value in table.items() if key != "url"}, "url", where)
    else:
        url = reader.text(table, "url", where, '"https://example.org/hook"')
        try:
            parts = urlsplit(url)
            fine = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:
            fine = False
        if not fine:
            raise reader.error(where, "url", f'url wants an address like "https://example.org/hook", not {url!r}')
        if parts.username or parts.password:
            raise reader.error(where, "url", 'a secret is never in this file: put the address into an environment variable and write  url_env = "ITS_NAME"')
    secret = reader.secret(table, "secret", where)
    if not secret.env and not secret.file:
        raise reader.error(where, None, f'{where} wants a line  secret_env = "JOBDELTA_HOOK_SECRET": receivers tell real messages by it')
    return Webhook(name, url, url_secret, secret, reader.flag(table, "batch", where), allow_private)


def _notices(reader: _Tables, table: Any, given: Mapping[str, Channel], local: tzinfo | None) -> Notices:
    channels = tuple(given)
    read_by_people = tuple(name for kind in (Email, Chat, Feed) for name, channel in given.items() if isinstance(channel, kind))
    if not isinstance(table, dict):
        raise reader.error("notices", None, 'notices are written [notices], with lines like  channels = ["mail"]')
    reader.known(table, ("channels", "alive", "timezone", "ping", "ping_env", "ping_file"), "notices")
    zone = reader.zone(reader.text(table, "timezone", "notices", '"Europe/Berlin"'), "notices", "timezone") if "timezone" in table else local
    alive = _rhythm(reader, table, "alive", "notices", zone) if "alive" in table else None
    ping: Secret | str | None = None
    if "ping_env" in table or "ping_file" in table:
        ping = reader.secret(table, "ping", "notices")
    elif "ping" in table:
        ping = reader.text(table, "ping", "notices", '"https://hc.example.org/ping/1"')
        if not ping.startswith(("http://", "https://")):
            raise reader.error("notices", "ping", f'ping wants an address like "https://hc.example.org/ping/1", not {ping!r}')
    wanted = reader.texts(table, "channels", "notices", '["mail"]', channels)
    if alive and not (wanted or channels):
        raise reader.error("notices", "alive", "alive wants a channel to say it on")
    return Notices(wanted or read_by_people[:1] or channels[:1], alive, ping)


__all__ = ["Alerts", "Channel", "Chat", "ConfigError", "Email", "Feed", "Notices", "Pay", "Secret", "Subscription", "Webhook", "read_alerts", "slug"]
