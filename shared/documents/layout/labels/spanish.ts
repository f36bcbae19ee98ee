import type { LanguageWords } from './label-names.ts';

export const SPANISH: LanguageWords = {
  labels: {
    invoiceNumber: `factura n°, número de factura, n° de factura, n° factura, factura número, factura comercial n°,
      núm factura, núm de factura, factura, factura proforma n°, n° proforma, número de documento, n° de documento,
      nota de crédito n°, referencia de factura, n° de la factura`,
    invoiceAndDate:
      'n° y fecha de factura, número y fecha de factura, número y fecha de la factura, factura n° y fecha',
    bookingReference: 'código de reserva, localizador',
    issueDate: `fecha, fecha de factura, fecha de emisión, fecha factura, fecha de la factura, emitida el, fecha emisión,
      fecha de expedición, fecha del documento, emitido el`,
    total: `importe total, total a pagar, total factura, total general, monto total, importe total factura, valor total,
      total con IVA, total IVA incluido, total importe, importe a pagar, total de la factura, líquido a pagar,
      valor total de la factura, monto a pagar, importe de la factura, total EUR, total USD`,
    plainTotal: 'total, totales',
    subtotal: `importe sin IVA, total antes de impuestos, suma, subtotal, base imponible, total sin IVA, importe neto, total neto, sub total, valor de la mercancía,
      total mercancía, valor neto, importe bruto, total bruto, total mercancías`,
    taxTotal: 'IVA, total IVA, importe IVA, impuestos, cuota IVA, impuesto, total impuestos, IGV',
    freight:
      'flete, fletes, flete marítimo, gastos de envío, portes, gastos de transporte, transporte, costo de flete, coste del flete, flete internacional',
    insurance: 'seguro, seguros, prima de seguro, gastos de seguro, costo de seguro, seguro internacional',
    charges: 'embalaje, gastos de embalaje, otros gastos, otros cargos, gastos, manipulación, recargos',
    discount: 'descuento, dto, bonificación, descuentos, rebaja',
    currency: 'moneda, divisa, moneda de factura, moneda de facturación, importes en, divisa de factura',
    incoterm:
      'condiciones de entrega, condición de entrega, términos de entrega, incoterm, condiciones de venta, términos de venta, condiciones de entrega incoterms 2020, término de entrega, incoterm y lugar',
    originCountry:
      'país de origen, origen, origen de la mercancía, país de fabricación, fabricado en, país de origen de la mercancía, origen de las mercancías, hecho en, país de origen de las mercancías',
    destinationCountry: 'país de destino, país de destino final, país destino',
    billOfLading:
      'conocimiento de embarque, conocimiento de embarque n°, n° de conocimiento, n° conocimiento de embarque, conocimiento n°, n° de BL, n° BL, n° de conocimiento de embarque, número de conocimiento, carta de porte marítimo n°, número de conocimiento de embarque',
    masterBill: 'conocimiento de embarque master n°, conocimiento master n°, B L master n°, n° B L master',
    container:
      'contenedor, contenedores, contenedor n°, n° contenedor, n° de contenedor, número de contenedor, números de contenedor, n° del contenedor',
    totalContainers: 'total contenedores, número de contenedores, total de contenedores',
    seal: 'precinto, precintos, precinto n°, n° de precinto, sello, sellos, n° de sello, número de precinto, sello n°, n° precinto, marchamo',
    sizeType: 'tipo de contenedor, tamaño tipo, tipo tamaño, tipo y tamaño',
    vessel: 'buque, nombre del buque, barco, nave, vapor, motonave, nombre de la nave',
    vesselAndVoyage:
      'buque viaje, buque y viaje, buque n° de viaje, nave viaje, buque y n° de viaje, buque viaje n°, nave y viaje',
    imo: 'n° OMI, número OMI, OMI, n° IMO, número IMO, IMO del buque',
    voyage: 'viaje, viaje n°, n° de viaje, número de viaje, n° viaje',
    portOfLoading:
      'puerto de carga, puerto de embarque, puerto de salida, lugar de carga, lugar de embarque, puerto de origen',
    portOfDischarge:
      'puerto de descarga, puerto de destino, puerto de llegada, puerto de desembarque, lugar de descarga, puerto de arribo',
    placeOfReceipt: 'lugar de recepción, lugar de recibo, lugar de aceptación',
    placeOfDelivery: 'lugar de entrega, destino final, destino, lugar de destino',
    transport:
      'medio de transporte, modo de transporte, vía de transporte, forma de envío, medios de transporte, datos del transporte',
    seller:
      'vendedor, exportador, remitente, vendedor exportador, exportador vendedor, proveedor, emisor, facturado por, expedidor, exportador remitente, fabricante, emisor de la factura',
    shipper: 'embarcador, cargador, embarcador exportador, cargador exportador, remitente embarcador',
    buyer:
      'comprador, cliente, facturar a, importador, comprador importador, importador comprador, facturado a, dirección de facturación, adquirente, señores, receptor de la factura',
    consignee:
      'consignatario, destinatario, dirección de entrega, enviar a, entregar a, consignado a, consignatario importador, lugar de envío, dirección de envío, entregado a',
    notify:
      'notificar a, notificar, parte a notificar, notificado, dirección de notificación, notificar también a, parte notificada',
    carrier: 'transportista, naviera, porteador, línea naviera, nombre del transportista',
    totalPackages:
      'total bultos, número total de bultos, total de bultos, número de bultos, n° de bultos, bultos, cantidad de bultos, total cajas, total de cajas, n° total de bultos, cantidad total de bultos',
    totalNetWeight: 'total neto kg, peso neto total, total peso neto, peso neto, peso total neto, masa neta',
    totalGrossWeight:
      'total bruto kg, peso bruto total, total peso bruto, peso bruto, peso total bruto, peso total, masa bruta',
    totalVolume: 'volumen total, total volumen, volumen, cubicaje, cubicaje total',
    marks: 'marcas y números, marcas, marcas y n°, marcas de expedición',
    description:
      'descripción de la mercancía, descripción de las mercancías, designación de las mercancías, descripción de mercancías, descripción de la mercadería',
    hsCode:
      'código arancelario, partida arancelaria, código SA, posición arancelaria, código HS, fracción arancelaria, código TARIC, arancel, subpartida arancelaria, partida',
    unNumber: 'n° ONU, número ONU, ONU, n° UN, ONU n°',
    shippingName:
      'designación oficial de transporte, nombre técnico, nombre de expedición, denominación oficial, nombre apropiado de embarque',
    hazardClass: 'clase de peligro, clase, clase división, clase de riesgo, clase IMDG, clase o división',
    packingGroup: 'grupo de embalaje, GE, grupo embalaje, grupo de envase',
    flashPoint: 'punto de inflamación',
    emergencyContact: 'contacto de emergencia, teléfono de emergencia, número de emergencia',
    bookingNumber: 'n° de reserva, reserva n°, número de reserva, n° de booking, booking n°',
    manifestNumber: 'n° de manifiesto, manifiesto n°, número de manifiesto',
    certificateNumber:
      'certificado n°, n° de certificado, número de certificado, certificado de origen n°, n° certificado',
    freightTerms: 'flete pagadero en, condiciones de flete, pago del flete, flete y gastos',
    onBoardDate: 'fecha de embarque, embarcado a bordo, a bordo el, fecha de salida, fecha de zarpe, embarcado el',
    placeOfIssue: 'lugar de emisión, lugar y fecha, lugar y fecha de emisión, lugar de expedición, expedido en',
    originals: 'número de originales, n° de originales, originales, cantidad de originales',
    carriedForward: `suma y sigue, suma anterior, total a arrastrar, arrastre, suma a llevar, viene de la página anterior, suma parcial y sigue, continúa`,
    other: `fecha de vencimiento, vencimiento, n° cliente, n° de cliente, código cliente, código de cliente, n° pedido,
      n° de pedido, pedido n°, número de pedido, orden de compra, fecha de pedido, su referencia, nuestra referencia,
      referencia, ref, su pedido, condiciones de pago, forma de pago, método de pago, banco, cuenta bancaria, n° de cuenta,
      IBAN, CIF, NIF, RUC, RFC, NIT, N I F, C I F, EORI, teléfono, tel, fax, correo electrónico, email, contacto, página,
      pág, firma, firma y sello, sello y firma, observaciones, notas, comentarios, albarán n°, n° de albarán,
      lista de empaque n°, n° lista de empaque, tara, fecha de entrega, fecha de llegada, cantidad total, domicilio,
      importe en letras, agente, contrato n°, n° de contrato, validez, motivo de la exportación, atención, código postal`,
  },
  columns: {
    position: 'n°, pos, posición, ítem, línea, n° de orden, partida n°, n° ítem, renglón',
    articleNumber:
      'referencia, ref, código, artículo n°, código artículo, código de artículo, código producto, n° de artículo, modelo, n° de referencia, cód',
    description: `descripción, mercancía, concepto, artículo, producto, descripción de la mercancía, descripción de mercancías,
      designación, descripción de las mercancías, detalle, denominación, mercancías, mercadería, contenido,
      descripción del producto, descripción de los productos, bienes, descripción de la mercadería, servicio`,
    quantity: 'cantidad, cant, ctd, cantidades, unidades, uds, piezas, n° de unidades, cdad, cantidad facturada',
    unit: 'unidad, unidad de medida, U M, ud, UdM, medida, u medida',
    unitPrice:
      'precio unitario, precio, P unitario, P U, valor unitario, precio unit, P unit, precio por unidad, tarifa, precio ud, precio neto, costo unitario',
    amount:
      'importe, total, valor, importe total, precio total, valor total, monto, total línea, importe neto, total neto, valor neto, monto total, valor en aduana, subtotal',
    discount: 'descuento, dto, % dto, dto %, desc',
    tax: 'IVA, % IVA, IVA %, tipo IVA, impuesto',
    taxAmount: 'importe IVA, cuota IVA',
    hsCode:
      'código arancelario, partida arancelaria, posición arancelaria, código SA, código HS, fracción arancelaria, taric, partida, arancel, cód arancelario, subpartida, código TARIC, P arancelaria',
    originCountry: 'origen, país de origen, país origen, procedencia, país',
    netWeight: 'peso neto, neto, P neto, peso neto kg, masa neta, peso neto total',
    grossWeight: 'peso bruto, bruto, P bruto, peso, peso bruto kg, masa bruta, peso total, peso bruto total',
    tareWeight: 'tara, peso tara',
    verifiedMass: 'masa bruta verificada, peso verificado',
    measurement: 'volumen, cubicaje, volumen m3, medidas m3, cubicación',
    dimensions: 'dimensiones, medidas, dimensiones cm, medidas cm',
    container: 'contenedor, n° contenedor, n° de contenedor, contenedor n°, número de contenedor, contenedores',
    containerAndSeal:
      'contenedor precinto, n° contenedor n° precinto, contenedor y precinto, contenedor sello, contenedor n° precinto n°, n° contenedor y precinto, n° de contenedor y precinto, contenedor n° sello n°, contenedor y sello',
    seal: 'precinto, precintos, sello, sellos, n° precinto, n° de precinto, n° sello, n° de sello, precinto n°, marchamo',
    sizeType: 'tipo, tamaño tipo, tipo tamaño, tipo ISO, tamaño, tipo de contenedor',
    status: 'estado, lleno vacío, condición, vacío lleno',
    packages:
      'bultos, n° de bultos, número de bultos, n° bultos, cajas, cantidad de bultos, número y clase de bultos, n° y clase de bultos, n° de cajas, cartones, número y tipo de bultos, cantidad y tipo de bultos, cant bultos, palets',
    packageType: 'embalaje, tipo de bulto, clase de bultos, tipo de embalaje, tipo de bultos, tipo bulto, envase',
    marks:
      'marcas, marcas y números, marcas y n°, n° de bulto, n° bulto, n° de caja, n° caja, caja n°, bulto n°, marcas números',
    billOfLading:
      'conocimiento, n° conocimiento, n° BL, n° de BL, conocimiento de embarque, n° B L, n° de conocimiento, conocimiento n°',
    shipper: 'embarcador, cargador, remitente, exportador',
    consignee: 'consignatario, destinatario, importador',
    notify: 'notificar, notificar a, notificado',
    unNumber: 'n° ONU, ONU, número ONU, n° UN',
    hazardClass: 'clase, clase de peligro, clase IMDG',
    flashPoint: 'punto de inflamación',
    marinePollutant: 'contaminante del mar, contaminante marino',
    packingGroup: 'grupo de embalaje, grupo embalaje, GE',
    originCriterion: 'criterio de origen, criterio para trato preferencial',
  },
};
