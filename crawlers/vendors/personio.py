"""Personio: one XML answer a board, with the text, under .de or .com (neither leads to the other)."""

from __future__ import annotations

from typing import Any

from crawlers.items import Board, RawPosting, Reason
from crawlers.vendors import xml
from crawlers.vendors.base import HOUSE, Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, text
from crawlers.vendors.reading import facts, keep, pay, place, sections, unique, words

READ = frozenset({"id", "name", "subcompany", "office", "additionalOffices", "department", "recruitingCategory", "jobDescriptions", "employmentType",
                  "seniority", "schedule", "yearsOfExperience", "occupation", "createdAt", "salaryInformation"})  # fmt: skip
IGNORED = frozenset({"keywords", "occupationCategory"})


class Personio(Vendor):
    name = "personio"
    title = "Personio"
    pay = "list"
    patterns = (rf"(?P<tenant>{HOUSE}[\w-]+)\.jobs\.personio\.(?:de|com)(?:[/?]|$)",)

    def start(self, board: Board) -> list[Ask]:
        return [Ask(f"https://{board.tenant}.jobs.personio.de/xml?language=en")]

    def public_url(self, tenant: str) -> str:
        return f"https://{tenant}.jobs.personio.de/"

    def otherwise(self, board: Board, answer: Answer) -> list[Ask]:
        return _under_com(answer.ask) if answer.status in (404, 410) else []

    def instead(self, board: Board, ask: Ask, reason: Reason) -> list[Ask]:
        # A host that does not know the account closes its robots.txt.
        return _under_com(ask) if reason in (Reason.ROBOTS, Reason.DNS) else []

    def parse(self, board: Board, answer: Answer) -> ListPage:
        whole = xml.root(answer)
        if "workzag-jobs" not in whole:
            raise Unreadable(f"the answer of the Personio board {board.tenant} is no list of positions")
        page = ListPage()
        for record in records(xml.children(whole["workzag-jobs"], "position"), page):
            known_keys(record, READ | IGNORED, page.unknown_keys)
            keep(page, _posting(record, answer.url))
        return page


def _under_com(ask: Ask) -> list[Ask]:
    return [Ask(ask.url.replace(".personio.de/", ".personio.com/"))] if ".personio.de/" in ask.url else []


def _posting(record: dict[str, Any], base: str) -> RawPosting | None:
    native_id, title = text(record.get("id")), text(record.get("name"))
    if native_id is None or title is None:
        return None
    url = f"{base.partition('/xml')[0]}/job/{native_id.strip()}"
    offices = words(record.get("office"), *xml.children(record.get("additionalOffices"), "office"))
    parts = [mapping(each) for each in xml.children(record.get("jobDescriptions"), "jobDescription")]
    wage = mapping(record.get("salaryInformation"))
    return RawPosting(
        native_id=native_id.strip(), url=url, apply_url=f"{url}#apply", title=title, hiring_organization=text(record.get("subcompany")),
        department=text(record.get("department")), locations=unique(found for office in offices for found in place(office)),
        employment_type=words(record.get("employmentType"), record.get("schedule")), date_posted=text(record.get("createdAt")),
        pay=pay(wage.get("min"), wage.get("max"), wage.get("currencyCode"), wage.get("type")),
        facts=facts(Seniority=record.get("seniority"), Experience=record.get("yearsOfExperience"), Category=record.get("recruitingCategory"),
                    Occupation=record.get("occupation")),
        description=sections((each.get("name"), each.get("value")) for each in parts))  # fmt: skip
