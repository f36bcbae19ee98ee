import type { SmallPrint } from './small-print.ts';

export const PORTUGUESE: SmallPrint = {
  customerNumber: 'N.º de cliente',
  vatId: 'NIF',
  bank: 'Banco',
  deliveryNote: 'Guia de remessa',
  shipTo: 'Morada de entrega',
  notes: 'Notas',
  paymentTerms: 'Condições de pagamento',
  validUntil: 'Válida até',
  signature: 'Assinatura',
  placeAndDate: 'Local e data de emissão',
  preCarriage: 'Pré-transporte por',
  originals: 'Número de originais',
  invoiceTruth: 'Certificamos que os elementos acima são verdadeiros e exatos.',
  saleTerms:
    'A mercadoria continua nossa propriedade até ao seu pagamento integral. As reclamações são feitas por escrito em oito dias.',
  carriageTerms:
    'Recebido em aparente bom estado, salvo indicação em contrário, para transporte nas condições do verso e da tarifa do transportador. Peso, medida, marcas e conteúdo segundo declaração, não verificados.',
  dangerousDeclaration:
    'Declaro que o conteúdo desta remessa está acima descrito de forma completa e exata pela designação oficial, e que está classificado, embalado, marcado e etiquetado segundo as regras em vigor.',
  exporterDeclaration:
    'O abaixo assinado declara que as mercadorias acima descritas reúnem as condições deste certificado.',
  officialUse: 'RESERVADO ÀS AUTORIDADES',
  officialStatement:
    'A autoridade abaixo assinada certifica que as mercadorias designadas são originárias do país indicado.',
  particulars: 'ELEMENTOS DECLARADOS PELO CARREGADOR - NÃO VERIFICADOS',
  exporter: 'Exportador (nome, endereço completo, país)',
  invoices: 'Faturas',
  item: 'N.º de ordem',
  freightPrepaid: 'FRETE PAGO',
  freightCollect: 'FRETE A COBRAR',
  cargoDeclaration: 'DECLARAÇÃO DE CARGA',
  flagState: 'Estado de bandeira',
  master: 'Nome do comandante',
  callSign: 'Indicativo de chamada',
  sameAsConsignee: 'O MESMO CONSIGNATÁRIO',
  equipment: 'Unidades de carga',
  cargo: 'Carga',
  originCriterion: 'Critério de origem',
  verification: 'Código de verificação',
  originSentence:
    'O abaixo assinado, autorizado pelo exportador, certifica que as mercadorias enumeradas nesta folha foram inteiramente produzidas em',
};
