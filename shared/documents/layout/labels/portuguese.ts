import type { LanguageWords } from './label-names.ts';

export const PORTUGUESE: LanguageWords = {
  labels: {
    invoiceNumber: `fatura n°, número da fatura, n° da fatura, n° fatura, fatura comercial n°, factura n°, fatura,
      número da factura, n° da factura, fatura número, fatura proforma n°, n° proforma, nota fiscal n°, n° do documento,
      número do documento, n° de fatura, nota de crédito n°, número de fatura`,
    invoiceAndDate: 'n° e data da fatura, número e data da fatura, fatura n° e data, número e data da factura',
    bookingReference: 'código da reserva, localizador da reserva',
    issueDate:
      'data, data da fatura, data de emissão, data da factura, emitida em, data do documento, data emissão, emitido em, data fatura, data de fatura',
    total: `valor total, total a pagar, total da fatura, total geral, montante total, valor total da fatura, importância total,
      total com IVA, valor a pagar, total a pagar, total do documento, total fatura, valor da fatura, total da factura,
      montante a pagar, total EUR, total USD`,
    plainTotal: 'total, totais',
    subtotal:
      'valor sem IVA, total parcial, total sem impostos, subtotal, total sem IVA, total ilíquido, valor líquido, total líquido, valor da mercadoria, total mercadoria, base tributável, sub total, total das mercadorias, valor das mercadorias, incidência',
    taxTotal: 'IVA, total IVA, valor IVA, imposto, impostos, total do IVA, total de impostos, ICMS',
    freight:
      'frete, frete marítimo, custos de transporte, portes, despesas de envio, custo do frete, despesas de transporte, frete internacional, valor do frete',
    insurance: 'seguro, prémio de seguro, custo do seguro, prêmio de seguro, valor do seguro, seguro internacional',
    charges: 'embalagem, despesas de embalagem, outras despesas, outros encargos, despesas, manuseio, taxas',
    discount: 'desconto, descontos, desconto comercial, abatimento',
    currency: 'moeda, divisa, moeda da fatura, valores em, moeda de faturação, moeda da factura',
    incoterm:
      'condições de entrega, condição de entrega, termos de entrega, incoterm, condições de venda, condição de venda, condições de entrega incoterms 2020, incoterm e local',
    originCountry:
      'país de origem, origem, origem da mercadoria, país de fabrico, fabricado em, país de origem da mercadoria, origem das mercadorias, país de fabricação, país de origem das mercadorias',
    destinationCountry: 'país de destino, país de destino final',
    billOfLading:
      'conhecimento de embarque, conhecimento de embarque n°, n° do conhecimento, conhecimento n°, n° conhecimento, n° do BL, número do conhecimento, n° do conhecimento de embarque, número do conhecimento de embarque, BL n°, n° BL',
    masterBill: 'conhecimento master n°, conhecimento de embarque master n°, B L master n°',
    container:
      'contentor, contentores, contentor n°, n° do contentor, n° contentor, contêiner, contêiner n°, n° do contêiner, número do contentor, contêineres, número do contêiner, números dos contentores',
    totalContainers: 'total de contentores, número de contentores, total de contêineres, número de contêineres',
    seal: 'selo, selos, lacre, lacres, n° do selo, selo n°, lacre n°, n° do lacre, número do selo, número do lacre, n° selo, n° lacre',
    sizeType: 'tipo de contentor, tamanho tipo, tipo de contêiner, tipo tamanho, tipo e tamanho',
    vessel: 'navio, nome do navio, embarcação, nome da embarcação',
    vesselAndVoyage: 'navio viagem, navio e viagem, navio n° de viagem, navio e n° da viagem, navio viagem n°',
    imo: 'n° IMO, número IMO, IMO do navio, n° OMI, número OMI',
    voyage: 'viagem, viagem n°, n° da viagem, número da viagem, n° viagem, n° de viagem',
    portOfLoading:
      'porto de embarque, porto de carga, porto de carregamento, porto de partida, local de embarque, local de carga, porto de origem',
    portOfDischarge: 'porto de desembarque, porto de descarga, porto de destino, porto de chegada, local de descarga',
    placeOfReceipt: 'local de recepção, local de recebimento, local de receção, lugar de recepção',
    placeOfDelivery: 'local de entrega, destino final, destino, local de destino, lugar de entrega',
    transport:
      'meio de transporte, modo de transporte, via de transporte, forma de envio, meios de transporte, modal de transporte',
    seller:
      'vendedor, exportador, remetente, vendedor exportador, exportador vendedor, fornecedor, emitente, faturado por, expedidor, exportador expedidor, fabricante',
    shipper: 'embarcador, carregador, embarcador exportador, carregador exportador, remetente embarcador',
    buyer:
      'comprador, cliente, importador, comprador importador, importador comprador, faturar a, faturado a, adquirente, morada de faturação, endereço de cobrança, exmos senhores, exmo senhor, faturar para',
    consignee:
      'consignatário, destinatário, morada de entrega, endereço de entrega, entregar a, consignado a, local de envio, enviar para, consignatário importador, entregar em',
    notify:
      'notificar, parte a notificar, notificar a, endereço de notificação, entidade a notificar, notificar também',
    carrier: 'transportador, transportadora, armador, companhia marítima, nome do transportador',
    totalPackages:
      'total de volumes, número total de volumes, número de volumes, n° de volumes, volumes, quantidade de volumes, total volumes, total de caixas, total caixas, quantidade total de volumes, n° total de volumes',
    totalNetWeight:
      'total líquido kg, peso líquido total, total peso líquido, peso líquido, total do peso líquido, massa líquida, peso total líquido',
    totalGrossWeight:
      'total bruto, peso bruto total, total peso bruto, peso bruto, total do peso bruto, peso total, massa bruta, peso total bruto',
    totalVolume: 'volume total, cubagem, cubagem total, cubicagem, volume m3',
    marks: 'marcas e números, marcas, marcas e n°',
    description:
      'descrição da mercadoria, descrição das mercadorias, designação das mercadorias, descrição dos produtos, designação da mercadoria',
    hsCode:
      'código pautal, NCM, código SH, posição pautal, código HS, código NCM, classificação pautal, pauta aduaneira, código NC',
    unNumber: 'n° ONU, número ONU, ONU, n° UN, ONU n°',
    shippingName: 'designação oficial de transporte, nome técnico, nome apropriado para embarque, nome de expedição',
    hazardClass: 'classe de perigo, classe, classe divisão, classe de risco, classe IMDG, classe ou divisão',
    packingGroup: 'grupo de embalagem, GE, grupo embalagem',
    flashPoint: 'ponto de fulgor, ponto de inflamação',
    emergencyContact: 'contacto de emergência, telefone de emergência, contato de emergência',
    bookingNumber: 'n° da reserva, reserva n°, número da reserva, n° do booking, booking n°',
    manifestNumber: 'n° do manifesto, manifesto n°, número do manifesto',
    certificateNumber: 'certificado n°, n° do certificado, número do certificado, certificado de origem n°',
    freightTerms: 'frete pagável em, condições de frete, pagamento do frete, frete e despesas',
    onBoardDate:
      'data de embarque, embarcado em, a bordo em, data de partida, data de saída, embarcado a bordo, data do embarque',
    placeOfIssue: 'local de emissão, local e data, local e data de emissão, emitido no local',
    originals: 'número de originais, n° de originais, originais',
    carriedForward: `a transportar, transporte da página anterior, transportado, total a transportar, soma e segue, valor a transportar, valor transportado, de transporte`,
    other: `data de vencimento, vencimento, n° cliente, n° de cliente, código cliente, código do cliente, n° encomenda,
      encomenda n°, número da encomenda, n° do pedido, pedido n°, ordem de compra, data da encomenda, vossa referência,
      nossa referência, sua referência, referência, ref, condições de pagamento, forma de pagamento, banco, conta bancária,
      NIB, IBAN, NIF, contribuinte, n° contribuinte, CNPJ, CPF, EORI, telefone, tel, telemóvel, fax, email, contacto,
      contato, página, pág, assinatura, carimbo e assinatura, observações, notas, guia de remessa n°, romaneio n°,
      n° do romaneio, tara, data de entrega, data de chegada, quantidade total, morada, endereço, valor por extenso, agente,
      contrato n°, n° do contrato, validade, motivo da exportação, código postal`,
  },
  columns: {
    position: 'n°, pos, posição, item, linha, n° de ordem, n° item, ordem',
    articleNumber:
      'referência, ref, código, código do artigo, código artigo, código do produto, n° do artigo, modelo, cód, artigo n°',
    description: `descrição, mercadoria, designação, artigo, produto, descrição da mercadoria, descrição das mercadorias,
      designação das mercadorias, mercadorias, descrição dos produtos, conteúdo, discriminação, descrição do produto,
      designação da mercadoria, especificação, serviço, designação dos produtos`,
    quantity: 'quantidade, qtd, qtde, quant, qde, unidades, peças, quantidades, quantidade faturada, qnt',
    unit: 'unidade, unidade de medida, un, und, UM, unid, un medida',
    unitPrice:
      'preço unitário, preço, P unitário, P U, valor unitário, preço unit, preço un, P unit, pr unitário, preço por unidade, preço líquido, vl unitário',
    amount:
      'valor, total, valor total, importância, preço total, montante, total líquido, valor líquido, total linha, vl total, importe, valor aduaneiro, subtotal, total ilíquido',
    discount: 'desconto, desc, desc %, % desc, dto',
    tax: 'IVA, % IVA, IVA %, taxa IVA, taxa, imposto',
    taxAmount: 'valor IVA, total IVA',
    hsCode:
      'código pautal, NCM, código SH, posição pautal, código HS, NCM SH, código NCM, classificação pautal, cód pautal, pauta, código NC, artigo pautal',
    originCountry: 'origem, país de origem, país origem, procedência, país, proveniência',
    netWeight: 'peso líquido, líquido, P líquido, peso líq, peso líquido kg, massa líquida, peso líquido total',
    grossWeight: 'peso bruto, bruto, P bruto, peso, peso bruto kg, massa bruta, peso total, peso bruto total',
    tareWeight: 'tara, peso da tara',
    verifiedMass: 'massa bruta verificada, peso verificado',
    measurement: 'cubagem, cubicagem, volume m3, metros cúbicos, cubagem m3',
    dimensions: 'dimensões, medidas, dimensões cm',
    container:
      'contentor, n° contentor, n° do contentor, contentor n°, contêiner, n° contêiner, contêiner n°, n° do contêiner, contentores',
    containerAndSeal:
      'contentor selo, contêiner lacre, n° contentor n° selo, contentor e selo, contêiner e lacre, contentor n° selo n°, n° contentor e selo, n° do contentor e selo, n° contêiner n° lacre, contêiner n° lacre n°',
    seal: 'selo, selos, lacre, lacres, n° selo, n° lacre, n° do selo, n° do lacre, selo n°, lacre n°',
    sizeType: 'tipo, tamanho tipo, tipo ISO, tipo tamanho, tamanho, tipo de contentor',
    status: 'estado, cheio vazio, situação, vazio cheio',
    packages:
      'vols, n° vols, volumes, n° de volumes, número de volumes, n° volumes, caixas, quantidade de volumes, número e tipo de volumes, n° e tipo de volumes, n° de caixas, número e espécie de volumes, quantidade e espécie de volumes, qtd volumes, colis, paletes',
    packageType: 'embalagem, tipo de volume, espécie, tipo de embalagem, tipo de volumes, espécie de volumes',
    marks: 'marcas, marcas e números, marcas e n°, n° do volume, n° da caixa, caixa n°, volume n°, n° volume',
    billOfLading:
      'conhecimento, n° conhecimento, n° do conhecimento, n° BL, conhecimento de embarque, n° do BL, conhecimento n°',
    shipper: 'embarcador, carregador, remetente, exportador',
    consignee: 'consignatário, destinatário, importador',
    notify: 'notificar, parte a notificar',
    unNumber: 'n° ONU, ONU, número ONU, n° UN',
    hazardClass: 'classe, classe de perigo, classe de risco, classe IMDG',
    flashPoint: 'ponto de fulgor, ponto de inflamação',
    marinePollutant: 'poluente marinho',
    packingGroup: 'grupo de embalagem, grupo embalagem, GE',
    originCriterion: 'critério de origem',
  },
};
