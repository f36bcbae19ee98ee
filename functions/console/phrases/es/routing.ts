export const phrases: Readonly<Record<string, string>> = {
  'no paper gives the countries of routing, or a place of receipt or delivery beside its port':
    'ningún documento da los países de la ruta, ni un lugar de recepción o de entrega junto a su puerto',
  'place of receipt': 'lugar de recepción',
  'port of loading': 'puerto de carga',
  'the goods are brought to their ship over land': 'las mercancías llegan a su buque por tierra',
  'place of delivery': 'lugar de entrega',
  'port of discharge': 'puerto de descarga',
  'the goods are brought from their ship over land': 'las mercancías salen de su buque por tierra',
  'first country of routing': 'primer país de la ruta',
  'last country of routing': 'último país de la ruta',
  'the routing begins and ends where the goods are loaded and unloaded':
    'la ruta empieza y termina donde se cargan y descargan las mercancías',
  Rule: 'Regla',
  'Consignment {0}: {1} {2}, but {3} {4} on {5}, whereas {6}.':
    'Envío {0}: {1} {2}, pero {3} {4} en {5}, mientras que {6}.',
  'no report names a port between those of the papers': 'ningún informe nombra un puerto entre los de los documentos',
  'Port of loading': 'Puerto de carga',
  'Port of discharge': 'Puerto de descarga',
  Place: 'Lugar',
  'Port of loading on {0}': 'Puerto de carga en {0}',
  '{0} by {1}': '{0} según {1}',
  'Port of discharge on {0}': 'Puerto de descarga en {0}',
  '{0} km': '{0} km',
  'Distances between countries, as the crow flies': 'Distancias entre países, en línea recta',
  '{0} against {1}': '{0} frente a {1}',
  'Container {0} goes from {1} to {2} by way of {3}: at least {4} where {5} would do. Please verify why.':
    'El contenedor {0} va de {1} a {2} pasando por {3}: al menos {4}, donde bastarían {5}. Verifíquese por qué.',
  'no transport paper names a port of loading or discharge':
    'ningún documento de transporte nombra un puerto de carga o de descarga',
  'Consignment {0}: the {1} is {2}, but {3}.': 'Envío {0}, {1}: {2}, pero {3}.',
  'Consignment {0} is loaded and discharged at one port, {1}, by {2}.':
    'El envío {0} se carga y se descarga en un mismo puerto, {1}, según {2}.',
  'Port that the case was filed at': 'Puerto en el que se presentó el caso',
  'Consignment {0} is discharged at {1} by {2}, but the case was filed at {3}, which no paper names on its way.':
    'El envío {0} se descarga en {1} según {2}, pero el caso se presentó en {3}, que ningún documento nombra en su camino.',
  'Place of the delivery term': 'Lugar de la condición de entrega',
  'Consignment {0}: the invoice sells {1} {2}, but the {3} is {4}. Please verify.':
    'Envío {0}: la factura vende {1} {2}, pero el lugar declarado ({3}) es {4}. Verifíquese.',
  'no container has times of discharge and loading, or of loading and arrival':
    'ningún contenedor tiene horas de descarga y carga, o de carga y llegada',
  'Time of {0}': 'Hora según {0}',
  'Container {0} lay {1} days at {2} between its discharge and its next loading.':
    'El contenedor {0} estuvo {1} días en {2} entre su descarga y su carga siguiente.',
  Scanned: 'Escaneado',
  'A slow passage between the two countries': 'Una travesía lenta entre los dos países',
  '{0} days': '{0} días',
  'Container {0} was first seen here {1} days after it was loaded, where a slow passage takes {2}. Please verify where it lay.':
    'El contenedor {0} se vio aquí por primera vez {1} días después de cargarse, cuando una travesía lenta tarda {2}. Verifíquese dónde estuvo.',
};
