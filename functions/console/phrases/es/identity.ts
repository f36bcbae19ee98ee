export const phrases: Readonly<Record<string, string>> = {
  'date of expiry': 'la fecha de caducidad',
  'whole zone': 'toda la zona',
  'no identity document with a machine-readable zone was read':
    'no se leyó ningún documento de identidad con zona de lectura mecánica',
  'Machine-readable zone, line {0}': 'Zona de lectura mecánica, línea {0}',
  'Check digit of the {0} by ICAO 9303': 'Dígito de control según OACI 9303: {0}',
  '{0}, printed {1}': '{0}, impreso {1}',
  'Please verify on the document: a misread letter or digit would explain it.':
    'Verifíquese en el documento: una letra o cifra mal leída lo explicaría.',
  '{0}: the check digits of the {1} in the machine-readable zone do not match what is printed.':
    '{0}: dígitos de control incorrectos en la zona de lectura mecánica ({1}).',
  '{0}: the check digit of the {1} in the machine-readable zone does not match what is printed.':
    '{0}: dígito de control incorrecto en la zona de lectura mecánica ({1}).',
  'no identity document with a date of expiry or birth was read':
    'no se leyó ningún documento de identidad con fecha de caducidad o nacimiento',
  'Date of expiry': 'Fecha de caducidad',
  'Day of the examination at the port': 'Día del examen en el puerto',
  '{0}: born {1}, which is after {2}.': '{0}: fecha de nacimiento {1}, posterior al {2}.',
  '{0}: expires {1}, on or before the date of birth {2}.':
    '{0}: caduca el {1}, no después de la fecha de nacimiento {2}.',
  '{0}: born {1}, over {2} years ago.': '{0}: fecha de nacimiento {1}, hace más de {2} años.',
  '{0}: the document expired on {1}; the examination is of {2}.':
    '{0}: documento caducado el {1}; el examen es del {2}.',
  '{0}: expires {1}, over {2} years ahead.': '{0}: caduca el {1}, dentro de más de {2} años.',
  surname: 'los apellidos',
  'given names': 'los nombres',
  sex: 'el sexo',
  nationality: 'la nacionalidad',
  'no identity document was read both in its printed part and in its machine-readable zone':
    'no se leyó ningún documento de identidad a la vez en su parte impresa y en su zona de lectura mecánica',
  'Printed {0}': 'Parte impresa: {0}',
  '{0} in the machine-readable zone': '{0} en la zona de lectura mecánica',
  'the {0} is printed as “{1}”, but the zone says “{2}”': 'para {0} está impreso «{1}», pero la zona indica «{2}»',
  'no identity document shows its number, or its issuer in a zone':
    'ningún documento de identidad muestra su número, ni su emisor en una zona',
  'Issuer in the zone': 'Emisor en la zona',
  'Nationality in the zone': 'Nacionalidad en la zona',
  'Codes of ICAO 9303 part 3': 'Códigos de OACI 9303, parte 3',
  'none like it': 'ninguno parecido',
  'nearest is {0}': 'el más parecido es {0}',
  'It may be {0} misread: please verify on the document.': 'Puede ser {0} mal leído: verifíquese en el documento.',
  '{0}: the issuer “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0}: el emisor «{1}» en la zona de lectura mecánica no es código de ningún Estado ni organización.',
  '{0}: the nationality “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0}: la nacionalidad «{1}» en la zona de lectura mecánica no es código de ningún Estado ni organización.',
  'Document number': 'Número de documento',
  'Numbers of travel documents': 'Números de los documentos de viaje',
  'five characters or more, with digits that tell documents apart':
    'cinco caracteres o más, con cifras que distinguen los documentos',
  '{0}: the document number “{1}” has only {2} characters, as no real one does.':
    '{0}: el número de documento «{1}» tiene solo {2} caracteres, como ninguno auténtico.',
  '{0}: the document number “{1}” is one character repeated, as no real one does.':
    '{0}: el número de documento «{1}» repite un solo carácter, como ninguno auténtico.',
  '{0}: the document number “{1}” only counts up or down, as no real one does.':
    '{0}: el número de documento «{1}» es una simple serie de cifras, como ninguno auténtico.',
  '{0}: the document number “{1}” has no digit, as no real one does.':
    '{0}: el número de documento «{1}» no tiene ninguna cifra, como ninguno auténtico.',
  'no identity document shows both its number and its holder':
    'ningún documento de identidad muestra a la vez su número y su titular',
  'The same number in case {0}': 'El mismo número en el caso {0}',
  '{0}, born {1}': '{0}, nacimiento: {1}',
  'Holder of the same number': 'Titular del mismo número',
  Holder: 'Titular',
  'Both were born on the same day, so the name may have changed: please verify.':
    'Misma fecha de nacimiento: el nombre pudo cambiar; verifíquese.',
  'Their issuers are not known, and two may number alike: please verify on the document.':
    'No se conocen los emisores, y dos pueden numerar igual: verifíquese en el documento.',
  'A character may be misread: please verify on the document.':
    'Un carácter puede estar mal leído: verifíquese en el documento.',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”.': '{0}: el número {1} es de «{2}», pero {3} es de «{4}».',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”, born {5}.':
    '{0}: el número {1} es de «{2}», pero {3} es de «{4}», nacimiento: {5}.',
  '{0}: number {1} is held by “{2}”, born {3}, but {4} by “{5}”, born {6}.':
    '{0}: el número {1} es de «{2}», nacimiento: {3}, pero {4} es de «{5}», nacimiento: {6}.',
  'no identity document shows its number': 'ningún documento de identidad muestra su número',
  'no transport paper names the parties of the case': 'ningún documento de transporte nombra a las partes del caso',
  'The same document in case {0}': 'El mismo documento en el caso {0}',
  unknown: 'desconocidas',
  '{0}, {1}; parties {2}': '{0}, {1}; partes: {2}',
  'Drivers and brokers come with many consignments: please verify who this is.':
    'Conductores y agentes vienen con muchos envíos: verifíquese quién es.',
  'the document was filed within a day in case {0} too, at a port far from here':
    'el documento se presentó también, a menos de un día, en el caso {0}, en un puerto lejos de aquí',
  'the document came as the very same file in case {0}, which has other parties':
    'el documento llegó como el mismo archivo en el caso {0}, que tiene otras partes',
  'the document was filed in {0} cases of other parties within {1} days':
    'el documento se presentó en {0} casos de otras partes en {1} días',
};
