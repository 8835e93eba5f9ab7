"""The place that a sentence of a posting's body states of this posting."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from monitor.model import Place
from monitor.normalize.places import country_named, is_town, read_places

_LONGEST_TEXT = 60_000
_POST = r"(?:position|role|job|post|vacancy|opportunity|internship|placement|fellowship|stipend)"
_STATES = "|".join(
    (
        rf"\b(?:this|the) (?:[\w-]+ ){{0,3}}?{_POST} (?:is|will be) (?:\w+ )?(?:located|based|situated|placed|stationed) (?:in|at|out of)",
        r"\b(?:the )?(?:place of work|work(?:ing)? location|location of (?:the )?(?:job|position|work|post)) (?:is|will be)(?: (?:in|at))?",
        r"\ble lieu de travail (?:est|sera)(?: (?:à|situé à))?",
        r"\bel lugar de trabajo (?:es|será|está)(?: en)?",
        r"\bo local de trabalho (?:é|será|fica)(?: em)?",
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
_SHORTEST_ROLE = 5
_BRACKETS = re.compile(r"\(.{0,40}?\)|[(\[].*$|\s[mwdfhx]/[mwdfhx](?:/[mwdfhx])?\b.*$", re.IGNORECASE)
_IN = r"(?:in|at|near|à|en|em|a|i|w|v|ve|te|im|u|în|на|в|у)"
_PLACE = rf"(?:the )?({_NAME}(?:,? (?:(?:{_SMALL}) )?{_NAME}){{0,4}})"
_BEHIND_ROLE = re.compile(rf"(?:\s\(.{{1,20}}?\))?\s{_IN}\s{_PLACE}")
_BEHIND_TITLE = re.compile(rf"(?:\s{_IN}\s|\s[–—|-]\s|,\s|\s\(){_PLACE}\)?$")
_LAST_OF_TITLE = re.compile(rf"(?:\s[–—|-]\s|,\s|\s\()({_NAME}(?: {_NAME}){{0,2}})\)?$")
_POSTCODE = r"(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:\s?[A-Z]{2})?|\d{3}\s\d{2}|\d{2}-\d{3})"
_TOWN = re.compile(rf"(?<![\w$€£.,-]){_POSTCODE}\s+({_NAME}(?:[ -](?:(?:{_SMALL}) )?{_NAME}){{0,2}})")
_SITE = r"(?:office|headquarters|hq|lab|studio|site|team|hub|plant|branch|clinic|school|store)"
_AT_OURS = re.compile(
    "|".join(
        (
            rf"(?i:\b(?:at|in|from|out of|for|to|join) (?:our|the) (?:[\w-]+ )?{_SITE} (?:located |based |here )?(?:in|at)) #",
            rf"(?i:\b(?:at|in|from|out of|for|join) (?:our|the)) # (?i:{_SITE})\b",
            r"(?i:\b(?:we are|we['’]re|i am|i['’]m|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting)) [^.\n]{5,120}? "
            rf"(?:(?:at|with) {_NAME}(?: {_NAME}){{0,3}},? )?(?:in|at|near) #",
            r"(?im:^\W*(?:location|based|located|where|office|place|standplaats|(?:arbeits|dienst|einsatz)ort)\W{1,4}(?:in )?)#",
            r"(?i:[.;] (?:location|place of work|arbeitsort|dienstort|einsatzort|standort|lieu(?: de travail)?|lugar(?: de trabajo)?|local(?: de trabalho)?"
            r"|luogo(?: di lavoro)?|sede|locatie|standplaats|miejsce pracy|místo výkonu): )#",
            r"(?i:\b(?:am|an unserem|für unseren?|unser(?:en|em)?) (?:\w+ )?(?:standort|büro|team|sitz|hauptsitz|filiale|niederlassung|praxis|werk)(?: in)?) #",
            r"(?im:(?:(?<=[.!?] )|^\W*)(?:arbeits|dienst|einsatz)ort:? )#",
            r"(?i:\bon-?site(?: \w+){0,2}) \(#",
            r"(?i:\b(?:suchen wir|wir suchen)) [^.\n]{0,120}? (?:in|für) #",
            r"(?i:\b(?:nos|notre|nouveaux?|son|ses) (?:bureaux?|siège|équipe|locaux|agence|établissement|site) (?:situés? |basée? )?(?:de|à|d['’])) #",
            r"(?i:\b(?:onze|ons) (?:\w+ )?(?:vestiging|kantoor|team|winkel|locatie)(?: in| te)?) #",
            r"(?i:\b(?:nuestras?|nossos?|nossas?) (?:oficinas?|sede|equipo|escritórios?|equipe) (?:de|en|em)) #",
            r"(?i:\b(?:vårt|våra|vores|vort|vår) (?:kontor|team|butik|avdelning|afdeling|avdeling) (?:i|på)) #",
        )
    ).replace("#", f"(?:the )?({_NAME}(?:,? (?:(?:{_SMALL}) )?{_NAME}){{0,3}})")
)
_NEXT_SENTENCE = re.compile(r"(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bSte)\.\s.*", re.DOTALL)
_TOWNS = 20  # towns in addresses of one site
_STATEMENT = re.compile(rf"(?i:{_STATES}) (?:the )?({_NAME}(?:,? (?:(?:{_SMALL}) )?{_NAME}){{0,4}})")


def places_in_text(text: str, title: str = "") -> tuple[Place, ...]:
    """The places of the first sentence that says where the position is ("this position is located in Gdansk", "as a TITLE in Gdansk").

    Else the one town where an office or a team is said to be ("at our office in Gdansk", "our Gdansk team"); one of several offices says nothing.
    Of 2,060 recorded postings whose vendor states the place 94 % agree with what these sentences say.
    () where no sentence says so, or of a place that is not known by name. `text` is the body of a posting; its first 60,000 characters are looked at.
    """
    text = text[:_LONGEST_TEXT]
    if found := _known(_STATEMENT.finditer(text)):
        return found
    role = _BRACKETS.sub(" ", title).strip().casefold()
    lowered = text.casefold()
    at = lowered.find(role) if len(role) >= _SHORTEST_ROLE and len(lowered) == len(text) else -1
    while at >= 0:
        behind = at + len(role)
        if (said := _BEHIND_ROLE.match(text, behind)) and (found := _towns(said)):
            return found
        at = lowered.find(role, behind)
    ours = [towns for said in _AT_OURS.finditer(text) if (towns := _towns(said))]
    return ours[0] if len({place.locality for towns in ours for place in towns}) == 1 else ()


def places_stated(text: str, title: str) -> tuple[Place, ...]:
    """The places that title and text state; the country that a title ends with ("Country Director - Portugal") where the text names none in it."""
    if found := places_in_title(title):
        return found
    said = places_in_text(text, title)
    country = _country_in_title(title)
    return (country,) if country and all(place.country != country.country for place in said) else said


def _country_in_title(title: str) -> Place | None:
    behind = _LAST_OF_TITLE.search(title)
    return Place(behind[1], country=country) if behind and (country := country_named(behind[1])) else None


def places_in_title(title: str) -> tuple[Place, ...]:
    """The town that a title ends with ("Electrician in Hanover", "Electrician - Hanover"); () where that is not known by name."""
    return next((found for said in _BEHIND_TITLE.finditer(title) if (found := _towns(said))), ())


def _towns(said: re.Match[str]) -> tuple[Place, ...]:
    """The towns that a match names; () where the tables do not know one of them: "Agentic AI" and "Mid Market, France" are none."""
    name = _NEXT_SENTENCE.sub("", next(name for name in said.groups() if name))
    found = read_places(name.rstrip("."))
    return found if all(map(is_town, found)) else ()


def places_of_site(names: Iterable[str], lines: Iterable[str], text: str) -> tuple[Place, ...]:
    """The one town that a site names in the parts of its head, or behind the postcodes of its addresses; () where it names none or several.

    A town that the tables do not know counts where `text`, the posting's own, names it without a number too.
    """
    towns = islice(dict.fromkeys(town[1] for line in lines for town in _TOWN.finditer(line)), _TOWNS)
    addressed = [place for town in towns for place in read_places(town)]
    text = _TOWN.sub(" ", text[:_LONGEST_TEXT]) if addressed else ""
    for said in (_known_parts(names), [*filter(is_town, addressed)], [place for place in addressed if place.raw in text]):
        if len({place.locality for place in said}) == 1:
            return (said[0],)
    return ()


def _known_parts(names: Iterable[str]) -> list[Place]:
    return [place for name in names if (found := read_places(name)) and all(map(is_town, found)) for place in found]


def _known(said: Iterable[re.Match[str]]) -> tuple[Place, ...]:
    """The first places of which the tables know the country."""
    for stated in said:
        found = read_places(_NEXT_SENTENCE.sub("", stated[1]).rstrip("."))
        if found and all(place.country for place in found):
            return found
    return ()
