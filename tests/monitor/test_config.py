from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import ConfigError, add_board, load, parse, seconds_of

GOOD = """\
# my boards
[defaults]
every = "12h"   # half a day

[[board]]
url = "https://boards.greenhouse.io/figma"

[[board]]
url = "https://careers.example.org/jobs"   # the others
every = "90m"
name = "Example"
"""
BAD = {
    'every = 6h\n[[board]]': ("line 1, column", "this is not TOML"),
    '[[board]\nurl = "https://a.example"': ("line 1", "this is not TOML"),
    '[[board]]\nurl = "https://a.example"\nevry = "6h"': ("line 3", "did you mean every?"),
    '[[boards]]\nurl = "https://a.example"': ("line 1", "did you mean board?"),
    '[board]\nurl = "https://a.example"': ("line 1", "with two brackets"),
    '[[board]]\nname = "x"': ("line 1", 'a board wants a line  url = "https://..."'),
    '[[board]]\nurl = "ftp://a.example"': ("line 2", "not 'ftp://a.example'"),
    '[[board]]\nurl = "https://a.example"\n\n[[board]]\nurl = "https://b.example"\nevery = "often"': ("line 6", 'every wants a time like "90m"'),
    '[[board]]\nurl = "https://a.example"\nevery = "1m"': ("line 3", "at least 5 minutes"),
    '[[board]]\nurl = "https://a.example"\n[[board]]\nurl = "https://a.example"': ("line 3", "stands in line 1 already"),
    '[[board]]\nurl = "https://a.example"\nname = 7': ("line 3", "name wants a word in quotes, not 7"),
    '[defaults]\npace = "fast"': ("line 2", "pace wants a number of at least 0, not 'fast'"),
    '[defaults]\npace = -1': ("line 2", "pace wants a number of at least 0"),
    '[defaults]\nallow_private = "localhost"': ("line 2", "a list of hosts"),
    'defaults = 3': ("jobdelta.toml", "[defaults]"),
}


def test_a_good_file_is_read() -> None:
    config = parse(GOOD, Path("jobdelta.toml"), {})
    assert [(board.url, board.name, board.every, board.line) for board in config.boards] == [
        ("https://boards.greenhouse.io/figma", "https://boards.greenhouse.io/figma", 43200, 5),
        ("https://careers.example.org/jobs", "Example", 5400, 8),
    ]
    assert config.defaults.pace == 1.0


def test_the_environment_sets_keys_for_one_run() -> None:
    config = parse(GOOD, Path("jobdelta.toml"), {"JOBDELTA_PACE": "0", "JOBDELTA_ALLOW_PRIVATE": "127.0.0.1, localhost:80"})
    assert (config.defaults.pace, config.defaults.allow_private) == (0.0, ("127.0.0.1", "localhost:80"))
    with pytest.raises(ConfigError, match="JOBDELTA_PACE: pace wants a number"):
        parse(GOOD, Path("jobdelta.toml"), {"JOBDELTA_PACE": "slow"})


@pytest.mark.parametrize("text", BAD)
def test_a_bad_file_is_told_by_line_and_wish(text: str) -> None:
    place, wish = BAD[text]
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("jobdelta.toml"), {})
    assert place in str(caught.value)
    assert wish in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_an_empty_one_and_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    assert load(tmp_path / "jobdelta.toml", {}).boards == ()
    (tmp_path / "jobdelta.toml").write_bytes('name = "Jürgen"'.encode("latin-1"))
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(tmp_path / "jobdelta.toml", {})


def test_add_keeps_every_byte_that_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "jobdelta.toml"
    add_board(path, "https://a.example/jobs", None, None)
    path.write_text(GOOD, encoding="utf-8")
    add_board(path, "https://jobs.lever.co/x", 'the "X" site', "1d")
    after = path.read_text(encoding="utf-8")
    assert after.startswith(GOOD)
    board = load(path, {}).boards[-1]
    assert (board.url, board.name, board.every) == ("https://jobs.lever.co/x", 'the "X" site', 86400)


TIMES = [("90m", 5400), ("6h", 21600), ("2d", 172800), ("1w", 604800), ("6 h", 21600), ("h", None), ("6", None), (6, None)]


@pytest.mark.parametrize(("text", "seconds"), TIMES)
def test_times(text: object, seconds: int | None) -> None:
    assert seconds_of(text) == seconds
