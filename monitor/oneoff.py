"""One-off work without a database: crawl and print, try a board, read saved pages."""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from crawlers.crawl import Detection, Options, crawl, detect
from crawlers.detection import find
from crawlers.items import Board, BoardReport, CrawlResult, Known
from monitor.jsonlines import json_line
from monitor.normalize.reading import read, read_page
from monitor.queries import posting_fields
from monitor.show import posting_line

GENERIC = "generic"
COLUMNS = ("key", "title", "hiring_organization", "department", "locations", "workplace", "employment_type", "pay_min", "pay_max", "pay_currency",
           "pay_unit", "date_posted", "valid_through", "language", "url", "apply_url")  # fmt: skip


class Output:
    """Where crawled postings go: lines for a person, JSON lines, or a .jsonl or .csv file. Raises OSError for a file that cannot be written."""

    def __init__(self, file: Path | None, as_json: bool) -> None:
        self.stream: TextIO = file.open("w", encoding="utf-8", newline="") if file else sys.stdout
        self.form = file.suffix if file else ".jsonl" if as_json else "lines"
        self.writer = csv.DictWriter(self.stream, COLUMNS, extrasaction="ignore")
        if self.form == ".csv":
            self.writer.writeheader()

    def put(self, posting: dict[str, Any]) -> None:
        match self.form:
            case ".jsonl":
                self.stream.write(json_line(posting).decode())
            case ".csv":
                self.writer.writerow(_flat(posting))
            case _:
                self.stream.write(f"{posting_line(posting)}\n  {posting['url']}\n")


def _flat(posting: dict[str, Any]) -> dict[str, Any]:
    """A posting in one row; a cell that a spreadsheet would run as a formula is written as text."""
    pay = posting["base_salary"] or {}
    row = {**posting, "locations": "; ".join(place["raw"] for place in posting["locations"]), "employment_type": ", ".join(posting["employment_type"]),
           **{f"pay_{name}": pay.get(name) for name in ("min", "max", "currency", "unit")}}  # fmt: skip
    return {name: f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t" else value for name, value in row.items()}


def crawled(result: CrawlResult, now: datetime) -> list[dict[str, Any]]:
    """The postings of a crawl as JSON, in the order of the board."""
    board = result.board
    rows = []
    for raw in result.postings:
        said = posting_fields(read(raw, now))
        rows.append({"key": f"{board.key}:{raw.native_id}", "native_id": raw.native_id, "board": board.key, "vendor": board.vendor, **said})
    return rows


def crawl_once(boards: list[Board], options: Options, output: Output) -> list[tuple[Board, BoardReport]]:
    """Crawls each board once and puts out its postings as soon as it is read."""
    reports: list[tuple[Board, BoardReport]] = []

    def on_board(result: CrawlResult) -> None:
        reports.append((result.board, result.report))
        for posting in crawled(result, datetime.now(UTC)):
            output.put(posting)
        output.stream.flush()

    crawl(boards, lambda _: Known(), on_board, options)
    return reports


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a board showed: its report and the postings found, as JSON."""

    detection: Detection
    report: BoardReport
    postings: list[dict[str, Any]]


def look(url: str, options: Options) -> list[Look]:
    """The boards behind a URL, each looked at once, the likeliest first. Of texts that lie on pages of their own a few are read.

    A vendor's own address is taken at its word; any other page is read for the boards that it leads to. Raises ValueError.
    """
    detection = detect(url)
    if detection.board.vendor == GENERIC:
        return [_look(found.detection, found.result) for found in find(url, options)]
    results: list[CrawlResult] = []
    crawl([detection.board], lambda _: Known(), results.append, replace(options, new_texts=3))
    return [_look(detection, results[0])]


def _look(detection: Detection, result: CrawlResult) -> Look:
    return Look(detection, result.report, crawled(result, datetime.now(UTC)))


def extract_file(name: str, url: str | None) -> dict[str, Any]:
    """What a saved page (`-`: standard input) is and says. Raises OSError."""
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    page = read_page(data, datetime.now(UTC), url)
    return {"file": name, "page": page.page, "why": page.why, "posting": posting_fields(page.posting) if page.posting else None,
            "postings": [{"title": link.title, "url": link.url} for link in page.postings],
            "removed": [{"text": removed.text, "why": removed.why} for removed in page.removed]}  # fmt: skip
