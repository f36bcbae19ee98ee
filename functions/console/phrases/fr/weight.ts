export const phrases: Readonly<Record<string, string>> = {
  'Verified gross mass': 'Masse brute vérifiée',
  'Gross weight of the cargo': 'Poids brut de la cargaison',
  'Gross weight of the goods': 'Poids brut des marchandises',
  'Weight at the gate': 'Poids à l’entrée du terminal',
  'Typical tare of a {0}': 'Tare usuelle d’un {0}',
  '{0} ± {1} kg': '{0} ± {1} kg',
  'Tare on {0}': 'Tare sur {0}',
  '{0} on {1}': '{0} sur {1}',
  'no goods with both a gross and a net weight': 'aucune marchandise n’a à la fois un poids brut et un poids net',
  '{0}: gross {1} ({2}) is less than net {3} ({4}).':
    '{0} : le poids brut de {1} ({2}) est inférieur au poids net de {3} ({4}).',
  totals: 'totaux',
  'net on the invoice': 'poids net sur la facture',
  'Net on the invoice': 'Poids net sur la facture',
  'net on the packing list': 'poids net sur la liste de colisage',
  'Net on the packing list': 'Poids net sur la liste de colisage',
  'gross on the manifest': 'poids brut sur le manifeste',
  'gross on the bill of lading': 'poids brut sur le connaissement',
  'Gross on the manifest': 'Poids brut sur le manifeste',
  'Gross on the bill of lading': 'Poids brut sur le connaissement',
  'gross, {0}': 'poids brut, {0}',
  'Net weight': 'Poids net',
  'net, {0}': 'poids net, {0}',
  'no container has a gross weight, a tare or size-type, and a verified gross mass':
    'aucun conteneur n’a un poids brut, une tare ou un type, et une masse brute vérifiée',
  'the difference is the container: the one may include it, or the other leave it out':
    'la différence est le conteneur lui-même : l’un peut l’inclure, ou l’autre l’omettre',
  'the bill may be for a part of what is in the container':
    'le connaissement ne porte peut-être que sur une partie de ce que contient le conteneur',
  'Container {0}: {1} of cargo on {2} and {3} of container make {4}, but its verified gross mass on {5} is {6}; {7} of difference would be within the band.':
    'Conteneur {0} : {1} de cargaison sur {2} et {3} de conteneur font {4}, mais sa masse brute vérifiée sur {5} est de {6} ; un écart de {7} resterait dans la tolérance.',
  'no container has a gross weight together with its tare or size-type':
    'aucun conteneur n’a un poids brut avec sa tare ou son type',
  'its verified gross mass on {0}': 'sa masse brute vérifiée sur {0}',
  'its weight at the gate': 'son poids à l’entrée du terminal',
  'its cargo on {0} and its tare together': 'le total de sa cargaison sur {0} et de sa tare',
  'Such containers are often rated higher: please verify on its safety plate.':
    'De tels conteneurs sont souvent agréés pour davantage : à vérifier sur la plaque de sécurité.',
  'Highest gross mass of a container, as a rule': 'Masse brute maximale d’un conteneur, en règle générale',
  'Container {0}: {1} is {2}, but a container may weigh {3} at most.':
    'Conteneur {0} : {1} est de {2}, mais un conteneur peut peser {3} au plus.',
  'no container has both a verified gross mass and a weight at a gate':
    'aucun conteneur n’a à la fois une masse brute vérifiée et un poids à l’entrée',
  'the weight at the gate may leave the container out': 'le poids à l’entrée omet peut-être le conteneur',
  'the difference is about that of a chassis or a truck':
    'la différence est à peu près celle d’un châssis ou d’un camion',
  'Container {0}: its verified gross mass on {1} is {2}, but the gate weighed {3}; {4} of difference would be within the band.':
    'Conteneur {0} : sa masse brute vérifiée sur {1} est de {2}, mais la pesée à l’entrée a donné {3} ; un écart de {4} resterait dans la tolérance.',
  'no goods with both a weight and a volume': 'aucune marchandise n’a à la fois un poids et un volume',
  'goods of HS {0}': 'marchandises du SH {0}',
  'HS {0}, by {1} closed cases,': 'SH {0}, d’après {1} dossiers clos,',
  'any goods': 'toute marchandise',
  'HS heading {0}': 'position SH {0}',
  'Weight on {0}': 'Poids sur {0}',
  'Volume on {0}': 'Volume sur {0}',
  '{0} m3': '{0} m3',
  'Usual density of {0} as packed': 'Densité usuelle en emballage : {0}',
  '{0} to {1} kg per m3': '{0} à {1} kg par m3',
  'another paper has {0} in {1} m3 for them': 'un autre document indique pour elles {0} dans {1} m3',
  '“{0}” on {1}: {2} in {3} m3 is {4} per m3, but {5} as packed weighs {6} to {7} kg per m3.':
    '« {0} » sur {1} : {2} dans {3} m3 font {4} par m3, mais ({5}) le poids en emballage est de {6} à {7} kg par m3.',
  'the figures suggest {0}': 'les chiffres font penser à {0}',
  'no goods with a quantity and a net weight of which the usual mass of a piece is known':
    'aucune marchandise avec quantité et poids net dont on connaisse la masse usuelle d’une pièce',
  '{0} closed cases': '{0} dossiers clos',
  'what is traded under HS heading {0}': 'ce qui se négocie sous la position SH {0}',
  piece: 'pièce',
  'unit ({0})': 'unité ({0})',
  'Net weight on {0}': 'Poids net sur {0}',
  'Quantity on {0}': 'Quantité sur {0}',
  'Usual mass of one {0} of HS {1}, by {2}': 'Masse usuelle par {0} du SH {1}, d’après {2}',
  '{0} to {1} kg': '{0} à {1} kg',
  '“{0}” on {1}: {2} for {3} {4} is {5} kg for each, but one {6} of HS {7} usually weighs {8} to {9} kg, by {10}.':
    '« {0} » sur {1} : {2} pour {3} {4} font {5} kg chacune, mais une {6} du SH {7} pèse d’ordinaire de {8} à {9} kg, d’après {10}.',
};
