"""What a page says of its posting as data: JSON-LD, microdata and RDFa after schema.org JobPosting, read leniently."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import orjson
from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawlers.items import RawPay, RawPlace, RawPosting
from crawlers.pages.record import dicts
from monitor.normalize.text import squeeze
from monitor.normalize.title import letters

_MOST_PLACES = 30  # more are a list of countries, not the places of a posting
_START = 80  # letters by which a part is known in the description
_MOST_UP = 60  # elements between a property and its item
_WRAPPED = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
_PIECE = re.compile(r'"(?:[^"\\]|\\.?)*+(?:"|\Z)|/\*.*?(?:\*/|\Z)|//[^\n]*|,(?=\s{0,200}[}\]])|[\x00-\x08\x0b\x0c\x0e-\x1f]', re.DOTALL)
_OPEN_QUOTES = re.compile(r'"(?:[^"\\]|\\.?|"(?!\s{0,40}[,:}\]]))*+(?:"|\Z)', re.DOTALL)
_BARE_QUOTE = re.compile(r'(?<!\\)"')
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_TAG = re.compile(r"<[^<>]*>")
_NO_VALUE = re.compile(r"(?:n/?a|null|none|undefined|unknown|not specified|unspecified|tbd|-+|\.+|string|)", re.IGNORECASE)
_NO_PLACE = re.compile(r"(?:anywhere|worldwide|global|any location|various|multiple locations?|everywhere|remote)", re.IGNORECASE)
_FACT_KEYS = {
    "workHours": "Working hours",
    "industry": "Industry",
    "occupationalCategory": "Category",
    "jobStartDate": "Start date",
    "specialCommitments": "Commitments",
}
_TITLES = {
    "responsibilities": "Responsibilities",
    "qualifications": "Qualifications",
    "skills": "Skills",
    "experienceRequirements": "Experience",
    "educationRequirements": "Education",
    "jobBenefits": "Benefits",
    "benefits": "Benefits",
    "incentiveCompensation": "Compensation",
    "incentives": "Compensation",
}  # the keys that hold parts of the text, and the headings for them


def read_structured(tree: LexborHTMLParser, names: Iterable[str] = ()) -> RawPosting | None:
    """The posting that the page's data describe; `names` (head title, og:title, h1) tell which one where there are several."""
    found = [_posting(item) for item in [*_json_ld(tree), *_items(tree, "itemtype", "itemprop"), *_items(tree, "typeof", "property")]]
    found = [posting for posting in found if posting.title or posting.description]
    if len(found) < 2:
        return found[0] if found else None
    heads = [letters(name) for name in names if name]
    matching = [posting for posting in found if posting.title and any(letters(posting.title) in head for head in heads)]
    if not matching:
        return found[0] if len({letters(posting.title or "") for posting in found}) == 1 else None
    return max(matching, key=lambda posting: (len(letters(posting.title or "")), len(posting.description or "")))


def read_record(item: dict[str, Any]) -> RawPosting:
    """The posting of an object under the names of schema.org JobPosting."""
    return _posting(item)


def loads(text: str) -> Any:
    """The value of a JSON text as pages write it: in comments, with control characters, bad escapes, comments, trailing commas or open quotes."""
    text = _WRAPPED.sub("", _WRAPPED.sub("", text.strip())).strip().rstrip(";")
    if not text:
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        pass
    repairs: tuple[Callable[[str], str], ...] = (
        str,
        _repaired,
        lambda text: _repaired(_closed(text)),
        lambda text: _repaired(html.unescape(text)),
    )
    for repair in repairs:
        try:
            return json.JSONDecoder(strict=False).raw_decode(repair(text).lstrip())[0]
        except (ValueError, RecursionError):
            continue
    return None


def _repaired(text: str) -> str:
    return _PIECE.sub(lambda piece: _BAD_ESCAPE.sub(r"\\\\", piece[0]) if piece[0][0] == '"' else "", text)


def _closed(text: str) -> str:
    """`text` with quotes inside strings escaped: a quote ends a string only before a comma, colon or bracket."""
    return _OPEN_QUOTES.sub(lambda piece: '"' + _BARE_QUOTE.sub(lambda quote: "\\" + quote[0], piece[0][1:].removesuffix('"')) + '"', text)


