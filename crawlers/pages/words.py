"""The words of links and addresses on career pages, in many languages."""

from __future__ import annotations

import re
from functools import lru_cache

from crawlers.pages import occupations
from crawlers.pages.tables import Table, lower, nothing_but


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


# Class and id words that name a part of a page which never holds its list of postings.
REGION_MARKS = {
    "nav": word_set("nav navbar navigation menu submenu megamenu dropdown offcanvas sitemap topbar skip"),
    "footer": word_set("footer copyright social socials sharing"),
    "header": word_set("masthead topnav"),
    "pager": word_set("pagination pager paging paginator pagenav paginate"),
    "crumbs": word_set("breadcrumb breadcrumbs crumbs crumb"),
    "filter": word_set("filter filters facet facets refine refinement autocomplete typeahead suggestions"),
    "dialog": word_set("cookie cookies consent modal onetrust gdpr popup"),
    "aside": word_set("sidebar aside"),
}

SIMILAR_MARKS = word_set("similar related recommended recommendations recommendation lookalike")
LIST_MARKS = word_set(
    """jobs job positions position postings posting roles openings vacancies offers opportunities careers stellen list items item links section wrapper
    container block box module content widget carousel slider area panel group view results js my more other for you ads cards bottom"""
)

_STARTS: dict[str, tuple[str, ...]] = {}  # how occupations begin, by the first letter
for _start in sorted(word_set(occupations.STARTS)):
    _STARTS[_start[0]] = (*_STARTS.get(_start[0], ()), _start)
_ENDS: dict[str, tuple[str, ...]] = {}  # how they end, by the last letter
for _end in sorted(word_set(occupations.ENDS)):
    _ENDS[_end[-1]] = (*_ENDS.get(_end[-1], ()), _end)
_WORDS = word_set(occupations.WORDS)
_NONE = word_set(occupations.FIELDS) | word_set(occupations.ALIKE)
_MARKED = Table(occupations.MARKED)
_UNSPACED = Table(occupations.UNSPACED)
_REMEMBERED = 4096  # texts: those of a few pages
_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")


@lru_cache(maxsize=_REMEMBERED)
def names_role(text: str) -> bool:
    """Whether a text names an occupation, or bears the mark of a job title such as "(m/w/d)"."""
    return any(map(_is_role, _WORD.findall(lower(text[:300])))) or marked(text)


@lru_cache(maxsize=_REMEMBERED * 4)
def _is_role(word: str) -> bool:
    """Whether a word is an occupation, or a compound such as "Kfz-Meister" whose last part is one."""
    if word in _NONE:
        return False
    return word in _WORDS or _begins(word) or word.endswith(_ENDS.get(word[-1:], ())) or _begins(word.rpartition("-")[2])


def _begins(word: str) -> bool:
    return word.startswith(_STARTS.get(word[:1], ()))


def marked(text: str) -> bool:
    """Whether a text bears the mark of a job title, such as "(m/w/d)", or an occupation in a script without blanks."""
    text = text[:300]
    return bool(_MARKED.search(text) or (not text.isascii() and _UNSPACED.search(text)))


