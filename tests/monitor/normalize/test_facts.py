"""Deadlines in sentences, dates behind labels without a colon, and who a link in the header speaks of."""

from __future__ import annotations

import pytest

from monitor.normalize.facts import deadlines, pairs, said_after_label, segments
from monitor.normalize.text import Line, lines_of


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Ihre Bewerbung richten Sie bitte bis zum 15.12.2026 an das Institut.", ["15.12.2026 an das Institut."]),
        ("Envoyez votre CV avant le 15 janvier 2027.", ["15 janvier 2027."]),
        ("We open on Monday. Please apply by 4 March 2027.", ["4 March 2027."]),
        ("Applications close on 18 December 2026.", ["on 18 December 2026."]),
        ("Zgłoszenia prosimy przesyłać do 7 stycznia 2027", ["7 stycznia 2027"]),
        ("The house was built before 1920 and smells of oil.", []),
        ("Apply with joy. The kiln was lit before 1920.", []),
        ("You apply paint by hand.", []),
    ],
)
def test_a_deadline_in_a_sentence(sentence: str, wanted: list[str]) -> None:
    assert sorted({text.strip() for text in deadlines([Line(sentence)])}) == wanted


@pytest.mark.parametrize(
    ("line", "name", "wanted"),
    [
        ("Posted 5d ago", "date_posted", "5d ago"),
        ("Publicada el 19 nov", "date_posted", "19 nov"),
        ("Вакансия опубликована 18 ноября 2026 в Перми", "date_posted", "18 ноября 2026 в Перми"),
        ("Expires 14 December 2026", "valid_through", "14 December 2026"),
        ("Expires 14 December 2026", "date_posted", None),
        ("Posted", "date_posted", None),
        ("", "date_posted", None),
    ],
)
def test_what_follows_a_label(line: str, name: str, wanted: str | None) -> None:
    assert said_after_label(line, name) == wanted


def test_all_values_of_a_term_belong_to_it() -> None:
    lines = lines_of("<dl><dt>Locations</dt><dd>Oslo, Norway</dd><dd>Lima, Peru</dd><dt>Deadline</dt><dd>4 May</dd></dl>").lines
    assert pairs(lines) == [("Locations", "Oslo, Norway; Lima, Peru"), ("Deadline", "4 May")]


@pytest.mark.parametrize(
    ("href", "names"),
    [
        ("/company/acme", "company"),
        ("https://jobs.example/companies/acme?from=ad", "company"),
        ("/companies", ""),
        ("/company/acme/reviews", ""),
        ("/jobs/acme", ""),
    ],
)
def test_a_link_to_a_companys_own_page_speaks_of_the_company(href: str, names: str) -> None:
    (line,) = lines_of(f"<p><a href='{href}'>Acme</a></p>").lines
    assert segments(line) == [("Acme", names)]


@pytest.mark.parametrize(
    ("html", "places"),
    [
        ("<h3>Location</h3><p>Perth, Western Australia</p><p>Leeds, England</p><h3>Team</h3><p>Water</p>", "Perth, Western Australia; Leeds, England"),
        ("<h3>Location</h3><p>Perth, Western Australia</p><p>Water, mostly</p>", "Perth, Western Australia"),
        ("<h3>Location</h3><p>Perth, Western Australia</p><p>Leeds</p>", "Perth, Western Australia"),
    ],
)
def test_further_places_below_a_label(html: str, places: str) -> None:
    assert dict(pairs(lines_of(html).lines))["Location"] == places


def test_a_row_of_cells_of_which_one_begins_with_a_label_of_postings() -> None:
    row = "<table><tr><td>Craft Repairs at sea</td><td>Position Type Regular Full-Time</td></tr></table>"
    assert pairs(lines_of(row).lines) == [("Position Type", "Regular Full-Time")]
