"""Postings that stand whole on one page, without pages of their own, and pages that look as if they had such."""

from __future__ import annotations

import re

import pytest

from crawlers.items import Board, RawPosting
from crawlers.pages.listing import read_listing
from crawlers.pages.state import Page, judge, parse
from crawlers.vendors.base import Answer, Ask
from crawlers.vendors.generic import Generic

URL = "https://acme.example/about/jobs"
ELSEWHERE = "https://acme.example/about/us"

# title, text: every one says in another way that it is an offer of work
ROPE = (
    "Rope Maker",
    "<p>You will lay hemp and nylon on the long walk.</p><h5>Your tasks</h5><ul><li>Laying</li></ul><h5>You bring</h5><ul><li>Hands</li></ul>",
)
DRIVER = ("Forklift Driver", "<p>We are looking for somebody who moves coils without a dent.</p><p>Full-time, from now on.</p>")
CLERK = ("Office Clerk", "<p>Orders, bills and the telephone, in a house that likes its letters short.</p><a href='mailto:jobs@acme.example'>Apply now</a>")

DESIGNS = {
    "cards": ("<div class=grid>{}</div>", "<div class=card><span>Full-time</span><h3>{title}</h3>{text}</div>"),
    "cards in columns": ("<div class=row>{}</div>", "<div class=col><div class=card><div><h4>{title}</h4></div><div>{text}</div></div></div>"),
    "accordion": ("<div id=acc>{}</div>", "<div class=head><button aria-expanded=false>{title}</button></div><div class=body hidden>{text}</div>"),
    "details": ("<section>{}</section>", "<details><summary>{title}</summary>{text}</details>"),
    "headings": ("<article>{}</article>", "<h3>{title}</h3>{text}"),
    "numbered": ("<article>{}</article>", "<h3>1. {title}</h3>{text}"),
    "definitions": ("<dl>{}</dl>", "<dt>{title}</dt><dd>{text}</dd>"),
    "bold lines": ("<div>{}</div>", "<p><strong>{title}</strong></p>{text}"),
    "toggles": ("<ul>{}</ul>", "<li><a href='#x'><h3>{title}</h3></a><div>{text}</div></li>"),
}
INTRO = "<p>Acme has made ropes for ships since 1890, and thirty people work in our hall on the river today.</p>"
AFTER = "<footer><h4>Visit us</h4><p>Quay 1, Harwich</p></footer>"


def page(design: str, *postings: tuple[str, str], before: str = f"<h2>Open positions</h2>{INTRO}", title: str = "Work | Acme") -> str:
    around, one = DESIGNS[design]
    rows = "".join(one.format(title=name, text=text) for name, text in postings)
    return f"<html lang=en><title>{title}</title><body><h1>Acme</h1>{before}{around.format(rows)}{AFTER}</body></html>"


def crawled(html: str, url: str = URL) -> dict[str, RawPosting]:
    """What a crawl of the page finds, by id."""
    answer = Answer(ask=Ask(url), url=url, status=200, headers={}, body=html.encode())
    return {posting.native_id: posting for posting in Generic().parse(Board(url, "generic", "acme.example/about/jobs"), answer).postings}


def words(posting: RawPosting) -> list[str]:
    return re.sub(r"<[^>]*>", " ", posting.page or "").split()


def titles(html: str, url: str = URL) -> list[str]:
    listing = judge(parse(html), html, url).page is Page.LISTING
    return [link.title for link in read_listing(parse(html), url).postings] if listing else []


@pytest.mark.parametrize("design", DESIGNS)
def test_postings_of_a_page_are_found_whole_each_with_its_own_text(design: str) -> None:
    html = page(design, ROPE, DRIVER, CLERK)
    assert titles(html) == [name for name, _ in (ROPE, DRIVER, CLERK)]
    found = list(crawled(html).values())
    for posting, (_, text) in zip(found, (ROPE, DRIVER, CLERK), strict=True):
        own = text.split("<p>")[1].split("</p>")[0]
        others = [other.split("<p>")[1].split("</p>")[0] for _, other in (ROPE, DRIVER, CLERK) if other != text]
        assert own in (posting.page or "")
        assert not any(other in (posting.page or "") for other in [*others, "since 1890", "Harwich"])


@pytest.mark.parametrize("design", DESIGNS)
def test_a_posting_keeps_its_id_and_text_whatever_stands_around_it(design: str) -> None:
    kept = crawled(page(design, ROPE, DRIVER))
    for postings in ((DRIVER, ROPE), (CLERK, DRIVER, ROPE), (ROPE, CLERK, DRIVER)):
        found = crawled(page(design, *postings))
        assert {key: found[key].page for key in kept} == {key: posting.page for key, posting in kept.items()}


