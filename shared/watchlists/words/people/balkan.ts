import type { WordClasses } from '../frequency.ts';

/** Serbian, Croatian, Bosnian, Slovenian, Macedonian, Bulgarian and Albanian names. */
export const BALKAN: WordClasses = [
  `dimitar georgi ivan ivanov jovanovic marija milan petrovic`,
  `agim aleksandar ana angel arben asen babic besnik bogdan boris boyan dejan desislava dimitrov djordjevic dragan
  elena fatmir galina georgiev goran horvat hoxha hristo hristov ilic ilir ivana ivanka jelena josip juric kalin
  katarina kovacevic krasimir krasniqi luka maria maric mario mariya marko markovic mihail milica milosevic mirjana
  nikola nikolay nikolic nikolov novak pavlovic petar petko petrov plamen popovic rumen shehu slobodan snezana stefan
  stojanovic stoyan stoyanov todor todorov tomislav vasil vesna yordan zeljko zoran`,
  `abazi ademi admir adnan adriatik ahmeti alban albert aleksandrov aleksandrova alen alija aliu almir altin amar amela
  angelov angelova anita ante antic antonija antonov antonova ardian arsic arta artan asenov asenova astrit atanasov
  atanasova avdiu avni bajrami bashkim begic bekim beqiri berisha bilic biljana blazevic blerim bogdanov bogdanova
  bogdanovic bojan bojana borisov borisova boro bosko bosnjak bozic branislav branka branko bratislav brkic bujar
  buric bytyqi cvetkovic damir danailov danailova danchev dancheva danica daniel danijel danijela darko dauti davor
  delic denis dervishi dibra dimitrovska dimitrovski dimov dimova djokic djordje djukic djuro dobrev dobreva donchev
  doncheva dragana dragica dragoljub dragoslav dritan driton dubravka duka dusan dushku edin edmond elezi elton elvir
  emina emir enver erion ermal ermin fadil fatos ferati filip filipovic flamur florian gajic gashi gazmend gentian
  georgievska georgievski gezim gjergj gjoka gjoni golob gordana gospodinov gospodinova grgic grujic hadzic hajdari
  halili halilovic hasani haxhi haxhiu hodzic hrvoje hyseni hysni ibrahimi ibrahimovic igor iliev ilieva ilirjan
  imamovic imeri ines ismaili ismet ivanovic ivo jankovic jashari jasmin jasmina jasna jevtic jovan jovana jovanovska
  jovanovski jovic jukic jure jusuf kastrati kastriot katic katica kelmendi kirilov kirilova kiryakov kiryakova klaric
  knez knezevic kola kolev koleva kos kostadinov kostadinova kostic kostov kostova kovac kovacic krajnc kralj krastev
  krasteva kresimir kristina krizman krstic krunoslav kryeziu kujtim lazar lazarevic lazarov lazarova lazic lidija
  lika limani lindita ljiljana ljubica ljubisa ljubomir lleshi lovric lovro luan lukic lulzim maja maksimovic
  marinkovic marinov marinova marjanovic mate matej matic matijevic mehic mehmedovic mehmeti mentor meta mihailov
  mihailova mihajlovic mihaylov mihaylova mijatovic mijo milanov milanova mile milena milenko milenkovic miletic milic
  miljan miljkovic miloje milorad milos milosavljevic milovan milovanovic mimoza minchev mincheva miodrag mirko miro
  miroslav mirza mislav mitev miteva mitic mitrovic mladen mladenov mladenova mladenovic mlakar momcilo morina muca
  mujic murati mustafa nada naim natasa naydenov naydenova nebojsa nedelchev nedelcheva nedeljko nedeljkovic nemanja
  nenad nenov nenova nermin nevena nexhmije niko nikolina nikolovska nikolovski novakovic obrad obradovic ognjen
  olivera omerovic osmani osmanovic panayotov panayotova pantic pavic pavicic pavle pavlic pavlov pavlova peci pejic
  penchev pencheva peric perisic perkovic pervizi petkov petkova petkovic petric petrit petrovska petrovski potocnik
  predrag prifti qorri rade radev radeva radic radmila radosavljevic radoslav radovan radovanovic rakic rama ramadani
  randjelovic ratko rexha rexhepi ristic ristovska ristovski robert rusev ruseva sabanovic sadiku sali salihovic
  salihu sanja saric sasa savic savo sead selimi senad senka shabani shala shkelzen shkodra shpetim shpresa shtylla
  simeonov simeonova simic simonovic simunovic sinisa skender sladjana slavica slavko slavoljub slavov slavova smajic
  softic sonja spasov spasova srdjan sreten stanchev stancheva stanev staneva stanisic stankovic stefanov stefanova
  stefanovic stevan stevanovic stipe stjepan stoev stoeva stojanovska stojanovski stojkovic sulejmani suljic svetlana
  syla tadic tamara tanev taneva tanja tasic teuta thaqi tihomir tijana toci todorovic tomic tonev toneva topalli
  trajkov trajkova trajkovic trajkovska trajkovski trifonov trifonova tsankov tsankova tsonev tsoneva tsvetkov
  tsvetkova turk uros valbona valon vanja vasic vasilev vasileva vasilije vasiljevic velchev velcheva velikov velikova
  veljko vera veseli veselin vidic vidmar vidovic viktor vjosa vladan vladimir vladimirov vladimirova vladislav vlado
  vlashi vlasic vojislav vujic vuk vukic vukovic xhafa xhaka xhevdet yanev yaneva yankov yankova ylli ymeri yordanov
  yordanova zahariev zaharieva zdravko zeka zekiri zhelev zheleva zivanovic zivkovic zlatev zlateva zlatko zogu zoric
  zukic zupan zupancic zvonimir zvonko`,
  `adela adisa adrian aida ajla aleks aleksandrina alma amina anastas ani anila anka anto antoaneta anton arijana armin
  atanas aurel aurela azra bajram berislav bilyana blagoje blagovest blazenka blerina borislav borka bozhidar bozica
  bozidar brikena cedomir cveta dado damjan dane daniela dardan darina darinka desislav diana dijana dino djoko dobri
  dobrica doko dordana drago drazen drita dunja dzemal dzenan eda edita elira elma elvira elvis emil enes engjell
  entela erjon ermira esad evgeni fahrudin fatbardha fatima fatjon florina franjo genc gentiana gergana ginka gojko
  grozdana hamdija haris hasan hasib husein ibro ilija ilirjana iliya iliyana ina irena irfan ivaylo ivelina izet
  izudin jadranka jagoda jakov jela jeton jonida josipa jozo kamen kasim kemal kiril klara klodian kosta kostadin
  kristijan ksenija lachezar lana ledion leonard lepa lilyana liridon ljubo lucija luljeta lyuben lyubomir lyudmila
  majlinda marijan marin marina marjan matija maya mensur merima mersad midhat mihajlo mihovil milka milutin minela
  mirela mirsad mitko mladenka momchil mujo munir nadezda nadezhda natalija nazmi ndue nedyalko nertila neven nihad
  nijaz nino nusret ognyan omer osman pashk pavel pellumb penka pero rada radka rado radoje radojka ralitsa ramiz
  ranko rasim redon refik resad rezarta rifet roko rosa rosen rositsa rumyana ruza sabina sabri safet sakib salih
  samir sandra sanela sasho sava sefik selma semir senija silvia simeon simo slaven slavi slavisa smilja snezhana
  sokol spas spasoje spomenka stana stanimir stanislava stanko stefka stipo suad sulejman suzana svetla svetoslav
  svetozar tatjana teodora tomo tomorr tonci toni tsvetan tsvetanka tsvetelina valdrin valmir vanya vasilka vaso
  vedran velibor velimir velin veneta ventsislav vesela vinko violeta visnja vjekoslav xhelal yana yanko yavor yllka
  zarko zdravka zehra zhivko zivko zivorad zlata zlatan zoja zorica zorka`,
  `adzic ahmetovic aleksic alic andjelkovic andric angelovski arsenijevic avdic avramovic babovic bacic bajic
  bajramovic bakic bandic banjac baric barisic basic becirovic begovic bekric besic bjelic blagojevic blazic bojkovski
  bojovic boskovic bosnic bosnjakovic bozovic brajkovic brankovic bregar bugarski bulatovic buljan cengic cerar
  cindric coric cosic cvetkovski cvijetic cvijic cvitkovic dabic damjanovic dedic delibasic despotovic dimic
  djurdjevic djuric djurovic dobrovic dragic dragovic draskovic drljaca dujmovic dumancic duric dzafic fazlic
  ferhatovic franic galic gasparic gavric glavas glisic golubovic gordic gregoric grubisic gvozdenovic hasanovic hasic
  hrgovic hribar huseinovic husic ikonic ivancic ivanovski ivic jahic jaksic jankov jaric jasarevic jelavic jelic
  jeremic jerman jovancevic jovicic jozic jug juricic jurkovic kadric kalinic karadzic karic kastelic katanic kitic
  kobal kocevar kokic kolar kolaric kolenc komnenic korosec kosanovic kotnik kovacec kovacek krunic krznaric kurtovic
  kuzmanovic kuzmic lah lalic lekic ljubicic loncar lucic macura malesevic mandic mankovic manojlovic maras maravic
  markic markov martic martinovic medic medved mesic mihaljevic mihelic mijailovic mijovic mikic mikulic miladinovic
  milankovic milanovic milinkovic misic mitrevski mlinaric mrdjenovic mrkonjic mujkic mulic muratovic mustafic
  naumovski nenadic nesic nestorovic nikcevic nincic novic nuhanovic oblak obrenovic oljaca opacic orsolic ostojic
  pajic paunovic pekic pesic petronijevic pirc plavsic pogacar popadic pranjic prodanovic puric radakovic radenkovic
  radivojevic radojevic radonjic rados radulovic rajkovic ramic rasic redzic relic rozman rukavina rupnik sarac sehic
  sekulic sekulovic selimovic sertic sever sinanovic skoric sladic smrekar soldo sostaric spahic spasovski sretenovic
  stamenkovic stanic stanojevic starc stefanovski stimac stojakovic stojic subotic susic tahirovic tanaskovic
  teodorovic terzic todorovski topic tosic trifunovic uzelac velic velickovic veljkovic velkov velkovski vidakovic
  vilotic vlahovic vojinovic vojvodic vranic vrdoljak vucic vuckovic vujovic vukasinovic vukelic vukicevic vuksanovic
  zahirovic zajc zdravkovic zec zecevic zelic zorman`,
];
