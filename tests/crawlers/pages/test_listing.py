from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.pages.listing import Listing, read_listing, read_postings
from crawlers.pages.state import parse

CASES = Path(__file__).parents[2] / "cases" / "listings"
URL = "https://acme.example/jobs"
ROLES = ["Baker", "Backend Engineer", "Office Manager"]
ROWS = "<ul>" + "".join(f'<li><a href="/jobs/{number}1234">{role}</a> <span>Leeds, UK</span></li>' for number, role in enumerate(ROLES)) + "</ul>"


def read(html: str, url: str | None = URL) -> Listing:
    return read_listing(parse(html), url)


@pytest.mark.parametrize("case", sorted(CASES.glob("*.html")), ids=lambda path: path.stem)
def test_case(case: Path) -> None:
    wanted = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    html = case.read_text(encoding="utf-8")
    said = read(html)
    assert read_postings(parse(html), URL) == said.postings
    postings = [{key: getattr(link, key) for key in ("title", "url", "place", "date") if getattr(link, key)} for link in said.postings]
    assert postings == wanted["postings"]
    assert said.next_pages == wanted["next_pages"]
    assert said.total == wanted["total"]
    assert said.says_empty is wanted["says_empty"]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("20 of 243 jobs", 243),
        ("Showing 1-20 of 1,243 results", 1243),
        ("243 open positions", 243),
        ("Open positions (12)", 12),
        ("1–20 von 243 Stellen", 243),
        ("1.243 Stellenangebote", 1243),
        ("243 offres d'emploi", 243),
        ("1 - 20 sur 243", 243),
        ("243 ofertas de empleo", 243),
        ("243 vagas abertas", 243),
        ("243 offerte di lavoro", 243),
        ("243 vacatures gevonden", 243),
        ("Zobrazeno 30 z 311", 311),
        ("243 nabídek", 243),
        ("243 oferty pracy", 243),
        ("243 ledige stillinger", 243),
        ("243 вакансии", 243),
        ("共 46 个职位", 46),
        ("243件の求人", 243),
        ("10 years of growth", None),
        ("Call 0113 496 0000", None),
        ("2 open positions", None),  # fewer than are shown: says something else
    ],
)
def test_total(text: str, total: int | None) -> None:
    assert read(f"<h1>Careers</h1><p>{text}</p>{ROWS}").total == total


@pytest.mark.parametrize(
    "text",
    [
        "There are no open positions at the moment.",
        "We currently have no vacancies.",
        "No jobs found",
        "Your search did not match any jobs",
        "Derzeit haben wir keine offenen Stellen.",
        "Zur Zeit sind alle Stellen besetzt.",
        "All our positions are currently filled.",
        "Tous nos postes sont actuellement pourvus.",
        "Aucune offre ne correspond à votre recherche",
        "No hay vacantes disponibles",
        "Nenhuma vaga encontrada",
        "Al momento non ci sono posizioni aperte",
        "Er zijn momenteel geen vacatures",
        "Der er ingen ledige stillinger",
        "Inga lediga jobb just nu",
        "Momentálně nemáme žádné volné pozice",
        "Nie znaleziono ofert",
        "Jelenleg nincs nyitott pozíció",
        "Вакансий не найдено",
        "暂无职位",
        "現在募集中の求人はありません",
        "채용 공고가 없습니다",
    ],
)
def test_says_empty(text: str) -> None:
    assert read(f"<h1>Careers</h1><p>{text}</p>").says_empty


@pytest.mark.parametrize("text", ["We have no dress code.", "There are no silly questions here.", "Open positions", "Wir haben keine Krawatten."])
def test_does_not_say_empty(text: str) -> None:
    assert not read(f"<h1>Careers</h1><p>{text}</p>").says_empty


def test_a_list_of_postings_is_not_empty_whatever_it_says() -> None:
    assert not read(f"<h1>Careers</h1><p>No jobs found? Try another word.</p>{ROWS}").says_empty


