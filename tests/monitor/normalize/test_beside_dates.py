"""Dates and places that stand near a title: whose they are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.items import RawPosting
from monitor.model import Posting
from monitor.normalize.reading import read

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DUTIES = {
    "en": "<h2>What you will do</h2><p>You plan the daily work of the mill and keep its stones in good order.</p><ul><li>Plan the shifts of the week</li></ul>",
    "nl": "<h2>Wat ga je doen</h2><p>Je plant het dagelijkse werk van de molen en houdt de stenen in orde.</p><ul><li>Diensten van de week plannen</li></ul>",
}


def posting(top: str, *, tongue: str = "en", below: str = "") -> Posting:
    page = f"<html lang={tongue}><head><title>Mill Planner</title></head><body><h1>Mill Planner</h1>{top}{DUTIES[tongue]}{below}</body></html>"
    return read(RawPosting("1", "https://saltmarsh.example/1", page=page), NOW)


@pytest.mark.parametrize(
    ("top", "tongue", "posted", "until"),
    [
        ("<dl><dt>Posted</dt><dd>1 October 2026</dd><dt>Send before</dt><dd>1 December 2026</dd></dl>", "en", "2026-10-01", "2026-12-01"),
        ("<p><b>Paylaşılıb</b>: 7 oktyabr 2026</p><p><b>Son tarix</b>: 6 noyabr 2026</p>", "en", "2026-10-07", "2026-11-06"),
        ("<p>접수 마감: 2026년 12월 30일</p>", "en", None, "2026-12-30"),
        ("<p>Müddət: 2026-10-02 - 2026-12-02</p>", "en", "2026-10-02", "2026-12-02"),
        ("<h2>Closing date</h2><div>15 October 2026</div>", "en", None, "2026-10-15"),  # said once, and of the deadline
        ("<ul><li>36 uur</li><li>01-12-2026</li><li>12 maanden</li></ul>", "nl", None, None),  # 1 December, when the work starts
        ("<ul><li>36 uur</li><li>01-11-2026</li><li>12 maanden</li></ul>", "nl", "2026-11-01", None),
    ],
)
def test_whose_a_date_is(top: str, tongue: str, posted: str | None, until: str | None) -> None:
    found = posting(top, tongue=tongue)
    assert (found.date_posted, found.valid_through) == (posted, until)


@pytest.mark.parametrize(
    ("top", "below", "raw"),
    [
        ("", "<ul><li>$1000 Healthcare Spending Account</li><li>Named in the 2024 Rising Mills list</li></ul>", []),  # sums and years are no postcodes
        ("", "<p>Saltmarsh Mill, 24999 Oberquelle</p><p>Our mill stands in Oberquelle since 1950.</p>", ["Oberquelle"]),
        ("", "<p>Saltmarsh Mill, 24999 Oberquelle</p>", []),  # no table knows it, and nothing else names it
        ("<p>Job ID</p><p>279463</p>", "", []),  # neither Idaho nor Indonesia
        ("<p>GTM</p>", "", []),  # going to market, and not to Guatemala
        ("<p>USA</p>", "", ["USA"]),
    ],
)
def test_what_is_a_place(top: str, below: str, raw: list[str]) -> None:
    assert [place.raw for place in posting(top, below=below).locations] == raw


def test_who_works_from_home_has_no_place() -> None:
    found = posting("<p><b>Location</b>: Work-from-home</p>")
    assert (found.workplace, [place.country for place in found.locations]) == ("remote", [])
