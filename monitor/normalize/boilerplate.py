"""What a page says of itself and to the reader of any of its pages: its counters, its buttons written as text, its notices.

A control is told by its words: all of them are words of controls, one does something ("save", "melden"), another is what it is done to ("job",
"Anzeige"). So no sentence and no heading of a posting is one, and each new word serves in any order.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crawlers.pages.tables import Table, lower, one_of

_LONGEST_CONTROL = 60  # characters
_LONGEST_CALL = 100  # characters of a call to join a channel
_LONGEST_NOTICE = 250
_MOST_WORDS = 9
_REMEMBERED = 4096  # the pages of one site say the same around their postings
_WORD = re.compile(r"[^\s\d_.,:;!?()\[\]/|·•+»«…→←：；，、。（）-]+")
_NUMBER = re.compile(r"\d+(?:[.,\s\u00a0\u202f]\d{3})*(?![\d%.,]\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COUNTED = _words("""
    view views viewed viewers viewing seen clicks hits applicant applicants applied applications
    aufruf aufrufe aufgerufen angesehen gelesen gesehen bewerber bewerbungen klicks vue vues vu consulté consultée consultations candidatures postulants
    visto vista vistas visualizaciones visualizada visualizado visualizações visualizzazioni visualizzato visualizzata visite visitas postulantes postulados
    postulaciones inscritos candidatos interesados interessados candidaturas candidature bekeken weergaven gelezen sollicitaties sollicitanten
    wyświetleń wyświetlenia wyświetlono odsłon aplikacji zgłoszeń zobrazení zobrazeno zobrazené zobrazenia zhlédnutí přečteno videné
    просмотров просмотра просмотр просмотры просмотрели просматривают смотрят откликов отклика отклик откликнулось откликнулись
    переглядів перегляди перегляд переглянули відгуків відгукнулося відгукнулись görüntülenme görüntülendi görüntüleme okunma okundu başvuru başvurdu
    baxış baxılıb baxışların müraciət visninger visningar visning sett visad visats vist ansökningar søkere søknader ansøgere
    katselukerrat katselukertoja katseltu katsottu megtekintés megtekintések megtekintve megtekintették vizualizări vizionări aplicări aplicanți
    προβολές εμφανίσεις αιτήσεις преглеждания прегледи прегледана pregleda pregledi pregledano ogledov ogledi viđeno
    skatījumi skatījumu skatīts peržiūrėta peržiūros peržiūrų vaatamisi vaatamist vaadatud dilihat pelamar lượt
    المشاهدات مشاهدة مشاهدات المتقدمين צפיות 閲覧数 閲覧 応募者数 浏览次数 浏览量 浏览 瀏覽次數 瀏覽 조회수 조회 지원자 지원자수 ยอดผู้เข้าชม เข้าชม
""")
_COUNTING = _words("""
    this the job ad advert advertisement vacancy posting listing position offer page has have been was is are by so far of number no total people persons
    candidate candidates users visitors time times already over more than currently now
    diese dieser anzeige stelle stellenanzeige wurde mal schon bereits anzahl der die bisher insgesamt personen
    cette annonce offre l'annonce l'offre a été est fois nombre de personnes déjà este esta el la anuncio oferta vaga ha sido foi veces vezes vez número
    personas pessoas já ya por annuncio questo volte numero di persone è stato deze vacature keer aantal al liczba ogłoszenie razy oferty
    počet nabídka inzerát krát x byl byla bol количество число вакансию вакансия вакансии сейчас человек человека эту раз раза уже людей
    кількість вакансію зараз осіб людей разів цю ilan ilanı bu kez kişi sayısı defa sayı elan ganger gånger gange annonsen annonse stillingen antal antall
    personer har er kertaa ilmoitusta ilmoitus alkalommal ori anunț φορές пъти брой puta broj reizes kartus kartų korda kali orang xem số عدد 人 次 回 명
