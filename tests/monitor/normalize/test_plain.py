"""Pasted and e-mailed pages: the same judgements by lines."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPosting
from monitor.model import PaySource, Posting
from monitor.normalize.plain import read_text

NOW = datetime(2026, 11, 23, tzinfo=UTC)
PASTED = Path(__file__).parents[2] / "cases" / "pages" / "pasted.txt"


def _read(text: str) -> Posting:
    posting = read_text(text, RawPosting("", ""), NOW)
    assert posting is not None
    return posting


def test_a_pasted_page_gives_its_posting_and_leaves_the_rest() -> None:
    posting = _read(PASTED.read_text())
    assert posting.title == "Lighthouse Keeper"
    assert posting.hiring_organization == "Coast Trust"
    assert [place.raw for place in posting.locations] == ["Galway, Ireland (On-Site)"]
    assert posting.workplace == "onsite"
    assert posting.valid_through == "2027-02-14"
    assert posting.base_salary is not None
    assert (posting.base_salary.min, posting.base_salary.max, posting.base_salary.currency, posting.base_salary.unit) == (
        2400,
        2600,
        "EUR",
        "MONTH",
    )
    assert posting.base_salary.source is PaySource.EMPLOYER_TEXT
    assert [(pay.max, pay.unit) for pay in posting.salary_estimates] == [(31_200, "YEAR")]
    assert posting.description == (
        "About the role:\n\nCoast Trust is looking for a keeper who lives on the island and looks after lamp, boat and weather station from March "
        "to October.\n\nWhat you will do:\n\n- Clean the lens each morning\n- Report the weather at noon\n\nThe pay for this role is listed below.\n\n"
        "€2,400 - €2,600 per month\n\nPlease apply before 14 February 2027."
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Summary by Jobfinder", "summary"),
        ("€31,200/yr (Jobfinder est.)", "salary_estimate"),
        ("Similar Jobs", "similar_jobs"),
        ("Harbour Trust - Boat Builder", "similar_jobs"),
        ("Learn to weld in ten days with our course.", "advice"),
    ],
)
def test_every_line_that_is_taken_out_is_kept_with_its_reason(text: str, why: str) -> None:
    removed = _read(PASTED.read_text()).removed
    assert why in {block.why for block in removed if text in block.text.splitlines()}


def test_no_line_is_lost() -> None:
    text = PASTED.read_text()
    posting = _read(text)
    said = " ".join([posting.title, posting.description or "", *(removed.text for removed in posting.removed)])
    assert sorted(set(_letters(text)) - set(_letters(said))) == []


def _letters(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


@given(
    st.lists(
        st.sampled_from(
            [
                "Boat Builder",
                "Cork, Ireland (Remote)",
                "Similar Jobs",
                "",
                "  • x",
                "A sentence that goes on. " * 12,
                "Location: Cork",
                "$5/hr est.",
                "\x00",
                "Skills",
            ]
        )
    )
)
def test_no_text_raises(lines: list[str]) -> None:
    for gap in ("\n", "\n\n", "\r\n\r\n"):
        read_text(gap.join(lines), RawPosting("", ""), NOW)


def test_nothing_is_no_posting() -> None:
    assert read_text(" \n\n ", RawPosting("", ""), NOW) is None


@pytest.mark.parametrize("title", ["Boat Builder", "Senior Software Engineer (m/f/d)"])
def test_a_text_that_begins_with_its_title(title: str) -> None:
    text = "We build boats of larch and oak, and we need one more pair of hands for the winter.\n\nRequirements:\n- Hands"
    posting = _read(f"{title}\nOld Wharf Ltd\nCork, Ireland\n\n{text}")
    assert posting.title == title
    assert "We build boats" in (posting.description or "")
    assert [place.raw for place in posting.locations] == ["Cork, Ireland"]


DUTIES = """About Saltmarsh
Saltmarsh builds the pumps that half of all mills on this coast have relied on for the last eighty years.
Your tasks
Keep pumps running
Write down what broke
What you bring
Three years with pumps
Good English
What we offer
Medical cover in these countries
United Kingdom
Ireland
Thirty days of holiday"""
OTHERS = """Pump Fitter
Saltmarsh
Hull, United Kingdom
2 days ago
Night Nurse
Eastwold
York, United Kingdom
4 days ago
Truck Driver
Eastwold
Leeds, United Kingdom"""


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("top", ["Pump Technician\nSaltmarsh\nLeeds, United Kingdom\nPosted 3 days ago\nApply now\nSave",
                                 "Skip to content\nHome\nJobs\nSign in\nPump Technician\nSaltmarsh\nLeeds, United Kingdom · 3 days ago · 57 applicants\nApply",
                                 "Job title: Pump Technician\nCompany: Saltmarsh\nLocation: Leeds, United Kingdom"])  # fmt: skip
def test_what_a_browser_copies_has_neither_bullets_nor_headings(top: str, gap: str) -> None:
    text = f"{top}\n\n{DUTIES}\n\nApply now\n\nSimilar jobs\n{OTHERS}\n\nCookie policy".replace("\n", gap)
    posting = _read(text)
    assert posting.title == "Pump Technician"
    assert posting.hiring_organization == "Saltmarsh"
    assert [place.raw for place in posting.locations] == ["Leeds, United Kingdom"]
    assert [line for line in DUTIES.splitlines() if line not in (posting.description or "")] == []
    assert [line for line in ("Similar", "Night Nurse", "Eastwold", "Apply now", "Sign in", "Cookie") if line in (posting.description or "")] == []


def test_a_company_that_is_said_again_is_no_title() -> None:
    text = f"Risk and Collections\nSaltmarsh\nLeeds, United Kingdom\n\n{DUTIES}\nRefer somebody to Saltmarsh."
    assert _read(text).title == "Risk and Collections"


def test_lines_are_put_together_where_most_are_as_wide_as_the_widest() -> None:
    wrapped = "We keep the pumps of our mills running and we\nneed one more pair of hands for a winter that\nwill be long."
    posting = _read(f"Pump Technician (full-time, Leeds and its surroundings)\nSaltmarsh\nLeeds, United Kingdom\n\n{wrapped}\n\nRequirements:\n- Hands")
    assert posting.title == "Pump Technician (full-time, Leeds and its surroundings)"
