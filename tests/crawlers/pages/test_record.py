"""Postings that stand only in the state that a page's scripts start from."""

from __future__ import annotations

import html
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.normalize.reading import PageReading, read_page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = (
    "<p>You keep the pumps of eleven harbours running, day and night.</p><ul><li>Inspect sluices and cranes every week</li><li>Write down what you found "
    "in the ledger</li></ul><p>You bring a certificate of your trade, a driving licence and a liking for weather of every kind that the coast has to offer.</p>"
)
POSTING = {
    "id": 4711, "title": "Pump Technician", "location": "Bergen", "employmentType": "FULL_TIME", "publishedAt": "2026-11-02",
    "applicationDeadline": "2026-12-31", "description": TEXT,
    "company": {"name": "Acme Harbours", "description": "<p>Acme has kept harbours since 1908. " + "We like water. " * 30 + "</p>"},
}  # fmt: skip


def next_js(props: object) -> str:
    data = json.dumps({"props": {"pageProps": props}, "page": "/jobs/[id]"})
    return f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{data}</script>'


def assigned(props: object) -> str:
    return f'<div id="app"></div><script>window.__INITIAL_STATE__ = {json.dumps(props)};\n(function(){{}}())</script>'


def attribute(props: object) -> str:
    return f'<div id="app" data-page="{html.escape(json.dumps({"component": "Jobs/Show", "props": props}))}"></div><script src="/app.js"></script>'


def read(body: str, title: str = "Careers") -> PageReading:
    page = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_page(page, NOW, "https://careers.acme.example/jobs/4711")


@pytest.mark.parametrize("shell", [next_js, assigned, attribute])
def test_a_posting_in_the_state_is_read(shell: Any) -> None:
    reading = read(shell({"job": POSTING, "similar": [{"id": 1, "title": "Harbour Clerk"}]}))
    assert reading.page == "posting"
    posting = reading.posting
    assert posting
    assert (posting.title, posting.hiring_organization) == ("Pump Technician", "Acme Harbours")
    assert [place.raw for place in posting.locations] == ["Bergen"]
    assert (posting.date_posted, posting.valid_through, posting.employment_type) == ("2026-11-02", "2026-12-31", ("FULL_TIME",))
    assert posting.description
    assert posting.description.startswith("You keep the pumps")
    assert "- Inspect sluices" in posting.description
    assert "since 1908" not in posting.description


def test_sections_are_headed_and_told_once() -> None:
    parts = [{"title": "Your tasks", "content": TEXT}, {"title": "We offer", "content": "<p>A boat of your own, and a berth for it.</p>"}]
    plain = TEXT.replace("<", " <").replace(">", "> ")
    record = {"position": "Sluice Keeper", "employerName": "Acme", "applyUrl": "/apply/7", "details": {"sections": parts}, "descriptionText": plain}
    reading = read(next_js({"vacancy": {"7": record}}))
    assert reading.posting
    assert reading.posting.description
    assert reading.posting.description.count("eleven harbours") == 1
    assert [line for line in reading.posting.description.splitlines() if line.startswith("#")] == ["### Your tasks", "### We offer"]


def test_every_text_of_the_record_counts_but_those_of_others() -> None:
    wishes = "<p>You bring along a <b>certificate</b> of the harbour school, and boots of your own.</p>"
    record = {"name": "Pump Technician", "description": TEXT, "wishes": wishes,
              "careerPage": {"about": "<p>Acme has kept harbours since 1908, and likes water of every kind there is.</p>"}}  # fmt: skip
    reading = read(next_js({"job": {**record, "code": "A1", "workplaceType": "on site", "addressCity": "Bergen"}}))
    assert reading.posting
    assert reading.posting.description
    assert "harbour school" in reading.posting.description
    assert "1908" not in reading.posting.description
    assert [place.raw for place in reading.posting.locations] == ["Bergen"]


def test_of_several_postings_the_one_that_the_head_names() -> None:
    others = [{**POSTING, "id": 2, "title": "Harbour Clerk", "description": TEXT.replace("eleven", "twelve")}]
    reading = read(next_js({"job": POSTING, "similar": others}), title="Pump Technician - Acme Harbours")
    assert reading.posting
    assert reading.posting.title == "Pump Technician"


@pytest.mark.parametrize(
    "props",
    [
        {"article": {"title": "How we keep harbours", "author": "Ada", "tags": ["water"], "body": TEXT * 2}},
        {"product": {"name": "Pump 400", "price": 400, "company": "Acme", "description": TEXT * 2}},
        {"jobs": [{**POSTING, "id": number, "title": title} for number, title in enumerate(["Harbour Clerk", "Data Analyst", "Diver"])]},
        {"job": {**POSTING, "description": "Soon."}},
    ],
    ids=["article", "product", "several", "no text"],
)
def test_other_data_is_no_posting(props: object) -> None:
    assert read(next_js(props)).page != "posting"


def test_a_list_in_an_attribute_is_read() -> None:
    rows = [{"id": number, "title": title, "url": f"/jobs/{number}"} for number, title in enumerate(["Harbour Clerk", "Data Analyst", "Diver"], 11)]
    reading = read(attribute({"jobs": rows, "filters": ["Leeds", "Bergen"], "note": "x" * 300}))
    assert reading.page == "listing"
    assert [(link.title, link.url) for link in reading.postings] == [(row["title"], f"https://careers.acme.example{row['url']}") for row in rows]


def test_what_a_page_shows_counts_more_than_its_state() -> None:
    shown = "<h1>Harbour Clerk</h1><h2>Your tasks</h2>" + "<p>You answer the skippers who call, and tell them where there is a berth.</p>" * 8
    reading = read(f"<main>{shown}<h2>What we ask</h2><p>A clear voice.</p><a href='/apply'>Apply now</a></main>{next_js({'job': POSTING})}", "Harbour Clerk")
    assert reading.posting
    assert reading.posting.title == "Harbour Clerk"
    assert "eleven harbours" not in (reading.posting.description or "")