""")
_DONE = _words("""
    print copy save unsave bookmark flag report hide show add send download view visit follow next previous back return
    speichern merken melden drucken ausdrucken kopieren weiterleiten versenden empfehlen anzeigen ausblenden hinzufügen folgen besuchen
    nächste nächster nächstes vorherige vorheriger vorheriges zurück ajouter signaler imprimer enregistrer sauvegarder copier afficher masquer suivre
    télécharger suivante suivant précédente précédent retour añadir agregar guardar imprimir denunciar reportar copiar ver mostrar ocultar descargar seguir
    volver siguiente anterior adicionar salvar baixar voltar próxima próximo aggiungi salva stampa segnala copia mostra nascondi scarica segui torna
    successiva successivo precedente bewaar opslaan bewaren printen afdrukken delen kopieer toon verberg volg volgende vorige terug bezoek toevoegen
    dodaj zapisz drukuj wydrukuj zgłoś skopiuj kopiuj pokaż ukryj pobierz obserwuj następna następne poprzednia poprzednie powrót wróć
    přidat uložit vytisknout tisknout nahlásit kopírovat zkopírovat zobrazit skrýt stáhnout sledovat další předchozí zpět
    pridať uložiť vytlačiť nahlásiť kopírovať zobraziť skryť stiahnuť sledovať ďalšia predchádzajúca späť
    добавить сохранить распечатать скопировать копировать показать скрыть пожаловаться скачать следить следующая предыдущая назад вернуться версия
    додати зберегти роздрукувати скопіювати показати приховати поскаржитися завантажити стежити наступна попередня повернутися
    ekle kaydet yazdır şikayet kopyala göster gizle indir takip sonraki önceki dön əlavə şikayət yadda çap göstər izlə növbəti əvvəlki
    lagre rapporter kopier vis skjul neste forrige tilbake følg skriv spara rapportera kopiera visa dölj nästa föregående tillbaka följ gem udskriv næste
    tilbage tallenna tulosta kopioi näytä piilota seuraava edellinen takaisin seuraa lisää adaugă salvează tipărește printează raportează copiază arată
    ascunde descarcă următorul anteriorul înapoi simpan laporkan cetak salin حفظ طباعة التبليغ الإبلاغ إبلاغ نسخ
    all alle toutes todas tutte wszystkie všechny všetky все усі всі tüm bütün alla kaikki zobacz bekijk voir
""")
_DONE_TO = _words("""
    job jobs ad advert advertisement vacancy vacancies posting listing page link url favorites favourites abuse map contacts phone number later friend
    shortlist wishlist bookmarks pdf list results problem clipboard company employer website profile
    stelle stellen stellenanzeige stellenanzeigen stellenangebot stellenangebote anzeige inserat favorit favoriten merkliste merkzettel seite telefonnummer
    kontakt kontaktdaten karte übersicht liste freunde freunden unternehmen arbeitgeber arbeitgebers webseite
    favoris offre offres l'offre annonce annonces l'annonce lien numéro téléphone entreprise l'entreprise abus résultats
    favoritos oferta ofertas empleo vacante vacantes aviso anuncio enlace teléfono mapa listado lista empresa resultados vaga vagas anúncio telefone contato
    preferiti annuncio annunci l'annuncio offerta offerte l'offerta numero telefono contatti mappa elenco azienda l'azienda
    vacature vacatures favorieten telefoonnummer contactgegevens kaart lijst overzicht bedrijf werkgever misbruik
    ulubionych ofertę oferty ogłoszenie ogłoszenia numer telefon mapie mapę listy firmę firmy pracodawcę pracodawcy naruszenie nadużycie schowka
    oblíbených nabídku nabídka nabídky inzerát odkaz mapu seznam seznamu firmu obľúbených ponuku ponuka ponuky telefón zoznam
    избранное вакансию вакансия вакансии вакансий ссылку контакты телефон номер карте карту список списку компанию компанией компании работодателя печати
    обране вакансію вакансія вакансій вакансії посилання контакти список списку компанією компанії
    favorilere favorilerime ilan ilanı ilanlar ilanları bağlantıyı linki telefonu listeye şirketi şirketin
    seçilmişlərə vakansiyanı vakansiya vakansiyalar elanı elan elanlar elanları şirkəti nömrəni
    stilling stillingen stillinger annonse annonsen annonser lenke lenken favoritter telefonnummer kartet listen oversikt oversikten bedriften jobb jobbet
    tjänsten favoriter länk länken listan översikt företaget opslag opslaget jobopslag linket virksomheden
    ilmoitus ilmoituksen ilmoitusta työpaikka työpaikan työpaikat linkki linkin suosikkeihin kartalla luetteloon yritystä
    favorite anunț anunțul jobul linkul telefonul compania lowongan iklan tautan favorit الوظيفة الإعلان الرابط
