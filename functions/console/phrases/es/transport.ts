export const phrases: Readonly<Record<string, string>> = {
  'no consignment or voyage has its containers named on two lists':
    'ningún envío ni viaje tiene sus contenedores en dos listas',
  'Container {0} on {1}': 'Contenedor {0} en {1}',
  'Not all of that paper could be read: please verify on the original.':
    'Ese documento no se pudo leer entero: verifíquese en el original.',
  'A plan is changed until the ship has sailed: please verify.':
    'Un plan cambia hasta que zarpa el buque: verifíquese.',
  'Container {0} on {1} stands as {2} on {3}.': 'El contenedor {0} en {1} figura como {2} en {3}.',
  'Container {0} stands on {1}, but not on {2}.': 'El contenedor {0} figura en {1}, pero no en {2}.',
  'the transport papers': 'los documentos de transporte',
  'no paper states a container number': 'ningún documento indica un número de contenedor',
  'Container number': 'Número de contenedor',
  'Check digit by ISO 6346': 'Dígito de control según ISO 6346',
  'Form by ISO 6346': 'Formato según ISO 6346',
  'three letters, U, J or Z, six digits and a check digit': 'tres letras, U, J o Z, seis cifras y un dígito de control',
  'Container number {0} ends in check digit {1}, but ISO 6346 gives {2}.':
    'El número de contenedor {0} acaba en el dígito de control {1}, pero ISO 6346 da {2}.',
  'Container number {0} is not of the form that ISO 6346 gives: three letters, U, J or Z, and seven digits.':
    'El número de contenedor {0} no tiene el formato de ISO 6346: tres letras, U, J o Z, y siete cifras.',
  'no container has its size-type stated in two places': 'ningún contenedor tiene su tipo indicado en dos sitios',
  'The heights are often mistyped: please verify.': 'Las alturas se teclean mal a menudo: verifíquese.',
  'Container {0} is {1} on {2}, but {3} on {4}: {5}.': 'El contenedor {0} es {1} en {2}, pero {3} en {4}: {5}.',
  'Owner codes of the great carriers and lessors': 'Códigos de propietario de las grandes navieras y arrendadoras',
  '{0} is not among them': '{0} no está entre ellos',
  'The owner code {0} of container {1} is none of the great carriers and lessors. Please verify who owns it: many shippers have containers of their own.':
    'El código de propietario {0} del contenedor {1} no es de ninguna gran naviera o arrendadora. Verifíquese de quién es: muchos expedidores tienen contenedores propios.',
  'no transport paper states a container and the date it was loaded':
    'ningún documento de transporte indica un contenedor y su fecha de carga',
  'loaded {0} at {1} on {2}': 'cargado el {0} en {1} en el buque {2}',
  'loaded {0} at {1}': 'cargado el {0} en {1}',
  'loaded {0} on {1}': 'cargado el {0} en el buque {1}',
  'loaded {0}': 'cargado el {0}',
  'gate-in {0} {1}': 'entrado en la terminal, {0}, {1}',
  'gate-out {0} {1}': 'salido de la terminal, {0}, {1}',
  'scanned {0} {1}': 'escaneado, {0}, {1}',
  'weighed {0} {1}': 'pesado, {0}, {1}',
  'The same container in case {0}': 'El mismo contenedor en el caso {0}',
  'Both leave from and go to the same country, so it may have been rolled to the later ship: please verify.':
    'Ambos salen del mismo país y van al mismo país, así que pudo pasar a un buque posterior: verifíquese.',
  'Container {0} was {1}, but in case {2} it was {3}: it cannot have done both.':
    'Contenedor {0}: {1}; pero en el caso {2}: {3}. Ambas cosas a la vez son imposibles.',
  'no master bill was filed with house bills below it':
    'no se presentó ningún conocimiento principal con sus conocimientos hijos',
  '{0} packages': '{0} bultos',
  'House bills may be missing: please verify.': 'Pueden faltar conocimientos hijos: verifíquese.',
  'Master bill {0}: {1}, but the {2} house bills below it come to {3}.':
    'Conocimiento principal {0}: {1}, pero sus conocimientos hijos ({2}) suman {3}.',
  'no container is called full or empty in two places': 'ningún contenedor figura como lleno o vacío en dos sitios',
  'Container {0} is {1} on {2}, but {3} on {4}.': 'El contenedor {0} figura {1} en {2}, pero {3} en {4}.',
  'Status declared at the scanner': 'Estado declarado en el escáner',
  'the scan record': 'el registro del escaneo',
  'no paper names a full refrigerated container': 'ningún documento cita un contenedor frigorífico lleno',
  'no stow plan or loading list gives the set points of the refrigerated containers':
    'ningún plano de estiba ni lista de carga da la consigna de los contenedores frigoríficos',
  '{0} C': '{0} °C',
  'Set point': 'Consigna',
  'Set point on {0}': 'Consigna en {0}',
  'Container {0} is a refrigerated one, set to {1}, but its goods need no cooling: “{2}”. Please verify why.':
    'El contenedor {0} es frigorífico, ajustado a {1}, pero sus mercancías no necesitan frío: «{2}». Verifíquese por qué.',
  'Container {0} is a refrigerated one with goods that travel cooled, but {1} gives no temperature for it. Please verify.':
    'El contenedor {0} es frigorífico, con mercancías que viajan en frío, pero {1} no indica su temperatura. Verifíquese.',
  general: 'uso general',
  reefer: 'frigorífico',
  'open-top': 'techo abierto',
  platform: 'plataforma',
  tank: 'cisterna',
  bulk: 'granel',
  '{0} against {1} feet long': 'longitud de {0} frente a {1} pies',
  'of the kind {0} against {1}': 'clase {0} frente a {1}',
  'of ordinary against greater height': 'altura normal frente a mayor altura',
};