@pytest.mark.parametrize(
    "word",
    ["Next", "Weiter", "Suivant", "Siguiente", "Próxima", "Successivo", "Volgende", "Další", "Następna", "Следующая", "下一页", "次へ", "»"],
)
def test_next_words(word: str) -> None:
    assert read(f'{ROWS}<a href="?page=2">{word}</a>').next_pages == [f"{URL}?page=2"]


def test_next_pages_are_on_the_same_host_in_order_and_never_the_page_itself() -> None:
    pages = '<div class="pagination"><a href="?page=1">1</a><a href="?page=3">3</a><a href="?page=2">2</a><a href="https://b.example/?page=4">4</a></div>'
    assert read(ROWS + pages, f"{URL}?page=1").next_pages == [f"{URL}?page=2", f"{URL}?page=3"]


@pytest.mark.parametrize(
    "markup",
    [
        '<link rel="next" href="/jobs?page=2">',
        '<a rel="next" href="/jobs?page=2">→</a>',
        '<div data-next-url="/jobs?page=2"></div>',
        '<a href="/jobs?page=2">Load more</a>',
        '<a aria-label="Next page" href="/jobs?page=2"><svg></svg></a>',
    ],
)
def test_ways_to_go_on(markup: str) -> None:
    assert read(markup + ROWS).next_pages == [f"{URL}?page=2"]


def test_next_step_of_something_else_is_no_next_page() -> None:
    assert read(f'{ROWS}<a href="/blog/on-baking">Next</a>').next_pages == []


def test_item_list_and_several_postings_in_json_ld() -> None:
    items = [{"@type": "ListItem", "position": n, "url": f"/jobs/{n}4567-x", "name": role} for n, role in enumerate(ROLES)]
    page = f'<script type="application/ld+json">{json.dumps({"@type": "ItemList", "itemListElement": items})}</script><div id="root"></div>'
    assert [link.title for link in read(page).postings] == ROLES
    place = {"@type": "Place", "address": {"addressLocality": "Leeds", "addressCountry": "GB"}}
    several = [{"@type": "JobPosting", "title": role, "url": f"/p/{n}", "datePosted": "2026-01-02", "jobLocation": place} for n, role in enumerate(ROLES)]
    links = read(f'<script type="application/ld+json">{json.dumps(several)}</script>').postings
    assert [(link.title, link.place, link.date) for link in links] == [(role, "Leeds, GB", "2026-01-02") for role in ROLES]


def test_state_of_a_script_application_counts_only_without_a_list() -> None:
    records = [{"title": role, "url": f"/jobs/{number}999", "location": {"name": "York"}} for number, role in enumerate(ROLES)]
    state = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"jobs": records, "menu": [{"title": "A", "url": "/a"}]}})}</script>'
    assert [(link.title, link.place) for link in read(state + '<div id="__next"></div>').postings] == [(role, "York") for role in ROLES]
    assert [link.url for link in read(state + ROWS).postings] == [f"https://acme.example/jobs/{number}1234" for number in range(3)]
    assigned = f"<script>window.__STATE__ = {json.dumps({'jobs': records})};</script>"
    assert len(read(assigned).postings) == 3


def test_base_href_canonical_link_and_no_address_at_all() -> None:
    assert read('<base href="https://b.example/x/">' + ROWS.replace("/jobs/", "jobs/")).postings[0].url == "https://b.example/x/jobs/01234"
    assert read('<link rel="canonical" href="https://c.example/jobs">' + ROWS, None).postings[0].url == "https://c.example/jobs/01234"
    assert read(ROWS, None).postings[0].url == "/jobs/01234"


def test_tracking_on_links_makes_no_difference() -> None:
    assert read(ROWS.replace('1234"', '1234?utm_source=site&trk=99"')) == read(ROWS)


