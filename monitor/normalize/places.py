"""Places as postings print them, to locality, region and country."""

from __future__ import annotations

import re
from importlib import resources

from crawlers.items import RawPlace
from monitor.model import Place
from monitor.normalize.places_countries import COUNTRIES
from monitor.normalize.places_regions import AREAS, CITIES, REGIONS, SHARED, WIDER

_LONGEST_CODE = 3
_LONGEST = 600  # characters that are read; a longer string is kept as one printed place


def _key(name: str) -> str:
    """How a name is looked up: letter case, dots and ampersands aside."""
    return name.casefold().replace(".", "").replace("’", "'").replace(" & ", " and ")


def _countries() -> dict[str, str]:
    names = {}
    for line in COUNTRIES.strip().splitlines():
        code, spellings = line.split(" ", 1)
        names.update({_key(spelling): code for spelling in spellings.split("|")})
        names.setdefault(code.casefold(), code)
    return names


def _regions() -> dict[str, list[tuple[str, str]]]:
    """Name (see `_key`) or upper-case code -> [(country, name)]."""
    names: dict[str, list[tuple[str, str]]] = {}
    for line in REGIONS.strip().splitlines():
        country, entries = line.split(" ", 1)
        for entry in entries.split("|"):
            code, spellings = entry.split("=")
            first = spellings.split("/")[0]
            for key in (code, *map(_key, spellings.split("/"))):
                if key:
                    names.setdefault(key, []).append((country, first))
    return names


def _cities() -> dict[str, tuple[str, str | None]]:
    """Name (see `_key`) -> (country, region or None): the main cities with their regions, then cities.txt.

    That has the cities of a size that postings name (from 40,000 people in Europe, Canada and Australia to 500,000 in India and China, by the
    figures of GeoNames, 2026), without those whose name a larger one bears elsewhere, and without everyday words (Split, Mobile).
    """
    names: dict[str, tuple[str, str | None]] = {}
    for line in CITIES.strip().splitlines():
        country, region, *spellings = line.split("|")
        for spelling in spellings:
            names.setdefault(_key(spelling), (country, None if region == "-" else region))
    for line in resources.files("monitor.normalize").joinpath("cities.txt").read_text(encoding="utf-8").splitlines():
        country, *spellings = line.split("|")
        for spelling in spellings:
            names.setdefault(_key(spelling), (country, None))
    return names


_COUNTRY, _REGION, _CITY = _countries(), _regions(), _cities()

_WORKPLACE = (
    r"(?:100\s?% |fully |full |partially )?(?:remote(?:ly)?|hybrid|on-?\s?site|in[- ]office|in[- ]person|work from home|wfh"
    r"|home[- ]?office|home[- ]based|telecommute|télétravail|teletrabajo|remot[oa]|全球远程|远程|遠端|リモート|à distance|híbrido|hybride|vor ort"
    r"|presencial"
    r"|remote-friendly)"
    r"(?: work| job| position| first| friendly| eligible)?"
)
_REMOTE = re.compile(rf"(?<!\w){_WORKPLACE}(?!\w)", re.IGNORECASE)
_DRESS = re.compile(
    r"(?<!\w)(?:the(?= )|only|available|openings?|from(?= )|head ?quarters?|hq|offices?|main office|campus|based in|based|located in"
    r"|anywhere in|anywhere within|within|greater(?= )|hiring in|(?:within )?commut\w+ (?:distance )?(?:to|of)|in-home(?: services)?"
    r"|site-based|field-based"
    r"|(?:strong )?preference for|preferred|is also possible|(?:must be )?licensed in|relocation required"
    r"|(?:west|east) coast|metropolitan area|metro area|metropolitan region|metro|area|region|city of|remote in|in(?= )"
    r"|office-based|or remote|timezones?)(?!\w)",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"\W*(?:\d+\+?\s+(?:more\s+)?(?:locations?|standorte|lieux|ubicaciones|lokalit\w*|offices)|(?:multiple|various|several|many|all|any"
    r"|different)\s+(?:locations?|cities|offices|places|sites)|anywhere(?: in the world)?|worldwide|global(?:ly)?"
    r"|verschiedene standorte|mehrere standorte|n/?a|none|tbd|tba|null|not specified|unspecified|flexible|location flexible"
    r"|see description|nationwide|locations?|view all locations|undefined|local|https?://.*|-+)\W*",
    re.IGNORECASE,
)
_MORE = re.compile(  # behind the places that are shown
    r"(?<=\w)[\s,;(|·•]*(?:(?:\+|&|and|und|et|y|e|en|og|och|oraz|a|и)\s?)\d{1,3}\s?(?:(?:more|others?|weitere[rn]?|autres?|más|mais|altr[ie]|andere|flere|fler|další\w*)"
    r"(?:\s\w+)?)?\)?$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:[;•\n|·‧●▪]|\s/\s|\s\+\s|\s(?:or|oder|ou|eller|lub|nebo)\s)\s*")  # in lower case: "Salem, OR" is one place
