"""Events as people read them: one view of an event for mail, plain text, chat and feed. Pure; all that comes from outside is escaped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from monitor.show import CLOSED, beside, clean, pay_words, value_words

if TYPE_CHECKING:
    from jinja2 import Environment

Json = Mapping[str, Any]
ORDER = ("new", "reopened", "reposted", "changed", "closed", "board_failing", "board_recovered", "board_reworded")
WORDS = {"new": "new", "reopened": "open again", "reposted": "posted again", "changed": "changed", "closed": "closed",
         "board_failing": "board cannot be read", "board_recovered": "board is read again", "board_reworded": "board reworded"}  # fmt: skip
LABELS = {"hiring_organization": "company", "locations": "places", "base_salary": "pay", "employment_type": "employment", "date_posted": "posted",
          "valid_through": "apply until", "salary_estimates": "pay estimates", "description": "text"}  # fmt: skip
EMPLOYMENT = {"FULL_TIME": "full-time", "PART_TIME": "part-time", "CONTRACTOR": "contract", "TEMPORARY": "temporary", "INTERN": "internship",
              "VOLUNTEER": "volunteering", "PER_DIEM": "per diem", "OTHER": "other"}  # fmt: skip
SNIPPET = 220  # characters of a new posting's text
DIFF_LINES = 12  # of an edit; `jobdelta diff` shows all
LONGEST_LINE = 400
FULL = 40_000  # characters of differences and snippets in a message; mail readers cut at about 100 kB
_MARK = re.compile(r"(\[-.*?-\]|\{\+.*?\+\})", re.DOTALL)
_CLOSING = ",.;:!?)]}%"  # what follows a word without a space
_MARKDOWN = re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)|[*_`#>|\\]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """An event made ready to be shown. Texts are one line each, without control characters, and not yet escaped.

    `changes`: (field, old, new); `diff`: lines of (kind, words) with kind `same`, `old` or `new`. `beside`: how often the opening was posted, where else it is.
    """

    kind: str
    title: str
    url: str | None
    company: str
    details: tuple[str, ...]
    snippet: str
    changes: tuple[tuple[str, str, str], ...]
    diff: tuple[tuple[tuple[str, str], ...], ...]
    diff_cut: bool
    reason: str
    key: str
    id: str
    at: str
    beside: tuple[str, ...] = ()


def entry(event: Json) -> Entry:
    """The view of one event (the JSON shape of queries.events)."""
    posting, kind = event["posting"], event["type"]
    reason = clean(CLOSED.get(event["reason"] or "", event["reason"] or ""))
    diff, cut = _diff(event["text_diff"])
    changes = tuple(
        (LABELS.get(name, name.replace("_", " ")), _cut(_value(name, old)), _cut(_value(name, new)))
        for name, (old, new) in event["changes"].items()
        if name != "description"
    )
    common = {"kind": kind, "changes": changes, "diff": diff, "diff_cut": cut, "reason": reason, "id": event["id"], "at": event["at"]}
    if posting is None:
        return Entry(title=clean(event["board"]), url=None, company="", details=(), snippet="", key=clean(event["board"]), **common)
    fresh = kind in ("new", "reopened", "reposted")
    return Entry(
        title=_cut(clean(posting["title"])) or "(without a title)",
        url=safe_url(posting["url"]),
        company=_cut(clean(posting["hiring_organization"] or "")) or clean(posting["board"]),
        details=tuple(_details(posting)),
        snippet=_snippet(posting["description"]) if fresh else "",
        key=clean(posting["key"]),
        beside=tuple(_cut(line) for line in beside(event)),
        **common,
    )


def _details(posting: Json) -> Iterable[str]:
    places = [_cut(clean(place["raw"]), 80) for place in posting["locations"]]
    if places:
        yield "; ".join(places[:3]) + (f" and {len(places) - 3} more" if len(places) > 3 else "")
    if posting["workplace"] and not any(posting["workplace"] in place.lower() for place in places):
        yield posting["workplace"]
    if pay := pay_words(posting["base_salary"]):
        yield pay
    for estimate in posting["salary_estimates"][:1]:
        if not posting["base_salary"]:
            yield f"{pay_words(estimate)} (an estimate of the site)"
    if posting["employment_type"]:
        yield ", ".join(EMPLOYMENT.get(kind, clean(kind)) for kind in posting["employment_type"])
    if posting["valid_through"]:
        yield f"apply until {clean(posting['valid_through'])[:10]}"


def _value(name: str, value: Any) -> str:
    if name == "employment_type" and value:
        return ", ".join(EMPLOYMENT.get(kind, clean(kind)) for kind in value)
    if name == "salary_estimates" and value:
        return "; ".join(map(pay_words, value))
    if name in ("date_posted", "valid_through") and value:
        return clean(value)[:10]
    if isinstance(value, Mapping) and name != "base_salary":
        return "; ".join(f"{clean(key)}: {clean(inner)}" for key, inner in value.items()) or "nothing"
    return value_words(name, value)


def _cut(text: str, most: int = LONGEST_LINE) -> str:
    return text if len(text) <= most else text[: most - 3].rstrip() + "..."


def _snippet(description: str | None) -> str:
    text = clean(_MARKDOWN.sub(lambda match: match[1] or " ", (description or "")[: 4 * SNIPPET]))
    return text if len(text) <= SNIPPET else text[:SNIPPET].rsplit(" ", 1)[0].rstrip(",;:. ") + " ..."


def _diff(text: str | None) -> tuple[tuple[tuple[tuple[str, str], ...], ...], bool]:
    lines = [line for line in (text or "").splitlines() if line.strip() and line.strip() != "..."]
    shown = []
    for line in lines[:DIFF_LINES]:
        pieces = []
        for piece in _MARK.split(_cut_diff(line)):
            kind = "old" if piece.startswith("[-") and piece.endswith("-]") else "new" if piece.startswith("{+") and piece.endswith("+}") else "same"
            words = clean(piece if kind == "same" else piece[2:-2])
            if words:
                pieces.append((kind, words))
        shown.append(tuple(pieces))
    return tuple(shown), len(lines) > DIFF_LINES


def _cut_diff(line: str) -> str:
    """A line of a difference cut to length without leaving a mark open."""
    if len(line) <= LONGEST_LINE:
        return line
    cut = line[:LONGEST_LINE]
    for opening, closing in (("[-", "-]"), ("{+", "+}")):
        if cut.rfind(opening) > cut.rfind(closing):
            return cut.rstrip("-+") + f" ...{closing}"
    return cut + " ..."


def safe_url(url: str | None) -> str | None:
    """The URL if it is one that may be linked to: http or https, with a host, on one line."""
    text = clean(url or "")
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.hostname and " " not in text else None


def counts(events: Iterable[Json]) -> str:
    """How many of each kind, in a fixed order: "3 new, 1 closed"."""
    found = Counter(event["type"] for event in events)
    return ", ".join(f"{found[kind]} {WORDS[kind]}" for kind in ORDER if found[kind])


def companies(events: Iterable[Json], most: int = 3) -> str:
    """The companies with most events: "Acme, Example Corp and 2 more"."""
    found = Counter(_cut(clean(event["posting"]["hiring_organization"] or "") or clean(event["board"]), 40) for event in events)
    names = [name for name, _ in found.most_common()]
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def subject(subscription: str, events: Sequence[Json], notice: Sequence[Mapping[str, str]] | None = None) -> str:
    """One line that says how much of what is inside: for one event its title, else counts and companies."""
    if notice is not None:
        more = f" (and {len(notice) - 1} more)" if len(notice) > 1 else ""
        return f"jobdelta: {_cut(clean(notice[0]['subject']), 120)}{more}"
    if len(events) == 1:
        one = entry(events[0])
        return f"{WORDS[one.kind].capitalize()}: {_cut(one.title, 80)}" + (f" at {_cut(one.company, 40)}" if one.company else "") + f" [{clean(subscription)}]"
    return f"{headline(events)} [{clean(subscription)}]"


def headline(events: Sequence[Json]) -> str:
    """Counts and companies of postings, then what is with boards: "3 new at Acme; 1 board cannot be read"."""
    postings, boards = [each for each in events if each["posting"]], [each for each in events if not each["posting"]]
    return "; ".join(filter(None, [f"{counts(postings)} at {companies(postings)}" if postings else "", counts(boards)]))


def groups(events: Iterable[Json]) -> list[tuple[str, list[Entry]]]:
    """Events by kind, in a fixed order, with a heading that counts them; past FULL characters differences and snippets are left out."""
    entries: list[Entry] = []
    length = 0
    for event in events:
        one = entry(event)
        size = len(one.snippet) + sum(len(words) + 12 for line in one.diff for _, words in line)
        length += size
        entries.append(one if length <= FULL else replace(one, snippet="", diff=(), diff_cut=bool(one.diff)))
    by_kind = {kind: [one for one in entries if one.kind == kind] for kind in ORDER}
    return [(f"{len(found)} {WORDS[kind]}", found) for kind, found in by_kind.items() if found]


def text_lines(one: Entry, *, snippet: bool = True) -> list[str]:
    """An event as plain text: removed words stand in [-...-], added ones in {+...+}."""
    lines = [" | ".join(filter(None, [one.title, one.company])), *([" | ".join(one.details)] if one.details else [])]
    lines += [f"{label}: {old} -> {new}" for label, old, new in one.changes]
    lines += ["text: " + diff_text(line) for line in one.diff]
    if one.diff_cut:
        lines.append(f"more: jobdelta diff '{one.key}'")
    if one.snippet and snippet:
        lines.append(one.snippet)
    return lines + list(filter(None, [one.reason, *one.beside, one.url]))


def diff_text(line: Iterable[tuple[str, str]]) -> str:
    """One line of a difference with its marks."""
    said = ""
    for kind, words in line:
        space = " " if said and words[:1] not in _CLOSING else ""
        said += space + {"old": f"[-{words}-]", "new": f"{{+{words}+}}"}.get(kind, words)
    return said


def plain_text(subscription: str, events: Sequence[Json], notice: Sequence[Mapping[str, str]] | None = None, foot: str = "") -> str:
    """The whole message as plain text."""
    lines: list[str] = []
    for item in notice or ():
        lines += [clean(item["subject"]), *map(clean, item["text"].splitlines()), ""]
    for heading, entries in groups(events):
        lines += [heading.upper(), ""]
        for one in entries:
            first, *rest = text_lines(one)
            lines += [f"* {first}", *(f"  {line}" for line in rest), ""]
    lines += ["-- ", foot or f"jobdelta, subscription {clean(subscription)}"]
    return "\n".join(lines) + "\n"


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(loader=PackageLoader("monitor.alerts"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def html(subscription: str, events: Sequence[Json], notice: Sequence[Mapping[str, str]] | None = None, foot: str = "") -> str:
    """The whole message as an HTML page for mail readers."""
    head = subject(subscription, events, notice) if notice is not None else headline(events)
    template = _templates().get_template("mail.html")
    notes = [{"subject": clean(item["subject"]), "lines": [clean(line) for line in item["text"].splitlines()]} for item in notice or ()]
    return template.render(head=head, groups=groups(events), notes=notes, words=WORDS, foot=foot or f"jobdelta, subscription {clean(subscription)}")


def entry_html(one: Entry) -> str:
    """The body of one event as an HTML piece for feed readers."""
    return _templates().get_template("entry.html").render(one=one)
