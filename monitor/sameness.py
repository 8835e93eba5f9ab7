"""`jobdelta duplicates`: which postings, of a file or of the store, are one job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from monitor import queries
from monitor.identity import Ad, clusters
from monitor.store import Store


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
    employer = row.get("hiring_organization") or board.partition(":")[2].rpartition("/")[2]
    places = tuple(str(place["raw"]) for place in row.get("locations") or () if place.get("raw"))
    return Ad(name, employer, row["title"] or "", places, row.get("description") or "", board)


def jobs(ads: Iterable[Ad]) -> Iterator[dict[str, Any]]:
    """{id, job, why} for each ad, where ads with the same `job` are one; `why` says what joined them."""
    for cluster in clusters(list(ads)):
        for name in cluster.ids:
            yield {"id": name, "job": cluster.ids[0], "why": list(cluster.why)}
