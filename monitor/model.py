"""The words of the monitor as frozen dataclasses. Standard library only."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class PaySource(enum.StrEnum):
    """Where a pay was read."""

    STRUCTURED = "structured"
    EMPLOYER_TEXT = "employer_text"
    AGGREGATOR_ESTIMATE = "aggregator_estimate"


@dataclass(frozen=True, slots=True)
class Place:
    """One place: as printed, and its parts where they could be told. `country` is ISO 3166-1 alpha-2."""

    raw: str
    locality: str | None = None
    region: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay in whole currency units (ISO 4217) per unit (HOUR, DAY, WEEK, MONTH or YEAR); None where the source is silent.

    An exact amount has equal `min` and `max`; "up to" has only `max`, "from" only `min`. `raw` is the text it was read from.
    """

    min: float | None = None
    max: float | None = None
    currency: str | None = None
    unit: str | None = None
    raw: str = ""
    source: PaySource = PaySource.EMPLOYER_TEXT


@dataclass(frozen=True, slots=True)
class Removed:
    """A block that was taken out of a posting's text, and why (`similar_jobs`, `navigation`, `form`, ...)."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Posting:
    """What one job ad says. Dates are ISO 8601 (day or second precision); `description` is Markdown, None while not read.

    `workplace` is onsite, hybrid, remote or None; `employment_type` holds FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY,
    INTERN, VOLUNTEER, PER_DIEM or OTHER. `derived` names the fields that were inferred from the words of other fields.
    """

    native_id: str
    url: str
    title: str
    apply_url: str | None = None
    hiring_organization: str | None = None
    department: str | None = None
    locations: tuple[Place, ...] = ()
    workplace: str | None = None
    employment_type: tuple[str, ...] = ()
    base_salary: Salary | None = None
    salary_estimates: tuple[Salary, ...] = ()
    date_posted: str | None = None
    valid_through: str | None = None
    language: str | None = None
    description: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    derived: frozenset[str] = frozenset()
    removed: tuple[Removed, ...] = ()
