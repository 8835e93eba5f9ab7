from __future__ import annotations

import base64

from hypothesis import given, settings
from hypothesis import strategies as st

from crawlers.spiders.keys import filled, hidden, missing
from crawlers.vendors.base import Ask

NAMES = ("JOBDELTA_ACME_ID", "JOBDELTA_ACME_KEY")


def test_a_key_that_is_not_set_or_empty_is_missing() -> None:
    assert missing(NAMES, {"JOBDELTA_ACME_ID": "1", "JOBDELTA_ACME_KEY": ""}) == ["JOBDELTA_ACME_KEY"]


def test_keys_go_into_the_url_quoted_and_into_headers_as_they_are() -> None:
    ask = Ask("https://api.acme.example/?id={JOBDELTA_ACME_ID}&key={JOBDELTA_ACME_KEY}", headers={"X-Key": "{JOBDELTA_ACME_KEY}", "Accept": "*/*"})
    url, headers = filled(ask, NAMES, {"JOBDELTA_ACME_ID": "1", "JOBDELTA_ACME_KEY": "a&b"})
    assert url == "https://api.acme.example/?id=1&key=a%26b"
    assert headers == {"X-Key": "a&b", "Accept": "*/*"}


def test_a_key_for_basic_authentication_is_its_user() -> None:
    _, headers = filled(Ask("https://a.example/", headers={"Authorization": "Basic {JOBDELTA_ACME_KEY}"}), NAMES, {"JOBDELTA_ACME_KEY": "abc"})
    assert base64.b64decode(headers["Authorization"].removeprefix("Basic ")) == b"abc:"


@settings(deadline=None)
@given(st.text("abcXYZ019-_&+ /", min_size=6, max_size=30))
def test_what_is_shown_holds_no_key(key: str) -> None:
    environment = {"JOBDELTA_ACME_ID": "", "JOBDELTA_ACME_KEY": key}
    url, _ = filled(Ask("https://api.acme.example/?key={JOBDELTA_ACME_KEY}"), NAMES, environment)
    assert hidden(f"{url} was refused", NAMES, environment) == "https://api.acme.example/?key={JOBDELTA_ACME_KEY} was refused"
