"""Taleo Business Edition: HTML lists of ten; texts in own pages. (The Enterprise edition has no open list.)"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage
from crawlers.vendors.ownpage import OwnPage, absolute, linked, near, no_list, shown, tree_of
from crawlers.vendors.reading import place


class Taleo(OwnPage):
    name = "taleo"
    title = "Taleo Business Edition"
    patterns = (r"(?P<host>[\w-]+\.tbe)\.taleo\.net/(?P<shard>\w+)/ats/careers/(?:v2/)?\w+(?:\.jsp)?\?"
                r"(?=(?:.*&)?org=(?P<org>[^&#]+))(?=(?:.*&)?cws=(?P<cws>\d+))",)
    paging = "links"
    confidence = "B"

    def tenant_of(self, match: re.Match[str]) -> str:
        """`host/shard/ORG/cws`."""
        return f"{match['host']}/{match['shard']}/{match['org']}/{match['cws']}"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(self.public_url(board.tenant))]

    def public_url(self, tenant: str) -> str:
        host, shard, org, cws = tenant.split("/")
        return f"https://{host}.taleo.net/{shard}/ats/careers/v2/searchResults?org={org}&cws={cws}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        rows = ("div", "tr", "li")
        postings = linked(tree, answer, r"viewRequisition\?(?:.*&)?rid=(\d+)", lambda native_id, _, anchor: RawPosting(
            native_id, self._own(board, native_id), title=shown(anchor), locations=place(near(anchor, "[class*=location]", rows))))  # fmt: skip
        if not postings and tree.css_first("form, [class*=oracletaleocws], [id*=taleo]") is None:
            raise no_list(answer, self.title)
        links = [absolute(answer.url, anchor.attributes.get("href")) for anchor in tree.css("a[href*='searchResults'][href*='next'], a.jscroll-next")]
        host = urlsplit(answer.url).hostname
        return ListPage(postings, more=[Ask(url) for url in dict.fromkeys(links) if urlsplit(url).hostname == host])

    def _own(self, board: Board, native_id: str) -> str:
        return f"{self.public_url(board.tenant).replace('searchResults', 'viewRequisition')}&rid={native_id}"
