from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.identity import Ad, clusters, twin_key
from monitor.identity_names import employer_key, fold, place_key, places_agree, title_key

ABOUT = """Our company builds quiet little weather stations for farms along the coast. We were founded by three sailors who could
never agree about tomorrow's wind, and we still argue about forecasts over lunch every single day of the week."""
TASKS = """You will calibrate barometers before they leave our workshop and write short reports about every instrument that fails.
You keep the test bench running, order spare sensors from suppliers, and visit farmers whose stations have stopped sending readings.
Twice a month you teach apprentices how humidity ruins connectors and which varnish protects boards against salty morning fog."""
OTHER_TASKS = """You answer customers who telephone about missing invoices and correct wrong addresses inside our accounting software.
Every quarter you prepare statements for auditors, chase overdue payments politely, and reconcile shipping costs against contracts.
Together with purchasing you negotiate better conditions for packaging, pallets, insurance and refrigerated transport abroad."""


def ad(name: str, title: str = "Senior Instrument Technician", place: str = "Porto, Portugal", **more: str) -> Ad:
    employer = more.get("employer", "Windhaven")
    return Ad(name, employer, title, (place,) if place else (), more.get("text", f"{ABOUT}\n\n{TASKS}"), more.get("board", name))


def groups(*ads: Ad) -> list[set[str]]:
    return [set(cluster.ids) for cluster in clusters(ads)]


OWN = ad("own")


@pytest.mark.parametrize(
    "copy",
    [
        ad("copy", board="own"),
        ad("copy", "SENIOR INSTRUMENT TECHNICIAN", "PORTO"),
        ad("copy", "Sr. Instrument Technician (m/w/d)", "Porto"),
        ad("copy", "Senior Instrument Technician - Remote", "Porto, Portugal (Hybrid)"),
        ad("copy", "Senior Instrument Technician at Jobs", "Greater Porto Area", employer="Windhaven Lda."),
        ad("copy", employer="WINDHAVEN GmbH & Co. KG", text=TASKS[:200].rsplit(" ", 1)[0] + " ..."),
        ad("copy", text="About the job. Apply now!\n\n" + f"{ABOUT} {TASKS}".replace("\n", " ") + "\n\nSimilar jobs\n\n- Baker, Lisbon"),
        ad("copy", text=f"{ABOUT}\n\n{TASKS}".replace("workshop", "hall").replace("suppliers", "dealers") + "\n\nPay: $40,000"),
        ad("copy", "Senior Instrument Technician | Sunny Office Dog"),
        ad("copy", place="Porto et ses plages"),
        ad("copy", employer="Windhaven Holding"),
        ad("copy", employer="Bigname (Windhaven)"),
    ],
    ids=lambda copy: " ".join((copy.hiring_organization, copy.title, *copy.places)),
)
def test_a_copy_is_the_same_job(copy: Ad) -> None:
    assert groups(OWN, copy) == [{"own", "copy"}]


@pytest.mark.parametrize(
    "other",
    [
        ad("other", place="Lisbon, Portugal"),
        ad("other", place="Porto Santo, Portugal"),
        ad("other", "Instrument Technician"),
        ad("other", "Staff Instrument Technician"),
        ad("other", "Senior Instrument Technician 2"),
        ad("other", "Senior Instrument Technician (Part-time)"),
        ad("other", "Senior Instrument Technician | Sunny Office Dog", text=f"{TASKS[:250]} {OTHER_TASKS}"),
        ad("other", place="Porto et ses plages", text=f"{TASKS[:250]} {OTHER_TASKS}"),
        ad("other", employer="Calmwater"),
        ad("other", text=f"{ABOUT}\n\n{OTHER_TASKS}", board="own"),
        ad("other", "Senior Instrument Technician (Remote)", board="own"),
        ad("other", place="Porto", board="own"),
        ad("other", place=""),
    ],
    ids=lambda other: " ".join((other.hiring_organization, other.title, *other.places, other.board)),
)
def test_what_differs_is_another_job(other: Ad) -> None:
    if not other.places:  # silence about the place needs the text
        other = ad("other", place="", text="Apply now.")
    assert groups(OWN, other) == [{"other"}, {"own"}]


def test_text_that_the_company_repeats_says_nothing() -> None:
    titles = ["Baker", "Gardener", "Sailor", "Painter"]
    board = [ad(title, title, text=f"{ABOUT}\n\n{text}", board="own") for title, text in zip(titles, ["", TASKS, "", ""], strict=True)]
    assert {"Gardener"} in groups(*board, ad("copy", "Gardener", text=f"{ABOUT} {OTHER_TASKS}"))
    assert {"Gardener", "copy"} in groups(*board, ad("copy", "Gardener", text=ABOUT))


