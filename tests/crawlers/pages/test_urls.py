from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crawlers.pages.urls import canonical_url, has_identifier, leads_to_list, names_item, speaks_of_jobs, speaks_of_others

BASE = "https://acme.example/careers/"


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("HTTPS://Acme.Example:443/Jobs/12#apply", "https://acme.example/Jobs/12"),
        ("http://acme.example:80", "http://acme.example/"),
        ("http://acme.example:8080/a", "http://acme.example:8080/a"),
        ("//other.example/x", "https://other.example/x"),
        ("12-baker", "https://acme.example/careers/12-baker"),
        ("/jobs/12/", "https://acme.example/jobs/12/"),
        ("/jobs/12", "https://acme.example/jobs/12"),
        ("?page=2", "https://acme.example/careers/?page=2"),
        ("?pageNum=2", "https://acme.example/careers/?pageNum=2"),
        ("/jobs/12?utm_source=a&utm_medium=b&gclid=1&fbclid=2", "https://acme.example/jobs/12"),
        ("/jobs/1234?trk=list&refId=pHm%3D%3D&position=3&pageNum=0", "https://acme.example/jobs/1234"),
        ("/jobs/12?gh_src=abc&lever-source=feed", "https://acme.example/jobs/12"),
        ("/view?b=2&a=1", "https://acme.example/view?a=1&b=2"),
        ("/view?gh_jid=77&gh_src=x", "https://acme.example/view?gh_jid=77"),
        ("/view?ashby_jid=ab-12&utm_source=x", "https://acme.example/view?ashby_jid=ab-12"),
        ("/view?ref=REQ-1234", "https://acme.example/view?ref=REQ-1234"),
        ("/view?ref=homepage&id=3", "https://acme.example/view?id=3"),
        ("/view?source=linkedin&vacancy=9", "https://acme.example/view?vacancy=9"),
        ("/apply?position=baker", "https://acme.example/apply?position=baker"),
        ("/view?jk=0123456789abcdef&click=" + "x" * 80, "https://acme.example/view?jk=0123456789abcdef"),
        ("/a;jsessionid=0A1B2C?id=4", "https://acme.example/a?id=4"),
        ("/a?PHPSESSID=0a1b2c&id=4", "https://acme.example/a?id=4"),
        ("/a?&lang=en_us ", "https://acme.example/a?lang=en_us"),
        ("/a?x=1&amp;utm_source=mail", "https://acme.example/a?x=1"),
        ("/köche", "https://acme.example/k%C3%B6che"),
        ("#/jobs/12", "https://acme.example/careers/#/jobs/12"),
        ("#!/jobs/12", "https://acme.example/careers/#!/jobs/12"),
        ("#top", "https://acme.example/careers/"),
        ("mailto:hr@acme.example", ""),
        ("javascript:void(0)", ""),
        ("tel:123", ""),
        ("data:text/html,x", ""),
        ("http://[", ""),
        ("http://acme.example:99999/", ""),
    ],
)
def test_canonical_url(url: str, wanted: str) -> None:
    assert canonical_url(url, BASE) == wanted


def test_without_a_base_only_absolute_addresses_count() -> None:
    assert canonical_url("/jobs/12") == ""
    assert canonical_url("https://acme.example/jobs/12?utm_source=x") == "https://acme.example/jobs/12"


_URLS = st.one_of(
    st.text(max_size=60),
    st.builds(
        "http{}://{}{}?{}#{}".format,
        st.sampled_from(["", "s"]),
        st.from_regex(r"[a-zA-Z0-9.\-]{1,12}(:\d{1,6})?", fullmatch=True),
        st.text(max_size=20).map(lambda text: "/" + text),
        st.lists(st.tuples(st.sampled_from(["utm_source", "id", "ref", "position", "q", "sid", "amp;x", ""]), st.text(max_size=12)), max_size=4).map(
            lambda pairs: "&".join(f"{key}={value}" for key, value in pairs)
        ),
        st.text(max_size=12),
    ),
)


@given(url=_URLS, base=st.one_of(st.none(), st.just(BASE), _URLS))
@example(url="https://a.example/?amp;amp;utm_source=1", base=None)
@example(url="http://a.example/%", base=None)
def test_canonical_url_is_idempotent_and_http(url: str, base: str | None) -> None:
    once = canonical_url(url, base)
    assert canonical_url(once) == once
    assert not once or canonical_url(once, base) == once
    assert once == "" or urlsplit(once).scheme in ("http", "https")


@given(st.permutations(["id=4", "lang=en", "utm_source=x", "b=1"]))
def test_order_of_parameters_does_not_matter(pieces: list[str]) -> None:
    assert canonical_url("https://a.example/v?" + "&".join(pieces)) == "https://a.example/v?b=1&id=4&lang=en"


@pytest.mark.parametrize(
    ("url", "item"),
    [
        ("https://a.example/jobs/1234", True),
        ("https://a.example/jobs/8214/baker/job", True),
        ("https://a.example/o/be085d88-7eca-4978-a3ce-bd88b469ec03", True),
        ("https://a.example/job/ohLPzfwa", True),
        ("https://a.example/careers/senior-pastry-chef", True),
        ("https://a.example/view.php?id=7", True),
        ("https://a.example/view.php?AnzID=417", True),
        ("https://a.example/view?JobNr=88", True),
        ("https://a.example/view?vacatureId=9", True),
        ("https://a.example/view?postcode=8810", False),
        ("https://a.example/view?categoryId=12", False),
        ("https://a.example/careers/engineering", False),
        ("https://a.example/about", False),
        ("https://a.example/baker-jobs-in-leeds", False),
        ("https://a.example/stellenangebote-in-köln", False),
        ("https://a.example/l/baker-at-jobs-unlimited-1846699702", True),
    ],
)
def test_names_item(url: str, item: bool) -> None:
    assert names_item(url) is item


def test_words_of_addresses() -> None:
    assert speaks_of_jobs("https://a.example/stellenangebote/12")
    assert not speaks_of_jobs("https://jobs.a.example/12", own="https://jobs.a.example/")
    assert speaks_of_jobs("https://jobs.a.example/16949/", own="https://jobs.a.example/")
    assert not speaks_of_jobs("https://jobs.a.example/news/16949/", own="https://jobs.a.example/")
    assert speaks_of_jobs("https://jobs.b.example/12", own="https://jobs.a.example/")
    assert speaks_of_others("https://a.example/blog/how-we-hire")
    assert not speaks_of_others("https://a.example/jobs/12")
    assert leads_to_list("https://a.example/remote-design-jobs")
    assert not has_identifier("/about/us")


_HOSTS = st.sampled_from(["", "https://acme.example", "http://a.b.example", "HTTPS://Acme.Example", "https://acme.example:443", "//acme.example"])
_TAILS = st.lists(st.sampled_from(["/", "jobs", ".", "..", "12", "?", "&", "=", "id=77", "utm_source=x", "%20", ";", "é", "+", ",", "-"]), max_size=8)


@given(_HOSTS, _TAILS, st.sampled_from([None, "", "https://acme.example/list?a=b", "https://acme.example:8443/x/"]))
def test_an_address_with_nothing_to_mend_is_read_like_any_other(host: str, tail: list[str], base: str | None) -> None:
    url = host + "".join(tail)
    assert canonical_url(url, base) == canonical_url(f"{url}#top", base)  # a fragment is dropped, and makes it take the long way
