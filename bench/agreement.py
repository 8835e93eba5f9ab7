"""What a posting's own fields say against what its text alone says: `python -m bench agreement [CORPUS] [--show FIELD:KIND] [--every N]`.

CORPUS (or JOBDELTA_CORPUS) holds `ats/VENDOR/FILE` (answers as vendors sent them) and `postings/*.jsonl.zst` (records with title, text or
html, location). Each field is hidden in turn, the posting is read without it, and both readings are compared.
"""

from __future__ import annotations

import argparse
import io
import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import zstandard

from crawlers.items import Board, RawPlace, RawPosting
from crawlers.vendors import VENDORS
from crawlers.vendors.base import Answer, Refused, Unreadable
from monitor.model import Place, Salary
from monitor.normalize.kinds import employment_types, workplace
from monitor.normalize.places import read_places
from monitor.normalize.reading import read
from monitor.normalize.salary import find_salaries, from_raw

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
AGREE, DIFFER, ONLY_GIVEN, ONLY_TEXT, NEITHER = "agree", "text differs", "only given", "only text", "neither"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two readings of one field stand to each other, the kind of the difference, and both as printed."""

    bucket: str
    kind: str = ""
    given: str = ""
    told: str = ""


def recorded_answers(folder: Path) -> Iterator[tuple[str, RawPosting]]:
    for path in sorted(folder.glob("*/*")):
        vendor = VENDORS.get(path.parent.name)
        if vendor is None or path.name.startswith("synthetic"):
            continue
        board = Board("https://acme.example/careers", path.parent.name, path.stem)
        try:
            ask = vendor.start(board)[0]
            found = vendor.parse(board, Answer(ask, 200, ask.url, {}, path.read_bytes())).postings
        except (Refused, Unreadable, ValueError):
            continue  # a page of one posting, or a board whose address says more than its file name
        yield from ((path.parent.name, posting) for posting in found if posting.description)


def recorded_postings(folder: Path) -> Iterator[tuple[str, RawPosting]]:
    for path in sorted(folder.glob("*.jsonl.zst")):
        with path.open("rb") as packed, zstandard.ZstdDecompressor().stream_reader(packed) as stream:
            for number, line in enumerate(io.TextIOWrapper(stream, "utf-8")):
                record = json.loads(line)
                text = record.get("html") or record.get("text")
                if text:
                    named = (record.get("location"), *record.get("secondary", []))
                    printed = [place for place in named if isinstance(place, str) and place]
                    yield path.name.split("_")[0], RawPosting(
                        str(record.get("id") or number), "", record.get("title"), locations=[RawPlace(place) for place in printed],
                        description=text, description_format="html" if record.get("html") else "text")  # fmt: skip


def compare_pay(raw: RawPosting) -> Verdict:
    given = [pay for each in raw.pay if (pay := from_raw(each))]
    bare = read(replace(raw, pay=[]), NOW)
    told = bare.base_salary
    if not given or told is None:
        return _one_sided(bool(given), told is not None, "; ".join(map(_pay, given)), _pay(told) if told else "")
    best = next((pay for pay in given if _ends(pay) == _ends(told)), given[0])
    countries = {place.country for place in bare.locations}
    written = find_salaries(bare.description or "", countries.pop() if len(countries) == 1 else None)
    kind = (
        "amounts" if _ends(best) != _ends(told) and not set(_ends(best)) & set(_ends(told))
        else "one end" if _ends(best) != _ends(told)
        else "currency" if best.currency and best.currency != told.currency
        else "unit" if best.unit and best.unit != told.unit
        else ""
    )  # fmt: skip
    if kind in ("amounts", "one end") and any(_ends(pay) == _ends(other) for pay in given for other in written):
        kind = "another statement of the text"
    return Verdict(DIFFER if kind else AGREE, kind, "; ".join(map(_pay, given)), _pay(told))


def compare_places(raw: RawPosting) -> Verdict:
    given = [place for each in raw.locations for place in read_places(each) if place.country or place.locality]
    told = [place for place in read(replace(raw, locations=[]), NOW).locations if place.country or place.locality]
    printed = [" + ".join(place.raw for place in places) for places in (given, told)]
    if not given or not told:
        return _one_sided(bool(given), bool(told), *printed)
    if any(_same_place(one, other) for one in given for other in told):
        return Verdict(AGREE, "", *printed)
    return Verdict(DIFFER, "town" if {place.country for place in given} & {place.country for place in told} else "country", *printed)


def compare_workplace(raw: RawPosting) -> Verdict:
    return _labels(workplace(raw.workplace) or "", read(replace(raw, workplace=None), NOW).workplace or "")


def compare_employment(raw: RawPosting) -> Verdict:
    return _labels("+".join(employment_types(raw.employment_type)), "+".join(read(replace(raw, employment_type=[]), NOW).employment_type))


FIELDS: dict[str, Callable[[RawPosting], Verdict]] = {
    "pay": compare_pay, "places": compare_places, "workplace": compare_workplace, "employment": compare_employment,
}  # fmt: skip


def _one_sided(given: bool, told: bool, *printed: str) -> Verdict:
    return Verdict(ONLY_GIVEN if given else ONLY_TEXT if told else NEITHER, "", *printed)


def _labels(given: str, told: str) -> Verdict:
    if not given or not told:
        return _one_sided(bool(given), bool(told), given, told)
    return Verdict(AGREE if given == told else DIFFER, "" if given == told else f"{given} > {told}", given, told)


def _ends(pay: Salary) -> tuple[float | None, float | None]:
    return (pay.min if pay.min is not None else pay.max, pay.max if pay.max is not None else pay.min)


def _pay(pay: Salary) -> str:
    return f"{pay.min}-{pay.max} {pay.currency} {pay.unit} {pay.raw!r}"


def _same_place(one: Place, other: Place) -> bool:
    if one.country and other.country and one.country != other.country:
        return False
    if one.region and one.region == other.region:  # Bangalore and Bengaluru, New York and NYC: a town has several names
        return True
    return (one.locality or "").casefold() == (other.locality or "").casefold() or not one.locality or not other.locality


def table(verdicts: Iterable[tuple[str, str, RawPosting, Verdict]], show: str, most: int) -> None:
    """Prints counts a field and source; and, of the bucket or kind that `show` names, the first `most` postings as JSON lines."""
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    kinds: defaultdict[str, Counter[str]] = defaultdict(Counter)
    shown = 0
    for field, source, raw, verdict in verdicts:
        for row in (source, "all"):
            counts[field, row][verdict.bucket] += 1
        if verdict.kind:
            kinds[field][verdict.kind] += 1
        if show in (f"{field}:{verdict.bucket}", f"{field}:{verdict.kind}") and shown < most:
            shown += 1
            print(json.dumps([source, raw.native_id, raw.title, verdict.given, verdict.told], ensure_ascii=False))
    print(f"{'field':<11}{'source':<16}{'postings':>9}" + "".join(f"{bucket:>14}" for bucket in (AGREE, DIFFER, ONLY_GIVEN, ONLY_TEXT)))
    for (field, source), bucket in counts.items():
        cells = "".join(f"{bucket[name]:>14}" for name in (AGREE, DIFFER, ONLY_GIVEN, ONLY_TEXT))
        print(f"{field:<11}{source:<16}{bucket.total():>9}{cells}")
    for field, names in kinds.items():
        print(f"{field} differs by: " + ", ".join(f"{name} {count}" for name, count in names.most_common(12)))


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="bench agreement")
    parser.add_argument("corpus", nargs="?", type=Path, default=Path(os.environ.get("JOBDELTA_CORPUS", CORPUS)))
    parser.add_argument("--field", choices=FIELDS, action="append")
    parser.add_argument("--show", default="")
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--every", type=int, default=1, help="only each Nth posting")
    options = parser.parse_args(arguments)
    recordings = [*recorded_answers(options.corpus / "ats"), *recorded_postings(options.corpus / "postings")]
    if not recordings:
        parser.error(f"no recorded postings under {options.corpus}")
    fields = options.field or list(FIELDS)
    chosen = recordings[:: options.every]
    table(((field, source, raw, FIELDS[field](raw)) for field in fields for source, raw in chosen), options.show, options.most)
