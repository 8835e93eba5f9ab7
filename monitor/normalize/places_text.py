"""The place that a sentence of a posting's body states of this posting."""

from __future__ import annotations

import re

from monitor.model import Place
from monitor.normalize.places import read_places

_LONGEST_TEXT = 60_000
_POST = r"(?:position|role|job|post|vacancy|opportunity|internship|placement|fellowship|stipend)"
_STATES = "|".join(
    (
        rf"\b(?:this|the) (?:[\w-]+ ){{0,3}}?{_POST} (?:is|will be) (?:\w+ )?(?:located|based|situated|placed|stationed) (?:in|at|out of)",
        r"\b(?:der )?(?:arbeits|dienst|einsatz)ort ist(?: in)?",
        r"\ble poste est (?:\w+ )?(?:basé|situé|localisé) à",
        r"\bel puesto (?:está|se encuentra) (?:ubicado|basado|situado) en",
        r"\ba (?:vaga|posição) (?:é|está) (?:\w+ )?(?:localizada|baseada|sediada) em",
        r"\bla sede di lavoro è(?: a)?",
        r"\b(?:de )?standplaats is",
        r"\b(?:tjänsten|stillingen) (?:är|er) (?:\w+ )?(?:placerad|placeret|plassert|lokaliseret) (?:i|på)",
        r"\barbejdsstedet er(?: i)?",
        r"\bmiejsce(?:m)? pracy (?:to|jest)",
        r"\bmísto(?:m)? výkonu práce je",
    )
)
_NAME = r"[^\W\d_a-z][\w'’.-]*"
_SMALL = "de|del|la|do|da|am|an der|upon|sur"  # words inside of names
_STATEMENT = re.compile(rf"(?i:{_STATES}) (?:the )?({_NAME}(?:,? (?:(?:{_SMALL}) )?{_NAME}){{0,4}})")


def places_in_text(text: str) -> tuple[Place, ...]:
    """The places of the first sentence that says where the position is ("this position is located in Gdansk").

    () where no sentence says so, or of a place that is not known by name. `text` is the body of a posting; its first 60,000 characters are looked at.
    """
    for stated in _STATEMENT.finditer(text[:_LONGEST_TEXT]):
        found = read_places(stated[1].rstrip("."))
        if found and all(place.country for place in found):
            return found
    return ()