# Words in an address that say "here is a posting", and such as say "here is something else".
JOB_IN_URL = word_set(
    """job jobs career careers vacancy vacancies vacature vacatures vacante vacantes position positions opening openings opportunity opportunities posting
    postings jobposting joboffer joboffers jobdetail jobdetails requisition requisitions req stelle stellen stellenangebot stellenangebote
    stellenanzeige stellenanzeigen karriere jobangebot jobangebote offre offres emploi emplois recrutement poste postes oferta ofertas
    empleo empleos
    puesto puestos vaga vagas emprego empregos oportunidade oportunidades trabajo trabalho lavoro offerta offerte annuncio annunci
    posizione
    posizioni praca oferty kariera nabidka nabidky prace pozice mista ponuka ponuky stilling stillinger jobb tyopaikat tyopaikka allas
    allasok
    karrier joburi rabota vakansii vakansiya vakansiyi kariyer ilan ilani ilanlari zhaopin recruit recruiting recruitment saiyo kyujin
    viewjob rpd
    jobad jobadvert role roles ausschreibung ausschreibungen anzeige internship internships employment vacancyid jobid job_id gh_jid
    jid jk
    ashby_jid reqid req_id vacancy_id joblisting joblistings hiring"""
)
# How compounds begin that say so, such as "jobbannons" and "vacaturetekst".
JOB_IN_URL_STARTS = tuple(word_set(
    """job stelle stilling vacatur vacanci vakan karriar karrier career recruit recrut rekrut emploi empleo emprego allas tyopai zaposl lowongan
    tuyendung"""
))
NOT_JOB_IN_URL = word_set(
    """blog blogs news press article articles story stories event events about contact privacy terms legal imprint impressum datenschutz login signin
    signup register salary salaries gehalt company companies employer employers cmp cookie cookies faq docs pricing alert alerts saved
    subscribe user users account profile authwall gongsi unternehmen firmen firma entreprise entreprises empresa empresas guide guides
    category categories tag
    tags topic topics resource resources podcast review reviews share sharer feed rss forgot password resume vote hide
    benefits culture team teams locations location departments department investors"""
)

