"""The vendors, and which of them stands behind a URL: a walk over their patterns."""

from __future__ import annotations

from dataclasses import dataclass

from crawlers.items import Board
from crawlers.pages.urls import canonical_url
from crawlers.vendors.adp import Adp
from crawlers.vendors.adzuna import Adzuna
from crawlers.vendors.amazon import Amazon
from crawlers.vendors.apple import Apple
from crawlers.vendors.arbeitnow import Arbeitnow
from crawlers.vendors.arbetsformedlingen import Arbetsformedlingen
from crawlers.vendors.ashby import Ashby
from crawlers.vendors.avature import Avature
from crawlers.vendors.bamboohr import BambooHR
from crawlers.vendors.base import Vendor
from crawlers.vendors.breezy import Breezy
from crawlers.vendors.bundesagentur import Bundesagentur
from crawlers.vendors.comeet import Comeet
from crawlers.vendors.eightfold import Eightfold
from crawlers.vendors.feed import Feed
from crawlers.vendors.gem import Gem
from crawlers.vendors.generic import Generic
from crawlers.vendors.google import Google
from crawlers.vendors.greenhouse import Greenhouse
from crawlers.vendors.hackernews import HackerNews
from crawlers.vendors.himalayas import Himalayas
from crawlers.vendors.homerun import Homerun
from crawlers.vendors.icims import Icims
from crawlers.vendors.jazzhr import JazzHR
from crawlers.vendors.jibe import Jibe
from crawlers.vendors.jobicy import Jobicy
from crawlers.vendors.jobvite import Jobvite
from crawlers.vendors.join import Join
from crawlers.vendors.lever import Lever
from crawlers.vendors.manatal import Manatal
from crawlers.vendors.oracle import Oracle
from crawlers.vendors.paylocity import Paylocity
from crawlers.vendors.personio import Personio
from crawlers.vendors.phenom import Phenom
from crawlers.vendors.pinpoint import Pinpoint
from crawlers.vendors.recruitee import Recruitee
from crawlers.vendors.reed import Reed
from crawlers.vendors.remoteok import RemoteOk
from crawlers.vendors.remotive import Remotive
from crawlers.vendors.rippling import Rippling
from crawlers.vendors.sitemap import Sitemap
from crawlers.vendors.smartrecruiters import SmartRecruiters
from crawlers.vendors.successfactors import SuccessFactors
from crawlers.vendors.taleo import Taleo
from crawlers.vendors.teamtailor import Teamtailor
from crawlers.vendors.themuse import TheMuse
from crawlers.vendors.ukg import Ukg
from crawlers.vendors.usajobs import UsaJobs
from crawlers.vendors.weworkremotely import WeWorkRemotely
from crawlers.vendors.workable import Workable
from crawlers.vendors.workday import Workday
from crawlers.vendors.workingnomads import WorkingNomads

GENERIC = Generic()
# Patterns that look at the path of any host come after those that know their hosts.
_ALL: tuple[Vendor, ...] = (
    Greenhouse(), Lever(), Ashby(), Workday(), SmartRecruiters(), Workable(), Recruitee(), Personio(), Teamtailor(), Rippling(), Gem(), Pinpoint(),
    Breezy(), BambooHR(), JazzHR(), Jobvite(), Icims(), Oracle(), Taleo(), Comeet(), Join(), Homerun(), Manatal(), Paylocity(), Ukg(), Adp(), Phenom(),
    Eightfold(), Jibe(), SuccessFactors(), Avature(),
    Amazon(), Apple(), Google(),
    Remotive(), RemoteOk(), WeWorkRemotely(), Arbeitnow(), Himalayas(), Jobicy(), TheMuse(), WorkingNomads(), Adzuna(), Reed(), HackerNews(), UsaJobs(),
    Bundesagentur(), Arbetsformedlingen(),
    Sitemap(), Feed(), GENERIC,
)  # fmt: skip
VENDORS: dict[str, Vendor] = {vendor.name: vendor for vendor in _ALL}


@dataclass(frozen=True, slots=True)
class Detection:
    """Which board a URL names, and why that is believed."""

    board: Board
    why: str


def detect(url: str) -> Detection:
    """The board that a URL names by its shape alone; any other http(s) page is a board of the generic reader.

    Raises ValueError, with a sentence, for what is no http(s) URL.
    """
    url = url.strip()
    clean = canonical_url(url)
    if not clean:
        raise ValueError(f"{url!r} is not a web address: a board is given by its http:// or https:// URL, for example https://boards.greenhouse.io/figma")
    for vendor in VENDORS.values():
        if tenant := vendor.tenant(url):
            kind = f"the address is one of {vendor.title}'s" if vendor.kind != "format" else f"the address looks like a file of the kind {vendor.title}"
            return Detection(Board(url, vendor.name, tenant), kind)
    return Detection(Board(url, GENERIC.name, clean.split("://", 1)[1]), "no known vendor has such addresses: it is read as a plain careers page")


def table() -> list[str]:
    """The registry as lines of a Markdown table: vendor, how it is found, paging, pay, where the text is, confidence."""
    lines = ["| vendor | kind | found by | paging | pay | text | confidence |", "|---|---|---|---|---|---|---|"]
    for vendor in VENDORS.values():
        ways = ["address"] * bool(vendor.patterns) + ["page"] * bool(vendor.inline or vendor.hosted) + ["probe"] * vendor.probed or ["anything else"]
        key = f" (keys: {', '.join(f'`{name}`' for name in vendor.keys)})" if vendor.keys else ""
        shown = (f"{vendor.title} `{vendor.name}`{key}", vendor.kind, ", ".join(ways), vendor.paging, vendor.pay, vendor.text_in,
                 vendor.confidence if vendor.kind != "format" else "")  # fmt: skip
        lines.append(f"| {' | '.join(shown)} |")
    return lines
