"""Hosts that show a part of a search only, and the facets by which they let it be narrowed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from crawlers.vendors.base import Ask


def query(ask: Ask) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(ask.url).query).items()}


def tally(values: list[str]) -> dict[str, int]:
    return {value: values.count(value) for value in sorted(set(values))}


@dataclass
class Cut:
    """A search that shows `most` of its rows. Each row is of one kind and of one place; a search may be narrowed to either."""

    count: int
    most: int = 300
    kinds: int = 3
    places: int = 2
    facets: bool = True
    heeds: bool = True
    asked: list[str] = field(default_factory=list)

    def found(self, kind: str | None, place: str | None) -> list[int]:
        chosen = (self.heeds and (kind, place)) or (None, None)
        return [row for row in range(self.count) if chosen[0] in (None, f"k{row % self.kinds}") and chosen[1] in (None, f"p{row // self.kinds % self.places}")]

    def counts(self, rows: list[int]) -> tuple[dict[str, int], dict[str, int]]:
        return (tally([f"k{row % self.kinds}" for row in rows]), tally([f"p{row // self.kinds % self.places}" for row in rows])) if self.facets else ({}, {})


class Amazon(Cut):
    url, most_of = "https://www.amazon.jobs/en/search", "crawlers.vendors.amazon.CUT"

    def __call__(self, ask: Ask) -> tuple[int, Any]:
        self.asked.append(ask.url)
        asked = query(ask)
        offset, limit = int(asked["offset"]), int(asked["result_limit"])
        if offset + limit > self.most:
            return 200, {"error": "Cannot return more results at once", "hits": 0, "jobs": []}
        rows = self.found(asked.get("business_category[]"), asked.get("normalized_country_code[]"))
        kinds, places = self.counts(rows) if "facets[]" in asked else ({}, {})
        facets = {"business_category_facet": [{name: many} for name, many in kinds.items()],
                  "normalized_country_code_facet": [{name: many} for name, many in places.items()]}  # fmt: skip
        jobs = [{"id_icims": str(row), "title": "Baker"} for row in rows[offset : offset + limit]]
        return 200, {"error": None, "hits": min(len(rows), self.most), "jobs": jobs, "facets": facets}


class Oracle(Cut):
    url, most_of = "https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1", "crawlers.vendors.oracle.CUT"

    def __call__(self, ask: Ask) -> tuple[int, Any]:
        self.asked.append(ask.url)
        asked = dict(each.split("=", 1) for each in query(ask)["finder"].partition(";")[2].split(","))
        rows, offset = self.found(asked.get("selectedCategoriesFacet"), asked.get("selectedOrganizationsFacet")), int(asked["offset"])
        shown = rows[offset : min(offset + int(asked["limit"]), self.most)]
        item: dict[str, Any] = {"TotalJobsCount": len(rows), "requisitionList": [{"Id": str(row), "Title": "Baker"} for row in shown]}
        if "facetsList" in asked:
            for name, counts in zip(("categoriesFacet", "organizationsFacet"), self.counts(rows), strict=True):
                item[name] = [{"Id": value, "TotalCount": many} for value, many in counts.items()]
        return 200, {"items": [item]}


class Bundesagentur(Cut):
    url, most_of = "https://www.arbeitsagentur.de/jobsuche/suche?was=baker", "crawlers.vendors.bundesagentur.CUT"

    def __call__(self, ask: Ask) -> tuple[int, Any]:
        self.asked.append(ask.url)
        asked = query(ask)
        rows, offset = self.found(asked.get("berufsfeld"), asked.get("befristung")), (int(asked["page"]) - 1) * 100
        listed = [{"referenznummer": str(row), "stellenangebotsTitel": "Baker"} for row in rows[offset : min(offset + 100, self.most)]]
        facets = {name: {"counts": counts} for name, counts in zip(("berufsfeld", "befristung"), self.counts(rows), strict=True)}
        return 200, {"maxErgebnisse": len(rows), "ergebnisliste": listed, "facetten": facets}


class Arbetsformedlingen(Cut):
    url, most_of = "https://jobsearch.api.jobtechdev.se/search?q=bagare", "crawlers.vendors.arbetsformedlingen.CUT"

    def __call__(self, ask: Ask) -> tuple[int, Any]:
        self.asked.append(ask.url)
        asked = query(ask)
        rows, offset, limit = self.found(asked.get("occupation-field"), asked.get("region")), int(asked["offset"]), int(asked["limit"])
        if offset + limit > self.most:
            return 400, {}
        stats = [{"type": name, "values": [{"concept_id": value, "count": many} for value, many in counts.items()]}
                 for name, counts in zip(("occupation-field", "region"), self.counts(rows), strict=True)]  # fmt: skip
        return 200, {"total": {"value": len(rows)}, "hits": [{"id": str(row), "headline": "Bagare"} for row in rows[offset : offset + limit]],
                     "stats": stats if "stats" in asked else []}  # fmt: skip


CUTS = [Amazon, Oracle, Bundesagentur, Arbetsformedlingen]
