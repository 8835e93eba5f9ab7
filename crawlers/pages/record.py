"""One posting in the state that a page's scripts start from (Next.js, Nuxt, Inertia, a plain assignment), where the page itself says little."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

import orjson

from crawlers.pages.outline import Outline
from crawlers.pages.words import names_role, word_set

_MOST = 200_000  # values of one page's data that are looked at
_DEEPEST = 6  # objects in which a posting keeps its parts
_ASSIGNED = re.compile(r"^\s*(?:window\.|self\.|var\s+|let\s+|const\s+|globalThis\.)?[\w.$\[\]\"']{1,60}\s*=\s*(?=[\[{])")
_STATE = 300  # characters: a shorter attribute holds no posting
_TEXT = 250  # characters of a posting's text
_MUCH = 1500  # characters of running text of a page that shows what it has to say
_LONG = 60  # characters from which on HTML is a text, whatever it is called
_LINE = 200  # characters of a title
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TAG = re.compile(r"<[^<>]*>")
_NO_LETTER = re.compile(r"[\W_]+")
_START = 80  # letters by which a text is known in another one
_PARTS = 60  # texts of a posting
_MANY = 30  # postings with their texts: a list
_SIGNS = 3  # keys that speak of work, where the title names no occupation

_TITLE = ("title", "jobTitle", "job_title", "positionTitle", "position_title", "position", "jobName", "vacancyTitle", "postingTitle", "name", "headline")
_OF_WORK = word_set(
    "job jobs vacancy position employment salary employer company organization location apply application deadline hiring workplace department "
    "seniority contract remote recruiter experience skills responsibilities requirements qualifications"
)
_TELLS = word_set(
    "description content html body text details detail responsibilities responsibility duties requirements requirement qualifications qualification "
    "benefits tasks offer profile introduction intro mission skills expectations about"
)
_OF_OTHERS = word_set(
    "company career employer organization organisation recruiter similar related recommended seo meta share category categories breadcrumb user"
)
_HEADED = ("title", "name", "label", "heading", "header")
_FIELDS = {
    "hiringOrganization": ("company", "companyName", "company_name", "employer", "employerName", "hiringOrganization", "organization",
                           "organisation"),
    "jobLocation": ("location", "locations", "jobLocation", "city", "cityName", "locationName", "workLocation", "place", "address", "addressCity",
                    "addressLine"),
    "employmentType": ("employmentType", "employment_type", "jobType", "job_type", "contractType", "contract_type", "workTimes", "workTime", "schedule"),
    "datePosted": ("datePosted", "publishedAt", "published_at", "postedAt", "postedDate", "datePublished", "firstPublishDate", "publicationDate", "createdAt",
                   "created_at", "dateCreated"),
    "validThrough": ("validThrough", "expiresAt", "expires_at", "expirationDate", "expiryDate", "applicationDeadline", "deadline", "closingDate", "dateTo"),
    "baseSalary": ("baseSalary", "salary", "salaryText", "compensation"),
    "jobLocationType": ("remoteWorkType", "workplaceType", "workplace", "remoteType"),
}  # schema.org's names, and what scripts call the same  # fmt: skip


def states(page: Outline) -> Iterator[object]:
    """The data that a page's scripts start from: JSON in a script, what a script assigns, JSON in an attribute of an element."""
    for attributes, text in page.scripts:
        kind = (attributes.get("type") or "").lower()
        if attributes.get("src") or "ld+json" in kind:
            continue
        start = 0 if "json" in kind else (found.end() if (found := _ASSIGNED.match(text[:200])) else -1)
        if start >= 0:
            yield load(text[start:])
    for element in page.elements:
        for value in element.attributes.values():
            if value and len(value) > _STATE and value.lstrip()[:1] in ("{", "["):
                yield load(value)


def load(text: str) -> object:
    """The value that a JSON text begins with, None for none."""
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0] if text[:1] in "[{" and text else None
    except (ValueError, RecursionError):
        return None


def dicts(value: object) -> Iterator[dict[str, Any]]:
    """All objects inside a value, in order, without recursion."""
    stack, seen = [value], 0
    while stack and seen < _MOST:
        item = stack.pop()
        seen += 1
        if isinstance(item, dict):
            yield item
            stack += reversed(item.values())
        elif isinstance(item, list):
            stack += reversed(item)


