import type { WordClasses } from '../frequency.ts';

/** Names of Germany, Austria and Switzerland; umlauts both as one letter and as two. */
export const GERMAN: WordClasses = [
  `andreas anna christian hans klaus maria michael mueller muller peter schmidt thomas wolfgang`,
  `alexander anja barbara bauer becker bernd birgit brigitte christine claudia daniel dieter fischer frank gabriele
  georg gerhard gisela guenter gunter heike heinz helga helmut hoffmann ingrid jens joachim joerg johann johannes jorg
  josef juergen julia jurgen karin karl katharina kerstin klein koch manfred markus martin martina matthias meyer
  monika neumann nicole petra ralf renate richter robert rolf sabine sandra schaefer schafer schneider schroder
  schroeder schulz schwarz sebastian simone stefan stefanie stephan susanne thorsten tobias torsten ulrich ursula ute
  uwe wagner walter weber werner wolf zimmermann`,
  `achim adolf albert albrecht alfons alfred alois angela angelika anke annette antje anton armin arno arnold astrid
  august axel bach baumann beate beck benjamin berger bergmann bernhard bettina bianca bjorn bock boehm bohm brandt
  braun britta bruno busch carl carola carsten christa christel christiane christina christoph christopher corinna
  cornelia dagmar david denise dennis detlef dietmar dietrich dirk dominik doris dorothea eberhard ebert eckhard
  edeltraud edgar eduard elfriede elisabeth elke ella ellen emil emma engel erich erika erna ernst erwin eugen eva
  evelyn fabian felix fiedler florian franke franz franziska friedrich fritz fuchs gabriel gerd gerda gertrud
  gottfried gregor gross gudrun guenther guido gunther gustav haas hahn hannah hannelore harald hartmann hartmut heidi
  heiko heiner heinrich helene helmuth henning herbert hermann herrmann hildegard hofmann holger horn horst huber
  hubert hugo ilona ilse inge ingeborg ingo irene iris irma irmgard isabell jaeger jager jan jana jennifer jessica
  jochen jonas judith julian jung jutta kai kaiser karsten kathrin katja katrin keller kirsten koehler koenig kohler
  konig konrad kraemer kramer kraus krause krueger kruger kuehn kuhn kuhne kurt lang lange lara lars laura lea lehmann
  lena leon leonie lieselotte linda lisa lorenz lothar louis ludwig lukas lutz magdalena maier maik manuel manuela
  marc marcel marco marcus margarete margot marianne marie marina mario marion marlies martha mathias max maximilian
  mayer meier melanie mia michaela mike mirko moeller moller moritz nadine natalie nils nina norbert olaf oliver oskar
  otto patrick paul paula peters pfeiffer philipp pohl rainer raphael regina reiner reinhard reinhold richard roland
  roman ronny rosemarie roth rudiger rudolf ruediger ruth sarah sascha sauer schmid schmitt schmitz scholz schreiber
  schubert schulte schulze schumacher schuster seidel siegfried sigrid silke silvia simon sommer sonja sophie steffen
  stein stephanie sven svenja swen sylvia tanja theodor theresa tim timo tina tom udo ulf ulrike valentin vanessa vera
  verena viktor viktoria vincent vogel vogt voigt volker volkmar waltraud weiss wilfried wilhelm willi winkler winter
  wolff yvonne ziegler`,
  `adam adelheid adler adrian agnes ahrens albers alina altmann amelie anders annegret annelie annelies anneliese
  annika appel arndt arne arthur auer bachmann bader bahr bartels barth barthel bartsch baumgartner baur bayer beatrix
  behrendt behrens bender benedikt benno benz berg bernhardt bert berta berthold bertram beyer binder birte bischoff
  blank block bluhm blum bode bodo boehme bohme bohn boris bormann born brand brandes brandl brenner breuer brinkmann
  bruckner brueckner brunner buchholz buettner burger burkhard burkhardt buttner caroline christ clara clemens conrad
  constanze cord dana daniela decker diehl diethelm dietz doerr doring drechsler dreher eberhardt ebner eckert eder
  egon ehlers ehrhardt eichhorn ekkehard elena elsa elvira emilia emily engelhardt enrico erhard ernestine esser
  esther ewald falk feldmann ferdinand fink finn foerster forster frauke frei freund frey frieda friedel friederike
  friedhelm fritsch froehlich frohlich fromm funk gartner gebhardt geiger geisler gerber gerlach gerlinde gero gerold
  gesa giese gisbert glaser goetz gotz graf greiner grete gretel grimm gruber gunda gunnar gunthe haase hagen hamann
  hammer hanke hanna hanno hansen harms harry hartung hartwig haupt hauser hecht heck hedwig heil heim hein heine
  heinemann heinke heinze hella heller hellwig hempel henke hennig henriette henrik hensel hentschel herbst herold
  herzog hess hesse heuer hilde hildebrandt hiltrud hinz hirsch holz holzer hopf hoppe horstmann hubner huebner hummel
  ida ines inka isabella isolde ivonne jacob jacobs jahn jakob janina janine jansen janssen jasmin jeannette jensen
  johanna john jost julius junker justus karla karlheinz karolin karoline kaspar kathi kaufmann keil kern kessler
  kiefer kilian kirchner klara klemens klemm klose knoll knut koerner kolb koller kopp kordula korner kowalski krebs
  kremer kretschmer kroger kroll krug kunz kunze kurz lambert langer lau laurin lemke lennart lenz leopold levin liane
  lilli lina linde lindemann lindner link linus lohmann lore lotte louisa luca lucas ludger luise lydia mack mahler
  mann mara mareike margarethe margit margitta margret marita marius marlene marlis marquardt marx mathilde matthes
  maurer may mayr mechthild meike meissner melina menzel merkel merle merz metz metzger meurer michel miller mohr mona
  moser muhlbauer nadja nagel naumann neele nele neubauer neubert neuhaus nickel nico nicola niklas noack noll nora
  nowak olga oswald otmar ott pape pascal patricia paulina paulsen petersen petzold pfeifer philip pia pietsch popp
  preuss probst raab radtke ramona rau rausch rebecca regine reich reichel reichert reimann reimer reinhardt reiter
  renee renner reuter ria riedel rieger rita ritter robin rode roder roeder rohde rosa rose rosenberg roswitha rother
  rudolph rupert ruppert sabrina samuel sander saskia sattler schade schaller scheffler schenk scherer schick schiller
  schilling schindler schlegel schlosser schlueter schluter schmidtke schott schrader schramm schreiner schroeter
  schuetz schuler schultz schutz schwab schwarze schweizer seifert seiler severin siebert siegbert sieglinde siegmund
  sigmar silvana sina singer sofia solveig sonntag sophia spath specht springer stahl stark stefani steffens steiner
  steinmetz stella stock stoll storch straub strauss strobel sturm susann swantje thea theis thekla theo thiel thiele
  thielemann thilo till tilo timm torben traudel traute trautmann ulbrich ulla ulli unger urban urs ursel valerie veit
  verona veronika vetter vitus vivien volk vollmer voss wahl waldemar walther wegner weigel weis wendelin wendt wenzel
  wiebke wieland wilde will wille wiltrud wim winfried wirth witt witte wittmann wolfram wolter wulf wunsch xaver
  zander zeller zimmer zoe`,
  `abel achermann aebi aeschbacher ambuhl bachofen baldauf balmer bernasconi bieri bodmer brandner bucher buhler burki
  christen dobler eggenberger egger egli ehrler eichenberger ettlin fankhauser fehr felder flury frick fuchsberger
  furrer gasser gisler graber gsell gubler gut haider haller hauri hofer hofstetter holzinger hug hunziker imhof jenni
  kalin kammerer kastner kofler krenn kunzli lanz lechner lehner leitner leuenberger liechti lustenberger luthi mader
  mair marti mathys mosimann muhlemann niederberger nussbaumer oberholzer oberhuber odermatt pfister pichler plattner
  prohaska rechsteiner riedl rohrer ruegg rust rutschmann sailer salzmann schar schatz schaub scherrer schmied
  schnyder schoch schwaiger schwarzenberger sigrist spiess sprenger stadler stalder stampfli stauffer steger steiger
  steinberger stettler stocker strasser studer suter sutter tanner thaler trachsel tschudi unterberger vogeli waldner
  wallner walser wegmann weibel wenger wicki widmer wieser wimmer wirz wuthrich wyss zaugg zbinden zehnder zollinger
  zurcher zwahlen`,
];
