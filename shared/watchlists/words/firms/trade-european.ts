import type { WordClasses } from '../frequency.ts';

/** Words of firms and vessels in Spanish, Portuguese, French, Italian, German and Dutch. */
export const TRADE_EUROPEAN: WordClasses = [
  `comercial comercio compagnie compania de des di du e empresa et general generale groupe grupo grupp gruppe handel
  handels industrial internacional international la le les servicios trans transport transportes und y`,
  `agricola agropecuaria armement asociacion association banca banco bank banque bau beteiligungen beteiligungs casa
  central centre centro commerce commercial commerciale construcoes constructora corporacion da dei del della delle
  desarrollo distribuidora do dos el electrica electronica elektro empreendimentos empresas energia energie exportacao
  exportacion exportaciones exportadora federal ganadera gesellschaft immobilien importacao importacion importaciones
  importadora industria industriale industrias industrie industriel industrielle industries inmobiliaria inversiones
  investimentos las logistik los maritima maritime marittima maschinenbau minera nacional nationale navegacao
  navegacion naviera navigation nazionale participacoes petrolera reederei schiffahrt schifffahrt services servicio
  servicos servizi sociedad societa societe spedition technik technique technologie technologies tecnica tecnologia
  tecnologias transportadora vertrieb verwaltung`,
  `abogados accesorios aceite aceites aceros administracion administradora aduana aduanas aerea aereo aereos aerolineas
  agence agencia agenzia agro agua aguas alimentacion alimentaire alimentari alimenticia alimentos almacen almacenes
  alquiler aluminio ambiental andina anlagen apotheke apparatebau arbeit arquitectura arte artes asesores asesoria
  asesorias associates associes atelier auto autobuses automobile automobiles automotriz automoviles aviacion aviation
  avicola azucar azucarera barco batiment bauen beratung betriebs bois boutique buque buro cabinet cafe calzado camara
  cambio carbon carbones carga carnes carrocerias caza cemento cementos ceramica chambre chemie chemische chimica
  chimie chimique cia clinica club colegio combustibles comite comunicaciones comunidad confecciones confederacion
  conseil conseils consejo construccion construcciones construction constructions consultora consultores consultoria
  contadores contratistas cooperativa costa costruzioni creaciones credito cueros cultural deportes deportivo diamant
  dienst dienstleistungen diseno distribucion distribution distribuzione diversion droguerie ecole edificio editions
  editorial educativa efectivo eisen electricidad electrique electronique elettrica elettronica equipements equipos
  escuela espectaculos esportes establecimiento estacion estado etat etudes euro europa europe europea europeenne
  explotacion fabrica fabrik fabrique farmaceutica farmacia federacion federation feria ferreteria ferro ferrocarriles
  fertilizantes fiduciaria finance financiera financiere finanz finanzas finanziaria finca flota fonds forestal
  francaise france frigorifico fruta frutas futbol ganado garage gas gaz gerencia gestion gestione gestora gmbh
  gobierno gran grand granja hacienda haciendas handelsgesellschaft handelshaus hermanos hierro hijos hospital hotel
  hotelera hoteles huile idraulica immobiliare immobiliere imobiliaria importations imprenta imprimerie inc
  informatica informatique ingegneria ingenieria ingenierie ingenieros ingenieur ingenieurburo inmuebles institut
  instituto instrumentos inversionista inversora investissement investissements isla istituto joyas joyeria juguetes
  laboratoires laboratorio laboratorios lacteos latina latino lebensmittel libreria licores lignes limpieza linea
  lineas logistica logistics logistique lotissement luft luz machines madera maderas magasin maison maquila maquinaria
  maquinarias maquinas mar mare marina marine maritimes maritimo markt marmol maschinen maschinenfabrik materiales
  materiaux mecanica mecanique meccanica medica medicina medico medien mensajeria mer mercado mercantil metal metales
  metallbau metallurgique metalmecanica metalurgica meuble minas minerales mineria ministere ministerio mobiliario
  moda moderna montagem montajes motores mundial mundo musica mutua naval navale nave naves naviere negocios nord
  norte obras oeste officina oficina operadora optica organisation organizacion orient oriente oro osten ouest
  pacifico papel papeleria peche pesca pesquera pesquero petrole petroleo petroleos petroli pharma pharmacie plastica
  plasticos plastique playa poder polska ports portuaire portuaria prensa presse prodotti produccion production
  productora productos produits produkte produzione projekt projekte promociones promotora propiedades proyectos
  publicidad puerto quimica quimicos radio real recursos refineria refrigeracion region regional renta reparacion
  representaciones republica repuestos residencial restaurant restaurante revista rio sal salud san santa santo
  schiffs schule securite seguridad seguros siderurgia siderurgica sindicato sistema sistemas sol soluciones solutions
  stadt stahl stahlbau strom sucre sud sued suisse suministros supermercado supermercados sur surf syndicat systeme
  systemes tabac tabacos taller talleres tecnico tecnicos telecomunicaciones telefonica television texteis textil
  textiles tienda tierra tierras tirrena torre tourisme trabajo tractores trading transito transportistas transports
  trasporti trust turismo turistica unida unidos union unione universal universidad universite valores varejo
  vehiculos venta ventas verein verkehr verlag versicherung viaggi viajes vidrio vino vinos vins vivienda voyage
  voyages weg wein welt werft werk werke wirtschaft wohnbau zentrale zentrum zona zucker`,
  `aanneming advies adviseurs advokat agentur akademie akciova aktien alimentare aller alpen alt altin anlage aparatos
  arquitectos artesanias arts asia assicurazioni assurance assurances atlantico atlantique ausbildung ausruestung
  autocamiones autoteile bahn banda bar bedrijf beheer berg bergbau beton betong betrieb bewachung bijoux bil bilar
  blanca blanco bleu bonne bosque brasil brasileira brillante bros bruk buch byg bygg cadena camion camiones campo
  capitale carburants cargas carrelage carros cartera cartiera castillo caucho celulosa cereales cerveceria chantier
  chantiers chaussures ciel cielo cine ciudad clasica clave colombiana colonia comidas commerciaux conception
  confeitaria conservas consumo contenedores continental cordillera corredores corse cosmeticos couleur couture credit
  croissance cuba cuero cuisine curtiembre danmark dansk deutsche deutscher deutsches deutschland diamante diamantes
  diario dorada dorado droit druck druckerei eau ecologica economica edilizia editora eesti eiendom elevadores elite
  emballage embarcaciones embutidos energetica energies entreprise entreprises entwicklung eolica erdol esperanza est
  estrella estudio estudios etoile exploitation exportations expreso express exterieur extintores fabryka fahrzeuge
  farine farmaceutici fer ferme fiesta filles fils fischerei fleurs flor flores flotta fluvial fluviale forets forge
  fortuna frais frutta galeria gebr gebruder gemeinschaft generales genossenschaft geothermie gesundheit getraenke
  glas global globo gold gomme grain graines granos grosshandel grossiste guarda guerra guia hafen handwerk haus havre
  helicopteros herramientas hidraulica hidrocarburos hilos hogar holz holzhandel horizonte huerta huilerie humanitaire
  hydraulique ideal iles imagen imprese impresora impresos indus indutrie informacion inginerie inmobiliario
  instalaciones insumos inter interamericana internationaal internationale internazionale island jardin jardines
  jouets juridico kaffee kapital kauf kaufhaus kereskedelmi klinik kohle kommerz kommunikation kompania konfektion
  konstrukcija konsult konzern kosmetik kraft krankenhaus kreatif kultur kunst kunststoff kupfer lago laine lait
  lamparas lana land landwirtschaft latinoamericana lavanderia leche leder legno libertad libre libro liga litografia
  livres lotteria lumiere luna luxe maatschappij maderera maestro magistral mais maiz mall manufactura manufacturas
  manufacture marche mariscos marketing marmi maroc mayorista mecanizados medios mejor melhor menuiserie mercados
  mercantile mercato metallo metallurgica mexicana mexicano minerais miniere mobel mobile mobili mode moderne moebel
  moinhos molino molinos monde montage montagne moulin mueble muebles muelle muller museo nacionales nautica nautico
  navire navires negozio neue neuer neues noir nouveau nouvelle nova novo nueva nuevo nuova nuovo objets occidental
  ocean oceanica oceano oil olio oliva opera optik oriental orientale outils ouvrages pain panaderia panificadora
  papier par paradis paris park partecipazioni patrimonial peces pecheries pelican pelleterie perfumes perla perle
  pharmaceutique pharmaceutiques pintura pinturas piscina plage planta plata platina plein pneus poisson pollo
  portugues portuguesa pour pradera precision premier prima primera primero princesa principal pro procesadora
  profesional profesionales professionnel progres progreso propiete proteccion publica publico pueblo puente quebec
  radiodifusion rapide rapido recherche reciclaje red refrescos reina reine renovables representacao representation
  ressources rev rey riviere roca rohstoffe roja rojo roma romana rosa rouge route royale ruta sala salon sano sante
  sarl schmuck schuhe seafood secure selva semillas sicherheit siderurgique soie solar sole soleil sonne source
  speditions spedizioni spezial sport stein stella stiftung strassenbau studio superior surtidora tabacalera tapis tee
  telas tele telecom terra terrain terre tessile tessuti textile tiefbau tipografia titulos tomate toscana tours
  tradicion traiteur transportation transporte travaux tres trigo tropical tubos uhren umwelt unternehmen unternehmens
  urbana urbanizadora vaca valle vapor veicoli velas vendita vente verde vermietung verpackung vert vestuario vetro
  viande victoria vie vieja viejo viento vigilancia ville vin virgen vision vista viveres vivero volkswirtschaft vuelo
  wald wasser weber werkstatt werkzeug werkzeugbau wohnungsbau xport yacht zapatos zaragoza zeitung ziegel zoll`,
  `aandelen aannemer acciones acido acquario adriatica agrarfarm agroindustria aliments allgemeine alquimia alta alto
  aluminium ameublement anonima antico apicola argento aria armada armes assembleia ateliers auberge aurora autohaus
  azienda azul baustoffe bauunternehmen belga berge bestattung biologica blick bodega bodegas boissons borsa bouw brau
  brauerei brno brot brucke bruder brug bureau burger caja calcados campagne carta casas cattolica centraal centrum
  chauffage cheval chocolat cidade civil civile clair coches colis coloniale combustivel comida comunitaria congresso
  conservatoire constructeurs contabilidad contact coque corona cotton couronne courtage creation cristal cristallo
  cuivre curso dach damen dampf danza demolition dental depositos dessin diffusion digital direccion domaine dorf
  drogueria duty echange eclair ecologie economia editeur educacion efficace elegance elettrodomestici emploi
  engenharia ensemble entrepot entretien equipamentos eria espana espanola esportiva etablissements etanchement
  fabriek faro fattoria fenster ferramenta festa feu filter fluss fonderia foret formation forza fournitures frere
  freres frigo fromage fuego futura gartenbau gasolina geld geluk geschaft gewerbe glace gomma gourmet grafica grande
  graphique groenten grossi grun haas habitat handelskontor handelsonderneming haute heim heizung henkel hilfe hof
  holding hostal houtbedrijf huis idea illumination immo immobilier impianti impression industriebau infantil infra
  inovacao insel intervention italia italiana jeune jeunes jugend kanzlei kasse keramik kinder kleidung klima
  koninklijke kontor korps kredit kuche kuhn lacteo lagerhaus laghi lavoro leasing lebanese lettre licht livraison
  loja lotto lyon macchine maestria magazin magnifique mandarine marbre marineria marque mascotas masonry mediterranea
  mediterranee mediterraneo mercure messe metaux metier mineral mineralol miroir moinho monte moteurs motor motori
  mulino municipal nahrung natur naturales naturelle neve nid nieuwe nobel nordic notte nuit obra oder oeuvre officiel
  olivier orologi ottica otto padaria paese palazzo palma papeterie parfum parfums partner pasta patrimoine pays
  peinture pension perez petit petite pharmazie pianta piel pierre piscine plan planeta plastik plomb poids pompe port
  porte poste poulet pratique prestation primavera privada privado proprete province quai quincaillerie radar reformas
  reisen rhein riso rivage robe rodamientos rodoviario roue sabor sac sachsen salute sanitaire schutz schwarz schweiz
  see seguro sel servis sezione sideral signalisation sirena societes soldadura sombra spazio spirits stade
  stahlhandel station stazione sterne stoffe strada strade structure suprema surgelados tabacco tavola teatro
  tecnologico tejidos temps tenuta theater tiempo tipo tissus toiture tonnelier tour tout tradition transit treuhand
  tribuna uhr urbano usine utilitaire vacances valeurs vela verre vestidos veterinaria viaje vigne vita vitae vitrerie
  voie voiture vrac wacht wagen wagner waren warenhandel weiss wert wild wind winkel wohnen woning zeit zement ziel
  zimmer`,
];
