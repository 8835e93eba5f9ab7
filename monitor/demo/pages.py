"""The demo's careers web: an ATS board, a plain careers site and an aggregator, in four states. All names are made up."""

from __future__ import annotations

import html
import json
import random
from dataclasses import dataclass

from monitor.demo.web import Reply

ATS = "https://boards.greenhouse.io/harbourlight"
CAREERS = "https://careers.tidewater-works.example/jobs"
AGGREGATOR = "https://www.jobpond.example/jobs"
STATES = ("first look", "noise only", "real changes", "a site breaks")

BLURB = "Harbourlight makes navigation instruments for small boats. Eighty people in three cities build, test and repair them."
WORKS = "Tidewater Works keeps the pumps of eleven harbours running. We are a hundred and forty people, most of them with a wrench in the hand."
BENEFITS = "We offer a pension, thirty days of leave and a boat that anyone may borrow on Fridays."


@dataclass(frozen=True)
class Opening:
    """One job ad of the demo."""

    number: int
    title: str
    place: str
    pay: str
    duties: tuple[str, ...]
    employer: str = "Tidewater Works"


HARBOUR = [
    Opening(41, "Firmware Engineer", "Bergen, Norway", "", ("Write the firmware of our depth sounders", "Test it at sea")),
    Opening(42, "Payroll Specialist", "Leeds, United Kingdom", "", ("Pay eighty people on time", "Keep the books of three countries")),
    Opening(43, "Optics Technician", "Porto, Portugal", "", ("Grind and coat lenses", "Measure what you made")),
    Opening(44, "Support Engineer", "Remote", "", ("Answer skippers in trouble", "Write down what went wrong")),
]
LEAD = ("Plan the day of twelve people on two shifts", "Keep the aisles clear and the counts right", "Train newer colleagues on the lifts")
ANALYST = ("Turn three years of orders into forecasts", "Say plainly what the numbers do not say", "Keep the reports that the board reads")
TECHNICIAN = ("Repair pumps where they stand, from Kiel to Passau", "Teach customers to keep them running", "Write down what broke and why")
TIDEWATER = [
    Opening(7, "Warehouse Lead", "Aliso Viejo, CA", "$27 - $31 an hour", LEAD),
    Opening(8, "Data Analyst", "Toronto, ON", "CA$72,000 - CA$85,000 a year", ANALYST),
    Opening(9, "Field Technician", "Berlin, Germany", "€46,000 - €52,000 a year", TECHNICIAN),
]
POND = [
    Opening(
        501,
        "Machine Learning Intern",
        "Utrecht, Netherlands",
        "€1,100 a month",
        ("Label sonar images with the people who took them", "Train a small model and test it on another lake", "Say when it is wrong"),
        "Northfold",
    ),
    Opening(502, "Account Executive", "Chicago, IL", "$80,000 - $95,000 a year", ("Find customers", "Keep them"), "Copperline"),
]
ROBOTS = Opening(503, "Robotics Technician", "Eindhoven, Netherlands", "€3,100 a month", ("Mend robots in three halls", "Keep their logs"), "Northfold")
ELSEWHERE = ["Senior Riveter - Ostrava", "Crane Driver - Antwerp", "Night Auditor - Lisbon", "Bee Keeper - Graz", "Sail Maker - Gdynia", "Tax Clerk - Lyon"]


def replies(state: int) -> dict[str, Reply]:
    """What the web answers in a state (0 to 3)."""
    noise = random.Random(state or 1)  # noqa: S311 - shuffles a demo
    return {**_ats(state, noise), **_careers(state, noise), **_aggregator(state, noise)}


def _ats(state: int, noise: random.Random) -> dict[str, Reply]:
    openings = list(HARBOUR)
    if state >= 2:
        openings[0] = Opening(41, "Senior Firmware Engineer", *_rest(HARBOUR[0]))
        del openings[1]
        openings.append(Opening(45, "Sea Trials Coordinator", "Bergen, Norway", "", ("Plan trials on the water", "Bring everyone back")))
    noise.shuffle(openings)
    jobs = [
        {
            "id": opening.number,
            "title": opening.title,
            "absolute_url": f"{ATS}/jobs/{opening.number}",
            "location": {"name": opening.place},
            "company_name": "Harbourlight",
            "updated_at": f"2026-11-{10 + 3 * state:02d}T09:00:00-05:00",
            "departments": [{"name": "Instruments"}],
            "content": html.escape(f"<p>{BLURB}</p><h3>What you will do</h3>{_items(opening)}<p>{BENEFITS}</p>"),
        }
        for opening in openings
    ]
    body = json.dumps({"jobs": jobs, "meta": {"total": len(jobs)}})
    return {"https://boards-api.greenhouse.io/v1/boards/harbourlight/jobs": Reply(body, content_type="application/json")}


