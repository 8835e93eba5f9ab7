"""When alerts go out: digest times and quiet hours in the user's time zone. Pure; daylight saving is the zone's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a subscription is told: `at once`, `hourly`, `daily` at a time, or `weekly` on a weekday (0 is Monday) at a time."""

    kind: str
    zone: tzinfo = UTC
    at: time = time(8)
    weekday: int = 0

    def next(self, now: datetime) -> datetime:
        """The moment (UTC) at which an event of `now` is due: `now` itself for `at once`, else strictly later.

        A local time that the clocks skip is told as much later as they skip; one that comes twice is told the first time.
        """
        now = now.astimezone(UTC)
        if self.kind == "at once":
            return now
        if self.kind == "hourly":
            return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        day = now.astimezone(self.zone).date()
        for ahead in range(-1, 9):
            candidate = day + timedelta(days=ahead)
            if self.kind == "weekly" and candidate.weekday() != self.weekday:
                continue
            moment = datetime.combine(candidate, self.at, self.zone).astimezone(UTC)
            if moment > now:
                return moment
        raise AssertionError("every span of nine days holds each weekday")


AT_ONCE = Rhythm("at once")


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of the local day without messages, from `start` up to and not including `end`; they may span midnight."""

    start: time
    end: time
    zone: tzinfo

    def over(self, moment: datetime) -> datetime:
        """`moment` itself (UTC) if it is not quiet then, else the end of the quiet hours that it falls into."""
        local = moment.astimezone(self.zone)
        clock = local.time()
        spans = self.start > self.end
        inside = (clock >= self.start or clock < self.end) if spans else self.start <= clock < self.end
        if not inside:
            return moment.astimezone(UTC)
        day = local.date() + timedelta(days=1 if spans and clock >= self.start else 0)
        end = datetime.combine(day, self.end, self.zone).astimezone(UTC)
        if end <= moment:  # the clock shows the end twice that night, and this is the second round
            end = datetime.combine(day, self.end, self.zone).replace(fold=1).astimezone(UTC)
        return max(end, moment.astimezone(UTC))
