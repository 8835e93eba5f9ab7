"""Which board stands behind a URL, a page or an answer. A wrong claim is worse than none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.items import Board
from crawlers.pages.urls import canonical_url
from crawlers.vendors import VENDORS, detect, table
from crawlers.vendors.base import Answer, Ask
from crawlers.vendors.detection import candidates, probes, recognised

CASES = Path(__file__).parents[2] / "cases/detection"
URLS = [line.split("\t") for line in (CASES / "urls.tsv").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
PAGES = json.loads((CASES / "pages.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("url", "vendor", "tenant"), URLS, ids=[row[0] for row in URLS])
def test_a_url_names_its_board(url: str, vendor: str, tenant: str) -> None:
    board = detect(url).board
    assert (board.vendor, board.tenant) == (vendor, canonical_url(url).partition("://")[2] if vendor == "generic" else tenant)


@pytest.mark.parametrize(("url", "vendor"), [row[:2] for row in URLS if row[1] not in ("generic", "feed", "sitemap")])
def test_case_and_scheme_of_a_host_do_not_matter(url: str, vendor: str) -> None:
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    loud = f"{scheme.upper()}://{host.upper()}{slash}{path}"
    assert detect(loud).board == Board(loud, vendor, detect(url).board.tenant)
    assert detect(f" \t{url}\n").board == detect(url).board


@pytest.mark.parametrize("page", PAGES, ids=[page["says"] for page in PAGES])
def test_a_page_leads_to_its_boards(page: dict[str, object]) -> None:
    found = candidates(str(page["url"]), str(page["source"]))
    assert [f"{each.board.vendor}:{each.board.tenant}" for each in found] == page["boards"]


@pytest.mark.parametrize("page", [page for page in PAGES if page["boards"]], ids=lambda page: page["says"])
def test_what_is_found_says_why_and_can_be_asked(page: dict[str, object]) -> None:
    for found in candidates(str(page["url"]), str(page["source"])):
        assert found.why
        assert VENDORS[found.board.vendor].start(found.board)
        # Its address alone is enough to know it again.
        assert detect(found.board.url).board == found.board


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_page_is_survived(source: str) -> None:
    candidates("https://acme.example/careers", source)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_address_is_survived(rest: str) -> None:
    for start in ("https://boards.greenhouse.io/", "https://acme.wd5.myworkdayjobs.com/", "https://x.fa.us2.oraclecloud.com/hcmUI/", "https://"):
        try:
            board = detect(start + rest).board
        except ValueError:
            continue
        assert board.vendor in VENDORS


def test_a_public_url_names_the_same_board() -> None:
    for url, vendor, tenant in URLS:
        public = VENDORS[vendor].public_url(tenant) if vendor != "generic" else None
        if public and VENDORS[vendor].kind == "ATS" and "acme.example" not in public:
            assert detect(public).board.tenant == tenant, url


def probed(name: str, body: object) -> object:
    vendor, board, ask = next(each for each in probes("https://careers.acme.example/open-roles") if each[0].name == name)
    return recognised(vendor, board, Answer(ask, 200, ask.url, {}, json.dumps(body).encode()))


def test_probes_stay_on_the_host_and_are_few() -> None:
    asks = [ask for _, _, ask in probes("https://careers.acme.example/open-roles")]
    assert 0 < len(asks) <= 6
    assert all(ask.url.startswith("https://careers.acme.example/") and ask.method == "GET" for ask in asks)


def test_postings_in_the_shape_of_a_vendor_prove_it() -> None:
    assert probed("recruitee", {"offers": [{"id": 1, "title": "Baker"}]}) is not None


@pytest.mark.parametrize("body", [{"offers": []}, {}, [], "no", {"offers": "many"}])
def test_an_empty_200_claims_nothing(body: object) -> None:
    assert probed("recruitee", body) is None


def test_a_redirect_away_claims_nothing() -> None:
    vendor, board, ask = next(each for each in probes("https://careers.acme.example/") if each[0].name == "recruitee")
    assert recognised(vendor, board, Answer(ask, 200, "https://elsewhere.example/", {}, b'{"offers": [{"id": 1, "title": "Baker"}]}')) is None
    assert recognised(vendor, board, Answer(Ask(ask.url), 404, ask.url, {}, b'{"offers": [{"id": 1, "title": "Baker"}]}')) is None


def test_the_table_names_every_vendor() -> None:
    lines = table()
    assert len(lines) == len(VENDORS) + 2
    assert all(f"`{name}`" in line for name, line in zip(VENDORS, lines[2:], strict=True))
