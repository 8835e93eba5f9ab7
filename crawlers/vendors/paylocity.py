"""Paylocity: one page with the whole list as data; texts in own pages."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, known_keys, mapping, records, text
from crawlers.vendors.ownpage import OwnPage
from crawlers.vendors.reading import embedded, keep, place, said

READ = frozenset({"JobId", "JobTitle", "LocationName", "PublishedDate", "HiringDepartment", "JobLocation", "IsRemote", "ShouldDisplayLocation"})
IGNORED = frozenset({"Description", "IsInternal", "IndeedRemoteType"})


class Paylocity(OwnPage):
    name = "paylocity"
    title = "Paylocity"
    patterns = (r"recruiting\.paylocity\.com/[Rr]ecruiting/[Jj]obs/All/(?P<tenant>[0-9a-fA-F-]{36})",)
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(self.public_url(board.tenant))]

    def public_url(self, tenant: str) -> str:
        return f"https://recruiting.paylocity.com/recruiting/jobs/All/{tenant}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(embedded(answer.body.decode("utf-8", "replace"), r"window\.pageData\s*=\s*(?=\{)"))
        if not isinstance(whole.get("Jobs"), list):
            raise Unreadable(f"{answer.url} has no list of jobs")
        page = ListPage()
        for record in records(whole["Jobs"], page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record, text(whole.get("ModuleTitle"))))
        return page


def _posting(record: dict[str, Any], company: str | None) -> RawPosting | None:
    native_id, title = text(record.get("JobId")), text(record.get("JobTitle"))
    if native_id is None or title is None:
        return None
    where = mapping(record.get("JobLocation"))
    places = place(None, where.get("City"), where.get("State"), where.get("Country")) or place(said(record, "LocationName"))
    return RawPosting(
        native_id=native_id, url=f"https://recruiting.paylocity.com/Recruiting/Jobs/Details/{native_id}", title=title, hiring_organization=company,
        department=text(record.get("HiringDepartment")), locations=places, workplace="remote" if record.get("IsRemote") is True else None,
        date_posted=text(record.get("PublishedDate")))  # fmt: skip
