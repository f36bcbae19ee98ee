import type { SmallPrint } from './small-print.ts';

export const SPANISH: SmallPrint = {
  customerNumber: 'Cód. cliente',
  vatId: 'NIF/VAT',
  bank: 'Banco',
  deliveryNote: 'Albarán',
  shipTo: 'Dirección de entrega',
  notes: 'Notas',
  paymentTerms: 'Condiciones de pago',
  validUntil: 'Válida hasta',
  signature: 'Firma',
  placeAndDate: 'Lugar y fecha de emisión',
  preCarriage: 'Transporte previo por',
  originals: 'Número de originales',
  invoiceTruth: 'Certificamos que los datos arriba indicados son verdaderos y correctos.',
  saleTerms:
    'La mercancía sigue siendo de nuestra propiedad hasta su pago total. Las reclamaciones se harán por escrito en ocho días.',
  carriageTerms:
    'Recibido en aparente buen estado, salvo indicación en contra, para su transporte según las condiciones del dorso y la tarifa del transportista. Peso, medida, marcas y contenido según declaración, sin verificar.',
  dangerousDeclaration:
    'Declaro que el contenido de esta partida queda descrito arriba de forma completa y exacta por su designación oficial, y que está clasificado, embalado, marcado y etiquetado según las reglas vigentes.',
  exporterDeclaration:
    'El abajo firmante declara que las mercancías arriba indicadas cumplen las condiciones de este certificado.',
  officialUse: 'RESERVADO PARA USO OFICIAL',
  officialStatement:
    'La autoridad que suscribe certifica que las mercancías designadas son originarias del país indicado.',
  particulars: 'DATOS DECLARADOS POR EL EMBARCADOR - NO VERIFICADOS',
  exporter: 'Exportador (nombre, dirección completa, país)',
  invoices: 'Facturas',
  item: 'N.º de orden',
  freightPrepaid: 'FLETE PAGADO',
  freightCollect: 'FLETE POR COBRAR',
  cargoDeclaration: 'DECLARACIÓN DE LA CARGA',
  flagState: 'Estado de abanderamiento',
  master: 'Nombre del capitán',
  callSign: 'Distintivo de llamada',
  sameAsConsignee: 'EL MISMO CONSIGNATARIO',
  equipment: 'Equipos',
  cargo: 'Carga',
  originCriterion: 'Criterio de origen',
  verification: 'Código de verificación',
  originSentence:
    'El que suscribe, autorizado por el exportador, certifica que las mercancías enumeradas en esta hoja fueron producidas enteramente en',
};
