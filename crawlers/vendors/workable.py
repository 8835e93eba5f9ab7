"""Workable: one JSON answer a board, with the text. The shortcode is the identity; it comes once per place."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import facts, keep, place

READ = frozenset({"title", "shortcode", "employment_type", "telecommuting", "department", "url", "shortlink", "application_url", "published_on", "created_at",
                  "country", "city", "state", "education", "experience", "function", "industry", "locations", "description", "code"})  # fmt: skip
_NO_ACCOUNT = r"(?!(?:j|api|static|assets|_next)(?:[/?]|$))"


class Workable(Vendor):
    name = "workable"
    title = "Workable"
    patterns = (
        r"apply\.workable\.com/api/v\d/(?:widget/)?accounts/(?P<tenant>[^/?#]+)",
        r"www\.workable\.com/api/accounts/(?P<tenant>[^/?#]+)",
        rf"apply\.workable\.com/{_NO_ACCOUNT}(?P<tenant>[^/?#]+)",
        rf"{HOUSE}(?!(?:apply|jobs|careers|careers-page|hr|join)\.)(?P<tenant>[\w-]+)\.workable\.com(?:[/?]|$)",
    )

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://apply.workable.com/api/v1/widget/accounts/{quote(board.tenant)}?details=true")]

    def public_url(self, tenant: str) -> str:
        return f"https://apply.workable.com/{quote(tenant)}/"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        if not isinstance(whole.get("jobs"), list):
            raise Unreadable(f"the answer of apply.workable.com for {board.tenant} has no list of jobs")
        page = ListPage()
        for record in records(whole["jobs"], page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, _posting(record, text(whole.get("name"))))
        return page


def _posting(record: dict[str, Any], company: str | None) -> RawPosting | None:
    native_id, title = text(record.get("shortcode")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    entries = [mapping(each) for each in sequence(record.get("locations"))]
    places = [found for each in entries for found in place(None, each.get("city"), each.get("region"), each.get("country"))]
    url = text(record.get("url")) or text(record.get("shortlink")) or f"https://apply.workable.com/j/{native_id}"
    return RawPosting(
        native_id=native_id, url=url, apply_url=text(record.get("application_url")) or f"{url}/apply", title=title, hiring_organization=company,
        department=text(record.get("department")), locations=places or place(None, record.get("city"), record.get("state"), record.get("country")),
        workplace="remote" if record.get("telecommuting") in (True, "true") else None,
        employment_type=[kind] if (kind := text(record.get("employment_type"))) else [], date_posted=text(record.get("published_on")),
        facts=facts(Experience=record.get("experience"), Education=record.get("education"), Function=record.get("function"),
                    Industry=record.get("industry"), Requisition=record.get("code")),
        description=text(record.get("description")) or "")  # fmt: skip
