"""The commands that ask the store: what is there, what was told, and why. All but click is imported inside."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from monitor.command import SOME_FAILED, Home, board_key, chosen_boards, detected, fail, found_postings, moment_of, put, say


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.pass_obj
def boards(home: Home, as_json: bool) -> None:
    """List the boards and how their last check went."""
    from monitor import queries
    from monitor.show import table

    config, known = home.config(), queries.boards(home.store())
    rows = []
    for board in config.boards:
        found = detected(board.url).board
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


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines.")
@click.option("--board", help="Only of this board (its name, URL or key).")
@click.option("--closed", "status", flag_value="closed", help="Closed ones.")
@click.option("--all", "status", flag_value="", help="Open and closed ones.")
@click.option("--as-of", metavar="WHEN", help="What was open then (ISO 8601, UTC; or 7d, 12h ago), as it read then.")
@click.pass_obj
def postings(home: Home, as_json: bool, board: str | None, status: str | None, as_of: str | None) -> None:
    """List the open postings; what is open very long or was posted often is marked."""
    from monitor import queries
    from monitor.marks import marks
    from monitor.show import mark_words, posting_line

    store, key, moment = home.store(), board_key(home, board), moment_of(as_of, "--as-of")
    current = queries.postings(store, board=key, status="open" if status is None else status or None)
    then = datetime.fromisoformat(moment) if moment else datetime.now(UTC)
    for posting in queries.postings_as_of(store, moment, board=key) if moment else current:
        found = marks(posting, then)
        if as_json:
            put({**posting, "marks": found})
        else:
            say([f"{posting['status']:<6} {posting_line(posting)}", f"       {posting['key']}", *(f"       {mark_words(mark)}" for mark in found)])


@click.command()
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
    for event in queries.events(home.store(), board=board_key(home, board), types=types, since=moment_of(since, "--since")):
        if as_json:
            put(event)
        else:
            say([f"{event['at'][:16]}  {event['board']}  ({event['id']})", *event_lines(event)])


@click.command()
@click.argument("posting")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def show(home: Home, posting: str, as_json: bool) -> None:
    """Show one posting whole (by its key, URL or id), with its story."""
    from monitor.history import story
    from monitor.show import posting_page, story_lines

    store = home.store()
    for number, found in found_postings(store, posting):
        told = story(store, number, found, datetime.now(UTC))
        if as_json:
            put(told)
        else:
            say(posting_page(told, story_lines(told)))


@click.command()
@click.argument("posting")
@click.option("--from", "old", type=int, metavar="V", help="The number of the older version; show lists them. By default the one before --to.")
@click.option("--to", "new", type=int, metavar="V", help="The number of the newer version; by default the last.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def diff(home: Home, posting: str, old: int | None, new: int | None, as_json: bool) -> None:
    """Show what an edit of a posting changed (by its key, URL or id): the last one, or all between two versions."""
    from monitor.history import NoSuchVersion, difference
    from monitor.show import diff_lines

    store = home.store()
    colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    for number, found in found_postings(store, posting):
        try:
            said = difference(store, number, old, new)
        except NoSuchVersion as error:
            fail(f"{found['key']} has no version {error.wanted}; there are 1 to {error.count}", SOME_FAILED)
        if said is None:
            click.echo(f"jobdelta: {found['key']} has not changed since it was first seen on {found['first_seen'][:10]}", err=True)
        elif as_json:
            put({"key": found["key"], **said})
        else:
            say(diff_lines(found["key"], said, colours=colours))


@click.command()
@click.argument("event")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def explain(home: Home, event: str, as_json: bool) -> None:
    """Say why an event was recorded (by its id) and to whom it was told: the rule, the crawls, the versions, the subscriptions."""
    from monitor import history
    from monitor.alerts.tell import verdicts
    from monitor.commands_alerts import alerts_of
    from monitor.show import RULES, explain_lines

    store, alerts = home.store(), alerts_of(home.config())
    found = history.explain(store, event)
    if found is None:
        fail(f"no event has the id {event!r}; jobdelta events --json lists them", SOME_FAILED)
    number, evidence = found
    said = evidence["event"]
    told = {"event": said, "rule": RULES[said["type"]], **evidence, "subscriptions": verdicts(store, alerts, number, said)}
    if as_json:
        put(told)
    else:
        say(explain_lines(told))


@click.command()
@click.argument("names", nargs=-1, metavar="[BOARD]...")
@click.option("--apply", is_flag=True, help="Keep the new readings; no event is made of them.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines, one for each board.")
@click.pass_obj
def reread(home: Home, names: tuple[str, ...], apply: bool, as_json: bool) -> None:
    """Read the stored raw forms again with today's normalizer, and show which fields differ from what is stored."""
    import dataclasses
    from contextlib import nullcontext

    from monitor.lock import HomeIsBusy, hold
    from monitor.reread import reread
    from monitor.show import reread_lines

    store = home.store()
    boards = [detected(board.url).board.key for board in chosen_boards(home.config(), names)] if names else None
    try:
        with hold(home.path, "check") if apply else nullcontext():
            for found in reread(store, boards, apply=apply):
                if as_json:
                    put(dataclasses.asdict(found))
                else:
                    say(reread_lines(found))
    except HomeIsBusy as error:
        fail(str(error), SOME_FAILED)


@click.command()
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


COMMANDS = (boards, postings, events, show, diff, explain, reread, duplicates)
