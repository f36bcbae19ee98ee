import type { WordClasses } from '../frequency.ts';

/**
 * Kazakh, Uzbek, Kyrgyz, Tajik and Turkmen names and those of Tatars, in Russian and national spellings, with
 * patronymics.
 */
export const CENTRAL_ASIAN: WordClasses = [
  `ahmed ali nur sultan umar`,
  `abdullaev aibek aigul akhmedov aliev alisher aliyev askar azamat bakhtiyor bakyt bekzod bobur bolat daulet dilnoza
  dilshod erlan farrukh gulnara hasanov ibragimov ismailov jamshid kairat karimov khasanov madina marat murat nigora
  nurbek nurlan otabek rakhimov ruslan rustam saidov sardor serik sherzod talgat timur ulan usmanov yusupov zarina`,
  `abdrakhmanov abdrakhmanova abdulaziz abdulla abdullaeva abdullayev abdullayeva abdurakhmanov abdurakhmanova abror
  adilet aidar aidos aigerim ainur aisulu aizhan akbar akhmedova akhmetov akhmetova akmal alimov alimova alimzhan
  aliya almas altynai anvar ashurov ashurova askhat aslan azat azimov azimova aziz azizbek babur bahodir bakhtiyar
  bakhyt bakirov bakirova bauyrzhan begzod bekmuratov bekmuratova boboev boboeva botir bulat damir dana daniyar dauren
  davron dilbar dilfuza dilmurod dinara dinmukhamed durdona dzhumaev dzhumaeva dzhuraev dzhuraeva eldor elena elmira
  ergashev ergasheva erkin ermek erzhan farhod farida farkhod fayzulla fayzullaev fayzullaeva feruza furkat gafur
  gafurov gafurova galiev galieva galym gani gulbahor gulmira gulnora gulshat gulyamov gulyamova gulzhan hamid husan
  ibragimova ikramov ikramova ikrom ilhom ilkhom inom isaev isaeva iskakov iskakova iskandarov iskandarova islamov
  islamova islom ismailova ismoil jahongir jasur javlon jurabek juraev juraeva jurayev jurayeva kadyrov kadyrova
  kamila kamol kanat karim kasimov kasimova kasymov kasymova khakimov khakimova khalikov khalikova khalilov khalilova
  khamidov khamidova kholmatov kholmatova khudoyberdiev khudoyberdieva khurshid komil kuanysh kubanychbek kurbanov
  kurbanova latipov latipova lola lutfulla makhmudov makhmudova maksat mamatov mamatova mansur maruf mavluda mirza
  mirzaev mirzaeva mirzayev mirzayeva muhammad mukhamedov mukhamedova mukhtar muminjon muminov muminova murod murodov
  murodova murtazin murtazina musaev musaeva musin musina muzaffar nabiev nabieva nargiza nasiba nasyrov nasyrova
  nazarov nazarova nizamov nizamova nodir nodira norov norova nozim nurali nurgul nurmatov nurmatova nursultan nurzhan
  odil olim olmas omarov omarova orif oskar ospanov ospanova oybek oydin pulatov pulatova qodirov qodirova qurbonov
  qurbonova radjabov radjabova rakhat rakhmanov rakhmanova rakhmatov rakhmatova rano rashid rasulov rasulova rauf
  ravshan rinat roza ruziev ruzieva sabina sadykov sadykova safarov safarova safin safina said saida saidova salimov
  salimova saltanat samat samatov samatova sanjar sanzhar sattarov sattarova saule shahnoza shakirov shakirova shamil
  sharipov sharipova shavkat sherali shokhrukh shukhrat sitora sobir sukhrob suleimenov suleimenova suleymanov
  suleymanova sultanov sultanova tahir talant tashkentov tashkentova temirlan temirov temirova temur tohir tolkyn
  toshmatov toshmatova tulkin turgun tursunov tursunova ulmas ulugbek umarov umarova umid umida umirov umirova usenov
  usenova usmanova usmon vali valiev valieva yakubov yakubova yerlan yermek yerzhan yuldashev yuldasheva yulduz
  yunusov yunusova yusupova zafar zakirov zakirova zamira zaripov zaripova zebo zhanar zhandos zhanna zhumabaev
  zhumabaeva zhumagulov zhumagulova zhunusov zhunusova zokir zukhra zulfiya`,
  `abaev abaeva abdiev abdieva abdikarimov abdikarimova abdukarimov abdukarimova abdullaevich abdullaevna abdulov
  abdulova abdumanonov abdumanonova abdykadyrov abdykadyrova abilov abilova adilov adilova agzamov agzamova aitmatov
  aitmatova akaev akaeva akhmadaliev akhmadalieva akhmatov akhmatova akhmedovich akhmedovna akhundov akhundova akramov
  akramova alibaev alibaeva alibekov alibekova alievich alievna alimbekov alimbekova altynbaev altynbaeva amanov
  amanova amirov amirova anvarov anvarova anvarovich anvarovna arifov arifova asanov asanova ashirov ashirova asimov
  asimova askarovich askarovna ataev ataeva atambaev atambaeva avezov avezova azizov azizova azizovich azizovna
  babadzhanov babadzhanova babaev babaeva bagautdinov bagautdinova baigarin baigarina baimuratov baimuratova baisalov
  baisalova bakhtiyorovich bakhtiyorovna bakiev bakieva batyrov batyrova bayramov bayramova begimov begimova beisenov
  beisenova bekbolatov bekbolatova beknazarov beknazarova bektemirov bektemirova berdiev berdieva berdyev berdyeva
  bozorov bozorova burkhanov burkhanova charyev charyeva dadaev dadaeva daniyarov daniyarova dauletov dauletova
  davlatov davlatova davletov davletova djalilov djalilova djumabaev djumabaeva doniyorov doniyorova dosmukhamedov
  dosmukhamedova dyusenov dyusenova egemberdiev egemberdieva erkinovich erkinovna ermekov ermekova esenov esenova
  eshonkulov eshonkulova esimov esimova fakhrutdinov fakhrutdinova fattakhov fattakhova fayzov fayzova gabdullin
  gabdullina gafarov gafarova gaisin gaisina galimov galimova ganiev ganieva gapurov gapurova garaev garaeva
  garifullin garifullina gataullin gataullina gazizov gazizova gilmanov gilmanova gilyazov gilyazova gimadiev
  gimadieva gulomov gulomova hakimov hakimova hamidov hamidova haydarov haydarova hojaev hojaeva husanov husanova
  ibragimovich ibragimovna ilyasov ilyasova imanov imanova imomov imomova inoyatov inoyatova isakov isakova iskhakov
  iskhakova ismoilov ismoilova jabborov jabborova jalolov jalolova jumaev jumaeva kabulov kabulova kadyrovich
  kadyrovna kairatovich kairatovna kalandarov kalandarova kamalov kamalova kamilov kamilova karabaev karabaeva karaev
  karaeva karimovich karimovna kayumov kayumova kenzhebaev kenzhebaeva kerimov kerimova khabibullin khabibullina
  khabirov khabirova khairullin khairullina khaitov khaitova khakimzhanov khakimzhanova khasanova khidoyatov
  khidoyatova khodzhaev khodzhaeva khojaev khojaeva khusainov khusainova khuseinov khuseinova kosimov kosimova
  kuchkarov kuchkarova kulov kulova kunaev kunaeva kurmanov kurmanova lutfullin lutfullina madaminov madaminova
  makhkamov makhkamova makhmudovich makhmudovna maksudov maksudova mamajonov mamajonova mambetov mambetova mansurov
  mansurova maratovich maratovna masimov masimova mavlonov mavlonova mavlyanov mavlyanova minnikhanov minnikhanova
  mirzoev mirzoeva mubarakov mubarakova mukanov mukanova mukhamadiev mukhamadieva mukhametzhanov mukhametzhanova
  mukhitdinov mukhitdinova muratov muratova musabaev musabaeva mustafin mustafina nabiyev nabiyeva najmiddinov
  najmiddinova narzullaev narzullaeva nasimov nasimova nazarbekov nazarbekova niyazov niyazova normatov normatova
  nurgaliev nurgalieva nuriev nurieva nurlanovich nurlanovna nurov nurova nurullaev nurullaeva nurullin nurullina
  odilov odilova olimov olimova orazov orazova oripov oripova ortikov ortikova otaboev otaboeva otunbaev otunbaeva
  pirmatov pirmatova rajabov rajabova rakhimberdiev rakhimberdieva rakhimovich rakhimovna rakhmetov rakhmetova
  rakhmonov rakhmonova rashidov rashidova ravshanov ravshanova ravshanovich ravshanovna rizaev rizaeva rustamovich
  rustamovna ruzmetov ruzmetova sabirov sabirova saburov saburova sadikov sadikova sadyrov sadyrova sagdiev sagdieva
  saidakhmetov saidakhmetova saitov saitova salakhov salakhova salikhov salikhova saparov saparova sarsenov sarsenova
  sarybaev sarybaeva satpaev satpaeva sattorov sattorova satybaldiev satybaldieva seitkaliev seitkalieva seitov
  seitova serikovich serikovna shadiev shadieva shaimiev shaimieva shamsiev shamsieva sharafutdinov sharafutdinova
  sharifov sharifova shavkatovich shavkatovna shaymardanov shaymardanova shermatov shermatova shodiev shodieva
  shukurov shukurova sirojiddinov sirojiddinova smagulov smagulova sobirov sobirova soliev solieva solihov solihova
  sultanbekov sultanbekova tadzhiev tadzhieva tagirov tagirova tajibaev tajibaeva talgatovich talgatovna tashmatov
  tashmatova toktogulov toktogulova tolegenov tolegenova tukhtaev tukhtaeva tulaganov tulaganova tulegenov tulegenova
  turdiev turdieva turgunov turgunova tursunbaev tursunbaeva umarkhanov umarkhanova umetaliev umetalieva urazov
  urazova usubov usubova utegenov utegenova uzbekov uzbekova vakhidov vakhidova vakhitov vakhitova valeev valeeva
  yakhyaev yakhyaeva yakubjanov yakubjanova yangibaev yangibaeva yarullin yarullina yuldoshev yuldosheva yunusaliev
  yunusalieva yusupbekov yusupbekova zainullin zainullina zhakupov zhakupova zhanibekov zhanibekova zhaparov zhaparova
  zhukenov zhukenova zhumadilov zhumadilova zhumaliev zhumalieva zinnatullin zinnatullina ziyaev ziyaeva zokirov
  zokirova zufarov zufarova zuparov zuparova`,
  `abdijabbor abdurasul abdusamad abdusattor adyl aisha akylbek almaz almazbek altynbek amangeldy asanbek asel asylbek
  atajan aynabat azima bahrom barchinoy batyr bayram bekjan bekmurod berdymurat bolot bolotbek bunyod chingiz chynara
  dadajon daryn dastan dilorom dovlet erbol erkaiym ermuhammet eshmurod fotima gaukhar gulbarchin gulchehra gulchekhra
  gulom gurban gurbanguly guvanch hulkar ilyas isabek islam jakhongir jamila jenish jyldyz jyrgal kadyr kadyrbek
  kakajan kalbubu kalima kambar kamchybek kasym kenesh komron kozy kurmanbek kymbat laziz mahliyo maksud mamyr meder
  meerim mehriban mekan mirlan mukhabbat munira nasriddin nazgul nazira nigina nurdin nuria nurila oguljan oraz ozoda
  parviz rahmon rajab rajabali rakhmon rovshan rustamjon salima sapar saparmurat sevara shermat shirin shohida suyun
  taalai talaibek tashkul tilek toktobek toleu turdubek tursun tynchtyk uktam ulmasbek urmat yashar yusuf zhamilya
  zhanibek zhyldyz zulkhumor zumrad`,
];
