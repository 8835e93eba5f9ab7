"""BambooHR: a JSON list (an older HTML list where that is off) and one JSON answer a posting for its text."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPlace, RawPosting
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.ownpage import no_list, shown, tree_of
from crawlers.vendors.reading import count, facts, keep, pay, place, said, stay, words

WORKPLACES = {"0": "onsite", "1": "remote", "2": "hybrid"}
READ = frozenset({"id", "jobOpeningName", "departmentLabel", "employmentStatusLabel", "employmentType", "location", "atsLocation", "isRemote", "locationType"})
IGNORED = frozenset({"departmentId"})


class BambooHR(Vendor):
    name = "bamboohr"
    title = "BambooHR"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.bamboohr\.com(?:/(?:careers|jobs|js/embed)\b|/?$)",)
    inline = (r"\bdata-domain\s*=\s*[\"'](?P<tenant>[\w-]+)\.bamboohr\.com[\"']",)
    text_in = "page"
    pay = "page, as words"
    confidence = "B"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"{self.public_url(board.tenant)}/list")]

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}.bamboohr.com/careers"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        return [Ask(f"https://{board.tenant}.bamboohr.com/jobs/embed2.php")] if answer.status == 404 and answer.ask.url.endswith("/list") else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        stay(answer, self.title)
        if answer.url.partition("?")[0].endswith((".php", "/login")):
            return self._embedded(board, answer)
        whole = mapping(answer.json())
        if not isinstance(whole.get("result"), list):
            raise Unreadable(f"the answer of the BambooHR board {board.tenant} has no list of openings")
        page = ListPage(advertised=count(mapping(whole.get("meta")).get("totalCount")))
        for record in records(whole["result"], page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, self._posting(board, record))
        return page

    def _posting(self, board: Board, record: dict[str, Any]) -> RawPosting | None:
        native_id, title = text(record.get("id")), text(record.get("jobOpeningName"))
        if native_id is None or title is None:
            return None
        return RawPosting(
            native_id=native_id, url=f"{self.public_url(board.tenant)}/{native_id}", title=title, department=text(record.get("departmentLabel")),
            locations=_places(record), workplace=_workplace(record), employment_type=words(record.get("employmentStatusLabel")))  # fmt: skip

    def _embedded(self, board: Board, answer: Answer) -> ListPage:
        tree = tree_of(answer)
        if tree.css_first("#BambooHR, .BambooHR-ATS-board, .BambooHR-ATS-Jobs-List, [id^=bhrPositionID_]") is None:
            raise no_list(answer, self.title)
        page = ListPage()
        for row in tree.css("[id^=bhrPositionID_]"):
            native_id, anchor = (row.attributes.get("id") or "").removeprefix("bhrPositionID_"), row.css_first("a")
            title = shown(anchor)
            where = shown(row.css_first(".BambooHR-ATS-Location"))
            url = f"{self.public_url(board.tenant)}/{native_id}"
            keep(page, RawPosting(native_id, url, title, locations=place(where)) if native_id and title else None)
        return page

    def text_ask(self, board: Board, native_id: str, url: str) -> Ask:
        return Ask(f"{self.public_url(board.tenant)}/{native_id}/detail", posting=native_id)

    def parse_text(self, board: Board, posting: RawPosting, answer: Answer) -> RawPosting | None:
        stay(answer, self.title)
        told = mapping(mapping(mapping(answer.json()).get("result")).get("jobOpening"))
        if text(told.get("jobOpeningName")) is None:
            raise Unreadable(f"{answer.url} is no opening")
        posting.title = text(told.get("jobOpeningName"))
        posting.description = text(told.get("description")) or ""
        posting.locations = _places(told) or posting.locations
        posting.workplace = _workplace(told) or posting.workplace
        posting.employment_type = words(told.get("employmentStatusLabel")) or posting.employment_type
        posting.department = text(told.get("departmentLabel")) or posting.department
        posting.date_posted = text(told.get("datePosted"))
        posting.pay = pay(None, None, raw=told.get("compensation"))
        posting.facts = facts(Experience=told.get("minimumExperience"))
        return posting


def _places(record: dict[str, Any]) -> list[RawPlace]:
    here, ats = mapping(record.get("location")), mapping(record.get("atsLocation"))
    return place(None, said(here, "city") or said(ats, "city"), said(here, "state") or said(ats, "state", "province"),
                 said(here, "addressCountry", "country") or said(ats, "country"))  # fmt: skip


def _workplace(record: dict[str, Any]) -> str | None:
    return WORKPLACES.get(text(record.get("locationType")) or "") or ("remote" if record.get("isRemote") is True else None)
