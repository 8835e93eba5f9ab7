"""Adzuna: JSON pages of 50 with keys of the user's own; texts are snippets, and some pay is Adzuna's guess and marked as such."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, facts, keep, pages_on, pay, place, said, words

LIMIT = 50
APP, KEY = "JOBDELTA_ADZUNA_APP_ID", "JOBDELTA_ADZUNA_APP_KEY"
CURRENCIES = {"us": "USD", "gb": "GBP", "ca": "CAD", "au": "AUD", "nz": "NZD", "in": "INR", "sg": "SGD", "za": "ZAR", "br": "BRL", "mx": "MXN", "pl": "PLN",
              "ch": "CHF", **dict.fromkeys(("de", "fr", "nl", "it", "es", "at", "be"), "EUR")}  # fmt: skip
FILTERS = frozenset({"what", "what_and", "what_or", "what_exclude", "where", "distance", "category", "max_days_old", "company", "q", "w"})
READ = frozenset({"id", "title", "company", "location", "redirect_url", "created", "description", "salary_min", "salary_max", "salary_is_predicted",
                  "contract_type", "contract_time", "category"})  # fmt: skip
IGNORED = frozenset({"__CLASS__", "adref", "latitude", "longitude"})


class Adzuna(Vendor):
    name = "adzuna"
    title = "Adzuna"
    kind = "aggregator"
    patterns = (r"api\.adzuna\.com/v1/api/jobs/(?P<country>[a-z]{2})/search(?:/\d+)?(?:\?(?P<search>.*))?$",)
    keys = (APP, KEY)
    paging = "page"
    pay = "list, guesses marked"

    def tenant_of(self, match: re.Match[str]) -> str:
        """Country and search: `gb?what=...`. Keys in the address are not taken."""
        search = urlencode(sorted((name, value) for name, value in parse_qsl(match["search"] or "") if name in FILTERS))
        return f"{match['country']}{'?' if search else ''}{search}"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 1, 0)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("results")
        if not isinstance(rows, list):
            raise Unreadable("the answer of api.adzuna.com has no list of results")
        number, reached = answer.ask.note
        total = count(whole.get("count"))
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(board, record))
        if pages_on(rows, LIMIT, reached + len(rows), total):
            page.more = [_page(board, number + 1, reached + len(rows))]
        return page


def _page(board: Board, number: int, reached: int) -> Ask:
    country, _, search = board.tenant.partition("?")
    url = f"https://api.adzuna.com/v1/api/jobs/{country}/search/{number}?app_id={{{APP}}}&app_key={{{KEY}}}&results_per_page={LIMIT}"
    return Ask(url + (f"&{search}" if search else ""), note=(number, reached))


def _posting(board: Board, record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("title"))
    if native_id is None or title is None:
        return None
    area = words(*sequence(mapping(record.get("location")).get("area")))
    guessed = record.get("salary_is_predicted") in (1, "1", True)
    country = board.tenant.partition("?")[0]
    return RawPosting(
        native_id=native_id, url=(text(record.get("redirect_url")) or f"https://www.adzuna.com/details/{native_id}").partition("?")[0], title=title,
        hiring_organization=said(record, "company.display_name"), department=said(record, "category.label"),
        locations=place(said(record, "location.display_name"), area[-1] if len(area) > 2 else None, *[*area, None, None][1::-1]),
        employment_type=words(record.get("contract_type"), record.get("contract_time")),
        pay=pay(record.get("salary_min"), record.get("salary_max"), CURRENCIES.get(country), "year", estimate=guessed),
        date_posted=text(record.get("created")), facts=facts(Text="a snippet"), description=text(record.get("description")) or "")  # fmt: skip