""")
_BESIDE = _words("""
    this the to for by as a an my it on at with of from open als auf zu zur zum den die das der diese dieser diesen dieses per einen einem von aux à au
    le la les cette cet ce un une des de du mes mon el los las esta este al del mis aos ao o os essa meus na no ai alla il questo questa deze het dit naar aan
    van mijn do tę to tej na z jako tuto tento této k в на за к для эту этой из до у цю цієї et bu geri saxla ut som til på i denne dette den det denna
    till en hos av tämä tästä tältä la acest ini ke عن هذه هذا e mail
""")
_CONTROLS = _words("""
    распечатать роздрукувати yazdır tulosta nyomtatás キープする 気になる お気に入り お気に入りに追加 印刷 印刷する フォローする
    一覧に戻る 一覧へ戻る 求人一覧に戻る
    スクラップ 스크랩 인쇄 목록 목록으로 목록보기 관심기업 이전글 다음글 收藏职位 收藏職缺 返回列表 上一篇 下一篇 举报职位 打印 บันทึกงาน طباعة
""")
_CONTROL = Table(
    r"\W*"
    + one_of(r"""
    zur (?:stellen)?übersicht | zu allen (?:stellen|jobs) | save for later | send (?:by|via) e-?mail | (?:per )?e-?mail (?:senden|versenden)
    (?:download|get|install) (?:our|the) (?:\w+ )?app | (?:download|get it) on (?:the )?(?:app store|google play) | lade (?:unsere|die) app herunter
    téléchargez (?:notre|l')\s?appli(?:cation)? | descarga (?:nuestra|la) app | baix(?:e|ar) (?:nosso|o) (?:app|aplicativo) | scarica (?:la nostra|l')\s?app
    pobierz (?:naszą )?aplikację | stáhněte si (?:naši )?aplikaci | скачайте (?:наше )?приложение | завантажте (?:наш )?застосунок | download onze app
    lưu (?:tin|công việc|việc làm) | báo xấu | báo cáo (?:tin|công việc|việc làm)(?: tuyển dụng)? | 공고 인쇄 | (?:see|check) (?:how|if) you match
    в избранное | (?:ilanı |elanı )?şikay[eə]t et(?:mek)? | seçilmişlərə əlavə et | be the (?:first|\d+\w\w) to apply | you would be the \d+\w\w applicant
    (?:build|create|make|improve) your (?:cv|resume)(?: in minutes)? | lebenslauf erstellen | bewerbungsvorlagen | créez? votre cv | crea tu (?:cv|currículum)
    cri(?:e|ar) seu currículo | stwórz cv | созда(?:йте|ть) резюме | створити резюме | (?:prepare for|préparez) (?:your|the|votre) (?:interview|entretien)
    prepara (?:tu entrevista|il colloquio) | cv templates | \d+ (?:active|активн\w+) (?:jobs|vacancies|ваканс\w+)
    (?:view|see|check) your match(?: score)? | your match score | rate this job | (?:see|view) (?:your )?match score
    """)
    + r"\W*"
)
_OPENING = _words("""
    zur zu save send e per download get install lade téléchargez descarga baixe baixar scarica pobierz stáhněte скачайте завантажте lưu báo 공고 see check
    view your rate в ilanı elanı şikayət şikayet seçilmişlərə be you build create make improve lebenslauf bewerbungsvorlagen crée créez crea crie criar
    stwórz создайте создать створити prepare préparez prepara cv active активных активные