def _json_ld(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    values = []
    for script in tree.css("script"):
        kind = html.unescape(script.attributes.get("type") or "").lower()
        if "json" not in kind:
            continue
        text = script.text(deep=False)  # scripts within scripts, as drawings may have, are asked by themselves
        if "ld+json" in kind.replace("%2b", "+") or "JobPosting" in text:
            values.append(loads(text))
    items = list(dicts(values))
    known = {item["@id"]: item for item in items if isinstance(item.get("@id"), str) and len(item) > 1}
    for item in items:
        if _is_posting(item.get("@type")):
            yield {key: known.get(value["@id"], value) if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str) else value
                   for key, value in item.items()}  # fmt: skip


def _is_posting(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.rstrip("/").rpartition("/")[2].rpartition(":")[2].casefold() == "jobposting" for one in kinds)


def _items(tree: LexborHTMLParser, kind: str, prop: str) -> Iterator[dict[str, Any]]:
    """Microdata (itemtype, itemprop) or RDFa (typeof, property) postings in the shape of JSON-LD."""
    for scope in tree.css(f"[{kind}*=JobPosting i]"):
        item: dict[str, Any] = {}
        inner: dict[int, dict[str, Any]] = {scope.mem_id: item}
        for node in scope.css(f"[{prop}]"):
            owner = _owner(node, inner)
            attributes = node.attributes
            name = (attributes.get(prop) or "").split(":")[-1].split("/")[-1].strip()
            if owner is None or not name or node.mem_id == scope.mem_id:
                continue
            value: Any
            if "itemscope" in attributes or kind in attributes:
                value = inner[node.mem_id] = (
                    {"": squeeze(node.text(separator=" "))} if not attributes.get("content") else {"": attributes["content"]}
                )
            elif name == "description":
                value = attributes.get("content") or node.html
            else:
                value = (
                    attributes.get("content") or attributes.get("datetime") or squeeze(node.text(separator=" ")) or attributes.get("href")
                )
            if name in owner and value:
                owner[name] = [*owner[name], value] if isinstance(owner[name], list) else [owner[name], value]
            elif value:
                owner[name] = value
        yield item


def _owner(node: LexborNode, inner: dict[int, dict[str, Any]]) -> dict[str, Any] | None:
    above = node.parent
    for _ in range(_MOST_UP):
        if above is None:
            return None
        if above.mem_id in inner:
            return inner[above.mem_id]
        above = above.parent
    return None


def _posting(item: dict[str, Any]) -> RawPosting:
    remote = "telecommute" in _text(item.get("jobLocationType")).casefold()
    places = _places(item.get("jobLocation"))
    return RawPosting(
        native_id="",
        url=_text(item.get("url")),
        title=_line(item.get("title")) or _line(item.get("name")) or None,
        hiring_organization=_name(item.get("hiringOrganization")),
        department=_name(item.get("department")) or _name(item.get("employmentUnit")),
        locations=places or (_places(item.get("applicantLocationRequirements")) if remote else []),
        workplace="remote" if remote else _line(item.get("jobLocationType")) or None,
        employment_type=[word for value in _list(item.get("employmentType")) for word in re.split(r"[,;|]", _text(value)) if word.strip()],
        pay=[
            pay
            for key in ("baseSalary", "estimatedSalary")
            for value in _list(item.get(key))
            if (pay := _pay(value, item, estimate=key == "estimatedSalary"))
        ],
        date_posted=_line(item.get("datePosted")) or None,
        valid_through=_line(item.get("validThrough")) or None,
        language=_line(item.get("inLanguage")) or None,
        facts={label: text for key, label in _FACT_KEYS.items() if (text := ", ".join(filter(None, map(_line, _list(item.get(key))))))},
        description=_body(item) or None,
    )


