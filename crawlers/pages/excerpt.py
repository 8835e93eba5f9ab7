"""A part of a page as a page of its own."""

from __future__ import annotations

from html import escape

from crawlers.pages.outline import Element, Outline
from crawlers.pages.words import word_set

_VOID = word_set("area base br col embed hr img input link meta param source track wbr")
_LOOKS = word_set("style class onclick hidden")  # what an open accordion and a closed one differ in, or says nothing


def excerpt(page: Outline, part: Element, title: str) -> str:
    """The HTML of a part, below the page's own title and language. The same part gives the same text, whatever stands around it."""
    elements = page.elements
    language = next((element.get("lang") for element in elements if element.tag == "html"), "")
    written = [f'<html lang="{escape(language)}"><head><title>{escape(title)} | {escape(page.title)}</title></head><body>']
    open_elements: list[Element] = []
    index, text = part.index, part.text_start
    while index < part.end or text < part.text_end:
        following = elements[index] if index < part.end else None
        while open_elements and open_elements[-1].end <= (following.index if following else part.end) and text >= open_elements[-1].text_end:
            written.append(f"</{open_elements.pop().tag}>")
        if following is None or text < following.text_start:
            written.append(escape(page.texts[text], quote=False))
            text += 1
            continue
        attributes = "".join(f' {name}="{escape(value or "")}"' for name, value in following.attributes.items() if name not in _LOOKS)
        written.append(f"<{following.tag}{attributes}>")
        if following.tag not in _VOID:
            open_elements.append(following)
        index += 1
    written += [f"</{element.tag}>" for element in reversed(open_elements)]
    return "".join([*written, "</body></html>"])
