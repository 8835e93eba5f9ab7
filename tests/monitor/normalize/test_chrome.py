"""What stands around the text of a posting on pages of many designs: rows of short facts, icons, dates in code, and what a site adds at the end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crawlers.items import RawPosting
from crawlers.pages.labels import field_of_label
from monitor.model import Posting
from monitor.normalize.headings import is_about_the_page
from monitor.normalize.reading import read

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DUTIES = "".join(
    f"<li>{duty} and write down what you found so that the next shift can go on from there</li>"
    for duty in ("Keep the pumps running", "Change the filters", "Measure the pressure", "Order spare parts")
)
TEXT = f"<h2>Your tasks</h2><ul>{DUTIES}</ul><h2>Your profile</h2><ul><li>You know how a pump works and have mended more than one of them</li></ul>"


def posting(header: str = "", below: str = "", head: str = "<title>Pump Technician</title>") -> Posting:
    page = f"<html><head>{head}</head><body><main><h1>Pump Technician</h1>{header}{TEXT}{below}</main></body></html>"
    return read(RawPosting("1", "https://jobs.example.org/1", page=page), NOW)


@pytest.mark.parametrize(
    "header",
    [
        "<div class=a><span>Xanthoria Bay</span><span>Full-time</span><span>Posted: 02/11/2026</span></div>",
        "<div class=a><span class=chip>Xanthoria Bay</span><span class=chip>Full-time</span><span class=chip>$40 per hour</span></div>",
        '<p><i class="fa fa-map-marker"></i> Xanthoria Bay</p><p>Come as you are</p>',
        '<div><svg class="icon"><use href="#icon-location"></use></svg><span>Xanthoria Bay</span></div>',
        '<div><img src="/img/pin.svg" alt=""><div>Xanthoria Bay</div></div>',
        "<p>📍 Xanthoria Bay</p>",
        "<table><tr><th>勤務地・交通</th><td>Xanthoria Bay</td></tr></table>",
    ],
)
def test_the_place_in_a_row_of_facts(header: str) -> None:
    assert [place.raw for place in posting(header).locations] == ["Xanthoria Bay"]


def test_a_first_paragraph_that_opens_with_a_word_of_labels_is_of_the_text() -> None:
    opening = "<p>Zum <strong>Pumpwerk Nord</strong> gehören elf Häfen und ein Kanal. " + "Wir halten sie in Gang, seit es Pumpen gibt. " * 4 + "</p>"
    said = posting(header=f'<p>Zum: 1. Mai</p>{opening}<p>Wir suchen zum nächstmöglichen Zeitpunkt jemanden, der sich auf Pumpen versteht.</p>')
    assert said.description
    assert said.description.startswith("Zum **Pumpwerk Nord**")


def test_a_company_and_its_place_in_one_line() -> None:
    assert [place.raw for place in posting("<p>Acme Pumps GmbH, Berlin</p>").locations] == ["Berlin"]


@pytest.mark.parametrize(
    ("header", "company"),
    [
        ('<a href="https://board.example/company/pump-house-12/451">Pump House</a>', "Pump House"),
        ('<a href="/tr/sirket/pump-house">Pump House</a>', "Pump House"),
        ('<a href="/company/pump-house/reviews">12 reviews</a>', None),
        ('<div class=company><p class=name><a href="https://x.example">Website</a><strong>Pump House</strong></p></div>', "Pump House"),
        ('<span data-automation="advertiser-name">Pump House</span>', "Pump House"),
    ],
)
def test_the_company_beside_the_title(header: str, company: str | None) -> None:
    assert posting(header).hiring_organization == company


def test_a_date_of_the_code_wins_over_its_words() -> None:
    said = posting('<p>Leeds</p><p><time datetime="2026-10-01T08:00:00Z">Posted 2 weeks ago</time></p>')
    assert said.date_posted is not None
    assert said.date_posted.startswith("2026-10-01")


def test_a_closing_date_is_not_the_date_of_the_posting() -> None:
    said = posting("<p>Closing date: 30 November 2026</p>")
    assert (said.date_posted, said.valid_through) == (None, "2026-11-30")


def test_both_ends_of_a_period() -> None:
    said = posting("<table><tr><th>掲載期間</th><td>2026/11/08（日）～2026/12/04（金）</td></tr></table>")
    assert (said.date_posted, said.valid_through) == ("2026-11-08", "2026-12-04")


def test_a_label_that_nobody_knows_beside_one_that_is_known() -> None:
    said = posting("<div><div><span>Job type</span><strong>Full-time</strong></div><div><span>Uniform</span><strong>Blue overall</strong></div></div>")
    assert said.facts["Uniform"] == "Blue overall"


@pytest.mark.parametrize(
    "below",
    [
        "<section><h2>Nothing for you?</h2><p>ODDMENT: we are always glad of speculative applications.</p><a href=/x>Apply anyway</a></section>",
        "<section><h2>Keine passende Stelle dabei?</h2><p>ODDMENT: wir freuen uns immer.</p></section>",
        "<section><h2>Similar jobs</h2><div><a href=/2>Fitter</a></div><div><a href=/3>Welder</a></div><div><a href=/4>Turner</a></div></section>"
        "<section><h2>Our town</h2><p>ODDMENT: a walk along the river leads to the old mill and the market.</p></section>",
        "<p>Was this page helpful? ODDMENT Yes No</p>",
        "<p>Hjälpte innehållet på sidan dig? ODDMENT</p>",
        "<p>Tags: <a href=/t/1>ODDMENT</a> <a href=/t/2>pumps</a></p>",
        "<div>By clicking Accept you agree that we store cookies, ODDMENT.</div>",
        "<p>Hati-hati penipuan! ODDMENT: perusahaan resmi tidak pernah memungut biaya.</p>",
    ],
)
def test_what_a_site_adds_below_the_text(below: str) -> None:
    assert "ODDMENT" not in (posting(below=below).description or "")


def test_a_section_of_the_posting_below_a_list_of_others_is_kept() -> None:
    others = "".join(f"<div><a href=/{number}>Fitter {number}</a></div>" for number in range(4))
    said = posting(below=f"<section><h2>Similar jobs</h2>{others}</section><h2>Benefits</h2><p>You get a bicycle and thirty days of holiday.</p>")
    assert "bicycle" in (said.description or "")


def test_an_application_form_is_no_description() -> None:
    fields = "".join(f"<div><label>Field {number} that you fill in, as the law wants it</label><input name=f{number}></div>" for number in range(12))
    page = f"<html><head><title>Acme - Pump Technician - Night Shift Technician</title></head><body><form>{fields}</form></body></html>"
    said = read(RawPosting("1", "https://jobs.example.org/1", page=page), NOW)
    assert said.title == "Pump Technician - Night Shift Technician"
    assert not said.description


def test_a_short_first_sentence_below_a_heading_of_any_language() -> None:
    said = posting("<p>Leeds</p><h2>Zzyzx abbaca</h2><p>Abbaca zabbada we fit gizmos daily.</p>")
    assert "zabbada" in (said.description or "")


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("A munkavégzés helye", "location"),
        ("نوع الدوام", "employment_type"),
        ("Ημ. δημοσίευσης:", "date_posted"),
        ("הקף", None),
        ("給与・報酬", "salary"),
        ("The role", None),
        ("Location / Remote", "location"),
        ("Hạn chót", "valid_through"),
    ],
)
def test_labels_of_more_languages(label: str, field: str | None) -> None:
    assert field_of_label(label) == field


@pytest.mark.parametrize("text", ["We never met a pump that we did not like.", "Cookies and coffee are free.", "You accept the duty of care.", "Tag along!"])
def test_what_a_posting_may_say(text: str) -> None:
    assert not is_about_the_page(text)


@pytest.mark.parametrize(
    "line",
    [
        "Views: 1 204",
        "Baxılıb : 502",
        "Seen 77 times",
        "312 просмотров",
        "Join our Telegram channel",
        "Telegram kanalımıza qoşul",
        "Open the application directly",
        "View Job Cart",
        "Recommend this job to a friend",
        "to ask a question, become a member",
        "Bülletenimizə abunə olun",
        "გამოიწერე სიახლეები",
        "Đăng ký nhận việc làm mới",
        "Website designed and developed by Pixel Harbour",
        "Sayt Pixel Harbour tərəfindən hazırlanmışdır",
    ],
)
def test_what_a_site_says_of_its_own_service_below_a_posting(line: str) -> None:
    said = posting(below=f"<p>Write to the harbour office until May, we answer everybody within a week.</p><p>{line}</p>")
    assert said.description
    assert line not in said.description
    assert "within a week" in said.description


@pytest.mark.parametrize("line", ["Write to us by Telegram: @pumphouse", "You will run our Telegram channel and answer what operators and their crews ask."])
def test_a_posting_may_speak_of_such_services(line: str) -> None:
    assert line.partition(":")[0] in (posting(below=f"<p>{line}</p>").description or "")


def test_the_company_is_no_department() -> None:
    data = '{"@type":"JobPosting","title":"Pump Technician","hiringOrganization":"Pump House","department":"PUMP HOUSE"}'
    said = posting(head=f'<title>Pump Technician</title><script type="application/ld+json">{data}</script>')
    assert (said.hiring_organization, said.department) == ("Pump House", None)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("<h1>Verstärkung gesucht</h1><h2>Pumpenwärter (m/w/d)</h2>", "Pumpenwärter (m/w/d)"),
        ("<h1>RECRUIT</h1><h2>Pump Technician</h2>", "Pump Technician"),
        ("<h1>Harbour Weigher</h1><h2>One of our Managers (m/w/d) says</h2>", "Harbour Weigher"),
    ],
)
def test_a_call_above_the_title_is_none(above: str, title: str) -> None:
    page = f"<title>{'Harbour Weigher | ' if title.startswith('Harbour') else ''}Pumpwerk Nord</title><main>{above}{TEXT}</main>"
    assert read(RawPosting("1", "https://jobs.example.org/1", page=page), NOW).title == title


def test_short_items_in_a_script_of_signs_are_of_the_text() -> None:
    items = "<h2>募集要項</h2><h3>業務内容</h3><ul><li>官公庁・民間工事の営業</li><li>新規顧客の開拓</li></ul><h3>待遇</h3><ul><li>昇給年一回</li></ul>"
    page = f"<title>営業職</title><main><h1>営業職</h1>{items}<p>お電話またはお問合せフォームよりご連絡ください。</p></main>"
    said = read(RawPosting("1", "https://jobs.example.org/1", page=page), NOW).description or ""
    assert said.startswith("## 募集要項")
    assert "官公庁" in said


def test_a_name_right_below_the_title_opens_no_section() -> None:
    said = posting(header="<h2>Pump House Sp. z o.o.</h2><ul><li>Szturmowa, Mokotów, Warszawa</li><li>specialist (Mid / Regular)</li></ul>").description or ""
    assert said.startswith("## Your tasks")


def test_labels_that_are_known_make_facts_of_the_items_among_them() -> None:
    header = "<ul><li><b>Location:</b> Leeds</li><li><b>Salary:</b> 30 000 GBP</li><li><b>Whom to ask:</b> the master of the harbour and of its pumps</li></ul>"
    assert (posting(header=header).description or "").startswith("## Your tasks")


def test_a_paragraph_is_kept_from_its_first_line() -> None:
    header = "<p>Pump Technician, Pump House<br>Full time | $12 an hour<br><br>You know how pumps work and would like to lead those who mend them.</p>"
    assert (posting(header=header).description or "").startswith("Pump Technician, Pump House")


def test_a_section_of_short_lines_that_are_no_list_opens_the_text() -> None:
    rows = "".join(f"<div>{line}</div>" for line in ("Keeps the pumps running", "Orders spare parts", "Writes the daily report"))
    page = f"<h1>Pump Technician</h1><div>Leeds</div><div>Full-time</div><h3>Duties</h3>{rows}<p>Write to the harbour office until May, we answer all.</p>"
    said = read(RawPosting("1", "https://jobs.example.org/1", page=f"<title>Pump Technician</title><main>{page}</main>"), NOW).description or ""
    assert said.startswith("### Duties\n\nKeeps the pumps running")
    chips = "<h3>Requirements</h3><div>Java</div><div>SQL</div>"
    assert (posting(header=chips).description or "").startswith("## Your tasks")


def test_a_sentence_between_the_title_and_the_block_of_the_text_is_kept() -> None:
    lead = "Our pump house on the river bank is looking for somebody who listens to machines"
    page = f"<title>Pump Technician</title><header><h1>Pump Technician</h1><h2>{lead}</h2><p>Leeds</p></header><main>{TEXT * 4}</main>"
    said = read(RawPosting("1", "https://jobs.example.org/1", page=page), NOW).description or ""
    assert said.startswith(f"## {lead}\n\n## Your tasks")
