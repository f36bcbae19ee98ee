import type { WordClasses } from '../frequency.ts';

/** Polish, Czech and Slovak given names and family names. */
export const POLISH_CZECH: WordClasses = [
  `andrzej anna jan jana josef krzysztof maria novak nowak petr piotr`,
  `adam agnieszka aleksandra balaz barbara cerny dvorak ewa grzegorz horvat horvath jaroslav jerzy jiri jozef karel
  katarzyna kovac kowalska kowalski krystyna kucera lenka lucie magdalena malgorzata marcin marek martin michal milan
  miroslav monika nagy novotny pavel pawel prochazka robert stanislaw svoboda tomas tomasz toth vaclav varga
  wisniewska wisniewski zdenek zofia`,
  `adamczyk adamska adamski alena alzbeta andrea antonin artur bak balog baran bartos beata benes blazek bohumil
  borkowska borkowski bozena cech cermak cerna chmielewska chmielewski czarnecka czarnecki dabrowska dabrowski dagmar
  dana danuta dariusz dolezal dorota duda dudek dusan dvorakova edward elzbieta eva fiala frantisek gajdos gorska
  gorski grabowska grabowski hajek halina hana hanna helena henryk horak horakova hudak igor irena iva ivana iwona
  jablonska jablonski jacek jadwiga jakub jakubowska jakubowski janina jankowska jankowski janusz jarmila jasinska
  jasinski jaworska jaworski jelinek jindrich jitka joanna juraj justyna kaczmarek kadlec kalinowska kalinowski kamil
  kamila kaminska kaminski karolina katerina kazimierz kinga kolar konecny kopecky kovacova kowalczyk kozlowska
  kozlowski kral kratochvil krawczyk krejci kristyna kriz krol kubiak kucerova kucharska kucharski kwiatkowska
  kwiatkowski ladislav lewandowska lewandowski libor lis lubomir lubos ludmila lukas lukasz maciejewska maciejewski
  majewska majewski malinowska malinowski maly marcela marciniak marian marie mariusz marketa martina marzena mateusz
  mazur mazurek michaela michalak michalska michalski mieczyslaw molnar musil nadezda natalia navratil nemec novakova
  novotna nowakowska nowakowski nowicka nowicki olszewska olszewski ondrej ostrowska ostrowski patryk paulina pavol
  pawlak pawlowska pawlowski peter petra pietrzak piotrowska piotrowski polak polakova pospisil prochazkova przemyslaw
  radek radka rafal renata roman rudolf rutkowska rutkowski ruzicka ryszard sadowska sadowski sarka sawicka sawicki
  sebastian sedlacek sedlak sikora simek simko simona slawomir sokolowska sokolowski soukup stanek stanislav stastny
  stefan stepan stepien svobodova sylwia szczepanska szczepanski szewczyk szymanska szymanski szymon tadeusz teresa
  tomaszewska tomaszewski urban urbanska urbanski urszula vanek vera veronika vesely viera vit vitek vladimir
  vladislav vlasta vlcek vojtech walczak waldemar wanda wieczorek wieslaw wieslawa wilk wioletta witkowska witkowski
  wladyslaw wlodarczyk wojciech wojciechowska wojciechowski wojcik wozniak wrobel wroblewska wroblewski wysocka
  wysocki zajac zalewska zalewski zawadzka zawadzki zbigniew zdenka zdzislaw zeman zielinska zielinski zuzana`,
  `adamowicz albert aleksander aleksandr alexandra alicja alina alojzy amadeusz anastazja andrzejewska andrzejewski
  andzelika aneta anezka antczak arkadiusz august augustyniak banach banas baranowska baranowski bartkowiak bartlomiej
  bartosz bednarek bednarska bednarski bednarz bedrich bernat bialek bielecka bielecki bielska bielski biernacka
  biernacki blanka blaszczyk blazej bogucka bogucki boguslaw bohdan boleslaw borowska borowski bretislav bronislaw
  brzezinska brzezinski brzozowska brzozowski budzynska budzynski bukowska bukowski cezary chojnacka chojnacki cichy
  cieslak cybulska cybulski czajkowska czajkowski czerwinska czerwinski czeslaw czyz daniel dawid denisa domagala
  domanska domanski dominik dominika drahomira drozd drozdowska drozdowski dziedzic dziuba eduard edyta emil emilia
  erik ernest eryk eugeniusz fabian feliks filip filipek filipiak frackowiak franciszek gabriela gajda gajek gajewska
  gajewski galazka gawronska gawronski genowefa gerard glowacka glowacki gola golebiewska golebiewski gorecka gorecki
  gorka grazyna grzelak grzybowska grzybowski gutowska gutowski hubert hynek ignacy ignaczak ilona iveta izabela
  jagoda jagodzinska jagodzinski jakubiak janicka janicki janik janiszewska janiszewski jaromir jaroslaw jarosz
  jarzabek jastrzebska jastrzebski jedrzejewska jedrzejewski jezierska jezierski jolanta julia julian julie jurek
  jurkowska jurkowski kacper kaczor kaczynska kaczynski kajetan kania karczewska karczewski karina kasprzak kedzierska
  kedzierski kepa klara klaudia klimczak klimek klos kmiecik kolasa kolodziej kolodziejczyk komorowska komorowski
  konieczny konrad kopec kosinska kosinski kosowska kosowski kostrzewa kot kowal kozak kozik koziol krajewska
  krajewski krakowiak krawiec krukowska krukowski krzeminska krzeminski kubacka kubacki kubicka kubicki kujawa kulik
  kurek kurowska kurowski kveta lach laskowska laskowski lasota lech leon lesniak leszczynska leszczynski leszek
  lewicka lewicki lidia lipinska lipinski lipska lipski lucjan lucyna ludwik lukasik lukaszewska lukaszewski maciej
  madej majcher majchrzak makowska makowski maksymilian marcinkowska marcinkowski marianna mariola markiewicz
  markowska markowski marta matej matuszak matuszewska matuszewski matyas matysiak michalowska michalowski mikolaj
  mikolajczak mikolajczyk milada milena milewska milewski milos miloslav miroslava miroslaw miroslawa mroczek mroz
  mucha murawska murawski musial muszynska muszynski natalie nawrocka nawrocki niemiec niewiadomska niewiadomski
  norbert nowacka nowacki oldrich olejniczak olejnik orlowska orlowski orzechowska orzechowski osinska osinski oskar
  otakar otto owczarek pajak paluch panek pasternak patrik patrycja pavlina pawelec pawlik pawlowicz piasecka piasecki
  piatek piekarska piekarski pietras pietrzyk pilarska pilarski piotrowicz podgorska podgorski polanska polanski
  popiel popielarczyk premysl pruszynska pruszynski przybylska przybylski przybysz ptak raczynska raczynski radoslaw
  rakowska rakowski ratajczak richard rogalska rogalski rogowska rogowski romanowska romanowski rosinska rosinski
  rostislav roszak rozanska rozanski rudnicka rudnicki rybak rybicka rybicki ryszarda rzepka sikorska sikorski siwek
  skiba skibinska skibinski skowronska skowronski skrzypczak slowik smolen smolinska smolinski sobczak sobczyk
  sobieraj socha sona sosnowska sosnowski sowa stachowiak stanislawa stankiewicz staszewska staszewski stefania
  stefaniak stefanska stefanski svatopluk swiatek swiderska swiderski swierczynska swierczynski szafranska szafranski
  szczepaniak szczesny szulc szwed szydlowska szydlowski szymczak szymczyk tereza tkaczyk tomczak tomczyk trojanowska
  trojanowski turek twardowska twardowski tymoteusz urbanczyk urbanek urbaniak vaclava vendula viktor vilem violetta
  wasik wasilewska wasilewski wawrzyniak wierzbicka wierzbicki wiktor wiktoria wincenty winiarska winiarski witczak
  witek witold wlodzimierz wnuk wojtas wojtowicz wolak wolska wolski wozny zaborowska zaborowski zak zakrzewska
  zakrzewski zaremba zawada zbynek zieba ziolkowska ziolkowski zuk zurek zuzanna zych zygmunt`,
  `adamec adamek babic babka baca balazova balogova baranek barta bartak bartonova bartova bednar benko beran bielik
  bilek bily blaho bohac bohus brabec brezina brezny broz brychta buchta bures cejka cernak chalupa chladek cihak ciz
  danek danis danko demko dlouhy dockal dostal drabek drabik durica dusek dvorsky fedor filo fiser fojtik formanek
  franek gasparovic gazda gregor gregr gregus hlavac hlavacek hlavaty holub holubova holy hora horky hornak houska
  hrabak hrdlicka hrncar hruby hruska hubacek ivan jahoda jakubec janda janecek janota janousek jansky jaros jirak
  jirasek jurik kalina kaspar kavka klima klimes kloucek kmec kmet knotek kocian kohout kolarik kollar kopal korec kos
  kotek koubek koudelka koutny kovalik kovar kozel krajci krajcir kralova kraus krausova krejcik kuba kubat kubica
  kubicek kubik kubin kubis kuchar kucharik kudrna kulhanek kunc kupka kurucz lacina lacko ledvina linhart liska lisko
  lukac lukes macek mach macha machacek majer mares masek matejka matous maxa melichar mica mihalik mikes miklos
  mikula mikus mlcoch molnarova moravec motycka mraz mrazek mrkvicka muller necas nemcova neumann nosek novacek
  okrouhly ondracek ondrus oravec otruba palecek palko pastor pavelka pavlicek pavlik pavlov pech pecha pesek petras
  petrik pilar pilny plachy pokorna pokorny popovic prazak prikryl prusa rada rehak reznicek richter riha rous
  rozsypal rusnak rybar rysavy sabo safarik sarkozy schneider sedlar sindelar skala skoda skrivanek slama slavik
  slezak sloboda slovak smejkal smid smrz smutny sobotka sochor sokol soucek spacek srb stefanik stejskal stepanek
  sterba strnad sucha suchy sufliarsky sulc svec sykora takac tesar tichy tkac toman trnka tuma turcan uher vacek
  vajda valent valenta vasek vasicek vavra veverka vlach vlk vokoun vondra vondracek vorel vrabel vrana vrba zapletal
  zelenka zeleny zemanova zima zitka`,
];
