export const phrases: Readonly<Record<string, string>> = {
  'Uploads in stages, of which the last comes after the deadline; a paper filed under another case.':
    'Envíos por etapas, el último después del plazo; un documento archivado en otro caso.',
  'A value that is printed and was lost in reading; a paper that follows and has it.':
    'Un valor impreso que se perdió al leer; un documento posterior que lo da.',
  'Groupage, where the details stand on house bills that were not filed.':
    'Grupajes, cuyo detalle está en conocimientos hijos que no se presentaron.',
  'Poor prints and photographs, of which the value was read rightly all the same.':
    'Impresiones y fotos malas cuyo valor se leyó bien de todos modos.',
  'Time zones of filer and port; a report first filed elsewhere and only passed on here; trades with shorter terms.':
    'Husos horarios del declarante y del puerto; una declaración presentada antes en otro lugar y solo reenviada aquí; tráficos con plazos más cortos.',
  'Negotiable bills, which name no consignee by their nature; forwarders whose name does not tell that they trade too.':
    'Conocimientos negociables, que por naturaleza no nombran destinatario; transitarios cuyo nombre no dice que también comercian.',
  'Honest corrections, of a slip or of a print that could hardly be read.':
    'Correcciones de buena fe, de un error o de una impresión apenas legible.',
  'Pallets counted on one paper and cartons on the other; an invoice for part of a consignment.':
    'Palés contados en un documento y cajas en el otro; una factura por parte del envío.',
  'Discounts, freight, insurance or taxes printed outside the table of lines.':
    'Descuentos, flete, seguro o impuestos impresos fuera de la tabla de líneas.',
  'Freight that the seller advances and charges; a sale in a chain, where another sale has other terms.':
    'Flete que el vendedor adelanta y cobra; una venta en cadena, con otras condiciones en otra venta.',
  'Triangular trade, where a middleman invoices goods that another ships; forwarders named in place of the trader.':
    'Comercio triangular, donde un intermediario factura lo que otro expide; transitarios nombrados en lugar del comerciante.',
  'The country of dispatch printed for that of origin; a certificate for a part of the goods.':
    'El país de expedición impreso en lugar del de origen; un certificado por parte de las mercancías.',
  'Goods sold while at sea; invoices written when the bill of lading is there; day and month read in the wrong order.':
    'Mercancías vendidas en alta mar; facturas hechas cuando ya hay conocimiento; día y mes leídos al revés.',
  'Part shipments of one sale; the same consignment filed at two ports; sellers who begin their numbers anew each year.':
    'Entregas parciales de una venta; el mismo envío presentado en dos puertos; vendedores que reinician su numeración cada año.',
  'Scanning software, signatures and stamps, which save a file anew; pictures cropped or turned before they were sent.':
    'Programas de escaneo, firmas y sellos, que guardan el archivo de nuevo; imágenes recortadas o giradas antes de enviarse.',
  'Containers rolled to a later ship at short notice, or added late; a list that was filed in parts.':
    'Contenedores pasados a última hora a otro buque, o añadidos tarde; una lista presentada por partes.',
  'A character misread from a poor print, or mistyped by the shipper.':
    'Un carácter mal leído de una mala impresión, o mal tecleado por el expedidor.',
  "Containers that a shipper owns, whose prefix few know; the trade's own size codes; a clerk's usual code typed for all.":
    'Contenedores propios de un cargador, cuyo prefijo pocos conocen; códigos de tamaño del ramo; el código habitual de un empleado escrito para todos.',
  'A container rolled to a later ship whose bill was issued anew; dates of a plan, not of the loading.':
    'Un contenedor pasado a otro buque con el conocimiento emitido de nuevo; fechas de un plan y no de la carga.',
  'Weights rounded line by line; house bills that were not filed; pallets on the master, cartons on the houses.':
    'Pesos redondeados línea a línea; conocimientos hijos no presentados; palés en el principal, cajas en los hijos.',
  'A gate that reports late: the container came back empty, or had not been stuffed yet.':
    'Una terminal que informa tarde: el contenedor volvió vacío o aún no se había llenado.',
  'Refrigerated containers used as ordinary ones, switched off, on their way to where they are needed.':
    'Contenedores frigoríficos usados como corrientes, apagados, camino de donde se necesitan.',
  'Pounds or tonnes printed as kilograms; gross and net columns read in the wrong order.':
    'Libras o toneladas impresas como kilogramos; columnas de bruto y neto leídas al revés.',
  'Dunnage and lashing left out of the cargo weight; a gross weight that already includes the container; a verified mass without it; other consignments in the same container.':
    'Madera y trincaje omitidos del peso de la carga; un peso bruto que ya incluye el contenedor; una masa verificada sin él; otros envíos en el mismo contenedor.',
  'Containers rated above the rule, as many of today are: their safety plate tells; a gross weight that includes the chassis; pounds read as kilograms.':
    'Contenedores autorizados por encima de la regla, como muchos hoy: lo dice su placa de seguridad; un peso bruto que incluye el chasis; libras leídas como kilogramos.',
  'Fuel, driver or chassis weighed with the container; two containers on one truck; a weighbridge out of calibration.':
    'Combustible, conductor o chasis pesados con el contenedor; dos contenedores en un camión; una báscula descalibrada.',
  'Cubic feet or litres printed as cubic metres; the volume of one package beside the weight of all; goods of several kinds under one code.':
    'Pies cúbicos o litros impresos como metros cúbicos; el volumen de un bulto junto al peso de todos; mercancías de varias clases con un mismo código.',
  'Sets or cartons counted as pieces; the weight of several lines printed beside one; goods of another make.':
    'Juegos o cajas contados como piezas; el peso de varias líneas impreso junto a una; mercancías de otra fabricación.',
  "Several seals on one container of which each paper names another; characters misread; the carrier's prefix dropped.":
    'Varios precintos en un contenedor, de los que cada documento nombra otro; caracteres mal leídos; prefijo del transportista omitido.',
  'Empty containers and open ones, which bear none; papers of a line that prints no seals; a seal lost in reading.':
    'Contenedores vacíos y abiertos, que no llevan; documentos de una línea que no imprime precintos; un precinto perdido al leer.',
  'Short numbers that two makers use; a container number that one of the papers has wrong; one seal typed for all.':
    'Números cortos que usan dos fabricantes; un número de contenedor erróneo en uno de los documentos; un mismo precinto escrito para todos.',
  'An inspection that nobody reported; several seals of which each report names another; numbers mistyped at the gate.':
    'Una inspección que nadie comunicó; varios precintos de los que cada informe nombra otro; números mal tecleados en la entrada.',
  'Terse text, brand names and names of parts; goods that a ruling puts under an unlikely heading.':
    'Descripciones escuetas, marcas y nombres de piezas; mercancías que un dictamen clasifica en una partida inesperada.',
  'A digit misread or dropped; codes of the edition before, which traders keep using for years.':
    'Un dígito mal leído u omitido; códigos de la edición anterior, que los operadores siguen usando durante años.',
  'The exporting country classifying otherwise than the importing one; a correction after a ruling; goods that truly changed.':
    'Un país exportador que clasifica de otro modo que el importador; una corrección tras un dictamen; mercancías que de verdad cambiaron.',
  'A licence that the authority has and no paper mentions; goods below the limits of a list, such as consumer drones and cameras; parts that only sound like the controlled ones.':
    'Una licencia que tiene la autoridad y ningún documento menciona; mercancías por debajo de los límites de una lista, como drones y cámaras de consumo; piezas que solo suenan como las controladas.',
  'Brand and technical names in place of the proper one; solutions too weak to be dangerous; small packages that a code exempts; articles named after what they hold.':
    'Marcas y nombres técnicos en lugar de la designación oficial; soluciones demasiado débiles para ser peligrosas; bultos pequeños exentos; artículos que llevan el nombre de su contenido.',
  'Better or poorer quality under one code; sets counted as pieces; sales between related firms; a currency misread.':
    'Mejor o peor calidad con un mismo código; juegos contados como piezas; ventas entre empresas vinculadas; una moneda mal leída.',
  'Samples and spare parts, dear by weight; better or poorer quality under one code; gross weight in place of net.':
    'Muestras y repuestos, caros por peso; mejor o peor calidad con un mismo código; peso bruto en lugar del neto.',
  'Cheap and bulky goods over long ways; air freight; the freight of several invoices on one.':
    'Mercancías baratas y voluminosas en trayectos largos; flete aéreo; el flete de varias facturas en una.',
  'Traders of anything, forwarders named as consignees; machines and furniture for a firm itself; a business that grows.':
    'Comerciantes de todo, transitarios nombrados como destinatarios; máquinas y muebles para la propia empresa; un negocio que crece.',
  'Firms that moved their trade to this port; a name written otherwise than before; a first big order.':
    'Empresas que trasladaron su tráfico a este puerto; un nombre escrito de otro modo que antes; un primer gran pedido.',
  "A forwarder's house bill where the transport papers have the carrier's; a container exchanged after invoicing; a paper not here yet.":
    'El conocimiento hijo de un transitario donde los documentos de transporte tienen el del transportista; un contenedor cambiado tras facturar; un documento que aún no llegó.',
  'Factoring and banks that take over claims; a parent firm that pays for its subsidiary; trades in which cash is usual.':
    'Factoring y bancos que asumen créditos; una matriz que paga por su filial; comercios donde el efectivo es habitual.',
  'Long ways over land; a further sea leg that the bill covers too.':
    'Largos trayectos por tierra; otra etapa marítima que el conocimiento también cubre.',
  'Hubs, where lines change ships for their own reasons; ports closed or avoided; distances reckoned roughly by country.':
    'Puertos de transbordo, donde las líneas cambian de buque por razones propias; puertos cerrados o evitados; distancias estimadas por país.',
  'Ports of one place under several codes; goods in transit that are scanned on their way; terms named after head offices.':
    'Puertos de un mismo lugar con varios códigos; mercancías en tránsito escaneadas en camino; condiciones que citan una sede social.',
  'Congested ports, strikes, canals closed; ships laid up; papers that wait for payment.':
    'Puertos congestionados, huelgas, canales cerrados; buques amarrados; documentos que esperan el pago.',
  "The scanner's camera misread a dirty or damaged marking; the scan was filed to the wrong case.":
    'La cámara del escáner leyó mal una marca sucia o dañada; el escaneo se archivó en otro caso.',
  'Clocks of gate and scanner that differ; local time recorded as UTC.':
    'Relojes distintos en la entrada y el escáner; hora local anotada como UTC.',
  "Mobile units that moved, and scanners newly installed, before the port's register was changed.":
    'Unidades móviles trasladadas y escáneres recién instalados antes de cambiar el registro del puerto.',
  'Dunnage left inside that stands upright; the machinery of a refrigerated container; a chassis taken for cargo.':
    'Madera de estiba que quedó de pie dentro; la maquinaria de un contenedor frigorífico; un chasis tomado por carga.',
  'Light cargo: foam, empty packaging, plants; an image of too little contrast.':
    'Carga ligera: espuma, envases vacíos, plantas; una imagen con poco contraste.',
  'Cargo so dense that the detector saturates; a calibration that drifted; a declared weight that includes the container.':
    'Carga tan densa que el detector se satura; una calibración desviada; un peso declarado que incluye el contenedor.',
  'A scan filed twice under two ids, or under a container number that was read wrongly.':
    'Un escaneo archivado dos veces con dos identificadores, o con un número de contenedor mal leído.',
  'Automatic contrast at the export of an image; a wrong speed or pixel distance; a scan stopped too early.':
    'Contraste automático al exportar una imagen; una velocidad o distancia de píxeles errónea; un escaneo detenido antes de tiempo.',
  'Weak by nature: in published trials pictures told 51 % of 22 kinds of goods. Mixed packing, pallets counted as packages, bracing, cargo seen through cargo.':
    'Débil por naturaleza: en ensayos publicados las imágenes distinguieron el 51 % de 22 clases de mercancías. Embalajes mixtos, palés contados como bultos, calzos, carga vista a través de otra.',
  'A second look that was not filed with the case; a mark set by mistake.':
    'Una segunda revisión que no se archivó en el caso; una marca puesta por error.',
  'Goods that are radioactive by nature; a driver after a medical treatment; neutrons that cosmic rays free in heavy metal; a portal next to another.':
    'Mercancías radiactivas por naturaleza; un conductor tras un tratamiento médico; neutrones que los rayos cósmicos liberan en metal pesado; un pórtico junto a otro.',
  'A scanner without a portal beside it (switch this check off there); portal data that comes later.':
    'Un escáner sin pórtico al lado (desactive allí esta comprobación); datos del pórtico que llegan más tarde.',
  'A character misread from a photograph; national cards that do not follow ICAO 9303 (older French and Portuguese ones).':
    'Un carácter mal leído de una foto; tarjetas nacionales que no siguen la norma OACI 9303 (antiguas francesas y portuguesas).',
  'The two-digit year of the machine-readable zone taken for the wrong century; misread digits.':
    'El año de dos cifras de la zona de lectura mecánica tomado por otro siglo; dígitos mal leídos.',
  'Names cut off at the end of the zone; letters written otherwise there, as ICAO 9303 asks; a character misread.':
    'Nombres cortados al final de la zona; letras escritas allí de otro modo, como pide OACI 9303; un carácter mal leído.',
  'A letter of the code misread; licences and cards that follow no rule of ICAO.':
    'Una letra del código mal leída; permisos y tarjetas que no siguen ninguna regla de la OACI.',
  'A number or name misread; a name changed by marriage, or written otherwise; two issuers with like numbers.':
    'Un número o nombre mal leído; un nombre cambiado por matrimonio o escrito de otro modo; dos emisores con números parecidos.',
  'Drivers and brokers, who come with many consignments in the course of their work.':
    'Conductores y agentes, que por su trabajo vienen con muchos envíos.',
  'Namesakes, by far most of it: compare date of birth, address and papers before anything else.':
    'Homónimos, con mucho lo más frecuente: compare primero fecha de nacimiento, dirección y documentos.',
  'A misread IMO number; another ship of the same name.': 'Un número OMI mal leído; otro buque del mismo nombre.',
  'Licences and exemptions, such as humanitarian goods; a place of the same name elsewhere; a code misread.':
    'Licencias y exenciones, como las humanitarias; un lugar del mismo nombre en otra parte; un código mal leído.',
  'Firms of one group; forwarders, agents and business centres that print their own; a telephone misread.':
    'Empresas de un mismo grupo; transitarios, agentes y centros de negocios que imprimen sus propios datos; un teléfono mal leído.',
  'Licit bulk trade, by far the most of it; mixtures below the concentration limit; HS subheadings that hold other goods too.':
    'Comercio lícito a granel, con mucho lo más frecuente; mezclas por debajo del límite de concentración; subpartidas del SA que incluyen otras mercancías.',
  'Shares by volume or of nitrogen taken for shares by weight; purity of another ingredient; trade that may have it.':
    'Proporciones en volumen o de nitrógeno tomadas por proporciones en peso; la pureza de otro ingrediente; comercio que puede tenerla.',
  'Distributors and new customers; stocks bought for a season; a name written otherwise than before.':
    'Distribuidores y clientes nuevos; existencias compradas para una temporada; un nombre escrito de otro modo que antes.',
  'Suppliers of laboratories, schools and industry, who have many substances all the time; an address shared by a whole building.':
    'Proveedores de laboratorios, escuelas e industria, que siempre tienen muchas sustancias; una dirección compartida por todo un edificio.',
};
