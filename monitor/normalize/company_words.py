"""What job boards say at the edges of their pages, and companies do not on theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORDS = (
    r"(?:for|are you an?) (?:employers?|recruiters?|companies)|employers?|recruiters?|"
    r"(?:post|advertise) (?:a )?(?:jobs?|vacanc(?:y|ies))|post (?:your |a )?job.*|(?:browse|top|all|featured) (?:companies|employers)|"
    r"company (?:reviews|profiles)|salary (?:calculator|guide|tools?|search|checker)|salaries|(?:my|saved) jobs|job ?seekers?|"
    r"(?:upload|post|create) (?:your |a )?(?:cv|resume)|hire (?:talent|developers)|"
    r"(?:für )?(?:arbeitgeber|unternehmen|recruiter|firmenkunden)|"
    r"(?:stellenanzeige|stelle|job|anzeige) (?:schalten|inserieren|aufgeben)|inserieren|lebenslauf hochladen|(?:espace )?recruteurs?|"
    r"(?:publier|déposer|diffuser) une (?:offre|annonce).*|déposer (?:mon|votre|un) cv|(?:para )?empresas|"
    r"publi[cq]ar? (?:una |un |tu )?(?:oferta|vacante|empleo|vaga|anuncio).*|anunciar vagas?|subir (?:mi |tu )?cv|cadastrar currículo|"
    r"(?:per le )?aziende|pubblica (?:un )?(?:annuncio|offerta).*|carica (?:il tuo )?cv|(?:voor )?werkgevers|"
    r"(?:plaats (?:een )?)?vacature plaatsen|(?:for )?arbejdsgivere|indryk (?:job)?annonce|(?:för )?arbetsgivare|annonsera.*|"
    r"(?:for )?arbeidsgivere|työnantajille|(?:dla )?(?:pracodawc(?:ów|y)|firm)|dodaj ogłoszenie|(?:pro )?(?:firmy|zaměstnavatele)|"
    r"(?:pre )?zamestnávateľov|(?:přidat|vložit) inzerát|munkáltatóknak|álláshirdetés feladás\w*|(?:pentru )?angajatori|"
    r"adaugă (?:un )?anunț.*|işveren(?:ler)?|ilan ver|(?:для )?работодател(?:ям|ей|и|ю)|разместить вакансию|"
    r"(?:для )?роботодавц(?:ям|ів|і|ю)|розмістити вакансію|за работодатели|εργοδότες|για εργοδότες|求人掲載.*|"
    r"採用(?:担当|ご担当)者?(?:の方|様)?(?:へ|はこちら)?|掲載をお考えの.*|企业(?:登录|入口|版)|我要招聘|发布职位|(?:企業|雇主)(?:登入|專區)|刊登職缺|"
    r"기업(?:회원|서비스)|채용공고 등록|nhà tuyển dụng|"
    r"đăng tin tuyển dụng|pasang (?:iklan )?lowongan|untuk perusahaan|أصحاب العمل|نشر وظيفة|أضف وظيفة|למעסיקים|פרסום משרה|"
    r"สำหรับผู้ประกอบการ|ลงประกาศงาน|"
    r"şirkətlər üçün|(?:iş )?elan[ıi]? (?:yerləşdir|ver)|vakansiya (?:yerləşdir|yüklə)|iş axtaranlar|cv (?:yüklə|yerləşdir|yarat)|დამსაქმებლებისთვის|"
    r"(?:ვაკანსიის|განცხადების) (?:განთავსება|დამატება)|გამოაქვეყნე(?: ვაკანსია| განცხადება)?|գործատուների համար|տեղադրել (?:հայտարարություն|աշխատանք)|"
    r"жұмыс берушілер(?:ге)?|жумуш берүүчүлөр(?:гө)?|вакансия (?:орналастыру|жариялау|жарыялоо)|ish beruvchilar(?: uchun)?|vakansiya joylash(?:tirish)?|"
    r"ажил олгогч(?:дод)?|зар (?:оруулах|нэмэх)|(?:për )?punëdhënësit?|posto (?:një )?(?:punë|njoftim)|(?:за )?(?:работодавачи|послодавц[еи])|"
    r"objavi(?:te)? oglas|"
    r"(?:за |za )?poslodavc[ei]|predaj(?:te)? oglas|objavi oglas|za delodajalce|darbdaviams|(?:įdėti|skelbti) (?:darbo )?skelbimą|darba devējiem|"
    r"ievietot (?:vakanci|sludinājumu)|tööandjale|lisa (?:töö)?kuulutus|(?:fyrir )?atvinnurekendur|auglýsa starf|(?:per a )?empreses|enpresentzat|cyflogwyr|"
    r"fostóirí|(?:untuk )?majikan|iklankan (?:jawatan|kerja)|waajiri|(?:vir )?werkgewers|نوکری پوسٹ کریں|آجروں کے لیے|नियोक्ताओं के लिए|रोजगारदाता|"
    r"សម្រាប់និយោជក|အလုပ်ရှင်များ|ສຳລັບນາຍຈ້າງ|ລົງປະກາດ(?:ວຽກ|ງານ)|ለቀጣሪዎች|(?:ثبت|درج) آگهی(?: استخدام)?|کارفرمایان|(?:добави|публикувай) обява"
)
_SAID = re.compile(rf"(?:{_WORDS})\W*", re.IGNORECASE)


def is_of_job_board(short_lines: Iterable[str]) -> bool:
    """Whether a page speaks to employers and seekers as job boards do ("For employers", "Post a job")."""
    return any(_SAID.fullmatch(line) for line in short_lines)
