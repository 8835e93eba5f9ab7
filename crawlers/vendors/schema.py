"""A schema.org JobPosting that a feed or an API hands out as JSON, as a posting."""

from __future__ import annotations

from typing import Any

from crawlers.items import RawPay, RawPlace, RawPosting
from crawlers.vendors.base import mapping, text
from crawlers.vendors.reading import number, pay, place, said, unique, words


def posting_of(item: dict[str, Any], native_id: str | None = None, url: str | None = None, text_of: str | None = None) -> RawPosting | None:
    """The posting of a JobPosting object. `native_id`, `url` and `text_of` are what stands around it."""
    url = url or said(item, "url", "@id") or ""
    native_id = native_id or said(item, "identifier.value", "identifier", "@id") or url
    title = said(item, "title", "name")
    if not native_id or title is None:
        return None
    remote = "TELECOMMUTE" in words(*_list(item.get("jobLocationType")))
    return RawPosting(
        native_id=native_id, url=url, title=title, hiring_organization=said(item, "hiringOrganization.name", "hiringOrganization"),
        department=said(item, "industry", "occupationalCategory"), locations=_places(item), workplace="TELECOMMUTE" if remote else None,
        employment_type=words(*_list(item.get("employmentType"))), pay=_pay(item), date_posted=said(item, "datePosted"),
        valid_through=said(item, "validThrough"), language=said(item, "inLanguage"), description=text_of or said(item, "description") or "")  # fmt: skip


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _places(item: dict[str, Any]) -> list[RawPlace]:
    found = []
    for each in _list(item.get("jobLocation")):
        address = mapping(each).get("address")
        parts = mapping(address)
        country = said(parts, "addressCountry.name", "addressCountry")
        found += place(text(address), parts.get("addressLocality"), parts.get("addressRegion"), country) or place(said(each, "name"))
    return unique(found)


def _pay(item: dict[str, Any]) -> list[RawPay]:
    base = item.get("baseSalary")
    value = mapping(base).get("value", base)
    inner = mapping(value)
    exact = inner.get("value", None if inner else value)
    low, high = inner.get("minValue", exact), inner.get("maxValue", exact)
    if number(low) is None and number(high) is None:
        return []
    return pay(low, high, said(base, "currency") or said(inner, "currency") or said(item, "salaryCurrency"), said(inner, "unitText") or said(base, "unitText"))
