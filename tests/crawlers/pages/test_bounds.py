"""Pages that are made to keep a parser busy, and pages that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.pages.bounds import bounded
from crawlers.pages.outline import flatten
from crawlers.pages.state import parse

MANY = 20_000
ROWS = "".join(f"<div class=row><a href='/jobs/{number}'><b>Pump Technician {number}</b></a><p>Leeds<br>" for number in range(3000))


@pytest.mark.parametrize(
    "start",
    [
        *("<div>", "<DIV a='>'>", "<x-box a=1>", "<span>", "<header/>", "<div></b>"),
        *("<b><div>", "<a href=x><div>", "<svg><div/></svg>", "<table><td>", "<p><font size={n}>"),
    ],
)
def test_what_nests_without_end_is_flattened_and_its_text_stays(start: str) -> None:
    html = "".join(start.replace("{n}", str(number)) + "word" for number in range(MANY))
    page = flatten(parse(html))
    assert sum(text.count("word") for text in page.texts) == MANY
    assert max(element.depth for element in page.elements) < 2100
    assert len(page.elements) < 12 * MANY  # styles are not set up again in each paragraph without end


def test_end_tags_close_what_is_kept() -> None:
    html = "<main>" + "<div>" * MANY + "inside" + "</div>" * MANY + "<footer>after</footer></main>"
    page = flatten(parse(html))
    after = next(element for element in page.elements if element.tag == "footer")
    assert page.elements[after.parent].tag == "main"


@pytest.mark.parametrize("value", ["1", "'>'", '"<"', '"/>"', ""])
def test_attributes_without_end_are_cut(value: str) -> None:
    many = " ".join(f"a{number}={value}" if value else f"a{number}" for number in range(MANY))
    page = flatten(parse(f"<div id=x {many}>inside</div><p>after</p>"))
    box = next(element for element in page.elements if element.tag == "div")
    assert box.get("id") == "x"
    assert len(box.attributes) <= 500
    assert page.texts == ["inside", "after"]


@pytest.mark.parametrize(
    "html",
    [
        ROWS.replace("<br>", "</p></div>"),
        "<svg>" + "<path d='M0 0'/><g/>" * MANY + "</svg><ul>" + "<li><a href=x>y" * 10,
        "<p>one<li>two" * MANY,
        "<script>" + "'<div>'+" * MANY + "</script><div>x</div>",
        "<!--" + "<div>" * MANY + "--><div>x</div>",
        f"<div data-state='{'x' * 100_000}<b>'>x</div>",
        "<td>" + "<p>x</p>" * 10,
    ],
)
def test_a_page_of_many_tags_that_does_not_nest_is_left_alone(html: str) -> None:
    assert bounded(html) == html


def test_links_of_rows_that_are_never_closed_stay() -> None:
    assert bounded(ROWS).count("<a href=") == 3000


@given(st.text(alphabet="<>/=\"' abdivsg!-", max_size=200))
def test_small_pages_are_never_touched(html: str) -> None:
    assert bounded(html) == html


PIECES = ["<div>", "</div>", "<b x=1>", "</b>", "<p>", "<svg>", "</svg>", "<g/>", "<a", ">", "'", '"', " x=", "<!--", "-->", "<script>"]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_any_repeated_piece_can_be_parsed(pieces: list[str]) -> None:
    html = "".join(pieces) * 600
    assert flatten(parse(html)).elements