def posting_record(page: Outline, prose: int) -> dict[str, Any] | None:
    """The one posting with its text in the state of a page, under the names of schema.org JobPosting; None for none or several.

    Of several it is the one that the page's head names, as it has to where the page says something itself (`prose` characters). What
    is told of a company, or of similar postings, is no part of it.
    """
    if prose >= _MUCH:
        return None
    found: list[tuple[dict[str, Any], dict[str, Any], set[int]]] = []
    for state in states(page):
        for item in dicts(state):
            if len(found) < _MANY and (record := _posting(item)):
                found.append((item, *record))
    inner = [record for item, record, inside in found if not any(id(other) in inside for other, _, _ in found if other is not item)]
    if prose >= _TEXT or len({_letters(record["title"]) for record in inner}) > 1:
        head = _letters(page.title)
        inner = [record for record in inner if _letters(record["title"]) in head]
    return inner[0] if len({_letters(record["title"]) for record in inner}) == 1 else None


def _posting(item: dict[str, Any]) -> tuple[dict[str, Any], set[int]] | None:
    """What an object says of a posting, and the objects inside it that were read for that, by id."""
    title = next((value for key in _TITLE if isinstance(value := item.get(key), str) and 1 < len(value.strip()) <= _LINE), None)
    if title is None or not any(isinstance(value, dict | list) or (isinstance(value, str) and len(value) > _TEXT) for value in item.values()):
        return None
    near = [item, *(value for key, value in item.items() if isinstance(value, dict) and not _words(key) & _OF_OTHERS)]
    signs = {word for one in near for key in one for word in _words(key) & _OF_WORK}
    if len(signs) < (1 if names_role(title) else _SIGNS):
        return None
    text, inside = _text(item)
    if len(_plain(text)) < _TEXT:
        return None
    said = {name: next((one[key] for one in near for key in keys if one.get(key)), None) for name, keys in _FIELDS.items()}
    return {"title": title, "description": text} | {name: value for name, value in said.items() if value}, inside


def _text(item: dict[str, Any]) -> tuple[str, set[int]]:
    """The texts of a record in its order as HTML, with the headings of its sections, one that another repeats told once; the objects read, by id."""
    parts: list[tuple[str, str]] = []
    inside: set[int] = set()
    stack: list[tuple[str, object, int]] = [("", item, 0)]
    while stack and len(parts) < _PARTS:
        key, value, depth = stack.pop()
        tells = bool(_words(key) & _TELLS)
        if isinstance(value, str):
            if (tells or (len(value) > _LONG and _TAG.search(value))) and len(value.split()) > 1:
                parts.append(("", _as_html(value)))
        elif isinstance(value, list) and depth < _DEEPEST:
            lines = [one for one in value if isinstance(one, str)]
            if lines and tells:
                parts.append((" ".join(_WORD.findall(key)).capitalize(), f"<ul>{''.join(f'<li>{_as_html(one)}</li>' for one in lines)}</ul>"))
            stack += [(key, one, depth + 1) for one in reversed(value) if isinstance(one, dict)]
        elif isinstance(value, dict) and depth < _DEEPEST:
            inside.add(id(value))
            told = [(name, one) for name, one in value.items() if not _words(name) & _OF_OTHERS]
            heading = next((value[name] for name in _HEADED if isinstance(value.get(name), str)), "") if depth else ""
            body = next((one for name, one in told if isinstance(one, str) and _words(name) & _TELLS), "")
            if body and heading and len(heading) <= _LINE:
                parts.append((heading, _as_html(body)))
            else:
                stack += [(name, one, depth + 1) for name, one in reversed(told)]
    said = [_letters(_plain(text)) for _, text in parts]
    kept = [part for number, part in enumerate(parts) if not _is_repeated(number, said)]
    return "".join(f"<h3>{html.escape(heading)}</h3>{text}" if heading else text for heading, text in kept), inside


def _is_repeated(number: int, said: Sequence[str]) -> bool:
    """Whether another text says this one too: a longer one, or an earlier one of its length."""
    own = said[number]
    return any(own[:_START] in other and (len(other), number) > (len(own), at) for at, other in enumerate(said) if at != number)


def _as_html(text: str) -> str:
    if "<" not in text and "&lt;" in text:
        text = html.unescape(text)
    return f"<div>{text}</div>" if _TAG.search(text) else "<p>" + html.escape(html.unescape(text)).replace("\n", "<br>") + "</p>"


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub(" ", text))


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text).casefold()


def _words(key: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(key)}
