"""Boards behind careers pages, over real connections to a loopback web."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program

CAREERS = "https://www.acme.example/careers"
FIND = """
import json, sys
from crawlers.crawl import Options
from crawlers.detection import find
for each in find(sys.argv[1], Options(pace=0, timeout=20)):
    report = each.result.report
    print(json.dumps([each.detection.board.key, each.detection.board.url, report.status, report.reason, sorted(p.title or "" for p in each.result.postings)]))
"""


def find(program: Program, url: str) -> list[list[object]]:
    done = subprocess.run([sys.executable, "-c", FIND, url], env={**os.environ, **program.environment}, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def page(body: str) -> Reply:
    return Reply(f"<!doctype html><html lang=en><head><title>Careers</title></head><body><h1>Work with us</h1>{body}</body></html>")


def test_a_page_that_leads_to_two_boards_offers_both_the_one_with_postings_first(web: LittleWeb, program: Program) -> None:
    links = f'<p><a href="{boards.GREENHOUSE}">Old roles</a></p><iframe src="{boards.LEVER}"></iframe>'
    web.replies = {CAREERS: page(links), **boards.greenhouse(boards.TITLES), **boards.lever({})}
    found = find(program, CAREERS)
    assert [row[0] for row in found] == ["greenhouse:acme", "lever:acme"]
    assert found[0][4] == sorted(boards.TITLES.values())
    assert found[1][2:4] == ["partial", "unproven_empty"]


def test_a_redirect_to_a_vendor_is_followed(web: LittleWeb, program: Program) -> None:
    web.replies = {CAREERS: Reply("", 302, headers=(("Location", boards.ASHBY),)), boards.ASHBY: page(""), **boards.ashby(boards.TITLES)}
    assert [row[:3] for row in find(program, CAREERS)] == [["ashby:acme", boards.ASHBY, "complete"]]


def test_a_host_that_answers_as_a_vendor_does_is_found_by_a_question(web: LittleWeb, program: Program) -> None:
    offers = {"offers": [{"id": 1, "title": "Baker", "careers_url": "https://www.acme.example/o/baker", "description": "<p>Bake</p>"}]}
    web.replies = {CAREERS: page("<p>We are a bakery.</p>"), "https://www.acme.example/api/offers/": Reply(json.dumps(offers))}
    assert find(program, CAREERS) == [["recruitee:www.acme.example", "https://www.acme.example/api/offers/", "complete", None, ["Baker"]]]


def test_an_empty_200_on_every_question_claims_nothing(web: LittleWeb, program: Program) -> None:
    web.replies = {CAREERS: page("<p>We are a bakery.</p>"), "https://www.acme.example/api/offers/": Reply('{"offers": []}')}
    assert [row[0] for row in find(program, CAREERS)] == ["generic:www.acme.example/careers"]
    asked = [each.url for each in web.log if not each.url.endswith("/robots.txt")]
    assert len(asked) <= 8
    assert all(url.startswith("https://www.acme.example/") for url in asked)


def test_a_plain_list_of_postings_is_read_as_such_without_questions(web: LittleWeb, program: Program) -> None:
    web.replies = boards.generic(boards.TITLES)
    found = find(program, boards.GENERIC)
    assert [row[0] for row in found] == ["generic:careers.acme.example/jobs"]
    assert not [each.url for each in web.log if "api" in each.url]


def test_a_page_that_is_not_there_says_so(web: LittleWeb, program: Program) -> None:
    assert [row[2:4] for row in find(program, CAREERS)] == [["failed", "not_found"]]
