"""One JSON object a line, for scripts."""

from __future__ import annotations

from typing import Any

import orjson

# Legal inside JSON strings, but some readers (Python's str.splitlines among them) break lines there.
_BREAKS = {"\u2028".encode(): b"\\u2028", "\u2029".encode(): b"\\u2029", "\x85".encode(): b"\\u0085"}


def json_line(row: Any) -> bytes:
    """A row as one line of JSON, which no reader breaks in two."""
    line = orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_NON_STR_KEYS)
    for mark, escaped in _BREAKS.items():
        if mark in line:
            line = line.replace(mark, escaped)
    return line
