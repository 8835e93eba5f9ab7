"""iCIMS: HTML pages of cards inside an iframe; texts in own pages, which answer 410 when a posting is over."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage
from crawlers.vendors.ownpage import OwnPage, absolute, no_list, shown, tree_of
from crawlers.vendors.reading import facts, keep, place

_ID = re.compile(r"/jobs/(\d+)/")
_PAGES = re.compile(r"Page\s+(\d+)\s+of\s+(\d+)")


class Icims(OwnPage):
    name = "icims"
    title = "iCIMS"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.icims\.com(?:[/?]|$)",)
    paging = "page"

    def start(self, board: Board) -> list[Ask]:
        return [self._page(board, 0)]

    def _page(self, board: Board, number: int) -> Ask:
        return Ask(f"https://{board.tenant}.icims.com/jobs/search?ss=1&in_iframe=1&pr={number}", note=number)

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}.icims.com/jobs/search?ss=1"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        cards = tree.css("li.iCIMS_JobCardItem, .iCIMS_JobsTable .row")
        if not cards and tree.css_first("[class*=iCIMS_], [id*=icims]") is None:
            raise no_list(answer, self.title)
        page = ListPage()
        for card in cards:
            anchor = card.css_first("a.iCIMS_Anchor[href*='/jobs/']")
            match = _ID.search(absolute(answer.url, anchor.attributes.get("href"))) if anchor else None
            keep(page, self._posting(board, match[1], anchor, card) if match and anchor else None)
        pages = _PAGES.search(tree.root.text(separator=" ") if tree.root else "")
        if page.postings and (pages is None or int(pages[1]) < int(pages[2])):
            page.more = [self._page(board, answer.ask.note + 1)]
        return page

    def _posting(self, board: Board, native_id: str, anchor: LexborNode, card: LexborNode) -> RawPosting | None:
        title = shown(anchor.css_first("h3, h2, h4"))
        if title is None:
            title = re.sub(r"^\d+\s+-\s+", "", anchor.attributes.get("title") or "") or shown(anchor)
        labels = {label: node for node in card.css(".field-label") if (label := shown(node))}
        where = next((shown(node.next) or shown(_after(node)) for label, node in labels.items() if "Location" in label), None)
        dates = [node.attributes.get("title") for node in card.css("span[title]") if re.match(r"\d{1,2}/\d{1,2}/\d{4}", node.attributes.get("title") or "")]
        told = {label: value for tag in card.css(".iCIMS_JobHeaderTag")
                if (label := shown(tag.css_first("dt"))) and (value := shown(tag.css_first("dd")))}  # fmt: skip
        places = [found for each in (where or "").split("|") for found in place(each.strip())]
        return RawPosting(native_id, f"https://{board.tenant}.icims.com/jobs/{native_id}/job", title, locations=places,
                          date_posted=dates[0] if dates else None, facts=facts(**told)) if title else None  # fmt: skip

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{url}?in_iframe=1", posting=native_id)


def _after(node: LexborNode) -> LexborNode | None:
    """The next element behind a label, over white space."""
    each = node.next
    while each is not None and each.tag == "-text":
        each = each.next
    return each
