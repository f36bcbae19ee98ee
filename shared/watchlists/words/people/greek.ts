import type { WordClasses } from '../frequency.ts';

/** Greek and Cypriot names in the spellings of passports, old and new. */
export const GREEK: WordClasses = [
  `christos dimitrios eleni georgios ioannis konstantinos maria nikolaos panagiotis vasileios`,
  `aikaterini alexandros anastasia andreas anna antonios athanasios dimitris emmanouil evangelia evangelos george
  georgia giannis giorgos katerina kostas michail nikos papadopoulos sofia spyridon stavros theodoros vasiliki yannis`,
  `aggelos alexiou anagnostopoulos anastasios anestis angeliki angelopoulos angelos antoniou antonopoulos apostolos
  argyrios aristeidis aristotelis athanasiou athina charalambos charalampos christina christodoulou christofi
  christoforos christou chrysostomos chrysoula constantinou despoina dimitra dimitriou dimopoulos dimosthenis
  dionysios economou efstathios efthymios eirini ekaterini elisavet fotini fotios georgiou gerasimos giannopoulos
  grigorios haralampos iakovos ilias ioanna ioannidis ioannou iordanis iosif kalliopi karagiannis kleanthis kleopatra
  konstantina konstantinidis konstantinou kyriaki kyriakos kyriakou kyriakoula lambros lazaros leonidas loukas
  magdalini makris manolis marina marios markos matthaios michailidis michalis minas nektarios niki nikolaidis
  nikolaou nikoleta oikonomou olga panagiotopoulos panayiotis pantelis papadakis papadimitriou papageorgiou pappas
  paraskevas paraskevi paschalis pavlidis pavlos petros petrou polychronis prodromos savvas savvidis sotiria sotirios
  spyros stamatis stefanos stelios stella styliani stylianos thanasis themistoklis theodora theofanis thomas
  triantafyllos vaios varvara vasileiou vasilios vasilis vassilios vassilis vlachos xenia xenofon yorgos zacharias zoi`,
  `achilleas adamantios adamopoulos agathi agathoklis alexandra alexandrou alexios alexopoulos aliki anastasiadis
  anastasiou andreou andriana angela anthi antigoni apostolopoulos apostolou argyriou argyro arvanitis asimakopoulos
  asimina aspasia charalambous charalampidis chariklia charilaos charis chatzidakis chatzigeorgiou chatzis christiana
  christopoulos chrysa chrysi costas daphne daskalakis demetriou despina diakos diamantopoulos dimitrakis dimitriadis
  dionysia domna drakos efi efstratios efthimios efthymiou eftychia eftychios eleftheria eleftheriadis eleftherios
  eleftheriou elpida emmanuel eugenia evangelou evdokia evgenia evgenios evi evripidis filio filippa filippos filippou
  fotiadis fotis fotopoulos frangiskos galanis galanopoulos garyfallia gavriil georgakis georgiadis georgopoulos
  georgoula giannakis giannakopoulos giannoula gikas giota glykeria grigoriadis grigoriou hadjis hatzis iasonas
  ifigeneia iliadis iliopoulos iordanidis ioulia irini isidoros kaliopi kalliroi kalogeropoulos kapetanakis karakostas
  karamanlis karras katsaros kazantzis kimon kokkinos kolokotronis konstantopoulos kontos kostis kostopoulos kotsis
  koutras kyriakidis kyriakopoulos kyros lambrou lefteris leventis liakos litsa loukopoulos lydia lykos manolakis
  manos margarita marianna marilena markopoulos markou matina mavridis mavromatis mavros melina menelaos michaelides
  michalopoulos miltiadis mitropoulos moraitis moschos mylonas myrto nafsika natalia neofytos nikiforos nikitas
  nikolopoulos ntamis odysseas onasis orestis pagonis palaiologos panagiota panagiotou panos pantazis panteleimon
  papaioannou papakonstantinou papandreou papanikolaou papantoniou papaspyrou papathanasiou papavasileiou pappa
  paraskevopoulos parthena pavlou pelagia penelope periklis persefoni petrakis petridis petropoulos petroula politis
  polyxeni rallou rania raptis rena rigas rodoula roula samaras sarantis savva sevasti sideris simos simou smaragda
  sofoklis sotiriou sotiropoulos spanos spyropoulos stamatia stamatopoulos stathis stavropoulos stavrou stefanidis
  stefanou stergiou stratis stratos symeon symeonidis takis tasios tasos tasoula thekla theocharis theodoridis
  theodoropoulos theodorou theodosios theofanous theofilos theoni thomaidis timotheos toula triantafyllou trifon
  tsakiris tsioukas tsolakis tzanis valavanis vangelis varela vasilakis vasileia vasilopoulos vassiliou vergis vicky
  xanthi xenakis xristos zafeiriou zafeiris zervas zinovia zisis zoe zografos`,
  `alafouzos angelakis angelidis angelis antonakis arapis aslanidis avgerinos bakalis bakas balaskas balis barbas bekas
  boulis boutsikaris chalkias charitos christakis christodoulakis christofides dagres daniil daskalopoulos delis
  demertzis dervisis diamantis doukas dragoumis embirikos fakas fasoulas filis floros fragkos frangos galatis
  garofalakis gavras georgantas glezos goulas goumas grivas hatzopoulos ioakeim ioannides kalafatis kalamaras kaltsas
  kamaras kanellopoulos kanellos karagiorgis karampelas karvounis kasapis katsikas katsis kechagias kefalas kollias
  kondylis korres kosmas kotzias kouros koutsoukos kouvelis kritikos lagos lalas latsis lemos livanos loizou lymperis
  maniatis manousakis mantas martinos matsas mavrogiannis mavroudis melas mertzanis minaidis nomikos ntinos pagkalos
  panopoulos papachristou papagiannis papakostas papazoglou pappous paschalidis patsis pitsis plakias politakis
  polychroniou prokopiou psaros psarras rallis rizos rodopoulos roussos sakellariou salamanis sarris siozos skouras
  stamatiou stathopoulos stavridis sygelakis tsagaris tsakos tsamis tsiros tsitsipas tsoukalas tzavaras vamvakas
  vardinogiannis varvitsiotis venizelos vlachopoulos vougiouklakis xanthopoulos xydis zachariou zannis zervos zikos`,
];
