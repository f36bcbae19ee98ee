/**
 * Given names that are one name in several languages, with their short forms: `william`, `bill`, `guillermo`. Spellings of one
 * name carried over from another alphabet are not here: folding finds them. A short form of several names is in several groups;
 * so two names are variants if any group has both. Men's and women's forms are apart.
 */
const GROUPS = `
aaron aharon harun haroun aron haroon ron garun
abdallah abdullah abdulla abdoulaye abdulah abdalla avdulla abdullo
abraham ibrahim avraham abram abraam ebrahim abrahao avi abe bram brahim ibro avram abramo ibragim abrahim ibrahima
adam adem adamo adan adao adamu odam
adele adela adelaide adelheid heidi ada adelina della adelajda adeline
adolf adolfo adolphe dolf dolph adolphus dolfi dolfo
adrian adriano adrien hadrian adriaan arjan adrianus adrijan ard
adriana adrienne adrianna adrijana
agatha agata agathe gafya agafia agueda
agnes ines agnieszka agnese inez agneta agnessa inessa anezka oanez agne nesta aune
ahmed ahmad ahmet akhmed akhmad ahmadou amadou axmed achmad ahamed
aisha aishah ayesha aysha ayse aicha aichatou aissata aiche oysha aissatou
alan allan allen alain alen alano
albert alberto albrecht adalbert bert al adelbert elbert ab vojtech wojciech albertas alberts aubert
alexander aleksandr alexandre alejandro alessandro aleksander aleksandar alexandros alexandru oleksandr aliaksandr iskander iskandar eskandar sandor alasdair alastair alistair alister alex sasha sascha sacha shura sandro sandy alec alek xander lex ales alexis olek oles alejo
alexandra aleksandra alejandra alessandra oleksandra aliaksandra sandra sasha alex sandy shura alexa
alfred alfredo fred alf alfie avery alfreds al fredo
alice alicia alisa alix alison ali alyssa alicja elise adelaide
aline alina adelina alin
alphonse alfonso alonso alphonsus alfons afonso fonso alonzo
amalia amelia emily amelie amalie malia
amin emin amine ameen
amina emine aminata aminah aamina
anastasia anastasiya nastya anastasiia stacy nastasia anastazja nastassia anastasie tasia
andrea andreia andree andreea andrijana ondrea
andrew andrei andrey andrii andrzej andre andreas andres andrea anders andriy andras andy drew ondrej andrej antti andris andrius andranik andro andrija andrus andries andruha dre andru
angel angelo anzhel anghel ange angelos
angela angelina angele andjela aniela angelica angelika anzhela anzhelika angie angeliki angelique
anthony antonio tono anton antoine antoni antonin antonis antun tony toni anto antony antal ante antanas antti tonio toon antoon toine antonios antonius tonino tonci
antonia antonina antoinette tonya toni antonella tonia
arthur arturo artur arturs art arto artus arthouros turo artie
athanasius atanasio afanasy athanasios panas tanas atanas afanasiy thanasis apanas atanacio
augustine agustin agostino augustin austin agostinho gus avgustin agusti
augustus augusto august auguste agosto gus avgust auke
aziz azis
balthasar baltasar baldassare balthazar
barbara barbora varvara babs basia borbala barb vavara barbro babette barbra varya
bartholomew bartolome bartolomeo barthelemy bartosz bartholomaus bart bartolomej bartek varfolomey bartol bertalan
basil vasily vasilios vassilis vasil vasyl basilio wasyl vasile bazyli basile vasiliy vasya vasilije vasilis
bayram bairam bahram
beatrice beatriz beatrix bea trixie beatrijs viatrix
benjamin benyamin binyamin beniamino veniamin ben benny benjie benji bunyamin benjamim bentzi beniamin venya benoni yamin
bernard bernardo bernhard bernd bernie berndt barney bernat berend bernardus bern
blaise blas biagio blaz blazej vlas balazs brais
bogdan bohdan danya
boris borys borya borislav barys
bridget brigitte birgit brigida brigitta bridie birgitta britt brita berit bride gitte pirkko
caroline carolina charlotte karolina carla karla carol carole carly karoline lotte charlene caro
casimir kazimierz kasimir kazimir casimiro kazimieras kazys
catherine katherine kathryn ekaterina yekaterina katarina catalina caterina kateryna katerina katharina catarina kate katie kathy cathy kitty kasia katya karen karin katrin katrina kaitlyn caitlin kathleen catriona karina katarzyna katalin katka katja kati katinka trine trijntje cathleen caterine ecaterina aikaterini kay rina kata trina
cecilia cecile cecily celia cilla sheila cecylia cacilia silke cilka
charles carlos carlo karl carl karel karol charlie charley chuck karoly kalle karlo kaarlo carolus chas carles carol karlis karolis sharl
christ christos hristos khristos hristo
christian cristian kristian cristiano chris christiaan krystian kristjan carsten karsten hristijan kristijan christer krister
christina cristina kristina christine kirsten kristin kirstin chris tina krystyna khrystyna krisztina christa kirsti kristiina hristina stina kerstin kjersti christel christiane
christopher cristobal cristoforo christoph christophe krzysztof kristof kristoffer chris kit hristofor khristofor christos topher cristovao christoffer kris stoffel kester
clara claire clare chiara klara clarissa clarice klaara
claude claudio claudius klaudiusz claudiu
claudia claude klaudia claudine
clement clemente klement kliment klemens klim clem klimentiy klemen
conrad konrad corrado conrado kurt curt kuno kord radko cort koert kunz
constance constanza costanza konstanze connie konstancja konstantsiya
constantine konstantin costantino constantin kostas konstantinos kostya kostiantyn costas costel dinu kosta constantino kanstantsin kostadin konstanty dinos konstantine costin
cosmas cosimo cosme kuzma kosma kozma cosmo
curtis kurt curt conrad
cyril kiril kirill kyrylo cirilo cyrille kyrill kirilo kyrillos cirillo kiro
damian damiano damien damjan demyan demian
daniel danil daniil danilo daniele dan danny danylo danial daniyal danyal denil taneli dainel danko danek dani daneel
danielle daniela daniele danica dani danijela
daria darya daryna dariya dasha darja
david davide dawid dawood davud dawud daoud davyd dave davy davey daud davit taavi taavetti dovydas
denis dionisio dennis denys dionysios dennes dinis denes dionizy denny dion tenho dionisie diniz
denisa denise dionisia
diana diane dyana
dimitra dimitria demetra dimitrula mimi
dmitry dimitri demetrius dmytro demetrio dimitrios mitya dima dimitar dzmitry dumitru dimitrije dimitris mitko demeter mitja dymitr mitar jimmy dmitri demetri
dominic domingo domenico dominique dominik mingo dom nick domonkos txomin domingos domenic
dorothy dorothea dorotea doris dora dorota dot dolly dorte thea dorka fedora theodora
edgar edgardo edgars ed edik
edmund edmundo edmond edmondo ed ned eamon odon
edward eduardo eduard edouard eddie ed ted teddy ned duarte edvard edoardo edek edik ede eduards edvardas edvin eetu
edwin eduino edvin edwyn ed
eleanor leonor eleonora eleonore nora norah ellie nelly lenore elinor ella
elijah elias ilya ilyas ilias iliya eliyahu elie eli elia ilja illya ilie ilija elyas eliya ellis eelis elis iliyas
elizabeth elisabeth isabel isabella elisabetta elizaveta elzbieta alzbeta erzsebet liz lizzy lisa eliza beth betty bess bessie lisbeth elspeth lise elsa ilse elise liesel liesbeth jelisaveta yelizaveta isabelle ysabel elisa isobel ishbel libby bettina babette lili els lisette lizaveta liza elli
emil emile emilio emiliano emilian emiel aimilios
emily emilia emilie amelia emiliya millie emma milly
emma irma emmy ema
emmanuel emanuel manuel manolo immanuel manny manoel emanuele manu emmanouil manolis manos
enoch idris hanoch enokh idriss edris henok
eric erik erich erick eirik rick eerik erkki eryk eriks jerker
ernest ernesto ernst erno arnost ernie arnoszt ernestas
eugene evgeny yevgeny evgeni eugen eugenio evgenii yevhen gene eugeniusz zhenya yauhen jevgeni jevgenij yevgen ievgen evgenios jeno evgen eugeny evgeniy
eugenia evgenia yevgenia evgeniya zhenya eugenie jevgenija yevheniia
evangelos vangelis evangelo angelos vaggelis
eve eva ava hawa hava chava hawwa yeva evita ewa evie havva
ezekiel ezequiel yehezkel hezekiel zulkifl zeke jezekiel yechezkel dhulkifl
fabian fabiano fabien fabijan fabio
farid ferit fareed
fatima fatma fatemeh fatimah fatime patimat fatou fatoumata fadma fatuma fadime fathima batima
felix feliks felice felicio bodog felicien
fernand ferdinand fernando fernao ferran hernan hernando ferdinando ferdi nando ferd ferdie
feyzullah faizullah fayzullo
flavian flavio flavius flaviu
florence florencia fiorenza flo flora florentina florentyna
florian floriano florin fiorian florent floris
frances francisca francesca francoise franziska frantiska franciszka fanny fran francine paca frania cissy franka france
francis francisco francesco francois franz frank ferenc frantisek franciszek frans franco frankie fran paco pancho chico franjo franciscus curro cisco franc francesc fransisco pranciskus frane ferko kiko franek
frederick friedrich federico frederic fred freddy fritz frederik fredrik fryderyk fridrikh bedrich frigyes frederico fredo freek fridtjof freddie fadri
gabriel gabriele gavriil gavril gabor jibril jibreel jabrail gavrilo gabi gabe gavriel cebrail jebrail havryil dzhabrail gabriels kaapo
gabriela gabriella gabrielle gabi gavriila gaby
galina halyna halina galya galyna
gaspar caspar kaspar jasper gaspare casper kaspars gaspard kacper kasper jesper
geoffrey jeffrey jeff geoff godfrey gottfried godofredo goffredo gotz jeffery jeffry geoffroy
george georg georges jorge giorgio georgi georgy georgii georgios jerzy yuri yury yurii iurii juri jiri jurgen jorgen gheorghe gyorgy yorgos giorgos jordi jordy yegor egor jerry heorhiy heorhii jure juraj djordje dorde giorgi girgis jirjis jerzyk kevork gevorg jurgis juris joris zhora gosha
georgina georgia georgette giorgia jorgina georgiana gina
gerard gerardo gerhard gerald gerry jerry gert gherardo gerd giraldo garrett gerrit geert geraldo gellert gerardus girard
gertrude gertrud gertrudis trudy gerda geertruida truus gertruda
gilbert gilberto gil gilberts wilbert
gilles giles egidio gil egidius egidijus aegidius
gleb hlib
grace gracia grazia graciela gracja graziella gratia
gregory grigory gregorio gregor hryhorii greg grzegorz grigori grigoriy gregoire krikor grigor grigorios gregers ryhor rehor gergely grisha hryhoriy grega goyo grigore jory
guy guido gui vito veit wido gvido
hamid hamit khamid hameed
hannah anna ann anne ana hana hanna annie nancy anya anita annette anja hanne nan annika anouk anka nina anushka anneli hanka hannele ganna anni chana channah annick anais anica anca ania panna
harold harald harry araldo haraldo aroldo hal
hassan hasan hassane khasan xasan lassana assane hacen
helen elena helena helene olena alena yelena elaine ellen eleni ilona nell nelly lena jelena hela lenka ileana alyona lenochka helenka iliana heleen olenka ilonka nellie leni eline elina
henrietta henriette enriqueta harriet hetty jette enrica
henry henri heinrich enrique enrico henrique hendrik henrik genrikh harry hank heinz hal henryk hinrich heiko heikki rik quique jindrich henrikas harri hendrick henning hajo
herman hermann armando germano armand ermanno hermes german armin heriman herm herrmann manno harmen hermanni
hugo hugh ugo hugues hughie ugolino huw
humphrey umberto humberto humbert onofrio hunfried
hussein husayn hossein huseyin khusein xuseen husejn ousseynou hocine hussain gusein guseyn
ida ita
ignatius ignacio ignazio ignacy ignat nacho inigo ignace ignaz hnat ignas natz
igor ihar ihor ingvar
irene irina iryna eirene irena ira arina ariana irini iren rena orina iriney
isaac ishaq ishak yitzhak itzhak isaak isak izak ike ikey itzik eshaq sahak izaak yitzchak ishaque iso
isaiah isaias yeshayahu isaia isai esaias shaya
ishmael ismail ismael esmaeil ismayil ismoil smail ismaila
jamal gamal cemal djamel dzhamal camal
james jim jimmy jamie jacques jacob jakob yakov jaime jaume giacomo jacopo tiago diego santiago iago yaakov yaqub yaqoob yakup yakub jakub jacobo jake seamus hamish jacobus jaap jaakko jeppe jasha iakovos hakob hagop jock coby kobi jago jem yakiv yakau thiago jokubas jekabs
jamila cemile gamila djamila zhamilya jamileh dzhamilya
jane joan joanna joanne jeanne johanna juana giovanna joana ivana jana ioana ioanna yana janet janice jean jeannette siobhan sinead hanna yohana jovana joann janina
javid cavit javed dzhavid
jennifer jenny jen jenna jeni guinevere ginevra
jeremiah jeremy jeremias geremia yirmeyahu yeremei jerry yeremey jeremie eremia irmiya
jerome geronimo jeronimo girolamo hieronymus jerry jeronimas jarome hieronim jeroen yeronim
jesus isa issa essa eisa isus chucho jesu eesa chuy
job ayub ayyub ayoub eyup iov hiob yov ayoob
joel yoel ioel
john jon johannes johann johan jan jean juan giovanni joao ivan ioan ion ioannis yannis giannis ian sean shaun shawn hans jens janos jack johnny ivo ivaylo yahya yohannes yohanna hovhannes ovanes ivane giovan gianni yuhanna jovan jonny hannes juhani evan ewan iain eoin janez jonas vanya janis janek jhon jovanni
jonah yunus younes jonas yunis yonah iona jona yona younis yunes yonas
jonathan yonatan jonatan gionata jon yoni johnathan jonathon
joseph jose giuseppe josef jozef josip osip iosif yusuf yousef youssef yosef yossi joe joey pepe pepito jusuf josep jozsef iosef sepp seppo jef joop beppe yossef josefo yusif zef
josephine josefa giuseppina josefina jozefa pepa pepita josie fina yosefa
joshua yehoshua josue giosue yosh josh joshuah yushua jozua
joy gioia alegria joie
judah yehuda judas jude yahuda iuda yehudah juda
judith judy judit yehudit giuditta jutta yudif jody
julia giulia julie juliana yulia iuliia juliet giulietta julija julienne jill gillian yuliya yulya julka iulia yuliana liana juliette ulya
julius julio giulio julian jules yulian gyula iuliu julien giuliano jul iulian iulius yuli
kamil kemal kamal
karim kareem kerim kerem karimu
khadija hatice khadijah khadijeh hadija kadidia khadizha xadicha kadiatou khadidja hadidza
khalid halit khaled halid
khalil halil khaleel xalil
khurshid hursit khorshid
latif letif lateef
laura lora laurie laure lauretta lawra laurel loretta
lawrence laurence lorenzo laurent lorenz larry lars lauri lavrenti lavrentiy laurentius laurie lavr lorenc lourenco lasse lavrenty wawrzyniec vavrinec renzo lorin lorinc lovro
lazarus lazar eliezer elazar lazaro lazare eliazar lazzaro
leah lea lia leia liya
leo leon lev leonid levi lew leonel leonti lyonya leevi leons levko leone
leonard leonardo leonhard len lenny leo lenart linnart lennart
lot lut
louis luis luigi ludwig lewis ludovic lodewijk luiz lajos ludovico ludvik ludvig lou louie lutz lluis aloysius alois aloys luigino clovis lutsian ludwik liudvikas gigi
louise luisa luise lujza ludovika lulu lou louisa luiza
lucy lucia luz lucie lucille luce lucija lucinda luciana lutsiya llucia liucija lusine
luke lucas luca lukas luka lukasz luc lukash lucio lluc lukacs loukas luukas luko
luther lothar lotario lothair
lyubov liubov lyuba ljubov luba liubou
lyudmila ludmila lyuda liudmyla lyudmyla mila ljudmila luda
magdalena madeleine magdalene maddalena magda madeline lena madelaine magdolna madalena malena madlen
mahmud mahmoud mahmut makhmud mamoudou mahmood mamut
malgorzata margaret gosia
manuela emanuela emmanuelle manoli manola
margaret margarita marguerite margherita margarethe margareta malgorzata marketa maggie meg peggy greta gretchen margot margit rita marjorie megan margaretha marge madge gosia daisy mairead grethe grete margriet griet marit merete margrete mette reeta margarete margarida margo
marina marine maryna
marius mario marios mariusz marijo
mark marcos marco marek marc markus marcus marko marcel marcelo markos marques murqus margus marci
martha marta marthe marfa martyna
martin martino martijn marten marcin martinho maarten morten marton martti martins martynas tin
mary maria marie miriam maryam mariam marija mariya marya maryia mari maire moira mia marika masha manya mariella marietta polly molly mimi meryem maricica mariana maureen maree
matthew mateo matteo matthias mathieu matthieu matei matej mateusz matvei matvey mattias matias matus mats matt matty matthijs thijs mattie mate matyas mathis matti mateus matia matija madis motiejus matthaus matas mathew mattis hias
maurice mauricio maurizio moritz morris maurits mavrikiy moric maurycy
mauro maurus moor
maxim maksim maxime massimo maximilian max maksym massimiliano maximo maks maximiliano maximus maximilien maksymilian maxi
melchior melchor melchiorre
michael mike mick mickey mikhail michel miguel michele michal mihail mihai mikael mihaly mykhailo mikhael misha micha mihajlo mihovil michalis mickael mikhayil mikayil mikayel mihal mitch michiel mihkel mykolas miko
michaela michelle micaela mihaela michele michaella
mikhaila mihaela michaela
mohammed muhammad mehmet mehmed mamadou mohamed mamadu mahomet magomed magomet mahamat muhamad mukhammad md mohd mo mahammad momodou mahamadou mamad modou maxamed muxammad mukhamed
monica monika monique mona
moses musa moussa moshe mose moises moisei moisey moishe mousa mojzes moyshe movses mojsije mozes
murad murat mourad
mustafa mustapha mostafa moustafa moustapha mustafo
nadezhda nadia nadya nadiya nadiia nadine nadja nadzeya
nasreddin nasruddin nasrettin
natalie natalia natalya nathalie nataliya natasha natasa natalija nataliia natalka tasha talia natallia natalja nata
natan nathan
nathan natan nathaniel nathanael nat nate netanel natanael
nestor nestore nestori
nicholas nicolas nikolai nikolay nikolaus nicola nicolau nikolaos mykola mikalai nick nicky nico niko nikos nils niels klaus claus klas miklos mikolaj mikulas nicolae nikola kolya colin cole nicolo nicolaas klaas niklas niclas nikolas
nicole nicola nicoletta nikoleta nikolina colette nicki nikki
nikephoros nikifor nicephorus
nina antonina nino
noah nuh nooh noe noach noakh noi noj
noel natale natal
nur noor nour nuru nurul
octavian ottaviano octavio oktavian octave
olaf olav olof ole ola olaus olli olavi aulay
oleg aleh oleh helge olgert
olga olha helga volha olya oleta
oliver olivier oliviero olli ollie olavo oliverio
olivia olivie livia liv olive livi
omar umar omer oumar umaru gumar
oscar oskar oszkar osgar oskari
oswald osvaldo oswaldo osvald ozzie
othman osman uthman usman ousmane usmon asman ousman
otto ottone odo otton oton
panagiotis panayiotis panos takis panayotis panagis
pascal pascual pasquale paschal pascoal paskal
patricia patrizia pat patty trish tricia patrycja
patrick patricio patrizio patrik padraig pat paddy patryk patrice padraic patricius patxi
paul pablo paolo pavel paulo pawel pavlo pavle pavlos pal paal pauli paavo paulus pol pasha bulus boulos polo pavao povilas poghos pavol palle
paula paola pauline paulina paulette pavla pavlina pawla polina
paulina pauline paola pavlina
pelageya pelagia polina
peter pedro pierre piotr pyotr petr petar pietro petros petro pete petra petrus per peder peer pieter piet pekka petteri peteris petras butrus boutros botros petre petru perrin petya pero bedros bedross piero
philip felipe philippe filip filippo filipp phil pip phillip filippos fulop filipe pilib felip philipp flip lipe
praskovya paraskeva paraskevi praskoviya parascheva
quentin quintin quintino
rachel raquel rahel rachele rakhil rachelle rae rakel raquelle rochel
rahman rehman rahmon rakhman
ralph raul raoul radulf rafe raulf
ramadan ramazan ramzan ramadhan
raphael rafael raffaele rafal rafe rafi rafa rafail raphail
rashid rasheed rachid reshid rasit rashit
raymond raimundo ramon raimondo ray raimund raymundo reimund redmond mundo
rebecca rebeca rebekah becky rebekka rivka rifka becca reba
reuben ruben rubin reuven rouben rubens ruvim
richard ricardo riccardo rick ricky dick rich rikard ryszard richie richards rickard rihard richardas ricard dickie riku
robert roberto rob bob bobby robbie rupert ruprecht robin rupprecht berto robertas roberts bert roope bobbi
roberta robin bobbie robyn bobbi
roger rogelio ruggero rudiger rodger rutger rogerio roggero hodge rog ruediger
roland rolando orlando rolland lorand roeland rollo
ronald rinaldo reginald reinhold reynaldo ron ronnie reinaldo reynold ronan ranald
rose rosa roza rosalia rosie rosita rosalie rozalia ruza rosina roos
rostislav rastislav rostyslav rostik slava
rudolf rodolfo rodolphe rudolph rudy rolf ralph rudi ruedi rolfe rodolphus
ruslan rouslan arslan aslan
rustam rostam rustem rustom
salih saleh salah salikh solih
salim selim saleem salem
salvador salvatore sal sauveur turi salva
samuel shmuel samuele sam sammy samuil samouil samo samu samvel shmulik
sarah sara sally sarai sadie zara saara sarra sari sarit sare
sayyid said sait sayeed seit
sebastian sebastiano sebastien bastien sebastiao bastian seb sebestyen sevastian sebastijan
sergei sergey sergio serge serhii sergius siarhei seryozha sergiu serguei sergej sergi srdan serg srdjan serzh sargis sarkis
shamil samil shamyl
sharif serif sherif cherif
sigismund sigmund zygmunt zsigmond zikmund segismundo
simon simeon shimon semyon semen simone sam simao simun szymon semion simion shimun simo sima siimon sheman siemen shamoun simonas
solomon salomon suleiman sulayman suleyman slimane sliman soliman souleymane shlomo salomao sulaiman soleiman sol zalman sal salamon
sophia sofia sophie sofiya zofia sofie zsofia sonya sonia sonja safiya zosia fia sofija
spyridon spyros spiridon spiro spiridione spiros
stanislav stanislaw stanley stan stanislaus stas estanislao stanko stanislau stasys slava szaniszlo stano
stephania stefania stefaniya
stephanie stefanie stefania estefania stepania steffi stefani stefanija
stephen steven stefan stefano esteban etienne stepan stepane istvan stefanos steve stevie stephan steffen stefaan stjepan stevan stepa szczepan stephane stephanos estevao staffan ishtvan istifan tapani estevan stipe steffan stijn
susan susanna susana suzanne zuzana zsuzsanna zuzanna sue susie shoshana sanna sanne suzana suzy sosanna shushan
svetlana svitlana sveta sviatlana lana swietlana svetla
svyatoslav sviatoslav slava svetoslav swietoslaw
sylvester silvestre silvestro silvester szilveszter sylwester silvestr
sylvia silvia silvie sylvie silva
tahir taher tair tagir tohir
tatiana tatyana tanya tania tatjana tetyana tetiana tatsiana tanja taina
thaddeus tadeo tadeusz taddeo faddey thad tadeas tadej
theodore teodoro fedor fyodor theodor teodor ted teo fedir feodor todor theo theodoros tivadar tudor teddy tuudor fyedor toros tewodros teuvo
theophilus teofilo teofil theophile feofil
theresa teresa therese terezia tereza terese tess terry tessa terka resi teresita tracy treza terezija
thomas tomas tommaso tom tommy tomasz tome tomislav toma foma tuomas tamas thoma tomaz tomek thom toms tuma tammes maas
timothy timoteo timofey timothee tim timo timofei timotheus tymofii timon tymoteusz timotej
timur temur temir taimur teymur tamerlan tamerlane
titus tito tytus
tobias tobit toby tobia tovia tevye
tristan tristano tristram
ulrich ulrico ulrik ulric uli udalrich ueli
urban urbano urbain
ursula orsola ursule urszula uschi ulla orsolya
valentina valentyna valya valentine
valentine valentin valentino valentyn walenty valentim balint foltin valya
valerie valeria valeriya valery
valery valeri valerio valerii valere valeriy valeriu walery
vera wiera viera verochka vjera veronika
veronica veronika veronique vera nika weronika vroni ronja
victor viktor vittorio vitya vic vito vittore wiktor viktoras vitor
victoria viktoria vittoria vicky viktoriya viktoriia vika tory vitoria wiktoria viktorija
vincent vicente vincenzo vinzenz vince vinnie vikentiy wincenty vicenc vikenti vinko enzo
vladimir volodymyr wlodzimierz vladimiro vova uladzimir waldemar valdemar volodya vlad vladimer vovchyk valdis vladan vlado
vladislav wladyslaw ladislaus ladislav laszlo ladislao vlad slava vladyslav vladyslaw laci lado ulaszlo uladzislau ladislau laco vladko wladek
vyacheslav wenceslas vaclav venceslao wenzel slava viacheslav waclaw vjaceslav vjacheslav vencel venceslau
walter gualtiero valter wolter wat gutierre walt walther wouter galtero valters
wasim vasim waseem
william bill billy will willy willie liam guillaume wilhelm guillermo guglielmo guilherme willem vilhelm wim vilmos vilem gwilym memo willi ville
wolfgang wolf wolfi
xavier javier saverio xaver ksawery javi xabier chavi
xenia ksenia oksana aksana kseniya oxana ksenija xenija
yahya yahia yakhya jahja yaya
yaroslav jaroslav jaroslaw yarik slava jarek iaroslav jarda
yasin yassin yaseen
yuri iurii yury juri iouri yura
yusup yusuf yusif
yves ivo ives yvo iwo yvon
yvonne ivonne ivona iwona yvette ivette
zachary zechariah zacharias zakaria zakariya zakariyya zekeriya zachariah zach zakhar zaccaria zack zacarias zak sachar zakhariy zechariya zakarya
zahra zehra zohreh zahraa zohra zara
zaynab zainab zeynep zeinab zaineb zeineb seynabou zainap zaynap
zia ziya diya
zoe zoya zoi
zurab sohrab suhrab zohrab
`;

export const GIVEN_NAME_VARIANTS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
