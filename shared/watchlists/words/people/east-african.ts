import type { WordClasses } from '../frequency.ts';

/** Ethiopian, Eritrean, Somali, Kenyan, Tanzanian, Ugandan, Rwandan and Sudanese names. */
export const EAST_AFRICAN: WordClasses = [
  `abdi abebe ahmed ali bekele hassan hussein ibrahim john joseph mary mohamed omar tesfaye wanjiru`,
  `abdiaziz abdikadir abdirahman abdulahi abdulkadir abdullahi achieng adan addis aden adhiambo akello akinyi akol
  alemu almaz amina asefa asha assefa atieno ayele berhane berhe bol byaruhanga chebet cheruiyot david deng dereje
  desta emmanuel fadumo farah fatuma fikre garang gebre getachew girma grace habimana haile hailu halima hamisi hawa
  ismail jama james jepkemboi juma kamau kariuki kato kebede kipkorir kiplagat kiprono lemma maina malual mekonnen
  mohamud mugisha mukamana mukasa mulugeta muse musyoka mutua mwangi mwende nakato ndayishimiye negash niyonzima njeri
  njoroge nsengiyumva nur nuur ocen ochieng odhiambo okello onyango osman otieno owino peter rashid said salad salum
  sheikh tadesse tekle teshome tilahun tsegaye tumusiime uwimana wambui wangari wanjiku warsame worku yohannes yusuf
  zewdu`,
  `abate abdallah abdela abdelgadir abdelmajeed abdelrahim abdifatah abdihakim abdinasir abdinur abdirashid abdirisaq
  abdisalan abdisamad abdishakur abdiwali abdiweli abeid abera abraha abshir abuk abukar abuto abuzaid abwooli acan
  achol achuil aciro adam adane ademe admasu adong aguer ahmednur aisha ajak ajang akec aklilu akot akoth alamin alek
  alem alemayehu alemnesh alier aluel aman amanuel amare ambaye amongi amsalu amuor anab angelo anyait anyango anyieth
  apio apiyo araya aregawi arinaitwe arop asfaw asiimwe asmamaw asmerom aster atem athian athumani atim atsede atwine
  auma awale awan aweke awil awino awuor ayaan ayalew ayebare ayen aynalem ayuel azeb babiker badawi bakar bakari
  barasa barmasai barre bashir bbosa belachew belay belete berhanu betelhem bett biar bile birhanu biruk birungi
  bishar biwott bizimana botan bushra byamukama caasha cabdi chacha chala chege chelimo chemutai chepkoech cheptoo
  cherono chirchir chol dahir daniel dau daud dawit debebe debela deeq degu demeke demissie deqa derege derese diriba
  dirie diriye duale dut egal ejigu ejoru ekwaro elamin elbashir eldin elfadil elhag elhaj elias elmi elnour elobeid
  elsheikh eltahir eltayeb endale ephrem ermias eshetu eskinder eyerusalem eyob fadlalla fahma faisal faiza fantahun
  faraja fardosa fartun fasil fatma fekadu feyisa feyissa fisseha fitsum fowsiya freweini gachanja gai gasana gasim
  gatera gathogo gathoni gatkuoth gatluak gebreegziabher gebrehiwot gebrekidan gebremariam gebremedhin gebreselassie
  genet gezahegn gichuki gidey gikonyo gitau githinji gitonga gizaw goitom gudeta guled guleed habiyaremye habtamu
  habte hagos haji hakizimana hamad hamdan hamid hamis hamza hana harerimana hashim hassabo hategekimana helen henok
  hibo hirsi hirut hisham hiwot hodan hodo ibado ibnouf idd idi idil idris idriss imam iman ingabire irakoze ireri
  issa isse istahil jabir jemal jeptoo jerono jumanne kabanda kabera kabuye kadra kagabo kaggwa kagimu kagwanja kahsay
  kakooza kalema kamal kamanzi kamotho karanja karekezi kariithi karimi kasozi kassa kassahun kassim kassimu katende
  katumba kayitesi kayiwa kemboi keter khadija khadra khaemba khalafalla khalif khamis kibe kibet kidane kidist kigen
  kiggundu kihara kiilu kilonzo kimani kimutai kintu kinuthia kinyua kioko kipchoge kipchumba kipkemboi kipketer
  kipkoech kiptoo kiros kirui kisakye kiwanuka kizito koech koinange komakech komba korir koskei kuol kur kyalo
  kyambadde kyomuhendo ladan lado lakew lam langat leul liban lidya liya lual lubega lugolobi lukwago lusweti lutaaya
  lwanga lyimo mabior macharia machumu maganga mahad mahamed mahamud mahdi mahenge mahgoub mahjoub mahlet maiyo majok
  makame makau makki makokha makuei malek malima malong mamo manirakiza manyang maow marial marta maryam maryan
  masanja masiko massawe mathenge mawanda mayen mayom mbabazi mbithi mbugua mburu mbwana mchome mebrahtu medhanie
  mehari mekdes melaku merhawi meron meseret mesfin mgeni mihret mikael mirghani misrak mkumbo mlay mmari moges mola
  mollel mosha moshi mrema mrisho mucheru muchiri mudawi mueni mugabi mugabo mugerwa mugo muhangi muhoro muhumed
  muhumuza muia mukandayisenga mukantwari mukarugwiza mukeshimana mukhtar mukhwana mukiibi muli mulindwa mulu muluken
  mumin munene mungai munyaneza munyao munyeshyaka murage mureithi murekatete murigi muriithi muriuki musabyimana
  musau mushi musisi musoke mustafa mutabazi mutebi mutesi muthama muthoni mutinda mutiso mutoni mutuku muwonge
  mwajuma mwakyusa mwanzia mwesigwa mwinyi nabirye nabukeera nabukenya nafula nahimana nakanwagi nakimuli nalubega
  nalwanga namatovu namubiru namuli nansubuga nantongo nasr nasra nassali nassoro nasteho natukunda ndagijimana
  ndagire ndayisaba ndegwa ndikumana ndirangu nduku ndunda ndungu nduwayezu nega negussie nekesa ngabo ngalawa nganga
  ngei ngowi ngugi nhial nibigira nigist nijimbere nimbona nimo niyibizi niyongabo nizeyimana njenga njuguna
  nkundabagenzi nour nsabimana nsanzimana nsubuga ntakirutimana nthenya ntirenganya nyaga nyaguthii nyakato nyambura
  nyandeng nyanzi nyibol nyirahabimana nyiramana nyok nyokabi nzeyimana ocaya odongo oduor oduya ogola ogutu ogwang
  ojok ojwang okot okoth okumu oloo olum oluoch omara omari omer omollo omolo omondi onen ongeri opio opiyo opolot
  oryem osodo otim ouko ouma owiti owor owuor pagan qasim rahel rajabu ramadhani regassa rehema riak riek robel roble
  roda rono rotich rugamba rukundo rutayisire ruth rutto saad saba saeed sahle sahra saidi sakariye salim samatar
  samson samuel sang sara sayed saynab sebahutu sebunya seif selam selamawit selassie selemani semakula semere senait
  senay shaban shabani sharif shayo shewit shiferaw shimelis shire shukri sibomana siddig simiyu sindayigaya sintayehu
  sisay solomon ssali ssebunya ssempijja sserwadda sucdi suleiman suleimani sulekha suliman swai syombua taban tafese
  taha takele tamirat tanui tariku tarimo taye tayeb tefera teferi teka teklu temba temesgen tewodros tewolde thon
  thuku tibaijuka tigani tigist tindyebwa tirunesh tolosa tsehay tugume tumwebaze turyahabwa tut tuyisenge twagirayezu
  twinomujuni ubah umuhoza umulisa umutoni urio uwamahoro uwase uwera uwineza uwizeyimana wafula wahome wairimu waiswa
  waithaka waithera waititu wamala wambua wamuyu wangui wani wanjala wanyoike warsama waweru wehliye wekesa were wol
  wolde woldegebriel woldemariam woldu wondimu wondwosen yagoub yahye yak yared yasin yel yemane yirga yonas yosef
  yurub zahra zaituni zakaria zeleke zenebe zeray zerihun zuberi zuhura`,
  ``,
  ``,
];
