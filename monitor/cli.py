"""The command line. Machine-readable output is JSON lines on stdout, all else goes to stderr; heavy imports stand inside commands."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from monitor import __version__, commands_alerts, commands_store
from monitor.command import FINE, SOME_FAILED, Home, chosen_boards, detected, fail, options, put, say


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
    detections = [detected(url)]
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
    boards = {found.key: found for found in (detected(url).board for url in urls)}
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
    watched = {detected(board.url).board.key: board.line for board in config.boards}
    if line := watched.get(detected(url).board.key):
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
    chosen, alerts = chosen_boards(config, names), alerts_of(config)
    try:
        with hold(home.path, "check"):
            failed = run_check(home.store(), chosen, options(config.defaults), defaults=config.defaults, alerts=alerts, only_due=due, echo=click.echo)
    except HomeIsBusy as error:
        fail(str(error), FINE if due else SOME_FAILED)
    send_due(home, alerts)
    sys.exit(SOME_FAILED if failed else FINE)


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


for _command in (*commands_store.COMMANDS, *commands_alerts.COMMANDS):
    main.add_command(_command)

if __name__ == "__main__":
    main()
