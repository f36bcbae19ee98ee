export const phrases: Readonly<Record<string, string>> = {
  'no two papers of one consignment state a number of packages':
    'ningún envío tiene su número de bultos en dos documentos',
  'Please verify: they may count different units, such as pallets against cartons.':
    'Verifíquese: quizá cuentan unidades distintas, como palés y cajas.',
  '{0} {1} on {2}': '{0} {1} en {2}',
  'Consignment {0}: {1}, but {2}.': 'Envío {0}: {1}, pero {2}.',
  'Quantity on the invoice': 'Cantidad en la factura',
  'no invoice states both a total and the amount of each of its lines':
    'ninguna factura indica a la vez un total y el importe de cada línea',
  'Amount of line {0}': 'Importe de la línea {0}',
  'Not all of the invoice could be read, so lines may be missing: please verify.':
    'La factura no se pudo leer entera y pueden faltar líneas: verifíquese.',
  'The lines sum to the subtotal, so a charge or discount may stand between: please verify.':
    'Las líneas suman el subtotal: puede haber un cargo o descuento entre ambos; verifíquese.',
  'Invoice {0}: its {1} lines sum to {2}, but its total is {3}.':
    'Factura {0}: sus líneas ({1}) suman {2}, pero su total es {3}.',
  'Invoice {0}: its {1} lines sum to {2} (with tax, freight and insurance {3}), but its total is {4}.':
    'Factura {0}: sus líneas ({1}) suman {2} (con impuestos, flete y seguro {3}), pero su total es {4}.',
  'no invoice with an Incoterm stands beside freight, insurance or terms of freight':
    'ninguna factura con Incoterm va acompañada de flete, seguro o condiciones de flete',
  'Incoterm on the invoice': 'Incoterm en la factura',
  'By {0} of Incoterms 2020 the main carriage is paid by':
    'Según {0} de los Incoterms 2020, el transporte principal lo paga',
  prepaid: 'pagado en origen',
  collect: 'pagadero en destino',
  'Freight on {0}': 'Flete en {0}',
  'Insurance on the invoice': 'Seguro en la factura',
  '{0} says freight {1}': '{0} indica flete {1}',
  'the invoice charges {0} for freight': 'la factura cobra {0} de flete',
  'the invoice charges {0} for insurance': 'la factura cobra {0} de seguro',
  'The seller may only have advanced it: please verify.': 'Puede que el vendedor solo lo haya anticipado: verifíquese.',
  'Invoice {0} sells {1}, by which the buyer pays the carriage, but {2}.':
    'La factura {0} vende {1}, en que el comprador paga el transporte, pero {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage and the buyer the insurance, but {2}.':
    'La factura {0} vende {1}, en que el vendedor paga el transporte y el comprador el seguro, pero {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage, but {2}.':
    'La factura {0} vende {1}, en que el vendedor paga el transporte, pero {2}.',
  'no consignment names its parties both on a transport paper and on an invoice':
    'ningún envío nombra a sus partes a la vez en un documento de transporte y en una factura',
  '{0} is {1} on {2}, which may be triangular trade or an agent: please verify.':
    '{0} es {1} en {2}: puede ser comercio triangular o un agente; verifíquese.',
  'The names are near, and one may be short or misread: please verify.':
    'Los nombres se parecen y uno puede estar abreviado o mal leído: verifíquese.',
  'Consignment {0}: {1} on {2} is “{3}”, but {4} on {5} is “{6}”.':
    'Envío {0}: {1} en {2} es «{3}», pero {4} en {5} es «{6}».',
  'no consignment has its origin on an invoice and on a certificate of origin':
    'ningún envío tiene su origen a la vez en una factura y en un certificado de origen',
  'Origin on the invoice': 'Origen en la factura',
  'Origin of line {0} of the invoice': 'Origen de la línea {0} de la factura',
  'Origin on the certificate': 'Origen en el certificado',
  'Origin of line {0} of the certificate': 'Origen de la línea {0} del certificado',
  'The goods are shipped from {0}, so the invoice may name the country of dispatch.':
    'Las mercancías se expiden desde {0}: quizá la factura indica el país de procedencia.',
  'Consignment {0}: the certificate of origin says {1}, but the invoice {2}.':
    'Envío {0}: el certificado de origen indica {1}, pero la factura {2}.',
  'Date of the invoice': 'Fecha de la factura',
  'Invoice {0} is dated {1}, {2} days after the goods were loaded on {3}.':
    'La factura {0} lleva fecha {1}, {2} días después de la carga de las mercancías el {3}.',
  'no invoice with a date stands beside an on-board date':
    'ninguna factura con fecha va acompañada de una fecha de embarque',
  'no invoice was filed': 'no se presentó ninguna factura',
  'total {0}': 'total {0}',
  'of {0}': 'del {0}',
  'Invoice, the same file': 'Factura, el mismo archivo',
  'Number of the invoice': 'Número de la factura',
  'Invoice in case {0}': 'Factura en el caso {0}',
  'It covers more goods than this consignment, so it may be one sale in several shipments: please verify.':
    'Cubre más mercancías que este envío: puede ser una venta en varias expediciones; verifíquese.',
  'its very file was filed in case {0} too': 'ese mismo archivo se presentó también en el caso {0}',
  'an invoice of the same seller and number was filed in case {0} too':
    'una factura del mismo vendedor y número se presentó también en el caso {0}',
  'Invoice {0}: {1}.': 'Factura {0}: {1}.',
  'Invoice {0}: {1} ({2}).': 'Factura {0}: {1} ({2}).',
  'no file says how it was made': 'ningún archivo dice cómo se creó',
  '{0}: {1} was made on {2} and saved anew on {3}, {4} times in all.':
    '{0} ({1}): archivo creado el {2} y guardado de nuevo el {3}, {4} veces en total.',
  '{0}: {1} was made on {2} and saved anew on {3}.': '{0} ({1}): archivo creado el {2} y guardado de nuevo el {3}.',
  '{0}: {1} was saved by {2}, a program for changing pictures or pages.':
    '{0} ({1}): archivo guardado con {2}, un programa para retocar imágenes o páginas.',
  'It was made on {0} and last changed on {1}.': 'Se creó el {0} y se modificó por última vez el {1}.',
  'Please verify on the original that nothing was changed.': 'Verifíquese en el original que no se cambió nada.',
  'Program that wrote the file': 'Programa que escribió el archivo',
  Made: 'Creación',
  'Last changed': 'Última modificación',
  '{0}, by the file {1} itself': '{0}, según el propio archivo {1}',
};
