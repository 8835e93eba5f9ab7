"""Visits to boards as data: what the hosts answer (meta.json and the files it names) and what must come of it (expected.json).

A question without an answer in the case is answered 404; a host in `closed` closes its robots.txt.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from crawlers.failures import Problem
from crawlers.items import CrawlResult, Known, RawPosting, Reason, Status
from crawlers.spiders.books import Books
from crawlers.vendors import VENDORS, detect
from crawlers.vendors.base import Answer, Ask, Refused, Unreadable

ROOT = Path(__file__).parents[2] / "cases/vendors"
CASES = sorted(str(path.parent.relative_to(ROOT)) for path in ROOT.glob("*/*/meta.json"))


def answer(case: Path, meta: dict[str, Any], ask: Ask) -> Answer:
    for exchange in meta["exchanges"]:
        fits = all((ask.json or {}).get(name) == value for name, value in exchange.get("body", {}).items())
        if exchange["url"] == ask.url and exchange.get("method", "GET") == ask.method and fits:
            body = (case / exchange["file"]).read_bytes() if "file" in exchange else b""
            return Answer(ask, exchange.get("status", 200), exchange.get("final", ask.url), {"content-type": exchange.get("type", "")}, body)
    return Answer(ask, 404, ask.url, {}, b"not found")


@functools.cache
def visit(name: str) -> CrawlResult:
    case = ROOT / name
    meta = json.loads((case / "meta.json").read_text(encoding="utf-8"))
    board = detect(meta["board"]).board
    assert board.vendor == case.parent.name
    books = Books(board, VENDORS[board.vendor], Known(), text_budget=60, new_texts=2000)
    asks = deque(books.open())
    for _ in range(1000):
        if not asks:
            break
        ask = asks.popleft()
        host = urlsplit(ask.url).hostname
        if host in meta.get("closed", []):
            asks += books.failed(ask, Problem(Status.BLOCKED, Reason.ROBOTS, f"robots.txt of {host} asks not to read {ask.url}"))
        else:
            asks += books.answered(answer(case, meta, ask))
    assert not asks, "the visit does not end"
    return books.close()


def said(name: str) -> dict[str, Any]:
    """What came of a visit, flat: report fields, ids, and `id.field` for each posting."""
    result = visit(name)
    report = dataclasses.asdict(result.report)
    found: dict[str, Any] = {field: report[field] for field in ("status", "reason", "advertised", "skipped", "unknown_keys", "sentence", "notes")}
    found["ids"] = [posting.native_id for posting in result.postings]
    found["gone"] = result.gone
    for posting in result.postings:
        plain = {**dataclasses.asdict(posting), "places": [place.raw for place in posting.locations]}
        found |= {f"{posting.native_id}.{field}": value for field, value in plain.items()}
    return found


EXPECTED = {name: json.loads((ROOT / name / "expected.json").read_text(encoding="utf-8")) for name in CASES}
FIELDS = [(name, field) for name in CASES for field in EXPECTED[name]]


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=[f"{name}-{field}" for name, field in FIELDS])
def test_a_visit(name: str, field: str) -> None:
    assert said(name)[field] == EXPECTED[name][field]


@pytest.mark.parametrize("name", CASES)
def test_cut_and_wrong_answers_are_never_whole(name: str) -> None:
    """Half of a list page, or another kind of page, is unreadable: no exception, no postings that are believed to be all."""
    case = ROOT / name
    meta = json.loads((case / "meta.json").read_text(encoding="utf-8"))
    board = detect(meta["board"]).board
    vendor = VENDORS[board.vendor]
    for ask in vendor.start(board):
        body = answer(case, meta, ask).body
        for wrong in (body[: len(body) // 2], b"<html><body>Welcome</body></html>", b"\xff\x00\xfe", b"{}", b"[]", b"null"):
            books = Books(board, vendor, Known(), text_budget=0, new_texts=2000)
            books.open()
            books.answered(Answer(ask, 200, ask.url, {}, wrong))
            assert books.close().report.status in set(Status)


def spoiled(value: Any, depth: int = 0) -> Iterator[Any]:
    """The value with one part after the other of another kind than the vendor sends."""
    yield from (None, "", "1", -1, 1.5, True, [], {}, [None], {"a": []})
    if depth < 7 and isinstance(value, dict):
        for key in value:
            yield from ({**value, key: inner} for inner in spoiled(value[key], depth + 1))
    if depth < 7 and isinstance(value, list) and value:
        yield from ([inner, *value[1:3]] for inner in spoiled(value[0], depth + 1))


@pytest.mark.parametrize("name", [name for name in CASES if name.endswith(("/list", "/second-page", "/row-a-place", "/two-threads", "/datafeed", "/split"))])
def test_any_json_is_read_or_refused(name: str) -> None:
    """Whatever a field holds: no exception but the two that are answers, and what was read can be put into the books."""
    case = ROOT / name
    meta = json.loads((case / "meta.json").read_text(encoding="utf-8"))
    board = detect(meta["board"]).board
    vendor = VENDORS[board.vendor]
    books = Books(board, vendor, Known(), text_budget=60, new_texts=2000)
    asks = deque(books.open())
    while asks:
        ask = asks.popleft()
        right = answer(case, meta, ask)
        asks += books.answered(right)
        if right.body[:1] not in (b"{", b"[") or (ask.posting is not None and asks):
            continue
        for wrong in spoiled(json.loads(right.body)):
            spoilt = dataclasses.replace(right, body=json.dumps(wrong).encode())
            other = Books(board, vendor, Known(), text_budget=60, new_texts=2000)
            other.open()
            if ask.posting is None:
                other.answered(spoilt)
                assert all(RawPosting.from_bytes(posting.to_bytes()).native_id for posting in other.lists.listed.values())
            else:
                with contextlib.suppress(Refused, Unreadable):
                    vendor.parse_text(board, RawPosting(ask.posting, ask.url, "Baker"), spoilt)
            other.close()


def test_every_vendor_has_cases() -> None:
    assert {name.partition("/")[0] for name in CASES} >= VENDORS.keys() - {"generic"}
