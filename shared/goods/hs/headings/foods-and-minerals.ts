/** HS 2022, sections III to V: fats, prepared foods, beverages, tobacco, minerals. Laid out as `animals-and-plants.ts`. */
export const FOODS_AND_MINERALS = `
1501 pig fat and poultry fat, rendered | lard schmaltz / 10 lard / 90 poultry
1502 fats of bovine animals, sheep, goats | tallow suet / 10 tallow / 90 other
1503 lard stearin, oleostearin, tallow oil | oleo oil
1504 fish and marine mammal oils | fish oil cod liver omega 3 / 10 liver / 20 fish / 30 marine mammals
1505 wool grease and lanolin | lanolin
1506 other animal fats and oils | neatsfoot bone oil
1507 soya-bean oil | soybean oil crude degummed refined / 10 crude degummed / 90 refined
1508 groundnut oil | peanut oil / 10 crude / 90 refined
1509 olive oil, virgin and other | extra virgin olive oil lampante refined / 20 extra virgin / 30 virgin / 90 refined
1510 other olive oils | olive pomace oil / 10 crude pomace / 90 pomace
1511 palm oil | palm olein stearin rbd crude cpo / 10 crude cpo / 90 refined olein stearin rbd
1512 sunflower, safflower and cotton-seed oil | sunflower oil / 11 crude sunflower / 19 refined sunflower / 21 crude cottonseed / 29 refined cottonseed
1513 coconut, palm kernel and babassu oil | copra oil pko coconut oil / 11 crude coconut / 19 refined coconut / 21 crude palm kernel / 29 refined palm kernel
1514 rape, colza and mustard oil | canola rapeseed oil / 11 crude / 19 refined
1515 other vegetable fats and oils | linseed castor sesame maize corn jojoba argan tung oil / 11 linseed crude / 21 maize crude / 29 maize refined / 30 castor / 50 sesame / 90 argan jojoba avocado
1516 hydrogenated animal or vegetable fats | hydrogenated vegetable fat shortening interesterified vanaspati / 10 animal / 20 vegetable
1517 margarine and edible mixtures of fats | margarine spread shortening edible blend / 10 margarine / 90 mixtures shortening
1518 fats and oils, boiled, oxidised, inedible mixtures | used cooking oil uco epoxidised soybean oil
1520 glycerol, crude | crude glycerine lyes
1521 vegetable waxes, beeswax, spermaceti | carnauba candelilla beeswax / 10 carnauba / 90 beeswax
1522 degras, residues of fatty substances | soapstock
1601 sausages | salami frankfurter sausage hot dog mortadella chorizo
1602 prepared or preserved meat | corned beef luncheon canned meat pate nuggets ham cooked meatballs chicken breaded / 20 liver pate / 32 chicken nuggets breaded cooked / 41 hams cooked / 49 pork luncheon / 50 beef corned
1603 extracts of meat, fish, crustaceans | meat extract fish sauce juice
1604 prepared or preserved fish; caviar | canned tuna sardines mackerel anchovy fish fingers caviar roe / 11 salmon / 12 herring / 13 sardines / 14 tuna skipjack bonito / 15 mackerel / 16 anchovies / 20 fish fingers surimi sticks / 31 caviar
1605 prepared or preserved crustaceans and molluscs | canned crab breaded shrimp mussels cooked squid rings / 10 crab / 21 shrimps prawns / 29 shrimps / 30 lobster / 53 mussels / 54 squid
1701 cane or beet sugar | raw sugar white refined icumsa brown sucrose / 12 beet raw / 13 cane raw / 14 cane raw / 91 flavoured coloured / 99 white refined
1702 other sugars, syrups, caramel | lactose glucose dextrose fructose maltose maple syrup invert sugar syrup honey artificial / 11 lactose / 20 maple / 30 glucose dextrose / 40 glucose fructose / 50 fructose / 60 fructose syrup / 90 invert maltodextrin caramel
1703 molasses | cane beet molasses / 10 cane / 90 beet
1704 sugar confectionery without cocoa | candy sweets toffee chewing gum lollipop gummies marshmallow halva liquorice white chocolate fondant / 10 chewing gum / 90 candy sweets toffee gummies
1801 cocoa beans | cacao bean raw roasted fermented
1802 cocoa shells and husks | cacao waste
1803 cocoa paste | cocoa liquor mass / 10 not defatted / 20 defatted
1804 cocoa butter | cocoa fat oil
1805 cocoa powder, unsweetened | alkalised natural cocoa powder
1806 chocolate and preparations with cocoa | chocolate bar praline tablet drinking chocolate couverture filled bonbon spread / 10 sweetened cocoa powder / 20 blocks over 2 kg couverture / 31 filled bars / 32 unfilled bars tablets / 90 pralines spread
1901 malt extract; preparations of flour, milk | infant formula baby food bakery mix dough cake mix malted / 10 infant formula retail / 20 dough mixes / 90 malt extract
1902 pasta and couscous | spaghetti macaroni noodles instant ravioli vermicelli lasagne couscous / 11 with egg / 19 without egg spaghetti / 20 stuffed ravioli / 30 instant noodles / 40 couscous
1903 tapioca pearls | tapioca sago substitute
1904 breakfast cereals, puffed or roasted cereals | corn flakes muesli puffed rice bulgur cereal bar granola / 10 corn flakes / 20 muesli / 30 bulgur
1905 bread, pastry, cakes, biscuits | cookies biscuits crackers wafers bread cake croissant rusks pizza crispbread papadum tortilla communion / 10 crispbread / 20 gingerbread / 31 sweet biscuits cookies / 32 waffles wafers / 40 rusks toast / 90 bread cakes pastry crackers
2001 vegetables and fruit in vinegar | pickles gherkins pickled cucumber onions olives vinegar / 10 cucumbers gherkins / 90 pickles
2002 tomatoes prepared or preserved | tomato paste canned peeled tomatoes puree passata concentrate / 10 whole pieces peeled / 90 paste puree
2003 mushrooms preserved | canned champignon truffle / 10 agaricus champignon / 90 other
2004 other vegetables preserved, frozen | french fries frozen potato prepared hash / 10 potatoes french fries / 90 other
2005 other vegetables preserved, not frozen | canned sweet corn beans peas olives in brine asparagus potato chips crisps sauerkraut baked beans kimchi chickpeas / 20 potatoes crisps chips / 40 peas / 51 beans shelled baked / 60 asparagus / 70 olives / 80 sweet corn / 99 mixtures kimchi
2006 vegetables, fruit, peel preserved by sugar | candied fruit glace cherries crystallised ginger
2007 jams, jellies, marmalades, purees | jam marmalade fruit puree spread preserve / 10 homogenised / 91 citrus marmalade / 99 jam puree
2008 fruit and nuts otherwise preserved | canned pineapple peaches in syrup roasted peanuts peanut butter mixed nuts salted fruit cocktail / 11 peanuts peanut butter roasted / 19 nuts roasted salted / 20 pineapple / 30 citrus / 40 pears / 50 apricots / 60 cherries / 70 peaches / 97 mixtures cocktail / 99 other mango
2009 fruit and vegetable juices | orange juice apple juice concentrate frozen nfc grape must pineapple coconut water tomato juice / 11 orange frozen / 12 orange not frozen brix under 20 nfc / 19 orange concentrate / 29 grapefruit / 39 lemon citrus / 41 pineapple / 49 pineapple concentrate / 50 tomato / 61 grape / 69 grape must concentrate / 71 apple / 79 apple concentrate / 89 other coconut water mango / 90 mixtures
2101 extracts of coffee, tea, maté | instant coffee soluble chicory tea extract iced tea 3in1 / 11 instant coffee extract / 12 coffee preparations 3in1 / 20 tea extract / 30 chicory
2102 yeasts and baking powders | bakers yeast active dry inactive baking powder / 10 active / 20 inactive / 30 baking powder
2103 sauces, condiments, seasonings, mustard | ketchup soy sauce mayonnaise mustard seasoning mix sauce chilli dressing / 10 soya sauce / 20 tomato ketchup / 30 mustard / 90 mayonnaise seasonings sauces
2104 soups and broths | bouillon soup stock cubes baby homogenised / 10 soups broths / 20 homogenised
2105 ice cream | ice-cream sorbet edible ice
2106 food preparations not elsewhere specified | food supplement protein concentrate flavouring beverage base syrup vitamins gummies creamer sweetener tablets preparation / 10 protein concentrate / 90 supplements creamer
2201 waters, unsweetened, ice | mineral water bottled drinking water ice snow / 10 mineral aerated / 90 drinking ice
2202 waters sweetened or flavoured, other soft drinks | soft drink cola lemonade energy drink carbonated beverage juice drink soda non-alcoholic beer plant milk / 10 sweetened waters cola / 91 non-alcoholic beer / 99 juice drinks soy milk
2203 beer made from malt | lager stout ale beer can keg
2204 wine of fresh grapes | red white sparkling champagne bottled bulk wine must port sherry rose / 10 sparkling champagne / 21 still up to 2 litres bottled / 22 2 to 10 litres bag in box / 29 bulk over 10 litres flexitank / 30 must
2205 vermouth | aromatised wine / 10 up to 2 litres / 90 other
2206 other fermented beverages | cider perry mead sake
2207 undenatured ethyl alcohol of 80 % or more; denatured | ethanol bioethanol denatured spirit alcohol 96 fuel / 10 undenatured / 20 denatured
2208 spirits and liqueurs | whisky whiskey vodka rum gin brandy cognac tequila liqueur spirit arrack / 20 brandy cognac / 30 whisky / 40 rum / 50 gin / 60 vodka / 70 liqueurs / 90 tequila
2209 vinegar | vinegar balsamic cider acetic
2301 flours, meals of meat or fish, unfit for food; greaves | fish meal meat bone meal feather meal / 10 meat bone meal / 20 fish meal
2302 bran, sharps of cereals | wheat bran rice bran / 10 maize / 30 wheat
2303 residues of starch, beet-pulp, brewing | ddgs beet pulp corn gluten feed bagasse brewers grains / 10 gluten feed / 20 beet pulp bagasse / 30 ddgs brewing
2304 soya-bean oil-cake | soybean meal cake
2305 groundnut oil-cake | peanut meal cake
2306 other oil-cakes | sunflower meal rapeseed meal palm kernel cake cotton seed expeller / 10 cotton / 30 sunflower / 41 rape / 60 palm kernel
2307 wine lees; argol | lees tartar
2308 vegetable materials for animal feed | citrus pulp pellets acorns grape marc
2309 preparations for animal feeding | pet food dog food cat food feed premix additive aquafeed kibble vitamin premix / 10 dog or cat food retail / 90 premix feed
2401 unmanufactured tobacco | leaf tobacco virginia burley strips flue-cured stems refuse / 10 not stemmed / 20 stemmed stripped / 30 refuse
2402 cigars and cigarettes | cigarette cigar cigarillo king size filter sticks / 10 cigars cigarillos / 20 cigarettes / 90 substitutes
2403 other manufactured tobacco | pipe tobacco rolling shisha hookah water-pipe snuff chewing homogenised reconstituted molasses / 11 water pipe shisha / 19 smoking rolling pipe / 91 homogenised / 99 snuff chewing
2404 nicotine products for inhalation without combustion | e-liquid vape e-cigarette cartridge heated tobacco sticks nicotine pouch / 11 heated tobacco sticks / 12 nicotine e-liquid vape / 19 other / 91 nicotine pouches oral / 92 patches
2501 salt and sodium chloride; sea water | rock salt table salt sea de-icing sodium chloride
2502 unroasted iron pyrites | pyrite
2503 sulphur | sulfur granular lump brimstone
2504 natural graphite | graphite flakes powder / 10 powder flakes
2505 natural sands | silica sand quartz sand / 10 silica quartz / 90 other
2506 quartz and quartzite | quartz lumps / 10 quartz / 20 quartzite
2507 kaolin | china clay kaolinic
2508 other clays, andalusite, mullite | bentonite fireclay chamotte / 10 bentonite / 30 fireclay / 40 other clays
2509 chalk | chalk whiting
2510 natural calcium phosphates | phosphate rock / 10 unground / 20 ground
2511 barytes, witherite | barite drilling / 10 barytes
2512 siliceous fossil meals | diatomaceous earth kieselguhr diatomite
2513 pumice, emery, natural abrasives | pumice stone garnet emery corundum / 10 pumice / 20 garnet emery
2514 slate | slate rough
2515 marble, travertine, limestone for building | marble block rough quarried travertine alabaster / 11 crude / 12 cut blocks slabs / 20 alabaster limestone
2516 granite, porphyry, basalt, sandstone | granite block rough quarried sandstone / 11 granite crude / 12 granite cut / 20 sandstone / 90 basalt
2517 pebbles, gravel, crushed stone | aggregate gravel macadam chippings / 10 gravel crushed stone / 41 marble granules
2518 dolomite | dolomite calcined / 10 not calcined / 20 calcined
2519 magnesite, magnesia | fused magnesia dead-burned caustic calcined / 10 magnesite / 90 magnesia
2520 gypsum, anhydrite, plasters | gypsum plaster of paris / 10 gypsum / 20 plasters
2521 limestone flux | limestone for lime or cement
2522 quicklime, slaked lime | lime hydrated quicklime / 10 quicklime / 20 slaked hydrated
2523 cement and clinker | portland cement clinker white aluminous / 10 clinker / 21 white portland / 29 grey portland / 30 aluminous / 90 hydraulic
2524 asbestos | asbestos fibre chrysotile / 10 crocidolite / 90 other
2525 mica | mica flakes sheets / 10 crude / 20 powder
2526 steatite, talc | talc powder soapstone / 10 not crushed / 20 powder
2528 borates, natural | borax ore ulexite colemanite
2529 feldspar, fluorspar, nepheline | feldspar fluorspar leucite / 10 feldspar / 21 fluorspar up to 97 % / 22 fluorspar over 97 %
2530 other mineral substances | vermiculite perlite kieserite sepiolite amber meerschaum / 10 vermiculite perlite / 20 kieserite
2601 iron ores | iron ore fines lump pellets magnetite hematite / 11 fines not agglomerated / 12 pellets agglomerated / 20 roasted pyrites
2602 manganese ores | manganese ore lumps
2603 copper ores | copper concentrate ore
2604 nickel ores | nickel ore laterite concentrate
2605 cobalt ores | cobalt concentrate
2606 aluminium ores | bauxite ore
2607 lead ores | lead concentrate galena
2608 zinc ores | zinc concentrate
2609 tin ores | tin concentrate cassiterite
2610 chromium ores | chrome ore chromite
2611 tungsten ores | wolframite scheelite
2612 uranium and thorium ores | uranium monazite thorium ore yellow / 10 uranium / 20 thorium
2613 molybdenum ores | molybdenite / 10 roasted / 90 other
2614 titanium ores | ilmenite rutile sand
2615 niobium, tantalum, vanadium, zirconium ores | coltan tantalite zircon sand columbite / 10 zircon / 90 tantalite niobium
2616 precious metal ores | silver gold concentrate ore / 10 silver / 90 gold
2617 antimony and other ores | antimony ore stibnite cinnabar / 10 antimony
2618 granulated slag | slag sand from steel
2619 slag, dross, scalings of steel | mill scale slag
2620 slag, ash and residues with metals | zinc dross ash residues galvanising lead / 11 zinc dross / 19 zinc ash / 30 copper / 40 aluminium
2621 other slag and ash | fly ash kelp incinerator
2701 coal; briquettes | steam coal anthracite coking bituminous thermal / 11 anthracite / 12 bituminous steam coking / 19 other / 20 briquettes
2702 lignite | brown coal / 10 lignite
2703 peat | peat moss litter growing
2704 coke and semi-coke of coal | metallurgical coke foundry
2705 coal gas, water gas | producer gas
2706 tar from coal, lignite, peat | coal tar
2707 oils of coal tar distillation | benzole toluole xylole naphthalene creosote / 10 benzol / 20 toluol / 30 xylol / 40 naphthalene / 91 creosote
2708 pitch and pitch coke | coal tar pitch / 10 pitch
2709 crude petroleum oils | crude oil petroleum bituminous
2710 petroleum oils, not crude | gasoline petrol diesel gasoil marine fuel kerosene jet lubricating oil base oil naphtha waste oil engine hydraulic grease fuel oil white spirit / 12 light oils gasoline petrol naphtha / 19 diesel kerosene jet fuel oil lubricants / 20 with biodiesel / 99 waste oils
2711 petroleum gases | lng lpg propane butane natural gas liquefied ethylene / 11 natural gas liquefied lng / 12 propane / 13 butanes / 14 ethylene propylene / 19 lpg / 21 natural gas gaseous
2712 petroleum jelly, paraffin wax | vaseline paraffin slack microcrystalline wax / 10 petroleum jelly / 20 paraffin wax under 0.75 % / 90 slack wax
2713 petroleum coke, bitumen | petcoke asphalt bitumen penetration / 11 petcoke not calcined / 12 petcoke calcined / 20 bitumen
2714 natural bitumen, asphalt, tar sands | gilsonite asphaltite shale / 10 shale / 90 gilsonite
2715 bituminous mixtures | cut-back mastic bitumen emulsion
2716 electrical energy | electricity
`;
