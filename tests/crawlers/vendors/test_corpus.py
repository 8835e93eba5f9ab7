"""Every real recording of a vendor parses; `pytest -m corpus -s` prints how many fields are filled. Skipped where the recordings are not there."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from crawlers.items import Board, RawPosting
from crawlers.vendors import VENDORS
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable
from tests.crawlers.vendors.mutations import Seen, faults

SHARED = Path(os.environ.get("JOBDELTA_SHARED", Path(__file__).parents[3] / "../shared"))
ATS = SHARED / "corpus/ats"
TENANTS = {"workday": "acme.wd5/acme/Careers", "oracle": "acme.fa.us2/CX_1", "eightfold": "acme.example", "phenom": "acme.example", "jibe": "acme.example",
           "adzuna": "us", "apple": "en-us", "amazon": "all", "comeet": "39.00F", "weworkremotely": "remote-programming-jobs",
           "taleo": "acme.tbe/acme01/ACME/1", "avature": "acme.example/careers",
           "ukg": "recruiting2.ultipro.com/ACM1000/00000000-0000-4000-8000-000000000000"}  # fmt: skip
OTHER_NAMES = {"neogov": "feed", "nodesk": "feed"}
# Derived by other tools, behind a log-in, a different endpoint, several recordings in one file, or of a surface without a reader of its own.
NOT_THE_VENDORS_ANSWER = {"greatminds.json", "groove-tech.json", "groove-tech-detail.json", "generalassembly-vcr-jobs_with_content.yml",
                          "unknown-ehddd-departments.json", "cloudflare-2023-11-20-19d3938.json", "anti_sample-2013.xml", "recruiting_sample-2013.xml",
                          "synthetic-manwithaplandy.json"}  # fmt: skip


def recordings() -> list[tuple[str, Path, bool]]:
    if not ATS.is_dir():
        return []
    with (ATS / "INDEX.tsv").open(encoding="utf-8") as lines:
        kinds = {row["file"]: row["endpoint-kind"] for row in csv.DictReader(lines, delimiter="\t")}
    found = []
    for path in sorted(ATS.glob("*/*")):
        vendor = OTHER_NAMES.get(path.parent.name, path.parent.name)
        if vendor in VENDORS and path.name not in NOT_THE_VENDORS_ANSWER:
            kind = kinds.get(f"{path.parent.name}/{path.name}", "")
            found.append((vendor, path, "detail" in kind or "detail" in path.name or "job_post_page" in path.name))
    return found


RECORDINGS = recordings()
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not RECORDINGS, reason="the recorded corpus is not beside the checkout")]


def board_of(vendor: str, recorded: str = "acme") -> Board:
    return Board("https://acme.example/careers?domain=acme.example", vendor, TENANTS.get(vendor, recorded))


def ask_of(vendor: str, board: Board, body: bytes) -> Ask:
    ask = VENDORS[vendor].start(board)[0]
    if ask.json is not None and body.lstrip()[:1] == b"<":
        return VENDORS[vendor].otherwise(board, Answer(ask, 403, ask.url, {}, b""))[0]
    return ask


def body_of(path: Path) -> bytes:
    """The body as the vendor sends it: without a recorder's note before it, and Apple's data in the script that carries it."""
    body = path.read_bytes()
    if path.suffix == ".txt":
        body = body[body.find(b"{") :]
    if path.parent.name == "apple":
        body = f"<script>window.__staticRouterHydrationData = JSON.parse({json.dumps(body.decode())});</script>".encode()
    return body


def listed(vendor: str, path: Path) -> tuple[list[RawPosting], Counter[str]]:
    body, board = body_of(path), board_of(vendor, path.stem)
    ask = ask_of(vendor, board, body)
    page = VENDORS[vendor].parse(board, Answer(ask, 200, ask.url, {}, body))
    return page.postings, page.unknown_keys


LISTS = [(vendor, path) for vendor, path, detail in RECORDINGS if not detail]
DETAILS = [(vendor, path) for vendor, path, detail in RECORDINGS if detail]


@pytest.mark.parametrize(("vendor", "path"), LISTS, ids=[f"{vendor}-{path.name}" for vendor, path in LISTS])
def test_every_list_parses(vendor: str, path: Path) -> None:
    postings, _ = listed(vendor, path)
    assert postings
    assert all(each.native_id and each.title and each.url.startswith("http") for each in postings)


@pytest.mark.parametrize(("vendor", "path"), DETAILS, ids=[f"{vendor}-{path.name}" for vendor, path in DETAILS])
def test_every_own_page_parses(vendor: str, path: Path) -> None:
    reader, board = VENDORS[vendor], board_of(vendor)
    if reader.text_in == "list":
        pytest.skip("this vendor's lists have the text")
    posting = RawPosting("1", "https://acme.example/jobs/1?domain=acme.example", "A title")
    ask = reader.text_ask(board, "1", posting.url)
    found = reader.parse_text(board, posting, Answer(ask, 200, ask.url, {}, body_of(path)))
    assert found is None or found.has_text


@pytest.mark.parametrize(("vendor", "path"), [each for each in LISTS if each[1].suffix == ".json" and each[0] != "apple"], ids=str)
def test_a_part_that_may_be_missing_may_be_anything(vendor: str, path: Path) -> None:
    body, board = body_of(path), board_of(vendor, path.stem)
    ask = ask_of(vendor, board, body)

    def look(value: object) -> Seen | None:
        try:
            page = VENDORS[vendor].parse(board, Answer(ask, 200, ask.url, {}, json.dumps(value).encode()))
        except (Refused, Unreadable):
            return None
        return {posting.native_id: posting.title for posting in page.postings}

    assert faults(json.loads(body), look) == []


@pytest.mark.parametrize("vendor", sorted(VENDORS))
def test_no_recording_of_another_vendor_makes_one_raise(vendor: str) -> None:
    board = board_of(vendor)
    for _, path, _ in RECORDINGS[::6]:
        body = path.read_bytes()[:20_000]
        try:
            VENDORS[vendor].parse(board, Answer(VENDORS[vendor].start(board)[0], 200, "https://acme.example/", {}, body))
        except (Refused, Unreadable):
            continue


def test_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    filled: defaultdict[str, Counter[str]] = defaultdict(Counter)
    unknown: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for vendor, path in LISTS:
        postings, keys = listed(vendor, path)
        unknown[vendor] += keys
        for each in postings:
            filled[vendor].update({"postings": 1, "title": bool(each.title), "place": bool(each.locations), "kind": bool(each.employment_type),
                                   "pay": bool(each.pay), "date": bool(each.date_posted), "text": bool(each.description)})  # fmt: skip
    with capsys.disabled():
        sys.stdout.write("\nvendor           postings title place  kind   pay  date  text  unknown keys\n")
        for vendor, counts in sorted(filled.items()):
            shares = " ".join(f"{100 * counts[name] / counts['postings']:4.0f}%" for name in ("title", "place", "kind", "pay", "date", "text"))
            known = ", ".join(f"{key} x{number}" for key, number in unknown[vendor].items()) or "-"
            sys.stdout.write(f"{vendor:16} {counts['postings']:8} {shares}  {known}\n")
    assert all(counts["title"] == counts["postings"] for counts in filled.values())
