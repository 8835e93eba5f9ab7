"""Recorded histories of other sources through ingest, against what their own records say: `python -m tests.corpus.other_series FOLDER [--show N]`.

FOLDER holds series as `manifest.tsv`, `NNNN.json.zst` (or `.md.zst`) and `gold.jsonl` (ids that came and went, by plain set arithmetic); a folder of
such folders is searched. The shape of a tick is known by its content: a list of postings, a list with an `active` flag, the 30
newest issues of a repository, or a README with tables whose last column is an age. Each tick is one crawl at its recorded time. Printed: a row for each series
with, of each kind of event, how many were told right, are missing, or are extra.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import zstandard

from crawlers.items import Board, BoardReport, CrawlResult, RawPay, RawPlace, RawPosting, Status
from monitor import queries
from monitor.ingest import ingest
from monitor.store import Store

KINDS = ("new", "changed", "closed", "reopened")
READ_IN_TEXT = ("locations", "base_salary", "workplace", "employment_type", "valid_through")
_ROW = re.compile(r"^\|(.*)\|\s*$", re.MULTILINE)
_LINK = re.compile(r'href="([^"]+)"')
_ADDRESS = re.compile(r"https?://[^\s)\]]+")
_TAG = re.compile(r"<[^>]+>")
Told = tuple[int, str, str, str]  # tick, kind, name, field


@dataclass(slots=True)
class Tick:
    """What a source showed at a time. `names` are lasting names of the postings by their ids, where those moved."""

    at: datetime
    listed: dict[str, RawPosting] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)  # all that the record counts, shown as open or not


def ticks(series: Path) -> Iterator[Tick]:
    unpack = zstandard.ZstdDecompressor()
    for row in (series / "manifest.tsv").read_text().splitlines()[1:]:
        _, _, at, name = row.split("\t")[:4]
        text = io.TextIOWrapper(unpack.stream_reader((series / name).read_bytes()), "utf-8").read()
        tick = Tick(datetime.fromisoformat(at))
        if name.endswith(".md.zst"):
            _tables(text, tick)
        elif isinstance(found := json.loads(text), dict):
            _issues(found["items"], tick)
        else:
            _lists(found, tick)
        yield tick


def _lists(rows: list[dict[str, Any]], tick: Tick) -> None:
    for row in rows:
        native_id = row.get("id") or row["url"]
        tick.ids.add(native_id)
        if not (row.get("active", True) and row.get("is_visible", True)):
            continue
        places = row.get("locations") or [row.get("location") or ""]
        posting = RawPosting(native_id, row["url"], row["title"], row.get("company") or row.get("company_name"), locations=[RawPlace(each) for each in places])
        tick.listed.setdefault(native_id, posting)


def _issues(rows: list[dict[str, Any]], tick: Tick) -> None:
    for row in rows:
        tick.ids.add(row["id"])
        tick.names[row["id"]] = row["url"].rpartition("/")[2]
        tick.listed[row["id"]] = RawPosting(
            row["id"], row["url"], row["title"], date_posted=row["createdAt"], description=row.get("description"), description_format="text")  # fmt: skip


def _tables(text: str, tick: Tick) -> None:
    for match in _ROW.finditer(text):
        cells, links = [cell.strip() for cell in match[1].split("|")], _LINK.findall(match[1])
        if len(cells) < 5 or not links:
            continue
        company, title, place, *pay = [_TAG.sub("", cell) for cell in cells[:-2]]
        age = cells[-1].removesuffix("d")
        posting = RawPosting(links[-1], links[-1], title, company, locations=[RawPlace(place)], date_posted=f"{age} days ago")
        posting.pay = [RawPay(raw=each) for each in pay if each]
        tick.listed.setdefault(links[-1], posting)
    tick.ids = set(tick.listed)


def agrees_with_record(series: Path, seen: list[Tick]) -> bool:
    """Whether the ids that we see come and go are those of the record beside the series."""
    record = [json.loads(line) for line in (series / "gold.jsonl").read_text().splitlines()]
    moves = [(set(row["added"]), set(row["removed"])) for row in record[1:]]
    return moves == [(new.ids - old.ids, old.ids - new.ids) for old, new in itertools.pairwise(seen)]


def names_of(seen: list[Tick]) -> dict[str, str]:
    """Lasting names of postings, by all ids that they ever had."""
    return {native_id: name for tick in seen for native_id, name in tick.names.items()}


def reckon(seen: list[Tick], *, window: bool) -> tuple[list[Told], set[Told]]:
    """(what must be told, what may be told), by set arithmetic over what was shown. What drops out of a window is not closed."""
    must: list[Told] = []
    may: set[Told] = set()
    names = names_of(seen)
    first = {names.get(each, each): posting for each, posting in seen[0].listed.items()}
    state, misses, last = dict.fromkeys(first, "open"), Counter[str](), dict(first)
    for number, tick in enumerate(seen[1:], 1):
        shown = {names.get(each, each): posting for each, posting in tick.listed.items()}
        for name, posting in shown.items():
            if state.get(name) != "open":
                must.append((number, "reopened" if name in state else "new", name, ""))
            else:
                for what, moved, noted in _edits(last[name], posting):
                    if moved:
                        must.append((number, "changed", name, what))
                    if noted:
                        may |= {(number, "changed", name, each) for each in (what, *(READ_IN_TEXT if what == "description" else ()))}
            state[name], misses[name] = "open", 0
            last[name] = posting if posting.description is not None or name not in last else _with_text(posting, last[name])
        for name in [name for name, word in state.items() if word == "open" and name not in shown]:
            misses[name] += 1
            if misses[name] == 2 and not window:
                state[name] = "closed"
                must.append((number, "closed", name, ""))
    return must, may


def _with_text(posting: RawPosting, before: RawPosting) -> RawPosting:
    posting.description = before.description
    return posting


def _edits(old: RawPosting, new: RawPosting) -> Iterator[tuple[str, bool, bool]]:
    """(field, whether its words are others, whether anything in it is other) of each field."""
    pairs = {
        "title": (old.title or "", new.title or ""),
        "locations": (" ".join(each.raw for each in old.locations), " ".join(each.raw for each in new.locations)),
        "base_salary": (" ".join(each.raw for each in old.pay), " ".join(each.raw for each in new.pay)),
    }
    if old.description is not None and new.description is not None:
        pairs["description"] = (old.description, new.description)
    for name, (before, after) in pairs.items():
        yield name, _words(before) != _words(after), before != after


def _words(text: str) -> frozenset[str]:
    """All words but those of addresses: where a link leads is no word of the text."""
    return frozenset(re.findall(r"\w+", _ADDRESS.sub(" ", text).casefold()))


def play(series: Path, seen: list[Tick]) -> list[Told]:
    """What the program tells of the series, by lasting names."""
    board = Board(f"https://{series.name}.example/jobs", "generic", f"{series.name}.example/jobs")
    store = Store(Path(":memory:"))
    told: list[Told] = []
    names = names_of(seen)
    for number, tick in enumerate(seen):
        result = CrawlResult(board, BoardReport(Status.COMPLETE), [*map(_copy, tick.listed.values())])
        outcome = ingest(store, result, tick.at)
        for event in queries.events(store, numbers=outcome.event_numbers) if outcome.event_numbers else ():
            if event["posting"] is None or event["reason"] == "unseen":  # what dropped out of a window 60 days ago: a rule of ours, and not in the record
                continue
            kind = {"reposted": "new"}.get(event["type"], event["type"])
            name = names.get(native_id := event["posting"]["key"].removeprefix(f"{board.key}:"), native_id)
            told += [(number, kind, name, what) for what in (event["changes"] if kind == "changed" else [""])]
    store.close()
    return told


def _copy(posting: RawPosting) -> RawPosting:
    return RawPosting.from_bytes(posting.to_bytes())


def compare(must: list[Told], may: set[Told], told: list[Told]) -> dict[str, dict[str, list[Told]]]:
    """{kind: {right, missing, extra}}. A closing may come up to two crawls late: where half of a board goes, a second crawl has to say so."""
    left, rows = Counter(told), defaultdict[str, dict[str, list[Told]]](lambda: {"right": [], "missing": [], "extra": []})
    for wanted in must:
        number, kind, name, what = wanted
        hit = next((each for late in range(3 if kind == "closed" else 1) if left[each := (number + late, kind, name, what)]), None)
        rows[kind]["right" if hit else "missing"].append(wanted)
        if hit:
            left[hit] -= 1
    for each in left.elements():
        if each not in may:
            rows[each[1]]["extra"].append(each)
    return dict(rows)


def of_series(series: Path, most: int | None = None) -> tuple[int, dict[str, dict[str, list[Told]]]]:
    """(number of ticks, {kind: {right, missing, extra}}) of one series."""
    seen = list(ticks(series))[:most]
    if most is None and not agrees_with_record(series, seen):
        print(f"{series.name}: the ids seen are not those of its gold.jsonl", file=sys.stderr)
    window = any(tick.names for tick in seen)
    must, may = reckon(seen, window=window)
    return len(seen), compare(must, may, play(series, seen))


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.corpus.other_series", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="how many differences of each kind to print")
    options = parser.parse_args()
    print(f"{'series':<42}{'ticks':>6}" + "".join(f"{kind + ' right/missing/extra':>30}" for kind in KINDS))
    for manifest in sorted(options.folder.rglob("manifest.tsv")):
        if any(part.startswith("greenhouse") for part in manifest.parts):
            continue  # those go through the whole program, by the scorer that lies with them
        count, rows = of_series(manifest.parent)
        cells = ["/".join(str(len(rows.get(kind, {}).get(column, ()))) for column in ("right", "missing", "extra")) for kind in KINDS]
        print(f"{manifest.parent.name:<42}{count:>6}" + "".join(f"{cell:>30}" for cell in cells), flush=True)
        for kind in KINDS if options.show else ():
            for column in ("missing", "extra"):
                for each in rows.get(kind, {}).get(column, ())[: options.show]:
                    print(f"    {column}: tick {each[0]} {each[1]} {each[2]} {each[3]}")


if __name__ == "__main__":
    main()
