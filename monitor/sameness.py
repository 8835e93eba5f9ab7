"""`jobdelta duplicates`: which postings, of a file or of the store, are one job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from monitor import queries
from monitor.identity import Ad, clusters
from monitor.store import Store

_SITES = ("generic", "feed", "sitemap")  # the tenant of these is an address
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "ne", "net", "or", "org"})  # as in co.uk


class BadFile(ValueError):
    """A line of the file is no posting; the message names file and line."""


def of_file(path: Path) -> Iterator[Ad]:
    """The ads of a JSON-lines file with id (or key), hiring_organization, title, locations [{raw}], description, board. Raises BadFile, OSError."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = orjson.loads(line)
                yield _ad(row, str(row["id"] if "id" in row else row["key"]), str(row.get("board") or ""))
            except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
                raise BadFile(f"{path}, line {number}: a posting is a JSON object with id and title ({type(error).__name__}: {error})") from None


def of_store(store: Store) -> Iterator[Ad]:
    """The open postings of the store; a board stands for its company where a posting names none."""
    for posting in queries.postings(store):
        yield _ad(posting, posting["key"], posting["board"])


def _ad(row: dict[str, Any], name: str, board: str) -> Ad:
    employer = row.get("hiring_organization") or company_of(board)
    places = tuple(str(place["raw"]) for place in row.get("locations") or () if place.get("raw"))
    return Ad(name, employer, row["title"] or "", places, row.get("description") or "", board)


def company_of(board: str) -> str:
    """What the key of a board says of its company: the account at its vendor, or the name in the address of its site; empty for no key."""
    vendor, _, tenant = board.partition(":")
    host, *path = tenant.split("/")
    labels = host.split(".")
    if len(labels) == 1:
        return host
    if vendor not in _SITES:
        return path[-2] if len(path) > 1 else labels[0]
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return labels[-3 if country else -2]


def jobs(ads: Iterable[Ad]) -> Iterator[dict[str, Any]]:
    """{id, job, why} for each ad, where ads with the same `job` are one; `why` says what joined them."""
    for cluster in clusters(list(ads)):
        for name in cluster.ids:
            yield {"id": name, "job": cluster.ids[0], "why": list(cluster.why)}
