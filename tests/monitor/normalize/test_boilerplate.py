"""What a page says to the reader of any of its pages: buttons written as text, counters, notices, office hours; and what only sounds like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.items import RawPosting
from monitor.normalize.boilerplate import has_times, heads_hours, is_control, is_notice, is_of_hours
from monitor.normalize.reading import read, read_page

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = (
    "<h2>Your tasks</h2><p>You keep the lock gates of our canal in order and let the boats through by day and by night.</p>"
    "<h2>Your profile</h2><ul><li>You have worked with water and with people before</li><li>You swim well</li></ul>"
)
LAST = "<p>Reference KN-12: please name it in your application, which reaches us until the 31st of May.</p>"


def described(below: str, above: str = "") -> str:
    page = f"<html><head><title>Lock Keeper</title></head><body><main><h1>Lock Keeper</h1><div>{above}</div><div>{TEXT}{below}</div></main></body></html>"
    posting = read_page(page, NOW).posting
    assert posting is not None
    assert posting.description is not None
    assert "lock gates" in posting.description
    assert "You swim well" in posting.description
    return posting.description


CONTROLS = [
    "Copy link to job", "Report abuse", "Add to favourites", "Hide this job", "Next vacancy »", "Als Favorit speichern", "Stelle drucken",
    "Nächste Stelle",
    "Zur Übersicht", "Ajouter aux favoris", "Imprimer l’offre", "Offre suivante", "Guardar oferta", "Siguiente oferta", "Salvar vaga", "Próxima vaga",
    "Aggiungi ai preferiti", "Stampa annuncio", "Vacature opslaan", "Volgende vacature", "Zapisz ofertę", "Předchozí nabídka",
    "Nahlásit inzerát", "Добавить в избранное", "Следующая вакансия", "Зберегти вакансію", "Favorilere ekle", "İlanı şikayet et", "Lagre stillingen",
    "Spara annonsen", "Gem jobbet", "Tallenna ilmoitus", "Simpan lowongan", "気になる", "求人一覧に戻る", "스크랩", "收藏职位", "حفظ الوظيفة",
    "Download our app", "Descarga nuestra app", "Подпишитесь на наш Telegram-канал", "Telegram kanalımıza qoşulun", "Rejoignez notre groupe WhatsApp",
    "123 people have viewed this job", "Total applicants: 34", "Anzeige 234 mal angesehen", "Cette annonce a été consultée 1 234 fois", "Visto 123 veces",
    "Esta vaga foi visualizada 200 vezes",
    "120 keer bekeken", "Liczba wyświetleń: 123", "Количество просмотров: 12", "12 откликов", "İlan 123 kez görüntülendi",
    "Baxış sayı: 123", "Sett 123 ganger", "閲覧数：123", "浏览：123次", "조회수 123", "Lượt xem: 123",
]  # fmt: skip


@pytest.mark.parametrize("line", CONTROLS)
def test_a_control_written_as_text_is_left_out_wherever_it_stands(line: str) -> None:
    assert line not in described(f"<p>{line}</p>{LAST}").replace("\\", "")
    assert line not in described(f"<div><span>{line}</span></div>{LAST}").replace("\\", "")


@pytest.mark.parametrize(
    "line",
    [
        "Job share", "Report to the head of locks", "Zurück in den Job", "Follow the boats by radio", "12 boats a day", "Save lives", "Next steps:",
        "View: the sea",
        "Applications by 31.12.2026", "Applications 2026", "5 open positions", "Write to us on Telegram: @locks", "Show respect",
        "Companies and employers", "Print and copy shop", "Alle Boote", "Kontakt zu Schiffern", "10,000+ views on our channel a month",
        "All shifts", "Retour de mission", "Grow our following on LinkedIn",
    ],
)  # fmt: skip
def test_what_a_posting_may_say_is_no_control(line: str) -> None:
    assert not is_control(line)
    assert line.split(":", 1)[0] in described(f"<p>{line}</p>{LAST}").replace("\\", "")


def test_an_item_of_a_list_is_a_task_and_no_control() -> None:
    assert "Next vacancy" in described(f"<ul><li>Next vacancy</li><li>Open the gates</li></ul>{LAST}")


NOTICES = [
    "Please mention that you found this job on Canalboard, this helps us to grow.", "Canalboard is not responsible for the content of this ad.",
    "Für den Inhalt der Anzeige ist der Inserent verantwortlich.", "Merci de préciser que vous avez vu cette annonce sur Canalboard.",
    "Canalboard no se hace responsable del contenido de esta oferta.", "Nunca pague por uma vaga de emprego.", "Non pagare mai per ottenere un lavoro.",
    "Vermeld bij je sollicitatie dat je deze vacature op Canalboard hebt gevonden.", "При отклике сообщите, что нашли вакансию на сайте Canalboard.",
    "Site ilan içeriğinden sorumlu değildir.", "Heç kim sizdən əvvəlcədən ödəniş tələb etməməlidir.",
]  # fmt: skip


@pytest.mark.parametrize("line", NOTICES)
def test_what_a_board_says_before_and_after_a_text_is_not_of_it(line: str) -> None:
    assert line not in described(f"<p>{line}</p>")
    assert line not in described("", above=f"<p>{line}</p>")


@pytest.mark.parametrize("line", ["Did you apply?", "Wie gut passt dieser Job zu mir?", "¿Te interesa esta oferta?", "Past deze vacature bij jou?"])
def test_a_question_to_the_reader_ends_no_text(line: str) -> None:
    assert line not in described(f"<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "Apply at locks.example/jobs and mention that you saw this job on Canalboard.",
        "Please tell us in your letter where you saw this advertisement.",
        "You are responsible for the content of our timetable and for its accuracy.",
        "Bitte beziehen Sie sich bei Ihrer Bewerbung auf die Kennziffer 12/2026.",
    ],
)
def test_an_employer_may_ask_the_like(line: str) -> None:
    assert not is_notice(line)


@pytest.mark.parametrize(
    "hours",
    [
        "<p>Opening hours: Mon-Fri 9:00-17:00</p>",
        "<h3>Öffnungszeiten</h3><p>Mo-Fr: 9-17 Uhr</p><p>Sonntag geschlossen</p>",
        "<h3>Openingstijden:</h3><p>Maandag: 12:00 - 22:00</p><p>Dinsdag: 12:00 - 01:00</p><h3>Contact:</h3><p>Mail naar locks@canal.example.</p>",
    ],
)
def test_the_hours_of_an_office_are_not_those_of_the_work(hours: str) -> None:
    said = described(f"<p>Our house stands on the towpath.</p>{hours}")
    assert not any(word in said for word in ("Opening", "ffnungszeiten", "Openingstijden", "12:00", "9-17", "9:00"))
    assert ("locks@canal" in said) == ("locks@canal" in hours)


def test_hours_of_work_and_hours_amid_a_text_are_kept() -> None:
    assert "5:00 - 13:00" in described("<h3>Working hours</h3><p>Early: 5:00 - 13:00</p><p>Late: 13:00 - 21:00</p>")
    long = "<p>Our opening hours are long, so you work in shifts that the team agrees on, and no one works two nights in a row.</p>"
    assert "opening hours are long" in described(long)


@pytest.mark.parametrize("gap", ["<br>", "</p><p>"])
def test_a_text_of_numbered_lines_alone_is_a_text(gap: str) -> None:
    tasks = gap.join(("1. Open the gates at dawn", "2. Let the boats through", "3. Close the gates at night"))
    page = f"<html><head><title>Lock Keeper</title></head><body><main><h1>Lock Keeper</h1><p>Fixed price</p><p>{tasks}</p></main></body></html>"
    said = read(RawPosting("1", "https://locks.example/1", page=page), NOW)
    assert said.description is not None
    assert all(word in said.description for word in ("at dawn", "boats through", "at night"))


def test_other_skills_are_of_the_posting() -> None:
    said = described("<h3>Other skills and abilities</h3><p>You read charts and <a href='/a'>weather maps</a>.</p><p>You know knots.</p>")
    assert "charts" in said
    assert "knots" in said


@given(st.text(min_size=1, max_size=120).filter(lambda text: text.strip() == text))
def test_any_text_may_come(text: str) -> None:
    for told in (is_control, is_notice, heads_hours, is_of_hours, has_times):
        assert told(text) in (True, False)
