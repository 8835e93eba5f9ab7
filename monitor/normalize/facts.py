"""What the short lines of a page say about its posting: label and value pairs, and header lines whose names tell what they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from crawlers.pages.labels import field_of_label, label_of, labels_of
from monitor.normalize.headings import is_of_posting, is_section
from monitor.normalize.names import words_of
from monitor.normalize.places import is_town, read_places
from monitor.normalize.text import Line, Part, squeeze

_PAIR = re.compile(r"\s*([^:：]{2,45}?)\s*[:：]\s*(\S.*)", re.DOTALL)
_LONGEST_VALUE = 200
_LONGEST_LABEL = 45
_FEW_PARTS = 6
_POSTCODE = re.compile(r"(?:[A-Z]{1,2}[- ])?\d{4,6}\s[^\W\d_]|\d{3}\s?\d{2}\s[^\W\d_]|\d{2}-\d{3}\s[^\W\d_]|\d{4}\s[A-Z]{2}\s[^\W\d_]")
_DIGITS = re.compile(r"\D{0,3}\d{4}")
_DIGIT = re.compile(r"\d")
_DATE_REACH = 60  # characters between the words of a deadline and its date
_SENTENCES = 5000  # characters of a line that are searched


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases, by their first letters: a tenth of the time of trying each."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())


_DEADLINES = [*(label.lower() for label in labels_of("valid_through", words=2)), "deadlines", "deadline", "applications close", "application close"]
_DEADLINE = re.compile(rf"\b(?:{_any_of(_DEADLINES)})\b")
_UNTIL = re.compile(
    r"\b(?:bis(?: zum| spätestens| einschließlich)*|avant le|jusqu['’]au|au plus tard le|antes del?(?: día)?|hasta el(?: día)?|até(?: ao? dia)?|entro il"
    r"|senest(?: den)?|senast(?: den)?|uiterlijk|vóór|by|before|until|no later than|do dnia|do|до|innen|viimeistään)\s+(?=\D{0,14}\d)"
)
_APPLIES = re.compile(
    r"bewerb|candidat|postul|\bcvs?\b|\bappl(?:y|ication)|\bresume|solicit|inscri|currícul|ansök|ansøg|søknad|hakemu|aplik|zgłosz"
    r"|přihlá|životopis|prihlás|резюме|заявк"
)  # what is due by that day
_SENTENCE = re.compile(r"(?<=[^\d][.!?])\s+(?=[^\W\d])")
_EMPTY = re.compile(r"[\s.\-–—:/]*|n/?a|tbd|none", re.IGNORECASE)
_NAMES = {
    "company": "company agency employer advertiser recruiter organization organisation org hiringorganization companyname employername",
    "location": "location locations place city address joblocation locality",
    "salary": "salary pay compensation wage remuneration basesalary salaryrange",
    "employment_type": "employment employmenttype contract jobtype worktype commitment",
    "date_posted": "posted dateposted published postdate postingdate",
    "valid_through": "deadline closing expire expires expiry expiration validthrough",
    "department": "department team division",
    "workplace": "workplace remote workplacetype",
}  # fmt: skip
_FIELD_OF_NAME = {name: field for field, names in _NAMES.items() for name in names.split()}
_NAME_PAIRS = {("job", "type"): "employment_type", ("work", "type"): "employment_type", ("work", "place"): "workplace", ("date", "posted"): "date_posted",
               ("employment", "type"): "employment_type", ("closing", "date"): "valid_through", ("posted", "time"): "date_posted"}  # fmt: skip
_NOT_NAMED = frozenset(
    ["estimate", "estimated", "logo", "size", "review", "reviews", "rating", "description", "info", "image", "img", "link", "count", "about"]
)
_OF_COMPANY = re.compile(
    r"(?:/[^/?#]+){0,3}?/(?:co|company|companies|cmp|company-?profile|companies-?profile|jobs-by-company|by-company|employers?|organi[sz]ations?|recruiters?|"
    r"firm[ay]?|firmen|unternehmen|arbeitgeber|entreprises?|societe|recruteurs?|empresas?|aziende?|bedrijven|werkgevers?|pracodawc\w+|firm(?:a|y)-\w+|sirket(?:ler)?|"
    r"cong-ty|perusahaan|virksomhed(?:er)?|foretag|arbetsgivare|yritys|yritykset|companie|companii|angajatori?|etairi(?:a|es)|kompani[yia]+|rabotodatel)"
    r"/[^/?#]+(?:/[^/?#]*\d[^/?#]*)?/?(?:[?#].*)?",
    re.IGNORECASE,
)  # the address of a company's own page
_SEPARATOR = re.compile(r"[|·•]")
_DASH = re.compile(r"\s+[–—-]\s+")
_SITE = re.compile(r"https?://[^/]+", re.IGNORECASE)


def pairs(lines: Sequence[Line]) -> list[tuple[str, str]]:
    """(label, value) of the lines: rows and definition lists, "Label: value", and a known label above a short value."""
    found: list[tuple[str, str]] = []
    number, after_pair = 0, 0
    while number < len(lines):
        line = lines[number]
        following = lines[number + 1] if number + 1 < len(lines) else None
        number += 1
        if len(line.cells) > 2 or (len(line.cells) == 2 and not field_of_label(line.cells[0]) and _labelled(line.cells)):
            found += _row(line.cells)
            continue
        if len(beside := _pairs_in_row(line)) > 1:
            found += beside
            continue
        pair = _within(line) or _beside_pair(lines, number - 1)
        if pair is None and following is not None and _is_value(line, following, among_pairs=after_pair == number - 1):
            pair = (line.text.rstrip(" :："), following.text)
            number += 1
        while pair and line.kind == "dt" and number < len(lines) and lines[number].kind == "dd":
            pair = (pair[0], f"{pair[1]}; {lines[number].text}")
            number += 1
        while pair and number < len(lines) and _is_further_place(lines[number - 1], lines[number], pair):
            pair = (pair[0], f"{pair[1]}; {lines[number].text}")
            number += 1
        if pair and number < len(lines) and field_of_label(pair[0]) == "location" and _POSTCODE.match(lines[number].text) and not _DIGITS.match(pair[1]):
            pair = (pair[0], f"{pair[1]}, {lines[number].text}")  # a street above its town
            number += 1
        if pair:
            after_pair = number
        if pair and not _EMPTY.fullmatch(pair[1]):
            found.append((pair[0], _without_label(*pair)))
    return found


def _is_further_place(value: Line, line: Line, pair: tuple[str, str]) -> bool:
    """Whether a line below the place that stands below its label is one more of the same shape ("Perth, WA" and "Leeds, UK", a paragraph each)."""
    return (
        value.text in pair[1]
        and field_of_label(pair[0]) == "location"
        and value.kind == line.kind != "h"
        and len(line.text) <= _LONGEST_LABEL
        and all("," in text and (found := read_places(text)) and all(map(is_town, found)) for text in (value.text, line.text))
    )


def _without_label(label: str, value: str) -> str:
    """The value without its label, where a hidden text says that once more."""
    rest = value[len(label) :].lstrip()
    return rest[1:].strip() if value.casefold().startswith(label.casefold()) and rest[:1] in (":", "：") and rest[1:].strip() else value


def _row(cells: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs of a row with several labels: Label, value, label, value."""
    labels, values = cells[::2], cells[1::2]
    if len(labels) != len(values) or not all(label.endswith((":", "：")) or field_of_label(label) for label in labels):
        return _labelled(cells)
    return [(label.rstrip(" :："), value) for label, value in zip(labels, values, strict=True) if not _EMPTY.fullmatch(value)]


