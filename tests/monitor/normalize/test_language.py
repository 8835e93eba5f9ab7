from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.normalize.language import language_of

TEXTS = {
    "en": "You will look after the gardens of our clients and you will work with a small team that likes to be outside in all weathers.",
    "de": "Du kümmerst dich um die Gärten unserer Kunden und arbeitest mit einem kleinen Team, das bei jedem Wetter gerne draußen ist.",
    "fr": "Vous prenez soin des jardins de nos clients et travaillez avec une petite équipe qui aime être dehors par tous les temps.",
    "es": "Cuidarás los jardines de nuestros clientes y trabajarás con un equipo pequeño al que le gusta estar en la calle con todo tiempo.",
    "pt": "Você vai cuidar dos jardins dos nossos clientes e trabalhar com uma equipe pequena que gosta de estar ao ar livre em qualquer tempo.",
    "it": "Ti prenderai cura dei giardini dei nostri clienti e lavorerai con un piccolo gruppo che ama stare all'aperto con ogni tempo.",
    "nl": "Je verzorgt de tuinen van onze klanten en werkt samen met een klein team dat het liefst bij elk weer buiten is.",
    "pl": "Będziesz dbać o ogrody naszych klientów i pracować z małym zespołem, który lubi być na dworze przy każdej pogodzie.",
    "cs": "Budeš se starat o zahrady našich zákazníků a pracovat s malým týmem, který je rád venku za každého počasí.",
    "sk": "Budeš sa starať o záhrady našich zákazníkov a pracovať s malým tímom, ktorý je rád vonku za každého počasia.",
    "sv": "Du tar hand om våra kunders trädgårdar och arbetar med ett litet team som gärna är ute i alla väder.",
    "no": "Du tar deg av hagene til kundene våre og jobber sammen med et lite lag som liker å være ute i all slags vær.",
    "da": "Du passer vores kunders haver og arbejder sammen med et lille hold, som gerne er ude i al slags vejr.",
    "fi": "Hoidat asiakkaidemme puutarhoja ja työskentelet pienessä tiimissä, joka on mielellään ulkona myös sateella, ja olet osa meidän porukkaa.",
    "hu": "Ügyfeleink kertjeit gondozod, és egy kis csapattal dolgozol, amely minden időben szeret kint lenni, de nem csak nyáron.",
    "ro": "Vei avea grijă de grădinile clienților noștri și vei lucra cu o echipă mică, care preferă să fie afară pe orice vreme.",
    "hr": "Brinut ćeš se o vrtovima naših klijenata i raditi s malim timom koji voli biti vani po svakom vremenu uz dobru plaću.",
    "sl": "Skrbel boš za vrtove naših strank in delal z majhno ekipo, ki je rada zunaj v vsakem vremenu, in se učil od starejših.",
    "lt": "Prižiūrėsite mūsų klientų sodus ir dirbsite su nedidele komanda, kuri yra lauke bet kokiu oru ir su kuria bus smagu.",
    "lv": "Tu rūpēsies par mūsu klientu dārziem un strādāsi ar nelielu komandu, kas ir ārā jebkuros laikapstākļos, lai mācītos.",
    "et": "Hoolitsed meie klientide aedade eest ja töötad koos väikese meeskonnaga, mis on õues iga ilmaga, ning õpid kogu aeg.",
    "tr": "Müşterilerimizin bahçelerine bakacak ve her havada dışarıda olmayı seven küçük bir ekip ile çalışacaksınız, bu iş için en az bir yıl.",
    "id": "Anda akan merawat kebun klien kami dan bekerja dengan tim kecil yang senang berada di luar dalam segala cuaca.",
    "vi": "Bạn sẽ chăm sóc vườn của khách hàng và làm việc với một nhóm nhỏ thích ở ngoài trời trong mọi thời tiết, công việc có lương.",
    "ru": "Вы будете ухаживать за садами наших клиентов и работать с небольшой командой, которая любит быть на улице в любую погоду.",
    "uk": "Ви будете доглядати за садами наших клієнтів і працювати з невеликою командою, яка любить бути надворі за будь-якої погоди.",
    "bg": "Вие ще се грижите за градините на нашите клиенти и ще работите с малък екип, който обича да е навън във всяко време.",
    "el": "Θα φροντίζετε τους κήπους των πελατών μας και θα εργάζεστε με μια μικρή ομάδα που της αρέσει να είναι έξω.",
    "he": "תטפלו בגינות של הלקוחות שלנו ותעבדו עם צוות קטן שאוהב להיות בחוץ בכל מזג אוויר.",
    "ar": "سوف تعتني بحدائق عملائنا وتعمل مع فريق صغير يحب أن يكون في الخارج في كل الأحوال من هذا العام إلى ما بعده.",
    "hi": "आप हमारे ग्राहकों के बगीचों की देखभाल करेंगे और एक छोटी टीम के साथ काम करेंगे जो हर मौसम में बाहर रहना पसंद करती है और यह है।",
    "zh": "您将负责照料客户的花园，并与一个喜欢户外工作的小团队合作。",
    "ja": "お客様の庭の手入れをし、どんな天気でも外で働くのが好きな小さなチームで働きます。",
    "ko": "고객의 정원을 돌보고 어떤 날씨에도 밖에서 일하는 것을 좋아하는 작은 팀과 함께 일합니다.",
    "th": "คุณจะดูแลสวนของลูกค้าและทำงานกับทีมเล็กที่ชอบอยู่กลางแจ้ง",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items(), ids=TEXTS)
