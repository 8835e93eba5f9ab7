"""Bundesagentur für Arbeit: JSON pages of 100 with the public key of its own website; a search shows 10,000 at most."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import count, facts, keep, pages_on, place, said, words

API = "https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc"
HEADERS = {"X-API-Key": "jobboerse-jobsuche"}  # the same for everyone
LIMIT, CUT = 100, 10_000
PAGED = frozenset({"page", "size", "id"})
READ = frozenset({"refnr", "titel", "beruf", "arbeitgeber", "arbeitsort", "arbeitsorte", "aktuelleVeroeffentlichungsdatum", "eintrittsdatum", "externeUrl"})
IGNORED = frozenset({"modifikationsTimestamp", "kundennummerHash", "logoHashId", "hashId"})


class Bundesagentur(Vendor):
    name = "bundesagentur"
    title = "Bundesagentur für Arbeit"
    kind = "aggregator"
    patterns = (r"(?:www\.arbeitsagentur\.de/jobsuche/suche|rest\.arbeitsagentur\.de/jobboerse/jobsuche-service/pc/v\d/jobs)/?(?:\?(?P<tenant>.*))?$",)
    text_in = "page"
    paging = "page"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        return urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name not in PAGED)) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 1, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("stellenangebote", whole.get("ergebnisliste"))
        number, total = answer.ask.note
        total = count(whole.get("maxErgebnisse")) if count(whole.get("maxErgebnisse")) is not None else total
        if not isinstance(rows, list):
            if total == 0:
                return ListPage(advertised=0)  # no list at all where nothing is found
            raise Unreadable("the answer of rest.arbeitsagentur.de has no list of postings")
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record))
        reached = (number - 1) * LIMIT + len(rows)
        if total is not None and total > CUT:
            page.capped = f"the Bundesagentur shows no more than {CUT} of the {total} postings of a search"
        if pages_on(rows, LIMIT, reached, total) and reached < CUT:
            page.more = [_page(board, number + 1, total)]
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{API}/v4/jobdetails/{quote(base64.b64encode(native_id.encode()).decode())}", posting=native_id, headers=HEADERS)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        told = mapping(answer.json())
        body = said(told, "stellenangebotsBeschreibung", "stellenbeschreibung")
        if body is None and said(told, "refnr", "referenznummer") is None:
            raise Unreadable(f"{answer.url} is no posting")
        posting.description, posting.description_format = body or "", "text"
        return posting


def _page(board: Board, number: int, total: int | None) -> Ask:
    search = "" if board.tenant == "all" else f"&{board.tenant}"
    return Ask(f"{API}/v6/jobs?size={LIMIT}&page={number}{search}", headers=HEADERS, note=(number, total))


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("refnr")), text(record.get("titel")) or text(record.get("beruf"))
    if native_id is None or title is None:
        return None
    spots = sequence(record.get("arbeitsorte")) or [record.get("arbeitsort")]
    return RawPosting(
        native_id=native_id, url=f"https://www.arbeitsagentur.de/jobsuche/jobdetail/{quote(native_id)}", apply_url=text(record.get("externeUrl")), title=title,
        hiring_organization=text(record.get("arbeitgeber")), date_posted=text(record.get("aktuelleVeroeffentlichungsdatum")),
        locations=[found for each in spots for found in place(None, said(each, "ort"), said(each, "region"), said(each, "land"))],
        facts=facts(Beruf=words(record.get("beruf")), Eintritt=record.get("eintrittsdatum")))  # fmt: skip
