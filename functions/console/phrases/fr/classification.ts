export const phrases: Readonly<Record<string, string>> = {
  'no goods have both an HS code and a description that says enough':
    'aucune marchandise n’a à la fois un code SH et une désignation assez parlante',
  'HS code on {0}': 'Code SH sur {0}',
  'Headings that fit the description': 'Positions qui répondent à la désignation',
  'Another paper has {0}, a digit off: please verify on the original.':
    'Un autre document porte {0}, à un chiffre près : à vérifier sur l’original.',
  'The declared heading is of the same chapter as one that would fit: please verify.':
    'La position déclarée est du même chapitre qu’une position qui conviendrait : à vérifier.',
  '“{0}” is declared under HS {1} (heading {2}: {3}), but the words fit {4}.':
    '« {0} » est déclaré sous le SH {1} (position {2} : {3}), mais les mots répondent à {4}.',
  '{0}, or {1}': '{0}, ou {1}',
  'no goods have an HS code': 'aucune marchandise n’a de code SH',
  'HS 2022': 'le SH 2022',
  'the imported nomenclature': 'la nomenclature importée',
  'HS {0} was withdrawn; in its place {1}': 'le SH {0} a été supprimé ; à sa place {1}',
  '{0} has no heading {1}': '{0} n’a pas de position {1}',
  '{0} has no subheading {1} under heading {2}': '{0} n’a pas de sous-position {1} sous la position {2}',
  'chapter {0} is for the use of each country, and no HS code':
    'le chapitre {0} est réservé à l’usage de chaque pays et n’est pas un code SH',
  'a code of goods has at least four digits': 'un code de marchandises a au moins quatre chiffres',
  'Codes of {0}': 'Codes selon {0}',
  'another paper has {0}, a digit off': 'un autre document porte {0}, à un chiffre près',
  'a digit may be misread': 'un chiffre a pu être mal lu',
  'HS code {0} on {1}: {2}.': 'Code SH {0} sur {1} : {2}.',
  '{0} is no code of HS 2022': '{0} n’est pas un code du SH 2022',
  'of the same heading': 'de la même position',
  'of the same chapter': 'du même chapitre',
  'of another chapter': 'd’un autre chapitre',
  'The goods': 'Les marchandises',
  '{0}: HS {1} on {2}, but HS {3}, {4}, on {5}.': '{0} : SH {1} sur {2}, mais SH {3}, {4}, sur {5}.',
  'What the trader declared before': 'Ce que l’opérateur a déclaré auparavant',
  '{0} in {1} of {2} closed cases, {3} in none': '{0} dans {1} de {2} dossiers clos, {3} dans aucun',
  '“{0}” is declared under HS {1}, but its trader declared {2} in {3} of {4} earlier cases, and the words fit that better.':
    '« {0} » est déclaré sous le SH {1}, mais l’opérateur a déclaré {2} dans {3} de {4} dossiers antérieurs, et les mots y répondent mieux.',
  'Words of HS {0}': 'Termes du SH {0}',
  '“{0}” is declared under HS {1} ({2}), but its words are those of the neighbouring {3} ({4}). Please verify what the goods are.':
    '« {0} » est déclaré sous le SH {1} ({2}), mais ses mots sont ceux du code voisin {3} ({4}). À vérifier : la nature des marchandises.',
  'no paper describes the goods or gives their HS code':
    'aucun document ne décrit les marchandises ni ne donne leur code SH',
  'a licence is named; whether it is for {0} was not examined':
    'une licence est citée ; si elle vaut pour {0} n’a pas été examiné',
  'Goods that need a licence': 'Marchandises soumises à licence',
  '{0} on the papers': '{0} parmi les documents',
  'The paper {0} was not recognised and may be it: please verify.':
    'Le document {0} n’a pas été reconnu et c’est peut-être lui : à vérifier.',
  'Only the code says so: please verify what the goods are.':
    'Seul le code le dit : à vérifier, la nature des marchandises.',
  'Goods of HS {0}': 'Marchandises du SH {0}',
  'an {0}': '{0}',
  'a {0}': '{0}',
  '{0} on {1} may be {2}, which need {3}, but no paper names one.':
    '{0} sur {1} : peut-être {2}, dont le commerce est soumis à {3}, mais aucun document n’en cite.',
  'no paper describes goods or names a UN number': 'aucun document ne décrit de marchandises ni ne cite de numéro ONU',
  'UN {0} is of no one substance in the table, so it may be that of any goods that read like dangerous ones':
    'le numéro ONU {0} n’est celui d’aucune matière précise de la table ; il peut donc être celui de toute marchandise qui semble dangereuse',
  'UN number on {0}': 'Numéro ONU sur {0}',
  'Class on {0}': 'Classe sur {0}',
  'Proper shipping name on {0}': 'Désignation officielle de transport sur {0}',
  'UN {0}': 'ONU {0}',
  '{0}, class {1}': '{0}, classe {1}',
  'UN {0} on {1} is {2}, but beside it stand {3}.': 'ONU {0} sur {1} : {2}, mais à côté figure : {3}.',
  'UN {0} on {1} is {2}, but beside it stand {3}; those would be UN {4}.':
    'ONU {0} sur {1} : {2}, mais à côté figure : {3} ; ce serait le numéro ONU {4}.',
  'UN {0} on {1} is {2} of class {3}, but the class beside it is {4}.':
    'ONU {0} sur {1} : {2} de la classe {3}, mais la classe indiquée à côté est {4}.',
  'UN number of these goods on the papers': 'Numéro ONU de ces marchandises parmi les documents',
  '“{0}” on {1} calls itself {2}, but no paper names a UN number.':
    '« {0} » sur {1} se dit « {2} », mais aucun document ne cite de numéro ONU.',
  'List of dangerous goods': 'Liste des marchandises dangereuses',
  '{0}: UN {1}, class {2}': '{0} : ONU {1}, classe {2}',
  '{0}, UN {1}, class {2}': '{0}, ONU {1}, classe {2}',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them, though others are declared.':
    '« {0} » sur {1} se lit comme des marchandises dangereuses ({2}), mais aucun document ne cite de numéro ONU pour elles, alors que d’autres sont déclarées.',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them.':
    '« {0} » sur {1} se lit comme des marchandises dangereuses ({2}), mais aucun document ne cite de numéro ONU pour elles.',
};
