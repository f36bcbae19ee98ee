import type { LanguageWords } from './label-names.ts';

export const SPANISH: LanguageWords = {
  labels: {
    dueDate: `fecha de vencimiento, vencimiento, vence el, fecha vto, fecha de pago, pagar antes del, Pagar antes de, fecha de cargo`,
    orderNumber: `n° pedido, n° de pedido, pedido n°, número de pedido, su pedido, su pedido n°, orden de compra, n° orden de
      compra, pedido, Pedido de cliente, O/C n.º, O/C, Ref. cliente`,
    invoiceNumber: `documento n°, n° de documento, número de documento, factura n°, número de factura, n° de factura, n°
      factura, factura número, factura comercial n°, núm factura, núm de factura, factura, factura proforma n°, n°
      proforma, número de documento, n° de documento, nota de crédito n°, referencia de factura, n° de la factura,
      Fra. n.º`,
    invoiceAndDate:
      'n° y fecha de factura, número y fecha de factura, número y fecha de la factura, factura n° y fecha',
    bookingReference: 'código de reserva, localizador',
    issueDate: `fecha, fecha de factura, fecha de emisión, fecha factura, fecha de la factura, emitida el, fecha emisión,
      fecha de expedición, fecha del documento, emitido el, Fecha documento, F. emisión, Con fecha, Fecha fra.`,
    total: `a pagar, neto a pagar, importe a pagar, monto total, total del documento, importe total, total a pagar,
      total factura, total general, monto total, importe total factura, valor total, total con IVA, total IVA
      incluido, total importe, importe a pagar, total de la factura, líquido a pagar, valor total de la factura,
      monto a pagar, importe de la factura, total EUR, total USD, Importe final`,
    plainTotal: `total, totales, Suma total, SUMAN, Total envío`,
    subtotal: `importe sin IVA, total antes de impuestos, suma, subtotal, base imponible, total sin IVA, importe neto,
      total neto, sub total, valor de la mercancía, total mercancía, valor neto, importe bruto, total bruto, total
      mercancías, Total posiciones, Suma neta`,
    taxTotal: `IVA, total IVA, importe IVA, impuestos, cuota IVA, impuesto, total impuestos, IGV, IVA repercutido, IVA
      total`,
    freight: `flete, fletes, flete marítimo, gastos de envío, portes, gastos de transporte, transporte, costo de flete,
      coste del flete, flete internacional, Cargo por flete`,
    insurance: 'seguro, seguros, prima de seguro, gastos de seguro, costo de seguro, seguro internacional',
    charges: 'embalaje, gastos de embalaje, otros gastos, otros cargos, gastos, manipulación, recargos',
    discount: 'descuento, dto, bonificación, descuentos, rebaja',
    currency: `moneda, divisa, moneda de factura, moneda de facturación, importes en, divisa de factura, Moneda del
      documento, Divisa de pago`,
    incoterm: `condiciones de entrega, condición de entrega, términos de entrega, incoterm, condiciones de venta, términos
      de venta, condiciones de entrega incoterms 2020, término de entrega, incoterm y lugar, Cond. de entrega,
      Término de venta, Condición de venta`,
    originCountry: `país de origen, origen, origen de la mercancía, país de fabricación, fabricado en, país de origen de la
      mercancía, origen de las mercancías, hecho en, país de origen de las mercancías, País orig., Origen
      mercancía, País de procedencia y origen, Mercancía originaria de`,
    destinationCountry: `país de destino, país de destino final, país destino, País destinatario, Con destino a, País importador`,
    billOfLading: `conocimiento de embarque, conocimiento de embarque n°, n° de conocimiento, n° conocimiento de embarque,
      conocimiento n°, n° de BL, n° BL, n° de conocimiento de embarque, número de conocimiento, carta de porte
      marítimo n°, número de conocimiento de embarque, conocimiento hijo n°, conocimiento hijo, n° de conocimiento
      hijo, número de B L, número BL, conocimiento, n° conocimiento, HBL n°, B L hijo n°, B L hijo, documento de
      transporte n°, documento de transporte, guía n°, n° del conocimiento, Conoc. embarque`,
    masterBill: `conocimiento de embarque master n°, conocimiento master n°, B L master n°, n° B L master, conocimiento madre
      n°, conocimiento madre, conocimiento master, B L madre, B L madre n°, n° de conocimiento máster, n° de
      conocimiento madre, MBL n°, n° MBL, B L master, conocimiento principal n°, documento madre, B/L de la
      naviera, B/L naviera, Conocimiento naviera Nº`,
    container: `contenedor, contenedores, contenedor n°, n° contenedor, n° de contenedor, número de contenedor,
      números de contenedor, n° del contenedor, n° contenedores, n° de contenedores, contenedor número,
      identificación del contenedor, sigla del contenedor, sigla y número, equipo n°, unidad de transporte`,
    totalContainers: 'total contenedores, número de contenedores, total de contenedores',
    seal: `precinto, precintos, precinto n°, n° de precinto, sello, sellos, n° de sello, número de precinto, sello n°,
      n° precinto, marchamo, marchamos, n° sello, n° de sellos, número de sello, precinto de seguridad,
      n° de precintos, números de precinto`,
    sizeType: `tipo de contenedor, tamaño tipo, tipo tamaño, tipo y tamaño, tamaño y tipo, tipo de equipo, tipo ISO, clase
      de contenedor, tamaño y tipo de contenedor, Tipo, Clase de equipo, Tam. y tipo, Tipo cntr., Clase cont.,
      Tipo equipo, Tipo ctr.`,
    vessel: `buque, nombre del buque, barco, nave, motonave, nombre de la nave, buque nave, nombre del barco,
      embarcación, buque marítimo, nave marítima, Por vapor, B/M, M N, buque motor, vapor`,
    vesselAndVoyage: `buque viaje, buque y viaje, buque n° de viaje, nave viaje, buque y n° de viaje, buque viaje n°,
      nave y viaje, buque y n° viaje, nave y n° de viaje, nave n° de viaje, motonave viaje, nave viaje n°,
      nombre del buque y viaje, buque y número de viaje`,
    imo: `n° OMI, número OMI, OMI, n° IMO, número IMO, IMO del buque, código OMI, OMI del buque, n° OMI del buque,
      código IMO, n° Lloyds, número IMO del buque, IMO buque`,
    voyage: `viaje, viaje n°, n° de viaje, número de viaje, n° viaje, viaje número, Vje., Ref. viaje, viaje redondo,
      travesía`,
    portOfLoading: `puerto de carga, puerto de embarque, puerto de salida, lugar de carga, lugar de embarque, puerto
      de origen, pto de carga, pto carga, puerto carga, pto de embarque, puerto embarque, puerto de cargue, puerto de
      partida, puerto de zarpe, Puerto cargue, Desde, Embarcado en, Cargado en, Embarque en, Carga en`,
    portOfDischarge: `puerto de descarga, puerto de destino, puerto de llegada, puerto de desembarque, lugar de
      descarga, puerto de arribo, pto de descarga, pto descarga, puerto descarga, pto de destino, pto de desembarque,
      puerto de desembarco, puerto de destino final, puerto de descargue, Hasta, Puerto desembarque, Descarga en,
      Descargado en, Desembarcado en, Desembarque en`,
    placeOfReceipt: `lugar de recepción, lugar de recibo, lugar de aceptación, lugar de recogida, lugar de recepción
      de la carga, Recibido en, Lugar de toma a cargo, tomado a cargo en, toma a cargo en, recepción en`,
    placeOfDelivery: `lugar de entrega, destino final, destino, lugar de destino, lugar de destino final, sitio de
      entrega, lugar de entrega final, punto de entrega, Entrega en, transporte ulterior a, transporte posterior a,
      entrega final en`,
    transport: `medio de transporte, modo de transporte, vía de transporte, forma de envío, medios de transporte, datos del
      transporte, Información relativa al transporte, Transporte previsto, Datos relativos al transporte,
      Expedición, Medio de transporte y ruta, Embarcado por, Información del transporte`,
    seller: `empresa vendedora, empresa exportadora, parte vendedora, vendedor, exportador, remitente, vendedor
      exportador, exportador vendedor, proveedor, emisor, facturado por, expedidor, exportador remitente, fabricante,
      emisor de la factura, Razón social del exportador, Vendido por, cedente`,
    shipper: `embarcador, cargador, embarcador exportador, cargador exportador, remitente embarcador, embarcador cargador,
      expedidor cargador, cargador nombre y dirección, embarcador nombre y dirección, remitente cargador,
      expedidor embarcador, nombre y dirección del embarcador, cargador embarcador, consignador, nombre del
      embarcador, Embarca`,
    buyer: `empresa compradora, empresa importadora, parte compradora, comprador, cliente, facturar a, importador,
      comprador importador, importador comprador, facturado a, dirección de facturación, adquirente, señores, receptor
      de la factura, Destinatario de factura, Solicitante, Vendido a, Datos de facturación, Titular, adquiriente`,
    consignee: `consignatario, destinatario, dirección de entrega, enviar a, entregar a, consignado a, consignatario
      importador, lugar de envío, dirección de envío, entregado a, consignatario nombre y dirección, destinatario
      nombre y dirección, nombre y dirección del consignatario, consignado a la orden de, a la orden de,
      destinatario final, recibidor, receptor, nombre del consignatario, Consign.`,
    notify: `notificar a, notificar, parte a notificar, notificado, dirección de notificación, notificar también a,
      parte notificada, notificar a nombre y dirección, persona a notificar, avisar a, aviso a, dirección a notificar,
      notificación, notifíquese a, notificar parte, parte notificable, a notificar, notificar dirección,
      a quien notificar, Parte a avisar`,
    carrier: `transportista, naviera, porteador, línea naviera, nombre del transportista, empresa naviera,
      compañía naviera, línea marítima, transportista marítimo, compañía de transporte`,
    totalPackages: `total bultos, número total de bultos, total de bultos, número de bultos, n° de bultos, bultos,
      cantidad de bultos, total cajas, total de cajas, n° total de bultos, cantidad total de bultos, bultos totales,
      total n° de bultos, cantidad total bultos, total cartones, total unidades de carga, cant bultos,
      cant total bultos, Bultos total, Núm. bultos`,
    totalNetWeight: `total neto kg, peso neto total, total peso neto, peso neto, peso total neto, masa neta, P neto, P neto
      total, total kg netos, kilos netos, masa neta total, Neto, Pº neto`,
    totalGrossWeight: `total bruto kg, peso bruto total, total peso bruto, peso bruto, peso total bruto, peso total, masa bruta, P
      bruto, peso bruto kg, P bruto total, total kg brutos, kilos brutos, masa bruta total, Bruto, Pº bruto`,
    totalVolume: 'volumen total, total volumen, volumen, cubicaje, cubicaje total',
    marks: `marcas y números, marcas, marcas y n°, marcas de expedición, marcas y numeración, marcas y núms, marcas y
      números de bultos, marcas e identificación, Marcas y N°s`,
    description: `descripción de la mercancía, descripción de las mercancías, designación de las mercancías,
      descripción de mercancías, descripción de la mercadería, descripción de los bienes, naturaleza de las mercancías,
      naturaleza de la mercancía, detalle de la mercancía, descripción de la carga`,
    hsCode: `código arancelario, partida arancelaria, código SA, posición arancelaria, código HS, fracción
      arancelaria, código TARIC, arancel, subpartida arancelaria, partida, Cód. HS, Cód. estadístico, P.A., Código de
      mercancía, Posición SA, Código SA/NC, subpartida, partida SA, subpartida SA`,
    unNumber: 'n° ONU, número ONU, ONU, n° UN, ONU n°, código ONU, número UN, número de la ONU',
    shippingName: `designación oficial de transporte, nombre técnico, nombre de expedición, denominación oficial, nombre
      apropiado de embarque, nombre de embarque correcto, designación oficial, nombre de expedición correcto,
      nombre apropiado de expedición, nombre técnico correcto, denominación técnica, nombre de la sustancia,
      nombre propio del transporte, Sustancia, Denominación de la sustancia, Nombre apropiado del embarque`,
    hazardClass: `clase de peligro, clase, clase división, clase de riesgo, clase IMDG, clase o división, clase IMO,
      clase OMI, clase de riesgo IMO, clase división de peligro, clase IMDG división, clase y división,
      clase de riesgo principal, riesgo primario`,
    packingGroup: `grupo de embalaje, GE, grupo embalaje, grupo de envase, gpo de embalaje, gr embalaje, grupo de embalaje
      envase, grupo de embalaje GE, grupo de envase embalaje, G. de E., Grupo de emb., G. de embalaje`,
    flashPoint: `punto de inflamación, P inflamación, pto de inflamación, temperatura de inflamación, punto de inflam, pto
      inflamación, punto inflamación, P.I., Punto inflam. c.c., Punto de inflamación °C, P.I. v.c., Inflamación`,
    emergencyContact: `contacto de emergencia, teléfono de emergencia, número de emergencia, teléfono de emergencia 24 h, teléfono
      de emergencias, teléfono de emergencia 24 horas, tel emergencia, tel de emergencia, contacto 24 h,
      emergencias 24 h, contacto de emergencia 24 h, teléfono de urgencia, teléfono 24 h, contacto en caso de
      emergencia, Tel. emergencia 24 h, Emergencias, En caso de emergencia llamar a, Tel. de emergencias`,
    bookingNumber: `n° de reserva, reserva n°, número de reserva, n° de booking, booking n°, reserva, n° reserva,
      número de booking, referencia de reserva`,
    manifestNumber: `n° de manifiesto, manifiesto n°, número de manifiesto, manifiesto de carga n°, n° manifiesto,
      número del manifiesto, registro de manifiesto, manifiesto`,
    certificateNumber: `certificado n°, n° de certificado, número de certificado, certificado de origen n°, n°
      certificado, n° del certificado, certificado número, n° de orden del certificado, certificado de origen número,
      Constancia N°, correlativo, n° correlativo, número correlativo, folio n°, n° de orden, n° de serie`,
    freightTerms: `flete pagadero en, condiciones de flete, pago del flete, flete y gastos, condiciones del flete,
      flete pagadero, forma de pago del flete, flete pagadero por`,
    onBoardDate: `fecha de embarque, embarcado a bordo, a bordo el, fecha de salida, fecha de zarpe, embarcado el, fecha de
      cargue, fecha de carga, fecha de embarque a bordo, cargado a bordo, cargado a bordo el, fecha a bordo,
      embarcado a bordo el, fecha de salida del buque, Zarpe, Puesto a bordo, Fecha de puesta a bordo, A BORDO`,
    placeOfIssue: `lugar de emisión, lugar y fecha, lugar y fecha de emisión, lugar de expedición, expedido en,
      emitido en, lugar de emisión del B L, expedido en lugar, lugar y fecha de expedición, fecha y lugar de emisión`,
    originals: `número de originales, n° de originales, originales, cantidad de originales, n° de B L originales,
      número de B L originales, número de conocimientos originales, n° de conocimientos originales,
      conocimientos originales, B L originales`,
    carriedForward: `suma y sigue, suma anterior, total a arrastrar, arrastre, suma a llevar, viene de la página anterior, suma
      parcial y sigue, continúa, Total página, Sigue, Pasa a la hoja siguiente`,
    other: `fecha de vencimiento, vencimiento, n° cliente, n° de cliente, código cliente, código de cliente, n° pedido,
      n° de pedido, pedido n°, número de pedido, orden de compra, fecha de pedido, su referencia, nuestra
      referencia, referencia, ref, su pedido, condiciones de pago, forma de pago, método de pago, banco, cuenta
      bancaria, n° de cuenta, IBAN, CIF, NIF, RUC, RFC, NIT, N I F, C I F, EORI, teléfono, tel, fax, correo
      electrónico, email, contacto, página, pág, firma, firma y sello, sello y firma, observaciones, notas,
      comentarios, albarán n°, n° de albarán, lista de empaque n°, n° lista de empaque, tara, fecha de entrega,
      fecha de llegada, cantidad total, importe en letras, agente, contrato n°, n° de contrato,
      validez, motivo de la exportación, atención, código postal, bandera, pabellón, capitán, nombre del capitán,
      agente naviero, agencia, agente de aduanas, agente en destino, consolidador, ruta, itinerario, hoja, hoja
      n°, firma del declarante, declarante, riesgo secundario, riesgos secundarios, riesgo subsidiario, peligro
      secundario, fecha prevista de llegada, fecha de arribo, muelle, recinto, transbordo, temperatura,
      declaración, uso aduanero, autoridad competente, informaciones adicionales, información adicional, Salida
      del buque, Otros datos, Salida prevista, Anotaciones, Pág. n.º`,
    address: 'dirección, domicilio',
  },
  columns: {
    position: 'n°, pos, posición, ítem, línea, n° de orden, partida n°, n° ítem, renglón, Ít., Reng.',
    articleNumber:
      'referencia, ref, código, artículo n°, código artículo, código de artículo, código producto, n° de artículo, modelo, n° de referencia, cód',
    description: `descripción, mercancía, concepto, artículo, producto, descripción de la mercancía, descripción de
      mercancías, designación, descripción de las mercancías, detalle, denominación, mercancías, mercadería,
      contenido, descripción del producto, descripción de los productos, bienes, descripción de la mercadería,
      servicio, naturaleza de la mercancía, naturaleza de las mercancías, nombre apropiado de embarque, designación
      oficial de transporte, nombre de expedición, designación oficial, nombre técnico, denominación oficial,
      descripción de la carga, descripción de los bienes, descripción mercancía, descripción mercancías, nombre de la
      sustancia, carga declarada, género, mercaderías, descripción de mercaderías, descripción de bultos y mercancías,
      nombre de embarque correcto, Sustancia, Detalle de la mercancía, Texto material, Descripción del artículo,
      Denominación de la sustancia, Descripción de las mercaderías, Nombre apropiado del embarque, glosa`,
    quantity: `cantidad, cant, ctd, cantidades, unidades, uds, piezas, n° de unidades, cdad, cantidad facturada, Ctd.
      facturada, Cantidad servida, Uds. facturadas`,
    unit: `unidad, unidad de medida, U M, ud, UdM, medida, u medida, Un. med., Ud. medida, Ud. med.`,
    unitPrice:
      'precio unitario, precio, P unitario, P U, valor unitario, precio unit, P unit, precio por unidad, tarifa, precio ud, precio neto, costo unitario',
    amount: `importe, total, valor, importe total, precio total, valor total, monto, total línea, importe neto, total
      neto, valor neto, monto total, valor en aduana, subtotal, Total partida`,
    discount: 'descuento, dto, % dto, dto %, desc, dscto, dscto %, dcto, dcto %, bonif, bonif %',
    tax: 'IVA, % IVA, IVA %, tipo IVA, impuesto',
    taxAmount: 'importe IVA, cuota IVA',
    hsCode: `código arancelario, partida arancelaria, posición arancelaria, código SA, código HS, fracción arancelaria,
      taric, partida, arancel, cód arancelario, subpartida, código TARIC, P arancelaria, Cód. HS`,
    originCountry: `origen, país de origen, país origen, procedencia, país, Origen de la mercancía, País orig.,
      Origen mercancía`,
    netWeight: `peso neto, neto, P neto, peso neto kg, masa neta, peso neto total, kilos netos, kg netos, P neto kg, masa
      neta kg, Pº neto`,
    grossWeight: `peso bruto, bruto, P bruto, peso, peso bruto kg, masa bruta, peso total, peso bruto total, peso bruto kgs,
      kilos brutos, kg brutos, P bruto kg, peso kg, peso bruto de la carga, kilos, masa bruta kg, Pº bruto`,
    tareWeight: `tara, peso tara, peso tara kg, tara contenedor, tara del contenedor, peso de tara, Tara unidad, Tara cntr.,
      Tara cont., Peso en vacío, Tara ctr.`,
    verifiedMass: 'masa bruta verificada, peso verificado, peso bruto verificado, masa bruta verificada VGM',
    measurement: `volumen, cubicaje, volumen m3, medidas m3, cubicación, cubicaje m3, medida m3, medición,
      volumen en m3`,
    dimensions: 'dimensiones, medidas, dimensiones cm, medidas cm',
    container: `contenedor, n° contenedor, n° de contenedor, contenedor n°, número de contenedor, contenedores,
      n° contenedores, contenedor número, sigla y número, sigla del contenedor, equipo, cont n°, números de contenedor,
      n° de contenedores, unidad de transporte`,
    containerAndSeal: `contenedor precinto, n° contenedor n° precinto, contenedor y precinto, contenedor sello,
      contenedor n° precinto n°, n° contenedor y precinto, n° de contenedor y precinto, contenedor n° sello n°,
      contenedor y sello, contenedor y sello n°, contenedores y precintos, contenedor es precinto s, contenedor sellos,
      contenedor precintos, contenedor y n° de precinto, contenedor n° y precinto n°, n° contenedor y n° precinto,
      n° contenedor sello, n° contenedor precinto, n° de contenedor n° de precinto, contenedor n° y sello n°,
      n° de contenedor precinto, número de contenedor y precinto`,
    seal: `precinto, precintos, sello, sellos, n° precinto, n° de precinto, n° sello, n° de sello, precinto n°,
      marchamo, número de precinto, número de sello, marchamos, n° precintos, n° de precintos, n° sellos, n° de sellos,
      sello n°`,
    sizeType: `tipo, tamaño tipo, tipo tamaño, tipo ISO, tamaño, tipo de contenedor, tam tipo, tipo de equipo, tipo y
      tamaño, tamaño y tipo, tipo cont, tipo contenedor, código ISO, Clase de equipo, Tam. y tipo, Tipo cntr.,
      Clase cont., Tipo equipo, Tipo ctr.`,
    status: 'estado, lleno vacío, condición, vacío lleno, lleno o vacío, L V, estatus',
    packages: `bultos, n° de bultos, número de bultos, n° bultos, cajas, cantidad de bultos, número y clase de bultos,
      n° y clase de bultos, n° de cajas, cartones, número y tipo de bultos, cantidad y tipo de bultos, cant bultos,
      palets, cant de bultos, cantidad y clase de bultos, bultos n°, cantidad bultos, número bultos,
      n° y tipo de bultos, número de cajas, cantidad de cajas, sacos, tambores, bultos y tipo, bultos tipo,
      número y naturaleza de los bultos, n° y naturaleza de los bultos, bultos número y clase,
      cantidad y naturaleza de los bultos, número y clase de los bultos, Bultos total`,
    packageType: `embalaje, tipo de bulto, clase de bultos, tipo de embalaje, tipo de bultos, tipo bulto, envase, tipo
      embalaje, clase de bulto, clase de embalaje, naturaleza de los bultos, tipo envase, clase bultos, tipo de
      envase, presentación, Tipo emb.`,
    marks: `marcas, marcas y números, marcas y n°, n° de bulto, n° bulto, n° de caja, n° caja, caja n°, bulto n°,
      marcas números, marcas y numeración, marca, marcas e identificación, marcas y números de los bultos,
      identificación de bultos`,
    billOfLading: `conocimiento, n° conocimiento, n° BL, n° de BL, conocimiento de embarque, n° B L, n° de conocimiento,
      conocimiento n°, conocimiento de embarque n°, n° de conocimiento de embarque, n° B L hijo, B L hijo,
      conocimiento hijo, documento de transporte, número de conocimiento, número B L, n° del conocimiento, Conoc.
      embarque`,
    shipper: `embarcador, cargador, remitente, exportador, expedidor, consignador, embarcador cargador, cargador
      embarcador, nombre del embarcador, Expedidor / Cargador, Embarca`,
    consignee: `consignatario, destinatario, importador, consignado a, receptor, recibidor, nombre del consignatario,
      consignatario destinatario, Entregar a, Consign.`,
    notify: `notificar, notificar a, notificado, notificación, a notificar, persona a notificar, notificar parte,
      avisar a, Parte a avisar`,
    unNumber: 'n° ONU, ONU, número ONU, n° UN, código ONU, ONU n°, número UN',
    hazardClass: `clase, clase de peligro, clase IMDG, clase de riesgo, clase IMO, clase OMI, clase división,
      clase y división, clase o división, clase riesgo, riesgo`,
    flashPoint: `punto de inflamación, P inflamación, pto de inflamación, temperatura de inflamación, punto inflamación, pto
      inflamación, P inflam, punto de inflam, P.I., Punto inflam. c.c., Punto de inflamación °C, P.I. v.c.,
      Inflamación`,
    marinePollutant: `contaminante del mar, contaminante marino, contaminante, contam marino, cont marino,
      contaminantes del mar`,
    packingGroup: `grupo de embalaje, grupo embalaje, GE, gpo embalaje, gr embalaje, grupo de envase, grupo emb,
      gpo de embalaje, gr emb, G. de E.`,
    originCriterion: 'criterio de origen, criterio para trato preferencial',
  },
};
