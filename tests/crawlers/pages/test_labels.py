from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.pages import labels
from crawlers.pages.labels import Label, field_of_label, label_of, labels_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Employment type:", Label("employment_type", only_postings=True, anywhere=True)),
        ("• Arbeitsort：", Label("location", only_postings=False, anywhere=True)),
        ("Job req. no.", Label("reference", only_postings=True, anywhere=True)),
        ("Die Firma", None),
        ("A munkavégzés helye", Label("location", only_postings=False, anywhere=True)),
        ("Contact", Label("other", only_postings=False, anywhere=False)),
        ("Date", Label("date_posted", only_postings=False, anywhere=False)),
        ("We look for people with a salary", None),
        ("", None),
    ],
)
def test_what_a_label_says(text: str, label: Label | None) -> None:
    assert label_of(text) == label


def test_a_heading_of_the_duties_is_no_field_of_a_posting() -> None:
    assert label_of("仕事内容") is not None
    assert field_of_label("仕事内容") is None


def test_each_label_stands_in_one_row() -> None:
    said = Counter(label.strip() for table in labels._TABLES for row in table[0].values() for label in row.split(";"))
    assert [label for label, times in said.items() if times > 1] == []


def test_longer_labels_come_first() -> None:
    found = labels_of("valid_through", words=2)
    assert found.index("application deadline") < found.index("apply by")
    assert "frist" not in found


@given(st.text(max_size=80))
def test_any_text_may_be_asked(text: str) -> None:
    label = label_of(text)
    assert label is None or label.field
