import type { WordClasses } from '../frequency.ts';

/** English words in the names of firms, bodies and vessels. Class 1 holds also what is in one of ten. */
export const TRADE_ENGLISH: WordClasses = [
  `and bank co company construction corp corporation development electronics energy engineering enterprise enterprises
  export for foundation general global group holding holdings import inc industrial industries industry international
  investment investments limited logistics ltd management marine maritime national of oil service services shipping
  solutions star systems technologies technology the trade trading transport`,
  `advanced agency air airlines airways associates association auto automotive aviation blue brothers bureau business
  capital care cargo center centre chemical chemicals city commercial committee consultants consulting contracting
  contractors cooperation council data department design digital east electric equipment establishment estate exchange
  express factory finance financial first food foods freight fund gas golden green gulf health home house institute
  insurance iron line lines machinery manufacturing materials media medical metal metals mining ministry motors new
  north ocean office one organisation organization partners petrochemical petrochemicals petroleum pharmaceutical
  plant port power production products project projects property real red research resources royal sea ship ships
  society sons south steel sun supply telecom telecommunications textile textiles tourism travel union united
  university west works world`,
  `a academy accessories aerospace agricultural agriculture agro alliance alpha aluminium aluminum america american
  arab army asset assets atlantic authority b base beauty best biotech board book books building buildings by c cable
  camp carpet cement central ceramics chamber charity charter classic clothing club co2 coal coast coffee college
  commerce commodities communication communications complex component components computer concept concern concrete
  congress consortium consult container containers contract control cosmetics cotton court creative crown crystal
  currency customs dairy defence defense delta diamond direct directorate distribution distributors division dragon
  dream dynamic eagle earth eastern eco economic education elite empire eurasia euro european events expert fabrics
  far farm farms fashion federal federation fertilizer fiber film financing fire fish fisheries fishing fleet flight
  flower force foreign forest forwarding foundry free friendship from front fruit fruits fuel furniture future galaxy
  garment garments genuine glass gold goods government grain grand great ground guard harbor harbour hardware heavy
  heritage high holy hospital hotel hotels humanitarian ideal imperial in independent information infrastructure
  innovation innovations innovative integrated intelligence inter intertrade investors islamic island jet jewellery
  jewelry journal justice key king kingdom laboratory land laser law leader leasing leather legal life light lion
  liquid livestock machine machines mall market marketing markets master max mechanical mega merchant middle mill
  mills mineral minerals mobile modern money moon motor mountain movement mutual n natural nature naval navigation
  navy net network networks news night northern nuclear offshore oilfield on online operations optical orient oriental
  overseas pacific packaging paint palace paper park parts party peace pearl people peoples petro pharma
  pharmaceuticals phoenix photo pipe pipeline plastic plastics platinum plus police political polymer precision
  premium press prime print printing private pro procurement professional programme progress protection provincial
  public publishing quality quick railway railways rainbow refinery region regional relief republic rice rising river
  road rock rose rubber s safety sail sailing salt sand science scientific security semiconductor senior silk silver
  sky smart social soft software solar southern space spare special sport sports spring state station stone store
  stores strategic studio sugar summit super supplies support surface switch tanker tankers tea team tech technic
  technical technological tel television terminal timber tire tires to tobacco tools top total tower towers town toys
  tractor trans transit transportation treasury trust tube ultra universal vegetable vehicle vehicles venture ventures
  vessel victory village vision war warehouse water wave wealth web western wheel white wind wine wing wings wire with
  wood woods worldwide x yacht yard youth zone`,
  `ace acrylic action active adhesive administration adventure advertising advisory aero affairs age agencies agents
  agri aid aircraft alloy alloys alternative ambassador amber anchor angel animal antique apex apparel appliances aqua
  arc arch architects arctic area arms arrow art artificial arts asphalt assembly atlas atomic auction audio aurora
  automation avenue axis azure bakery balance ball ballistic banking bar bay beach bear bearing bearings beverage
  beverages big bio bird black block boat boats bottle box brand brave bread breeze bridge bright brilliant
  broadcasting brokerage brokers builders bulk bulker bus butterfly buy call canal candle cape captain card caribbean
  carrier carriers cars case casting catering cattle cell ceramic chain challenge champion chance channel children
  christian cinema circle citizens civil clean clear client clinic clock cloud cold collection color colour combined
  comet comfort command commission common community compass competitive composite compressor conference connect
  connection conservation console consolidated consumer contact continental cool copper coral core corner cosmic
  cosmos country courier craft crane cross crude cruise cube cultural culture cup cyber cycle dark dawn day deck deep
  desert destiny detection diesel diplomat discovery dolphin domestic door double drill drilling drive drug dry duty
  dynamics dynasty early edge educational efficient electrical electro electronic element elephant embassy emerald
  emergency engine engines english environmental equity era essential estates eternal ethanol evening ever evergreen
  excel excellence exclusive executive exhibition exploration explorer explosives expo extra eye face fair faith
  falcon family fast father feed ferry fertilizers field fighter fine firm flag flex floor flour flow fluid flying
  focus folk forever form fortune forum forward fox fragrance freedom fresh frontier frozen full furnace fusion
  gallery game games gamma garden gate gateway gear gem genesis giant gift glory go good grace graphic graphics
  gravity guide guild gun hall hand handicraft happy harmony harvest hawk head heart heat heaven helicopter hero hill
  hills holiday honest honey hope horizon horse hot household hub human hunter hybrid hydraulic hydro hydrogen ice
  icon idea image impact impex independence index inspection installation instruments insulation intel interior
  internet invest iris ivory jade jaguar jewel job joint joy jumbo jump junior jupiter kids kitchen knight knowledge
  label labor laboratories labour lady lake lamp language lead leaf league legacy legend leisure liberation liberty
  library lift lighting lights lily link liquefied little live local lock logic logistic long lotus love loyal
  lubricants luck lucky lunar luxury magic magnet magnum main majestic major manager manpower maple marble mark mars
  martyr martyrs mass matrix meat medicine mercantile mercury mesh message meta meteor metro micro mile military milk
  millennium mind mini miracle mirror missile mission model molding monarch monitor moral morning mortgage mosque
  mother motion moto movers multi multimedia museum music muslim nano nation nations navigator neptune nickel noble
  nova number nursery oasis observatory oceanic official oilseed olive olympic omega omni open opportunity optics
  orange orbit orchid order ore organic orion orthodox outdoor outlet owners oxygen panda panel panels paradise parcel
  partner pass path patriot patriotic pavilion performance perfume pet petrol phone photonics physics pilot pink
  pioneer pioneers pipes piping place plan planet platform play plaza plywood point polar pole poly pool popular
  portal ports positive post poultry powder pride priest primary prince princess prize processing prof profile
  promotion prospect prosperity prosperous protective pump pumps pure purple quarry queen quest radar radiant radio
  rail rain ranch range rapid rare raw ray ready realty record recovery recycling reef refining reform refrigeration
  relations reliable reliance renewable rental repair resistance resort resource restaurant result retail revolution
  revolutionary rich ring rise robot robotics rocket roof root rope route ruby run sapphire satellite satellites save
  savings scale school screen sculpture seal season secret section select semi sensor serenity shadow shark sheet
  shell shield shine shipbuilding shipmanagement shipowners shipyard shipyards shop shopping show sign signal simple
  single site smelting snow soap sole solid sonic soul sound source speed spice spices spider spinning spirit spot
  square stainless stamping standard starlight stars static stationery steam steamship stevedoring stock storage storm
  straight stream street strength strike strong structure structures student style subsea success summer sunny sunrise
  sunset supermarket supplier supreme surgical sustainable swan swift synergy synthetic system table tactical tank
  target tax teachers telecommunication telephone temple theatre thermal thunder tiger tile tiles time tin titan
  titanium tops touch tour tours toy track tracking trader traders trail train training transfer transformer
  translation transmission transshipment treasure tree trend tri tribal tribune trinity triple tropical truck trucks
  true tug tuna turbine turbo twin tyre tyres umbrella unique unit unity urban valley value valve valves vanguard
  vector vega venus vertex veterans veterinary viking vital voice voyage voyager wagon walk wall watch way weapon
  weapons weaving weld welding welfare well wellness whale wheat wholesale wide wild willow win window winner winter
  wise wolf woman women wonder wool work workers workshop yellow young zen zero zinc zoo`,
  `abrasive abyss accord accurate acid acme acoustic adamant admiral aerial affiliate agent agile albatross alchemy
  alert alkali alloyed alpine ammunition amplifier analytic ancient angle antenna anthem aquatic arbor archer archery
  arena argo argus aristocrat armada armor armory armour aroma artisan ascend ash asian aspen astral astro athena
  athletic audit august authentic avant aviator award awning bamboo banner barge baron basalt basic basin basket
  battery beacon beam bee bell bench beta bicycle bishop bitumen blade blanket blast blaze blend bloom blossom bolt
  bond bone border boulder boundary bow brass breeding brick bronze brook brotherhood brush bubble bucket buffalo bulb
  bull bullet bunker bureaux burner butter button cabin cabinet cactus calm camel camera canada canary candy canvas
  canyon caravan carbon cardinal career cart castle catalyst cave caviar cedar celestial centaur century certified
  chair chalk charcoal chariot charm chart chase chef cherry chess chestnut chief chrome chronicle cinnamon circuit
  citadel civic clay cliff climate coach coating cobalt cobra code coin collective colonial column combat combustion
  commander commissary compact companion compound conqueror consul continent convention convoy cookie copy cord cork
  corn coronet corridor cosmopolitan counter cove cover cow crab craftsman cream credit crescent crest crew crop
  crossing crow cruiser crusher curtain custom cutter cutting cypress daisy dam dance dancer date decor deer defender
  demo dental depot desk detector detergent device dew diagnostics dial diplomatic disc dispatch ditch diver dock dome
  dove draft driver drone drop duke dune dye eagles easy eclipse ecology editorial egg ego electrode electron elegant
  elixir elm embroidery emir emperor enamel endeavor endeavour entertainment envoy epic epoch equator escort essence
  ether event evolution excavator exotic expedition expeditor fabric fabrication fairy falcons feather fellowship
  fence fiction fidelity figure filter firearm firefly fitness flame flamingo flash flat flora florist foam foil foot
  football forge forging formula fort fortress foster fountain foyer fragrant frame freezer freighter frigate frost
  fruitful fur galleon gang garage garrison gasket gazelle gelatin generator generators gentle gilded ginger glacier
  glider globe gloves glow glue goat gourmet governor granite grape grass gravel griffin grinding grip grove growth
  guardian guitar gypsum hammer handling harness hat haven hazel headquarters hedge helium helmet herald herb herbal
  heron hive hockey hook hose host hull humanity hunt hurricane hygiene idol illumination immortal immune incense
  incubator ink inn insight inspire intellect intercontinental invention investigation ion ironstone isle jasmine
  jerseys journey jungle jute kernel kettle kiln kinetic kite knit knitwear knot lace ladder lagoon lance landmark
  lantern lark latex laundry lawn lens leopard lever lime limestone linen liner liquor lithium loan lodge logger loom
  lorry lumber luminous lunch lynx magazine magnesia magnetic magnolia mail malt mammoth manganese mangrove manor
  mantis map marathon mare margin mariner mariners marsh mask mason match mattress meadow measurement melody membrane
  memorial meridian merit metallurgical metallurgy meter methanol midnight migration milestone mint mirage mist
  mobility modular molten momentum monsoon monument mosaic motel moulding movie muscle mutton mystic needle nest
  neutral nitrogen noodle nut oak oath oats obelisk octopus odyssey olympia onion onyx opal opera optimum oracle orca
  ornament osprey otter outpost oval oven owl oyster pack paladin palm pan panorama panther papyrus parade parliament
  parrot patrol pavement peak peanut pebble pegasus pelican pen penguin pepper pharaoh pharmacy pier pigeon pigment
  pine pipelines piston pixel plain plasma plate player plume pneumatic poem policy polo polyester pontoon porcelain
  poseidon potash potato pottery prairie preservation prestige principal prism producers propane propeller prophet
  propulsion protein province prow pulp pulse puma pyramid quad quantum quartz radium raft ram raptor raven reactor
  reagent realm rebel reconstruction redwood reed refugee regal regent relay remote rescue reserve reservoir resin
  reward rhythm ribbon rider ridge rifle robin rod roller rosary rotor rover royalty rug sable sack sage saint salmon
  salvage sanctuary sanitary sardine saw scent schooner scooter scout scrap seafood seagull seam seaman seamen seaport
  search seaway seed seeds seminar senate sentinel sesame sewing shaft sheep shelf shelter sheriff shirt shoe shoes
  shore shrimp silicon silo singular skill slate sleep snake socks sol soldier soldiers spark sparrow spectrum sphere
  spindle spiral stable stage stamp starch starfish statue stellar stitch stones stove strait strand stratos straw
  sulfur sulphur sultan sunflower supervisor surf survey surveyor suspension swallow sword symbol syndicate synthesis
  tableware tackle tailor talent tape tapestry tar tavern telegraph telescope tempest tender tennis tent territory
  thread throne thyme tidal tide timepiece toll tomato torch tornado tourist toxin trailer trailers tranquil
  transistor tribe tribunal trident trophy tulip tunnel turf turquoise turtle tutor twilight typhoon ultrasound
  unicorn uniform uranium utility vacuum vanilla vapor vault velvet vendor ventilation vine vintage violet virtual
  visa vista volcano volt vulcan wafer walnut warrior wax weather wedding whisky widow wilderness wizard woven yarn
  yoga zebra zenith zeus zodiac`,
];
