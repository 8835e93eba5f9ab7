from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.normalize.shared import block_key, blocks, own_text, shared_keys

ABOUT = "We build quiet little weather stations for farms along the coast, and we argue about forecasts over lunch."
PERKS = "- Thirty days of holiday and a bicycle of your choice\n- Lunch that somebody else has cooked for you"
OWN = [f"You will {verb} {thing} before they leave our workshop, and report every instrument that fails." for verb, thing in
       itertools.product(["calibrate", "varnish", "pack", "invent", "repaint"], ["barometers", "vanes", "masts", "gauges"])]  # fmt: skip


def board(count: int) -> list[str]:
    return [f"{ABOUT}\n\n## Your tasks\n\n{own}\n\n{PERKS}" for own in OWN[:count]]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("", []),
        ("One\ntwo\n\n\nThree", ["One\ntwo", "Three"]),
        ("- a\n\n- b\n\nText", ["- a\n- b", "Text"]),
        ("Perks:\n\n* a\n  more of a\n1. b\n\n  rest of b", ["Perks:", "* a\n  more of a\n1. b\n  rest of b"]),
        ("Perks:\n- a\nText\n\nText", ["Perks:", "- a\nText", "Text"]),
        ("# Head\nText\n## Next", ["# Head", "Text", "## Next"]),
        (" - a\n\n## Next\n\n - b", [" - a", "## Next", " - b"]),
    ],
)
def test_blocks(markdown: str, expected: list[str]) -> None:
    assert blocks(markdown) == expected


@given(st.text())
def test_blocks_lose_no_word(text: str) -> None:
    assert "".join("".join(blocks(text)).split()) == "".join(text.split())


def test_block_key_counts_letters_and_digits_alone() -> None:
    assert block_key("**We** build, *quietly*: 12 vanes!") == block_key("we build quietly\n- 12 vanes")
    assert block_key("12 vanes") != block_key("13 vanes")


@pytest.mark.parametrize("count", [2, 5, 20])
def test_what_most_postings_carry_is_left_out(count: int) -> None:
    texts = board(count)
    shared = shared_keys(texts)
    assert [own_text(text, shared) for text in texts] == [f"## Your tasks\n\n{own}" for own in OWN[:count]]


def test_what_half_of_the_postings_carry_stays() -> None:
    texts = board(4) + [text.replace(ABOUT, "") for text in board(8)[4:]]
    assert ABOUT in own_text(texts[0], shared_keys(texts))
    assert ABOUT not in own_text(texts[0], shared_keys(texts, share=0.4))


def test_one_posting_shares_nothing_and_neither_do_equal_ones() -> None:
    assert shared_keys(board(1) * 5) == frozenset()
    assert own_text(board(1)[0], frozenset()) == board(1)[0]


def test_of_a_template_the_words_filled_in_stay() -> None:
    template = "We are looking for a {} who wants to join the friendly and patient team that we have in {} with {} of pay."
    filled = [("Baker", "Porto", "$40k"), ("Sailor", "Lisbon", "$50k"), ("Painter", "Faro", "$60k")]
    shared = shared_keys(template.format(*words) for words in filled)
    assert [own_text(template.format(*words), shared) for words in filled] == [f"We {' '.join(words)}" for words in filled]


@pytest.mark.parametrize("edit", [("quiet", "loud"), ("lunch", "dinner"), ("Thirty", "Twenty"), ("bicycle", "boat"), ("We build", "We sell")])
def test_an_edit_of_one_posting_shows_even_in_shared_text(edit: tuple[str, str]) -> None:
    before = board(5)
    after = [before[0].replace(*edit), *before[1:]]
    assert own_text(after[0], shared_keys(after)) != own_text(before[0], shared_keys(before))


def test_facts_in_short_blocks_stay_even_where_most_postings_agree() -> None:
    texts = [f"Location: Berlin\n\n{text}" for text in board(5)]
    assert own_text(texts[0], shared_keys(texts)).startswith("Location: Berlin")


@given(st.lists(st.lists(st.sampled_from([ABOUT, PERKS, *OWN[:3], "Hybrid", ""]), max_size=6).map("\n\n".join), max_size=6), st.randoms())
def test_the_order_of_postings_does_not_matter(texts: list[str], random: object) -> None:
    assert shared_keys(sorted(texts, key=lambda _: random.random())) == shared_keys(texts)  # type: ignore[attr-defined]


@given(st.lists(st.text(), max_size=5))
def test_any_text_is_read(texts: list[str]) -> None:
    for text in texts:
        own_text(text, shared_keys(texts))
