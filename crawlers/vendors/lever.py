"""Lever: a bare JSON array a site, global and EU hosts. Most of the text lies in `lists`, the boilerplate in `additional`."""

from __future__ import annotations

import html
from typing import Any
from urllib.parse import quote

from crawlers.items import Board, RawPay, RawPlace, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import number

READ = frozenset({"id", "text", "hostedUrl", "applyUrl", "categories", "workplaceType", "country", "tags", "salaryRange", "salaryDescription",
                  "createdAt", "description", "descriptionPlain", "lists", "additional", "additionalPlain"})  # fmt: skip
IGNORED = frozenset({"updatedAt", "opening", "openingPlain", "descriptionBody", "descriptionBodyPlain", "salaryDescriptionPlain", "reqCode", "state"})
HOSTS = {"": "api.lever.co", "eu": "api.eu.lever.co"}


class Lever(Vendor):
    name = "lever"
    title = "Lever"
    patterns = (
        r"jobs(?:\.(?P<eu>eu))?\.lever\.co/(?P<tenant>[^/?#]+)",
        r"api(?:\.(?P<eu>eu))?\.lever\.co/v0/postings/(?P<tenant>[^/?#]+)",
    )
    inline = (r"leverJobsOptions\s*=\s*\{[^}]{0,300}?\baccountName[\"']?\s*:\s*[\"'](?P<tenant>[\w.-]+)[\"']",)
    # 404 for unknown names was measured on one host, an empty array on another: an empty answer proves nothing.
    empty_proves = False
    pay = "list"

    def tenant_of(self, match: Any) -> str:
        """The site's name; sites of the EU host, which may repeat a global name, are kept apart as `eu/name`."""
        site: str = match["tenant"]
        return f"eu/{site}" if match.groupdict().get("eu") else site

    def start(self, board: Board) -> list[Ask]:
        region, _, site = board.tenant.rpartition("/")
        return [Ask(f"https://{HOSTS[region]}/v0/postings/{quote(site)}?mode=json")]

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        if answer.status == 404 and HOSTS["eu"] not in answer.ask.url:
            return [Ask(answer.ask.url.replace(HOSTS[""], HOSTS["eu"]))]
        return []

    def public_url(self, tenant: str) -> str:
        region, _, site = tenant.rpartition("/")
        return f"https://jobs.{'eu.' if region else ''}lever.co/{quote(site)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        rows = answer.json()
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} at Lever is not a list of postings")
        page = ListPage()
        for record in records(rows, page):
            native_id, title, categories = text(record.get("id")), text(record.get("text")), mapping(record.get("categories"))
            if native_id is None or title is None:
                page.skipped["no id or title"] += 1
                continue
            known_keys(record, READ | IGNORED, page.unknown_keys)
            named = sequence(categories.get("allLocations")) or [categories.get("location")]
            places = [place for each in named if (place := text(each))]
            url = text(record.get("hostedUrl")) or f"{self.public_url(board.tenant)}/{native_id}"
            country = text(record.get("country")) if len(places) == 1 else None
            page.postings.append(RawPosting(
                native_id=native_id, url=url, apply_url=text(record.get("applyUrl")) or f"{url}/apply", title=title,
                department=text(categories.get("department")) or text(categories.get("team")),
                locations=[RawPlace(place, country=country) for place in places],
                workplace=None if record.get("workplaceType") == "unspecified" else text(record.get("workplaceType")),
                employment_type=[kind] if (kind := text(categories.get("commitment"))) else [], pay=_pay(record),
                date_posted=text(record.get("createdAt")), facts={"Team": team} if (team := text(categories.get("team"))) else {},
                description=_description(record)))  # fmt: skip
        return page


def _pay(record: dict[str, Any]) -> list[RawPay]:
    entry = mapping(record.get("salaryRange"))
    if not entry:
        return []
    said = text(record.get("salaryDescription")) or ""
    return [RawPay(number(entry.get("min")), number(entry.get("max")), text(entry.get("currency")), text(entry.get("interval")), said)]


def _description(record: dict[str, Any]) -> str:
    parts = [text(record.get("description")) or _escaped(record.get("descriptionPlain"))]
    lists = map(mapping, sequence(record.get("lists")))
    parts += [f"<h3>{html.escape(text(entry.get('text')) or '')}</h3><ul>{text(entry.get('content')) or ''}</ul>" for entry in lists]
    parts += [text(record.get("salaryDescription")), text(record.get("additional")) or _escaped(record.get("additionalPlain"))]
    return "\n".join(filter(None, parts))


def _escaped(plain: Any) -> str | None:
    shown = text(plain)
    return shown and "".join(f"<p>{html.escape(line)}</p>" for line in shown.splitlines() if line.strip())
