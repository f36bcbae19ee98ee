export const phrases: Readonly<Record<string, string>> = {
  'no paper gives the countries of routing, or a place of receipt or delivery beside its port':
    'aucun document ne donne les pays d’itinéraire, ni un lieu de réception ou de livraison à côté de son port',
  'place of receipt': 'lieu de réception',
  'port of loading': 'port de chargement',
  'the goods are brought to their ship over land': 'les marchandises gagnent leur navire par voie terrestre',
  'place of delivery': 'lieu de livraison',
  'port of discharge': 'port de déchargement',
  'the goods are brought from their ship over land': 'les marchandises quittent leur navire par voie terrestre',
  'first country of routing': 'premier pays de l’itinéraire',
  'last country of routing': 'dernier pays de l’itinéraire',
  'the routing begins and ends where the goods are loaded and unloaded':
    'l’itinéraire commence et finit là où les marchandises sont chargées et déchargées',
  Rule: 'Règle',
  'Consignment {0}: {1} {2}, but {3} {4} on {5}, whereas {6}.':
    'Envoi {0} : {1} {2}, mais {3} {4} sur {5}, alors que {6}.',
  'no report names a port between those of the papers': 'aucun rapport ne nomme de port entre ceux des documents',
  'Port of loading': 'Port de chargement',
  'Port of discharge': 'Port de déchargement',
  Place: 'Lieu',
  'Port of loading on {0}': 'Port de chargement sur {0}',
  '{0} by {1}': '{0} selon {1}',
  'Port of discharge on {0}': 'Port de déchargement sur {0}',
  '{0} km': '{0} km',
  'Distances between countries, as the crow flies': 'Distances entre pays, à vol d’oiseau',
  '{0} against {1}': '{0} contre {1}',
  'Container {0} goes from {1} to {2} by way of {3}: at least {4} where {5} would do. Please verify why.':
    'Le conteneur {0} va de {1} à {2} en passant par {3} : au moins {4}, là où {5} suffiraient. À vérifier : pourquoi.',
  'no transport paper names a port of loading or discharge':
    'aucun document de transport ne nomme de port de chargement ou de déchargement',
  'Consignment {0}: the {1} is {2}, but {3}.': 'Envoi {0}, {1} : {2}, mais {3}.',
  'Consignment {0} is loaded and discharged at one port, {1}, by {2}.':
    'L’envoi {0} est chargé et déchargé dans un même port, {1}, selon {2}.',
  'Port that the case was filed at': 'Port où le dossier a été déposé',
  'Consignment {0} is discharged at {1} by {2}, but the case was filed at {3}, which no paper names on its way.':
    'L’envoi {0} est déchargé à {1} selon {2}, mais le dossier a été déposé à {3}, qu’aucun document ne nomme sur son chemin.',
  'Place of the delivery term': 'Lieu de la condition de livraison',
  'Consignment {0}: the invoice sells {1} {2}, but the {3} is {4}. Please verify.':
    'Envoi {0} : la facture vend {1} {2}, mais le lieu déclaré ({3}) est {4}. À vérifier.',
  'no container has times of discharge and loading, or of loading and arrival':
    'aucun conteneur n’a d’heures de déchargement et de chargement, ou de chargement et d’arrivée',
  'Time of {0}': 'Heure selon {0}',
  'Container {0} lay {1} days at {2} between its discharge and its next loading.':
    'Le conteneur {0} est resté {1} jours à {2} entre son déchargement et son chargement suivant.',
  Scanned: 'Scanné',
  'A slow passage between the two countries': 'Une traversée lente entre les deux pays',
  '{0} days': '{0} jours',
  'Container {0} was first seen here {1} days after it was loaded, where a slow passage takes {2}. Please verify where it lay.':
    'Le conteneur {0} a été vu ici pour la première fois {1} jours après son chargement, là où une traversée lente en prend {2}. À vérifier : où il est resté.',
};
