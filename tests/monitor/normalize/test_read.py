"""`read` and `read_page`: one posting out of a vendor's fields, a page's data and its words."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPay, RawPlace, RawPosting
from monitor.model import Posting
from monitor.normalize.reading import read, read_page

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PAGES = Path(__file__).parents[2] / "cases" / "pages"
FOREIGN = ("Deck Officer", "cookies", "Sign in", "Privacy", "Facebook", "Apply now", "Bäckerin", "Impressum", "Home")

EXPECTED: dict[str, dict[str, Any]] = {
    "similar_inside.html": {
        "title": "Harbour Pilot",
        "hiring_organization": "Northwind Ferries",
        "department": "Nautical",
        "places": ["Bergen, Norway"],
        "employment_type": ("FULL_TIME",),
        "date_posted": "2026-11-20",
        "valid_through": "2027-01-14",
        "language": "en",
    },
    "german_labels.html": {
        "title": "Müllerin / Müller (m/w/d)",
        "hiring_organization": "Mühle Sonnental GmbH",
        "places": ["Freiburg"],
        "employment_type": ("PART_TIME",),
        "valid_through": "2027-01-31",
        "language": "de",
    },
    "json_ld_teaser.html": {
        "title": "Gardener",
        "hiring_organization": "Greenhill Parks",
        "places": ["Leeds, United Kingdom"],
        "employment_type": ("PART_TIME",),
        "date_posted": "2026-11-02",
        "valid_through": None,
        "derived": frozenset({"base_salary"}),
    },
}


def _page(name: str) -> Posting:
    reading = read_page((PAGES / name).read_bytes(), NOW, "https://jobs.example/12?utm_source=mail")
    assert reading.page == "posting"
    assert reading.posting is not None
    return reading.posting


@pytest.mark.parametrize(("name", "field"), [(name, field) for name, fields in EXPECTED.items() for field in fields])
def test_a_field_of_a_page(name: str, field: str) -> None:
    posting = _page(name)
    said = [place.raw for place in posting.locations] if field == "places" else getattr(posting, field)
    assert said == EXPECTED[name][field]


@pytest.mark.parametrize(
    ("name", "own"),
    [
        (
            "similar_inside.html",
            [
                "Northwind Ferries is looking for",
                "## Your tasks",
                "- Train two **junior** pilots",
                "[the right to work](https://jobs.example/visa)",
            ],
        ),
        (
            "german_labels.html",
            ["Sie mahlen mit uns", "**Ihre Aufgaben**", "- Pflege der Maschinen", "Eine Werkswohnung", "Bewerbungsfrist: 31.01.2027"],
        ),
        ("json_ld_teaser.html", ["We keep four parks", "## What you will do", "- Prune, plant", "every second Friday off"]),
    ],
)
def test_a_description_holds_the_posting_and_nothing_else(name: str, own: list[str]) -> None:
    description = _page(name).description or ""
    assert [words for words in own if words not in description] == []
    assert [words for words in FOREIGN if words in description] == []


def test_the_id_of_a_saved_page_is_its_canonical_address() -> None:
    assert _page("json_ld_teaser.html").native_id == "https://jobs.example/12"


def test_the_vendor_wins_over_the_page_and_what_differs_stays_in_facts() -> None:
    raw = RawPosting(
        "7", "https://jobs.example/7", title="Head Gardener", date_posted="2026-10-01", pay=[RawPay(30, 30, "GBP", "HOUR", "£30")]
    )
    raw.page = (PAGES / "json_ld_teaser.html").read_text()
    posting = read(raw, NOW)
    assert posting.native_id == "7"
    assert posting.title == "Head Gardener"
    assert posting.date_posted == "2026-10-01"
    assert posting.base_salary is not None
    assert posting.base_salary.max == 30
    assert posting.facts["Title (page data)"] == "Gardener"
    assert posting.facts["Date posted (page data)"] == "2026-11-02"


def test_what_is_read_from_other_fields_is_derived() -> None:
    raw = RawPosting("1", "u", title="Baking Intern", locations=[RawPlace("Remote - Germany")], description="<p>We pay $20 per hour.</p>")
    assert read(raw, NOW).derived == {"workplace", "employment_type", "base_salary"}
    given_by_vendor = dataclasses.replace(raw, workplace="remote", employment_type=["Internship"], pay=[RawPay(20, 20, "USD", "HOUR")])
    assert read(given_by_vendor, NOW).derived == frozenset()


def test_pay_in_a_label_of_the_text_is_derived_and_beside_it_is_not() -> None:
    inside = read(RawPosting("1", "u", description="<p>Salary: $20 per hour</p>"), NOW)
    beside = read(RawPosting("1", "u", page=f"<h1>Baker</h1><p>Salary: $20 per hour</p><p>{'We bake bread. ' * 9}</p>"), NOW)
    assert inside.base_salary is not None
    assert beside.base_salary is not None
    assert (inside.base_salary.max, beside.base_salary.max) == (20, 20)
    assert "base_salary" in inside.derived
    assert "base_salary" not in beside.derived


def test_a_posting_whose_text_was_not_read_has_none() -> None:
    posting = read(RawPosting("1", "u", title="  Baker\n (f/m) "), NOW)
    assert posting.description is None
    assert posting.title == "Baker (f/m)"


@pytest.mark.parametrize(
    ("format_", "description"),
    [("html", "<p>one</p><p>two</p>"), ("text", "one\n\ntwo"), ("html", "&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;")],
)
def test_a_description_in_any_dress_is_the_same_text(format_: str, description: str) -> None:
    assert read(RawPosting("1", "u", description=description, description_format=format_), NOW).description == "one\n\ntwo"


def test_a_text_without_tags_is_read_as_text() -> None:
    reading = read_page((PAGES / "pasted.txt").read_bytes(), NOW)
    assert reading.page == "posting"
    assert reading.posting is not None
    assert reading.posting.title == "Lighthouse Keeper"


def test_reading_is_pure() -> None:
    raw = RawPosting("1", "u", page=(PAGES / "similar_inside.html").read_text())
    before = raw.to_bytes()
    assert read(raw, NOW) == read(raw, NOW)
    assert raw.to_bytes() == before


_BYTES = (PAGES / "similar_inside.html").read_bytes()


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(_BYTES)),
            st.integers(0, 300),
            st.binary(max_size=6) | st.sampled_from([b"<td>", b"</div>", b"<script", b'"', b"&lt;p&gt;"]),
        ),
        max_size=8,
    )
)
def test_no_bytes_raise(edits: list[tuple[int, int, bytes]]) -> None:
    data = _BYTES
    for start, length, new in edits:
        data = data[:start] + new + data[start + length :]
    read_page(data, NOW)
    read(RawPosting("1", "u", page=data.decode("utf-8", "replace")), NOW)


def test_pay_in_the_data_that_the_page_does_not_print_is_an_estimate() -> None:
    page = (
        (PAGES / "json_ld_teaser.html")
        .read_text()
        .replace('"datePosted"', '"baseSalary":{"currency":"GBP","value":{"value":51000,"unitText":"YEAR"}},"datePosted"')
    )
    posting = read(RawPosting("1", "u", page=page), NOW)
    assert posting.base_salary is not None
    assert posting.base_salary.max == 14.2
    assert [pay.max for pay in posting.salary_estimates] == [51_000]
    posting = read(RawPosting("1", "u", page=page.replace("£14.20 per hour", "Tools")), NOW)
    assert posting.base_salary is not None
    assert posting.base_salary.max == 51_000
