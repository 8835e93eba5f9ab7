"""Who hires, where no field says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.normalize.company import company_of


@pytest.mark.parametrize(
    ("names", "title", "edges", "text", "company"),
    [
        (["Kariera | ZREMB GORA"], "Spawacz", ["Zespół ZREMB GORA przy pracy"], "", "ZREMB GORA"),  # an image names it
        (["Kariera | ZREMB GORA"], "Spawacz", [], "", None),
        (["Florist in Aarhus – Havlys Design"], "Florist in Aarhus", [], "Write to job@havlys.example by May.", "Havlys Design"),
        (["Florist in Aarhus – Havlys Design"], "Florist in Aarhus", [], "Write to job@other.example by May.", None),
        (["MB Motor"], "Mekaniker", ["MBN Motors logo"], "Mail: svenmbmotor@mail.example", "MB Motor"),
        (["北山物産株式会社 調理/その他の求人"], "調理/その他", [], "北山物産株式会社で働く", "北山物産株式会社"),
        (["株式会社北山 調理の求人"], "調理", [], "株式会社北山で働く", "株式会社北山"),
        (["Tuyển dụng Kỹ sư tại Công ty TNHH Hoa Sen - Huế"], "Kỹ sư", [], "", "Công ty TNHH Hoa Sen"),
        (['Вакансии в фирме "Добрый Помощник"'], "Сантехник", ["Фирма Добрый Помощник"], "", "Добрый Помощник"),  # a role in quotes is a name
        (["Job Posting Details"], "Analyst", ["Job Posting Details"], "", None),
        ([], "Diseñador", [], "Las fechas son fijas.\n\nLas propuestas llegan por carta.\n\nLas entrevistas son en mayo.", None),
        ([], "Cocinero", [], "- Manejo de cuchillos\n- Manejo de caja\n- Manejo de inventarios\n- Buen manejo del tiempo", None),
        ([], "Baker", [], "Brindle has two shops.\n\nBrindle pays weekly.\n\nWrite to Brindle soon.", "Brindle"),
        (["Post-doctoral researcher at the University of Reed"], "Position available", [], "A scholar of the University of Reed.", "University of Reed"),
        ([], "Nurse", [], "Send it to:\n\nClinique du Roseau\n\nRessources Humaines\n\n3963 Crans-Montana", "Clinique du Roseau"),
        ([], "Nurse", [], "**Praxis Schilf**\n\nAm Dorfplatz 17a, 19079 Sukow", "Praxis Schilf"),
        ([], "Nurse", [], "Mme Roseau\n\n3963 Crans-Montana", None),
        ([], "Nurse", [], "Le Centre hospitalier du Roseau (CHR) est un hôpital de la vallée.", "Centre hospitalier du Roseau"),
        (["На карте | Слесарь"], "Слесарь", ["На карте"], "", None),
    ],
)
def test_what_a_page_calls_itself(names: list[str], title: str, edges: list[str], text: str, company: str | None) -> None:
    assert company_of(names, title, edges, [], text, owners=[]) == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Las funciones son variadas.\nLas tareas del puesto.\nLas personas que buscamos.\nLas ganas de aprender.", None),
        ("Ability to plan.\nAbility to write.\nAbility to lead, with the ability to teach.\nAbility to drive.", None),
        ("We’re bakers. We’re looking for a planner. We’re growing.", None),
        ("Let's go.\nLet's bake bread.\nLet's talk about it.\nLet's start.", None),
        ("Oven is a baker of the north.\nOven bakes at night. Who works for Oven eats well.\nOven sells bread.", "Oven"),
        ("Kestrel is hiring. Kestrel is a bakery.", "Kestrel"),
        ("Heat is hiring. The heat is on, and heat is a must: we work with heat as bakers do.", None),
    ],
)
def test_a_word_that_begins_sentences_is_a_name_where_the_text_writes_it_as_one(text: str, company: str | None) -> None:
    assert company_of(["Planner"], "Planner", [], [], text) == company


@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=30), st.lists(st.text(max_size=60), max_size=4), st.text(max_size=400))
def test_any_words_may_stand_on_a_page(names: list[str], title: str, edges: list[str], text: str) -> None:
    found = company_of(names, title, edges, [], text, owners=edges)
    assert found is None or found.strip()
