"""What a person sees on the terminal: plain text lines, no more than a screen wide, control characters taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
SIGNS = {"new": "+", "changed": "~", "closed": "-", "reopened": "^", "reposted": "=", "board_failing": "!", "board_recovered": "*", "board_reworded": "~"}
CLOSED = {
    "absent": "not listed in two crawls in a row",
    "gone": "not listed in two crawls in a row, and its own page is gone",
    "says_closed": "its own page says that it is closed",
    "reposted": "not listed any more; posted again under another id",
}


def clean(text: object) -> str:
    """A text from outside on one line, without what could move the cursor or turn the reading direction."""
    return _CONTROL.sub("", " ".join(str(text).split()))


def safe_text(text: str) -> str:
    """A text from outside with its lines kept."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def posting_line(posting: Mapping[str, Any]) -> str:
    """Title, places, pay and employer on one line."""
    places = "; ".join(clean(place["raw"]) for place in posting["locations"][:3]) + (" ..." if len(posting["locations"]) > 3 else "")
    parts = [clean(posting["title"]), places, pay_words(posting["base_salary"]), clean(posting["hiring_organization"] or "")]
    return " | ".join(part for part in parts if part)


def pay_words(pay: Mapping[str, Any] | None) -> str:
    """Pay in words: "40,000 - 55,000 USD a year"; empty where there is none."""
    if not pay:
        return ""
    low, high = pay["min"], pay["max"]
    if low is None:
        amount = f"up to {high:,g}"
    elif high is None:
        amount = f"from {low:,g}"
    else:
        amount = f"{low:,g}" if low == high else f"{low:,g} - {high:,g}"
    return " ".join(filter(None, [amount, pay["currency"] or "", f"a {pay['unit'].lower()}" if pay["unit"] else ""]))


def _pay_with_source(pay: Mapping[str, Any] | None) -> str:
    return f"{pay_words(pay)}  [{pay['source']}: {clean(pay['raw'])}]" if pay else ""


def value_words(name: str, value: Any) -> str:
    """The value of one field, old or new, in words."""
    if value is None or value == [] or value == "":
        return "nothing"
    if name == "locations":
        return "; ".join(clean(place["raw"]) for place in value)
    if name == "base_salary":
        return pay_words(value)
    if isinstance(value, list):
        return ", ".join(map(clean, value))
    return clean(value)


def event_lines(event: Mapping[str, Any], *, with_text: bool = True) -> list[str]:
    """An event as lines: what, which posting, and the evidence."""
    posting, kind = event["posting"], event["type"]
    head = posting_line(posting) if posting else clean(event["board"])
    lines = [f"{SIGNS[kind]} {kind:<9} {head}"]
    for name, (old, new) in event["changes"].items():
        if name != "description":
            lines.append(f"    {name}: {value_words(name, old)} -> {value_words(name, new)}")
    if event["text_diff"] and with_text:
        lines.append("    text:")
        lines += [f"      {clean(line)}" for line in event["text_diff"].splitlines()[:12]]
    reason = CLOSED.get(event["reason"] or "", event["reason"])
    if reason:
        lines.append(f"    {clean(reason)}" + (f" ({clean(event['previous'])})" if event["previous"] else ""))
    if posting:
        lines.append(f"    {clean(posting['url'])}")
    return lines


def check_lines(name: str, report: Any, told: Mapping[str, int], *, baseline: bool, suspect: bool) -> list[str]:
    """One board of a check as lines: how the crawl went and what was told."""
    counts = ", ".join(f"{count} {kind}" for kind, count in told.items())
    if baseline and report.reason is None:
        return [f"{clean(name)}: first look, {report.listed} postings; changes are told from now on"]
    if suspect:
        return [f"{clean(name)}: {clean(report.sentence)}"] + ([f"  {counts}"] if counts else [])
    if report.reason is not None:
        return [f"{clean(name)}: {report.status} ({report.reason}): {clean(report.sentence)}"] + ([f"  {counts}"] if counts else [])
    unread = f"; the texts of {report.texts_failed} could not be read: {clean(report.notes[0])}" if report.texts_failed else ""
    return [f"{clean(name)}: {counts or 'nothing changed'}{unread}"]


