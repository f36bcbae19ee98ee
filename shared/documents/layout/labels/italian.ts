import type { LanguageWords } from './label-names.ts';

export const ITALIAN: LanguageWords = {
  labels: {
    dueDate: `data di scadenza, data scadenza, scadenza, scadenza pagamento, da pagare entro, scadenza due, Pagabile
      entro, Termine di pagamento, Scade il`,
    orderNumber: `n° ordine, ordine n°, numero ordine, vostro ordine, vs ordine, ordine di acquisto, vs ordine n°, n° vs
      ordine, rif ordine, Ordine cliente, Ord. nr., Ordine d’acquisto, Rif. cliente`,
    invoiceNumber: `documento n°, numero documento, n° documento, fattura n°, numero fattura, n° fattura, numero di fattura,
      fattura numero, fattura commerciale n°, fattura, fattura nr, n° della fattura, fattura proforma n°, n°
      proforma, numero documento, n° documento, num fattura, nota di credito n°, numero della fattura, nr fattura,
      n° di fattura, Ns. fattura, Fatt. nr., Fatt. N°`,
    invoiceAndDate:
      'n° e data fattura, numero e data fattura, numero e data della fattura, fattura n° e data, n° e data della fattura',
    bookingReference: 'codice prenotazione, numero prenotazione',
    issueDate: `data, data fattura, data di emissione, data della fattura, data emissione, emessa il, data documento, data
      di fatturazione, emesso il, In data, Rilasciata il`,
    total: `da pagare, importo da pagare, netto a pagare, totale documento, totale fattura, totale da pagare, importo
      totale, totale documento, totale complessivo, netto a pagare, totale generale, importo da pagare, valore
      totale, totale IVA inclusa, totale della fattura, importo dovuto, totale a pagare, importo totale fattura,
      valore totale della fattura, totale EUR, totale ivato, totale dovuto, Importo finale`,
    plainTotal: `totale, totali, total, Somma, SOMMANO, Totale spedizione`,
    subtotal: `importo imponibile, totale parziale, imponibile, totale imponibile, subtotale, totale merce, totale netto,
      importo netto, totale senza IVA, totale esclusa IVA, valore merce, valore della merce, netto merce, totale
      merci, sub totale, valore netto, Totale posizioni, Imponibile netto`,
    taxTotal: `IVA, totale IVA, importo IVA, imposta, totale imposta, totale imposte, imposte, Imposta IVA`,
    freight: `spese trasporto, spese di trasporto, spese di nolo, nolo, noli, spese di trasporto, trasporto, spese di
      spedizione, nolo marittimo, spedizione, costo del nolo, costi di trasporto, Spese spedizione, Contributo
      trasporto, Spese di consegna, Nolo mare`,
    insurance:
      'assicurazione, spese di assicurazione, premio assicurativo, costo assicurazione, assicurazione trasporto',
    charges:
      'imballo, spese di imballo, imballaggio, altre spese, spese varie, spese accessorie, oneri, spese bancarie, spese di incasso',
    discount: 'sconto, sconti, abbuono, ribasso',
    currency: `valuta, divisa, valuta fattura, importi in, valuta di fatturazione, moneta, Valuta documento`,
    incoterm: `resa, condizioni di consegna, termini di consegna, condizione di consegna, incoterm, condizioni di resa,
      termini di resa, resa merce, resa incoterms 2020, condizioni di consegna incoterms 2020, Cond. di consegna,
      Condizione di vendita, Resa Incoterms`,
    originCountry: `paese di origine, origine, origine della merce, origine merce, paese d'origine, prodotto in, paese di
      fabbricazione, paese di origine della merce, paese d'origine della merce, paese di origine delle merci,
      fabbricato in, Paese d’origine dei beni`,
    destinationCountry: `paese di destinazione, paese destinazione, paese di destinazione finale, Paese destinatario, Destinato a,
      Paese importatore, Con destino`,
    billOfLading: `polizza di carico, polizza di carico n°, n° polizza di carico, polizza n°, n° polizza, numero
      polizza di carico, n° della polizza di carico, lettera di vettura marittima n°, polizza di carico nr, numero di
      polizza, n° di polizza, numero polizza, rif B L, polizza house n°, polizza di carico house n°, rif polizza, n°
      della polizza, numero della polizza, house B L n°, n° polizza house, polizza house, lettera di vettura n°,
      Documento di trasporto n., P/C n., Polizza rif., polizza`,
    masterBill: `polizza di carico master n°, polizza master n°, master B L n°, polizza madre n°, polizza master, polizza
      madre, polizza di carico master, n° polizza master, n° master B L, polizza principale n°, polizza
      principale, n° polizza madre, n° polizza principale, polizza armatore n°, B/L dell'armatore, B/L compagnia,
      Polizza compagnia, B/L armatore`,
    container: `contenitore, contenitori, container n°, n° container, numero container, n° contenitore, contenitore n°,
      numero contenitore, container nr, numeri container, numero del container, n° del contenitore, n° di
      contenitore, sigla contenitore, sigla container, sigla e numero, n° contenitori, unità di trasporto,
      identificazione contenitore, sigla del contenitore, contenitore i, numero del contenitore, unità di carico,
      n° dei contenitori, Equipaggiamento n., Unità n.`,
    totalContainers: 'totale container, numero di container, totale contenitori, numero contenitori',
    seal: `sigillo, sigilli, sigillo n°, n° sigillo, numero sigillo, piombo, n° piombo, sigillo nr, numero di sigillo,
      n° sigilli, numero sigilli, piombi, numero del sigillo, sigillo i, n° di sigillo, n° del sigillo,
      sigillo doganale, piombo n°`,
    sizeType: `tipo container, dimensione tipo, tipo contenitore, tipo dimensione, tipo e dimensione, tipo di contenitore,
      tipo di container, misura tipo, tipo misura, dimensione e tipo, misura e tipo, codice ISO, tipo
      equipaggiamento, Tipo cntr, Genere container, Tipo equip.`,
    vessel: `nave, nome della nave, motonave, nome nave, piroscafo, m n, nave marittima, nave oceanica, bastimento, A
      mezzo M/N, M V`,
    vesselAndVoyage: `nave viaggio, nave e viaggio, nave n° viaggio, nave e n° di viaggio, nave viaggio n°,
      nave e n° viaggio, nave e viaggio n°, nome nave e viaggio, nave n° di viaggio, nome nave viaggio,
      motonave viaggio, m n viaggio, nave e numero di viaggio`,
    imo: `n° IMO, numero IMO, IMO nave, codice IMO, n° IMO nave, n° IMO della nave, numero IMO della nave,
      IMO della nave, numero IMO nave`,
    voyage: `viaggio, viaggio n°, n° viaggio, numero di viaggio, numero viaggio, n° di viaggio, n° del viaggio, viaggio
      numero, rif viaggio, Vgg., V.gio`,
    portOfLoading: `porto di carico, porto di imbarco, porto d'imbarco, porto di partenza, luogo di carico, luogo di
      imbarco, porto di caricazione, porto carico, porto imbarco, porto di origine, luogo di caricazione, luogo
      d'imbarco, P. imbarco, Imbarcato a, P.to imbarco, Caricato a, Imbarco a, Carico a`,
    portOfDischarge: `porto di scarico, porto di sbarco, porto di arrivo, porto di destinazione, luogo di scarico,
      porto di destino, porto di discarica, porto di scaricazione, porto scarico, porto sbarco, porto di destinazione
      finale, P. sbarco, P.to sbarco, Sbarcato a, Scaricato a, Sbarco a, Scarico a`,
    placeOfReceipt: `luogo di ricevimento, luogo di presa in carico, luogo di ricezione, luogo di ricevuta, luogo di
      accettazione, luogo di ritiro, Ricevuto a, Luogo di presa in consegna, preso in carico a, presa in carico a`,
    placeOfDelivery: `luogo di consegna, destinazione finale, destinazione, luogo di destinazione, destinazione merce,
      luogo di consegna finale, luogo di riconsegna, luogo di destinazione finale, luogo di resa, Località di
      consegna, Destino finale, inoltro a, inoltrato a, trasporto successivo a`,
    transport: `mezzo di trasporto, modo di trasporto, modalità di trasporto, trasporto a mezzo, mezzi di trasporto,
      spedizione a mezzo, Informazioni riguardanti il trasporto, Inoltro, Mezzo di trasporto e itinerario, Via di
      trasporto, Spedito via, Informazioni sul trasporto`,
    seller: `ditta venditrice, ditta esportatrice, impresa esportatrice, venditore, esportatore, mittente, venditore
      esportatore, esportatore venditore, fornitore, emittente, cedente, cedente prestatore, speditore, esportatore
      speditore, fabbricante, Venduto da, prestatore`,
    shipper: `caricatore, caricatore speditore, caricatore mittente, caricatore esportatore, mittente caricatore,
      caricatore nome e indirizzo, mittente nome e indirizzo, nome e indirizzo del caricatore, spedizioniere
      mittente, speditore caricatore, nome del caricatore, Ditta mittente, Caricatrice`,
    buyer: `ditta acquirente, ditta importatrice, acquirente, cliente, compratore, importatore, acquirente
      importatore, importatore acquirente, fatturare a, fatturato a, intestatario, spett le, spettabile, cessionario,
      cessionario committente, committente, intestazione, Intestatario fattura, Spettabile Ditta, Venduto a, Indirizzo
      di fatturazione, Spett.le cliente, cessionaria`,
    consignee: `destinatario, consegnatario, indirizzo di consegna, ricevitore, luogo di destinazione merce, consegnare a,
      spedire a, destinatario importatore, ricevente, consegna a, destinatario merce, destinatario nome e
      indirizzo, ricevitore nome e indirizzo, consegnato a, consegnato all'ordine di, all'ordine di, destinatario
      finale, nome e indirizzo del destinatario, nome del destinatario, destinatario ricevitore, ricevitore
      destinatario, Ricevitrice`,
    notify: `notificare a, notificare, notifica a, parte da notificare, indirizzo di notifica, notificare anche a,
      notifica, avvisare, da notificare, da avvisare, parte notificata, persona da notificare, notify nome e
      indirizzo, parte da avvisare, avviso a, indirizzo notifica, Da notificare a`,
    carrier: `vettore, compagnia di navigazione, trasportatore, armatore, compagnia marittima, linea di navigazione,
      nome del vettore, vettore marittimo`,
    totalPackages: `totale colli, numero totale colli, numero colli, n° colli, colli, numero totale di colli,
      totale cartoni, n° totale colli, numero di colli, totale numero colli, totale n° colli, colli totali, tot colli,
      numero dei colli, numero complessivo colli, quantità colli, n° di colli, totale dei colli, q tà colli,
      Nr. imballi`,
    totalNetWeight: `peso netto totale, totale peso netto, peso netto, peso totale netto, massa netta, peso netto kg, p netto,
      totale netto kg, peso netto complessivo, totale kg netti, tot peso netto, massa netta totale, Peso nt.`,
    totalGrossWeight: `totale lordo, peso lordo totale, totale peso lordo, peso lordo, peso totale lordo, peso totale, massa lorda,
      peso lordo kg, p lordo, totale lordo kg, peso lordo complessivo, totale kg lordi, tot peso lordo, massa
      lorda totale, Lordo, Peso ld.`,
    totalVolume: `volume totale, totale volume, volume, cubatura, cubatura totale, Vol. mc, Ingombro m3`,
    marks: `marche e numeri, marche, marche e n°, marcature, contrassegni e numeri, marchi e numeri, contrassegni,
      marche e numeri dei colli, marchi, marcatura, Marche / nn., Marche e nn.`,
    description: `descrizione della merce, descrizione delle merci, designazione delle merci, descrizione merce,
      descrizione dei beni, natura della merce, descrizione merci, natura delle merci, descrizione del carico,
      denominazione delle merci, denominazione della merce`,
    hsCode: `codice doganale, voce doganale, codice SA, nomenclatura, codice HS, voce di tariffa, nomenclatura
      combinata, tariffa doganale, codice NC, codice merceologico, codice TARIC, Cod. doganale, Nomenclatura comb.,
      Cod. TARIC, Codice merce, sottovoce, sottovoce doganale, voce SA, sottovoce SA`,
    unNumber: 'numero ONU, n° ONU, ONU, n° UN, ONU n°, codice ONU',
    shippingName: `denominazione ufficiale di trasporto, nome tecnico, nome di spedizione, designazione ufficiale di trasporto,
      nome appropriato di spedizione, nome di spedizione appropriato, nome tecnico corretto, denominazione
      tecnica, nome appropriato di trasporto, nome proprio di trasporto, nome corretto di spedizione, designazione
      ufficiale, nome proprio di spedizione, denominazione ufficiale, nome della sostanza, Sostanza, Nome tecnico
      esatto, Nome della materia, Nome tecnico di spedizione`,
    hazardClass: `classe di pericolo, classe, classe divisione, classe di rischio, classe IMDG, classe o divisione, classe e
      divisione, classe di pericolosità, classe pericolo, pericolo principale, Cl. IMDG`,
    packingGroup: `gruppo di imballaggio, GI, gruppo imballaggio, gruppo d'imballaggio, gr imballaggio, gr imb, gruppo imb,
      gruppo d'imb, gruppo di imballaggio GI, gruppo imballo, Gr. imballo, Gruppo di imb.`,
    flashPoint: `punto di infiammabilità, punto d'infiammabilità, p infiammabilità, punto infiammabilità, p to
      infiammabilità, temperatura di infiammabilità, punto infiamm, P.to inf., P.I., Punto d'infiamm., Punto di
      infiammabilità °C, P.I. v.c.`,
    emergencyContact: `contatto di emergenza, telefono di emergenza, numero di emergenza, tel emergenza, emergenza 24 h, telefono
      emergenza 24 h, contatto emergenza, telefono di emergenza 24 h, numero di emergenza 24 h, contatto di
      emergenza 24 h, telefono emergenza, telefono emergenze, numero emergenza, recapito di emergenza, tel di
      emergenza, Tel. emergenza 24 h, Emergenze, In caso di emergenza chiamare`,
    bookingNumber: `n° di prenotazione, prenotazione n°, n° booking, booking n°, n° prenotazione nave, numero booking,
      numero di booking, rif booking, riferimento booking, prenotazione nolo n°`,
    manifestNumber: `n° manifesto, manifesto n°, numero manifesto, numero del manifesto, manifesto di carico n°,
      n° del manifesto`,
    certificateNumber: `certificato n°, n° certificato, numero certificato, certificato di origine n°, n° del
      certificato, certificato d'origine n°, numero del certificato, certificato numero, n° di certificato, Numero di
      serie, N° di riferimento, Attestato nr., N. di riferimento, N. di serie, numero progressivo, n° progressivo,
      progressivo`,
    freightTerms: `nolo pagabile a, condizioni di nolo, pagamento del nolo, nolo e spese, pagamento nolo,
      termini di nolo, nolo pagabile, condizioni nolo`,
    onBoardDate: `data di imbarco, imbarcato il, a bordo il, data di partenza, caricato a bordo il, data d'imbarco,
      data di spedizione, data imbarco, caricato a bordo, data partenza, data di carico, data di messa a bordo,
      imbarcato a bordo il, partenza, partenza il, data di caricazione, Partita il, Messo a bordo il, Messa a bordo, a
      bordo`,
    placeOfIssue: `luogo di emissione, luogo e data, luogo e data di emissione, luogo di rilascio, emesso a,
      luogo e data di rilascio, rilasciato a, data e luogo di emissione`,
    originals: `numero di originali, n° originali, originali, numero originali, n° di originali,
      numero di polizze originali, n° polizze originali, polizze originali, numero polizze originali, n° B L originali`,
    carriedForward: `a riportare, riporto, totale a riportare, riporto da pagina precedente, segue, importo a riportare,
      riportato, Totale pagina, Riporto a nuovo, Da riportare`,
    other: `data di scadenza, scadenza, codice cliente, cod cliente, n° cliente, numero cliente, n° ordine, ordine n°,
      numero ordine, data ordine, vostro riferimento, nostro riferimento, vs rif, ns rif, riferimento, rif, vs
      ordine, condizioni di pagamento, modalità di pagamento, pagamento, banca, coordinate bancarie, banca
      d'appoggio, IBAN, P IVA, partita IVA, codice fiscale, cod fisc, C F, REA, EORI, telefono, tel, fax, email,
      PEC, contatto, pagina, pag, firma, timbro e firma, firma e timbro, note, osservazioni, annotazioni, DDT n°,
      bolla n°, lista colli n°, packing list n°, distinta colli n°, tara, data di consegna, data di arrivo,
      quantità totale, importo in lettere, agente, contratto n°, n° contratto, validità, causale del
      trasporto, causale, motivo dell'esportazione, CAP, bandiera, comandante, capitano, nome del comandante,
      agente marittimo, agente a destino, agente di consegna, spedizioniere, trasbordo, foglio, foglio n°,
      pericolo sussidiario, rischi sussidiari, rischio sussidiario, pericoli sussidiari, dichiarante, timbro,
      firma del dichiarante, categoria di stivaggio, codice tunnel, autorità competente, riservato alla dogana,
      informazioni aggiuntive, informazioni supplementari, note aggiuntive, compartimento marittimo, nominativo
      internazionale, ufficio doganale, Data partenza nave, Partenza prevista, Partenza nave, Pag. n., Note varie`,
    address: 'indirizzo, sede, domicilio',
  },
  columns: {
    position: `n°, pos, posizione, riga, voce, nr, n° d'ordine, Rg.`,
    articleNumber:
      'codice, cod, codice articolo, cod articolo, riferimento, rif, art, articolo n°, cod art, codice prodotto, n° articolo, modello',
    description: `descrizione, merce, articolo, prodotto, descrizione della merce, descrizione merce, descrizione delle merci,
      designazione, designazione delle merci, descrizione dei beni, denominazione, contenuto, descrizione
      articolo, beni, descrizione prodotto, descrizione beni servizi, natura e qualità dei beni, servizio,
      descrizione dei prodotti, nome di spedizione, nome di spedizione appropriato, nome tecnico, denominazione
      ufficiale di trasporto, designazione ufficiale di trasporto, nome proprio di spedizione, nome appropriato di
      spedizione, nome corretto di spedizione, nome proprio di trasporto, nome appropriato di trasporto,
      denominazione tecnica, designazione ufficiale, nome della sostanza, sostanza, denominazione ufficiale,
      natura della merce, natura delle merci, denominazione della merce, denominazione delle merci, descrizione
      del carico, carico, descrizione colli e merci, descrizione dei colli e delle merci, qualità della merce,
      Descrizione merci, Testo materiale, Nome tecnico esatto, Nome della materia, Nome tecnico di spedizione`,
    quantity: `quantità, qtà, qta, q tà, pezzi, pz, quant, numero pezzi, n° pezzi, Qtà fatturata, Qtà spedita, Quantità
      fornita, Q.tà consegnata`,
    unit: `unità, unità di misura, UM, U M, UdM, um, misura, Un. mis., Unità mis.`,
    unitPrice: `prezzo unitario, prezzo, prezzo unit, P unitario, P unit, valore unitario, prezzo netto, pr unitario, prezzo
      un, costo unitario, prezzo cad, prezzo per unità, Pr. unit., Tariffa`,
    amount: `importo, totale, valore, importo totale, prezzo totale, totale riga, importo netto, valore totale, tot,
      totale netto, imponibile, importo riga, valore netto, valore in dogana, totale EUR, Imponibile riga, Imp.
      netto`,
    discount: 'sconto, sc, sc %, sconto %, % sconto',
    tax: 'IVA, % IVA, IVA %, aliquota, aliq IVA, cod IVA, aliquota IVA, al IVA',
    taxAmount: 'importo IVA, totale IVA',
    hsCode:
      'codice doganale, voce doganale, codice SA, codice HS, nomenclatura, voce di tariffa, nomenclatura combinata, cod doganale, codice NC, tariffa doganale, codice TARIC, voce tariffaria, nomencl combinata',
    originCountry: `origine, paese di origine, paese d'origine, provenienza, paese origine, paese, Origine della merce,
      Origine merce`,
    netWeight: `peso netto, netto, P netto, peso netto kg, massa netta, netto kg, peso netto totale, kg netti, peso netto in
      kg, massa netta kg, Peso nt.`,
    grossWeight: `peso lordo, lordo, P lordo, peso, peso lordo kg, massa lorda, lordo kg, peso totale, peso lordo totale, kg
      lordi, peso lordo in kg, massa lorda kg, peso lordo merce, Peso ld.`,
    tareWeight: `tara, peso tara, tara container, tara contenitore, peso a vuoto, tara del contenitore, Massa tara, Tara
      cntr, Tara del container, Tara cont.`,
    verifiedMass: 'massa lorda verificata, peso verificato, peso lordo verificato, massa lorda verificata VGM',
    measurement: `volume, cubatura, volume m3, metri cubi, mc, cubaggio, misure m3, volume mc, cubatura mc, Cubaggio m3, Vol.
      mc, Ingombro m3`,
    dimensions: 'dimensioni, misure, dimensioni cm, misure cm',
    container: `container, n° container, contenitore, n° contenitore, container n°, numero container, contenitori,
      contenitore n°, numero contenitore, sigla container, sigla contenitore, sigla e numero, n° del contenitore,
      n° di contenitore, contenitore i, numeri container, n° contenitori, unità di carico, unità di trasporto,
      numero del contenitore`,
    containerAndSeal: `container sigillo, n° container n° sigillo, container e sigillo, contenitore sigillo,
      container n° sigillo n°, n° container e sigillo, contenitore e sigillo, contenitore n° sigillo n°,
      n° contenitore n° sigillo, n° contenitore e sigillo, n° contenitore sigillo, n° container sigillo,
      contenitori e sigilli, contenitori sigilli, contenitore sigilli, container sigilli, contenitore i sigillo i,
      numero contenitore e sigillo, contenitore e n° sigillo, sigla contenitore e sigillo`,
    seal: `sigillo, sigilli, n° sigillo, numero sigillo, piombo, sigillo n°, n° piombo, n° sigilli, piombi, sigillo i,
      numero di sigillo, numero sigilli, n° di sigillo, piombo n°`,
    sizeType: `tipo, dimensione tipo, tipo ISO, tipo dimensione, tipo container, tipo contenitore, dim tipo, misura tipo,
      tipo misura, tipo di contenitore, tipo di container, tipo e dimensione, codice ISO, dimensione e tipo, Tipo
      cntr, Genere container, Tipo equip.`,
    status: 'stato, pieno vuoto, vuoto pieno, condizione, pieno o vuoto',
    packages: `colli, n° colli, numero colli, numero e specie dei colli, cartoni, n° cartoni, n° di colli,
      numero e natura dei colli, numero e tipo di colli, quantità e natura dei colli, bancali, pallet,
      n° e specie dei colli, q tà colli, quantità colli, numero di colli, n° e tipo colli, numero e tipo colli,
      n° e natura dei colli, sacchi, fusti, casse, numero dei colli, quantità e tipo di colli, nr colli e tipo,
      colli e tipo, quantità e tipo colli, n° e qualità dei colli, numero e qualità dei colli, Nr. imballi`,
    packageType: `imballo, tipo collo, imballaggio, tipo di imballaggio, tipo imballo, tipo di imballo, specie dei colli,
      natura dei colli, aspetto dei beni, tipo colli, tipo di colli, tipo imballaggio, tipo di collo, specie
      colli, confezione, confezionamento, Genere imballo, Specie, Natura imballi, Aspetto colli`,
    marks: `marche, marche e numeri, marche e n°, collo n°, n° collo, numero collo, cartone n°, n° cartone,
      marche numeri, marchi e numeri, contrassegni, marchi, contrassegni e numeri, marche e numeri dei colli,
      marcatura, marcature`,
    billOfLading: `polizza, polizza di carico, n° polizza, n° polizza di carico, n° BL, polizza n°, polizza di carico n°,
      numero polizza, n° di polizza, polizza house, lettera di vettura, documento di trasporto, N. della polizza,
      Documento di trasporto n., P/C n., Polizza rif.`,
    shipper: `caricatore, mittente, speditore, esportatore, caricatore speditore, caricatore mittente, nome del
      caricatore, Ditta mittente, Caricatrice`,
    consignee: `destinatario, ricevitore, consegnatario, importatore, ricevente, consegnato a, ricevitore destinatario,
      destinatario finale, Nome del destinatario, Consegnare a, Ricevitrice`,
    notify: `notificare a, notifica, notificare, da notificare, avvisare, parte da notificare, notifica a, da avvisare,
      Parte da avvisare, Da notificare a`,
    unNumber: 'n° ONU, ONU, numero ONU, n° UN, codice ONU',
    hazardClass: `classe, classe di pericolo, classe IMDG, classe di rischio, classe pericolo, classe divisione,
      classe o divisione, classe e divisione, pericolo`,
    flashPoint: `punto di infiammabilità, punto d'infiammabilità, p infiammabilità, p to infiammabilità, punto
      infiammabilità, punto infiamm, infiammabilità, p infiamm, P.to inf., P.I., Punto d'infiamm., Punto di
      infiammabilità °C, P.I. v.c.`,
    marinePollutant: 'inquinante marino, inquin marino, inquinante, inquinanti marini',
    packingGroup: `gruppo di imballaggio, gruppo imballaggio, GI, gruppo d'imballaggio, gr imballaggio, gr imb,
      gruppo imb, gruppo imballo, gruppo d'imb, gruppo di imballaggio GI, Gr. imballo`,
    originCriterion: 'criterio di origine',
  },
};
