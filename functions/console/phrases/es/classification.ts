export const phrases: Readonly<Record<string, string>> = {
  'no goods have both an HS code and a description that says enough':
    'ninguna mercancía tiene a la vez código SA y una descripción que diga lo suficiente',
  'HS code on {0}': 'Código SA en {0}',
  'Headings that fit the description': 'Partidas que responden a la descripción',
  'Another paper has {0}, a digit off: please verify on the original.':
    'Otro documento tiene {0}, a una cifra de diferencia: verifíquese en el original.',
  'The declared heading is of the same chapter as one that would fit: please verify.':
    'La partida declarada es del mismo capítulo que una que encajaría: verifíquese.',
  '“{0}” is declared under HS {1} (heading {2}: {3}), but the words fit {4}.':
    '«{0}» está declarado en el SA {1} (partida {2}: {3}), pero las palabras responden a {4}.',
  '{0}, or {1}': '{0}, o {1}',
  'no goods have an HS code': 'ninguna mercancía tiene código SA',
  'HS 2022': 'el SA 2022',
  'the imported nomenclature': 'la nomenclatura importada',
  'HS {0} was withdrawn; in its place {1}': 'el SA {0} fue suprimido; en su lugar {1}',
  '{0} has no heading {1}': '{0} no tiene partida {1}',
  '{0} has no subheading {1} under heading {2}': '{0} no tiene subpartida {1} en la partida {2}',
  'chapter {0} is for the use of each country, and no HS code':
    'el capítulo {0} es para uso de cada país y no es un código SA',
  'a code of goods has at least four digits': 'un código de mercancías tiene al menos cuatro cifras',
  'Codes of {0}': 'Códigos según {0}',
  'another paper has {0}, a digit off': 'otro documento tiene {0}, a una cifra de diferencia',
  'a digit may be misread': 'una cifra puede estar mal leída',
  'HS code {0} on {1}: {2}.': 'Código SA {0} en {1}: {2}.',
  '{0} is no code of HS 2022': '{0} no es un código del SA 2022',
  'of the same heading': 'de la misma partida',
  'of the same chapter': 'del mismo capítulo',
  'of another chapter': 'de otro capítulo',
  'The goods': 'Las mercancías',
  '{0}: HS {1} on {2}, but HS {3}, {4}, on {5}.': '{0}: SA {1} en {2}, pero SA {3}, {4}, en {5}.',
  'What the trader declared before': 'Lo que el operador declaró antes',
  '{0} in {1} of {2} closed cases, {3} in none': '{0} en {1} de {2} casos cerrados, {3} en ninguno',
  '“{0}” is declared under HS {1}, but its trader declared {2} in {3} of {4} earlier cases, and the words fit that better.':
    '«{0}» está declarado en el SA {1}, pero su operador declaró {2} en {3} de {4} casos anteriores, y las palabras responden mejor a ese.',
  'Words of HS {0}': 'Términos del SA {0}',
  '“{0}” is declared under HS {1} ({2}), but its words are those of the neighbouring {3} ({4}). Please verify what the goods are.':
    '«{0}» está declarado en el SA {1} ({2}), pero sus palabras son las del código vecino {3} ({4}). Verifíquese qué son las mercancías.',
  'no paper describes the goods or gives their HS code': 'ningún documento describe las mercancías ni da su código SA',
  'a licence is named; whether it is for {0} was not examined': 'se nombra una licencia; no se examinó si es para {0}',
  'Goods that need a licence': 'Mercancías que necesitan licencia',
  '{0} on the papers': '{0} entre los documentos',
  'The paper {0} was not recognised and may be it: please verify.':
    'El documento {0} no fue reconocido y puede serlo: verifíquese.',
  'Only the code says so: please verify what the goods are.':
    'Solo el código lo dice: verifíquese qué son las mercancías.',
  'Goods of HS {0}': 'Mercancías del SA {0}',
  'an {0}': '{0}',
  'a {0}': '{0}',
  '{0} on {1} may be {2}, which need {3}, but no paper names one.':
    '{0} en {1}: pueden ser {2}, cuyo comercio requiere {3}, pero ningún documento lo nombra.',
  'no paper describes goods or names a UN number': 'ningún documento describe mercancías ni nombra un número ONU',
  'UN {0} is of no one substance in the table, so it may be that of any goods that read like dangerous ones':
    'el número ONU {0} no es de ninguna materia concreta de la tabla, de modo que puede ser el de cualquier mercancía que parezca peligrosa',
  'UN number on {0}': 'Número ONU en {0}',
  'Class on {0}': 'Clase en {0}',
  'Proper shipping name on {0}': 'Designación oficial de transporte en {0}',
  'UN {0}': 'ONU {0}',
  '{0}, class {1}': '{0}, clase {1}',
  'UN {0} on {1} is {2}, but beside it stand {3}.': 'ONU {0} en {1}: {2}, pero al lado figura: {3}.',
  'UN {0} on {1} is {2}, but beside it stand {3}; those would be UN {4}.':
    'ONU {0} en {1}: {2}, pero al lado figura: {3}; eso sería el número ONU {4}.',
  'UN {0} on {1} is {2} of class {3}, but the class beside it is {4}.':
    'ONU {0} en {1}: {2} de la clase {3}, pero la clase indicada al lado es {4}.',
  'UN number of these goods on the papers': 'Número ONU de estas mercancías en los documentos',
  '“{0}” on {1} calls itself {2}, but no paper names a UN number.':
    '«{0}» en {1} se dice «{2}», pero ningún documento nombra un número ONU.',
  'List of dangerous goods': 'Lista de mercancías peligrosas',
  '{0}: UN {1}, class {2}': '{0}: ONU {1}, clase {2}',
  '{0}, UN {1}, class {2}': '{0}, ONU {1}, clase {2}',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them, though others are declared.':
    '«{0}» en {1} parece mercancía peligrosa ({2}), pero ningún documento nombra un número ONU para ella, aunque se declaran otras.',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them.':
    '«{0}» en {1} parece mercancía peligrosa ({2}), pero ningún documento nombra un número ONU para ella.',
};
