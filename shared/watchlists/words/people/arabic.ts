import type { WordClasses } from '../frequency.ts';

/**
 * Names of the Arab world in the usual English and French spellings; the Moroccan, Egyptian and Gulf ones are rarer
 * by what they are within the whole.
 */
export const ARABIC: WordClasses = [
  `abd abdallah abdul abdullah abu ahmad ahmed ali fatima hamad hamed hasan hassan husain hussain hussein ibrahim
  khaled khalid mahmood mahmoud mohamad mohamed mohammad mohammed mohd moustafa muhammad muhammed mustafa omar saad
  saeed said saleh salem salih salim umar yousef youssef yusuf`,
  `abdelaziz abdelrahman abdulaziz abdulla abdulrahman abdurrahman adel adil aicha aisha al ameen amin amine anwar
  ayesha aysha bachir basheer bashir ben bilal bin djamel el fadel fadhil fadil fahad fahd faisal fathima fatimah
  fatma faycal faysal gamal haj haji hajj hameed hamid hamza hamzah hosein husayn husein hussien ismael ismail jaber
  jabir jamal kamal kamel kareem karim khalifa maged mahmud majed majid mansoor mansour mansur mariam maryam mehmood
  meryem mostafa mustapha nabeel nabil naser nasir nasser noor nour nur osman othman rachid rahim rahman rami ramy
  rasheed rashid salman sameer sami samir samy soliman sulaiman sulayman suleiman sultan tarek tarik tariq uthman
  waleed walid yousif youssouf yousuf yusef zaid zayd zeid`,
  `abdelfattah abdelghani abdelhadi abdelhakim abdelhamid abdelkader abdelkarim abdellah abdellatif abdelmajid
  abdelmalek abdelrahim abdelrazek abdelsalam abdelwahab abdeslam abdi abdo abdou abduallah abdulfattah abdulghani
  abdulhadi abdulhakim abdulhamid abdulkader abdulkareem abdulkarim abdullatif abdulmajid abdulmalik abdulqader
  abdulrahim abdulrazak abdulrazaq abdulrazzak abdulsalam abdulwahab abdusalam achraf aiman amar ameer amir ammar amr
  amro anas anis ashraf ayman aymen ayoub ayub ayyub aziz badar badr bakar bakr bakri bandar basim bassam bassem
  cheikh cherif daoud daud dawood dawud ehab eid emad esam essa essam fares faris fawzi fouad fouzi fuad ghassan gomaa
  habib hadi haidar haider hani hany haroon haroun harun hashem hashim hashimi hazem hazim hesham hicham hisham hosam
  houssam husam hussam idris idriss ihab imad iman imran isa issa issam jaafar jafar jalal jalil jameel jamil jasem
  jasim jassim jawad juma jumaa jumah kadhem kadhim kassem kassim kazim laila layla leila lotfi loutfi mahdi maher
  mazen mazin mbarek mehdi mohsen mohsin mokhtar moosa mounir mourad mousa moussa mubarak mubarek muhsin mukhtar
  muneer munir murad musa nader nadir naif nawaf nayef nazir nizar nora noura nouri nuri omari osama oussama qais
  qasem qasim qassem qays raad radwan raed rafik rafiq ramadan ramadhan ramzi rania reda redouane reem riad rida ridha
  ridwan rim riyad riyadh saber sabir sabri sadek sadik sadiq safa sahar saif salah salama salma samira sara sarah
  seif shahid shaikh sharif sheikh sherif sofiane soufiane taha taher tahir talal taleb talib taoufik tawfik tawfiq
  toufik turki usama wael wail wajdi waseem wassim yacoub yacoubi yahia yahya yaqoob yaqub yaseen yasin yasir yasser
  yassin yassine younes younis younus yunus zahra zahraa zainab zakaria zakariya zakariyya zaki zayed zaynab zeinab
  ziad zouhair zuhair`,
  `abbas abbasi abboud abdalla abdelaal abdelaali abdelali abdelbaki abdelbasset abdelghaffar abdelhafid abdelhak
  abdelhaq abdelilah abdeljabbar abdeljalil abdelmoneim abdelmonem abdelnasser abdelouahab abdelouahed abdelqader
  abdelsattar abdelwahed abdulameer abdulamir abdulbaqi abdulbari abdulbasit abdulghafoor abdulghafur abdulhaq
  abdulhussein abduljabbar abduljalil abdulkhaleq abdulmohsen abdulmonem abdulmuhsin abdulmutallab abdulnasir
  abdulnasser abdulqadir abdulrahmn abdulsamad abdulsattar abdulwahid abdulwali abed abeer abida abir abla aboud adam
  adnan afaf afif ahlam aida ajmal akram alaa alaeddine alam alawi alia aliya almas amal amani amina aminah aminata
  amira ammari aref arif arwa asad asem asim asma asmaa assad ata atef atif atiya attia awad awadh ayad ayed azhar
  azouz azza azzam azzedine badawi bader badi badran baha bahaa baher bahri barakat basel basil basma bassel batool
  bazzi belal belkacem benali benamar bouazza bouchaib boukhari bouzid brahim burhan chaaban choukri daher dalal dalia
  dana darwich darwish derwish dhiab diab dib dina diyab djamal djamila doaa driss eissa elhadj elias eman essaid eyad
  fadi faez fahim fahmi fahmy faiz faiza fakhri falah faleh farag farah faraj fareed farhan farhat farid farida farooq
  farouk farouq faruk fathi fathy fatih fatiha fattah fawaz fawzia fawzy fayez fekri fida fikri firas firdaus galal
  ghada ghaleb ghali ghalib ghanem ghani ghanim ghazal ghazi girgis habiba hadeel hafez hafid hafiz hafsa haitam
  haitham hakeem hakim hakima hala halim halima hamdan hamdi hamdy hamidi hammad hammadi hammam hamood hamoud hamoudi
  hana hanaa hanan hanane hanin harb hariri haris harith hasanin hashmi hassani hassoun hatem hatim hayat hayder
  haytham hegazy hejazi helmi hiba hilal hilmi hind hiyam hoda hosni hosny hosseini houari houda huda humaid humayd
  husni hussaini husseini ikram ilham ilyas ilyes imam intisar iqbal ismaeel israa iyad izz jabar jabbar jabr jad
  jaddou jaffar jamaa jameela jamila jarrah jawhar jebril jehad jibril jihad jihane joud kaddour kader kadi kamil
  kamila karam karima kasim kassab kawthar khader khadidja khadija khadijah khadra khalaf khaldoun khaleel khalfan
  khalil khames khamis kherallah khidr khodr khouri khoury khudair kifah lahcen lamia latif latifa lina loai louay
  loubna luay lubna maamoun magdi magdy mahfoud mahfoudh mahfouz mahrous majdi majdoub majeed makki makram malak malek
  malik malika mamoun manal manar marouane marwa marwan mas masood masoud masri massoud mayada maysa mazhar mehenni
  menad merwan messaoud miftah miloud mina moataz moaz moez mohand mohannad mohcine mona moncef monir mortada mosab
  mouad mouhamad mouhamed mouhcine mouloud mouna muadh muath muayad muayyad mufid muftah muhanad muhannad muna mundhir
  munira munther murtada murtadha musab musaed musallam muslim mussab mutaz nabila nadia nadiya naeem nagib naguib
  nagy nahed nahid nahla naim naima najah najat najeeb naji najib najla najm najwa nasr nasreen nasri nasrin nassar
  nassir nawal nazih nehad nesrine nidal nihad nisreen noaman nofal nouman noureddine noureldin nuha numan nureddin
  obaid obaidi obeid oday odeh ola ossama oubaida oula qadir qadri qahtani qasimi raafat rabab rabah rabea rabie rabih
  rabii rachida rafat ragab raja rajaa rajab rajeh ramez ramiz ramla rana randa raouf rasha rashed rashida rasim
  rasool rasoul rassoul rauf rawan rayan rayyan razak razan razaq rehab rihab riham rola roula ruba ruqaya saadallah
  saadi saadia saddam sadia sadoun safaa safia safiya safwan sahil saida saidi sakina salami saleem salimi samah saman
  samar samer sana sanaa sawsan sayed sayid sayyid seddik seyed shaaban shaban shadi shadia shaker shakir shams
  shamsan shamsi sharaf shareef shehab sheikha shihab shoukri shukri siddik siddiq sidi siham soad sohail souad
  souhail souhaila soumaya suad suha suhail sulaimani sumaya surour taghreed talaat talat tamer tamim tareq thabet
  thabit thamer thani ubaid ubaida uday waddah wafa wafaa wafiq wagdy wahab wahba waheed wahib wahid walaa walied
  wesam widad wisam wissam yaacoub yaakoub yahyaoui yamen yaser yasmeen yasmin yasmine yazan yazeed yazid yosra yosri
  younan yousra zaher zahid zahir zahran zaidan zaidi zaineb zakia zaman zein zeineb zidan zine zobair zoheir zohra
  zoubir zubair zubayr zuhra`,
  `abadi abaza abbadi abbass abbes abdelghafour abdelkhalek abdelkhaliq abdelmoula abdelmoumen abdelouahid abdelsamad
  abdelwali abdennour abdessamad abdesslam abdulelah abdulfatah abdulilah abdulkhaliq abdullahi abdulmawla abdulmueen
  abdulraheem abdulraouf abdulrauf abdulredha abdulridha abdulzahra abidi abou aboubakar abubakar abubaker abubakr
  achour adham adib adwan afandi affan agha ahdal ahmadi ajaj ajmi akel akil alami alaoui alawadi alayan alfarsi
  algamdi alghamdi alharbi alhassan alhussein alkaabi almansoori almarri almutairi alnuaimi alotaibi alqahtani
  alrashid alrashidi alsaadi alsaedi alsalem alshamsi alsharif alshehri alsubaie alyami alzaabi alzahrani amari amer
  amiri ammouri anbari anezi anouar ansari aoun aqeel aqil arabi arar asaad asfour ashour aswad atallah atassi attar
  attiyah atwan awni awwad ayadi ayash ayat ayesh azam azmi azzi azzouz badreddine baghdadi bahrani bakhit bakkar
  baloushi balushi bannoura baqer baqir barghouti basha batal batin bayoumi bedoui bekkali belhadj belhaj benabdallah
  benaissa benmoussa bennani bensaid bensalem benyoussef berrada bishara bitar boudiaf boutros brahimi chafik chahine
  chaker chalabi chami chamoun chaoui chaouki charfi chedli dabbagh dagher dahir dahman dahmane dajani dali damaj
  daoudi darwesh dawas deeb dhafer dhaheri dhahir diyaa djaballah dosari dosary dossari douri dulaimi dulaymi elamin
  elbaz elhassan elmasry elsayed elsayid elsherif ezzat fadhel fadhli fadl fadlallah fahem fakhoury falahi falih
  fallah faour fargani farsi fassi fathallah fayad fayed fayyad ferjani filali gaber gabr gad garba gebran ghaith
  ghamdi gharbi gharib ghassani ghoneim ghonim ghoul gibran guerfi gulf haboub haddad haddadi hadid hadri haffar hafsi
  haidari hajjaj hajjar hajri hakami halabi halawi hallak hamadeh hamadi hamami hamarneh hamdani hamdaoui hammoud
  hammouda hanafi hanafy haneen hannachi harbi harthi hasani hasawi hassanein hassoon hassouna hattab hawari hawi
  hazaa hazmi hendawi henry hindawi hourani hout houthi humaidi ibn idrissi ikhlas iraqi isbahani issawi jaafari
  jabari jabouri jabri jaburi jadaan jallad jallow jaouadi jaradat jarallah jasmin jazairi joudeh jouini jubouri
  jubran juhani jumaili kaabi kabbani kabeer kabir kanaan kandil karrar kashif kassar kattan kebir kenani khadem
  khadim khairi khairy khalidi khalifah khalili khamees khan kharboush khateeb khatib khatri khattab khattabi khayat
  khayyat khazal khelifa khelifi khidir khodair khouja kilani kishk kubaisi kuwaiti labib lahoud laith lakhal lamrani
  lattif layth lazrak maalouf maarouf maatouk maayouf mabrouk madani madi maghrabi maghraoui magrabi mahamat mahameed
  mahgoub mahjoub mahmoudi mahran makhlouf maliki malki mandour mani mansoori mansouri mansuri marai maree marri
  marzouk marzouki marzouq masaad mashhadani masoudi matar mathlouthi mattar mattia mawla mazrouei mazroui mekki
  melhem milad milhem misrati moawad mograbi mokrani mouaz moumen moumni mounia mourabit mousavi mousawi moussaoui
  mraihi msallam muaz muhairi muhaisen mujahid mukhlis muntasir murabit murjan murr musawi musleh muslih mutairi
  mutawa mutlak mutlaq mzali naamani nabulsi nachar nafea nafi nahas nahdi nahhas naimi najafi najar najjar najmi
  namir naqvi nasrallah nasseri nassif natsheh nawfal nazzal nemr niazi nimr nuaimi omran omrani osaimi otaibi ouali
  ouattara oubeid qabbani qaderi qadhi qanber qandil qaradawi qassab qattan qawasmi qubaisi qudah quraishi qureshi
  rabbani rached radhi radi rafai raheem rahmani rahmouni raisi raissi ramahi rashad rashdan rashidi rawi rayes rayis
  razzak razzaq refaat rifaat rifai romdhane rouhana roumi rowaili rubai rubaie rushdi sabah sabbagh sabbah sadi sadr
  sadri saeedi safadi saghir sahli saidani saifi sakr salamah salameh salhi saliba salloum samaan samadi samara
  samarrai samman sanad sanhouri saqr sarhan sarraf sarsour saudi sawaf sawalha sayegh sayigh sbai selim selmi serag
  shabib shadid shafei shafi shafie shaheen shahin shahrani shakour shalabi shalaby shalhoub shami shammari shammas
  shanti sharafi sharqawi shatti shawky shawqi shebli shehata shehhi shenouda sheriff shibli shihri shoaib shweiki
  sidky sidqi slim slimane slimani smaoui soltan soltani souissi soussi sultani suri suwaidi suwaydi tahan tahhan
  tahiri taib taieb talbi tamimi tantawi tarhouni tawil tayeb tayyar tayyib tazi tikriti tlili tomeh touati touil
  tounsi trabelsi turkmani tuwaijri umm utaibi wadi wahbi wahidi wakil warda wardani wazir wehbe yaacoubi yafei yafi
  yaghi yagoub yahyawi yamani yassir yazidi younsi zaabi zaatari zabin zaghloul zahrani zaitoun zakri zalloum zamil
  zaoui zawi zayani zayat zayyat zeidan zeitoun zekri zemmouri zerrouki ziadeh ziani zidane zitouni zoghbi zouari
  zoubi zuabi zubaidi zubeidi`,
];
