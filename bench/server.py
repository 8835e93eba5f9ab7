"""The web that is measured against, in a process of its own: `python -m bench.server FOLDER BOARDS POSTINGS`."""

from __future__ import annotations

import html
import json
import sys
import time
from pathlib import Path

from monitor.demo.web import LittleWeb, Reply

DUTIES = "".join(f"<li>Keep pump number {number} running, and write down what broke and why it did</li>" for number in range(20))


def board(number: int, postings: int) -> Reply:
    jobs = [
        {"id": number * 1000 + key, "title": f"Pump Technician {key}", "absolute_url": f"https://boards.greenhouse.io/b{number}/jobs/{key}",
         "location": {"name": "Leeds, United Kingdom"}, "company_name": f"Company {number}", "updated_at": "2026-11-20T10:00:00-05:00",
         "content": html.escape(f"<h2>Your work</h2><ul>{DUTIES}</ul><p>Pay: £{30 + key},000 a year</p>")} for key in range(postings)
    ]  # fmt: skip
    return Reply(json.dumps({"jobs": jobs, "meta": {"total": postings}}), content_type="application/json")


def main(folder: str, boards: str, postings: str) -> None:
    replies = {f"https://boards-api.greenhouse.io/v1/boards/b{number}/jobs": board(number, int(postings)) for number in range(int(boards))}
    with LittleWeb(Path(folder), replies) as web:
        print(json.dumps(web.environment()), flush=True)
        time.sleep(3600)


if __name__ == "__main__":
    main(*sys.argv[1:])
