from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.normalize.kinds import employment_types, employment_types_in_text, employment_types_in_title, workplace, workplace_in_text

FAR = "We keep pumps running for towns. " * 12

LABELS = {
    "remote": "Remote|TELECOMMUTE|fully|Fully Remote|remote_local|ORA_REMOTE|Fernarbeit|teletrabajo|Télétravail|práce z domova|"
    "praca zdalna|удалённо|在宅勤務|재택|远程|home_office|Work from home|Remoto|Etätyö|Remote (US)",
    "hybrid": "Job with occasional home office|Osittainen etätyömahdollisuus|Hybrid - Berlin|ORA_HYBRID|Hybride|Híbrido|hybrydowo|"
    "Гибрид|Home Office möglich|Flex|Partially remote|remote or onsite|混合办公",
    "onsite": "OnSite|On-Site|onsite|office|In Office|ORA_ON_SITE|Vor Ort|"
    "Présentiel|presencial|No remote|Not remote|in person|stacjonarnie|现场办公|出社",
}


@pytest.mark.parametrize(("label", "kind"), [(label, kind) for kind, labels in LABELS.items() for label in labels.split("|")])
def test_label(label, kind):
    assert workplace(label) == kind


@pytest.mark.parametrize(
    "label", [None, "", "unspecified", "Berlin", "Remote sensing", "Monitoring", "Flexible hours", "Officer", "New York Office"]
)
def test_label_that_says_nothing(label):
    assert workplace(label) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This is a fully remote role.", "remote"),
        ("The position is 100% remote within the EU.", "remote"),
        ("Location: Remote", "remote"),
        ("You can work from anywhere; we are a remote position.", "remote"),
        ("This role is hybrid, with 3 days in the office.", "hybrid"),
        ("We ask for two days per week in our Leeds office.", "hybrid"),
        ("Hybrid working model", "hybrid"),
        ("Regime híbrido a partir de Lisboa.", "hybrid"),
        ("hybrid home office", "hybrid"),
        ("Some roles are fully remote roles.\n#LI-Hybrid", "hybrid"),
        ("This is an on-site role in Austin.", "onsite"),
        ("This is not a remote position.", "onsite"),
        ("You will be here 5 days a week in the office.", "onsite"),
        ("Experience with remote sensing and hybrid cloud", None),
        ("You work with remote teams and on-site customers", None),
        ("We are a fully remote team of gardeners", None),
        ("This is a fully remote role. This role is hybrid.", None),
        ("", None),
        ("Full time, remote | 40 hours a week | $12 an hour", "remote"),
        ("Gdansk · Hybrid · Full time", "hybrid"),
        ("- A reliable home office with backup power", None),
    ],
)
def test_sentence(text, kind):
    assert workplace_in_text(text) == kind
    assert workplace_in_text(f"{FAR}\n{text}\n{FAR}") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You may work from anywhere.", "remote"),
        ("Wir arbeiten vollständig im Homeoffice: 100 % Homeoffice.", "remote"),
        ("Le poste est ouvert en 100% télétravail.", "remote"),
        ("Praca 100% zdalna.", "remote"),
        ("Работа 100 % на удаленке.", "remote"),
        ("Oferecemos trabalho remoto.", "remote"),
        ("Nabízíme práce plně na dálku.", "remote"),
        ("You are with us three days a week in the office.", "hybrid"),
        ("All of Saltmarsh works remotely across many time zones.", "remote"),
        ("This is a permanent position based on site.", "onsite"),
        ("Unless formally approved to work fully remotely, staff spend at least half of their working time in their assigned office.", "hybrid"),
        ("We expect everyone to be in one of our offices at least 25% of the time.", "hybrid"),
        ("This position is onsite 2-3 times per week.", "hybrid"),
        ("Colegas que não são 100% remotos recebem vale transporte.", None),
        ("You get a work from anywhere month every year.", None),
        ("Work from anywhere for up to 4 weeks a year.", None),
        ("You can work from anywhere in Europe.", "remote"),
        ("Wir bieten die Möglichkeit zu mobilem Arbeiten.", "hybrid"),
        ("Du arbeitest 2 Tage pro Woche von zu Hause.", "hybrid"),
        ("Nabízíme možnost částečné práce z domova.", "hybrid"),
        ("C'è la possibilità di smart working.", "hybrid"),
        ("Er is een mogelijkheid tot thuiswerken.", "hybrid"),
        ("Zapewniamy możliwość pracy zdalnej.", "hybrid"),
        ("We work 3 days per week at our office.", "hybrid"),
        ("This position is fully in-person.", "onsite"),
        ("You come in 5 days a week on site.", "onsite"),
    ],
)
def test_a_sentence_far_inside_a_long_text(text, kind):
    assert workplace_in_text(f"{FAR} {text} {FAR}") == kind


