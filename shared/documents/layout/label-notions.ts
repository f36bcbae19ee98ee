/** What one word of a label says. Labels that no list has are often made of such words: `Our invoice ref.`, `N° de la facture`. */
export const NOTIONS = {
  number:
    'no,nos,nr,num,numb,number,numbers,nummer,numero,numeros,nro,n,ref,reference,referenz,referencia,referentie,riferimento,rif,id,kennung,kennziffer,kenmerk,identifiant,identificador,nbr',
  date: 'date,datum,fecha,data,dated',
  name: 'name,names,nom,nombre,nome,naam,address,adresse,anschrift,direccion,indirizzo,endereco,morada,adres,details,datos,dati,dados,party,company,societe,empresa,firma,ditta,partij,code,parties,parte,partie,partei,stelle,person,persona,personne,style',
  invoice: 'invoice,facture,rechnung,factura,fattura,fatura,factuur,inv,fact,rechn',
  seller:
    'seller,selling,vendente,cedente,verkaufende,ausfuhrende,verkopende,exportatrice,esportatrice,exporter,vendor,supplier,vendeur,venderesse,vendeuse,exportateur,fournisseur,verkaufer,exporteur,lieferant,lieferfirma,vendedor,vendedora,exportador,exportadora,proveedor,fornecedor,venditore,venditrice,esportatore,fornitore,verkoper,leverancier',
  buyer:
    'buyer,buying,purchasing,importing,acheteuse,importatrice,importatrice,kaufende,einfuhrende,kopende,cessionario,cessionaria,adquiriente,importer,purchaser,customer,client,acheteur,importateur,acquereur,kaufer,importeur,kunde,abnehmer,comprador,compradora,importador,importadora,cliente,adquirente,acquirente,compratore,importatore,koper,afnemer,klant',
  consignee:
    'consignee,receiver,recipient,destinataire,empfanger,empfangers,consignatario,destinatario,ontvanger,geadresseerde,warenempfanger,ricevitore,ricevente,recebedor,consignataire,consignata,receptionnaire',
  shipper:
    'shipper,consignor,sender,expediteur,absender,versender,embarcador,remitente,mittente,caricatore,afzender,verzender,chargeur,ablader,cargador,carregador,speditore,speditrice,verschepende,verscheper,aflader,verlader,befrachter,exporting,expedidor,remettant,embarqueur',
  container:
    'container,containers,cntr,ctr,conteneur,conteneurs,contenedor,contenedores,contentor,contentores,contenitore,contenitori,conteiner,equipment,behalter,laadkist,laadeenheid,tc',
  lading: 'bl,bol,hbl,lading,connaissement,konnossement,konnossements,conocimiento,conhecimento,cognossement',
  origin:
    'originaria,originario,originaire,originaires,originating,producing,production,produzione,produccion,producao,herstellungs,herstellung,erzeugungs,erzeugung,fabrication,productie,origin,orig,origine,ursprung,ursprungs,herkunft,herkunfts,origen,origem,oorsprong,manufacture,manufactured,made,fabricacion,fabbricazione,fabrico',
  destination: 'destination,destined,bestimmung,bestimmungs,destino,destinazione,bestemming',
  country: 'country,ctry,pays,land,landes,pais,paese',
  incoterm: 'incoterm,incoterms',
  delivery: 'delivery,livraison,lieferung,entrega,consegna,levering',
  terms:
    'terms,term,condition,conditions,conditie,condities,bedingung,bedingungen,condicion,condiciones,condicao,condicoes,termini,termes,modalites',
  certificate: 'certificate,certificat,zertifikat,certificado,certificato,certificaat,cert,zeugnis',
  net: 'net,nett,netto,nette,neto,neta,liquido,liquida,nto,nt,ntto',
  gross: 'gross,brut,brute,brutto,bruto,bruta,lordo,lorda,ld,bto,brt,br',
  weight: 'weight,weights,wt,wgt,mass,poids,p,pso,ps,masse,gewicht,gewichte,gew,peso,pesos,massa,masa',
  weightUnit: 'kg,kgs,kgm,lb,lbs',
  packages:
    'packages,package,pkgs,pkg,packs,colis,kolli,colli,packstucke,packstuck,bultos,bulto,volumes,colli,cartons,pallets,palettes,cajas,emballages,packstuckzahl,verpackungen,pack',
  kind: 'kind,type,sort,genre,nature,art,tipo,clase,soort,especie,typ,mode,means,moyen,medio,mezzo,meio,wijze,middel',
  packaging:
    'packing,packaging,package,packages,emballage,emballages,verpackung,verp,embalaje,embalagem,imballaggio,imballo,verpakking,packstucke,kolli,colli,bultos,colis,volumes,pack,pkg',
  total:
    'total,totals,totaux,totale,totali,totaal,gesamt,insgesamt,totais,totales,sum,summe,suma,somme,somma,som,zusammen,ensemble,samen,soma',
  value:
    'value,v,vr,vlr,amount,valeur,montant,wert,betrag,valor,importe,importo,valore,montante,waarde,bedrag,price,prix,preis,precio,prezzo,preco,prijs,balance,saldo,solde,amounts',
  proper:
    'proper,technical,correct,technique,officiel,officielle,technisch,technische,technischer,richtige,richtiger,tecnico,tecnica,officiele,juiste,apropiado,apropiada,apropriado,apropriada,appropriato,oficial,ufficiale,substance,substanz,stoff,stof,sustancia,sostanza,substancia,shipping,expedition,embarque,spedizione,versand,verzend,vervoers',
  goods:
    'cargo,ladung,lading,cargaison,cargamento,carregamento,carico,goods,merchandise,marchandises,marchandise,ware,waren,mercancia,mercancias,mercadoria,mercadorias,merce,merci,goederen',
  due: 'due,payable,pay,owed,du,payer,regler,zahlen,zahlbar,pagar,pagare,dovuto,betalen',
  tax: 'vat,tax,tva,mwst,ust,iva,btw,gst',
  freight:
    'freight,carriage,shipping,fret,port,fracht,flete,frete,nolo,vracht,transport,transporte,trasporto,beforderung,beforderungs,vervoer,conveyance',
  charges: 'charge,charges,cost,costs,frais,kosten,gastos,spese,custos,despesas',
  unit: 'unit,units,each,unite,einheit,unidad,unidade,unita,eenheid,stuck,stk,stuk,piece,pieces,pce,pcs,item,unitario,unitaire,unitary',
  line: 'line,lines,ligne,zeile,position,linea,linha,riga,regel,item,row',
  quantity:
    'quantity,quantities,qty,quantite,qte,menge,cantidad,cant,quantidade,qtd,quantita,hoeveelheid,aantal,aant,cdad',
  description:
    'description,designation,bezeichnung,descripcion,descricao,descrizione,omschrijving,beschreibung,particulars,details,detalle,denominazione,denominacion,beschrijving',
  tariff:
    'hs,hts,taric,tariff,tarif,tarifaire,zolltarif,arancelaria,arancelario,arancel,aduanera,aduanero,aduaneira,aduaneiro,douaniere,doganale,douanier,pautal,sh,ncm,tarief',
  code: 'code,codes,codigo,codice,position,posicion,heading,nomenclature,number,no,nr,nummer,numero,voce,partida,subpartida,post,subheading,sottovoce,posicao',
  port: 'port,ports,hafen,puerto,porto,haven,havens,pto,airport',
  place: 'place,lieu,ort,lugar,plaats,local,luogo,point,punto',
  loading:
    'loading,lading,load,ldg,loaded,lade,verlade,einlade,inlaad,laad,chargement,embarquement,embarque,embarcacion,carga,cargue,carregamento,verladung,verlade,belading,einladung,inlading,laad,carico,imbarco,export,departure,depart,vertrek,abgangs,abgang,partenza,salida,saida,partida,verlading,embarked,shipment,embarkation,exit,verschiffung,verschiffungs,expedition,verscheping,inscheping,einschiffung,einschiffungs',
  discharge:
    'discharge,discharging,disch,unloading,unlading,dechargement,debarquement,decharge,descarga,desembarque,desembarco,loschung,losch,entladung,lossing,lossen,scarico,sbarco,arrival,arrivee,discharged,unloaded,aankomst,ankunfts,ankunft,arrivo,llegada,chegada,los,losch,auslade,entlade,losplaats,entry,entree,entrada,ingresso,eingangs',
  receipt:
    'receipt,rcpt,acceptance,reception,prise,ubernahme,annahme,recepcion,toma,recibo,ontvangst,aanneming,rececao,recebimento,recolha,presa,ricevimento,taking',
  imo: 'imo,omi,lloyds,lloyd',
  vessel:
    'vessel,vessels,ship,ships,vsl,navire,navires,buque,nave,navio,schip,schiff,seeschiff,zeeschip,vapor,bateau,motonave,scheep,zeevaartuig,vaartuig,motorschiff,motorschip,navios,buques,navi,schepen,schiffe,mn,ms,mv,mt',
  voyage:
    'voyage,voyages,voy,viaje,viagem,viaggio,reis,reise,rotation,trip,leg,rundreise,rondreis,fahrt,vaart,afvaart,travesia,traversee,reisnummer,reisenummer,perna,pierna,tratta,etappe',
  notify:
    'notify,notified,notificar,notificare,prevenir,aviser,notifier,benachrichtigen,meldeadresse,notificacion,notificacao,ntfy,nfy,notificado,notificada,avisar,avvisare,verwittigen,benachrichtigende,benachrichtigung,benachrichtigungs,avis,aviso,avviso,notice,anzeige,bericht,melden',
  currency: 'currency,curr,ccy,devise,monnaie,wahrung,moneda,divisa,valuta,moeda,munt',
  order: 'order,commande,bestellung,auftrag,pedido,ordine,encomenda,bestelling,compra,acquisto,purchase',
  document:
    'document,documents,doc,beleg,documento,dokument,issue,issued,emission,emision,emissao,emissione,ausstellung,afgifte,uitgifte,expedicion,delivrance,ausgestellt,emis,emitido,emitida,emesso,emessa,uitgegeven',
  payment: 'payment,paiement,reglement,zahlung,zahlungs,pago,pagamento,betaling,settlement',
  sale: 'sale,sales,vente,venta,venda,vendita,verkauf,verkoop,trade',
  seal: 'seal,seals,plomb,plombs,scelle,scelles,precinto,precintos,siegel,plombe,zegel,zegels,selo,selos,lacre,lacres,sigillo,sigilli',
  carrier:
    'carrier,carriers,carrying,transportador,transportadora,transportista,trasportatore,trasportatrice,vervoerder,transporterend,transportierendes,liner,ocean,master,armateur,transporteur,reeder,reederei,rederij,naviera,armador,armatore,pre,precarrier,precarriage',
  size: 'size,sizes,taille,dimension,grosse,tamano,tamanho,grootte,maat,misura,iso',
  bill: 'bill,bills',
  house: 'house,haus,huis,maison,hijo,hija,casa',
  waybill: 'waybill,waybills,seawaybill,frachtbrief,seefrachtbrief,ladeschein,vrachtbrief,zeevrachtbrief',
  commercial: 'commercial,commerciale,commerciaux,comercial,handels,proforma,export',
  without:
    'excl,exkl,excluding,exclusive,without,ohne,zzgl,hors,sin,senza,sem,zonder,before,vor,avant,antes,exclusief,escluso,esclusa,excluido',
  insurance: 'insurance,assurance,versicherung,versicherungs,seguro,assicurazione,verzekering,verzekerings',
  board: 'board,bord,bordo',
  sailing:
    'sailing,sailed,abfahrt,abfahrts,auslauf,ausgelaufen,appareillage,zarpe,afvaart,afgevaren,salida,partenza,vertrek',
  original: 'original,originals,originale,originaux,originais,originales,originelen,originali,originalen',
  volume:
    'volume,volumes,measurement,measurements,measure,cbm,cube,cubic,cubage,volumen,cubicaje,kubatur,rauminhalt,cubatura,cubagem,inhoud',
  marks:
    'mark,marks,marking,markings,marque,marques,marquages,markierung,markierungen,zeichen,marca,marcas,marche,marchi,merk,merken,merktekens,repere,reperes',
  un: 'un,onu,vn',
  hazard:
    'hazard,danger,dangerous,hazardous,imdg,imo,omi,gefahr,gefahren,gefahrgut,peligro,riesgo,risque,risques,pericolo,rischio,perigo,risco,gevaar,gevaren',
  class: 'class,klasse,classe,clase,division,divisao,divisione,subklasse,div',
  group: 'group,groupe,gruppe,grupo,gruppo,groep,grp,gp',
  flash: 'flash,inflammation,eclair,flamm,entzundungs,inflamacion,infiammabilita,fulgor,vlam,ontvlammings',
  point: 'point,punto,ponto,punkt,punt,temperature,temperatur,temperatura,temperatuur',
  emergency: 'emergency,notfall,urgence,emergencia,urgencia,emergenza,urgenza,nood,noodgeval,noodgevallen,calamiteit',
  contact:
    'contact,telephone,phone,tel,telefon,telefono,telefone,telefoon,kontakt,contacto,contatto,contato,call,24,24h,h,hr,hrs,hour,hours,stunden,std,heures,horas,ore,uur,rufnummer',
  booking: 'booking,bookings,bkg,reservation,reserva,buchung,buchungs,prenotazione,boeking,boekings',
  manifest: 'manifest,manifests,manifeste,manifiesto,manifesto',
  tare: 'tare,tara',
  delivered:
    'delivered,shipped,invoiced,billed,geliefert,gelieferte,berechnet,livree,livre,expediee,facturee,entregada,despachada,facturada,consegnata,spedita,fatturata,entregue,expedida,faturada,geleverd,gefactureerd',
  article:
    'article,articles,artikel,articulo,artigo,articolo,product,produkt,produit,producto,prodotto,produto,material,item,sku',
} as const;
export type Notion = keyof typeof NOTIONS;