RULES = {
    "new": "an id that was never seen on this board, in a crawl after the first",
    "changed": "both readings, of today's reader, differ in the words of these fields; what moves by itself and what the board shares is left out",
    "reopened": "a closed posting is listed again",
    "reposted": "a new id with the employer, title and place of a posting that is not listed any more, or closed within 90 days",
    "board_failing": "three crawls in a row could not be read",
    "board_recovered": "a board that was told as failing was read again",
    "board_reworded": "a passage that more than half of the board's postings share reads otherwise in all that were read",
}


def explain_lines(said: Mapping[str, Any]) -> list[str]:
    """An event with the rule that it follows from and the crawls and versions that it rests on."""
    event = said["event"]
    lines = [*event_lines(event), "", "rule:", f"  {RULES.get(event['type']) or CLOSED.get(event['reason'], event['reason'])}", "", "crawls, the newest first:"]
    for crawl in said["crawls"]:
        worth = "absences counted" if crawl["accepted"] else "absences said nothing"
        lines.append(f"  {crawl['at']}  {crawl['status']}, {worth}" + (f": {clean(crawl['sentence'])}" if crawl["sentence"] else ""))
    if said["versions"]:
        lines += ["", "versions of the posting:"]
        lines += [f"  {version['from']} to {version['to'] or 'now'}" for version in said["versions"]]
    return lines


def look_lines(detection: Any, report: Any, postings: list[dict[str, Any]]) -> list[str]:
    """A board that was tried: what it is, how much it lists, three of its postings."""
    lines = [f"{detection.board.key}  ({clean(detection.why)})", f"{report.listed} postings" + (", for example:" if postings else "")]
    lines += [f"  {posting_line(posting)}" for posting in postings[:3]]
    return lines + ([f"  note: {report.reason}: {clean(report.sentence)}"] if report.reason else [])


def table(rows: Iterable[tuple[str, ...]], heads: tuple[str, ...]) -> list[str]:
    """Rows under heads in columns as wide as their longest cell (60 characters at most)."""
    cells = [tuple(clean(cell)[:60] for cell in row) for row in [heads, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def posting_page(posting: Mapping[str, Any], story: Iterable[str]) -> list[str]:
    """Everything about one posting: head, fields, story, text."""
    lines = [clean(posting["title"]), "=" * min(80, len(clean(posting["title"]))), ""]
    fields = {
        "employer": posting["hiring_organization"],
        "department": posting["department"],
        "places": value_words("locations", posting["locations"]) if posting["locations"] else None,
        "workplace": posting["workplace"],
        "employment": ", ".join(posting["employment_type"]),
        "pay": _pay_with_source(posting["base_salary"]),
        "estimates": "; ".join(map(_pay_with_source, posting["salary_estimates"])),
        "posted": posting["date_posted"],
        "apply until": posting["valid_through"],
        "language": posting["language"],
        "page": posting["url"],
        "apply": posting["apply_url"] if posting["apply_url"] != posting["url"] else None,
        "key": posting["key"],
        **posting["facts"],
    }
    width = max(len(clean(name)) for name, value in fields.items() if value)
    lines += [f"{clean(name).ljust(width)}  {clean(value)}" for name, value in fields.items() if value]
    lines += ["", *story]
    if posting["description"]:
        lines += ["", safe_text(posting["description"])]
    return lines


def extract_lines(row: Mapping[str, Any]) -> list[str]:
    """A saved page as lines: its kind, then the posting or the list of postings, then what was left out and why."""
    lines = [f"{clean(row['file'])}: {row['page']}" + (f" ({clean(row['why'])})" if row["why"] else "")]
    if row["posting"]:
        lines += ["", *posting_page({**row["posting"], "key": ""}, [])]
    lines += [f"  {clean(posting['title'])}  {clean(posting['url'])}" for posting in row["postings"]]
    if row["removed"]:
        lines += ["", "left out:"]
        lines += [f"  {removed['why']}: {clean(removed['text'])[:100]}" for removed in row["removed"]]
    return lines