def test_what_one_board_lists_apart_is_not_joined_through_a_copy_elsewhere() -> None:
    north = ad("north", "Technician", "Portland, OR", board="own")
    south = ad("south", "Technician", "Portland, ME", board="own")
    assert {"north", "south"} not in groups(north, south, ad("copy", "Technician", "Portland"))
    assert len(groups(north, south, ad("copy", "Technician", "Portland"))) == 2


def test_a_copy_goes_to_the_opening_that_it_is_most_like() -> None:
    onsite = ad("onsite", "Technician", board="own")
    remote = ad("remote", "Technician - Remote", board="own")
    assert groups(onsite, remote, ad("copy", "Technician - Remote")) == [{"copy", "remote"}, {"onsite"}]
    assert groups(onsite, remote, ad("copy", "Technician")) == [{"copy", "onsite"}, {"remote"}]


def test_decorations_of_a_board_are_learned_from_copies_with_equal_texts() -> None:
    trades = ["Baker", "Gardener", "Sailor", "Painter"]
    texts = [f"{trade} " + " ".join(f"{trade}{word}" for word in TASKS.split()) for trade in trades]
    own = [ad(trade, trade, text=text, board="own") for trade, text in zip(trades, texts, strict=True)]
    long = [ad(f"{trade} copy", f"{trade} ~ Sunny Office Dog", text=text, board="hub") for trade, text in zip(trades[:3], texts, strict=False)]
    cut = ad("cut", "Painter ~ Sunny Office Dog", text="Painter ...", board="hub")
    assert {"Painter", "cut"} in groups(*own, *long, cut)
    assert {"Painter"} in groups(*own, *long[:1], cut)


def test_without_employer_only_the_text_joins() -> None:
    nameless = [ad("a", employer=""), ad("b", employer=""), ad("c", employer="", text="Apply now.")]
    assert groups(*nameless) == [{"a", "b"}, {"c"}]


def test_a_name_written_in_one_word_is_the_same_employer() -> None:
    assert groups(ad("own", employer="The Windhaven Company"), ad("copy", employer="thewindhavencompany.com")) == [{"own", "copy"}]


def test_every_join_is_explained() -> None:
    (cluster,) = clusters([OWN, ad("copy", place="Porto"), ad("again", board="own")])
    assert cluster.ids == ("again", "copy", "own")
    assert len(cluster.why) == 2
    assert all("same employer, same title, same place, 100% of the shorter" in sentence for sentence in cluster.why)
    assert clusters([OWN])[0].why == ()
    assert clusters([]) == []


def test_many_alike_are_joined_without_comparing_each_with_each() -> None:
    cities = [f"{first}{second}ville" for first, second in itertools.product("bcdfghklmn", "aeiouy")]
    ads = [ad(f"{city} {board}", place=city, board=board) for city in cities for board in ("own", "hub")]
    assert groups(*ads) == sorted(({f"{city} hub", f"{city} own"} for city in cities), key=sorted)


ads_strategy = st.builds(
    lambda number, *rest: Ad(str(number), *rest),
    st.integers(0, 99),
    st.sampled_from(["Windhaven", "Windhaven Ltd", "Windhaven Group", "Calmwater", ""]),
    st.sampled_from(["Technician", "Senior Technician", "Technician (m/f/d)", "Technician - Remote", "Sr. Technician II", "Technician Dog"]),
    st.sampled_from([("Porto",), ("Porto, Portugal",), ("Lisbon",), ("Remote",), (), ("Porto", "Lisbon")]),
    st.sampled_from([TASKS, f"{ABOUT} {TASKS}", OTHER_TASKS, TASKS[:150], ""]),
    st.sampled_from(["own", "hub", "mill"]),
)


@settings(deadline=None)
@given(st.lists(ads_strategy, max_size=12), st.randoms())
def test_the_order_of_the_ads_does_not_matter(ads: list[Ad], random: object) -> None:
    shuffled = sorted(ads, key=lambda _: random.random())  # type: ignore[attr-defined]
    found = clusters(ads)
    assert clusters(shuffled) == found
    assert sorted(name for cluster in found for name in cluster.ids) == sorted(one.id for one in ads)


