"""What a page's own words say of its posting: what the readers of its single fields are handed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from crawlers.pages.labels import field_of_label
from monitor.model import Place, Removed

LONGEST_NAME, LONGEST_PLACE, LONGEST_KIND = 120, 60, 40  # characters of a name or address, of a place by itself, of a kind of work
PRINTED_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d-\d{1,2}\s?(?:发布|更新)")


class Piece(NamedTuple):
    """A piece of a header line, the field that its names speak of, and the shape of the block that it stands in."""

    text: str
    field: str | None
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What a page's own words say: label and value pairs, pieces of header lines with the field that their names speak of, company guesses."""

    pairs: Sequence[tuple[str, str]] = ()
    pieces: Sequence[Piece] = ()
    companies: Sequence[str] = ()
    removed: tuple[Removed, ...] = ()
    printed: Sequence[str] = ()  # short lines of the posting
    title: str | None = None
    deadlines: Sequence[str] = ()  # what follows the words of a deadline in the text
    stamps: Mapping[str, str] = field(default_factory=dict)  # dates of the page's code, by the words that it shows for them
    titles: Sequence[str] = ()  # lines of the text that say the title again
    around: tuple[Place, ...] = ()  # where the page's own site says that it is

    def say(self, name: str) -> list[str]:
        """The values that labels give for a field."""
        return [value for label, value in self.pairs if field_of_label(label) == name]

    def name(self, name: str) -> list[str]:
        """The header pieces whose names speak of a field."""
        return [piece.text for piece in self.pieces if piece.field == name]
