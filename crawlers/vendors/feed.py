"""Feeds of any site: RSS, Atom, JSON Feed and schema.org DataFeed. A feed of a round number of entries may be only the newest."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin, urlsplit

from crawlers.items import Board, RawPosting
from crawlers.pages.urls import canonical_url
from crawlers.vendors import xml
from crawlers.vendors.base import Answer, Ask, ListPage, Unreadable, Vendor, known_keys, mapping, records, sequence, text
from crawlers.vendors.reading import facts, keep, pay, place, said, sections, words
from crawlers.vendors.schema import posting_of

ROUND = frozenset({10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 150, 200, 250, 500, 1000})  # usual sizes of feeds that hold the newest only
READ = frozenset({"title", "link", "guid", "id", "pubDate", "published", "updated", "date", "description", "content", "encoded", "summary", "location", "city",
                  "region", "state", "country", "company", "employer", "creator", "author", "department", "category", "type", "job_type", "jobtype",
                  "employment_type", "employmentType", "expires_at", "expiration_date", "salary", "salary_indication", "minimumSalary", "maximumSalary",
                  "salaryCurrency", "salaryInterval", "examplesofduties", "qualifications", "benefits", "supplementalinformation", "jobId",
                  "advertiseToDateTimeUTC", "content_html", "content_text", "url", "date_published", "date_modified", "tags", "categories",
                  "advertiseFromDateUTC", "_jobposting"})  # fmt: skip


class Feed(Vendor):
    name = "feed"
    title = "RSS, Atom, JSON Feed, DataFeed"
    kind = "format"
    patterns = (
        r"(?P<tenant>[^?#]+(?:\.(?:rss|atom)|/(?:rss|atom|feed)(?:\.xml)?/?|feed\.json|/index\.xml|/[Jj]obs[Ff]eed|jobs\.feed\.json))(?:\?.*)?$",
        r"(?P<tenant>[^?#]+/\?(?:[^#]*&)?feed=(?:rss2?|atom|job_feed)(?:&.*)?)$",
    )
    pay = "list, where given"
    paging = "next_url of JSON Feed"

    def start(self, board: Board) -> list[Ask]:
        return [Ask(board.url)]

    def tenant(self, url: str) -> str | None:
        """The canonical address of the feed, without its scheme."""
        return canonical_url(url).partition("://")[2] if super().tenant(url) else None

    def parse(self, board: Board, answer: Answer) -> ListPage:
        page, rows, following = ListPage(), *entries(answer)
        for record in records(rows, page):
            known_keys(record, READ, page.unknown_keys)
            keep(page, entry(record, answer.url))
        if following:
            page.more = [Ask(following)]
        elif len(rows) in ROUND:
            page.capped = f"the feed holds {len(rows)} entries, a usual limit, so it may be only the newest of them"
        return page


def entries(answer: Answer) -> tuple[list[Any], str | None]:
    """The entries of a feed in any of the formats, and the address of its next page. Raises Unreadable for anything else."""
    head = answer.body.lstrip()[:1]
    if head in (b"{", b"["):
        whole = mapping(answer.json())
        if isinstance(whole.get("items"), list):
            return whole["items"], _absolute(answer, said(whole, "next_url"))
        if isinstance(whole.get("dataFeedElement"), list):
            return whole["dataFeedElement"], None
        raise Unreadable(f"{urlsplit(answer.url).hostname} answered JSON that is no feed")
    whole = xml.root(answer)
    for root in ("rss", "RDF"):
        if root in whole:
            rows = [each for channel in xml.children(whole[root], "channel") for each in xml.children(channel, "item")]
            return rows + xml.children(whole[root], "item"), None
    if "feed" in whole:
        links = [mapping(each) for each in xml.children(whole["feed"], "link")]
        following = next((each.get("@href") for each in links if each.get("@rel") == "next"), None)
        return xml.children(whole["feed"], "entry"), _absolute(answer, following)
    raise Unreadable(f"{urlsplit(answer.url).hostname} answered XML that is no feed")


def entry(record: dict[str, Any], base: str) -> RawPosting | None:
    """An entry of any feed format as a posting; its id is the entry's own, else its link."""
    told = mapping(record.get("_jobposting")) or mapping(record.get("item"))
    if text(told.get("title")):
        return posting_of(told, native_id=text(record.get("id")), url=said(record, "url"), text_of=said(record, "content_html", "content_text"))
    link = text(record.get("url")) or _link(record)
    native_id, title = said(record, "guid", "guid.#", "id", "jobId") or link, said(record, "title", "title.#")
    if native_id is None or title is None:
        return None
    where = place(said(record, "location", "location.name", "location.#"), said(record, "city"), said(record, "region", "state"), said(record, "country"))
    kinds = [each for name in ("type", "job_type", "jobtype", "employment_type", "employmentType") for each in words(*_texts(record, name))]
    body = said(record, "content_html", "encoded", "content", "content.#", "description", "description.#", "summary", "summary.#", "content_text")
    more = ((name, record.get(key)) for name, key in (("Examples of duties", "examplesofduties"), ("Qualifications", "qualifications"),
                                                      ("Benefits", "benefits"), ("Supplemental information", "supplementalinformation")))  # fmt: skip
    return RawPosting(
        native_id=native_id.strip(), url=urljoin(base, (link or native_id).strip()), title=title.strip(), locations=where, employment_type=kinds,
        hiring_organization=said(record, "company", "company.name", "employer", "creator", "author.name", "author"),
        department=said(record, "department", "department.name"),
        date_posted=said(record, "pubDate", "published", "date_published", "date", "updated"),
        valid_through=said(record, "expires_at", "expiration_date", "advertiseToDateTimeUTC"),
        pay=pay(record.get("minimumSalary"), record.get("maximumSalary"), record.get("salaryCurrency"), record.get("salaryInterval"),
                said(record, "salary", "salary_indication")),
        facts=facts(Category=_texts(record, "category"), Tags=sequence(record.get("tags"))),
        description=sections((("", body), *more)))  # fmt: skip


def _texts(record: dict[str, Any], name: str) -> list[str]:
    values = (each if isinstance(each, str) else said(each, "name", "@term", "#") for each in xml.children(record, name))
    return [each for each in values if each]


def _link(record: dict[str, Any]) -> str | None:
    links = xml.children(record, "link")
    named = [each.get("@href") for each in map(mapping, links) if each.get("@rel", "alternate") == "alternate"]
    return next((found for each in [*links, *named] if isinstance(each, str) and (found := text(each))), None)


def _absolute(answer: Answer, url: str | None) -> str | None:
    return urljoin(answer.url, url) if url else None