LEVELS = ["", "Junior", "Senior", "Staff", "Lead", "Principal", "Head", "Intern"]
CITIES = ["Porto", "Lisbon", "Faro", "Porto Alegre", "New Porto", "Braga, Portugal"]


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(LEVELS), st.sampled_from(CITIES), st.sampled_from(["own", "hub", "mill"])), max_size=12))
def test_levels_and_cities_are_never_joined(variants: list[tuple[str, str, str]]) -> None:
    ads = [ad(f"{n}", f"{level} Technician", city, board=board) for n, (level, city, board) in enumerate(variants)]
    for cluster in clusters(ads):
        members = [variants[int(name)] for name in cluster.ids]
        assert len({member[0] for member in members}) == 1
        # "Alegre" is an unknown word that may decorate Porto on another board; one board says which it is
        assert len({member[1].removesuffix(" Alegre") for member in members}) == 1


TITLE_BITS = ["Senior", "Sr.", "Engineer", "SWE", "II", "(m/w/d)", "[f|m|x]", "- Remote", "| Acme", "at Acme", "at Jobs", "#12345", "R-2039", "$50k"]
TITLE_BITS += ["Entwickler:in", "C++", "- Hybrid", "Hiring:", "*URGENT*", "Full-time", "Acme Inc", "🔥", "id", "w", "12", "/", "–", "(", "Women"]
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(TITLE_BITS), max_size=8).map(" ".join))


@given(TEXTS)
def test_title_key_leaves_its_own_result_alone(title: str) -> None:
    once = title_key(title, "Acme")
    assert title_key(" ".join(once), "Acme") == once


NAME_BITS = ["Acme", "S.A.", "Sp. z o.o.", "GmbH", "&", "Co.", "KG", "The", "(UK)", "a.b", "Careers", "at", "Join", "-", ",", "a", "via", "[YC S21]", "@", "™"]


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(NAME_BITS), max_size=6).map(" ".join)))
def test_employer_key_leaves_its_own_result_alone(name: str) -> None:
    once = employer_key(name)
    assert employer_key(once) == once


PLACE_BITS = ["New York", "NYC", ",", "NY", "Remote", "(Hybrid)", "Greater", "Area", "U.S.A.", "Köln", "50667", "-", "or", "/", "of", "la", "The Hague"]


@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PLACE_BITS), max_size=8).map(" ".join)))
def test_place_key_leaves_its_own_result_alone(place: str) -> None:
    once = place_key(place)
    assert place_key(", ".join(once)) == once
    assert places_agree((once,), (once,)) == 3


@given(st.text())
def test_fold_leaves_its_own_result_alone(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "name",
    """Acme|ACME Inc.|Acme, LLC|acme.com|www.acme.co.uk|Acme GmbH|Acme GmbH & Co. KG|Acme S.A.|Acme S. A. de C. V.|Acme Sp. z o.o.|Acme A/S|Acme ApS
Acme AB (publ)|Acme Oyj|Acme B.V.|Acme S.p.A.|Acme S.r.l.|Acme S.à r.l.|Acme SAS|Acme Ltda.|Acme Pty Ltd|Acme Pvt. Ltd.|Acme Pte. Ltd.|Acme Sdn. Bhd.
PT Acme Tbk|Acme K.K.|株式会社Acme|Acme 株式会社|(주)Acme|Acme d.o.o.|Acme Kft.|Acme s.r.o.|Acme spol. s r.o.|ООО Acme|UAB Acme|Acme OÜ|Acme JSC|Acme A.Ş.
Acme Careers|The Acme Company|Acme (Deutschland)|Acme Corp.|Acme & Co|Acme PBC|Acme Public Limited Company|Acme Spółka z o.o.|Acme Aktiengesellschaft
Acme Société Anonyme|Acme FZ-LLC|Acme™|Acme® Inc|🚀 Acme ✨|"Acme"|ＡＣＭＥ|Acmé|https://www.acme.io/|careers.acme.com|jobs@acme.com|@acme|AcmeHQ|Acme HQ
Acme (YC S21)|Acme [YC W22]|Acme YC F24|Acme - Remote|Acme · Hybrid|Acme — We are hiring|Acme is hiring|Acme: Careers|Careers at Acme|Jobs at Acme
Join Acme|Join the Acme team|Working at Acme|Open Roles at Acme|Karriere bei Acme|Karriere - Acme|Acme Talent Acquisition|Acme Job Board|Acme Team
Acme, a Bigname company|Acme - an Oldname brand|Acme (part of Bigname)|Acme via Hub|Acme - powered by Hub|Acme on behalf of Bigname|Acme, formerly Oldname"""
    .replace("\n", "|").split("|"),
)  # fmt: skip
def test_legal_forms(name: str) -> None:
    assert employer_key(name) == "acme"


