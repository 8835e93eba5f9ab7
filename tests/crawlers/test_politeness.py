"""robots.txt, pace, Retry-After and private addresses, over real connections to a loopback web."""

from __future__ import annotations

import json
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

from crawlers.middlewares import is_private, retry_after
from monitor.demo.web import LittleWeb, Reply
from tests import boards
from tests.conftest import Program

HOST = "https://careers.acme.example"


def crawl(program: Program, *urls: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return program.run("crawl", *urls, "--json", **environment)


def five_boards(web: LittleWeb, robots: Reply) -> list[str]:
    listing = boards.generic(boards.TITLES)[boards.GENERIC]
    urls = [f"{HOST}/jobs/team-{number}" for number in range(5)]
    web.replies = {**boards.generic(boards.TITLES), **dict.fromkeys(urls, listing), f"{HOST}/robots.txt": robots}
    return urls


def span(web: LittleWeb, host: str) -> float:
    """Seconds from a host's first to its last request, and a little: single gaps are at the mercy of the machine, their sum is not."""
    times = [asked.at for asked in web.log if urlsplit(asked.url).hostname == host]
    return max(times) - min(times) + 0.1


def test_nobody_passes_before_robots_txt_is_read(web: LittleWeb, program: Program) -> None:
    urls = five_boards(web, Reply("User-agent: *\nDisallow: /jobs/team-\n", content_type="text/plain", delay=0.5))
    done = crawl(program, *urls)
    assert done.returncode == 1
    assert done.stderr.count("blocked (robots): robots.txt of careers.acme.example asks not to read") == 5
    assert [asked.url for asked in web.log] == [f"{HOST}/robots.txt"]


def test_a_robots_txt_that_cannot_be_read_closes_the_host_and_a_missing_one_opens_it(web: LittleWeb, program: Program) -> None:
    urls = five_boards(web, Reply("trouble", 503))
    done = crawl(program, *urls)
    assert done.stderr.count("robots.txt of careers.acme.example answered 503, so nothing else was asked there") == 5
    assert {asked.url for asked in web.log} == {f"{HOST}/robots.txt"}
    web.replies[f"{HOST}/robots.txt"] = Reply("gone", 410)
    assert crawl(program, urls[0]).returncode == 0


def test_robots_txt_is_asked_once_a_host_and_crawl_delay_is_the_pace_of_all_boards_there(web: LittleWeb, program: Program) -> None:
    urls = five_boards(web, Reply("User-agent: *\nCrawl-delay: 0.3\n", content_type="text/plain"))[:2]
    assert crawl(program, *urls).returncode == 0
    assert [asked.url for asked in web.log].count(f"{HOST}/robots.txt") == 1
    assert span(web, "careers.acme.example") >= 0.3 * (len(web.log) - 1)


def test_the_pace_holds_for_a_host_whatever_the_number_of_boards(web: LittleWeb, program: Program) -> None:
    urls = five_boards(web, Reply("", 404))[:2]
    assert crawl(program, *urls, JOBDELTA_PACE="0.2").returncode == 0
    assert span(web, "careers.acme.example") >= 0.2 * (len(web.log) - 1)
    assert {asked.headers["user-agent"] for asked in web.log} == {"jobdelta/0.1 (+https://github.com/jobdelta/jobdelta)"}


def test_retry_after_is_waited_out(web: LittleWeb, program: Program) -> None:
    web.replies = boards.greenhouse(boards.TITLES)
    web.faults = {"boards-api.greenhouse.io": Reply("later", 429, headers=(("Retry-After", "1"),))}
    crawl(program, boards.GREENHOUSE)
    times = [asked.at for asked in web.log]
    assert len(times) >= 2
    assert times[1] - times[0] >= 0.99


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("12", 12.0), ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0), ("Mon, 23 Nov 2026 11:00:00 GMT", 0.0), ("soon", None), ("", None), (None, None)],
)
def test_retry_after_in_seconds_or_as_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, 1795435200.0) == seconds


PRIVATE = "127.0.0.1 10.1.2.3 192.168.0.1 172.16.9.9 169.254.169.254 100.64.0.1 0.0.0.0 ::1 fe80::1 fc00::1 ::ffff:10.0.0.1 [::1] 224.0.0.1"


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_addresses(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "careers.example.org", ""])
def test_public_addresses_and_names(address: str) -> None:
    assert not is_private(address)


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/jobs", "http://localhost:{port}/jobs", "http://[::1]:{port}/jobs", "http://169.254.169.254/latest"])
def test_a_private_board_is_refused_unless_the_config_names_it(web: LittleWeb, program: Program, url: str) -> None:
    done = program.run("crawl", url.format(port=web.port), http_proxy="", https_proxy="")
    assert done.returncode == 1
    assert "private_address" in done.stderr
    assert "allow_private" in done.stderr
    assert web.log == []


def test_an_allowed_private_board_is_read(web: LittleWeb, program: Program) -> None:
    page = boards.generic(boards.TITLES)[boards.GENERIC]
    web.replies = {f"http://127.0.0.1:{web.port}/jobs": page}
    done = program.run("crawl", f"http://127.0.0.1:{web.port}/jobs", "--json", http_proxy="", https_proxy="", JOBDELTA_ALLOW_PRIVATE="127.0.0.1")
    assert [json.loads(line)["title"] for line in done.stdout.splitlines()] == list(boards.TITLES.values())


def test_a_redirect_into_a_private_network_is_refused(web: LittleWeb, program: Program) -> None:
    for target in (f"http://127.0.0.1:{web.port}/secret", "http://10.0.0.7/", "http://metadata.internal/", "file:///etc/passwd", "gopher://a.example/"):
        web.replies = {boards.GENERIC: Reply("", 302, headers=(("Location", target),))}
        done = crawl(program, boards.GENERIC)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert not any("secret" in asked.url for asked in web.log)


def test_a_redirect_is_paced_by_the_host_that_it_leads_to(web: LittleWeb, program: Program) -> None:
    web.replies = {**boards.generic(boards.TITLES), "https://old.acme.example/jobs": Reply("", 301, headers=(("Location", boards.GENERIC),))}
    assert crawl(program, "https://old.acme.example/jobs", boards.GENERIC, JOBDELTA_PACE="0.2").returncode == 0
    there = [asked for asked in web.log if urlsplit(asked.url).hostname == "careers.acme.example"]
    assert span(web, "careers.acme.example") >= 0.2 * (len(there) - 1)


def test_a_certificate_that_nobody_vouches_for_is_refused(web: LittleWeb, program: Program, tmp_path) -> None:
    web.replies = boards.every_board()
    with LittleWeb(tmp_path / "another authority") as other:
        done = crawl(program, boards.GREENHOUSE, SSL_CERT_FILE=other.environment()["SSL_CERT_FILE"])
    assert done.returncode == 1
    assert "failed (tls)" in done.stderr
    assert "the certificate of boards-api.greenhouse.io is not to be trusted" in done.stderr


def test_scrapy_itself_can_run_the_spider(web: LittleWeb, program: Program, tmp_path) -> None:
    import os

    web.replies = boards.every_board()
    command = [sys.executable, "-m", "scrapy", "crawl", "boards", "-a", f"url={boards.ASHBY}", "-O", str(tmp_path / "out.jsonl")]
    done = subprocess.run(command, env={**os.environ, **program.environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["title"] for line in (tmp_path / "out.jsonl").read_text().splitlines()] == list(boards.TITLES.values())
