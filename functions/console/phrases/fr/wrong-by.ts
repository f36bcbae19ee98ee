export const phrases: Readonly<Record<string, string>> = {
  'Uploads in stages, of which the last comes after the deadline; a paper filed under another case.':
    'Des dépôts en plusieurs fois, dont le dernier arrive après le délai ; un document classé dans un autre dossier.',
  'A value that is printed and was lost in reading; a paper that follows and has it.':
    'Une valeur imprimée et perdue à la lecture ; un document à venir qui la donne.',
  'Groupage, where the details stand on house bills that were not filed.':
    'Le groupage, dont le détail figure sur des connaissements maison qui n’ont pas été déposés.',
  'Poor prints and photographs, of which the value was read rightly all the same.':
    'Impressions et photos médiocres dont la valeur a tout de même été bien lue.',
  'Time zones of filer and port; a report first filed elsewhere and only passed on here; trades with shorter terms.':
    'Fuseaux horaires du déclarant et du port ; une déclaration déposée d’abord ailleurs et seulement transmise ici ; trafics à délais plus courts.',
  'Negotiable bills, which name no consignee by their nature; forwarders whose name does not tell that they trade too.':
    'Des connaissements négociables, qui par nature ne nomment pas de destinataire ; des transitaires dont le nom ne dit pas qu’ils font aussi du négoce.',
  'Honest corrections, of a slip or of a print that could hardly be read.':
    'Des corrections de bonne foi, d’une erreur ou d’une impression à peine lisible.',
  'Pallets counted on one paper and cartons on the other; an invoice for part of a consignment.':
    'Palettes comptées sur un document et cartons sur l’autre ; une facture pour une partie de l’envoi.',
  'Discounts, freight, insurance or taxes printed outside the table of lines.':
    'Remises, fret, assurance ou taxes imprimés hors du tableau des lignes.',
  'Freight that the seller advances and charges; a sale in a chain, where another sale has other terms.':
    'Un fret que le vendeur avance et refacture ; une vente en chaîne, où une autre vente a d’autres conditions.',
  'Triangular trade, where a middleman invoices goods that another ships; forwarders named in place of the trader.':
    'Commerce triangulaire, où un intermédiaire facture ce qu’un autre expédie ; transitaires nommés à la place du négociant.',
  'The country of dispatch printed for that of origin; a certificate for a part of the goods.':
    'Le pays d’expédition imprimé au lieu de celui d’origine ; un certificat pour une partie des marchandises.',
  'Goods sold while at sea; invoices written when the bill of lading is there; day and month read in the wrong order.':
    'Marchandises vendues en mer ; factures établies une fois le connaissement émis ; jour et mois lus dans le mauvais ordre.',
  'Part shipments of one sale; the same consignment filed at two ports; sellers who begin their numbers anew each year.':
    'Livraisons partielles d’une même vente ; le même envoi déposé dans deux ports ; vendeurs qui recommencent leur numérotation chaque année.',
  'Scanning software, signatures and stamps, which save a file anew; pictures cropped or turned before they were sent.':
    'Logiciels de numérisation, signatures et tampons, qui enregistrent le fichier à nouveau ; images recadrées ou tournées avant l’envoi.',
  'Containers rolled to a later ship at short notice, or added late; a list that was filed in parts.':
    'Conteneurs reportés au dernier moment sur un navire suivant, ou ajoutés tard ; une liste déposée en plusieurs parties.',
  'A character misread from a poor print, or mistyped by the shipper.':
    'Un caractère mal lu sur une mauvaise impression, ou mal saisi par l’expéditeur.',
  "Containers that a shipper owns, whose prefix few know; the trade's own size codes; a clerk's usual code typed for all.":
    'Conteneurs appartenant à un chargeur, dont peu connaissent le préfixe ; codes de taille propres au métier ; le code habituel d’un employé saisi pour tous.',
  'A container rolled to a later ship whose bill was issued anew; dates of a plan, not of the loading.':
    'Un conteneur reporté sur un navire suivant dont le connaissement a été réémis ; dates d’un plan et non du chargement.',
  'Weights rounded line by line; house bills that were not filed; pallets on the master, cartons on the houses.':
    'Poids arrondis ligne par ligne ; connaissements maison non déposés ; palettes sur le principal, cartons sur les maison.',
  'A gate that reports late: the container came back empty, or had not been stuffed yet.':
    'Un terminal qui signale tard : le conteneur est revenu vide, ou n’était pas encore empoté.',
  'Refrigerated containers used as ordinary ones, switched off, on their way to where they are needed.':
    'Conteneurs frigorifiques employés comme conteneurs ordinaires, éteints, en route vers là où on en a besoin.',
  'Pounds or tonnes printed as kilograms; gross and net columns read in the wrong order.':
    'Livres ou tonnes imprimées comme kilogrammes ; colonnes brut et net lues dans le mauvais ordre.',
  'Dunnage and lashing left out of the cargo weight; a gross weight that already includes the container; a verified mass without it; other consignments in the same container.':
    'Bois de calage et arrimage omis du poids de la cargaison ; un poids brut qui comprend déjà le conteneur ; une masse vérifiée sans lui ; d’autres envois dans le même conteneur.',
  'Containers rated above the rule, as many of today are: their safety plate tells; a gross weight that includes the chassis; pounds read as kilograms.':
    'Conteneurs admis au-delà de la règle, comme beaucoup aujourd’hui : leur plaque de sécurité le dit ; un poids brut qui comprend le châssis ; livres lues comme kilogrammes.',
  'Fuel, driver or chassis weighed with the container; two containers on one truck; a weighbridge out of calibration.':
    'Carburant, chauffeur ou châssis pesés avec le conteneur ; deux conteneurs sur un camion ; un pont-bascule déréglé.',
  'Cubic feet or litres printed as cubic metres; the volume of one package beside the weight of all; goods of several kinds under one code.':
    'Pieds cubes ou litres imprimés comme mètres cubes ; le volume d’un colis à côté du poids de tous ; marchandises de plusieurs sortes sous un même code.',
  'Sets or cartons counted as pieces; the weight of several lines printed beside one; goods of another make.':
    'Lots ou cartons comptés comme pièces ; le poids de plusieurs lignes imprimé à côté d’une seule ; marchandises d’une autre fabrication.',
  "Several seals on one container of which each paper names another; characters misread; the carrier's prefix dropped.":
    'Plusieurs scellés sur un conteneur, dont chaque document en nomme un autre ; caractères mal lus ; préfixe du transporteur omis.',
  'Empty containers and open ones, which bear none; papers of a line that prints no seals; a seal lost in reading.':
    'Conteneurs vides et ouverts, qui n’en portent pas ; documents d’une ligne qui n’imprime pas les scellés ; un scellé perdu à la lecture.',
  'Short numbers that two makers use; a container number that one of the papers has wrong; one seal typed for all.':
    'Numéros courts que deux fabricants utilisent ; un numéro de conteneur faux sur l’un des documents ; un même scellé saisi pour tous.',
  'An inspection that nobody reported; several seals of which each report names another; numbers mistyped at the gate.':
    'Une inspection que personne n’a signalée ; plusieurs scellés dont chaque rapport nomme un autre ; numéros mal saisis à l’entrée.',
  'Terse text, brand names and names of parts; goods that a ruling puts under an unlikely heading.':
    'Descriptions trop brèves, noms de marque et de pièces ; marchandises qu’une décision classe sous une position inattendue.',
  'A digit misread or dropped; codes of the edition before, which traders keep using for years.':
    'Un chiffre mal lu ou omis ; des codes de l’édition précédente, que les opérateurs emploient encore des années.',
  'The exporting country classifying otherwise than the importing one; a correction after a ruling; goods that truly changed.':
    'Un pays d’exportation qui classe autrement que celui d’importation ; une correction après une décision ; des marchandises qui ont vraiment changé.',
  'A licence that the authority has and no paper mentions; goods below the limits of a list, such as consumer drones and cameras; parts that only sound like the controlled ones.':
    'Une licence que l’autorité détient et qu’aucun document ne cite ; des marchandises sous les seuils d’une liste, comme les drones et appareils photo grand public ; des pièces dont le nom seul évoque celles qui sont contrôlées.',
  'Brand and technical names in place of the proper one; solutions too weak to be dangerous; small packages that a code exempts; articles named after what they hold.':
    'Noms de marque ou techniques au lieu de la désignation officielle ; solutions trop faibles pour être dangereuses ; petits emballages exemptés ; articles nommés d’après leur contenu.',
  'Better or poorer quality under one code; sets counted as pieces; sales between related firms; a currency misread.':
    'Qualité meilleure ou moindre sous un même code ; lots comptés comme pièces ; ventes entre sociétés liées ; une monnaie mal lue.',
  'Samples and spare parts, dear by weight; better or poorer quality under one code; gross weight in place of net.':
    'Échantillons et pièces détachées, chers au poids ; qualité meilleure ou moindre sous un même code ; poids brut au lieu du net.',
  'Cheap and bulky goods over long ways; air freight; the freight of several invoices on one.':
    'Marchandises bon marché et volumineuses sur de longs trajets ; fret aérien ; le fret de plusieurs factures sur une seule.',
  'Traders of anything, forwarders named as consignees; machines and furniture for a firm itself; a business that grows.':
    'Négociants en tout genre, transitaires nommés destinataires ; machines et meubles pour la société elle-même ; une activité qui grandit.',
  'Firms that moved their trade to this port; a name written otherwise than before; a first big order.':
    'Sociétés qui ont transféré leur trafic vers ce port ; un nom écrit autrement qu’avant ; une première grosse commande.',
  "A forwarder's house bill where the transport papers have the carrier's; a container exchanged after invoicing; a paper not here yet.":
    'Le connaissement maison d’un transitaire là où les documents de transport ont celui du transporteur ; un conteneur échangé après facturation ; un document pas encore arrivé.',
  'Factoring and banks that take over claims; a parent firm that pays for its subsidiary; trades in which cash is usual.':
    'Affacturage et banques qui reprennent des créances ; une société mère qui paie pour sa filiale ; commerces où les espèces sont d’usage.',
  'Long ways over land; a further sea leg that the bill covers too.':
    'De longs trajets par terre ; une étape maritime de plus que le connaissement couvre aussi.',
  'Hubs, where lines change ships for their own reasons; ports closed or avoided; distances reckoned roughly by country.':
    'Ports pivots, où les lignes changent de navire pour leurs propres raisons ; ports fermés ou évités ; distances estimées par pays.',
  'Ports of one place under several codes; goods in transit that are scanned on their way; terms named after head offices.':
    'Ports d’un même lieu sous plusieurs codes ; marchandises en transit scannées en route ; conditions nommées d’après un siège social.',
  'Congested ports, strikes, canals closed; ships laid up; papers that wait for payment.':
    'Ports engorgés, grèves, canaux fermés ; navires désarmés ; documents qui attendent le paiement.',
  "The scanner's camera misread a dirty or damaged marking; the scan was filed to the wrong case.":
    'La caméra du scanner a mal lu un marquage sale ou abîmé ; le scan a été classé dans le mauvais dossier.',
  'Clocks of gate and scanner that differ; local time recorded as UTC.':
    'Des horloges différentes à l’entrée et au scanner ; une heure locale notée comme UTC.',
  "Mobile units that moved, and scanners newly installed, before the port's register was changed.":
    'Unités mobiles déplacées et scanners nouvellement installés avant la mise à jour du registre du port.',
  'Dunnage left inside that stands upright; the machinery of a refrigerated container; a chassis taken for cargo.':
    'Du bois de calage resté debout à l’intérieur ; le groupe froid d’un conteneur frigorifique ; un châssis pris pour de la cargaison.',
  'Light cargo: foam, empty packaging, plants; an image of too little contrast.':
    'Cargaison légère : mousse, emballages vides, plantes ; une image trop peu contrastée.',
  'Cargo so dense that the detector saturates; a calibration that drifted; a declared weight that includes the container.':
    'Une cargaison si dense que le détecteur sature ; un étalonnage qui a dérivé ; un poids déclaré qui comprend le conteneur.',
  'A scan filed twice under two ids, or under a container number that was read wrongly.':
    'Un scan déposé deux fois sous deux identifiants, ou sous un numéro de conteneur mal lu.',
  'Automatic contrast at the export of an image; a wrong speed or pixel distance; a scan stopped too early.':
    'Contraste automatique à l’export d’une image ; une vitesse ou une distance de pixels fausse ; un scan arrêté trop tôt.',
  'Weak by nature: in published trials pictures told 51 % of 22 kinds of goods. Mixed packing, pallets counted as packages, bracing, cargo seen through cargo.':
    'Faible par nature : dans les essais publiés, les images ont distingué 51 % de 22 sortes de marchandises. Emballages mixtes, palettes comptées comme colis, calage, cargaison vue à travers une autre.',
  'A second look that was not filed with the case; a mark set by mistake.':
    'Un second examen qui n’a pas été versé au dossier ; une marque mise par erreur.',
  'Goods that are radioactive by nature; a driver after a medical treatment; neutrons that cosmic rays free in heavy metal; a portal next to another.':
    'Marchandises naturellement radioactives ; un chauffeur après un traitement médical ; neutrons que les rayons cosmiques libèrent dans le métal lourd ; un portique voisin d’un autre.',
  'A scanner without a portal beside it (switch this check off there); portal data that comes later.':
    'Un scanner sans portique à côté (désactivez ce contrôle là-bas) ; des données de portique qui arrivent plus tard.',
  'A character misread from a photograph; national cards that do not follow ICAO 9303 (older French and Portuguese ones).':
    'Un caractère mal lu sur une photo ; des cartes nationales qui ne suivent pas la norme OACI 9303 (anciennes cartes françaises et portugaises).',
  'The two-digit year of the machine-readable zone taken for the wrong century; misread digits.':
    'L’année à deux chiffres de la zone lisible par machine placée dans le mauvais siècle ; des chiffres mal lus.',
  'Names cut off at the end of the zone; letters written otherwise there, as ICAO 9303 asks; a character misread.':
    'Des noms coupés à la fin de la zone ; des lettres qui y sont écrites autrement, comme le demande OACI 9303 ; un caractère mal lu.',
  'A letter of the code misread; licences and cards that follow no rule of ICAO.':
    'Une lettre du code mal lue ; des permis et cartes qui ne suivent aucune règle de l’OACI.',
  'A number or name misread; a name changed by marriage, or written otherwise; two issuers with like numbers.':
    'Un numéro ou un nom mal lu ; un nom changé par mariage, ou écrit autrement ; deux émetteurs aux numéros semblables.',
  'Drivers and brokers, who come with many consignments in the course of their work.':
    'Chauffeurs et commissionnaires, qui viennent avec beaucoup d’envois par métier.',
  'Namesakes, by far most of it: compare date of birth, address and papers before anything else.':
    'Des homonymes, de loin le plus souvent : comparez d’abord date de naissance, adresse et documents.',
  'A misread IMO number; another ship of the same name.': 'Un numéro OMI mal lu ; un autre navire du même nom.',
  'Licences and exemptions, such as humanitarian goods; a place of the same name elsewhere; a code misread.':
    'Licences et exemptions, par exemple humanitaires ; un lieu du même nom ailleurs ; un code mal lu.',
  'Firms of one group; forwarders, agents and business centres that print their own; a telephone misread.':
    'Sociétés d’un même groupe ; transitaires, agents et centres d’affaires qui impriment leurs propres coordonnées ; un téléphone mal lu.',
  'Licit bulk trade, by far the most of it; mixtures below the concentration limit; HS subheadings that hold other goods too.':
    'Le commerce licite en vrac, de loin le plus fréquent ; des mélanges sous le seuil de concentration ; des sous-positions SH qui couvrent aussi d’autres marchandises.',
  'Shares by volume or of nitrogen taken for shares by weight; purity of another ingredient; trade that may have it.':
    'Des parts en volume ou d’azote prises pour des parts en poids ; la pureté d’un autre ingrédient ; un commerce qui y a droit.',
  'Distributors and new customers; stocks bought for a season; a name written otherwise than before.':
    'Distributeurs et nouveaux clients ; stocks achetés pour une saison ; un nom écrit autrement qu’avant.',
  'Suppliers of laboratories, schools and industry, who have many substances all the time; an address shared by a whole building.':
    'Fournisseurs de laboratoires, d’écoles et de l’industrie, qui ont toujours beaucoup de substances ; une adresse partagée par tout un immeuble.',
};
