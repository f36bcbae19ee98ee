import type { WordClasses } from '../frequency.ts';

/** Finnish, Estonian, Latvian and Lithuanian names. */
export const FINNISH_BALTIC: WordClasses = [
  `anna berzins janis jonas juhani kazlauskas korhonen makinen maria tamm virtanen`,
  `aivars andris andrius anneli antanas antero butkus daiva darius elina hamalainen hannele heikkinen helena ilze inga
  ivanov jankauskas jansons jari jarvinen johannes juha jurgita juris kaarina kalevi kalnins kari koskinen kristine
  krumins laine liepins liga liisa makela marjatta matti mika mikko mindaugas nieminen olavi ozolins pekka peteris
  petrauskas rasa saar sepp stankevicius tapani tapio timo tomas ville vytautas`,
  `aarne aatu abolins adomaitis ahonen aiga aina ainars aino aivar aki ala aldis aldona aleksander aleksandrs aleksi
  algimantas algirdas alvis alvydas anda andrejs andres anita anja anne anni annikki anssi ants antti ari arto arttu
  arturas arturs arunas arvids arvo asta astrida audrius auli aurelija aurimas baiba balciunas balodis baranauskas
  berzina birute brigita dace daiga daina dainis dainius dalia danguole danute deividas donatas dumins dzenis dzintars
  dzintra edgars edita eero eeva egils egle eglitis eha eija eino elena elias elita elli emilia emma ensio eriks erkki
  ernestas esa evaldas eve eveliina evita gatis gediminas giedre giedrius gintaras gintare gints girts grazina
  grinbergs gunars gunta guntars guntis gytis hakkarainen hannu harri heiki heikki heikkila heinonen heli helle helve
  henri henrik hilkka hiltunen hirvonen holopainen huttunen ieva igors iida iina ikonen ilkka ilmari ilona ilves ina
  indra inese ingrida inkeri irena irja irma ivar ivars iveta jaan jaaskelainen janek jani janina jankauskiene janne
  jansone jarkko jarmo jenni jokinen jolanta jonaitis joni joonas jouko jouni jukka julius juozas jurate juri jussi
  justas justina juta kaasik kadri kaie kaisa kalev kalle kallio kalnina karjalainen karklins karlis karolis karvonen
  kask kaspars katja katri katrin kauko kavaliauskas kazlauskiene kazys keijo kestutis kettunen kimmo kinnunen kirsi
  klavins koivisto kokkonen koponen koppel koskela kristel kristiina kristina kristjan kukk kuusk kyllikki laakso
  laaksonen lacis lahti lahtinen laila laima laimonas laitinen lampinen lappalainen lasma laura lauri lauris leena
  lehtinen lehto lehtonen leida leinonen lembit leo leonas lepp leppanen liepina liina liisi lina linas linda lindholm
  lindstrom loreta luik lukas lukosevicius maarit mackevicius magi maie maija malle manninen mantas mara margus mari
  marija marika maris marius marja markku marko mart martin martins martti martynas mattila mauri meelis merike mervi
  mia miettinen mihails mihkel miia mikalauskas mikkonen minna mirja modestas modris monika moonika mustonen natalja
  navickas neringa niemela niemi niina nijole niko nikolajs normunds nurmi nurminen oja ojala oksanen olev olli org
  oskari oskars outi ozolina paavo paivi parn parts parviainen pasi paulauskas pauliina paulius peeter peltola
  peltonen pesonen petersons petkevicius petraitis petras petri petteri piret pirjo pirkko pitkanen pold poskus priit
  pulkkinen puustinen raija raimo raimonds rain raisanen raivo ramunas rantanen rasanen raudsepp rautio rebane regina
  reijo rein riikka riina rimantas rimas rimkus risto rita ritva ritvars robertas roberts rokas rolandas rolands romas
  rozitis rudzitis ruotsalainen ruta saara saarinen sakalauskas sakari saks salminen salo salonen sami samuli sandra
  sanna santeri sari sarmite sarunas satu saulius savickas savolainen seppala seppanen seppo sergejs sigita signe siim
  silins silva silvi simkus simonas sinikka sintija sirje sirola sirpa skaidrite sofia solvita sprogis stankeviciene
  stasys suominen susanna taavi tadas taina tamme tanel tanskanen tarja tarmo tatjana tea teder teemu teppo terhi tero
  tiina tiit tiiu tikkanen timonen toivonen tolvanen tomi tommi toms tomson tonis toom toomas triin tuija tuomas
  tuominen tuomo turunen tuula tuulikki uldis ulle ulo una unto urbonas urho urmas uusitalo vaher vainio vaino
  vaisanen vaitkus valdas valdemaras valdis valentinas valk valtteri vanags vanhanen vartiainen vasiliauskas veikko
  veli vello velta vesa vesterinen vida vidas vija viktors vilho vilius vilks vilma violeta virginija vitols vladimir
  vladimirs vuorinen vygantas zane zarins zigmas zigurds zilinskas zilvinas zinta zita zukauskas zvirbulis`,
  `aalto aaltonen aas aboltins adamkus aho ahola alanko alatalo aleksandravicius allik ambrazevicius andriulis anttila
  anttonen apinis arola aru asikainen autio avotins bagdonas baltrusaitis banys barkauskas bebris bernotas berzs
  bieliauskas bielskis bite blumbergs briedis bucys bundzis cakste celmins cepaitis cerins cerniauskas cesnauskas
  dambrauskas danilevicius daukantas dauksa dombrovskis dreimanis eerola eglite eklund ekman eller eloranta eronen
  eskelinen forsman freimanis gaidys gailis gailitis gedvilas girdenis granlund graudins grigaliunas grinius gronroos
  grybauskas gudaitis gulbis haapala haapanen haapaniemi haavisto hakala halonen hannula harju hartikainen hautala
  hein heino helenius helin hellman hentinen hietala hietanen hiltula hirvela honkanen huhtala hyttinen hyvarinen
  hyvonen immonen isotalo ivanauskas jakobson jakobsons jakstas jalonen janovskis jantti jarv jasaitis jasinskas
  jogeda jogi johanson juntunen juodis juska jussila juvonen kaartinen kaikkonen kainulainen kairys kalejs kaljurand
  kallas kaminskas kaminskis kangas kangur kankaanpaa kantola karalius karhu karjala karpavicius karppinen karu
  kasparavicius kaupas kauppi kauppila kauppinen keinanen keranen keskinen kettu kiisk kiiskinen kilpelainen kirsis
  kivela kivi kivimaki kiviniemi kivistik koistinen kolk kontio korpela korpi koski kosonen kotila krastins krauze
  kronbergs kruus kubilius kuik kuisma kujala kullamaa kulmala kundzins kuosmanen kuusela kuusisto kuzminskas kyllonen
  laaksola laas lahdenpera lapins lapinskas laukkanen launonen laur laurinavicius leemet lehtimaki lehtola leino
  leitis leonavicius lepisto leskinen licis liimatainen liiv lill linde link liukkonen liutkus loo ludins luhaorg
  lukosius luoma luoto luukkonen lyytinen maasik maenpaa malinauskas malinen marcinkevicius markkanen martikainen
  martinkus martinmaki matiss matulevicius matulionis mazeika mednis meiers melderis meriluoto mets metsala mikelsons
  milasius miliauskas misiunas mitt mockus moilanen mononen moor morkunas motiejunas mottus muhonen muiznieks must
  mykkanen myllyla myllymaki naan narhi neilands neuvonen nevalainen niinisto nikkanen nikula nissinen norkus norvaisa
  nousiainen nurk nyberg nykanen nyman olesk ollikainen ollila ozols paananen paas paavola pajula pajunen pakalnis
  pakarinen palm palo palonen palubinskas park partanen pasanen pavlovs pekkanen penttila penttinen perala pietila
  pihl pihlak piir piirainen pirinen pocius podnieks pohjola pollanen poutiainen povilaitis priede pucitis puhakka
  puidokas pukelis purho putnins puusepp raatikainen raila rajala ramanauskas ranta rantala raud razma reimann
  reinsalu repo riihimaki rinne rissanen roos rosenberg rossi rozentals rubenis rudys rutkauskas ruuska ruuskanen
  ruutel saare saarela saarepuu saari saastamoinen sabaliauskas sadauskas saikkonen sallinen salmela salmi salumae
  sandstrom saulitis saulys savela sereika sihvonen siitonen silvennoinen simola sipila sirkka skirmantas skujins
  slekys smetona smits soininen soosaar sormunen stals staniulis stonkus strautins strazdins suhonen sukys sulcas
  sulcs suomalainen suvanto sykko taipale takala tali tamberg tamosiunas tamulis tanninen tarvainen tarvydas tervo
  tiainen tikka tirkkonen toivanen tomsons toots torvinen treial tull tuomela tuomi tuomisto tuononen turpeinen tyni
  uibo upitis ustinovs vaananen vahala vaht vahtra valaitis valancius valimaki valiukas valkonen valtonen varik varis
  varnas vasara vasiljevs vayrynen vehmas vehvilainen venckus veski veveris viitala viitanen viks vilander vilen
  viluckas virta vitolins volmer voolaid voutilainen vuori vysniauskas ylitalo ylonen zalitis zeltins zemaitis
  zemgulys ziemelis zilys`,
  ``,
];
