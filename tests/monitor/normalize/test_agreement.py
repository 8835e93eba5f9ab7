from __future__ import annotations

import json

import pytest
import zstandard

from bench import agreement
from bench.agreement import AGREE, DIFFER, NEITHER, ONLY_GIVEN, ONLY_TEXT, compare_employment, compare_pay, compare_places, compare_workplace
from crawlers.items import RawPay, RawPlace, RawPosting


def posting(text: str, **given: object) -> RawPosting:
    return RawPosting("1", "https://acme.example/1", "Pump Technician", description=text, description_format="text", **given)


@pytest.mark.parametrize(
    ("text", "pay", "bucket", "kind"),
    [
        ("Salary: £30,000 - £34,000 per year", RawPay(30_000, 34_000, "GBP", "year"), AGREE, ""),
        ("Salary: £30,000 - £36,000 per year", RawPay(30_000, 34_000, "GBP", "year"), DIFFER, "one end"),
        ("Salary: £14 - £16 per hour", RawPay(30_000, 34_000, "GBP", "year"), DIFFER, "amounts"),
        ("Salary: €30,000 - €34,000 per year", RawPay(30_000, 34_000, "GBP", "year"), DIFFER, "currency"),
        ("Salary: £3,000 - £3,400 per month", RawPay(3_000, 3_400, "GBP", "year"), DIFFER, "unit"),
        ("Leeds: £30,000 - £34,000\nYork: £28,000 - £29,000", RawPay(28_000, 29_000, "GBP", "year"), DIFFER, "another statement of the text"),
        ("We pay well.", RawPay(30_000, 34_000, "GBP", "year"), ONLY_GIVEN, ""),
        ("Salary: £30,000 per year", None, ONLY_TEXT, ""),
        ("We pay well.", None, NEITHER, ""),
    ],
)
def test_pay(text, pay, bucket, kind):
    verdict = compare_pay(posting(text, pay=[pay] if pay else []))
    assert (verdict.bucket, verdict.kind) == (bucket, kind)


@pytest.mark.parametrize(
    ("text", "place", "bucket"),
    [("Location: Leeds, UK", "Leeds, England", AGREE), ("Location: Lyon, France", "Leeds, UK", DIFFER), ("Pumps.", "Leeds, UK", ONLY_GIVEN)],
)
def test_places(text, place, bucket):
    assert compare_places(posting(f"{text}\n\nYou keep pumps running.", locations=[RawPlace(place)])).bucket == bucket


def test_labels():
    assert compare_workplace(posting("This is a fully remote position.", workplace="Hybrid")).kind == "hybrid > remote"
    assert compare_employment(posting("This is a full-time position.", employment_type=["FullTime"])).bucket == AGREE


def test_a_table_of_recorded_postings(tmp_path, capsys):
    records = [{"id": 1, "title": "Pump Technician", "text": "Salary: $50,000 a year", "location": "Leeds"}, {"id": 2, "title": "Cook"}]
    (tmp_path / "postings").mkdir()
    packed = zstandard.compress("\n".join(map(json.dumps, records)).encode())
    (tmp_path / "postings" / "acme_2026.jsonl.zst").write_bytes(packed)
    agreement.main([str(tmp_path), "--field", "pay", "--show", f"pay:{ONLY_TEXT}"])
    out = capsys.readouterr().out
    assert '"Pump Technician"' in out
    assert [line.split()[1:3] for line in out.splitlines() if line.startswith("pay ")] == [["acme", "1"], ["all", "1"]]
