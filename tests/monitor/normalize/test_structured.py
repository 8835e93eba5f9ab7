"""Postings that pages carry as data, however badly written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPay, RawPlace, RawPosting
from crawlers.pages import state
from monitor.normalize.structured import loads, read_structured


def _read(item: object, *names: str) -> RawPosting | None:
    text = item if isinstance(item, str) else json.dumps(item)
    return read_structured(state.parse(f'<script type="application/ld+json">{text}</script>'), names)


def _posting(**keys: object) -> RawPosting:
    found = _read({"@type": "JobPosting", "title": "Baker", **keys})
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1,}', {"a": 1}),
        ("<!-- [1] -->", [1]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('{"a": "x\ny"}', {"a": "x\ny"}),
        (r'{"a": "it\'s"}', {"a": r"it\'s"}),
        ('{"a": 1 /* why */, // no\n "b": 2}', {"a": 1, "b": 2}),
        ('{"a": "he said "hi" to me", "b": 2}', {"a": 'he said "hi" to me', "b": 2}),
        ('{"a": 1};', {"a": 1}),
        ('{"a": 1}{"b": 2}', {"a": 1}),
        ("{&quot;a&quot;: 1}", {"a": 1}),
        ("not json", None),
        ("", None),
        ("[" * 100_000, None),
    ],
)
def test_json_is_read_as_pages_write_it(text: str, value: object) -> None:
    assert loads(text) == value


@given(st.text(st.sampled_from('{}[]",:\\ \n/*a1'), max_size=60))
def test_no_text_raises(text: str) -> None:
    loads(text)


@pytest.mark.parametrize(
    "wrapped",
    [
        {"@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "JobPosting"], "title": "Baker"}]},
        [{"@type": "http://schema.org/JobPosting", "title": "Baker"}],
        {"@type": "ItemList", "itemListElement": [{"item": {"@type": "jobposting", "name": "Baker"}}]},
    ],
)
def test_a_posting_is_found_wherever_it_stands(wrapped: object) -> None:
    found = _read(wrapped)
    assert found is not None
    assert found.title == "Baker"


def test_of_two_postings_the_one_that_the_page_is_called_after_counts() -> None:
    two = [{"@type": "JobPosting", "title": "Baker"}, {"@type": "JobPosting", "title": "Miller"}]
    found = _read(two, "Miller - Old Mill")
    assert found is not None
    assert found.title == "Miller"
    assert _read(two, "All our jobs") is None


@pytest.mark.parametrize(
    ("place", "read"),
    [
        ({"address": {"addressLocality": "Leeds", "addressCountry": {"name": "UK"}}}, [RawPlace("Leeds, UK", "Leeds", None, "UK")]),
        ({"address": "Leeds, UK"}, [RawPlace("Leeds, UK")]),
        ("Leeds", [RawPlace("Leeds")]),
        ({"address": {"addressLocality": "Anywhere"}}, []),
        ([{"address": {"addressCountry": f"Country {number}"}} for number in range(200)], []),
        (None, []),
    ],
)
def test_places(place: object, read: list[RawPlace]) -> None:
    assert _posting(jobLocation=place).locations == read


@pytest.mark.parametrize(
    ("pay", "read"),
    [
        (
            {"currency": "EUR", "value": {"minValue": 2000, "maxValue": "2,500", "unitText": "MONTH"}},
            RawPay(2000, 2500, "EUR", "MONTH", "2000 - 2500 EUR MONTH"),
        ),
        ({"currency": "EUR", "value": 30, "unitText": "HOUR"}, RawPay(30, 30, "EUR", "HOUR", "30 EUR HOUR")),
        ({"currency": "EUR", "value": {"value": "NaN"}}, None),
        ("€30 an hour", RawPay(raw="€30 an hour")),
        ("competitive", None),
    ],
)
def test_pay(pay: object, read: RawPay | None) -> None:
    assert _posting(baseSalary=pay).pay == ([read] if read else [])


def test_an_estimated_salary_is_an_estimate() -> None:
    assert [pay.estimate for pay in _posting(estimatedSalary={"currency": "USD", "value": 9}).pay] == [True]


def test_a_body_in_several_keys_is_one_and_nothing_is_said_twice() -> None:
    found = _posting(description="<p>We bake. Flour skills.</p>", responsibilities=["Bake", "Sell"], skills="Flour skills.")
    assert found.description == "<p>We bake. Flour skills.</p><h3>Responsibilities</h3><div><ul><li>Bake</li><li>Sell</li></ul></div>"


def test_microdata_and_rdfa_are_read_like_json_ld() -> None:
    micro = """<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Old Mill</b></div>
      <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope>
      <i itemprop="addressLocality">Leeds</i></div></div><time itemprop="datePosted" datetime="2026-11-02">2 Nov</time>
      <div itemprop="description"><p>We bake.</p></div></div>"""
    rdfa = micro.replace("itemscope itemtype", "typeof").replace("itemprop=", "property=").replace("itemscope", 'typeof="Address"')
    for page in (micro, rdfa):
        found = read_structured(state.parse(page))
        assert found is not None
        assert (found.title, found.hiring_organization, found.locations, found.date_posted) == (
            "Baker",
            "Old Mill",
            [RawPlace("Leeds", "Leeds")],
            "2026-11-02",
        )
        assert "<p>We bake.</p>" in (found.description or "")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["@type", "@id", "name", "value", "minValue", "address", "addressLocality", "currency", "x"]),
                inner,
                max_size=3,
            )
        ),
        max_leaves=6,
    ),
    st.sampled_from(
        [
            "title",
            "description",
            "jobLocation",
            "baseSalary",
            "hiringOrganization",
            "employmentType",
            "validThrough",
            "skills",
            "applicantLocationRequirements",
        ]
    ),
)
def test_no_value_raises(value: object, key: str) -> None:
    _read({"@type": "JobPosting", "title": "Baker", key: value})
