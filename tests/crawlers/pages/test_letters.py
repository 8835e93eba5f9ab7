"""Postings of small companies that are letters, one language a line of the table, and pages that use the same words for something else."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from crawlers.pages.state import Page, judge, parse

with (Path(__file__).parents[2] / "cases" / "languages" / "letters.tsv").open(encoding="utf-8", newline="") as file:
    LETTERS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
NAV = '<nav><a href="/">Acme</a><a href="/us">Acme 2</a></nav>'
MORE = "<p>Acme, 1 River Road, Hull</p>"
in_every_language = pytest.mark.parametrize("said", LETTERS, ids=[said["language"] for said in LETTERS])


def page_of(html: str) -> Page:
    return judge(parse(html), html, "https://acme.example/page").page


@in_every_language
def test_a_letter_under_a_heading_that_says_who_is_wanted_is_a_posting(said: dict[str, str]) -> None:
    assert page_of(f"<title>Acme</title>{NAV}<h1>{said['wanted']}</h1><p>{said['letter']}</p>{MORE}") == Page.POSTING
    assert page_of(f"<title>{said['wanted']} | Acme</title>{NAV}<div>{said['letter']}<br>{MORE}</div>") == Page.POSTING


@in_every_language
def test_a_letter_that_says_in_a_sentence_who_is_wanted_is_a_posting(said: dict[str, str]) -> None:
    assert page_of(f"<title>Acme</title>{NAV}<h1>Acme</h1><p>{said['letter']}</p>{MORE}") == Page.POSTING
    assert page_of(f"<title>Acme</title>{NAV}{MORE}<div>{said['letter'].replace('. ', '.<br>')}</div>") == Page.POSTING


ABOUT = "We are nine people in a small hall on the river and have made ropes for ships for ninety years, full-time and part-time, by hand and with machines. "
MAIL = "<p>Call us or write to works@acme.example.</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>About us</h1><p>{ABOUT * 3}</p>{MAIL}",
        f"<h1>Ropes wanted</h1><p>{ABOUT}Bring us your old ropes and we make new ones.</p>",
        f"<h1>Looking for a rope maker?</h1><p>{ABOUT}You are looking for a manager of your rigging? Ask us.</p>{MAIL}",
        f"<h1>Acme hires nine</h1><p>{ABOUT}The company hired nine people as soon as possible after the fire, full-time, said the owner.</p>{MAIL}",
        f"<h1>Careers</h1><p>{ABOUT}There are no open positions at the moment. We are always looking for a good driver: send your CV.</p>{MAIL}",
        f"<h1>Careers</h1><p>{ABOUT}We are looking for a driver now and then. Send us an unsolicited application.</p>{MAIL}",
        f"<h1>Karriere</h1><p>Zur Zeit sind alle Stellen besetzt. Wir suchen jederzeit Fahrer in Vollzeit, Bewerbung per E-Mail. {ABOUT}</p>{MAIL}",
        f"<h1>Flat wanted</h1><p>{ABOUT}We are looking for a flat near the river as soon as possible, three rooms, for a family that is quiet.</p>",
        f"<h1>Find a therapy</h1><p>{ABOUT}Our patients look for a doctor who listens, at hours that suit them, and many apply for a place.</p>{MAIL}",
    ],
)
def test_the_same_words_on_other_pages_make_no_posting(html: str) -> None:
    assert page_of(NAV + html) in (Page.NONE, Page.LISTING)


def test_a_letter_of_one_person_is_a_posting() -> None:
    letter = "I am currently recruiting a scholar to work with me on pumps and their noise in the hall at the river, write to me if that interests you. "
    assert page_of(f"<h1>Searching for a postdoctoral researcher</h1><p>{letter * 3}</p>") == Page.POSTING
