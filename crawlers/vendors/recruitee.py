"""Recruitee: one JSON answer a board, with the text. From February 2027 its API wants a token that the employer gives out."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPlace, RawPosting, Reason, Status
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Refused, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import facts, host_of, keep, pay, place, said, sections

READ = frozenset({"id", "title", "careers_url", "careers_apply_url", "department", "employment_type_code", "category_code", "experience_code", "slug",
                  "education_code", "locations", "location", "city", "state_name", "country", "remote", "hybrid", "on_site", "description", "requirements",
                  "salary", "published_at", "created_at", "close_at", "status", "company_name", "tags"})  # fmt: skip
IGNORED = frozenset({"guid", "updated_at", "position", "sharing_image", "sharing_title", "sharing_description", "cover_image", "highlight", "mailbox_email",
                     "options_salutation", "options_title", "options_cover_letter", "options_cv", "options_photo", "options_phone", "dynamic_fields",
                     "locations_question", "locations_question_type", "locations_question_required", "location_question_visible", "min_hours", "max_hours",
                     "min_hours_per_week", "max_hours_per_week", "state_code", "country_code", "postal_code", "street", "translations",
                     "open_questions", "location_ids", "city_id"})  # fmt: skip
HIDDEN = ("internal", "draft", "closed", "archived", "unpublished")


class Recruitee(Vendor):
    name = "recruitee"
    title = "Recruitee"
    patterns = (rf"(?P<tenant>{HOUSE}(?!careers\.)[\w-]+)\.recruitee\.com(?:[/?]|$)", r"(?P<tenant>[\w.-]+)/api/offers/?$")
    hosted = (r"(?:src|href)=[\"'](?:https?:)?//[\w.-]*recruiteecdn\.com/|window\.recruitee\b",)
    probed = True
    pay = "list"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://{host_of(board.tenant, 'recruitee.com')}/api/offers/")]

    def public_url(self, tenant: str) -> str:
        return f"https://{host_of(tenant, 'recruitee.com')}/"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        if answer.status == 401:
            raise Refused(Status.BLOCKED, Reason.NEEDS_TOKEN, f"the Recruitee board {board.tenant} wants a token that only its employer gives out (401)")
        return []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("offers"), list):
            raise Unreadable(f"the answer of the Recruitee board {board.tenant} has no list of offers")
        page = ListPage()
        for record in records(whole["offers"], page):
            if record.get("status") in HIDDEN:
                page.skipped["not published"] += 1
                continue
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record, answer.url))
        return page


def _posting(record: dict[str, Any], base: str) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    url = text(record.get("careers_url")) or f"{base.partition('/api/')[0]}/o/{record.get('slug') or native_id}"
    salary = mapping(record.get("salary"))
    return RawPosting(
        native_id=native_id, url=url, apply_url=text(record.get("careers_apply_url")), title=title,
        hiring_organization=text(record.get("company_name")), department=text(record.get("department")), locations=_places(record),
        workplace=next((word for word in ("hybrid", "remote", "on_site") if record.get(word) is True), None),
        employment_type=[kind] if (kind := text(record.get("employment_type_code"))) else [],
        pay=pay(salary.get("min"), salary.get("max"), salary.get("currency"), salary.get("period")),
        date_posted=said(record, "published_at", "created_at"), valid_through=text(record.get("close_at")),
        facts=facts(Category=record.get("category_code"), Experience=record.get("experience_code"), Education=record.get("education_code"),
                    Tags=record.get("tags")),
        description=sections((("", record.get("description")), ("", record.get("requirements")))))  # fmt: skip


def _places(record: dict[str, Any]) -> list[RawPlace]:
    entries = [mapping(each) for each in sequence(record.get("locations"))]
    places = [found for each in entries for found in place(each.get("name"), each.get("city"), each.get("state"), each.get("country"))]
    return places or place(record.get("location"), record.get("city"), record.get("state_name"), record.get("country"))
