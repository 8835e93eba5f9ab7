from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.pages.groups import Anchor
from crawlers.pages.outline import Element, flatten
from crawlers.pages.state import parse
from crawlers.pages.subject import is_one_of_them, subject_of

HERE = "https://acme.example"
LINK = Element(0, -1, "a", {}, 0, 0, 0)


def subject(html: str) -> str | None:
    page = flatten(parse(html))
    heading = subject_of(page)
    return page.text(heading) if heading else None


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<title>Baker | Acme</title><h1>Baker</h1><h2>Your work</h2>", "Baker"),
        ("<title>Acme - Head Baker</title><h1>Acme</h1><h2>Head baker</h2>", "Head baker"),
        ("<title>Baker vacancy no. 4 - Acme</title><h1>Baker</h1>", "Baker"),
        ("<title>Acme</title><h1>Baker</h1>", None),
        ("<title>Bakery tools</title><h1>Bake</h1>", None),
        ("<title>Baker jobs in Leeds | Acme</title><h1>Baker jobs in Leeds</h1><h2>Baker</h2>", None),
        ("<title>Open positions | Acme</title><h1>Open positions</h1>", None),
        ("<title>Baker | Acme</title><h1 hidden>Baker</h1><aside><h2>Baker</h2></aside>", None),
        ("<title>HR</title><h1>HR</h1>", None),
    ],
)
def test_subject(html: str, name: str | None) -> None:
    assert subject(html) == name


@pytest.mark.parametrize(
    ("own", "rows", "one"),
    [
        ("/jobs/baker-20711", ["/jobs/cook-31500", "/jobs/9124"], True),
        ("/az/job/20711/baker.html", ["/az/job/31500/cook.html"], True),
        ("/show?id=20711", ["/show?id=31500"], True),
        ("/show?id=20711", ["/show?page=31500"], False),
        ("/trades/bakers-20711", ["/jobs/cook-31500"], False),
        ("/jobs/bakers", ["/jobs/cook-31500"], False),
        ("/jobs/baker-20711", ["/jobs/cook-31500", "/jobs/baker"], False),
        ("/jobs/baker-20711", [], False),
        ("", ["/jobs/cook-31500"], False),
    ],
)
def test_one_of_them(own: str, rows: list[str], one: bool) -> None:
    assert is_one_of_them(own and HERE + own, [Anchor(LINK, HERE + row, "", LINK) for row in rows]) == one


@given(st.text(max_size=400), st.text(max_size=200))
def test_any_title(title: str, heading: str) -> None:
    subject(f"<title>{title}</title><h1>{heading}</h1>")