@pytest.mark.parametrize(("one", "other"), [("Acme Labs", "Acme"), ("Company", "Co"), ("3M", "M"), ("AB", "AS"), ("Work & Co", "Co"), ("Indeed", "LinkedIn"),
     ("Life360", "360"), ("Hiring", "Careers"), ("Air Acme", "Air"), ("Acme by Day", "Acme"), ("Open", "Roles")])
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert employer_key(one) != employer_key(other)


@pytest.mark.parametrize(
    "title",
    """Senior Software Engineer|Sr Software Engineer|Snr. SWE|SENIOR SOFTWARE ENGINEER|Senior Software Engineer (m/f/d)|Senior Software Engineer m/w/d
Senior Software Engineer (H/F)|Senior Software Engineer (all genders)|Senior Software Engineer [K/M]|Senior Software Engineer (М/Ж)
Senior Software Engineer (bay/bayan)|Senior Software Engineer - Remote|Senior Software Engineer, Remote|Senior Software Engineer Remote
Senior Software Engineer (100% remote)|Senior Software Engineer – Home Office möglich|Senior Software Engineer (Télétravail)|Senior Software Engineer @ Acme
Senior Software Engineer at Acme Inc.|Senior Software Engineer at Jobs|Senior Software Engineer | JobHub|Senior Software Engineer - Full-time
Senior Software Engineer | CDI|Hiring: Senior Software Engineer|🔥 Senior Software Engineer 🔥|*URGENT* Senior Software Engineer
Senior Software Engineer (Hybrid, 3 days/week)|Senior Software Engineer (80-100%)
Senior Software Engineer (Teilzeit möglich)|Senior Software Engineer, full or part time
Senior Software Engineer via SomeBot
Senior Software Engineer (Ref. 4711)|Senior Software Engineer #R-20391|Senior Software Engineer ($120k - $150k)|Senior Software Engineer:in"""
    .replace("\n", "|").replace("| JobHub", "- JobHub").replace("| CDI", "- CDI").split("|"),
)  # fmt: skip
def test_decorations_of_titles(title: str) -> None:
    assert title_key(title.strip(), "Acme") == ("senior", "software", "engineer")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Engineer I", "Engineer II"),
        ("Engineer", "Engineer (Contract)"),
        ("Engineer", "Engineer, Intern"),
        ("Sales Associate - Women", "Sales Associate - Men"),
        ("Developer (C++)", "Developer (C#)"),
        ("Nurse - Day", "Nurse - Night"),
        ("Engineer (Java)", "Engineer (Ruby)"),
        ("Class of 2026", "Class of 2027"),
        ("Remote", "Hybrid"),
    ],
)
def test_what_titles_mean_stays(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Berlin, Germany", "Germany, Berlin", 3),
        ("Remote", "Hybrid", 3),
        ("Remote - USA", "United States", 3),
        ("München", "Munich", 3),
        ("Greater Boston Area", "Boston (Hybrid)", 3),
        ("New York City", "NYC", 3),
        ("10115 Berlin", "Berlin (3 days on-site)", 3),
        ("Berlin", "Berlin, Germany", 2),
        ("San Francisco, CA", "San Francisco, California, United States", 2),
        ("Vancouver, BC", "Vancouver, British Columbia", 2),
        ("Remote", "Berlin", 1),
        ("Germany", "Berlin, Germany", 1),
        ("Berlin i okolice", "Berlin", 1),
        ("Berlin", "Munich", 0),
        ("Springfield, IL", "Springfield, MO", 0),
        ("York", "New York", 0),
        ("Kansas", "Kansas City", 0),
        ("London, UK", "London, Ontario", 0),
    ],
)
def test_places(one: str, other: str, agree: int) -> None:
    assert places_agree((place_key(one),), (place_key(other),)) == agree
    assert places_agree((place_key(other),), (place_key(one),)) == agree


def test_twin_key_is_equal_for_a_repost() -> None:
    key = twin_key("Windhaven Ltd", "Sr. Technician (f/m/d)", ["Porto (Hybrid)", "Lisbon"])
    assert key == twin_key("windhaven", "Senior Technician", ["Lisbon", "Porto"])
    assert key == ("windhaven", ("senior", "technician"), (("lisbon",), ("porto",)))
    assert twin_key(None, "", []) == ("", (), ())
