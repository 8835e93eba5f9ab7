"""Comeet: the hosted page of a company holds all of its postings as data; its API answers the same where its address, with token, is given."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, embedded, facts, keep, place, said, sections, words

READ = frozenset({"uid", "name", "department", "location", "employment_type", "experience_level", "workplace_type", "time_updated", "details", "categories",
                  "url_comeet_hosted_page", "url_active_page", "url_detected_page", "careers_page_url", "company_name", "description", "requirements",
                  "position_company_number"})  # fmt: skip
IGNORED = frozenset({"position_url", "email", "email_alias", "url_recruit_hosted_page", "link", "is_consent_needed", "referrals_reward", "is_reward",
                     "is_company_reward", "company_reward", "internal_use_custom_id", "custom_fields", "picture_url", "linkedin_job_posting_id"})  # fmt: skip


class Comeet(Vendor):
    name = "comeet"
    title = "Comeet"
    patterns = (
        r"(?:www\.)?comeet\.com/jobs/(?P<slug>[^/?#]+)/(?P<tenant>[0-9A-F]+\.[0-9A-F]+)",
        r"(?:www\.)?comeet\.co/careers-api/2\.0/company/(?P<tenant>[0-9A-F]+\.[0-9A-F]+)",
    )
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        if "/careers-api/" in board.url:
            token = parse_qs(urlsplit(board.url).query).get("token", [""])[0]
            return [Ask(f"https://www.comeet.co/careers-api/2.0/company/{board.tenant}/positions?token={quote(token)}&details=true")]
        match = re.match(self.patterns[0], re.sub(r"^https?://", "", board.url))
        return [Ask(f"https://www.comeet.com/jobs/{match['slug'] if match else '-'}/{board.tenant}")]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        if answer.body.lstrip()[:1] in (b"[", b"{"):
            whole = answer.json()
            rows = whole if isinstance(whole, list) else mapping(whole).get("data")
        else:
            rows = embedded(answer.body.decode("utf-8", "replace"), r"COMPANY_POSITIONS_DATA\s*=\s*(?=\[)")
        if not isinstance(rows, list):
            raise Unreadable(f"{answer.url.partition('?')[0]} has no list of positions")
        page = ListPage()
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        return page


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("uid")), text(record.get("name"))
    if native_id is None or title is None:
        return None
    where = mapping(record.get("location"))
    parts = sorted(map(mapping, sequence(record.get("details"))), key=lambda each: count(each.get("order")) or 0)
    body = sections((each.get("name"), each.get("value")) for each in parts)
    body = body or sections((("", record.get("description")), ("Requirements", record.get("requirements"))))
    url = said(record, "url_active_page", "url_comeet_hosted_page", "careers_page_url") or f"https://www.comeet.com/jobs/-/{board.tenant}/-/{native_id}"
    extra = {name: value for each in map(mapping, sequence(record.get("categories")))
             if (name := text(each.get("name"))) and (value := text(each.get("value")))}  # fmt: skip
    return RawPosting(
        native_id=native_id, url=url, title=title, hiring_organization=text(record.get("company_name")), department=text(record.get("department")),
        locations=place(None, where.get("city"), where.get("state"), where.get("country")) or place(where.get("name")),
        workplace=text(record.get("workplace_type")) or ("remote" if where.get("is_remote") is True else None),
        employment_type=words(record.get("employment_type")),
        facts=facts(Experience=record.get("experience_level"), Requisition=record.get("position_company_number")) | extra, description=body)  # fmt: skip
