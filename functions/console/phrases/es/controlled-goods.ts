export const phrases: Readonly<Record<string, string>> = {
  '{0}, edition {1}': '{0}, edición {1}',
  'It is on: {0}.': 'Figura en: {0}.',
  'the description reads like “{0}” with characters misread; please verify on the paper':
    'la descripción se lee como «{0}» con caracteres mal leídos; verifíquese en el documento',
  'HS {0} is its subheading, but the description does not name it; please verify what the goods are':
    'el SA {0} es su subpartida, pero la descripción no la nombra; verifíquese qué son las mercancías',
  'HS {0} is a subheading that it shares with other goods, but the description does not name it; please verify what the goods are':
    'el SA {0} es una subpartida que comparte con otras mercancías, pero la descripción no la nombra; verifíquese qué son las mercancías',
  'the papers name it (“{0}”)': 'los documentos la nombran («{0}»)',
  'the papers name it (“{0}”) at {1} %, which is within the limit':
    'los documentos la nombran («{0}») al {1} %, lo que está dentro del límite',
  'the papers name it (“{0}”) at {1} %': 'los documentos la nombran («{0}») al {1} %',
  'CAS {0}': 'CAS {0}',
  'no listed substance with a limit at this port is named with its concentration':
    'no se nombra con su concentración ninguna sustancia de una lista que tenga límite en este puerto',
  'The share seems to be by volume: please verify what it is by weight.':
    'La proporción parece ser en volumen: verifíquese cuál es en peso.',
  'The paper does not say whether that is its nitrogen: please verify.':
    'El documento no dice si se trata del nitrógeno: verifíquese.',
  'It is the limit itself, so rounding may hide more: please verify.':
    'Es el límite mismo, así que el redondeo puede ocultar más: verifíquese.',
  '{0} % nitrogen': '{0} % de nitrógeno',
  '{0} %, which is {1}': '{0} %, lo que es {1}',
  '{0} at {1}, but {2} restricts it above {3}.': '{0} al {1}, pero hay restricción por encima del {3} según: {2}.',
  'no listed substance is named with its weight and a consignee or buyer':
    'ninguna sustancia de una lista se nombra con su peso y un destinatario o comprador',
  'too little is known of earlier cases to tell who uses what':
    'se sabe demasiado poco de casos anteriores para decir quién usa qué',
  'at most {0} in {1} earlier cases': 'como máximo {0} en {1} casos anteriores',
  'the consignee is in no closed case': 'el destinatario no figura en ningún caso cerrado',
  'none in {0} closed cases': 'nada en {0} casos cerrados',
  'none in {0} closed cases, nor any chemicals': 'nada en {0} casos cerrados, ni tampoco productos químicos',
  'Name of the consignee': 'Nombre del destinatario',
  'What came to the consignee of {0} before': 'Lo que el destinatario recibió antes: {0}',
  'The consignee deals in chemicals: please verify what it is for.':
    'El destinatario comercia con productos químicos: verifíquese para qué es.',
  '{0} of {1} for {2}; before: {3}.': '{0} ({1}) para {2}; antes: {3}.',
  'no listed substance is named together with a consignee or buyer':
    'ninguna sustancia de una lista se nombra junto con un destinatario o comprador',
  'weight not known': 'peso desconocido',
  'to a party with the same address, telephone or account': 'a una parte con la misma dirección, teléfono o cuenta',
  'Case {0}, {1}': 'Caso {0}, {1}',
  'The party has had listed substances in many cases, as suppliers do: please verify.':
    'La parte ha tenido sustancias de listas en muchos casos, como los proveedores: verifíquese.',
  'Two may be chance: please verify what they are for.': 'Dos pueden ser casualidad: verifíquese para qué son.',
  '{0} for {1} in one case: {2} listed substances.': '{0} para {1} en un solo caso: {2} sustancias de listas.',
  '{0} for {1}, to whom, or to parties that belong to it, came {2} within {3} days: {4} listed substances.':
    '{0} para {1}; a esta parte, o a partes vinculadas con ella, llegaron en {3} días: {2}. En total {4} sustancias de listas.',
  'Description of the goods': 'Descripción de las mercancías',
  'restricted above {0} % nitrogen by weight': 'restringido por encima del {0} % de nitrógeno en peso',
  'restricted above {0} % by weight': 'restringido por encima del {0} % en peso',
};