""")  # the words that those phrases open with: few other lines do, and need not be matched
_CHANNELS = ("telegram", "whatsapp", "viber", "facebook", "instagram", "linkedin", "tiktok", "телеграм", "вайбер", "teleqram")
_JOINED = re.compile(
    r"\b(?:join (?:us|our|the)|follow (?:us|our)|subscribe to|like us|get (?:new |more |the latest )?jobs|more jobs|folge uns|folgen sie uns|abonn|"
    r"rejoi(?:gnez|ns)|suivez|únete|síg[ua]e?nos|suscr[ií]b\w+|"
    r"siga|entre no|participe|inscreva|unisciti|segui(?:ci)?|iscriviti|volg|word lid|dołącz|obserwuj|śledź|přidej|sledujte|qoşul\w*|katıl\w*|abunə|abone|"
    r"takip|obuna|följ|følg|seuraa|liity)|подпи(?:шитесь|сывайтесь)|присоедин\w+|больше вакансий|підпи(?:шіться|суйтесь)|приєдн\w+"
)


@lru_cache(maxsize=_REMEMBERED)
def is_control(text: str) -> bool:
    """Whether a line is a button, a link to the site's other pages, or a counter of the page's visitors, in any language of the tables."""
    if text[-1] in ":：" or len(text) > _LONGEST_CALL:
        return False
    said = lower(text).replace("’", "'")
    if len(text) > _LONGEST_CONTROL:
        return _invites(said)
    words = _WORD.findall(said)
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if words[0] in _DONE or words[-1] in _DONE:
        known = [word in _DONE_TO for word in words]
        if any(known) and all(is_thing or word in _BESIDE or word in _DONE for is_thing, word in zip(known, words, strict=True)):
            return True
    if not _COUNTED.isdisjoint(words) and _is_counter(said, words):
        return True
    if len(words) == 1 and words[0] in _CONTROLS:
        return True
    return (words[0] in _OPENING and _CONTROL.pattern.fullmatch(said) is not None) or _invites(said)


def _invites(text: str) -> bool:
    """Whether a line in lower case calls its readers into a channel or group of the site."""
    return any(name in text for name in _CHANNELS) and "@" not in text and _JOINED.search(text) is not None


def _is_counter(said: str, words: list[str]) -> bool:
    """Whether a line says no more than how many saw a posting or applied for it."""
    if not all(word in _COUNTED or word in _COUNTING for word in words):
        return False
    numbers = _NUMBER.findall(said)
    return len(numbers) == 1 and said.count(numbers[0]) == 1 and not _YEAR.fullmatch(numbers[0]) and not _NUMBER.sub("", said, count=1).strip(" :+-").isdigit()


_NOTICE = re.compile(
    r"\b(?:mention|state|say|quote|note|indicate|tell|let)\b.{0,60}\b(?:found|saw|seen|discovered|read) (?:this|the) "
    r"(?:job|ad|advert\w*|vacancy|position|posting|listing|offer|opening)\b.{0,10}\b(?:on|at|through|via)\b|"
    r"\bdass (?:du|sie)\b.{0,60}\b(?:auf|bei|über)\b.{2,40}\b(?:gefunden|gesehen|entdeckt|gelesen)|beziehen sie sich\b.{0,30}\bauf [^\s\d]+\W*$|"
    r"\b(?:précis|mentionn|indiqu)\w+.{0,40}\b(?:vu|trouvé)\b.{0,40}\bsur\b|\b(?:indi|menci)\w+ que .{0,20}(?:viste|vio|encontr)\w*.{0,40}\ben\b|"
    r"\b(?:mencion|inform|dig)\w+ que .{0,20}(?:viu|encontr)\w*.{0,40}\b(?:em|n[oa])\b|"
    r"\b(?:indica|menziona|specifica)\w* .{0,20}(?:visto|trovato|letto).{0,40}\bsu\b|"
    r"\b(?:vermeld|geef aan|laat weten)\b.{0,80}\b(?:op|via|bij)\b.{2,40}(?:gevonden|gezien)|powoł\w+ się na ogłoszenie|"
    r"(?:сообщ|скаж|укаж|упомян)\w+.{0,40}(?:нашли|увидели).{0,40}\bна\b|(?:повідомте|скажіть|вкажіть).{0,40}(?:знайшли|побачили)|"
    r"\b(?:not|nicht|pas|no|não|non|niet|nie|ne|не)\b.{0,30}(?:responsib|verantwort|responsa|aansprakelijk|odpowiada|odpovíd|ответствен|відповідальн).{0,60}"
    r"(?:content|accura|inhalt|conten|conteúd|inhoud|treś|obsah|содержан|зміст)|für den inhalt .{0,60}verantwortlich|məzmun\w* .{0,40}məsuliyyət|"
    r"içeri\w+ .{0,40}sorumlu|\b(?:posted|published|provided|submitted) by (?:a|an|our) (?:third[- ]party|external|partner)|"
    r"\bby (?:clicking|pressing|tapping)\b.{0,80}\bterms\b|"
    r"\bnever pay\b|\bnunca pag|\bnon pagare mai\b|не (?:переводите|переказуйте|перечисляйте) (?:деньги|гроші)|\bif (?:an|the|any) employer asks\b|"
    r"\bbeware of (?:fraud|scam|fake)|ödəniş tələb et(?:mə|mir)",
    re.IGNORECASE,
)
_QUESTION = Table(
    one_of(r"""
    (?:have you|did you) (?:already )?appl(?:y|ied)\b | is (?:something|anything) wrong with this | is this (?:job|role|position) (?:a good match|right) for
    how (?:do|does|well do) you(?:r skills)? match | how (?:well )?do your skills match | what do you think of this (?:job|ad)
    wie gut pass(?:t|en|e|st) .{0,30}(?:job|stelle) | (?:haben sie sich|hast du dich) (?:schon |bereits )?beworben
    ce (?:poste|job) vous (?:correspond|intéresse)
    ¿(?:te|le) interesa (?:esta|este) (?:oferta|empleo|vacante) | ¿encajas en | você combina com esta | quão bem você | esta vaga combina
    past deze (?:vacature|baan|job) bij | heb je (?:al )?gesolliciteerd | czy ta oferta | hodí se vám tato | насколько вы подходите | вы уже откликнулись
    """)
)
_OPEN = Table(
    r"\W*"
    + one_of(r"""
    opening (?:hours|times)\b | öffnungszeiten\b | geschäftszeiten\b | sprechzeiten\b | (?:heures|horaires) d['’]ouverture\b
    horario de (?:atención|apertura)\b
    horário de (?:atendimento|funcionamento) | orari(?:o)? di apertura\b | openings(?:tijden|uren)\b | godziny otwarcia
    otevírací (?:doba|hodiny) | otváracie hodiny | nyitvatartás | program de lucru cu publicul | часы приёма | режим работы офиса | години роботи офісу
    åpningstider | öppettider | åbningstider | aukioloajat | ωράριο λειτουργίας | çalışma saatlerimiz | radno vrijeme ureda | 営業時間\b
    """)
    + r"\W*"
)
_TIMES = re.compile(r"\d{1,2}(?:[:.h]\d\d)?\D{1,12}\d{1,2}[:.h]\d\d")
_LONGEST_HOURS = 60  # characters of a line of opening hours


def is_notice(text: str) -> bool:
    """Whether a line around a posting's text is a word of its board: whom to name as the source, who answers for the text, a question to the reader."""
    if len(text) > _LONGEST_NOTICE or "@" in text or "/" in text:
        return False
    return _NOTICE.search(text) is not None or (text[-1] == "?" and _QUESTION.match(text) is not None)


def heads_hours(text: str) -> bool:
    """Whether a line says when an office is open, or stands over the lines that do."""
    said = _OPEN.match(text)
    return said is not None and (said.end() == len(text) or any(map(str.isdigit, text[said.end() :])))


def is_of_hours(text: str) -> bool:
    """Whether a line below such a heading may be of it: a time, or a word for "closed"."""
    return len(text) <= _LONGEST_HOURS and "@" not in text and (any(map(str.isdigit, text)) or len(text) < _LONGEST_HOURS // 3)


def has_times(text: str) -> bool:
    """Whether a line says from when to when."""
    return _TIMES.search(text) is not None
