"""Oracle Recruiting Cloud: JSON pages of 200, 10,000 at most (facets split them), and one JSON answer a posting.

A wrong site number is answered with another site's postings.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from crawlers.items import Board, RawPosting
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.facets import Chosen, counted, split
from crawlers.vendors.reading import count, facts, keep, pages_on, place, said, sections, unique, words

LIMIT = 200  # more is clamped without a word
CUT = 10_000
FACETS = {"categoriesFacet": "selectedCategoriesFacet", "organizationsFacet": "selectedOrganizationsFacet",
          "workplaceTypesFacet": "selectedWorkplaceTypesFacet", "locationsFacet": "selectedLocationsFacet"}  # fmt: skip
READ = frozenset({"Id", "Title", "PostedDate", "PostingEndDate", "Language", "PrimaryLocation", "PrimaryLocationCountry", "secondaryLocations",
                  "WorkplaceTypeCode", "WorkplaceType", "JobFamily", "JobFunction", "JobSchedule", "ContractType", "WorkerType", "Department", "Organization",
                  "JobType"})  # fmt: skip
IGNORED = frozenset({"GeographyId", "HotJobFlag", "ManagerLevel", "JobShift", "StudyLevel", "DomesticTravelRequired", "InternationalTravelRequired",
                     "WorkDurationYears", "WorkDurationMonths", "WorkHours", "WorkDays", "LegalEmployer", "BusinessUnit", "BusinessUnitId",
                     "LegalEmployerId", "OrganizationId", "MediaThumbURL", "ShortDescriptionStr", "Distance", "TrendingFlag", "BeFirstToApplyFlag", "Relevancy",
                     "ExternalQualificationsStr", "ExternalResponsibilitiesStr", "otherWorkLocations", "workLocation", "requisitionFlexFields"})  # fmt: skip
TEXTS = (("", "ExternalDescriptionStr"), ("Responsibilities", "ExternalResponsibilitiesStr"), ("Qualifications", "ExternalQualificationsStr"))


class Oracle(Vendor):
    name = "oracle"
    title = "Oracle Recruiting Cloud"
    patterns = (
        r"(?P<host>[\w-]+\.fa(?:\.[\w-]+)*)\.oraclecloud\.com/hcmUI/CandidateExperience/(?:[\w-]+/)?sites/(?P<site>[^/?#]+)",
        r"(?P<host>[\w-]+\.fa(?:\.[\w-]+)*)\.oraclecloud\.com/hcmRestApi/.*siteNumber(?:=|%3D)(?P<site>[^,;&%]+)",
    )
    empty_proves = False
    text_in = "page"
    paging = "offset, split by facets"

    def tenant_of(self, match: re.Match[str]) -> str:
        """`pod.fa.region/site`."""
        return f"{match['host']}/{unquote(match['site'])}"

    def start(self, board: Board) -> list[Ask]:
        return [_page(board, {}, 0, None)]

    def public_url(self, tenant: str) -> str:
        host, _, site = tenant.partition("/")
        return f"https://{host}.oraclecloud.com/hcmUI/CandidateExperience/en/sites/{quote(site)}"

    def parse(self, board: Board, answer: Answer) -> ListPage:
        found = next(iter(map(mapping, sequence(mapping(answer.json()).get("items")))), {})
        rows = found.get("requisitionList")
        if not isinstance(rows, list):
            raise Unreadable(f"the answer of {board.tenant} has no list of requisitions")
        chosen, offset, total = answer.ask.note
        if offset is None:
            return _parts(board, chosen, found, total)
        total = total or count(found.get("TotalJobsCount"))  # right on the first page alone
        page = ListPage(advertised=total)
        for record in records(rows, page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        reached = offset + len(rows)
        if not offset and total is not None and total > CUT:
            page.split = True
            page.more = [_page(board, chosen, None, total)]
        elif pages_on(rows, LIMIT, reached, total):
            if reached >= CUT:
                page.capped = f"the board shows no more than {CUT} postings"
            else:
                page.more = [_page(board, chosen, reached, total)]
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("Id")), text(record.get("Title"))
        if native_id is None or title is None:
            return None
        further = [found for each in sequence(record.get("secondaryLocations")) for found in place(said(each, "Name"), country=None)]
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}/job/{native_id}", title=title,
            department=said(record, "Department", "Organization", "JobFamily"), locations=unique([*place(record.get("PrimaryLocation")), *further]),
            workplace=said(record, "WorkplaceTypeCode", "WorkplaceType"),
            employment_type=words(record.get("JobSchedule"), record.get("WorkerType"), record.get("ContractType")),
            date_posted=text(record.get("PostedDate")), valid_through=text(record.get("PostingEndDate")),
            facts=facts(Function=record.get("JobFunction"), Job_type=record.get("JobType")))  # fmt: skip

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        site = quote(board.tenant.partition("/")[2])
        query = f"expand=all&onlyData=true&finder=ById;Id=%22{quote(native_id)}%22,siteNumber={site}"
        return Ask(f"{_api(board)}/recruitingCEJobRequisitionDetails?{query}", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        items = mapping(answer.json()).get("items")
        if not isinstance(items, list):
            raise Unreadable(f"the answer of {board.tenant} for {posting.native_id} is no requisition")
        if not items:
            return None  # withdrawn
        told = mapping(items[0])
        # What the company and the organization say of themselves is the same on all of their postings.
        posting.description = sections((heading, told.get(key)) for heading, key in TEXTS)
        posting.date_posted = text(told.get("ExternalPostedStartDate")) or posting.date_posted
        posting.valid_through = text(told.get("ExternalPostedEndDate")) or posting.valid_through
        posting.employment_type = words(told.get("JobSchedule"), told.get("WorkerType"), told.get("ContractType")) or posting.employment_type
        posting.workplace = said(told, "WorkplaceTypeCode", "WorkplaceType") or posting.workplace
        fields = {name: value for each in map(mapping, sequence(told.get("requisitionFlexFields")))
                  if (name := text(each.get("Prompt"))) and (value := text(each.get("Value")))}  # fmt: skip
        posting.facts = facts(Category=told.get("Category"), Function=told.get("JobFunction")) | fields
        return posting


def _api(board: Board) -> str:
    return f"https://{board.tenant.partition('/')[0]}.oraclecloud.com/hcmRestApi/resources/latest"


def _page(board: Board, chosen: Chosen, offset: int | None, total: int | None) -> Ask:
    """A page of the list narrowed to `chosen`; without an offset, the question for its facets."""
    site = quote(board.tenant.partition("/")[2])
    narrowed = "".join(f",{name}={quote(value, safe='')}" for name, value in chosen.items())
    size = f"limit={LIMIT},offset={offset}" if offset is not None else "facetsList=CATEGORIES%3BORGANIZATIONS%3BWORKPLACE_TYPES%3BLOCATIONS,limit=1,offset=0"
    finder = f"findReqs;siteNumber={site},{size},sortBy=POSTING_DATES_DESC{narrowed}{_keyword(board)}"
    url = f"{_api(board)}/recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations&finder={finder}"
    return Ask(url, note=(chosen, offset, total), chain=narrowed)


def _parts(board: Board, chosen: Chosen, found: dict[str, Any], total: int) -> ListPage:
    """The searches that a cut one is replaced by; its next page where there are none."""
    page = ListPage()
    choices = {FACETS[name]: counted(found.get(name), "Id", "TotalCount") for name in FACETS}
    page.more = [_page(board, each, 0, None) for each in split(page, choices, chosen, CUT, total)] or [_page(board, chosen, LIMIT, total)]
    return page


def _keyword(board: Board) -> str:
    """The words that the board's own address searches for."""
    found = parse_qs(urlsplit(board.url).query).get("keyword", [""])[0]
    return f",keyword={quote(found)}" if found else ""