@pytest.mark.parametrize("design", [design for design in DESIGNS if design != "cards"])
def test_the_last_one_keeps_its_id_and_text(design: str) -> None:
    both, alone = crawled(page(design, DRIVER, CLERK)), crawled(page(design, CLERK))
    assert len(alone) == 1
    assert all(words(posting) == words(both[key]) for key, posting in alone.items())


def test_a_page_about_one_occupation_is_one_posting_by_its_own_address() -> None:
    html = f"<title>Rope Maker | Acme</title><h1>Rope Maker</h1>{INTRO}{ROPE[1]}<p>Send your application to jobs@acme.example</p>"
    assert list(crawled(html)) == [URL]


def test_the_address_leads_to_the_words_on_the_page_whatever_their_case() -> None:
    first = crawled(page("cards", ROPE, ("CO-PILOT, TUGBOAT driver", DRIVER[1])))
    again = crawled(page("cards", ROPE, ("Co-Pilot, Tugboat Driver", DRIVER[1])))
    assert list(first) == list(again) == [f"{URL}#:~:text=rope%20maker", f"{URL}#:~:text=co%2Dpilot%2C%20tugboat%20driver"]


def test_postings_of_one_title_are_told_apart_by_place_and_then_by_text() -> None:
    text = "<p class=location>{}</p>" + DRIVER[1]
    html = page("cards", (DRIVER[0], text.format("Harwich")), (DRIVER[0], text.format("Hull")), (DRIVER[0], text.format("Hull") + "<p>Nights.</p>"))
    assert len(crawled(html)) == 3
    assert list(crawled(html))[:2] == [f"{URL}#:~:text=forklift%20driver&text={place}" for place in ("harwich", "hull")]


def test_an_open_accordion_is_the_same_as_a_closed_one() -> None:
    closed = page("accordion", ROPE, DRIVER)
    opened = closed.replace("class=body hidden", 'class="body open" style="height: 90px"', 1)
    assert crawled(opened) == crawled(closed)


def test_a_title_that_names_no_occupation_we_know_is_known_by_the_look_of_its_row() -> None:
    unknown = ("Walk Hand, Long Hall", CLERK[1])
    assert titles(page("cards", DRIVER, unknown, CLERK)) == [DRIVER[0], unknown[0], CLERK[0]]
    shared = page("cards", DRIVER, ("How to reach us", "<p>By ferry.</p>"), unknown, CLERK)
    assert titles(shared) == [DRIVER[0], CLERK[0]]


def test_links_to_other_sites_are_no_pages_of_the_postings() -> None:
    linked = [(name, f"{text}<p>On <a href='https://harwich.example/{name[0]}'>the town</a></p>") for name, text in (ROPE, DRIVER)]
    assert titles(page("cards", *linked)) == [ROPE[0], DRIVER[0]]


def test_what_asks_for_anybody_is_no_posting() -> None:
    html = page("cards", ROPE, DRIVER, ("Unsolicited application for drivers and others", CLERK[1]))
    assert titles(html) == [ROPE[0], DRIVER[0]]


@pytest.mark.parametrize(
    ("word", "postings"),
    [
        (
            "Stellenangebote",
            [
                ("Seiler (m/w/d)", "Wir suchen jemanden, der auf der langen Bahn Seile schlägt und dabei pfeift."),
                ("Lagerist", "Wir suchen zum Sommer Verstärkung für unser Lager am Fluss, in Vollzeit."),
            ],
        ),
        (
            "Nos offres",
            [
                ("Cordier (H/F)", "Nous recherchons une personne qui aime le chanvre et les longues journées au bord de l'eau."),
                ("Comptable", "Nous recherchons une personne soigneuse pour tenir nos livres, à temps partiel."),
            ],
        ),
        (
            "Вакансии",
            [
                ("Канатчик", "Требуется человек, который любит пеньку и длинные дни у воды. График сменный."),
                ("Бухгалтер", "Требуется внимательный человек, чтобы вести наши книги. Неполная занятость."),
            ],
        ),
        (
            "募集職種",
            [
                ("製造エンジニア", "川沿いの工場で船のロープを作る仲間を募集しています。未経験でも歓迎します。長く働ける職場です。"),
                ("営業マネージャー", "お客様とともに新しいロープを考える仲間を募集しています。経験は問いません。長く働ける職場です。"),
            ],
        ),
    ],
)
def test_they_are_known_in_other_languages(word: str, postings: list[tuple[str, str]]) -> None:
    html = page("headings", *((name, f"<p>{text}</p>") for name, text in postings), before=f"<h2>{word}</h2>", title="Acme")
    assert titles(html, ELSEWHERE) == [name for name, _ in postings]


