import type { LanguageWords } from './label-names.ts';

export const ENGLISH: LanguageWords = {
  labels: {
    dueDate: `due date, date due, payment due, payment due date, pay by, due on, due by, payable by, to be paid by,
      payment date, Net due date, Settlement due`,
    orderNumber: `order no, order number, purchase order, purchase order no, purchase order number, po no, po number, p o no,
      po, your po, your order, your order no, customer order no, customer po, customer po no, buyer s order no,
      order ref, order reference, customer order number, po ref, order nr, Sales order, S/C No., Order, Buyer's
      order ref.`,
    invoiceNumber: `invoice number, invoice no, invoice nr, invoice num, invoice id, inv no, inv number, inv nr, commercial
      invoice no, commercial invoice number, invoice ref, invoice reference, tax invoice no, bill no, bill number,
      credit note no, credit note number, proforma invoice no, proforma no, pro forma no, pro forma invoice no,
      proforma invoice number, proforma number, pi no, receipt no, receipt number, document no, document number,
      our invoice no, invoice s no, invoice #, Billing document`,
    invoiceAndDate: `invoice no and date, invoice number and date, invoice no date, no and date of invoice,
      number and date of invoice, number and date of invoices, invoice no dated`,
    bookingReference: 'booking id, order id, transaction id, confirmation no, confirmation number',
    issueDate: `invoice date, date of invoice, date of issue, issue date, issued, issued on, date, dated, inv date,
      document date, date issued, bill date, proforma date, date of document, invoice issue date, billing date`,
    total: `grand total, invoice total, total invoice value, total invoice amount, total amount due, total due, amount
      due, balance due, total payable, total value, total amount, total to pay, total incl vat, total including
      vat, total inc tax, total including tax, total invoice, total amount payable, amount payable, invoice
      amount, invoice value, total for payment, total gross, total inc vat, total cif value, total fob value,
      total price, total cif, total fob, total cfr, total cpt, total cip, total dap, total fca, total exw, total
      ddp, invoice total amount, total incl tax, total inclusive of vat, total with vat, total amount due on,
      Final amount, Sum Total`,
    plainTotal: `total, totals, G. TOTAL, Grand totals, Total shipment, Total this shipment`,
    subtotal: `total net value of goods, net invoice value, goods amount, net goods value, subtotal, sub total, net total,
      total net amount, untaxed amount, total excl vat, total excluding vat, total excluding tax, total goods,
      goods total, goods value, total before tax, total ex vat, net amount, total without vat, value of goods,
      total goods value, total exclusive of vat, merchandise total, total excl tax, sub total goods, taxable
      amount, total net value, net value, Items total, S/Total`,
    taxTotal: `vat, tax, total vat, total tax, vat amount, tax amount, sales tax, gst, vat total, tax total, total gst,
      value added tax, Output tax`,
    freight: `freight, ocean freight, sea freight, air freight, freight charges, freight charge, freight cost, freight
      costs, carriage, transport, transport costs, transportation, shipping, shipping cost, shipping costs,
      shipping charges, delivery charge, inland freight, shipping and handling, international freight, Freight
      handling`,
    insurance: `insurance, insurance charges, insurance cost, insurance premium, insurance costs, marine insurance,
      cargo insurance`,
    charges: `packing, packing charges, packing costs, handling, handling fee, other charges, freight and insurance,
      other costs, additional charges, bank charges, documentation fee, documentation, surcharge, surcharges,
      inspection fee, export clearance, miscellaneous`,
    discount: 'discount, less discount, rebate, trade discount, less deposit, volume discount, cash discount',
    currency: `currency, invoice currency, currency code, currency of sale, currency of invoice, invoicing currency,
      currency of payment, all amounts in, all prices in, amounts in, prices in, Doc. currency`,
    incoterm: `incoterm, incoterms, incoterms 2020, incoterms r 2020, incoterms 2010, terms of delivery, delivery terms,
      terms of sale, trade terms, delivery term, price terms, shipment terms, terms of delivery and payment, terms,
      incoterms and place, incoterm and place, incoterms rule, shipping terms, terms of shipment, price term, trade term,
      terms of trade, incoterm place, incoterms place, terms of delivery incoterms, terms of delivery incoterms 2020,
      delivery terms incoterms 2020, delivery terms incoterms, conditions of delivery`,
    originCountry: `country of origin, country of origin of goods, origin, goods origin, origin of goods, country of
      manufacture, made in, country of origin of the goods, origin country, manufactured in, Goods originating in,
      Originating country`,
    destinationCountry: `country of destination, country of final destination, destination country, country of ultimate destination,
      Destined for, Ctry of dest., Importing country, Country of consignee`,
    billOfLading: `bill of lading, bill of lading no, bill of lading number, b l no, b l number, b l, bl no, bl number,
      sea waybill no, waybill no, waybill number, b l ref, b l reference, house bill of lading no, house b l no,
      hbl no, hbl, bol no, sea waybill number, seaway bill no, swb no, bill of lading ref, bill of lading reference,
      b l nr, awb no, air waybill no, awb, transport document no, transport document number, transport document,
      bill of lading n°, waybill, bill of lading nbr, b l reference no, transport doc no, lading bill no,
      ocean waybill no, bol number, bol, b l id, bill of lading ref no, house bill no, house bill number, house bill,
      house b l number, hbl number, house bill of lading number, house bill of lading, sea waybill, swb number,
      express bill no, carrier s bill of lading no`,
    masterBill: `master bill of lading no, master bill of lading number, master bill of lading, master b l no, master b l
      number, master b l, mbl no, mbl number, mbl, ocean bill of lading no, ocean b l no, carrier s b l no,
      carrier b l no, ocean bill no, ocean bill number, master bill no, master bill number, master bill, ocean
      bill of lading number, ocean b l number, ocean b l, carrier s b l number, line b l no, liner b l no, master
      sea waybill no, master waybill no, shipping line b l no, ocean carrier b l no, mbol, Carrier B/L, OBL No.,
      Carrier B/L ref.`,
    container: `container, containers, container no, container nos, container number, container numbers, container s,
      container no s, ctr no, cntr no, equipment no, container nr, container ref, cntr, container id, unit no,
      container identification no, container identification number, container n°, equipment number, container
      reference, container reference no, container unit no, cont no, cont nos, container ids, container and size,
      freight container no, freight container number, container id no, trailer no, container vehicle id, container
      identification, container vehicle identification no, container vehicle identification number, container
      registration number, cargo transport unit no, ctu no, ctu number, ctu id, tank container no, box no, CTNR
      No.`,
    totalContainers:
      'total containers, number of containers, total number of containers, no of containers, total no of containers, total ctrs',
    seal: `seal, seals, seal no, seal nos, seal number, seal numbers, seal s, seal no s, carrier seal, shipper seal,
      seal n°, seal id, seal ref, container seal, seal reference, seal identification, seal identification no,
      carrier s seal, carrier seal no, shipper s seal no, shipper seal no, customs seal, customs seal no,
      high security seal, bolt seal no, line seal, line seal no, seal nbr`,
    sizeType: `size type, container type, type size, size and type, iso code, iso type, container size, size, container
      size type, equipment type, container size and type, sz tp, size and type of container, kind of container,
      type of container, iso size type, size type code, container type code, iso size type code, ctr type, cntr
      type, equipment size type, container size type code, container kind, type of equipment, size type iso,
      container type size, Type, Eqp. type, Kind of cntr`,
    vessel: `vessel, vessel name, ocean vessel, ship, name of ship, name of vessel, ship name, carrying vessel, m v,
      mv, exporting carrier, ship s name, intended vessel, mother vessel, name of the ship, name of the vessel, per
      vessel, vessels name, name of carrying vessel, export carrier, exporting vessel, carrying ship, ocean carrier
      vessel, feeder vessel, ship vessel, vessel ship, name of carrier vessel, m v name, sea vessel, arriving vessel,
      import vessel, vsl, vsl name, Per S.S./M.V., motor vessel, motor ship, Per M V, By vessel, steamer, steamship,
      carrying steamer`,
    vesselAndVoyage: `vessel voyage, vessel and voyage, vessel voyage no, ocean vessel voyage no, vessel and voyage no,
      vessel name and voyage, vessel voy, ocean vessel voyage, vessel voy no, vessel flight, vessel name voyage,
      vessel flight no, vessel and voyage number, ship s name voyage no, vessel flight no and date,
      ocean vessel voy no, vessel name voyage no, vessel flight and date, vessel name and voyage no,
      vessel voyage number, vsl voy, vessel name voyage number, ship voyage, ship and voyage, ship and voyage no,
      ship voyage no, carrying vessel voyage, vessel voyage flag, intended vessel voyage, intended vessel voyage no,
      ocean vessel and voyage, ocean vessel and voyage no, mother vessel voyage, vessel and voy no,
      ocean vessel voyage number, vessel flight and voyage no`,
    imo: `imo, imo no, imo number, vessel imo, vessel imo no, ship imo number, lloyds no, imo ship no, imo lloyds no,
      vessel imo number, imo n°, imo ship number, ship imo no, vessel code, lloyd s number, lloyds code, imo code,
      imo vessel number, imo vessel no, vessel lloyds no, imo identification number, imo no of ship, ship s imo
      number, Lloyd’s/IMO No., Ship IMO, Ship ID IMO, Lloyd’s/IMO no.`,
    voyage: `voyage, voyage no, voyage number, voy no, voy, voyage nr, voyage n°, voyage ref, voyage reference, voy
      nbr, voyage nbr, vvd, trip no, sailing no, voyage code, carrier voyage no, voyage id, conveyance reference
      number, conveyance reference no, round voyage, voyage leg`,
    portOfLoading: `port of loading, port of lading, loading port, load port, pol, place of loading, port of
      departure, port of embarkation, shipped from, port of shipment, port airport of loading, place of shipment, port
      or airport of loading, airport of departure, departure port, port of load, sea port of loading, port loading,
      lading port, foreign port of lading, foreign port of loading, pt of loading, u s port of lading, port of export,
      from port, port of exit, embarkation port, load port name, Loaded at, Port of ldg., port where loaded, loading
      at, embarked at`,
    portOfDischarge: `port of discharge, discharge port, port of unloading, place of discharge, pod, port of arrival,
      port of entry, discharging port, port airport of discharge, port of destination, arrival port, port or airport
      of discharge, place of unloading, airport of destination, port of unlading, foreign port of unloading, foreign
      port of unlading, unloading port, u s port of unlading, disch port, port of disch, port of disc, sea port of
      discharge, port of delivery, pt of discharge, port discharge, final port of discharge, to port, unlading port,
      Destination port, port where discharged, discharged at, discharging at, unloaded at, discharge at`,
    placeOfReceipt: `place of receipt, place of receipt by pre carrier, place of acceptance, place of receipt by
      carrier, place of initial receipt, receipt place, place of taking in charge, pre carriage place of receipt,
      Received at, Place of Rcpt, taken in charge at, received for carriage at`,
    placeOfDelivery: `place of delivery, final destination, destination, place of delivery by on carrier, final place
      of delivery, place of delivery by carrier, final destination if on carriage, delivery place, place of final
      delivery, place of destination, final place of destination, point of delivery, ultimate destination, place of
      delivery final destination, Delivered at, Place of Dely, Delivery at, on carriage to, oncarriage to, final
      delivery at`,
    transport: `means of transport, mode of transport, means of transport and route, transport details, method of dispatch,
      method of shipment, means of conveyance, shipment by, transport mode, shipped per, shipped via, type of
      shipment, conveyance, means of transport and route as far as known, Transport particulars, Route and means
      of transport, Transport information, Particulars of transport`,
    seller: `payment received by, seller, exporter, seller exporter, shipper exporter, exporter shipper, exporter seller,
      supplier, vendor, from, sold by, seller shipper, sender, issued by, invoice from, beneficiary, supplier name
      and address, seller name and address, exporter name and address, exporter s name and address, bill from,
      billed from, invoicer, seller s name and address, exporter name address country, consignor exporter,
      manufacturer, the seller, payee, Manufacturer Exporter`,
    shipper: `shipper, shpr, consignor, shipper name and address, shipper consignor, shipper complete name and address,
      shipper sender, consignor shipper, shipper consignor sender, shipper s name and address,
      shipper consignor name and address, shipper principal or seller, shipper exporter complete name and address,
      name of shipper, shipper name, consignor name and address, shipper supplier, consignor sender,
      shipper or consignor, shipper exporter name and address, cargo owner, name and address of shipper, the shipper,
      shipped by, Consigned by`,
    buyer: `guest name, buyer, importer, bill to, billed to, invoice to, invoiced to, sold to, customer, buyer
      importer, importer buyer, purchaser, client, buyer if other than consignee, buyer if not consignee, sold to
      party, applicant, buyer name and address, importer name and address, invoice address, billing address, the
      buyer, messrs, account of, for account of, for account and risk of messrs, bill to party, bill to address,
      customer name, buyer if other, invoice for, for account and risk of, customer name and address, invoice
      recipient, To Messrs, For account risk of Messrs., charged to, debited to`,
    consignee: `consignee, cnee, cngee, consigned to, consignee name and address, consigned to the order of,
      consignee if not to order, consignee complete name and address, ship to, deliver to, delivery address,
      shipping address, receiver, consignee importer, recipient, delivered to, shipped to, ship to party, goods to,
      consignee s name and address, consignee name address country, delivery to, consignee receiver, ship to address,
      consignee not negotiable unless consigned to order, consignee unless to order, name of consignee, consignee name,
      consignee or order, consigned to order of, the consignee, name and address of consignee,
      consignee full name and address, ultimate consignee, consignee of goods, consignee consigned to,
      intermediate consignee, cargo receiver, receiver of goods, receiver name and address,
      consignee full style and address`,
    notify: `notify, ntfy, nfy, ntfy party, notify party, notify address, also notify, notify parties, notify party name and address,
      also notify party, notify party complete name and address, notify party address, notifying party, notify party 1,
      notify party consignee, notify party name, party to notify, party to be notified, arrival notice,
      notify party no claim shall attach for failure to notify, address for notification, arrival notice address,
      notification party, notify contact, 1st notify party, first notify party, notify 1,
      notify party full name and address, notify party only, notify party full style and address, party notified,
      name of notify party, notify intermediate consignee`,
    carrier: `carrier, carrier name, name of carrier, shipping line, carrier s name, ocean carrier, carrier line,
      name of the carrier, shipping company, issuing carrier, carrier company, contracting carrier, actual carrier,
      shipping line agent`,
    totalPackages: `total packages, total number of packages, total no of packages, number of packages, no of packages,
      total cartons, total colli, total pieces, total pkgs, packages, total quantity of packages, total no of pkgs,
      total number of cartons, total number of pallets, total pallets, total ctns, total no of cartons,
      number of pieces, total package count, total packs, total number of packages or units,
      total no of packages or units, total no of containers or packages, total qty of packages,
      total packages received, packages total, pkgs total, number of pkgs, no of pkgs, total pkg, total pks,
      total of packages, total number of pkgs, Pkgs, Quantity of packages`,
    totalNetWeight: `total net weight, total net, total net wt, net weight, net wt, total net mass, total n w,
      total nett weight, net weight total, net mass, total net weight kg, total nt wt, total net kg, total net kgs,
      net total weight, total net cargo weight, N.W., Weight net`,
    totalGrossWeight: `total gross weight, total gross wt, gross weight, gross wt, total gross mass, total weight, total g w, gross
      weight total, gross mass, total gross weight kg, total cargo weight, shipment weight, total gross weight
      kgs, total gross kg, total gross kgs, gross total, total grs wt, total gross cargo weight, total gross wt
      kg, cargo gross weight, total gr wt, gross cargo weight, G.W., Weight gross, Cargo weight gross`,
    totalVolume: `total measurement, total volume, total cbm, measurement, volume, total cube, total m3, cube, total meas,
      total cubic metres, total cubic meters, total measurement cbm, total volume cbm, total meas cbm, M'ment CBM`,
    marks: `marks and numbers, marks, shipping marks, shipping mark, marks and nos, marks numbers, marks nos,
      identification marks, case marks, marks and numbers container no and seal no, mark and numbers, marks number,
      shipper s marks, marks and nos of packages, marks nos and container nos, marks of packages, mks and nos`,
    description: `description of goods, goods description, description of packages and goods, description,
      description of the goods, cargo description, particulars of goods, kind of packages description of goods,
      shipper s description of goods, description of contents, goods, commodity, cargo, nature of goods,
      description of cargo, goods description and packages`,
    hsCode: `hs code, hs, customs tariff, commodity code, hts code, tariff code, tariff no, hs no, hs codes, hts no,
      customs tariff no, hs tariff no, customs tariff number, hs tariff code, harmonized code, harmonised code, hs
      number, tariff number, hs tariff heading, commodity no, hts, hs classification, tariff heading, customs tariff
      code, hs commodity code, harmonized tariff no, harmonised system code, customs commodity code, hs 6, harmonized
      system code, tariff item no, hsn code, hsn, subheading, tariff subheading, HS subheading, HS heading, HTSUS no`,
    unNumber: `un no, un number, un, un id no, un n°, un na number, un id number, un code, un number s,
      un identification number, un id`,
    shippingName: `proper shipping name, psn, shipping name, proper shipping name psn, technical name, correct technical name,
      proper shipping name technical name, proper shipping name and technical name, name of substance, dg
      description, psn technical name, proper shipping name of goods, description of dangerous goods, correct
      shipping name, Substance, Dangerous goods name`,
    hazardClass: `hazard class, class, imo class, imdg class, class division, class or division, imo hazard class,
      hazard class division, primary class, dg class, class and division, un class, hazard class or division,
      hazard class no, class and subsidiary risk, class sub risk, class division no, imdg hazard class,
      primary hazard class, primary hazard, class or division no, danger class, imdg code class, dangerous goods class,
      hazard division, imo class division, Hazard cl.`,
    packingGroup: `packing group, pg, packing group pg, packaging group, pkg group, packing grp, packing gp, pkg gp, pack
      group, packing group no, un packing group, imdg packing group, pkg grp, pack grp, packing group if any,
      packing gr, Pack. gr.`,
    flashPoint: `flash point, flashpoint, flash point c, flashpoint c, fp, flash pt, flash point if any, flashpoint cc,
      flashpoint in c, closed cup flashpoint, flashpoint closed cup, flash point temperature, flash temp`,
    emergencyContact: `emergency contact, emergency telephone, emergency phone, 24 hour emergency contact, emergency contact no,
      emergency contact number, emergency telephone number, 24 hr emergency contact, emergency response number, 24
      hour emergency telephone number, emergency contact details, emergency no, 24 h emergency contact, 24 hrs
      emergency contact, 24 hours emergency contact, 24h emergency telephone, 24 h emergency phone, 24 h emergency
      number, emergency call, emergency response telephone, 24 hr emergency telephone, emergency tel, emergency
      tel no, emergency response contact, 24 hour emergency number, 24 hour emergency phone, emergency contact
      phone, emergency contact tel, 24 hour contact, in case of emergency call, 24 h emergency phone, 24 hrs
      emergency tel., 24 h emergency number, In emergency call, 24 h emergency phone`,
    bookingNumber: `booking no, booking number, booking ref, booking reference, carrier booking no, booking, bkg no,
      bkg number, bkg ref, booking confirmation no, carrier s booking no, booking id no, shipping order no, s o no,
      carrier booking number, carrier s reference, carrier reference, carrier booking reference, forwarder s booking no`,
    manifestNumber: `manifest no, manifest number, manifest ref, manifest reference, cargo manifest no, manifest id,
      manifest registration no, manifest reg no, manifest registration number, rotation no, rotation number,
      cargo manifest number, import manifest no, igm no, egm no`,
    certificateNumber: `certificate no, certificate number, certificate of origin no, co no, reference no of
      certificate, certificate n°, certificate ref, certificate of origin number, serial no, movement certificate no,
      cert no, certificate reference, certificate reference no, reference no certificate, certificate id, certificate
      serial no, serial number of certificate, c of o no, origin certificate no, eur 1 no, Cert. Ref., Serial number,
      running no, sequence no`,
    freightTerms: `freight terms, freight payable at, freight and charges, freight prepaid collect, freight payment,
      payment of freight, freight paid at, freight payable by, freight charges payable at, freight term,
      ocean freight payable at, freight charges payable by, terms of freight, freight to be paid at,
      freight conditions, prepaid or collect, freight mode`,
    onBoardDate: `shipped on board date, on board date, date of shipment, shipment date, sailing date, shipped on,
      laden on board date, date shipped on board, shipped on board, laden on board, etd, date of departure,
      departure date, ship date, sailing on or about, date of sailing, date laden on board, loaded on board,
      loaded on board date, on board vessel date, date on board, shipped on board vessel, laden on board the vessel,
      shipped on board on, on board, date of loading, loading date, sob date, etd date, sailed on, sailing on`,
    placeOfIssue: `place of issue, place and date of issue, place of b l issue, issued at, place date of issue,
      place of issue of b l, place of issue of bill of lading, place and date of b l issue,
      place of bill of lading issue, place b l issued, place and date of issue of b l, b l issued at,
      place of issue and date, dated at, place of b s l issue, issue place, date and place of issue, place date`,
    originals: `number of originals, no of originals, number of original bills of lading, number of original b l,
      no of original b l, number of original b s l, no of original bills of lading, originals,
      number of original b l s, no of originals b l, no of original b l s, no of original bs l,
      original bills of lading, number of original bill of lading, no of b l originals, original b l s issued,
      number of b l`,
    carriedForward: `carried forward, brought forward, carry forward, balance carried forward, balance brought forward, total
      carried forward, subtotal carried forward, sub total carried forward, continued on next page, continued,
      carried over, amount carried forward, amount brought forward, total brought forward, Subtotal this page, To
      be continued, Balance carried over, C/fwd`,
    other: `gstin, gst no, gst reg no, cin, ifsc code, ifsc, sort code, routing no, due date, date due, payment due,
      payment due date, delivery date, order date, order no, order number, purchase order, purchase order no,
      purchase order number, purchase order date, po no, po number, p o no, po date, po, your reference, our
      reference, reference, ref, ref no, reference no, reference number, your ref, our ref, customer no, customer
      number, customer id, customer ref, customer reference, account no, account number, account, account name,
      vat no, vat number, vat id, vat reg no, vat registration number, vat registration no, tax id, tax id no, tax
      no, tax number, company reg no, company registration no, registration no, reg no, eori, eori no, eori
      number, tel, tel no, phone, phone no, telephone, telephone no, mobile, fax, fax no, email, e mail, website,
      web, contact, contact person, contact name, attn, attention, iban, bic, swift, swift code, bank, bank name,
      bank account, bank details, bank address, sort code, payment terms, terms of payment, payment, payment
      method, method of payment, page, page no, date of birth, rooms, check in, check out, guest name, signature,
      signed, authorised signature, authorized signature, authorised signatory, authorized signatory, name of
      signatory, for the carrier, for and on behalf of, date of arrival, eta, arrival date, export references,
      forwarding agent, pre carriage by, precarriage by, master, flag, nationality of ship, agent, agents, export
      reference, l c no, letter of credit no, l c number, declaration, remarks, notes, note, packing list no,
      packing list number, packing list date, delivery agent, type of movement, movement, said to contain,
      contract no, contract number, contract date, contract, tare, tare weight, vgm, validity, valid until, valid
      to, sales order no, sales person, salesperson, prepared by, approved by, order reference, buyer reference,
      buyer s reference, seller s reference, seller reference, other references, exporter s reference, exporter
      reference, total quantity, amount in words, total in words, say total, department, project, shipment no,
      shipment number, shipment reference, delivery note no, in transit to, temperature, set temperature,
      competent authority, for official use, subsidiary risk, ems, ems no, ems number, for delivery please apply
      to, loading port agent, service type, date and signature, total balance, amount paid, paid, deposit,
      balance, prepaid, collect, rate of exchange, exchange rate, payment communication, reason for export,
      period, billing period, type of export, delivery note, authorised by, payment reference, invoice period,
      terms and conditions, card number, contact no, bill to code, date of order, date of delivery, mobile no,
      vendor no, supplier no, supplier number, vendor number, observation, import permit no, seaway, flag of
      vessel, flag of ship, ship s flag, registry, port of registry, place of registry, ship s call sign, call
      sign, captain, name of master, master s name, name of ship s master, gross tonnage, net tonnage, berth,
      terminal, routing, route, routeing, domestic routing, onward inland routing, point and country of origin, on
      carriage, on carriage by, on carriage to, pier, loading pier terminal, loading pier, forwarding agent
      references, forwarding agent name and address, forwarder, freight forwarder, also notify party routing
      instructions, also notify routing and instructions, destination agent, overseas agent, agent at destination,
      agent at port of discharge, agent at discharge port, release agent, cargo release agent, temperature
      setting, reefer temperature, ventilation, humidity, type of service, service mode, service contract no,
      service contract, shipper s reference, shipper s reference no, shipper reference, shipper ref, shipper s
      ref, forwarder s reference, forwarder reference, forwarder ref, consignee s reference, consignee s ref,
      consignee reference, declared value, shipper s declared value, excess value declaration, rate, prepaid at,
      collect at, payable at, total prepaid, total prepaid in local currency, control temperature, emergency
      temperature, segregation group, technical name s, limited quantity, subsidiary hazard, subsidiary hazards,
      subsidiary risks, subrisk, sub risks, tunnel code, mfag, mfag no, stowage, stowage position, stowage
      category, name and status of declarant, status of declarant, name of declarant, declarant, haulier, haulier
      name, hauliers name, vehicle reg no, vehicle registration no, driver s name, additional information,
      additional handling information, handling information, special instructions, carrier s agent, delivery terms
      of movement, move type, shipment type, type of move, cargo type, page of, sheet, sheet no, sheets, total
      sheets, issued retrospectively, for customs use, customs office, certification, stamp, Comments, Special
      remarks, Sailed, Departure`,
    address: 'address, full address, street address',
  },
  columns: {
    position: `pos, item, item no, no, line, nr, line no, s no, sl no, sr no, serial no, line item, #, seq, seq no, sn,
      item number, no of item, s n, n°, ln, row, it no, itm, item nr, item nbr, li, nbr, sl, sr, consignment no,
      item no of goods`,
    articleNumber: `article no, article number, product code, item code, part no, part number, sku, code, art no,
      material no, material, model, model no, style, style no, ref, reference, product no, material number, ref no,
      stock code, your ref, our ref, customer part no, item ref, catalogue no, cat no, part, po no, order no, ean,
      product id`,
    description: `description, description of goods, goods description, description of packages and goods, goods, product,
      article, commodity, product description, item description, kind of packages description of goods, kind of
      packages and description of goods, particulars, nature of goods, contents, designation, full description of
      goods, cargo description, description of the goods, description of articles, name of goods, details,
      service, services, item and description, complete description of goods, detailed description, detailed
      description of goods, articles, products, items, commodity description, description of commodity, goods and
      services, product name, name of product, full description, description of contents, item name, proper
      shipping name, description of goods and packages, number and kind of packages description of goods,
      description of cargo, specification, proper shipping name psn, goods services, description of service,
      nature and quantity of goods, shippers description of goods, kind of goods, description of packages,
      commodity name, cargo, cargo details, particulars of goods, goods particulars, description of commodities,
      commodities, type of goods, goods name, product details, description and kind of packages, description of
      merchandise, merchandise, shipping name, proper shipping name technical name, correct technical name,
      substance, name of substance, description of dangerous goods, dangerous goods description, dg description,
      description of goods and kind of packages, description of packages and contents, psn, Material description,
      Item text, Dangerous goods name, Description of Goods Specifications, Name of Commodity, Specification of
      commodities`,
    quantity: `qty ordered, quantity ordered, qty delivered, quantity delivered, qty invoiced, billed qty, quantity, qty, quantity shipped, pcs, units, pieces, no of units, number of units, total quantity,
      quantity pcs, qty pcs, total qty, shipped, qty shipped, shipped qty, ordered, qty ordered, hours, quantity units,
      quantity invoiced, no of pcs, no of pieces, number of pieces, nos, net quantity, number, total pcs,
      qty shpd, total units`,
    unit: `unit, uom, unit of measure, units of measure, um, u m, unit of measurement, measure unit, unit of qty, Sales
      unit`,
    unitPrice: `unit price, price, unit value, price per unit, rate, unit cost, price unit, price each, each, u price,
      unit rate, net price, price pcs, price per piece, unit net price, net unit price, u p, unit price fob,
      unit price cif, price per pc, cost, list price, sales price, unit price net, price per item, item price`,
    amount: `amount, total, line total, total amount, total price, value, total value, line amount, extended price, line
      value, amount incl vat, total incl vat, subtotal, net amount, extended amount, net value, extension, ext
      price, amount net, invoice value, net total, total net, customs value, line price, total cost, value of
      goods, fob value, cif value, total fob value, total amount fob, total amount cif, ext amount, amount excl
      vat, net price total, gross amount, amount due, total line, sub total, line net amount, item total, Total
      Amt`,
    discount: 'discount, disc, disc %, discount %, rebate, less %',
    tax: 'tax, taxes, vat, vat rate, tax rate, gst, vat %, tax %, vat code, tax code, gst rate',
    taxAmount: 'vat amount, tax amount, amount vat, gst amount, IGST, CGST, SGST',
    hsCode: `hs code, hs, commodity code, hts, hts code, tariff no, tariff code, hs no, customs tariff no,
      tariff number, hs6, customs code, tariff, customs tariff, customs tariff number, hs number, hts no, hsn,
      hsn code, hs tariff, harmonized code, harmonised code, hs code no, hs classification, commodity no, schedule b,
      hs hts code, tariff item, hts number, hs tariff no, hs tariff code, hsn sac, commodity code hs,
      harmonized system code, tariff heading, hs heading, commodity hs code, harmonized tariff code,
      harmonised system code, hs commodity code, tariff classification, hs code nos, hs codes, harmonized no,
      harmonized tariff no, customs commodity code, cn code, ncm code`,
    originCountry: `origin, country of origin, coo, country origin, orig, country, made in, c o o, origin country,
      ctry of origin, country of manufacture, Country of origin of goods, Goods origin, Origin of goods`,
    netWeight: `net weight, net wt, net, nett weight, n w, net mass, nw, net kg, net kgs, total net weight, n wt, net
      weight total, nett wt, total n w, total net, net weight each, net wgt, net weight of goods, net mass of goods,
      nt wt, nt weight, nett mass, net w, net lbs, net kilos, weight net, n weight, net quantity kg, net mass kg, net
      explosive mass, nett, nett kg`,
    grossWeight: `gross weight, gross wt, gross, g w, weight, gross mass, gw, total weight, gross kg, gross kgs, cargo weight,
      gross cargo weight, gross weight cargo, total gross weight, g wt, grs wt, total gross, total g w, gross wgt,
      weight kg, weight kgs, gross weight or other quantity, gross weight or quantity, gr wt, gross weight of
      goods, gross mass of goods, gross weight incl packaging, gross wt kgs, gross wt kg, grs weight, gr weight,
      gross w, gross lbs, gross weight mt, gross weight kilos, gross kilos, cargo gross weight, cargo wt, weight
      gross, total gross mass, g weight, gross mass incl packing, gross tonnes, total wt, wt, wgt, gross mass kg,
      Cargo weight gross`,
    tareWeight: `tare, tare weight, tare wt, container tare, tare kg, tare kgs, tare mass, ctr tare, tare of container, empty
      weight, container tare weight, tare weight kg, tr wt, cntr tare, Tare wgt`,
    verifiedMass: `vgm, verified gross mass, vgm kg, verified mass, vgm weight, vgm kgs, verified gross weight,
      verified gross mass kg, verified weight, solas vgm, vgm mass`,
    measurement: `measurement, cbm, volume, m3, meas, measure, total cbm, cube, measurement m3, total measurement, total
      volume, cubic meters, cubic metres, meast, msmt, measurement cbm, cubic metre, cubic meter, vol, vol m3, vol
      cbm, cu m, measurements m3, meas m3, meas cbm, cube m3, cube cbm, measure m3, cubic, measmt, Volume cbm,
      M'ment CBM`,
    dimensions: `dimensions, dimension, dims, l x w x h, lxwxh, size, dimensions cm, measurements, size cm, dim cm,
      carton size, meas cm`,
    container: `container, container no, container number, container nos, ctr no, cntr no, equipment, equipment no,
      unit no, container id, cntr, container numbers, equipment number, container ref, container identification,
      container nr, container n°, ctr, container s, cont no, cont nos, container reference, ctr nos, cntr nos,
      container unit, container id no, freight container no, container serial no, box no container, unit number,
      equipment id, equipment ref, ctu, ctu no, ctu id, container nbr, cntr number, ctr number`,
    containerAndSeal: `container no seal no, container seal no, container and seal no, container no and seal no,
      container seal, container seal nos, container nos seal nos, container no seal number,
      container number seal number, container number and seal number, container and seal numbers,
      container s and seal s, cntr no seal no, container no s seal no s, container numbers seal numbers,
      container and seal, container identification no seal no, marks and numbers container and seals,
      container s seal s, container no and seal nos, container nos and seal nos, container no and seal number,
      cont no seal no, cntr no and seal no, cntr seal no, ctr no seal no, equipment no seal no,
      container number and seal, container number seal, container number seals, container no seals,
      container numbers and seals, container id seal no, container id seal, ctr seal`,
    seal: `seal, seal no, seal number, seals, seal nos, seal numbers, seal no s, seal n°, seal id, carrier seal,
      seal nbr, seal ref, seal reference, carrier seal no, shipper seal, shipper seal no, customs seal, line seal,
      seal identification, carrier s seal, seals no, seals nos`,
    sizeType: `size type, type, iso, iso code, iso type, container type, type size, size and type, equipment type, sz tp,
      container size, size iso, container size type, sz type, sz, size tp, iso type code, type code, ctr type,
      cntr type, ctr size, size and type of container, type of container, kind of container, iso size type, size
      type code, container kind, ctr size type, type of equipment, eq type, iso size, equipment size type, cntr
      size type, length type, Eqp. type, Kind of cntr`,
    status: `status, full empty, f e, fcl lcl, full or empty, e f, load, mode, full mt, f m, laden empty, full mty,
      f mt, load status, empty full, e l, laden, cargo status, lcl fcl, fcl or lcl`,
    packages: `packages, no of packages, number of packages, no of pkgs, pkgs, no and kind of packages,
      number and kind of packages, quantity and kind of packages, cartons, ctns, no of cartons, colli, packs, pkg,
      no pkgs, quantity of packages, packages type, packages and type, number of cartons, qty packages, no of pallets,
      pallets, total packages, no of ctns, package qty, number and type of packages, no and type of packages, packs no,
      cases, total cartons, total ctns, pkg qty, qty ctns, boxes, no of boxes, package count, package quantity,
      number of pkgs, nbr of packages, nb of packages, packages no, number packages, nr of packages, pkg count,
      no of packs, no of bags, bags, quantity packages, packages quantity, number and kind of pkgs,
      no and kind of pkgs, number kind of packages, no kind of packages, number and type of pkgs, package nos and type,
      pkgs type, packages kind, packages and kind, qty and type of packages, qty and kind of packages,
      no of pieces or packages, no of containers or packages, no of containers or pkgs,
      number of containers or packages, no of cases, total pkgs, pks, qty type, quantity type, number of cases,
      no of packages type, no of packages and type, no of pkgs and type, no and packaging,
      quantity and type of packages, packages number and kind, pack qty, number of bags, no of drums, drums, crates,
      number of drums, number and kind`,
    packageType: `package type, kind of packages, packaging, kind, type of packages, pack type, pkg type,
      kind of package, type of package, package, packing, package kind, type of packaging, kind of pkgs, type of pkgs,
      pkg kind, pack kind, kind of packaging, type of pack, type packages, outer packaging, packaging type,
      form of packing, pckg type, package code, packaging code`,
    marks: `marks, marks and numbers, marks numbers, marks and nos, shipping marks, marks nos, mark, shipping mark,
      package no, package nos, carton no, carton nos, case no, pallet no, ctn no, ctn nos, package number, pkg no,
      marks and numbers of packages, marks numbers of packages, box no, package no s, pallet, carton, case,
      marks and nos of packages, marks and no of packages, c no, c nos, mks and nos, marks and number, marks number,
      marks and numbers of pkgs, identification marks, marks of packages, mark and number, case marks,
      marks and case nos, marks and package nos, shipping marks and numbers, shipping marks and nos, mark no,
      marks nos of packages, mark and nos`,
    billOfLading: `b l no, b l, bill of lading, bill of lading no, bl no, b l number, bl, bill of lading number,
      b l nr, bill no, b l n°, hbl no, mbl no, bill of lading ref, house b l no, house b l, waybill no, bill, b l ref,
      b l reference, bol no, bol, bol number, hbl, house bill, house bill no, bill number, hbl number,
      house bill of lading no, house bill of lading, house b l number, transport document, transport document no,
      sea waybill no, waybill, waybill number, swb no, bill of lading nos, b l nos, b l nbr`,
    shipper: `shipper, shpr, consignor, exporter, shipper name, shipper exporter, shipper name and address,
      shipper consignor, consignor shipper, sender, exporter shipper, shipper details, name of shipper,
      shipper supplier, consignor name, Shipper (complete name and address), Consigned by, Shipper's name and address`,
    consignee: `consignee, cnee, cngee, importer, receiver, consignee name, consignee name and address, consignee importer,
      consigned to, consignee receiver, receiver consignee, consignee details, name of consignee, ultimate consignee,
      consignee s name, buyer consignee, cargo receiver, receivers, Consignee (complete name and address), Deliver to,
      Consignee's name and address`,
    notify: `notify, ntfy, nfy, ntfy party, notify party, notify name, notify address, party to notify, notify party name and address,
      notify details, also notify, notify parties, Notify party / address, Party to be notified`,
    unNumber: `un no, un number, un, dg, imo un, un n°, un id, un na no, un id no, un no s, un code,
      un identification no, un identification number, un or id no, un id number, un number or id number`,
    hazardClass: `class, hazard class, imo class, imdg class, un class, class division, dg class, hazard,
      class or division, haz class, class no, class or div, class and division, class subsidiary risk,
      class subsidiary hazard, class sub risk, hazard class division, hazard class or division, primary class,
      imdg hazard class, imo hazard class, danger class, class div, class risk, class and subsidiary risk, dg cl,
      haz cl, imdg, hazard division, primary hazard class, imo cl, cl, Hazard cl.`,
    flashPoint: `flash point, flashpoint, fp, flash pt, flash point c, flashpoint c, flash point cc, flash temp, flash,
      flpt, fp c, closed cup flash point, flashpoint closed cup, flashpoint degrees c`,
    marinePollutant: `marine pollutant, mp, m p, marine poll, mar poll, pollutant, marine pollut, env hazardous,
      environmentally hazardous, marine pollutant y n, mar pol, poll`,
    packingGroup: `packing group, pg, p g, pkg group, pkg gp, pkg grp, packing grp, packaging group, pack group,
      pack grp, pkgs group, packing gp, pg if any, un pg, packing gr`,
    originCriterion: `origin criterion, origin criteria, preference criterion, originating criterion,
      origin criterion see notes overleaf, criterion, origin conferring criterion, qualifying criterion,
      preferential origin criterion`,
  },
};
