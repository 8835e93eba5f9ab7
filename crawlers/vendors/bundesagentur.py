"""Bundesagentur für Arbeit: JSON pages of 100 with the public key of its own website; a search shows 10,000 at most: facets split it.

Since August 2026 (v6) every field of the list has another name; both generations are read.
"""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence
from crawlers.vendors.facets import Chosen, split
from crawlers.vendors.reading import at, count, facts, keep, pages_on, pay, place, said, unique

API = "https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc"
HEADERS = {"X-API-Key": "jobboerse-jobsuche"}  # the same for everyone
LIMIT, CUT = 100, 10_000
PAGED = frozenset({"page", "size", "id"})
FACETS = ("zeitarbeit", "befristung", "arbeitszeit", "berufsfeld", "beruf", "arbeitsort", "branche", "arbeitgeber")
UNITS = {"JAHRESGEHALT": "year", "MONATSGEHALT": "month", "STUNDENLOHN": "hour"}
READ = frozenset({"refnr", "titel", "beruf", "arbeitgeber", "arbeitsort", "arbeitsorte", "aktuelleVeroeffentlichungsdatum", "eintrittsdatum", "externeUrl",
                  "referenznummer", "stellenangebotsTitel", "hauptberuf", "firma", "stellenlokationen", "datumErsteVeroeffentlichung", "eintrittszeitraum",
                  "externeURL", "verguetungsangabe", "gehaltsspanneVon", "gehaltsspanneBis", "arbeitszeitVollzeit", "homeofficemoeglich"})  # fmt: skip
IGNORED = frozenset({"modifikationsTimestamp", "kundennummerHash", "logoHashId", "hashId", "stellenangebotsart", "quereinstiegGeeignet",
                     "arbeitszeitSchichtNachtWochenende", "arbeitszeitTeilzeitAbend", "arbeitszeitTeilzeitNachmittag", "arbeitszeitTeilzeitVormittag",
                     "arbeitszeitTeilzeitFlexibel", "artDerVerguetung", "vertragsdauer", "istGeringfuegigeBeschaeftigung", "entfernung", "alleBerufe",
                     "berufsfeld", "veroeffentlichungszeitraum", "aenderungsdatum", "istArbeitnehmerUeberlassung", "homeofficetyp"})  # fmt: skip


class Bundesagentur(Vendor):
    name = "bundesagentur"
    title = "Bundesagentur für Arbeit"
    kind = "aggregator"
    patterns = (r"(?:www\.arbeitsagentur\.de/jobsuche/suche|rest\.arbeitsagentur\.de/jobboerse/jobsuche-service/pc/v\d/jobs)/?(?:\?(?P<tenant>.*))?$",)
    text_in = "page"
    paging = "page, split by facets"
    pay = "list"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        return urlencode(sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name not in PAGED)) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, {}, 1, None)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = mapping(answer.json())
        rows = whole.get("stellenangebote", whole.get("ergebnisliste"))
        chosen, number, total = answer.ask.note
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
        if number == 1 and total is not None and total > CUT:
            asked = {name for name, _ in parse_qsl(board.tenant)}
            choices = {name: _counts(at(whole, f"facetten.{name}.counts")) for name in FACETS if name not in asked}
            page.more = [_page(board, each, 1, None) for each in split(page, choices, chosen, CUT, total)]
        if not page.more and pages_on(rows, LIMIT, reached, total) and reached < CUT:
            page.more = [_page(board, chosen, number + 1, total)]
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


def _page(board: Board, chosen: Chosen, number: int, total: int | None) -> Ask:
    narrowed = "".join(f"&{name}={quote(value, safe='')}" for name, value in chosen.items())
    search = ("" if board.tenant == "all" else f"&{board.tenant}") + narrowed
    return Ask(f"{API}/v6/jobs?size={LIMIT}&page={number}{search}", headers=HEADERS, note=(chosen, number, total), chain=narrowed)


def _counts(values: Any) -> dict[str, int]:
    return {value: many for value, number in mapping(values).items() if (many := count(number))}


def _posting(record: dict[str, Any]) -> RawPosting | None:
    native_id, job = said(record, "referenznummer", "refnr"), said(record, "hauptberuf", "beruf")
    title = said(record, "stellenangebotsTitel", "titel") or job
    if native_id is None or title is None:
        return None
    spots = [each.get("adresse") for each in map(mapping, sequence(record.get("stellenlokationen")))]
    spots = spots or sequence(record.get("arbeitsorte")) or [record.get("arbeitsort")]
    outside = said(record, "externeURL", "externeUrl")
    unit = UNITS.get(said(record, "verguetungsangabe") or "")
    return RawPosting(
        native_id=native_id, url=f"https://www.arbeitsagentur.de/jobsuche/jobdetail/{quote(native_id)}", title=title,
        apply_url=outside if outside and outside.startswith("http") else None,  # "null" where there is none
        hiring_organization=said(record, "firma", "arbeitgeber"), date_posted=said(record, "datumErsteVeroeffentlichung", "aktuelleVeroeffentlichungsdatum"),
        locations=unique(found for each in spots for found in place(None, said(each, "ort"), said(each, "region"), said(each, "land"))),
        workplace="remote possible" if record.get("homeofficemoeglich") is True else None,
        employment_type=["Vollzeit"] if record.get("arbeitszeitVollzeit") is True else [],
        pay=pay(record.get("gehaltsspanneVon"), record.get("gehaltsspanneBis"), "EUR", unit),
        facts=facts(Beruf=job, Eintritt=said(record, "eintrittszeitraum.von", "eintrittsdatum")))  # fmt: skip
