"""Which alerts say nothing new: the same job was told already, through another board."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime

from monitor import store_folds
from monitor.alerts.message import Json
from monitor.identity import Cluster, clusters, twin_key
from monitor.identity_text import Sequences, in_common
from monitor.store import Store
from monitor.store_outbox import stamp
from monitor.store_upkeep import KEEP_TOLD

TELL_OF_A_JOB = ("new", "reopened", "reposted")


def job_hash(event: Json) -> int | None:
    """What finds the events of one job: employer and title. None where an event tells of no job, or too little of it to know it again."""
    posting = event["posting"]
    if event["type"] not in TELL_OF_A_JOB or not posting["description"]:
        return None
    employer, title, _ = twin_key(posting["hiring_organization"], posting["title"], ())
    if not employer:
        return None
    digest = hashlib.blake2b(repr((employer, title)).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def told_before(store: Store, jobs: Mapping[int, int], now: datetime) -> dict[int, list[tuple[int, str]]]:
    """For new events of one board {number: hash}: the events [(number, why)] of other boards that told of the same job.

    Identity says whether it is the same job, with the openings beside both in view, and both texts have to be long enough to compare.
    """
    since = stamp(now - KEEP_TOLD)
    candidates = {number: found for number, job in jobs.items() if (found := store_folds.told_elsewhere(store, job, number, since))}
    if not candidates:
        return {}
    postings = {number: store_folds.posting_of(store, number) for number in candidates}
    involved = {*postings.values(), *(posting for found in candidates.values() for _, posting in found)}
    ads = store_folds.ads(store, involved | store_folds.neighbours(store, involved))
    cluster_of = {key: cluster for cluster in clusters(ads.values()) for key in cluster.ids}
    sequences = Sequences()
    texts = {posting: sequences.of(ads[posting].description) for posting in involved}
    told: dict[int, list[tuple[int, str]]] = {}
    for number, found in candidates.items():
        mine = postings[number]
        for event, posting in found:
            if ads[posting].id in cluster_of[ads[mine].id].ids and in_common(texts[mine], texts[posting]) is not None:
                told.setdefault(number, []).append((event, _why(cluster_of[ads[mine].id], ads[mine].id, ads[posting].id)))
    return told


def _why(cluster: Cluster, one: str, other: str) -> str:
    """What joined the two, or all that joined the cluster where they are joined through others."""
    heads = (f"{one} = {other}: ", f"{other} = {one}: ")
    return next((why for why in cluster.why if why.startswith(heads)), "; ".join(cluster.why))
