"""The words that name an occupation, in many languages. Data only."""

from __future__ import annotations

# How words begin that name one.
STARTS = """
    engineer developer manager director analyst designer architect scientist specialist assistant associate coordinator administrator consultant
    technician representative executive officer intern trainee apprentice recruiter accountant writer editor nurse teacher instructor professor lecturer
    researcher driver clerk cashier supervisor operator mechanic electrician counsel attorney lawyer paralegal strategist planner producer buyer advisor
    adviser agent president programmer tester marketer auditor controller receptionist secretar barista cleaner caregiver carer physician doctor
    pharmacist therapist psychologist dentist veterinar surgeon practitioner attendant worker welder plumber carpenter machinist inspector investigator
    estimator surveyor facult postdoc fellow graduate evangelist advocate merchandiser stylist photograph videograph journalist translat interpret
    copywriter bookkeeper underwriter actuar trader banker economist statistician biologist chemist librarian coach trainer tutor firefighter captain
    steward dispatcher custodian housekeep gardener butcher bartender waiter waitress freelanc werkstudent praktik azubi auszubild ausbildung
    sachbearbeit kaufmann kauffrau kaufleute meister leitung leiter referent mitarbeit fachkraft pflege erzieher verkäuf berater beraterin buchhalter
    monteur elektroniker mechatron techniker ingenieur ingénieur entwickl assisten développeu developpeu chargé responsable directeur directrice
    stagiaire alternan apprenti technicien conseiller conseillère comptable vendeu infirmi médecin commercial gestionnaire analyste opérat enseignant
    formateur formatrice cuisinier serveu chauffeur conducteur conductrice juriste attaché adjoint employé ingenier desarrollador gerente analista técnic
    tecnic asistente auxiliar asesor vendedor coordinador becari prácticas practicante consultor administrativ enfermer médic profesor conductor camarer
    cociner dependient operari encargad especialista abogad contable diseñador programador repartidor arquitect científic engenheir desenvolvedor
    estagiári estágio coordenador motorista atendente operador aprendiz ingegner sviluppat addett impiegat operai tirocin stagista commess infermier
    consulent progettist programmator autista magazzinier camerier contabil ontwikkelaar medewerk adviseur stagiair leerkracht verpleegkundig teamleider
    projectleider beheerder docent verkoper medarbej udvikler ingeniør leder konsulent studentermedhj sælger utvikler medarbeider rådgiver sykepleier
    lærer utvecklare ingenjör medarbetare konsult säljare sjuksköter lärare handläggare tekniker kehittäjä insinööri asiantunti päällik myyjä
    harjoittelij hoitaja programist inżynier kierowni specjalist pracowni doradc sprzedawc kierowc księgow analityk asystent stażyst praktyk menedżer
    programátor vývojář vývojár inženýr inžinier vedoucí vedúci asistent účetní účtov řidič obchodní technik analytik správce prodavač predavač skladní
    manažer lékař učitel operátor konzultant stážist brigád fejlesztő mérnök munkatárs vezető asszisztens gyakornok szakértő tanácsadó értékesítő inginer
    dezvoltator μηχανικ προγραμματιστ υπεύθυν σύμβουλ mühendis geliştirici uzman müdür garson kurye şoför öğretmen hemşire muhasebe aşçı kasiyer güvenlik
    teknisyen operatör avukat mimar yazılımcı usta schoonmaker vrachtwagen magazijn verzorg begeleider kok telemarketeer inkoper boekhoud jurist
    onderhoud butiksmedarbejd pædagog tømrer elektriker mekaniker regnskab bogholder barnehage renhold vikar lagermedarb snickare undersköters förskollär
    barnskötare städare ekonomiassist kokki siivooja sairaanhoit lähihoit opettaja varastotyö kuljettaj sihteeri hitsaaj asentaja tarjoilij kirvesmie
    kirjanpit verslunarst starfsmað kennar könyvel eladó sofőr gépkocsivezet takarít tanár ápoló adjunktus titkár villanyszerel lakatos ügyintéz raktáros
    laboráns könyvtáros felszolgáló vânzător șofer casier bucătar ospătar medical educat sudor manipulant recepționer логист кондитер пекар повар сварщик
    кассир курьер слесарь учител воспитател врач медсестр грузчик уборщи охранник мастер помощник кухар вчител вихователь лікар вантажник охоронець
    помічник кур'єр касир слюсар електрик продавець водій майстер υπάλληλ πωλητ λογιστ σερβιτόρ μάγειρ νοσηλεύτ οδηγ καθηγητ τεχνικ γραμματ αποθηκάρ βοηθ
    δικηγόρ αναλυτ διευθυντ счетоводител шофьор готвач сервитьор техник инженер касиер монтьор сътрудник асистент експерт vozač kuhar konobar učitelj
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
    apothekersass verzorgende helpende serveerster afwasser keukenhulp werkvoorbereid uitvoerder tekenaar elektricien koerier vakkenvuller caissi
    svetsare målare rörmokare bagare servitör servitris diskare lokalvårdare fritidsledare plåtslagare takläggare samordnare rengøringsass sygeplejersk
    lægesekretær kontorass ekspedient sveiser helsefagarb barnehagelær vaktmester kundebehandl mekaanikko johtaja koordinaattor assistentti työntekij
    ohjaaja avustaja esimies kampaaj leipuri maalari konsultti tutkija arkkitehti mécanicien électricien plombier menuisier charpentier couvreur
    carreleur chauffagiste soudeur pâtissier charcutier coiffeu esthéticien secrétaire ouvrier ouvrière magasinier cariste livreur hôtesse aide-soignant
    animateur animatrice professeur orthophoniste dentiste pharmacien préparateur jardinier paysagiste graphiste rédacteur rédactrice dessinateur poseur
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
    vəkil proqramçı proqramist tərcüməçi katib mühəndis fəhlə anbardar kuryer mühafizəçi gözətçi nəzarətçi müdir direktor rəhbəri köməkçi müşavir
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
    mirëmbajtës montues dizajner arkitekt келнер возач сметководител книговодител програмер наставник лекар менаџер раководител референт работник
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
    langile saltzaile sukaldari zerbitzari gidari garbitzaile programatzaile garatzaile koordinatzaile laguntzaile kontulari abokatu arkitekto
    diseinatzaile hezitzaile ikertzaile itzultzaile begirale zaindari harreragile soldatzaile elektrikari iturgin mekanikari psikologo kudeatzaile
    bekadun biltegizain igeltsero arotz enxeñeir camareir cociñeir condutor limpador coidador avogad xerente xestor carpinteir fontaneir panadeir
    perruqueir traballador gestor enginyer metge infermer cuiner cambrer venedor tècnic forner fuster lampista netejador perruquer advocat treballador
    gerent manobre xofer caixer pastisser jardiner jurutera pembantu pengurus juruwang jurujual tukang pengawal akauntan pensyarah penyelia penolong
    eksekutif penganalisis pengarah setiausaha peguam arkitek pengaturcara penterjemah pencuci penyelaras direktur insinyur dosen spesialis peneliti
    pekerja pramusaji pengawas arsitek montir pengacara wartawan konsultan supir mandor kusinero tagaluto tindero tindera drayber kahero kahera
    karpintero kasambahay mananahi labandera tubero manggagawa elektrisyan mekaniko barbero serbidor tsuper inhinyero kalihim tagalinis mhasibu dereva
    mwalimu muuguzi daktari mhandisi meneja msaidizi afisa karani mpishi mhudumu mlinzi mwanasheria mkurugenzi mratibu mtaalamu mchambuzi katibu
    mfanyakazi mkaguzi msimamizi mshauri mkufunzi mfamasia muuzaji onderwyser bestuurder rekenmeester boekhou klerk tegnikus werktuigkundig elektrisiën
    messelaar skrynwerker sweiser sjef verkoops vertegenwoordiger toesighouer voorman koördineerder programmeerder ontleder apteker prokureur argitek
    navorser dosent skoonmaker beampte drywer kassier tuinier haarkapper vakleerling bakker مینیجر اکاؤنٹنٹ ڈرائیور استانی ٹیچر نرس ڈاکٹر انجینئر ڈویلپر
    ڈیزائنر آپریٹر سپروائزر باورچی ویٹر کیشیئر کلرک چوکیدار الیکٹریشن مکینک پلمبر درزی اسسٹنٹ وکیل خاکروب مزدور ٹیکنیشن ایگزیکٹو لیکچرار خانساماں
    پروگرامر ریسپشنسٹ نانبائی پزشک جوشکار تراشکار برقکار کارگر انباردار سرپرست تحلیلگر ویراستار گرافیست بازاریاب ویزیتور صندوقدار نظافتچی گارسون نانوا
    قناد کارآموز اپراتور کارمند داروساز دندانپزشک روانشناس حسابرس مکانیک مسوق محرر خادمة مدقق استشاري لحام መሐንዲስ መሃንዲስ አካውንታንት ሹፌር አሽከርካሪ መምህር አስተማሪ ነርስ
    ሐኪም ሀኪም ዶክተር ፋርማሲስት አስኪያጅ ረዳት ጸሐፊ ፀሐፊ ባለሙያ ኦፊሰር ካሸር አስተናጋጅ አብሳይ ኤሌክትሪሽያን መካኒክ ቴክኒሽያን ፕሮግራመር ዲዛይነር አርክቴክት ጠበቃ ነገረፈጅ አማካሪ ተቆጣጣሪ አስተባባሪ ሱፐርቫይዘር ኦዲተር
    ማናጀር ማኔጀር ኤክስፐርት ሼፍ ሠራተኛ ሰራተኛ ሞግዚት ጋጋሪ yönetici berber kuaför şef koordinatör analist hekim veteriner hostes tercüman çevirmen editör gazeteci
    tasarımcı bekçi hademe görevlis consilier bonă curier paznic menajer camerist mecanic avocat psiholog kinetoterapeut arhitect programator muncitor
    stivuitorist croitor afgreiðslu bifreiðastjór smið rafvirki verkfræð tæknimað tæknifræð ritari bókari gjaldkeri þroskaþjálf sérfræð ráðgjaf
    deildarstj framkvæmdastj matreiðslu starfsfólk læknir sjúkraþjálf ljósmóð umsjónarm húsvörð hópstjór vélstjór vélvirki fulltrú lögfræð hönnuð
    lagermað sölumað sölufulltrú verkstjór verkamað ræsting þerna leikskólakennar krovėj pakuotoj siuvėj santechnik ekspeditori auklėtoj vertėj teisinink
    dizaineri padėjėj darbuotoj staklinink tekintoj stogdeng betonuotoj šofer autovadītāj speciālist menedžer viesmīl ārst farmaceit advokāt programmētāj
    izstrādātāj analītiķ darbiniek apsarg elektromontier šuvēj tulkotāj pedagog audzinātāj kasier kurjer aukle nõunik konsultant arst apteeker disainer
    programmeerija analüütik laohoidja turvamees õmbleja operaator tõlkija kasvataja kassiir meditsiiniõde komercialist svetovalec svetovalk sodelavec
    sodelavk prevajalec prevajalk oblikovalec oblikovalk razvijalec razvijalk palīgs tajnik pomočnik varnostnik ključavničar strojnik šivilj odvetnik
    viličarist gozdar tesař betonář cestář klempíř krejčí barman hostinský varovkyn advokát vychovatel
"""
# How compounds end that name one (German, Nordic, Estonian...).
ENDS = """
    льщик рщик вщик нщик дчик тчик зчик жчик льщица рщица вщица дчица entwickler entwicklerin ingenieur ingenieurin techniker technikerin mechaniker
    mechanikerin elektroniker berater beraterin leiter leiterin verkäufer fahrer fahrerin pfleger pflegerin bearbeiter arbeiter arbeiterin fachkraft
    assistent assistentin referent referentin koordinator administrator spezialist manager managerin kaufmann kauffrau lehrer lehrerin student studentin
    programmierer architekt analyst helfer helferin chauffeur chauffør sjåfør förare hjälp medarbejder medarbeider medarbetare pædagog lærer lärare
    betjent vezető szerelő kezelő medewerker ontwikkelaar utvikler udvikler utvecklare ingeniør ingenjör konsulent konsult leder ledare rådgiver
    suunnittelija kehittäjä asiantuntija insinööri hoitaja myyjä 工程师 设计师 经理 专员 助理 顾问 总监 主管 研究员 会计 エンジニア マネージャー
    デザイナー スタッフ コンサルタント 개발자 엔지니어 매니저 디자이너 therapeut therapeutin therapeuten terapeut terapeutka terapeutti thérapeute
    terapeuta meister meisterin monteur monteurin schlosser elektriker elektrikerin verkäuferin pädagoge pädagogin erzieher erzieherin sekretärin
    redakteurin zeichner zeichnerin gehilfe gehilfin praktikant praktikantin instructeur schilder begeleider montör montør skötare sköterska biträde
    säljare snickare tekniker mekaniker sykepleier lærling lärling handläggare arbetare arbejder arbeider asentaja kuljettaja opettaja työntekijä
    päällikkö siivooja fejlesztő mérnök munkatárs asszisztens könyvelő oktató ápoló szakács lakatos sygeplejerske töötaja spetsialist insener juhataja
    juht lektor darbuotojas vadovas vadītājs stjóri stjórar fræðingur maður fulltrúi kennari
"""
# Whole words that name one.
WORDS = """
    lead leads chief head vp cto cfo ceo coo sre devops qa sdet swe cook chef server host hostess guard crew member members phd ph.d student students
    co-op coop partner owner master scrum expert professional staff principal broker teller teacher pilot loader picker packer handler operative
    operatives foreman janitor farmer baker tech techs bdr sdr csm arzt ärztin fahrer lehrer stage chefe jefe jefa cuoco cuoca porter painter medico
    operaio cleaner tailor roofer joiner plasterer bricklayer labourer laborer koch köchin kellner kellnerin hausmeister maler schlosser schreiner
    tischler gärtner bäcker metzger friseur friseurin zahnarzt aushilfe minijob küchenhilfe reinigungskraft bürokraft lagerist kuchař kuchařka číšník
    servírka zedník svářeč zámečník elektrikář dělník uklízečka recepční kuchár čašník zvárač szakács pincér kucharz kelner spawacz elektryk magazynier
    sprzątaczka повар официант электрик электромонтер электромонтёр кассир кухар 开发 研发 销售 运营 実習 営業 事務 therapeut therapeutin therapeuten
    logopäde logopädin heilpraktiker heilpraktikerin konditor konditorin fleischer dachdecker zimmerer zimmermann klempner lackierer maurer polier lektor
    kapper kapster slager schilder hovenier lasser psykolog frisör frisør tandläkare tandlæge tandlege barnmorska lærling lärling murer slagter tjener
    snekker rørlegger elev kock kok kokk tømrer lääkäri parturi boulanger boulangère boucher bouchère maçon gouvernante peintre tourneur fraiseur
    plongeur mecánico mecânico meccanico falegname fontanero carpintero panadero pastelero carnicero peluquero peluquera jardinero pintor pintora peón
    mozo barman barmaid cassiere fryzjer fryzjerka malarz tokarz instalatér truhlář tesař malíř pekař cukrář řezník kadeřník kadeřnice pečovatel
    pečovatelka zubař murár stolár tesár maliar pekár kaderníčka fodrász cukrász kertész gyógyszerész pék ács pultos futár frizer casier dulgher
    stomatolog farmacist sofer medic doktor elektrikçi tesisatçı marangoz boyacı kaynakçı fırıncı pastacı sekreter bulaşıkçı temizlikçi bakıcı
    fizyoterapist eczacı depocu muhasebeci çırak terzi işçi механик токарь психолог логопед ветеринар фармацевт стоматолог косметолог санитар столяр
    маляр швея няня комірник υδραυλικός κομμωτής κομμώτρια νηπιαγωγός ταμίας φυσικοθεραπευτής συνεργάτης ψήστης pekar mesar stolar tesar mizar slastičar
    blagajnik mehanik pagar tisler maaler juuksur autojuht bakari smiður þjónn сестра rəhbər işçisi usta texnik logist əməkdaş əməkdaşı fundi analis
    asisten okin vadovas vadovė طراح مشاور مدیر استاد مربی مسئول معاون افسر ኃላፊ დამხმარე მუშა ղեկավար խոհար маман маманы адис адиси xodim ishchi ходим
    ишчи ходими roje oibrí ceannaire peó mestra mestre mosso buruh staf admin nars guro keshia personeli şef șef šef шеф گارڈ دبیر پیک ጥበቃ juht arst
    nõunik vođa mësues
"""
# Fields of work: alone they name a department and nobody's occupation.
FIELDS = """
    engineering development management administration consulting commercial translation photography journalism interpretation
"""
# Marks of a job title.
MARKED = (
    r"[(\[](?:m|w|f|h|k|d|x|all|gn)[ .]?(?:[/|*,:][ ]?(?:m|w|f|h|k|d|x|i|div|diverse?|a|v|n)\.?){1,3}[)\]]|[(\[][fmhwd]{1,2}/[fmhwdx][)\]]|"
    r"\b(?:m/w/d|w/m/d|f/m/d|m/f/d|m/f|h/f|f/h|m/v|m/k)\b|\ball genders?\b|alle geschlechter"
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
    r"พ่อครัว|แม่ครัว|เชฟ|ทนายความ|เภสัชกร|สถาปนิก|นักออกแบบ|นักพัฒนา|คนสวน|รปภ|เลขานุการ|ธุรการ|บาริสต้า|แคชเชียร์|นักวิเคราะห์|برنامه‌نویس|برنامه نویس|روزنامه‌نگار|لوله‌کش"
)
