"""Bad configs: each is one clear sentence that names the line and the wish."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.config import ConfigError, parse
from monitor.config_alerts import Email, Pay, Webhook, read_alerts

PATH = Path("jobdelta.toml")
GOOD = """\
[[board]]
url = "https://boards.greenhouse.io/acme"
name = "Acme"

[[subscription]]
name = "ML internships"
events = ["new", "reopened"]
any = ["machine learning"]
places = "California"
pay_at_least = ["40 USD/hour", "38k EUR per year"]
boards = ["Acme"]
send = "weekly on Monday at 08:30"
quiet = "22:00-07:00 America/Los_Angeles"
channels = ["mail", "hook"]

[channel.mail]
type = "email"
to = ["me@example.org"]
smtp = "smtps://user@mail.example.org"

[channel.hook]
type = "webhook"
url = "https://example.org/hook"
secret_env = ["NEW_SECRET", "OLD_SECRET"]

[channel.feed]
type = "feed"

[channel.chat]
type = "apprise"
url_env = "CHAT_URL"

[notices]
channels = ["mail"]
alive = "weekly on Sunday at 09:00"
"""


def read(text: str):
    return read_alerts(parse(text, PATH, {}))


def test_a_good_file() -> None:
    alerts = read(GOOD)
    (wanted,) = alerts.subscriptions
    assert (wanted.send.kind, wanted.send.weekday, wanted.send.at) == ("weekly", 0, time(8, 30))
    assert wanted.send.zone == ZoneInfo("America/Los_Angeles")  # the zone of the quiet hours
    assert wanted.pay_at_least == (Pay(40.0, "USD", "HOUR"), Pay(38_000.0, "EUR", "YEAR"))
    assert wanted.boards == ("https://boards.greenhouse.io/acme",)
    mail, hook = alerts.channels["mail"], alerts.channels["hook"]
    assert isinstance(mail, Email)
    assert (mail.sender, mail.port, mail.tls, mail.password.env) == ("user@mail.example.org", 465, "tls", ("JOBDELTA_SMTP_PASSWORD",))
    assert isinstance(hook, Webhook)
    assert hook.secret.env == ("NEW_SECRET", "OLD_SECRET")


# what stands in the good file, what stands there instead, the line of the error, words of its wish
BAD = [
    ('name = "ML internships"\n', "", 5, "name wants"),
    ('name = "ML internships"', "name = 7", 6, "name wants"),
    ('name = "ML internships"', 'name = "jobdelta"', 6, "taken"),
    ('"reopened"]', '"reopend"]', 7, "did you mean reopened"),
    ('events = ["new", "reopened"]', "events = 3", 7, "list of texts"),
    ('any = ["machine learning"]', "any = [1]", 8, "list of texts"),
    ('any = ["machine learning"]', 'anny = ["x"]', 8, "did you mean any"),
    ('places = "California"', 'places = [""]', 9, "list of texts"),
    ("40 USD/hour", "forty an hour", 10, "40 USD/hour"),
    ("40 USD/hour", "40 USD/fortnight", 10, "40 USD/hour"),
    ("38k EUR per year", "30 USD/hour", 10, "one amount per currency"),
    ('boards = ["Acme"]', 'boards = ["Acne"]', 11, "did you mean Acme"),
    ("weekly on Monday at 08:30", "weekly on Moonday at 08:30", 12, "weekly on Monday"),
    ("weekly on Monday at 08:30", "daily at 25:00", 12, "daily at 08:00"),
    ("weekly on Monday at 08:30", "sometimes", 12, "at once"),
    ("22:00-07:00 America/Los_Angeles", "22:00-07:00 America/Los_Angles", 13, "no time zone"),
    ("22:00-07:00 America/Los_Angeles", "22:00-07:00", 13, "time zone"),
    ("22:00-07:00 America/Los_Angeles", "22:00-22:00 Europe/Berlin", 13, "quiet wants"),
    ('channels = ["mail", "hook"]', 'channels = ["mial"]', 14, "did you mean mail"),
    ('channels = ["mail", "hook"]\n', "", 5, "wants a line  channels"),
    ('type = "email"', 'type = "e-mail"', 17, "did you mean email"),
    ('type = "email"\n', "", 16, 'type = "email"'),
    ('to = ["me@example.org"]\n', "", 16, "to = "),
    ("me@example.org", "me at example.org", 18, "no e-mail address"),
    ("smtps://user@mail.example.org", "mail.example.org", 19, "smtps://"),
    ("smtps://user@mail.example.org", "smtps://user:hunter2@mail.example.org", 19, "never in this file"),
    ("smtps://user@mail.example.org", "smtps://user@mail.example.org:99999", 19, "smtps://"),
    ('smtp = "smtps', 'password = "hunter2"\nsmtp = "smtps', 19, "never in this file"),
    ('"https://example.org/hook"', '"example.org/hook"', 23, "https://"),
    ('"https://example.org/hook"', '"https://me:pw@example.org/hook"', 23, "never in this file"),
    ('secret_env = ["NEW_SECRET", "OLD_SECRET"]\n', "", 21, "secret_env"),
    ('secret_env = ["NEW_SECRET", "OLD_SECRET"]', 'secret = "whsec_abc"', 24, "never in this file"),
    ('["NEW_SECRET", "OLD_SECRET"]', '"whsec_abc/def="', 24, "name of an environment variable"),
    ('url_env = "CHAT_URL"\n', "", 29, "url_env"),
    ('url_env = "CHAT_URL"', 'url = "tgram://token/chat"', 31, "never in this file"),
    ('alive = "weekly on Sunday at 09:00"', "alive = true", 35, "alive wants"),
    ("[notices]", "[notice]", 33, "did you mean notices"),
    ("[channel.feed]", "[[channel.feed]]", 0, "[channel.NAME]"),
    ("[[subscription]]", "[subscription]", 5, "[[subscription]]"),
    ('url = "https://boards.greenhouse.io/acme"', 'url = "https://boards.greenhouse.io/acme"\nevery = "1d-1h"', 3, "1h-1d"),
    ('url = "https://boards.greenhouse.io/acme"', 'url = "https://boards.greenhouse.io/acme"\ncron = "0 25 * * *"', 3, "five fields"),
    ('url = "https://boards.greenhouse.io/acme"', 'url = "https://boards.greenhouse.io/acme"\nevery = "10s"', 3, "every wants"),
]


@pytest.mark.parametrize(("good", "bad", "line", "wish"), BAD, ids=[f"{number}-{wish}" for number, (_, _, _, wish) in enumerate(BAD)])
def test_a_mistake_is_one_sentence_with_its_line_and_the_wish(good: str, bad: str, line: int, wish: str) -> None:
    text = GOOD.replace(good, bad, 1)
    assert text != GOOD
    with pytest.raises(ConfigError) as caught:
        read(text)
    sentence = str(caught.value)
    assert wish in sentence
    if line:
        assert f"line {line}:" in sentence
    assert "\n" not in sentence
    assert "hunter2" not in sentence


def test_a_subscription_without_any_channel_asks_for_one() -> None:
    with pytest.raises(ConfigError, match=r"line 1: .*nowhere to go"):
        read('[[subscription]]\nname = "x"\nchannels = ["mail"]\n')
