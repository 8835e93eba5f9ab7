from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Place
from monitor.normalize.places_text import places_in_text, places_in_title, places_stated


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We have mills in Aarhus and Esbjerg; this position is located in Aarhus.", Place("Aarhus", "Aarhus", None, "DK")),
        ("This full-time role is based in Munich, Germany, with some travel.", Place("Munich, Germany", "Munich", None, "DE")),
        ("The post will be based out of San Francisco, CA", Place("San Francisco, CA", "San Francisco", "California", "US")),
        ("Le poste est basé à Lyon, près de la gare.", Place("Lyon", "Lyon", None, "FR")),
        ("The place of work will be in Copenhagen. The post is for two years.", Place("Copenhagen", "Copenhagen", None, "DK")),
        ("Le lieu de travail est à Lyon.", Place("Lyon", "Lyon", None, "FR")),
        ("Arbeitsort ist Hamburg.", Place("Hamburg", "Hamburg", None, "DE")),
        ("El puesto está ubicado en Valencia.", Place("Valencia", "Valencia", None, "ES")),
    ],
)
def test_a_sentence_states_the_place(text, wanted):
    found = places_in_text(text)
    assert [(place.raw, place.locality, place.country) for place in found] == [(wanted.raw, wanted.locality, wanted.country)]


@pytest.mark.parametrize(
    "text",
    [
        "Our company is based in Paris and has customers in Tokyo.",
        "The position will be located at the University.",
        "The role is based on trust.",
        "This role is based in a small team",
        "Candidates located in Berlin are welcome.",
        "",
    ],
)
def test_other_places_are_not_the_postings(text):
    assert places_in_text(text) == ()


@given(st.text(max_size=200))
def test_any_text(text):
    assert all(place.country for place in places_in_text(f"this role is based in {text}"))


@pytest.mark.parametrize(
    ("title", "town"),
    [
        ("Electrician in Hannover", "Hannover"),
        ("Electrician - Utrecht", "Utrecht"),
        ("Electrician (Lyon)", "Lyon"),
        ("Electrician, Colorado Springs", "Colorado Springs"),
        ("Staff Engineer - AI", None),
        ("Product Designer - IN", None),
        ("Account Executive, Mid Market, France", None),
        ("Research Intern, Applied AI", None),
        ("Partner (GTM)", None),
    ],
)
def test_a_title_ends_with_a_town(title, town):
    assert [place.raw for place in places_in_title(title)] == ([town] if town else [])


def test_a_town_behind_the_title_in_the_text():
    assert [place.raw for place in places_in_text("Do you want to work as an electrician in Utrecht?", "Electrician (m/f)")] == ["Utrecht"]
    assert places_in_text("Our electrician in Practice", "Electrician") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Join us at our new office in Utrecht, next to the station.",
        "You work four days in our Utrecht office.",
        "We are looking for a welder with good eyes for our workshop in Utrecht.",
        "Location: Utrecht",
        "Für unseren Standort Utrecht suchen wir dich.",
        "Wir suchen zum nächsten Monat eine nette Kollegin in Utrecht",
        "Dans nos bureaux de Utrecht",
        "Je werkt in onze vestiging te Utrecht.",
        "Du arbetar på vårt kontor i Utrecht.",
        "Join our team in Utrecht. Our team in Utrecht is nice.",
    ],
)
def test_the_town_of_the_office(text):
    assert [place.raw for place in places_in_text(text)] == ["Utrecht"]


@pytest.mark.parametrize(
    "text",
    [
        "You work in our Utrecht office or at our office in Lyon.",
        "We have customers in Utrecht.",
        "At our office in Summer you eat outside.",
        "We are looking for people who love to work in Teams",
        "Our founders met in Utrecht.",
        "Come to one of our offices in Utrecht and elsewhere.",
    ],
)
def test_other_towns_are_not_the_offices(text):
    assert places_in_text(text) == ()


@pytest.mark.parametrize(
    ("title", "text", "countries"),
    [
        ("Country Director - Portugal", "We are a team of millers.", ["PT"]),
        ("Country Director - Portugal", "Join our team in Stockholm and visit the mills.", ["PT"]),  # where the others are
        ("Country Director (Sweden)", "Join our team in Stockholm and visit the mills.", ["SE"]),
        ("Pump Engineer, AI", "We are a team of millers.", []),
        ("Pump Manager, Greater China", "We are a team of millers.", []),
        ("Portugal Analyst", "We are a team of millers.", []),
    ],
)
def test_the_country_that_a_title_ends_with(title: str, text: str, countries: list[str]) -> None:
    assert [place.country for place in places_stated(text, title)] == countries


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Vollzeit, Start nach Absprache. Einsatzort Hannover und Umgebung.", ["Hannover"]),
        ("This role asks for on-site attendance (Mill Park, Ankara) on most days.", ["Ankara"]),
        ("This role is on-site (mostly) and pays well.", []),
    ],
)
def test_a_place_without_a_verb(text: str, towns: list[str]) -> None:
    assert [place.locality for place in places_stated(text, "Miller")] == towns
