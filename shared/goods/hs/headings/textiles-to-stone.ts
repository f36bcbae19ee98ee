/** HS 2022, sections XI to XIV: textiles, footwear, stone, ceramics, glass, jewellery. Laid out as `animals-and-plants.ts`. */
export const TEXTILES_TO_STONE = `
5001 silk-worm cocoons | cocoon reeling
5002 raw silk | raw silk not thrown
5003 silk waste | silk noils
5004 silk yarn | silk yarn not retail
5005 yarn of silk waste | spun silk yarn
5006 silk yarn for retail | silk yarn retail gut
5007 woven fabrics of silk | silk fabric satin chiffon crepe dupion georgette / 10 noil / 20 85 % or more / 90 other
5101 wool, not carded | greasy wool shorn scoured fleece / 11 greasy shorn / 19 greasy / 21 degreased shorn scoured / 30 carbonised
5102 animal hair, not carded | cashmere raw mohair camel angora alpaca / 11 cashmere / 19 other fine / 20 coarse
5103 waste of wool | wool noils waste / 10 noils
5104 garnetted stock of wool | garnetted
5105 wool and hair, carded or combed | wool tops combed sliver / 21 fragments / 29 tops / 31 cashmere
5106 yarn of carded wool | carded woollen yarn / 10 85 % or more / 20 less
5107 yarn of combed wool | worsted yarn combed / 10 85 % or more / 20 less
5108 yarn of fine hair | cashmere yarn mohair / 10 carded / 20 combed
5109 yarn of wool for retail | knitting wool retail / 10 85 % or more
5110 yarn of coarse hair | horsehair yarn
5111 woven fabrics of carded wool | tweed woollen fabric coating / 11 up to 300 g / 19 other
5112 woven fabrics of combed wool | worsted suiting fabric / 11 up to 200 g / 19 over 200 g / 30 mixed
5113 woven fabrics of coarse hair | hair cloth
5201 cotton, not carded | raw cotton lint bales ginned
5202 cotton waste | cotton comber noil yarn waste / 10 yarn waste / 91 garnetted / 99 noil
5203 cotton, carded or combed | cotton sliver combed
5204 cotton sewing thread | cotton thread sewing / 11 85 % or more / 20 retail
5205 cotton yarn, 85 % or more | cotton yarn ring open end carded combed single ne / 12 single uncombed coarse / 13 single uncombed / 22 single combed / 23 single combed fine / 32 multiple uncombed
5206 cotton yarn, less than 85 % | cotton polyester blended yarn cvc / 12 single uncombed
5207 cotton yarn for retail | cotton crochet embroidery retail / 10 85 % or more
5208 woven cotton, 85 % or more, up to 200 g | cotton fabric poplin voile percale printed grey lawn muslin shirting / 11 unbleached / 12 unbleached over 100 g / 21 bleached / 31 dyed / 32 dyed over 100 g / 41 yarn-dyed / 51 printed / 52 printed over 100 g
5209 woven cotton, 85 % or more, over 200 g | denim canvas twill cotton fabric drill duck heavy / 11 unbleached / 12 unbleached twill / 31 dyed plain / 32 dyed twill / 42 denim / 51 printed
5210 woven cotton, mixed with man-made, up to 200 g | cotton polyester fabric light / 11 unbleached / 31 dyed / 41 yarn-dyed
5211 woven cotton, mixed with man-made, over 200 g | cotton polyester stretch denim twill / 32 dyed twill / 42 denim
5212 other woven fabrics of cotton | cotton linen mixed fabric / 13 dyed
5301 flax, raw or processed | flax tow scutched / 21 broken scutched / 30 tow
5302 true hemp | hemp fibre tow / 10 raw
5303 jute and bast fibres | raw jute kenaf / 10 raw retted / 90 tow
5305 coconut, abaca, sisal fibres | sisal coir abaca manila hemp fibre
5306 flax yarn | linen yarn / 10 single
5307 jute yarn | jute yarn / 10 single / 20 multiple
5308 yarn of other vegetable fibres | coir yarn hemp yarn paper yarn / 10 coir / 20 hemp
5309 woven fabrics of flax | linen fabric / 11 bleached / 19 dyed / 29 mixed
5310 woven fabrics of jute | hessian burlap jute cloth / 10 unbleached / 90 other
5311 woven fabrics of other vegetable fibres | ramie hemp fabric
5401 sewing thread of man-made filaments | polyester sewing thread nylon / 10 synthetic / 20 artificial
5402 synthetic filament yarn | polyester yarn dty fdy poy nylon filament textured spandex elastane polypropylene high tenacity / 11 aramid / 19 nylon high tenacity / 20 polyester high tenacity / 31 textured nylon / 33 textured polyester dty / 44 elastomeric spandex / 45 nylon / 46 polyester poy / 47 polyester fdy / 48 polypropylene
5403 artificial filament yarn | viscose rayon acetate filament / 31 viscose / 33 acetate
5404 synthetic monofilament, strip | monofilament raffia fishing line bristle / 12 polypropylene / 90 strip
5405 artificial monofilament | artificial straw
5406 man-made filament yarn for retail | retail filament yarn
5407 woven fabrics of synthetic filament | polyester fabric taffeta chiffon nylon fabric satin georgette oxford woven polypropylene curtain / 10 high tenacity / 20 strip polypropylene woven / 42 nylon dyed / 51 textured polyester bleached / 52 textured polyester dyed / 53 yarn-dyed / 54 printed / 61 non-textured polyester / 69 other polyester / 82 mixed cotton dyed
5408 woven fabrics of artificial filament | viscose rayon fabric cupro lining acetate / 22 dyed / 24 printed
5501 synthetic filament tow | tow acrylic polyester / 20 polyester / 30 acrylic
5502 artificial filament tow | cellulose acetate tow cigarette filter / 10 acetate
5503 synthetic staple fibres, not carded | polyester staple fibre psf acrylic nylon aramid polypropylene / 11 aramid / 20 polyester / 30 acrylic / 40 polypropylene
5504 artificial staple fibres, not carded | viscose staple fibre lyocell / 10 viscose / 90 lyocell
5505 waste of man-made fibres | fibre waste / 10 synthetic
5506 synthetic staple fibres, carded | polyester tops / 20 polyester
5507 artificial staple fibres, carded | viscose tops
5508 sewing thread of man-made staple fibres | spun polyester sewing thread / 10 synthetic
5509 yarn of synthetic staple fibres | spun polyester yarn acrylic yarn poly cotton viscose blended / 21 polyester single / 22 polyester multiple / 32 acrylic multiple / 51 polyester mixed artificial viscose / 53 polyester mixed cotton
5510 yarn of artificial staple fibres | viscose spun yarn / 11 single / 90 other
5511 yarn of man-made staple for retail | knitting yarn acrylic retail / 10 synthetic
5512 woven fabrics, 85 % or more synthetic staple | spun polyester fabric acrylic / 11 polyester unbleached / 19 polyester dyed
5513 woven synthetic staple with cotton, up to 170 g | poly cotton fabric tc poplin blend / 11 polyester plain unbleached / 21 polyester plain dyed / 41 polyester printed
5514 woven synthetic staple with cotton, over 170 g | poly cotton twill drill workwear / 11 unbleached / 22 twill dyed / 23 dyed
5515 other woven fabrics of synthetic staple | polyester viscose suiting wool / 11 mixed viscose / 13 mixed wool
5516 woven fabrics of artificial staple | viscose fabric rayon challis / 12 dyed / 14 printed
5601 wadding; textile flock | cotton wool cotton pads wadding flock buds / 21 cotton / 22 man-made / 30 flock
5602 felt | felt needleloom / 10 needleloom / 21 wool
5603 nonwovens | nonwoven spunbond meltblown geotextile interlining smms / 11 up to 25 g filament / 12 25 to 70 g filament / 13 70 to 150 g filament / 14 over 150 g / 92 staple 25 to 70 g / 94 staple over 150
5604 rubber thread covered; coated yarn | elastic cord covered / 10 rubber / 90 other
5605 metallised yarn | lurex metallic
5606 gimped yarn, chenille | chenille gimped
5607 twine, cordage, ropes | rope twine cord polypropylene nylon sisal baler mooring / 21 sisal baler / 41 polyethylene polypropylene binder / 49 polyethylene polypropylene rope / 50 nylon polyester / 90 other jute
5608 knotted netting | fishing net safety net netting / 11 fishing / 19 man-made / 90 other
5609 articles of yarn, rope | rope articles slings laces
5701 carpets, knotted | hand-knotted carpet oriental rug persian / 10 wool / 90 other
5702 carpets, woven | woven carpet rug kelim machine-woven axminster wilton mats coir / 10 kelim / 20 coir / 31 wool pile / 32 man-made pile / 41 wool pile made up / 42 man-made pile made up / 92 man-made no pile / 99 other
5703 carpets, tufted | tufted carpet nylon polypropylene artificial turf grass bath mat / 10 wool / 21 nylon turf / 29 nylon / 31 man-made turf / 39 man-made / 90 other
5704 carpets of felt | felt carpet needle punch tiles / 10 tiles
5705 other carpets | rugs floor coverings
5801 woven pile and chenille fabrics | velvet corduroy plush / 21 cotton uncut / 22 cotton corduroy / 37 man-made warp pile / 31 man-made
5802 terry fabrics; tufted fabrics | terry fabric / 10 cotton / 30 tufted
5803 gauze | gauze woven leno
5804 tulle, lace | lace tulle net / 10 tulle / 21 lace man-made / 29 lace
5805 tapestries | tapestry hand-woven
5806 narrow woven fabrics | ribbon tape webbing strap elastic narrow / 10 pile / 20 elastic / 31 cotton / 32 man-made / 39 other
5807 labels, badges of textile | woven label badge / 10 woven / 90 other
5808 braids, trimmings | braid tassel fringe cord trimming pompon / 10 braids / 90 tassels
5809 woven fabrics of metal thread | metal thread fabric
5810 embroidery | embroidered fabric motif / 10 without ground / 91 cotton / 92 man-made
5811 quilted textile products | quilted fabric
5901 textile fabrics coated with gum; canvas | painting canvas buckram book cover / 10 book covers / 90 canvas
5902 tyre cord fabric | tyre cord nylon polyester / 10 nylon / 20 polyester
5903 textile fabrics coated with plastics | pvc coated fabric tarpaulin pu synthetic leather laminated artificial leather flex banner / 10 pvc / 20 polyurethane / 90 other
5904 linoleum | linoleum / 10 linoleum
5905 textile wall coverings | textile wallpaper
5906 rubberised textile fabrics | rubberised fabric adhesive tape / 10 adhesive tape / 91 knitted / 99 other
5907 other coated textile fabrics | oilcloth stage scenery
5908 textile wicks, gas mantles | wick mantle lamp
5909 textile hosepiping | fire hose
5910 textile transmission belts | conveyor belt textile
5911 textile articles for technical uses | filter cloth bolting cloth filter bag papermaker felt gasket polishing / 10 card clothing / 20 bolting / 32 paper machine felt / 40 straining oil press / 90 filter bags
6001 pile fabrics, knitted | fleece fabric knitted velvet plush terry sherpa / 10 long pile / 21 looped cotton / 22 looped man-made / 92 man-made fleece
6002 knitted fabrics up to 30 cm elastomeric | elastic knitted narrow / 40 elastomeric
6003 knitted fabrics up to 30 cm | knitted narrow / 20 cotton
6004 knitted fabrics over 30 cm elastomeric | lycra spandex stretch knit fabric elastane / 10 elastomeric 5 % or more / 90 other
6005 warp knit fabrics | warp knitted tricot mesh raschel netting shade / 21 cotton / 36 synthetic unbleached / 37 synthetic dyed / 39 synthetic printed
6006 other knitted fabrics | jersey fabric interlock rib circular knit single / 21 cotton unbleached / 22 cotton dyed / 31 synthetic / 32 synthetic dyed / 34 synthetic printed
6101 men's overcoats, knitted | men coat anorak knit jacket / 20 cotton / 30 man-made
6102 women's overcoats, knitted | women coat anorak knit / 20 cotton / 30 man-made
6103 men's suits, trousers, knitted | men knit trousers shorts joggers tracksuit jackets blazers / 32 jackets cotton / 42 trousers cotton / 43 trousers synthetic
6104 women's suits, dresses, trousers, knitted | women ladies knit dress skirt leggings trousers jackets / 42 dresses cotton / 43 dresses synthetic / 52 skirts cotton / 62 trousers cotton leggings / 63 trousers synthetic leggings
6105 men's shirts, knitted | men polo shirt knit / 10 cotton / 20 man-made
6106 women's blouses, knitted | women blouse knit shirt / 10 cotton / 20 man-made
6107 men's underpants, pyjamas, knitted | men underwear boxer briefs pyjamas nightshirt / 11 underpants cotton / 12 underpants man-made / 21 pyjamas cotton
6108 women's slips, panties, nightdresses, knitted | women panties underwear nightwear negligee lingerie / 21 panties cotton / 22 panties man-made / 31 nightdress cotton / 32 nightdress man-made
6109 t-shirts, singlets, vests, knitted | t-shirt tee singlet tank top / 10 cotton / 90 other
6110 jerseys, pullovers, cardigans | sweater pullover hoodie sweatshirt cardigan waistcoat jumper knitwear / 11 wool / 12 cashmere / 20 cotton / 30 man-made acrylic
6111 babies' garments, knitted | baby romper bodysuit infant clothes / 20 cotton / 30 synthetic
6112 tracksuits, ski suits, swimwear, knitted | tracksuit swimsuit bikini swimwear / 11 tracksuits cotton / 12 tracksuits synthetic / 31 men swimwear / 41 women swimwear
6113 garments of coated knitted fabric | coated knit garment rainwear wetsuit
6114 other garments, knitted | knit garment costume / 20 cotton / 30 man-made
6115 pantyhose, tights, stockings, socks | socks tights stockings hosiery compression / 10 compression / 21 tights fine / 95 socks cotton / 96 socks synthetic / 94 socks wool
6116 gloves, knitted | work gloves knitted mittens coated / 10 coated impregnated / 92 cotton / 93 synthetic
6117 other clothing accessories, knitted | shawl scarf tie knitted / 10 shawls scarves / 80 other
6201 men's overcoats, woven | men coat parka anorak padded jacket windcheater raincoat / 20 wool / 30 cotton / 40 man-made
6202 women's overcoats, woven | women coat parka anorak padded jacket down raincoat / 20 wool / 30 cotton / 40 man-made
6203 men's suits, jackets, trousers, woven | men suit trousers jeans shorts blazer denim pants workwear overalls boys / 11 suits wool / 12 suits synthetic / 32 jackets cotton / 33 jackets synthetic / 42 trousers cotton jeans / 43 trousers synthetic
6204 women's suits, dresses, skirts, trousers, woven | women ladies dress skirt trousers jeans blazer girls / 32 jackets cotton / 42 dresses cotton / 43 dresses synthetic / 44 dresses artificial / 52 skirts cotton / 53 skirts synthetic / 62 trousers cotton jeans / 63 trousers synthetic
6205 men's shirts, woven | men shirt formal woven boys / 20 cotton / 30 man-made
6206 women's blouses, woven | blouse women shirt woven / 30 cotton / 40 man-made
6207 men's undershirts, pyjamas, woven | men pyjamas bathrobe underpants woven / 11 underpants cotton / 91 bathrobes cotton
6208 women's slips, nightdresses, woven | women nightdress bathrobe slip woven / 21 nightdress cotton / 91 cotton
6209 babies' garments, woven | baby garments woven / 20 cotton / 30 synthetic
6210 garments of felt, nonwoven, coated fabric | protective coverall disposable gown rainwear hazmat surgical / 10 nonwoven protective / 40 men other / 50 women other
6211 tracksuits, ski suits, swimwear, other, woven | ski suit swim shorts workwear uniform abaya sportswear sari / 11 swimwear men / 32 men cotton / 33 men man-made / 42 women cotton / 43 women man-made
6212 brassieres, girdles, corsets | bra brassiere corset girdle suspender / 10 brassieres / 20 girdles / 30 corselettes
6213 handkerchiefs | handkerchief / 20 cotton
6214 shawls, scarves | scarf shawl veil hijab mantilla woven / 10 silk / 20 wool / 30 synthetic
6215 ties, bow ties | necktie / 10 silk / 20 man-made
6216 gloves, woven | gloves textile woven
6217 other made up clothing accessories | accessories belt textile shoulder pads / 10 accessories
6301 blankets and travelling rugs | blanket electric blanket throw fleece / 10 electric / 20 wool / 30 cotton / 40 synthetic polyester
6302 bed, table, toilet and kitchen linen | bed sheet pillowcase towel terry duvet cover tablecloth bath kitchen bedding / 10 bed knitted / 21 bed cotton printed / 22 bed man-made printed / 31 bed cotton / 32 bed man-made / 51 table cotton / 53 table man-made / 60 terry towels cotton / 91 toilet kitchen cotton
6303 curtains, blinds, valances | curtain drapes roller blind textile / 12 knitted synthetic / 91 cotton / 92 synthetic
6304 other furnishing articles | bedspread cushion cover mosquito net wall hanging / 11 bedspreads knitted / 19 bedspreads / 20 mosquito nets / 92 cotton / 93 synthetic
6305 sacks and bags of textile | jute bags fibc big bags pp woven sacks bulk bag / 10 jute / 20 cotton / 32 fibc flexible intermediate bulk / 33 polypropylene woven strip
6306 tarpaulins, tents, sails, camping goods | tarpaulin tent awning sails air mattress camping life raft sunblind / 12 tarpaulins synthetic / 22 tents synthetic / 30 sails / 40 air mattresses / 90 camping
6307 other made up textile articles | face mask cleaning cloth life jacket mop dress pattern shopping bag strap lashing surgical mask floor cloth / 10 cleaning cloths dusters / 20 life jackets / 90 face masks lashing straps
6308 needlecraft sets | embroidery kit tapestry
6309 worn clothing | used clothing second hand clothes shoes bales mitumba
6310 rags, scrap twine | rags wiping cutting waste textile / 10 sorted / 90 other
6401 waterproof footwear of rubber or plastics | rubber boots wellington gumboots pvc boots / 10 toe-cap / 92 ankle
6402 other footwear of rubber or plastics | flip flops slippers plastic sandals pvc shoes synthetic sneakers ski boots clogs eva / 12 ski boots / 19 sports / 20 straps plugs flip flops thongs / 91 covering ankle / 99 sandals shoes
6403 footwear with leather uppers | leather shoes boots sandals safety shoes / 12 ski boots / 19 sports / 20 leather soles straps / 40 safety toe-cap / 51 leather soles ankle boots / 59 leather soles / 91 ankle boots / 99 shoes sandals
6404 footwear with textile uppers | canvas shoes sports shoes trainers sneakers running textile espadrilles / 11 sports running trainers / 19 canvas / 20 leather soles
6405 other footwear | footwear felt slippers / 10 leather composition uppers / 20 textile
6406 parts of footwear | shoe soles uppers insoles heels laces gaiters / 10 uppers / 20 soles heels rubber / 90 insoles
6501 hat-forms of felt | hat bodies felt
6502 hat-shapes, plaited | straw hat shapes
6504 hats, plaited | straw hat panama
6505 hats, knitted or of textile | cap hat beanie baseball cap hairnet beret knitted
6506 other headgear | helmet safety hard hat motorcycle bicycle crash / 10 safety helmets / 91 rubber plastics / 99 other
6507 head-bands, linings for headgear | hat linings chin strap visor
6601 umbrellas | umbrella parasol sun garden beach / 10 garden / 91 telescopic / 99 other
6602 walking-sticks, whips | walking stick cane whip riding crop
6603 parts of umbrellas | umbrella frames handle / 20 frames
6701 skins of birds, feather articles | feather articles boa plumes
6702 artificial flowers | artificial flowers plants foliage silk fruit / 10 plastics / 90 other
6703 human hair, dressed | human hair dressed wool for wigs
6704 wigs, false beards | wig hair extensions toupee eyelashes / 11 complete wigs synthetic / 19 other synthetic eyelashes / 20 human hair
6801 setts, kerbstones, flagstones | paving stone kerb cobble
6802 worked monumental or building stone | marble slabs granite slabs tiles polished countertop mosaic tombstone / 10 mosaic tiles / 21 marble cut / 23 granite cut / 91 marble polished / 93 granite polished / 99 other
6803 worked slate | slate roofing tiles
6804 millstones, grinding wheels | grinding wheel cutting disc abrasive sharpening diamond wheel whetstone / 10 millstones / 21 diamond / 22 agglomerated cutting discs / 30 hand whetstones
6805 abrasive on paper or cloth | sandpaper emery abrasive cloth belt / 10 textile / 20 paper / 30 other
6806 slag wool, rock wool, expanded minerals | mineral wool rock wool insulation ceramic fibre expanded perlite / 10 rock wool / 20 expanded vermiculite
6807 articles of asphalt | roofing felt bitumen membrane shingles waterproofing / 10 rolls / 90 other
6808 panels of vegetable fibre with cement | wood wool cement board
6809 articles of plaster | gypsum board plasterboard drywall ceiling / 11 paper faced boards / 19 boards / 90 other
6810 articles of cement, concrete, artificial stone | concrete blocks tiles quartz slab engineered stone pipes pavers precast / 11 blocks bricks / 19 tiles slabs / 91 prefabricated / 99 other
6811 articles of asbestos- or cellulose-cement | fibre cement board roofing corrugated / 40 asbestos / 82 sheets
6812 fabricated asbestos | asbestos gasket cloth / 80 crocidolite / 99
6813 friction material | brake lining pad clutch facing / 20 asbestos / 81 brake linings pads / 89 clutch
6814 worked mica | mica sheet tape / 10 agglomerated
6815 articles of stone n.e.s.; carbon fibre | carbon fibre graphite articles magnesite peat basalt fabric / 11 carbon fibres / 12 carbon fibre fabrics / 13 carbon fibre articles / 19 graphite / 91 magnesite / 99 other
6901 bricks of siliceous fossil meals | diatomite bricks insulating
6902 refractory bricks | fire brick magnesia alumina refractory / 10 magnesia chrome / 20 alumina silica / 90 other
6903 other refractory ceramic goods | crucible retort saggar refractory nozzle / 10 carbon graphite / 20 alumina / 90 other
6904 ceramic building bricks | clay bricks building / 10 building / 90 other
6905 roofing tiles, ceramic | clay roof tiles chimney / 10 roofing tiles
6906 ceramic pipes | stoneware pipes
6907 ceramic flags, tiles | porcelain tiles floor wall ceramic tile mosaic glazed / 21 water absorption up to 0.5 % porcelain / 22 0.5 to 10 % / 23 over 10 % / 30 mosaic / 40 finishing
6909 laboratory and technical ceramic wares | laboratory ceramic alumina balls honeycomb / 11 porcelain / 12 hardness 9
6910 ceramic sinks, baths, sanitary fixtures | sanitary ware wash basin toilet bowl water closet bidet urinal / 10 porcelain / 90 other
6911 tableware of porcelain | porcelain dinner set plates cups mugs china bone / 10 tableware / 90 household
6912 tableware of other ceramics | stoneware plates earthenware mugs pottery dinnerware terracotta
6913 ceramic statuettes, ornaments | figurine vase ornament ceramic / 10 porcelain / 90 other
6914 other ceramic articles | flower pots ceramic planter / 10 porcelain / 90 other
7001 cullet, glass waste | glass cullet waste mass
7002 glass balls, rods, tubes | glass tubing rods borosilicate / 10 balls / 20 rods / 31 tubes quartz / 32 tubes borosilicate
7003 cast glass, rolled glass | patterned glass figured wired channel / 12 coloured / 19 sheets
7004 drawn and blown glass | drawn glass sheets
7005 float glass | float glass sheet clear tinted / 10 absorbent layer / 21 tinted body / 29 clear / 30 wired
7006 glass bent, edge-worked, engraved | bent engraved drilled glass
7007 safety glass | tempered toughened laminated glass windscreen windshield / 11 toughened vehicles / 19 toughened / 21 laminated vehicles windscreens / 29 laminated
7008 insulating glass units | double glazing unit
7009 glass mirrors | mirror rear-view framed / 10 rear-view / 91 unframed / 92 framed
7010 carboys, bottles, jars of glass | glass bottle jar vial ampoule wine bottle beverage perfume / 10 ampoules / 20 stoppers / 90 bottles jars
7011 glass envelopes for lamps | bulb envelopes cathode-ray / 10 electric lighting
7013 glassware for table, kitchen | drinking glass tumbler wine glasses bowl decanter crystal vase stemware / 10 glass-ceramics / 22 stemware crystal / 28 stemware / 33 drinking crystal / 37 drinking tumblers / 49 table kitchen bowls / 99 decoration vases
7014 signalling glassware | reflectors optical elements
7015 clock and watch glasses; spectacle lenses blanks | watch glass lens blanks / 10 corrective
7016 paving blocks, glass bricks | glass block mosaic cubes / 10 mosaic cubes
7017 laboratory glassware | laboratory glassware beaker flask test tube quartz / 10 quartz / 20 borosilicate / 90 other
7018 glass beads, imitation pearls | glass beads eyes rhinestones microspheres / 10 beads / 20 microspheres
7019 glass fibres | fibreglass roving glass wool mat chopped strand fabric woven yarn mesh / 11 chopped strands / 12 rovings / 13 yarn / 15 mats / 61 woven fabrics / 80 glass wool
7020 other articles of glass | glass articles vacuum flask inners tank
7101 pearls | pearl natural cultured / 10 natural / 21 cultured unworked / 22 cultured worked
7102 diamonds | rough diamond polished cut industrial / 10 unsorted / 21 industrial unworked / 31 non-industrial rough / 39 non-industrial polished cut
7103 precious stones | ruby sapphire emerald gemstone semi-precious amethyst jade / 10 unworked / 91 rubies sapphires emeralds / 99 other
7104 synthetic stones | synthetic diamonds cubic zirconia lab-grown quartz / 21 diamonds unworked / 91 diamonds worked / 99
7105 dust of precious stones | diamond powder / 10 diamonds
7106 silver | silver bars bullion grain powder / 10 powder / 91 unwrought / 92 semi-manufactured
7107 base metals clad with silver | silver clad
7108 gold | gold bars bullion dore powder / 11 powder / 12 unwrought bars dore / 13 semi-manufactured / 20 monetary
7109 base metals clad with gold | rolled gold
7110 platinum, palladium, rhodium | platinum palladium sponge iridium / 11 platinum unwrought / 21 palladium / 31 rhodium
7111 base metals clad with platinum | platinum clad
7112 waste of precious metal | gold scrap sweepings catalyst e-waste precious / 91 gold / 92 platinum / 99 other
7113 jewellery | gold jewellery ring necklace earrings silver bracelet chain pendant / 11 silver / 19 gold platinum / 20 clad
7114 goldsmiths' wares | silverware tableware precious / 11 silver / 19 other
7115 other articles of precious metal | platinum catalyst gauze crucible / 10 catalysts
7116 articles of pearls, stones | pearl necklace gemstone bracelet / 10 pearls / 20 stones
7117 imitation jewellery | costume fashion jewellery cuff links bracelets earrings / 11 cuff links / 19 base metal / 90 other
7118 coin | coins legal tender / 10 not gold / 90 other
`;
