"""Avature: HTML lists whose page size each portal sets; texts in own pages. Links with `qtvc=` are never followed."""

from __future__ import annotations

import re

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage
from crawlers.vendors.ownpage import OwnPage, linked, no_list, shown, tree_of


class Avature(OwnPage):
    name = "avature"
    title = "Avature"
    patterns = (r"(?P<host>[\w.-]+)/(?P<portal>[\w-]+(?:/[\w-]+)?)/(?:SearchJobs|JobDetail)(?:[/?]|$)",
                r"(?P<host>[\w-]+\.avature\.net)/(?P<portal>[\w-]+)(?:[/?]|$)")  # fmt: skip
    paging = "offset"

    def tenant_of(self, match: re.Match[str]) -> str:
        """`host/portal`."""
        return f"{match['host']}/{match['portal']}"

    def start(self, board: Board) -> list[Ask]:
        return [self._page(board, 0)]

    def _page(self, board: Board, offset: int) -> Ask:
        return Ask(f"{self.public_url(board.tenant)}/?jobOffset={offset}", note=offset)

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}/SearchJobs"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        postings = linked(tree, answer, r"/JobDetail/(?:[^/?#]+/)*(\d+)(?:[/?#]|$)", lambda native_id, url, anchor: RawPosting(
            native_id, url.partition("?")[0], title=shown(anchor)) if shown(anchor) and "qtvc=" not in url else None)  # fmt: skip
        if not postings and not answer.ask.note and "avature" not in answer.body.decode("utf-8", "replace").lower():
            raise no_list(answer, self.title)
        return ListPage(postings, more=[self._page(board, answer.ask.note + len(postings))] if postings else [])
