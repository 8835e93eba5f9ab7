from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.diff import changed_fields, source_fields, text_diff
from monitor.model import Place, Posting, Salary
from monitor.normalize.fingerprint import fingerprint
from monitor.normalize.shared import shared_keys

TEXT = "## Your work\n\n- Plan the week\n- Write down what broke\n\nWe pay a pension and thirty days of leave."
OLD = Posting("1", "https://a.example/1", "Backend Engineer (C++)", department="Platform", locations=(Place("Berlin, Germany"), Place("Leeds")),
              base_salary=Salary(50_000, 60_000, "EUR", "YEAR"), description=TEXT)  # fmt: skip
NOISE = {
    "white space": {"title": "  Backend   Engineer (C++) "},
    "letter case": {"title": "BACKEND ENGINEER (C++)"},
    "separators": {"title": "Backend Engineer - C++"},
    "order of places": {"locations": (Place("Leeds"), Place("Berlin | Germany"))},
    "markup": {"description": TEXT.replace("## ", "### ").replace("- Plan", "* **Plan**").replace("\n\n", "\n")},
    "a relative date": {"description": TEXT + "\n\nPosted 3 days ago · viewed 107 times"},
    "link targets": {"description": TEXT.replace("pension", "[pension](https://a.example/p?utm_source=x)")},
    "date posted": {"date_posted": "2026-11-01"},
    "addresses": {"url": "https://a.example/1?gh_src=2", "apply_url": "https://a.example/1/apply?t=9"},
    "facts": {"facts": {"Requisition": "TBD"}},
    "language": {"language": "en"},
    "a text that is not read this time": {"description": None},
    "pay in other words": {"base_salary": Salary(50_000, 60_000, "EUR", "YEAR", raw="50-60k")},
}
EDITS = {
    "title": {"title": "Senior Backend Engineer (C++)"},
    "title ": {"title": "Backend Engineer (C#)"},
    "locations": {"locations": (Place("Berlin, Germany"),)},
    "department": {"department": "Security"},
    "base_salary": {"base_salary": Salary(55_000, 60_000, "EUR", "YEAR")},
    "description": {"description": TEXT.replace("thirty", "28")},
    "employment_type": {"employment_type": ("PART_TIME",)},
    "workplace": {"workplace": "remote"},
    "valid_through": {"valid_through": "2026-12-01"},
}


@pytest.mark.parametrize("kind", NOISE)
def test_noise_is_no_change(kind: str) -> None:
    assert changed_fields(OLD, replace(OLD, **NOISE[kind])) == ()


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_names_its_field(kind: str) -> None:
    new = replace(OLD, **EDITS[kind])
    assert changed_fields(OLD, new) == (kind.strip(),)
    assert fingerprint(new) != fingerprint(OLD)


def test_what_is_inferred_from_other_words_is_not_told_twice() -> None:
    old = replace(OLD, title="Backend Engineer, remote", workplace="remote", derived=frozenset({"workplace"}))
    assert changed_fields(old, replace(OLD, title="Backend Engineer")) == ("title",)


def test_a_passage_that_the_board_shares_is_not_the_postings_own() -> None:
    blurb = "\n\nAlder Works builds tools that people rely on every day, from our first office to forty cities."
    other = "\n\nAt Alder Works we make dependable tools used daily in more than forty cities around the world."
    texts = [f"{TEXT} {number}" for number in ("one", "two", "three", "four")]
    before, now = shared_keys(text + blurb for text in texts), shared_keys(text + other for text in texts)
    old, new = replace(OLD, description=texts[0] + blurb), replace(OLD, description=texts[0] + other)
    assert changed_fields(old, new, before, now) == ()
    assert changed_fields(old, replace(new, description=texts[1] + other), before, now) == ("description",)


def test_a_field_that_appears_on_most_postings_is_the_sources_doing() -> None:
    pairs = [(replace(OLD, department=None), OLD)] * 6 + [(OLD, replace(OLD, title="Other"))]
    assert source_fields(pairs, 10) == {"department"}
    assert source_fields(pairs, 20) == frozenset()
    assert source_fields(pairs[:2], 2) == frozenset()


def test_the_difference_marks_words_inside_changed_lines() -> None:
    new = TEXT.replace("thirty", "28").replace("- Plan the week\n", "- Plan the week\n- Carry the pager\n")
    assert text_diff(TEXT, new) == "{+- Carry the pager+}\n...\nWe pay a pension and [-thirty-] {+28+} days of leave."
    assert text_diff(TEXT, TEXT) == ""
    assert text_diff("", "new") == "{+new+}"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_have_a_difference_only_if_they_differ(one: str, other: str) -> None:
    assert text_diff(one, one) == ""
    assert isinstance(text_diff(one, other), str)
    assert changed_fields(replace(OLD, title=one), replace(OLD, title=one)) == ()
