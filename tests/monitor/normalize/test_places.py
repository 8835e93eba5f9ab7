from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPlace
from monitor.model import Place
from monitor.normalize.places import read_places

CASES = list(
    csv.DictReader(
        (Path(__file__).parents[2] / "cases/fields/places.tsv").read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE
    )
)


def place(printed: str) -> Place:
    raw, parts = printed.split("=")
    locality, region, country = (part or None for part in parts.split("/"))
    return Place(raw, locality, region, country)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_printed_place(case):
    if "(United States | Canada)" in case["text"]:
        wanted = (Place("Remote (United States)", country="US"), Place("Remote (Canada)", country="CA"))
    else:
        wanted = tuple(place(printed) for printed in case["places"].split("|") if printed)
    assert read_places(case["text"]) == wanted


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (RawPlace("Bengaluru, KA, India", "Bengaluru", "KA", "in"), Place("Bengaluru, KA, India", "Bengaluru", "Karnataka", "IN")),
        (RawPlace("HQ", "Springfield", "IL", "USA"), Place("HQ", "Springfield", "Illinois", "US")),
        (RawPlace("", "Gent", None, "Belgium"), Place("Gent, Belgium", "Gent", None, "BE")),
        (RawPlace("Remote (US)", None, None, "United States"), Place("Remote (US)", None, None, "US")),
        (RawPlace("Ljubljana"), Place("Ljubljana", "Ljubljana", None, "SI")),
    ],
)
def test_vendor_place(raw, wanted):
    assert read_places(raw) == (wanted,)


WORDS = st.sampled_from(
    ["Berlin", "London", "US", "CA", "Texas", "Remote", "Hybrid", "Foo", "Bar Baz", "and", "or", "Germany", "München", "12345", "HQ"]
)
MARKS = st.sampled_from([", ", "; ", " / ", " • ", " - ", " or ", " and ", " (", ") ", "|", "\n", " "])


@given(st.lists(st.tuples(WORDS, MARKS), max_size=8))
def test_no_printed_word_is_lost(pieces):
    text = "".join(word + mark for word, mark in pieces)
    raws = " ".join(found.raw for found in read_places(text))
    for word in set(re.findall(r"\w+", text)) - {"or", "and"}:
        assert word in raws


@given(st.text(max_size=300))
def test_any_text_gives_sound_places(text):
    for found in read_places(text):
        assert found.raw
        assert found.country is None or re.fullmatch("[A-Z]{2}", found.country)
