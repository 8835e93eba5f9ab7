"""Google: one XML feed of all postings (about 20 MB), with the text."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors import xml
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, records, text
from crawlers.vendors.reading import keep, place, said, unique

READ = frozenset({"jobid", "title", "url", "employer", "isRemote", "location", "locations", "category", "published", "description"})


class Google(Vendor):
    name = "google"
    title = "Google"
    kind = "company"
    patterns = (r"(?:www\.google\.com/about/careers|careers\.google\.com)/(?:applications/)?(?P<tenant>jobs)(?:[/?]|$)",)
    confidence = "C"

    def start(self, board: Board) -> list[Ask]:
        return [Ask("https://www.google.com/about/careers/applications/jobs/feed.xml")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = xml.root(answer)
        page, rows = ListPage(), xml.children(next(iter(whole.values())), "job")
        if not rows:
            raise Unreadable(f"{answer.url} has no postings")
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, _posting(record))
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("jobid")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    spots = [*xml.children(record, "location"), *xml.children(record.get("locations"), "location")]
    return RawPosting(
        native_id=native_id, title=title, hiring_organization=text(record.get("employer")), department=text(record.get("category")),
        url=text(record.get("url")) or f"https://www.google.com/about/careers/applications/jobs/results/{native_id}",
        locations=unique(found for each in spots for found in place(None, said(each, "city"), said(each, "state"), said(each, "country"))),
        workplace="remote" if (text(record.get("isRemote")) or "").lower() in ("true", "yes", "1") else None,
        date_posted=text(record.get("published")), description=text(record.get("description")) or "")  # fmt: skip
