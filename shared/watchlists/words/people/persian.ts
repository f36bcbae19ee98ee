import type { WordClasses } from '../frequency.ts';

/** Iranian given names and family names; Afghan ones that are Persian. */
export const PERSIAN: WordClasses = [
  `abbas ahmadi ali amir fatemeh hasan hassan hossein hosseini javad karimi mahdi maryam mehdi mohammad mohammadi reza
  rezaei zahra`,
  `akbar akbari alireza amiri asadi asghar babak bagheri bahram behzad ebrahim ebrahimi farhad ghasemi gholam gholami
  gholamreza ghorbani hamid hamidreza hashemi heidari heydari jafari jalali kazemi mahmoud majid masoud mohammadreza
  mohseni mojtaba moosavi moradi morteza mostafa mousavi nazari norouzi rahimi rezaee rezai rostami sadeghi saeed
  saeid salehi shahram sharifi soltani yousefi`,
  `abdollah abdolreza abolfazl abolghasem afshin aghaei ahmadreza alavi alizadeh amini amirhossein arash ardeshir arman
  asghari ataei azadeh azar azimi azizi babaei bahman bahrami behnam behrooz behrouz bijan dariush daryoush davood
  davoud ehsan elham emami eskandari esmaeil esmaeili esmaili fariba farshad farzad farzaneh fereydoun firouz
  golestani habibi hadi haghighi hajizadeh hakimi hamed hamidi hasani hasanzadeh hatami hedayati hojjat homayoun
  hooshang houshang iraj jaber jahangir jamshid jamshidi kamran karim kaveh kazem khalil khalili khodadad khosravi
  khosrow kianoush kourosh latifi leila mahboubeh mahnaz mahtab maleki mansour mansouri masoumeh mehran mehrdad
  mehrzad milad mina mirza mirzaei mohsen mokhtari moslem nader naser nasiri nasrin nasser navid niloufar nima omid
  parisa parvin parviz payam pedram pejman peyman pouria qasem rahim rahmani ramezan ramezani ramin rashidi rasoul
  rasouli rouhollah roya sadegh saman sara sasan sayyed seyed seyedeh seyyed shahab shahin shahnaz shahriar shahrokh
  shapour shirin shokri siamak siavash sina soheil soheila sohrab soleimani soraya tahereh taheri tavakoli torabi
  vahid yaghoub yaser zamani zarei zeinab zohreh`,
  `abdi abdollahi abedi abedini afshar afshari aghajani akhavan alimohammadi amanollah anoushirvan ansari arab arabi
  aref arjmand asgari askari atefeh azam azari azarmi azita bahadori bakhshandeh bakhshi bakhtiar bakhtiari barzegar
  behbahani beheshti behesthi behjat bozorgi dadgar daneshvar darvish darvishi dastjerdi davari davoudi dehghan
  dehghani delavar eftekhari elahe emad emadi ershadi esfahani esfandiar esfandiari etemadi ezzatollah fakhri fallah
  fallahi farahani faraji farajollah farid farrokh farrokhi fatahi fathi fazel fazeli firoozi firouzabadi firouzi
  forouhar forouzan ghaderi ghaffari ghafouri ghanbari ghanei gharib ghazanfar ghobadi ghodrat ghodratollah golzar
  goudarzi habib habibollah haghani haghi haj haji hajian hamzeh hemati hemmati hesam heshmat heshmatollah hojatollah
  hormoz hosseinali hosseinzadeh imani jabbari jafar jahangiri jalil jalilian jamali janati javadi javid kabiri kamal
  kamali karami karbalaei kargar kashani katouzian keshavarz khademi khaki khaleghi khan khani khanjani khatami
  khorasani khorrami kian kiani kiumars kobra lotfi lotfollah madani mahdavi mahin majidi malek manoochehr manouchehr
  mardani masoudi masoumi mehrabi mehri mehrnoush memarian minoo mir mirzaie mirzazadeh moein moeini moghadam
  moghaddam moghimi mohammadzadeh mohebbi mojgan momeni monfared montazeri moradian morovati mozafari mozaffari naderi
  naghavi naghdi najafi najafzadeh namazi namdar nasrollah nasrollahi nateghi nazanin nazarian negar nemati nematollah
  niazi nikbakht noori noroozi nouri nourollah pahlavi pakzad panahi parsa parvaneh pasha piri pirouz pour pourmand
  qaderi qasemi rad radan rafiei rahbar rahnama raisi rajabi rajaei ranjbar razavi rezazadeh rezvani roozbeh rostam
  rouhani saberi sabet sadat sadri saedi safari safavi saffari sajad sajjad sajjadi salami salari salarian salehian
  salimi samadi sanaei sanjari sarlak sarmadi sattar sedighi sepehr shabani shafiei shahbazi shahi shahidi shahmoradi
  shahrivar shahrzad shahsavari shakeri shams shamsi shariat shariati shayan shekari shirazi shirzad shojaei shokouh
  siahpoush simin sobhani sohrabi soudabeh tabatabaei tabrizi taghavi taghi taghizadeh tahmasebi talebi tayebi tehrani
  toufan vaezi vafa vahidi valiollah varzi yadegari yadollah yaghoubi yazdani yazdi yousef zadeh zandi zare zareh
  zargar zarif zia ziaei zolfaghari`,
  `abdolhossein abdolkarim abdolmajid abdolrahim ahadi ahmadian ahmadzadeh alborz aliabadi aliakbar aliasghar amanpour
  ameri amirabdollahian anvari arabshahi aramesh arefi arezoo armin arshad arya aryan asemi ashkan ashtari ashtiani
  assadi atashi attar attaran aval ayatollahi azadi azghandi azimzadeh bagherzadeh baharvand bahmani bahonar bakeri
  banisadr barati bashiri bayat bazargan behdad behnoud behroozi behrouzi bina borhani boroujerdi chamran chegini daei
  danesh dashti dastgheib delfani derakhshan derakhshani dini divandari doosti dorri elahi esmaeilzadeh ezati falahati
  falsafi farhadi farhang farhangi farokh farsi faryadi farzan farzin fatemi feiz ferdowsi firouzeh foroutan ghanadi
  gharavi gharibi ghasemzadeh ghazi gol golab golmohammadi gorji habibian hajiabadi hakim hariri hashem hashemian
  hatamikia hejazi heravi honari honarvar hossain hosseinpour izadi jafarzadeh jahanbakhsh jahanshahi jahromi
  jamalzadeh jebeli jouybari kalantari kamalvand kangarlou karimian karimzadeh kashi kasra kayvan keyvan khajeh khalaj
  khamooshi khavari khazaei khodadadi khodaei khoei khoshbakht kia kimia kohan koohi koushki ladan lajevardi lavasani
  mahallati mahdavian mahmoudi mahmoudian mahmoudzadeh makarem malekzadeh manavi mandana maragheh marandi marashi
  mashhadi mehrabian mehrjoo mesbah meshkini meysam mirdamadi mirhosseini mirkazemi mirmohammadi mirsalim moallem
  mobarak mobini modaresi modarres mofateh mohtashami moini mokri molavi monajemi moniri mostafavi motahari motamedi
  mousazadeh mozaffar nabavi naeimi naimi namvar nategh navab nejad nejati niknam nobakht omidi omidvar pakdel
  pakravan parsi pezeshkian pirzadeh poor pourali pourmohammadi purmohammadi qanbari rahimian rahimpour rahmanian
  rahnavard ranjbaran rashid rasti razmara rezaeian roshan roshani rostamian rouzbeh saadat saadati sabouri sadr
  saeedi safa safaei safdari sahebi salar saleh samii sarabi saraf sarraf sayadi sayyad sedaghat seif shaabani
  shadmehr shafaei shahrestani shahriari shahroudi shakib sheikhi sheikholeslami shirvani shoja simorgh sistani sohani
  taj tajik tajzadeh talaei talebian tangestani tavassoli tehranchi tofighi toosi tousi vahedi vaziri yavari yekta
  zabihi zahedi zahedian zamanian zanganeh zangeneh zanjani zarrabi zarrin zeynali`,
];
