export const phrases: Readonly<Record<string, string>> = {
  'date of expiry': 'la date d’expiration',
  'whole zone': 'toute la zone',
  'no identity document with a machine-readable zone was read':
    'aucune pièce d’identité avec zone lisible par machine n’a été lue',
  'Machine-readable zone, line {0}': 'Zone lisible par machine, ligne {0}',
  'Check digit of the {0} by ICAO 9303': 'Chiffre de contrôle selon OACI 9303 : {0}',
  '{0}, printed {1}': '{0}, imprimé {1}',
  'Please verify on the document: a misread letter or digit would explain it.':
    'À vérifier sur la pièce : une lettre ou un chiffre mal lu l’expliquerait.',
  '{0}: the check digits of the {1} in the machine-readable zone do not match what is printed.':
    '{0} : chiffres de contrôle faux dans la zone lisible par machine ({1}).',
  '{0}: the check digit of the {1} in the machine-readable zone does not match what is printed.':
    '{0} : chiffre de contrôle faux dans la zone lisible par machine ({1}).',
  'no identity document with a date of expiry or birth was read':
    'aucune pièce d’identité avec date d’expiration ou de naissance n’a été lue',
  'Date of expiry': 'Date d’expiration',
  'Day of the examination at the port': 'Jour de l’examen au port',
  '{0}: born {1}, which is after {2}.': '{0} : date de naissance {1}, postérieure au {2}.',
  '{0}: expires {1}, on or before the date of birth {2}.':
    '{0} : expiration le {1}, pas après la date de naissance {2}.',
  '{0}: born {1}, over {2} years ago.': '{0} : date de naissance {1}, il y a plus de {2} ans.',
  '{0}: the document expired on {1}; the examination is of {2}.': '{0} : pièce expirée le {1} ; examen du {2}.',
  '{0}: expires {1}, over {2} years ahead.': '{0} : expiration le {1}, dans plus de {2} ans.',
  surname: 'le nom',
  'given names': 'les prénoms',
  sex: 'le sexe',
  nationality: 'la nationalité',
  'no identity document was read both in its printed part and in its machine-readable zone':
    'aucune pièce d’identité n’a été lue à la fois dans sa partie imprimée et dans sa zone lisible par machine',
  'Printed {0}': 'Partie imprimée : {0}',
  '{0} in the machine-readable zone': '{0} dans la zone lisible par machine',
  'the {0} is printed as “{1}”, but the zone says “{2}”': 'pour {0}, « {1} » est imprimé, mais la zone indique « {2} »',
  'no identity document shows its number, or its issuer in a zone':
    'aucune pièce d’identité ne montre son numéro, ni son émetteur dans une zone',
  'Issuer in the zone': 'Émetteur dans la zone',
  'Nationality in the zone': 'Nationalité dans la zone',
  'Codes of ICAO 9303 part 3': 'Codes d’OACI 9303, partie 3',
  'none like it': 'aucun semblable',
  'nearest is {0}': 'le plus proche est {0}',
  'It may be {0} misread: please verify on the document.': 'C’est peut-être {0}, mal lu : à vérifier sur la pièce.',
  '{0}: the issuer “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0} : l’émetteur « {1} » dans la zone lisible par machine n’est le code d’aucun État ni organisation.',
  '{0}: the nationality “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0} : la nationalité « {1} » dans la zone lisible par machine n’est le code d’aucun État ni organisation.',
  'Document number': 'Numéro du document',
  'Numbers of travel documents': 'Numéros des documents de voyage',
  'five characters or more, with digits that tell documents apart':
    'cinq caractères ou plus, avec des chiffres qui distinguent les documents',
  '{0}: the document number “{1}” has only {2} characters, as no real one does.':
    '{0} : le numéro du document « {1} » n’a que {2} caractères, ce qu’aucun vrai numéro n’a.',
  '{0}: the document number “{1}” is one character repeated, as no real one does.':
    '{0} : le numéro du document « {1} » répète un seul caractère, ce que ne fait aucun vrai numéro.',
  '{0}: the document number “{1}” only counts up or down, as no real one does.':
    '{0} : le numéro du document « {1} » est une simple suite de chiffres, ce que n’est aucun vrai numéro.',
  '{0}: the document number “{1}” has no digit, as no real one does.':
    '{0} : le numéro du document « {1} » n’a aucun chiffre, ce qu’aucun vrai numéro n’a.',
  'no identity document shows both its number and its holder':
    'aucune pièce d’identité ne montre à la fois son numéro et son titulaire',
  'The same number in case {0}': 'Le même numéro dans le dossier {0}',
  '{0}, born {1}': '{0}, né(e) le {1}',
  'Holder of the same number': 'Titulaire du même numéro',
  Holder: 'Titulaire',
  'Both were born on the same day, so the name may have changed: please verify.':
    'Même date de naissance : le nom a pu changer ; à vérifier.',
  'Their issuers are not known, and two may number alike: please verify on the document.':
    'Les émetteurs sont inconnus, et deux peuvent numéroter de même : à vérifier sur la pièce.',
  'A character may be misread: please verify on the document.':
    'Un caractère a pu être mal lu : à vérifier sur la pièce.',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”.': '{0} : le numéro {1} est à « {2} », mais {3} à « {4} ».',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”, born {5}.':
    '{0} : le numéro {1} est à « {2} », mais {3} à « {4} », né(e) le {5}.',
  '{0}: number {1} is held by “{2}”, born {3}, but {4} by “{5}”, born {6}.':
    '{0} : le numéro {1} est à « {2} », né(e) le {3}, mais {4} à « {5} », né(e) le {6}.',
  'no identity document shows its number': 'aucune pièce d’identité ne montre son numéro',
  'no transport paper names the parties of the case': 'aucun document de transport ne nomme les parties du dossier',
  'The same document in case {0}': 'La même pièce dans le dossier {0}',
  unknown: 'inconnues',
  '{0}, {1}; parties {2}': '{0}, {1} ; parties : {2}',
  'Drivers and brokers come with many consignments: please verify who this is.':
    'Chauffeurs et courtiers accompagnent de nombreux envois : vérifier de qui il s’agit.',
  'the document was filed within a day in case {0} too, at a port far from here':
    'la pièce a aussi été déposée à moins d’un jour d’écart dans le dossier {0}, dans un port éloigné d’ici',
  'the document came as the very same file in case {0}, which has other parties':
    'la pièce est venue comme le même fichier dans le dossier {0}, qui a d’autres parties',
  'the document was filed in {0} cases of other parties within {1} days':
    'la pièce a été déposée dans {0} dossiers d’autres parties en {1} jours',
};
