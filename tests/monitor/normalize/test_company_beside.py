"""Who hires and where, as the lines around a title say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPosting
from monitor.model import Posting
from monitor.normalize.company_beside import before_town, may_be_company, name_that_hires
from monitor.normalize.company_words import is_field_of_work
from monitor.normalize.reading import read

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = (
    "<h2>What you will do</h2><p>You plan the daily work of the mill, keep its stones in good order and help new colleagues in their first weeks.</p><ul>"
    "<li>Plan the shifts of the week</li><li>Keep the records of every batch</li></ul><h2>What you bring</h2><ul><li>Three years of experience</li></ul>"
)
BOARD = '<footer><a href="/e">For employers</a> <a href="/p">Post a job</a></footer>'


def posting(top: str, *, head: str = "Mill Planner", text: str = TEXT, below: str = "") -> Posting:
    page = f"<html><head><title>{head}</title></head><body><header><a href=/>Home</a> <a href=/a>About</a></header>{top}{text}{below}</body></html>"
    return read(RawPosting("1", "https://saltmarsh.example/1", page=page), NOW)


H1 = "<h1>Mill Planner</h1>"


@pytest.mark.parametrize(
    ("top", "company", "place"),
    [
        (f"{H1}<p>REEDMACE / Ankara</p>", "REEDMACE", "Ankara"),
        (f"{H1}<p>Reedmace Mills - Manchester</p>", "Reedmace Mills", "Manchester"),
        (f"{H1}<p>at Reedmace Mills in Manchester</p>", "Reedmace Mills", "Manchester"),
        (f"{H1}<p>für die Rohrkolben GmbH in Kassel</p>", "Rohrkolben GmbH", "Kassel"),
        (f"{H1}<h2>Reedmace Mills</h2><h3>Manchester, UK</h3>", "Reedmace Mills", "Manchester, UK"),
        (f"<h2>Reedmace Mills</h2>{H1}<p>Manchester, UK</p>", "Reedmace Mills", "Manchester, UK"),
        (f"{H1}<h2>Reedmace Portugal</h2><p>Lisboa | Construção | 09.09.2026</p>", "Reedmace Portugal", "Lisboa"),  # no place though it ends with a country
        (f"<p>Reedmace is hiring!</p>{H1}<p>Leeds</p>", "Reedmace", "Leeds"),
        (f"<p>Reedmace sucht</p>{H1}<p>Kassel</p>", "Reedmace", "Kassel"),
        (f"{H1}<p>Engineering · Berlin · Full-time</p>", None, "Berlin"),  # a department
        (f"{H1}<ul><li>Sales &amp; Marketing</li><li>Berlin</li></ul>", None, "Berlin"),
    ],
)
def test_a_name_beside_the_title(top: str, company: str | None, place: str) -> None:
    found = posting(top)
    assert found.hiring_organization == company
    assert [where.raw for where in found.locations] == [place]


@pytest.mark.parametrize("row", ["<span>Reedmace Mills</span><span>Leeds, UK</span><span>Full-time</span>", "Reedmace Mills • Leeds, UK • Full-time"])
def test_what_is_left_over_in_a_row_on_a_job_board_is_the_company(row: str) -> None:
    assert posting(f"{H1}<p>{row}</p>", below=BOARD).hiring_organization == "Reedmace Mills"


def test_what_is_left_over_on_another_site_may_be_a_department() -> None:
    assert posting(f"{H1}<p><span>Front Desk Unit</span><span>Leeds, UK</span></p>").hiring_organization is None


@pytest.mark.parametrize(
    ("head", "top", "below", "company"),
    [
        ("Mill Planner | Reedmace Mills", f"{H1}<p>Leeds, UK</p>", "", "Reedmace Mills"),
        ("Mill Planner | Reedmace Mills", f"{H1}<p>Leeds, UK</p>", BOARD, None),  # the board's own name
        ("Mill Planner | Engineering", f"{H1}<p>Leeds, UK</p>", "", None),
        ("Mill Planner | Leeds", f"{H1}<p>Leeds, UK</p>", "", None),
    ],
)
def test_facts_without_a_name_leave_the_one_in_the_head(head: str, top: str, below: str, company: str | None) -> None:
    assert posting(top, head=head, below=below).hiring_organization == company


@pytest.mark.parametrize(
    "sentence",
    [
        "<h2>About Reedmace Mills</h2><p>Flour for the north since 1950.</p>",
        "<h2>Join the Reedmace Mills team</h2><p>Flour for the north since 1950.</p>",
        "<p>Bei Reedmace Mills mahlen wir seit 1950 Mehl.</p>",
        "<p>Reedmace AI is seeking a planner who likes flour. Reedmace AI mills by night.</p>",  # AI is no country here
    ],
)
def test_a_text_names_who_hires(sentence: str) -> None:
    assert posting(H1, below=sentence).hiring_organization in ("Reedmace Mills", "Reedmace AI")


@pytest.mark.parametrize(
    "alt",
    ["Reedmace Mills logo", "Logo of Reedmace Mills", "Logo de Reedmace Mills", "Firmenlogo Reedmace Mills", "Reedmace Mills company logo"],
)
def test_a_logo_names_the_company(alt: str) -> None:
    assert posting(f'<a href="/"><img src=/a.png alt="{alt}"></a>{H1}').hiring_organization == "Reedmace Mills"


@pytest.mark.parametrize("alt", ["Company logo", "Logo", "company-logo"])
def test_a_picture_called_logo_names_none(alt: str) -> None:
    assert posting(f'<a href="/"><img src=/a.png alt="{alt}"></a>{H1}').hiring_organization is None


@pytest.mark.parametrize(
    ("place", "raw"),
    [
        ("<div class=location>Leeds, UK +2 more</div>", "Leeds, UK"),
        ("<div class=location>Leeds, UK and 3 others</div>", "Leeds, UK"),
        ("<div class=location>Leeds (Hybrid)</div>", "Leeds (Hybrid)"),
        ("<p><span>Melbourne VIC</span> <span class=location>(Remote)</span></p>", "Melbourne VIC"),
        ("<p>Ankara</p><p>Place of work: On-site</p>", "Ankara"),
        ("<div class=location>Remote (Europe)</div>", "Remote (Europe)"),
    ],
)
def test_what_is_glued_to_a_place_is_none(place: str, raw: str) -> None:
    assert [where.raw for where in posting(H1 + place).locations] == [raw]


@pytest.mark.parametrize(
    ("head", "top"),
    [
        ("Reedvale Service", "<h1>Reedvale Service</h1><h2>Civil Engineer</h2>"),
        ("Reedvale Service", "<h1>Reedvale Service</h1><table><tr><td>Job title</td><td>Civil Engineer</td></tr></table>"),
        ("نظام التوظيف", "<h1>نظام التوظيف</h1><h3>مهندس مدني</h3>"),
    ],
)
def test_a_title_below_the_name_of_its_site(head: str, top: str) -> None:
    assert posting(top, head=head).title in ("Civil Engineer", "مهندس مدني")


def test_a_heading_that_names_a_role_stays_the_title() -> None:
    assert posting("<h1>Mill Planner</h1><h2>Senior Engineer Team</h2>").title == "Mill Planner"


def test_brackets_of_a_heading_stay_though_the_head_has_none() -> None:
    assert posting("<h1>Mill Planner (Stone/Steel)</h1>", head="Mill Planner | Reedmace").title == "Mill Planner (Stone/Steel)"


def test_a_house_before_a_kind_of_work_is_no_company() -> None:
    found = posting(f"{H1}<p>📍 Leeds</p><p>🏢 Hybrid</p>", head="Mill Planner | Reedmace Mills")
    assert (found.hiring_organization, found.workplace) == ("Reedmace Mills", "hybrid")


def test_fields_of_work_are_no_names() -> None:
    assert all(map(is_field_of_work, ("Construção", "Sales & Marketing", "Human Resources", "Construction / Engineering")))
    assert not any(map(is_field_of_work, ("Reedmace Construction", "Reedmace", "")))


@given(st.text(max_size=120), st.text(max_size=40))
def test_any_line_may_stand_beside_a_title(text: str, title: str) -> None:
    name, town = name_that_hires(text, title), before_town(text)
    assert name is None or (name in text and may_be_company(name, title))
    assert town is None or (town[0] in text and town[1])


def test_a_street_and_its_number_is_no_company() -> None:
    assert before_town("Szturmowa 2, Warszawa") is None
    assert before_town("Schilfweg 12a, Kassel") is None
    assert before_town("Reedmace Mills, Kassel") is not None
