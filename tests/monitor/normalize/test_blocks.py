"""Whose words are whose: what stands around a posting is taken out with its reason, and nothing of the posting is."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from crawlers.pages import state
from monitor.normalize.body import Parted, part
from monitor.normalize.text import read_lines
from monitor.normalize.title import find_title

TEXT = "We look for somebody who repairs old clocks, large and small, with patience and a steady hand."
MORE = "You have repaired clocks before, you own the tools for it, and you do not mind the ticking at night."


def _part(inside: str, *, head: str = "") -> Parted:
    tree: LexborHTMLParser = state.parse(f"<head>{head}</head><body>{inside}</body>")
    assert tree.body is not None
    sheet = read_lines(tree.body)
    return part(sheet, find_title(sheet, None, [])[1])


def _body(parted: Parted) -> list[str]:
    return [line.text for line in parted.body]


@pytest.mark.parametrize(
    ("foreign", "why"),
    [
        (
            "<h3>Similar jobs</h3><ul><li><a href=/jobs/2>Watchmaker</a><p>Bern</p></li><li><a href=/jobs/3>Locksmith</a><p>Basel</p></li></ul>",
            "similar_jobs",
        ),
        ("<h3>Das könnte Sie auch interessieren</h3><p><a href=/2>Uhrmacher</a></p>", "similar_jobs"),
        ("<h3>Offres similaires</h3><div><a href=/2>Horloger</a> Genève</div>", "similar_jobs"),
        ("<h2>Podobné nabídky</h2><p><a href=/2>Hodinář</a></p>", "similar_jobs"),
        ("<h2>類似の求人</h2><p><a href=/2>時計職人</a></p>", "similar_jobs"),
        ("<h3>Digər iş elanları</h3><div><h4><a href=/2>Saatsaz</a></h4><p>Acme</p></div>", "similar_jobs"),
        ("<h3>Kiti skelbimai</h3><div><h4><a href=/2>Laikrodininkas</a></h4><p>Acme</p></div>", "similar_jobs"),
        ("<h3>Слични огласи</h3><div><h4><a href=/2>Часовничар</a></h4><p>Acme</p></div>", "similar_jobs"),
        ("<div class='c'><a href=/2>Watchmaker</a><i>Bern</i></div>" * 4, "links"),
        ("<nav><a href=/>Home</a><a href=/about>About</a></nav>", "navigation"),
        ("<ul class='breadcrumbs'><li><a href=/>Home</a></li><li>Jobs</li></ul>", "navigation"),
        (
            "<div class='cookie-consent'><p>We and our 300 partners store things on your device to measure what you do here.</p></div>",
            "cookies",
        ),
        ("<form><label>First name</label><input><label>Email</label><input type=email><label>CV</label><input type=file></form>", "form"),
        ("<div class='social-share'><a href=#>Facebook</a> <a href=#>X</a></div>", "share"),
        ("<div role=dialog><h4>Create a job alert</h4><p>And be the first to know about it.</p></div>", "sign_in"),
        ("<div style='display: none'>A text that nobody sees on this page, whatever they may do or click on here.</div>", "hidden"),
        ("<h3>Career advice</h3><p>How to write a letter that is read.</p>", "advice"),
        ("<footer><p>© 2026 Clockworks</p></footer>", "footer"),
    ],
)
@pytest.mark.parametrize("where", ["before", "inside", "after"])
def test_a_foreign_block_is_taken_out_with_its_reason(foreign: str, why: str, where: str) -> None:
    before, inside, after = (f"<div>{foreign}</div>" if where == place else "" for place in ("before", "inside", "after"))
    page = f"<main><div>{before}<h1>Clock Repairer</h1><p>{TEXT}</p>{inside}<h2>Your profile</h2><p>{MORE}</p>{after}</div></main>"
    parted = _part(page)
    assert _body(parted) == [TEXT, "Your profile", MORE]
    assert why in {removed.why for removed in parted.removed}


@pytest.mark.parametrize(
    "own",
    [
        "<h2>More than a workshop</h2><p>It is a home for clocks.</p>",
        "<h2>Opportunities to grow</h2><ul><li>Courses in enamel work</li></ul>",
        "<h2>Benefits</h2><ul><li>Free coffee</li><li>A garden</li></ul>",
        "<p>Share your ideas with us: we listen to all of them, even to those that come before the first coffee.</p>",
        "<h3>Similar experience welcome</h3><p>Music boxes count as well as clocks do.</p>",
        "<ul><li>Apply now your knowledge of gears</li><li>Save time for others</li></ul>",
        "<div class='card'><p>Knows springs</p></div><div class='card'><p>Knows gears</p></div><div class='card'><p>Knows dials</p></div>",
    ],
)
def test_what_only_sounds_foreign_stays(own: str) -> None:
    tree = state.parse(f"<body>{own}</body>")
    assert tree.body is not None
    lines = [line.text for line in read_lines(tree.body).lines]
    parted = _part(f"<main><h1>Clock Repairer</h1><p>{TEXT}</p>{own}<h2>Your profile</h2><p>{MORE}</p></main>")
    assert _body(parted) == [TEXT, *lines, "Your profile", MORE]


def test_a_page_that_is_one_form_is_still_a_posting() -> None:
    parted = _part(f"<form><input name=search><h1>Clock Repairer</h1><p>{TEXT}</p><h2>Your profile</h2><p>{MORE}</p></form>")
    assert _body(parted) == [TEXT, "Your profile", MORE]


def test_a_block_is_what_it_holds_and_not_what_it_is_called() -> None:
    parted = _part(f"<div class='modal footer cookie'><h1>Clock Repairer</h1><p>{TEXT}</p><h2>Your profile</h2><p>{MORE}</p></div>")
    assert _body(parted) == [TEXT, "Your profile", MORE]


def test_short_lines_below_the_title_are_its_header() -> None:
    parted = _part(f"<h1>Clock Repairer</h1><p>Bern</p><p>Full-time</p><p>{TEXT}</p>")
    assert [line.text for line in parted.header] == ["Bern", "Full-time"]


def test_sections_that_are_siblings_are_one_posting() -> None:
    parted = _part(
        f"<div><h1>Clock Repairer</h1></div><div><p>{TEXT * 4}</p></div><div><h2>Requirements</h2><ul><li>Patience</li></ul></div>"
    )
    assert _body(parted) == [TEXT * 4, "Requirements", "Patience"]


def test_a_list_of_facts_below_the_title_is_its_header_and_a_list_below_a_heading_is_not() -> None:
    facts = "<ul><li>Bern, Switzerland</li><li>CHF 7,000 per month</li></ul>"
    parted = _part(f"<h1>Clock Repairer</h1>{facts}<h2>Tasks</h2><ul><li>Oil and clean the gears</li></ul><p>{TEXT}</p>")
    assert [line.text for line in parted.header] == ["Bern, Switzerland", "CHF 7,000 per month"]
    assert _body(parted) == ["Tasks", "Oil and clean the gears", TEXT]


def test_a_place_that_links_to_a_map_is_no_other_posting() -> None:
    places = "".join(f"<li><a href='https://maps.example/{town}'>{town}, Switzerland</a></li>" for town in ("Bern", "Basel", "Chur"))
    parted = _part(f"<h1>Clock Repairer</h1><ul>{places}</ul><p>{TEXT}</p>")
    assert [line.text for line in parted.header] == ["Bern, Switzerland", "Basel, Switzerland", "Chur, Switzerland"]


@pytest.mark.parametrize(
    "header",
    [
        "<div><a href=/company/c>Clockworks</a> <a href=/company/c/reviews>41 reviews</a><div>Bern</div></div>",
        "<div><span>Clockworks</span> <a href=/jobs>View all jobs</a><div>Bern</div></div>",
        "<ul><li><a href=/c>Clockworks</a></li><li><a href=/in/bern>Bern</a></li><li><a href=/kind>Full-time</a></li></ul>",
    ],
)
def test_links_below_the_title_speak_of_the_posting(header: str) -> None:
    parted = _part(f"<main><h1>Clock Repairer</h1>{header}<p>{TEXT}</p><h2>Your profile</h2><p>{MORE}</p></main>")
    assert _body(parted) == [TEXT, "Your profile", MORE]
    assert "Bern" in " ".join(line.text for line in parted.header)


def test_a_link_back_to_the_list_takes_nothing_with_it() -> None:
    parted = _part(f"<div><a href=/all>Back to all our jobs</a><h1>Clock Repairer</h1><p>{TEXT}</p><p>{MORE}</p></div>")
    assert _body(parted) == [TEXT, MORE]


def test_facts_below_an_apply_button_are_no_form() -> None:
    facts = "<p>Location</p><p>Bern</p><p>Employment type</p><p>Part-time</p>"
    parted = _part(f"<h1>Clock Repairer</h1><p>{TEXT}</p><p>{MORE}</p><div><b>Apply for this job</b>{facts}</div>")
    assert "Part-time" in [line.text for line in (*parted.body, *parted.after)]


def test_an_estimate_is_taken_out_and_kept_for_its_figures() -> None:
    guess = "<section><h2>Pay</h2><div>$64K - $91K/yr (est.)</div><div>It tells what people say that they earn, and no more than that.</div></section>"
    parted = _part(f"<main><h1>Clock Repairer</h1><p>{TEXT}</p><p>{MORE}</p>{guess}</main>")
    assert _body(parted) == [TEXT, MORE]
    assert "salary_estimate" in {removed.why for removed in parted.removed}
    assert "$64K - $91K/yr (est.)" in [line.text for line in parted.header]
