import type { WordClasses } from '../frequency.ts';

/** Italian given names and family names. */
export const ITALIAN: WordClasses = [
  `andrea anna antonio francesco giovanni giuseppe luigi marco maria mario paolo roberto rossi`,
  `alessandro angela angelo antonietta bianchi bruno carla carlo carmela caterina chiara claudio colombo conti costa
  davide domenico elena esposito fabio federica ferrari franca francesca franco gallo giordano giorgio giovanna giulia
  giuseppina greco laura lombardi lorenzo luca lucia mancini marino massimo matteo michele paola pietro ricci rizzo
  romano rosa russo salvatore sara sergio simone stefano teresa vincenzo`,
  `adriana adriano alberto aldo alessandra alessia alfonso alfredo amato annamaria antonella arianna armando aurora
  barbara barbieri basile beatrice bellini benedetta benedetti benito bernardi bianco bruna camilla caputo carbone
  carmelo caruso cattaneo cesare cinzia clara claudia concetta coppola cosimo cristian cristina damico dangelo daniela
  daniele dario deluca desantis diego donatella donato edoardo elisa emanuela emanuele emilio emma enrico enzo ernesto
  ettore eugenio fabbri fabrizio farina fausto felice ferdinando fernando ferrara ferraro ferri filippo filomena fiore
  fiorella flavio fontana fulvio gabriele gabriella gaetano galli gatti gennaro gentile gerardo giacomo gianfranco
  gianluca gianni gina gino giuliana giuliani giuliano giulio grassi grasso grazia graziella guerra guido ida ignazio
  ilaria immacolata irene isabella ivan ivana ivano leone lidia liliana livio lombardo longo loredana loris luciana
  luciano luisa manuela marcello marchetti margherita mariangela mariani marina marini marisa marta martina martinelli
  martini massimiliano maurizio mauro mazza mele messina michela milena mirella monica monti morelli moretti nadia
  natale negri nicola nicoletta nicolo orazio oreste orlando ornella oscar pagano palmieri palumbo parisi pasquale
  patrizia pellegrini pellegrino pier piero piras raffaele raffaella renata renato riccardo rinaldi rita riva rizzi
  roberta rocco rodolfo romeo rosanna rosaria rosario rossetti ruggiero sala samuele sandro sanna santa santo santoro
  sartori sebastiano serena serra silvana silvano silvestri silvia silvio simona sofia sonia sorrentino testa tiziana
  tiziano tommaso ugo umberto valentina valentini valentino valeria valerio vanessa vera veronica villa virginia
  vitale vitali vito vittoria vittorio walter`,
  `abate ada addolorata agata agostini agostino alba albanese alberti albino alfano alfieri alfio alvaro amadori
  ambrogio amedeo amelia amoroso anastasia angelica angelina angiolina aniello annunziata antonelli arcangelo arena
  aristide armani arnone arturo assunta attilio augusto aurelio baldi ballarini balzano barbato barone bartolomeo
  bassi battaglia battista belli benedetto benvenuti berardi bernardo bertolini bertoni biagi biagio bianca biondi
  boldrini bonetti bonomi bosco bove brambilla bruni calabrese caliendo calogero campana campo cannata cantone capasso
  cappelli caprara cardinale carli carmine carolina carta casali castaldo castelli catalano cavalli cavallo ceccarelli
  cecilia celestino cerutti chiesa chiodi cirillo ciro clelia clemente cocco colella colonna corradi corrado corsi
  corti cosentino costantino costanza crescenzo crippa cristiano cristoforo croce cuomo dagostino dalessandro dalessio
  damiani damiano deangelis debora delia dellaquila delprete demetrio derosa desiderio diana dino donati dora dorazio
  durante egidio eleonora eliana eliseo elvira enrica erica ermanno erminia eros ester eugenia eva fabiana fabiani
  fabiola falcone fasano fava favaro fazio fedele federico fernanda ferrante ferrero filippi fiorentino fiorenzo
  fiorini floris fois forte fortunato franceschi franchi franzoni fulvia fumagalli fusco gaeta gaia galasso gargiulo
  garofalo gaspare genovese gentili germano ghezzi giacinto giada giampaolo giampiero giancarlo gianmarco gianna
  giannini gilberto ginevra gioacchino gioia giorgi giosue giovannini giuditta giuffrida giusi gloria greta grimaldi
  grosso gualtiero guarino guerrino guglielmo guidi iacono iannone ilario imma innocenti innocenzo iolanda iole iovine
  italo izzo jacopo jolanda landi lanza lara laurenti lazzari leandro leo leonardi leonardo leoni leonida letizia
  licia liguori lino lisa locatelli loi lorenzi loretta luana lucchesi luciani lucio lucrezia ludovico maggi magnani
  magri maiello maiorano mancuso manfredi manlio manna mantovani mara marangon marcella marchesi marchi marconi
  marianna mariano marilena marra martino marzano masi mattei mattia mattioli mauri mazzoni meli melissa meloni
  meneghetti mercedes merlo micheli migliore milani milano mimmo miriam modesto molinari montagna montanari morandi
  morena moreno moro mosca motta mura murru musso nardi nazario nello neri nicodemo nicoletti nives nobile nunzia
  nunzio olga olimpia oliva oliveri olivieri omar orsini ottavio ottorino pace padovan paganini palermo palma pamela
  pancrazio panico paolini papa paride pasini pasqualina pasqualini pastore pavan pepe perri perrone petrone
  petronilla pia piazza piccolo piera pierangelo pierina pierluigi pierpaolo pini pinna pinto pirovano pisani pisano
  poletti poli ponti porcu pozzi primo proietti puddu quaranta quinto quirino raimondi raimondo ramona rango raso
  ravelli regina remo rino romagnoli romana romolo rosalba rosalia rosalinda rosati rosella rosina rossana rossella
  rosso rota ruggeri ruggero sabina sabino sabrina sacchi sacco salerno salvatrice salvi samanta sanfilippo santina
  santini santino santucci saverio savino scalia scarpa schiavone sciortino secondo serafini sergia settimio severino
  silvestro simonetti soldati sossio spada spina spinelli stefania stella susanna tamara tania tarantino tedesco
  teodoro terranova tina tino tomasi tosi trevisan troiani tullio turco ugolino ungaro urbano vacca valente valenti
  valter vanda venera ventura venturi venturini verdi vilma vincenza vinci viola violetta virgilio visconti viviana
  volpe wanda zanella zanetti zanini zita zito zucca`,
  ``,
];
