"""The command line. Machine-readable output is JSON lines on stdout, all else goes to stderr; heavy imports stand inside commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from monitor import __version__, commands_alerts

if TYPE_CHECKING:
    from crawlers.crawl import Options
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
            return Store(self.path / "jobdelta.db")
        except StoreError as error:
            fail(str(error))


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


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, message="jobdelta %(version)s")
@click.option("--home", type=click.Path(file_okay=False, path_type=Path), envvar="JOBDELTA_HOME", help="Folder of jobdelta.toml and jobdelta.db.")
@click.pass_context
def main(context: click.Context, home: Path | None) -> None:
    """Watches career pages, applicant-tracking boards and job aggregators, and tells exactly what changed."""
    if home is None:
        import platformdirs

        home = platformdirs.user_data_path("jobdelta", appauthor=False)
    context.obj = Home(home)


@main.command()
def demo() -> None:
    """Show what jobdelta tells, on a little careers web of its own (no internet needed)."""
    from monitor.demo import play

    sys.exit(play(click.echo))


@main.command()
@click.argument("url")
@click.option("--json", "as_json", is_flag=True, help="JSON lines, one for each board.")
@click.pass_obj
def detect(home: Home, url: str, as_json: bool) -> None:
    """Say which vendor and board a URL is, and why; a page that is no vendor's is read for what it leads to."""
    detections = [_detect(url)]
    if detections[0].board.vendor == "generic":
        from monitor.oneoff import look

        looks = look(url, options(home.config().defaults))
        detections = [found.detection for found in looks]
        for found in looks:
            if found.report.failed:
                click.echo(f"jobdelta: {found.detection.board.url}: {found.report.status} ({found.report.reason}): {found.report.sentence}", err=True)
    for detection in detections:
        board = detection.board
        if as_json:
            put({"url": url, "vendor": board.vendor, "board": board.key, "tenant": board.tenant, "why": detection.why})
        else:
            click.echo(f"{board.key}  ({detection.why})")


@main.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--json", "as_json", is_flag=True, help="JSON lines on stdout.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to FILE.jsonl or FILE.csv.")
@click.pass_obj
def crawl(home: Home, urls: tuple[str, ...], as_json: bool, output: Path | None) -> None:
    """Read boards once and print their postings; nothing is stored."""
    from monitor.oneoff import Output, crawl_once

    if output and output.suffix not in (".jsonl", ".csv"):
        fail(f"{output} should end in .jsonl or .csv, which says the format")
    try:
        target = Output(output, as_json)
    except OSError as error:
        fail(f"{output} cannot be written: {error.strerror}")
    boards = {found.key: found for found in (_detect(url).board for url in urls)}
    reports = crawl_once(list(boards.values()), options(home.config().defaults), target)
    for board, report in reports:
        if report.reason is not None:
            click.echo(f"jobdelta: {board.url}: {report.status} ({report.reason}): {report.sentence}", err=True)
        for note in report.notes:
            click.echo(f"jobdelta: {board.url}: {note}", err=True)
    sys.exit(SOME_FAILED if any(report.failed for _, report in reports) else FINE)


@main.command()
@click.argument("url")
@click.option("--every", help='How often to check it, like "6h" or "1d".')
@click.option("--name", help="What to call it.")
@click.pass_obj
def add(home: Home, url: str, every: str | None, name: str | None) -> None:
    """Try a board and, if it can be read, write it into jobdelta.toml."""
    from monitor.config import SHORTEST, add_board, seconds_of
    from monitor.oneoff import look
    from monitor.show import clean, look_lines

    if every is not None and (seconds_of(every) or 0) < SHORTEST:
        fail(f'--every wants a time of at least {SHORTEST // 60} minutes, like "90m", "6h" or "2d", not {every!r}')
    config = home.config()
    watched = {_detect(board.url).board.key: board.line for board in config.boards}
    if line := watched.get(_detect(url).board.key):
        fail(f"{url} is watched already: {home.toml}, line {line}", FINE)
    looks = look(url, options(config.defaults))
    good = [found for found in looks if found.postings] or looks[:1]
    for found in good:
        if line := watched.get(found.detection.board.key):
            fail(f"{url} leads to {found.detection.board.url}, which is watched already: {home.toml}, line {line}", FINE)
        if found.report.reason is None or found.postings:
            say(look_lines(found.detection, found.report, found.postings))
    board, report = good[0].detection.board, good[0].report
    if report.reason is not None and not good[0].postings:
        fail(f"{url} was not added: {report.status} ({report.reason}): {clean(report.sentence)}", SOME_FAILED)
    if len(good) > 1:
        fail(f"{url} leads to {len(good)} boards; add the one you mean, or each:  jobdelta add {good[0].detection.board.url}", SOME_FAILED)
    add_board(home.toml, board.url, name, every)
    click.echo(f"added to {home.toml}; jobdelta check looks at it now")


