"""Small readers for records of vendors: values by path, places out of parts, texts out of sections, and when to page on."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

from crawlers.items import RawPay, RawPlace, RawPosting, Reason, Status
from crawlers.vendors.base import Answer, ListPage, Refused, mapping, text


def at(value: Any, path: str) -> Any:
    """The value at a dotted path of objects ("job.department.name"); None where a step is missing."""
    for step in path.split("."):
        value = mapping(value).get(step)
    return value


def said(value: Any, *paths: str) -> str | None:
    """The first of the paths that holds a non-empty string or number, as a string."""
    return next((found for path in paths if (found := text(at(value, path)))), None)


def words(*values: Any) -> list[str]:
    """The non-empty strings among the values."""
    return [found for value in values if (found := text(value))]


def number(value: Any) -> float | None:
    """A number, or a string that is one ("54,000.50" too); None for anything else, zero and below, which mean "not given"."""
    if isinstance(value, str):
        try:
            value = float(value.replace(",", ""))
        except ValueError:
            return None
    return value if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e12 else None


def pay(low: Any, high: Any, currency: Any = None, unit: Any = None, raw: Any = None, *, estimate: bool = False) -> list[RawPay]:
    """Pay in a list, [] where neither amounts nor words are given."""
    bottom, top, shown = number(low), number(high), text(raw) or ""
    if bottom is None and top is None and not shown:
        return []
    return [RawPay(bottom, top, text(currency), text(unit), shown, estimate)]


def place(raw: Any = None, city: Any = None, region: Any = None, country: Any = None) -> list[RawPlace]:
    """A place in a list: as printed, else put together from its parts; [] where there is none."""
    parts = (text(city), text(region), text(country))
    shown = text(raw) or ", ".join(part for part in parts if part)
    return [RawPlace(shown, *parts)] if shown else []


def unique(places: Iterable[RawPlace]) -> list[RawPlace]:
    """Without repeats, in order."""
    return list(dict.fromkeys(places))


def sections(parts: Iterable[tuple[Any, Any]]) -> str:
    """One HTML text out of (heading, HTML) pairs; pairs without a text are left out."""
    return "\n".join((f"<h3>{html.escape(heading)}</h3>\n" if (heading := text(title)) else "") + body for title, value in parts if (body := text(value)))


def facts(**values: Any) -> dict[str, str]:
    """Label and value pairs out of what is given; `_` in a name is a space in its label, lists are joined."""
    shown = {name.replace("_", " "): ", ".join(words(*value)) if isinstance(value, list) else text(value) for name, value in values.items()}
    return {name: value for name, value in shown.items() if value}


def pages_on(rows: Sequence[Any], limit: int, reached: int, total: int | None) -> bool:
    """Whether to ask for a further page: a full page always has one, a short one only where the board says that more is there."""
    return bool(rows) and (len(rows) >= limit or (total is not None and reached < total))


def count(value: Any) -> int | None:
    """A board's own count; None where it gives none."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def keep(page: ListPage, posting: RawPosting | None) -> None:
    """Puts a posting on its page; a record without id or title is counted as skipped."""
    if posting is None:
        page.skipped["no id or title"] += 1
    else:
        page.postings.append(posting)


def embedded(source: str, pattern: str) -> Any:
    """The JSON value that follows the first match of `pattern` in the source of a page; None where there is none."""
    match = re.search(pattern, source)
    if match is None:
        return None
    try:
        return json.JSONDecoder(strict=False).raw_decode(source, match.end())[0]
    except (ValueError, RecursionError):
        return None


def stay(answer: Answer, vendor: str) -> None:
    """Raises Refused where the answer came from another host than was asked: how some vendors say that they know no such board."""
    asked, came = urlsplit(answer.ask.url).hostname, urlsplit(answer.url).hostname
    if asked != came:
        raise Refused(Status.FAILED, Reason.NOT_FOUND, f"{vendor} knows no board at {asked}: it leads to {came}")


def host_of(tenant: str, domain: str) -> str:
    """The host of a tenant: under the vendor's domain, or its own where the tenant is a host name itself."""
    return tenant if "." in tenant else f"{tenant}.{domain}"
