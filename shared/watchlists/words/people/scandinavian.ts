import type { WordClasses } from '../frequency.ts';

/** Danish, Norwegian, Swedish and Icelandic names. */
export const SCANDINAVIAN: WordClasses = [
  `andersen andersson anna christensen erik eriksson hans hansen jens jensen johansen johansson karlsson lars larsen
  maria niels nielsen nilsson olsen pedersen peter`,
  `anders andreas anne arne bengt berg bjorn bo carl christian elisabeth eva fredrik gunnar gustafsson haugen henrik
  inger ingrid jan jansson johan johannes jonsson jorgen jorgensen karin karl kirsten kjell knut kristensen
  kristiansen kristina larsson leif lena lennart madsen magnus margareta marie martin mats michael mikael morten nils
  olav ole olof olsson per persson petersen pettersson rasmussen rolf soren sorensen stefan svein sven svensson thomas
  tor ulf ulla`,
  `aas aberg abrahamsson agneta ahmed akesson alexander alf ali allan andreasen andreassen anita anneli annette annika
  arvid arvidsson asa astrid axel axelsson bach bak bakke bakken barbro bech bengtsson benny bente berge berggren
  berglund bergman bergstrom berit birgit birgitta birgitte birthe bjork bjorklund blomqvist bodil boman borg borje
  brandt brekke brit britt camilla carina carlsen carlsson caroline casper cecilia charlotte christer christiansen
  christina christoffer christoffersen claes claus clausen conny dag dahl dahlberg dam daniel danielsen danielsson
  david dorte ebba eide eilif einar eirik eklund ekstrom eliassen elin elisabet ellen elsa emil emilie emma engstrom
  erica eriksen erling eskil espen finn flemming forsberg frandsen frank fransson frederik fredriksson frida frode
  geir gerd gerda goran greta grete gro gudrun gulbrandsen gunilla gunnarsson gunvor gustav haakon hagen hakan
  hakansson halvorsen hanna hanne harald harry haug hedlund hege heidi helen helena helene helge helle hellstrom
  henning henriette henriksen henriksson hermansson hilde holm holmberg holmgren holmqvist hovland hugo ida inga
  ingeborg ingvar irene isak isaksen isaksson ivar iversen jacob jacobsen jacobsson jakob jakobsen jakobsson janne
  jeanette jeppe jeppesen jesper jespersen jessica joakim johanna johannesen johannessen john jon jonas jonassen
  josefin josefsson julia julie kaj karen kari karsten kasper katarina kenneth kent kerstin kim kjaer kjersti klara
  klas knudsen knutsen kristian kristoffer kristoffersen kurt laila lasse laura lauritsen laust leena lie lina lind
  linda lindberg lindgren lindholm lindqvist lindstrom line linnea lisa lisbeth lise lone lotta lotte louise lucas
  ludvig lund lundberg lunde lundgren lundqvist lundstrom magnusson maja malin mansson maren margit margrethe marianne
  marit markus markussen martensson martha martinsen martinsson mathias mathilde mathisen mattsson mette mia mikkelsen
  moen mogens moller mona monica mortensen myhre nanna nina nora norberg nordin nordstrom nyberg nygaard nyman nystrom
  oberg oddvar ohlsson olofsson oscar oskar ostergaard otto ove paul paulsen paulsson pernille petra petter philip pia
  poulsen preben ragnar ragnhild rasmus reidar rikke robert robin roger ronning roy rune ruth ruud samuelsson sandberg
  sander sandstrom sanne sara sather schmidt sebastian signe sigrid sigurd simon simonsen siv sjoberg sjogren skov
  soderberg sofia sofie solberg solveig sonja stein sten stig stina stine strand stromberg stromme sture sundberg
  sunde susanne svend svendsen svenningsen sverre synnove tage terje therese thomassen thomsen thorsen tina tobias
  toft tommy tone torbjorn tore torres torsten tove trine trond trygve ulrik ulrika unni vegard vera veronica
  vestergaard vibeke vidar viggo vikstrom viktor vilhelm vivi wallin wang westerberg wikstrom winther yngve`,
  `aagaard aage aasen abel adam adolfsson agnes ahl ahlberg ahlgren ahlstrom akerlund albert albertsson albin
  albrechtsen alice alm alma almqvist alstad alva amalie amanda amundsen andresen angel anja annelie annelise antonia
  antonsen antonsson arild arnason arnesen arnfinn arnold arntzen arvo asbjorn aslaug asp asta aud august augustsson
  axelina backman backstrom balder bang beate benedikte benjamin benson bentsen bentzen bergersen bergqvist bergvall
  berntsen berntsson bert berta bertelsen bertil betina bianca birger birk birkeland bjarnason bjarne bjarte bjerke
  bjerregaard bjornsson blixt bloch blom bodin boe bohlin bonde borgen borghild borjesson brand brandal brede britta
  broberg brodin bror brun bruun brynhild brynjar bryntesson buch bye cedergren claesson dagfinn dagmar dagny dahlgren
  dahlin dahlstrom dalgaard daniella davidsen ditte dorthe dorthea due dybdahl ebbesen edith edlund edvard edvardsen
  edvin edvinsson egeland egil eilert einarsson eivind ek ekberg ekholm eklof ekman eldbjorg elgaard eli elias eline
  elise ella ellefsen ellingsen elmqvist elna else elvira emanuel embla enevoldsen eng engdahl enger ericson ericsson
  erlandsen erlandsson ernst esben esbensen ester evald even evensen fabian fagerlund falk farstad felix filip fjeld
  fjellstad fog fors forslund frantzen frederikke fredrika fredriksen freja friis frits fritz frost fuglsang gabriel
  gade georg gisela gisle gitte gjerde glad gorm gotfred gran granberg granlund grann gravesen gren grenberg gretha
  grethe grondahl gronlund gronvold grove gry gudmundsdottir gudmundsson gun gunda gundersen gunhild gunnarsdottir
  guri gustaf gustafson gustavsen gustavsson gyda haagensen haglund hald halfdan hall hallberg halldorsson hallgeir
  halvor hammar hammer hampus hanssen hansson hauge haugland hedberg hedda hedin hedvig hegge heggelund heiberg helga
  helgadottir helgason helgesen helland hellberg hem hemmingsen herdis herman hermansen hermod hilda hildur hjalmar
  hjelm hjordis hjorth hoel hoffmann hogberg hoglund hojgaard holen holger holmen holmstrom holst holt holte hornemann
  hult huse hvid ib ibsen ilse ines inge ingebrigtsen ingemar ingmar ingolf ingvarsson iris isabella isberg iselin
  ivarsson jakobine jannik jarl jarle jessen jette jimmy johannesson johnny johnsen johnson johnsson jonasson
  jonsdottir jorn josefine jostein judith juhl jul juul jytte kaare kaasa kai kaja kamilla kare karlsdottir karlsen
  karlstrom karoline katrine ketil kirk kirstine kjartan kjeld kjellberg kjos klaus klausen klemetsen kleppe knudson
  koch kofoed kongsberg konrad krag krarup kristensson krister kristin kristine kristjan kristjansson krogh kronborg
  kvam kvist laerke lange langeland larssen lassen lauridsen laurits laursen lea leo lerche lervik leth liam lidstrom
  lien liljegren lindahl lindblad lindblom lindell linden linder lindh lindmark lindroth lindvall linus liv ljung
  ljungberg ljunggren loof lorentsen lorentz lorentzen lovisa lovstrom lukas lundahl lundh lundin lundmark lundsgaard
  lykke lyngsoe lyngstad mads magda magne magnusdottir malene malm malmberg malmqvist malmstrom malte marcus marcussen
  margaret marklund martine mathiassen mathiesen matilda matsson max meier melby melissa merete meyer michaelsen
  michelsen mie mikaelsson mikkel milla mille minna moberg mogensen molin molly monsen morch mork mouritsen munch munk
  munkholm myklebust myrvold nadia naess naja nedergaard nergard nicklas niclas nicolai nicolaisen nielson niklas
  nilsen nilson nissen njalsson noah nord nordahl nordberg nordgren nordlund nordqvist noren norgaard norling norman
  norrman norunn nyborg nygard nygren nylander nylund oda odd odegaard oien ola olaf olafsdottir olafsson olausson
  olesen olga oliver olivia orjan oskarsson ostby osterlund osvald ottosen ottosson overgaard oystein oyvind paal
  palle pallesen palm palmgren palsson parsson patrik peder pedersson pehrsson pelle petersson petursson pihl
  pontoppidan pontus poul quist quistgaard ragnarsson rakel ranveig ravn rebecka regin reidun reinholdsen riis ring
  rita roald roar rode roed rolv ronja ronny roos rosa rosen rosenberg rosengren rosenlund rosenqvist runar rustad
  ryberg rydberg sabina saether salomonsson sand sandahl sandgren sandvig sandvik schou schroder schultz sigbjorn
  sigmund sigurdardottir sigurdsson sigvard simonsson sissel sivertsen sixten sjolander sjostrand sjostrom sjur skaar
  skaarup skeie skog skogen skoglund skogsberg skott smith snorre soderlund soderstrom solheim solli sollie solvang
  sommer sonne stahl steen stefansson steffen steffensen steinar stellan stenberg stener stenstrom stian stokke storm
  strandberg strom strommen stromsnes stub sund sunden sundin sundstrom sune sunniva svanberg svane svante svard
  svarstad svea sveen sylvest sylvia synne tangen tarald tarjei tea teigen tengberg thea thor thorarinsson thorbjorn
  thordarson thore thoresen thorleif thorsson thorsteinsson thorup thorvald thrane thunberg thygesen thyra tilda tim
  tiril tobiassen tollefsen tonje tonnesen tora torben torgeir torgersen torild torill torkel torkildsen torp torstein
  torstensson torunn torvald tova turid tvedt tveit tyra ueland ulriksen ulvestad urban urhammer vad vagn valborg
  valdemar vang vedel verner vestby vigdis vik viken vilde villadsen villumsen vinje vinter viola vivian voll wahlberg
  wahlstrom wallen wallgren wallstrom wenche wennberg werner westberg wester westergaard westerlund westin westlund
  wiberg wiklund wilhelmsen willumsen wilma winberg wold yrsa zachariassen zetterberg zetterlund zetterstrom`,
  ``,
];
