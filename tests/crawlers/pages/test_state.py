from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.pages.state import Page, decode, is_blocked, judge, parse

CASES = Path(__file__).parents[2] / "cases" / "states"
URL = "https://acme.example/jobs/1234"
TEXT = "<p>" + "You bake bread with us, early in the morning, and you talk with the people who come for it. " * 8 + "</p>"
POSTING = f"<title>Baker | Acme</title><h1>Baker</h1><p>Leeds</p>{TEXT}<h2>Requirements</h2><ul><li>You know flour, water and salt very well</li></ul>"
ROWS = "<ul>" + "".join(f'<li><a href="/jobs/{n}1234">Baker {n}</a> <span>Leeds, UK</span></li>' for n in range(5)) + "</ul>"
FEW_WORDS = (
    "<h1>Pipe fitter's mate</h1><dl><dt>Salary</dt><dd>£13 an hour</dd><dt>Location</dt><dd>Hull</dd><dt>Job type</dt><dd>Full-time</dd></dl>"
    "<p>Carry pipes and learn a trade with us.</p>"
)
NAV = '<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav>'


def page_of(html: str) -> Page:
    return judge(parse(html), html, URL).page


@pytest.mark.parametrize("case", sorted(CASES.glob("*/*.html")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_case(case: Path) -> None:
    assert page_of(case.read_text(encoding="utf-8")) == case.parent.name


@pytest.mark.parametrize(
    ("html", "page"),
    [
        (POSTING, Page.POSTING),
        (NAV + POSTING + '<a href="/apply">Apply now</a>', Page.POSTING),
        (f"{POSTING}<section><h3>Similar jobs</h3>{ROWS}</section>", Page.POSTING),
        (f'{POSTING}<a href="/apply">Apply now</a>{ROWS}', Page.POSTING),
        (f"<h1>Careers</h1>{NAV}{ROWS}", Page.LISTING),
        (f"<h1>Work with us</h1>{TEXT * 3}<h2>Benefits</h2>{TEXT}<h2>Open positions</h2>{ROWS}", Page.LISTING),
        (f"<h1>Jobs in Leeds</h1>{ROWS}{POSTING.replace('h1', 'h2')}", Page.LISTING),
        ("<h1>Open positions</h1><p>There are no open positions at the moment.</p>", Page.LISTING),
        ("", Page.NONE),
        ("<h1>error</h1>", Page.NONE),
        ("<title>404</title><script src=/a.js></script><h1>Page not found</h1>", Page.NONE),
        ("<h1>About us</h1>" + TEXT, Page.NONE),
        ('<title>Careers</title><script src="/app.js"></script><div id="root"></div>', Page.NEEDS_BROWSER),
        ("<div id=app></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=a></script>", Page.NEEDS_BROWSER),
        ("<noscript>Bitte aktivieren Sie JavaScript</noscript><h1>Karriere</h1><a href=/x>Start</a>", Page.NEEDS_BROWSER),
        ("<noscript>Please enable JavaScript to use the form.</noscript><h1>Baker</h1><p>Bread.</p><form><input></form>", Page.NONE),
        ("<script src=a></script><h1>Jobs</h1>" + '<div class="job-skeleton"><i></i></div>' * 6, Page.NEEDS_BROWSER),
        ("<script src=a></script><h1>Careers</h1><p>Sign up to hear from us, it is free for all.</p><div>Loading...</div>", Page.NEEDS_BROWSER),
    ],
)
def test_judge(html: str, page: Page) -> None:
    assert page_of(html) == page


@pytest.mark.parametrize(
    "notice",
    [
        "This job has closed.",
        "No longer accepting applications",
        "Sorry, this position has been filled.",
        "This job posting is no longer active",
        "The job you are looking for is no longer available",
        "Diese Stelle ist leider nicht mehr verfügbar.",
        "Cette offre n'est plus disponible",
        "Esta oferta ya no está disponible",
        "Esta vaga foi encerrada",
        "Questa offerta è scaduta",
        "Deze vacature is niet meer beschikbaar",
        "Denne stillingen er ikke lenger ledig",
        "Ansökningstiden har gått ut",
        "Tato nabídka již není aktuální",
        "Ta oferta pracy jest nieaktualna",
        "Вакансия в архиве",
        "该职位已下线",
        "この求人は掲載が終了しました",
    ],
)
def test_gone(notice: str) -> None:
    assert page_of(f"<div>{notice}</div>{POSTING}") == Page.GONE
    assert page_of(f"<h1>{notice}</h1><p>Look at these:</p>{ROWS}") == Page.GONE


@pytest.mark.parametrize(
    "sentence",
    [
        "This position is open until filled.",
        "We close this posting once the position has been filled.",
        "Once this job has been filled, the posting will be removed.",
        "This role is not available to people outside Leeds.",
        "This job is not just about bread.",
        "Closed on Mondays",
        "Die Stelle ist ab sofort zu besetzen.",
        "Esta vaga é para Lisboa",
        "Tato pozice je vhodná i pro absolventy",
    ],
)
def test_a_live_posting_with_such_words_is_not_gone(sentence: str) -> None:
    assert page_of(f"{POSTING}<p>{sentence}</p>") == Page.POSTING


def test_a_closed_card_among_similar_ones_or_in_a_list_closes_nothing() -> None:
    closed = ROWS.replace("Leeds, UK", "No longer accepting applications")
    assert page_of(f"{POSTING}<section><h3>Similar jobs</h3>{closed}</section>") == Page.POSTING
    assert page_of(f"<h1>Careers</h1>{closed}") == Page.LISTING


BLOCKED = [
    "<title>Just a moment...</title><h1>Verify you are human</h1><p>Enable JavaScript and cookies to continue</p>",
    "<title>Access denied</title><h1>Error 1020</h1><p>You cannot access this site. Ray ID: 12ab</p>",
    "<title>Attention Required!</title><p>Sorry, you have been blocked</p>",
    "<html><body><script src='https://geo.captcha-delivery.com/c.js'></script></body></html>",
    "<title>429 Too Many Requests</title><h1>Too many requests</h1>",
    "<title>acme.example</title><p>Please complete the security check to go on</p>",
    "<title>Bevor Sie fortfahren</title><h1>Bevor Sie fortfahren</h1><p>Wir verwenden Cookies. Alle akzeptieren</p>",
    "<title>Pardon Our Interruption</title><p>Something about your browser made us think you were a bot.</p>",
    "<title>Zugriff verweigert</title><p>Ihre Anfrage wurde abgelehnt.</p>",
]


@pytest.mark.parametrize("html", BLOCKED)
def test_blocked(html: str) -> None:
    assert page_of(html) == Page.BLOCKED
    assert is_blocked(html.encode(), {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    "html",
    [
        POSTING + "<script src='https://www.google.com/recaptcha/api.js'></script><div class='px-captcha'></div>",
        f"<h1>Careers</h1>{ROWS}<script>window._cf_chl_opt={{}}</script>",
        "<script>" + "x=1;" * 30_000 + "</script>" + POSTING,
        "<h1>Open positions</h1><p>There are no open positions at the moment.</p>",
        "<h1>Security Analyst</h1>" + TEXT,
        "",
        '{"jobs": []}',
    ],
)
def test_content_is_not_blocked(html: str) -> None:
    assert page_of(html) != Page.BLOCKED
    assert is_blocked(html.encode(), {}) is None


LOGIN = '<header><a href="/in">Sign in to your account</a></header>'


@pytest.mark.parametrize("html", [LOGIN + POSTING, LOGIN + FEW_WORDS, LOGIN + ROWS, f"<div hidden>Sign in to go on</div>{ROWS}"])
def test_a_way_to_sign_in_does_not_make_a_block_page(html: str) -> None:
    assert page_of(html) != Page.BLOCKED
    assert is_blocked(html.encode(), {}) is None


def test_a_wall_to_sign_in_is_a_block_page() -> None:
    wall = '<title>Acme</title><header><a href="/">Acme</a></header><div>Sign in to continue</div><p>You need an account to see this.</p>'
    assert page_of(wall) == Page.BLOCKED
    assert is_blocked(wall.encode(), {})


@pytest.mark.parametrize(
    "hidden",
    [
        "<div hidden>{}</div>",
        '<div aria-hidden="true"><p>{}</p></div>',
        '<div style="color:red; display: none">{}</div>',
        '<section style="VISIBILITY:HIDDEN"><p><b>{}</b></p></section>',
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
    ],
)
def test_a_hidden_notice_closes_nothing(hidden: str) -> None:
    assert page_of(f"<div>{hidden.format('This position has been filled.')}</div>{POSTING}") == Page.POSTING


@pytest.mark.parametrize(
    "shown", ['<div style="display:block">{}</div>', '<div aria-hidden="false">{}</div>', '<div style="x-display:none">{}</div>']
)
def test_a_shown_notice_closes_the_posting(shown: str) -> None:
    assert page_of(shown.format("This position has been filled.") + POSTING) == Page.GONE


def test_a_body_that_waits_for_its_scripts_is_not_hidden() -> None:
    assert page_of(f'<body style="display:none"><p>This position has been filled.</p>{POSTING}</body>') == Page.GONE


@pytest.mark.parametrize(
    "html",
    [
        FEW_WORDS,
        "<h1>Dachdecker</h1><table><tr><th>Arbeitsort</th><td>Linz</td></tr><tr><th>Anstellungsart</th><td>Vollzeit</td></tr>"
        "<tr><th>Bewerbungsfrist</th><td>1.5.2027</td></tr></table><p>Sie decken Dächer in der Altstadt.</p>",
        "<h1>調理補助</h1><dl><dt>給与</dt><dd>時給1,100円</dd><dt>勤務地</dt><dd>大阪市</dd></dl>"
        "<h2>仕事内容</h2><p>野菜の下ごしらえや盛り付け、食器洗いなどをお願いします。</p>",
        "<h1>Пекарь</h1><p><b>Зарплата:</b> от 60 000 ₽</p><p><b>Город:</b> Тверь</p>"
        "<b>Обязанности</b><ul><li>Замес теста</li></ul><b>Условия</b><ul><li>Обеды</li></ul>",
        "<h1>Tapissier</h1><p>CDI à Lyon, 2 100 € par mois</p>"
        "<p>Un atelier de neuf personnes.<br><b>Vos missions</b><br>- Garnir<br><b>Votre profil</b><br>- Bon œil</p>",
        f"<form id=page>{FEW_WORDS}</form>",
    ],
)
def test_a_posting_of_few_words_shows_by_its_facts(html: str) -> None:
    assert page_of(html) == Page.POSTING


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Harbour talks</h1><table><tr><td>Location</td><td>Bremen</td></tr><tr><td>Organisation</td><td>Boat club</td></tr>"
        "<tr><td>Deadline</td><td>3 May</td></tr></table>" + TEXT,
        "<h1>Flat, 3 rooms</h1><dl><dt>Plaats</dt><dd>Utrecht</dd><dt>Prijs</dt><dd>€ 1.200 per maand</dd>"
        "<dt>Geplaatst op</dt><dd>1 mei</dd></dl>" + TEXT,
        "<h1>Plans</h1><div>Basic</div><div>$1,200 per year</div><div>Team</div><div>$2,400 per year</div>" + TEXT,
        "<h1>Write to us</h1><form><p>Job title</p><input><p>Salary</p><input><p>Job type</p><select><option>Full-time</option></select>"
        "<p>Location</p><input><button>Send</button></form>" + TEXT,
        "<h1>All that we have</h1>"
        + "<div><h3>Bread</h3><p>Location: Leeds</p><p>Salary: £30,000 a year</p><p>Job type: Full-time</p><p>Job id: 7</p></div>" * 4,
        "<h1>Life at Acme</h1><h2>Benefits</h2><ul><li>Full-time</li><li>Free soup on Fridays for all</li></ul>" + TEXT,
        "<h1>About Acme</h1><dl><dt>Industry</dt><dd>Cement</dd><dt>Location</dt><dd>Ottawa</dd><dt>Company</dt><dd>Acme Ltd</dd></dl>" + TEXT,
    ],
)
def test_facts_of_other_things_make_no_posting(html: str) -> None:
    assert page_of(html) == Page.NONE


def test_a_header_may_say_that_it_is_a_challenge() -> None:
    assert is_blocked(POSTING.encode(), {"CF-Mitigated": "challenge"})


@pytest.mark.parametrize(
    ("data", "content_type", "text"),
    [
        ("<p>Bäcker</p>".encode(), None, "<p>Bäcker</p>"),
        ("<p>Bäcker</p>".encode("latin-1"), "text/html; charset=iso-8859-1", "<p>Bäcker</p>"),
        ("<meta charset=windows-1250><p>Pekař</p>".encode("cp1250"), None, "<meta charset=windows-1250><p>Pekař</p>"),
        ("\ufeff<p>Bäcker</p>".encode("utf-16"), "text/html; charset=utf-8", "<p>Bäcker</p>"),
        (b"<p>\xff</p>", None, "<p>\ufffd</p>"),
        (b"<p>ok</p>", "text/html; charset=nonsense", "<p>ok</p>"),
    ],
)
def test_decode(data: bytes, content_type: str | None, text: str) -> None:
    assert decode(data, content_type).lstrip("\ufeff") == text


@given(st.binary(max_size=200), st.one_of(st.none(), st.text(max_size=30)))
def test_any_bytes_are_judged_without_an_exception(data: bytes, content_type: str | None) -> None:
    html = decode(data, content_type)
    assert judge(parse(html), html, None).why
    assert is_blocked(data, {"content-type": content_type or ""}) is None or data


def test_the_tree_is_left_as_it_was() -> None:
    tree = parse(POSTING + ROWS)
    before = tree.html
    judge(tree, POSTING + ROWS, URL)
    assert tree.html == before


SECTIONS = (
    "<h1>Pipe fitter's mate</h1><h2>What you will do</h2><ul><li>Carry pipes and keep the van tidy for the fitter</li></ul>"
    "<h2>What we ask</h2><ul><li>You turn up on time and learn a trade with us</li></ul>"
)


@pytest.mark.parametrize(
    "control",
    [
        "<p>Send your CV to work@acme.example by 3 May.</p>",
        "<p>Send your CV to [email protected] by 3 May.</p>",
        '<form><p>Your CV</p><input type="file" name="f"></form>',
        '<form><input type="file" name="resume"></form>',
        '<input type="submit" value="Send application">',
        "<button>Send application</button>",
    ],
)
def test_what_takes_an_application_is_a_sign(control: str) -> None:
    html = "<h1>Wanted: a mate</h1>" + TEXT
    assert page_of(html) == Page.NONE
    assert page_of(html + control) == Page.POSTING


@pytest.mark.parametrize(
    "other",
    [
        "<p>Write to hello@acme.example for a loaf.</p>",
        '<form><p>A photo of your loaf</p><input type="file" name="f"></form>',
        '<input type="submit" value="Send">',
        f'<form><p>You</p><p>Your name</p><p>Your street</p>{TEXT}<p>Your CV</p><input type="file" name="cv"></form>',
    ],
)
def test_other_ways_to_write_are_none(other: str) -> None:
    assert page_of(f"<h1>Wanted: a mate</h1>{TEXT}{other}") == Page.NONE


def test_headings_of_what_is_offered_make_no_posting_of_a_page_that_leads_to_postings() -> None:
    offers = f"<h2>What we offer</h2>{TEXT}<h2>Benefits</h2>{TEXT}<h2>How to apply</h2>{TEXT}<h2>Who you are</h2>{TEXT}"
    assert page_of(f"<h1>Life at Acme</h1>{offers}{ROWS}") == Page.LISTING


def test_a_short_list_above_the_one_heading_is_not_the_pages_own() -> None:
    posting = SECTIONS.replace("What we ask", "Requirements")
    assert page_of(f"<aside><h3>Urgent</h3>{ROWS}</aside>{posting}") == Page.POSTING
    assert page_of(f"<div>{ROWS}</div>{posting}<h4>More of these</h4>{ROWS.replace('1234', '5678')}") == Page.POSTING


def test_a_long_list_beside_a_posting_is_the_pages_own() -> None:
    many = "<ul>" + "".join(f'<li><a href="/jobs/{n}1234">Baker {n}</a> <span>Leeds, UK</span></li>' for n in range(12)) + "</ul>"
    assert page_of(f"<div>{many}</div>{SECTIONS}<h2>Requirements</h2>{TEXT}") == Page.LISTING


def test_a_closed_card_in_a_list_above_closes_nothing() -> None:
    closed = ROWS.replace("Leeds, UK", "No longer accepting applications")
    assert page_of(f"<div>{closed}</div>{SECTIONS.replace('What we ask', 'Requirements')}") == Page.POSTING


def test_labels_are_known_with_their_articles_and_pay_by_the_hour() -> None:
    labels = "<p><b>A jogviszony időtartama:</b> fél év<br><b>A munkavégzés helye:</b> Pécs<br><b>Fizetés:</b> egyezség szerint</p>"
    assert page_of(f"<h1>Állás</h1>{labels}<h3>Feladatok</h3><p>Kenyér sütése.</p>") == Page.POSTING
    assert page_of("<h1>Bezorger</h1><ul><li>32 - 40 uur</li><li>€ 15,80 per uur</li></ul><h3>Wat ga je doen?</h3><h3>Wij bieden</h3>") == Page.POSTING


@pytest.mark.parametrize(
    "frame",
    [
        '<div id="root"><div class="skip-target"><main>{}</main></div></div>',
        '<div id="gatsby-focus-wrapper"><div class="sidebar-layout"><div role="main">{}</div></div></div>',
        '<div id="__docs"><div class="navigation-page">{}</div></div>',
        '<div class="page-menu-left"><div>{}</div></div>',
    ],
)
def test_what_holds_the_text_of_a_page_is_no_part_beside_it(frame: str) -> None:
    links = "".join(f'<li><a href="/{n}">Topic {n}</a></li>' for n in range(30))
    assert page_of(f"<nav>{links}</nav>{frame.format(POSTING)}<script src=/a.js></script><footer>{links}</footer>") == Page.POSTING


def test_a_menu_with_an_introduction_is_still_a_menu() -> None:
    menu = f'<div class="menu"><p>{"Here is what we do for those who bake. " * 4}</p>{ROWS}</div>'
    assert page_of(f"{menu}<h1>About us</h1>{TEXT}{'<p>Flour, water, salt.</p>' * 9}") == Page.NONE


@pytest.mark.parametrize(("title", "page"), [("400 Warehouse-Driver jobs in Leeds - Acme", Page.NONE), ("Warehouse-Driver - Acme Jobs", Page.POSTING)])
def test_the_name_of_a_search_is_no_occupation(title: str, page: Page) -> None:
    assert page_of(f"<title>{title}</title><h1>Welcome</h1>{TEXT}<p>You start as soon as possible, full-time.</p>") == page


@pytest.mark.parametrize(
    "heading",
    ["How to become a nurse", "What does a nurse do?", "5 tips for a young engineer", "Ann Lee, project manager", "Acme appoints a new director",
     "Chef knife, 20 cm",
     "Developer toolkit", "Your painter in Hull", "Administrator guide", "Wie wird man Erzieher?"],
)  # fmt: skip
def test_running_text_under_the_name_of_an_occupation_is_no_posting_as_long_as_it_offers_no_work(heading: str) -> None:
    said = "Nurses work in hospitals and at home. They learn for years before they do so, and many say that they would choose it again. " * 6
    assert page_of(f"<title>{heading} | Acme</title>{NAV}<h1>{heading}</h1><p>{said}</p>") == Page.NONE
    assert page_of(f"<h1>Nurse</h1><p>{said}</p><p>We are looking for one who stays.</p>") == Page.POSTING
    assert page_of(f"<h1>Nurse</h1><p>{said} Start as soon as possible, part-time or full-time.</p>") == Page.POSTING
    assert page_of(f"<h1>Nurse (m/f/d)</h1><p>{said}</p>") == Page.POSTING


@pytest.mark.parametrize(
    "of_whom",
    ["The successful candidate has stayed before.", "As a nurse, you will stay by the bed.", "You will report to the head nurse.",
     "Als Nurse unterstützt du die Station.", "Vous rejoindrez la station.", "La risorsa si occuperà dei letti."],
)  # fmt: skip
def test_a_text_that_speaks_of_whom_it_will_be_offers_work(of_whom: str) -> None:
    said = "Nurses work in hospitals and at home. They learn for years before they do so, and many say that they would choose it again. " * 6
    assert page_of(f"<h1>Nurse</h1><p>{said}</p><p>{of_whom}</p>") == Page.POSTING


@pytest.mark.parametrize(("says", "page"), [("You will join a ward that never sleeps, and stay by those who cannot either.", Page.POSTING), ("", Page.LISTING)])
def test_a_long_text_without_headings_is_told_from_cards_without_a_heading_by_offering_work(says: str, page: Page) -> None:
    said = "Nurses work in hospitals and at home. They learn for years before they do so, and many say that they would choose it again. " * 9
    cards = "".join(f"<div><h4><a href=/offers/{n}771-x>{role}</a></h4><p>Leeds, {n} days old</p></div>" for n, role in enumerate(("Baker", "Miller", "Cook")))
    assert page_of(f"<title>Nurse - Acme</title><div><h1>Nurse</h1><p>{said}</p><p>{says}</p></div><div>{cards}</div>") == page
