import type { WordClasses } from '../frequency.ts';

/** Words of firms and bodies in romanised Russian, Turkish, Arabic and Persian, with Uzbek, Kazakh and Azerbaijani. */
export const TRADE_EASTERN: WordClasses = [
  `al dis dom gruppa insaat kompaniia kompaniya promyshlennaya sanayi sharika sherkat ticaret torgovaya torgovy
  torgovyi ve`,
  `assasat bank banka bazargani bazorgani bilgisayar biuro byuro center danismanlik denizcilik eksport elektrik
  elektronik energo enerji fond gaz gemi gida hayvancilik hizmetleri ihracat iletisim import institut invest iran
  iranian issledovatelskii issledovatelskiy ithalat khadamat kombinat konstruktorskoe limited lojistik madencilik
  makina makine mash metal ministerstvo mu muassasat nakliyat nauchno neft obedinenie obyedinenie otomotiv pazarlama
  petrol predpriiatie predpriyatie proizvodstvennaya proizvodstvennoe prom sanat sanati sanaye servis sharikat shirkat
  stroi stroitelnaya stroy sudokhodnaya tarim tasimacilik tejarat tekstil tijara tijarat tijariya torg tosee toseh
  towse trade trans transportnaya treid treyd tsentr turizm upravlenie yapi zavod`,
  `agro aktsionernyi aluminium alyans amal aman amn anbar arktika arz ataba avia aviakompaniya aviatsionnaya aviatsiya
  avto avtomatika azad bahar bahr baltiiskii baltiyskiy bandar banki barq bina binaa birlesik biznes bolgesi boru buro
  burovaya cam celik chernomorskii chernomorskiy cimento dagitim dahab dalnevostochnaya dalnevostochnyi dar dawli
  dawliya dawliyya deniz departament dernegi derzhavna derzhavnyi devlet direktsiya dorozhnaya egitim ekologiya
  ekonomika electroniq elektro elektromash elektronika elektropribor emlak endustri endustriyel energeticheskaya
  energetika energiya engineering fabrikasi federalnaya federalnoe federalnyi felez finans finansal finansovaya foolad
  fooladan foulad gayrimenkul gazeta genel geofizika geologiya ghaza gidro gorno gorod gostar gostaran
  gosudarstvennaya gosudarstvennoe gosudarstvennyi gumruk guvenlik haffari haml hamloneghl hava havacilik havayollari
  hawala hawalah hayvan hazir hirdavat idare ilac imeni ims innovatsionnyi ins investitsionnaya inzhiniring iqtisad is
  islami islamic islamiya isletme isletmeleri istithmar izdatelstvo jadid jahad jamiyati jihad jonoub kagit kala
  kapital kar karan kargo karkhane kashti keshtirani khair khairiya khak khalij khayr khayriya khim khimicheskaya
  khimicheskii khimicheskiy khodro kholding khouzestan kimya kimyevi kiralama kiymetli klub komitet kommercheskii
  kommercheskiy komplekt komplekts komur konfeksiyon konsalting kontsern korabl korporatsiya korxonasi kosmicheskii
  kosmos kozmetik krasnaya krasnyi kredit krym kultur kuyumculuk laboratoriya lastik leasing les lesnaya liman lizing
  logistik madan madani maden magistral mali maliya maly management marin mashinostroenie mashinostroitelnaya
  mashinostroitelnyi maskan masraf matbaa media meditsinskii mekhanicheskii mekhanicheskiy meli melli mensucat mermer
  metallurgicheskii metallurgicheskiy mezhdunarodnaya mezhdunarodnyi mezhregionalnaya mihan milli mir moasseseh
  mobilya mohandesi montazh mor more morskaya morskoi morskoy moskovskii moskovskiy most motor muhandisin muhendis
  muhendislik muqawalat musavirlik mutfak naft nakhl nakliye naql naqliyat nasim natsionalnaia natsionalnaya
  natsionalnyi nauchnaya nauchnoproizvodstvennoe nauchnyi nauka neftegaz neftekhim neftyanaya niroo nirou nord novaya
  novin novyi oblast oborona oboronnaya obrazovanie obshchestvo odasi ofis okean omran omrani optika orman oruzhie
  otdel otel otelcilik oto ozel pajouhesh parca parokhodstvo pars parsian part pazhouheh pazhuhesh petropars pishgam
  pishro pivo plastik platformu pochta politika port portovyi pouya predstavitelstvo pribor priborostroenie prodmash
  produkt proekt proje promeksport prommash promyshlennyi pushka radio radioelektronika rah rahat rahnama raketnaya
  raketno raya rayon region regionalnaya reklam reklama remont remontnyi respublika restoran ros rossiiskaya
  rossiiskii rossiyskaya rossiyskiy rus russkaya russkii ryba rybolovnaya sabz saderat sadr saglik sahel saman sanayea
  sanjesh sarafi sarmaye sarmayeh savunma sayyarat sazan sazeh sazi sepah sepahan seramik setareh sever severnaya
  severnyi severo seyahat shahr shahrak shargh sharq sherkate shimi shimiyai sibir sibirskaya sigorta silah siman
  sistem sistema sistemleri sistemy siyahat snab sondouq sovet soyuz spets spetsialnaya spetsmash spetstekhnika spor
  sport stal standart stroymontazh su sud sudoremontnyi sudostroenie sudostroitelnyi svyaz svyazi taahhut tadarokat
  tahqiqat tajhiz tajhizat talaeieh tamin tamir tanitim tarabari taraz tasarim tasarimi tashkiloti tavan tehnik
  tehnologii tejarati tejari tek tekhnicheskii tekhnika tekhno tekhnologii tekhnologiya teknik teknoloji teknolojileri
  telekom territoriya tersane tersanecilik tesis tolid tolidat tolidi tousee tovarishchestvo towlid traktor transport
  treiding trest tsement tsentralnyi turanj turk turkiye ugol ugolnaya ulasim uluslararasi un universal universitet
  upravlyayushchaya ural uralskii uretim urunleri uyushma vahed vakif vneshnetorg voda voenno voennyi vostochnaya
  vostochnyi vostok watani wataniya yadernyi yakit yatirim yayincilik yazilim yol yug yuzhnaya yuzhnyi zamzam zapad
  zapadnaya zarrin zemlya zheleznaya zheleznodorozhnyi zob zoloto zvezda`,
  `abyad afagh afaq afarin ahli ahlia ahmar akhdar aksiyadorlik alam alborz amiri andisheh anwar arabi arabiya ariya
  arman arsenal arya asa asas asia asr aswad athath atlas atom atrak awal aydinlatma azar azer azerbaycan azot azraq
  badr bahman bam baraka barakah barid baski bayan bayt bilad bilisim birligi bisiklet bistoun boroudj boya bumaga
  bunuk burevestnik burj cati cicek cihaz dalga dalil damavand danesh darya davlat dawa dawlat degirmen demir
  demiryolu dena diyar dizel doga dokum dokuma don donanim dubai dunya ehya ehyaa elektrosila elektrozavod elm erfan
  ertebatat esteghlal esya etemad ettehad evi fabrikalari fajr falah fanavar fanavaran fanavari fann farayand faraz
  farda faris farm farmatsevticheskaya fars fidan findik firdous firin firma firmasi fuar furat gazetesi geo ghadeer
  ghadir gharb gidrografiya glav glavnoe gol golestan gorizont gozluk granit grubu gunes gurjistan hadi hadid hadidi
  hadith haditha hajar halat hali hamama hamkaran hammadde haq haramain harir haritacilik hastane havapeyma hayat
  hesab hilal honar huda hukuk ibdaa icecek idaresi ideh ihsan ijara ilmiy iman imar imdad imen impuls inci injaz
  inshaat iraq isik isim islah istanbul itihad itqan ittihad iyad izolasyon jabal jahan jamiya jannah janoub jawahir
  jawhara jazeera jazira kabel kablo kahraba kalip kalite kamaz kanal kapi kara karafarin karat karayollari kaskad
  kavian kavosh kawkab kaynak kaz kazakhstan kerman kesht khadra khaleej khalijiya khayriyah khazar khleb kholod kimia
  kirtasiye kish kitab kliniki kombinati komp kompleks kompozit konditerskaya kontur koohan kooperatifi kopru koy
  kozha kran kristall kubra kum kurye kutu kvant kvarts lada led lekarstvo luch ma madina mahan mahara majd majmoua
  majmua makarna makkah malaki malzemeleri mamulleri manar mansour mapna marakez markaz markazi marmara masar mashriq
  maslo mawad mebel mehr mekhanika merkez merkezi meyve mikron miqat miru mithaq mizan mobin mobtaker model moloko
  mostazafan muasasa muhit mujamma mumtaz mustaqbal muttahida muzik myaso nahda nahdha najah najm najma nakheel nama
  nano narenciye naseem nasos nasr neftekhimicheskii neftepererabatyvayushchii negar negin nida nikel nil noor nour
  nukhba oblastnoi obuv ocak odezhda ogrenci okhrana okul omid onarim orbita otobus oyuncak padideh pamuk para
  paradise pardis parus pasargad payam pazari persia persian peyman peynir pishgaman plastmass platan plavuchii poisk
  poligraf polimer polyot pompa posad poverkhnost poya priroda profil progress promresurs proton pryadilnaya pulsar
  put qalam qamar qazaq qimma qozogiston qurilish rabee radar raed raf rafidain rafineri rahma rajhi ramz raschet
  rashid rassvet rastak rasvet ravan rayan rayaneh razi rech rechnoi rechnoy resalat rezina rihab riyada riyah rodina
  roshan rosneft rostok rudnik ruzgar rybnyi saada sabah sabalan sac sada sadko safa safina safir safwa sahand sahara
  sahih sahm sakartvelo sakhar salam salut salyut samaa samak samolet sanad sanayii sanoat sapfir saqr sarf sarmad
  savdo sawa seker sekret sektor selkhoz sepehr servisi sfera shabaka shafagh shahab shahed shahid shahin shakhta sham
  shamal shams shifa shuhada shvei sigma signal silovye simorgh sina sinema siraj sirketi sirketler skorost slava
  smola sojuz sokol solntse sondaj soroush spirt stanko stanok start stekla steklo strela strelok suhul suq sut svarka
  svet taawun tabak tabesh tabi tadamun tadjik tafawuq taiga talash tamiya taqa taqniya taqwa tara tarh tarimsal
  tasfiye tasit tasweeq tatweer tayaran tehran teker tekstilnaya temel temizlik tepliy teplo tesisleri ticari tijari
  tip titan tochmash tojik toos topaz topliva toplivo toprak toptan torna tous tsvetmet tugla turath turist turkmen
  tuz umma unwan urozhai urun urunler usra uz vagon vana vatan vektor vertolet vertolety vesna veter vinc vodka volga
  volna vympel vysota vzryv wafa wahda wasit wasl watan xizmat yag yakor yaman yangin yantar yapim yaqeen yaqout yarim
  yarmouk yas yayin yekta yem yuk yunost zagros zagrosi zahra zakaz zaman zamok zarin zarya zashchita zavodskoi zayt
  zelenyi zerno zeytin ziraa ziraat znamya zuhur`,
  `abzar aftab alvand amvaj araz artavil atieh azarbaijan banagostar behin behran beton borna bouali chap chini
  daneshgah dejleh enteghal eqtesadi falat faravaran farhangi fooladi gandom ghatar ghete ghorb godaz gomrok hampa
  hirmand jam jonub kadus kalaye karoon kavir khazra kherad khodkafa koushk lavan lor maadan malek mazraeh mes metanol
  naghsh nakh nassaji negah nouri parto pasdaran peyk pooyan rahyab rampco rangin ravand rouh sahra salaar samand sarv
  sazman sefid seir shirin sobhan sorena tala tandis tarabar tarashe technic tiz toosheh varzesh yaran zamin zanjan`,
];
