"""Jobvite: HTML lists by category; a category with many postings ends in a link to its own pages. Texts in own pages."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage
from crawlers.vendors.ownpage import OwnPage, absolute, linked, near, no_list, shown, tree_of
from crawlers.vendors.reading import place


class Jobvite(OwnPage):
    name = "jobvite"
    title = "Jobvite"
    patterns = (r"(?:jobs|careers)\.jobvite\.com/(?:careers/)?(?!(?:support|__assets__|assets|static|careers|login)(?:[/?]|$))(?P<tenant>[^/?#]+)",)
    inline = (r"[\"']jv-careersite[\"'][^<>]{0,300}\bdata-careersite\s*=\s*[\"'](?P<tenant>[\w-]+)[\"']",)
    paging = "links"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(self.public_url(board.tenant))]

    def public_url(self, tenant: str) -> str:
        return f"https://jobs.jobvite.com/{quote(tenant)}/jobs"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        base = f"https://jobs.jobvite.com/{quote(board.tenant)}"
        return [Ask(f"{base}/search?p=0")] if answer.status == 404 and answer.ask.url == f"{base}/jobs" else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        account = re.escape(quote(board.tenant))
        postings = linked(tree, answer, rf"(?i)/(?:careers/)?{account}/job/(\w+)", lambda native_id, url, anchor: RawPosting(
            native_id, f"https://jobs.jobvite.com/{quote(board.tenant)}/job/{native_id}", title=shown(anchor),
            locations=place(near(anchor, ".jv-job-list-location"))) if url and shown(anchor) else None)  # fmt: skip
        if not postings and tree.css_first("[class*=jv-]") is None:
            raise no_list(answer, self.title)
        links = [absolute(answer.url, anchor.attributes.get("href")) for anchor in tree.css("a[href*='/search']")]
        on = [url for url in links if re.search(rf"(?i)/{account}/search\?(?:.*&)?[pc]=", url) and urlsplit(url).hostname == urlsplit(answer.url).hostname]
        return ListPage(postings, more=[Ask(url.partition("#")[0], chain=url) for url in dict.fromkeys(on)])
