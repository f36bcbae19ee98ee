import type { LanguageWords } from './label-names.ts';

export const DUTCH: LanguageWords = {
  labels: {
    dueDate: `vervaldatum, uiterste betaaldatum, te betalen voor, betalen voor, te voldoen voor, vervaldatum due,
      Betaaldatum, Vervalt op`,
    orderNumber: `ordernummer, order nr, bestelnummer, bestelling nr, uw order, uw bestelling, uw ordernummer, inkooporder,
      inkoopordernummer, ordernr, uw bestelnummer, Verkooporder, Bestelnr., Referentie klant, Inkoopordernr.`,
    invoiceNumber: `factuurreferentie, factuurref, ons factuurnummer, factuurnummer, factuur nr, factuurnr, factuur nummer,
      handelsfactuur nr, factuur n°, proformafactuur nr, proforma nr, creditnota nr, creditfactuurnummer,
      documentnummer, factuur no, proforma factuurnummer, handelsfactuurnummer, factuurkenmerk, Onze factuur, Nota
      nr.`,
    invoiceAndDate:
      'factuurnummer en datum, factuurnummer en factuurdatum, nummer en datum van de factuur, factuur nr en datum',
    bookingReference: 'reserveringsnummer, transactienummer',
    issueDate: `factuurdatum, datum, datum factuur, datum van uitgifte, uitgiftedatum, datum van afgifte, opgemaakt op,
      documentdatum, datum van de factuur, Afgiftedatum, d.d., Factuur d.d.`,
    total: `te voldoen, te voldoen bedrag, totaalbedrag, te betalen, totaal te betalen, totaal incl btw, totaal
      inclusief btw, eindtotaal, factuurbedrag, te betalen bedrag, totaal factuurbedrag, totale waarde,
      factuurtotaal, totaal factuur, bedrag incl btw, totaalbedrag incl btw, totale factuurwaarde, totaalprijs,
      Eindbedrag`,
    plainTotal: `totaal, totalen, Totaal generaal, Samen, Totaal zending, Algemeen totaal`,
    subtotal: `nettowaarde, totaal zonder btw, subtotaal, totaal excl btw, totaal exclusief btw, nettobedrag, exclusief
      btw, netto bedrag, totaal netto, goederenwaarde, totaal goederen, waarde goederen, netto totaal, bedrag excl
      btw, tussentotaal, Totaal regels, Subtotaal excl. btw`,
    taxTotal: `btw, btw bedrag, totaal btw, btw totaal, Omzetbelasting, Belasting, Btw hoog`,
    freight: `vracht, vrachtkosten, zeevracht, verzendkosten, transportkosten, bezorgkosten, transport, verzending,
      vervoerskosten, Vrachtaandeel, Vrachtkosten zee`,
    insurance: 'verzekering, verzekeringskosten, transportverzekering, verzekeringspremie',
    charges:
      'verpakkingskosten, verpakking, overige kosten, administratiekosten, toeslagen, handlingskosten, bijkomende kosten, toeslag',
    discount: 'korting, kortingen, rabat, kortingsbedrag',
    currency: `valuta, munteenheid, factuurvaluta, bedragen in, alle bedragen in, munt, Documentvaluta`,
    incoterm: `leveringsvoorwaarden, leveringsvoorwaarde, leveringsconditie, leveringscondities, leveringsvoorwaarden
      incoterms 2020, levering, leverconditie, incoterm en plaats, Leveringscond., Lev.voorw.`,
    originCountry: `land van oorsprong, oorsprong, oorsprongsland, herkomst, land van herkomst, oorsprong van de goederen, land
      van oorsprong van de goederen, vervaardigd in, geproduceerd in, Land van herkomst goederen, Land v.
      oorsprong, Herkomst goederen, Gemaakt in, Land van herkomst en oorsprong, Goederen van oorsprong uit`,
    destinationCountry: `land van bestemming, bestemmingsland, land van eindbestemming, Land v. bestemming, Land van ontvanger,
      Eindbestemmingsland`,
    billOfLading: `cognossement, cognossement nr, cognossementnummer, cognossementsnummer, zeevrachtbrief nr, zeevrachtbrief,
      vrachtbrief nr, vrachtbriefnummer, cognossement nummer, zeevrachtbriefnummer, B L nummer, nummer
      cognossement, huis cognossement nr, huiscognossement, cognossementsnr, house B L nummer, huis B L nr, huis B
      L, vervoersdocument nr, vervoersdocument, connossement nr, connossement, connossementnummer, Nr.
      cognossement, B/L-referentie, Vervoerdocument nr., Cogn.nr.`,
    masterBill: `hoofdcognossement nr, master B L nr, hoofdcognossement, master cognossement nr, hoofd B L nr,
      moedercognossement nr, rederij B L nr, hoofd B L, moedercognossement, hoofdcognossementnummer, rederij
      cognossement nr, mastercognossement, B/L-nr. rederij, Rederij B/L, MBL nummer, Hoofdconnossement`,
    container: `container nr, containernummer, containernummers, containernr, container nummer, container nrs, laadkist nr,
      containeridentificatie, container kenmerk, laadeenheid, laadkist, laadkistnummer, transporteenheid,
      laadeenheid nr, containeraanduiding, Nummer container, Equipment nr., Unitnummer, Equipmentnr.`,
    totalContainers: 'aantal containers, totaal containers, totaal aantal containers',
    seal: `zegel, zegelnummer, zegel nr, zegels, verzegeling, verzegelingsnummer, zegelnr, zegelnummers, lood,
      loodnummer, loden, zegelnrs, douanezegel, lood nr, zegels nrs, containerzegel, verzegeling nr, sluitzegel,
      Loodje, Loodje nr.`,
    sizeType: `containertype, afmeting type, maat type, type maat, grootte type, maat en type, type en maat, afmeting en
      type, type container, formaat type, soort container, containersoort, containermaat, type en afmeting,
      grootte en type, Cont.type`,
    vessel: `schip, scheepsnaam, naam van het schip, zeeschip, naam schip, vaartuig, zeeschip naam, naam van schip,
      motorschip, naam zeeschip, vrachtschip, naam vaartuig, naam van het vaartuig, Per schip, Verscheept per,
      zeevaartuig, stoomschip`,
    vesselAndVoyage: `schip reis, schip en reis, schip reisnummer, schip en reisnummer, schip reis nr, schip voyage,
      schip en reis nr, zeeschip reis, naam schip en reis, scheepsnaam en reis, scheepsnaam reis,
      scheepsnaam reisnummer, scheepsnaam en reisnummer, zeeschip en reis, naam schip reis`,
    imo: `IMO nummer, IMO nr, IMO scheepsnummer, scheepsnummer IMO, IMO nummer schip, IMO nr schip, IMO nummer van het
      schip, IMO identificatienummer, IMO schip, Scheeps IMO, IMO kenmerk`,
    voyage: `reis, reisnummer, reis nr, reisnr, vaart, voyagenummer, nummer reis, reiscode, Reis no., rondreis, vaart
      nr`,
    portOfLoading: `laadhaven, haven van lading, haven van vertrek, haven van inlading, vertrekhaven, plaats van
      lading, inladingshaven, laadplaats, haven van inscheping, haven van belading, inschepingshaven, haven van
      verlading, haven van verscheping, verschepingshaven, haven van oorsprong, beladingshaven, Inlaadhaven, Haven v.
      lading, Geladen te, Ingeladen te, Geladen in, Inlading te, Belading te, Vertrekhaven lading`,
    portOfDischarge: `loshaven, haven van lossing, haven van aankomst, bestemmingshaven, aankomsthaven, plaats van
      lossing, haven van bestemming, losplaats, haven van ontlading, ontladingshaven, losshaven, haven van
      ontscheping, ontschepingshaven, haven van uitlading, Uitlaadhaven, Haven v. lossing, Lossingshaven, Gelost te,
      Gelost in, Uitgeladen te, Lossing te`,
    placeOfReceipt: `plaats van ontvangst, plaats van inontvangstneming, plaats van overname, plaats van
      inontvangstname, plaats van ontvangst goederen, ontvangstplaats, plaats van inontvangstneming door vervoerder,
      plaats van aanname, Ontvangen te, Plaats van aanneming, in ontvangst genomen te, overgenomen te, aangenomen te`,
    placeOfDelivery: `plaats van aflevering, plaats van levering, eindbestemming, bestemming, plaats van bestemming,
      afleverplaats, afleveringsplaats, plaats van eindbestemming, losplaats bestemming, plaats van uitlevering,
      afleverpunt, leveringsplaats, definitieve bestemming, Plaats van eindlevering, Aflevering te, doorvervoer naar,
      natransport naar, navervoer naar`,
    transport: `vervoermiddel, vervoerswijze, wijze van vervoer, transportmiddel, vervoermiddelen, wijze van verzending,
      transportwijze, gegevens betreffende het vervoer, Vervoersgegevens, Vervoermiddel en route, Verzonden per,
      Vervoerwijze, Vervoer, Gegevens over het vervoer`,
    seller: `leverende partij, verkopende firma, uitvoerende firma, verkoper, exporteur, afzender, verkoper exporteur,
      leverancier, exporteur verkoper, uitgegeven door, verkopende partij, verzender exporteur, fabrikant,
      exporteur afzender, factuur van, Verkocht door`,
    shipper: `verlader, aflader, verscheper, inlader, verzender, afzender verlader, verlader naam en adres,
      afzender naam en adres, afzender verscheper, bevrachter, inlader naam en adres, verscheper naam en adres,
      naam en adres van de afzender, verlader afzender, aflader naam en adres, naam afzender, naam en adres afzender,
      verscheper exporteur, aflader afzender, Afzender / Aflader`,
    buyer: `koper, klant, factuuradres, importeur, koper importeur, afnemer, factuur aan, opdrachtgever, debiteur,
      importeur koper, gefactureerd aan, kopende partij, Aan de firma, Verkocht aan, factureren aan`,
    consignee: `geadresseerde, ontvanger, afleveradres, leveringsadres, bestemd voor, verzenden naar, afleveren aan,
      geadresseerde importeur, bezorgadres, leveren aan, geconsigneerde, geadresseerde naam en adres, ontvanger
      naam en adres, geconsigneerd aan, aan order van, ontvanger van de goederen, naam en adres van de ontvanger,
      goederenontvanger, eindontvanger, naam en adres van de geadresseerde, naam ontvanger, naam geadresseerde,
      geconsigneerd aan de order van, Te leveren aan, Ladingontvanger, Gericht aan`,
    notify: `te verwittigen, notify adres, te informeren partij, kennisgevingsadres, te notificeren, te berichten, te
      waarschuwen adres, te verwittigen partij, notificatieadres, in kennis te stellen, te informeren, meldadres,
      te verwittigen adres, partij te verwittigen, kennisgeving aan, kennis te geven aan, te waarschuwen, adres
      van kennisgeving, te notificeren partij, notificeren, te verwittigen naam en adres, in kennis te stellen
      partij, te berichten partij, melden aan, te verwittigen persoon, notify naam en adres, Kennis geven aan,
      Aankomst melden aan, Te waarschuwen partij, Aankomstbericht aan`,
    carrier: `vervoerder, rederij, naam van de vervoerder, expediteur, scheepvaartmaatschappij, reder,
      rederij vervoerder, zeevervoerder, vervoersmaatschappij`,
    totalPackages: `totaal aantal colli, aantal colli, totaal colli, colli, totaal aantal pakketten, totaal aantal dozen, aantal
      pakketten, totaal dozen, totaal aantal verpakkingen, totaal aantal stuks colli, aantal verpakkingen, aantal
      verpakkingseenheden, totaal aantal stuks, colli totaal, totaal collo, aantal pakken, aantal dozen, aantal
      collo, totaal aantal pallets, totaal pakketten, totaal verpakkingen, Aantal stuks, Aant. verpakkingen,
      Pakstukken, Stuks colli`,
    totalNetWeight: `totaal nettogewicht, nettogewicht, netto gewicht, totaal netto gewicht, nettogewicht totaal,
      nettomassa, totaal netto kg, totale nettomassa, totaal kg netto, nettogewicht kg, totaal nettomassa, Gew. netto`,
    totalGrossWeight: `totaal bruto, totaal brutogewicht, brutogewicht, bruto gewicht, totaal bruto gewicht,
      brutogewicht totaal, totaal gewicht, totaalgewicht, brutomassa, bruto totaal kg, totaal bruto kg,
      totale brutomassa, totaal kg bruto, brutogewicht kg, bruto gew, totale bruto gewicht, totaal brutomassa,
      Gew. bruto`,
    totalVolume: `totaal volume, volume, inhoud m3, totale inhoud, totaalvolume, volume totaal, Kubering m3, Volume in m³`,
    marks: `merken en nummers, merken, merken en nrs, merken en nummers van de colli, merken nummers, merktekens,
      merktekens en nummers, merken en nos, markering, merken en nummers colli, Merk / nummer`,
    description: `omschrijving van de goederen, omschrijving goederen, goederenomschrijving,
      beschrijving van de goederen, aard van de goederen, aard der goederen, aard van de lading,
      omschrijving van de lading, ladingomschrijving, omschrijving der goederen, benaming van de goederen,
      omschrijving lading`,
    hsCode: `goederencode, GS code, douanetarief, tariefnummer, HS nummer, statistieknummer, douanecode, GN code,
      taric code, tariefcode, goederennummer, douanetariefnummer, HS goederencode, statistieknr, tariefpost,
      douanetariefpost, GN post, tariefonderverdeling, HS post`,
    unNumber: 'UN nummer, UN nr, VN nummer, VN nr, UN identificatienummer, stofnummer',
    shippingName: `juiste vervoersnaam, technische benaming, juiste ladingnaam, officiële vervoersnaam, vervoersnaam,
      juiste technische naam, technische naam, juiste technische benaming, correcte vervoersnaam, vervoersbenaming,
      officiële benaming, stofnaam, officiële vervoersbenaming, juiste ladingbenaming, correcte technische benaming,
      juiste vervoersbenaming, ladingnaam, officiële vervoersbenaming PSN, verzendnaam, juiste verzendnaam,
      benaming van de stof, Stof`,
    hazardClass: `gevarenklasse, klasse, klasse subklasse, IMDG klasse, gevaarsklasse, klasse divisie,
      klasse of subklasse, klasse en subklasse, gevarenkl, klasse gevaar, hoofdgevaar, klasse of divisie,
      IMDG klasse divisie`,
    packingGroup: `verpakkingsgroep, VG, verp groep, verpakkingsgr, verpakkingsgroep VG, Verpakk.groep`,
    flashPoint: `vlampunt, vlampunt c, vlp, vlampunt c c, vlampunt in c, vlampt, Ontvlammingspunt, Vlampunt °C c.c.`,
    emergencyContact: `noodcontact, noodnummer, telefoonnummer bij noodgevallen, noodtelefoonnummer, contact bij noodgevallen,
      noodtelefoon, noodnummer 24 h, 24 uurs noodnummer, noodtelefoon 24 h, telefoon bij nood, noodgeval telefoon,
      noodtelefoonnummer 24 h, contact noodgeval, noodcontact 24 h, 24 h noodnummer, noodtelefoon 24 uur,
      noodnummer 24 uur, alarmnummer, noodgevallen, in noodgeval bellen, 24 uurs contact, Noodtelefoon 24 u,
      Noodnummer 24 u, Telefoon bij calamiteit, Bij calamiteiten, Bij nood bellen`,
    bookingNumber: `boekingsnummer, boeking nr, boekingnummer, boekingsnr, boekingsreferentie, boeking, boekingsref,
      bookingnummer, referentie boeking`,
    manifestNumber: 'manifestnummer, manifest nr, ladingmanifest nr, ladingmanifestnummer, nummer manifest',
    certificateNumber: `certificaat nr, certificaatnummer, nummer certificaat, certificaat van oorsprong nr,
      certificaatnr, nummer van het certificaat, nr certificaat, certificaatref, oorsprongscertificaat nr,
      Referentienr., Verklaring nr., volgnummer, volgnr, serienummer, serienr`,
    freightTerms: `vracht betaalbaar te, vrachtbetaling, vrachtcondities, vracht en kosten, betaling vracht,
      vracht te betalen te, betaling van de vracht, vrachtvoorwaarden, vrachtconditie, vracht betaalbaar,
      vracht te voldoen te`,
    onBoardDate: `datum van verscheping, verschepingsdatum, aan boord, aan boord op, vertrekdatum, ingeladen op, datum aan
      boord, laaddatum, aan boord genomen op, geladen aan boord, geladen op, datum inlading, datum van inlading,
      datum van vertrek, datum vertrek, datum verscheping, verscheept op, afvaartdatum, afvaart, vertrek op,
      vertrek, aan boord geladen op, ingeladen aan boord, datum van lading, datum belading, afvaart op, Afgevaren
      op, Geladen aan boord op, Aan boord genomen, Aan boord d.d.`,
    placeOfIssue: `plaats van afgifte, plaats en datum, plaats en datum van afgifte, plaats van uitgifte,
      plaats en datum van uitgifte, plaats datum, uitgegeven te, opgemaakt te, afgegeven te, gedaan te,
      datum en plaats van afgifte, plaats afgifte, plaats en datum afgifte`,
    originals: `aantal originelen, aantal originele cognossementen, originelen, aantal originele B L,
      aantal originele B L s, aantal originele vrachtbrieven, originele cognossementen, aantal B L originelen,
      originele B L, aantal originele exemplaren`,
    carriedForward: `transport naar volgende pagina, te transporteren, transport van vorige pagina, overdracht, over te dragen,
      overgebracht, subtotaal transport, doorgebracht, Transporteren, Subtotaal pagina, Vervolg, Over te brengen,
      Transport vorige pagina`,
    other: `klantnummer, klant nr, ordernummer, orderdatum, order nr, bestelnummer, bestelling nr, besteldatum, uw
      referentie, onze referentie, referentie, ref, uw kenmerk, ons kenmerk, kenmerk, vervaldatum, uiterste
      betaaldatum, debiteurnummer, debiteurennummer, betalingsvoorwaarden, betalingsconditie, betalingstermijn,
      betaalwijze, betaling, bank, rekeningnummer, bankrekening, IBAN, BIC, btw nummer, btw nr, btw id, kvk, kvk
      nummer, kvk nr, EORI nummer, telefoon, tel, fax, e mail, email, website, contactpersoon, contact, pagina,
      handtekening, opmerkingen, opmerking, pakbon nr, pakbonnummer, paklijst nr, paklijstnummer, tarra,
      tarragewicht, leverdatum, leveringsdatum, aankomstdatum, totaal aantal, serienummer, bedrag in woorden,
      agent, contractnummer, contract nr, geldig tot, reden van uitvoer, postcode, ondertekening, periode,
      verkoopordernummer, vlag, kapitein, naam kapitein, naam van de kapitein, scheepsagent, agent op bestemming,
      agent loshaven, afleveragent, overslag, overlading, blad, blad nr, bijkomend gevaar, bijkomende gevaren,
      nevengevaar, nevengevaren, subrisico, stuwcategorie, aangever, stempel en handtekening, temperatuur,
      voortransport, voorvervoer, navervoer, natransport, opmerkingen van de vervoerder, aanvullende informatie,
      bevoegde autoriteit, voor douanegebruik, thuishaven, roepletters, datum van aankomst, verwachte aankomst,
      verklaring, Bijzonderheden, Notities, Aanvullende gegevens, Datum afvaart, Aantekeningen, Afvaart omstreeks,
      Vertrokken`,
    address: 'adres, vestigingsadres',
  },
  columns: {
    position: 'pos, positie, nr, regel, volgnummer, regelnr, volgnr, Rgl.',
    articleNumber:
      'artikelnummer, artikel nr, artikelnr, code, artikelcode, productcode, art nr, bestelnummer, productnummer, model',
    description: `omschrijving, artikel, product, goederen, omschrijving goederen, omschrijving van de goederen, beschrijving,
      goederenomschrijving, artikelomschrijving, productomschrijving, dienst, inhoud, aard van de goederen, aard
      der goederen, benaming, beschrijving van de goederen, waren, specificatie, juiste ladingnaam, juiste
      technische benaming, technische benaming, juiste vervoersnaam, vervoersnaam, technische naam, juiste
      technische naam, stofnaam, officiële vervoersnaam, correcte vervoersnaam, ladingnaam, verzendnaam, officiële
      benaming, vervoersbenaming, officiële vervoersbenaming, juiste vervoersbenaming, juiste verzendnaam, stof,
      naam van de stof, omschrijving lading, lading, omschrijving van de lading, ladingomschrijving, aard van de
      lading, omschrijving der goederen, soort goederen, benaming van de goederen, omschrijving colli en goederen,
      goederensoort, Materiaalomschrijving`,
    quantity: `aantal, hoeveelheid, stuks, st, aantal stuks, aantal eenheden, hvh, Geleverd, Gefact. aantal, Aantal
      geleverd, Aantallen, Gel. aantal`,
    unit: 'eenheid, eenh, meeteenheid, EH, maateenheid',
    unitPrice: `stukprijs, prijs per stuk, prijs, eenheidsprijs, prijs per eenheid, stuksprijs, P st, nettoprijs, prijs
      stuk, stukwaarde, tarief, Prijs p/e, Prijs p/st`,
    amount: `prijs incl btw, prijs inclusief btw, bedrag, totaal, totaalprijs, waarde, totaalbedrag, nettobedrag, bedrag
      excl btw, totaal excl btw, regeltotaal, totale waarde, regelbedrag, netto bedrag, douanewaarde, subtotaal,
      Totaal excl.`,
    discount: 'korting, korting %, krt',
    tax: 'btw, btw %, % btw, btw tarief, btw code',
    taxAmount: 'btw bedrag',
    hsCode:
      'goederencode, GS code, tariefnummer, HS nummer, statistieknummer, douanecode, GN code, tariefcode, douanetarief, taric code, statistieknr, HS goederencode, goederennummer',
    originCountry: `oorsprong, land van oorsprong, herkomst, oorsprongsland, land, land van herkomst,
      Land van herkomst goederen`,
    netWeight: 'nettogewicht, netto gewicht, netto, netto kg, gewicht netto, nettomassa, kg netto, nettomassa kg',
    grossWeight: `brutogewicht, bruto gewicht, bruto, gewicht, bruto kg, gewicht bruto, brutomassa, bruto gew,
      gew bruto, kg bruto, brutogewicht kg, brutomassa kg, gew, ladinggewicht`,
    tareWeight: `tarra, tarragewicht, leeggewicht, tarra kg, containertarra, ledig gewicht, tarra container, Tarramassa,
      Eigen gewicht cont., Tarra cont.`,
    verifiedMass: 'geverifieerde brutomassa, geverifieerd brutogewicht, vastgestelde brutomassa',
    measurement: `volume, volume m3, kubieke meter, inhoud m3, maat m3, kubiek, kubieke meters, maat in m3, kubatuur, Kubering
      m3, Volume in m³`,
    dimensions: 'afmetingen, afmeting, afmetingen cm, maten',
    container: `containernummer, container nr, containernr, container nummer, containernrs, container nummers,
      laadkist, laadkistnummer, laadeenheid, containeridentificatie, container kenmerk, laadeenheid nr,
      transporteenheid, Nummer container`,
    containerAndSeal: `container zegel, containernummer zegelnummer, container en zegelnummer, container nr zegel nr,
      container en zegel, containernummer en zegel, containernummer zegel, containernummer en zegelnummer,
      container nr en zegel nr, container zegels, container nr zegel, containers en zegels, containers zegels,
      container en zegel nr, container zegelnummer, container zegelnr, container nr en zegel, container lood,
      containernummer verzegeling, containernummer zegelnr, container verzegeling`,
    seal: `zegel, zegelnummer, zegel nr, zegels, verzegeling, zegelnr, zegelnummers, zegel nrs, lood, loodnummer,
      verzegelingsnummer, douanezegel, loden, lood nr`,
    sizeType: `type, maat type, containertype, type maat, afmeting type, grootte type, maat en type, formaat type, type
      container, type en maat, containersoort, soort container, containermaat, maat, Cont.type`,
    status: 'toestand, vol leeg, leeg vol, status, vol of leeg, beladen leeg',
    packages: `colli, aantal colli, pakketten, dozen, aantal dozen, aantal en soort colli, aantal en soort der colli,
      kartons, pallets, aantal pakketten, aantal verpakkingen, aantal en aard van de colli, aantal en soort
      verpakking, aantal en soort, aantal stuks colli, aantal collo, collo, aantal en type colli, zakken, vaten,
      kisten, aantal pallets, aantal kisten, hoeveelheid en soort colli, aantal en soort van de colli, aantal
      verpakkingseenheden, aantal pakken, aantal en soort verpakkingen, verpakkingen, colli aantal en soort, colli
      en soort, aantal colli en soort, pakken, aantal zakken, aantal en type verpakking, Aant. verpakkingen,
      Pakstukken, Stuks colli`,
    packageType: `verpakking, soort verpakking, soort colli, verpakkingssoort, type verpakking, aard van de colli, soort, type
      colli, aard colli, aard verpakking, aard van de verpakking, verpakkingstype, soort pakket, type collo, soort
      collo, soort der colli, aard der colli, soort van de colli, verpakkingsvorm, verpakkingswijze, Collisoort`,
    marks: `merken, merken en nummers, colli nr, doos nr, pallet nr, merken nummers, merk, collo nr, kist nr,
      merktekens, markering, markeringen, merken en nrs, merken en nummers van de colli, merken nrs,
      merktekens en nummers, merken en nummers colli`,
    billOfLading: `cognossement, cognossement nr, cognossementnummer, B L nummer, vrachtbrief nr, cognossementsnummer,
      connossement nr, connossement, zeevrachtbrief nr, zeevrachtbrief, huiscognossement, cognossementsnr,
      vrachtbriefnummer, vervoersdocument, connossementnummer, huis B L, Nr. cognossement, B/L-referentie,
      Vervoerdocument nr., Cogn.nr.`,
    shipper: `afzender, verlader, verscheper, aflader, inlader, verzender, bevrachter, naam afzender,
      afzender verlader, Afzender / Aflader`,
    consignee: `geadresseerde, ontvanger, geconsigneerde, ontvanger van de goederen, goederenontvanger, geadresseerde
      ontvanger, geconsigneerd aan, naam ontvanger, ontvanger geadresseerde, Te leveren aan, Ladingontvanger,
      Gericht aan`,
    notify: `te verwittigen, notificatieadres, notify adres, te informeren, te waarschuwen, te notificeren, te berichten,
      kennisgevingsadres, meldadres, te verwittigen partij, Kennis geven aan, Aankomst melden aan, Te waarschuwen
      partij, Aankomstbericht aan`,
    unNumber: 'UN nummer, UN nr, VN nummer, VN nr, stofnummer',
    hazardClass: `klasse, gevarenklasse, IMDG klasse, gevaarsklasse, klasse subklasse, gevaar, klasse gevaar,
      gevarenkl, klasse of subklasse, klasse divisie, hoofdgevaar`,
    flashPoint: `vlampunt, vlampunt c, vlp, vlampt, vlampunt c c, Ontvlammingspunt, Vlampunt °C c.c.`,
    marinePollutant: `mariene verontreiniger, zeeverontreinigend, mariene verontreiniging, zeeverontreiniger,
      milieugevaarlijk, mar verontr, zeewatervervuiler, marien verontreinigend`,
    packingGroup: 'verpakkingsgroep, VG, verp groep, verpakkingsgr, verpakkingsgroep VG',
    originCriterion: 'oorsprongscriterium',
  },
};