@given(st.permutations(range(6)), st.integers(0, 10**6))
def test_order_and_tokens_change_nothing_but_the_order(order: list[int], token: int) -> None:
    rows = [f'<li class="job"><a href="/jobs/{n}77">Baker {n}</a> <span>Leeds, UK</span></li>' for n in range(6)]
    page = f'<nav><a href="/">Home</a></nav><h1>Open positions</h1><ul id="t{token}">{"".join(rows[n] for n in order)}</ul><!-- {token} -->'
    assert [link.url for link in read(page).postings] == [f"https://acme.example/jobs/{n}77" for n in order]


_MARKUP = """<ul> | </ul> | <li> | <a href=/jobs/12345>Baker</a> | <a href=?page=2>2</a> | <table><tr><td> | <h2>Similar jobs</h2> | <nav> | </div>
<div class=pagination> | <script type=application/ld+json>{ | </script> | <tr onclick="location='/jobs/9'"> | <base href='http://['> | <svg>
<template> | <noscript> | <frameset> | <select><option> | <math> | \x00 | \ud800 | &#xD800; | <a href='http://a:b/'> | 3 of 4 jobs"""
_PARTS = st.lists(st.one_of(st.sampled_from(_MARKUP.replace("\n", " | ").split(" | ")), st.text(max_size=12)), max_size=25)


@given(_PARTS, st.sampled_from([None, URL, "", "http://[", "not an address"]))
def test_any_page_is_read_without_an_exception(parts: list[str], url: str | None) -> None:
    said = read("".join(parts), url)
    assert all(link.title and link.url for link in said.postings)
    assert not (said.says_empty and said.postings)


def test_deep_and_wide_pages_are_read() -> None:
    assert len(read("<div>" * 2_000 + ROWS).postings) == 3
    assert len(read("<div>" * 200_000 + ROWS).postings) == 3
    assert len(read("<ul>" + "".join(f"<li><a href=/jobs/{n}55>Baker {n}</a> Leeds</li>" for n in range(3000))).postings) == 3000


def test_sibling_rows_are_one_list_whatever_their_slugs_and_classes() -> None:
    slugs = ["roofer-mfd-hull", "electrician", "apprentice-painter", "office-clerk", "joiner"]
    marks = ["item_featured", "", "", "sticky", ""]
    html = "<h1>Vacancies</h1><ul>" + "".join(
        f'<li class="post-{n} item {mark}"><a href="/stelle/{slug}/"><h3>{slug.replace("-", " ").title()}</h3><div>Hull</div></a></li>'
        for n, (slug, mark) in enumerate(zip(slugs, marks, strict=True))
    )
    assert [link.url.rstrip("/").rpartition("/")[2] for link in read(html).postings] == slugs


def test_postings_right_below_the_root_are_one_list() -> None:
    slugs = ["plumber", "night-shift-welder-leeds", "electrician", "site-joiner"]
    html = "<h1>Jobs</h1>" + "".join(f'<div class=row><a href="/{slug}">{slug.title()}</a> <span>Leeds, UK</span></div>' for slug in slugs)
    assert len(read(html).postings) == len(slugs)


DEVELOPERS = ["lead-ios-developer", "web-developer-in-leeds", "java-developer-at-acme", "game-developer-at-pit", "sap-developer-at-mill"]
DEVELOPER_ROWS = "<ul>" + "".join(
    f'<li><h2><a href="/jobs/{n}1234/{slug}">{slug.title()}</a></h2> <p>Leeds, UK</p></li>' for n, slug in enumerate(DEVELOPERS)
) + "</ul>"  # fmt: skip
APART = '<section><div class="box"><a href="{}">Tell your developer story</a><p>It is free</p></div></section>'


@pytest.mark.parametrize("stray", ["/jobs/profile/make-your-own-page", "/jobs/alerts/new-ones-by-mail"])
def test_a_stray_link_whose_address_is_built_otherwise_joins_no_list(stray: str) -> None:
    assert len(read(DEVELOPER_ROWS + APART.format(stray)).postings) == len(DEVELOPERS)


