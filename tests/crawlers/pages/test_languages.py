"""Postings and notices in the languages of job sites: each line of the tables is one language, or one sentence."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from crawlers.pages import words
from crawlers.pages.listing import read_listing
from crawlers.pages.lists import heads_list
from crawlers.pages.notices import says_gone
from crawlers.pages.sections import Section, section_of
from crawlers.pages.state import Page, judge, parse

CASES = Path(__file__).parents[2] / "cases" / "languages"
URL = "https://acme.example/jobs/99"
NAV = '<nav><a href="/">Acme</a><a href="/jobs">Jobs</a></nav>'


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


POSTINGS = rows("postings.tsv")
in_every_language = pytest.mark.parametrize("said", POSTINGS, ids=[said["language"] for said in POSTINGS])


def verdict(html: str) -> Page:
    return judge(parse(html), html, URL).page


def head(said: dict[str, str]) -> str:
    return f"<title>{said['title']} | Acme</title>{NAV}"


def sections(said: dict[str, str], heading: str) -> str:
    pairs = (("duties", "does"), ("wanted", "has"), ("offer", "gets"))
    return "".join(f"{heading.format(said[name])}<ul><li>{said[item]}</li><li>{said[item]} {said[item]}</li></ul>" for name, item in pairs)


def others(said: dict[str, str]) -> str:
    return "<ul>" + "".join(f'<li><a href="/jobs/{n}7712-x">{said["title"]} {n}</a> <span>Acme</span></li>' for n in range(4)) + "</ul>"


@in_every_language
def test_headings_and_controls_are_known(said: dict[str, str]) -> None:
    assert section_of(said["duties"]) == Section.DUTIES
    assert section_of(said["wanted"]) == Section.WANTED
    assert words.APPLY.fullmatch(said["apply"])


@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<p><b>{}:</b></p>", "<div><strong>{}</strong></div>"])
@in_every_language
def test_a_short_posting_shows_by_its_sections(said: dict[str, str], heading: str) -> None:
    assert verdict(f"{head(said)}<h1>{said['title']}</h1>{sections(said, heading)}") == Page.POSTING


@in_every_language
def test_a_text_set_with_line_breaks_is_a_posting(said: dict[str, str]) -> None:
    text = f"<p><b>{said['duties']}</b><br>- {said['does']}<br><b>{said['wanted']}</b><br>- {said['has']}<br><b>{said['offer']}</b><br>- {said['gets']}</p>"
    assert verdict(f"{head(said)}<h1>{said['title']}</h1>{text}<p>{said['does']} {said['has']}</p>{text}<button>{said['apply']}</button>") == Page.POSTING


@in_every_language
def test_links_to_other_postings_make_no_list_of_a_posting(said: dict[str, str]) -> None:
    posting = f"<h1>{said['title']}</h1>{sections(said, '<h3>{}</h3>')}"
    assert verdict(f"{head(said)}{posting}<h2>{said['others']}</h2>{others(said)}") == Page.POSTING
    assert verdict(f"{head(said)}{posting}{others(said)}") == Page.POSTING
    assert verdict(f"{head(said)}<div><h3>!</h3>{others(said)}</div>{posting}") == Page.POSTING


@in_every_language
def test_similar_postings_are_not_listed(said: dict[str, str]) -> None:
    html = f"{head(said)}<h1>{said['title']}</h1><h2>{said['others']}</h2>{others(said)}"
    assert not read_listing(parse(html), URL).postings


@in_every_language
def test_links_alone_are_a_list(said: dict[str, str]) -> None:
    assert verdict(f"{head(said)}<h1>Acme</h1><h2>{said['offer']}</h2><p>{said['gets']}</p>{others(said)}") == Page.LISTING


@pytest.mark.parametrize("case", rows("notices.tsv"), ids=lambda case: case["notice"][:40])
def test_a_notice_says_whether_a_posting_is_closed(case: dict[str, str]) -> None:
    assert says_gone(case["notice"]) == (case["says"] == "gone")


@pytest.mark.parametrize(
    "line",
    ["Our mission", "Take a look", "You are here: Home", "Company", "Contact", "Cookies", "About us", "Om oss", "You have 3 items in your cart", "求人", ""],
)
def test_headings_of_other_pages_head_no_section(line: str) -> None:
    assert section_of(line) is None


@pytest.mark.parametrize(
    ("line", "section"),
    [("Điều kiện ứng tuyển", Section.WANTED), ("Những tố chất cần có", Section.WANTED), ("Thông tin ứng tuyển", Section.OTHER)],
)
def test_more_headings_of_a_language(line: str, section: Section) -> None:
    assert section_of(line) == section


@pytest.mark.parametrize("said", rows("occupations.tsv"), ids=lambda said: said["text"])
def test_occupations_are_told_from_other_words(said: dict[str, str]) -> None:
    assert words.names_role(said["text"]) == (said["names"] == "role")


@pytest.mark.parametrize("said", rows("headings.tsv"), ids=lambda said: said["text"])
def test_headings_of_lists_are_told_from_other_headings(said: dict[str, str]) -> None:
    assert heads_list(said["text"]) == (said["heads"] == "list")
