"""What goes wrong at the edges: each gets one clear sentence, exit code 1 or 2, and nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program


def said(done, code: int) -> str:
    assert done.returncode == code, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith(("jobdelta: ", "Error: "))]
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_an_unknown_command_word(program: Program) -> None:
    assert "No such command 'chek'" in said(program.run("chek"), 2)


@pytest.mark.parametrize("url", ["figma", "boards.greenhouse.io/figma", "ftp://a.example/jobs", "", "https://", "javascript:alert(1)"])
def test_what_is_no_web_address(program: Program, url: str) -> None:
    sentence = said(program.run("detect", url), 2)
    assert "is not a web address" in sentence
    assert "https://" in sentence


def test_a_malformed_config_names_line_and_column(program: Program) -> None:
    program.home.mkdir()
    (program.home / "jobdelta.toml").write_text('[[board]]\nurl = https://a.example\n')
    assert "line 2, column 7: this is not TOML" in said(program.run("check"), 2)


def test_no_boards_yet(program: Program) -> None:
    assert "add one with  jobdelta add URL" in said(program.run("check"), 2)


def test_an_unknown_board_name(program: Program) -> None:
    program.home.mkdir()
    (program.home / "jobdelta.toml").write_text('[[board]]\nurl = "https://a.example/jobs"\nname = "A"\n')
    assert "no board is called 'B'" in said(program.run("check", "B"), 2)


def test_an_unknown_host(program: Program) -> None:
    sentence = said(program.run("crawl", "https://no-such-host.invalid/jobs", http_proxy="", https_proxy=""), 1)
    assert "failed (dns)" in sentence
    assert "check the address" in sentence


@pytest.mark.parametrize("url", [boards.GREENHOUSE, boards.LEVER, boards.ASHBY])
def test_an_unknown_tenant_is_not_added(program: Program, url: str) -> None:
    sentence = said(program.run("add", url), 1)
    assert "failed (not_found)" in sentence
    assert not (program.home / "jobdelta.toml").exists()


@pytest.mark.parametrize("url", [boards.GREENHOUSE, boards.LEVER, boards.ASHBY])
def test_html_where_json_was_meant(web: LittleWeb, program: Program, url: str) -> None:
    web.faults = {boards.HOSTS[url]: Reply("<html><body>Welcome</body></html>")}
    web.replies = {}
    assert "answered HTML where JSON was expected" in said(program.run("crawl", url), 1)


def test_invalid_utf8_and_lone_surrogates_lose_no_posting(web: LittleWeb, program: Program) -> None:
    replies = boards.greenhouse(boards.TITLES)
    (url,) = replies
    body = replies[url].body
    assert isinstance(body, str)
    broken = body.encode().replace(b"Backend Engineer", b"Backend \xff\xfe Engineer", 1).replace(b"Data Analyst", b"Data \\ud83d Analyst", 1)
    web.replies = {url: Reply(broken, content_type="application/json")}
    done = program.run("crawl", boards.GREENHOUSE, "--json")
    assert done.returncode == 0, done.stderr
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    assert len(titles) == 4
    assert titles[0].startswith("Backend")
    assert titles[3].startswith("Data")
    assert program.run("add", boards.GREENHOUSE).returncode == 0
    assert program.run("check").returncode == 0
    assert len(program.rows("postings")) == 4


def test_separators_that_break_lines_do_not_break_json_lines(web: LittleWeb, program: Program) -> None:
    web.replies = boards.lever({**boards.TITLES, "1": "Backend\u2028Engineer\x85\u2029"})
    rows = program.run("crawl", boards.LEVER, "--json").stdout.splitlines()
    assert [json.loads(row)["native_id"] for row in rows] == ["0000-1", "0000-2", "0000-3", "0000-4"]


def test_fifty_megabytes(web: LittleWeb, program: Program) -> None:
    web.replies = {boards.GENERIC: Reply(b"<p>" + b"x" * (50 * 2**20))}
    assert "too_large" in said(program.run("crawl", boards.GENERIC), 1)


@pytest.mark.parametrize("body", ["[]", "null", '{"jobs": null}', '{"jobs": {"a": 1}}', '"text"', "[" * 100_000, '{"jobs": [1, null, "x", {"id": null}]}'])
def test_json_of_another_shape(web: LittleWeb, program: Program, body: str) -> None:
    web.replies = {url: Reply(body, content_type="application/json") for url in (*boards.greenhouse({}), *boards.ashby({}))}
    for url in (boards.GREENHOUSE, boards.ASHBY):
        done = program.run("crawl", url)
        assert "Traceback" not in done.stderr
        assert done.returncode in (0, 1)
        assert done.stdout == ""


def test_a_database_that_is_none(program: Program) -> None:
    program.home.mkdir()
    (program.home / "jobdelta.db").write_bytes(b"this is no database, but it is long enough to be looked at as one" * 20)
    (program.home / "jobdelta.toml").write_text(f'[[board]]\nurl = "{boards.GREENHOUSE}"\n')
    sentence = said(program.run("check"), 2)
    assert "cannot be used as the database" in sentence
    assert (program.home / "jobdelta.db").read_bytes().startswith(b"this is no database")


def test_two_checks_at_once(program: Program) -> None:
    from monitor.lock import hold

    program.home.mkdir()
    (program.home / "jobdelta.toml").write_text(f'[[board]]\nurl = "{boards.GREENHOUSE}"\n')
    with hold(program.home, "check"):
        assert "another jobdelta check (process" in said(program.run("check"), 1)


def test_an_output_file_that_cannot_be(program: Program, tmp_path: Path) -> None:
    assert "should end in .jsonl or .csv" in said(program.run("crawl", boards.GREENHOUSE, "-o", "out.xml"), 2)
    assert "cannot be written" in said(program.run("crawl", boards.GREENHOUSE, "-o", str(tmp_path / "no" / "out.csv")), 2)


def test_a_csv_cell_is_no_formula(web: LittleWeb, program: Program, tmp_path: Path) -> None:
    web.replies = boards.lever({"1": "=HYPERLINK(\"https://evil.example\")"})
    assert program.run("crawl", boards.LEVER, "-o", str(tmp_path / "out.csv")).returncode == 0
    assert "'=HYPERLINK" in (tmp_path / "out.csv").read_text()


def test_a_terminal_is_not_written_to_by_a_posting(web: LittleWeb, program: Program) -> None:
    web.replies = boards.lever({"1": "Engineer\x1b[2J\x07 \u202egnp.exe"})
    assert "\x1b" not in program.run("crawl", boards.LEVER).stdout
    assert "\u202e" not in program.run("crawl", boards.LEVER).stdout


def test_extract_of_what_is_not_there_and_of_anything(program: Program, tmp_path: Path) -> None:
    (tmp_path / "bytes.html").write_bytes(bytes(range(256)) * 50)
    done = program.run("extract", "--json", str(tmp_path / "nothing.html"), str(tmp_path / "bytes.html"))
    assert done.returncode == 1
    assert "nothing.html cannot be read" in done.stderr
    assert json.loads(done.stdout)["file"].endswith("bytes.html")


def test_extract_reads_standard_input(program: Program) -> None:
    page = boards.detail("1", "Backend Engineer", "<p>Pay: $40 - $45 an hour</p>")
    row = json.loads(program.run("extract", "--json", "-", stdin=page.encode()).stdout)
    assert (row["file"], row["page"], row["posting"]["title"]) == ("-", "posting", "Backend Engineer")
    assert row["posting"]["base_salary"]["unit"] == "HOUR"
