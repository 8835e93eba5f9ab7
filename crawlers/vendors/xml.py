"""XML answers as plain dicts, so that vendors read feeds as they read JSON. No entities, no network, nothing half-received."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from lxml import etree  # type: ignore[import-untyped]

from crawlers.vendors.base import Answer, Unreadable

_XHTML = "http://www.w3.org/1999/xhtml"


def root(answer: Answer) -> dict[str, Any]:
    """The document as {name of the root: content}; names without namespaces.

    An element is its text, or a dict of its children and attributes (`@name`, text under `#`); repeated children are a
    list. Slips such as a bare `&` are passed over; raises Unreadable for what is no XML, or not all of it.
    """
    host = urlsplit(answer.url).hostname
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    body = answer.body.strip().removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        tree = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(f"{host} answered something else where XML was expected ({error})") from None
    if tree is None or _name(tree) == "html":
        raise Unreadable(f"{host} answered {'HTML' if tree is not None else 'something else'} where XML was expected")
    if not re.search(rb"(?:</(?:[\w.-]+:)?" + re.escape(_name(tree).encode()) + rb"\s*>|/>)\s*(?:<!--[^>]{0,2000}-->\s*)*$", body[-4000:]):
        raise Unreadable(f"{host} broke off its XML answer halfway")
    return {_name(tree): _value(tree)}


def children(value: Any, name: str) -> list[Any]:
    """The children of this name: [] for none, one element as well as many."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, list) else [] if found is None else [found]


def _name(element: Any) -> str:
    return str(etree.QName(element).localname)


def _value(element: Any) -> Any:
    inner = [child for child in element if isinstance(child.tag, str)]
    if inner and all(etree.QName(child).namespace == _XHTML for child in inner):
        return "".join([element.text or "", *(etree.tostring(child, encoding="unicode") for child in inner)])
    content: dict[str, Any] = {f"@{etree.QName(name).localname}": str(value) for name, value in element.attrib.items()}
    text = "".join([element.text or "", *(child.tail or "" for child in element)])
    if not inner and not content:
        return text
    for child in inner:
        name, value = _name(child), _value(child)
        if name in content:
            before = content[name]
            content[name] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            content[name] = value
    if text.strip():
        content["#"] = text
    return content