@main.command()
@click.argument("names", nargs=-1, metavar="[BOARD]...")
@click.option("--due", is_flag=True, help="Only boards whose interval is over.")
@click.pass_obj
def check(home: Home, names: tuple[str, ...], due: bool) -> None:
    """Crawl the boards, compare with what was seen before, and record what changed."""
    from monitor.check import run_check
    from monitor.commands_alerts import alerts_of, send_due
    from monitor.lock import HomeIsBusy, hold

    config = home.config()
    if not config.boards:
        fail(f"{home.toml} names no boards yet: add one with  jobdelta add URL")
    chosen, alerts = _chosen(config, names), alerts_of(config)
    try:
        with hold(home.path, "check"):
            failed = run_check(home.store(), chosen, options(config.defaults), defaults=config.defaults, alerts=alerts, only_due=due, echo=click.echo)
    except HomeIsBusy as error:
        fail(str(error), FINE if due else SOME_FAILED)
    send_due(home, alerts)
    sys.exit(SOME_FAILED if failed else FINE)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.pass_obj
def boards(home: Home, as_json: bool) -> None:
    """List the boards and how their last check went."""
    from monitor import queries
    from monitor.show import table

    config, known = home.config(), queries.boards(home.store())
    rows = []
    for board in config.boards:
        found = _detect(board.url).board
        rows.append({"board": found.key, "name": board.name, "url": board.url, "vendor": found.vendor, "every": board.every, **known.get(found.key, {})})
    if as_json:
        for row in rows:
            put(row)
        return
    cells = [
        (row["name"], row["vendor"], str(row.get("open", "-")), row.get("status") or "not yet", row.get("reason") or "", (row.get("last_check") or "")[:16])
        for row in rows
    ]
    say(table(cells, ("board", "vendor", "open", "last check", "reason", "at (UTC)")))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.option("--board", help="Only of this board (its name, URL or key).")
@click.option("--closed", "status", flag_value="closed", help="Closed ones.")
@click.option("--all", "status", flag_value="", help="Open and closed ones.")
@click.pass_obj
def postings(home: Home, as_json: bool, board: str | None, status: str | None) -> None:
    """List the open postings."""
    from monitor import queries
    from monitor.show import posting_line

    for posting in queries.postings(home.store(), board=_board_key(home, board), status="open" if status is None else status or None):
        if as_json:
            put(posting)
        else:
            click.echo(f"{posting['status']:<6} {posting_line(posting)}\n       {posting['key']}")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.option("--board", help="Only of this board (its name, URL or key).")
@click.option("--type", "types", multiple=True, help="Only events of this type; may be given several times.")
@click.option("--since", help="Only events from this time on (ISO 8601, UTC), or of the last 7d, 12h ...")
@click.pass_obj
def events(home: Home, as_json: bool, board: str | None, types: tuple[str, ...], since: str | None) -> None:
    """List what was told."""
    from monitor import queries
    from monitor.show import SIGNS, event_lines

    for kind in types:
        if kind not in SIGNS:
            fail(f"{kind!r} is no type of event; there are {', '.join(SIGNS)}")
    for event in queries.events(home.store(), board=_board_key(home, board), types=types, since=_since(since)):
        if as_json:
            put(event)
        else:
            say([f"{event['at'][:16]}  {event['board']}", *event_lines(event)])


@main.command()
@click.argument("posting")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def show(home: Home, posting: str, as_json: bool) -> None:
    """Show one posting whole (by its key, URL or id), with its story."""
    from monitor import queries
    from monitor.show import event_lines, posting_page

    store = home.store()
    for found in _find(store, posting):
        if as_json:
            put(found)
            continue
        number = queries.posting_id(store, found["key"])
        story = [f"{found['first_seen'][:10]}  first seen"]
        story += [f"{event['at'][:10]}  {event_lines(event, with_text=False)[0][:60]}" for event in queries.events(store, posting=number)]
        say(posting_page(found, story))


