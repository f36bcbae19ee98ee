export const phrases: Readonly<Record<string, string>> = {
  'no invoice gives code, quantity in a known unit and amount of goods':
    'ninguna factura da código, cantidad en una unidad conocida e importe de mercancías',
  'fewer closed cases with such goods than teach anything':
    'demasiado pocos casos cerrados con tales mercancías para aprender algo',
  'no invoice gives code, weight and amount of goods': 'ninguna factura da código, peso e importe de mercancías',
  'no invoice states both freight and the value of the goods':
    'ninguna factura indica a la vez el flete y el valor de las mercancías',
  'Value of the goods on the invoice': 'Valor de las mercancías en la factura',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value.':
    'Factura {0}: un flete de {1} para mercancías por valor de {2} es el {3} % de su valor.',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value, or {4} {5} a kilogram.':
    'Factura {0}: un flete de {1} para mercancías por valor de {2} es el {3} % de su valor, o {4} {5} por kilogramo.',
  'no consignee or buyer with coded goods has closed cases enough':
    'ningún destinatario o comprador con mercancías codificadas tiene casos cerrados suficientes',
  '{0} and others': '{0} y otras',
  'Name of the trader': 'Nombre del operador',
  'HS code of the goods': 'Código SA de las mercancías',
  'What the trader dealt in before': 'Con qué comerció antes el operador',
  'headings {0}, in {1} closed cases': 'partidas {0}, en {1} casos cerrados',
  'HS {0}': 'SA {0}',
  '{0} receives {1}, but dealt in headings {2} in {3} earlier cases.':
    '{0} recibe {1}, pero comerció con las partidas {2} en {3} casos anteriores.',
  'no invoice states its total, or nobody is named as consignee or buyer':
    'ninguna factura indica su total, o no se nombra a nadie como destinatario o comprador',
  'fewer than {0} closed cases are remembered, so that every trader would be new':
    'se recuerdan menos de {0} casos cerrados, de modo que todo operador sería nuevo',
  'is in no closed case': 'no figura en ningún caso cerrado',
  'was last seen {0} days ago': 'no se ve desde hace {0} días',
  'Closed cases of this trader': 'Casos cerrados de este operador',
  '{0} {1}, and now receives goods invoiced at about {2} EUR.':
    '{0} {1} y ahora recibe mercancías facturadas en unos {2} EUR.',
  'no invoice names a bill of lading or container to be sought on a transport paper':
    'ninguna factura nombra un conocimiento de embarque o contenedor que buscar en un documento de transporte',
  'Number of the bill of lading on the invoice': 'Número del conocimiento de embarque en la factura',
  'Number of the container on the invoice': 'Número del contenedor en la factura',
  'Numbers on the transport papers': 'Números en los documentos de transporte',
  "the invoice may name a forwarder's bill and the transport paper the carrier's":
    'la factura puede nombrar el conocimiento de un transitario, y el documento de transporte el del transportista',
  'Invoice {0} is for {1}, which no transport paper of the case names.':
    'La factura {0} es por lo que ningún documento de transporte del caso nombra: {1}.',
  'no invoice says how or by whom it is paid': 'ninguna factura dice cómo ni quién la paga',
  '{0} on the invoice': '{0} en la factura',
  'It may be a bank or a factoring firm: please verify.': 'Puede ser un banco o una empresa de factoraje: verifíquese.',
  'Invoice {0} is paid by {1}, who is neither its buyer ({2}) nor named on any transport paper.':
    'La factura {0} la paga {1}, que no es su comprador ({2}) ni figura en ningún documento de transporte.',
  'Payments that leave no trace at a bank': 'Pagos que no dejan rastro en un banco',
  'cash, bearers, crypto-assets': 'efectivo, portadores, criptoactivos',
  'Invoice {0} is to be paid in cash or the like: “{1}” ({2}).':
    'La factura {0} ha de pagarse en efectivo o de forma semejante: «{1}» ({2}).',
  kilogram: 'kilogramo',
  '{0} to {1} {2}': '{0} a {1} {2}',
  'Usual value of a {0} of HS {1} from the same country, by {2} closed cases':
    'Valor habitual por {0} del SA {1} del mismo país, según {2} casos cerrados',
  'Usual value of a {0} of HS {1}, by {2} closed cases': 'Valor habitual por {0} del SA {1}, según {2} casos cerrados',
  'such goods from the same country': 'tales mercancías del mismo país',
  'such goods': 'tales mercancías',
  '“{0}” on {1}: {2} a {3} is less than the {4} that {5} were worth in {6} closed cases.':
    '«{0}» en {1}: {2} por {3}, es menos que los {4} que valían {5} en {6} casos cerrados.',
  '“{0}” on {1}: {2} a {3} is more than the {4} that {5} were worth in {6} closed cases.':
    '«{0}» en {1}: {2} por {3}, es más que los {4} que valían {5} en {6} casos cerrados.',
  Amount: 'Importe',
  'Price of one': 'Precio unitario',
  Quantity: 'Cantidad',
  Volume: 'Volumen',
};
