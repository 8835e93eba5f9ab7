"""HTML and text to lines, lines to Markdown: what a reader sees stays, nothing runs, and Markdown reads back the same words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crawlers.pages import state
from monitor.normalize.markdown import to_markdown
from monitor.normalize.text import read_lines


@pytest.mark.parametrize(
    ("source", "markdown"),
    [
        ("<h2>Tasks</h2><ul><li>Dig<ul><li>deep</li></ul></li><li>Rest</li></ul>", "## Tasks\n\n- Dig\n  - deep\n- Rest"),
        ("<ol start=3><li>one</li><li>two<p>more</p></li></ol>", "3. one\n4. two\n\n   more"),
        ("first<br>second<br><br>third", "first\n\nsecond\n\nthird"),
        ("<p>• dig<br>• rest</p>", "- dig\n- rest"),
        ("<p>We <b>pay:</b>well</p>", "We **pay**:well"),
        ("<p>We <strong>pay</strong> well</p>", "We **pay** well"),
        ("<table><tr><th>Place</th><td>Rome</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>", "Place: Rome\n\na | b | c"),
        ("&lt;p&gt;once&lt;/p&gt;", "once"),
        ("&amp;lt;p&amp;gt;twice &amp;amp;amp; more&amp;lt;/p&amp;gt;", "twice & more"),
        ("<p>glued</p>&lt;ul&gt;&lt;li&gt;on&lt;/li&gt;&lt;/ul&gt;", "glued\n\n- on"),
        ("one\\n\\ntwo \\n- three", "one\n\ntwo\n\n- three"),
        ("less than &lt;5 years", "less than <5 years"),
        ("<p>a</p><script>b()</script><style>c{}</style><!-- d -->", "a"),
        ("<span class=x>Posted</span><span class=y>Today</span>", "Posted Today"),
        ("<p>soft\u00adhyphen and\u200b zero\ufeff width</p>", "softhyphen and zero width"),
    ],
)
def test_markdown_reads_as_the_page_does(source: str, markdown: str) -> None:
    assert to_markdown(source) == markdown


@pytest.mark.parametrize(
    ("href", "shown"),
    [
        ("/visa", "[x](https://a.example/visa)"),
        ("https://b.example/a(b) c", "[x](https://b.example/a%28b%29%20c)"),
        ("mailto:jobs@a.example", "[x](mailto:jobs@a.example)"),
        ("javascript:alert(1)", "x"),
        ("JavaScript&colon;alert(1)", "x"),
        ("data:text/html,<b>", "x"),
        ("vbscript:x", "x"),
        ("http://[::1", "x"),
    ],
)
def test_a_link_is_kept_only_where_it_is_harmless(href: str, shown: str) -> None:
    assert to_markdown(f'<p><a href="{href}">x</a></p>', "https://a.example/jobs/1") == shown


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "> no quote",
        "- ",
        "1 * 2 * 3",
        "*stars*",
        "_under_ snake_case", "a __0__ b",
        "[a](b)",
        "<b>bold</b>",
        "&amp;",
        "`x`",
        "=====",
        "a\\*b",
    ],
)
def test_plain_words_are_not_misread_as_markdown(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert _words(MarkdownIt().render(to_markdown(f"<p>{escaped}</p><p>end</p>"))) == _words(f"<p>{escaped}</p>\n<p>end</p>")


def _words(rendered: str) -> str:
    body = state.parse(rendered).body
    return re.sub(r"\s+", "", body.text() if body is not None else "")


_PLAIN = st.text(st.characters(exclude_categories=("C", "Z"), max_codepoint=0x2FFF), min_size=1, max_size=12)


@given(st.lists(st.lists(_PLAIN, min_size=1, max_size=5), min_size=1, max_size=4))
def test_markdown_says_the_words_of_the_text(paragraphs: list[list[str]]) -> None:
    source = "".join(f"<p>a{' '.join(words)}z</p>" for words in ([re.sub(r"[&<>]|\\(?=[nr])", "+", word) for word in words] for words in paragraphs))
    assert _words(MarkdownIt("commonmark").render(to_markdown(source))) == _words(source)


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(["<p>", "</b>", "<li>", "<ol start=9>", "<td>", "x", "&lt;p&gt;", "\\n", "<a href='javascript:x'>", "<br>", "• "])
    ).map("".join)
)
def test_no_description_raises_or_keeps_a_tag(source: str) -> None:
    rendered = MarkdownIt("commonmark").render(to_markdown(source))
    assert "<script" not in rendered
    assert "javascript:" not in re.sub(r">[^<]*<", "><", rendered)


def test_depth_and_length_do_not_matter() -> None:
    tree = state.parse("<div>" * 3000 + "deep" + "<a href=/x>y</a>" * 20_000)
    assert tree.body is not None
    lines = read_lines(tree.body).lines
    assert len(lines) == 1
    assert lines[0].text.startswith("deep")
