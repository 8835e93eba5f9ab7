"""The words that name an occupation, in many languages. Data only."""

from __future__ import annotations

# How words begin that name one.
STARTS = """
    engineer developer manager director analyst designer architect scientist specialist assistant associate coordinator administrator consultant
    technician representative executive officer intern trainee recruiter accountant writer editor nurse teacher instructor professor lecturer
    researcher driver clerk cashier supervisor operator mechanic electrician counsel attorney lawyer paralegal strategist planner producer buyer advisor
    adviser agent president programmer tester marketer auditor controller receptionist secretar barista cleaner caregiver carer physician doctor
    pharmacist therapist psychologist dentist veterinar surgeon practitioner attendant worker welder plumber carpenter machinist inspector investigator
    estimator surveyor facult postdoc fellow graduate evangelist merchandiser stylist photograph videograph journalist translat interpret
    copywriter bookkeeper underwriter actuar trader banker economist statistician biologist chemist librarian coach trainer tutor captain
    steward dispatcher custodian housekeep gardener butcher bartender waiter waitress freelanc werkstudent praktik azubi auszubild ausbildung
    sachbearbeit kaufmann kauffrau kaufleute meister leitung leiter referent mitarbeit fachkraft pflege erzieher verkäuf berater buchhalter
    monteur elektroniker mechatron ingenieur ingénieur entwickl assisten développeu developpeu chargé responsable directeur directrice
    alternan apprenti technicien conseiller conseillère comptable vendeu infirmi médecin commercial gestionnaire opérat enseignant
    formateur formatrice cuisinier serveu chauffeur conducteur conductrice attaché adjoint employé ingenier desarrollador técnic
    tecnic auxiliar asesor vendedor coordinador becari prácticas practicante consultor administrativ enfermer médic profesor conductor camarer
    cociner dependient operari encargad especialista abogad contable diseñador programador repartidor arquitect científic engenheir desenvolvedor
    estagiári estágio coordenador motorista atendente operador aprendiz ingegner sviluppat addett impiegat operai tirocin stagista commess infermier
    consulent progettist programmator autista magazzinier camerier contabil ontwikkelaar medewerk adviseur stagiair leerkracht verpleegkundig teamleider
    projectleider beheerder docent verkoper medarbej udvikler ingeniør leder konsulent studentermedhj sælger utvikler medarbeider rådgiver sykepleier
    lærer utvecklare ingenjör medarbetare konsult säljare sjuksköter lärare handläggare tekniker kehittäjä insinööri asiantunti päällik myyjä
    harjoittelij hoitaja programist inżynier kierowni specjalist pracowni doradc sprzedawc kierowc księgow analityk asystent stażyst praktyk menedżer
    programátor vývojář vývojár inženýr inžinier vedoucí vedúci asistent účetní účtov řidič obchodní technik analytik správce prodavač predavač skladní
    manažer lékař učitel operátor konzultant stážist brigád fejlesztő mérnök munkatárs vezető asszisztens gyakornok szakértő tanácsadó értékesítő inginer
    dezvoltator μηχανικ προγραμματιστ υπεύθυν σύμβουλ mühendis geliştirici uzman müdür garson kurye şoför öğretmen hemşire muhasebe aşçı kasiyer güvenlik
    teknisyen operatör avukat mimar yazılımcı usta schoonmaker vrachtwagen magazijn verzorg begeleider telemarketeer inkoper jurist
    onderhoud butiksmedarbejd pædagog tømrer elektriker regnskab bogholder barnehage renhold vikar lagermedarb snickare undersköters förskollär
    barnskötare städare ekonomiassist siivooja sairaanhoit lähihoit opettaja varastotyö kuljettaj sihteeri hitsaaj asentaja tarjoilij kirvesmie
    kirjanpit verslunarst starfsmað kennar könyvel eladó sofőr gépkocsivezet takarít tanár ápoló adjunktus titkár villanyszerel lakatos ügyintéz raktáros
    laboráns könyvtáros felszolgáló vânzător șofer casier bucătar ospătar medical educat sudor manipulant recepționer логист кондитер пекар повар сварщик
    кассир курьер слесарь учител воспитател врач медсестр грузчик уборщи охранник мастер помощник кухар вчител вихователь лікар вантажник охоронець
    помічник кур'єр касир слюсар електрик водій майстер υπάλληλ πωλητ λογιστ σερβιτόρ μάγειρ νοσηλεύτ οδηγ καθηγητ τεχνικ γραμματ αποθηκάρ βοηθ
    δικηγόρ αναλυτ διευθυντ счетоводител шофьор готвач сервитьор техник инженер касиер монтьор сътрудник асистент експерт vozač kuhar konobar
    medicinsk inženjer inženir programer računovođ računovod skladišt voditelj djelatnik delavec natakar voznik prodajalec vairuotoj pardavėj buhalter
    vadybinink mokytoj virėj slaugytoj programuotoj padavėj pārdevēj grāmatved inženier vadītāj skolotāj pavār müüja raamatupida insener õpetaja kokk
    juhataja hooldaja spetsialist محلل أخصائي ممرض معلم مدرس سائق مندوب فني كاتب طبيب محامي مشرف منسق موظف عامل طباخ نجار كهربائي سكرتير مستشار مترجم
    باحث رئيس مصمم مبرمج صيدلي مسؤول مراقب حارس خياط ميكانيكي نادل کارشناس برنامه‌نویس حسابدار راننده فروشنده منشی تکنسین پرستار עורך מזכיר מורה נהג טבח
    מלצר חשב רואה טכנאי אנליסט יועץ רכז מפקח קופאי מוכר מוקדנ עובד אחראי גנן סייע perawat akuntan sopir pengemudi guru kasir koki pelayan teknisi manajer
    pramuniaga satpam karyawan pegawai juruteknik pemandu jururawat kerani stajyer sorumlu temsilci eleman danışman asistan разработчик программист
    менеджер специалист аналитик руководител бухгалтер водител продав консультант администратор оператор стажер стажёр тестировщик директор дизайнер
    архитектор інженер розробник спеціаліст фахівець керівник مهندس مطور مدير محاسب مساعد מהנדס מפתח מנהל נציג arzthelfer augenoptiker hörakustiker
    kosmetiker zimmerleute installateur schweißer karosseriebauer kraftfahrer berufskraftf staplerfahrer lokführer kranführer maschinenführer
    geschäftsführer rettungssanit notfallsanit steuerfach rechtsanwaltsfach notarfach redakteur grafiker mediengestalt sekretär servicekr küchenkr
    bürokräfte lehrkr hilfskr thekenkr volontär disponent bauzeichner bauleit filialleit teamleit projektleit abteilungsleit betriebsleit küchenleit
    marktleit kitaleit praxisleit raumpfleger putzhilfe putzkraft spülkraft spülhilfe maschinist krankenschw zerspaner zerspanungsmech anlagenmech
    instructeur glaszetter timmerman loodgieter stukadoor metselaar dakdekker bezorger orderpicker heftruckch productiemedewerk leraar lerares
    apothekersass helpende serveerster afwasser keukenhulp werkvoorbereid uitvoerder tekenaar elektricien koerier vakkenvuller caissi
    svetsare målare rörmokare bagare servitör servitris diskare lokalvårdare fritidsledare plåtslagare takläggare samordnare rengøringsass sygeplejersk
    lægesekretær kontorass ekspedient sveiser helsefagarb vaktmester kundebehandl mekaanikko johtaja koordinaattor työntekij
    ohjaaja avustaja esimies kampaaj leipuri maalari tutkija arkkitehti mécanicien électricien plombier menuisier charpentier couvreur
    carreleur chauffagiste soudeur pâtissier charcutier coiffeu esthéticien secrétaire ouvrier ouvrière magasinier cariste livreur hôtesse aide-soignant
    animateur animatrice professeur orthophoniste pharmacien préparateur jardinier paysagiste graphiste rédacteur rédactrice dessinateur poseur
    gérant réceptionniste téléconseill métallier chaudronnier electricista eletricista albañil soldador esteticista recepcionista rececionista cajero
    cajera limpiador cuidador maestro maestra ayudante chofer chófer transportista delineante telefonista teleoperador educador socorrista azafat
    encanador pedreir padeir confeiteir açougueir cabeleireir secretári cozinheir garçom garçonete ajudante faxineir porteir vigilante enfermeir
    farmacêutic balconista operári advogad jardineir elettricist murator saldator panettier pasticcer parrucchiere macellai lavapiatti pizzaiol
    giardinier odontoiatr farmacist insegnant tornitor fresator montator manutentor disegnator collaboratore collaboratric collaboratori ragionier
    badante murarz stolarz cieśla dekarz tynkarz piekarz cukiernik rzeźnik sekretark recepcjonist sprzątacz opiekun nauczyciel pielęgniark ślusarz
    brukarz ogrodnik handlowiec handlowc ochroniarz pomocnik wychowawc pokrývač svářeč sekretářk uklízeč lékárník montér soustružník frézař zahradník
    dispečer stavbyvedouc přípravář pracovník pracovnic cukrár mäsiar upratovač opatrovateľ elektrikár inštalatér szerelő kezelő kozmetikus kőműves
    asztalos hegesztő hentes pénztáros recepciós gondozó pedagógus tanító fogorvos gyógytornász karbantartó segédmunkás targoncás művezető instalator
    zidar tâmplar zugrav brutar cofetar măcelar recepționist lucrător îngrijitor învățător lăcătuș strungar grădinar сантехник монтажник плотник штукатур
    каменщик фрезеровщик автомеханик автослесар парикмахер секретар официант бармен посудомой горничн дворник сторож сиделк провизор садовник упаковщик
    комплектовщик кладовщик мерчендайзер редактор переводчик юрист экономист верстальщик крановщик машинист тракторист разнорабоч преподават репетитор
    сантехнік муляр зварювальник автомеханік перукар офіціант покоївк прибиральни двірник доглядальни швачк пакувальни комірник перекладач економіст
    програміст викладач різноробоч адміністратор ηλεκτρολόγος φούρναρ ζαχαροπλάστ καθαρίστρι οδοντίατρ φαρμακοποι γιατρ διανομέ λαντζιέρ εργάτ mehaničar
    električar vodoinstal zavarivač tajnic skladiščnik čistač čistilk njegovatelj liječnik komercijalist vodovodar varilec negovalec zdravnik vzgojitelj
    odgojitelj mūrinink stalius dažytoj suvirintoj kepėj mėsinink kirpėj kasinink sandėlinink valytoj gydytoj darbinink montuotoj mehāniķ elektriķ
    santehniķ mūrniek galdniek krāsotāj metinātāj maizniek frizieri sekretār apkopēj zobārst strādniek montāžniek mehaanik torulukksepp lukksepp müürsepp
    keevitaja kassapidaja laotöötaja koristaja hambaarst teenindaja klienditeenind ettekandja tööline abiline arendaja rafvirk lagerist magazynier
    bílstjór hjúkrunarfr sjúkrali forritar verkefnastj заварчик шивач чистач хигиенист penjahit resepsionis apoteker dokter bidan terapis kurir pelatih
    sekretaris penerjemah desainer pengajar penjaga خباز حلاق بائع كاشير سباك حداد مربية آشپز نگهبان آرایشگر دستیار חשמלאי אינסטלטור נגר רופא אחות גננת
    מאבטח מנקה מטפל קלדנית mühasib menecer mütəxəssis ofisiant aşpaz sürücü satıcı kassir təmizlikçi xadimə xidmətçi müəllim həkim əczaçı hüquqşünas
    vəkil proqramçı proqramist tərcüməçi katib mühəndis fəhlə anbardar mühafizəçi gözətçi nəzarətçi müdir direktor rəhbəri köməkçi müşavir
    məsləhətçi dizayner memar santexnik qaynaqçı dərzi bərbər dəllək dayə qabyuyan barmen koordinator iqtisadçı marketoloq təlimçi təcrübəçi inspektor
    dispetçer çilingər bənna rəngsaz dülgər mexanik yükləyici nümayəndə bəyannaməçi stomatoloq psixoloq loqoped tərbiyəçi qulluqçu მენეჯერ დეველოპერ
    პროგრამისტ ოპერატორ კონსულტანტ ბუღალტერ მძღოლ გამყიდველ მოლარე მიმტან მზარეულ დამლაგებელ ექიმ ექთან ფარმაცევტ მასწავლებელ პედაგოგ იურისტ ადვოკატ
    ინჟინერ არქიტექტორ დიზაინერ სპეციალისტ ასისტენტ თანაშემწე ანალიტიკოს ეკონომისტ აუდიტორ დირექტორ ხელმძღვანელ კოორდინატორ ადმინისტრატორ რეცეპციონისტ
    მდივან კურიერ მექანიკოს ელექტრიკოს სანტექნიკოს შემდუღებელ ხელოსან დალაქ სტილისტ პარიკმახერ კოსმეტოლოგ ლაბორანტ სტაჟიორ სტაჟირება წარმომადგენელ
    მერჩენდაიზერ მარკეტოლოგ ჟურნალისტ რედაქტორ მთარგმნელ თარჯიმან მკერავ მექანიზატორ მებაღე ძიძა მომვლელ ბარმენ ბარისტა მცხობელ ოფიცერ დისტრიბუტორ
    დისპეტჩერ მრჩეველ მკვლევარ ლექტორ ტრენერ ფსიქოლოგ ლოგისტ სუპერვაიზერ თანამშრომელ მონტიორ მონტაჟორ მლესავ მღებავ დურგალ ტექნიკოს մենեջեր հաշվապահ
    ծրագրավորող վարորդ վաճառող գանձապահ մատուցող խոհարար հավաքարար բժիշկ բուժքույր դեղագետ ուսուցիչ դասախոս իրավաբան փաստաբան ինժեներ ճարտարագետ
    ճարտարապետ դիզայներ մասնագետ օպերատոր խորհրդատու օգնական վերլուծաբան տնտեսագետ աուդիտոր տնօրեն համակարգող ադմինիստրատոր քարտուղար պահակ առաքիչ
    մեխանիկ էլեկտրիկ զոդող բանվոր վարպետ վարսավիր լաբորանտ պրակտիկանտ ներկայացուցիչ թարգմանիչ խմբագիր լրագրող դայակ պահեստապետ բեռնակիր աշխատակից հոգեբան
    հացթուխ հրուշակագործ խառատ փականագործ դերձակ բարմեն տեխնիկ տեսուչ жүргізуші сатушы аспаз даяшы мұғалім мейірбике дәрігер қызметкер көмекші меңгеруші
    оқытушы тәрбиеші күзетші жұмысшы дәнекерлеуші бағдарламашы аудармашы заңгер хатшы тазалаушы тігінші шаштараз сәулетші кеңесші нұсқаушы жетекші жуушы
    қоймашы фельдшер жинаушы айдоочу сатуучу ашпозчу мугалим дарыгер медайым окутуучу тарбиячы кароолчу жумушчу ширетүүчү котормочу катчы тазалоочу
    тикмечи чачтарач кеңешчи кызматкер жардамчы башкаруучу жетекчи кампачы hisobchi buxgalter sotuvchi haydovchi oshpaz ofitsiant o'qituvchi oʻqituvchi
    qituvchi shifokor hamshira muhandis dasturchi menejer mutaxassis farrosh qorovul yukchi omborchi payvandchi tikuvchi sartarosh tarbiyachi enaga
    tarjimon kotiba yurist huquqshunos iqtisodchi yordamchi xodimi arxitektor farmatsevt novvoy qandolatchi stajyor mashinist dispetcher ҳисобчи сотувчи
    ҳайдовчи ошпаз ўқитувчи шифокор ҳамшира муҳандис дастурчи менежер мутахассис фаррош қоровул юкчи омборчи пайвандчи тикувчи сартарош тарбиячи энага
    таржимон котиба ҳуқуқшунос иқтисодчи ёрдамчи новвой нягтлан жолооч худалдагч тогооч зөөгч багш эмч сувилагч мэргэжилтэн кассчин цэвэрлэгч харуул
    хамгаалагч туслах туслагч захирал байгуулагч хуульч засагч орчуулагч хөгжүүлэгч гагнуурчин цахилгаанчин засварчин барилгачин оёдолчин үсчин нярав
    ажилтан зөвлөх шинжээч удирдагч механикч дадлагажигч борлуулагч талхчин menaxher shitës shites kamerier kuzhinier shofer financier kontabilist
    llogaritar arkëtar mjek mësues mesues inxhinier programues zhvillues drejtor punonjës punëtor punetor pastrues avokat përgjegjës pergjegjes
    elektricist mekanik hidraulik magazinier recepsionist banakier picajol furrtar rrobaqepës parukier kujdestar agjent këshilltar përfaqësues përkthyes
    mirëmbajtës montues dizajner келнер возач сметководител книговодител програмер наставник лекар менаџер раководител референт работник
    магационер хигиеничар заварувач електричар механичар фризер козметичар правник адвокат соработник дизајнер преведувач чувар месар доставувач
    рецепционер негувател воспитувач ѕидар водоинсталатер конобар кувар књиговођ рачуновођ васпитач инжењер радник помоћник руководилац заваривач
    спремачиц благајник зидар техничар сарадник преводилац домар портир radnik radnic saradnik suradnik rukovodil pomoćnik pomoćnic trgovac vaspitač
    nastavnik ljekar spremačic sobaric krojač bravar limar tehničar majstor higijeničar dostavljač kozmetičar menadžer pravnik arhitekt prevodilac
    prevoditelj knjigovođ savjetnik odvjetnik operater zaštitar analitičar farmaceut direttur direttor inġinier għalliem skrivan tabib spiżjar ħaddiem
    uffiċjal segretarj bejjiegħ xufier wejter mastrudaxxa ħajjat kaxxier maniġer teknikant innealtóir bainisteoir múinteoir dochtúir cúntóir oifigeach
    riarthóir stiúrthóir comhordaitheoir feidhmeannach cléireach léachtóir taighdeoir tiománaí rúnaí cuntasóir glantóir freastalaí aistritheoir forbróir
    teicneoir comhairleoir dlíodóir leabharlannaí rheolwr swyddog athro athrawes nyrs meddyg cynorthwy gweinyddwr cyfarwyddwr cydlynydd peiriannydd
    darlithydd ymchwilydd gyrrwr ysgrifennydd cyfrifydd glanhawr gweithiwr cyfieithydd datblygwr arweinydd technegydd ymgynghorydd cyfreithiwr
    llyfrgellydd gofalwr cogydd pennaeth prentis hyfforddwr dadansoddwr ingeniari irakasle erizain mediku zuzendari arduradun teknikari administrari
    langile saltzaile sukaldari zerbitzari gidari garbitzaile programatzaile garatzaile koordinatzaile laguntzaile kontulari abokatu
    diseinatzaile hezitzaile ikertzaile itzultzaile begirale zaindari harreragile soldatzaile elektrikari iturgin psikologo kudeatzaile
    bekadun biltegizain igeltsero arotz enxeñeir camareir cociñeir condutor limpador coidador avogad xerente xestor carpinteir fontaneir panadeir
    perruqueir traballador gestor enginyer metge infermer cuiner cambrer venedor tècnic forner fuster lampista netejador perruquer advocat treballador
    gerent manobre xofer caixer pastisser jardiner jurutera pembantu pengurus juruwang jurujual tukang pengawal akauntan pensyarah penyelia penolong
    eksekutif penganalisis pengarah setiausaha peguam arkitek pengaturcara penterjemah pencuci penyelaras direktur insinyur dosen spesialis peneliti
    pekerja pramusaji pengawas arsitek montir pengacara wartawan supir mandor kusinero tagaluto tindero tindera drayber kahero kahera
    karpintero kasambahay mananahi labandera tubero manggagawa elektrisyan barbero serbidor tsuper inhinyero kalihim tagalinis mhasibu dereva
    mwalimu muuguzi daktari mhandisi meneja msaidizi afisa karani mpishi mhudumu mlinzi mwanasheria mkurugenzi mratibu mtaalamu mchambuzi
    mfanyakazi mkaguzi msimamizi mshauri mkufunzi mfamasia muuzaji onderwyser bestuurder rekenmeester boekhou klerk tegnikus werktuigkundig elektrisiën
    messelaar skrynwerker sweiser sjef verkoops vertegenwoordiger toesighouer voorman koördineerder programmeerder ontleder apteker prokureur argitek
    navorser skoonmaker beampte drywer kassier tuinier haarkapper vakleerling bakker مینیجر اکاؤنٹنٹ ڈرائیور استانی ٹیچر نرس ڈاکٹر انجینئر ڈویلپر
    ڈیزائنر آپریٹر سپروائزر باورچی ویٹر کیشیئر کلرک چوکیدار الیکٹریشن مکینک پلمبر درزی اسسٹنٹ وکیل خاکروب مزدور ٹیکنیشن ایگزیکٹو لیکچرار خانساماں
    پروگرامر ریسپشنسٹ نانبائی پزشک جوشکار تراشکار برقکار کارگر انباردار سرپرست تحلیلگر ویراستار گرافیست بازاریاب ویزیتور صندوقدار نظافتچی گارسون نانوا
    قناد کارآموز اپراتور کارمند داروساز دندانپزشک روانشناس حسابرس مکانیک مسوق محرر خادمة مدقق استشاري لحام መሐንዲስ መሃንዲስ አካውንታንት ሹፌር አሽከርካሪ መምህር አስተማሪ ነርስ
    ሐኪም ሀኪም ዶክተር ፋርማሲስት አስኪያጅ ረዳት ጸሐፊ ፀሐፊ ባለሙያ ኦፊሰር ካሸር አስተናጋጅ አብሳይ ኤሌክትሪሽያን መካኒክ ቴክኒሽያን ፕሮግራመር ዲዛይነር አርክቴክት ጠበቃ ነገረፈጅ አማካሪ ተቆጣጣሪ አስተባባሪ ሱፐርቫይዘር ኦዲተር
    ማናጀር ማኔጀር ኤክስፐርት ሼፍ ሠራተኛ ሰራተኛ ሞግዚት ጋጋሪ yönetici berber kuaför şef koordinatör analist hekim veteriner hostes tercüman çevirmen editör gazeteci
    tasarımcı bekçi hademe görevlis consilier bonă curier paznic menajer camerist mecanic avocat psiholog kinetoterapeut arhitect programator muncitor
    stivuitorist croitor afgreiðslu bifreiðastjór smið verkfræð tæknimað tæknifræð ritari bókari gjaldkeri þroskaþjálf sérfræð ráðgjaf
    deildarstj framkvæmdastj matreiðslu starfsfólk læknir sjúkraþjálf ljósmóð umsjónarm húsvörð hópstjór vélstjór vélvirki fulltrú lögfræð hönnuð
    lagermað sölumað sölufulltrú verkstjór verkamað ræsting þerna leikskólakennar krovėj pakuotoj siuvėj santechnik ekspeditori auklėtoj vertėj teisinink
    dizaineri padėjėj darbuotoj staklinink tekintoj stogdeng betonuotoj šofer autovadītāj speciālist menedžer viesmīl ārst farmaceit advokāt programmētāj
    izstrādātāj analītiķ darbiniek apsarg elektromontier šuvēj tulkotāj pedagog audzinātāj kasier kurjer aukle nõunik arst apteeker disainer
    programmeerija analüütik laohoidja turvamees õmbleja operaator tõlkija kasvataja kassiir meditsiiniõde komercialist svetovalec svetovalk sodelavec
    sodelavk prevajalec prevajalk oblikovalec oblikovalk razvijalec razvijalk palīgs tajnik pomočnik varnostnik ključavničar strojnik šivilj odvetnik
    viličarist gozdar tesař betonář cestář klempíř krejčí barman hostinský varovkyn advokát vychovatel
    cirujan radiograph hebamme sozialarbeit sozialpädagog repairer fitter repairman salesman salesperson saleswoman polisher fabricator upholster detective
    firefight paramedic midwi dietiti nutritionist geneticist phlebotom geologist archivist curator proofread lifeguard bodyguard soldier
    singer musician dancer florist tailor courier messenger scaffold glazier joiner roofer millwright boilermaker toolmaker toolroom caddie caterer
    comptroller janitor bellhop bookmaker bookbind stockbrok magistrate stenograph typist telephonist sommelier restaurateur chambermaid dishwash manažér
    dizajnér dyzajnér redaktör redaktør пcихолог confectioner controlor mașinist комендант начальник инспектор лаборант диспетчер агроном апаратник
    машиніст інспектор завідувач контролер складальник співробітник ambulancier urgentiste anesthésist anestesist anestesió anesthetist pediatrician
    pediatra pédiatre puéricult régulateur régulatrice kinésithérap fisioterapeut fizjoterapeut fizioterapeut psicoterapeut psychothérapeute ortopedist
    orthopédiste orthoptist ortodontist oftalmólogo dermatologist sociologist anthropologist chirurgien chirurgo chirurgin cirurgiã chiropractor
    optometrist landscaper treasurer notary geographer hygienist cercetător cercetator historians redaktorzy
    redaktorka confecționer
"""
# How compounds end that name one (German, Nordic, Estonian...).
ENDS = """
    льщик рщик вщик нщик дчик тчик зчик жчик льщица рщица вщица дчица entwickler entwicklerin ingenieur ingenieurin techniker technikerin mechaniker
    mechanikerin elektroniker berater beraterin leiter leiterin verkäufer fahrer fahrerin pfleger pflegerin arbeiter arbeiterin fachkraft
    assistent assistentin referent referentin koordinator administrator spezialist manager managerin kaufmann kauffrau lehrer lehrerin student studentin
    programmierer architekt analyst helfer helferin chauffeur chauffør sjåfør förare hjälp pædagog lærer lärare
    betjent vezető szerelő kezelő ontwikkelaar utvikler udvikler utvecklare ingeniør ingenjör konsulent konsult leder ledare rådgiver
    suunnittelija kehittäjä asiantuntija insinööri hoitaja myyjä 经理 专员 助理 顾问 总监 主管 研究员 会计 エンジニア マネージャー
    デザイナー スタッフ コンサルタント 개발자 엔지니어 매니저 디자이너 therapeut therapeutin therapeuten terapeut terapeutka terapeutti thérapeute
    terapeuta meister meisterin monteur monteurin schlosser elektriker elektrikerin verkäuferin pädagoge pädagogin erzieher erzieherin sekretärin
    redakteurin zeichner zeichnerin gehilfe gehilfin praktikant praktikantin instructeur schilder begeleider montör montør skötare sköterska biträde
    säljare snickare tekniker mekaniker lærling lärling handläggare arbetare arbejder arbeider asentaja kuljettaja opettaja työntekijä
    päällikkö siivooja fejlesztő mérnök munkatárs asszisztens könyvelő oktató ápoló szakács lakatos sygeplejerske töötaja spetsialist insener juhataja
    juht lektor darbuotojas vadovas vadītājs stjóri stjórar fræðingur maður fulltrúi kennari
    ologe ologin ärztin arzt anwältin bauer bäuerin betreuer betreuerin macher macherin schafter schafterin matiker matikerin designer beamter beamtin
    beamte händler händlerin nalytiker nalytikerin konstrukteur konstrukteurin schmied schmiedin ograf ografin betriebswirt keramiker keramikerin offizier
    erzeuger erzeugerin bildner bildnerin chemiker chemikerin physiker physikerin linguist linguistin fachfrau fachmann reiniger reinigerin gestalter
    gestalterin musiker musikerin planerin angestellte angestellter tapezierer historiker historikerin statistiker tischler tischlerin vergolder sattler
    detektiv kellner kellnerin makler maklerin forscher forscherin restaurator restauratorin treuhänder prüfer prüferin präparator feger trainer apotheker
    apothekerin archivar archivarin statiker veredler graveur drogist drogistin florist floristin optiker optikerin färber lotse dolmetscher dolmetscherin
    vertreter vertreterin künstler künstlerin verwalter verwalterin schweißer fräser gießer wärter wärterin züchter züchterin näherin sprecher sprecherin
    vermittler vermittlerin schreiber schreiberin wissenschaftler wissenschaftlerin polizist polizistin soldat soldatin pilotin tänzer tänzerin übersetzer
    übersetzerin einkäufer einkäuferin köchin schmelzer polsterer lackierer lackiererin spengler bäcker bäckerin metzger gärtner gärtnerin friseurin
    floristen konditorin malerin icien icienne écialiste ologue culteur cultrice trateur tratrice ontrôleur ontrôleuse ucateur ucatrice couturier
    couturière sculpteur sculptrice nspecteur nspectrice plâtrier horloger horlogère verrier éniste confiseur oncepteur conceptrice ntraîneur ntraîneuse
    nterprète traducteur traductrice costumier régisseur régisseuse armurier coffreur gardien gardienne auditeur auditrice compagnateur compagnatrice
    commerçant commerçante tôlier céramiste cordonnier décorateur décoratrice économiste garnisseur maquilleur maquilleuse vérificateur serrurier sommelier
    sommelière tonnelier cartographe géographe océanographe démographe convoyeur médiateur médiatrice ostéopathe vétérinaire réalisateur réalisatrice
    modéliste libraire marbrier policier
    policière chanteur chanteuse courtier courtière façadier gendarme anesthésiste géomètre caviste charron danseur danseuse orfèvre sellier éleveur
    éleveuse chercheur chercheuse chirurgien chirurgienne constructeur procureur commissaire ambulancier ambulancière régulateur régulatrice pédicure iatre
    iatres fleuriste acheteur acheteuse testeur testeuse coordinateur coordinatrice coordonnateur coordonnatrice superviseur superviseuse rénovateur
    monteuse installatrice cheffe contremaître officier étancheur zingueur ferrailleur paveur vitrier ramoneur bijoutier joaillier doreur relieur
    costumière bardeur trabajador trabajadora nstalador nstaladora ensamblador ensambladora oficinista portero reparador reparadora grabador decorador
    decoradora traductor traductora estadístico aparejador costurero costurera mensajero mensajera entrevistador farmacéutico farmacéutica recolector
    locutora reportera bombero bombera ógrafo ógrafa iatra ólogo óloga ólogos pescador criador lavador lavadora pulidor controlador controladora agricultor
    agricultora nutricionista maquinista artesano artesana obrero obrera cirujano cirujana cirurgião cirurgiã logopeda puericultor puericultora matrona
    celador celadora conserje frigorista fresador tornero tornera yesero escayolista ferrallista encofrador gruista carretillero carretillera reponedor
    reponedora promotor promotora planchadora sumiller dentista anestesista oculista periodista guionista taxista camionista deportista
    ortopedista motociclista frentista biomédico biomédica
    alhador alhadora diretor diretora produtor produtora squisador squisadora procurador procuradora artesão artesã tecelão confeccionador forneiro
    impressor cortador cortadora árbitro costureiro costureira montador montadora encarregado encarregada administradora construtor construtora arquiteto
    arquiteta cientista despachante funileiro repórter bombeiro pescadora examinador revisor revisora lubrificador joalheiro ceramista estampador alfaiate
    serralheiro vidraceiro chapeiro gesseiro marceneiro manobrista copeiro copeira zelador zeladora lavadeira passadeira costureiras escriturário
    escriturária bancário tesoureiro gestor instrutor instrutora inspetor inspetora classificador tradutor tradutora veterinário veterinária iologo tologo
    ologa irologo icologo urologo podologo geologo archeologo enologo tecnologo oncologo ginecologo criminologo sessuologo nefrologo ostetrica ostetrico
    ografo ografa formatore meccanico bracciante agronomo avvocato avvocata architetto architetta carrozziere tappezziere verniciatore verniciatrice
    allenatore allenatrice coltivatore redattore redattrice poliziotto carabiniere musicista costumista antennista bagnino bagnina facchino gommista
    fioraio fioraia orologiaio elettrauto igienista fisioterapista logopedista animatore banconista gelataia pescivendolo salumiere carpentiere lattoniere
    saldatrice stuccatore imbianchino piastrellista pavimentista serramentista idraulico tubista carrellista mulettista portalettere postino postina
    geometra ricercatore ricercatrice traduttore traduttrice truccatore truccatrice parrucchiera estetista massaggiatore optometrista maker maakster werker
    werkster oloog eerder technicus ograaf machinist bestuurder bestuurster tekenaar smid opzichter calculator ontwerper onderzoeker hygiënist schrijver
    bediener naaister analist leraar architect commissaris controleur uurwaarder regisseur consulent voorlichter presentator adviseur vlechter chemicus
    kweker snijder planner spuiter pedist postbode gieter waker wachter onoom iater meester verzorger verpleger verpleegster verantwoordelijke coördinator
    hulpverlener hulpverleenster dienstverlener kundige handelaar ondernemer zetter drukker slachter installateur dirigent laborant chirurg tandarts
    huisarts dierenarts kinderarts assistente stewardess poetshulp ambtenaar timmerman sjef ratør sekretær rektør inspektør llør ditør ansvarlig uktør
    sliper kjører selger koker økonom bokbinder planlegger maskinist funksjonær vertinne dykker ortoped forvalter fullmektig saksbehandler produsent
    tannlege overlege bestyrer kasserer skjærer pusser vekter vaskehjelp rengjører kirurg farmasøyt røropplegger bager funktionær gartner kemiker mægler
    omdeler foged latør snedker fuldmægtig læge jordemoder svejser chauffører planlægger underviser bogbinder håndværker vicevært urmager brandmand
    falckredder strateg diagnostiker gymnast förvaltare författare mäklare läkare barnmorska logoped arkitekt ekonom administratör sekreterare vårdare
    byggare rörläggare murare städerska svarvare fräsare chaufför väktare ordningsvakt brandman socionom kurator utredare redaktör kommunikatör projektör
    planerare inspektör controller kassör pedagog rektor reparatör konditor kallskänka serveringspersonal vaktmästare trädgårdsmästare tolk apotekare
    receptarie hygienist dietist konstruktör mestari rkastaja vartija kailija apulainen johtaja teknikko ittelijä laltaja seppä lakimies ohjaaja jakaja
    lehtori lääkäri vaattori tallentaja sihteeri fyysikko kääntäjä upseeri hieroja rittäjä tutkija valvoja valmentaja koneistaja valokuvaaja laborantti
    toimittaja virkamies konduktööri farmaseutti proviisori apteekkari hygienisti pedagogi ompelija puutarhuri metsuri keittäjä leikkaaja purkaja pesijä
    pakkaaja keräilijä työmies asiamies kuski päivystäjä kouluttaja neuvottelija pääkäyttäjä lähetti kätilö talonmies isännöitsijä laskija sagsbehandler
    epleier bibliotekarz pośrednik producent redaktor rzeczoznawca ekonomista ratownik informatyk konstruktor elektromonter naukowiec archiwista trenerka
    przewodnik przedstawiciel przedstawicielka projektant projektantka lekarz lekarka położna dentysta ratowniczka brygadzista kontroler kontrolerka
    spedytor dyspozytor dyspozytorka hydraulik glazurnik zbrojarz betoniarz montażysta szwaczka krawiec krawcowa kasjerka ekspedient kelnerka pokojowa
    audytor aktuariusz geodeta inspektor dyrektorka prezes wydawca agronom leśniczy drukarz lakiernik blacharz tapicer pilarz kowal zootechnik ológ olog
    manažér manažérka ředitel ředitelka riaditeľ riaditeľka sestra novinář novinářka novinár novinárka nákupčí konzervátor plánovač strátor návrhář návrhár
    úředník úřednice úradník úradníčka trenér trenérka poradce poradkyně poradca poradkyňa zástupce zástupkyně zástupca vrátný vrátná vrátnik makléř maklér
    laborantka inženýr správca správkyňa dizajnér dôstojník důstojník fyzik lekárnik lekár lekárka učiteľ učiteľka redaktorka geodet vedec vědec bankéř
    kontrolor tiskař lakýrník klempíř klempiar hutník hutňák strojník jeřábník žeriavnik valcíř pracovníčka vychovávateľ hospodyně pokojská pokojský
    průvodce průvodčí pokladní pokladník pokladníčka údržbář údržbár topenář instalatér kurýr kuriér opravář opravár mistr majster kuchárka pomocník
    kuchařka stavbyvedúci rozpočtář rozpočtár právník právnička notář koordinátor koordinátorka brusič obráběč obrábač mechanik seřizovač nastavovač
    expedient expedientka dělnice robotník robotníčka šička švadlena krajčírka personalista personalistka mzdová animátor animátorka zubní hygienistka
    hygienička psychiatr zdravotník záchranář sanitář sanitárka elemző technikus készítő termesztő köszörűs asztalos tolmács ügynök ratőr gyész ológus
    gyártó felügyelő szervező fordító segítő gépész orvos nővér programozó művész táncos nyomdász festő burkoló szabó varrónő szakácsnő bérszámfejtő ügyvéd
    jogász közjegyző vizsgáló igazgató igazgatónő rendező szerkesztő tervező informatikus matematikus statisztikus gyógypedagógus óvodapedagógus óvónő
    dajka nevelő edző gondnok portás anyagmozgató csomagoló esztergályos marós forgácsoló bádogos tetőfedő festő-mázoló kertész üzletkötő képviselő
    ügyfélszolgálatos közgazdász kutató tehnician confecționer cercetător cercetator mașinist masinist subinginer președinte maistru ofițer finisor
    ingrijitor controlor dispecer preparator laborantă procuror antrenor comandant revizor spălător evaluator grefier chimist mediator corector animator
    izolator vopsitor formator retușor solist ologist electromecanic inspector funcționar impresar fermier sculptor regizor pictor montor montator
    bucătăreasă vânzătoare ospătăriță stilist manichiuristă șef faianțar parchetar betonist dulgher macaragiu excavatorist buldozerist tractorist ambalator
    sortator șlefuitor ajustor frezor rectificator matrițer presator laminator turnator tinichigiu proiectant geodez jurist executor traducător învățătoare
    îngrijitoare brancardier medic tamircisi memuru yönetmeni yazarı bilimci onomist psikiyatr diyetisyen doktoru işçisi bakıcısı plancısı müfettişi
    denetçisi denetçi direktörü direktör kaptan profesör bahçıvan makinist tezgahtar eczacısı hakem sekreteri sekreter kaynakçısı kalıpçı tornacı frezeci
    paketleyici dağıtıcı pazarlamacı elektrikçi tesisatçı döşemeci doğramacı олог ологиня начальник физик терапевт журналист журналистка оператор режиссёр
    режиссер художник стрелок хирург танцор онист массажист визажист флорист ректор агроном дизайнер конструктор диспетчер логопед методист педагог тьютор
    психиатр педиатр окулист ортопед энергетик плиточник маляр геодезист топограф маркшейдер инспектор ревизор кондуктор проводник стюардесса лаборант
    фотограф видеограф копирайтер корреспондент продюсер блогер ювелир мясник лифтёр комбайнер бульдозерист отделочник испытатель заведующий заведующая
    прораб бригадир юрисконсульт нотариус прокурор товаровед завхоз делопроизводитель пожарный спасатель полицейский санитарка нянечка тренер ювач ювачка
    робник технік контролер ирач знімач ізатор кладач ажник керуючий завідувач завідувачка інспектор інструктор заступник науковець провідник вчений
    механік електромонтер машиніст апаратник складальник сушильник готувач різальник токар столяр тесляр друкар режисер ревізор стюард капітан штурман
    енергетик хірург ветеринар фармацевт провізор бариста редактор кореспондент журналіст логіст аналітик представник торговець охоронник ολόγος γράφος
    στέλεχος θεραπεύτρια ουργός φύλακας ίατρος οπώλης παραγωγός ελεγκτής συνοδός τεχνίτης τεχνίτρια μεσίτης χειριστής σχεδιαστής σχεδιάστρια κατασκευαστής
    προπονητής προπονήτρια ιατρός δάσκαλος δασκάλα βρεφονηπιοκόμος νοσοκόμα νοσοκόμος οργανωτής επιθεωρητής ασφαλιστής μάγειρας πωλήτρια κλητήρας
    διερμηνέας μεταφραστής μεταφράστρια πυροσβέστης αστυνομικός πλοίαρχος καπετάνιος οικοδόμος ελαιοχρωματιστής ψυκτικός ηλεκτροσυγκολλητής κηπουρός
    καθαριστής φροντιστής ταχυδρόμος εισπράκτορας εκπαιδεύτρια ερευνητής ερευνήτρια kovalac kovateljica ivač ivačica ičar ičarka projektantica oficir ljač
    poslovođa predsjednik sekretar zamjenik žitelj čuvar službenik službenica serviser podešavač štampar ljevač knjigovezac kondukter modelar brusač sudija
    posrednik stručnjak izolater cvjećar tapetar slikar vrtlar dekorater graditelj instalater načelnik lakirer autolimar nadzornik časnik tokar bravar
    tiskar upravitelj rukovatelj glazbenik kipar primalja fizioterapeutkinja liječnica doktorica nastavnica ravnatelj ravnateljica savjetnica suradnica
    blagajnica pekarica mesarica vatrogasac instruktor kunstnik eerija tööline režissöör tehnik pedagoog kirjanik hoidja valvur ssepp mehaanik kitarrist
    audiitor näitleja teadlane reporter treener kaevaja mängija kriitik muusik psühhiaater advokaat politseinik ametnik ehitaja piloot iatrist dontist
    therapist keeper smith smiths worker fitter repairer repairman polisher salesman craftsman tradesman handyman tradesperson salesperson foreman lineman
    crewman stockman policeman fireman serviceman grapher etician nutritionist optometrist masseur masseuse wright cutter operator landwirt tierwirt
    fachwirt forstwirt volkswirt ausbilder ausbilderin stadtplaner raumplaner hersteller servierer rechtsanwalt zimmerin köche schreinerin winzer kürschner
    küfer ermester smester kranfører lokfører maskinfører bussfører lastebilfører toimihenkilö matkaopas vagyonőr biztonságiőr parkolóőr természetvédelmiőr
    testőr вальник варник электрик ονόμος οποιός υδραυλικός στυλίστας ιατρική شناس متخصص 師 师 技士 法士 築士 計士 護士 理士 養士 育士 備士 転士 縦士 関士
    書士 祉士 生士 算士 查士 査士 定士 航士 務員 業員 備員 掃員 売員 達員 送員 行員 乗員 教員 究員 駅員 導員 作員 検員 記者 俳優 作家 翻訳家 技術者 設計者
    開発者 研究者 教諭 カメラマン プロデューサー ディレクター カウンセラー アナウンサー シェフ パティシエ ソムリエ インストラクター ライター
    コーディネーター アドバイザー プランナー オペレーター アシスタント トレーナー リーダー 歯科医 獣医 溶接工 配管工 整備工 板金工 機械工 司書 職員 通訳
    ケアマネジャー ヘルパー 사무원 조작원 연구원 판매원 관리자 전문가 기획자 조립원 정비원 시험원 청소원 의사 안경사 기공사 방사선사 세무사 도선사 관리사
    지도사 상담사 분석가 중개인 작가 기자 배우 운전원 경비원 미화원 재배자 감독관 교도관 심판 검사원 안내원 승무원 설계사 회계사 변호사 법무사 노무사
    변리사 교수 도우미 배관공 용접공 도장공 미장공 철근공 설치원 수리원 가공원 관리원 배달원 종사원 서비스원 접수원 상담원 조종사 정비사 디렉터 프로듀서
    코디네이터 컨설턴트 트레이너 코치 아나운서 통역가 번역가 간호조무사 물리치료사 임상병리사 기관사 항해사 조율사 건축가 예술가 화가 무용가 음악가 개발원
    기술공 수리공 조작공 설치공 절단원 시공원 기능공 人员 人員 焊工 钳工 车工 电工 木工 瓦工 修工 造工 装工 缝纫工 清洁工 制工 炼工 磨工 染工 织工 操作工
    学徒 學徒 主播 厂长 組長 组长 主任 经纪人 經紀人 负责人 管理员 管理員 操作员 驾驶员 售货员 质检员 检验员 采购员 理货员 配送员 快递员 消防员 审核员
    讲解员 教练员 技术员 资料员 施工员 安全员 预算员 调度员 保管员 饲养员 业务员 設計員 訓練員 维修员 维护员 结算员 测试员 副总 秘书 秘書 助教 教授 厨工
    主厨 干部 幹部 培训生 管培生 代表 專員 督导 領班 领班 司儀 翻译 护工 管家 空姐 空服員 店员 记者 採購 工匠 mologo icoltore oltivatrice eggiatore
    bassista violinista pianista chitarrista tastierista batterista elliere taio libraio benzinaio ferraio bibliotecario doganiere ferroviere banchiere
    croupier restauratore restauratrice presentatore presentatrice accompagnatore illustratore intagliatore doppiatore tessitore tessitrice incisore
    fonditore imbottigliatore confezionatore confezionatrice assemblatore assemblatrice collaudatore attrezzista cablatore stampatore rettificatore
    laminatore tranciatore macchinista ortopedico tassista pompiere neurochirurgo allergologo immunologo endocrinologo gastroenterologo odontotecnica
    decoratrice decoratore artigiano conducente commerciante controllore costruttore musicoterapista psicomotricista massoterapista istrador historiador
    paisajista calderero chapista tasador basurero basurera sacerdote comerciante ebanista arborista camillero camillera matricero encuestador encuestadora
    dinamizador dinamizadora otécnico corretor corretora atleta ntérprete escritor escritora torneiro laminador polidor moldador forjador gravador agrônomo
    agrônoma empilhadeirista estoquista repositor repositora tapeceiro pintor recreador recreadora cerimonialista florista gastrônomo akçı mcısı iyeci ajcı
    ukçu stikçi atçısı ntacı letçi mancı yoncu ıkçı itçi ümcü ambarcı tezgâhtar temizlikçisi veznedar madenci fotoğrafçı marangozu satışçı pazarlamacısı
    overlokçu rehberi υλάκτης ευτής ίστρια παρουσιαστής συντάκτης συντάκτρια επιστήμονας εργάτης καμαριέρα ναυαγοσώστης επιχειρηματίας αξιωματικός
    διαφημιστής εκτιμητής újságíró építész szobrász zenész gondozó takarító felvásárló műszerész szemész sebész fényképész kárpitos pszichiáter keramikus
    dietetikus fizikus dokumentátor értékbecslő munkás írója nyelvtanár menedzser karmester tisztító adminisztrátor rakodó varró sofőr библиотекарь
    писатель дознаватель ремонтник сапожник строитель патологоанатом брокер маклер скульптор шахтер шахтёр картограф скорняк инкассатор таксист пчеловод
    приемщик приёмщик механизатор животновод доярка скотник овощевод зоотехник мойщик киномеханик lentäjä säveltäjä suutari graafikko muusikko agrologi
    diakoni kanttori muurari näyttelijä kirjailija ohjelmoija verhoilija nuohooja laulaja edustaja kauppias taiteilija analyytikko koordinaattori esimies
    kuvittaja levittäjä esteller verkoper aniseur vormer deurwaarder beambte soldaat frezer criticus portier taxateur functionaris correspondent
    documentalist pedicure hulpkok kapster stucadoor metselaar hovenier chauffeuse klusjesman keurder opvoeder opvoedster etaja ldaja aator tsija teenija
    maatik kuller kütja remondilukksepp ehitusmees metsnik kondiiter pediaater ortopeed nschef ntchef rchef lingschef hjælper køkkenchef
    blikkenslager skuespiller brolægger indkøber låsesmed massør kiropraktor manuensis apetserer nspisient vitør prest resepsjonist bonde sjåfører
    olygraphe r-pompier palefrenier bâtisseur dirigeant commandant créateur créatrice boriste issier onservateur conservatrice chocolatier boulanger sapeur
    déménageur éboueur agenceur lucrator slefuitor taietor spalator tamplar fochist gravor comisar retusor lacatus cuptorar urnalist evaluatoare
    funcționară sortatoare preparatoare ambalatoare servator ologista
"""
# Whole words that name one.
WORDS = """
    lead leads chief head vp cto cfo ceo coo sre devops qa sdet swe cook chef server host guard crew member members phd ph.d students
    co-op coop partner owner master scrum expert professional staff principal broker teller pilot loader picker packer handler operative
    operatives farmer baker tech techs bdr sdr csm stage chefe jefe jefa cuoco cuoca porter painter medico
    plasterer bricklayer labourer laborer koch maler schreiner
    friseur aushilfe minijob küchenhilfe reinigungskraft bürokraft kuchař číšník
    servírka zedník zámečník elektrikář dělník recepční kuchár čašník zvárač pincér kucharz kelner spawacz elektryk
    электромонтер электромонтёр 开发 研发 销售 运营 実習 営業 事務
    logopäde logopädin heilpraktiker heilpraktikerin fleischer dachdecker zimmerer zimmermann klempner maurer polier
    kapper slager lasser frisör frisør tandlege murer slagter tjener
    snekker rørlegger elev kock kok parturi boulangère boucher bouchère maçon gouvernante peintre tourneur fraiseur
    plongeur mecánico mecânico falegname fontanero carpintero panadero pastelero carnicero peluquero peluquera pintora peón
    mozo barmaid cassiere fryzjer fryzjerka malarz tokarz truhlář malíř pekař cukrář řezník kadeřník kadeřnice pečovatel
    pečovatelka zubař murár stolár tesár maliar pekár kaderníčka fodrász cukrász gyógyszerész pék ács pultos futár frizer
    sofer doktor marangoz boyacı fırıncı pastacı temizlikçi bakıcı
    fizyoterapist eczacı depocu çırak terzi işçi механик токарь санитар
    швея няня κομμωτής κομμώτρια νηπιαγωγός ταμίας ψήστης pekar mesar stolar tesar mizar
    blagajnik mehanik pagar tisler maaler juuksur bakari þjónn сестра rəhbər texnik logist əməkdaş əməkdaşı fundi analis
    asisten okin vadovė طراح مشاور مدیر استاد مربی مسئول معاون افسر ኃላፊ დამხმარე მუშა ղեկավար խոհար маман маманы адис адиси xodim ishchi ходим
    ишчи ходими roje oibrí ceannaire peó mestra mestre mosso buruh staf admin nars guro keshia personeli šef шеф گارڈ دبیر پیک ጥበቃ
    vođa
    anwalt wirt seiler imker förster juge maître pilote notaire acteur actrice comédien comédienne évêque sage-femme kiné empleado empleada soldado librero
    buzo juez jueza cantante actor obstetra escrivão juiz juíza notário palhaço sarto sarta fabbro odontotecnico babysitter
    giudice attore attrice pittore autotrasportatore portiere fattorino matroos vakt brygger dommer advokat fisker frisører jordmor præst smed bibliotekar
    präst polis domare tuomari pappi tulkki poliisi palomies rehtori asianajaja aktor aktorka drwal sędzia adwokat żołnierz tłumacz trener marynarz
    okulista hasič policista soudce herec herečka zpěvák hudebník pediatr tlumočník truhlářka dozorce policajt sudca notár spevák hudobník sprievodca
    tlmočník zubár právnik bíró séf pilóta fotós rendőr tűzoltó katona lelkész őr pedikűrös masszőr fodrásznő színész notar judecător preot polițist
    pompier ghid actriță dădacă pediatru hakim yargıç savcı imam manav kasap bakkal çaycı ebe çiftçi oyuncu yazar химик фермер актёр актер судья дилер
    каменщица лор пожежник поліцейський суддя нотаріус актор агент коваль педіатр δικαστής πιλότος αρχιτέκτονας طيار جراح صراف جزار خبير خبيرة مدرب مدربة
    مرشد قاضي فلاح مراسل ضابط مفتش وكيل صحفي صحافي مذيع مقاول ممثل بواب متدرب كيميائي خبرنگار عکاس خلبان باغبان خیاط آتش‌نشان penulis notaris peternak
    petani nelayan pramugari pialang שף ברמן קונדיטור לוגיסטיקאי סטודנט מתמחה מדריכה מתאם מתאמת פיזיותרפיסט פסיכולוג אופטיקאי רוקח וטרינר שיננית כלכלן
    תוכניתן מתכנת מלגזן מחסנאי סוכן תופרת שרברב brewer brewers historian kasjer niania портной
"""
# Fields of work: alone they name a department and nobody's occupation.
FIELDS = """
    engineering development management administration consulting commercial translation photography journalism interpretation
"""
# Words that end as occupations do and are none.
ALIKE = """
    monolog monologue monólogo monoloog prolog prologue prólogo homolog homologue homologo homólogo omologo necrolog nekrolog dolog некролог пролог монолог
    autograf autógrafo autografo autographe orthographe cinematograf holographe lautsprecher kugelschreiber smaker gelijkmaker coworker networker
    stillingsmester osnivač ivač autonoom investeerder kjører medicien inicien uansvarlig entrainer calculator burgemeester biograf teknologin ideologin
    piatra asiater lavadora metralhadora előkészítő felkészítő ناشناس سرشناس standarts skipar semestermester
"""
# Marks of a job title.
MARKED = (
    r"[(\[](?:m|w|f|h|k|d|x|all|gn)[ .]?(?:[/|*,:][ ]?(?:m|w|f|h|k|d|x|i|div|diverse?|a|v|n)\.?){1,3}[)\]]|[(\[][fmhwd]{1,2}/[fmhwdx][)\]]|"
    r"\b(?:m/w/d|w/m/d|f/m/d|m/f/d|m/f|h/f|f/h|m/v|m/k)\b|\ball genders?\b|alle geschlechter"
    # endings for women beside those for men: Pfleger*in, Bäcker/-in, régulateur.trice, chargé·e, enfermero/a, addetto/a; singular, as of one job
    r"|(?<=er|or|ur|nt|st|at|og|om|är|zt|et|ut|ph|ow|al)(?:[*:_]|/-?|\(-?)in\b(?![*:_/])|(?<=[^\W\d_]{3})[·•‧∙](?:e|ne|le|re|rice|trice|euse|se|ère|ière|ienne|ive)s?\b|"
    r"(?<=eur)[./(]-?(?:e|rice|trice|euse|ice|se)\b|(?<=ien)[./(]-?(?:ne|enne)\b|(?<=er)[./(]-?(?:ère|e|re|ière)\b|(?<=[éï])[./(]-?e\b|"
    r"(?<=[^\W\d_]{2}(?:o|r|e|n))(?:/-?|\()as?\b|(?<=tore)/-?(?:trice|rice)\b"
)
# Occupations in scripts that write words without blanks, or vowels as signs that are no letters: each has a letter that is not ASCII.
UNSPACED = (
    r"工程师|经理|设计|开发|研发|运营|销售|"
    r"エンジニア|募集|개발|디자인|营业员|司机|护士|教师|會計|工程師|設計師|經理|專員|看護|介護|保育士|調理|運転手|ドライバー|清掃|警備|医師|教員|講師|"
    r"간호|교사|기사|조리|경리|상담|운전|사원|"
    r"nhân viên|kỹ sư|quản lý|trưởng phòng|chuyên viên|lập trình viên|kế toán|giám đốc|tài xế|lái xe|thợ |bác sĩ|giáo viên|y tá|thực tập sinh|"
    r"công nhân|trợ lý|phục vụ|đầu bếp|bảo vệ|(?:tư vấn|kỹ thuật|cộng tác|giảng|điều dưỡng|biên tập|phát thanh|thu ngân|giao dịch|quản trị|hướng dẫn) viên|"
    r"điều dưỡng|dược sĩ|thu ngân|lễ tân|thợ|nhà thiết kế|kiến trúc sư|luật sư|phiên dịch|"
    r"厨师|服务员|保安|保洁|收银员|导购|店长|技工|电工|焊工|普工|操作工|仓管|文员|出纳|律师|医生|药师|老师|讲师|教练|客服|业务员|采购员|程序员|架构师|实习生|分析师|研究员|"
    r"廚師|服務員|店員|技術員|作業員|業務員|藥師|老師|實習生|研究員|事務員|販売員|配達員|配送員|整備士|薬剤師|美容師|理容師|歯科衛生士|栄養士|技師|技能職|職人|大工|店長|プログラマ|"
    r"미용사|요리사|영양사|약사|치료사|강사|프로그래머|기술자|사무직|생산직|판매직|영업직|조리사|"
    r"พนักงาน|วิศวกร|ผู้จัดการ|เจ้าหน้าที่|ผู้ช่วย|ช่าง|นักบัญชี|ครู|พยาบาล|โปรแกรมเมอร์|ที่ปรึกษา|แม่บ้าน|คนขับ|"
    r"नर्स|शिक्षक|इंजीनियर|प्रबंधक|सहायक|"
    r"চালক|প্রকৌশলী|শিক্ষক|শিক্ষিকা|প্রভাষক|হিসাবরক্ষক|ব্যবস্থাপক|ম্যানেজার|অফিসার|কর্মকর্তা|সহকারী|নার্স|চিকিৎসক|ডাক্তার|ড্রাইভার|বাবুর্চি|প্রহরী|ইলেকট্রিশ|মেকানিক|ডিজাইনার|"
    r"প্রোগ্রামার|ইঞ্জিনি|অপারেটর|এক্সিকিউটিভ|সুপারভাইজার|পরিচ্ছন্নতাকর্মী|বিক্রয়কর্মী|বিক্রয়কর্মী|টেকনিশ|আইনজীবী|ফার্মাসিস্ট|"
    r"பொறியாளர்|ஆசிரியர்|செவிலியர்|மருத்துவர்|கணக்காளர்|மேலாளர்|உதவியாளர்|ஓட்டுநர்|விற்பனையாளர்|சமையல்காரர்|எழுத்தர்|வல்லுநர்|ஒருங்கிணைப்பாளர்|அலுவலர்|பணியாளர்|காவலர்|"
    r"தையல்காரர்|காசாளர்|வடிவமைப்பாளர்|நிரலாளர்|இயக்குநர்|மேற்பார்வையாளர்|ஆலோசகர்|விரிவுரையாளர்|ரொட்டி சுடுபவர்|"
    r"इन्जिनियर|प्रबन्धक|म्यानेजर|लेखापाल|अधिकृत|चिकित्सक|डाक्टर|डॉक्टर|चालक|ड्राइभर|ड्राइवर|भान्से|सुरक्षा गार्ड|प्राविधिक|संयोजक|फार्मासिस्ट|सुपरभाइजर|"
    r"रिसेप्सनिष्ट|प्लम्बर|डिजाइनर|कामदार|बेकर|"
    r"रसोइया|लेखाकार|मैनेजर|प्रोफेसर|क्लर्क|लिपिक|इलेक्ट्रीशियन|प्लंबर|दर्जी|बढ़ई|वेल्डर|चौकीदार|कर्मचारी|तकनीशियन|टेक्नीशियन|डेवलपर|वकील|अधिकारी|सेल्समैन|ऑपरेटर|पर्यवेक्षक|सुपरवाइजर|मैकेनिक|कैशियर|प्रशिक्षु|"
    r"វិស្វករ|គ្រូបង្រៀន|គណនេយ្យករ|អ្នកគ្រប់គ្រង|អ្នកបើកបរ|អ្នកលក់|ចុងភៅ|បុគ្គលិក|ជំនួយការ|បេឡាករ|អ្នកយាម|វេជ្ជបណ្ឌិត|គិលានុបដ្ឋាក|ឱសថការី|អ្នកបកប្រែ|មេធាវី|លេខាធិការ|មន្ត្រី|អ្នករចនា|អ្នកសម្អាត|អ្នករត់តុ|កម្មករ|អ្នកដុតនំ|"
    r"အင်ဂျင်နီယာ|ဆရာမ|ဆရာဝန်|သူနာပြု|စာရင်းကိုင်|မန်နေဂျာ|ဝန်ထမ်း|ယာဉ်မောင်း|စားဖိုမှူး|လက်ထောက်|ကြီးကြပ်ရေးမှူး|ငွေကိုင်|အတွင်းရေးမှူး|ရှေ့နေ|ပရိုဂရမ်မာ|ဒီဇိုင်နာ|စားပွဲထိုး|စက်ပြင်|မုန့်ဖုတ်သမား|"
    r"ວິສະວະກອນ|ຄູສອນ|ອາຈານ|ນັກບັນຊີ|ຜູ້ຈັດການ|ພະນັກງານ|ຄົນຂັບລົດ|ພໍ່ຄົວ|ແມ່ຄົວ|ແພດ|ພະຍາບານ|ຊ່າງ|ຜູ້ຊ່ວຍ|ເລຂານຸການ|ແມ່ບ້ານ|ທີ່ປຶກສາ|ນັກອອກແບບ|ນັກພັດທະນາ|ຜູ້ປະສານງານ|ທະນາຍຄວາມ|"
    r"พ่อครัว|แม่ครัว|เชฟ|ทนายความ|เภสัชกร|สถาปนิก|นักออกแบบ|นักพัฒนา|คนสวน|รปภ|เลขานุการ|ธุรการ|บาริสต้า|แคชเชียร์|นักวิเคราะห์|برنامه‌نویس|برنامه نویس|روزنامه‌نگار|لوله‌کش|"
    r"นักวิทยา|นักจิตวิทยา|นักแปล|นักประชาสัมพันธ์|นักแสดง|นักบิน|นักเขียน|นักข่าว|นักการตลาด|นักโภชนาการ|"
    r"นักสังคมสงเคราะห์|นักเศรษฐศาสตร์|แพทย์|อาจารย์|บรรณาธิการ|ผู้กำกับ|นักวิจัย|nhà báo|kiểm toán viên|"
    r"nông dân|quản đốc|trưởng nhóm|tổ trưởng"
)
