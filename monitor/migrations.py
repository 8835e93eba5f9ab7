"""The schema, step by step. A step is never edited once released; a new one is added below."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("jobdelta")


@migrations()
def m001_first_schema(db: Database) -> None:
    """Boards and their runs; postings, their versions and raw bodies; events and deliveries.

    Times are ISO 8601 in UTC. `runs` are the clock of `versions`: a version holds from run `valid_from` up to, and not
    including, run `valid_to`. `last_seen` stays null while a posting is listed: it is then the board's last accepted run.
    A delivery is one message on its way: its events, or what the program says of itself (`notice`). `channels` holds what is
    known of each channel's health, `marks` what the upkeep remembers.
    """
    statements = """
    CREATE TABLE boards (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, url TEXT NOT NULL, vendor TEXT NOT NULL, tenant TEXT NOT NULL,
        baseline_run INTEGER, failures INTEGER NOT NULL DEFAULT 0, missing INTEGER NOT NULL DEFAULT 0,
        validators BLOB, waiting BLOB);
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES boards(id), at TEXT NOT NULL, status TEXT NOT NULL, reason TEXT,
        sentence TEXT, counts TEXT, accepted INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX runs_by_board ON runs (board, id);
    CREATE TABLE bodies (hash TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE postings (
        id INTEGER PRIMARY KEY, board INTEGER NOT NULL REFERENCES boards(id), native_id TEXT NOT NULL, url TEXT NOT NULL,
        title TEXT NOT NULL, twin TEXT NOT NULL, status TEXT NOT NULL, first_run INTEGER NOT NULL REFERENCES runs(id),
        misses INTEGER NOT NULL DEFAULT 0, last_seen TEXT,
        closed_at TEXT, closed_reason TEXT, previous INTEGER REFERENCES postings(id), version INTEGER NOT NULL, raw_hash TEXT NOT NULL,
        normalizer INTEGER NOT NULL, fingerprint TEXT NOT NULL, has_text INTEGER NOT NULL, line TEXT, validator TEXT,
        events INTEGER NOT NULL DEFAULT 0, UNIQUE (board, native_id));
    CREATE INDEX postings_by_twin ON postings (board, twin);
    CREATE TABLE versions (
        id INTEGER PRIMARY KEY, posting INTEGER NOT NULL REFERENCES postings(id), valid_from INTEGER NOT NULL REFERENCES runs(id),
        valid_to INTEGER REFERENCES runs(id), raw_hash TEXT NOT NULL, data BLOB NOT NULL);
    CREATE INDEX versions_by_posting ON versions (posting, id);
    CREATE TABLE events (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, at TEXT NOT NULL, board INTEGER NOT NULL REFERENCES boards(id),
        run INTEGER NOT NULL REFERENCES runs(id), posting INTEGER REFERENCES postings(id), old_version INTEGER, version INTEGER,
        fields TEXT, reason TEXT, previous TEXT);
    CREATE INDEX events_by_posting ON events (posting);
    CREATE INDEX events_by_run ON events (run);
    CREATE TABLE deliveries (
        id TEXT PRIMARY KEY, subscription TEXT NOT NULL, channel TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', created TEXT NOT NULL,
        due TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, first_try TEXT, lease TEXT, done TEXT, error TEXT, notice TEXT);
    CREATE INDEX deliveries_by_state ON deliveries (state, channel, due);
    CREATE TABLE delivery_events (
        delivery TEXT NOT NULL REFERENCES deliveries(id), event INTEGER NOT NULL REFERENCES events(seq), PRIMARY KEY (delivery, event)) WITHOUT ROWID;
    CREATE TABLE channels (
        name TEXT PRIMARY KEY, failures INTEGER NOT NULL DEFAULT 0, not_before TEXT, off TEXT, error TEXT, last_sent TEXT);
    CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """
    for statement in statements.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m002_lifecycle(db: Database) -> None:
    """What boards do over time: crawls that were not whole, windows, moves; and the keys that postings had before.

    `unproven` counts crawls in a row that were not whole, `failing` is set from `board_failing` to `board_recovered`. `list_window` is
    JSON [size, bits] of a list that may hold the newest postings only, `lapse` the moment at which the first posting that dropped out
    of it closes. `runs.accepted` is 1 where absences counted, 2 where the list was believed and is a window. `name` is the user's word
    for the board. `flaps` counts how often a posting came back for a short stay, the last time in run `back_run`.
    """
    statements = """
    ALTER TABLE boards ADD COLUMN unproven INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE boards ADD COLUMN failing INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE boards ADD COLUMN list_window TEXT;
    ALTER TABLE boards ADD COLUMN lapse TEXT;
    ALTER TABLE boards ADD COLUMN name TEXT;
    ALTER TABLE postings ADD COLUMN flaps INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE postings ADD COLUMN back_run INTEGER;
    UPDATE boards SET failing = 1, unproven = failures WHERE failures >= 3;
    CREATE TABLE earlier_keys (
        posting INTEGER NOT NULL REFERENCES postings(id), key TEXT NOT NULL, until TEXT NOT NULL, PRIMARY KEY (posting, key)) WITHOUT ROWID;
    CREATE INDEX earlier_keys_by_key ON earlier_keys (key);
    """
    for statement in statements.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m010_folds_and_readings(db: Database) -> None:
    """Alerts about a job already told through another board, and readings that a newer normalizer replaced.

    `told` finds events by the job that they told of (a hash of employer and title). `folds` says of which told event (`told`) an
    event (`event`) was not told again, and why. `readings` keeps what a version said to the events up to `until_event`, where a newer
    normalizer reads its raw form otherwise.
    """
    for statement in (
        """CREATE TABLE readings (version INTEGER NOT NULL REFERENCES versions(id), until_event INTEGER NOT NULL, data BLOB NOT NULL,
            PRIMARY KEY (version, until_event)) WITHOUT ROWID""",
        "CREATE TABLE told (event INTEGER PRIMARY KEY REFERENCES events(seq), title INTEGER NOT NULL)",
        "CREATE INDEX told_by_title ON told (title, event)",
        """CREATE TABLE folds (event INTEGER NOT NULL REFERENCES events(seq), subscription TEXT NOT NULL, channel TEXT NOT NULL,
            told INTEGER NOT NULL REFERENCES events(seq), why TEXT NOT NULL, PRIMARY KEY (event, subscription, channel)) WITHOUT ROWID""",
        "CREATE INDEX folds_by_told ON folds (told)",
        "CREATE INDEX delivery_events_by_event ON delivery_events (event)",
    ):
        db.execute(statement)


@migrations()
def m011_quiet_runs(db: Database) -> None:
    """One row for the crawls in a row in which nothing happened; and what questions are answered by.

    `runs.since` is set where a row stands for quiet crawls: `times` of them from `since` to `at`. `number` counts the board's crawls up to
    the last one of the row. Addresses are found by their ends, in which they differ: an index of whole ones takes twice the space.
    """
    for statement in (
        "ALTER TABLE runs ADD COLUMN since TEXT",
        "ALTER TABLE runs ADD COLUMN times INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE runs ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
        "UPDATE runs SET number = (SELECT count(*) FROM runs r WHERE r.board = runs.board) WHERE id IN (SELECT max(id) FROM runs GROUP BY board)",
        "CREATE INDEX runs_accepted ON runs (board, id) WHERE accepted",
        "CREATE INDEX events_by_at ON events (at)",
        "CREATE INDEX events_by_board ON events (board)",
        "CREATE INDEX postings_by_url ON postings (substr(url, -24))",
    ):
        db.execute(statement)
