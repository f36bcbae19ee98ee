export const phrases: Readonly<Record<string, string>> = {
  'no description': 'sin descripción',
  'Goods on the invoice': 'Mercancías en la factura',
  'no transport paper states a container number': 'ningún documento de transporte indica un número de contenedor',
  'no scan record states the container number that was read at the scanner':
    'ningún registro de escaneo indica el número de contenedor leído en el escáner',
  'Container number read at the scanner': 'Número de contenedor leído en el escáner',
  'Scan {0}: container {1} was read at the scanner, but the papers name {2}.':
    'Escaneo {0}: en el escáner se leyó el contenedor {1}, pero los documentos nombran {2}.',
  'Probable misread of {0}: one of the two fails its check digit. Please verify on the image.':
    'Probablemente {0} mal leído: uno de los dos tiene mal el dígito de control. Verifíquese en la imagen.',
  'It was read with doubt: please verify on the image.': 'Se leyó con duda: verifíquese en la imagen.',
  'no scan record was filed': 'no se presentó ningún registro de escaneo',
  "no scan record carries the operator's verdict": 'ningún registro de escaneo lleva el juicio del operador',
  "The operator's judgement": 'El juicio del operador',
  'A second look': 'Una segunda mirada',
  'no later scan of this container is on file': 'no consta ningún escaneo posterior de este contenedor',
  'Out at the gate': 'Salida de la terminal',
  'no later scan of it is on file: please look before it is released.':
    'no consta ningún escaneo posterior: mírese antes del levante.',
  'it went out at {0} without a later scan.': 'salió el {0} sin escaneo posterior.',
  'not given': 'no dado',
  'Scan {0} of {1} was judged suspicious at the scanner, and {2}':
    'Escaneo {0} ({1}): juzgado sospechoso en el escáner, y {2}',
  'Scan {0} of {1} is marked "{2}" while its verdict is {3} at the scanner, and {4}':
    'Escaneo {0} ({1}): marcado «{2}» en el escáner mientras que su juicio es «{3}», y {4}',
  clear: 'sin anomalías',
  suspicious: 'sospechoso',
  unreadable: 'ilegible',
  'no scan came with a radiation reading': 'ningún escaneo llegó con una lectura de radiación',
  '{0} neutrons a second': '{0} neutrones por segundo',
  Neutrons: 'Neutrones',
  '{0} gammas a second over a background of {1}': '{0} gammas por segundo sobre un fondo de {1}',
  '{0}, {1} identified': '{0}, {1} identificado',
  Gammas: 'Gammas',
  'Neutron alarm at {0} ({1})': 'Alarma de neutrones, {0} ({1})',
  'Neutron counts like an alarm at {0} ({1})': 'Recuento de neutrones propio de una alarma, {0} ({1})',
  'Gamma alarm at {0} ({1})': 'Alarma gamma, {0} ({1})',
  'Gamma counts like an alarm at {0} ({1})': 'Recuento gamma propio de una alarma, {0} ({1})',
  'Declared goods': 'Mercancías declaradas',
  'none are described': 'no se describe ninguna',
  '{0} can fission': '{0} es fisible',
  'hardly any goods give off neutrons': 'casi ninguna mercancía emite neutrones',
  '{0}: {1}. Keep the container apart until it is looked at.':
    '{0}: {1}. Manténgase apartado el contenedor hasta que se examine.',
  'they commonly set off portals': 'suelen disparar los pórticos',
  '{0} fits them': '{0} concuerda con ellas',
  '{0}. The goods are declared as {1}, and {2}: probably innocent.':
    '{0}. Las mercancías se declaran como: {1}; {2}: probablemente inocuo.',
  'A licence must be shown. Please verify.': 'Debe presentarse una licencia. Verifíquese.',
  'Please verify.': 'Verifíquese.',
  '{0} is made for industry, and no declared goods carry it by nature':
    '{0} se fabrica para la industria, y ninguna mercancía declarada lo contiene por naturaleza',
  'nothing in the declared goods explains it': 'nada en las mercancías declaradas lo explica',
  'No paper describes the goods.': 'Ningún documento describe las mercancías.',
  'no scan was filed': 'no se presentó ningún escaneo',
  'no scan record was filed, which would tell of a portal':
    'no se presentó ningún registro de escaneo, que hablaría de un pórtico',
  'Radiation portal in the record': 'Pórtico de radiación en el registro',
  nothing: 'nada',
  'A complete scan': 'Un escaneo completo',
  'image, record and the reading of its radiation portal': 'imagen, registro y lectura de su pórtico de radiación',
  'Scan {0} of {1} came without a reading of its radiation portal, in its record or as a file.':
    'El escaneo {0} ({1}) llegó sin lectura de su pórtico de radiación, ni en su registro ni como archivo.',
  '{0} of {1} scan records carry no gate transaction':
    '{0} de {1} registros de escaneo no llevan el paso por la terminal',
  'no scan record carries the gate transaction': 'ningún registro de escaneo lleva el paso por la terminal',
  'Scan started': 'Inicio del escaneo',
  Examined: 'Examinado',
  "Scan {0} was taken at {1} by its record, which is yet to come: the scanner's clock or its time zone is wrong.":
    'Según su registro, el escaneo {0} se hizo el {1}, que aún está por llegar: el reloj del escáner o su zona horaria está mal.',
  'Scan {0}: {1}. Please verify which clock is wrong.': 'Escaneo {0}: {1}. Verifíquese qué reloj está mal.',
  "The port's offset from UTC would put it inside, so local time may be recorded as UTC: please verify.":
    'La diferencia del puerto con UTC lo situaría dentro, así que la hora local puede haberse anotado como UTC: verifíquese.',
  'One day would put it inside, so a date may be wrong: please verify.':
    'Un día de diferencia lo situaría dentro, así que una fecha puede estar mal: verifíquese.',
  'Scan ended': 'Fin del escaneo',
  'In at the gate': 'Entrada en la terminal',
  'not yet': 'todavía no',
  'Scan {0} was taken from {1} to {2}, but the container came in at {3} and went out not yet.':
    'El escaneo {0} se hizo del {1} al {2}, pero el contenedor entró el {3} y todavía no ha salido.',
  'Scan {0} was taken from {1} to {2}, but the container came in at {3} and went out at {4}.':
    'El escaneo {0} se hizo del {1} al {2}, pero el contenedor entró el {3} y salió el {4}.',
  'no scanner is registered for {0}': 'no hay ningún escáner registrado para {0}',
  Scanner: 'Escáner',
  '{0} ({1}), site {2}, port {3}': '{0} ({1}), sitio {2}, puerto {3}',
  'Scanners registered for {0}': 'Escáneres registrados para {0}',
  '{0} ({1}) at {2}': '{0} ({1}) en {2}',
  'Scan {0}: {1}.': 'Escaneo {0}: {1}.',
  'Scanner in the record': 'Escáner en el registro',
  'Scanner that {0} names': 'Escáner que nombra {0}',
  'Scan {0}: {1}. The image may come from another scanner.': 'Escaneo {0}: {1}. La imagen puede venir de otro escáner.',
  'it was recorded at {0}, but filed at {1}': 'se registró en {0}, pero se presentó en {1}',
  'scanner {0} is not among those registered for {1}': 'el escáner {0} no está entre los registrados para {1}',
  'scanner {0} is registered as {1}, but the record says {2}':
    'el escáner {0} está registrado como «{1}», pero el registro del escaneo dice «{2}»',
  'scanner {0} is registered at {1}, but the record says {2}':
    'el escáner {0} está registrado en {1}, pero el registro del escaneo dice {2}',
  'no scanned container is declared empty': 'ningún contenedor escaneado está declarado vacío',
  'a tank shows its shell, full or empty': 'una cisterna muestra su envoltura, llena o vacía',
  "the container's outline was not found in the image": 'no se encontró el contorno del contenedor en la imagen',
  'So little may be dunnage: please verify on the image.':
    'Tan poco puede ser material de estiba: verifíquese en la imagen.',
  'Share of the cargo space that holds something': 'Parte del espacio de carga que contiene algo',
  'Container {0} is declared empty, but {1} of its cargo space holds something in scan {2}.':
    'Contenedor {0}: declarado vacío, pero {1} de su espacio de carga contiene algo en el escaneo {2}.',
  'Container {0} is declared empty, but {1} of its cargo space holds something in scan {2}, mostly {3}.':
    'Contenedor {0}: declarado vacío, pero {1} de su espacio de carga contiene algo en el escaneo {2}, sobre todo {3}.',
  'An end is filled up to the roof': 'Un extremo está lleno hasta el techo',
  'left of the picture': 'izquierda de la imagen',
  'right of the picture': 'derecha de la imagen',
  'its left end': 'su extremo izquierdo',
  'its right end': 'su extremo derecho',
  'Container {0} is declared empty, but {1} in scan {2} is filled up to the roof, as the machinery of a refrigerated container does, and it is not declared as one. Please verify on the image.':
    'Contenedor {0}: declarado vacío, pero {1} en el escaneo {2} está lleno hasta el techo, como por la maquinaria de un contenedor frigorífico, y no se declara como tal. Verifíquese en la imagen.',
  'at the left of the picture': 'a la izquierda de la imagen',
  'at the right of the picture': 'a la derecha de la imagen',
  'in the middle': 'en el centro',
  'no scanned container is declared full': 'ningún contenedor escaneado está declarado lleno',
  "the container's outline was not found in the image, or it is a tank":
    'no se encontró el contorno del contenedor en la imagen, o es una cisterna',
  'nothing but what an empty container holds': 'nada más que lo que tiene un contenedor vacío',
  'Please verify: what shows lets no light through.': 'Verifíquese: lo que se ve no deja pasar luz.',
  'Please verify: light cargo hardly shows.': 'Verifíquese: una carga ligera apenas se ve.',
  'Container {0} is declared full, but scan {1} shows {2}.':
    'Contenedor {0}: declarado lleno, pero el escaneo {1} muestra {2}.',
  'Container {0} is declared full with {1} of cargo, but scan {2} shows {3}.':
    'Contenedor {0}: declarado lleno con {1} de carga, pero el escaneo {2} muestra {3}.',
  'hardly anything': 'casi nada',
  'hardly anything, about {0}': 'casi nada, unos {0}',
  'no scan of a container whose gross weight is declared':
    'ningún escaneo de un contenedor cuyo peso bruto esté declarado',
  'The difference is the tare, so the declared weight may include the container: please verify.':
    'La diferencia es la tara, así que el peso declarado puede incluir el contenedor: verifíquese.',
  'Please verify: {0}.': 'Verifíquese: {0}.',
  'at least {0}': 'al menos {0}',
  'Container {0}: {1} of cargo declared, but scan {2} shows {3}; {4} of difference would be within the error.':
    'Contenedor {0}: {1} de carga declarados, pero el escaneo {2} muestra {3}; una diferencia de {4} estaría dentro del error de medida.',
  'The ratio suggests {0}: please verify.': 'La proporción hace pensar en {0}: verifíquese.',
  'a scan has no record that names its scanner': 'un escaneo no tiene registro que nombre su escáner',
  'scanner {0} is not registered': 'el escáner {0} no está registrado',
  'nobody knows when scanner {0} was calibrated': 'nadie sabe cuándo se calibró el escáner {0}',
  'the calibration of scanner {0} was {1} days old, of {2}': 'la calibración del escáner {0} tenía {1} días, del {2}',
  'Mass estimated from the image': 'Masa estimada a partir de la imagen',
  'Calibration of scanner {0}': 'Calibración del escáner {0}',
  '{0} kg per m2, error {1} %': '{0} kg por m2, error {1} %',
  '{0} kg per m2, error {1} %, of {2}': '{0} kg por m2, error {1} %, del {2}',
  'no scan image was read': 'no se leyó ninguna imagen de escaneo',
  'of {0} images all but the first {1} were looked up by their exact pixels only':
    'de {0} imágenes, todas menos las primeras {1} se buscaron solo por sus píxeles exactos',
  'Image of {0}, case {1}, seen {2}': 'Imagen ({0}), caso {1}, vista el {2}',
  '{0}: hash': '{0}: huella',
  'The image of {0}': 'La imagen ({0})',
  '{0} is the same, pixel for pixel, as that of {1}.': '{0} es la misma, píxel por píxel, que la otra imagen ({1}).',
  'the noise of the exposure agrees {0} times beyond chance':
    'el ruido de la exposición coincide {0} veces más allá del azar',
  '{0} was copied from the same exposure as that of {1}: {2}, and {3} of 256 bits of their hashes differ.':
    '{0} se copió de la misma exposición que la otra imagen ({1}): {2}, y difieren {3} de 256 bits de sus huellas.',
  '{0} has the exposure of that of {1} but shows something else: {2}, while {3} of 256 bits of their hashes differ. One of the two may have been edited: please verify.':
    '{0} tiene la exposición de la otra imagen ({1}) pero muestra otra cosa: {2}, mientras que difieren {3} de 256 bits de sus huellas. Una de las dos puede haberse retocado: verifíquese.',
  '{0} looks all but the same as that of {1} ({2} of 256 bits of their hashes differ); whether it is one exposure cannot be told. Equal goods look alike: please verify.':
    '{0} es casi la misma que la otra imagen ({1}; difieren {2} de 256 bits de sus huellas); no se puede decir si es una sola exposición. Mercancías iguales se parecen: verifíquese.',
  'container {0} (scan {1})': 'contenedor {0} (escaneo {1})',
  '{0} in case {1}': '{0} en el caso {1}',
  'SHA-256 of the pixels, {0}': 'SHA-256 de los píxeles, {0}',
  'Hash of the image, {0}': 'Huella de la imagen, {0}',
  'Scan {0}: {1}': 'Escaneo {0}: {1}',
  'Image in the record': 'Imagen en el registro',
  'Image that was filed': 'Imagen presentada',
  'the file {0} is not the one that the record names: its SHA-256 differs.':
    'el archivo {0} no es el que nombra el registro: su SHA-256 difiere.',
  'the file {0} is not the one that the record names: its SHA-256 differs, and so does its shape ({1}).':
    'el archivo {0} no es el que nombra el registro: su SHA-256 difiere, y también su forma ({1}).',
  left: 'izquierda',
  right: 'derecha',
  top: 'arriba',
  'The container runs out of the picture': 'El contenedor se sale de la imagen',
  'A whole scan': 'Un escaneo entero',
  'air beside both ends and above the roof': 'aire junto a los dos extremos y por encima del techo',
  '{0} and the {1}': '{0} y {1}',
  'the container runs out of the picture at the {0}: the image was cut, or the scan was stopped.':
    'el contenedor se sale de la imagen ({0}): la imagen se recortó, o el escaneo se detuvo.',
  '{0} m': '{0} m',
  'Length of the container in the image': 'Longitud del contenedor en la imagen',
  'the container in {0} measures {1}, its size-type {2} m: the image was cut, or shows another container.':
    'el contenedor en {0} mide {1}, su tipo {2} m: la imagen se recortó, o muestra otro contenedor.',
  'Speed or pixel distance of the record may be wrong: please verify.':
    'La velocidad o la distancia de los píxeles en el registro puede estar mal: verifíquese.',
  'Air level in the record': 'Nivel del aire en el registro',
  'Air level of the image': 'Nivel del aire de la imagen',
  'the air in {0} is {1} % brighter than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.':
    'el aire en {0} es un {1} % más claro de lo que anotó el escáner: su brillo se cambió después del escaneo, o su contraste se ajustó automáticamente.',
  'the air in {0} is {1} % darker than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.':
    'el aire en {0} es un {1} % más oscuro de lo que anotó el escáner: su brillo se cambió después del escaneo, o su contraste se ajustó automáticamente.',
  'Values of the pixels': 'Valores de los píxeles',
  '{0} % of the values are missing among the others': 'falta el {0} % de los valores entre los demás',
  '{0} % of the values hold twice as many pixels as their neighbours':
    'el {0} % de los valores tiene el doble de píxeles que sus vecinos',
  'An image as a scanner writes it': 'Una imagen tal como la escribe un escáner',
  'values one by one or every {0}, without gaps': 'valores de uno en uno o de {0} en {0}, sin huecos',
  'values one by one, without gaps': 'valores de uno en uno, sin huecos',
  '{0} % of the values in {1} are missing among the others, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.':
    'En {1} falta el {0} % de los valores entre los demás, como tras un cambio de brillo o contraste posterior al escaneo; uno automático hace lo mismo. Verifíquese.',
  '{0} % of the values in {1} hold twice as many pixels as their neighbours, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.':
    'En {1} el {0} % de los valores tiene el doble de píxeles que sus vecinos, como tras un cambio de brillo o contraste posterior al escaneo; uno automático hace lo mismo. Verifíquese.',
  'Step in the air above the container': 'Salto en el aire sobre el contenedor',
  'Air above a container': 'Aire sobre un contenedor',
  'the same from end to end, but for a slow drift': 'el mismo de un extremo a otro, salvo una lenta deriva',
  'the air above the container in {0} changes by {1} from one place to the next: a part of the picture may have been put in. Please verify.':
    'el aire sobre el contenedor en {0} cambia en {1} de un punto al siguiente: una parte de la imagen puede haberse insertado. Verifíquese.',
  'What a picture shows of the kind of goods is weak evidence: please verify.':
    'Lo que una imagen muestra del tipo de mercancías es un indicio débil: verifíquese.',
  floor: 'suelo',
  roof: 'techo',
  'no scan image shows a container': 'ninguna imagen de escaneo muestra un contenedor',
  'no paper describes the goods: only floor, roof and ends were looked at':
    'ningún documento describe las mercancías: solo se miraron suelo, techo y extremos',
  'Attenuation of the {0} beyond the rest of it': 'Atenuación del {0} por encima del resto',
  'The {0} of an empty container': 'El {0} de un contenedor vacío',
  'the same all along': 'igual en toda su longitud',
  'Container {0}: a part of the {1} in scan {2} is denser than the rest of it by {3} of attenuation, where boxes are the same all along. Something may be hidden there; a repair or a spill looks so, too: please verify.':
    'Contenedor {0}: una parte del {1} en el escaneo {2} es más densa que el resto, en {3} de atenuación, cuando los contenedores son iguales en toda su longitud. Puede haber algo oculto; una reparación o un derrame también se ven así: verifíquese.',
  'the left end': 'el extremo izquierdo',
  'the right end': 'el extremo derecho',
  'Container {0}: {1} in scan {2} is filled up to the roof, apart from the rest of the load, as a false wall is; cargo stacked up to the roof looks so, too: please verify.':
    'Contenedor {0}: {1} en el escaneo {2} está lleno hasta el techo, separado del resto de la carga, como una pared falsa; la carga apilada hasta el techo también se ve así: verifíquese.',
  'The load in the image': 'La carga en la imagen',
  'Container {0}: {1}.': 'Contenedor {0}: {1}.',
  'the goods are described as packages, but the load in scan {0} is {1} % even and repeats nowhere, as poured goods are':
    'las mercancías se describen como bultos, pero la carga en el escaneo {0} es homogénea en un {1} % y no se repite en ninguna parte, como un granel',
  '{0} % even, no repetition': 'homogénea en un {0} %, sin repetición',
  'the goods are described as poured, but the load in scan {0} is only {1} % even and repeats like packages':
    'las mercancías se describen como granel, pero la carga en el escaneo {0} es homogénea solo en un {1} % y se repite como bultos',
  'the goods are described as poured, but the load in scan {0} is only {1} % even':
    'las mercancías se describen como granel, pero la carga en el escaneo {0} es homogénea solo en un {1} %',
  '{0} % even': 'homogénea en un {0} %',
  'the goods are described as packages of one kind, but the load in scan {0} fills only {1} % of the rectangle around it, as machines and coils do':
    'las mercancías se describen como bultos de un solo tipo, pero la carga en el escaneo {0} llena solo el {1} % del rectángulo que la rodea, como máquinas o bobinas',
  'fills {0} % of its rectangle': 'llena el {0} % de su rectángulo',
  'the goods are described as packages of one kind, but the load in scan {0} is only {1} % even':
    'las mercancías se describen como bultos de un solo tipo, pero la carga en el escaneo {0} es homogénea solo en un {1} %',
  '{0} packages are declared, but {1} show from one side in scan {2}':
    'se declaran {0} bultos, pero se ven {1} desde un lado en el escaneo {2}',
  'a part of the load in scan {0} is {1} times as dense as the rest, of goods described as of one kind':
    'una parte de la carga en el escaneo {0} es {1} veces más densa que el resto, en mercancías descritas como de un solo tipo',
  '{0} times as dense': '{0} veces más densa',
  'scan {0}': 'escaneo {0}',
  'Gross weight of the cargo on {0}': 'Peso bruto de la carga en {0}',
  '{0}: the record says {1}, the image {2} {3}': '{0}: el registro dice {1}, la imagen {2} {3}',
  'The record does not list this image': 'El registro no enumera esta imagen',
  'is not among them': 'no está entre ellas',
  'The SHA-256 of the file': 'El SHA-256 del archivo',
  'has {0}': 'tiene {0}',
  '{0} x {1} pixels': '{0} x {1} píxeles',
  'The size': 'El tamaño',
  'has {0} x {1}': 'tiene {0} x {1}',
  'Bits of a sample': 'Bits por muestra',
  '{0} mm': '{0} mm',
  'From pixel to pixel': 'De píxel a píxel',
  'states {0} mm': 'indica {0} mm',
  'was made at {0}': 'se hizo el {0}',
  'The container': 'El contenedor',
  'names {0}': 'nombra {0}',
  'The id of the scan': 'El identificador del escaneo',
  'The technology': 'La tecnología',
  'holds a second energy': 'contiene una segunda energía',
  'The time (one clock is a day off)': 'La hora (un reloj se desvía un día)',
  'The time (one clock keeps another time zone)': 'La hora (un reloj lleva otra zona horaria)',
  'The time': 'La hora',
  'not read': 'no leída',
  'The record lists the image {0}, which was not uploaded or could not be read':
    'El registro enumera la imagen {0}, que no se subió o no se pudo leer',
  "{0}: the record says {1}, the portal's file {2} {3}": '{0}: el registro dice {1}, el archivo del pórtico {2} {3}',
  'was begun at {0}': 'se empezó el {0}',
  'The alarm': 'La alarma',
  'says {0}': 'dice {0}',
  'Gamma counts per second': 'Cuentas gamma por segundo',
  'Neutron counts per second': 'Cuentas de neutrones por segundo',
  none: 'ninguna',
  gamma: 'gamma',
  neutron: 'neutrones',
  'it has no image': 'ninguna imagen',
  "The scanner's make": 'La marca del escáner',
  "The scanner's model": 'El modelo del escáner',
  "The scanner's id": 'El identificador del escáner',
  'backscatter shows surfaces, not mass': 'la retrodispersión muestra superficies, no masa',
  'scanner {0} has no mass calibration': 'el escáner {0} no tiene calibración de masa',
  'the image does not show the whole container': 'la imagen no muestra el contenedor entero',
  'neither the record nor the image states the distance of its pixels':
    'ni el registro ni la imagen indica la distancia de sus píxeles',
  transmission: 'transmisión',
  'dual-energy': 'energía dual',
  backscatter: 'retrodispersión',
};
