"""What a person sees on the terminal: plain text lines, no more than a screen wide, control characters taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from monitor.marks import posted_times

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
SIGNS = {"new": "+", "changed": "~", "closed": "-", "reopened": "^", "reposted": "=", "board_failing": "!", "board_recovered": "*", "board_reworded": "~"}
_DIFF_MARK = re.compile(r"\[-(?P<old>.*?)-\]|\{\+(?P<new>.*?)\+\}", re.DOTALL)
CLOSED = {
    "absent": "not listed in two crawls in a row",
    "gone": "not listed in two crawls in a row, and its own page is gone",
    "says_closed": "its own page says that it is closed",
    "reposted": "not listed any more; posted again under another id",
    "expired": "not listed any more, and its own closing date has passed",
    "flapping": "not listed for longer than it stayed away the times before",
    "unseen": "not seen for 60 days on a board that lists its newest postings only",
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
        lines += [f"    {words}" for words in beside(event)]
        lines.append(f"    {clean(posting['url'])}")
    return lines


def beside(event: Mapping[str, Any]) -> list[str]:
    """What is worth knowing beside an event of a posting: how often it was posted, and where else it is."""
    lines = [posted_words(event["posting"])] if event["type"] == "reposted" and len(event["posting"].get("earlier", ())) > 1 else []
    return lines + [f"also at {clean(other['url'])} ({clean(other['key'])})" for other in event.get("also", ())]


def posted_words(posting: Mapping[str, Any]) -> str:
    """How often this opening was posted: "posted for the 3rd time since 2026-05-03"."""
    times, since = posted_times(posting)
    ending = "th" if times % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(times % 10, "th")
    return f"posted for the {times}{ending} time since {since}"


def mark_words(mark: Mapping[str, Any]) -> str:
    """A mark of a posting with its evidence."""
    if mark["mark"] == "reposted_often":
        return f"reposted often: posted {mark['times']} times since {mark['since']} (marked from {mark['from_times']} times on)"
    source = {"date_posted": "by its own date", "first_seen": "when it was first seen"}[mark["source"]]
    return f"open long: {mark['days']} days, since {mark['since']} {source} (marked from {mark['from_days']} days on)"


def story_lines(posting: Mapping[str, Any]) -> list[str]:
    """The life of a posting (of history.story): its earlier postings, first sight, what was told of it, what came of it, its marks."""
    lines = [f"{one['first_seen'][:10]}  earlier posting, {_until(one)}: {clean(one['key'])}" for one in reversed(posting["earlier"])]
    lines.append(f"{posting['first_seen'][:10]}  first seen" + (f", {posted_words(posting)}" if posting["earlier"] else ""))
    lines += [f"{one['until'][:10]}  moved; its key was {clean(one['key'])}" for one in posting["earlier_keys"]]
    for event in posting["story"]:
        words = ", ".join(event["fields"]) or CLOSED.get(event["reason"] or "", event["reason"] or "")
        lines.append(f"{event['at'][:10]}  {event['type']}" + (f": {clean(words)}" if words else "") + f"  ({event['id']})")
    if posting["posted_again_as"]:
        lines.append(f"            posted again as {clean(posting['posted_again_as'])}")
    lines += [f"version {one['number']}   {one['from'][:16]} to {(one['to'] or 'now')[:16]}" for one in posting["versions"] if len(posting["versions"]) > 1]
    return lines + [mark_words(mark) for mark in posting["marks"]]


def _until(posting: Mapping[str, Any]) -> str:
    return f"closed {posting['closed_at'][:10]}" if posting["closed_at"] else f"last seen {(posting['last_seen'] or 'now')[:10]}"


def diff_lines(key: str, said: Mapping[str, Any], *, colours: bool) -> list[str]:
    """The difference of two versions (of history.difference): fields as old -> new, the text with its words marked, or coloured."""
    old, new = said["from"], said["to"]
    lines = [f"{clean(key)}, version {old['number']} of {old['from'][:16]} and version {new['number']} of {new['from'][:16]}"]
    for name, (one, other) in said["changes"].items():
        if name != "description":
            lines.append(f"{name}: {value_words(name, one)} -> {value_words(name, other)}")
    if not said["changes"]:
        lines.append("they say the same to a reader")
    text = safe_text(said["text_diff"] or "")
    return lines + (_DIFF_MARK.sub(_coloured, text) if colours else text).splitlines()


def _coloured(mark: re.Match[str]) -> str:
    """Removed words red and struck out, added ones green and underlined, so that nobody has to tell red from green."""
    return f"\x1b[31;9m{mark['old']}\x1b[0m" if mark["old"] is not None else f"\x1b[32;4m{mark['new']}\x1b[0m"


def reread_lines(found: Any) -> list[str]:
    """What a board's raw forms say today (of reread.reread)."""
    gone = f"; the raw forms of {found.without_raw} are no longer kept" if found.without_raw else ""
    done = "now read otherwise" if found.applied else "would read otherwise"
    lines = [f"{clean(found.board)}: {found.differing} of {found.versions} versions {done}{gone}"]
    for name, count in found.fields.most_common():
        lines.append(f"  {name}: {count}")
        for one in found.examples[name]:
            old, new = (_short(value_words(name, one[side])) for side in ("old", "new"))
            lines.append(f"    {clean(one['key'])}, version {one['version']}: {old} -> {new}")
    return lines


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."


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
    said = f"; {clean(report.sentence)}" if report.sentence else ""
    return [f"{clean(name)}: {counts or 'nothing changed'}{unread}{said}"]