@main.command()
@click.argument("posting")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def diff(home: Home, posting: str, as_json: bool) -> None:
    """Show what the last edit of a posting changed (by its key, URL or id)."""
    from monitor import queries
    from monitor.diff import changed_fields
    from monitor.show import safe_text, value_words

    store = home.store()
    for found in _find(store, posting):
        number = queries.posting_id(store, found["key"])
        assert number is not None
        seen = queries.versions(store, number)
        if len(seen) < 2:
            fail(f"{found['key']} has not changed since it was first seen on {found['first_seen'][:10]}", FINE)
        (old, *_), (new, since, _) = seen[-2:]
        names = list(changed_fields(store.content(old), store.content(new)))
        changes, difference = queries.version_changes(store, old, new, names)
        if as_json:
            put({"key": found["key"], "at": since, "changes": changes, "text_diff": difference})
            continue
        say([f"{found['key']}, changed on {since[:16]}"])
        say(f"{name}: {value_words(name, one)} -> {value_words(name, other)}" for name, (one, other) in changes.items() if name != "description")
        if difference:
            click.echo(safe_text(difference))


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...|-")
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.option("--url", help="The address that the page was saved from.")
def extract(files: tuple[str, ...], as_json: bool, url: str | None) -> None:
    """Read saved pages (HTML or plain text): what kind of page, and what it says. No network."""
    from monitor.oneoff import extract_file
    from monitor.show import extract_lines

    failed = False
    for name in files:
        try:
            row = extract_file(name, url)
        except OSError as error:
            click.echo(f"jobdelta: {name} cannot be read: {error.strerror}", err=True)
            failed = True
            continue
        if as_json:
            put(row)
        else:
            say(extract_lines(row))
    sys.exit(SOME_FAILED if failed else FINE)


@main.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path), metavar="[FILE.jsonl]")
@click.option("--json", "as_json", is_flag=True, help="JSON lines {id, job, why}.")
@click.pass_obj
def duplicates(home: Home, file: Path | None, as_json: bool) -> None:
    """Group postings that are one job: those of the store, or of a file of JSON lines."""
    from itertools import groupby

    from monitor.sameness import BadFile, jobs, of_file, of_store
    from monitor.show import clean

    try:
        rows = list(jobs(of_file(file) if file else of_store(home.store())))
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}")
    except BadFile as error:
        fail(str(error))
    if as_json:
        for row in rows:
            put(row)
        return
    for job, members in groupby(rows, key=lambda row: row["job"]):
        ids = [clean(row["id"]) for row in members]
        if len(ids) > 1:
            say([f"{clean(job)} is posted {len(ids)} times", *(f"  {name}" for name in ids)])
    click.echo(f"{len(rows)} postings, {len({row['job'] for row in rows})} jobs")


def options(defaults: Defaults) -> Options:
    """The crawl options that the config asks for."""
    from crawlers.crawl import Options

    return Options(pace=defaults.pace, timeout=defaults.timeout, allow_private=defaults.allow_private, text_budget=defaults.texts_per_check,
                   browser=defaults.browser)  # fmt: skip


def _detect(url: str) -> Any:
    from crawlers.crawl import detect

    try:
        return detect(url)
    except ValueError as error:
        fail(str(error))


def _chosen(config: Config, names: tuple[str, ...]) -> list[BoardConfig]:
    """The boards with these names, URLs or keys; all without any."""
    if not names:
        return list(config.boards)
    chosen = []
    for name in names:
        found = [board for board in config.boards if name in (board.name, board.url) or name == _detect(board.url).board.key]
        if not found:
            fail(f"no board is called {name!r} in {config.path}; there are {', '.join(board.name for board in config.boards[:8])}")
        chosen += found
    return chosen


def _board_key(home: Home, name: str | None) -> str | None:
    return None if name is None else str(_detect(_chosen(home.config(), (name,))[0].url).board.key)


def _find(store: Store, posting: str) -> list[dict[str, Any]]:
    from monitor import queries

    found = list(queries.postings(store, status=None, key=posting))
    if not found:
        fail(f"no posting has the key, URL or id {posting!r}; jobdelta postings --all lists them", SOME_FAILED)
    return found


def _since(text: str | None) -> str | None:
    if text is None:
        return None
    from datetime import UTC, datetime, timedelta

    from monitor.config import seconds_of

    if seconds := seconds_of(text):
        return (datetime.now(UTC) - timedelta(seconds=seconds)).isoformat(timespec="seconds")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        fail(f"--since wants a time like 2026-05-03, 2026-05-03T08:00 or 7d, not {text!r}")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="seconds")


for _command in commands_alerts.COMMANDS:
    main.add_command(_command)

if __name__ == "__main__":
    main()
