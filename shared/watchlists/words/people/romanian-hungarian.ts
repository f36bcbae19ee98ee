import type { WordClasses } from '../frequency.ts';

/** Romanian, Moldovan and Hungarian names. */
export const ROMANIAN_HUNGARIAN: WordClasses = [
  `alexandru andrei elena ioan ion istvan laszlo maria mihai nagy popa popescu`,
  `adrian ana andreea anna attila constantin cristian cristina daniel daniela dumitrescu dumitru erzsebet eva ferenc
  florin gabor gabriel george gheorghe horvath ilona ioana ionescu ionut janos jozsef katalin kiss kovacs marian
  mihaela molnar nicolae peter radu sandor stan stefan stoica szabo tamas toth varga vasile zoltan`,
  `adina adriana agnes alina anca andras andrea angela aniko aranka aurel aurelia balazs balint balog balogh beata bela
  bodnar bogdan bognar camelia carmen catalin catalina ceban cebotari ciobanu ciprian claudia claudiu cojocari
  cojocaru constantinescu corina cornel cornelia cosmin costel csaba csilla dan dana david dezso diaconu diana dinu
  dobre doina dorin edit emese emil emilia enache erika eszter eugen eugenia farkas feher fekete filip florea
  florentina florica fodor gabriela gal georgescu georgeta gergely geza gigel gina grigore gyorgy gyula hajdu hegedus
  helga horia ibolya ildiko ileana ilie imre iordache iren irina iulia iulian iuliana iuliu jakab jeno jolan judit
  juhasz julia julianna kalman karoly katona kelemen kiraly klara kocsis krisztian krisztina lajos lakatos larisa
  laura laurentiu lavinia lazar levente livia liviu loredana lucia lucian lukacs luminita lungu lupu magdalena
  magdolna magyar manea marcel margit mariana marin marius marta matei matyas melinda meszaros mihalache miklos mircea
  mirel mirela moldovan moldovanu monica monika munteanu neagu nedelcu negru nemeth nicoleta nistor nita nora norbert
  oana octavian olah olga oprea orosz orsolya ovidiu pal pap papp paul petre petrescu petru pinter piroska preda racz
  radulescu raluca ramona razvan reka relu robert rodica roland rotaru roxana rozalia rusu sabin sandu sara sebastian
  serban silvia silviu simon simona sirbu somogyi soos sorin sorina stanciu stanescu stefania szalai szekely szilagyi
  szilvia szucs takacs tanase teodor terez tiberiu tibor toma torok tudor tunde ungureanu ursu valentin valentina
  valeriu vasilescu vasilica veres veronica victor victoria viktor vilmos vincze viorel viorica virgil vlad voicu
  voros zamfir zita zsofia zsolt zsuzsanna`,
  `albu albulescu alexe andronic anett anghel antal antonescu apostol ardelean arpad avram baciu badea bakos balan
  balla banu barbu barnabas barta bartha bejan bence benedek benko berceanu berki bica biro boboc boglarka borbely
  boros bota bozsik bratu bucur bunea burlacu butnaru calin catana chelaru chiriac chirila cirstea coman cosma
  costache costea craciun cretu crisan cristea croitoru csonka deak denes dima dobos dora dragan draghici dragomir
  dudas dumitrache endre ene erno ervin etelka fabian fanni fazekas filimon flora fratila frigyes fulop gaspar gavrila
  ghinea gizella grosu gulyas gyongyi hajnalka halasz hanganu hegyi henrik iacob iancu ichim ignat ilies ilka illes
  ionita istrate istvanne ivan jonas jozsa kantor kaszas kerekes kertesz kinga kis kollar kornel kozma lehel lengyel
  leonte lorant lorincz macovei major manole marcell marcu mate megyeri mihaila mihailescu mihaly mirea mocanu moisa
  moraru muresan nastase nica niculae niculescu noemi nyari odon olaru olteanu orban otto palfi pali pana parvu pascu
  pasztor pataki paun pavel petcu peto pirvu pop popovici radics revesz roman rosca rosu sandorne sarkozi sava savu
  sebestyen sima simion sipos solymosi spataru stancu stefanescu stoian suciu surdu szabados szabolcs szanto szasz
  szekeres szigeti szoke szorenyi tari tataru timea tivadar toader tokes torma trandafir trifan turcu tusnadi urban
  vadasz vajda valeria vamos varadi varkonyi vass veber vegh vera veronika vince virag vlaicu voinea zaharia zalan
  zsiga zsigmond`,
  `adam agache aldea antoci arsene banica barany barbulescu barna basescu bencze blaga bogza botezatu burjan buzatu
  caragea carp cazacu chirica chivu ciocan codreanu condrea corbu cosmescu creanga csaki cseh csiki csizmadia czako
  damian dani danila dascalu demeter dobrescu dogaru dorogi dragnea dragulescu epure erdei erdelyi erdos fabry
  fenyvesi ferenczi fieraru florescu foldi forgacs frank frunza ganea gara garai geller gerencser gherman ghita gogu
  gombos gondos gradinaru grecu gyarmati hajnal harsanyi herczeg hidvegi hodosi holczer horvathne iliescu irimia isac
  ivanyi jager jambor janosi jianu kadar kallai karacsony kardos karpati kemeny kende keri kocsi koltai komaromi konya
  kormos kosztolanyi kovesi kun laczko ladanyi lantos leca lovasz madarasz maftei manescu mardare marinescu maros
  mazilu melinte mezei micu miron mitrea mohacsi morar moricz munkacsi muntean musat nadasdi nicolescu novac nyeste
  oancea oszkar pacuraru palyi panait pantea patrascu pecsi pesti petrache pintilie plesa podaru poenaru polgar polyak
  postolache prodan puiu puskas raczkevi rado raducanu rata rizea robu rozsa rozsnyai sarbu sarosi scarlat schneider
  siklosi sofronie somlyai sorescu sos spiridon stanica stroe suto szakacs szell szentes szilvasi szollosi szuts
  tanasescu tarnai teleki temesi teodorescu tompa tudorache tudose ujvari ungvari ursache vaduva vago vari velicu
  visan vizitiu vrabie wagner zaharescu zentai zimanyi zombori`,
];
