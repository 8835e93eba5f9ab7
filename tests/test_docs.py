"""What is not documented does not exist: commands, config keys, vendors, words stand in the README."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from crawlers.crawl import VENDORS
from crawlers.items import Reason, Status
from crawlers.vendors import table
from monitor.cli import main
from monitor.config import BoardConfig, Defaults
from monitor.show import SIGNS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


KEYS = ["url", "name", *(field.name for field in dataclasses.fields(Defaults) if field.name != "up_to")]


@pytest.mark.parametrize("command", sorted(main.commands))
def test_each_command_and_option_stands_in_the_readme(command: str) -> None:
    assert f"jobdelta {command}" in README
    for parameter in main.commands[command].params:
        for option in parameter.opts:
            if option.startswith("--"):
                assert option in README, f"{command} {option}"


@pytest.mark.parametrize("word", [*SIGNS, *Status, *Reason, *VENDORS, *KEYS])
def test_each_word_stands_in_the_readme(word: str) -> None:
    assert re.search(rf"`{re.escape(word)}`|\b{re.escape(word)} = ", README), word


def test_each_key_of_a_board_stands_in_the_readme() -> None:
    for field in dataclasses.fields(BoardConfig):
        assert field.name in ("line", "up_to") or f"{field.name} = " in README or f"`{field.name}`" in README, field.name


def test_the_changelog_has_an_entry_for_this_version() -> None:
    from monitor import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_vendor_table_is_made_from_the_registry() -> None:
    assert "\n".join(table()) in README


def test_dependencies_are_pinned_as_plain_names_and_versions() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line) for line in lines)
    assert lines == sorted(lines, key=str.lower)
