"""Careers pages of small companies: short lists without wrappers or job words in their addresses, and pages that look like them."""

from __future__ import annotations

import pytest

from crawlers.pages.listing import read_listing
from crawlers.pages.state import Page, judge, parse

URL = "https://acme.example/page"


def titles(html: str, url: str | None = URL) -> list[str]:
    return [link.title for link in read_listing(parse(html), url).postings]


def page_of(html: str, url: str | None = URL) -> Page:
    return judge(parse(html), html, url).page


def rows(row: str, *names: str) -> str:
    return "".join(row.format(name=name, slug=name.lower().split()[0], number=number) for number, name in enumerate(names, start=71))


MENU = '<ul class="top"><li><a href="/">Acme</a></li><li><a href="/us">{}</a></li><li class="active"><a href="{}">{}</a></li></ul>'
TITLED = "<title>{} · Acme</title><h1>Acme</h1>"
LINK = '<h3><a href="{{path}}/{name}">{name}</a></h3><p>For our works on the river we look for someone who likes it there.</p>'
BLURB = "<p>We are a family firm of the third generation and make ropes for ships, in a hall on the river.</p>"


@pytest.mark.parametrize(
    ("about", "word", "path", "names"),
    [
        ("Rólunk", "Állásajánlatok", "/ajanlatok", ["Kötélverő", "Raktáros", "Eladó"]),
        ("Über uns", "Offene Stellen", "/mitmachen", ["Seiler", "Näherin", "Lagerist"]),
        ("O nas", "Oferty pracy", "/dolacz", ["Powroźnik", "Kierowca", "Magazynier"]),
        ("Over ons", "Vacatures", "/kom.html", ["Touwslager", "Lasser", "Magazijnmedewerker"]),
        ("Om oss", "Lediga tjänster", "/lediga", ["Repslagare", "Säljare", "Lagerarbetare"]),
        ("О нас", "Вакансии", "/komanda", ["Канатчик", "Швея", "Кладовщик"]),
    ],
)
def test_heading_links_below_what_the_menu_calls_a_list_are_postings(about: str, word: str, path: str, names: list[str]) -> None:
    below = path.removesuffix(".html")
    links = "".join(LINK.format(name=name).replace("{path}", below) for name in names)
    assert titles(f"{TITLED.format(word)}{MENU.format(about, path, word)}{links}") == names
    assert titles(f"<title>Acme</title>{MENU.format(about, path, word)}<h2>{word}</h2>{links}") == names


def test_heading_links_below_another_page_of_the_site_are_none() -> None:
    links = "".join(LINK.format(name=name).replace("{path}", "/ropes") for name in ("Hemp", "Nylon", "Steel wire"))
    assert titles(f"{TITLED.format('Ropes')}{MENU.format('Ropes', '/vacancies', 'Vacancies')}{links}") == []


DOCUMENTS = ["Rope maker", "Loans officer", "Seamstress (night shift)"]


@pytest.mark.parametrize("ending", ["pdf", "doc", "DOCX"])
@pytest.mark.parametrize(
    "head",
    [
        "<tr><th>Job title</th><th>Closing date</th></tr>",
        "<tr><td><b>Stellenbezeichnung</b></td><td>Frist</td></tr>",
        "<tr><td><table><tr><td>Post</td></tr></table></td></tr></table><h2>Current vacancies</h2><table>",
    ],
)
def test_documents_in_a_table_of_postings_are_postings(head: str, ending: str) -> None:
    links = '<a href="files/{number}29W.END">{name}</a><br>{number}29W <a href="files/e{number}.END">Click here to view the job description</a>'
    row = f"<tr><td>{links}</td><td>1 May 2027</td></tr>"
    assert titles(f"<title>Acme</title><table>{head}{rows(row.replace('END', ending), *DOCUMENTS)}</table>") == DOCUMENTS


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Annual reports</h1>" + rows('<li><a href="/files/{slug}.pdf">{name}</a> 2 MB</li>', "Report 2023", "Report 2024", "Accounts 2024"),
        "<h1>Vacancies</h1><p>How to apply</p>"
        + rows('<li><a href="/files/{number}.pdf">{name}</a></li>', "Application form", "Person specification", "Download (PDF)"),
        "<h1>Forms</h1><table><tr><th>Form</th><th>Date</th></tr>"
        + rows('<tr><td><a href="{number}29.doc">{name}</a></td><td>1 May 2027</td></tr>', "Parking permit", "Dog licence", "Tree felling")
        + "</table>",
    ],
)
def test_other_documents_are_no_postings(html: str) -> None:
    assert titles(html) == []


APPLIED = (
    '<div class="row"><div class="a"><a href="{path}?id={number}">{name}</a></div><div class="b">2027-04-01</div>'
    '<div class="c"><a href="to.html?id={number}">{apply}</a></div></div>'
)


