import type { WordClasses } from '../frequency.ts';

/** Names of France, Belgium, Switzerland and Quebec. */
export const FRENCH: WordClasses = [
  `anne catherine isabelle jean marie martin michel nicolas philippe pierre`,
  `alain andre bernard christian christophe claude daniel david dubois durand eric francois frederic garcia georges
  gerard gilles guy henri jacqueline jacques julien laurent lefebvre leroy louis marc moreau nathalie olivier pascal
  patrick paul petit rene richard robert roger roux sebastien simon stephane sylvie thierry thomas valerie veronique`,
  `adrien agnes alexandra alexandre alice aline amandine anthony antoine antoinette armelle arnaud arthur aubert
  aurelie aurelien baptiste barbier beatrice belanger benard benedicte benoit berger bertrand blanc blanchard bonnet
  bouchard bourgeois boyer brigitte brun bruno camille carole caroline caron carpentier cecile cedric celine chantal
  charles charlotte charpentier chevalier chloe christelle christiane christine claire claudine clement colette colin
  collet corinne cote cousin cyril damien danielle delphine denis denise deschamps dominique dufour dumas dumont
  dupont dupuis dupuy duval edith edouard elisabeth elise elodie emilie emmanuel emmanuelle estelle etienne eugene
  evelyne fabien fabienne fabre fabrice faure fernand fleury florence florian fontaine fortin fournier francine
  francis franck francoise gabriel gaelle gagne gagnon gaillard garnier gauthier gautier genevieve georgette germaine
  ghislaine gilbert ginette girard giraud gregory guerin guillaume guillot gwenaelle helene henry herve hubert hugo
  hugues ines jacquet jeanine jeanne jeremy jerome joel joelle joly jonathan jose joseph josette josiane julie
  juliette justine karine kevin lacroix laetitia laine lambert laure laurence lea leblanc leclerc leclercq lecomte
  legrand lemaire lemoine leroux levesque lionel loic lopez louise luc lucas lucie lucien lucienne ludovic madeleine
  magali manon marcel marcelle marchand margaux marguerite marianne marine marion martine martinez masson mathieu
  mathilde matthieu maud maurice maxime melanie mercier meunier meyer micheline mireille monique morin moulin muller
  muriel nadine nguyen nicole noel noelle oceane odette odile ouellet paris paulette pauline pelletier perez perrin
  picard poirier poulin prevost quentin rachel raphael raymond raymonde regine regis remi remy renard renaud rey
  riviere robin roche rodriguez roland rolland romain rousseau roussel roy sabrina sanchez sandrine sarah schmitt
  serge severine simone solange sophie stephanie suzanne sylvain therese thibault thibaut tremblay tristan valentin
  vidal vincent virginie viviane vivien xavier yann yannick yves yvette yvonne`,
  `achille adam adele adeline adolphe aime albert alexis alfred allard alphonse amelie anais anatole angele angelique
  annick annie apolline ariane arnould astier astrid aude auguste augustin aurore bailly barbara baron barre barreau
  barthelemy basile bastien baudoin baudry bazin beaumont berard berengere bernier berthelot besnard besson bigot
  billard blaise blanche blandine blondel blot bodin boisseau bonneau boris boucher bouchet boulanger boulay bouquet
  bourdon bousquet bouvet bouvier brault breton briand bruneau brunel brunet buisson camus capucine carlier carre
  cartier celestin charlene charrier chauvin chevallier chretien cindy clara claudette clemence clementine clerc
  clotilde constance constant coralie coste coulon courtois couturier dautry delacroix delage delahaye delattre
  delaunay delmas delorme deneuve descamps devaux diallo dias didier dorothee dubreuil duchene duclos ducros dufresne
  duhamel dumoulin dupre durant durieux duvallet edgar edmond eliane elsa emile ernest esther eugenie eva evrard fanny
  felix ferdinand fernande fernandez ferrand ferry fischer flavie florent foucher fouquet fournel gaetan gallet garcon
  gaspard gaston gaudin gay gerald gerardine germain gervais gillet godard gomez goncalves gonzalez gosselin grand
  grandjean granger gregoire grenier gros guibert guichard guillard guillemin guillon guillou gustave guyot hamel
  hardy hebert hector henriette hernandez hoarau hoffmann hortense huet humbert imbert irene isidore jacky jacob
  jacquemin jacquot jennifer jeremie jessica jocelyn jocelyne jordan jourdan judith jules julia juliana justin klein
  labbe lacombe lagarde lamy langlois lapierre laporte laroche lasserre launay laval lavigne le lebeau leblond lebon
  lebreton lebrun leconte leduc lefevre leger lejeune lelievre lemaitre lemonnier lenoir leon leonard leonie lesage
  leveque levy lilian liliane lise loiseau lola loubet lucile lydie mace mael maelle maillard mallet marceau marchal
  marechal marin martel marthe marty mary maryse maryvonne mas maury melissa menard michaud michaux michele mickael
  millet monnier morel moreno morvan munoz mylene myriam nadege nathan navarro neveu nina noemie normand octave odilon
  parent pascale pasquier patrice paule payet peltier pereira peron perret perrier perrine perrot petitjean pichon
  pineau poncet pons potier poulain prat prevot prosper raoul regnier reine renault reynald ribeiro ricard riou rocher
  rodolphe rolande romane ronan rosalie rose roseline rosine rossi rousset royer ruiz sabine sacha salmon salome
  samantha samuel sandra sauvage schmidt schneider seguin serre simonet solene stanislas tanguy tessier texier theo
  theodore theophile timothee tissot tournier toussaint ulysse ursule vaillant vallee vallet vasseur verdier vial
  viaud victoire victor victorien vigneron villain violette voisin wagner weber weiss wilfrid yoann yohan yolande yvan
  zoe`,
  `aebischer arsenault aubin audet beauchamp beaudoin beaulieu bedard bergeron bernatchez bertin bilodeau blais boivin
  bolduc brassard caouette castonguay chappuis charbonneau charest charette chartrand chouinard cloutier comeau
  couture cyr daigle demers desjardins desrosiers dion doucet drouin dube dubuisson dumortier dupraz duquette favre
  filion forget gaudreau gauvin gendron gingras girouard godin goulet grondin guay houde jaquet labelle laberge
  lachance laflamme lalonde lambrechts lamontagne landry lapointe larouche lavoie leclair lepage lessard mailloux
  marcoux martineau massicotte mertens monney nadeau paquet paquette paradis patenaude peeters pepin perreault perroud
  plante plourde proulx racine renson rheaume rioux roberge robitaille rochat rochon sauve savard simard tardif
  theriault therrien thibodeau trudel turcotte vachon vaillancourt vandamme veilleux verreault villeneuve wauters`,
];