_SPLIT_KNOWN = (
    re.compile(r"\s*(?:/|\s(?:and|und|et|y|&|e|en|och|og)\s)\s*", re.IGNORECASE),
    re.compile(r"\s+[-–—]\s+"),
    re.compile(r"\s+O[Rr]\s+"),
)
_TOKEN = re.compile(r"\s*(?:[,()\[\]|:>]|\s[-–—]\s?|\s?[–—]\s|[，、（）])\s*")
_TIGHT = re.compile(r"[A-Z]{2,3}(?:-[^-]+){1,2}")
_POSTCODE = re.compile(r"(?<!\w)(?:\d{4,6}(?:-\d{3,4})?|\d{3} \d{2}|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\w)")
_REPUBLIC = re.compile(r",\s*(?:Islamic )?(?:Republic|Province) of(?: China)?(?!\w)", re.IGNORECASE)
_STATE_BETWEEN = re.compile(r"(US|USA|CAN|AUS) ([A-Z]{2,3}) (.+)")  # "USA MD Suitland"
_PHRASE = re.compile(  # no name has three small words running
    r"(?:(?<!\S)[a-zà-ÿ]+(?:\s|$)){3}|^(?i:this|these|we|our|you|your|must|please|see|can|will)\b"
)
_STATE_AT_END = re.compile(r"(.+\w)\s([A-Z]{2,3})")


_BRAZIL = re.compile(r"([^\d,/]{2,40}?)\s?[-–/]\s?([A-Z]{2})")  # "Juiz de Fora - MG", "Curitiba/PR"


def _country(token: str) -> str | None:
    """Country of a name or code; codes of two and three letters count in upper case only."""
    if len(token) <= _LONGEST_CODE and token.isascii() and not token.isupper():
        return None
    return _COUNTRY.get(_key(token))


def country_named(text: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) whose name a text is, and no other place's; None for codes, which other things share (AI, QA)."""
    country = _country(text) if len(text) > _LONGEST_CODE else None
    return country if read_places(text) == (Place(text, country=country),) else None


def _city(token: str) -> tuple[str, str | None] | None:
    key = _key(token)
    return _CITY.get(key) or _CITY.get(key.removesuffix(" city"))


def is_town(place: Place) -> bool:
    """Whether the tables know a place's town by name."""
    return place.locality is not None and _city(place.locality) is not None


def ends_with_country(place: Place) -> bool:
    """Whether all that is known of a place is a country, by its name or code, that ends a longer name ("Acme Germany", "Acme AI"), as companies are called."""
    if place.country is None or place.region is not None or is_town(place):
        return False
    code = _STATE_AT_END.fullmatch(place.raw)
    tokens = _tokens(place.raw)
    if len(tokens) == 1 and _country(tokens[0]):
        return False
    return bool(code and _region(code[2], None) is None) or (len(tokens) == 1 and place.locality is None)


def is_known_without_country(place: Place) -> bool:
    """Whether a place is a part of the world and no more ("EMEA", "Remote - Europe"), or bears the name of several ("Cambridge", "Eagan, Dakota County")."""
    said = [token for part in _TOKEN.split(_REMOTE.sub(" ", place.raw)) if (token := part.strip(" -").casefold())]
    return bool(said) and (AREAS.issuperset(said) or (len(said) == 1 and said[0] in SHARED) or (len(said) == 2 and said[1].endswith((" county", " parish"))))


