"""Small companies' own pages: who hires, for what, where and how, without data and without rows of facts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.items import RawPosting
from monitor.model import Posting
from monitor.normalize.reading import read

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = (
    "<p>You keep the pumps of our mills running, change their filters and measure what they lift, in all weathers.</p><h3>What you bring</h3>"
    "<ul><li>You know how a pump works and have mended more than one of them</li><li>You write down what you did for the next shift</li></ul>"
)


def posting(top: str, text: str = TEXT, *, head: str = "<title>Pump Technician</title>", below: str = "") -> Posting:
    page = f"<html><head>{head}</head><body>{top}{text}{below}</body></html>"
    return read(RawPosting("1", "https://saltmarsh.example/1", page=page), NOW)


H1 = "<h1>Pump Technician</h1>"


@pytest.mark.parametrize(
    ("head", "top", "below"),
    [
        ("<title>Pump Technician</title>", '<a href="/"><img src=/a.png alt="Saltmarsh Works logo"></a>' + H1, ""),
        ("<title>Pump Technician</title>", '<a href="https://saltmarsh.example/"><img src=/a.png alt="Saltmarsh Works"></a>' + H1, ""),
        ('<title>Pump Technician</title><meta property="og:site_name" content="Saltmarsh Works Website">', H1, ""),
        ("<title>Saltmarsh Works</title>", H1, "<footer>Call Saltmarsh Works: 01 234</footer><p>Saltmarsh Works keeps mills dry.</p>"),
        ("<title>Pump Technician - Careers Saltmarsh Works</title>", H1 + "<p>Saltmarsh Works är ett företag med fyra kvarnar.</p>", ""),
        ("<title>Vacatures</title>", H1 + "<p>Kom werken bij Saltmarsh Works in Breda. Saltmarsh Works is een familiebedrijf.</p>", ""),
        ('<title>Вакансии в компании "Saltmarsh Works"</title>', '<a href="/"><img src=/a.png alt="Saltmarsh Works"></a>' + H1, ""),
    ],
)  # fmt: skip
def test_a_page_of_its_own_names_the_company(head: str, top: str, below: str) -> None:
    assert posting(top, head=head, below=below).hiring_organization == "Saltmarsh Works"


@pytest.mark.parametrize("offer", ["Post a job", "For employers", "Arbeitgeber", "Dla pracodawców", "Роботодавцю", "求人掲載について", "Publier une offre"])
def test_the_name_of_a_job_board_is_no_company(offer: str) -> None:
    top = f'<nav><a href="/"><img src=/a.png alt="Saltmarsh Works logo"></a><a href=/x>{offer}</a><a href=/y>About</a></nav>{H1}'
    assert posting(top).hiring_organization is None


@pytest.mark.parametrize(
    "image", ["<img src=/team.jpg alt='Our Team In Summer'>", "<img src=/pump.png alt='Pump House'>", "<a href=/news><img src=/a.png alt='Big News'></a>"]
)
def test_a_picture_is_no_company(image: str) -> None:
    assert posting(image + H1).hiring_organization is None


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("<h2>Jobba hos oss</h2><h3>Pump Technician</h3>", "Pump Technician"),
        ("<h1>Join our team</h1><h2>Pump Technician</h2>", "Pump Technician"),
        ("<h1>Vacature: Pump Technician (m/v)</h1>", "Pump Technician (m/v)"),
        ("<h1>Stellenangebot: Pump Technician</h1>", "Pump Technician"),
        ("<h2>Process Engineer</h2>", "Process Engineer"),
        ("<h2>Full-Stack Developer</h2>", "Full-Stack Developer"),
        ("<h1>Note: Pump Technician</h1>", "Note: Pump Technician"),
    ],
)
def test_the_title_is_the_role(top: str, title: str) -> None:
    assert posting(top, head="<title>Saltmarsh | Water as a Service</title>").title == title


@pytest.mark.parametrize(
    ("top", "text", "places"),
    [
        (H1 + "<h4>Netanya, Israel</h4>", TEXT, ["Netanya, Israel"]),
        (H1, TEXT + "<h2>Arbeitsort</h2><p>Am Deich 4<br>23758 Oldenburg in Holstein</p>", ["Am Deich 4, 23758 Oldenburg in Holstein"]),
        ("<h1>Pump Technician in Rotterdam</h1>", TEXT, ["Rotterdam"]),
        ("<h1>Pump Technician (m/w/d) - Hannover</h1>", TEXT, ["Hannover"]),
        (H1, "<p>Are you looking for work as a pump technician in Rotterdam, close to the river?</p>" + TEXT, ["Rotterdam"]),
        ("<h1>Pump Technician - Nights</h1>", TEXT, []),
        ("<h1>Pump Technician in Training</h1>", TEXT, []),
    ],
)
def test_the_place(top: str, text: str, places: list[str]) -> None:
    assert [place.raw for place in posting(top, text, head="<title>Saltmarsh</title>").locations] == places


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("<ul><li><b>Position:</b> Full time</li><li><b>Level:</b> Junior</li></ul>" + TEXT, ("FULL_TIME",)),
        (TEXT + "<h5>Employment Terms</h5><p>fulltime</p>", ("FULL_TIME",)),
        ("<table><tr><th>Type of job:</th><td>full-time</td></tr></table>" + TEXT, ("FULL_TIME",)),
        (TEXT + "<p>Tjänsten är på heltid, måndag till fredag.</p>", ("FULL_TIME",)),
        (TEXT + "<p>Some of us work full time.</p>", ()),
    ],
)
def test_the_kind_of_employment(text: str, kinds: tuple[str, ...]) -> None:
    assert posting(H1, text).employment_type == kinds


def test_a_deadline_at_the_end_of_a_sentence() -> None:
    assert posting(H1, TEXT + "<p>Skicka din ansökan till oss. Sista ansökningsdagen 2026-12-29</p>").valid_through == "2026-12-29"


@pytest.mark.parametrize(
    ("head", "below", "places"),
    [
        ("<title>Saltmarsh - Arnhem</title>", "", ["Arnhem"]),
        ("<title>Saltmarsh</title>", "<footer><p>Dijkstraat 4, 6811 KL Arnhem</p></footer>", ["Arnhem"]),
        ("<title>Saltmarsh</title>", "<footer><p>Am Deich 4<br>D-30159 Hannover</p><p>© Saltmarsh, 30159 Hannover</p></footer>", ["Hannover"]),
        ("<title>Saltmarsh</title>", "<footer><p>6811 KL Arnhem</p><p>30159 Hannover</p></footer>", []),
        ("<title>Saltmarsh</title>", "<footer><p>6811 KL Arnhem</p><a href=/post>Post a job</a></footer>", []),
    ],
)
def test_the_one_town_of_the_site(head: str, below: str, places: list[str]) -> None:
    found = posting(H1, head=head, below=below)
    assert [place.raw for place in found.locations] == places
    assert ("locations" in found.derived) == bool(places)


def test_a_title_ends_before_the_company() -> None:
    top = '<a href="/"><img src=/a.png alt="Saltmarsh Works"></a><h1>Pump Technician at Saltmarsh Works</h1>'
    assert posting(top, head="<title>Saltmarsh Works</title>").title == "Pump Technician"
    assert posting("<h1>Pump Technician at Night</h1>", head="<title>Saltmarsh Works</title>").title == "Pump Technician at Night"


def test_remote_alone_in_a_row_of_facts() -> None:
    row = "<div><span class=c>February 2025</span> <span class=c>Remote</span> <span class=c>Engineering</span></div>"
    assert posting(H1 + row).workplace == "remote"


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("<p>Saltmarsh Works</p><h2>Pump Technician</h2>", "Pump Technician"),
        ("<h1>Stellenausschreibung</h1><p class=job-title>Pump Technician</p>", "Pump Technician"),
        ("<h4>Pump Technician - m/f</h4><h3>Members of the Guild</h3>", "Pump Technician - m/f"),
    ],
)
def test_the_title_among_other_names(top: str, title: str) -> None:
    assert posting(top, head="<title>Pump Technician - m/f | Saltmarsh Works</title>").title == title


def test_pairs_in_one_line() -> None:
    found = posting(H1 + "<h4>Start: at once | Place of work: District of Xanth</h4>")
    assert [place.raw for place in found.locations] == ["District of Xanth"]
    assert found.facts["Start"] == "at once"


def test_a_town_beside_remote() -> None:
    found = posting(H1 + "<p>St. Louis, MO / Remote</p><p>Full-Time</p>")
    assert [place.raw for place in found.locations] == ["St. Louis, MO"]


def test_remote_is_no_place() -> None:
    found = posting(H1 + "<p><b>Location</b>: Remote</p>")
    assert (found.locations, found.workplace) == ((), "remote")


def test_pay_under_a_double_label() -> None:
    pay = posting(H1 + "<p><b>Salary/Benefits</b>: $70,000 and eligible for benefits</p>").base_salary
    assert pay is not None
    assert (pay.min, pay.currency) == (70000, "USD")


def test_the_company_that_speaks() -> None:
    text = "<p>At Saltmarsh, technicians work in pairs and mend what the tide has broken.</p>" + TEXT + "<p>Saltmarsh was born of a flood.</p>"
    assert posting(H1, text, head="").hiring_organization == "Saltmarsh"
    assert posting(H1, TEXT + "<p>At least, we hope so, and at Sea, nobody knows.</p>", head="").hiring_organization is None


def test_a_short_sentence_before_the_text_belongs_to_it() -> None:
    assert "Our team looks for new colleagues!" in (posting(H1 + "<p>Our team looks for new colleagues!</p>").description or "")


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("<h1>Meet the crew</h1><p><a href=/crew>Our crew</a></p>", False),
        ("<h1>How to apply</h1><p>Write to <a href=mailto:a@b.example>a@b.example</a></p>", True),
        ("<h2>Tools</h2><p><a href=/x>Wrench</a></p>", True),
    ],
)
def test_the_text_ends_before_a_teaser(below: str, kept: bool) -> None:
    said = posting(H1, f"<main>{TEXT}<p>Send us a letter and tell us which pumps you have mended, and where that was.</p>{below}</main>").description or ""
    assert (below.partition(">")[2].partition("<")[0] in said) is kept


def test_a_question_is_no_title() -> None:
    top = "<h1>Kariera</h1><h2>Pumpist of the first order</h2>"
    below = "<section><h2 class=strip__title>Looking for a partner you can trust?</h2><p><a href=/c>Write to us</a></p></section>"
    assert posting(top, head="<title>Kariera | Saltmarsh</title>", below=below).title == "Pumpist of the first order"


def test_the_title_of_a_page_without_head_and_headings() -> None:
    table = "<table><tr><td>Accounts Payable Clerk</td></tr><tr><td>Location:</td><td>Headquarters</td></tr></table>"
    assert posting(table, f"<table><tr><td>{TEXT}</td></tr></table>", head="").title == "Accounts Payable Clerk"


def test_a_title_ends_before_kinds_and_dates() -> None:
    assert posting("<h1>Course Instructor | Part Time Regular | posted 3/11/2026</h1>", head="").title == "Course Instructor"
    assert posting("<h1>Course Instructor | Night School</h1>", head="").title == "Course Instructor | Night School"


def test_cells_that_begin_with_their_labels() -> None:
    rows = (
        "<table><tr><td><b>Job ID</b> 117530</td><td>:</td><td><b>Location</b> Wilkesboro, North Carolina</td></tr>"
        "<tr><td><b>Position Type</b> Regular Full-Time</td><td>:</td><td><b>Education</b> Some</td></tr></table>"
    )
    found = posting(H1 + rows)
    assert [place.raw for place in found.locations] == ["Wilkesboro, North Carolina"]


@pytest.mark.parametrize("name", ["Praxislogo klein", "logo-white", "header logo 2x"])
def test_what_is_left_of_a_pictures_name_is_no_company(name: str) -> None:
    assert posting(f'<a href="/"><img src=/a.png alt="{name}"></a>{H1}').hiring_organization is None


def test_the_company_is_no_place() -> None:
    found = posting("<p>Careers at Saltmarsh</p>" + H1 + "<p>Saltmarsh</p>", head="<title>Pump Technician | Careers at Saltmarsh</title>")
    assert (found.hiring_organization, found.locations) == ("Saltmarsh", ())


def test_a_bold_row_of_facts_below_the_title_names_the_place() -> None:
    said = posting(f"{H1}<p><b>CDI temps plein – Nantes – 1 950 € brut par mois</b></p>")
    assert [place.locality for place in said.locations] == ["Nantes"]
    assert said.employment_type == ("FULL_TIME",)


def test_a_row_without_a_kind_of_employment_is_text() -> None:
    assert posting(f"{H1}<p><b>Pumps – Nantes – filters</b></p>").locations == ()


def test_the_other_cells_of_the_titles_row_are_facts() -> None:
    said = posting('<table><tr><td>Pump Technician</td><td>Part Time Regular</td><td>posted 3/31/2010</td></tr></table>', head="<title>Careers</title>")
    assert (said.title, said.date_posted) == ("Pump Technician", "2010-03-31")


def test_a_deadline_behind_a_mark() -> None:
    said = posting(f"{H1}<p>Posted 12 January 2027 · Closes 12 February 2027</p>")
    assert said.valid_through == "2027-02-12"


@pytest.mark.parametrize(
    ("chips", "kinds"), [("<a href=/f>Full-Time</a> <a href=/m>Mills</a>", ("FULL_TIME",)), ("<a>Full-Time</a> <a>Part-time</a> <a>Intern</a>", ())]
)
def test_linked_tags_below_the_title(chips: str, kinds: tuple[str, ...]) -> None:
    said = posting(f"{H1}<div><div><h3><a href=/all>View all jobs</a></h3><span>{chips}</span></div></div>")
    assert said.employment_type == kinds


def test_whose_software_a_page_runs_on_is_not_who_hires() -> None:
    said = posting(H1, below='<p><a href="https://hirely.example/" target="_blank"><img src=/b.png alt="Hirely"></a></p>')
    assert said.hiring_organization is None


def test_a_long_value_below_its_label_is_no_text() -> None:
    pay = "<p><b>Wage (gross)</b></p><p>2 500 - 3 500 EUR/month and a bonus of 5 to 25 % that follows the year's work.</p>"
    said = posting(f"{H1}<p><b>Place of work</b></p><p>Leeds</p>{pay}")
    assert said.base_salary is not None
    assert (said.base_salary.min, said.base_salary.max) == (2500, 3500)
    assert "Wage" not in said.description
