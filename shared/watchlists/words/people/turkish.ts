import type { WordClasses } from '../frequency.ts';

/** Turkish given names and family names, without their dots and cedillas. */
export const TURKISH: WordClasses = [
  `ahmet ali ayse celik demir emine fatma hasan hatice huseyin ibrahim ismail kaya mehmet murat mustafa osman sahin
  yilmaz yusuf zeynep`,
  `abdullah adem arslan aslan aydin bayram bekir burak can cetin dogan elif emre erdogan fatih furkan gokhan hakan
  halil hanife kadir kaplan kara kemal kilic koc korkmaz kurt mahmut mehmed merve meryem metin musa omer orhan ozdemir
  ozkan ozturk polat ramazan recep salih serife serkan simsek suleyman sultan tekin ugur yasar yildirim yildiz yunus
  zehra`,
  `abdulkadir abdurrahman acar adnan akin aksoy aktas alkan alper altun arif ates avci ayhan aynur ayten bal balci
  baris basaran bayrak besir bilal bilgin birol bozkurt bulent bulut caglar cakir celebi cem cemal cengiz ceylan cihan
  coskun dag davut demirci demirel deniz dilek duman durmaz dursun ebru ekrem emrah engin enver er erdal erdem eren
  ergun erhan erkan erol ersin ersoy esra fahri faruk ferhat feride fikret filiz gamze gok gul gulay guler gulsen
  gulten gunay gunes gungor gur haci halime hamza havva haydar hayriye hikmet hulya ihsan ilhan ilker inan irfan isa
  isik iskender kahraman karaca karakaya karatas kartal kazim kenan kerem keskin kocak koray kose kubra kucuk levent
  leyla mehtap melek mert mesut mine muammer muhammed muhammet muharrem muhsin mukadder munevver muzaffer naci necati
  necdet nermin nesrin nevzat nihat niyazi nuray nurettin nuri nurten oguz okan onur oya oz ozcan ozen ozer ozgur
  ozlem pinar rahime ramiz rasim refik riza saban sabri sadik sait sakine salim samet sari sedat seher selcuk selim
  selma sema semih sen serap serdar serhat sevda sevgi sevim sezer sibel sinan songul sonmez soylu suat tahsin taner
  tarik tas tasci taskin tolga topal toprak tuncay tuncer turan turgut turk turkan turkmen ucar ufuk umit unal uslu
  uysal uzun vedat veli veysel volkan yakup yalcin yaman yasemin yasin yavuz yazici yigit yucel yuksel zafer zeki
  zeliha`,
  `abidin afsin akar akbas akbulut akca akcay akdeniz akdogan akgul akgun akif akkaya akkus akman akpinar aksakal aksu
  akyol akyuz albayrak alev alican alparslan alpaslan alperen altan altay altin altinok altintas altunbas anil arda
  ari arici arik arikan armagan arzu asim asli aslihan ata atakan atalay atasoy atilla attila ay ayaz aydemir aydogan
  aydogdu aygul aykut aylin aysegul aysel aysun aytac ayyildiz aziz bahadir bahar bahattin bahri banu baran basak
  basar batuhan bayar baydar baykal baysal begum bektas belgin berat berk berkan berna betul beytullah beyza bilge
  bilgic bilgili bingol bircan birgul birinci birsen bora boran boz bozdag bozkaya budak burcu busra cakmak calik
  caliskan cam canan canbaz candan candemir cavit cavus cemile cenk cevik ceyda cigdem cinar coban colak dalkilic
  demirbas demircan demirkan demirtas deveci dilara dinc dincer dogru dogruer dogukan dundar durak durmus ece eda ediz
  efe egemen ekici ekinci ela elmas emel emin emir erbas ercan erkin eroglu ertan ertas ertekin ertugrul esat esen
  esma ethem evren eylem eyup ezgi fadime faik fatos fehmi ferdi ferit fethi fevzi feyza figen fuat funda galip gedik
  genc gencer gezer gizem gokce gokmen goksel goksu gonul guclu gulcan gulec gulhan gulnur gulsah gulsum gultekin
  gumus gunaydin gundogdu gunduz guner guney gurbuz gursel gursoy guven guzel hacer hale halis handan hande harun
  hayati hazar hilal hilmi hulusi huri husamettin husnu ilkay ince inci ipek isil ismet izzet kaan kabak kader kalkan
  kamil kamuran kandemir kaptan karabulut karadag karadeniz karagoz karahan karakoc karakus karaman karasu karatay
  kavak kaygusuz kayhan kaynak kerim kilinc kirac kivanc koca kocabas kocaman kocer konak korhan korkut kursat kuru
  kus kutlu kuzu lale latife lutfi madenci mecit mehdi mehmetcan melih melike melis meltem memduh memet meral merih
  mete mevlut mirac muge muhittin mujdat mukerrem mumin munir murside mutlu naim nalan namik naz nazan nazim nazli
  nebahat nebi necla necmettin necmi nese neslihan nevin nigar nihal nilay nilgun nilufer nimet nizamettin numan nuran
  nurcan nurhan nursel oktay olcay onal onder oner oral orcun orkun oruc ozan ozbay ozbek ozcelik ozdal ozdogan ozge
  ozgen ozguven ozmen ozsoy oztas oztekin ozyurt pala pehlivan pekdemir peker pelin perihan rabia raif rasit rauf
  resit ridvan rukiye rustem saadet sabahattin sabiha sabit sadettin sadi saffet saglam sahan sahbaz sahingoz sami
  sarikaya savas saziye sebahat sefa seker selahattin selami selen selin selvi semra sener seref serin serpil servet
  seval sevcan seven sevil sevinc sevket seyfettin seyfi seyit sitki soner soysal subasi sukran sukru suna tamer tanju
  tanriverdi taskiran tatar tatli tayfun tayyip temel temiz teoman tepe tetik tevfik timur tok toker tokgoz top topcu
  tosun tuba tufan tugba tugce tugrul tulay tulin tuna tunc tunca turgay turhan turkoglu ugurlu ulas ulku ulu uluer
  ulusoy usta ustun utku uyar uygur uzunoglu vahap vahit vildan yagmur yahya yalin yanik yaprak yarar yelda yeliz
  yener yesil yesilyurt yesim yetkin yildirimoglu yilmazer yonca yuce zengin zerrin zeybek ziya zorlu zubeyde zuhal
  zulfikar`,
  `abaci abay acikgoz adiguzel agaoglu agca akalin akarsu akat akay akbay akbiyik akcan akdag akgoz akinci akkoc akkurt
  akpolat aksit aksoz aktan aktepe aladag alagoz alan alici alkis alp alpay altinay altinbas altindag altinkaya
  apaydin aras arat argun armutcu arpaci artan asci aslanoglu atabey atak ataman ataturk atlas avsar aydinli aydinoglu
  aykac aykan aytekin azak bagci bahceci bakir bakirci balaban balcioglu balkan baltaci barlas barut bas baser basoglu
  bastug bati batur bayindir bayrakci bayraktar benli berber beyaz beyazit bicer bilen biler bilici biyik boga bolat
  borazan bostan boyaci boyraz bozan bozbey bozoglu buyuk buyukkaya caglayan cagri calisir camci caner cankaya
  cantekin catal cebeci cekic celebioglu celikkaya cerit cetinkaya ceyhan cicek ciftci cilek coruh cubuk dagdelen
  dagli danis deger degirmenci delice demiralp demiray demirhan demirkol demiroglu denizli derin dikici dikmen dilmen
  doganer dokmeci doner dural duran durgun durukan duzgun eker elci eraslan erbay erbil erden erdinc ergen ergin
  erguven erkaya erkek erkmen ersan ertem erten erturk erzurumlu esmer evci eyuboglu fidan fistik gider girgin gocmen
  gokalp gokay gokdemir gorgulu gorur gulbahar gulen gulenc gulsoy gungoren gurkan gurler gurses guzeloglu hancer
  harman hekimoglu imamoglu isbilir isler izgi izmirli kaba kabaca kacar kadioglu kalayci kale kalyoncu kamaci kandil
  kapan karaarslan karaaslan karabacak karacaoglu karademir karaduman karagul karakas karakurt karamanoglu karaoglu
  karayel kargi karpuz kasap kavas kayaalp kayaoglu kaymak kaynar kazan kececi keles kemer kesen kesici kilicaslan
  kilicdaroglu kir kirmizi kisa kizil kizilkaya kobal kocaoglu kocyigit kokcu koksal komurcu koprulu koroglu koylu
  kula kulac kural kurban kurtoglu kurtulus kurucu kuscu kutlay kuyucu mercan mollaoglu nacar nalbant narin odabas
  odabasi oflaz ogut okcu okten okumus okur olgun omeroglu onat onay orak oran ordu ozal ozalp ozaslan ozaydin
  ozbilgin ozden ozder ozel ozgun ozkara ozkaya ozlu ozpolat oztoprak ozturkmen ozyildirim ozyilmaz pak palabiyik
  pamuk parlak pektas polatli sagir saka sakalli salman sancak sapmaz saribas sarigul satici say saygili saygin sayin
  secer seckin sel selek semerci sert sezgin sicak simitci sirin sivri solak somuncu sozen sozer suer surucu talay tan
  tanrikulu tarhan tasdemir tastan tatlici tekeli tekinsoy tercan terzi tezcan tezel tilki toksoz tomak topaloglu
  topuz toraman torun tumer tunali tuncel turanli turker tutar tuzun ucak ulker ulutas unlu unver urgan usak uzel
  uzuner varol vural yag yagci yagiz yalcinkaya yamac yapici yarkin yasa yatkin yenigun yenilmez yerli yetim yetis
  yilanci yildizoglu yolcu yontem yoruk yuceer yumak yurdakul yurt yurtseven yusufoglu zeren`,
];
