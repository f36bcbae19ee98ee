import type { LanguageWords } from './label-names.ts';

export const FRENCH: LanguageWords = {
  labels: {
    dueDate: `date d'échéance, échéance, date limite de paiement, date limite de paiement le, à payer avant le, payable
      le, payable avant le, à régler avant le, Payable au`,
    orderNumber: `n° commande, n° de commande, numéro de commande, votre commande, commande n°, bon de commande, bon de
      commande n°, réf commande, votre n° de commande, réf client po, Commande client, V/Commande, Réf. client, N°
      de cde`,
    invoiceNumber: `n° fact, fact n°, facture n°, numéro de facture, n° de facture, n° facture, facture numéro, n° de la facture, facture,
      facture commerciale n°, facture pro forma n°, facture proforma n°, réf facture, référence facture, n° proforma,
      numéro de la facture, n° de pièce, numéro de document, n° d'avoir, avoir n°, n° document, référence de la facture`,
    invoiceAndDate:
      'n° et date de facture, numéro et date de la facture, n° et date de la facture, numéro et date de facture, facture n° et date',
    bookingReference: 'référence de réservation, n° de réservation',
    issueDate: `date de facture, date de facturation, date facture, date d'émission, date de la facture, émise le, date,
      date du document, en date du, établie le, date d'établissement, facture du, date de délivrance, facturé le`,
    total: `à payer, montant à payer, somme à payer, total TTC, montant TTC, net à payer, total à payer, montant total,
      somme à payer, total facture, montant total TTC, total général, montant à payer, total de la facture,
      montant de la facture, valeur totale, montant net à payer, montant dû, total dû, total de la facture, net à
      payer TTC, montant facture, total toutes taxes comprises, montant total de la facture, total net à payer,
      total EUR, valeur totale de la facture, total TVA comprise, Montant final, Total facture TTC`,
    plainTotal: `total, totaux, Cumul, Ensemble, Total expédition, Total de l'envoi`,
    subtotal: `montant net, total partiel, base imposable, total HT, montant HT, sous total, total hors taxes, montant
      total HT, total net HT, valeur des marchandises, total marchandises, montant hors taxes, sous total HT,
      total des marchandises, base HT, total hors TVA, montant net HT, Total articles, S/Total`,
    taxTotal: `TVA, total TVA, montant TVA, montant de la TVA, taxe, taxes, total taxes, montant total TVA, TVA collectée`,
    freight: `fret, frais de port, frais de transport, transport, fret maritime, frais de livraison, frais d'expédition,
      coût du fret, fret et transport, Port et emballage, Participation transport`,
    insurance: "assurance, frais d'assurance, prime d'assurance, coût de l'assurance, assurance transport",
    charges:
      "emballage, frais d'emballage, autres frais, frais divers, manutention, frais de dossier, frais accessoires",
    discount: 'remise, rabais, escompte, ristourne, remise commerciale',
    currency:
      'devise, monnaie, devise de facturation, monnaie de facturation, montants en, tous les montants en, devise de la facture',
    incoterm: `conditions de livraison, condition de livraison, incoterm, termes de livraison, conditions de vente
      incoterms, conditions de livraison incoterms 2020, modalités de livraison, incoterm et lieu, Cond. de
      livraison, Conditions de vente, Terme de vente, Incoterm 2020, Condition de vente`,
    originCountry: `pays d'origine, origine, pays d'origine des marchandises, origine des marchandises, pays de fabrication,
      fabriqué en, pays d'origine de la marchandise, origine de la marchandise, Pays d'orig., Pays de provenance
      originaire, Pays d'origine des produits, Pays d’origine des biens`,
    destinationCountry: `pays de destination, pays de destination finale, pays destinataire, À destination de, Pays du destinataire`,
    billOfLading: `connaissement, connaissement n°, n° de connaissement, numéro de connaissement, n° connaissement,
      lettre de transport maritime n°, n° de B L, n° BL, lettre de transport maritime, titre de transport n°,
      n° du connaissement, lettre de voiture maritime n°, n° du B L, numéro du connaissement, connaissement numéro,
      réf connaissement, référence du connaissement, connaissement maison n°, n° connaissement maison,
      connaissement house n°, B L maison n°, titre de transport, n° du titre de transport, document de transport n°,
      n° LTM, LTM n°, connaissement maison, n° de connaissement maison, connaissement transitaire n°, B L maison,
      Réf. B/L`,
    masterBill: `connaissement principal n°, connaissement master n°, n° connaissement master, connaissement maître n°,
      connaissement mère n°, connaissement mère, connaissement maître, B L maître n°, n° de connaissement
      principal, n° de connaissement maître, connaissement armateur n°, B L armateur n°, n° connaissement
      principal, connaissement principal, connaissement master, B L principal n°, n° connaissement maître, n°
      connaissement mère, n° connaissement armateur, B/L armateur, Connaissement maritime n°, N° master, B/L
      compagnie`,
    container: `conteneur, conteneurs, conteneur n°, n° conteneur, n° de conteneur, numéro de conteneur, numéros de
      conteneurs, n° du conteneur, n° de conteneurs, numéro du conteneur, n° des conteneurs, numéros des
      conteneurs, identification du conteneur, identification conteneur, n° de container, conteneur numéro, n°
      d'identification du conteneur, n° TC, TC n°, n° conteneurs, n° CTU, engin de transport, réf conteneur,
      référence conteneur, repère du conteneur, numéro conteneur, n° cont., Équipement n°, N° de TC,
      Identification de l’équipement, N° de l’unité`,
    totalContainers: 'nombre total de conteneurs, nombre de conteneurs, total conteneurs',
    seal: `scellé, scellés, plomb, plombs, n° de scellé, n° de plomb, scellé n°, numéro de scellé, plomb n°,
      numéro de plomb, n° scellé, n° plomb, numéros de scellés, numéro scellé, numéro du scellé, n° du scellé,
      n° du plomb, n° de scellés, n° de plombs, n° scellés, n° plombs, scellé douane, plomb de douane, n° scellement,
      scellement`,
    sizeType: `type de conteneur, taille type, dimension type, type taille, type et taille, taille et type, taille et type
      de conteneur, type de TC, type d'équipement, dimension et type, type du conteneur, code ISO, type conteneur,
      Type ISO, Type ctr, Genre de conteneur`,
    vessel: `navire, nom du navire, bateau, navire de mer, nom du bateau, nom de navire, navire de haute mer, nom
      navire, nom du navire de mer, bâtiment, navire océanique, Nom du bâtiment, Navire transporteur, Par navire, N/V,
      navire à moteur, vapeur`,
    vesselAndVoyage: `navire voyage, navire et voyage, navire n° de voyage, navire et n° de voyage, navire voyage n°,
      navire et voyage n°, nom du navire et voyage, navire et numéro de voyage, navire n° voyage,
      nom du navire et n° de voyage, navire numéro de voyage, nom du navire voyage`,
    imo: `n° IMO, numéro IMO, IMO du navire, n° OMI, numéro OMI, OMI, code OMI, code IMO, n° IMO du navire, n° OMI du
      navire, numéro IMO du navire, numéro OMI du navire, IMO navire, Identifiant OMI`,
    voyage: `voyage, n° de voyage, voyage n°, numéro de voyage, n° voyage, n° du voyage, numéro du voyage, voyage
      numéro, réf voyage, référence voyage, n° voy., rotation, n° de rotation`,
    portOfLoading: `port de chargement, port d'embarquement, port de départ, lieu de chargement, port d'expédition,
      lieu d'embarquement, port de chargt, pt de chargement, port chargement, port de charge, port d'origine, port
      embarquement, Au départ de, Chargé à, chargé au port de, embarqué à, embarquement à, chargement à`,
    portOfDischarge: `port de déchargement, port de débarquement, port d'arrivée, port de destination, lieu de
      déchargement, port de déchargt, pt de déchargement, port de débarqt, port de livraison, port de destination
      finale, port débarquement, Port de décharge, Déchargé à, débarqué à, débarquement à, déchargement à`,
    placeOfReceipt: `lieu de réception, lieu de prise en charge, lieu de prise en charge par le transporteur, lieu de
      réception de la marchandise, lieu d'acceptation, lieu de prise en charge de la marchandise, lieu d'enlèvement,
      Reçu à, Pris en charge à, prise en charge à`,
    placeOfDelivery: `lieu de livraison, destination finale, destination, lieu de destination, lieu de livraison
      finale, lieu de destination finale, lieu de mise à disposition, lieu de livraison par le transporteur, Lieu de
      livraison final, Lieu de remise, acheminé à, post acheminement à, réexpédié vers, livré à`,
    transport: `moyen de transport, mode de transport, informations relatives au transport, mode d'expédition, moyens de
      transport, Moyen de transport et itinéraire, Acheminement, Voie de transport, Expédié par`,
    seller: `société venderesse, entreprise exportatrice, société exportatrice, vendeur, exportateur, expéditeur,
      vendeur exportateur, exportateur vendeur, fournisseur, émetteur, exportateur expéditeur, facturé par, expéditeur
      exportateur, émis par, prestataire, fabricant, bénéficiaire, Société émettrice, Vendu par, cédant`,
    shipper: `chargeur, expéditeur chargeur, chargeur expéditeur, remettant, chargeur nom et adresse, expéditeur nom et
      adresse, nom et adresse du chargeur, chargeur exportateur, expéditeur exportateur nom et adresse, nom du
      chargeur, chargeur ou expéditeur, embarqueur, nom et adresse de l'expéditeur, Expéditeur de la marchandise`,
    buyer: `destinataire de la facture, facturé à, société acheteuse, entreprise importatrice, acheteur, client,
      facturé à, importateur, adresse de facturation, acheteur importateur, importateur acheteur, facture à, facturer
      à, acquéreur, donneur d'ordre, titulaire, Client facturé, Vendu à, doit, débiteur`,
    consignee: `destinataire, adresse de livraison, livré à, livrer à, réceptionnaire, destinataire importateur,
      consignataire, destinataire réel, adresse de destination, livraison à, destinataire nom et adresse,
      nom et adresse du destinataire, consigné à, consigné à l'ordre de, réceptionnaire nom et adresse, à l'ordre de,
      nom du destinataire, destinataire final, destinataire ou ordre, réclamateur, À livrer à`,
    notify: `notifier, partie à notifier, adresse à notifier, à notifier, personne à notifier, partie à aviser, notifier
      à, notifier nom et adresse, personne à prévenir, à aviser, à prévenir, avis d'arrivée à, adresse de
      notification, partie notifiée, personne à aviser, notification, partie à notifier nom et adresse, notify à,
      aviser, Partie à prévenir`,
    carrier: `transporteur, compagnie maritime, armateur, nom du transporteur, compagnie de navigation,
      compagnie de transport, transporteur maritime, ligne maritime, armement`,
    totalPackages: `nombre total de colis, total colis, nombre de colis, nb total de colis, total des colis, colis,
      nb de colis, total cartons, nombre total de cartons, nombre total de palettes, nombre de colis total,
      colis total, nbre de colis, nbre total de colis, nombre total colis, total nombre de colis,
      total colis et pièces, total des cartons, qté totale de colis, Nb colis, Nombre d'unités`,
    totalNetWeight: `poids net total, total poids net, poids net, poids total net, masse nette, masse nette totale, poids net en
      kg, pds net, total pds net, total masse nette, pds net total, P net total, P. net, Net, P.N.`,
    totalGrossWeight: `total brut, poids brut total, total poids brut, poids brut, poids total brut, poids total, masse brute,
      masse brute totale, poids brut en kg, pds brut, total pds brut, masse brute en kg, total masse brute, pds
      brut total, P brut total, P. brut, Brut, P.B.`,
    totalVolume: `volume total, total volume, volume, cubage, cubage total, Encombrement m3`,
    marks: `marques et numéros, marques, marques et n°, marques de colis, marques et n° des colis, marques et numéros
      des colis, marques numéros, marques et nos, marquage, Marques d'identification, Marques et N°s`,
    description: `désignation des marchandises, description des marchandises, nature de la marchandise,
      nature des marchandises, description de la marchandise, désignation de la marchandise, désignation du chargement,
      nature des colis, libellé de la marchandise, description de la cargaison`,
    hsCode: `code SH, code douanier, nomenclature douanière, position tarifaire, nomenclature, n° tarifaire, numéro
      tarifaire, code NC, code HS, code tarifaire, n° SH, tarif douanier, code nomenclature, N° tarif douanier, N°
      tarif, Code marchandise, sous position, sous position tarifaire, position SH, code HTS`,
    unNumber: `n° ONU, numéro ONU, ONU, n° UN, ONU n°, n° UN ONU, code ONU, n° d'identification ONU, n° d'ONU`,
    shippingName: `désignation officielle de transport, nom technique, désignation officielle, nom d'expédition, appellation
      réglementaire, nom d'expédition correct, appellation technique exacte, désignation officielle de transport
      DOT, nom technique exact, désignation exacte de transport, appellation réglementaire de transport,
      dénomination technique, nom de la matière, Matière, Désignation exacte`,
    hazardClass: `classe de danger, classe, classe division, classe de risque, classe IMDG, classe ou division, classe IMO,
      classe OMI, classe de risque principal, classe et division, classe ou division IMDG, classe IMDG division,
      risque principal, classe de danger IMDG, Cl., Cl. IMDG`,
    packingGroup: `groupe d'emballage, GE, gpe d'emballage, gr d'emballage, groupe d'emb, grpe d'emballage,
      groupe emballage, groupe d'emballage GE, Groupe emb.`,
    flashPoint: `point d'éclair, point éclair, pt d'éclair, pt éclair, P E, point d'éclair c, point d'éclair en c,
      température d'éclair`,
    emergencyContact: `contact d'urgence, téléphone d'urgence, numéro d'urgence, n° d'urgence, téléphone d'urgence 24 h, tél
      urgence, tél d'urgence, tél d'urgence 24 h, urgence 24 h, appel d'urgence, contact d'urgence 24 h, contact
      en cas d'urgence, n° d'appel d'urgence, téléphone d'urgence 24 h 24, numéro d'urgence 24 h, Tél. urgence 24
      h, N° d’urgence 24 h/24, En cas d’urgence appeler, N° d'appel d'urgence 24 h/24, Téléphone en cas d’urgence`,
    bookingNumber: `n° de réservation de fret, n° de booking, réservation n°, numéro de réservation, booking n°,
      réservation, n° réservation, réf booking, référence de réservation de fret, réf réservation`,
    manifestNumber: `n° de manifeste, manifeste n°, numéro de manifeste, numéro du manifeste, n° du manifeste,
      manifeste numéro, réf manifeste, n° manifeste, numéro manifeste`,
    certificateNumber: `n° de certificat, certificat n°, numéro de certificat, certificat d'origine n°, n° du
      certificat, numéro du certificat, certificat numéro, n° certificat, réf certificat, numéro d'ordre du
      certificat, n° de série, Attestation n°, n° d'ordre, numéro de série`,
    freightTerms: `fret payable à, conditions de fret, paiement du fret, fret et frais, modalité de fret, fret payable,
      condition de fret, conditions du fret, modalités de paiement du fret, modalités du fret, paiement fret,
      fret payable par`,
    onBoardDate: `date d'embarquement, mis à bord le, date de mise à bord, date de départ, chargé à bord le, embarqué
      le, date d'expédition, mise à bord le, mise à bord, date de chargement, date de chargement à bord, à bord le,
      embarqué à bord le, date de mise à bord effective, date d'appareillage, appareillage, appareillage le, date de
      sortie, date de départ du navire, Départ le, à bord`,
    placeOfIssue: `lieu d'émission, fait à, lieu et date, lieu et date d'émission, lieu et date de délivrance, émis à,
      délivré à, lieu de délivrance, établi à, fait à le, date et lieu d'émission`,
    originals: `nombre d'originaux, nombre de connaissements originaux, originaux, nombre d'originaux émis,
      nombre de B L originaux, nombre de connaissements originaux émis, nbre d'originaux, nb d'originaux,
      connaissements originaux, B L originaux, nombre de connaissements`,
    carriedForward: `report, à reporter, report à nouveau, sous total à reporter, total à reporter, total reporté, montant à
      reporter, report page précédente, Total de la page, Suite page suivante, Report de la page précédente`,
    other: `date d'échéance, échéance, date limite de paiement, n° client, n° de client, numéro client, code client,
      numéro de client, id client, n° de commande, commande n°, numéro de commande, bon de commande, date de
      commande, votre référence, notre référence, référence, réf, vos références, nos références, conditions de
      paiement, mode de paiement, modalités de paiement, mode de règlement, règlement, banque, coordonnées
      bancaires, IBAN, BIC, n° TVA, n° de TVA, TVA intracommunautaire, n° TVA intracommunautaire, numéro de TVA,
      siret, siren, RCS, n° EORI, téléphone, tél, télécopie, courriel, email, adresse email, contact, page,
      signature, cachet et signature, lieu et signature, observations, remarques, notes, n° de ligne, numéro de
      ligne, bon de livraison n°, n° de liste de colisage, liste de colisage n°, tare, arrêté la présente facture,
      date de livraison, capital, date d'arrivée, commercial, période, nom de l'abonné, nom de la banque, contrat
      n°, n° de contrat, agent, motif d'exportation, validité, titulaire du compte, acompte, avoir, quantité
      totale, code postal, pavillon, capitaine, nom du capitaine, agent consignataire, agent maritime,
      consignataire du navire, agent à destination, agent de livraison, transitaire, itinéraire, transbordement,
      feuille, feuillet, folio, risque subsidiaire, risques subsidiaires, danger subsidiaire, code tunnel,
      catégorie d'arrimage, nom du déclarant, nom et qualité du déclarant, indicatif, port d'immatriculation, port
      d'attache, jauge brute, pré acheminement, post acheminement, renseignements complémentaires, informations
      complémentaires, cadre réservé à la douane, visa de la douane, cachet, cachet et visa, autorité compétente,
      Pge, Mentions complémentaires, Départ du navire, Divers, Départ prévu le, Mentions particulières,
      Observations diverses, Départ prévu, Date appareillage`,
    address: 'adresse, domicile, siège',
  },
  columns: {
    position: `n°, pos, poste, ligne, n° d'ordre, rang, article n°, Rep., Lig., N° ordre`,
    articleNumber:
      'référence, réf, code article, n° article, code, code produit, référence article, réf article, n° de référence, modèle',
    description: `désignation, description, libellé, désignation des marchandises, description des marchandises, marchandise,
      marchandises, produit, article, nature des marchandises, désignation de la marchandise, description de la
      marchandise, nature de la marchandise, désignation du produit, dénomination, contenu, désignation des
      produits, prestation, description des produits, désignation et description, détail, intitulé, désignation
      officielle de transport, nom technique, désignation officielle, nom d'expédition, appellation réglementaire,
      désignation exacte de transport, dénomination technique, nom de la matière, matière, nature et description
      des marchandises, description de la cargaison, cargaison, libellé de la marchandise, libellé marchandise,
      désignation marchandise, désignation marchandises, description marchandise, description marchandises,
      description des produits dangereux, désignation des colis, Libellé article, Désignation article, Désignation
      exacte, Détail des marchandises`,
    quantity: `quantité, qté, qte, quantités, nombre, nb, nombre d'qté livrée, quantité commandée, qté facturée, unités,
      nbre, quantité livrée, quantité facturée, Qté livrée, Nb unités`,
    unit: `unité, unité de mesure, UdM, u, unités, un, Unité de vente`,
    unitPrice: `prix unitaire, prix, PU, P U, prix unitaire HT, PU HT, prix unit, P U HT, prix HT, valeur unitaire, tarif,
      prix à l'unité, prix unitaire net, prix unit HT, PU net, prix par unité, Prix net, Px unitaire`,
    amount: `montant, montant HT, montant TTC, total HT, total, total TTC, valeur, prix total, montant total, valeur
      totale, total ligne, total net, montant net, prix total HT, montant net HT, valeur HT, valeur en douane,
      total net HT, Valeur nette, Mt HT`,
    discount: 'remise, rem, remise %, rem %, rabais',
    tax: 'TVA, taux TVA, % TVA, TVA %, taux, taxe, taux de TVA',
    taxAmount: 'montant TVA, total TVA',
    hsCode:
      'code SH, code douanier, nomenclature douanière, position tarifaire, code HS, nomenclature, code NC, n° tarifaire, code tarifaire, tarif douanier, n° SH, SH, NC8',
    originCountry: `origine, pays d'origine, pays origine, pays, provenance, Origine des marchandises, Pays d'orig.,
      Fabriqué en`,
    netWeight: `poids net, net, P net, masse nette, poids net kg, poids net total, pds net, poids net kgs, poids net en kg,
      kg net, masse nette kg, pds net kg, P.N.`,
    grossWeight: `poids brut, brut, P brut, poids, masse brute, poids brut kg, poids total, poids brut total, pds brut, poids
      brut kgs, poids en kg, poids kg, poids brut en kg, masse brute kg, kg brut, pds brut kg, pds, poids
      marchandise, P.B.`,
    tareWeight: `tare, poids tare, tare conteneur, tare du conteneur, tare TC, poids à vide, poids de tare, Tare ctr`,
    verifiedMass: 'masse brute vérifiée, MBV, masse brute vérifiée VGM, poids brut vérifié',
    measurement: `volume, cubage, volume m3, mesure, mètre cube, volume en m3, cubage m3, mètres cubes, mesures m3,
      encombrement, Encombrement m3`,
    dimensions: 'dimensions, dimensions cm, dim, L x l x h',
    container: `conteneur, n° conteneur, n° de conteneur, conteneur n°, numéro de conteneur, conteneurs,
      n° du conteneur, numéros de conteneurs, n° conteneurs, n° de conteneurs, n° TC, TC, numéro conteneur,
      numéro du conteneur, identification conteneur, identification du conteneur, engin de transport, n° CTU,
      repère conteneur, n° cont.`,
    containerAndSeal: `conteneur plomb, conteneur scellé, n° conteneur n° scellé, n° conteneur et scellé,
      conteneur et scellé, conteneur n° plomb n°, n° conteneur n° plomb, conteneur n° scellé n°,
      n° de conteneur et de scellé, n° de conteneur et scellé, conteneur scellés, conteneurs et scellés,
      conteneur s scellé s, conteneur et plomb, conteneur et n° de scellé, n° conteneur et n° scellé,
      n° de conteneur n° de scellé, n° conteneur plomb, n° conteneur scellé, conteneur et plombs,
      n° de conteneur n° de plomb, conteneurs plombs, n° de conteneur et plomb, n° de conteneur et de plomb, TC plomb,
      n° TC et plomb`,
    seal: `scellé, scellés, plomb, plombs, n° de scellé, n° de plomb, n° scellé, n° plomb, scellé n°, plomb n°,
      numéro de scellé, numéros de scellés, n° scellés, n° plombs, n° de scellés, n° du scellé, n° du plomb,
      numéro de plomb, numéro scellé, scellement`,
    sizeType: `type, taille type, type de conteneur, type ISO, taille, type de TC, type taille, taille et type, type et
      taille, type conteneur, type du conteneur, code ISO, type TC, dim type, dimension type, Type ctr, Genre de
      conteneur`,
    status: 'état, plein vide, statut, vide plein, P V, plein ou vide, condition, statut P V',
    packages: `colis, nombre de colis, nb colis, nb de colis, nombre et nature des colis, cartons, nombre de cartons,
      nbre de colis, nombre et type de colis, palettes, qté colis, nombre et espèce de colis, nombre et type des colis,
      n° et nature des colis, nombre colis, nbre colis, nombre et nature colis, nb et type de colis, nbr de colis,
      colis nombre et nature, sacs, fûts, caisses, nombre de caisses, quantité et nature des colis, quantité de colis,
      quantité et type de colis, nb et nature des colis, colis et nature, colis type, Nombre d'unités`,
    packageType: `emballage, type de colis, nature des colis, type d'emballage, conditionnement, nature de l'emballage, nature
      colis, espèce, type des colis, type colis, type emballage, mode d'emballage, emballages, nature emballage,
      espèce de colis, espèce des colis, Genre d'emballage, Genre`,
    marks: `marques, marques et numéros, marques et n°, n° colis, n° de colis, colis n°, marques numéros, n° de carton,
      marques et numéros des colis, marques et n° des colis, marquage, marque, marque et numéro, marques et nos,
      marques n°, repères, Marques d'identification`,
    billOfLading: `connaissement, n° connaissement, n° de connaissement, n° BL, n° B L, connaissement n°,
      n° du connaissement, numéro de connaissement, numéro de B L, LTM n°, n° LTM, connaissement maison,
      n° connaissement maison, titre de transport, document de transport, Réf. B/L`,
    shipper: `chargeur, expéditeur, exportateur, embarqueur, remettant, expéditeur chargeur, nom du chargeur, chargeur
      expéditeur, Chargeur (nom et adresse), Chargeur / exportateur, Expéditeur de la marchandise`,
    consignee: `destinataire, réceptionnaire, importateur, destinataire réel, consignataire, consigné à,
      destinataire final, nom du destinataire, Destinataire (nom et adresse), À livrer à`,
    notify: `notifier, à notifier, partie à notifier, notifié, partie notifiée, notifier à, à aviser, notification,
      Personne à aviser, Aviser, Partie à prévenir`,
    unNumber: `n° ONU, ONU, numéro ONU, n° UN, code ONU, n° d'identification, n° d'ONU`,
    hazardClass: `classe, classe de danger, classe IMDG, classe de risque, classe IMO, classe OMI, classe division,
      classe ou division, classe et division, danger, classe risque, classe danger`,
    flashPoint: `point d'éclair, point éclair, pt éclair, pt d'éclair, point d'éclair c, PE, point éclair c,
      température d'éclair`,
    marinePollutant: 'polluant marin, pollution marine, polluant, pol marin, polluants marins',
    packingGroup: `groupe d'emballage, GE, groupe emballage, gr emballage, gpe emballage, groupe d'emb, groupe emb,
      grpe emb, gr d'emballage, gpe d'emballage, groupe d'emballage GE`,
    originCriterion: "critère d'origine",
  },
};
