"""USAJOBS: JSON pages of 500, with a key of the user's own and the e-mail address that it is registered for."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import at, count, facts, keep, number, pay, place, said, sections, words

LIMIT, CUT = 500, 10_000
EMAIL, KEY = "JOBDELTA_USAJOBS_EMAIL", "JOBDELTA_USAJOBS_KEY"
UNITS = {"PA": "year", "PH": "hour", "PD": "day", "PW": "week", "PM": "month", "BW": "biweekly"}
PAGED = frozenset({"p", "page", "resultsperpage"})
READ = frozenset({"PositionTitle", "PositionURI", "ApplyURI", "OrganizationName", "DepartmentName", "PositionLocation", "PositionRemuneration",
                  "PositionSchedule", "PublicationStartDate", "ApplicationCloseDate", "UserArea", "PositionID", "JobCategory", "PositionOfferingType",
                  "QualificationSummary"})  # fmt: skip
IGNORED = frozenset({"PositionLocationDisplay", "SubAgency", "JobGrade", "PositionStartDate", "PositionEndDate", "PositionFormattedDescription"})


class UsaJobs(Vendor):
    name = "usajobs"
    title = "USAJOBS"
    kind = "aggregator"
    patterns = (r"(?:www\.)?usajobs\.gov/(?:[Ss]earch(?:/[Rr]esults)?/?)?(?:\?(?P<tenant>.*))?$", r"data\.usajobs\.gov/api/[Ss]earch(?:\?(?P<tenant>.*))?$")
    keys = (EMAIL, KEY)
    paging = "page"
    pay = "list"

    def tenant_of(self, match: re.Match[str]) -> str:
        """The search, sorted, `all` for none."""
        pairs = sorted((name, value) for name, value in parse_qsl(match["tenant"] or "") if name.lower() not in PAGED)
        return urlencode(pairs) or "all"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, 1)]

    def parse(self, board: Board, answer: Answer) -> ListPage:
        found = mapping(mapping(answer.json()).get("SearchResult"))
        rows = found.get("SearchResultItems")
        if not isinstance(rows, list):
            raise Unreadable("the answer of data.usajobs.gov has no list of results")
        page = ListPage(advertised=count(found.get("SearchResultCountAll")))
        if (page.advertised or 0) > CUT:
            page.capped = f"USAJOBS shows no more than {CUT} of the {page.advertised} postings of a search"
        for record in records(rows, page):
            told = mapping(record.get("MatchedObjectDescriptor"))
            known_keys(told, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record, told))
        if rows and (len(rows) >= LIMIT or (number(at(found, "UserArea.NumberOfPages")) or 0) > answer.ask.note):
            page.more = [_page(board, answer.ask.note + 1)]
        return page


def _page(board: Board, page: int) -> Ask:
    search = "" if board.tenant == "all" else f"&{board.tenant}"
    headers = {"User-Agent": f"{{{EMAIL}}}", "Authorization-Key": f"{{{KEY}}}"}
    return Ask(f"https://data.usajobs.gov/api/Search?ResultsPerPage={LIMIT}&Page={page}{search}", headers=headers, note=page)


def _posting(record: dict[str, Any], told: dict[str, Any]) -> RawPosting | None:
    native_id, title = text(record.get("MatchedObjectId")), text(told.get("PositionTitle"))
    if native_id is None or title is None:
        return None
    details = mapping(at(told, "UserArea.Details"))
    wages = [mapping(each) for each in sequence(told.get("PositionRemuneration"))]
    duties = details.get("MajorDuties")
    return RawPosting(
        native_id=native_id, url=said(told, "PositionURI") or f"https://www.usajobs.gov/job/{native_id}", title=title,
        apply_url=next(iter(words(*sequence(told.get("ApplyURI")))), None), hiring_organization=text(told.get("OrganizationName")),
        department=text(told.get("DepartmentName")),
        locations=[found for each in sequence(told.get("PositionLocation")) for found in place(
            said(each, "LocationName"), said(each, "CityName"), said(each, "CountrySubDivisionCode"), said(each, "CountryCode"))],
        employment_type=words(*(said(each, "Name") for each in sequence(told.get("PositionSchedule")))),
        pay=[found for each in wages for found in pay(each.get("MinimumRange"), each.get("MaximumRange"), "USD",
             UNITS.get(text(each.get("RateIntervalCode")) or "", each.get("Description")))],
        date_posted=text(told.get("PublicationStartDate")), valid_through=text(told.get("ApplicationCloseDate")),
        facts=facts(Requisition=told.get("PositionID")),
        description=sections((("", details.get("JobSummary")), ("Duties", "\n".join(f"<p>{each}</p>" for each in words(
            *(duties if isinstance(duties, list) else [duties])))), ("Qualifications", told.get("QualificationSummary")))))  # fmt: skip
