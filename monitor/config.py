"""jobdelta.toml -> Config. Errors name the file, the line and what was wished for; a secret is never in the file."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from monitor.troubles import mend

FILE_NAME = "jobdelta.toml"
UNITS = {"m": 60, "h": 3600, "d": 86_400, "w": 604_800}
SHORTEST = 300  # seconds between two checks of one board; more often is neither polite nor useful
LARGEST_JITTER = 0.5  # more would double the number of checks


class ConfigError(Exception):
    """jobdelta.toml (or an environment variable) cannot be used; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for all boards. `every` and `up_to` (see BoardConfig) in seconds; `pace`: seconds between two requests to one
    host; `timeout` in seconds; `jitter`: the share of an interval by which a check may come early; `requests_per_day`: what all
    boards together may cost, 0 for no such limit; `browser`: path of the Chromium for pages that scripts build, "" to look for one.
    """

    every: int = 6 * 3600
    up_to: int = 6 * 3600
    jitter: float = 0.1
    requests_per_day: int = 0
    pace: float = 1.0
    timeout: float = 30.0
    allow_private: tuple[str, ...] = ()
    texts_per_check: int = 60
    browser: str = ""


@dataclass(frozen=True, slots=True)
class BoardConfig:
    """One [[board]]: its URL as the user wrote it, a name to call it by, and the seconds between two checks.

    `up_to` is larger than `every` where the user gave a span ("1h-1d"); `cron` takes the place of both where it is set.
    """

    url: str
    name: str
    every: int
    line: int = 0
    up_to: int = 0
    cron: str = ""


@dataclass(frozen=True, slots=True)
class Config:
    """All of jobdelta.toml; `extra` holds the tables that config_alerts reads, `text` the file for their errors' lines."""

    path: Path
    defaults: Defaults = Defaults()
    boards: tuple[BoardConfig, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""


def load(path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """Reads the file (a missing one is an empty one), then the environment. Raises ConfigError."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    except OSError as error:
        raise ConfigError(f"{path} cannot be read ({error.strerror}): {mend(error)}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 (byte {error.start}): save it as UTF-8") from None
    return parse(text, path, environ)


def parse(text: str, path: Path, environ: Mapping[str, str] = os.environ) -> Config:
    """The text of the file to a Config. Raises ConfigError."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at (.*)\)", str(error))
        wish = str(error).split(" (at ")[0]
        raise ConfigError(f"{path}, {place[1] if place else 'somewhere'}: this is not TOML ({wish}); lines look like  every = \"6h\"") from None
    reader = Reader(text, path)
    reader.known(tree, ("defaults", "board", "subscription", "channel", "notices"), "")
    defaults = _defaults(reader, tree.get("defaults", {}), environ)
    tables = tree.get("board", [])
    if not isinstance(tables, list):
        raise reader.error("board", None, "a board is written [[board]], with two brackets, and a line  url = \"https://...\"")
    boards = tuple(_board(reader, table, index, defaults) for index, table in enumerate(tables))
    seen: dict[str, BoardConfig] = {}
    for board in boards:
        if other := seen.get(board.url):
            raise ConfigError(f"{path}, line {board.line}: {board.url} stands in line {other.line} already; remove one of the two")
        seen[board.url] = board
    return Config(path, defaults, boards, {key: tree[key] for key in ("subscription", "channel", "notices") if key in tree}, text)


def _defaults(reader: Reader, table: Any, environ: Mapping[str, str]) -> Defaults:
    if not isinstance(table, dict):
        raise reader.error("defaults", None, "defaults are written [defaults], with lines like  every = \"6h\"")
    reader.known(table, tuple(item.name for item in fields(Defaults) if item.name != "up_to"), "defaults")
    values: dict[str, Any] = {}
    if "every" in table:
        values["every"], values["up_to"] = reader.span(table["every"], "defaults")
    for key, smallest in (("pace", 0.0), ("timeout", 1.0), ("texts_per_check", 0), ("jitter", 0.0), ("requests_per_day", 0)):
        value = environ.get(f"JOBDELTA_{key.upper()}", table.get(key))
        if value is None:
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = -1.0
        if isinstance(value, bool) or number < smallest or number != number:
            where = f"JOBDELTA_{key.upper()}" if f"JOBDELTA_{key.upper()}" in environ else reader.where("defaults", key)
            raise ConfigError(f"{where}: {key} wants a number of at least {smallest:g}, not {value!r}")
        values[key] = int(number) if key in ("texts_per_check", "requests_per_day") else number
    if values.get("jitter", 0.0) > LARGEST_JITTER:
        raise reader.error("defaults", "jitter", f"jitter wants a share of the interval from 0 to {LARGEST_JITTER}, not {values['jitter']:g}")
    browser = environ.get("JOBDELTA_BROWSER", table.get("browser", ""))
    if not isinstance(browser, str) or (browser and not Path(browser).is_absolute()):
        where = "JOBDELTA_BROWSER" if "JOBDELTA_BROWSER" in environ else reader.where("defaults", "browser")
        raise ConfigError(f"{where}: browser wants the absolute path of a Chromium, like \"/usr/bin/chromium\", not {browser!r}")
    values["browser"] = browser
    hosts = environ["JOBDELTA_ALLOW_PRIVATE"].split(",") if "JOBDELTA_ALLOW_PRIVATE" in environ else table.get("allow_private", [])
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise reader.error("defaults", "allow_private", 'allow_private wants a list of hosts, like ["127.0.0.1", "intranet.example:8080"]')
    values["allow_private"] = tuple(host.strip() for host in hosts if host.strip())
    return Defaults(**values)


def _board(reader: Reader, table: Any, index: int, defaults: Defaults) -> BoardConfig:
    name = f"board#{index}"
    reader.known(table, ("url", "name", "every", "cron"), name)
    url = table.get("url")
    if not isinstance(url, str) or not url.lower().startswith(("http://", "https://")):
        raise reader.error(name, "url", 'a board wants a line  url = "https://..."' + (f", not {url!r}" if url is not None else ""))
    given = table.get("name", url)
    if not isinstance(given, str) or not given.strip():
        raise reader.error(name, "name", f"name wants a word in quotes, not {given!r}")
    every, up_to = reader.span(table["every"], name) if "every" in table else (defaults.every, defaults.up_to)
    return BoardConfig(url, given, every, reader.line(name, None), up_to, reader.cron(table["cron"], name) if "cron" in table else "")


def seconds_of(text: object) -> int | None:
    """"90m", "6h", "2d", "1w" to seconds; None for anything else."""
    match = re.fullmatch(r"(\d{1,5})\s*([mhdw])", text.strip()) if isinstance(text, str) else None
    return int(match[1]) * UNITS[match[2]] if match else None


class Reader:
    """Finds the line of a table or key again, since tomllib does not tell it, and says what was wished for there."""

    def __init__(self, text: str, path: Path) -> None:
        self.lines, self.path = text.splitlines(), path
        self._heads: dict[str, list[int]] = {}
        for at, row in enumerate(self.lines, 1):
            if (stripped := row.split("#")[0].strip()).startswith("["):
                self._heads.setdefault(stripped.strip("[] \t").replace('"', ""), []).append(at)

    def line(self, table: str, key: str | None) -> int:
        """The 1-based line of a key in a table (`board#2` is the third [[board]]), of the table's head if the key is not found, or 0."""
        name, _, number = table.partition("#")
        heads = self._heads.get(name, [])
        at = int(number or 0)
        head = heads[at] if at < len(heads) else 0
        if key is None or (name and not head):
            return head
        for below, row in enumerate(self.lines[head:], head + 1):
            if row.strip().startswith("["):
                break
            if re.match(rf'\s*"?{re.escape(key)}"?\s*=', row):
                return below
        return head

    def where(self, table: str, key: str | None) -> str:
        line = self.line(table, key)
        return f"{self.path}, line {line}" if line else str(self.path)

    def error(self, table: str, key: str | None, wish: str) -> ConfigError:
        return ConfigError(f"{self.where(table, key)}: {wish}")

    def known(self, table: Mapping[str, Any], keys: tuple[str, ...], name: str) -> None:
        """Raises ConfigError for a key that nobody reads, with the nearest one that is."""
        import difflib

        for key in table:
            if key not in keys:
                near = difflib.get_close_matches(key, keys, 1)
                hint = f"did you mean {near[0]}?" if near else f"here stand {', '.join(keys)}"
                line = self.line(key, None) if not name else self.line(name, key)
                raise ConfigError(f"{self.path}{f', line {line}' if line else ''}: {key} is not known; {hint}")

    def span(self, value: object, table: str) -> tuple[int, int]:
        """"6h" or "1h-1d" as the shortest and the longest number of seconds between two checks."""
        pieces = value.split("-") if isinstance(value, str) else []
        seconds = [seconds_of(piece) for piece in pieces]
        low, high = seconds[0] if seconds else None, seconds[-1] if seconds else None
        if len(seconds) > 2 or low is None or high is None or low > high:
            raise self.error(table, "every", f'every wants a time like "90m", "6h" or "2d", or a span like "1h-1d", not {value!r}')
        if low < SHORTEST:
            raise self.error(table, "every", f"every wants at least {SHORTEST // 60} minutes, not {value!r}: boards are not polled harder than that")
        return low, high

    def cron(self, value: object, table: str) -> str:
        from datetime import UTC, datetime

        from cronsim import CronSim, CronSimError

        try:
            CronSim(value if isinstance(value, str) else "", datetime(2026, 1, 1, tzinfo=UTC))
        except CronSimError:
            raise self.error(table, "cron", f'cron wants five fields like "0 7 * * 1-5" (minute hour day month weekday), not {value!r}') from None
        return str(value)


def add_board(path: Path, url: str, name: str | None, every: str | None) -> None:
    """Writes one more [[board]] into the file and leaves every other byte of it as it is. Creates file and folder."""
    import tomlkit

    table = tomlkit.table()
    table.add("url", url)
    if name:
        table.add("name", name)
    if every:
        table.add("every", every)
    array = tomlkit.aot()
    array.append(table)
    piece = tomlkit.document()
    piece.add("board", array)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".toml.new")
    fresh.write_text(before + gap + tomlkit.dumps(piece), encoding="utf-8")
    fresh.replace(path)
