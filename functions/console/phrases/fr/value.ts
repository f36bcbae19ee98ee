export const phrases: Readonly<Record<string, string>> = {
  'no invoice gives code, quantity in a known unit and amount of goods':
    'aucune facture ne donne code, quantité dans une unité connue et montant des marchandises',
  'fewer closed cases with such goods than teach anything':
    'trop peu de dossiers clos avec de telles marchandises pour en apprendre quelque chose',
  'no invoice gives code, weight and amount of goods':
    'aucune facture ne donne code, poids et montant des marchandises',
  'no invoice states both freight and the value of the goods':
    'aucune facture n’indique à la fois le fret et la valeur des marchandises',
  'Value of the goods on the invoice': 'Valeur des marchandises sur la facture',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value.':
    'Facture {0} : un fret de {1} pour des marchandises valant {2} fait {3} % de leur valeur.',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value, or {4} {5} a kilogram.':
    'Facture {0} : un fret de {1} pour des marchandises valant {2} fait {3} % de leur valeur, soit {4} {5} par kilogramme.',
  'no consignee or buyer with coded goods has closed cases enough':
    'aucun destinataire ou acheteur de marchandises codées n’a assez de dossiers clos',
  '{0} and others': '{0} et d’autres',
  'Name of the trader': 'Nom de l’opérateur',
  'HS code of the goods': 'Code SH des marchandises',
  'What the trader dealt in before': 'Ce dont l’opérateur a fait commerce auparavant',
  'headings {0}, in {1} closed cases': 'positions {0}, dans {1} dossiers clos',
  'HS {0}': 'SH {0}',
  '{0} receives {1}, but dealt in headings {2} in {3} earlier cases.':
    '{0} reçoit {1}, mais a fait commerce des positions {2} dans {3} dossiers antérieurs.',
  'no invoice states its total, or nobody is named as consignee or buyer':
    'aucune facture n’indique son total, ou personne n’est nommé comme destinataire ou acheteur',
  'fewer than {0} closed cases are remembered, so that every trader would be new':
    'moins de {0} dossiers clos sont en mémoire, de sorte que tout opérateur serait nouveau',
  'is in no closed case': 'ne figure dans aucun dossier clos',
  'was last seen {0} days ago': 'n’a plus été vu depuis {0} jours',
  'Closed cases of this trader': 'Dossiers clos de cet opérateur',
  '{0} {1}, and now receives goods invoiced at about {2} EUR.':
    '{0} {1} et reçoit maintenant des marchandises facturées à environ {2} EUR.',
  'no invoice names a bill of lading or container to be sought on a transport paper':
    'aucune facture ne nomme de connaissement ou de conteneur à chercher sur un document de transport',
  'Number of the bill of lading on the invoice': 'Numéro du connaissement sur la facture',
  'Number of the container on the invoice': 'Numéro du conteneur sur la facture',
  'Numbers on the transport papers': 'Numéros sur les documents de transport',
  "the invoice may name a forwarder's bill and the transport paper the carrier's":
    'la facture nomme peut-être le connaissement d’un transitaire, et le document de transport celui du transporteur',
  'Invoice {0} is for {1}, which no transport paper of the case names.':
    'La facture {0} porte sur ce qu’aucun document de transport du dossier ne nomme : {1}.',
  'no invoice says how or by whom it is paid': 'aucune facture ne dit comment ni par qui elle est payée',
  '{0} on the invoice': '{0} sur la facture',
  'It may be a bank or a factoring firm: please verify.':
    'C’est peut-être une banque ou une société d’affacturage : à vérifier.',
  'Invoice {0} is paid by {1}, who is neither its buyer ({2}) nor named on any transport paper.':
    'La facture {0} est payée par {1}, qui n’est ni son acheteur ({2}) ni nommé sur aucun document de transport.',
  'Payments that leave no trace at a bank': 'Paiements qui ne laissent pas de trace en banque',
  'cash, bearers, crypto-assets': 'espèces, porteurs, cryptoactifs',
  'Invoice {0} is to be paid in cash or the like: “{1}” ({2}).':
    'La facture {0} doit être payée en espèces ou de façon semblable : « {1} » ({2}).',
  kilogram: 'kilogramme',
  '{0} to {1} {2}': '{0} à {1} {2}',
  'Usual value of a {0} of HS {1} from the same country, by {2} closed cases':
    'Valeur usuelle par {0} du SH {1} du même pays, d’après {2} dossiers clos',
  'Usual value of a {0} of HS {1}, by {2} closed cases': 'Valeur usuelle par {0} du SH {1}, d’après {2} dossiers clos',
  'such goods from the same country': 'de telles marchandises du même pays',
  'such goods': 'de telles marchandises',
  '“{0}” on {1}: {2} a {3} is less than the {4} that {5} were worth in {6} closed cases.':
    '« {0} » sur {1} : {2} par {3}, c’est moins que les {4} que valaient {5} dans {6} dossiers clos.',
  '“{0}” on {1}: {2} a {3} is more than the {4} that {5} were worth in {6} closed cases.':
    '« {0} » sur {1} : {2} par {3}, c’est plus que les {4} que valaient {5} dans {6} dossiers clos.',
  Amount: 'Montant',
  'Price of one': 'Prix unitaire',
  Quantity: 'Quantité',
  Volume: 'Volume',
};
