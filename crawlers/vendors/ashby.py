"""Ashby: one JSON answer a board, with text and pay. `isRemote` is true for some hybrid postings, so `workplaceType` is trusted."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPay, RawPlace, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import number

READ = frozenset({"id", "title", "jobUrl", "applyUrl", "location", "secondaryLocations", "address", "department", "team", "employmentType", "isRemote",
                  "workplaceType", "isListed", "publishedAt", "descriptionHtml", "descriptionPlain", "compensation"})  # fmt: skip
IGNORED = frozenset({"shouldDisplayCompensationOnJobPostings"})


class Ashby(Vendor):
    name = "ashby"
    title = "Ashby"
    patterns = (
        r"jobs\.ashbyhq\.com/(?!api/)(?P<tenant>[^/?#]+)",
        r"api\.ashbyhq\.com/posting-api/job-board/(?P<tenant>[^/?#]+)",
    )
    pay = "list"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://api.ashbyhq.com/posting-api/job-board/{quote(board.tenant)}?includeCompensation=true")]

    def public_url(self, tenant: str) -> str:
        return f"https://jobs.ashbyhq.com/{quote(tenant)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("jobs"), list):
            raise Unreadable(f"the answer of api.ashbyhq.com for {board.tenant} has no list of jobs")
        page = ListPage()
        for record in records(whole["jobs"], page):
            native_id, title = text(record.get("id")), text(record.get("title"))
            if record.get("isListed") is False:
                page.skipped["not listed publicly"] += 1
                continue
            if native_id is None or title is None:
                page.skipped["no id or title"] += 1
                continue
            known_keys(record, READ | IGNORED, page.unknown_keys)
            url = text(record.get("jobUrl")) or f"{self.public_url(board.tenant)}/{native_id}"
            places = [_place(record), *map(_place, map(mapping, sequence(record.get("secondaryLocations"))))]
            plain = text(record.get("descriptionPlain"))
            description = text(record.get("descriptionHtml"))
            page.postings.append(RawPosting(
                native_id=native_id, url=url, apply_url=text(record.get("applyUrl")) or f"{url}/application", title=title,
                department=text(record.get("department")), locations=[place for place in places if place],
                workplace=text(record.get("workplaceType")) or ("Remote" if record.get("isRemote") is True else None),
                employment_type=[kind] if (kind := text(record.get("employmentType"))) else [], pay=_pay(mapping(record.get("compensation"))),
                date_posted=text(record.get("publishedAt")), facts={"Team": team} if (team := text(record.get("team"))) else {},
                description=description or plain or "", description_format="html" if description or not plain else "text"))  # fmt: skip
        return page


def _place(entry: dict[str, Any]) -> RawPlace | None:
    raw, address = text(entry.get("location")), mapping(mapping(entry.get("address")).get("postalAddress"))
    if raw is None:
        return None
    parts = (text(address.get(key)) for key in ("addressLocality", "addressRegion", "addressCountry"))
    return RawPlace(raw, *parts)


def _pay(compensation: dict[str, Any]) -> list[RawPay]:
    """Components of the type Salary, tier by tier (several tiers are several ranges); bonuses and equity are not pay."""
    tiers = [mapping(tier) for tier in sequence(compensation.get("compensationTiers"))]
    groups = [(text(tier.get("tierSummary")) or "", sequence(tier.get("components"))) for tier in tiers]
    groups = groups or [(text(compensation.get("compensationTierSummary")) or "", sequence(compensation.get("summaryComponents")))]
    salaries = [(summary, part) for summary, parts in groups for part in map(mapping, parts) if part.get("compensationType") == "Salary"]
    return [RawPay(number(part.get("minValue")), number(part.get("maxValue")), text(part.get("currencyCode")), text(part.get("interval")),
                   text(part.get("summary")) or summary) for summary, part in salaries]  # fmt: skip
