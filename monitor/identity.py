"""The same job elsewhere and the same job again: which postings are one opening.

Two postings are one job if employer, title and place agree once their decorations are off and their own texts (without what the
employer repeats under other titles) do not contradict. What one board lists under two titles or places is never one job, neither
directly nor through copies on other boards. Decorations are known words, or words that other copies with equal texts wear too.
"""

from __future__ import annotations

import hashlib
import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from monitor.identity_names import LEVELS, employer_key, place_key, places_agree, printed_name, says_how, title_key, words_of
from monitor.identity_text import Sequences, in_common, repeated

_FEW = 40  # so many postings are compared each with each; of more, only those that share a place or stand side by side
_WINDOW = 4
_CHECKED = 16  # postings of each side that are looked at where sides could be long
_LIKE_COPIES = 0.8  # share of the text in common that outweighs a doubt about title or place
_UNLIKE = 0.3  # below it the texts contradict an equal title and place
_UNLIKE_ON_BOARD = 0.5  # the same on one board, where openings of one name stand side by side
_LONGEST_NAME = 12  # words
_HABIT = 3  # titles on which words have to be seen as a decoration before they are taken for one without the text

TwinKey = tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True)
class Ad:
    """What identity needs of a posting. `places` as printed; `description` as text or Markdown; `board` tells boards apart."""

    id: str
    hiring_organization: str
    title: str
    places: tuple[str, ...]
    description: str
    board: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Postings that are one job: their ids in order, and for each join a sentence that says why. A posting alone has no joins."""

    ids: tuple[str, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """An ad under the rules. `printed_...` is what it says but for case and punctuation; `text` has the company's text in it."""

    ad: Ad
    title: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]
    printed_title: tuple[str, ...]
    printed_places: frozenset[tuple[str, ...]]
    text: frozenset[int]

    @property
    def place_words(self) -> set[str]:
        return {word for place in self.places for part in place for word in part.split()}


@dataclass(frozen=True, slots=True, eq=False)
class _Listed:
    """The titles of an employer's fullest board, and by word those that use it: what the employer tells its openings apart by."""

    titles: set[tuple[str, ...]]
    using: Mapping[str, set[tuple[str, ...]]]


@dataclass(frozen=True, slots=True, eq=False)
class _Pair:
    """Two ads of one employer, by number, that nothing told apart so far. `more` is what the longer title, and place, adds."""

    one: int
    other: int
    place: int
    common: float | None
    more_title: frozenset[str]
    more_place: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """The ads of one employer; `own` is the text of each without the company's."""

    employer: str
    reads: list[_Read]
    own: list[frozenset[int]]
    pairs: list[_Pair]


def twin_key(hiring_organization: str | None, title: str, places: Iterable[str]) -> TwinKey:
    """(employer, title words, places) after normalizing: equal for a posting and its repost."""
    employer = hiring_organization or ""
    return employer_key(employer), title_key(title, employer), tuple(sorted({place_key(place) for place in places}))


def twin_hash(hiring_organization: str | None, title: str, places: Iterable[str]) -> str:
    """The twin_key as a short hash, by which the store finds twins."""
    key = twin_key(hiring_organization, title, places)
    return hashlib.blake2b(repr(key).encode("utf-8", "replace"), digest_size=12).hexdigest()


def clusters(ads: Iterable[Ad]) -> list[Cluster]:
    """Every ad in exactly one cluster, sorted by ids; the answer does not depend on the order of the ads."""
    ordered = sorted(ads, key=lambda ad: (ad.id, ad.board, ad.hiring_organization, ad.title, ad.places, ad.description))
    groups = [_group(employer, reads) for employer, reads in _by_employer(ordered).items()]
    title_habits = _habits((pair.more_title, group, pair) for group in groups for pair in group.pairs)
    place_habits = _habits((pair.more_place, group, pair) for group in groups for pair in group.pairs)
    found = [cluster for group in groups for cluster in _united(group, title_habits, place_habits)]
    return sorted(found, key=lambda cluster: (cluster.ids, cluster.why))


# -- employers ---------------------------------------------------------------------------------------------------------------