@pytest.mark.parametrize("path", ["jobbannons.html", "stillingsopslag.php", "vacaturetekst.aspx", "detail.html"])
@pytest.mark.parametrize(("heading", "apply"), [("Lediga tjänster", "Sök tjänsten →"), ("Open positions", "Apply"), ("Offene Stellen", "Jetzt bewerben")])
def test_rows_that_each_have_a_control_to_apply_are_postings_whatever_they_are_called(heading: str, apply: str, path: str) -> None:
    names = ["Dealer i Bodö", "Winter season", "Casino crowd", "Rope lover"]
    row = APPLIED.replace("{apply}", apply).replace("{path}", path)
    assert titles(f"<h1>{heading}</h1>{BLURB}{rows(row, *names)}") == names


def test_rows_that_are_bought_and_not_applied_for_are_no_postings() -> None:
    row = APPLIED.replace("{apply}", "Add to basket").replace("{path}", "detail.html")
    assert titles(f"<h1>Ropes</h1>{BLURB}{rows(row, 'Hemp', 'Nylon', 'Steel wire', 'Cotton')}") == []


@pytest.mark.parametrize(
    "heading",
    [
        "Jobs & Karriere", "Wir suchen Verstärkung", "Wir suchen dich!", "Arbeiten bei Acme", "Work with us", "We're hiring", "Join our team", "Nous recrutons",
        "Rejoignez-nous", "Werken bij Acme", "Lavora con noi", "Trabaja con nosotros", "Trabalhe conosco", "Jobba hos oss", "Bliv en del af holdet",
        "Pracuj z nami", "Hledáme kolegy", "Csatlakozz hozzánk", "Alătură-te echipei", "Мы ищем сотрудников", "Робота у нас", "Bizimle çalışın",
        "採用している職種", "募集職種", "加入我们", "인재채용", "Tuyển dụng", "Lowongan", "انضم إلينا", "הצטרפו אלינו",
    ],
)  # fmt: skip
def test_a_short_list_may_stand_under_a_call_to_join(heading: str) -> None:
    names = ["Baker", "Office manager", "Driver"]
    listed = f"<h1>{heading}</h1>{BLURB}{rows('<p><a href=/{slug}>{name}</a> Leeds</p>', *names)}"
    assert titles(listed) == names
    assert page_of(listed) == Page.LISTING


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>Our team</h1>{BLURB}" + rows('<div><h3><a href="/team/{slug}">{name}</a></h3><p>Driver, joined 2019</p></div>', "Ann Lee", "Bo Ek", "Cy Orr"),
        f"<h1>News</h1>{BLURB}" + rows('<article><h2><a href="/news/{slug}">{name}</a></h2><p>3 May 2026</p></article>', "Acme hires ten", "New hall", "Fair"),
        f"<h1>Join our team</h1>{BLURB}" + rows('<li><a href="/life/{slug}">{name}</a></li>', "Our values", "Benefits", "Where we work"),
        f"<h1>Karriere</h1>{BLURB}" + rows('<h3><a href="/blog/a-{slug}-b-c">{name}</a></h3><p>Lesen</p>', "Ein Tag am Fluss", "Seil im Sturm", "Feste"),
    ],
)  # fmt: skip
def test_lists_of_other_things_are_no_postings(html: str) -> None:
    assert titles(html) == []
    assert page_of(html) == Page.NONE


@pytest.mark.parametrize("head", ["Closed vacancies", "Besetzte Stellen", "Offres pourvues", "Закрытые вакансии", "募集終了"])
def test_postings_under_a_heading_that_says_they_are_over_are_none(head: str) -> None:
    row = "<li><a href=/vacancies/{number}>{name}</a> Harwich</li>"
    now, over = rows(row, "Rope maker engineer", "Driver"), rows(row.replace("{number}", "{number}9"), "Night nurse", "Payroll clerk")
    lists = f"<h2>Open vacancies</h2><ul>{now}</ul><h2>{head}</h2><ul>{over}</ul>"
    assert titles(f"<title>Acme</title><h1>Vacancies</h1>{lists}") == ["Rope maker engineer", "Driver"]


def test_a_box_of_popular_searches_is_no_list() -> None:
    trades = rows("<li><a href=/jobs/{slug}/>{name}</a></li>", "Водитель", "Бухгалтер", "Инженер", "Охранник", "Продавец", "Курьер")
    assert titles(f"<title>Работа в Москве</title><h2>Популярные вакансии</h2><ul class=categories>{trades}</ul>") == []


def test_data_of_a_posting_without_a_title_does_not_make_a_page_one_posting() -> None:
    data = '<script type="application/ld+json">{"@type": "JobPosting", "description": "We look for people."}</script>'
    links = rows("<h3><a href=/jobs/{number}>{name}</a></h3><p>On the river.</p>", "Rope engineer", "Driver")
    assert titles(f"<title>Work | Acme</title>{data}<h2>Open positions</h2>{links}") == ["Rope engineer", "Driver"]


