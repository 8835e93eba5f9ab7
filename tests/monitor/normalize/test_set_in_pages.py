"""A posting's title, place and text as vendors write them, set into pages of plain shapes: all of it is read, and nothing is cut."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.model import Posting
from monitor.normalize.reading import read_page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DUTIES = (
    "<p>You keep the pumps of our mills running, change their filters and measure what they lift, in all weathers.</p><h3>What you bring</h3>"
    "<ul><li>You know how a pump works and have mended more than one of them</li><li>You write down what you did for the next shift</li></ul>"
)


def read(title: str, place: str, text: str, *, tag: str = "h1", head: str = "") -> Posting:
    page = (
        f"<html lang=en><head><title>{head or title} | Saltmarsh Works</title></head><body><nav><a href=/>Home</a> <a href=/about>About us</a></nav>"
        f"<main><{tag}>{title}</{tag}><p>{place}</p><a href=/apply>Apply now</a><div>{text}</div>"
        "<div><div>Other openings</div><a href=/jobs/8>Miller</a><a href=/jobs/9>Pump Fitter</a><a href=/jobs/10>Night Watch</a></div></main>"
        "<footer>© Saltmarsh Works</footer></body></html>"
    )
    posting = read_page(page.encode(), NOW).posting
    assert posting is not None
    return posting


@pytest.mark.parametrize("tag", ["h1", "div"])
@pytest.mark.parametrize(
    "title",
    [
        "Pump Technician - Security",
        "Mill Engineer | Commercial",
        "Head of Sales, Pumps - APAC",
        "Software Engineer - Python and Go",
        "Mill Manager, Wind - Wind Pro",
        "Pump Designer (R&D) - Health Care - (Remote)",
        "Pump Buyer (Leeds) - Future Opening",
    ],
)
def test_a_title_with_the_separators_of_heads_is_whole(title: str, tag: str) -> None:
    assert read(title, "Leeds, United Kingdom", DUTIES, tag=tag).title == title


def test_what_the_head_does_not_say_is_no_part_of_the_title() -> None:
    assert read("Pump Technician - job post", "Leeds, United Kingdom", DUTIES, head="Pump Technician").title == "Pump Technician"


@pytest.mark.parametrize(
    ("head", "heading", "below"),
    [
        ("Saltmarsh - Mill and Training", "Saltmarsh Jobs & Careers", "<h2>Pump Technician (m/f/d)</h2>"),
        ("Saltmarsh｜採用情報", "株式会社Saltmarshの中途採用情報:Pump Technician (m/f/d)", ""),
    ],
)
def test_words_of_a_site_are_no_title(head: str, heading: str, below: str) -> None:
    page = f"<title>{head}</title><h1>{heading}</h1>{below}{DUTIES}{DUTIES}<h3>We offer</h3><p>Thirty days of holiday and a mill to live in.</p>"
    posting = read_page(page.encode(), NOW).posting
    assert posting is not None
    assert posting.title == "Pump Technician (m/f/d)"


@pytest.mark.parametrize("heading", ["About Saltmarsh", "Our Tools"])
def test_a_heading_of_the_text_is_no_title(heading: str) -> None:
    assert read("Welsh translations", "Leeds, United Kingdom", f"<h1>{heading}</h1>{DUTIES}", tag="div").title != heading


@pytest.mark.parametrize(
    ("printed", "places"),
    [
        ("Remote (US)", ["Remote (US)"]),
        ("Remote: United States", ["Remote: United States"]),
        ("Remote in the US", ["Remote in the US"]),
        ("US", ["US"]),
        ("US / Canada", ["US", "Canada"]),
        ("Europe", ["Europe"]),
        ("Home based - EMEA", ["EMEA"]),
        ("Remote North America", ["Remote North America"]),
        ("Taipei City", ["Taipei City"]),
        ("Leeds OR Oslo", ["Leeds", "Oslo"]),
        ("Cambridge", ["Cambridge"]),
        ("Eagan, Dakota County", ["Eagan, Dakota County"]),
        ("San Francisco or Remote", ["San Francisco"]),
        ("US-Remote; US-Chicago; US-Atlanta; Canada-Toronto; Canada-Remote; US-Seattle", None),
        ("Remote", []),
        ("Pumps", []),
    ],
)
def test_a_place_without_a_label(printed: str, places: list[str] | None) -> None:
    wanted = printed.split("; ") if places is None else places
    assert [place.raw for place in read("Pump Technician", printed, DUTIES).locations] == wanted


@pytest.mark.parametrize(
    "opening",
    [
        "<p>About Saltmarsh</p>",
        "<p>Hey there!</p>",
        "<div><strong>The Role</strong></div>",
        "<h3>Job description</h3>",
        "<h2>Company Overview</h2>",
        "<div class=intro><h2><strong>About Remote</strong></h2></div>",
    ],
)
def test_the_heading_of_the_first_paragraph_is_of_the_text(opening: str) -> None:
    description = read("Pump Technician", "Leeds, United Kingdom", opening + DUTIES).description
    assert opening.split("</", maxsplit=1)[0].rpartition(">")[2] in description


def test_headings_between_leads_stay_with_them() -> None:
    lead = "<p>Saltmarsh builds the pumps that half of all mills on this coast have relied on for the last eighty years.</p>"
    text = f"<b>An Old Company</b>{lead}<b>The Role</b>{lead.replace('eighty', 'ninety')}<div>{DUTIES * 3}</div>"
    description = read("Pump Technician", "Leeds, United Kingdom", text).description
    assert all(said in description for said in ("An Old Company", "The Role", "eighty", "ninety"))


def test_a_section_on_the_team_between_others_is_of_the_text() -> None:
    team = "<h2>Meet the Team</h2><ul><li>We are eight millers who have worked on this coast for many years</li></ul>"
    description = read("Pump Technician", "Leeds, United Kingdom", f"{DUTIES}{team}<h3>Benefits</h3><ul><li>Thirty days of holiday</li></ul>").description
    assert "Meet the Team" in description
    assert "eight millers" in description


def test_a_section_on_the_team_behind_the_text_is_not() -> None:
    team = "<h2>Meet the Team</h2><ul><li><a href=/ann>Ann, who mills</a></li><li><a href=/ben>Ben, who watches the wind</a></li></ul>"
    description = read("Pump Technician", "Leeds, United Kingdom", DUTIES + team).description
    assert "Meet the Team" not in description
    assert "Ann" not in description


def test_a_company_card_in_a_column_of_other_things_is_not_of_a_short_text() -> None:
    card = "<div><h3>About Saltmarsh</h3><p>We have made things that turn in the wind for eighty years and more.</p></div>"
    more = "".join(f'<div class=item><a href="/jobs/{n}">{name}</a><br>Leeds</div>' for n, name in enumerate(("Miller", "Pump Fitter", "Night Watch")))
    alert = "<div><h3>Get job alerts</h3><input type=email><button>Subscribe</button></div>"
    text = "<p>You keep the pumps of our mills running, change their filters and measure what they lift, in all weathers.</p>"
    page = (
        "<title>Pump Technician</title><h1>Pump Technician</h1><div class=row><div class=col-8><table><tr><td>Location</td><td>Leeds</td></tr>"
        f"<tr><td>Closing date</td><td>14 December 2026</td></tr><tr><td>Contract</td><td>Full-time</td></tr></table><div>{text}</div></div>"
        f"<div class=col-4>{card}<div><h3>More jobs like this</h3>{more}</div>{alert}</div></div>"
    )
    posting = read_page(page.encode(), NOW).posting
    assert posting is not None
    assert "in all weathers" in posting.description
    assert "turn in the wind" not in posting.description


def test_a_last_heading_that_stands_over_nothing_is_a_slogan() -> None:
    slogan = "<section><h2>Mill your <b>life.</b></h2><a href=/try>A day at the mill</a></section>"
    page = f"<title>Miller</title><main><h1>Miller</h1><div>{DUTIES}{DUTIES}</div>{slogan}<div><a href=/try>A day at the mill</a></div></main>"
    posting = read_page(page.encode(), NOW).posting
    assert posting is not None
    assert "next shift" in posting.description
    assert "Mill your" not in posting.description