# Link texts that do something with a posting and do not say which one it is.
ACTION = nothing_but(
    r"""
    (?:please )?click here(?: .{1,40})? | here | download(?: .{1,30})? | (?:hier )?(?:klicken|herunterladen)(?: .{1,30})? | hier | zum download
    (?:job|role|post|position) (?:descriptions?|specifications?|profile|advert(?:isement)?)(?: \(?(?:pdf|word|docx?)\)?)? | person specification
    application (?:form|pack)(?: .{1,20})? | (?:as )?pdf | klik hier(?: .{1,30})? | cliquez ici(?: .{1,30})? | télécharger(?: .{1,30})?
    (?:haga |haz )?clic aquí(?: .{1,30})? | descargar(?: .{1,30})? | clique aqui(?: .{1,30})? | baixar(?: .{1,30})? | clicca qui(?: .{1,30})?
    scarica(?: .{1,30})? | pobierz(?: .{1,20})? | stáhnout(?: .{1,20})? | stiahnuť(?: .{1,20})? | letöltés | descarcă(?: .{1,20})?
    скачать(?: .{1,20})? | завантажити(?: .{1,20})? | ladda ner(?: .{1,20})? | last ned(?: .{1,20})? | 下载 | ダウンロード | 다운로드
    apply(?: (?:now|here|online|today|for (?:this )?(?:job|position|role|posting)|on company (?:web)?site|with .{1,20}))?
    easily apply | quick apply | easy apply | view(?: (?:job|role|details?|position|opening|posting|more|all))?
    view job (?:details?|description|posting) | see (?:more|details?|job|role) | see all.{0,30} | read more | learn more
    more(?: info(?:rmation)?| details?)? | details? | full details | find out more | show more | show details | save(?: job)?
    (?:create|update|edit|manage|delete|view) (?:an? |my |your )*(?:profile|account|job agents?|job alerts?|resume|cv|applications?)
    search (?:all |our |current |open |for )*(?:jobs|openings|positions|vacancies)
    saved | share | job details? | open | go | link | jetzt bewerben | bewerben | hier bewerben | zur stelle | zum stellenangebot
    zur stellenanzeige | mehr(?: (?:erfahren|infos?|lesen|details))? | weiterlesen | ansehen | anzeigen | merken | details ansehen
    zum job | job ansehen | stelle ansehen | postuler | je postule | voir(?: (?:l.offre|le poste|plus|l.annonce|les? détails?))?
    en savoir plus | plus d.infos? | lire la suite | découvrir | candidater | solicitar | aplicar | postular(?:se|me)? | inscribirse
    ver(?: (?:oferta|más|mais|vaga|detalles?|detalhes|empleo))? | más información | saiba mais | leia mais | candidatar(?:-se)?
    candidate-se | inscreva-se | candidati(?: ora)? | invia candidatura | scopri(?: di più)? | leggi(?: tutto| di più)? | dettagli
    maggiori informazioni | solliciteer(?: nu| direct)? | bekijk(?: vacature)? | lees (?:meer|verder) | meer informatie | ansøg
    søg(?: stillingen| jobbet)? | læs mere | les mer | søk(?: på stillingen)? | läs mer | ansök(?: nu| här)? | sök jobbet
    hae(?: paikkaa)? | lue lisää | aplikuj | aplikuj teraz | zobacz(?: ofertę| więcej)? | szczegóły | więcej | czytaj więcej
    odpovědět | zobrazit(?: detail| více)? | více(?: informací)? | detail | detaily | odpovedať | zobraziť | viac | jelentkezem
    jelentkezés | részletek | tovább | bővebben | aplică(?: acum)? | vezi(?: detalii| jobul)? | detalii | başvur | hemen başvur
    detay(?:lar)? | incele | откликнуться | подробнее | смотреть | відгукнутися | детальніше | докладніше | περισσότερα | αίτηση
    投递 | 申请 | 立即申请 | 查看 | 查看详情 | 详情 | 応募する | 応募 | 詳細 | 詳しく見る | 詳細を見る | 지원하기 | 자세히 보기
    상세보기 | تقدم الآن | قدم الآن | التفاصيل
    הגש מועמדות | לפרטים(?: נוספים)? | קרא עוד | עוד | المزيد | عرض (?:المزيد|التفاصيل|الوظيفة) | اقرأ المزيد | بیشتر | ادامه | مشاهده
    selengkapnya | lihat (?:detail|selengkapnya|lowongan) | baca selengkapnya | detail lowongan | lamar(?: sekarang)? | mohon | lihat lagi
    xem (?:thêm|chi tiết|việc) | chi tiết | ứng tuyển(?: ngay)? | lưu(?: tin)? | ดูรายละเอียด | รายละเอียด(?:เพิ่มเติม)? | อ่านต่อ
    สมัครงาน
    ดูเพิ่มเติม | виж (?:още|обявата) | подробности | още | детайли | saznaj(?:te)? više | više | opširnije | detaljnije | prikaži | več
    preberi več | podrobnosti | daugiau | plačiau | skaityti daugiau | vairāk | lasīt vairāk | rohkem | loe (?:rohkem|edasi) | vaata
    lesa meira | nánar | llegir més | més informació
    (?:daha )?ətraflı(?: məlumat)? | (?:elana )?bax | paylaş | yadda saxla | davamı | ვრცლად | დეტალურად | სრულად | ნახვა | მეტი | მეტის ნახვა
    մանրամասն(?:եր)? | ավելին | դիտել | կարդալ ավելին | տեսնել ավելին | толығырақ | көру | кененирээк | көрүү | толугураак | batafsil | ko['’ʻ‘]rish
    батафсил | кўриш | дэлгэрэнгүй | үзэх | цааш унших | shiko(?: .{0,12})? | më shumë | lexo më shumë | detaje(?:t)? | повеќе | прочитај повеќе | детали
    погледни | опширније | детаљније | прикажи | aktar(?: dettalji| informazzjoni)? | aqra aktar | dettalji | tuilleadh(?: eolais)? | léigh tuilleadh
    rhagor(?: o wybodaeth)? | darllen(?:wch)? (?:mwy|rhagor) | mwy o wybodaeth | gweld (?:swydd|manylion) | gehiago(?: irakurri| ikusi)? | irakurri gehiago
    ikusi(?: gehiago| eskaintza)? | xehetasunak | máis(?: información)? | ler máis | maklumat lanjut | ketahui lebih lanjut | butiran | tingnan(?: .{0,15})?
    magbasa pa | basahin pa | mga detalye | soma zaidi | tazama(?: zaidi)? | maelezo zaidi | angalia | lees meer | meer inligting | besonderhede | bekyk
    বিস্তারিত(?: দেখুন)? | আরও (?:পড়ুন|পড়ুন|দেখুন) | مزید(?: پڑھیں| دیکھیں)? | تفصیلات(?: دیکھیں)? | மேலும்(?: படிக்க| அறிய| பார்க்க)? | விவரங்கள்
    थप(?: पढ्नुहोस्| हेर्नुहोस्)? | विस्तृत(?: विवरण)? | विवरण(?: देखें| हेर्नुहोस्)? | और (?:पढ़ें|देखें) | अधिक जानें | មើលបន្ថែម | ព័ត៌មានលម្អិត | អានបន្ថែម
    အသေးစိတ်(?: ကြည့်ရန်)? | ဆက်ဖတ်ရန် | ລາຍລະອຽດ(?:ເພີ່ມເຕີມ)? | ເບິ່ງເພີ່ມເຕີມ | ອ່ານຕໍ່ | ዝርዝር(?: ይመልከቱ)? | ተጨማሪ(?: ያንብቡ)?
    """
)
APPLY = nothing_but(
    r"""
    (?:easy |quick |easily )?apply(?: (?:now|here|online|today|directly|to (?:this )?(?:job|position|role)|for (?:this |the )?(?:job|position|\
    role|posting|vacancy|post)|on (?:the )?(?:company|employer).{0,12}|with .{1,20}|via .{1,20}|by (?:e-?mail|post|phone)))?!?
    (?:send|submit|place|make) (?:a |your )?(?:quote|proposal|bid|offer)(?: on this (?:project|job))?
    i.m interested | (?:submit|send) (?:your |an |my )?(?:application|cv|resume) | start (?:your )?application | how do i apply\??
    (?:jetzt |hier |online |direkt |auf diese stelle |schnell |einfach |per e-?mail )*bewerben | bewirb dich(?: .{1,20})? | zur bewerbung
    (?:online-?|e-?mail-?\s?)?bewerbung(?: (?:absenden|abschicken|starten|senden))? | (?:zum )?bewerbungsformular | postuler(?: .{0,25})? | je postule
    je candidate | candidater(?: .{0,20})? | (?:déposer|envoyer) (?:ma|votre|une) candidature
    (?:me )?solicitar(?: .{0,20})? | aplicar(?: .{0,15})? | aplica(?: (?:ya|ahora|aquí))? | postular(?:se|me|te)?(?: .{0,20})? | inscribirme
    inscriure.s | inscriu-te(?: .{0,15})? | inscribirse | inscríbete(?: .{0,20})?
    post[uú]late(?: .{0,20})? | enviar (?:mi |tu |su )?(?:candidatura|solicitud|cv|currículum)
    candidatar(?:-se|-me)?(?: .{0,15})? | candidate-se(?: .{0,15})? | candidatura(?: (?:online|espontânea))? | inscreva-se
    enviar (?:o )?currículo | quero me candidatar | concorrer | candidati(?: .{0,15})? | invia (?:la tua )?candidatura
    invia (?:il tuo )?(?:cv|curriculum)
    (?:direct |nu |online |meteen )?solliciteer(?: .{0,20})? | (?:direct |nu |online |meteen )?solliciteren(?: .{0,20})?
    (?:verstuur|verzend|stuur) (?:je |jouw |uw )?sollicitatie | reageer(?: (?:nu|direct|op deze vacature))?
    ansøg(?: .{0,20})? | send (?:din )?ansøgning | søg(?: (?:stillingen|jobbet|job|her|nu|online|.{0,5} stillingen))?
    søk(?: (?:på )?(?:her|nå|stillingen|jobben|jobb|.{0,5} stillingen))? | send (?:inn )?(?:din )?søknad | ansök(?: .{0,20})?
    skicka (?:in )?(?:din )?ansökan
    sök (?:jobbet|tjänsten|här|nu|.{0,10}tjänsten) | hae(?: (?:paikkaa|tehtävää|työpaikkaa|nyt|tähän .{0,15}|tästä))?
    lähetä hakemus(?: .{0,15})? | täytä hakemus
    sækja um(?: .{0,15})? | aplikuj(?: .{0,20})? | wyślij (?:cv|aplikację|zgłoszenie)
    (?:zgłoś|złóż) (?:się|aplikację|kandydaturę)(?: .{0,15})?
    odpovědět(?: na .{0,15})? | mám zájem(?: o .{0,15})? | mám záujem(?: o .{0,15})? | odeslat (?:životopis|odpověď|přihlášku)
    (?:poslat|pošlete|poslať) (?:nám )?životopis | reagovat(?: .{0,15})? | přihlásit se(?: na pozici)? | odpovedať(?: .{0,15})?
    reagovať(?: .{0,15})? | jelentkezem(?: .{0,20})? | jelentkezés(?: .{0,20})? | jelentkezz(?: .{0,15})? | önéletrajz (?:küldése|beküldése)
    pályázat benyújtása | aplică(?: .{0,20})? | aplicați(?: .{0,15})? | candidează(?: .{0,15})? | trimite (?:cv|aplicația)(?:-ul)?
    (?:hemen |online |ilana |şimdi )*başvur(?: .{0,10})? | (?:hemen |online )?başvuru (?:yap|formu)
    откликнуться(?: .{0,20})? | (?:отправить|прислать) (?:резюме|отклик) | подать заявку | відгукнутися(?: .{0,20})?
    (?:надіслати|відправити) резюме | подати заявку | кандидатствай(?:те)?(?: .{0,20})? | кандидатстване | изпрати (?:cv|кандидатура)
    prijavi(?:te)? se(?: .{0,20})? | prijava(?: na (?:oglas|natječaj|posao|konkurs))? | pošalji(?:te)? (?:cv|prijavu|životopis|molbu)
    пријави(?:те)? се
    prijavi se na delovno mesto | oddaj prijavo | pošlji prijavo | kandidatuoti | siųsti cv | pateikti (?:paraišką|kandidatūrą)
    pieteikties(?: .{0,15})? | sūtīt cv | kandideeri(?: .{0,15})? | kandideerima | saada cv | υποβολή (?:αίτησης|βιογραφικού|υποψηφιότητας)
    αίτηση(?: (?:τώρα|εδώ|εργασίας))? | (?:κάνε|κάντε) αίτηση(?: .{0,10})? | (?:στείλε|στείλτε|αποστολή) (?:το )?βιογραφικό?.{0,5}
    投递简历 | 投个简历 | 申请职位 | (?:立即|马上|我要|在线)(?:申请|投递|应聘|报名|應徵) | 我要應徵 | 應徵 | 应聘 | 立即應徵
    応募(?:する|フォーム|画面へ進む|はこちら|フォームへ)? | (?:この求人|今すぐ|web|ウェブ|電話)(?:に|で|から)?応募(?:する|画面へ進む|はこちら)?
    エントリー(?:する|はこちら)?
    지원하기 | (?:입사|즉시|온라인|바로|홈페이지)\s?지원(?:하기)? | 지원서 (?:작성|제출)(?:하기)?
    (?:ت?قد[ّ]?م|تقد[ّ]?م)(?: .{0,20})? | (?:ال)?تقديم(?: .{0,25})? | (?:ال)?تقدم (?:ل|إلى|على).{0,20} | أرسل (?:سيرتك|طلبك).{0,12}
    ارسال رزومه | (?:ارسال )?درخواست همکاری | (?:ל?הגש(?:ת|ה|ו)?) (?:קורות חיים|מועמדות) | שליחת (?:קורות חיים|קו"ח|מועמדות)
    שלח(?:ו|/י)? (?:קורות חיים|קו"ח)
    lamar(?: (?:sekarang|pekerjaan|kerja|posisi|lowongan|cepat).{0,15})? | kirim (?:lamaran|cv) | mohon (?:sekarang|jawatan)
    ứng tuyển(?: (?:ngay|vị trí này|nhanh|online|công việc này|việc này))? | nộp (?:hồ sơ|đơn|cv)(?: .{0,15})? | gửi (?:cv|hồ sơ)
    (?:กด)?สมัคร(?:งาน)?(?:นี้|ทันที|เลย|ตอนนี้|ออนไลน์|ตำแหน่งนี้|ที่นี่)* | ส่ง(?:ใบสมัคร|เรซูเม่) | आवेदन करें | अभी आवेदन करें
    (?:indi |asan |onlayn )*müraciət(?: (?:et|edin|etmək|göndər|formu))? | cv(?:-ni)? (?:göndər|göndərin|yolla) | vakansiyaya müraciət.{0,10}
    (?:cv-ის|რეზიუმეს|განაცხადის|განცხადების|აპლიკაციის) (?:გაგზავნა|შევსება) | გა(?:მო)?აგზავნე(?:თ)? (?:cv|რეზიუმე|განაცხადი)
    դիմել(?: (?:հիմա|աշխատանքի|առցանց))? | դիմիր հիմա | ուղարկել (?:cv|ինքնակենսագրական(?:ը)?|ռեզյումե(?:ն)?|դիմում)
    (?:өтініш|өтінім) (?:беру|жіберу) | (?:түйіндеме|резюме) (?:жіберу|жолдау|жөнөтүү|юбориш) | арыз (?:берүү|жөнөтүү|калтыруу) | өтүнмө (?:берүү|жөнөтүү)
    ariza (?:topshirish|yuborish|berish|qoldirish) | rezyume (?:yuborish|jo['’ʻ‘]natish) | ариза (?:топшириш|юбориш|бериш|қолдириш)
    (?:өргөдөл|анкет|cv) (?:илгээх|гаргах|өгөх|бөглөх) | apliko(?:ni)?(?: .{0,15})? | dërgo(?:ni)? (?:cv|aplikimin)
    аплицирај(?:те)?(?: .{0,15})? | испрати (?:cv|апликација|биографија) | (?:конкуриши|konkuriši|apliciraj)(?:те|te)?(?: .{0,15})?
    пошаљи(?:те)? (?:cv|пријаву|биографију) | applika(?: .{0,15})? | ibgħat (?:cv|(?:l-)?applikazzjoni) | (?:cuir|déan) iarratas(?: .{0,15})?
    (?:gwneud|gwnewch) (?:cais|gais)(?: .{0,15})? | ymgeisi(?:o|wch)(?: .{0,15})? | izena eman | (?:eskaera|hautagaitza|curriculuma?|cv) (?:bidali|aurkeztu)
    presentar (?:candidatura|solicitude) | mohon (?:kerja|di sini) | hantar (?:permohonan|resume) | mag-?apply(?: (?:na|ngayon|dito|online))*
    ipasa ang (?:resume|aplikasyon) | (?:tuma|wasilisha) (?:maombi|cv|ombi)(?: .{0,15})? | omba (?:kazi|sasa|nafasi)(?: .{0,15})?
    doen (?:nou |hier |aanlyn )*aansoek(?: .{0,12})? | stuur (?:jou )?(?:cv|aansoek) | (?:এখনই |অনলাইনে )?আবেদন(?: (?:করুন|জমা দিন))? | সিভি (?:পাঠান|জমা দিন)
    (?:ابھی |آن لائن )?(?:درخواست دیں|اپلائی کریں) | سی وی بھیجیں | (?:இப்போதே |இப்போது |ஆன்லைனில் )?விண்ணப்பிக்க(?:வும்)?
    (?:अहिले |अहिल्यै |अनलाइन )?आवेदन (?:दिनुहोस्|गर्नुहोस्) | (?:ऑनलाइन आवेदन|अप्लाई) करें | आवेदन भेजें | ដាក់ពាក្យ(?:ឥឡូវនេះ|ឥឡូវ|នៅទីនេះ)?
    (?:ယခု|အခု)?\s?လျှောက်(?:ထား)?(?:ရန်|မည်|ပါ)? | ສະໝັກ(?:ວຽກ|ງານ|ດຽວນີ້|ເລີຍ|ຕຳແໜ່ງນີ້)* | (?:አሁን |አሁኑኑ )?(?:ያመልክቱ|ለማመልከት|አመልክት)
    (?:ثبت|ارسال) درخواست | senda umsókn | kandidatuok(?: .{0,10})? | kandideeri(?:da|n)(?: .{0,10})?
    """
)
BADGE = nothing_but(
    r"""
    new | new! | just posted | just added | hot | urgent(?:ly)?(?: hiring)? | urgently hiring | featured | sponsored | promoted
    premium | top | top job | closing soon | early applicant | be an early applicant | actively (?:hiring|recruiting) | hiring
    easy apply | easily apply | verified | remote ok | multiple candidates? | hiring multiple candidates | responsive employer | neu
    gesponsert | anzeige | eilt | dringend | nouveau | nouvelle offre | sponsorisé | urgente? | nuevo | nueva | destacad[oa]
    patrocinado | novo | nova | destaque | nuovo | nuova | sponsorizzato | nieuw | uitgelicht | ny | nyt | nytt | uusi | nowe | nowa
    nowość | polecane | nové | novinka | nová | doporučujeme | új | kiemelt | nou | yeni | acil | новая | новое | срочно | нове
    νέο | 新 | 新着 | 急募 | 急聘 | 最新 | 热招 | 신규 | 급구 | جديد | חדש
    təcili | ახალი | სასწრაფო | նոր | շտապ | жаңа | шұғыл | yangi | shoshilinch | янги | жаңы | шашылыш | шинэ | яаралтай | e re | i ri | urgjent | ново
    итно | hitno | ġdid | nua | newydd | berria | baru | terbaru | segera | terkini | bago | mpya | nuut | নতুন | জরুরি | نیا | فوری | புதியது | அவசரம்
    नयाँ | नया | नई | तत्काल | ថ្មី | បន្ទាន់ | အသစ် | ໃໝ່ | ດ່ວນ | አዲስ | አስቸኳይ | mới | gấp | ใหม่ | ด่วน | nauja | naujas | skubu | jauns | jauna | steidzami
    uus | nýtt | нова | דחוף | جدید
    """
)
CV = Table(
    r"\bcvs?\b|\bc\.v\.|resume\b|résumé|curriculum|lebenslauf|życiorys|životopis|önéletrajz|özgeçmiş|резюме|автобиография|βιογραφικ|"
    r"履歴書|职务经历|职務経歴|职務|职历|简历|簡歷|履歷|이력서|السيرة|سيرة|رزومه|קורות חיים|ประวัติ|เรซูเม่|sơ yếu|hồ sơ|gyvenimo aprašym|elulookirjeldus|"
    r"ansioluettelo|ferilskrá|რეზიუმე|ავტობიოგრაფი|ինքնակենսագր|ռեզյումե|түйіндеме|rezyume|jetëshkrim|биографиј|biografij|wasifu|জীবনবৃত্তান্ত|সিভি|"
    r"سی وی|ریزیومے|சுயவிவர|बायोडाटा|रिज्यूमे|ប្រវត្តិរូប|ကိုယ်ရေး|ຊີວະປະຫວັດ|የሕይወት ታሪክ|ካሪኩለም"
)
APPLICATION = Table(
    CV.source + r"|\bapply\b|applications?\b|bewerb|candidatur|postul|solicitud|inscri(?:ção|pción)|sollicit|ansøg|søknad|ansökan|hakemu|aplikac|"
    r"zgłosz|odpověď|jelentkez|pályáz|aplic(?:ă|ați|ația)|başvuru|отклик|відгук|заявк|αίτησ|αιτήσ|кандидатств|prijav|molb|zamolb|prošnj|kandidat|"
    r"pieteik|kandideer|avaldus|umsókn|应聘|應徵|投递|応募|지원|للتقديم|التقديم|מועמדות|lamaran|permohonan|ứng tuyển|สมัคร|आवेदन|"
    r"müraciət|განაცხად|գამოգ|გამოაგზავნ|გამოგვიგზავნ|դիմել|դիմում|դիմեք|өтініш|өтінім|murojaat|\bariza (?:topshir|yubor|qoldir|ber)|арыз|өтүнмө|өргөдөл|"
    r"аплицир|пријав|конкуриш|konkuriš|applika|iarratas|ymgeis|\b[cg]ais\b|eskaera|hautagai|izena eman|aplikasyon|maombi|kuomba|aansoek|আবেদন|"
    r"درخواست|விண்ணப்ப|ដាក់ពាក្យ|လျှောက်ထား|လျှောက်လွှာ|ສະໝັກ|ማመልከ|ያመልክቱ|apliko|aplikim"
)