TYPES = {
    "FULL_TIME": "FullTime|Full-time|full_time|FULL_TIME|Vollzeit|Temps plein|CDI|Permanent|plný úvazek|"
    "Práce na plný úvazek|全职|正社員|정규직|Regular Full Time (Salary)|Heltid|unbefristet, Vollzeit|полная занятость|tiempo completo",
    "PART_TIME": "PartTime|Part time|Teilzeit|Werkstudent|temps partiel|"
    "deeltijd|兼职|アルバイト|zkrácený úvazek|deltid|Permanent Part-Time",
    "CONTRACTOR": "Contract|1099 Contract|Contractor|Freelance|External collaboration|業務委託|independent contractor",
    "TEMPORARY": "Temporary|Seasonal|befristet|CDD|Fixed term|временная работа|派遣",
    "INTERN": "Intern|Internship|Praktikum|Stage|Estágio|stáž|实习|インターン|인턴|Prácticas|Co-op",
    "VOLUNTEER": "Volunteer|Ehrenamt|ボランティア",
    "PER_DIEM": "per-diem|Per Diem|PRN",
    "OTHER": "Other",
}


@pytest.mark.parametrize(("word", "kind"), [(word, kind) for kind, words in TYPES.items() for word in words.split("|")])
def test_employment_type(word, kind):
    assert employment_types([word]) == (kind,)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (["Permanent", "Part-time"], ("PART_TIME",)),
        (["fulltime_fixed_term"], ("FULL_TIME", "TEMPORARY")),
        (["Full-time or part-time"], ("FULL_TIME", "PART_TIME")),
        (["Intern", "intern"], ("INTERN",)),
        (["tempo pieno o parziale"], ("FULL_TIME", "PART_TIME")),
        (["CORPORATE", "Scholarship", "International", ""], ()),
        ([], ()),
    ],
)
def test_employment_types(words, kinds):
    assert employment_types(words) == kinds


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Applied Machine Learning Intern", ("INTERN",)),
        ("Summer Internship 2027, Gardening", ("INTERN",)),
        ("Praktikant (m/w/d) Vertrieb", ("INTERN",)),
        ("Stage - Data", ("INTERN",)),
        ("Designer (Contract)", ("CONTRACTOR",)),
        ("6-month contract Developer", ("CONTRACTOR",)),
        ("Nurse, Per Diem", ("PER_DIEM",)),
        ("Part-Time Barista", ("PART_TIME",)),
        ("Verkäufer Vollzeit/Teilzeit", ("FULL_TIME", "PART_TIME")),
        ("Seasonal Picker", ("TEMPORARY",)),
        ("International Sales", ()),
        ("Internal Auditor", ()),
        ("Contract Manager", ()),
        ("Growth Stage Lead", ()),
        ("Stage Manager", ()),
        ("Volunteer Coordinator", ()),
        ("Internship Program Manager", ()),
    ],
)
def test_title(title, kinds):
    assert employment_types_in_title(title) == kinds