RULES = {
    "new": "an id that was never seen on this board, in a crawl after the first",
    "changed": "both readings, of today's reader, differ in the words of these fields; what moves by itself and what the board shares is left out",
    "closed": "absent from two accepted crawls running (more where it came and went before, one where its closing date has passed, 60 days on a "
    "board that lists its newest postings only), or its own page says so, or another posting took its place",
    "reopened": "a closed posting is listed again",
    "reposted": "a new id with the employer, title and place of a posting that is not listed any more, or closed within 90 days",
    "board_failing": "three crawls in a row could not be read, or ten were not whole",
    "board_recovered": "a board that was told as failing was read again",
    "board_reworded": "a passage that more than half of the board's postings share reads otherwise in all that were read",
}


def explain_lines(said: Mapping[str, Any]) -> list[str]:
    """An event with the rule that it follows from, the crawls and versions that it rests on, and to whom it was told."""
    lines = [*event_lines(said["event"]), "", "rule:", f"  {said['rule']}", "", "crawls, the newest first:"]
    for crawl in said["crawls"]:
        worth = "a window of the newest" if crawl["window"] else "absences counted" if crawl["accepted"] else "absences said nothing"
        listed = f", {crawl['counts']['listed']} listed" if "listed" in crawl["counts"] else ""
        many = f", {crawl['times']} crawls since {crawl['since']}" if crawl["times"] > 1 else ""
        lines.append(f"  {crawl['at']}  {crawl['status']}{listed}{many}, {worth}" + (f": {clean(crawl['sentence'])}" if crawl["sentence"] else ""))
    if said["versions"]:
        lines += ["", f"versions of {clean(said['versions'][0]['posting'])}:"]
        for version in said["versions"]:
            part = f"  <- {version['part']}" if version["part"] else ""
            lines.append(f"  {version['number']}  {version['from']} to {version['to'] or 'now'}" + ("" if version["raw_kept"] else ", raw form dropped") + part)
    lines += ["", "told to:" if said["subscriptions"] else "told to: nobody, there are no subscriptions"]
    for one in said["subscriptions"]:
        state = f"{one['state']} {one['at'][:16]} ({one['delivery']})" if one["state"] else f"folded into {one['folded_into']}" if one["folded_into"] else "no"
        lines.append(f"  {clean(one['subscription'])} on {clean(one['channel'])}: {state}: {clean(one['why'])}")
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
