export const phrases: Readonly<Record<string, string>> = {
  '{0}, edition {1}': '{0}, édition {1}',
  'It is on: {0}.': 'Figure sur : {0}.',
  'the description reads like “{0}” with characters misread; please verify on the paper':
    'la désignation se lit comme « {0} » avec des caractères mal lus ; à vérifier sur le document',
  'HS {0} is its subheading, but the description does not name it; please verify what the goods are':
    'le SH {0} est sa sous-position, mais la désignation ne la nomme pas ; à vérifier, la nature des marchandises',
  'HS {0} is a subheading that it shares with other goods, but the description does not name it; please verify what the goods are':
    'le SH {0} est une sous-position qu’elle partage avec d’autres marchandises, mais la désignation ne la nomme pas ; à vérifier, la nature des marchandises',
  'the papers name it (“{0}”)': 'les documents la nomment (« {0} »)',
  'the papers name it (“{0}”) at {1} %, which is within the limit':
    'les documents la nomment (« {0} ») à {1} %, ce qui est dans la limite',
  'the papers name it (“{0}”) at {1} %': 'les documents la nomment (« {0} ») à {1} %',
  'CAS {0}': 'CAS {0}',
  'no listed substance with a limit at this port is named with its concentration':
    'aucune substance listée ayant une limite dans ce port n’est nommée avec sa concentration',
  'The share seems to be by volume: please verify what it is by weight.':
    'La teneur semble être en volume : à vérifier, ce qu’elle est en poids.',
  'The paper does not say whether that is its nitrogen: please verify.':
    'Le document ne dit pas s’il s’agit de l’azote : à vérifier.',
  'It is the limit itself, so rounding may hide more: please verify.':
    'C’est la limite même, l’arrondi peut cacher davantage : à vérifier.',
  '{0} % nitrogen': '{0} % d’azote',
  '{0} %, which is {1}': '{0} %, soit {1}',
  '{0} at {1}, but {2} restricts it above {3}.': '{0} à {1}, mais restriction au-delà de {3} par : {2}.',
  'no listed substance is named with its weight and a consignee or buyer':
    'aucune substance listée n’est nommée avec son poids et un destinataire ou acheteur',
  'too little is known of earlier cases to tell who uses what':
    'on sait trop peu des dossiers antérieurs pour dire qui utilise quoi',
  'at most {0} in {1} earlier cases': 'au plus {0} dans {1} dossiers antérieurs',
  'the consignee is in no closed case': 'le destinataire ne figure dans aucun dossier clos',
  'none in {0} closed cases': 'rien dans {0} dossiers clos',
  'none in {0} closed cases, nor any chemicals': 'rien dans {0} dossiers clos, ni aucun produit chimique',
  'Name of the consignee': 'Nom du destinataire',
  'What came to the consignee of {0} before': 'Ce que le destinataire a reçu auparavant : {0}',
  'The consignee deals in chemicals: please verify what it is for.':
    'Le destinataire fait commerce de produits chimiques : à vérifier, à quoi cela sert.',
  '{0} of {1} for {2}; before: {3}.': '{0} ({1}) pour {2} ; auparavant : {3}.',
  'no listed substance is named together with a consignee or buyer':
    'aucune substance listée n’est nommée avec un destinataire ou acheteur',
  'weight not known': 'poids inconnu',
  'to a party with the same address, telephone or account':
    'à une partie ayant la même adresse, le même téléphone ou le même compte',
  'Case {0}, {1}': 'Dossier {0}, {1}',
  'The party has had listed substances in many cases, as suppliers do: please verify.':
    'La partie a eu des substances listées dans de nombreux dossiers, comme les fournisseurs : à vérifier.',
  'Two may be chance: please verify what they are for.':
    'Deux peuvent être un hasard : à vérifier, à quoi elles servent.',
  '{0} for {1} in one case: {2} listed substances.': '{0} pour {1} dans un seul dossier : {2} substances listées.',
  '{0} for {1}, to whom, or to parties that belong to it, came {2} within {3} days: {4} listed substances.':
    '{0} pour {1} ; à cette partie, ou à des parties qui lui sont liées, sont venus en {3} jours : {2}. En tout {4} substances listées.',
  'Description of the goods': 'Désignation des marchandises',
  'restricted above {0} % nitrogen by weight': 'restriction au-delà de {0} % d’azote en poids',
  'restricted above {0} % by weight': 'restriction au-delà de {0} % en poids',
};
