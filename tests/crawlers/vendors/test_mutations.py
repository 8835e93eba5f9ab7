"""Every JSON and XML answer of the cases, spoilt in one place after the other: nothing raises, and no posting is lost for a part that it can do without."""

from __future__ import annotations

import json
from collections import deque
from functools import cache

import pytest

from crawlers.items import Board, Known, RawPosting
from crawlers.spiders.books import Books
from crawlers.vendors import VENDORS, detect
from crawlers.vendors.base import Answer, Refused, Unreadable
from tests.crawlers.vendors.mutations import Seen, faults, xml_faults
from tests.crawlers.vendors.test_cases import CASES, ROOT, answer

XML_ITEMS = {"personio": "position", "teamtailor": "item", "homerun": "{http://www.w3.org/2005/Atom}entry", "successfactors": "item", "weworkremotely": "item",
             "google": "job"}  # fmt: skip


@cache
def answers(name: str) -> tuple[tuple[Board, Answer], ...]:
    """The answers of a case that were read: its lists and its first own page."""
    meta = json.loads((ROOT / name / "meta.json").read_text(encoding="utf-8"))
    board = detect(meta["board"]).board
    books = Books(board, VENDORS[board.vendor], Known(), text_budget=60, new_texts=1)
    asks, found = deque(books.open()), []
    while asks:
        each = answer(ROOT / name, meta, asks.popleft())
        asks += books.answered(each)
        if each.status == 200:
            found.append((board, each))
    return tuple(found)


def seen(board: Board, given: Answer, body: bytes) -> Seen | None:
    """What is found in an answer: titles by id of a list, the text of an own page; None where it is refused."""
    vendor, spoilt = VENDORS[board.vendor], Answer(given.ask, 200, given.url, given.headers, body)
    try:
        if given.ask.posting is None:
            return {posting.native_id: posting.title for posting in vendor.parse(board, spoilt).postings}
        read = vendor.parse_text(board, RawPosting(given.ask.posting, given.ask.url, "Baker"), spoilt)
    except (Refused, Unreadable):
        return None
    return {"text": read.description} if read and read.description else {}


def readable(kinds: tuple[bytes, ...]) -> list[tuple[str, int]]:
    found = []
    for name in CASES:
        for place, (board, each) in enumerate(answers(name)):
            if each.body.lstrip()[:1] in kinds and seen(board, each, each.body):
                found.append((name, place))
    return found


@pytest.mark.parametrize(("name", "place"), readable((b"{", b"[")))
def test_a_part_that_may_be_missing_may_be_anything(name: str, place: int) -> None:
    board, given = answers(name)[place]
    root = json.loads(given.body)
    assert faults(root, lambda value: seen(board, given, json.dumps(value).encode())) == []


@pytest.mark.parametrize(("name", "place"), [each for each in readable((b"<",)) if each[0].partition("/")[0] in XML_ITEMS])
def test_an_element_that_may_be_missing_may_hold_anything(name: str, place: int) -> None:
    board, given = answers(name)[place]
    assert xml_faults(given.body, XML_ITEMS[board.vendor], lambda body: seen(board, given, body)) == []
