"""SuccessFactors career sites: the feed that the site keeps for search engines holds the whole board, with the text."""

from __future__ import annotations

from crawlers.items import Board
from crawlers.vendors.base import Answer, Ask, ListPage, Vendor, known_keys, records
from crawlers.vendors.feed import entries, entry
from crawlers.vendors.reading import facts, keep, said

READ = frozenset({"title", "link", "guid", "id", "description", "pubDate", "employer", "job_function", "location", "expiration_date", "job_type"})


class SuccessFactors(Vendor):
    name = "successfactors"
    title = "SAP SuccessFactors"
    patterns = (r"(?P<tenant>(?!(?:www|rmkcdn|performancemanager\d*|career\d*|api\d*)\.)[\w-]+\.(?:jobs2web|jobs\.hr\.cloud\.sap)\.com)(?:[/?]|$)",
                r"(?P<tenant>[\w.-]+)/(?:googlefeed|sitemal)\.xml$")  # fmt: skip
    hosted = (r"(?:src|href)=[\"'](?:https?:)?//rmkcdn\.successfactors\.com/",)
    probed = True
    confidence = "C"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://{board.tenant}/googlefeed.xml")]

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}/search/"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        # The slip in the second name is SAP's.
        return [Ask(f"https://{board.tenant}/sitemal.xml")] if answer.status == 404 and answer.ask.url.endswith("googlefeed.xml") else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        page, rows, _ = ListPage(), *entries(answer)
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            posting = entry({**record, "guid": said(record, "id", "guid", "guid.#")}, answer.url)
            if posting:
                posting.facts = facts(Function=record.get("job_function"))
            keep(page, posting)
        return page
