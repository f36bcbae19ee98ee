import type { WordClasses } from '../frequency.ts';

/** Armenian, Georgian, Azerbaijani, Chechen and Dagestani names. */
export const CAUCASIAN: WordClasses = [
  `ali armen davit giorgi karen magomed nino`,
  `aliev aliyev anahit aram artur ashot aslan aynur elchin elnur gayane gevorg grigoryan guliyev gunel hajiyev hakobyan
  harutyunyan hasanov hayk hovhannisyan huseynov irakli islam ketevan khachatryan khadzhimurad levan luka lusine
  magomedov mamedov mammadov mariam nika petrosyan ramzan rashad sargsyan sevinj shamil tamar tigran vardan vugar
  vusal zelimkhan zurab`,
  `abbasov abdulaev abdulaeva abdulkadirov abdulkadirova abdullayev abdurahmanov abdurahmanova abraham abrahamyan afag
  aftandil agil ahmadov akhmadov akhmadova akhundov akif aleksandre aleksanyan alen alieva alik alikhanov alikhanova
  ana anar ani anush ara arakelyan araz archil aren armine arpine arsen artak artem artyom asatryan asgarov aslanov
  aslanova avag avagyan avetik avetisyan avtandil aydin ayvazyan azer babayan babayev bacha badri bagandov bagandova
  baghdasaryan bahruz bayramov beka bekov bekova besik bidzina dadaev dadaeva danielyan dato daudov daudova davtyan
  dzhabrailov dzhabrailova dzhamaldinov dzhamaldinova edgar edik eka ekaterine eldaniz eldar elene elgun elman elmir
  elshad elshan emin erik esmira eynulla fakhri farid fariz farzaliyev fikrat firangiz fuad gadzhiev gadzhieva gagik
  galstyan gamidov gamidova garik gasanov gasanova gasimov gasparyan gaziev gazieva gela gelashvili gevorgyan
  ghazaryan gia giorgadze gocha goga gogoladze gohar grigor gulnar gulnara guram gurbanov guseinov guseinova gvantsa
  gvasalia habil hambardzumyan hamidov hamlet hasmik hayrapetyan heydar hovhannes hovik hovsepyan hrachya hrant
  hripsime ia ibragimov ibragimova ibrahimov ilgar ilham ilia ilkin imeda intigam ioseb isaev isaeva isahakyan
  iskandar ismailov ismailova ismayilov israfil israilov israilova jaba jabbarov jafarov jamil javad javid jemal
  jeyhun jikia kadiev kadieva kakha kamala kamran kanan kapanadze karapetyan karimov karine kazimov khachik khayal
  khutsishvili kiknadze kirakosyan koba kobakhidze kocharyan konul kote kurbanov kurbanova kvaratskhelia lado lala
  lali lamara lamiya lasha lela levon leyla lia lika lilit lomidze lomsadze magomadov magomadova magomedova mahir maia
  maisuradze maka malkhaz mamedova mamuka manana mane manukyan margaryan mariami martirosyan matanat mazhidov
  mazhidova mehdiyev mehman mehriban melkonyan merab meskhi mher mikadze mikayelyan mikheil minasyan mirzayev
  mkhitaryan mkrtchyan movsisyan murad muradov muradova muradyan musaev musaeva musayev mushfig mustafayev mutaev
  mutaeva mzia nabiyev namig nana nani narek narine narmin natela natia natig nazaryan nazim nazrin nersisyan nigar
  nijat nikoloz nodar norayr nozadze nugzar nune nurana nurlan nurmagomedov nurmagomedova ohanyan omarov omarova
  orkhan orujov osmanov osmanova otar paata papoyan parviz pashayev poghosyan polad qurban rafayel rafig rafik
  ramazanov ramazanova ramil ramin ramiz rasim rasulov rasulova rati rauf ravan rena revaz rezo robert rovshan ruben
  rubik rufat ruslan rustamov rusudan ruzanna rzayev sabina sabir sabuhi sadigov sadulaev sadulaeva safarov safaryan
  sahakyan sahib saidov saidova salmanov salome samadov samir samira samvel sanan sandro sargis seda sedrak seyidov
  seyran shahin shahla shirin shota shushanik simonyan siranush sona sopio sos soso stepanyan suleimanov suleimanova
  suleymanov suren tadevosyan taghiyev tagirov tagirova tahir tamaz tamuna tarana tarlan tatevik tea teimuraz tengiz
  ter teymur tinatin tonoyan tornike torosyan tsiklauri tural turan ulvi ulviyya umalatov umalatova umarov umarova
  vache vagif vahagn vahan vahe vakhtang valiyev vano vardanyan varduhi vasif vasil vazgen vazha veliyev vigen yagub
  yakubov yakubova yandarbiev yandarbieva yashar yeghiazaryan yervand yusif yusifov zahid zakaev zakaeva zakaryan
  zaruhi zaur zaven zaza zeynalov zviad`,
  `abashidze adamyan adzhiev aghajanyan airapetyan akhalaia akhmat akhmed akopov akopyan alania alasania alaverdyan
  alikhan alim alu amashukeli amirkhanyan andguladze antonyan apresyan apti arbi arustamyan arutyunyan arzumanyan
  asatiani aset aslanbek atoyan aza azatyan bagratyan baisangur bakhtadze balasanyan balayan baramidze barseghyan
  batal beglaryan beridze beslan bislan bolkvadze bostanjyan chikovani chitadze chkhaidze chkheidze chobanyan
  dallakyan darbinyan demirchyan dokka dolidze dvali dzhaparidze dzhokhar egoyan eristavi fatimat gabunia gadzhi
  gadzhimurad gagua galoyan gamkrelidze gegechkori gelovani gharibyan ghukasyan giorgobiani gogia gogua gongadze
  gorgadze grigorian gukasyan gurgenidze hakobian haroutunian harutyunian hava hovhannisian husein iashvili ibragim
  idris isa ismail janelidze japaridze javakhishvili jorjadze kacharava kakabadze kalandadze kalandia karumidze
  kasparyan kavtaradze kazaryan kereselidze kerim khachatourian khachaturyan khachidze khamzat khasan khava kheda
  khvedelidze kipiani kirvalidze kobalia kokaia kostanyan kurban kvirikashvili kvitsiani lechi lema lobzhanidze
  lortkipanidze luiza machavariani madina magomedrasul magomedsaid mairbek makka malik malkhasyan mamyan mansur
  margvelashvili markha matevosyan mchedlishvili melikishvili melikyan menabde mgeladze mirzoyan mnatsakanyan
  modebadze movladi movsar musa mustafa nadiradze natroshvili navasardyan oganesyan oganyan ohanian okropiridze
  okruashvili omar onoprishvili orbeliani ovanesyan ovsepyan papava papuashvili paronyan parsamyan pataraia patimat
  petrosian piloyan pirveli raisa rizvan rukhadze rustam sahakian said saidmagomed salambek salman saluqvadze sargsian
  sarkisian sarkissian sarkisyan saroyan shahbazyan shahinyan sharashenidze shengelia shonia stepanian sukiasyan
  sultan sulumbek surguladze tabatadze tamerlan tamrazyan tatoyan timur tkeshelashvili topuria tovmasyan tsaturyan
  tsereteli tsintsadze tskhadadze tumanyan turashvili turkia turpal ugulava umar usman vakha vartanyan virabyan visit
  voskanyan yakub yengibaryan yesayan yunus yusup zaira zarema zohrabyan zulay zurabishvili`,
  `abaev abasov abazov abdokov adilov afandiyev agayev aghayev akaev akbarov alakbarov alasgarov alborov aliyeva asadov
  askerov atabiev aushev azizov babazade baev bagaev bagirov balayev balkarov barkinkhoev batov beroev bestaev
  betrozov bitarov bolotaev dzagoev dzasokhov dzeitov dzhioev dzugaev elbakiev evloev eyvazov farajov fataliyev
  gadirov gagiev gagloev gahramanov galaev garayev gatagov gergiev hagverdiyev haqverdiyev heydarov humbatov
  huseynzade imanov iskenderov jalilov kabisov kangarli kanukov karaev kardanov kerimov kesaev khabalov khadartsev
  khalilov khetagurov khugaev kodzaev kokoev kokov kostoev kudukhov kumakhov mahmudov malsagov mammadzade mamsurov
  mansurov margiev mehraliyev mirzazade misikov mukhtarov najafov namazov novruzov ozdoev panahov pliev qasimov
  quliyev ragimov rahimov rustamzade sadikhov sagov salimov sanakoev shahbazov sharifov shavlokhov shogenov tagiyev
  tahmazov talibov tedeev tibilov tokov tomaev tsechoev tskhovrebov tuaev uruzmagov vahabov valiev yevloev zamanov
  zangiev zasseev`,
];