def test_language(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "Gardener", "Python, Java, SQL, Kubernetes, Terraform, AWS, GCP, Azure, Kafka", "12345 " * 50])
def test_too_little_to_tell(text):
    assert language_of(text) is None


def test_english_names_do_not_hide_the_language_of_the_text():
    assert language_of("Senior Cloud Engineer (AWS, Kubernetes)\n" + TEXTS["ja"] + TEXTS["ja"]) == "ja"


def test_links_are_not_read():
    assert language_of("https://example.org/de/der/die/das/und/mit " * 5 + TEXTS["fr"]) == "fr"


@given(st.text(max_size=400))
def test_any_text(text):
    found = language_of(text)
    assert found is None or len(found) == 2


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("uk", "Шукаємо водія категорії С. Вимоги: досвід від року. Умови: офіційне оформлення."),
        ("hu", "Raktáros. Feladatok: áru átvétele, címkézés. Amit kínálunk: versenyképes fizetés."),
        ("id", "Dibutuhkan kasir toko. Kualifikasi: minimal SMA, jujur, bersedia kerja shift."),
        ("en", "Line cook wanted. Responsibilities: prep food, keep stations clean. Two years of experience."),
        ("de", "Koch gesucht. Aufgaben: Speisen zubereiten, Küche sauber halten. Wir bieten faire Löhne."),
        ("fr", "Recherche serveur en CDI. Missions : accueil des clients, service en salle."),
        ("cs", "Prodavačka. Náplň práce: obsluha zákazníků, doplňování zboží."),
        ("pl", "Kierowca kat. B. Zakres obowiązków: rozwożenie paczek po mieście."),
        ("tr", "Garson arıyoruz. Aranan nitelikler: deneyim ve güler yüz."),
        ("ru", "Требуется повар. Обязанности: приготовление блюд. Условия: график 2/2."),
        ("no", "Vi søker kokk til restauranten vår. Arbeidsoppgaver: matlaging og oppvask."),
        ("da", "Vi søger en kok til vores restaurant. Arbejdsopgaver: madlavning og opvask."),
        ("lt", "Vairuotojas. Pareigos: siuntų pristatymas į namus mieste."),
        ("vi", "Nhân viên bán hàng. Quyền lợi: lương cứng và thưởng theo doanh số."),
    ],
)
def test_two_lines_of_a_posting_are_enough(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize(
    "text", ["Ernst & Söhne, Baker & Őri, Müller & Łaski: Berlin, Praha, Wien, Warszawa", "React, Redux, Node, Vue, Angular, Svelte, Nuxt"]
)
def test_names_are_no_language(text):
    assert language_of(text) is None
