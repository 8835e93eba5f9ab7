"""The user's own keys for the vendors that want one: out of the environment into a request, and into nothing else."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from crawlers.vendors.base import Ask


def missing(names: Sequence[str], environment: Mapping[str, str]) -> list[str]:
    """The names that the environment does not hold."""
    return [name for name in names if not environment.get(name)]


def filled(ask: Ask, names: Sequence[str], environment: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """URL and headers of a question with the keys for their `{NAME}`s; after `Basic ` a key becomes the user of HTTP basic authentication."""
    url, headers = ask.url, dict(ask.headers)
    for name in names:
        key = environment.get(name, "")
        url = url.replace(f"{{{name}}}", quote(key, safe=""))
        for header, value in headers.items():
            basic = base64.b64encode(f"{key}:".encode()).decode()
            headers[header] = value.replace(f"Basic {{{name}}}", f"Basic {basic}").replace(f"{{{name}}}", key)
    return url, headers


def hidden(shown: str, names: Sequence[str], environment: Mapping[str, str]) -> str:
    """A sentence or URL with `{NAME}` wherever a key stands in it."""
    for name in names:
        if key := environment.get(name):
            shown = shown.replace(key, f"{{{name}}}").replace(quote(key, safe=""), f"{{{name}}}")
    return shown
