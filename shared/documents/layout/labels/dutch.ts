import type { LanguageWords } from './label-names.ts';

export const DUTCH: LanguageWords = {
  labels: {
    invoiceNumber:
      'factuurnummer, factuur nr, factuurnr, factuur nummer, handelsfactuur nr, factuur n°, proformafactuur nr, proforma nr, creditnota nr, creditfactuurnummer, documentnummer, factuur no, proforma factuurnummer, handelsfactuurnummer, factuurkenmerk',
    invoiceAndDate:
      'factuurnummer en datum, factuurnummer en factuurdatum, nummer en datum van de factuur, factuur nr en datum',
    bookingReference: 'reserveringsnummer, transactienummer',
    issueDate:
      'factuurdatum, datum, datum factuur, datum van uitgifte, uitgiftedatum, datum van afgifte, opgemaakt op, documentdatum, datum van de factuur',
    total:
      'totaalbedrag, te betalen, totaal te betalen, totaal incl btw, totaal inclusief btw, eindtotaal, factuurbedrag, te betalen bedrag, totaal factuurbedrag, totale waarde, factuurtotaal, totaal factuur, bedrag incl btw, totaalbedrag incl btw, totale factuurwaarde, totaalprijs',
    plainTotal: 'totaal, totalen',
    subtotal:
      'nettowaarde, totaal zonder btw, subtotaal, totaal excl btw, totaal exclusief btw, nettobedrag, exclusief btw, netto bedrag, totaal netto, goederenwaarde, totaal goederen, waarde goederen, netto totaal, bedrag excl btw, tussentotaal',
    taxTotal: 'btw, btw bedrag, totaal btw, btw totaal',
    freight:
      'vracht, vrachtkosten, zeevracht, verzendkosten, transportkosten, bezorgkosten, transport, verzending, vervoerskosten',
    insurance: 'verzekering, verzekeringskosten, transportverzekering, verzekeringspremie',
    charges:
      'verpakkingskosten, verpakking, overige kosten, administratiekosten, toeslagen, handlingskosten, bijkomende kosten, toeslag',
    discount: 'korting, kortingen, rabat, kortingsbedrag',
    currency: 'valuta, munteenheid, factuurvaluta, bedragen in, alle bedragen in, munt',
    incoterm:
      'leveringsvoorwaarden, leveringsvoorwaarde, leveringsconditie, leveringscondities, leveringsvoorwaarden incoterms 2020, levering, leverconditie, incoterm en plaats',
    originCountry:
      'land van oorsprong, oorsprong, oorsprongsland, herkomst, land van herkomst, oorsprong van de goederen, land van oorsprong van de goederen, vervaardigd in, geproduceerd in',
    destinationCountry: 'land van bestemming, bestemmingsland, land van eindbestemming',
    billOfLading:
      'cognossement, cognossement nr, cognossementnummer, cognossementsnummer, zeevrachtbrief nr, zeevrachtbrief, vrachtbrief nr, vrachtbriefnummer, cognossement nummer, zeevrachtbriefnummer, B L nummer',
    masterBill: 'hoofdcognossement nr, master B L nr, hoofdcognossement',
    container: 'container nr, containernummer, containernummers, containernr, container nummer, container nrs',
    totalContainers: 'aantal containers, totaal containers, totaal aantal containers',
    seal: 'zegel, zegelnummer, zegel nr, zegels, verzegeling, verzegelingsnummer, zegelnr, zegelnummers',
    sizeType: 'containertype, afmeting type, maat type, type maat, grootte type',
    vessel: 'schip, scheepsnaam, naam van het schip, zeeschip, naam schip, vaartuig',
    vesselAndVoyage: 'schip reis, schip en reis, schip reisnummer, schip en reisnummer, schip reis nr, schip voyage',
    imo: 'IMO nummer, IMO nr, IMO scheepsnummer, scheepsnummer IMO',
    voyage: 'reis, reisnummer, reis nr, reisnr',
    portOfLoading:
      'laadhaven, haven van lading, haven van vertrek, haven van inlading, vertrekhaven, plaats van lading, inladingshaven, laadplaats, haven van inscheping',
    portOfDischarge:
      'loshaven, haven van lossing, haven van aankomst, bestemmingshaven, aankomsthaven, plaats van lossing, haven van bestemming, losplaats',
    placeOfReceipt: 'plaats van ontvangst, plaats van inontvangstneming, plaats van overname',
    placeOfDelivery:
      'plaats van aflevering, plaats van levering, eindbestemming, bestemming, plaats van bestemming, afleverplaats',
    transport:
      'vervoermiddel, vervoerswijze, wijze van vervoer, transportmiddel, vervoermiddelen, wijze van verzending, transportwijze, gegevens betreffende het vervoer',
    seller:
      'verkoper, exporteur, afzender, verkoper exporteur, leverancier, exporteur verkoper, uitgegeven door, verkopende partij, verzender exporteur, fabrikant, exporteur afzender, factuur van',
    shipper: 'verlader, aflader, verscheper, inlader, verzender, afzender verlader',
    buyer:
      'koper, klant, factuuradres, importeur, koper importeur, afnemer, factuur aan, opdrachtgever, debiteur, importeur koper, gefactureerd aan, kopende partij',
    consignee:
      'geadresseerde, ontvanger, afleveradres, leveringsadres, bestemd voor, verzenden naar, afleveren aan, geadresseerde importeur, bezorgadres, leveren aan, geconsigneerde',
    notify:
      'te verwittigen, notify adres, te informeren partij, kennisgevingsadres, te notificeren, te berichten, te waarschuwen adres, te verwittigen partij, notificatieadres, in kennis te stellen',
    carrier: 'vervoerder, rederij, naam van de vervoerder, expediteur',
    totalPackages:
      'totaal aantal colli, aantal colli, totaal colli, colli, totaal aantal pakketten, totaal aantal dozen, aantal pakketten, totaal dozen, totaal aantal verpakkingen, totaal aantal stuks colli, aantal verpakkingen',
    totalNetWeight:
      'totaal nettogewicht, nettogewicht, netto gewicht, totaal netto gewicht, nettogewicht totaal, nettomassa',
    totalGrossWeight:
      'totaal bruto, totaal brutogewicht, brutogewicht, bruto gewicht, totaal bruto gewicht, brutogewicht totaal, totaal gewicht, totaalgewicht, brutomassa',
    totalVolume: 'totaal volume, volume, inhoud m3, totale inhoud, totaalvolume, volume totaal',
    marks: 'merken en nummers, merken, merken en nrs',
    description:
      'omschrijving van de goederen, omschrijving goederen, goederenomschrijving, beschrijving van de goederen, aard van de goederen, aard der goederen',
    hsCode:
      'goederencode, GS code, douanetarief, tariefnummer, HS nummer, statistieknummer, douanecode, GN code, taric code, tariefcode, goederennummer, douanetariefnummer, HS goederencode, statistieknr',
    unNumber: 'UN nummer, UN nr',
    shippingName: 'juiste vervoersnaam, technische benaming, juiste ladingnaam, officiële vervoersnaam, vervoersnaam',
    hazardClass: 'gevarenklasse, klasse, klasse subklasse, IMDG klasse, gevaarsklasse, klasse divisie',
    packingGroup: 'verpakkingsgroep, VG',
    flashPoint: 'vlampunt',
    emergencyContact:
      'noodcontact, noodnummer, telefoonnummer bij noodgevallen, noodtelefoonnummer, contact bij noodgevallen',
    bookingNumber: 'boekingsnummer, boeking nr, boekingnummer, boekingsnr',
    manifestNumber: 'manifestnummer, manifest nr, ladingmanifest nr',
    certificateNumber:
      'certificaat nr, certificaatnummer, nummer certificaat, certificaat van oorsprong nr, certificaatnr',
    freightTerms: 'vracht betaalbaar te, vrachtbetaling, vrachtcondities, vracht en kosten',
    onBoardDate:
      'datum van verscheping, verschepingsdatum, aan boord, aan boord op, vertrekdatum, ingeladen op, datum aan boord, laaddatum',
    placeOfIssue:
      'plaats van afgifte, plaats en datum, plaats en datum van afgifte, plaats van uitgifte, plaats en datum van uitgifte',
    originals: 'aantal originelen, aantal originele cognossementen, originelen',
    carriedForward: `transport naar volgende pagina, te transporteren, transport van vorige pagina, overdracht, over te dragen, overgebracht, subtotaal transport, doorgebracht`,
    other: `klantnummer, klant nr, ordernummer, orderdatum, order nr, bestelnummer, bestelling nr, besteldatum, uw referentie,
      onze referentie, referentie, ref, uw kenmerk, ons kenmerk, kenmerk, vervaldatum, uiterste betaaldatum, debiteurnummer,
      debiteurennummer, betalingsvoorwaarden, betalingsconditie, betalingstermijn, betaalwijze, betaling, bank,
      rekeningnummer, bankrekening, IBAN, BIC, btw nummer, btw nr, btw id, kvk, kvk nummer, kvk nr, EORI nummer, telefoon,
      tel, fax, e mail, email, website, contactpersoon, contact, pagina, handtekening, opmerkingen, opmerking,
      pakbon nr, pakbonnummer, paklijst nr, paklijstnummer, tarra, tarragewicht, leverdatum, leveringsdatum, aankomstdatum,
      totaal aantal, serienummer, bedrag in woorden, agent, contractnummer, contract nr, geldig tot, reden van uitvoer,
      postcode, ondertekening, periode, verkoopordernummer`,
  },
  columns: {
    position: 'pos, positie, nr, regel, volgnummer, regelnr, volgnr',
    articleNumber:
      'artikelnummer, artikel nr, artikelnr, code, artikelcode, productcode, art nr, bestelnummer, productnummer, model',
    description: `omschrijving, artikel, product, goederen, omschrijving goederen, omschrijving van de goederen, beschrijving,
      goederenomschrijving, artikelomschrijving, productomschrijving, dienst, inhoud, aard van de goederen, aard der goederen,
      benaming, beschrijving van de goederen, waren, specificatie`,
    quantity: 'aantal, hoeveelheid, stuks, st, aantal stuks, aantal eenheden, hvh',
    unit: 'eenheid, eenh, meeteenheid, EH, maateenheid',
    unitPrice:
      'stukprijs, prijs per stuk, prijs, eenheidsprijs, prijs per eenheid, stuksprijs, P st, nettoprijs, prijs stuk, stukwaarde, tarief',
    amount:
      'prijs incl btw, prijs inclusief btw, bedrag, totaal, totaalprijs, waarde, totaalbedrag, nettobedrag, bedrag excl btw, totaal excl btw, regeltotaal, totale waarde, regelbedrag, netto bedrag, douanewaarde, subtotaal',
    discount: 'korting, korting %, krt',
    tax: 'btw, btw %, % btw, btw tarief, btw code',
    taxAmount: 'btw bedrag',
    hsCode:
      'goederencode, GS code, tariefnummer, HS nummer, statistieknummer, douanecode, GN code, tariefcode, douanetarief, taric code, statistieknr, HS goederencode, goederennummer',
    originCountry: 'oorsprong, land van oorsprong, herkomst, oorsprongsland, land, land van herkomst',
    netWeight: 'nettogewicht, netto gewicht, netto, netto kg, gewicht netto, nettomassa',
    grossWeight: 'brutogewicht, bruto gewicht, bruto, gewicht, bruto kg, gewicht bruto, brutomassa',
    tareWeight: 'tarra, tarragewicht, leeggewicht',
    verifiedMass: 'geverifieerde brutomassa',
    measurement: 'volume, volume m3, kubieke meter, inhoud m3, maat m3',
    dimensions: 'afmetingen, afmeting, afmetingen cm, maten',
    container: 'containernummer, container nr, containernr, container nummer',
    containerAndSeal:
      'container zegel, containernummer zegelnummer, container en zegelnummer, container nr zegel nr, container en zegel, containernummer en zegel, containernummer zegel',
    seal: 'zegel, zegelnummer, zegel nr, zegels, verzegeling, zegelnr',
    sizeType: 'type, maat type, containertype, type maat, afmeting type, grootte type',
    status: 'toestand, vol leeg, leeg vol, status',
    packages:
      'colli, aantal colli, pakketten, dozen, aantal dozen, aantal en soort colli, aantal en soort der colli, kartons, pallets, aantal pakketten, aantal verpakkingen, aantal en aard van de colli',
    packageType:
      'verpakking, soort verpakking, soort colli, verpakkingssoort, type verpakking, aard van de colli, soort',
    marks: 'merken, merken en nummers, colli nr, doos nr, pallet nr, merken nummers, merk, collo nr, kist nr',
    billOfLading: 'cognossement, cognossement nr, cognossementnummer, B L nummer, vrachtbrief nr, cognossementsnummer',
    shipper: 'afzender, verlader, verscheper, aflader',
    consignee: 'geadresseerde, ontvanger',
    notify: 'te verwittigen, notificatieadres',
    unNumber: 'UN nummer, UN nr',
    hazardClass: 'klasse, gevarenklasse, IMDG klasse',
    flashPoint: 'vlampunt',
    marinePollutant: 'mariene verontreiniger, zeeverontreinigend',
    packingGroup: 'verpakkingsgroep, VG',
    originCriterion: 'oorsprongscriterium',
  },
};
