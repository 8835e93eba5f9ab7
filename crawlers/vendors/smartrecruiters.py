"""SmartRecruiters: its API where robots.txt lets us, else the public pages. Unknown companies have an empty list, too."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, urlsplit

from crawlers.items import Board, RawPosting, Reason
from crawlers.pages import state
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.ownpage import linked, own_page, shown, tree_of
from crawlers.vendors.reading import count, facts, keep, pages_on, pay, place, said, sections

API = "api.smartrecruiters.com"
READ = frozenset({"id", "name", "company", "releasedDate", "location", "department", "function", "typeOfEmployment", "experienceLevel", "industry", "language",
                  "refNumber", "customField", "visibility"})  # fmt: skip
IGNORED = frozenset({"uuid", "jobAdId", "defaultJobAd", "ref", "creator", "jobId"})
TEXTS = ("jobDescription", "qualifications", "additionalInformation")  # companyDescription is what the company says everywhere
LIMIT = 100


class SmartRecruiters(Vendor):
    name = "smartrecruiters"
    title = "SmartRecruiters"
    patterns = (
        r"jobs\.smartrecruiters\.com/oneclick-ui/company/(?P<tenant>[^/?#]+)",
        r"jobs\.smartrecruiters\.com/ni/(?P<tenant>[^/?#]+)/",
        r"www\.smartrecruiters\.com/(?P<tenant>[\w-]+)/\d{9,}",
        r"api\.smartrecruiters\.com/v1/companies/(?P<tenant>[^/?#]+)",
        r"(?:jobs|careers)\.smartrecruiters\.com/(?!(?:oneclick-ui|external-referrals|api|assets|sr-jobs|my-applications|static)(?:[/?]|$))(?P<tenant>[^/?#]+)",
    )
    inline = (r"\bwidget\(\s*\{\s*[\"']company_code[\"']\s*:\s*[\"'](?P<tenant>[\w-]+)[\"']",)
    empty_proves = False
    text_in = "page"
    paging = "offset"

    def start(self, board: Board) -> list[Ask]:
        return [self._page(board, 0, None)]

    def _page(self, board: Board, offset: int, total: int | None) -> Ask:
        return Ask(f"https://{API}/v1/companies/{quote(board.tenant)}/postings?limit={LIMIT}&offset={offset}", note=(offset, total))

    def public_url(self, tenant: str) -> str:
        return f"https://careers.smartrecruiters.com/{quote(tenant)}"

    def instead(self, board: Board, ask: Ask, reason: Reason) -> list[Ask]:
        if reason is not Reason.ROBOTS or urlsplit(ask.url).hostname != API:
            return []
        if ask.posting is not None:
            return [Ask(_public(board, ask.posting), posting=ask.posting)]
        return [self._more(board, 0)]

    def _more(self, board: Board, number: int) -> Ask:
        return Ask(f"{self.public_url(board.tenant)}/api/more?search=&page={number}", note=number, chain="pages")

    def parse(self, board: Board, answer: Answer) -> ListPage:
        if urlsplit(answer.ask.url).hostname != API:
            return self._fragment(board, answer)
        whole = mapping(answer.json())
        rows = whole.get("content")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {API} for {board.tenant} has no list of postings")
        offset, total = answer.ask.note
        total = count(whole.get("totalFound")) or total
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        if pages_on(rows, count(whole.get("limit")) or LIMIT, offset + len(rows), total):
            page.more = [self._page(board, offset + len(rows), total)]
        return page

    def _fragment(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        page = ListPage(linked(tree, answer, r"//jobs\.smartrecruiters\.com/[^/]+/(\d+)", lambda native_id, _, anchor: RawPosting(
            native_id, _public(board, native_id), title=shown(anchor.css_first("h4, h3, .job-title")) or shown(anchor))))  # fmt: skip
        if page.postings:
            page.more = [self._more(board, answer.ask.note + 1)]
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"https://{API}/v1/companies/{quote(board.tenant)}/postings/{quote(native_id)}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        if urlsplit(answer.ask.url).hostname != API:
            html = state.decode(answer.body, answer.headers.get("content-type"))
            # An expired posting is answered 200.
            return None if re.search(r"class=[\"'][^\"']*\bjobad--empty-state\b", html) else own_page(posting, answer)
        record = mapping(answer.json())
        told = mapping(mapping(record.get("jobAd")).get("sections"))
        if record.get("active") is False:
            return None
        if not told:
            raise Unreadable(f"the answer of {API} for posting {posting.native_id} has no sections")
        parts = [mapping(told.get(name)) for name in TEXTS]
        posting.description = sections((part.get("title"), part.get("text")) for part in parts)
        posting.apply_url = text(record.get("applyUrl")) or posting.apply_url
        wage = mapping(record.get("compensation")) or mapping(record.get("salary"))
        posting.pay = pay(wage.get("min"), wage.get("max"), wage.get("currency"), wage.get("period"))
        return posting


def _public(board: Board, native_id: str) -> str:
    return f"https://jobs.smartrecruiters.com/{quote(board.tenant)}/{native_id}"


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("name"))
    if native_id is None or title is None:
        return None
    where = mapping(record.get("location"))
    fields = {name: value for each in map(mapping, sequence(record.get("customField")))
              if (name := text(each.get("fieldLabel"))) and (value := text(each.get("valueLabel")))}  # fmt: skip
    return RawPosting(
        native_id=native_id, url=_public(board, native_id), title=title, hiring_organization=said(record, "company.name"),
        department=said(record, "department.label"), locations=place(None, where.get("city"), where.get("region"), _country(where)),
        workplace=next((word for word in ("hybrid", "remote") if where.get(word) is True), None),
        employment_type=[kind] if (kind := said(record, "typeOfEmployment.label")) else [], date_posted=text(record.get("releasedDate")),
        language=said(record, "language.code"),
        facts=facts(Function=said(record, "function.label"), Experience=said(record, "experienceLevel.label"), Industry=said(record, "industry.label"),
                    Requisition=record.get("refNumber")) | fields)  # fmt: skip


def _country(where: dict[str, Any]) -> str | None:
    """The country's name, which ends the full location, else its code."""
    full = text(where.get("fullLocation"))
    return full.rpartition(",")[2].strip() or text(where.get("country")) if full else (text(where.get("country")) or "").upper() or None
