import type { LanguageWords } from './label-names.ts';

export const PORTUGUESE: LanguageWords = {
  labels: {
    dueDate: `data de vencimento, vencimento, vence em, data de pagamento, pagar até, Data limite, Data limite de
      pagamento`,
    orderNumber: `n° encomenda, n° da encomenda, nota de encomenda, encomenda n°, v encomenda, vossa encomenda, n° pedido,
      pedido n°, ordem de compra, sua encomenda, n° do pedido, Pedido do cliente, Ordem de venda, Vosso pedido,
      Ref. cliente`,
    invoiceNumber: `documento n°, n° do documento, número do documento, fatura n°, número da fatura, n° da fatura, n° fatura,
      fatura comercial n°, factura n°, fatura, número da factura, n° da factura, fatura número, fatura proforma
      n°, n° proforma, nota fiscal n°, n° do documento, número do documento, n° de fatura, nota de crédito n°,
      número de fatura, Nossa fatura`,
    invoiceAndDate: 'n° e data da fatura, número e data da fatura, fatura n° e data, número e data da factura',
    bookingReference: 'código da reserva, localizador da reserva',
    issueDate: `data, data da fatura, data de emissão, data da factura, emitida em, data do documento, data emissão, emitido
      em, data fatura, data de fatura, Data da emissão`,
    total: `a pagar, valor a pagar, montante a pagar, total do documento, valor total, total a pagar, total da fatura,
      total geral, montante total, valor total da fatura, importância total, total com IVA, valor a pagar, total a
      pagar, total do documento, total fatura, valor da fatura, total da factura, montante a pagar, total EUR,
      total USD, Valor final`,
    plainTotal: `total, totais, Total da remessa`,
    subtotal: `valor sem IVA, total parcial, total sem impostos, subtotal, total sem IVA, total ilíquido, valor líquido,
      total líquido, valor da mercadoria, total mercadoria, base tributável, sub total, total das mercadorias,
      valor das mercadorias, incidência, Total dos itens, Soma líquida`,
    taxTotal: `IVA, total IVA, valor IVA, imposto, impostos, total do IVA, total de impostos, ICMS, Valor do imposto, IVA
      liquidado`,
    freight: `frete, frete marítimo, custos de transporte, portes, despesas de envio, custo do frete, despesas de
      transporte, frete internacional, valor do frete, Frete e manuseio, Portes de envio`,
    insurance: 'seguro, prémio de seguro, custo do seguro, prêmio de seguro, valor do seguro, seguro internacional',
    charges: 'embalagem, despesas de embalagem, outras despesas, outros encargos, despesas, manuseio, taxas',
    discount: 'desconto, descontos, desconto comercial, abatimento',
    currency: `moeda, divisa, moeda da fatura, valores em, moeda de faturação, moeda da factura, Moeda do documento`,
    incoterm: `condições de entrega, condição de entrega, termos de entrega, incoterm, condições de venda, condição de
      venda, condições de entrega incoterms 2020, incoterm e local, Cond. de entrega, Termos de venda`,
    originCountry: `país de origem, origem, origem da mercadoria, país de fabrico, fabricado em, país de origem da mercadoria,
      origem das mercadorias, país de fabricação, país de origem das mercadorias, País de origem dos bens,
      Mercadoria originária de`,
    destinationCountry: `país de destino, país de destino final, Destinado a, País importador, Com destino a`,
    billOfLading: `conhecimento de embarque, conhecimento de embarque n°, n° do conhecimento, conhecimento n°, n° conhecimento,
      n° do BL, número do conhecimento, n° do conhecimento de embarque, número do conhecimento de embarque, BL n°,
      n° BL, número do BL, conhecimento house n°, conhecimento filhote n°, n° do conhecimento house, B L house n°,
      conhecimento, conhecimento de transporte n°, conhecimento filhote, conhecimento house, conhecimento agregado
      n°, n° de conhecimento, Conhec. n.º`,
    masterBill: `conhecimento master n°, conhecimento de embarque master n°, B L master n°, n° do conhecimento master,
      conhecimento master, conhecimento mãe n°, conhecimento mãe, conhecimento principal n°, n° conhecimento
      master, conhecimento principal, n° conhecimento mãe, conhecimento genérico n°, número do conhecimento
      master, B L mãe n°, B/L do armador, B/L mãe`,
    container: `contentor, contentores, contentor n°, n° do contentor, n° contentor, contêiner, contêiner n°, n° do
      contêiner, número do contentor, contêineres, número do contêiner, números dos contentores, n° contêiner, n°
      do container, número de contentor, n° de contentor, identificação do contêiner, identificação do contentor,
      sigla do contentor, marca do contentor, unidade de carga, n° dos contêineres, n° dos contentores, unidade de
      transporte, cofre de carga, Equipamento n.º`,
    totalContainers: 'total de contentores, número de contentores, total de contêineres, número de contêineres',
    seal: `selo, selos, lacre, lacres, n° do selo, selo n°, lacre n°, n° do lacre, número do selo, número do lacre,
      n° selo, n° lacre, n° de selo, número de selo, n° dos lacres, n° dos selos, números dos lacres, lacre aduaneiro`,
    sizeType: `tipo de contentor, tamanho tipo, tipo de contêiner, tipo tamanho, tipo e tamanho, tipo do contêiner, tipo do
      contentor, tamanho e tipo, tipo de equipamento, código ISO, tipo contentor, Equipamento, Tam. e tipo,
      Espécie do contentor, Tipo equip.`,
    vessel: `navio, nome do navio, embarcação, nome da embarcação, n m, navio de longo curso, navio transportador,
      navio marítimo, Pelo navio, Vapor, M V, motonavio, navio motor`,
    vesselAndVoyage: `navio viagem, navio e viagem, navio n° de viagem, navio e n° da viagem, navio viagem n°,
      nome do navio e viagem, navio n° da viagem, navio e viagem n°, navio e n° de viagem, nome do navio viagem,
      embarcação viagem, navio n° viagem, navio e número da viagem`,
    imo: `n° IMO, número IMO, IMO do navio, n° OMI, número OMI, n° IMO do navio, número IMO do navio, n° OMI do navio,
      IMO navio, Id. IMO`,
    voyage: `viagem, viagem n°, n° da viagem, número da viagem, n° viagem, n° de viagem, número de viagem, viagem
      número, Ref. viagem, viagem redonda`,
    portOfLoading: `porto de embarque, porto de carga, porto de carregamento, porto de partida, local de embarque,
      local de carga, porto de origem, porto carga, porto embarque, porto de saída, P. de embarque, Porto carreg.,
      Carregado em, Embarque em, Carga em, Carregamento em`,
    portOfDischarge: `porto de desembarque, porto de descarga, porto de destino, porto de chegada, local de descarga,
      porto descarga, porto de descarregamento, porto de destino final, porto de entrega, porto desembarque, Descarga
      em, Descarregado em, Desembarcado em, Desembarque em`,
    placeOfReceipt: `local de recepção, local de recebimento, local de receção, lugar de recepção, lugar de receção,
      local de aceitação, lugar de recebimento, local de recolha, local de recebimento da carga, Recebido em, Local de
      tomada a cargo, tomado a cargo em, recolhido em, recebimento em`,
    placeOfDelivery: `local de entrega, destino final, destino, local de destino, lugar de entrega, local de entrega
      final, local de destino final, Local da entrega final, Entrega em, transporte subsequente para, transporte
      ulterior para, entrega final em`,
    transport: `meio de transporte, modo de transporte, via de transporte, forma de envio, meios de transporte, modal de
      transporte, Informações relativas ao transporte, Expedição, Meio de transporte e itinerário, Expedido por,
      Dados do transporte`,
    seller: `empresa vendedora, empresa exportadora, vendedor, exportador, remetente, vendedor exportador, exportador
      vendedor, fornecedor, emitente, faturado por, expedidor, exportador expedidor, fabricante, Vendido por`,
    shipper: `embarcador, carregador, embarcador exportador, carregador exportador, remetente embarcador, carregador
      expedidor, embarcador nome e endereço, carregador nome e morada, nome e endereço do embarcador, expedidor
      nome e morada, expedidor carregador, carregador nome e endereço, expedidor nome e endereço, nome do
      embarcador, nome e morada do carregador, Embarcante`,
    buyer: `empresa compradora, empresa importadora, comprador, cliente, importador, comprador importador, importador
      comprador, faturar a, faturado a, adquirente, morada de faturação, endereço de cobrança, exmos senhores,
      exmo senhor, faturar para, Recebedor da fatura, Exmos. Srs., Vendido a`,
    consignee: `consignatário, destinatário, morada de entrega, endereço de entrega, entregar a, consignado a, local de
      envio, enviar para, consignatário importador, entregar em, recebedor, destinatário nome e morada,
      consignatário nome e endereço, à ordem de, destinatário nome e endereço, consignado à ordem de,
      consignatário nome e morada, nome e endereço do consignatário, nome do consignatário, recetor, Consig.`,
    notify: `notificar, parte a notificar, notificar a, endereço de notificação, entidade a notificar, notificar também,
      avisar, pessoa a notificar, notificação, morada de notificação, notificar nome e endereço, notificar nome e
      morada, Parte a ser notificada, Endereço a notificar`,
    carrier: `transportador, transportadora, armador, companhia marítima, nome do transportador,
      companhia de navegação, transportador marítimo, linha de navegação`,
    totalPackages: `total de volumes, número total de volumes, número de volumes, n° de volumes, volumes, quantidade de volumes,
      total volumes, total de caixas, total caixas, quantidade total de volumes, n° total de volumes, volumes
      totais, qtd de volumes, qtde de volumes, qtd volumes, n° volumes, Vols., Qtd. vol.`,
    totalNetWeight: `total líquido kg, peso líquido total, total peso líquido, peso líquido, total do peso líquido, massa
      líquida, peso total líquido, peso líquido kg, P líquido, massa líquida total, P líquido total, Líquido, P.
      líq.`,
    totalGrossWeight: `total bruto, peso bruto total, total peso bruto, peso bruto, total do peso bruto, peso total, massa bruta,
      peso total bruto, massa bruta total, kg brutos, Peso brt., Peso br., P.B.`,
    totalVolume: 'volume total, cubagem, cubagem total, cubicagem, volume m3',
    marks: `marcas e números, marcas, marcas e n°, marcação, marcas e numeração, marcas e números dos volumes, marcas de
      embarque, marcações, Identificação`,
    description: `descrição da mercadoria, descrição das mercadorias, designação das mercadorias,
      descrição dos produtos, designação da mercadoria, natureza da mercadoria, natureza das mercadorias,
      descrição da carga, discriminação da mercadoria, discriminação das mercadorias`,
    hsCode: `código pautal, NCM, código SH, posição pautal, código HS, código NCM, classificação pautal, pauta
      aduaneira, código NC, Classif. fiscal, Cód. mercadoria, subposição, subposição pautal, posição SH, subposição SH`,
    unNumber: 'n° ONU, número ONU, ONU, n° UN, ONU n°, n° da ONU',
    shippingName: `designação oficial de transporte, nome técnico, nome apropriado para embarque, nome de expedição, nome de
      embarque, nome próprio para embarque, nome apropriado de embarque, designação oficial, nome técnico correto,
      denominação técnica, nome correto de embarque, nome da substância, nome próprio de embarque, denominação
      oficial, Substância, Denominação da matéria`,
    hazardClass: `classe de perigo, classe, classe divisão, classe de risco, classe IMDG, classe ou divisão, classe e divisão,
      classe risco, risco principal, Cl. de risco`,
    packingGroup: `grupo de embalagem, GE, grupo embalagem, gr embalagem, gpo de embalagem, grupo emb, gr de embalagem, grupo
      de embalagem GE, Grupo de emb.`,
    flashPoint: `ponto de fulgor, ponto de inflamação, ponto de inflamabilidade, P fulgor, P inflamação, pto de fulgor,
      temperatura de fulgor, pto de inflamação, ponto fulgor, ponto inflamação, P.F., Ponto de inflamação °C, P.I.
      v.f., Inflamação`,
    emergencyContact: `contacto de emergência, telefone de emergência, contato de emergência, telefone de emergência 24 h, n° de
      emergência, emergência 24 h, contato de emergência 24 h, telefone de emergência 24 horas, número de
      emergência 24 h, telefone emergência, Tel. emergência 24 h, Telefone de urgência, Emergências, Em caso de
      emergência ligar, Contacto de urgência`,
    bookingNumber: `n° da reserva, reserva n°, número da reserva, n° do booking, booking n°, número do booking,
      referência da reserva`,
    manifestNumber: 'n° do manifesto, manifesto n°, número do manifesto, manifesto de carga n°',
    certificateNumber: `certificado n°, n° do certificado, número do certificado, certificado de origem n°, Ref.ª,
      Declaração N.º, n° de ordem, número de ordem, n° sequencial, n° de série`,
    freightTerms: `frete pagável em, condições de frete, pagamento do frete, frete e despesas, condições do frete,
      frete pagável, termos de frete, modalidade de frete, frete pagável por`,
    onBoardDate: `data de embarque, embarcado em, a bordo em, data de partida, data de saída, embarcado a bordo, data
      do embarque, carregado a bordo, carregado a bordo em, data de carregamento, data a bordo, data de carga, data da
      partida, data da saída, saída em, Saiu em, Posto a bordo em, Posto a bordo, Embarcado a, Data de embarque a
      bordo, a bordo`,
    placeOfIssue: `local de emissão, local e data, local e data de emissão, emitido no local, lugar de emissão,
      lugar e data de emissão, data e local de emissão, local da emissão`,
    originals: `número de originais, n° de originais, originais, n° de conhecimentos originais,
      número de conhecimentos originais, n° originais, conhecimentos originais, quantidade de originais,
      n° de B L originais`,
    carriedForward: `a transportar, transporte da página anterior, transportado, total a transportar, soma e segue, valor a
      transportar, valor transportado, de transporte, Total da página, Segue na folha seguinte, Soma anterior,
      Soma a transportar`,
    other: `data de vencimento, vencimento, n° cliente, n° de cliente, código cliente, código do cliente, n° encomenda,
      encomenda n°, número da encomenda, n° do pedido, pedido n°, ordem de compra, data da encomenda, vossa
      referência, nossa referência, sua referência, referência, ref, condições de pagamento, forma de pagamento,
      banco, conta bancária, NIB, IBAN, NIF, contribuinte, n° contribuinte, CNPJ, CPF, EORI, telefone, tel,
      telemóvel, fax, email, contacto, contato, página, pág, assinatura, carimbo e assinatura, observações, notas,
      guia de remessa n°, romaneio n°, n° do romaneio, tara, data de entrega, data de chegada, quantidade total,
      valor por extenso, agente, contrato n°, n° do contrato, validade, motivo da exportação,
      código postal, bandeira, capitão, nome do comandante, agente marítimo, agente de navegação, agente no
      destino, agente de carga, transitário, despachante, folha, folha n°, risco subsidiário, riscos subsidiários,
      perigo subsidiário, carimbo, categoria de estiva, autoridade competente, informações adicionais, informação
      adicional, reservado à alfândega, porto de registo, porto de registro, indicativo de chamada, uso da
      alfândega, data prevista de chegada, Informações complementares, Partida do navio, Saída prevista,
      Anotações, Largada, Pág. n.º, Menções, Saída`,
    address: 'morada, endereço',
  },
  columns: {
    position: 'n°, pos, posição, item, linha, n° de ordem, n° item, ordem, Lin.',
    articleNumber:
      'referência, ref, código, código do artigo, código artigo, código do produto, n° do artigo, modelo, cód, artigo n°',
    description: `descrição, mercadoria, designação, artigo, produto, descrição da mercadoria, descrição das mercadorias,
      designação das mercadorias, mercadorias, descrição dos produtos, conteúdo, discriminação, descrição do
      produto, designação da mercadoria, especificação, serviço, designação dos produtos, nome apropriado para
      embarque, designação oficial de transporte, nome de expedição, nome próprio para embarque, nome apropriado
      de embarque, nome próprio de embarque, nome correto de embarque, nome de embarque, denominação técnica,
      designação oficial, nome da substância, substância, denominação oficial, descrição da carga, carga, natureza
      da mercadoria, natureza das mercadorias, discriminação da mercadoria, discriminação das mercadorias,
      descrição dos volumes e mercadorias, descrição mercadoria, Texto do material, Descrição do artigo, Descrição
      dos volumes, Denominação da matéria`,
    quantity: `quantidade, qtd, qtde, quant, qde, unidades, peças, quantidades, quantidade faturada, qnt, Qtd. faturada,
      Quantidade fornecida`,
    unit: `unidade, unidade de medida, un, und, UM, unid, un medida, Un. med., UN/M`,
    unitPrice: `preço unitário, preço, P unitário, P U, valor unitário, preço unit, preço un, P unit, pr unitário, preço por
      unidade, preço líquido, vl unitário, Vlr. unitário`,
    amount: `valor, total, valor total, importância, preço total, montante, total líquido, valor líquido, total linha, vl
      total, importe, valor aduaneiro, subtotal, total ilíquido, Total da linha, Vlr. total`,
    discount: 'desconto, desc, desc %, % desc, dto',
    tax: 'IVA, % IVA, IVA %, taxa IVA, taxa, imposto',
    taxAmount: 'valor IVA, total IVA',
    hsCode:
      'código pautal, NCM, código SH, posição pautal, código HS, NCM SH, código NCM, classificação pautal, cód pautal, pauta, código NC, artigo pautal',
    originCountry: `origem, país de origem, país origem, procedência, país, proveniência, Origem da mercadoria,
      Origem das mercadorias`,
    netWeight: `peso líquido, líquido, P líquido, peso líq, peso líquido kg, massa líquida, peso líquido total, kg líquidos,
      massa líquida kg, peso líquido em kg, líquido kg, P. líq.`,
    grossWeight: `peso bruto, bruto, P bruto, peso, peso bruto kg, massa bruta, peso total, peso bruto total, massa bruta kg,
      peso bruto em kg, Peso brt., Peso br., P.B.`,
    tareWeight: `tara, peso da tara, tara do contêiner, tara do contentor, tara contentor, tara contêiner, Tara unidade, Tara
      cont., Peso em vazio`,
    verifiedMass: 'massa bruta verificada, peso verificado, massa bruta verificada VGM',
    measurement: 'cubagem, cubicagem, volume m3, metros cúbicos, cubagem m3, volume em m3, medição',
    dimensions: 'dimensões, medidas, dimensões cm',
    container: `contentor, n° contentor, n° do contentor, contentor n°, contêiner, n° contêiner, contêiner n°,
      n° do contêiner, contentores, contêineres, número do contêiner, número do contentor, n° de contentor,
      número de contentor, sigla do contentor, unidade de carga, unidade de transporte, identificação do contentor,
      identificação do contêiner, n° dos contêineres`,
    containerAndSeal: `contentor selo, contêiner lacre, n° contentor n° selo, contentor e selo, contêiner e lacre,
      contentor n° selo n°, n° contentor e selo, n° do contentor e selo, n° contêiner n° lacre, contêiner n° lacre n°,
      container lacre, contentores e selos, contentor selos, contêiner lacres, contêineres e lacres,
      n° do contêiner e lacre, contentores selos, contêineres lacres, contentor e n° de selo, n° contentor selo,
      n° contêiner lacre, n° do contentor selo, n° do contêiner lacre, container e lacre`,
    seal: `selo, selos, lacre, lacres, n° selo, n° lacre, n° do selo, n° do lacre, selo n°, lacre n°, número do lacre,
      número do selo, n° de selo, n° dos lacres, n° dos selos, número de selo`,
    sizeType: `tipo, tamanho tipo, tipo ISO, tipo tamanho, tamanho, tipo de contentor, tipo de contêiner, tipo do
      contêiner, tamanho e tipo, tipo e tamanho, tipo contentor, tipo contêiner, tipo de equipamento, Equipamento,
      Tam. e tipo, Espécie do contentor, Tipo equip.`,
    status: 'estado, cheio vazio, situação, vazio cheio, C V, cheio ou vazio',
    packages: `vols, n° vols, volumes, n° de volumes, número de volumes, n° volumes, caixas, quantidade de volumes, número
      e tipo de volumes, n° e tipo de volumes, n° de caixas, número e espécie de volumes, quantidade e espécie de
      volumes, qtd volumes, colis, paletes, qtde de volumes, quantidade e tipo de volumes, número e natureza dos
      volumes, número e espécie dos volumes, quantidade e espécie dos volumes, n° e espécie dos volumes, qtd de
      volumes, vol n°, quantidade e espécie, quantidade volumes, número volumes, volumes e tipo, volumes tipo, n°
      e natureza dos volumes, quantidade e natureza dos volumes, Qtd. vol.`,
    packageType: `embalagem, tipo de volume, espécie, tipo de embalagem, tipo de volumes, espécie de volumes, espécie dos
      volumes, natureza dos volumes, tipo volume, tipo embalagem, acondicionamento, Tipo emb., Acond., Tipo de
      emb.`,
    marks: `marcas, marcas e números, marcas e n°, n° do volume, n° da caixa, caixa n°, volume n°, n° volume, marcação,
      marcas e numeração, marcas e números dos volumes`,
    billOfLading: `conhecimento, n° conhecimento, n° do conhecimento, n° BL, conhecimento de embarque, n° do BL, conhecimento
      n°, número do BL, número do conhecimento, conhecimento de embarque n°, conhecimento house, n° de
      conhecimento, Conhec. n.º`,
    shipper: `embarcador, carregador, remetente, exportador, carregador expedidor, nome do embarcador, Carregador /
      Exportador, Embarcante`,
    consignee: `consignatário, destinatário, importador, recebedor, nome do consignatário, recetor, Consig.`,
    notify: `notificar, parte a notificar, notificação, parte notificada, Parte a ser notificada, Avisar, Endereço a
      notificar`,
    unNumber: 'n° ONU, ONU, número ONU, n° UN',
    hazardClass: `classe, classe de perigo, classe de risco, classe IMDG, classe risco, classe perigo, classe divisão,
      classe ou divisão, classe e divisão, risco`,
    flashPoint: `ponto de fulgor, ponto de inflamação, P fulgor, pto de fulgor, ponto fulgor, P inflamação, ponto de
      inflamabilidade, fulgor, pto fulgor, ponto inflamação, P.F., Ponto de inflamação °C, P.I. v.f., Inflamação`,
    marinePollutant: 'poluente marinho, poluente mar, poluente, poluentes marinhos',
    packingGroup: `grupo de embalagem, grupo embalagem, GE, gr embalagem, gpo embalagem, grupo de embalagem GE,
      Gr. de embalagem`,
    originCriterion: 'critério de origem',
  },
};
