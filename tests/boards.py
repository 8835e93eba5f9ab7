"""Small boards of our own making, in the shapes of the vendors, as replies of the little web."""

from __future__ import annotations

import html
import json

from monitor.demo.web import Reply

GREENHOUSE, LEVER, ASHBY = "https://boards.greenhouse.io/acme", "https://jobs.lever.co/acme", "https://jobs.ashbyhq.com/acme"
GENERIC = "https://careers.acme.example/jobs"
INLINE = "https://careers.acme.example/work"
ALL = (GREENHOUSE, LEVER, ASHBY, GENERIC)
HOSTS = {GREENHOUSE: "boards-api.greenhouse.io", LEVER: "api.lever.co", ASHBY: "api.ashbyhq.com", GENERIC: "careers.acme.example"}
TITLES = {"1": "Backend Engineer", "2": "Payroll Specialist", "3": "Field Technician", "4": "Data Analyst"}
PLACES = {"1": "Berlin, Germany", "2": "Leeds, United Kingdom", "3": "Porto, Portugal", "4": "Toronto, ON"}


def text(title: str) -> str:
    return (f"<p>As a {title} you keep our harbour pumps running, from the first call in the morning to the last note at night.</p>"
            "<h3>Your work</h3><ul><li>Plan the week of a crew of six, and change the plan when the sea does</li>"
            "<li>Write down what broke and why, so that the next crew need not find out again</li></ul>")


def greenhouse(titles: dict[str, str]) -> dict[str, Reply]:
    jobs = [{"id": int(key), "title": title, "absolute_url": f"{GREENHOUSE}/jobs/{key}", "location": {"name": PLACES.get(key, "Remote")},
             "content": html.escape(text(title)), "updated_at": "2026-11-20T10:00:00-05:00", "company_name": "Acme"} for key, title in titles.items()]
    return {"https://boards-api.greenhouse.io/v1/boards/acme/jobs": _json({"jobs": jobs, "meta": {"total": len(jobs)}})}


def lever(titles: dict[str, str]) -> dict[str, Reply]:
    rows = [{"id": f"0000-{key}", "text": title, "hostedUrl": f"{LEVER}/0000-{key}", "categories": {"location": PLACES.get(key, "Remote")},
             "description": text(title), "lists": [{"text": "You bring", "content": "<li>Patience</li>"}], "createdAt": 1_700_000_000_000}
            for key, title in titles.items()]
    return {"https://api.lever.co/v0/postings/acme": _json(rows)}


def ashby(titles: dict[str, str]) -> dict[str, Reply]:
    jobs = [{"id": f"a-{key}", "title": title, "jobUrl": f"{ASHBY}/a-{key}", "location": PLACES.get(key, "Remote"), "descriptionHtml": text(title),
             "isListed": True, "employmentType": "FullTime"} for key, title in titles.items()]
    return {"https://api.ashbyhq.com/posting-api/job-board/acme": _json({"apiVersion": "1", "jobs": jobs})}


def generic(titles: dict[str, str]) -> dict[str, Reply]:
    links = "".join(f'<li class="job"><a href="/jobs/{key}">{title}</a> <span>{PLACES.get(key, "Remote")}</span></li>' for key, title in titles.items())
    shown = f"<h1>Open positions</h1><p>{len(titles)} open positions</p><ul>{links}</ul>"
    if not titles:
        shown = "<h1>Open positions</h1><p>There are no open positions at the moment.</p>"
    page = f"<!doctype html><html lang=en><head><title>Careers at Acme</title></head><body><nav><a href=/>Home</a></nav>{shown}</body></html>"
    return {GENERIC: Reply(page), **{f"https://careers.acme.example/jobs/{key}": Reply(detail(key, title)) for key, title in titles.items()}}


def inline(*titles: str, first: str = "") -> dict[str, Reply]:
    """A page on which every posting stands whole, without a page of its own."""
    cards = "".join(f"<div class=card><h3>{title}</h3>{text(title)}<p><a href='mailto:jobs@acme.example'>Apply now</a></p></div>" for title in titles)
    shown = cards or "<p>There are no open positions at the moment.</p>"
    return {INLINE: Reply(f"<!doctype html><html lang=en><head><title>Acme</title></head><body><h1>Open positions</h1>{first}<div>{shown}</div></body></html>")}


def detail(key: str, title: str, extra: str = "") -> str:
    return (f"<!doctype html><html lang=en><head><title>{title} | Acme</title></head><body><nav><a href=/jobs>Jobs</a></nav><main><h1>{title}</h1>"
            f"<p>{PLACES.get(key, 'Remote')}</p>{text(title)}{extra}<p><a href=/apply/{key}>Apply now</a></p></main></body></html>")


def every_board(titles: dict[str, str] = TITLES) -> dict[str, Reply]:
    return {**greenhouse(titles), **lever(titles), **ashby(titles), **generic(titles)}


def _json(value: object) -> Reply:
    return Reply(json.dumps(value), content_type="application/json")
