"""Log lines on stderr, for people or as JSON. Secrets never reach them: errors are worded where they are understood."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """One JSON object a line: at, level, source, text, and the traceback of an error."""

    def format(self, record: logging.LogRecord) -> str:
        row = {"at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"), "level": record.levelname.lower(),
               "source": record.name, "text": record.getMessage()}  # fmt: skip
        if record.exc_info:
            row["traceback"] = self.formatException(record.exc_info)
        return json.dumps(row)


def log_to_stderr(form: str) -> None:
    """Sends our own log lines, and warnings of libraries, to stderr as `text` or `json`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(levelname)-7s %(message)s", "%Y-%m-%d %H:%M:%S"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    logging.getLogger("monitor").setLevel(logging.INFO)
