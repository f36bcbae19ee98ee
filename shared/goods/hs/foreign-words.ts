/** Words of trade in Spanish, French, German, Portuguese, Italian and Dutch, and some Chinese, by the English words they stand for. */
const WORDS = `
shoe: zapato chaussure schuh sapato scarpa schoen calcado calzado calzatura calzature schoenen
boot: bota botte stiefel stivali laars bottes botas
sandal: sandalia sandale sandali sandalen
leather: cuero cuir leder couro cuoio pelle piel
cotton: algodon coton baumwolle algodao cotone katoen
wool: lana laine wolle lanas wol
silk: seda soie seide seta zijde
linen: lino lin leinen linho linnen
fabric: tela tissu stoff tecido tessuto stof gewebe tejido weefsel
yarn: hilo fil garn filo garen hilado fio filato
thread: zwirn hilo
knitted: punto tricote gestrickt malha maglia gebreid strick
woven: tisse gewebt tejidos geweven
shirt: camisa chemise hemd camicia overhemd
t-shirt: camiseta
trouser: pantalon pantalones hose calca calcas pantaloni broek pantalons hosen
dress: vestido robe kleid vestito abito jurk kleider
jacket: chaqueta veste jacke jaqueta giacca jas
coat: abrigo manteau mantel casaco cappotto
sock: calcetin chaussette socke meia calzini sokken calcetines
underwear: ropa interior unterwasche intimo ondergoed
clothing: ropa vetement kleidung roupa abbigliamento kleding prenda bekleidung vestuario
hat: sombrero chapeau hut chapeu cappello hoed gorra mutze
glove: guante gant handschuh luva guanti handschoen
bag: bolsa bolso sac tasche bolsas saco borsa tas beutel sack
suitcase: maleta valise koffer mala valigia
wallet: cartera portefeuille geldborse carteira portafoglio
towel: toalla serviette handtuch toalha asciugamano handdoek
blanket: manta couverture decke cobertor coperta deken
carpet: alfombra tapis teppich tapete tappeto tapijt
curtain: cortina rideau vorhang tenda gordijn
furniture: mueble meuble mobel movel mobile mobili meubel muebles meubels moveis mobiliario
chair: silla chaise stuhl cadeira sedia stoel sessel
table: mesa tisch tavolo tafel
bed: cama lit bett letto
mattress: colchon matelas matratze colchao materasso matras
sofa: canape divano divani sofas bank
cabinet: armario armoire schrank armadio kast
desk: escritorio bureau schreibtisch scrivania
wood: madera bois holz madeira legno hout
wooden: houten holzern
pallet: paleta palette pallets
paper: papel papier carta
cardboard: carton karton pappe cartao cartone papelao wellpapp
book: libro livre buch livro boek bucher
plastic: plastico plastique kunststoff plastica kunststof plastik
rubber: caucho caoutchouc gummi borracha gomma kautschuk
tyre: neumatico llanta pneu reifen pneumatico pneumatici band llantas
glass: vidrio verre glas vidro vetro
ceramic: ceramica ceramique keramik keramiek ceramico
tile: baldosa carreau fliese azulejo piastrella tegel carrelage ladrilho piastrelle
porcelain: porcelana porcelaine porzellan porcellana porcellanato gres
stone: piedra pierre stein pedra pietra steen
marble: marmol marbre marmor marmo
granite: granito granit
cement: cemento ciment zement cimento
steel: acero acier stahl aco acciaio staal
stainless steel: inoxidable inoxydable edelstahl inox inossidabile
iron: hierro fer eisen ferro ijzer
copper: cobre cuivre kupfer rame koper
aluminium: aluminio aluminium alluminio
zinc: zink zinco
lead: plomo plomb blei chumbo piombo lood
gold: oro goud ouro
silver: plata argent silber prata argento zilver
jewellery: joya bijou schmuck joia gioiello sieraad bijoux joyeria gioielli
screw: tornillo vis schraube parafuso vite schroef tornillos
bolt: perno boulon bolzen bullone bout
nut: tuerca ecrou mutter dado
nail: clavo clou nagel prego chiodo spijker
tool: herramienta outil werkzeug ferramenta utensile gereedschap
knife: cuchillo couteau messer faca coltello mes
valve: valvula soupape ventil valvola klep kugelhahn kugelhahne robinet armatur armaturen vanne rubinetto
pipe: tubo tuyau rohr cano buis tuberia rohre tuyaux
pump: bomba pompe pumpe pompa pomp
motor: motor moteur motore
engine: moteurs motoren motores
diesel: diesel
compressor: compresor compresseur kompressor compressore
machine: maquina machine maschine macchina maquinaria maschinen
tractor: tractor tracteur traktor trator trattore
excavator: excavadora pelle bagger escavadora escavatore graafmachine
forklift: montacargas carretilla chariot gabelstapler empilhadeira carrello heftruck
truck: camion lastwagen caminhao vrachtwagen lkw autocarro
car: coche voiture automovil carro pkw automobile automobili auto autos voitures
vehicle: vehiculo vehicule fahrzeug veiculo veicolo voertuig
part: repuesto piece ersatzteil peca ricambio onderdeel recambio pieces ersatzteile ricambi autopartes pecas
motorcycle: motocicleta moto motorrad motociclo motorfiets
bicycle: bicicleta velo fahrrad bicicletta fiets bicyclette
battery: bateria batterie batteria batterij akku
brake pad: bremsbelag bremsbelage plaquettes pastillas remblokken
brake: freno frein bremse freio rem
filter: filtro filtre filter
cable: kabel cavo
lamp: lampara lampe leuchte lampada lamp luminaria
telephone: telefono telephone telefon telefone telefoon
mobile phone: celular handy smartphone smartphones moviles
computer: ordenador ordinateur computadora rechner calcolatore
laptop: portatil portatile portable tragbare laptops
television: televisor televiseur fernseher televisore
charger: cargador chargeur ladegerat carregador caricatore ladegerate
power supply: netzteil netzteile fuente alimentatore
refrigerator: refrigerador refrigerateur kuhlschrank geladeira frigorifero koelkast nevera
washing machine: lavadora waschmaschine lavatrice wasmachine
toy: juguete jouet spielzeug brinquedo giocattolo speelgoed
game: juego jeu spiel jogo gioco spel
medicament: medicamento medicament medikament arzneimittel farmaco geneesmiddel medicaments
tablet: comprimido comprime tablette compressa comprimidos
syringe: jeringa seringue spritze seringa siringa
soap: jabon savon seife sabao sapone zeep
detergent: detergente lessive waschmittel detersivo wasmiddel
perfume: perfume parfum profumo parfums
cream: crema creme crememaquillaje
cosmetic: cosmetico cosmetique kosmetik cosmetica
shampoo: champu shampooing xampu
paint: pintura peinture farbe tinta vernice verf lack
ink: tinta encre tinte inchiostro inkt
glue: pegamento colle kleber cola colla lijm
fertiliser: fertilizante abono engrais dunger adubo fertilizzante kunstmest
chemical: quimico chimique chemisch chimico chemikalien
acid: acido acide saure zuur
oil: aceite huile ol oleo olio olie
olive: oliva azeitona olijf
sunflower: girasol tournesol sonnenblumen girassol girasole zonnebloem
petroleum: petroleo petrole erdol petrolio
diesel fuel: gasoleo gazole gasoil
coal: carbon charbon kohle carvao carbone kolen
salt: sal sel salz sale zout
sugar: azucar sucre zucker acucar zucchero suiker
flour: harina farine mehl farinha farina meel
wheat: trigo ble weizen grano frumento tarwe
rice: arroz riz reis riso rijst
maize: maiz mais milho
soya: soja soia
coffee: cafe kaffee caffe koffie
roasted: tostado torrefie gerostet torrado tostato gebrand
green: verde vert grun
tea: te the cha thee
cocoa: cacao kakao cacau
chocolate: chocolate chocolat schokolade cioccolato chocolade
biscuit: galleta keks biscoito bolacha biscotto koekje
bread: pan pain brot pane brood
pasta: fideos nudeln pates massa
milk: leche lait milch leite latte melk
cheese: queso fromage kase queijo formaggio kaas
butter: mantequilla beurre manteiga burro boter
egg: huevo oeuf ei ovo uovo
honey: miel honig mel miele honing
meat: carne viande fleisch vlees
beef: vacuno boeuf rindfleisch bovina manzo rundvlees res
pork: cerdo porc schweinefleisch suina maiale varkensvlees
chicken: pollo poulet hahnchen frango kip
fish: pescado poisson fisch peixe pesce vis
shrimp: camaron gamba crevette garnele camarao gambero garnaal langostino
frozen: congelado congele gefroren tiefgekuhlt congelato bevroren surgele
fresh: fresco frais frisch fresca vers verse frische fraiche
fruit: fruta frutta obst
banana: platano banane banaan bananen
apple: manzana pomme apfel maca mela appel apfelsaft
orange: naranja arancia laranja sinaasappel
lemon: limon citron zitrone limao limone citroen
grape: uva raisin traube druif
tomato: tomate pomodoro tomaat
potato: patata papa kartoffel batata aardappel
onion: cebolla oignon zwiebel cipolla ui
garlic: ajo ail knoblauch alho aglio knoflook
vegetable: verdura hortaliza legume gemuse groente
flower: flor fleur blume fiore bloem snijbloem
rose: rosa roos rozen rosen
cut flower: snijbloemen schnittblumen
wine: vino vin wein vinho wijn
red wine: tinto rouge rotwein
beer: cerveza biere bier cerveja birra
water: agua eau wasser acqua
juice: zumo jugo jus saft suco succo sap
tobacco: tabaco tabac tabak tabacco
cigarette: cigarrillo zigarette cigarro sigaretta sigaret
machinery: anlagen
office: oficina buro escritorios ufficio kantoor
dining: comedor esszimmer sala pranzo
box: caja boite kiste caixa scatola doos kartons
bottle: botella bouteille flasche garrafa bottiglia fles embotellado bouteilles
can: lata dose lattina blik dosen
paper bag: papiertute
engine part: motorteile
granules: granulat granulado granules granulati granule
medical: medizinisch medico medical
used: usado gebraucht usato gebruikt occasion
new: nuevo neuf neu novo nuovo nieuw
white: blanco blanc weiss branco bianco wit
grain: grano grain korn grao
upholstered: tapizado rembourre gepolstert estofado imbottito gestoffeerd imbottiti rembourres
women: mujer femme damen mulher donna senhora dames femmes
men: hombre homme herren homem uomo heren hommes
baby: bebe neonato
petrol: gasolina essence benzin benzina benzine
gas: gaz
solar: solaire
wood furniture: holzmobel
face: visage gesicht viso
refined: refinado raffine raffiniert raffinato geraffineerd
dough: teig impasto
semolina: semola semoule griess
hide: haut peaux
bean: frijol haricot bohne feijao fagiolo boon
spice: especia epice gewurz especiaria spezia specerij
pepper: pimienta poivre pfeffer pimenta pepe peper
`;

