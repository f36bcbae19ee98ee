export const phrases: Readonly<Record<string, string>> = {
  'no two papers of one consignment state a number of packages':
    'aucun envoi n’a son nombre de colis sur deux documents',
  'Please verify: they may count different units, such as pallets against cartons.':
    'À vérifier : ils comptent peut-être des unités différentes, comme des palettes et des cartons.',
  '{0} {1} on {2}': '{0} {1} sur {2}',
  'Consignment {0}: {1}, but {2}.': 'Envoi {0} : {1}, mais {2}.',
  'Quantity on the invoice': 'Quantité sur la facture',
  'no invoice states both a total and the amount of each of its lines':
    'aucune facture n’indique à la fois un total et le montant de chaque ligne',
  'Amount of line {0}': 'Montant de la ligne {0}',
  'Not all of the invoice could be read, so lines may be missing: please verify.':
    'La facture n’a pas pu être lue en entier, des lignes manquent peut-être : à vérifier.',
  'The lines sum to the subtotal, so a charge or discount may stand between: please verify.':
    'Les lignes égalent le sous-total : des frais ou une remise s’y ajoutent peut-être ; à vérifier.',
  'Invoice {0}: its {1} lines sum to {2}, but its total is {3}.':
    'Facture {0} : ses lignes ({1}) font {2}, mais son total est {3}.',
  'Invoice {0}: its {1} lines sum to {2} (with tax, freight and insurance {3}), but its total is {4}.':
    'Facture {0} : ses lignes ({1}) font {2} (avec taxes, fret et assurance {3}), mais son total est {4}.',
  'no invoice with an Incoterm stands beside freight, insurance or terms of freight':
    'aucune facture avec Incoterm n’indique de fret ou d’assurance, ni n’a de conditions de fret à côté d’elle',
  'Incoterm on the invoice': 'Incoterm sur la facture',
  'By {0} of Incoterms 2020 the main carriage is paid by':
    'Selon {0} des Incoterms 2020, le transport principal est payé par',
  prepaid: 'payé d’avance',
  collect: 'payable à destination',
  'Freight on {0}': 'Fret sur {0}',
  'Insurance on the invoice': 'Assurance sur la facture',
  '{0} says freight {1}': '{0} indique un fret {1}',
  'the invoice charges {0} for freight': 'la facture compte {0} de fret',
  'the invoice charges {0} for insurance': 'la facture compte {0} d’assurance',
  'The seller may only have advanced it: please verify.': 'Le vendeur l’a peut-être seulement avancé : à vérifier.',
  'Invoice {0} sells {1}, by which the buyer pays the carriage, but {2}.':
    'La facture {0} vend {1}, où l’acheteur paie le transport, mais {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage and the buyer the insurance, but {2}.':
    'La facture {0} vend {1}, où le vendeur paie le transport et l’acheteur l’assurance, mais {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage, but {2}.':
    'La facture {0} vend {1}, où le vendeur paie le transport, mais {2}.',
  'no consignment names its parties both on a transport paper and on an invoice':
    'aucun envoi ne nomme ses parties à la fois sur un document de transport et sur une facture',
  '{0} is {1} on {2}, which may be triangular trade or an agent: please verify.':
    '{0} est {1} sur {2} : commerce triangulaire ou agent, peut-être ; à vérifier.',
  'The names are near, and one may be short or misread: please verify.':
    'Les noms sont proches ; l’un est peut-être abrégé ou mal lu : à vérifier.',
  'Consignment {0}: {1} on {2} is “{3}”, but {4} on {5} is “{6}”.':
    'Envoi {0} : {1} sur {2} est « {3} », mais {4} sur {5} est « {6} ».',
  'no consignment has its origin on an invoice and on a certificate of origin':
    'aucun envoi n’a son origine à la fois sur une facture et sur un certificat d’origine',
  'Origin on the invoice': 'Origine sur la facture',
  'Origin of line {0} of the invoice': 'Origine de la ligne {0} de la facture',
  'Origin on the certificate': 'Origine sur le certificat',
  'Origin of line {0} of the certificate': 'Origine de la ligne {0} du certificat',
  'The goods are shipped from {0}, so the invoice may name the country of dispatch.':
    'Les marchandises sont expédiées depuis {0} : la facture nomme peut-être le pays de provenance.',
  'Consignment {0}: the certificate of origin says {1}, but the invoice {2}.':
    'Envoi {0} : le certificat d’origine indique {1}, mais la facture {2}.',
  'Date of the invoice': 'Date de la facture',
  'Invoice {0} is dated {1}, {2} days after the goods were loaded on {3}.':
    'La facture {0} est datée du {1}, {2} jours après le chargement des marchandises le {3}.',
  'no invoice with a date stands beside an on-board date':
    'aucune facture datée n’a de date de mise à bord à côté d’elle',
  'no invoice was filed': 'aucune facture n’a été déposée',
  'total {0}': 'total {0}',
  'of {0}': 'du {0}',
  'Invoice, the same file': 'Facture, le même fichier',
  'Number of the invoice': 'Numéro de la facture',
  'Invoice in case {0}': 'Facture dans le dossier {0}',
  'It covers more goods than this consignment, so it may be one sale in several shipments: please verify.':
    'Elle couvre plus de marchandises que cet envoi : peut-être une vente en plusieurs expéditions ; à vérifier.',
  'its very file was filed in case {0} too': 'ce même fichier a aussi été déposé dans le dossier {0}',
  'an invoice of the same seller and number was filed in case {0} too':
    'une facture du même vendeur et du même numéro a aussi été déposée dans le dossier {0}',
  'Invoice {0}: {1}.': 'Facture {0} : {1}.',
  'Invoice {0}: {1} ({2}).': 'Facture {0} : {1} ({2}).',
  'no file says how it was made': 'aucun fichier ne dit comment il a été créé',
  '{0}: {1} was made on {2} and saved anew on {3}, {4} times in all.':
    '{0} ({1}) : fichier créé le {2} et réenregistré le {3}, {4} fois en tout.',
  '{0}: {1} was made on {2} and saved anew on {3}.': '{0} ({1}) : fichier créé le {2} et réenregistré le {3}.',
  '{0}: {1} was saved by {2}, a program for changing pictures or pages.':
    '{0} ({1}) : fichier enregistré par {2}, un programme de retouche d’images ou de pages.',
  'It was made on {0} and last changed on {1}.': 'Il a été créé le {0} et modifié en dernier le {1}.',
  'Please verify on the original that nothing was changed.': 'À vérifier sur l’original : que rien n’a été modifié.',
  'Program that wrote the file': 'Programme qui a écrit le fichier',
  Made: 'Création',
  'Last changed': 'Dernière modification',
  '{0}, by the file {1} itself': '{0}, selon le fichier {1} lui-même',
};