def _body(item: dict[str, Any]) -> str:
    """The description, with the parts that stand in keys of their own and not in it."""
    body = _text(item.get("description"))
    said = letters(_plain(body))
    for key, heading in _TITLES.items():
        values = [text for value in _list(item.get(key)) if (text := _text(value))]
        if any(letters(_plain(text))[:_START] not in said for text in values):
            text = values[0] if len(values) == 1 else f"<ul>{''.join(f'<li>{value}</li>' for value in values)}</ul>"
            body += f"<h3>{heading}</h3><div>{text}</div>" if body else f"<div>{text}</div>"
    return "" if len(letters(_plain(body))) < 2 else body


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub(" ", html.unescape(text)))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    """A value as text: of an object its name, value or description."""
    for _ in range(5):
        if isinstance(value, list):
            return ", ".join(filter(None, (_text(one) for one in value[:200] if isinstance(one, str | dict)))) if value else ""
        if not isinstance(value, dict):
            break
        value = next((value[key] for key in ("name", "@value", "value", "description", "addressLocality", "") if value.get(key)), None)
    if isinstance(value, bool) or value is None:
        return ""
    return value.strip() if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""


def _line(value: object) -> str:
    """A value as one line of plain text, empty where it only holds the place of one."""
    text = squeeze(_plain(_text(value)))
    return "" if _NO_VALUE.fullmatch(text) else text


def _name(value: object) -> str | None:
    name = _line(value[0] if isinstance(value, list) and value else value)
    return name if name and not name.startswith(("http://", "https://")) else None


def _places(value: object) -> list[RawPlace]:
    places = list(dict.fromkeys(filter(None, map(_place, _list(value)[: _MOST_PLACES + 1]))))
    return places if len(places) <= _MOST_PLACES else []


def _place(value: object) -> RawPlace | None:
    address = value.get("address", value) if isinstance(value, dict) else value
    address = address[0] if isinstance(address, list) and address else address
    if isinstance(address, dict):
        locality, region, country = (_part(address, key) for key in ("addressLocality", "addressRegion", "addressCountry"))
        parts = list(dict.fromkeys(part for part in (locality, region, country) if part))
        if parts:
            return RawPlace(", ".join(parts), locality, region, country)
        name = (
            _line(address.get("streetAddress"))
            or _line(address.get("name"))
            or (_line(value.get("name")) if isinstance(value, dict) else "")
            or _line(address.get(""))
        )
    else:
        name = _line(address)
    return RawPlace(name) if name and not _NO_PLACE.fullmatch(name) else None


def _part(address: dict[str, Any], key: str) -> str | None:
    value = address.get(key)
    if isinstance(value, list) and len(value) > _MOST_PLACES:
        return None
    text = _line(value)
    return text if text and not _NO_PLACE.fullmatch(text) else None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if 0 < value < 1e12 else None
    found = (
        re.fullmatch(r"[^\d]{0,4}(\d{1,3}(?:[,  ]\d{3})+|\d{1,12})(\.\d{1,4})?[^\d]{0,4}", value.strip())
        if isinstance(value, str) and len(value) < 40
        else None
    )
    return float(re.sub(r"[,\s]", "", found[1]) + (found[2] or "")) if found else None


def _pay(value: object, item: dict[str, Any], *, estimate: bool) -> RawPay | None:
    """A MonetaryAmount, a PriceSpecification, a number or a text."""
    if not isinstance(value, dict):
        number = _number(value)
        if number is None:
            text = _line(value)
            return RawPay(raw=text, estimate=estimate) if any(map(str.isdigit, text)) else None
        return RawPay(number, number, _line(item.get("salaryCurrency")) or None, None, _line(value), estimate)
    inner = value.get("value")
    inner = inner[0] if isinstance(inner, list) and inner else inner
    amount = {**value, **inner} if isinstance(inner, dict) else value
    low, high = _number(amount.get("minValue")), _number(amount.get("maxValue"))
    exact = _number(amount.get("value")) or _number(amount.get("price"))
    low, high = (low, high) if low or high else (exact, exact)
    currency = (
        _line(value.get("currency"))
        or _line(amount.get("currency"))
        or _line(amount.get("priceCurrency"))
        or _line(item.get("salaryCurrency"))
        or None
    )
    unit = _line(amount.get("unitText")) or _line(value.get("unitText")) or _line(amount.get("duration")) or None
    if low is None and high is None:
        text = _line(inner if isinstance(inner, str) else value.get("description"))
        return RawPay(currency=currency, unit=unit, raw=text, estimate=estimate) if any(map(str.isdigit, text)) else None
    shown = " - ".join(f"{number:g}" for number in dict.fromkeys((low, high)) if number)
    return RawPay(low, high, currency, unit, " ".join(filter(None, (shown, currency, unit))), estimate)