def test_a_navigation_that_is_called_a_list_of_vacancies_is_one() -> None:
    links = rows('<a href="/jobs/{slug}/"><span>{name}</span> <span>View</span></a>', "Welder", "Carpenter", "Cook")
    menu = '<nav class="site-nav"><a href="/jobs/">Jobs</a><a href="/team/">Team</a></nav>'
    for attributes in ('class="vacancy-list"', 'aria-label="Open positions"'):
        assert titles(f"{menu}<h1>Jobs</h1>{BLURB * 8}<nav {attributes}>{links}</nav>") == ["Welder", "Carpenter", "Cook"]
    assert titles(f"{menu}<h1>Jobs</h1>{BLURB * 8}<nav class='job-menu'>{links}</nav>") == []


def test_dated_rows_in_a_folder_of_jobs_below_a_heading_are_postings_whatever_they_are_called() -> None:
    row = '<li><a href="/jobs/{slug}.html">{name}</a><p>{number} Feb 2026</p></li>'.replace("{number}", "21")
    names = ["Hemp twisting", "Barges", "Quay"]
    assert titles(f"<h2>Open positions</h2><ul>{rows(row, *names)}</ul>") == names
    assert titles(f"<h2>Our ropes</h2><ul>{rows(row, *names)}</ul>") == []
    undated = rows('<li><a href="/jobs/{slug}.html">{name}</a><p>at the river</p></li>', *names)
    assert titles(f"<h2>Open positions</h2><ul>{undated}</ul>") == []


def test_a_control_in_the_foot_of_a_card_belongs_to_its_row() -> None:
    card = '<div class="card"><h2>{name}</h2><p>Leeds</p><div class="list_item_footer"><a href="/jobs/apply?id=239{number}">Apply here</a></div></div>'
    assert titles(f"<h1>Jobs</h1>{rows(card, 'Welder', 'Carpenter', 'Cook')}") == ["Welder", "Carpenter", "Cook"]


@pytest.mark.parametrize(
    "card",
    [
        '<h3 class="title"><span>New</span><span class="flag">On site today</span><span>Posted on the exchange</span><span>{name}</span></h3>',
        '<p class="AvatarName">ZQ</p><p class="CompanyName">Acme</p><p class="CardJobTitle">{name}</p><h4 class="Salary">1000 Kc gross</h4>',
    ],
    ids=["flags in the heading", "initials and pay"],
)
def test_the_title_of_a_card_is_what_names_the_work(card: str) -> None:
    names = ["Welder", "Carpenter", "Truck driver"]
    assert titles(rows(f'<a href="/vacancies/2739{{number}}"><div class="c">{card}</div></a>', *names)) == names


@pytest.mark.parametrize("call", ["Gesucht: ", "Wanted: ", "On recrute : ", "Вакансия: "])
def test_a_title_without_its_call(call: str) -> None:
    names = ["Carpenter", "Welder", "Cook"]
    assert titles(f"<h1>Jobs</h1>{rows('<h3><a href=/jobs/{number}>CALL{name}</a></h3>'.replace('CALL', call), *names)}") == names


def test_one_opening_of_a_page_that_asks_who_found_none() -> None:
    row = '<div><h2>Carpenter</h2><p>You twist hemp in our hall on the river.</p><a href="/lavoro/cordaio/">Candidati</a></div>'
    question = "<p>Non ci sono posizioni aperte adatte a te? Scrivici comunque.</p>"
    html = f"<h1>Lavora con noi</h1><h2>Posizioni aperte</h2>{row}{question}"
    assert titles(html, "https://acme.example/lavoro/") == ["Carpenter"]
    assert read_listing(parse(question), URL).says_empty is False
    assert read_listing(parse(question.replace("?", ".")), URL).says_empty is True
    assert read_listing(parse("<h3>Similar jobs</h3><p>No additional jobs found</p>"), URL).says_empty is False


def test_a_general_invitation_is_no_posting() -> None:
    text = (
        "<p>We are a family firm of the third generation and make ropes for ships, in a hall on the river. We look for people who like to be "
        "part of it, at the wheel as in the office, for a year or for good.</p><p>Whoever likes that is welcome to write to us. We read all "
        "letters, and answer them within two weeks; a certificate is no must, and neither is a photograph.</p>"
    )
    invitation = f'<h1>{{}}</h1>{text}<a href="/apply">Apply now</a><p>jobs@acme.example</p>'
    assert page_of(invitation.format("Open positions")) is not Page.POSTING
    assert page_of(invitation.format("Carpenter (m/f/d)")) is Page.POSTING