def _careers(state: int, noise: random.Random) -> dict[str, Reply]:
    host = "https://careers.tidewater-works.example"
    if state == 3:
        words = "<h1>Verify you are human</h1><p>Enable JavaScript and cookies to continue</p>"
        wall = f"<html><head><title>Just a moment...</title></head><body>{words}</body></html>"
        return {url: Reply(wall) for url in (CAREERS, *(f"{host}/jobs/{opening.number}" for opening in TIDEWATER))}
    openings = list(TIDEWATER)
    if state == 2:
        openings[1] = Opening(8, "Data Analyst", "Toronto, ON", "CA$78,000 - CA$92,000 a year", TIDEWATER[1].duties)
    pages = {}
    for opening in openings:
        others = "".join(f"<li><a href=/jobs/{noise.randrange(10**6)}>{other}</a></li>" for other in noise.sample(ELSEWHERE, 3))
        pages[f"{host}/jobs/{opening.number}"] = Reply(
            f"<!doctype html><html lang=en><head><title>{opening.title} | Tidewater Works</title>"
            f"<meta name=csrf content={noise.randrange(16**12):x}></head><body>"
            f"<nav><a href=/>Home</a> <a href=/jobs>Jobs</a></nav><main><h1>{opening.title}</h1>"
            f"<p>{opening.place} &middot; Full-time &middot; Posted {3 + state} days ago &middot; viewed {90 + 17 * state} times</p>"
            f"<section><p>{WORKS}</p><h2>What you will do</h2>{_items(opening)}"
            f"<p>Pay: {opening.pay}</p><p><a href=/apply>Apply now</a></p></section>"
            f"<section><h3>Similar jobs</h3><ul>{others}</ul></section></main><footer>&copy; Tidewater Works, page made at 10:0{state}</footer></body></html>"
        )
    noise.shuffle(openings)
    links = "".join(
        f"<li class=job><a href='/jobs/{o.number}?utm_source=site&trk={noise.randrange(10**6)}'>{o.title}</a> <span>{o.place}</span></li>" for o in openings
    )
    pages[CAREERS] = Reply(
        f"<!doctype html><html lang=en><head><title>Careers at Tidewater Works</title></head><body><nav><a href=/>Home</a></nav><h1>Open positions</h1>"
        f"<p>{len(openings)} open positions</p><ul>{links}</ul><footer>It is 10:0{state}; {400 + 31 * state} people looked today</footer></body></html>"
    )
    return pages


def _aggregator(state: int, noise: random.Random) -> dict[str, Reply]:
    host = "https://www.jobpond.example"
    pages = {}
    openings = list(POND)
    if state >= 2:
        openings.append(ROBOTS)
    for opening in openings:
        blocks = ""
        for heading in ("Similar Skill Jobs", f"Jobs in {opening.place}", "Recently viewed"):
            others = noise.sample(ELSEWHERE, 4)
            rows = "".join(f"<div class=card><a href=/jobs/{noise.randrange(10**6)}>{other}</a><p>Apply now</p></div>" for other in others)
            blocks += f"<h3>{heading}</h3>{rows}"
        pages[f"{host}/jobs/{opening.number}"] = Reply(
            f"<!doctype html><html lang=en><head><title>{opening.title} at {opening.employer} - Jobpond</title></head><body><main><h1>{opening.title}</h1>"
            f"<p>{opening.employer}</p><p>{opening.place}</p><div><h2>About the role</h2>{_items(opening)}<p>Pay: {opening.pay}</p>"
            f"<p>Applications are read every week, and everyone gets an answer within ten days. The work begins in February and is done on site.</p>"
            f"<p><a href=/apply/{opening.number}>Apply now</a></p>{blocks}</div></main>"
            "<footer><a href=/about>About</a> <a href=/privacy>Privacy</a></footer></body></html>"
        )
    rows = "".join(
        f"<article><h2><a href=/jobs/{o.number}>{o.title}</a></h2><p>{o.employer}</p><p>{o.place}</p></article>" for o in noise.sample(openings, len(openings))
    )
    pages[AGGREGATOR] = Reply(
        f"<!doctype html><html lang=en><head><title>Jobs - Jobpond</title></head><body><h1>{len(openings)} jobs found</h1>{rows}"
        f"<aside><h3>Popular searches</h3><a href=/s/nurse>Nurse</a> <a href=/s/driver>Driver</a></aside></body></html>"
    )
    return pages


def _rest(opening: Opening) -> tuple[str, str, tuple[str, ...]]:
    return opening.place, opening.pay, opening.duties


def _items(opening: Opening) -> str:
    return "<ul>" + "".join(f"<li>{duty}</li>" for duty in opening.duties) + "</ul>"
