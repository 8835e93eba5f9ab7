"""JazzHR: an HTML list; texts in own pages, whose JSON-LD has the pay."""

from __future__ import annotations

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage
from crawlers.vendors.ownpage import OwnPage, linked, near, no_list, shown, tree_of
from crawlers.vendors.reading import host_of, place


class JazzHR(OwnPage):
    name = "jazzhr"
    title = "JazzHR"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.applytojob\.com(?:[/?]|$)", r"app\.jazz\.co/(?:feeds/export/jobs|widgets/\w+/create)/(?P<tenant>[^/?#]+)")
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"{self.public_url(board.tenant)}/jobs")]

    def public_url(self, tenant: str) -> str:
        return f"https://{host_of(tenant, 'applytojob.com')}/apply"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        postings = linked(tree, answer, r"/apply/(?:jobs/details/)?(\w{8,})(?:[/?]|$)", lambda native_id, url, anchor: RawPosting(
            native_id, f"{self.public_url(board.tenant)}/jobs/details/{native_id}", title=shown(anchor),
            department=near(anchor, ".resumator_department"), locations=place(near(anchor, "td:last-child"))) if url and shown(anchor) else None)  # fmt: skip
        if not postings and tree.css_first("#jobs_table, [class*=resumator], [id*=resumator]") is None:
            raise no_list(answer, self.title)
        return ListPage(postings)