def _by_employer(ads: Iterable[Ad]) -> dict[str, list[_Read]]:
    """The ads by employer. A name goes under another one that is spelled alike, or that it holds ("Acme Group").

    The second only if both publish one posting, text and all.
    """
    sequences = Sequences()
    groups: defaultdict[str, list[_Read]] = defaultdict(list)
    printed: defaultdict[str, set[str]] = defaultdict(set)
    for ad in ads:
        employer, title, places = twin_key(ad.hiring_organization, ad.title, ad.places)
        places_printed = frozenset(map(words_of, ad.places))
        groups[employer].append(_Read(ad, title, places, words_of(ad.title), places_printed, sequences.of(ad.description)))
        printed[employer].add(ad.hiring_organization)
    spelled = {printed_name(name): employer for employer, names in sorted(printed.items()) for name in names}
    goes_to: dict[str, str] = {}
    for employer in sorted(groups, key=lambda key: (min(len(printed_name(name)) for name in printed[key]), key)):
        inner = spelled.get(employer, employer)
        if inner == employer and employer:
            held = (part for name in sorted(printed[employer]) for part in _names_inside(words_of(name)))
            inner = next((part for part in held if part in goes_to and _publish_one(groups[part], groups[employer])), employer)
        goes_to[employer] = goes_to.get(inner, inner)
    joined: defaultdict[str, list[_Read]] = defaultdict(list)
    for employer, reads in groups.items():
        joined[goes_to[employer]] += reads
    return joined


def _names_inside(words: tuple[str, ...]) -> Iterator[str]:
    """What words of a name that stand side by side spell, the longest first."""
    words = words[:_LONGEST_NAME]
    for length in range(len(words) - 1, 0, -1):
        for start in range(len(words) - length + 1):
            yield "".join(words[start : start + length])


def _publish_one(ours: list[_Read], theirs: list[_Read]) -> bool:
    """Whether two employers publish one text under one title and place."""
    by_title: defaultdict[tuple[str, ...], list[_Read]] = defaultdict(list)
    for read in ours:
        by_title[read.title].append(read)
    return any(
        places_agree(a.places, b.places) > 1 and (in_common(a.text, b.text) or 0) >= _LIKE_COPIES
        for b in theirs
        for a in by_title.get(b.title, [])[:_CHECKED]
    )


def _group(employer: str, reads: list[_Read]) -> _Group:
    boards: defaultdict[str, list[_Read]] = defaultdict(list)
    for read in reads:
        boards[read.ad.board].append(read)
    fullest = max(boards.values(), key=lambda board: (len({read.title for read in board}), board[0].ad.board))
    company = repeated((read.title, read.text) for read in fullest)
    own = [read.text - company for read in reads]
    using: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for title, word in ((read.title, word) for read in fullest for word in read.title):
        using[word].add(title)
    listed = _Listed({read.title for read in fullest}, using)
    pairs = [_pair(reads, own, one, other, listed) for one, other in sorted(set(_candidates(reads, own)))]
    return _Group(employer, reads, own, [pair for pair in pairs if pair])


# -- pairs -------------------------------------------------------------------------------------------------------------------


