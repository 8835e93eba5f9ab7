"""A store and crawls into it, an hour apart: what the tests of the lifecycle are written with."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crawlers.items import Board, BoardReport, CrawlResult, RawPlace, RawPosting, Reason, Status
from monitor import queries
from monitor.ingest import Outcome, ingest
from monitor.store import Store

BOARD = Board("https://careers.acme.example/jobs", "generic", "careers.acme.example/jobs")
NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
TEXT = "<h3>Your work</h3><ul><li>Keep the pumps of eleven harbours running</li></ul><p>Pay: £30,000 - £34,000 a year</p>"
HALF = (Status.PARTIAL, Reason.PAGES_FAILED)
DOWN = (Status.FAILED, Reason.TIMEOUT)
CUT = (Status.PARTIAL, Reason.CAPPED)


class Diary:
    """A store, and crawls an hour apart."""

    def __init__(self) -> None:
        self.store, self.hours = Store(Path(":memory:")), 0

    def crawl(
        self, *postings: RawPosting, status: Status = Status.COMPLETE, reason: Reason | None = None, board: Board = BOARD,
        moved_from: str | None = None, advertised: int | None = None, **more: object,
    ) -> Outcome:  # fmt: skip
        self.hours += 1
        report = BoardReport(status, reason, "" if reason is None else "a sentence", advertised=advertised)
        result = CrawlResult(board, report, list(postings), **more)  # type: ignore[arg-type]
        return ingest(self.store, result, NOON + timedelta(hours=self.hours), moved_from=moved_from)

    def told(self) -> list[tuple[str, str | None, list[str]]]:
        return [(event["type"], event["posting"] and event["posting"]["native_id"], list(event["changes"])) for event in queries.events(self.store)]

    def outcomes(self) -> Counter[str]:
        """How many events of each type were told."""
        return Counter(kind for kind, _, _ in self.told())

    def closed(self) -> list[tuple[str, str]]:
        """(id, reason) of what was told as closed, in order."""
        return [(event["posting"]["native_id"], event["reason"]) for event in queries.events(self.store, types=("closed",))]

    def open(self) -> set[str]:
        return {each["native_id"] for each in queries.postings(self.store)}


def posting(key: str, title: str = "Pump Technician", text: str | None = TEXT, place: str = "Leeds, United Kingdom", **more: object) -> RawPosting:
    return RawPosting(key, f"https://careers.acme.example/jobs/{key}", title, locations=[RawPlace(place)], description=text, **more)  # type: ignore[arg-type]


def clerks(*numbers: int, text: str = TEXT) -> list[RawPosting]:
    """Postings with titles of their own."""
    return [posting(str(number), title=f"Clerk for pier {number}", text=text) for number in numbers]


def crawl(diary: Diary, how: tuple[Status, Reason], *postings: RawPosting, **more: object) -> Outcome:
    """A crawl that did not end well."""
    return diary.crawl(*postings, status=how[0], reason=how[1], **more)  # type: ignore[arg-type]


OTHERS = clerks(1, 2, 3, 4)
