export const phrases: Readonly<Record<string, string>> = {
  'no description': 'aucune désignation',
  'Goods on the invoice': 'Marchandises sur la facture',
  'no transport paper states a container number': 'aucun document de transport n’indique de numéro de conteneur',
  'no scan record states the container number that was read at the scanner':
    'aucune fiche de scan n’indique le numéro de conteneur lu au scanner',
  'Container number read at the scanner': 'Numéro de conteneur lu au scanner',
  'Scan {0}: container {1} was read at the scanner, but the papers name {2}.':
    'Scan {0} : le conteneur {1} a été lu au scanner, mais les documents nomment {2}.',
  'Probable misread of {0}: one of the two fails its check digit. Please verify on the image.':
    'Probablement {0} mal lu : l’un des deux a un chiffre de contrôle faux. À vérifier sur l’image.',
  'It was read with doubt: please verify on the image.': 'Il a été lu avec un doute : à vérifier sur l’image.',
  'no scan record was filed': 'aucune fiche de scan n’a été déposée',
  "no scan record carries the operator's verdict": 'aucune fiche de scan ne porte l’avis de l’opérateur',
  "The operator's judgement": 'L’avis de l’opérateur',
  'A second look': 'Un second examen',
  'no later scan of this container is on file': 'aucun scan ultérieur de ce conteneur n’est au dossier',
  'Out at the gate': 'Sortie du terminal',
  'no later scan of it is on file: please look before it is released.':
    'aucun scan ultérieur n’est au dossier : à regarder avant la mainlevée.',
  'it went out at {0} without a later scan.': 'il est sorti le {0} sans scan ultérieur.',
  'not given': 'non donné',
  'Scan {0} of {1} was judged suspicious at the scanner, and {2}': 'Scan {0} ({1}) : jugé suspect au scanner, et {2}',
  'Scan {0} of {1} is marked "{2}" while its verdict is {3} at the scanner, and {4}':
    'Scan {0} ({1}) : marqué « {2} » au scanner alors que son avis est « {3} », et {4}',
  clear: 'sans anomalie',
  suspicious: 'suspect',
  unreadable: 'illisible',
  'no scan came with a radiation reading': 'aucun scan n’est arrivé avec un relevé de radioactivité',
  '{0} neutrons a second': '{0} neutrons par seconde',
  Neutrons: 'Neutrons',
  '{0} gammas a second over a background of {1}': '{0} gammas par seconde sur un bruit de fond de {1}',
  '{0}, {1} identified': '{0}, {1} identifié',
  Gammas: 'Gammas',
  'Neutron alarm at {0} ({1})': 'Alarme neutrons, {0} ({1})',
  'Neutron counts like an alarm at {0} ({1})': 'Comptage de neutrons digne d’une alarme, {0} ({1})',
  'Gamma alarm at {0} ({1})': 'Alarme gamma, {0} ({1})',
  'Gamma counts like an alarm at {0} ({1})': 'Comptage gamma digne d’une alarme, {0} ({1})',
  'Declared goods': 'Marchandises déclarées',
  'none are described': 'aucune n’est décrite',
  '{0} can fission': '{0} est fissile',
  'hardly any goods give off neutrons': 'presque aucune marchandise n’émet de neutrons',
  '{0}: {1}. Keep the container apart until it is looked at.':
    '{0} : {1}. Tenir le conteneur à l’écart jusqu’à examen.',
  'they commonly set off portals': 'elles déclenchent couramment les portiques',
  '{0} fits them': '{0} s’accorde avec elles',
  '{0}. The goods are declared as {1}, and {2}: probably innocent.':
    '{0}. Les marchandises sont déclarées comme : {1} ; {2} : sans doute anodin.',
  'A licence must be shown. Please verify.': 'Une licence doit être présentée. À vérifier.',
  'Please verify.': 'À vérifier.',
  '{0} is made for industry, and no declared goods carry it by nature':
    '{0} est produit pour l’industrie, et aucune marchandise déclarée n’en contient par nature',
  'nothing in the declared goods explains it': 'rien dans les marchandises déclarées ne l’explique',
  'No paper describes the goods.': 'Aucun document ne décrit les marchandises.',
  'no scan was filed': 'aucun scan n’a été déposé',
  'no scan record was filed, which would tell of a portal':
    'aucune fiche de scan n’a été déposée, qui parlerait d’un portique',
  'Radiation portal in the record': 'Portique de radioactivité dans la fiche',
  nothing: 'rien',
  'A complete scan': 'Un scan complet',
  'image, record and the reading of its radiation portal': 'image, fiche et relevé de son portique de radioactivité',
  'Scan {0} of {1} came without a reading of its radiation portal, in its record or as a file.':
    'Le scan {0} ({1}) est arrivé sans relevé de son portique de radioactivité, ni dans sa fiche ni en fichier.',
  '{0} of {1} scan records carry no gate transaction':
    '{0} des {1} fiches de scan ne portent pas de passage au terminal',
  'no scan record carries the gate transaction': 'aucune fiche de scan ne porte le passage au terminal',
  'Scan started': 'Début du scan',
  Examined: 'Examiné',
  "Scan {0} was taken at {1} by its record, which is yet to come: the scanner's clock or its time zone is wrong.":
    'Selon sa fiche, le scan {0} a été pris le {1}, qui est encore à venir : l’horloge du scanner ou son fuseau horaire est faux.',
  'Scan {0}: {1}. Please verify which clock is wrong.': 'Scan {0} : {1}. À vérifier : quelle horloge est fausse.',
  "The port's offset from UTC would put it inside, so local time may be recorded as UTC: please verify.":
    'Le décalage du port par rapport à UTC le placerait dedans ; l’heure locale a pu être notée comme UTC : à vérifier.',
  'One day would put it inside, so a date may be wrong: please verify.':
    'Un jour d’écart le placerait dedans ; une date est peut-être fausse : à vérifier.',
  'Scan ended': 'Fin du scan',
  'In at the gate': 'Entrée au terminal',
  'not yet': 'pas encore',
  'Scan {0} was taken from {1} to {2}, but the container came in at {3} and went out not yet.':
    'Le scan {0} a été pris du {1} au {2}, mais le conteneur est entré le {3} et n’est pas encore sorti.',
  'Scan {0} was taken from {1} to {2}, but the container came in at {3} and went out at {4}.':
    'Le scan {0} a été pris du {1} au {2}, mais le conteneur est entré le {3} et sorti le {4}.',
  'no scanner is registered for {0}': 'aucun scanner n’est enregistré pour {0}',
  Scanner: 'Scanner',
  '{0} ({1}), site {2}, port {3}': '{0} ({1}), site {2}, port {3}',
  'Scanners registered for {0}': 'Scanners enregistrés pour {0}',
  '{0} ({1}) at {2}': '{0} ({1}) à {2}',
  'Scan {0}: {1}.': 'Scan {0} : {1}.',
  'Scanner in the record': 'Scanner dans la fiche',
  'Scanner that {0} names': 'Scanner que nomme {0}',
  'Scan {0}: {1}. The image may come from another scanner.':
    'Scan {0} : {1}. L’image vient peut-être d’un autre scanner.',
  'it was recorded at {0}, but filed at {1}': 'il a été enregistré à {0}, mais déposé à {1}',
  'scanner {0} is not among those registered for {1}': 'le scanner {0} n’est pas parmi ceux enregistrés pour {1}',
  'scanner {0} is registered as {1}, but the record says {2}':
    'le scanner {0} est enregistré comme « {1} », mais la fiche dit « {2} »',
  'scanner {0} is registered at {1}, but the record says {2}':
    'le scanner {0} est enregistré à {1}, mais la fiche dit {2}',
  'no scanned container is declared empty': 'aucun conteneur scanné n’est déclaré vide',
  'a tank shows its shell, full or empty': 'une citerne montre son enveloppe, pleine ou vide',
  "the container's outline was not found in the image": 'le contour du conteneur n’a pas été trouvé dans l’image',
  'So little may be dunnage: please verify on the image.': 'Si peu peut être du fardage : à vérifier sur l’image.',
  'Share of the cargo space that holds something': 'Part de l’espace de chargement qui contient quelque chose',
  'Container {0} is declared empty, but {1} of its cargo space holds something in scan {2}.':
    'Conteneur {0} : déclaré vide, mais {1} de son espace de chargement contient quelque chose dans le scan {2}.',
  'Container {0} is declared empty, but {1} of its cargo space holds something in scan {2}, mostly {3}.':
    'Conteneur {0} : déclaré vide, mais {1} de son espace de chargement contient quelque chose dans le scan {2}, surtout {3}.',
  'An end is filled up to the roof': 'Un bout est rempli jusqu’au toit',
  'left of the picture': 'gauche de l’image',
  'right of the picture': 'droite de l’image',
  'its left end': 'son bout gauche',
  'its right end': 'son bout droit',
  'Container {0} is declared empty, but {1} in scan {2} is filled up to the roof, as the machinery of a refrigerated container does, and it is not declared as one. Please verify on the image.':
    'Conteneur {0} : déclaré vide, mais {1} dans le scan {2} est rempli jusqu’au toit, comme par la machinerie d’un conteneur frigorifique, et il n’est pas déclaré comme tel. À vérifier sur l’image.',
  'at the left of the picture': 'à gauche de l’image',
  'at the right of the picture': 'à droite de l’image',
  'in the middle': 'au milieu',
  'no scanned container is declared full': 'aucun conteneur scanné n’est déclaré plein',
  "the container's outline was not found in the image, or it is a tank":
    'le contour du conteneur n’a pas été trouvé dans l’image, ou c’est une citerne',
  'nothing but what an empty container holds': 'rien d’autre que ce qu’a un conteneur vide',
  'Please verify: what shows lets no light through.': 'À vérifier : ce qui se voit ne laisse pas passer de lumière.',
  'Please verify: light cargo hardly shows.': 'À vérifier : une cargaison légère se voit à peine.',
  'Container {0} is declared full, but scan {1} shows {2}.':
    'Conteneur {0} : déclaré plein, mais le scan {1} montre {2}.',
  'Container {0} is declared full with {1} of cargo, but scan {2} shows {3}.':
    'Conteneur {0} : déclaré plein avec {1} de cargaison, mais le scan {2} montre {3}.',
  'hardly anything': 'presque rien',
  'hardly anything, about {0}': 'presque rien, environ {0}',
  'no scan of a container whose gross weight is declared': 'aucun scan d’un conteneur dont le poids brut est déclaré',
  'The difference is the tare, so the declared weight may include the container: please verify.':
    'La différence est la tare : le poids déclaré inclut peut-être le conteneur ; à vérifier.',
  'Please verify: {0}.': 'À vérifier : {0}.',
  'at least {0}': 'au moins {0}',
  'Container {0}: {1} of cargo declared, but scan {2} shows {3}; {4} of difference would be within the error.':
    'Conteneur {0} : {1} de cargaison déclarés, mais le scan {2} montre {3} ; un écart de {4} resterait dans l’erreur de mesure.',
  'The ratio suggests {0}: please verify.': 'Le rapport fait penser à {0} : à vérifier.',
  'a scan has no record that names its scanner': 'un scan n’a pas de fiche qui nomme son scanner',
  'scanner {0} is not registered': 'le scanner {0} n’est pas enregistré',
  'nobody knows when scanner {0} was calibrated': 'nul ne sait quand le scanner {0} a été étalonné',
  'the calibration of scanner {0} was {1} days old, of {2}': 'l’étalonnage du scanner {0} datait de {1} jours, du {2}',
  'Mass estimated from the image': 'Masse estimée d’après l’image',
  'Calibration of scanner {0}': 'Étalonnage du scanner {0}',
  '{0} kg per m2, error {1} %': '{0} kg par m2, erreur {1} %',
  '{0} kg per m2, error {1} %, of {2}': '{0} kg par m2, erreur {1} %, du {2}',
  'no scan image was read': 'aucune image de scan n’a été lue',
  'of {0} images all but the first {1} were looked up by their exact pixels only':
    'sur {0} images, toutes sauf les {1} premières n’ont été recherchées que par leurs pixels exacts',
  'Image of {0}, case {1}, seen {2}': 'Image ({0}), dossier {1}, vue le {2}',
  '{0}: hash': '{0} : empreinte',
  'The image of {0}': 'L’image ({0})',
  '{0} is the same, pixel for pixel, as that of {1}.': '{0} est la même, pixel pour pixel, que l’autre image ({1}).',
  'the noise of the exposure agrees {0} times beyond chance':
    'le bruit de l’exposition concorde {0} fois au-delà du hasard',
  '{0} was copied from the same exposure as that of {1}: {2}, and {3} of 256 bits of their hashes differ.':
    '{0} a été copiée de la même exposition que l’autre image ({1}) : {2}, et {3} bits sur 256 de leurs empreintes diffèrent.',
  '{0} has the exposure of that of {1} but shows something else: {2}, while {3} of 256 bits of their hashes differ. One of the two may have been edited: please verify.':
    '{0} a l’exposition de l’autre image ({1}) mais montre autre chose : {2}, tandis que {3} bits sur 256 de leurs empreintes diffèrent. L’une des deux a peut-être été retouchée : à vérifier.',
  '{0} looks all but the same as that of {1} ({2} of 256 bits of their hashes differ); whether it is one exposure cannot be told. Equal goods look alike: please verify.':
    '{0} est presque la même que l’autre image ({1} ; {2} bits sur 256 de leurs empreintes diffèrent) ; on ne peut dire si c’est une seule exposition. Des marchandises égales se ressemblent : à vérifier.',
  'container {0} (scan {1})': 'conteneur {0} (scan {1})',
  '{0} in case {1}': '{0} dans le dossier {1}',
  'SHA-256 of the pixels, {0}': 'SHA-256 des pixels, {0}',
  'Hash of the image, {0}': 'Empreinte de l’image, {0}',
  'Scan {0}: {1}': 'Scan {0} : {1}',
  'Image in the record': 'Image dans la fiche',
  'Image that was filed': 'Image déposée',
  'the file {0} is not the one that the record names: its SHA-256 differs.':
    'le fichier {0} n’est pas celui que nomme la fiche : son SHA-256 diffère.',
  'the file {0} is not the one that the record names: its SHA-256 differs, and so does its shape ({1}).':
    'le fichier {0} n’est pas celui que nomme la fiche : son SHA-256 diffère, et sa forme aussi ({1}).',
  left: 'gauche',
  right: 'droite',
  top: 'haut',
  'The container runs out of the picture': 'Le conteneur sort de l’image',
  'A whole scan': 'Un scan entier',
  'air beside both ends and above the roof': 'de l’air à côté des deux bouts et au-dessus du toit',
  '{0} and the {1}': '{0} et {1}',
  'the container runs out of the picture at the {0}: the image was cut, or the scan was stopped.':
    'le conteneur sort de l’image ({0}) : l’image a été coupée, ou le scan arrêté.',
  '{0} m': '{0} m',
  'Length of the container in the image': 'Longueur du conteneur dans l’image',
  'the container in {0} measures {1}, its size-type {2} m: the image was cut, or shows another container.':
    'le conteneur dans {0} mesure {1}, son type {2} m : l’image a été coupée, ou montre un autre conteneur.',
  'Speed or pixel distance of the record may be wrong: please verify.':
    'La vitesse ou la distance des pixels dans la fiche est peut-être fausse : à vérifier.',
  'Air level in the record': 'Niveau de l’air dans la fiche',
  'Air level of the image': 'Niveau de l’air de l’image',
  'the air in {0} is {1} % brighter than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.':
    'l’air dans {0} est de {1} % plus clair que le scanner ne l’a noté : sa luminosité a été changée après le scan, ou son contraste réglé automatiquement.',
  'the air in {0} is {1} % darker than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.':
    'l’air dans {0} est de {1} % plus sombre que le scanner ne l’a noté : sa luminosité a été changée après le scan, ou son contraste réglé automatiquement.',
  'Values of the pixels': 'Valeurs des pixels',
  '{0} % of the values are missing among the others': '{0} % des valeurs manquent parmi les autres',
  '{0} % of the values hold twice as many pixels as their neighbours':
    '{0} % des valeurs ont deux fois plus de pixels que leurs voisines',
  'An image as a scanner writes it': 'Une image telle qu’un scanner l’écrit',
  'values one by one or every {0}, without gaps': 'valeurs une à une ou toutes les {0}, sans lacunes',
  'values one by one, without gaps': 'valeurs une à une, sans lacunes',
  '{0} % of the values in {1} are missing among the others, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.':
    '{0} % des valeurs dans {1} manquent parmi les autres, comme après un changement de luminosité ou de contraste postérieur au scan ; un réglage automatique fait de même. À vérifier.',
  '{0} % of the values in {1} hold twice as many pixels as their neighbours, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.':
    '{0} % des valeurs dans {1} ont deux fois plus de pixels que leurs voisines, comme après un changement de luminosité ou de contraste postérieur au scan ; un réglage automatique fait de même. À vérifier.',
  'Step in the air above the container': 'Saut dans l’air au-dessus du conteneur',
  'Air above a container': 'Air au-dessus d’un conteneur',
  'the same from end to end, but for a slow drift': 'le même d’un bout à l’autre, à une lente dérive près',
  'the air above the container in {0} changes by {1} from one place to the next: a part of the picture may have been put in. Please verify.':
    'l’air au-dessus du conteneur dans {0} change de {1} d’un endroit au suivant : une partie de l’image a pu être insérée. À vérifier.',
  'What a picture shows of the kind of goods is weak evidence: please verify.':
    'Ce qu’une image montre de la nature des marchandises est un indice faible : à vérifier.',
  floor: 'plancher',
  roof: 'toit',
  'no scan image shows a container': 'aucune image de scan ne montre de conteneur',
  'no paper describes the goods: only floor, roof and ends were looked at':
    'aucun document ne décrit les marchandises : seuls plancher, toit et bouts ont été regardés',
  'Attenuation of the {0} beyond the rest of it': 'Atténuation du {0} au-delà du reste',
  'The {0} of an empty container': 'Le {0} d’un conteneur vide',
  'the same all along': 'le même sur toute la longueur',
  'Container {0}: a part of the {1} in scan {2} is denser than the rest of it by {3} of attenuation, where boxes are the same all along. Something may be hidden there; a repair or a spill looks so, too: please verify.':
    'Conteneur {0} : une partie du {1} dans le scan {2} est plus dense que le reste, de {3} d’atténuation, là où les conteneurs sont pareils sur toute la longueur. Quelque chose y est peut-être caché ; une réparation ou un déversement y ressemble aussi : à vérifier.',
  'the left end': 'le bout gauche',
  'the right end': 'le bout droit',
  'Container {0}: {1} in scan {2} is filled up to the roof, apart from the rest of the load, as a false wall is; cargo stacked up to the roof looks so, too: please verify.':
    'Conteneur {0} : {1} dans le scan {2} est rempli jusqu’au toit, à l’écart du reste du chargement, comme une fausse paroi ; une cargaison gerbée jusqu’au toit y ressemble aussi : à vérifier.',
  'The load in the image': 'Le chargement dans l’image',
  'Container {0}: {1}.': 'Conteneur {0} : {1}.',
  'the goods are described as packages, but the load in scan {0} is {1} % even and repeats nowhere, as poured goods are':
    'les marchandises sont décrites comme des colis, mais le chargement dans le scan {0} est homogène à {1} % et ne se répète nulle part, comme un vrac',
  '{0} % even, no repetition': 'homogène à {0} %, sans répétition',
  'the goods are described as poured, but the load in scan {0} is only {1} % even and repeats like packages':
    'les marchandises sont décrites comme un vrac, mais le chargement dans le scan {0} n’est homogène qu’à {1} % et se répète comme des colis',
  'the goods are described as poured, but the load in scan {0} is only {1} % even':
    'les marchandises sont décrites comme un vrac, mais le chargement dans le scan {0} n’est homogène qu’à {1} %',
  '{0} % even': 'homogène à {0} %',
  'the goods are described as packages of one kind, but the load in scan {0} fills only {1} % of the rectangle around it, as machines and coils do':
    'les marchandises sont décrites comme des colis d’une seule sorte, mais le chargement dans le scan {0} ne remplit que {1} % du rectangle qui l’entoure, comme des machines ou des bobines',
  'fills {0} % of its rectangle': 'remplit {0} % de son rectangle',
  'the goods are described as packages of one kind, but the load in scan {0} is only {1} % even':
    'les marchandises sont décrites comme des colis d’une seule sorte, mais le chargement dans le scan {0} n’est homogène qu’à {1} %',
  '{0} packages are declared, but {1} show from one side in scan {2}':
    '{0} colis sont déclarés, mais {1} se voient d’un côté dans le scan {2}',
  'a part of the load in scan {0} is {1} times as dense as the rest, of goods described as of one kind':
    'une partie du chargement dans le scan {0} est {1} fois plus dense que le reste, pour des marchandises décrites comme d’une seule sorte',
  '{0} times as dense': '{0} fois plus dense',
  'scan {0}': 'scan {0}',
  'Gross weight of the cargo on {0}': 'Poids brut de la cargaison sur {0}',
  '{0}: the record says {1}, the image {2} {3}': '{0} : la fiche dit {1}, l’image {2} {3}',
  'The record does not list this image': 'La fiche ne liste pas cette image',
  'is not among them': 'n’y figure pas',
  'The SHA-256 of the file': 'Le SHA-256 du fichier',
  'has {0}': 'a {0}',
  '{0} x {1} pixels': '{0} x {1} pixels',
  'The size': 'La taille',
  'has {0} x {1}': 'a {0} x {1}',
  'Bits of a sample': 'Bits par échantillon',
  '{0} mm': '{0} mm',
  'From pixel to pixel': 'De pixel à pixel',
  'states {0} mm': 'indique {0} mm',
  'was made at {0}': 'a été faite le {0}',
  'The container': 'Le conteneur',
  'names {0}': 'nomme {0}',
  'The id of the scan': 'L’identifiant du scan',
  'The technology': 'La technologie',
  'holds a second energy': 'contient une seconde énergie',
  'The time (one clock is a day off)': 'L’heure (une horloge a un jour d’écart)',
  'The time (one clock keeps another time zone)': 'L’heure (une horloge est sur un autre fuseau horaire)',
  'The time': 'L’heure',
  'not read': 'non lue',
  'The record lists the image {0}, which was not uploaded or could not be read':
    'La fiche liste l’image {0}, qui n’a pas été déposée ou n’a pu être lue',
  "{0}: the record says {1}, the portal's file {2} {3}": '{0} : la fiche dit {1}, le fichier du portique {2} {3}',
  'was begun at {0}': 'a été commencé le {0}',
  'The alarm': 'L’alarme',
  'says {0}': 'dit {0}',
  'Gamma counts per second': 'Coups gamma par seconde',
  'Neutron counts per second': 'Coups neutrons par seconde',
  none: 'néant',
  gamma: 'gamma',
  neutron: 'neutrons',
  'it has no image': 'aucune image',
  "The scanner's make": 'La marque du scanner',
  "The scanner's model": 'Le modèle du scanner',
  "The scanner's id": 'L’identifiant du scanner',
  'backscatter shows surfaces, not mass': 'la rétrodiffusion montre des surfaces, pas la masse',
  'scanner {0} has no mass calibration': 'le scanner {0} n’a pas d’étalonnage de masse',
  'the image does not show the whole container': 'l’image ne montre pas le conteneur entier',
  'neither the record nor the image states the distance of its pixels':
    'ni la fiche ni l’image n’indique la distance de ses pixels',
  transmission: 'transmission',
  'dual-energy': 'double énergie',
  backscatter: 'rétrodiffusion',
};