BIOGRAPHY = "<p>Ann joined us in 2011 after some years at sea, and has kept the long walk in order ever since. She likes bread and the wind.</p>"
NOT_POSTINGS = {
    "the people of a team": page("cards", ("Managing Director", BIOGRAPHY), ("Head Rope Maker", BIOGRAPHY), before="<h2>Our team</h2>"),
    "what those say who work there": page("cards", ("Ann, Rope Maker", BIOGRAPHY), ("Bob, Driver", BIOGRAPHY)),
    "services": page(
        "cards", ("Electrician", "<p>New wires for your house, done in a day, at a fixed price. Call us.</p>"), ("Plumber", INTRO), before="<h2>Services</h2>"
    ),
    "courses": page(
        "cards",
        *((f"{name} course", f"{INTRO}<p>Twelve weeks, evenings.</p><a href=#>Apply now</a>") for name in ("Electrician", "Welder")),
        before="<h2>Courses</h2>",
    ),
    "questions": page("details", ("Do you hire drivers?", DRIVER[1]), ("Can a driver work part-time?", DRIVER[1])),
    "sections": page("headings", ("Your tasks as a driver", CLERK[1]), ("Our requirements for drivers", CLERK[1])),
    "teasers that lead on": page(
        "cards", *((name, f"{INTRO}<a href=/x/{number}>Read more</a> {text}") for number, (name, text) in enumerate([ROPE, DRIVER])), before="<h2>News</h2>"
    ),
    "similar ones": page("cards", ROPE, DRIVER, before="<h2>Similar jobs</h2>"),
    "a page about one occupation": page("cards", ("Driver, day shift", DRIVER[1]), ("Driver, night shift", DRIVER[1]), before="<h1>Driver (m/f/d)</h1>"),
}


@pytest.mark.parametrize("what", NOT_POSTINGS)
def test_what_offers_no_work_is_none(what: str) -> None:
    found = read_listing(parse(NOT_POSTINGS[what]), ELSEWHERE).postings
    assert [link for link in found if link.text is not None] == []


def test_openings_that_are_only_named_are_listed() -> None:
    """No text, no link: a list or a table under a heading for postings."""
    rows = "".join(f"<tr><td>Oslo</td><td>{name}</td></tr>" for name in ("Senior Welder", "Night crew", "Carpenter"))
    table = f"<h1>Work</h1><h2>{{}}</h2><table><tr><th>Place</th><th>{{}}</th></tr>{rows}</table>"
    assert titles(table.format("Open positions", "Title")) == ["Senior Welder", "Night crew", "Carpenter"]
    assert titles(table.format("Our people", "Title")) == []
    items = "<ul><li>Welder (Leeds)</li><li>Carpenter</li><li>Truck driver</li></ul>"
    assert titles(f"<h1>Acme</h1><h2>Open positions</h2>{items}") == ["Welder (Leeds)", "Carpenter", "Truck driver"]
    assert titles(f"<h1>Open positions</h1><h2>Meet the team</h2>{items}") == []
    assert titles("<h2>Open positions</h2><ul><li>Good pay</li><li>A bicycle</li><li>Carpenter's workshop of your own</li></ul>") == []


def test_a_picture_that_leads_to_a_document_leads_to_no_page_of_a_posting() -> None:
    rows = "".join(f"<h2>{title} (m/w/d)</h2><p>Ort: Mainz</p><figure><a href=/{title}.pdf><img src=/pdf.svg></a></figure>" for title in ("Seiler", "Fahrer"))
    assert titles(f"<title>Offene Stellen - Acme</title><h1>Offene Stellen</h1>{rows}") == ["Seiler (m/w/d)", "Fahrer (m/w/d)"]


def test_what_somebody_looks_for_in_the_third_person() -> None:
    dutch = ("Leerkracht onderbouw", "<p>Onze school in het bos zoekt een leerkracht voor twee dagen in de week.</p><p>Wij praten graag met je.</p>")
    other = ("Conciërge", "<p>Ons gebouw is oud en zoekt een conciërge met geduld, een ladder en een sleutelbos.</p><p>Kom eens langs.</p>")
    assert titles(page("headings", dutch, other, before="<h2>Vacatures</h2>")) == ["Leerkracht onderbouw", "Conciërge"]
