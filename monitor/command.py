"""What the commands share: the home, messages to people and scripts, and the reading of their words. Imports nothing heavier than click."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from crawlers.crawl import Detection, Options
    from monitor.config import BoardConfig, Config, Defaults
    from monitor.store import Store

FINE, SOME_FAILED, BAD_USAGE = 0, 1, 2


class Home:
    """The folder with jobdelta.toml and jobdelta.db, opened when a command asks for it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def toml(self) -> Path:
        """The config; a running scheduler names a copy of its own to its checks, so that they stay with what was valid."""
        return Path(os.environ.get("JOBDELTA_CONFIG") or self.path / "jobdelta.toml")

    def config(self) -> Config:
        from monitor.config import ConfigError, load

        try:
            return load(self.toml)
        except ConfigError as error:
            fail(str(error))

    def store(self) -> Store:
        from monitor.store import Store, StoreError

        try:
            store = Store(self.path / "jobdelta.db")
        except StoreError as error:
            fail(str(error))
        if context := click.get_current_context(silent=True):
            context.call_on_close(store.close)
        return store


def fail(sentence: str, code: int = BAD_USAGE) -> NoReturn:
    """Ends the program with one sentence on stderr."""
    click.echo(f"jobdelta: {sentence}", err=True)
    sys.exit(code)


def put(row: Any) -> None:
    """One JSON line on stdout."""
    from monitor.jsonlines import json_line

    sys.stdout.buffer.write(json_line(row))


def say(lines: Iterable[str]) -> None:
    """Lines on stdout."""
    for line in lines:
        click.echo(line)


def options(defaults: Defaults) -> Options:
    """The crawl options that the config asks for."""
    from crawlers.crawl import Options

    return Options(pace=defaults.pace, timeout=defaults.timeout, allow_private=defaults.allow_private, text_budget=defaults.texts_per_check,
                   browser=defaults.browser)  # fmt: skip


def detected(url: str) -> Detection:
    """The board that a URL names by its shape; what is no web address ends the program."""
    from crawlers.crawl import detect

    try:
        return detect(url)
    except ValueError as error:
        fail(str(error))


def chosen_boards(config: Config, names: tuple[str, ...]) -> list[BoardConfig]:
    """The boards with these names, URLs or keys; all without any."""
    if not names:
        return list(config.boards)
    chosen = []
    for name in names:
        found = [board for board in config.boards if name in (board.name, board.url) or name == detected(board.url).board.key]
        if not found:
            fail(f"no board is called {name!r} in {config.path}; there are {', '.join(board.name for board in config.boards[:8])}")
        chosen += found
    return chosen


def board_key(home: Home, name: str | None) -> str | None:
    """The key of the board with this name, URL or key; None without one."""
    return None if name is None else str(detected(chosen_boards(home.config(), (name,))[0].url).board.key)


def found_postings(store: Store, posting: str) -> list[tuple[int, dict[str, Any]]]:
    """The postings with this key, URL or id as (number, posting), at least one; else the program ends."""
    from monitor import queries

    found = queries.find_postings(store, posting)
    if not found:
        fail(f"no posting has the key, URL or id {posting!r}; jobdelta postings --all lists them", SOME_FAILED)
    return found


def moment_of(text: str | None, option: str) -> str | None:
    """A time that an option gives, as ISO 8601 in UTC."""
    if text is None:
        return None
    from datetime import UTC, datetime, timedelta

    from monitor.config import seconds_of

    if seconds := seconds_of(text):
        return (datetime.now(UTC) - timedelta(seconds=seconds)).isoformat(timespec="seconds")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        fail(f"{option} wants a time like 2026-05-03, 2026-05-03T08:00 or 7d, not {text!r}")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")