@given(st.text(max_size=200))
def test_any_text(text):
    assert workplace(text) in (None, "onsite", "hybrid", "remote")
    assert workplace_in_text(text) in (None, "onsite", "hybrid", "remote")
    kinds = employment_types([text])
    assert kinds == tuple(sorted(set(kinds)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- Good work-life balance (flexible working hours, home office)", "hybrid"),
        ("Benefits: Možnost občasné práce z domova, 5 weeks of holidays", "hybrid"),
        ("- heti két nap home office", "hybrid"),
        ("- Remote and flexible working hours", "remote"),
        ("- A home office budget of 500 EUR", None),
        ("- Kein Home Office", "onsite"),
        ("- Support our remote teams", None),
        ("Our home office in Leeds pays the bills.", None),
    ],
)
def test_an_offer_in_a_list(text, kind):
    assert workplace_in_text(text) == kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Our Full-time Door Attendant position is a perfect opportunity.", ("FULL_TIME",)),
        ("Wir bieten eine Stelle als Müller in Teil- oder Vollzeit an.", ("FULL_TIME", "PART_TIME")),
        ("Müller (m/w/d) – Voll-/Teilzeit", ("FULL_TIME", "PART_TIME")),
        ("We are looking for a part-time miller to join us.", ("PART_TIME",)),
        ("A full or part-time position for a miller.", ("FULL_TIME", "PART_TIME")),
        ("A jornada completa dos clientes.", ()),
        ("A jornada completa de 40 horas.", ("FULL_TIME",)),
        ("Health cover for all full-time employees.", ()),
        ("This is a full-time hybrid role.", ("FULL_TIME",)),
        ("Zu besetzen ist eine auf drei Jahre befristete Stelle (Teilzeit).", ("PART_TIME", "TEMPORARY")),
        ("Eine unbefristete Stelle in Vollzeit.", ("FULL_TIME",)),
        ("CDI temps plein à Nantes", ("FULL_TIME",)),
        ("We employ full-time and part-time staff.", ()),
        ("You study full time.", ()),
        ("in Vollzeit (38,5 Std./Woche) oder Teilzeit, unbefristet", ("FULL_TIME", "PART_TIME")),
        ("Work full-time (38 hours) or part-time with us.", ("FULL_TIME", "PART_TIME")),
        ("Die Stelle ist in Voll/Teilzeit zu besetzen.", ("FULL_TIME", "PART_TIME")),
        ("Sie arbeiten in Vollzeit oder in Teilzeit.", ("FULL_TIME", "PART_TIME")),
        ("Wir bieten Teilzeit (20 Stunden) sowie Vollzeit.", ("FULL_TIME", "PART_TIME")),
        ("Wir arbeiten in Vollzeit.", ("FULL_TIME",)),
    ],
)
def test_employment_in_a_text(text, kinds):
    assert employment_types_in_text(text) == kinds
    assert employment_types_in_text(f"{FAR} {text} {FAR}") == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Vollzeitstelle ist neu.", "FULL_TIME"),
        ("Du arbeitest in Voll- oder Teilzeit.", "FULL_TIME"),
        ("Vi söker dig till en heltidstjänst.", "FULL_TIME"),
        ("Der er tale om en fuldtidsstilling.", "FULL_TIME"),
        ("Jde o práce na plný úvazek.", "FULL_TIME"),
        ("To praca na pełny etat.", "FULL_TIME"),
        ("Kyseessä on kokoaikainen tehtävä.", "FULL_TIME"),
        ("Ofrecemos un contrato a tiempo completo.", "FULL_TIME"),
        ("Trabajas en jornada completa.", "FULL_TIME"),
        ("Un poste à temps partiel.", "PART_TIME"),
        ("En deltidsstilling på 50 %.", "PART_TIME"),
        ("To praca na część etatu.", "PART_TIME"),
        ("It is a fixed-term contract.", "TEMPORARY"),
        ("Stillingen er en tidsbegrænset stilling.", "TEMPORARY"),
        ("Kyseessä on määräaikainen työsuhde.", "TEMPORARY"),
        ("This is a temporary position.", "TEMPORARY"),
    ],
)
def test_employment_far_inside_a_long_text(text, kind):
    assert kind in employment_types_in_text(f"{FAR} {text} {FAR}")


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ("- Full time\n- Filters", ("FULL_TIME",)),
        ("* 🕐 Tiempo completo", ("FULL_TIME",)),
        ("- [x] Full time\n- [ ] Part time", ("FULL_TIME",)),
        ("Full-time / part-time:", ()),
        ("Full time and full of joy", ()),
    ],
)
def test_a_line_that_says_nothing_else(lines, kinds):
    assert employment_types_in_text(lines) == kinds
    assert employment_types_in_text(f"{FAR}\n{lines}\n{FAR}") == kinds
