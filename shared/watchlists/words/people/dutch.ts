import type { WordClasses } from '../frequency.ts';

/** Names of the Netherlands and Flanders, and of Afrikaans. */
export const DUTCH: WordClasses = [
  `anna bakker berg cornelis dijk hendrik jan jansen johan johannes jong maria peter pieter smit visser vries willem`,
  `adriana adrianus antonius beek boer bos broek brouwer bruijn bruin claes cornelia dam dekker dennis dijkstra
  elisabeth erik gerrit goossens graaf groot haan hans heijden hendrika hendriks henk heuvel hoekstra jacob jacobs
  jacobus janssen janssens jeroen johanna kees kok koster leeuwen linden maas maes marco margaretha mark martin meer
  meijer mertens michael mulder patrick paul peeters peters petrus piet robert schouten smits veen ven verhoeven
  vermeulen vliet vos wilhelmina willems wit wouter wouters`,
  `alexander anita anneke annelies annemarie anton arends arie arjan arnold astrid baas barbara bart bas beekman bert
  bianca blok boersma bosch bosman bouwman bram brink brouwers burger carolina caroline casper catharina christiaan
  christina claudia corrie daan daniel daniela david dekkers diana dick dirk driessen eduard edwin eijk ellen els emma
  ernst esther eva evers evert femke ferdinand francisca franciscus frank frans frederik geert gerard gerardus gerrits
  gerritsen gert geus gijs goede groen guus harm harry heleen helena herman hermans hoek hofman hofstra horst hugo
  huisman ineke ingrid jaap jacqueline janse jasper jelle jennifer jolanda jonker joost joris jos joseph josephus
  judith julia kamp kampen karel karin kaya kempen kim klaas klein koen koning kooij koopman kramer kuiper kuipers
  laan lambertus lange lars laura leeuw leo leonardus liesbeth lisa loon lotte louis luc lucas maarten marcel margriet
  marianne marieke marijke marjan martens martijn martina mathijs matthijs maurice meike melissa merel meulen michel
  mirjam mol molenaar monique nico nicole niels nijland noort oever paula petra pim pol post postma prins ralph ramon
  raymond rene richard ridder rijn rik rob robin roel rogier ron ronald rooij roos ruben rudolf ruiter ruud sander
  sanders sandra sanne saskia schipper scholten sebastiaan simone simons sjoerd sluis smeets snijders sofie stam steen
  stefan stephanie suzanne thea theo theodorus thijs thomas tim timmerman timmermans tineke tom veenstra velde verbeek
  verhagen verhoef vincent vink vonk wal water wendy werf wiel wijk wilhelmus willemsen wim winter woude yvonne zwart`,
  `aafke aalst aaltje abel ackermans adriaan adriaans aerts agnes aleid alida alwin andre andries anne annie anouk ans
  anthonie antje antoinette arno aukje babette baert bakx balen barend bea beckers bekker ben berend berends bergh
  bergman betsy bie bloem boekel boon boonstra borst botha boudewijn braam brand brandsma breukelen brigitte broeders
  broekhuizen bruins buitenhuis buren carla cees chantal charlotte chris christine claessens claeys clemens coen
  coenen coenraad coetzee cools coppens corinne cornelissen cox dael daele daems dalen damme danny declercq decoster
  desiree desmet deventer devos dewit dewitte dieter dijkman dineke dirkje dirks doorn dorien douma dubbelman duinen
  eck eddy edith elke elly elst emiel ende engelbert engelen erasmus ernestine erp essen evelien fatima feenstra felix
  floor floris fokke fokkema fons fourie franken franssen fred frits geel geertje geertruida geerts gelder gerda
  gerjan gerlof giesen goor goossen graaff greef greet greta gretha haas ham hamer hanneke hannie harmen harten heer
  heerde heijnen hein helm hendrickx hendriksen hendrikus henriette hester hilde hoeven hoff hoffman holst hoorn hout
  hubert huib hulshof hulst ida ilse inge irene iris irma isabel ivo jacoba jacobse jacomina jager janneke janny
  jantje jeanine jeannette jef jesse jet jette jitske joanna jochem joke jolien jongh joosten joubert jozef justin
  kappert karlijn keizer kempenaers ketelaar keuning kevin klaassen klazina klerk klomp knol koenen kolk kort
  kortekaas kreuger kroon kruger kruijf kuijpers kuyper lambert lammers lau laurens leemans leenders leendert leenen
  leij lemmens lenie lidwien lieke lies linda lodewijk loes lombard lonneke loo lot lubbers luijten luuk maaike
  maassen machteld manders mariette marinus mariska marit marjolein marleen marlies marloes martha mees meeus meijers
  meindert melanie menno merwe meulenbelt michiels mieke mien mierlo miranda moens mooij moor mostert naaijkens nadia
  nadine nagel nanda nathalie naude nauta nel nelleke neut nick niekerk nielsen nienke nieuwenhuis nijhuis nijs nortje
  nuijten odette olga onno oord oosten oostrom os otten otto ouden pascal pauline pauwels pels pepijn petronella
  philip pien pieters pieterse pietersen plas plessis pleun ploeg poel polman potgieter pretorius pronk putten quinten
  quirijn raaijmakers reijnders reinier remco renes rensburg rensen reus ria rianne rietveld rijk rita roelofs roland
  rombouts roosendaal rosalie roy rutger ruth rutten sabine sara schaap scheepers schepers schilder schoenmaker
  schreuder schuurman segers sem siebe sigrid sijbrands sipke sjaak sloot slot smets spaans staal stefanie steven
  stevens steyn stijn stoop straaten strien susanne sven swanepoel swart swinkels sybren sytse tanja terpstra teun
  teunissen thera thijssen tjeerd toit tol tonny toon trijntje truus tuin uden valentijn valk vandamme vandenberghe
  vandevelde vandewalle veer veerle veldhuis veldman venter vera verbruggen verburg verheijen verhulst verlinden
  vermeer vermeersch verschuren versteeg verstraete verstraeten victor viljoen vliegen vlies voort vorster vugt
  wagenaar walraven walt wander westhuizen wiebe wijnen wijngaarden wilde wiljan willemijn willemse wilma winkel
  woerden wolf wolters wouterina xander yvette zand zanden zeeuw zijl zijlstra zoe zuiderwijk zwan zwanen zwiers`,
  ``,
];
