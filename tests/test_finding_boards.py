"""`detect` and `add` find the board behind a careers page, and never write down a guess."""

from __future__ import annotations

from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program

PAGE = "https://www.acme.example/careers"


def careers(inside: str) -> Reply:
    said = f"<h1>Work with us</h1><p>We keep pumps running.</p>{inside}"
    return Reply(f"<!doctype html><html lang=en><head><title>Careers at Acme</title></head><body>{said}</body></html>")


def test_a_careers_page_leads_to_its_board(web: LittleWeb, program: Program) -> None:
    web.replies = {**boards.every_board(), PAGE: careers('<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>')}
    (row,) = program.rows("detect", PAGE)
    assert (row["url"], row["board"]) == (PAGE, "greenhouse:acme")
    done = program.run("add", PAGE, "--every", "12h")
    assert done.returncode == 0, done.stderr
    assert "Backend Engineer" in done.stdout
    (board,) = program.rows("boards")
    assert (board["board"], board["every"]) == ("greenhouse:acme", 43200)
    assert "is watched already" in program.run("add", PAGE).stderr


def test_a_page_with_two_boards_offers_both_and_writes_none(web: LittleWeb, program: Program) -> None:
    links = f'<a href="{boards.LEVER}">Engineering</a> <a href="{boards.ASHBY}">Everything else</a>'
    web.replies = {**boards.every_board(), PAGE: careers(links)}
    assert {row["board"] for row in program.rows("detect", PAGE)} == {"lever:acme", "ashby:acme"}
    done = program.run("add", PAGE)
    assert done.returncode == 1
    assert "leads to 2 boards" in done.stderr
    assert not (program.home / "jobdelta.toml").exists()


def test_a_page_that_leads_nowhere_is_not_added(web: LittleWeb, program: Program) -> None:
    web.replies = {PAGE: careers("<p>Write to us.</p>")}
    done = program.run("add", PAGE)
    assert done.returncode == 1
    assert "was not added" in done.stderr
    assert not (program.home / "jobdelta.toml").exists()