def test_a_lone_posting_apart_joins_the_list_of_its_like() -> None:
    assert len(read(APART.format("/jobs/91234/lead-developer-at-acme") + DEVELOPER_ROWS).postings) == len(DEVELOPERS) + 1


@pytest.mark.parametrize("end", [", 12 months", " - 6 months", ", 1 year", ", 2 weeks"])
def test_how_long_the_work_lasts_is_no_date_and_stays_in_the_title(end: str) -> None:
    rows = "".join(f'<li><a href="/jobs/{number}1234">{role}{end}</a> <span>posted 3d ago</span></li>' for number, role in enumerate(ROLES))
    said = read(f"<ul>{rows}</ul>")
    assert [link.title for link in said.postings] == [role + end for role in ROLES]
    assert {link.date for link in said.postings} == {"posted 3d ago"}


def test_numbers_in_tables_of_an_unknown_language() -> None:
    """On a site named after jobs a number is a posting's address, in each of the tables, and the links to employers beside it are none."""
    top = "".join(f'<tr class="t"><td><a class="vip" href="/4000{n}/">Sefirane {n}</a></td><td>Falukor</td><td>17 sarta</td></tr>' for n in range(3))
    low = "".join(
        f'<tr><td><a class="ls" href="/4001{n}/">Molukan {n}</a></td><td><a class="ls" href="/client/velo{n}/">Velo {n}</a></td><td>5 olmir</td></tr>'
        for n in range(4)
    )
    said = read(f"<title>Sarun</title><table>{top}</table><table class=all>{low}</table>", "https://jobs.example/")
    assert [link.url for link in said.postings] == [
        *(f"https://jobs.example/4000{n}/" for n in range(3)),
        *(f"https://jobs.example/4001{n}/" for n in range(4)),
    ]


def test_two_links_with_the_marks_of_jobs_below_a_heading_are_postings_whatever_their_addresses() -> None:
    links = "<ul><li><a href=cloud.html>Développeur·euse web</a></li><li><a href=embedded.html>Ingénieur·e critique</a></li></ul>"
    text = "<p>Nous sommes une équipe agile, et nous aimons les bateaux.</p>"
    assert [link.title for link in read_listing(parse(f"<h1>Recrutement</h1>{text}{links}"), URL).postings] == ["Développeur·euse web", "Ingénieur·e critique"]
    assert not read_listing(parse(f"<h1>Nos métiers</h1>{text}{links.replace('·euse', '').replace('·e', '')}"), URL).postings


def test_a_few_links_to_articles_in_rows_as_those_of_postings_are_none() -> None:
    names = [f"{role} {town}" for role in ROLES for town in ("Leeds", "Hull", "York", "Oslo")]
    rows = "".join(f'<section><div><a href="https://ats.example/acme/{n}-x">{name}</a><p>Leeds</p></div></section>' for n, name in enumerate(names))
    posts = '<section><div><a href="/blog/how-we-grow">How our bakers grow</a><p>A look back</p></div></section>'
    assert [link.title for link in read(f"<h1>Join our team</h1><div>{rows}{posts}</div>").postings] == names


def test_places_in_the_definitions_of_a_list_speak_for_it() -> None:
    terms = "".join(f'<dt><a href="/{role.lower().split()[0]}">{role}</a></dt><dd>Leeds</dd>' for role in ROLES)
    assert [link.title for link in read(f"<h1>Kariera</h1><dl>{terms}</dl>").postings] == ROLES


def test_titles_of_an_accordion_that_begin_as_sections_do_or_end_with_an_abbreviation() -> None:
    names = ["Compensation Partner", "Knowledge Engineer", "Office Manager – Washington, D.C.", "Baker"]
    text = "<p>You will take care of what our customers need, day by day.</p><b>Requirements</b><ul><li>Some years of experience</li></ul>"
    folds = "".join(f"<details><summary>{name}</summary>{text}</details>" for name in names)
    assert [link.title for link in read(f"<h1>Current openings</h1>{folds}").postings] == names
