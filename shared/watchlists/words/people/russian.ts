import type { WordClasses } from '../frequency.ts';

/**
 * Russian, Ukrainian and Belarusian given names, patronymics and family names, men's and women's, in the spellings
 * of passports.
 */
export const RUSSIAN: WordClasses = [
  `aleksandr aleksandrovich aleksandrovna aleksei alexander alexandrovich alexandrovna alexei alexey andrei andrey anna
  dmitrii dmitriy dmitry ekaterina elena evgeny irina ivan ivanovich ivanovna maria mikhail natalia nikolaevich
  nikolaevna nikolai nikolay olga sergei sergey svetlana tatyana vladimir vladimirovich vladimirovna yuri yury`,
  `aleksandra alekseevich alekseevna alekseyevich alekseyevna alexandra anastasia anastasiya anatolevich anatolevna
  anatolii anatoliy anatoly anatolyevich anatolyevna andreevich andreevna andreyevich andreyevna anton artem artyom
  denis dmitrievich dmitrievna dmitriyevich dmitriyevna evgenii evgeniy galina grigorievich grigorievna grigoryevich
  grigoryevna igor ilya ivanov ivanova julia kirill konstantin kuznetsov kuznetsova larisa ludmila lyubov lyudmila
  maksim marina maxim mikhailovich mikhailovna nadezhda nataliya natalya nikita nikolayevich nikolayevna nina oksana
  oleg pavel pavlovich pavlovna petr petrov petrova petrovich petrovna popov popova pyotr roman sergeevich sergeevna
  sergeyevich sergeyevna smirnov smirnova tatiana valentina valeri valery vasilevich vasilevna vasilii vasiliy vasily
  vasilyevich vasilyevna vera victor viktor viktorovich viktorovna yulia yuliya yurievich yurievna yuryevich yuryevna`,
  `abramov abramova afanasiev afanasieva afanasyev afanasyeva afanasyevich afanasyevna akimov akimova aksenov aksenova
  aleksandrov aleksandrova alekseev alekseeva alekseyev alekseyeva alena alexandrov alexandrova aliaksandr alina alla
  alyona anastasiia andreev andreeva andreyev andreyeva andrii andriy anisimov anisimova antonina antonov antonova
  antonovich antonovna arkadievich arkadievna arkadii arkady arkadyevich arkadyevna arkhipov arkhipova balashov
  balashova baranov baranova belousov belousova belov belova belyaev belyaeva belyakov belyakova belyayev belyayeva
  biryukov biryukova blinov blinova bobrov bobrova bogdan bogdanov bogdanova bogdanovich bogdanovna bogomolov
  bogomolova boiko bondar bondarenko boris borisov borisova borisovich borisovna borodin borodina boyko bykov bykova
  chernov chernova chernyshev chernysheva daniil danila danilov danilova daria dariya darya davydov davydova demchenko
  dementiev dementieva demidov demidova demin demina denisov denisova denisovich denisovna denys diana didenko
  dmitriev dmitrieva dmitriyev dmitriyeva dmytro drozdov drozdova dzmitry eduard eduardovich eduardovna efimov efimova
  efimovich efimovna efremov efremova egor egorov egorova eliseev eliseeva elizaveta elvira emelyanov emelyanova emma
  eremin eremina ermakov ermakova ershov ershova evdokimov evdokimova evgen evgenia evgenievich evgenievna evgeniya
  evgenyevich evgenyevna fadeev fadeeva fedor fedorenko fedorov fedorova fedorovich fedorovna fedotov fedotova filatov
  filatova filippov filippova fomin fomina frolov frolova fyodor fyodorovich fyodorovna galkin galkina gavrilov
  gavrilova gavrilyuk gennadievich gennadievna gennadii gennadiy gennady gennadyevich gennadyevna georgievich
  georgievna georgii georgiy georgy gerasimov gerasimova golubev golubeva gonchar goncharov goncharova gorbunov
  gorbunova gorshkov gorshkova grachev gracheva grigoriev grigorieva grigorii grigoriy grigory grigoryev grigoryeva
  grishin grishina gromov gromova gusev guseva halyna hanna havryliuk honchar ignatiev ignatieva ignatov ignatova
  igorevich igorevna ihor ilin ilina ilyich ilyichna ilyin ilyina inna iosifovich iosifovna iryna isaev isaeva
  ivanchenko ivanenko ivanych kalashnikov kalashnikova kalinin kalinina karpenko karpov karpova kateryna kazakov
  kazakova kharchenko kharitonov kharitonova khokhlov khokhlova khomenko kirillov kirillova kirillovich kirillovna
  kiselev kiseleva kiselyov kiselyova klimenko klimov klimova klymenko knyazev knyazeva kolesnikov kolesnikova komarov
  komarova kondratiev kondratieva kondratyev kondratyeva konovalov konovalova konstantinovich konstantinovna korneev
  korneeva korolev koroleva korolyov korolyova korotkov korotkova kostenko kotov kotova koval kovalchuk kovalenko
  kovalev kovaleva kovalyov kovalyova kozlov kozlova krasnov krasnova kravchenko kravchuk kristina krylov krylova
  kryukov kryukova ksenia kseniya kudryavtsev kudryavtseva kulikov kulikova kushnir kuzin kuzina kuzmin kuzmina larin
  larina lavrov lavrova lazarev lazareva lebedev lebedeva leonid leonidovich leonidovna leonov leonova leontiev
  leontieva levchenko levin levina lidia lidiya lilia liliya litvinenko litvinov litvinova liudmyla lobanov lobanova
  loginov loginova lukyanov lukyanova lysenko lytvynenko maiorov maiorova makarov makarova maksimov maksimova
  maksimovich maksimovna maksym maltsev maltseva malyshev malysheva marchenko margarita mariia markov markova martynov
  martynova maslov maslova matveev matveeva matvey matveyev matveyeva mazur medvedev medvedeva melnikov melnikova
  melnyk mikalai mikhailov mikhailova mikhaylov mikhaylova mikheev mikheeva mironenko mironov mironova mitrofanov
  mitrofanova moiseev moiseeva molchanov molchanova moroz morozov morozova mukhin mukhina muraviev muravieva mykhailo
  mykola nataliia naumov naumova nazarenko nazarov nazarova nekrasov nekrasova nesterov nesterova nikiforov nikiforova
  nikitin nikitina nikolaev nikolaeva nikolayev nikolayeva nikulin nikulina novikov novikova olegovich olegovna
  oleksandr oleksii oleksiy olha oliynyk orlov orlova osipov osipova ovchinnikov ovchinnikova panchenko panov panova
  pavlenko pavliuk pavlo pavlov pavlova pavlyuk petrenko petro petukhov petukhova platonov platonova plotnikov
  plotnikova polina polishchuk polyakov polyakova ponomarenko ponomarev ponomareva ponomaryov ponomaryova popovych
  potapov potapova prokhorov prokhorova prokofiev prokofieva raisa rodionov rodionova romanenko romanov romanova
  romanovich romanovna rostislav rudenko rumyantsev rumyantseva ruslan ruslanovich ruslanovna ryabov ryabova rybakov
  rybakova safonov safonova savchenko savchuk saveliev savelieva savelyev savelyeva savin savina semen semenov
  semenova semenovich semenovna semyon semyonov semyonova sergeev sergeeva sergeyev sergeyeva serhii serhiy seryakov
  seryakova shcherbakov shcherbakova shevchenko shevchuk shvets siarhei sidorenko sidorov sidorova simonov simonova
  skvortsov skvortsova sobolev soboleva sofia sofiya sofronov sofronova sokolov sokolova soloviev solovieva solovyev
  solovyeva solovyov solovyova sorokin sorokina stanislav stanislavovich stanislavovna stepan stepanov stepanova
  stepanovich stepanovna sukhov sukhova svitlana sydorenko tamara tarasov tarasova terentiev terentieva tereshchenko
  tetiana tikhomirov tikhomirova tikhonov tikhonova timofeev timofeeva timofeevich timofeevna timofeyev timofeyeva
  timur titov titova tkachenko tkachuk trofimov trofimova tsvetkov tsvetkova uladzimir ushakov ushakova vadim
  valentinovich valentinovna valeria valerievich valerievna valeriya valeryevich valeryevna valiantsina vasil vasiliev
  vasilieva vasilyev vasilyeva vasyl vasylenko viacheslav victoria viktoria viktoriia viktoriya vinogradov vinogradova
  vitalievich vitalievna vitalii vitaliy vitaly vitalyevich vitalyevna vladislav vlasov vlasova volkov volkova
  volodymyr vorobiev vorobieva vorobyev vorobyeva vorobyov vorobyova voronin voronina voronov voronova vyacheslav
  vyacheslavovich vyacheslavovna xenia yakov yakovenko yakovlev yakovleva yakovlevich yakovlevna yana yaroslav
  yaroslavovich yaroslavovna yegor yegorov yegorova yevgenii yevgeny yevhen yudin yudina yuliia yurchenko yurii yuriy
  zaitsev zaitseva zakharov zakharova zaychenko zaytsev zaytseva zhanna zhdanov zhdanova zhukov zhukova zhuravlev
  zhuravleva zinaida zinchenko zoya zuev zueva`,
  `abakumov abakumova abramenko abramovich abramovna agafonov agafonova ageev ageeva akhmedovich akhmedovna akulov
  akulova albert albertovich albertovna aleh alekhin alekhina aleshin aleshina alevtina alisa alyoshin alyoshina
  ananiev ananieva anatoliyovych andriyovych anfisa angelina anikin anikina antipov antipova apraksin apraksina arsen
  arsenii arseniy arseny artamonov artamonova artemenko artemii artemov artemova artemovich artemovna artemyev
  artemyeva artur astafiev astafieva astakhov astakhova asya avdeev avdeeva averin averina avgust babenko babich
  babkin babkina baburin baburina babych bakhtin bakhtina balabanov balabanova baskakov baskakova basov basova bazarov
  bazarova bazhenov bazhenova belkin belkina bella belonogov belonogova belskaya belskiy bely berezin berezina
  bespalov bespalova bezrukov bezrukova bezuglyi bilenko bilyk birukov birukova bocharov bocharova bogatyrev
  bogatyreva bogdanovskaya bogdanovskiy bohdan bolshakov bolshakova bondarchuk bondarev bondareva borovkov borovkova
  borysenko boychenko bragin bragina bronislav bulgakov bulgakova burov burova buryak bychkov bychkova chaban
  chaikovskaya chaikovskiy chebotarev chebotareva chekhov chekhova cherkasov cherkasova cherniy chernyaev chernyaeva
  chernykh chistyakov chistyakova chizhov chizhova chornyi chulkov chulkova chumak danilenko danilovich danilovna
  danylenko danylo datsenko david davidovich davidovna demchuk demyan denisenko denysenko didyk dmitrenko dmytrenko
  dobrovolskaya dobrovolskiy dombrovskaya dombrovskiy dorofeev dorofeeva dorokhov dorokhova dovzhenko drozd dubenko
  dubov dubova dubrovin dubrovina dudka dudnik durov durova dyachenko dyakov dyakova dyomin dyomina efim egorovich
  egorovna emelyanovich emelyanovna ermolaev ermolaeva ermolov ermolova ernst erofeev erofeeva evseev evseeva
  evstigneev evstigneeva fedir fedorchenko fedorchuk fedorovych feliks filimonov filimonova filin filina filipp
  filippovich filippovna filonenko fokin fokina foma fomenko fomichev fomicheva frolkin frolkina gaidai galiya galyna
  gavriil gavrilovich gavrilovna genrikh gerashchenko gerasimenko german germanovich germanovna gladkov gladkova
  glazov glazova gleb glebov glebova glukhov glukhova golikov golikova goloshchapov goloshchapova golovanov golovanova
  golovin golovina golovkin golovkina golovko golub gorbachev gorbacheva gorbenko gordei gordienko gorelov gorelova
  gorokhov gorokhova goryachev goryacheva grabovskaya grabovskiy gribov gribova gricenko grigorenko grishchenko
  gritsenko gubanov gubanova gudkov gudkova gulyaev gulyaeva gumenyuk gurgenovich gurgenovna gurov gurova guryanov
  guryanova haidai harkusha hnat holovko hryhorenko hryhorii hryhorovych hrynko hrytsenko ignat ignatenko ignatyevich
  ignatyevna ihar illia innokenty iosif isaakovich isaakovna isaenko isakov isakova ivanchin ivanchina ivanivna ivanna
  ivanovskaya ivanovskiy ivashchenko ivashov ivashova iya kabanov kabanova kalinichenko kalinovskiy kalugin kalugina
  kalynychenko kaminskaya kaminskiy kanstantsin kapustin kapustina karas karasev karaseva karataev karataeva karelin
  karelina karpiuk karpyuk kasatkin kasatkina kashin kashina kazantsev kazantseva khmara khmelnitskaya khmelnitskiy
  khromov khromova kirichenko kirsanov kirsanova klavdia klyuev klyueva kochetkov kochetkova kochetov kochetova
  kolesnik kolisnyk kolomiets kolomiiets kolosov kolosova kolpakov kolpakova komissarov komissarova kondrashov
  kondrashova kondratenko kondratyuk kononov kononova konstantinov konstantinova kopylov kopylova korchagin korchagina
  kornienko kornilov kornilova korniyenko korobov korobova korol korovin korovina koshelev kosheleva kostin kostina
  kotenko kotlyar kotsiuba kovalevskaya kovalevskiy kovtun kozachenko kozak kozhevnikov kozhevnikova kozlenko
  kozlovskaya kozlovskiy krasilnikov krasilnikova krasovskaya krasovskiy kravtsov kravtsova krivenko kruglov kruglova
  krutov krutova kryuchkov kryuchkova kryvenko kucherenko kuchma kudrin kudrina kudryashov kudryashova kuklin kuklina
  kulagin kulagina kuleshov kuleshova kulik kulyk kuprianov kuprianova kuprin kuprina kurochkin kurochkina kutsenko
  kuzmenko kuzmich kuzmichna kyrychenko kyrylo kyselov lada lapin lapina lapshin lapshina larysa latyshev latysheva
  lavrentiev lavrentieva lazarenko leonenko leshchenko lev lidiia likhachev likhacheva lipatov lipatova lisenko
  lisovskaya lisovskiy liubomyr liubov logvinenko lomakin lomakina lopatin lopatina losev loseva loskutov loskutova
  luka lukin lukina lukyan lukyanenko lutsenko luzhin luzhina lvov lvova lvovich lvovna lyashenko lykov
  lykova lyubomir lyudmyla magomedovich magomedovna makar makarenko makeev makeeva makovskaya makovskiy maksimenko
  maksymenko malakhov malakhova malinin malinina malinovskaya malinovskiy malkov malkova malyi mamontov mamontova
  manuilov manuilova marat mariya mark markelov markelova markovich markovna martyanov martyanova martynenko martyniuk
  mashkov mashkova maslennikov maslennikova matvienko matviyenko medvedkin medvedkina melekhov melekhova melnichenko
  melnik melnychuk merkulov merkulova merkushev merkusheva meshcheryakov meshcheryakova meshkov meshkova mikhailenko
  mikhailovskaya mikhailovskiy minaev minaeva minin minina miron miroslava mishchenko mishin mishina mokhov mokhova
  molotov molotova morgunov morgunova moskalenko moskvin moskvina mstislav mukhametov mukhametova muzychenko
  mykhailenko mykhailovych mykolaivna mykolayovych mykyta mylnikov mylnikova myroslav naidenov naidenova natallia
  naumovich naumovna nazar nazarii nechaev nechaeva nechyporenko nelli nelly nesterenko neverov neverova nika
  nikitenko nikitich nikitichna nikolskaya nikolskiy nonna nosov nosova novik novitskaya novitskiy novoselov
  novoselova nykolaichuk obukhov obukhova odintsov odintsova okunev okuneva oleinik oleksandrivna oleksandrovych
  olenin olenina olenych oles olesia olesya oleynik onishchenko onyshchenko opanasenko orekhov orekhova orest orysia
  ostap ostapchuk ostapenko ostrovskaya ostrovskiy pakhomov pakhomova palamarchuk paliy panasiuk panasyuk panfilov
  panfilova pankov pankova pankratov pankratova paramonov paramonova parfenov parfenova pashkov pashkova pastukhov
  pastukhova pestov pestova petrovskaya petrovskiy petrovych petrushin petrushina petrychenko pidhirnyi pilipenko
  pimenov pimenova pirogov pirogova plakhotnyi platon plekhanov plekhanova podolskaya podolskiy podolyak pogodin
  pogodina pokrovskaya pokrovskiy polevaya polevoy polikarpov polikarpova poltavets poluektov poluektova polunin
  polunina popkov popkova postnikov postnikova potemkin potemkina pozdnyakov pozdnyakova prikhodko privalov privalova
  prokhor prokopenko pronin pronina proskurin proskurina protasov protasova prykhodko puchkov puchkova pugachev
  pugacheva pushkin pushkina pylypenko rada radchenko radik rakov rakova ravilyevich ravilyevna razin
  razina renat repin repina reshetnikov reshetnikova reznik riabokon rimma rinat rinatovich rinatovna robert
  robertovich robertovna rogov rogova rogozin rogozina roksolana romanchuk romaniuk romanovskaya romanovskiy
  roshchenko rozanov rozanova rozhdestvenskaya rozhdestvenskiy rozhkov rozhkova ruchkin ruchkina rudakov rudakova
  rudnev rudneva rudolfovich rudolfovna rufina rusakov rusakova ruslana rustam ryabchenko ryabinin ryabinina ryabtsev
  ryabtseva ryazanov ryazanova rybalko rybin rybina rychkov rychkova ryhor ryzhikov ryzhikova ryzhkov ryzhkova ryzhov
  ryzhova sadovskaya sadovskiy samarin samarina samoilenko samoilov samoilova samoylenko samsonov samsonova
  sapozhnikov sapozhnikova saprykin saprykina saveliy savelyevich savelyevna savenko savitskaya savitskiy savva
  sazonov sazonova sedov sedova selivanov selivanova seliverstov seliverstova semenchenko semenenko semeniuk semin
  semina serdyuk serebryakov serebryakova serediuk sergienko serhiienko serhiyovych serov serova sevastyanov
  sevastyanova shaposhnikov shaposhnikova shapoval shapovalov shapovalova sharapov sharapova sharov sharova shatalov
  shatalova shaykhutdinov shaykhutdinova shcherbak shcherbatskaya shcherbatskiy shcherbina shchukin shchukina
  shestakov shestakova shevelev sheveleva shilov shilova shirokov shirokova shirshov shirshova shishkin shishkina
  shmelev shmeleva shubin shubina shukhov shukhova shulga shulgin shulgina shulha shumilov shumilova shumov shumova
  shuvaev shuvaeva shuvalov shuvalova sidorkin sidorkina sikorskaya sikorskiy silin silina sinitsyn sinitsyna sirenko
  sitnikov sitnikova skliar sklyar skobelev skobeleva skorobogatov skorobogatova skorokhod slobodian slobodyan smolin
  smolina snegirev snegireva snezhana sobchakov sobchakova sokolnikov sokolnikova sokolovskaya sokolovskiy solntsev
  solntseva solomiia solomin solomina somov somova soroka spiridonov spiridonova stanislava starikov starikova stefan
  stefania stelmakh stepanchuk stepanenko stepanovych stetsenko stolyarov stolyarova storozhenko strelkov strelkova
  strelnikov strelnikova subbotin subbotina sukhanov sukhanova sukhorukov sukhorukova surkov surkova suslov suslova
  suvorov suvorova sviatlana sviatoslav sviridov sviridova svyatoslav svyrydenko sychev sycheva sysoev sysoeva taisia
  taisiya tarakanov tarakanova taran taranenko taras tarasenko tarnovskaya tarnovskiy tatarinov tatarinova tatarintsev
  tatarintseva tatarnikov tatarnikova tatsiana terekhov terekhova teslenko tikhon timchenko timofei timofey timoshenko
  timoshin timoshina timurovich timurovna tishchenko titarenko tkach tokarev tokareva tolmachev tolmacheva tretiakov
  tretiakova tretyakov tretyakova trofimenko trofimovich trofimovna troitskaya troitskiy tsarev tsareva tsymbal
  tumanov tumanova turov turova tymchenko tymofii tymoshenko udalov udalova ulanov ulanova ulyana ulyanov ulyanova
  usenko usov usova uspenskaya uspenskiy ustinov ustinova utkin utkina uvarov uvarova vadimovich vadimovna vadym vagin
  vagina valentyn valerii valeriy varlamov varlamova varvara vashchenko vasilevskaya vasilevskiy vasilisa vasin vasina
  vasylovych vavilov vavilova vdovichenko vdovin vdovina vedeneev vedeneeva velichko veniamin vereshchagin
  vereshchagina veronika vershinin vershinina veselov veselova viktorivna viktoryia vishnevskaya vishnevskiy
  vishnyakov vishnyakova vitalina vlada vladimirov vladimirova vladislava vladlen vlasenko vlasenkov vlasenkova
  voitenko voitsekhovskyi volha volkonskaya volkonskiy volodin volodina volodymyrivna volodymyrovych voloshin voloshyn
  voronenko vorontsov vorontsova voroshilov voroshilova vostrikov vostrikova voznesenskaya voznesenskiy vsevolod
  vsevolodovich vsevolodovna yablokov yablokova yakimov yakimova yakunin yakunina yakushev yakusheva yanovskaya
  yanovskiy yaremenko yaroshenko yaroslava yashchenko yashin yashina yatsenko yauhen yavorskaya yavorskiy yefim
  yefimenko yefimov yefimova yefremov yefremova yekaterina yelena yeliseev yeliseeva yelizaveta yermakov yermakova
  yermolenko yershov yershova yevhenii yevheniia yurchuk yurin yurina yuriyovych yurov yurova yushchenko zabolotnyi
  zaikin zaikina zakhar zakharchenko zakharin zakharina zakharovich zakharovna zavyalov zavyalova zelenko zelenskaya
  zelenskiy zelenskyi zhan zhigalov zhigalova zhilin zhilina zhirinov zhirinova zhuk zhukovskaya zhukovskiy zimin
  zimina zinoviev zinovieva zlata znamenskaya znamenskiy zolotarev zolotareva zolotov zolotova zoriana zorin zorina
  zotov zotova zubenko zubkov zubkova zubov zubova zykov zykova zyuzin zyuzina`,
  `adamovich akhmetov aleinik alferov andriyenko androsov andrukhovych arbuzov avramenko bakhmetov baran belenko
  berezovskiy berezovsky blokhin bobkov bogatov boguslavskiy borodai borovik bortnik buinitskiy bunin chaly chayka
  chepurnoy cherenkov cherkashin chernenko chervonenko chirkov chubais churkin dashkevich derkach dobrynin dolgopolov
  dolgov donskoy drobysh dronov dzhabrailov dzyuba fesenko firsov fridman fursov gagarin gaponenko gerashenko glinka
  glushkov golitsyn golubovich gontar gorin gorlov gorodetskiy gorskiy gorsky grechko grigorovich grinberg gromyko
  gulin hlushko ilchenko iliushin ionov ivashko ivchenko kabanets kadochnikov kamenev kaplan karabanov karamzin
  karaulov katsman kaverin kazimirov khabarov khlebnikov khrenov kirienko kiriyenko kislyak klimchuk klimuk
  klyuchevskiy kobzar kobzon kolbasin komar kondakov korneichuk korotchenko korzh kosachev koshkin kostiuk kostyuk
  kotlyarov kovalskiy kovalsky kozhemyakin kozhukhov kozyrev krupskiy kryvoruchko kuchin kudrya kukharenko kurbatov
  kushnarenko kvasha lagutin lashkevich lebed leonchik lermontov leskov levchuk levitin limonov listov litvin litvyn
  lobov lopukhin lozovoy lubenets lyalin lytvyn makarevich maksimchuk malafeev malenko malyuta manturov martsinkevich
  maslyuk matskevich matyushenko mazepa mazurenko melnichuk miller miloradovich mironchuk mirzoev mitkin morozenko
  nabiullin naryshkin nemtsov nestruev nikonov nosenko nosik obolenskiy ogarkov oleshko olshanskiy onufriev orlovskiy
  ostrogradskiy ovsyannikov pashkevich pasternak pavlovskiy peskov petlyura pikalov pilipchuk pinchuk plushenko
  polonskiy poroshenko potanin preobrazhenskiy prokopchuk prokopyev pryadko rabinovich rapoport rasputin rezanov
  reznikov rodin rodnyanskiy romanyuk rostov ruban rublev rudenok rudkovskiy rutskoy ryabchuk rykov sabitov
  sadovnichiy salnikov sapronov savitsky semakin sementsov shapiro sharipov shatilov shebalin shelest sheremet
  sheremetev shkolnik shpak shtern shtyrov shulman sidorchuk skripka sliusar slutskiy slyusar sobyanin soldatov
  sologub speranskiy stadnik stankevich starovoitov steshenko stoyanov strizhak struve sukhodolskiy svetlov tabakov
  taneev tarkhanov telegin tereshkov timchuk tolstov tolstoy trubetskoy tsoi tsoy turchin turgenev tyagunov ukrainets
  usmanov vakulenko vasilchenko vernadskiy vertinskiy vinnik vityaz vlasyuk volk volosh vorotnikov vysotskiy
  yakubovich yakushin yarovoy yastrzhembskiy yavlinskiy yesenin yezhov yurchak yusupov zadornov zagorodniy zalesskiy
  zamyatin zaporozhets zavadskiy zavgorodniy zelenin zhdanovich zhiltsov zhitnik zhivkov zhurba zinchuk zolotukhin
  zyuganov`,
];
