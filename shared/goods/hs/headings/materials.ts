/** HS 2022, sections VII to X: plastics, rubber, leather, wood, paper. Laid out as `animals-and-plants.ts`. */
export const MATERIALS = `
3901 polymers of ethylene, primary forms | polyethylene hdpe ldpe lldpe granules eva resin pellets / 10 ldpe density under 0.94 / 20 hdpe density 0.94 or more / 30 eva / 40 lldpe copolymers
3902 polymers of propylene, primary forms | polypropylene pp granules homopolymer copolymer polyisobutylene / 10 polypropylene homopolymer / 20 polyisobutylene / 30 propylene copolymers
3903 polymers of styrene, primary forms | polystyrene eps gpps hips abs san granules / 11 expansible eps / 19 gpps hips / 20 san / 30 abs
3904 polymers of vinyl chloride, primary forms | pvc resin suspension paste ptfe teflon / 10 pvc resin suspension / 21 non-plasticised / 22 plasticised compound / 61 ptfe
3905 polymers of vinyl acetate, primary forms | pva polyvinyl alcohol acetate dispersion / 12 dispersion / 30 polyvinyl alcohol
3906 acrylic polymers, primary forms | pmma superabsorbent acrylic resin polyacrylate / 10 pmma / 90 superabsorbent
3907 polyacetals, polyethers, epoxide resins, polycarbonates, polyesters | pet resin chips bottle grade epoxy polycarbonate pom polyol unsaturated polyester polylactic / 10 polyacetals pom / 21 polyethers / 29 polyols / 30 epoxide / 40 polycarbonate / 50 alkyd / 61 pet viscosity 78 or more bottle grade / 69 pet / 70 polylactic / 91 unsaturated polyester
3908 polyamides, primary forms | nylon 6 66 chips granules polyamide / 10 pa6 pa66
3909 amino-resins, phenolic resins, polyurethanes | melamine resin urea formaldehyde polyurethane mdi phenolic / 10 urea / 20 melamine / 31 mdi / 40 phenolic / 50 polyurethanes
3910 silicones, primary forms | silicone oil rubber fluid polysiloxane
3911 petroleum resins, polyterpenes, polysulphones | hydrocarbon resin c5 c9 coumarone / 10 petroleum resins
3912 cellulose and derivatives | cmc carboxymethyl cellulose nitrocellulose cellulose acetate hpmc ether / 11 acetates / 20 nitrates nitrocellulose / 31 cmc / 39 ethers hpmc / 90 other
3913 natural polymers | alginate xanthan chitosan hyaluronic / 10 alginic
3914 ion-exchangers | ion exchange resin
3915 waste and scrap of plastics | plastic scrap regrind bales pet flakes recycled / 10 ethylene / 20 styrene / 30 vinyl chloride / 90 other pet
3916 monofilament, rods, sticks, profiles of plastics | pvc profile rod monofilament window profile wpc decking / 10 ethylene / 20 vinyl chloride / 90 other
3917 tubes, pipes, hoses of plastics | pvc pipe hdpe pipe fittings garden hose conduit casings ppr / 10 artificial guts / 21 rigid ethylene / 22 rigid propylene / 23 rigid vinyl chloride pvc / 32 flexible hose / 39 other / 40 fittings
3918 floor, wall coverings of plastics | vinyl flooring pvc tiles spc lvt wallpaper linoleum / 10 vinyl chloride / 90 other
3919 self-adhesive plates, film, tape of plastics | adhesive tape packing tape sticker film bopp vinyl self-adhesive / 10 rolls up to 20 cm / 90 other
3920 other plates, sheets, film of plastics, non-cellular | bopp film pe film pet film stretch wrap acrylic sheet laminating rigid pvc sheet / 10 ethylene / 20 propylene bopp / 30 styrene / 43 vinyl chloride plasticised / 49 vinyl chloride rigid / 51 acrylic pmma / 61 polycarbonate / 62 pet / 92 polyamides
3921 other plates, sheets, film, cellular or laminated | foam sheet laminate polyurethane foam artificial leather eva foam / 11 styrene foam / 12 vinyl chloride / 13 polyurethane foam / 19 other foam / 90 laminates
3922 baths, sinks, lavatory seats of plastics | shower tray bathtub toilet seat cistern acrylic / 10 baths sinks / 20 seats / 90 cisterns
3923 articles for conveyance or packing of plastics | bags bottles caps preforms crates boxes ibc jerrycan polyethylene bag woven sacks bulk fibc lids drums packaging / 10 boxes crates / 21 bags ethylene polyethylene / 29 bags other / 30 bottles preforms / 40 spools / 50 caps lids stoppers
3924 tableware, kitchenware, household and toilet articles of plastics | plastic cups plates bowls food container bucket cutlery disposable hangers melamine / 10 tableware kitchenware / 90 household toilet
3925 builders' ware of plastics | pvc windows doors shutters water tank blinds gutters / 10 tanks over 300 l / 20 doors windows / 30 shutters blinds / 90 other
3926 other articles of plastics | stationery gloves fittings statuettes straps plastic parts raincoat hooks cable ties phone case conveyor / 10 office school / 20 clothing gloves / 30 fittings for furniture / 40 statuettes / 90 other cable ties
4001 natural rubber, balata, latex | latex concentrate smr tsr rss ribbed smoked sheet crepe / 10 latex / 21 smoked sheets rss / 22 tsnr smr str sir / 29 crepe / 30 balata chicle
4002 synthetic rubber | sbr nbr butadiene epdm neoprene butyl latex br / 11 sbr latex / 19 sbr / 20 butadiene br / 31 butyl / 41 chloroprene latex / 59 nbr / 70 epdm
4003 reclaimed rubber | reclaim
4004 waste and scrap of rubber | scrap rubber crumb tyre shreds
4005 compounded rubber, unvulcanised | rubber compound masterbatch / 10 carbon black / 91 plates
4006 other forms of unvulcanised rubber | camel-back strips tread / 10 retread strips
4007 vulcanised rubber thread and cord | rubber thread elastic
4008 plates, sheets, rods of vulcanised rubber | rubber sheet mat neoprene / 11 cellular sheets / 21 non-cellular sheets
4009 tubes, pipes, hoses of rubber | hydraulic hose rubber hose fuel / 11 plain / 21 metal reinforced / 22 metal reinforced with fittings / 31 textile reinforced / 32 textile with fittings
4010 conveyor and transmission belts of rubber | conveyor belt v-belt timing belt / 11 conveyor metal / 12 conveyor textile / 31 v-belts ribbed / 35 timing
4011 new pneumatic tyres | tyre tire passenger car truck bus motorcycle agricultural radial otr / 10 motor cars passenger / 20 buses lorries truck / 30 aircraft / 40 motorcycles / 50 bicycles / 70 agricultural / 80 construction mining otr
4012 retreaded or used tyres; solid tyres | used tyre retread flaps solid forklift / 11 retreaded cars / 12 retreaded trucks / 20 used / 90 solid
4013 inner tubes of rubber | inner tube butyl / 10 cars / 20 bicycles
4014 hygienic articles of rubber | condoms teats soother hot-water bottle / 10 condoms / 90 teats
4015 clothing and gloves of rubber | latex gloves nitrile examination surgical gloves / 12 medical surgical / 19 household / 90 clothing
4016 other articles of vulcanised rubber | gasket seal washer floor mat eraser o-ring fender inflatable rubber parts bushings / 10 cellular / 91 floor mats / 92 erasers / 93 gaskets seals / 94 fenders / 95 inflatable / 99 bushings
4017 hard rubber | ebonite
4101 raw hides of bovine or equine animals | salted cattle hides wet raw cow buffalo / 20 whole small / 50 whole over 16 kg / 90 bends
4102 raw skins of sheep or lambs | pickled sheepskin raw / 10 with wool / 21 pickled
4103 other raw hides and skins | goat skins raw reptile swine / 20 reptiles / 30 swine
4104 tanned or crust hides of bovine | wet blue hides crust cattle / 11 wet full grain / 19 wet blue splits / 41 dry crust grain / 49 dry crust
4105 tanned or crust skins of sheep | sheepskin wet blue crust / 10 wet / 30 dry crust
4106 tanned or crust hides of other animals | goat wet blue pigskin reptile crust / 21 goat wet / 22 goat crust / 31 swine
4107 leather of bovine, further prepared | finished leather cow full grain upholstery / 11 whole full grain unsplit / 12 whole grain split / 19 whole other / 91 full grain sides / 92 grain splits / 99 sides
4112 leather of sheep, further prepared | finished sheep leather nappa
4113 leather of other animals | goat leather finished pig reptile crocodile / 10 goats / 20 swine / 30 reptiles
4114 chamois, patent leather | chamois patent metallised / 10 chamois / 20 patent
4115 composition leather; waste | bonded leather scrap / 10 composition / 20 parings
4201 saddlery and harness | saddle harness dog leash collar bridle
4202 trunks, suitcases, handbags, cases | suitcase luggage backpack handbag wallet purse trolley briefcase travel bag laptop bag rucksack / 11 suitcases leather / 12 suitcases plastic textile polycarbonate / 19 suitcases other / 21 handbags leather / 22 handbags plastic textile / 31 wallets purses leather / 32 wallets plastic textile / 91 cases leather / 92 backpacks sports bags travel textile
4203 clothing and accessories of leather | leather jacket gloves belt apparel coat / 10 apparel jackets / 21 sports gloves / 29 gloves / 30 belts / 40 other
4205 other articles of leather | leather articles machinery shoelaces
4206 articles of gut | catgut strings
4301 raw furskins | mink raw fox lamb / 10 mink / 30 lamb astrakhan / 60 fox
4302 tanned or dressed furskins | dressed mink sheepskin plates fur tanned / 11 mink whole / 19 other whole lamb / 20 pieces / 30 assembled
4303 clothing and articles of furskin | fur coat rug / 10 clothing coats / 90 other
4304 artificial fur | faux fur
4401 fuel wood, chips, sawdust, pellets | firewood wood pellets chips briquettes sawdust / 11 fuel coniferous / 12 fuel non-coniferous / 21 chips coniferous / 22 chips non-coniferous eucalyptus / 31 pellets / 32 briquettes
4402 wood charcoal | charcoal shell coconut bamboo bbq / 10 bamboo / 20 shell nut / 90 wood
4403 wood in the rough | logs round timber teak oak pine roundwood / 21 pine logs / 41 meranti / 42 teak / 91 oak / 93 beech / 98 eucalyptus
4404 hoopwood, split poles, stakes | poles piles chipwood / 10 coniferous / 20 other
4405 wood wool; wood flour | wood flour
4406 railway sleepers of wood | sleepers ties / 11 coniferous
4407 wood sawn or planed over 6 mm | sawn timber lumber planks boards kiln dried oak pine spruce teak beech / 11 pine / 12 fir spruce / 21 mahogany / 23 teak / 25 meranti / 91 oak / 92 beech / 99 acacia
4408 veneer sheets up to 6 mm | veneer / 10 coniferous / 39 tropical / 90 other
4409 wood, continuously shaped | parquet strips mouldings tongue groove flooring skirting dowel / 10 coniferous / 21 bamboo / 29 other
4410 particle board, osb | chipboard osb particleboard / 11 particle board / 12 osb / 90 other
4411 fibreboard of wood | mdf hdf hardboard fibreboard laminate flooring / 12 mdf up to 5 mm / 13 mdf 5 to 9 mm / 14 mdf over 9 mm / 92 hardboard
4412 plywood, veneered panels | plywood film-faced blockboard laminated lvl marine / 10 bamboo / 31 tropical / 33 birch non-coniferous / 34 non-coniferous / 39 coniferous / 41 lvl tropical
4413 densified wood | densified
4414 wooden frames | picture frames mirror wood / 10 tropical / 90 other
4415 packing cases, pallets of wood | pallet wooden crate cable drum box / 10 cases crates drums / 20 pallets
4416 casks, barrels of wood | oak barrel vat cask
4417 tools, handles of wood | broom handle tool handle shoe lasts / 00
4418 builders' joinery of wood | doors windows parquet panels formwork glulam shingles kitchen flooring assembled / 11 windows tropical / 19 windows / 21 doors tropical / 29 doors / 40 formwork shuttering / 75 flooring panels / 81 glulam / 82 clt
4419 tableware and kitchenware of wood | chopsticks bamboo cutting board wooden bowl spoons / 11 bamboo bread boards / 12 bamboo chopsticks / 20 tropical / 90 other
4420 wood marquetry, caskets, statuettes | wooden ornaments jewellery box carvings / 11 statuettes tropical / 19 statuettes / 90 caskets
4421 other articles of wood | clothes hangers toothpicks skewers clothes pegs coffins matchsticks ladders / 10 hangers / 20 coffins / 91 bamboo skewers toothpicks / 99 other
4501 natural cork, raw; waste | cork raw granulated / 10 raw / 90 waste granulated
4502 natural cork, debacked or in blocks | cork sheets natural
4503 articles of natural cork | cork stoppers wine / 10 stoppers / 90 other
4504 agglomerated cork | cork tiles floor panels agglomerated sheets / 10 tiles blocks sheets / 90 other
4601 plaits, mats of plaiting materials | bamboo mats straw rattan screens matting plaited / 21 mats bamboo / 22 mats rattan / 29 mats other / 92 bamboo / 94 straw
4602 basketwork, wickerwork | baskets rattan wicker straw willow hand woven hamper seagrass / 11 bamboo / 12 rattan / 19 straw willow seagrass / 90 plastics
4701 mechanical wood pulp | groundwood
4702 dissolving wood pulp | dissolving pulp viscose
4703 chemical wood pulp, sulphate | kraft pulp bleached softwood hardwood eucalyptus nbsk bek / 11 unbleached coniferous / 19 unbleached non-coniferous / 21 bleached coniferous softwood / 29 bleached non-coniferous hardwood eucalyptus
4704 chemical wood pulp, sulphite | sulphite pulp / 21 bleached coniferous
4705 semi-chemical wood pulp, ctmp | ctmp bctmp
4706 pulp of recovered paper or other fibres | cotton linters pulp bagasse bamboo recycled / 10 cotton linters / 20 recovered / 30 bamboo
4707 waste and scrap of paper | waste paper occ cardboard old newspaper mixed bales recovered / 10 unbleached kraft corrugated occ / 20 bleached / 30 newspapers onp / 90 mixed
4801 newsprint | newsprint reels
4802 uncoated paper for writing, printing | copy paper a4 offset woodfree photocopy reams hand-made / 54 under 40 g / 55 40 to 150 g rolls / 56 40 to 150 g sheets a4 copy / 57 40 to 150 g other / 58 over 150 g / 61 mechanical rolls
4803 tissue paper stock | tissue jumbo reels parent rolls towel napkin
4804 uncoated kraft paper | kraftliner sack kraft brown kraft mg / 11 kraftliner unbleached / 19 kraftliner / 21 sack kraft / 31 kraft up to 150 g / 51 over 225 g
4805 other uncoated paper | testliner fluting corrugating medium filter paper / 11 semi-chemical fluting / 19 fluting / 24 testliner / 25 testliner over 150 / 40 filter / 93 over 225 g
4806 vegetable parchment, greaseproof | greaseproof baking tracing glassine / 20 greaseproof / 40 glassine
4807 composite paper | composite laminated
4808 corrugated, creped paper | crepe corrugated sheets embossed / 10 corrugated / 40 kraft creped
4809 carbon, self-copy paper, large | ncr carbonless / 20 self-copy
4810 paper coated with kaolin | coated art paper lwc duplex board couche folding boxboard / 13 rolls / 14 sheets / 19 art / 22 lwc / 92 multi-ply board duplex
4811 paper coated, impregnated, covered | self-adhesive paper labels stock polyethylene coated cup stock tetra decor paper release liner thermal / 41 self-adhesive / 51 plastic coated over 150 g / 59 plastic coated / 90 other
4812 filter blocks of paper pulp | filter slabs
4813 cigarette paper | cigarette rolling paper booklets / 10 booklets / 20 rolls
4814 wallpaper | wall covering wallpaper / 20 vinyl coated / 90 other
4816 carbon paper, self-copy, boxed | carbon stencil / 20 self-copy
4817 envelopes, letter cards | envelope postcards plain / 10 envelopes
4818 toilet paper, tissues, towels, napkins | toilet rolls facial tissue kitchen towel paper napkin serviettes / 10 toilet paper / 20 handkerchiefs facial tissues towels / 30 tablecloths napkins / 50 clothing / 90 other
4819 cartons, boxes, bags of paper | corrugated boxes carton paper bag folding carton sacks packaging kraft bag / 10 corrugated boxes / 20 folding cartons / 30 sacks wide base / 40 bags / 50 other
4820 registers, notebooks, binders | exercise books notebook diary folder pads album ledger / 10 notebooks registers pads diary / 20 exercise books / 30 binders folders / 40 forms
4821 labels of paper | labels stickers printed tags / 10 printed / 90 unprinted
4822 bobbins, spools of paper | paper cores cones tubes yarn / 10 for yarn
4823 other paper articles | paper cups plates trays filter moulded pulp egg trays straws / 20 filter / 61 bamboo trays cups / 69 cups plates trays / 70 moulded pulp / 90 other
4901 printed books, brochures | book textbook novel brochure leaflets paperback dictionary printed matter catalogue bible / 10 single sheets / 91 dictionaries / 99 books textbooks
4902 newspapers, journals | magazine newspaper periodicals / 10 four times a week / 90 magazines
4903 children's picture books | colouring drawing book children
4904 music, printed | sheet music
4905 maps, charts, globes | map atlas globe hydrographic charts / 20 book form / 90 other globes
4906 plans and drawings, originals | blueprint architectural
4907 unused stamps, banknotes, cheque forms | banknotes stamps share certificates
4908 transfers (decalcomanias) | decals heat transfer / 10 vitrifiable / 90 other
4909 postcards, greeting cards | greeting card printed
4910 calendars | calendar printed
4911 other printed matter | posters catalogues trade advertising pictures photographs printed / 10 advertising catalogues / 91 pictures / 99 other
`;