def _candidates(reads: list[_Read], own: list[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """Numbers of ads under one title, or under a title and one that holds it whole; the lower number first."""
    by_title: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, read in enumerate(reads):
        by_title[read.title].append(number)
    for title, numbers in by_title.items():
        yield from _close(numbers, reads, own)
        inner_titles = {title[start : len(title) - end] for start, end in itertools.product(range(5), repeat=2)} - {title, ()}
        for inner in inner_titles & by_title.keys():
            yield from _close(sorted(numbers + by_title[inner]), reads, own)


def _close(numbers: list[int], reads: list[_Read], own: list[frozenset[int]]) -> Iterator[tuple[int, int]]:
    """All pairs of a few; of many, those with a place in common, and of very many those alike in text or place."""
    if len(numbers) <= _FEW:
        yield from itertools.combinations(numbers, 2)
        return
    by_place: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for part in {part for place in reads[number].places for part in place} or {""}:
            by_place[part].append(number)
    for near in by_place.values():
        if len(near) <= _FEW:
            yield from itertools.combinations(near, 2)
            continue
        for order in (lambda n: (min(own[n], default=0), n), lambda n: (max(own[n], default=0), n), lambda n: (reads[n].places, n)):
            lined_up = sorted(near, key=order)
            for distance in range(1, _WINDOW):
                yield from ((min(pair), max(pair)) for pair in zip(lined_up, lined_up[distance:], strict=False))


def _pair(reads: list[_Read], own: list[frozenset[int]], one: int, other: int, listed: _Listed) -> _Pair | None:
    a, b = reads[one], reads[other]
    place = places_agree(a.places, b.places)
    common = in_common(own[one], own[other])
    if not place or _told_apart(a, b, common):
        return None
    more_title = frozenset(a.title) ^ frozenset(b.title)
    if a.title != b.title and _means_something(more_title, a, b, listed):
        return None
    return _Pair(one, other, place, common, more_title, frozenset(a.place_words ^ b.place_words))


def _means_something(more: Collection[str], a: _Read, b: _Read, listed: _Listed) -> bool:
    """Whether words that one title has more say which opening it is: a level, a number, or what the employer tells its others by."""
    if not more or listed.titles.issuperset((a.title, b.title)):
        return True
    longer = max(a, b, key=lambda read: len(read.title))
    unknown = (word for word in more if not says_how(word) and word not in longer.place_words)
    return not LEVELS.isdisjoint(more) or any(word.isdigit() or listed.using.get(word, set()) - {longer.title} for word in unknown)


def _told_apart(a: _Read, b: _Read, common: float | None) -> bool:
    """Whether one board lists the two as different openings."""
    if a.ad.board != b.ad.board:
        return False
    return a.printed_title != b.printed_title or a.printed_places != b.printed_places or (common is not None and common < _UNLIKE_ON_BOARD)


def _habits(pairs: Iterable[tuple[frozenset[str], _Group, _Pair]]) -> set[frozenset[str]]:
    """Words that copies with like texts add on several titles: a decoration, whatever it says."""
    seen: defaultdict[frozenset[str], set[tuple[str, tuple[str, ...]]]] = defaultdict(set)
    for more, group, pair in pairs:
        if more and pair.common is not None and pair.common >= _LIKE_COPIES:
            shorter = min(group.reads[pair.one].title, group.reads[pair.other].title, key=lambda title: (len(title), title))
            seen[more].add((group.employer, shorter))
    return {more for more, titles in seen.items() if len(titles) >= _HABIT}


# -- clusters ----------------------------------------------------------------------------------------------------------------


def _united(group: _Group, title_habits: set[frozenset[str]], place_habits: set[frozenset[str]]) -> list[Cluster]:
    """Clusters out of pairs, the best first; a join that would bring together what contradicts is left out."""
    cluster_of = {number: [number] for number in range(len(group.reads))}
    why: defaultdict[int, list[str]] = defaultdict(list)
    kept = (pair for pair in group.pairs if _is_one_job(group, pair, title_habits, place_habits))
    for pair in sorted(kept, key=lambda pair: (-_likeness(group, pair), pair.one, pair.other)):
        one, other = cluster_of[pair.one], cluster_of[pair.other]
        if one is other or any(_contradict(group, a, b) for a in one[:_CHECKED] for b in other[:_CHECKED]):
            continue
        larger, smaller = (one, other) if len(one) >= len(other) else (other, one)
        why[larger[0]] += [*why.pop(smaller[0], []), _sentence(group, pair)]
        larger += smaller
        cluster_of.update(dict.fromkeys(smaller, larger))
    distinct = {members[0]: members for members in cluster_of.values()}
    return [Cluster(tuple(sorted(group.reads[n].ad.id for n in members)), tuple(why[first])) for first, members in distinct.items()]


def _is_one_job(group: _Group, pair: _Pair, title_habits: set[frozenset[str]], place_habits: set[frozenset[str]]) -> bool:
    same_title = not pair.more_title or pair.more_title in title_habits
    same_place = pair.place > 1 or pair.more_place in place_habits
    if same_title and same_place and group.employer:
        return pair.common is None or pair.common >= _UNLIKE
    return pair.common is not None and pair.common >= _LIKE_COPIES


def _likeness(group: _Group, pair: _Pair) -> float:
    """What orders the joins: the text first, then how alike title and places are as printed."""
    a, b = group.reads[pair.one], group.reads[pair.other]
    title = _overlap(a.printed_title, b.printed_title) + (not pair.more_title)
    place = _overlap(itertools.chain(*a.printed_places), itertools.chain(*b.printed_places)) + 0.5 * pair.place
    return (0.5 if pair.common is None else pair.common) + 0.3 * (title + place)


def _overlap(one: Iterable[str], other: Iterable[str]) -> float:
    a, b = set(one), set(other)
    return len(a & b) / max(1, len(a | b))


def _contradict(group: _Group, one: int, other: int) -> bool:
    """Whether two ads that a third would bring together cannot be one job. Boards do add wrong countries: then the text decides."""
    a, b = group.reads[one], group.reads[other]
    common = in_common(group.own[one], group.own[other])
    if a.ad.board == b.ad.board:
        return _told_apart(a, b, common)
    if places_agree(a.places, b.places):
        return False
    same_town = not {place[0] for place in a.places if place}.isdisjoint(place[0] for place in b.places if place)
    return not same_town or (common is not None and common < _UNLIKE_ON_BOARD)


def _sentence(group: _Group, pair: _Pair) -> str:
    a, b = group.reads[pair.one], group.reads[pair.other]
    title = "same title" if not pair.more_title else f"same title but for “{' '.join(sorted(pair.more_title))}”"
    place = "same place" if pair.place > 1 else "places that do not contradict"
    text = "too little text to compare" if pair.common is None else f"{pair.common:.0%} of the shorter one's own text in both"
    return f"{a.ad.id} = {b.ad.id}: same employer, {title}, {place}, {text}"
