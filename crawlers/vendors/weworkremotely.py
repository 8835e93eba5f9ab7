"""We Work Remotely: an RSS feed a category. The feed of everything ends at 100, so that all categories are read for it."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Vendor, known_keys, records, text
from crawlers.vendors.feed import entries, entry
from crawlers.vendors.reading import facts, keep, place, said, words

CUT = 100
EVERYTHING = "remote-jobs"
CATEGORIES = ("remote-programming-jobs", "remote-full-stack-programming-jobs", "remote-front-end-programming-jobs", "remote-back-end-programming-jobs",
              "remote-devops-sysadmin-jobs", "remote-design-jobs", "remote-product-jobs", "remote-customer-support-jobs", "remote-sales-and-marketing-jobs",
              "remote-management-and-finance-jobs", "all-other-remote-jobs")  # fmt: skip
READ = frozenset({"title", "region", "country", "state", "skills", "category", "type", "description", "pubDate", "expires_at", "guid", "link"})
IGNORED = frozenset({"content"})  # the logo


class WeWorkRemotely(Vendor):
    name = "weworkremotely"
    title = "We Work Remotely"
    kind = "aggregator"
    patterns = (r"(?:www\.)?weworkremotely\.com/categories/(?P<tenant>[\w-]+?)(?:\.rss)?/?(?:\?.*)?$",
                r"(?:www\.)?weworkremotely\.com/?(?P<tenant>remote-jobs)?(?:\.rss)?/?(?:\?.*)?$")  # fmt: skip

    def tenant_of(self, match: Any) -> str:
        return match["tenant"] or EVERYTHING

    def start(self, board: Board) -> list[Ask]:
        names = CATEGORIES if board.tenant == EVERYTHING else (board.tenant,)
        whole = [Ask("https://weworkremotely.com/remote-jobs.rss")] if board.tenant == EVERYTHING else []
        return whole + [Ask(f"https://weworkremotely.com/categories/{name}.rss", chain=name) for name in names]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        page, rows, _ = ListPage(), *entries(answer)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record, answer.url))
        if len(page.postings) >= CUT and answer.ask.chain:
            page.capped = f"weworkremotely.com shows only {len(page.postings)} postings of {answer.ask.chain}"
        return page


def _posting(record: dict[str, Any], base: str) -> RawPosting | None:
    posting = entry({**record, "content": None}, base)
    if posting is None or posting.title is None:
        return None
    company, mark, role = posting.title.partition(": ")
    if mark and role.strip():
        posting.hiring_organization, posting.title = company.strip(), role.strip()
    region = place(record.get("region"))
    posting.locations = place(None, None, said(record, "state"), said(record, "country")) + [each for each in region if each.raw]
    posting.workplace = "remote"
    posting.employment_type = words(record.get("type"))
    posting.facts = facts(Category=record.get("category"), Skills=text(record.get("skills")))
    return posting
