"""Postings that a page carries as data and not as links: JSON-LD, and the state that script applications start from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crawlers.pages import words
from crawlers.pages.outline import Outline
from crawlers.pages.record import dicts, load, states
from crawlers.pages.urls import canonical_url, names_item, speaks_of_jobs

_TITLE_KEYS = ("title", "jobTitle", "job_title", "name", "text", "positionTitle", "label")
_URL_KEYS = (
    *("url", "jobUrl", "job_url", "absolute_url", "hostedUrl", "applyUrl", "apply_url"),
    *("link", "href", "canonicalPositionUrl", "externalPath", "path", "detailUrl"),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One line of a list of postings; place and date as printed, where shown.

    `text` is the HTML of a posting that stands whole on the list's page; its address leads to its title there.
    """

    title: str
    url: str
    place: str | None = None
    date: str | None = None
    text: str | None = None


def json_ld(page: Outline) -> list[dict[str, Any]]:
    """Every object with a @type in the page's JSON-LD, however deep, in page order."""
    found = []
    for attributes, text in page.scripts:
        if "ld+json" in (attributes.get("type") or "").lower():
            found += [item for item in dicts(load(text)) if "@type" in item]
    return found


def is_type(item: dict[str, Any], name: str) -> bool:
    """Whether a JSON-LD object is of a schema.org type."""
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.rstrip("/").rpartition("/")[2] == name for kind in kinds)


def embedded_postings(page: Outline, base: str) -> list[Link]:
    """The postings of an ItemList or of several JobPosting objects, else of the longest array of posting-like records in script data."""
    items = json_ld(page)
    links = [_posting(item, base) for item in items if is_type(item, "JobPosting")]
    if sum(link is not None for link in links) < 2:
        links = [_list_item(item, base) for item in items if is_type(item, "ListItem")]
        links = [link for link in links if link is not None and (speaks_of_jobs(link.url) and names_item(link.url))]
    if not links:
        links = list(_records(page, base))
    return list({link.url: link for link in links if link is not None}.values())


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _posting(item: dict[str, Any], base: str) -> Link | None:
    url = canonical_url(_words(item.get("url")) or _words(item.get("@id")), base)
    title = _words(item.get("title")) or _words(item.get("name"))
    if not url or not title:
        return None
    return Link(title, url, _place(item.get("jobLocation")), _words(item.get("datePosted")) or None)


def _place(value: object) -> str | None:
    for item in dicts(value):
        parts = [_words(item.get(key)) for key in ("addressLocality", "addressRegion", "addressCountry")]
        if any(parts):
            return ", ".join(part for part in parts if part)
    return None


def _list_item(item: dict[str, Any], base: str) -> Link | None:
    inner = item.get("item")
    inner = inner if isinstance(inner, dict) else {}
    target = item.get("item") if isinstance(item.get("item"), str) else None
    url = canonical_url(_words(target) or _words(item.get("url")) or _words(inner.get("url")) or _words(inner.get("@id")), base)
    title = _words(item.get("name")) or _words(inner.get("title")) or _words(inner.get("name"))
    return Link(title, url) if url and title else None


def _records(page: Outline, base: str) -> list[Link]:
    best: list[Link] = []
    for state in states(page):
        for array in _arrays(state):
            links = [link for item in array if isinstance(item, dict) and (link := _record(item, base)) is not None]
            if len(links) > len(best) and len(links) * 2 > len(array):
                best = links
    roles = sum(words.names_role(link.title) for link in best)
    return best if roles * 3 >= len(best) else []


def _arrays(value: object) -> Iterator[list[Any]]:
    if isinstance(value, list):
        yield value
    for item in dicts(value):
        for inner in item.values():
            if isinstance(inner, list):
                yield inner


def _record(item: dict[str, Any], base: str) -> Link | None:
    title = next((_words(item[key]) for key in _TITLE_KEYS if isinstance(item.get(key), str)), "")
    url = next((canonical_url(item[key], base) for key in _URL_KEYS if isinstance(item.get(key), str) and item[key]), "")
    if not title or not url or not (speaks_of_jobs(url) or names_item(url)):
        return None
    place = item.get("location") or item.get("city")
    place = place.get("name") if isinstance(place, dict) else place
    return Link(title, url, _words(place) or None)
