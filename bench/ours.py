"""The crawl alone, its results thrown away: `python -m bench.ours BOARDS`."""

from __future__ import annotations

import sys

from crawlers.crawl import Options, crawl
from crawlers.items import Board, Known

if __name__ == "__main__":
    boards = [Board(f"https://boards.greenhouse.io/b{number}", "greenhouse", f"b{number}") for number in range(int(sys.argv[1]))]
    crawl(boards, lambda _: Known(), lambda _: None, Options(pace=0))
