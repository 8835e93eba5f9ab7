"""Hacker News "Who is hiring?": the comments of the last two monthly threads. `Company | Role | Place | ...` is a habit, not a rule."""

from __future__ import annotations

import html
import re
from typing import Any

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, mapping, records, text
from crawlers.vendors.reading import keep, place, said

API = "https://hn.algolia.com/api/v1"
THREADS = 2
_PLACE = re.compile(r"(?i)\b(remote|onsite|on-site|hybrid)\b")
_ROLE = re.compile(r"(?i)engineer|developer|designer|manager|scientist|lead|architect|analyst|devops|sre\b|founding|intern\b|full[ -]?stack|product|head of")


class HackerNews(Vendor):
    name = "hackernews"
    title = "Hacker News: who is hiring?"
    kind = "aggregator"
    patterns = (r"hn\.algolia\.com/api/v1/search_by_date\?(?P<tenant>).*whoishiring", r"news\.ycombinator\.com/submitted\?(?P<tenant>)id=whoishiring")
    empty_proves = False
    paging = "two threads"

    def tenant_of(self, match: Any) -> str:
        return "whoishiring"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"{API}/search_by_date?tags=story,author_whoishiring&hitsPerPage=8")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if isinstance(whole.get("hits"), list):
            threads = [said(each, "objectID") for each in whole["hits"] if "who is hiring" in (said(each, "title") or "").lower()]
            return ListPage(more=[Ask(f"{API}/items/{each}", chain=each) for each in threads[:THREADS] if each])
        if not isinstance(whole.get("children"), list):
            raise Unreadable("hn.algolia.com answered neither threads nor a thread")
        page = ListPage()
        for record in records(whole["children"], page):
            if text(record.get("text")) is None:
                page.skipped["deleted"] += 1
            else:
                keep(page, _posting(record))
        return page


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, body = text(record.get("id")), text(record.get("text")) or ""
    head = html.unescape(re.sub(r"<[^>]*>", " ", body.partition("<p>")[0]))
    pieces = [piece for each in head.split("|") if (piece := " ".join(each.split()))]
    if native_id is None or not pieces:
        return None
    company, rest = (pieces[0], pieces[1:]) if len(pieces) > 1 else (None, pieces)
    role = next((piece for piece in rest if _ROLE.search(piece)), rest[0])
    placed = next((piece for piece in rest if piece is not role and _PLACE.search(piece)), None)
    found = _PLACE.search(head)
    return RawPosting(
        native_id=native_id, url=f"https://news.ycombinator.com/item?id={native_id}", title=role[:200], hiring_organization=company and company[:120],
        locations=place(placed[:120]) if placed else [], workplace=found[1] if found else None, date_posted=text(record.get("created_at")),
        facts={"Posted by": author} if (author := text(record.get("author"))) else {}, description=body)  # fmt: skip
