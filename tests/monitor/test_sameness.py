"""What a board's key says of the company whose postings name none."""

from __future__ import annotations

import pytest

from monitor.sameness import company_of


@pytest.mark.parametrize(
    ("board", "company"),
    [
        ("greenhouse:acme", "acme"),
        ("adp:acme/center", "acme"),
        ("workday:acme.wd3.myworkdayjobs.example/acme/External", "acme"),
        ("avature:acme.avature.example/careers", "acme"),
        ("generic:careers.acme.example/jobs", "acme"),
        ("generic:acme.example/en/jobs", "acme"),
        ("feed:jobs.acme.co.uk/rss.xml", "acme"),
        ("generic:ibm.uk", "ibm"),
        ("generic:localhost/jobs", "localhost"),
        ("", ""),
    ],
)
def test_the_company_of_a_board(board: str, company: str) -> None:
    assert company_of(board) == company
