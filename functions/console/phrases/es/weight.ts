export const phrases: Readonly<Record<string, string>> = {
  'Verified gross mass': 'Masa bruta verificada',
  'Gross weight of the cargo': 'Peso bruto de la carga',
  'Gross weight of the goods': 'Peso bruto de las mercancías',
  'Weight at the gate': 'Peso en la entrada de la terminal',
  'Typical tare of a {0}': 'Tara habitual de un {0}',
  '{0} ± {1} kg': '{0} ± {1} kg',
  'Tare on {0}': 'Tara en {0}',
  '{0} on {1}': '{0} en {1}',
  'no goods with both a gross and a net weight': 'ninguna mercancía tiene a la vez peso bruto y peso neto',
  '{0}: gross {1} ({2}) is less than net {3} ({4}).':
    '{0}: el peso bruto de {1} ({2}) es inferior al peso neto de {3} ({4}).',
  totals: 'totales',
  'net on the invoice': 'peso neto en la factura',
  'Net on the invoice': 'Peso neto en la factura',
  'net on the packing list': 'peso neto en la lista de empaque',
  'Net on the packing list': 'Peso neto en la lista de empaque',
  'gross on the manifest': 'peso bruto en el manifiesto',
  'gross on the bill of lading': 'peso bruto en el conocimiento de embarque',
  'Gross on the manifest': 'Peso bruto en el manifiesto',
  'Gross on the bill of lading': 'Peso bruto en el conocimiento de embarque',
  'gross, {0}': 'peso bruto, {0}',
  'Net weight': 'Peso neto',
  'net, {0}': 'peso neto, {0}',
  'no container has a gross weight, a tare or size-type, and a verified gross mass':
    'ningún contenedor tiene peso bruto, tara o tipo, y masa bruta verificada',
  'the difference is the container: the one may include it, or the other leave it out':
    'la diferencia es el propio contenedor: uno puede incluirlo, o el otro omitirlo',
  'the bill may be for a part of what is in the container':
    'el conocimiento puede ser solo de una parte de lo que hay en el contenedor',
  'Container {0}: {1} of cargo on {2} and {3} of container make {4}, but its verified gross mass on {5} is {6}; {7} of difference would be within the band.':
    'Contenedor {0}: {1} de carga en {2} y {3} de contenedor suman {4}, pero su masa bruta verificada en {5} es de {6}; una diferencia de {7} estaría dentro de la tolerancia.',
  'no container has a gross weight together with its tare or size-type':
    'ningún contenedor tiene peso bruto junto con su tara o su tipo',
  'its verified gross mass on {0}': 'su masa bruta verificada en {0}',
  'its weight at the gate': 'su peso en la entrada de la terminal',
  'its cargo on {0} and its tare together': 'el total de su carga en {0} y de su tara',
  'Such containers are often rated higher: please verify on its safety plate.':
    'Tales contenedores suelen estar homologados para más: verifíquese en la placa de seguridad.',
  'Highest gross mass of a container, as a rule': 'Masa bruta máxima de un contenedor, por regla general',
  'Container {0}: {1} is {2}, but a container may weigh {3} at most.':
    'Contenedor {0}: {1} es de {2}, pero un contenedor puede pesar {3} como máximo.',
  'no container has both a verified gross mass and a weight at a gate':
    'ningún contenedor tiene a la vez masa bruta verificada y peso en la entrada',
  'the weight at the gate may leave the container out': 'el peso en la entrada puede omitir el contenedor',
  'the difference is about that of a chassis or a truck': 'la diferencia es más o menos la de un chasis o un camión',
  'Container {0}: its verified gross mass on {1} is {2}, but the gate weighed {3}; {4} of difference would be within the band.':
    'Contenedor {0}: su masa bruta verificada en {1} es de {2}, pero en la entrada se pesaron {3}; una diferencia de {4} estaría dentro de la tolerancia.',
  'no goods with both a weight and a volume': 'ninguna mercancía tiene a la vez peso y volumen',
  'goods of HS {0}': 'mercancías del SA {0}',
  'HS {0}, by {1} closed cases,': 'SA {0}, según {1} casos cerrados,',
  'any goods': 'cualquier mercancía',
  'HS heading {0}': 'partida SA {0}',
  'Weight on {0}': 'Peso en {0}',
  'Volume on {0}': 'Volumen en {0}',
  '{0} m3': '{0} m3',
  'Usual density of {0} as packed': 'Densidad habitual embalada: {0}',
  '{0} to {1} kg per m3': '{0} a {1} kg por m3',
  'another paper has {0} in {1} m3 for them': 'otro documento indica para ellas {0} en {1} m3',
  '“{0}” on {1}: {2} in {3} m3 is {4} per m3, but {5} as packed weighs {6} to {7} kg per m3.':
    '«{0}» en {1}: {2} en {3} m3 son {4} por m3, pero ({5}) el peso embalado es de {6} a {7} kg por m3.',
  'the figures suggest {0}': 'las cifras hacen pensar en {0}',
  'no goods with a quantity and a net weight of which the usual mass of a piece is known':
    'ninguna mercancía con cantidad y peso neto de la que se conozca la masa habitual de una pieza',
  '{0} closed cases': '{0} casos cerrados',
  'what is traded under HS heading {0}': 'lo que se comercia en la partida SA {0}',
  piece: 'pieza',
  'unit ({0})': 'unidad ({0})',
  'Net weight on {0}': 'Peso neto en {0}',
  'Quantity on {0}': 'Cantidad en {0}',
  'Usual mass of one {0} of HS {1}, by {2}': 'Masa habitual por {0} del SA {1}, según {2}',
  '{0} to {1} kg': '{0} a {1} kg',
  '“{0}” on {1}: {2} for {3} {4} is {5} kg for each, but one {6} of HS {7} usually weighs {8} to {9} kg, by {10}.':
    '«{0}» en {1}: {2} para {3} {4} son {5} kg cada una, pero una {6} del SA {7} suele pesar de {8} a {9} kg, según {10}.',
};