def _labelled(cells: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs of a row whose cells each begin with their label ("Location Leeds", "Position Type Full-Time").

    Where one does not, those whose label is of two words and of postings alone.
    """
    split = [_after_known_label(cell) for cell in cells if any(map(str.isalnum, cell))]
    sure = [pair for pair in split if pair and " " in pair[0] and (label := label_of(pair[0])) and label.only_postings]
    return [pair for pair in split if pair] if all(split) else sure


def _after_known_label(cell: str) -> tuple[str, str] | None:
    words = cell.split()
    cuts = range(min(4, len(words) - 1), 0, -1) if len(cell) <= _LONGEST_VALUE else ()
    return next(((label, " ".join(words[cut:])) for cut in cuts if field_of_label(label := " ".join(words[:cut]))), None)


def _pairs_in_row(line: Line) -> list[tuple[str, str]]:
    """The pairs of a line with marks between them: "Start: at once | Place of work: Meissen"."""
    if line.cells or len(line.text) > _LONGEST_VALUE:
        return []
    pieces = [_PAIR.fullmatch(piece.strip()) for piece in _SEPARATOR.split(line.text)]
    return [(pair[1], pair[2]) for pair in pieces if pair and field_of_label(pair[1])] if len(pieces) > 1 and all(pieces) else []


def _within(line: Line) -> tuple[str, str] | None:
    """The pair that one line holds."""
    if len(line.text) > _LONGEST_VALUE + 45:
        return None
    if line.cells:
        pair = len(line.cells) == 2 and len(line.cells[0]) <= 45
        return (line.cells[0].rstrip(" :："), line.cells[1]) if pair else None
    runs = [run for text, _ in _runs(line.parts) if (run := squeeze(text).strip(" :："))] if len(line.parts) > 1 else []
    if len(runs) == 2 and field_of_label(runs[0]):
        return runs[0], runs[1]
    found = _PAIR.fullmatch(line.text) if ":" in line.text or "：" in line.text else None
    if found and (field_of_label(found[1]) or (line.parts and line.parts[0][1] and not line.bold and len(found[2]) < 80)):
        return found[1].strip(), found[2]
    return None


def _beside_pair(lines: Sequence[Line], number: int) -> tuple[str, str] | None:
    """The pair of a line of two looks whose label is not known, next to a line of the same two looks whose label is."""
    looks = _two_looks(lines[number])
    if looks is None or len(looks[0]) > _LONGEST_LABEL:
        return None
    for near in (number - 1, number + 1):
        if 0 <= near < len(lines) and (others := _two_looks(lines[near])) and others[2] == looks[2] and field_of_label(others[0]):
            return looks[0], looks[1]
    return None


def _two_looks(line: Line) -> tuple[str, str, object] | None:
    """The two runs of a short line, without links, and their looks."""
    if line.cells or line.link_chars or not 1 < len(line.parts) <= _FEW_PARTS or len(line.text) > _LONGEST_VALUE:
        return None
    shown = [part for part in line.parts if part[0].strip()]
    if len(shown) != 2 or (shown[0][1:4] == shown[1][1:4] == (False, None, "") and shown[0][4] == shown[1][4]):
        return None
    label, value = (squeeze(part[0]).strip(" :：") for part in shown)
    return (label, value, (shown[0][1:4], shown[1][1:4])) if label and value else None


_NAMES_SOMEONE = frozenset(("company", "department"))


def _is_value(label: Line, value: Line, *, among_pairs: bool) -> bool:
    """Whether a line is the value of the label above it."""
    if label.kind == "dt" and value.kind == "dd":
        return len(label.text) <= 60 and len(value.text) <= _LONGEST_VALUE
    if (
        value.kind == "h"
        or len(value.text) > 120
        or value.text.endswith((":", "："))
        or field_of_label(value.text) is not None
        or is_of_posting(value.text)
    ):
        return False
    spoken = field_of_label(label.text)
    if spoken in _NAMES_SOMEONE and is_section(value.text):
        return False
    if spoken is None:
        return (
            among_pairs
            and label.text.endswith((":", "："))
            and len(label.text) <= 45
            and not label.marker
            and not value.marker
            and label.box != value.box
        )
    return label.text.endswith((":", "：")) or label.kind in ("h", "label", "dt", "cell") or label.bold or label.box != value.box


def segments(line: Line) -> list[tuple[str, str]]:
    """The pieces of a header line with the names of the elements that they stand in: (text, names); one with a dash whole and in parts."""
    pieces: list[tuple[str, str]] = []
    for text, names in _runs(line.parts) if line.parts else [(line.text, "")]:
        for whole in map(squeeze, _SEPARATOR.split(text)):
            parts = _DASH.split(whole)
            pieces += [(piece, names) for piece in ([whole, *parts] if len(parts) > 1 else parts) if any(map(str.isalnum, piece))]
    return pieces


def _runs(parts: Iterable[Part]) -> list[tuple[str, str]]:
    """The texts of a line that differ in look or name, or stand in elements side by side, with their names."""
    runs: list[tuple[str, tuple[str, bool, str | None], int]] = []
    for text, bold, link, hint, inner in parts:
        look = ("company" if link and _OF_COMPANY.fullmatch(_SITE.sub("", link)) else hint, bold, link)
        if runs and (not text.strip() or (runs[-1][1] == look and (runs[-1][2] == inner or not (inner and runs[-1][2])))):
            runs[-1] = (runs[-1][0] + text, runs[-1][1], runs[-1][2] if runs[-1][2] == inner or not text.strip() else 0)
        else:
            runs.append((text, look, inner))
    return [(text, look[0]) for text, look, _ in runs]


def field_named(names: str) -> str | None:
    """The field that the names of an element speak of."""
    words = words_of(names)
    if not _NOT_NAMED.isdisjoint(words):
        return None
    for pair in pairwise(words):
        if pair in _NAME_PAIRS:
            return _NAME_PAIRS[pair]
    return next((_FIELD_OF_NAME[word] for word in reversed(words) if word in _FIELD_OF_NAME), None)


def deadlines(lines: Iterable[Line]) -> list[str]:
    """What follows the words of a deadline in the sentences of a text."""
    texts = [line.text[:_SENTENCES] for line in lines if _DIGIT.search(line.text)]
    applying = [text for text in texts if _APPLIES.search(text.lower())]
    found = [_after(_DEADLINE, text) for text in texts]
    found += [_after(_UNTIL, said) for text in applying for said in _SENTENCE.split(text) if _APPLIES.search(said.lower())]
    return [said for said in found if said is not None]


def _after(words: re.Pattern[str], text: str) -> str | None:
    """What follows the words of a pattern in lower case: that costs a third of matching without regard to it."""
    lowered = text.lower()
    found = words.search(lowered)
    if found is None:
        return None
    said = text if len(text) == len(lowered) else lowered  # letters that change their number in lower case
    return said[found.end() : found.end() + _DATE_REACH]


def said_after_label(line: str, name: str) -> str | None:
    """What follows a label of the field `name` that opens a short line without a colon ("Posted 5d ago", "Expires 14 December")."""
    words = line.split()
    return next((" ".join(words[count:]) for count in range(min(4, len(words) - 1), 0, -1) if field_of_label(" ".join(words[:count])) == name), None)
