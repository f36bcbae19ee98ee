export const phrases: Readonly<Record<string, string>> = {
  'no consignment or voyage has its containers named on two lists':
    'aucun envoi ni voyage n’a ses conteneurs cités sur deux listes',
  'Container {0} on {1}': 'Conteneur {0} sur {1}',
  'Not all of that paper could be read: please verify on the original.':
    'Ce document n’a pas pu être lu en entier : à vérifier sur l’original.',
  'A plan is changed until the ship has sailed: please verify.':
    'Un plan change jusqu’au départ du navire : à vérifier.',
  'Container {0} on {1} stands as {2} on {3}.': 'Le conteneur {0} sur {1} figure comme {2} sur {3}.',
  'Container {0} stands on {1}, but not on {2}.': 'Le conteneur {0} figure sur {1}, mais pas sur {2}.',
  'the transport papers': 'les documents de transport',
  'no paper states a container number': 'aucun document n’indique de numéro de conteneur',
  'Container number': 'Numéro de conteneur',
  'Check digit by ISO 6346': 'Chiffre de contrôle selon ISO 6346',
  'Form by ISO 6346': 'Forme selon ISO 6346',
  'three letters, U, J or Z, six digits and a check digit':
    'trois lettres, U, J ou Z, six chiffres et un chiffre de contrôle',
  'Container number {0} ends in check digit {1}, but ISO 6346 gives {2}.':
    'Le numéro de conteneur {0} finit par le chiffre de contrôle {1}, mais ISO 6346 donne {2}.',
  'Container number {0} is not of the form that ISO 6346 gives: three letters, U, J or Z, and seven digits.':
    'Le numéro de conteneur {0} n’a pas la forme d’ISO 6346 : trois lettres, U, J ou Z, et sept chiffres.',
  'no container has its size-type stated in two places': 'aucun conteneur n’a son type indiqué à deux endroits',
  'The heights are often mistyped: please verify.': 'Les hauteurs sont souvent mal saisies : à vérifier.',
  'Container {0} is {1} on {2}, but {3} on {4}: {5}.': 'Le conteneur {0} est {1} sur {2}, mais {3} sur {4} : {5}.',
  'Owner codes of the great carriers and lessors': 'Codes propriétaire des grands transporteurs et loueurs',
  '{0} is not among them': '{0} n’y figure pas',
  'The owner code {0} of container {1} is none of the great carriers and lessors. Please verify who owns it: many shippers have containers of their own.':
    'Le code propriétaire {0} du conteneur {1} n’est celui d’aucun grand transporteur ou loueur. À vérifier : qui en est propriétaire ? Bien des expéditeurs ont leurs propres conteneurs.',
  'no transport paper states a container and the date it was loaded':
    'aucun document de transport n’indique un conteneur et sa date de chargement',
  'loaded {0} at {1} on {2}': 'chargé le {0} à {1} sur {2}',
  'loaded {0} at {1}': 'chargé le {0} à {1}',
  'loaded {0} on {1}': 'chargé le {0} sur {1}',
  'loaded {0}': 'chargé le {0}',
  'gate-in {0} {1}': 'entré au terminal, {0}, {1}',
  'gate-out {0} {1}': 'sorti du terminal, {0}, {1}',
  'scanned {0} {1}': 'scanné, {0}, {1}',
  'weighed {0} {1}': 'pesé, {0}, {1}',
  'The same container in case {0}': 'Le même conteneur dans le dossier {0}',
  'Both leave from and go to the same country, so it may have been rolled to the later ship: please verify.':
    'Les deux partent du même pays pour la même destination : il a pu être reporté sur le navire suivant ; à vérifier.',
  'Container {0} was {1}, but in case {2} it was {3}: it cannot have done both.':
    'Conteneur {0} : {1} ; mais dans le dossier {2} : {3}. Les deux à la fois sont impossibles.',
  'no master bill was filed with house bills below it':
    'aucun connaissement principal n’a été déposé avec ses connaissements maison',
  '{0} packages': '{0} colis',
  'House bills may be missing: please verify.': 'Des connaissements maison manquent peut-être : à vérifier.',
  'Master bill {0}: {1}, but the {2} house bills below it come to {3}.':
    'Connaissement principal {0} : {1}, mais ses connaissements maison ({2}) totalisent {3}.',
  'no container is called full or empty in two places': 'aucun conteneur n’est dit plein ou vide à deux endroits',
  'Container {0} is {1} on {2}, but {3} on {4}.': 'Le conteneur {0} est {1} sur {2}, mais {3} sur {4}.',
  'Status declared at the scanner': 'Statut déclaré au scanner',
  'the scan record': 'la fiche du scan',
  'no paper names a full refrigerated container': 'aucun document ne cite de conteneur frigorifique plein',
  'no stow plan or loading list gives the set points of the refrigerated containers':
    'aucun plan d’arrimage ni liste de chargement ne donne la consigne des conteneurs frigorifiques',
  '{0} C': '{0} °C',
  'Set point': 'Consigne',
  'Set point on {0}': 'Consigne sur {0}',
  'Container {0} is a refrigerated one, set to {1}, but its goods need no cooling: “{2}”. Please verify why.':
    'Le conteneur {0} est frigorifique, réglé à {1}, mais ses marchandises n’ont pas besoin de froid : « {2} ». Motif à vérifier.',
  'Container {0} is a refrigerated one with goods that travel cooled, but {1} gives no temperature for it. Please verify.':
    'Le conteneur {0} est frigorifique, avec des marchandises qui voyagent au froid, mais {1} ne donne pas sa température. À vérifier.',
  general: 'usage général',
  reefer: 'frigorifique',
  'open-top': 'toit ouvrant',
  platform: 'plate-forme',
  tank: 'citerne',
  bulk: 'vrac',
  '{0} against {1} feet long': 'longueur de {0} contre {1} pieds',
  'of the kind {0} against {1}': 'genre {0} contre {1}',
  'of ordinary against greater height': 'hauteur ordinaire contre hauteur supérieure',
};
