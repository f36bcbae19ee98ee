import type { WordClasses } from '../frequency.ts';

/** Indonesian, Malay and Filipino names that are not Arabic or Spanish, and their own spellings of those that are. */
export const MALAY_FILIPINO: WordClasses = [
  `abdul agus ahmad ali bin binti cruz dewi jose maria mohd muhammad nur reyes santos siti sri`,
  `abdullah adi andi angel aquino ari arif aziz azman azmi bambang bautista budi castillo de dedi dela dian eko endang
  fernandez fitri garcia ginting gonzales grace hadi handayani harahap hasan hassan hendra heru hidayat hutagalung
  ibrahim ika indra ismail john joko joy jr kurniawan lee lestari lim lina lubis mark mendoza mercado michael mulyadi
  nasution nugroho nurhayati nurul pratama purnomo putra putri rahman rahmat ramadhan ramos ratna reynaldo ridwan rina
  rini rivera rizal rodel rodrigo rosario rudi rusdi santiago santoso saputra sembiring setiawan simanjuntak siregar
  sitorus slamet sugeng suharto sulastri sumarni supri suryani susanti susilo sutrisno suwarno tan tolentino torres
  tri utami villanueva wahyu wati wawan widodo wijaya wong wulandari yanto yuli yulia yusuf zainal zulkifli`,
  `abad abadilla acosta ade aguilar agung agustin ahmadi aileen aisyah akbar alamsyah albert alcantara alvarez alvin
  aminah amir amiruddin amri analyn anas andres angelica angelito anggraini anita annalyn anton antonio anwar ardi
  ardiansyah arellano arifin arlene arnel arnold asep asri astuti atik ayu azhar azizah azlan azura bacani bachtiar
  baharuddin balagtas baluyot basco basri basuki batubara batungbakal benigno bernardo bondoc bong borja buenaventura
  cabrera cahaya cahyono calderon capili carmelita castro catacutan cecep chairul chandra charito chavez cherry
  christian citra concepcion corpuz cortez cristina cynthia daeng damanik darma darmawan darwis david dede delacruz
  delosreyes delossantos delrosario deni dennis deny desi diana diaz didik dimaculangan dindo dizon djoko dodi domingo
  dwi edgardo edi edwin efendi effendi eka elly elmer ema emerlinda emi enny enriquez erlinda erna ernawati ernesto
  ervina espiritu estrada eti evangelista evelyn evi fadli fahmi faisal fajar fajardo farida fatimah fauzi fauziah fe
  febri ferdinand ferrer ferry firdaus firman firmansyah fitriani florencio flores francisco gabriel galang gatchalian
  gemma gerry gina glenda gomez guevarra gunawan gusti gutierrez hafiz halimah hamdan hamid hamzah handoko hani haris
  hariyanto harun haryanto haryono hasanah hasanuddin hendrawan hendri hendro herawati herman hermansyah hermawan
  hernandez hernawati herry hidayah husin husna ibnu idris ignacio iis imam iman imelda indah indriani irawan irawati
  irfan irma irwan iskandar iswanto ita iwan jamal jamaluddin javier jayson jennifer jerome jessica jimenez jocelyn
  joel johari jomar jonathan joni josephine jovelyn jumadi jun junaidi jusuf kadek kamal kamaruddin karim kartika
  kartini kasim ketut khairuddin khairul komang kristine kusnadi kusuma kusumawati lacson laila latif legaspi leonora
  lia lilik lito lopez lorenzo lorna lourdes lucero ludy lukman macapagal macaraeg made magbanua magsaysay mahmud
  maimunah malabanan mallari manalastas manalo manansala mangubat manurung mariano maricel maricris marilou marites
  marivic marlina marquez martinez martini marvin marwan mary maulana mawar maya medina mega meilani mendiola mila
  miranda mochamad mohamad morales muhamad muhidin mukhlis mulyani mulyono munir murni mustafa mustofa mylene nana
  nasir nasrul natividad navarro nelia nengah nenita nestor ni nicolas ningsih nita noel noor nor nora noraini
  norhayati norma normah nova novi nuraini nurdin nurhasanah nuri nurjanah nurlela nursyah nyoman ocampo okta oktavia
  ong osman othman pacheco padilla pandjaitan panganiban pangilinan panjaitan parman pascual pasion pena perez perla
  pertiwi pineda prabowo pranoto prasetya prasetyo pratiwi princess priyanto pujiastuti purnama purwanto puspa puspita
  puteh quiambao quizon rachman rahardjo rahayu rahim rahmad rahmawati ramil ramirez ramli randy rangga rasyid raymond
  razak remedios rendra reni retno rey reza rhea ria rian riani richard riduan rika rinto rita riyanto rizalina rizki
  rizky robert rodolfo rodriguez rogelio rohani rohmat rolando romeo romli rommel romulo ronald ronaldo roni roque
  rosales rosalie rosemarie rosli rosmawati rosnah rowena roxas rudy ruel ruslan rusli rustam ruth ryan sabri safitri
  saiful salazar saleh salim salleh salmah salonga salvador samad samsudin samsul sanchez sandi santi sanusi saragih
  sari sarmiento sartika setiabudi setiadi setyawan shamsuddin sharif sharifah sheryl sigit sihombing silalahi
  simatupang sinaga sison siswanto sitanggang situmorang sobri sofyan sopian soriano subagyo subarjo subekti sudarmono
  sudarsono sudirman suhaimi suhardi suhartono suharyanto sujarwo sukardi sukma sulaiman sulistyo sumardi sumarno
  sunarto sunaryo supardi suparman suparno suprapto supriadi supriyadi supriyanto surya suryadi suryanto susanto
  susilawati sutanto sutarno sutikno suwandi suwito suyanto sy syafii syahputra syahrul syaiful syamsuddin syamsul
  syarif tambunan tantoco taufik taufiq teguh tengku teresita teuku tini tiongson titin toni tono tuazon tuti udin
  ujang umi usman utama utomo uy valdez valencia velasco vergara veronika vicente villaflor villamor vilma vina
  virgilio wahid wahyudi wahyuni wan wardi warsito wibowo wicaksono widiastuti widya wilfredo winarto wira wirawan
  wiwik yani yanti yap yayan yeni yogi yohanes yudi yuliana yulianto yumul yunita yusof yusri zain zainab zainuddin
  zakaria zaki zaleha zamora zenaida zulfikar zulkarnain`,
  `abang abas abaya abella abueva aceng adam adha adiputra aditya adnan afandi affandi agbayani agustina alano alarcon
  alcaraz alias alonzo alwi amparo amran andika andriani anggoro annisa ansori apostol apriyanto aragon arcilla
  arevalo ariyanto arman arsyad asmadi asmara aswad atienza atmaja austria avila awaluddin awang ayala azahari azhari
  azis bacalso badrul bagatsing bahar bahri bakar balingit baltazar barrios basa baskoro bayani bayu bejo belmonte
  benitez bonifacio bugayong burhanuddin caballero cabigting cabral camacho canlas carpio casimiro castaneda catindig
  cayabyab celestino cempaka che claveria clemente cojuangco conception coronel cuenca cunanan custodio dacanay
  dagohoy dahlan dalisay danang darsono darto dayat deguzman deleon dimaano dimagiba dimas djafar djaja djamaluddin
  dolah ebora edy embong encarnacion escudero esguerra espino estrella eusebio fachri farhan faustino fauzan feliciano
  ferreras fikri fortun fuentes galih galuh galvez gamboa garchitorena gatdula gatot gavino gede geronimo ghazali
  gonzaga guanzon guerrero guinto hakim halim hanafi hanif harahab hardiman hardjo harjono hartati hartini hartono
  hasibuan hasnah hasyim herlina heryanto hilario husein husni ilagan ilham imperial imron indrawati intan ismoyo
  istiqomah jaafar jacinto jafar jailani jaime jalandoni jamilah jannah jaro jayadi johan juanda juliana kadir
  kamarudin kamil karno karsono karyadi kasman khadijah khalid khalil kosasih krisna kuncoro kurnia lagman laksmana
  laksono lansang lapid laurel lazaro leonardo limbong liza lualhati luna lutfi mabini macaspac machmud madjid madrid
  magno magpantay magtibay maharani mahendra mahfud maisarah malonzo manabat mangahas maniquis manlapaz mansor mansur
  mantik manuel marasigan marcelo marcos margono marsudi maryam maryati marzuki masduki mashudi mat mateo matias megat
  melati mijares mira mokhtar monsod montemayor mubarak muchlis mukti mulia munandar munoz musa muslim nadia
  napitupulu narciso nazri nepomuceno nik nizam nolasco nordin norizan norman nugraha nuguid nurhadi nurmala oliveros
  omar ongpin oquendo ordonez orosa osmena padang paguio paijo palma pamintuan pandu pangan pangestu paramita paras
  pardede paredes parjo parlindungan patricio peralta permana permata pimentel ponce poniman ponirin prakoso prayitno
  prihatin principe pudji puno purba purnamasari purwati putu quezon quirino quisumbing rachmat raden radzi raharjo
  raja rajagukguk rama ramdani rasid rasmi razon recto redzuan regalado remulla rivas robles rohana rohaya romualdez
  rosidah rosita rozali rubio rusmini sabar sadikin safri sahar sahrul said salcedo salimah samosir samson sandoval
  sarah sarjono sarmenta sarwono satria satrio sebastian selamat septian serrano shahril shahrul sidik sihotang
  silitonga silvia simbolon sinambela singson sintia siswoyo sitompul soedarmo soetomo sotto suarez subandi sucipto
  sudarto sudirja sugianto sugiarto sugiharto sugiono sugito suhaila suharti suherman sujono sukarno sukiman sulaeman
  sulastro sumantri sumiati sumulong sunardi sunarti sundari supandi supriatna surono suroso suryana suseno sutedja
  sutomo sutopo suwardi syafiq syah syahrir syed tagle talavera tampubolon tanada tangonan tarmizi taslim teodoro
  teves tibayan ticzon timbol tirol tobing trinidad trisno tugiman tukiman umali usop valenton valenzuela velarde
  ventura vera villa villar villareal virata wagimin wahab wakidi waluyo warno wasis wayan widjaja wiguna wijayanti
  winarno winata wisnu wiyono yabut yahya yasin yatim yatno ynares yohana yudha yulianti yusniar yusoff yusran zahari
  zahra zailani zaini zaitun zamri zaragoza zobel zubir zulhelmi zuraidah`,
  ``,
];
