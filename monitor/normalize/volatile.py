"""What moves by itself on a page: "posted 3 days ago", "viewed 107 times", "48 applicants". It is no edit."""

from __future__ import annotations

import re

from monitor.normalize.dates import is_relative

_LINE, _PIECE = 240, 70  # characters; longer runs of words, and list items, are the employer's own sentences
_ITEM = re.compile(r"\s*(?:[-*+>#]|\d+[.)])\s")
_SEPARATOR = re.compile(r"(\s*[·•|–—]\s*|\s{2,}|,\s+)")
_COUNT = re.compile(
    r"""\b\d[\d.,'’\s]*\+?\s*(?:views?\b|clicks?\b|visits?\b|visitors?\b|applicants?\b|applications?\b|candidates?\b|shares?\b|likes?\b|
    (?:people|persons)\s+(?:have\s+)?(?:viewed|looked|applied|clicked|saved)|aufrufe|bewerber\b|bewerbungen\b|klicks\b|vues?\b|candidatures?\b|visitas?\b|
    candidatos?\b|postulaciones|inscritos\b|visualizza|candidat[iu]\b|weergaven|sollicit|zobrazen|uchazeč|wyświetl|aplikacji|просмотр|отклик|
    次|人|回|閲覧)
    |\b(?:viewed|seen|angesehen|aufgerufen|consulté|visto|visualizado|bekeken|zobrazeno|wyświetlono|просмотрено)\b\D{0,12}\d""",
    re.IGNORECASE | re.VERBOSE,
)


def settled(text: str) -> str:
    """The text without those short pieces of its lines that hold a relative date or a counter of visits."""
    return "\n".join(_settled_line(line) for line in text.splitlines())


def _settled_line(line: str) -> str:
    if len(line) > _LINE or _ITEM.match(line):
        return line
    pieces = _SEPARATOR.split(line)
    kept = [piece for piece in pieces if len(piece) > _PIECE or not (_COUNT.search(piece) or is_relative(piece))]
    return line if len(kept) == len(pieces) else "".join(kept)