def _region(token: str, country: str | None) -> tuple[str, str] | None:
    """(country, name) of a region's name or upper-case code; without `country` of the first country that has it."""
    bare = token.replace(".", "")
    is_code = bare.isupper() and len(bare) <= 4
    owners = dict(_REGION.get(bare if is_code else _key(token), ()))
    if country is None and is_code:  # a bare code is a state's before a country's in the USA only: NL, SK, BE, ES are countries
        country = "US" if "US" in owners or _country(token) else next((owner for owner in ("CA", "AU") if owner in owners), "US")
    if country is None and owners:
        country = next(iter(owners))
    return (country, owners[country]) if country in owners else None


def _tokens(text: str) -> list[str]:
    """The comma parts of one place, without words of workplace, offices and postal codes."""
    tokens: list[str] = []
    bare = _REPUBLIC.sub("", _REMOTE.sub(" ", _POSTCODE.sub(" ", text)))
    if (state := _STATE_BETWEEN.fullmatch(bare.strip())) and _region(state[2], _country(state[1])):
        bare = f"{state[3]}, {state[2]}, {state[1]}"
    for part in _TOKEN.split(" ".join(bare.split())):
        token = part.strip(" -–—*/'\"")
        if not (_country(token) or _city(token) or _region(token, None)):
            token = " ".join(_DRESS.sub(" ", token).split()).strip(" .-–—*/'\"")
        if token[:1] > "⺀" and _city(token.split("-")[0]):
            token = token.split("-")[0]  # town and district
        if _country(token.split("-")[0]) and not _country(token) and (_TIGHT.fullmatch(token) or len(token.split("-")[0]) > 3):
            tokens += filter(None, token.split("-"))
        elif (
            not _city(token)
            and not token.isupper()
            and (end := _STATE_AT_END.fullmatch(token))
            and (_region(end[2], None) or _country(end[2]))
        ):
            tokens += [end[1], end[2]]
        elif token and not (_PHRASE.search(token) or any(map(str.isdigit, token))) and (token.casefold() not in WIDER or _city(token)):
            tokens.append(token)
    return tokens


def _alone(token: str) -> tuple[str | None, str | None, str | None]:
    """(locality, region, country) of a name that stands by itself. What a state shares with a country is not told apart."""
    country, region, city = _country(token), _region(token, None), _city(token)
    if city:
        return token, city[1], city[0]
    if country and region and len(token) > 2:
        return None, None, None
    if region and (region[0] == "US" or len(token) > 3):
        return None, region[1], region[0]
    if country is None and " " in token and (country := _country(token.rsplit(" ", 1)[1])):
        return None, None, country  # "Acme Germany"
    return (None, None, country) if country else (token, None, None)


def _speaks(token: str) -> bool:
    return bool(_country(token) or _region(token, None))


def _ending(last: str, rest: list[str], home: tuple[str, str | None] | None) -> tuple[str | None, str | None]:
    """(country, region) that the last part of an address names. CA, DE, IN, Georgia: the state, unless the rest speaks for the country."""
    country = _country(last)
    region = (_region(last, home[0]) if home else None) or _region(last, None)
    if country and region and ((home and home[0] == country) or _region(rest[-1], country)):
        region = None
    if region:
        return region
    return country, None


def _parts(text: str) -> tuple[str | None, str | None, str | None]:
    """(locality, region, country) of one printed place."""
    if (town := _BRAZIL.fullmatch(text)) and "BR" in (owners := dict(_REGION.get(town[2], ()))) and "US" not in owners and not _country(town[1]):
        return town[1], owners["BR"], "BR"
    tokens = _tokens(text)
    if len(tokens) < 2:
        return _alone(tokens[0]) if tokens else (None, None, None)
    if _country(tokens[0]) and (not _country(tokens[-1]) or (tokens[0].isupper() and _region(tokens[1], _country(tokens[0])))):
        tokens.reverse()
    city = next((token for token in tokens if _city(token)), None)
    home = _city(city) if city else None
    while len(tokens) > 2 and not _speaks(tokens[-1]) and any(map(_speaks, tokens[1:])):
        tokens.pop()  # "Springfield, OH - Data Center"
    *rest, last = tokens
    country, region = _ending(last, rest, home)
    while len(rest) > 1 and country and _country(rest[-1]) == country and not _region(rest[-1], country):
        rest.pop()  # "Korea (South Korea)"
    if country is None:
        rest = tokens
        country = home[0] if home else None
    elif region is None:
        named = _region(rest[-1], country)
        if named and (len(rest) > 1 or rest[-1] != city):
            region = named[1]
            rest.pop()
        elif len(rest) > 1 and rest[-1] != city:
            region = rest.pop()
    locality = city if city in rest else rest[0] if rest else None
    if region is None and home and home[0] == country and locality == city:
        region = home[1]
    return locality, region, country


