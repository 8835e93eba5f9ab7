"""One check: which boards, one crawl for all of them, each board into the store as soon as it is read, a summary."""

from __future__ import annotations

import logging
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import tzlocal

from crawlers.crawl import VENDORS, Options, crawl, detect
from crawlers.items import Board, BoardReport, CrawlResult, Reason, Status
from monitor import queries, store_upkeep
from monitor.alerts.tell import teller
from monitor.config import BoardConfig, Defaults
from monitor.config_alerts import Alerts
from monitor.due import plan
from monitor.health import Verdict
from monitor.ingest import Outcome, ingest
from monitor.lifeline import end_with_the_scheduler
from monitor.show import check_lines, clean, event_lines
from monitor.store import Store
from monitor.troubles import told_as_trouble

SHOWN_EVENTS = 20  # per board; `jobdelta events` lists all


def due_boards(store: Store, chosen: list[BoardConfig], defaults: Defaults, now: datetime) -> dict[str, datetime]:
    """When each of the boards (by key) is to be checked next."""
    boards = {detect(config.url).board.key: config for config in reversed(chosen)}
    adaptive = [key for key, config in boards.items() if config.up_to > config.every or defaults.requests_per_day]
    zone = tzlocal.get_localzone() if any(config.cron for config in chosen) else UTC
    return plan(boards, store_upkeep.seen(store, boards.keys(), adaptive), defaults, now, zone)


def run_check(
    store: Store, chosen: list[BoardConfig], options: Options, *, defaults: Defaults, alerts: Alerts, only_due: bool, echo: Callable[[str], None]
) -> int:
    """Checks the boards and echoes a summary; events are put on their way to those who want them.

    Gives the number of boards of which something could not be read.
    """
    end_with_the_scheduler()
    names: dict[str, str] = {}
    boards: list[Board] = []
    now = datetime.now(UTC)
    due = due_boards(store, chosen, defaults, now) if only_due else {}
    tell = teller(alerts, lambda: datetime.now(UTC))
    called: dict[str, str] = {}
    for config in chosen:
        board = detect(config.url).board
        called.setdefault(board.key, config.name)
        if board.key in names:
            echo(f"{clean(config.name)}: the same board as {clean(names[board.key])}, checked once")
        elif not only_due or due[board.key] <= now:
            names[board.key] = config.name
            boards.append(board)
    failed = 0
    total: Counter[str] = Counter()
    with _progress(len(boards)) as step:

        def on_board(result: CrawlResult) -> None:
            nonlocal failed
            outcome = _recorded(store, result, tell, moved.get(result.board.key))
            failed += result.report.failed
            total.update(outcome.told)
            suspect = outcome.verdict is Verdict.SUSPECT
            step()
            for line in check_lines(names[result.board.key], result.report, outcome.told, baseline=outcome.baseline, suspect=suspect):
                echo(line)
            shown = outcome.event_numbers[:SHOWN_EVENTS]
            for event in queries.events(store, numbers=shown) if shown else ():
                for line in event_lines(event):
                    echo(f"  {line}")
            if len(outcome.event_numbers) > len(shown):
                echo(f"  ... and {len(outcome.event_numbers) - len(shown)} more: jobdelta events --board '{clean(names[result.board.key])}'")

        if boards:
            moved = store.predecessors(called)
            with told_as_trouble(Path(store.rows("PRAGMA database_list")[0][2]), "what was not recorded is looked at again by the next check"):
                crawl(boards, lambda board: store.known(board, with_postings=VENDORS[board.vendor].text_in == "page"), on_board, options)
                with store.transaction():
                    store.name_boards(called)
    counts = ", ".join(f"{count} {kind}" for kind, count in total.items()) or "nothing to tell"
    echo(f"{len(boards)} board{'s' * (len(boards) != 1)} checked: {counts}" + (f"; {failed} could not be read" if failed else ""))
    return failed


def _recorded(store: Store, result: CrawlResult, tell: Callable[[Store, list[int]], None], moved_from: str | None) -> Outcome:
    """One board into the store. An error of ours with one board is told as such and stops no other; a database that fails stops all."""
    try:
        return ingest(store, result, datetime.now(UTC), tell, moved_from)
    except sqlite3.Error:
        raise
    except Exception as error:
        logging.getLogger(__name__).exception("%s could not be recorded", result.board.url)
        sentence = f"recording it failed with {type(error).__name__}: {error}; nothing of this crawl was kept; please report it"
        result.report = BoardReport(Status.FAILED, Reason.CRASHED, sentence)
        return ingest(store, result, datetime.now(UTC), tell, moved_from)


@contextmanager
def _progress(count: int) -> Iterator[Callable[[], object]]:
    """A progress bar on stderr where that is a terminal and there is something to wait for."""
    if not sys.stderr.isatty() or count < 2:
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("checking boards", total=count)
        yield lambda: progress.advance(task)