/** Foreign words in plain small letters, with the English for each. */
export const FOREIGN: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', foreign = ''] = line.split(': ');
      return foreign
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, english.split(' ')] as const);
    }),
);

/** Longest first, since Chinese leaves no space between words. */
export const CHINESE: readonly (readonly [string, string])[] = Object.entries({
  '自行车 脚踏车': 'bicycle',
  玩具: 'toy',
  '塑料 塑胶': 'plastic',
  '鞋子 鞋': 'footwear',
  家具: 'furniture',
  '木制 木': 'wooden',
  手机: 'mobile phone',
  '电脑 计算机': 'computer',
  '服装 衣服': 'clothing',
  '棉 棉花': 'cotton',
  轮胎: 'tyre',
  瓷砖: 'ceramic tile',
  陶瓷: 'ceramic',
  玻璃: 'glass',
  '钢 不锈钢': 'steel',
  '茶叶 茶': 'tea',
  咖啡: 'coffee',
  大米: 'rice',
  电池: 'battery',
  太阳能: 'solar photovoltaic',
  '灯 灯具': 'lamp',
  纸: 'paper',
  '机器 机械': 'machine',
  '零件 配件': 'part',
  汽车: 'motor car',
  阀门: 'valve',
  '水泵 泵': 'pump',
})
  .flatMap(([chinese, english]) => chinese.split(' ').map((word) => [word, english] as const))
  .sort((a, b) => b[0].length - a[0].length);