def _is_known(text: str) -> bool:
    """Whether a printed piece is by itself a place that the tables know, or a word like Remote."""
    tokens = _tokens(text)
    return all(_country(token) or _city(token) or _region(token, None) for token in tokens) if tokens else bool(_REMOTE.search(text))


def _is_list(tokens: list[str]) -> bool:
    """Whether comma parts are places of their own: countries only, cities only, or four and more that no region or country ends."""
    bare = [part for token in tokens for part in _tokens(token)]
    if len(tokens) < 2 or len(bare) != len(tokens) or len(set(bare)) != len(bare):
        return False
    if all(map(_country, bare)):
        return len(bare[0]) > 2
    if all(_city(token) and not _region(token, None) and not _country(token) for token in bare):
        return True
    has_digits = any(char.isdigit() for token in tokens for char in token)
    return len(tokens) > 3 and not has_digits and not any(_country(token) or _region(token, None) for token in bare)


def _are_several(parts: list[str]) -> bool:
    """Known parts of one rank: several places. Country - region - town, or a town with Remote beside it, is one."""
    if len(parts) < 2 or not all(map(_is_known, parts)):
        return False
    bare = [token for part in parts for token in _tokens(part)]
    ranks = {"town" if _city(token) else "country" if _country(token) else "region" for token in bare}
    return len(bare) >= len(parts) and len(ranks) == 1


def _pieces(text: str) -> list[str]:
    """The places of a printed string, each as printed."""
    pieces: list[str] = []
    for piece in _SPLIT.split(text):
        tokens = piece.split(",")
        parts = next((parts for mark in _SPLIT_KNOWN if _are_several(parts := mark.split(piece))), None)
        if _country(piece.strip(" ()")):
            pieces.append(piece)
        elif _is_list(tokens):
            pieces += tokens
        elif parts:
            pieces += parts
        else:
            pieces.append(piece)
    return [bare for piece in pieces if (bare := piece.strip(" ,*_"))]


def read_places(raw: RawPlace | str) -> tuple[Place, ...]:
    """The places in one printed string (or vendor's place), each with its words as printed; () where it names none ("3 Locations").

    `country` is ISO 3166-1 alpha-2, `region` the full name where a code is known (CA in the USA: California). What a vendor
    gives apart wins over what the printed string says.
    """
    place = RawPlace(raw) if isinstance(raw, str) else raw
    given = any((place.locality, place.region, place.country))
    text = place.raw.strip()
    if given:
        return (_from_vendor(place, text),)
    if len(text) <= _LONGEST and any(map(str.isdigit, text)):
        text = _MORE.sub("", text)
    if not text or _NO_PLACE.fullmatch(text[:_LONGEST]):
        return ()
    if len(text) > _LONGEST:
        return (Place(text),)
    if text.count("(") == 1 and (inside := re.fullmatch(r"([^()]*\()([^()]*)(\)[^()]*)", text)) and _SPLIT.search(inside[2]):
        return tuple(_one(inside[1] + piece + inside[3]) for piece in _pieces(inside[2]))
    return tuple(_one(piece) for piece in _pieces(text) if not _NO_PLACE.fullmatch(piece))


def _one(piece: str) -> Place:
    return Place(piece, *_parts(piece))


def _from_vendor(place: RawPlace, text: str) -> Place:
    """A vendor's own parts, codes put right; what it leaves out is read from the printed string."""
    country = (place.country or "").strip()
    code = _country(country) or _country(country.upper()) or None
    region = (place.region or "").strip() or None
    named = _region(region, code) if region else None
    printed = ", ".join(part.strip() for part in (place.locality, place.region, place.country) if part and part.strip())
    locality, read_region, read_country = _parts(text or printed)
    return Place(
        text or printed,
        (place.locality or "").strip() or locality,
        named[1] if named else region or read_region,
        code or (named[0] if named else None) or read_country,
    )
