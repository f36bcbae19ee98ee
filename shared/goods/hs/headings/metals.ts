/** HS 2022, section XV: base metals and articles of base metal. Laid out as `animals-and-plants.ts`. */
export const METALS = `
7201 pig iron | pig iron spiegeleisen / 10 low phosphorus / 20 high phosphorus
7202 ferro-alloys | ferromanganese ferrosilicon ferrochrome ferronickel silico manganese ferrovanadium / 11 ferro-manganese / 21 ferro-silicon / 30 silico-manganese / 41 ferro-chromium / 60 ferro-nickel / 70 ferro-molybdenum / 92 ferro-vanadium
7203 direct reduced iron | sponge iron hbi dri / 10 direct reduced
7204 ferrous waste and scrap | steel scrap hms shredded iron scrap turnings rail / 21 stainless / 29 alloy / 41 turnings / 49 other hms shredded / 10 cast iron
7205 granules and powders of iron | iron powder steel shot grit / 10 granules shot / 29 powder
7206 iron in ingots | ingot iron / 10 ingots
7207 semi-finished iron or non-alloy steel | billets slabs blooms steel / 11 square billets / 12 slabs / 20 carbon 0.25 % or more
7208 flat-rolled iron, 600 mm or more, hot-rolled | hot rolled coil hrc steel plate sheets checkered / 25 coils pickled / 37 coils 4.75 to 10 mm / 38 coils 3 to 4.75 mm / 39 coils under 3 mm / 51 plates over 10 mm / 52 plates 4.75 to 10 mm
7209 flat-rolled iron, 600 mm or more, cold-rolled | cold rolled coil crc sheet full hard / 16 coils 1 to 3 mm / 17 coils 0.5 to 1 mm / 18 coils under 0.5 mm
7210 flat-rolled iron, 600 mm or more, clad, plated | galvanized coil gi tinplate galvalume ppgi prepainted corrugated roofing sheets zinc coated / 12 tinplate / 30 electro zinc / 41 corrugated zinc / 49 hot-dip zinc galvanised / 61 aluminium-zinc galvalume / 70 painted ppgi
7211 flat-rolled iron, under 600 mm, not coated | steel strip slit hot cold / 19 hot / 23 cold
7212 flat-rolled iron, under 600 mm, coated | galvanised strip narrow painted / 10 tin / 30 zinc / 40 painted
7213 bars and rods in coils, hot-rolled | wire rod steel coils rebar coil / 10 deformed / 20 free-cutting / 91 circular under 14 mm wire rod / 99 other
7214 other bars and rods of iron | rebar deformed reinforcing bar concrete flat round hot-rolled forged / 10 forged / 20 deformed rebar / 91 rectangular / 99 round
7215 bars and rods, cold-formed | bright bar cold drawn / 50 cold-formed
7216 angles, shapes, sections of iron | h beam i beam channel angle steel section profile / 10 under 80 mm / 21 l sections angles / 31 u sections channels / 32 i sections / 33 h sections beams / 61 cold-formed
7217 wire of iron | steel wire galvanized wire barbless binding / 10 not plated / 20 zinc / 30 other metal
7218 stainless steel in ingots | stainless ingots slabs semi-finished / 10 ingots / 91 rectangular
7219 flat-rolled stainless, 600 mm or more | stainless steel coil sheet plate 304 316 / 12 hot coils / 21 hot plates / 33 cold 1 to 3 mm / 34 cold 0.5 to 1 mm / 90 other
7220 flat-rolled stainless, under 600 mm | stainless strip / 20 cold
7221 bars in coils, stainless | stainless wire rod
7222 bars, sections of stainless | stainless bar round angle / 11 hot round / 20 cold bars / 40 angles
7223 wire of stainless | stainless wire
7224 other alloy steel in ingots | alloy steel billets maraging / 10 ingots / 90 other
7225 flat-rolled alloy steel, 600 mm or more | silicon electrical steel alloy plate coil / 11 grain-oriented silicon / 19 silicon / 30 hot coils / 40 hot plates / 50 cold
7226 flat-rolled alloy steel, under 600 mm | silicon steel strip high-speed / 11 grain-oriented / 20 high-speed
7227 bars in coils, alloy steel | alloy wire rod / 90 other
7228 bars, sections of alloy steel; hollow drill bars | alloy steel bar tool steel round maraging bars hollow drill / 10 high-speed / 30 hot-rolled bars / 40 forged / 50 cold / 70 angles / 80 hollow drill
7229 wire of alloy steel | welding wire alloy spring / 20 silico-manganese / 90 other
7301 sheet piling, welded angles | sheet piles / 10 sheet piling / 20 sections
7302 railway track material | rails railway crossing sleepers fish-plates / 10 rails / 30 switch blades / 40 fish-plates
7303 tubes of cast iron | ductile iron pipe cast iron
7304 seamless tubes of iron or steel | seamless pipe steel casing tubing octg line pipe drill boiler tube / 11 line pipe stainless / 19 line pipe / 22 drill pipe / 24 casing stainless / 29 casing tubing / 31 cold-drawn / 39 hot / 41 stainless cold-drawn / 59 alloy
7305 welded tubes over 406.4 mm | large diameter line pipe lsaw spiral / 11 lsaw / 12 longitudinally welded
7306 other welded tubes | erw pipe square hollow section galvanized pipe welded scaffold rectangular tube / 19 line pipe / 30 welded non-alloy circular / 40 welded stainless / 61 square rectangular
7307 tube or pipe fittings | pipe fittings flange elbow tee coupling malleable / 11 cast / 21 stainless flanges / 22 stainless elbows / 91 flanges / 92 threaded / 93 butt welding / 99 other
7308 structures of iron or steel | steel structure tower bridge door frame scaffolding prefabricated trusses mast formwork racking roofing panels silo / 10 bridges / 20 towers masts / 30 doors windows / 40 scaffolding props / 90 other structures panels
7309 tanks over 300 litres | steel tank reservoir vat storage silo
7310 tanks, drums, cans up to 300 litres | steel drum can tin jerrycan barrel aerosol / 10 50 l or more drums / 21 cans soldered / 29 cans other
7311 gas cylinders of steel | lpg cylinder gas bottle compressed oxygen
7312 stranded wire, ropes, cables | wire rope steel strand pc strand sling elevator / 10 ropes strand / 90 slings
7313 barbed wire | barbed wire fencing razor
7314 cloth, grill, netting of wire | wire mesh fencing gabion welded mesh chain link expanded / 12 endless bands / 14 stainless cloth / 20 welded large / 31 welded zinc / 41 other zinc / 49
7315 chain | roller chain link anchor chain tyre / 11 roller / 12 other articulated / 20 skid / 82 welded link / 90 parts
7316 anchors, grapnels | anchor ship
7317 nails, tacks, staples | nail wire nails staples drawing pins roofing
7318 screws, bolts, nuts, washers | bolt nut screw washer rivet fastener self-tapping threaded rod anchor cotter / 11 coach screws / 12 wood screws / 14 self-tapping / 15 screws bolts hex / 16 nuts / 21 spring washers / 22 washers / 23 rivets / 24 cotters / 29 other
7319 sewing needles, pins | safety pins knitting needles / 40 safety pins
7320 springs of iron or steel | leaf spring coil helical spring / 10 leaf / 20 helical / 90 other
7321 stoves, cookers, grates, not electric | gas stove cooker barbecue grill bbq heater wood stove / 11 gas cooking / 12 liquid / 19 solid barbecue / 81 gas heaters / 89 solid heaters / 90 parts
7322 radiators for central heating | radiator steel air heater / 11 cast / 19 steel / 90 air heaters
7323 table, kitchen, household articles of steel; steel wool | cookware pots pans stainless steel kitchen utensils enamelled frying pan steel wool cutlery tray bucket thermos / 10 steel wool / 91 cast iron / 92 cast iron enamelled / 93 stainless / 94 enamelled steel / 99 other
7324 sanitary ware of steel | stainless sink bath sanitary / 10 sinks / 21 baths cast iron / 29 baths / 90 other
7325 other cast articles | manhole cover castings grinding balls cast iron / 10 non-malleable manhole / 91 grinding balls / 99 other
7326 other articles of iron or steel | forgings wire articles steel articles clamps hooks parts brackets toolbox strapping hangers / 11 grinding balls forged / 19 forgings / 20 wire / 90 other
7401 copper mattes; cement copper | matte copper
7402 unrefined copper, anodes | blister copper anodes
7403 refined copper, alloys, unwrought | copper cathode brass ingots wire bars / 11 cathodes / 12 wire-bars / 19 other / 21 brass / 22 bronze / 29 alloys
7404 copper waste and scrap | copper scrap millberry brass scrap
7405 master alloys of copper | master alloy
7406 copper powders | copper powder flakes / 10 non-lamellar
7407 copper bars, rods, profiles | copper rod bar brass rod busbar / 10 refined / 21 brass / 29 alloys
7408 copper wire | copper wire rod brass enamelled bare / 11 refined over 6 mm / 19 refined / 21 brass / 29 alloys
7409 copper plates, sheets, strip | copper sheet strip brass coil / 11 refined coils / 21 brass coils / 31 bronze
7410 copper foil | copper foil clad laminate / 11 refined not backed / 21 refined backed
7411 copper tubes and pipes | copper tube pipe air-conditioning / 10 refined / 21 brass / 29 alloys
7412 copper tube fittings | brass fittings copper elbow / 10 refined / 20 alloys brass
7413 copper stranded wire, cables, uninsulated | bare copper conductor stranded braid
7415 copper nails, screws, bolts | brass screws rivets / 33 screws bolts
7418 copper table, kitchen, sanitary ware | brass household copper cookware / 10 household / 20 sanitary
7419 other articles of copper | brass articles castings chain / 20 cast / 80 other
7501 nickel mattes | nickel matte mhp sinter / 10 mattes / 20 oxide sinters
7502 unwrought nickel | nickel cathode briquettes pellets / 10 not alloyed / 20 alloys
7503 nickel waste and scrap | nickel scrap
7504 nickel powders | nickel powder flakes
7505 nickel bars, profiles, wire | nickel bar wire inconel monel / 11 bars not alloyed / 12 bars alloys / 21 wire not alloyed / 22 wire alloys
7506 nickel plates, sheets, foil | nickel sheet strip foil / 10 not alloyed / 20 alloys
7507 nickel tubes and fittings | nickel tube inconel pipe / 11 not alloyed / 12 alloys / 20 fittings
7508 other articles of nickel | nickel mesh electroplating anodes / 10 cloth / 90 other
7601 unwrought aluminium | aluminium ingot billet adc12 alloy primary aluminum t-bars sow / 10 not alloyed primary / 20 alloys
7602 aluminium waste and scrap | aluminium scrap ubc taint tabor
7603 aluminium powders and flakes | aluminium powder flakes paste / 10 non-lamellar powder / 20 lamellar flakes
7604 aluminium bars, rods, profiles | aluminium extrusion profile bar rod / 10 not alloyed / 21 hollow profiles / 29 alloys
7605 aluminium wire | aluminium wire rod ec grade / 11 not alloyed over 7 mm / 19 / 21 alloys
7606 aluminium plates, sheets, strip over 0.2 mm | aluminium sheet coil plate composite panel acp circles can stock / 11 rectangular not alloyed / 12 rectangular alloys / 91 circles not alloyed / 92 other alloys
7607 aluminium foil | aluminium foil household laminated converter / 11 rolled / 19 other / 20 backed
7608 aluminium tubes and pipes | aluminium tube pipe / 10 not alloyed / 20 alloys
7609 aluminium tube fittings | aluminium couplings
7610 aluminium structures | aluminium doors windows frames curtain wall scaffolding ladder formwork / 10 doors windows frames / 90 structures
7611 aluminium tanks over 300 l | aluminium reservoir
7612 aluminium casks, cans, tubes | aluminium can beverage aerosol collapsible tube bottle / 10 collapsible tubes / 90 cans
7613 aluminium gas containers | aluminium cylinder compressed
7614 aluminium stranded wire, cables | acsr aaac conductor / 10 steel core / 90 other
7615 aluminium table, kitchen, sanitary ware | aluminium cookware foil container non-stick pan pressure cooker / 10 household / 20 sanitary
7616 other articles of aluminium | aluminium nails castings articles mesh ladder / 10 nails screws / 91 cloth / 99 other
7801 unwrought lead | lead ingot antimonial refined / 10 refined / 91 antimonial / 99 other
7802 lead waste and scrap | lead scrap battery plates
7804 lead plates, sheets, foil; powders | lead sheet foil / 11 sheets / 20 powder
7806 other articles of lead | lead articles weights fishing shielding
7901 unwrought zinc | zinc ingot shg zamak / 11 99.99 % or more shg / 12 less / 20 alloys
7902 zinc waste and scrap | zinc scrap
7903 zinc dust, powders | zinc dust powder / 10 dust
7904 zinc bars, wire | zinc wire rod anode
7905 zinc plates, sheets | zinc sheet strip roofing
7907 other articles of zinc | zinc articles anodes castings
8001 unwrought tin | tin ingot / 10 not alloyed / 20 alloys
8002 tin waste and scrap | tin scrap dross
8003 tin bars, wire | tin solder wire bar
8007 other articles of tin | pewter tin articles foil
8101 tungsten | tungsten powder wire carbide electrode / 10 powders / 94 unwrought bars / 96 wire / 97 scrap / 99 other
8102 molybdenum | molybdenum powder wire / 10 powders / 94 unwrought / 95 bars / 96 wire
8103 tantalum | tantalum powder / 20 unwrought powder / 91 crucibles / 99
8104 magnesium | magnesium ingot powder granules / 11 unwrought 99.8 % / 19 unwrought / 20 scrap / 30 turnings granules powders / 90 other
8105 cobalt | cobalt cathode powder matte / 20 unwrought mattes powder / 30 scrap / 90 other
8106 bismuth | bismuth ingots / 10 over 99.99 % / 90 other
8108 titanium | titanium sponge bar sheet tube alloy / 20 unwrought sponge powder / 30 scrap / 90 other
8109 zirconium | zirconium tube sponge / 21 unwrought hafnium-free / 91 other hafnium-free
8110 antimony | antimony ingot regulus / 10 unwrought powder
8111 manganese | manganese metal flakes electrolytic
8112 beryllium, chromium, germanium, vanadium, gallium, hafnium, indium, niobium, rhenium | chromium metal germanium gallium indium rhenium hafnium beryllium niobium cadmium thallium / 12 beryllium / 21 chromium / 31 hafnium / 41 rhenium / 61 cadmium / 92 gallium indium
8113 cermets | cermet
8201 hand tools for agriculture, gardening | spade shovel hoe fork axe machete garden shears sickle rake pruning / 10 spades shovels / 30 hoes rakes / 40 axes machetes / 50 secateurs / 60 hedge shears / 90 other
8202 hand saws; saw blades | hand saw blade band saw circular hacksaw chain saw / 10 hand saws / 20 band / 31 circular / 40 chain / 91 straight
8203 files, pliers, cutters | pliers file rasp pincers wire cutter pipe cutter punches / 10 files / 20 pliers / 30 metal shears / 40 pipe cutters
8204 spanners and wrenches | wrench spanner socket set torque / 11 non-adjustable / 12 adjustable / 20 sockets
8205 other hand tools; blow lamps, vices | hammer screwdriver chisel hand tools vice clamp anvil trowel glass cutter / 10 drilling / 20 hammers / 30 planes chisels / 40 screwdrivers / 51 household / 59 other / 70 vices clamps / 90 sets
8206 tool sets for retail | tool kit set assorted
8207 interchangeable tools | drill bits dies milling cutter taps rock drill punching mould insert router end mill / 13 rock drilling cermet / 19 rock drilling / 20 dies / 30 pressing punching / 40 taps / 50 drill bits / 60 boring / 70 milling / 90 other
8208 knives and blades for machines | machine knife blade cutting planer / 10 metal / 20 wood / 30 kitchen food / 40 agricultural
8209 tips of cermets, unmounted | carbide inserts tips
8210 hand-operated kitchen appliances | coffee grinder mincer hand-operated can opener
8211 knives with cutting blades | kitchen knife pocket knife table knife blade / 10 sets / 91 table / 92 fixed blade kitchen / 93 folding pocket / 94 blades
8212 razors and blades | razor blade disposable shaving / 10 razors / 20 blades
8213 scissors | scissors tailors shears
8214 other cutlery | nail clipper manicure pencil sharpener hair clipper cleaver / 10 paper knives sharpeners / 20 manicure / 90 other
8215 spoons, forks, ladles, table cutlery | cutlery set spoon fork ladle stainless flatware / 10 sets plated / 20 sets / 91 plated / 99 other
8301 padlocks, locks, keys | padlock lock door cylinder key car / 10 padlocks / 20 vehicles / 30 furniture / 40 other door / 60 parts / 70 keys
8302 mountings, fittings of base metal | hinge castor handle bracket door closer hat rack furniture fitting drawer slide / 10 hinges / 20 castors / 30 vehicles / 41 building / 42 furniture / 49 other / 50 hat-racks / 60 door closers
8303 safes, strong-boxes | safe strongroom cash box deposit
8304 filing cabinets, desk-top | card index tray paper
8305 fittings for binders, clips, staples | staples paper clips loose-leaf / 10 binder fittings / 20 staples / 90 clips
8306 bells, statuettes, frames of base metal | bell gong statuette photo frame ornament trophy mirror / 10 bells / 21 statuettes plated / 29 statuettes / 30 frames
8307 flexible tubing of base metal | flexible metal hose corrugated / 10 steel / 90 other
8308 clasps, buckles, hooks, eyelets | buckle eyelet hook rivets clasps beads / 10 hooks eyelets / 20 tubular rivets / 90 buckles
8309 stoppers, caps, lids of base metal | crown cork bottle cap lid seal can end / 10 crown corks / 90 caps lids
8310 sign-plates, number plates | sign plate name plate letters number
8311 welding electrodes, wire, rods | welding electrode e6013 flux-cored brazing rod wire / 10 coated electrodes / 20 cored wire / 30 coated rods
`;
