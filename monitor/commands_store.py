"""The commands that ask the store: what is there, what was told, and why. All but click is imported inside."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.command import FINE, SOME_FAILED, Home, board_key, detected, fail, found_postings, moment_of, put, say


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
    """List the open postings."""
    from monitor import queries
    from monitor.show import posting_line

    store, key, moment = home.store(), board_key(home, board), moment_of(as_of, "--as-of")
    now = queries.postings(store, board=key, status="open" if status is None else status or None)
    for posting in queries.postings_as_of(store, moment, board=key) if moment else now:
        if as_json:
            put(posting)
        else:
            click.echo(f"{posting['status']:<6} {posting_line(posting)}\n       {posting['key']}")


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
    from monitor import queries
    from monitor.show import event_lines, posting_page

    store = home.store()
    for found in found_postings(store, posting):
        if as_json:
            put(found)
            continue
        number = queries.posting_id(store, found["key"])
        story = [f"{found['first_seen'][:10]}  first seen"]
        story += [f"{event['at'][:10]}  {event_lines(event, with_text=False)[0][:60]}" for event in queries.events(store, posting=number)]
        say(posting_page(found, story))


@click.command()
@click.argument("posting")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def diff(home: Home, posting: str, as_json: bool) -> None:
    """Show what the last edit of a posting changed (by its key, URL or id)."""
    from monitor import queries
    from monitor.diff import changed_fields
    from monitor.show import safe_text, value_words

    store = home.store()
    for found in found_postings(store, posting):
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


@click.command()
@click.argument("event")
@click.option("--json", "as_json", is_flag=True, help="One JSON line.")
@click.pass_obj
def explain(home: Home, event: str, as_json: bool) -> None:
    """Say why an event was told (by its id): the rule, the crawls and the versions that it rests on."""
    from monitor import queries
    from monitor.show import explain_lines

    said = queries.explain(home.store(), event)
    if said is None:
        fail(f"no event has the id {event!r}; jobdelta events --json lists them", SOME_FAILED)
    if as_json:
        put(said)
    else:
        say(explain_lines(said))


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


COMMANDS = (boards, postings, events, show, diff, explain, duplicates)
