"""Recorded texts and titles of vendors, set into pages of our own making: they are told, kept whole and parted from what stands around them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bench.transplants import measure, share

CORPUS = Path(os.environ.get("JOBDELTA_SHARED", Path(__file__).parents[3] / "shared")) / "corpus"
pytestmark = [pytest.mark.corpus, pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded corpus at {CORPUS}")]


def test_texts_and_titles_are_read_back() -> None:
    postings, lists = measure(CORPUS)
    for name, total in postings.items():
        assert total.pages > 100, name
        assert share(total.known, total.pages) >= 0.9, name  # some recorded texts are teasers of two lines
        assert share(total.kept, total.wanted) >= 0.96, name  # some of their lines are notices of privacy and buttons
        assert share(total.leaked, total.known) <= 0.01, name
        assert share(total.titles, total.known) >= 0.98, name
    for name, total in lists.items():
        assert share(total.kept, total.wanted) >= 0.9, name
        assert share(total.kept, total.kept + total.leaked) >= 0.99, name
