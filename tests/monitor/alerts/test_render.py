"""What people read: everything from outside escaped, subjects that say what is inside, differences readable in each form."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from monitor.alerts import render
from monitor.alerts.channels.chat import blocks, pieces
from monitor.alerts.channels.feed import FeedFile, atom
from monitor.alerts.message import Message
from monitor.config_alerts import Feed

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def event(kind: str = "new", number: int = 1, changes: dict[str, list[Any]] | None = None, diff: str | None = None, **posting: Any) -> dict[str, Any]:
    said = {"key": f"greenhouse:acme:{number}", "board": "greenhouse:acme", "title": f"Welder {number}", "url": f"https://acme.example/jobs/{number}",
            "hiring_organization": "Acme", "locations": [{"raw": "Berlin"}], "workplace": None, "employment_type": ["FULL_TIME"], "base_salary": None,
            "salary_estimates": [], "valid_through": None, "description": "You **weld** [pipes](https://acme.example/pipes).", **posting}
    return {"id": f"e{number}{kind}", "type": kind, "at": "2026-05-04T12:00:00+00:00", "board": "greenhouse:acme", "changes": changes or {},
            "text_diff": diff, "reason": "absent" if kind == "closed" else None, "previous": None, "posting": said}


BOARD = {"id": "b1", "type": "board_failing", "at": "2026-05-04T12:00:00+00:00", "board": "greenhouse:acme", "changes": {}, "text_diff": None,
         "reason": "3 crawls in a row: no host is named so", "previous": None, "posting": None}
EDIT = event("changed", 2, {"title": ["Welder", "Senior Welder"], "description": ["a", "b"]}, "You [-weld-] {+bend+} pipes\n...\n{+And more.+}")
EVENTS = [event(), EDIT, event("closed", 3, hiring_organization="Harbour <Pumps>"), BOARD]
EVIL = "<script>alert(1)</script> & \"'><img src=x onerror=y> {{ 7*7 }} {% raw %} \x07\x1b[31m \u202e ]]> --"


def test_subjects_state_counts_and_companies() -> None:
    assert render.subject("pumps", EVENTS) == "1 new, 1 changed, 1 closed at Acme, Harbour <Pumps>; 1 board cannot be read [pumps]"
    assert render.subject("pumps", [event()]) == "New: Welder 1 at Acme [pumps]"
    many = [event(number=number, hiring_organization=f"Company {number}") for number in range(9)]
    assert render.subject("pumps", many) == "9 new at Company 0, Company 1, Company 2 and 6 more [pumps]"


def test_plain_text_says_all() -> None:
    text = render.plain_text("pumps", EVENTS)
    for words in ("1 NEW", "* Welder 1 | Acme", "You weld pipes.", "title: Welder -> Senior Welder", "text: You [-weld-] {+bend+} pipes", "{+And more.+}",
                  "not listed in two crawls in a row", "3 crawls in a row"):  # fmt: skip
        assert words in text


def test_what_stands_beside_an_event_is_said_everywhere() -> None:
    again = event("reposted", earlier=[{"first_seen": f"2026-0{month}-03T08:00:00+00:00"} for month in (4, 3)])
    again["also"] = [{"key": "generic:hub.example:7", "url": f"https://hub.example/7?{EVIL}"}]
    for said in (render.plain_text("pumps", [again]), render.html("pumps", [again])):
        assert "posted for the 3rd time since 2026-03-03" in said
        assert "also at https://hub.example/7?" in said
        assert "\x1b" not in said
    assert not LexborHTMLParser(render.html("pumps", [again])).css("script, img")
    assert "posted for the" not in render.plain_text("pumps", [event("reposted", earlier=again["posting"]["earlier"][:1])])


def test_html_says_all_and_marks_words() -> None:
    page = LexborHTMLParser(render.html("pumps", EVENTS))
    assert page.body is not None
    assert [node.text() for node in page.css("ins")] == ["Senior Welder", "bend", "And more."]
    assert [node.attributes["href"] for node in page.css("a")] == ["https://acme.example/jobs/1", "https://acme.example/jobs/2", "https://acme.example/jobs/3"]
    assert "Harbour <Pumps>" in page.body.text()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://", "http://[", "//acme.example", "https://acme.example/a b", None])
def test_only_web_addresses_are_links(url: str | None) -> None:
    assert "href" not in render.html("pumps", [event(url=url)])


def evil() -> dict[str, Any]:
    return event("changed", 1, {"title": [EVIL, EVIL], "facts": [{EVIL: EVIL}, {}]}, f"{EVIL} [-{EVIL}-] {{+{EVIL}+}}", title=EVIL, hiring_organization=EVIL,
                 description=EVIL, url=f"https://acme.example/{EVIL}", locations=[{"raw": EVIL}])  # fmt: skip


def test_nothing_from_outside_becomes_markup() -> None:
    page = render.html(EVIL, [evil(), {**BOARD, "board": EVIL, "reason": EVIL}], [{"subject": EVIL, "text": EVIL}])
    tree = LexborHTMLParser(page)
    assert not tree.css("script, img")
    assert "49" not in re.sub(r"#\w+", "", tree.body.text() if tree.body else "")
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "\x1b" not in render.plain_text(EVIL, [evil()])
    assert "\n" not in render.subject(EVIL, [evil()])


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_shown_everywhere(title: str, text: str, diff: str) -> None:
    one = event("changed", 1, {"title": [title, text]}, diff, title=title, description=text, hiring_organization=title)
    message = Message("jd_1", title, NOW, [one])
    render.html(title, [one])
    render.plain_text(title, [one])
    ET.fromstring(atom(title, [one], [], NOW))
    assert all(len(piece) <= 200 for piece in pieces(blocks(message), 200))


def test_a_large_digest_stays_below_what_mail_readers_cut() -> None:
    diff = "\n".join(f"{'word ' * 30}[-old-] {{+new+}}" for _ in range(40))
    events = [event("changed", number, {"description": ["a", "b"]}, diff) for number in range(100)]
    page, text = render.html("pumps", events), render.plain_text("pumps", events)
    assert max(len(page), len(text)) < 100_000
    assert all(f"Welder {number}" in page and f"Welder {number}" in text for number in range(100))
    assert "jobdelta diff" in text


def test_a_cut_difference_leaves_no_mark_open() -> None:
    (line,), cut = render._diff("[-" + "word " * 200 + "-]")
    assert not cut
    assert [kind for kind, _ in line] == ["old"]
    assert line[0][1].endswith("...")


def test_a_feed_is_valid_and_holds_the_newest_first(tmp_path: Path) -> None:
    feed = FeedFile(Feed("feed", tmp_path / "feeds"))
    feed.send(Message("jd_1", "Pumps & Valves", NOW, [event(number=1), EDIT]), NOW)
    feed.send(Message("jd_2", "Pumps & Valves", NOW, [event(number=3)], told=[event(number=1), EDIT]), NOW)
    feed.send(Message("jd_2", "Pumps & Valves", NOW, [event(number=3)], told=[event(number=1), EDIT, event(number=3)]), NOW)  # a try that is done over
    (file,) = (tmp_path / "feeds").iterdir()
    assert file.name == "pumps-valves.xml"
    parsed = feedparser.parse(file.read_bytes())
    assert not parsed.bozo
    assert parsed.version == "atom10"
    assert [entry.id.rsplit(":", 1)[1] for entry in parsed.entries] == ["e3new", "e2changed", "e1new"]
    assert parsed.entries[1].title == "Changed: Welder 2 (Acme)"
    assert "<ins>bend</ins>" in parsed.entries[1].content[0].value
    tree = ET.fromstring(file.read_bytes())
    atom_name = "{http://www.w3.org/2005/Atom}"
    for node in (tree, *tree.findall(f"{atom_name}entry")):  # what RFC 4287 asks of a feed and of each entry
        for name in ("id", "title", "updated"):
            assert len(node.findall(atom_name + name)) == 1
        assert datetime.fromisoformat(node.findtext(f"{atom_name}updated") or "").tzinfo


@given(st.lists(st.text(max_size=500), max_size=6), st.integers(150, 400))
def test_pieces_lose_no_word_and_keep_the_limit(texts: list[str], limit: int) -> None:
    found = list(pieces(texts, limit))
    assert all(len(piece) <= limit for piece in found)
    assert "".join("".join(found).split()) == "".join("".join(texts).split())
