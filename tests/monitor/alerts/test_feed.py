"""The Atom file by the rules of RFC 4287 (sections 3 and 4), whatever the postings say."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.alerts.channels.feed import atom
from monitor.alerts.message import Message
from tests.monitor.alerts.test_render import BOARD, EDIT, EVENTS, EVIL, NOW, event, evil

A = "{http://www.w3.org/2005/Atom}"
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
NOTICES = [(EVIL, "one\ntwo", Message("jd_9", "jobdelta", NOW)), ("board & all", "", Message("jd_9", "jobdelta", NOW))]


def only(node: ET.Element, name: str) -> ET.Element:
    (found,) = node.findall(A + name)
    return found


def moment(node: ET.Element) -> datetime:
    """RFC 3339, with a zone and an upper-case T."""
    text = only(node, "updated").text or ""
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", text)
    return datetime.fromisoformat(text)


def assert_valid(data: bytes) -> ET.Element:
    assert data.startswith(b"<?xml version='1.0' encoding='utf-8'?>")
    feed = ET.fromstring(data)
    assert feed.tag == f"{A}feed"
    entries = feed.findall(f"{A}entry")
    assert {node.tag for node in feed} <= {A + name for name in ("id", "title", "updated", "author", "generator", "entry")}
    assert only(only(feed, "author"), "name").text
    for node in (feed, *entries):
        assert IRI.fullmatch(only(node, "id").text or "")
        title = only(node, "title")
        assert not title.attrib  # plain text: markup in it is letters
        assert not len(title)
        moment(node)
    ids = [only(node, "id").text for node in entries]
    assert len(set(ids)) == len(ids)
    assert all(moment(feed) >= moment(node) for node in entries)
    for node in entries:
        content = only(node, "content")
        assert content.get("type") in ("html", "text")
        assert not len(content)
        links = node.findall(f"{A}link")
        assert len(links) <= 1
        for link in links:
            assert link.get("rel") == "alternate"
            assert IRI.fullmatch(link.get("href") or "")
        assert all(category.get("term") for category in node.findall(f"{A}category"))
    return feed


@pytest.mark.parametrize("name", ["pumps", "Pumps & <Valves>", "مضخات", "泵", EVIL])
@pytest.mark.parametrize("events", [[], EVENTS, [evil()], [EDIT, BOARD]])
def test_a_feed_is_valid(name: str, events: list[dict[str, Any]]) -> None:
    feed = assert_valid(atom(name, events, NOTICES, NOW))
    assert len(feed.findall(f"{A}entry")) == len(events) + 2


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://acme.example/a|b?c={d}&e=%20", "https://acme.example/a%7Cb?c=%7Bd%7D&e=%20"),
        ('https://acme.example/"><script>', "https://acme.example/%22%3E%3Cscript%3E"),
        ("https://acme.example/stelle/köln", "https://acme.example/stelle/k%C3%B6ln"),
        ("https://acme.example:8080/a;b=1#c", "https://acme.example:8080/a;b=1#c"),
    ],
)
def test_links_hold_only_what_addresses_hold(url: str, href: str) -> None:
    feed = assert_valid(atom("pumps", [event(url=url)], [], NOW))
    assert [node.get("href") for node in feed.iter(f"{A}link")] == [href]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=80), st.text(max_size=80))
def test_any_text_makes_a_valid_feed(name: str, title: str, url: str) -> None:
    assert_valid(atom(name or "x", [event(title=title, url=f"https://acme.example/{url}", description=title)], [(title, url, NOTICES[0][2])], NOW))


def test_a_right_to_left_edit_keeps_old_before_new() -> None:
    one = event("changed", 1, {"title": ["مهندس", "مهندس أول"]})
    feed = assert_valid(atom("pumps", [one], [], NOW))
    content = feed.find(f"{A}entry/{A}content")
    assert content is not None
    assert '<del dir="auto">مهندس</del> &rarr; <ins dir="auto">مهندس أول</ins>' in (content.text or "")
