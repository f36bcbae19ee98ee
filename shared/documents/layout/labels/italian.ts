import type { LanguageWords } from './label-names.ts';

export const ITALIAN: LanguageWords = {
  labels: {
    invoiceNumber: `fattura n°, numero fattura, n° fattura, numero di fattura, fattura numero, fattura commerciale n°, fattura,
      fattura nr, n° della fattura, fattura proforma n°, n° proforma, numero documento, n° documento, num fattura,
      nota di credito n°, numero della fattura, nr fattura, n° di fattura`,
    invoiceAndDate:
      'n° e data fattura, numero e data fattura, numero e data della fattura, fattura n° e data, n° e data della fattura',
    bookingReference: 'codice prenotazione, numero prenotazione',
    issueDate:
      'data, data fattura, data di emissione, data della fattura, data emissione, emessa il, data documento, data di fatturazione, emesso il',
    total: `totale fattura, totale da pagare, importo totale, totale documento, totale complessivo, netto a pagare,
      totale generale, importo da pagare, valore totale, totale IVA inclusa, totale della fattura, importo dovuto,
      totale a pagare, importo totale fattura, valore totale della fattura, totale EUR, totale ivato, totale dovuto`,
    plainTotal: 'totale, totali, total',
    subtotal:
      'importo imponibile, totale parziale, imponibile, totale imponibile, subtotale, totale merce, totale netto, importo netto, totale senza IVA, totale esclusa IVA, valore merce, valore della merce, netto merce, totale merci, sub totale, valore netto',
    taxTotal: 'IVA, totale IVA, importo IVA, imposta, totale imposta, totale imposte, imposte',
    freight:
      'nolo, noli, spese di trasporto, trasporto, spese di spedizione, nolo marittimo, spedizione, costo del nolo, costi di trasporto',
    insurance:
      'assicurazione, spese di assicurazione, premio assicurativo, costo assicurazione, assicurazione trasporto',
    charges:
      'imballo, spese di imballo, imballaggio, altre spese, spese varie, spese accessorie, oneri, spese bancarie, spese di incasso',
    discount: 'sconto, sconti, abbuono, ribasso',
    currency: 'valuta, divisa, valuta fattura, importi in, valuta di fatturazione, moneta',
    incoterm:
      'resa, condizioni di consegna, termini di consegna, condizione di consegna, incoterm, condizioni di resa, termini di resa, resa merce, resa incoterms 2020, condizioni di consegna incoterms 2020',
    originCountry:
      "paese di origine, origine, origine della merce, origine merce, paese d'origine, prodotto in, paese di fabbricazione, paese di origine della merce, paese d'origine della merce, paese di origine delle merci, fabbricato in",
    destinationCountry: 'paese di destinazione, paese destinazione, paese di destinazione finale',
    billOfLading:
      'polizza di carico, polizza di carico n°, n° polizza di carico, polizza n°, n° polizza, numero polizza di carico, n° della polizza di carico, lettera di vettura marittima n°, polizza di carico nr, numero di polizza',
    masterBill: 'polizza di carico master n°, polizza master n°, master B L n°',
    container:
      'contenitore, contenitori, container n°, n° container, numero container, n° contenitore, contenitore n°, numero contenitore, container nr, numeri container, numero del container',
    totalContainers: 'totale container, numero di container, totale contenitori, numero contenitori',
    seal: 'sigillo, sigilli, sigillo n°, n° sigillo, numero sigillo, piombo, n° piombo, sigillo nr, numero di sigillo',
    sizeType: 'tipo container, dimensione tipo, tipo contenitore, tipo dimensione, tipo e dimensione',
    vessel: 'nave, nome della nave, motonave, nome nave, piroscafo',
    vesselAndVoyage:
      'nave viaggio, nave e viaggio, nave n° viaggio, nave e n° di viaggio, nave viaggio n°, nave e n° viaggio',
    imo: 'n° IMO, numero IMO, IMO nave',
    voyage: 'viaggio, viaggio n°, n° viaggio, numero di viaggio, numero viaggio, n° di viaggio',
    portOfLoading:
      "porto di carico, porto di imbarco, porto d'imbarco, porto di partenza, luogo di carico, luogo di imbarco, porto di caricazione",
    portOfDischarge:
      'porto di scarico, porto di sbarco, porto di arrivo, porto di destinazione, luogo di scarico, porto di destino, porto di discarica',
    placeOfReceipt: 'luogo di ricevimento, luogo di presa in carico, luogo di ricezione',
    placeOfDelivery: 'luogo di consegna, destinazione finale, destinazione, luogo di destinazione, destinazione merce',
    transport:
      'mezzo di trasporto, modo di trasporto, modalità di trasporto, trasporto a mezzo, mezzi di trasporto, spedizione a mezzo',
    seller:
      'venditore, esportatore, mittente, venditore esportatore, esportatore venditore, fornitore, emittente, cedente, cedente prestatore, speditore, esportatore speditore, fabbricante',
    shipper: 'caricatore, caricatore speditore, caricatore mittente, caricatore esportatore',
    buyer:
      'acquirente, cliente, compratore, importatore, acquirente importatore, importatore acquirente, fatturare a, fatturato a, intestatario, spett le, spettabile, cessionario, cessionario committente, committente, intestazione',
    consignee:
      'destinatario, consegnatario, indirizzo di consegna, ricevitore, luogo di destinazione merce, consegnare a, spedire a, destinatario importatore, ricevente, consegna a, destinatario merce',
    notify: 'notificare a, notificare, notifica a, parte da notificare, indirizzo di notifica, notificare anche a',
    carrier: 'vettore, compagnia di navigazione, trasportatore, armatore, compagnia marittima',
    totalPackages:
      'totale colli, numero totale colli, numero colli, n° colli, colli, numero totale di colli, totale cartoni, n° totale colli, numero di colli, totale numero colli',
    totalNetWeight: 'peso netto totale, totale peso netto, peso netto, peso totale netto, massa netta',
    totalGrossWeight:
      'totale lordo, peso lordo totale, totale peso lordo, peso lordo, peso totale lordo, peso totale, massa lorda',
    totalVolume: 'volume totale, totale volume, volume, cubatura, cubatura totale',
    marks: 'marche e numeri, marche, marche e n°, marcature, contrassegni e numeri',
    description:
      'descrizione della merce, descrizione delle merci, designazione delle merci, descrizione merce, descrizione dei beni, natura della merce',
    hsCode:
      'codice doganale, voce doganale, codice SA, nomenclatura, codice HS, voce di tariffa, nomenclatura combinata, tariffa doganale, codice NC, codice merceologico, codice TARIC',
    unNumber: 'numero ONU, n° ONU, ONU, n° UN, ONU n°',
    shippingName:
      'denominazione ufficiale di trasporto, nome tecnico, nome di spedizione, designazione ufficiale di trasporto, nome appropriato di spedizione',
    hazardClass: 'classe di pericolo, classe, classe divisione, classe di rischio, classe IMDG, classe o divisione',
    packingGroup: "gruppo di imballaggio, GI, gruppo imballaggio, gruppo d'imballaggio",
    flashPoint: "punto di infiammabilità, punto d'infiammabilità",
    emergencyContact: 'contatto di emergenza, telefono di emergenza, numero di emergenza',
    bookingNumber: 'n° di prenotazione, prenotazione n°, n° booking, booking n°',
    manifestNumber: 'n° manifesto, manifesto n°, numero manifesto, numero del manifesto',
    certificateNumber:
      "certificato n°, n° certificato, numero certificato, certificato di origine n°, n° del certificato, certificato d'origine n°",
    freightTerms: 'nolo pagabile a, condizioni di nolo, pagamento del nolo, nolo e spese',
    onBoardDate:
      "data di imbarco, imbarcato il, a bordo il, data di partenza, caricato a bordo il, data d'imbarco, data di spedizione",
    placeOfIssue: 'luogo di emissione, luogo e data, luogo e data di emissione, luogo di rilascio',
    originals: 'numero di originali, n° originali, originali, numero originali',
    carriedForward: `a riportare, riporto, totale a riportare, riporto da pagina precedente, segue, importo a riportare, riportato`,
    other: `data di scadenza, scadenza, codice cliente, cod cliente, n° cliente, numero cliente, n° ordine, ordine n°,
      numero ordine, data ordine, vostro riferimento, nostro riferimento, vs rif, ns rif, riferimento, rif, vs ordine,
      condizioni di pagamento, modalità di pagamento, pagamento, banca, coordinate bancarie, banca d'appoggio, IBAN, P IVA,
      partita IVA, codice fiscale, cod fisc, C F, REA, EORI, telefono, tel, fax, email, PEC, contatto, pagina, pag, firma,
      timbro e firma, firma e timbro, note, osservazioni, annotazioni, DDT n°, bolla n°, lista colli n°, packing list n°,
      distinta colli n°, tara, data di consegna, data di arrivo, quantità totale, indirizzo, importo in lettere, agente,
      contratto n°, n° contratto, validità, causale del trasporto, causale, motivo dell'esportazione, CAP`,
  },
  columns: {
    position: "n°, pos, posizione, riga, voce, nr, n° d'ordine",
    articleNumber:
      'codice, cod, codice articolo, cod articolo, riferimento, rif, art, articolo n°, cod art, codice prodotto, n° articolo, modello',
    description: `descrizione, merce, articolo, prodotto, descrizione della merce, descrizione merce, descrizione delle merci,
      designazione, designazione delle merci, descrizione dei beni, denominazione, contenuto, descrizione articolo, beni,
      descrizione prodotto, descrizione beni servizi, natura e qualità dei beni, servizio, descrizione dei prodotti`,
    quantity: 'quantità, qtà, qta, q tà, pezzi, pz, quant, numero pezzi, n° pezzi',
    unit: 'unità, unità di misura, UM, U M, UdM, um, misura',
    unitPrice:
      'prezzo unitario, prezzo, prezzo unit, P unitario, P unit, valore unitario, prezzo netto, pr unitario, prezzo un, costo unitario, prezzo cad, prezzo per unità',
    amount:
      'importo, totale, valore, importo totale, prezzo totale, totale riga, importo netto, valore totale, tot, totale netto, imponibile, importo riga, valore netto, valore in dogana, totale EUR',
    discount: 'sconto, sc, sc %, sconto %, % sconto',
    tax: 'IVA, % IVA, IVA %, aliquota, aliq IVA, cod IVA, aliquota IVA, al IVA',
    taxAmount: 'importo IVA, totale IVA',
    hsCode:
      'codice doganale, voce doganale, codice SA, codice HS, nomenclatura, voce di tariffa, nomenclatura combinata, cod doganale, codice NC, tariffa doganale, codice TARIC, voce tariffaria, nomencl combinata',
    originCountry: "origine, paese di origine, paese d'origine, provenienza, paese origine, paese",
    netWeight: 'peso netto, netto, P netto, peso netto kg, massa netta, netto kg, peso netto totale',
    grossWeight:
      'peso lordo, lordo, P lordo, peso, peso lordo kg, massa lorda, lordo kg, peso totale, peso lordo totale',
    tareWeight: 'tara, peso tara',
    verifiedMass: 'massa lorda verificata, peso verificato',
    measurement: 'volume, cubatura, volume m3, metri cubi, mc',
    dimensions: 'dimensioni, misure, dimensioni cm, misure cm',
    container:
      'container, n° container, contenitore, n° contenitore, container n°, numero container, contenitori, contenitore n°',
    containerAndSeal:
      'container sigillo, n° container n° sigillo, container e sigillo, contenitore sigillo, container n° sigillo n°, n° container e sigillo, contenitore e sigillo, contenitore n° sigillo n°',
    seal: 'sigillo, sigilli, n° sigillo, numero sigillo, piombo, sigillo n°, n° piombo',
    sizeType: 'tipo, dimensione tipo, tipo ISO, tipo dimensione, tipo container',
    status: 'stato, pieno vuoto, vuoto pieno, condizione',
    packages:
      'colli, n° colli, numero colli, numero e specie dei colli, cartoni, n° cartoni, n° di colli, numero e natura dei colli, numero e tipo di colli, quantità e natura dei colli, bancali, pallet, n° e specie dei colli',
    packageType:
      'imballo, tipo collo, imballaggio, tipo di imballaggio, tipo imballo, tipo di imballo, specie dei colli, natura dei colli, aspetto dei beni, tipo colli',
    marks:
      'marche, marche e numeri, marche e n°, collo n°, n° collo, numero collo, cartone n°, n° cartone, marche numeri',
    billOfLading:
      'polizza, polizza di carico, n° polizza, n° polizza di carico, n° BL, polizza n°, polizza di carico n°',
    shipper: 'caricatore, mittente, speditore, esportatore',
    consignee: 'destinatario, ricevitore, consegnatario, importatore',
    notify: 'notificare a, notifica, notificare',
    unNumber: 'n° ONU, ONU, numero ONU, n° UN',
    hazardClass: 'classe, classe di pericolo, classe IMDG',
    flashPoint: "punto di infiammabilità, punto d'infiammabilità",
    marinePollutant: 'inquinante marino',
    packingGroup: 'gruppo di imballaggio, gruppo imballaggio, GI',
    originCriterion: 'criterio di origine',
  },
};
