/** HS 2022, section VI: products of the chemical industries. Laid out as `animals-and-plants.ts`. */
export const CHEMICALS = `
2801 fluorine, chlorine, bromine, iodine | chlorine liquid bromine iodine crystals / 10 chlorine / 20 iodine / 30 fluorine bromine
2802 sulphur, sublimed or precipitated | colloidal sulfur
2803 carbon | carbon black
2804 hydrogen, rare gases, non-metals | hydrogen nitrogen oxygen argon helium silicon phosphorus selenium tellurium boron arsenic neon metal / 10 hydrogen / 21 argon / 29 helium neon / 30 nitrogen / 40 oxygen / 50 boron tellurium / 61 silicon 99.99 % polysilicon / 69 silicon metal / 70 phosphorus / 80 arsenic / 90 selenium
2805 alkali and rare-earth metals, mercury | sodium metal lithium calcium neodymium yttrium mercury cerium / 11 sodium / 12 calcium / 19 lithium / 30 rare-earth scandium yttrium / 40 mercury
2806 hydrogen chloride | hydrochloric acid chlorosulphuric / 10 hydrochloric / 20 chlorosulphuric
2807 sulphuric acid, oleum | sulfuric acid battery acid
2808 nitric acid, sulphonitric acids | nitric acid
2809 phosphorus pentoxide, phosphoric acid | phosphoric acid food grade / 10 pentoxide / 20 phosphoric
2810 boric acid, boron oxides | boric acid
2811 other inorganic acids and oxygen compounds of non-metals | hydrofluoric acid carbon dioxide silica sulphur dioxide silicon dioxide dry ice precipitated silica hydrogen fluoride cyanide / 11 hydrofluoric hydrogen fluoride / 12 hydrogen cyanide / 21 carbon dioxide dry ice / 22 silicon dioxide silica / 29 sulphur dioxide nitrous oxide
2812 halides of non-metals | phosgene phosphorus oxychloride trichloride thionyl chloride sulphur / 11 phosgene / 12 phosphorus oxychloride / 13 phosphorus trichloride / 14 phosphorus pentachloride / 15 sulphur monochloride / 16 sulphur dichloride / 17 thionyl chloride / 19 arsenic / 90 fluorides
2813 sulphides of non-metals | carbon disulphide phosphorus pentasulphide / 10 carbon disulphide / 90 other
2814 ammonia | anhydrous ammonia aqueous / 10 anhydrous / 20 aqueous
2815 sodium and potassium hydroxide | caustic soda lye caustic potash flakes pearls / 11 caustic soda solid flakes / 12 caustic soda lye solution / 20 caustic potash / 30 peroxides
2816 hydroxide of magnesium, strontium, barium | magnesium hydroxide / 10 magnesium / 40 strontium barium
2817 zinc oxide and peroxide | zinc oxide white seal
2818 aluminium oxide, artificial corundum | alumina corundum fused aluminium hydroxide / 10 corundum / 20 alumina / 30 hydroxide
2819 chromium oxides | chromium trioxide chromic / 10 trioxide
2820 manganese oxides | manganese dioxide / 10 dioxide
2821 iron oxides, earth colours | iron oxide pigment red / 10 iron oxide / 20 earth colours
2822 cobalt oxides | cobalt hydroxide oxide
2823 titanium oxides | titanium dioxide anatase rutile
2824 lead oxides | red lead litharge minium / 10 monoxide litharge
2825 hydrazine, hydroxylamine, other metal oxides | lithium hydroxide vanadium pentoxide nickel oxide copper oxide hydrazine antimony trioxide molybdenum / 10 hydrazine / 20 lithium hydroxide / 30 vanadium / 40 nickel / 50 copper / 70 molybdenum / 80 antimony
2826 fluorides, fluorosilicates, cryolite | aluminium fluoride cryolite sodium fluoride lithium hexafluorophosphate / 12 aluminium / 30 cryolite / 90 other
2827 chlorides, bromides, iodides | ammonium chloride calcium chloride magnesium chloride ferric chloride potassium iodide aluminium / 10 ammonium / 20 calcium / 31 magnesium / 32 aluminium / 35 nickel / 51 bromides sodium potassium / 60 iodides
2828 hypochlorites, chlorites | calcium hypochlorite bleach sodium hypochlorite chlorine powder / 10 calcium hypochlorite / 90 sodium hypochlorite bleach
2829 chlorates, perchlorates, bromates | sodium chlorate potassium chlorate perchlorate iodate / 11 sodium chlorate / 19 potassium chlorate / 90 perchlorates
2830 sulphides | sodium sulphide / 10 sodium / 90 other
2831 dithionites, sulphoxylates | sodium hydrosulphite dithionite / 10 sodium
2832 sulphites, thiosulphates | sodium metabisulphite sulfite thiosulphate / 10 sodium / 20 other / 30 thiosulphates
2833 sulphates, alums, persulphates | sodium sulphate copper sulphate magnesium sulphate zinc alum barium ferrous persulphate / 11 disodium / 21 magnesium / 22 aluminium / 24 nickel / 25 copper / 27 barium / 29 ferrous zinc / 30 alums / 40 persulphates
2834 nitrites, nitrates | sodium nitrite potassium nitrate calcium nitrate magnesium / 10 nitrites / 21 potassium / 29 calcium magnesium other
2835 phosphinates, phosphates | dicalcium phosphate tripolyphosphate sodium hexametaphosphate monosodium stpp mcp dcp / 22 mono disodium / 24 potassium / 25 dicalcium / 26 calcium / 31 sodium tripolyphosphate / 39 polyphosphates
2836 carbonates | soda ash sodium bicarbonate calcium carbonate lithium carbonate potassium barium ammonium / 20 soda ash disodium / 30 sodium bicarbonate / 40 potassium / 50 calcium / 60 barium / 91 lithium / 92 strontium / 99 ammonium magnesium
2837 cyanides | sodium cyanide potassium cyanide briquettes / 11 sodium / 19 other / 20 complex
2839 silicates | sodium silicate water glass metasilicate / 11 metasilicate / 19 sodium silicate / 90 potassium
2840 borates | borax disodium tetraborate sodium perborate / 11 anhydrous borax / 19 borax / 30 perborates
2841 salts of oxometallic acids | potassium permanganate dichromate tungstate molybdate manganite / 30 sodium dichromate / 50 chromates / 61 permanganate / 70 molybdates / 80 tungstates
2842 other salts of inorganic acids | zeolite aluminosilicate fulminates arsenite / 10 zeolite double silicates
2843 colloidal precious metals, compounds | silver nitrate gold compounds platinum rhodium catalyst amalgam / 10 colloidal / 21 silver nitrate / 30 gold / 90 platinum
2844 radioactive elements and isotopes | uranium cobalt-60 caesium-137 iridium-192 radioisotope source enriched depleted americium / 10 natural uranium / 20 enriched uranium / 30 depleted uranium thorium / 41 tritium / 43 radioactive sources
2845 isotopes, non-radioactive | heavy water deuterium boron-10 lithium-6 helium-3 / 10 heavy water / 20 boron enriched / 30 lithium enriched / 40 helium-3
2846 rare-earth compounds | cerium oxide lanthanum neodymium oxide yttrium / 10 cerium / 90 other
2847 hydrogen peroxide | hydrogen peroxide 35 50 %
2849 carbides | calcium carbide silicon carbide tungsten carbide boron / 10 calcium / 20 silicon / 90 tungsten boron
2850 hydrides, nitrides, azides, silicides | sodium borohydride boron nitride sodium azide lithium hydride
2852 mercury compounds | mercuric chloride / 10 defined
2853 phosphides; other inorganic compounds | distilled water cyanogen chloride aluminium phosphide liquid air amalgam / 10 cyanogen chloride / 90 phosphides water
2901 acyclic hydrocarbons | ethylene propylene butadiene isobutene hexane isoprene acetylene / 10 saturated hexane / 21 ethylene / 22 propylene / 23 butene / 24 butadiene isoprene / 29 acetylene
2902 cyclic hydrocarbons | benzene toluene xylene styrene cyclohexane cumene ethylbenzene naphthalene paraxylene / 11 cyclohexane / 20 benzene / 30 toluene / 41 o-xylene / 43 p-xylene / 44 xylenes mixed / 50 styrene / 60 ethylbenzene / 70 cumene / 90 other
2903 halogenated hydrocarbons | dichloromethane methylene chloride chloroform trichloroethylene refrigerant gas r134a vinyl chloride freon perchloroethylene hfc carbon tetrachloride methyl bromide / 12 methylene chloride dichloromethane / 13 chloroform / 15 ethylene dichloride / 21 vinyl chloride / 22 trichloroethylene / 23 tetrachloroethylene perchloroethylene / 45 tetrafluoroethane r134a / 61 methyl bromide / 71 chlorodifluoromethane r22
2904 sulphonated, nitrated derivatives of hydrocarbons | nitromethane nitrobenzene toluenesulphonic tnt trinitrotoluene dinitrotoluene chloropicrin / 10 sulphonated / 20 nitro nitromethane nitrobenzene trinitrotoluene / 91 chloropicrin
2905 acyclic alcohols | methanol isopropanol butanol glycol propylene ethylene glycerol glycerine sorbitol mannitol pentaerythritol octanol isopropyl ipa meg pinacolyl / 11 methanol / 12 propanol isopropyl ipa / 13 butanol / 16 octanol / 17 lauryl cetyl stearyl / 31 ethylene glycol meg / 32 propylene glycol / 42 pentaerythritol / 43 mannitol / 44 sorbitol / 45 glycerol glycerine / 49 polyols
2906 cyclic alcohols | menthol benzyl alcohol inositol cyclohexanol / 11 menthol / 13 inositol / 21 benzyl
2907 phenols | phenol cresol bisphenol resorcinol hydroquinone / 11 phenol / 12 cresols / 21 resorcinol / 22 hydroquinone / 23 bisphenol
2908 derivatives of phenols | pentachlorophenol picric acid nitrophenol
2909 ethers, peroxides of alcohols | mtbe diethyl ether diethylene glycol glycol ether butyl glycol guaiacol anethole tatp ketone peroxides / 11 diethyl ether / 19 mtbe / 20 cyclanic / 30 aromatic / 41 diethylene glycol / 43 butyl glycol / 60 peroxides
2910 epoxides | ethylene oxide propylene oxide epichlorohydrin / 10 ethylene oxide / 20 propylene oxide / 30 epichlorohydrin
2911 acetals | acetals hemiacetals
2912 aldehydes, paraformaldehyde | formaldehyde formalin acetaldehyde vanillin benzaldehyde glutaraldehyde glyoxal / 11 formaldehyde / 12 acetaldehyde / 21 benzaldehyde / 41 vanillin / 42 ethylvanillin / 60 paraformaldehyde
2913 derivatives of aldehydes | chloral
2914 ketones and quinones | acetone methyl ethyl ketone mek mibk cyclohexanone camphor ionone anthraquinone phenylacetone / 11 acetone / 12 butanone mek / 13 mibk / 22 cyclohexanone / 29 camphor / 31 phenylacetone p2p / 50 / 61 anthraquinone
2915 saturated acyclic monocarboxylic acids | acetic acid formic acid ethyl acetate vinyl acetate stearic acid acetic anhydride propionic butyl acetate palmitic / 11 formic / 12 formates / 21 acetic acid / 24 acetic anhydride / 29 acetates sodium / 31 ethyl acetate / 32 vinyl acetate / 33 butyl acetate / 50 propionic / 70 stearic palmitic
2916 unsaturated and cyclic monocarboxylic acids | acrylic acid methyl methacrylate oleic acid benzoic acid butyl acrylate sorbic sodium benzoate phenylacetic / 11 acrylic acid / 12 acrylates butyl / 14 methacrylates mma / 15 oleic / 19 sorbic / 31 benzoic sodium benzoate / 34 phenylacetic
2917 polycarboxylic acids | phthalic anhydride terephthalic acid pta adipic acid maleic anhydride oxalic dioctyl phthalate dop / 11 oxalic / 12 adipic / 14 maleic anhydride / 32 dioctyl phthalate dop / 35 phthalic anhydride / 36 terephthalic pta
2918 carboxylic acids with other oxygen function | citric acid lactic acid tartaric acid salicylic aspirin acetylsalicylic gluconic sodium citrate malic / 11 lactic / 12 tartaric / 14 citric / 15 citrates / 16 gluconic / 21 salicylic / 22 acetylsalicylic aspirin
2919 phosphoric esters | tributyl phosphate tricresyl
2920 esters of other inorganic acids | dimethyl phosphite trimethyl phosphite triethyl sulphate nitroglycerin petn carbonate / 21 dimethyl phosphite / 22 diethyl phosphite / 23 trimethyl phosphite / 24 triethyl phosphite / 30 endosulfan
2921 amine compounds | aniline methylamine ethylenediamine triethylamine amphetamine toluidine diphenylamine hexamethylenediamine / 11 methylamine dimethylamine / 19 triethylamine / 21 ethylenediamine / 22 hexamethylenediamine / 41 aniline / 44 diphenylamine / 46 amphetamine
2922 oxygen-function amino-compounds | monoethanolamine diethanolamine triethanolamine lysine glutamic msg monosodium glutamate threonine glycine methadone / 11 monoethanolamine / 12 diethanolamine / 15 triethanolamine / 41 lysine / 42 glutamic acid msg / 49 glycine amino acids / 50 threonine
2923 quaternary ammonium salts, lecithins | choline chloride lecithin / 10 choline / 20 lecithins
2924 carboxyamide compounds | acetamide aspartame dimethylformamide lidocaine paracetamol bulk acrylamide dmf / 19 dimethylformamide acrylamide / 29 paracetamol lidocaine aspartame
2925 carboxyimide and imine compounds | saccharin guanidine / 11 saccharin
2926 nitrile compounds | acrylonitrile acetonitrile / 10 acrylonitrile / 90 acetonitrile
2927 diazo-, azo-, azoxy-compounds | azodicarbonamide blowing
2928 organic derivatives of hydrazine, hydroxylamine | phenylhydrazine oxime
2929 compounds with other nitrogen function | toluene diisocyanate tdi mdi isocyanate / 10 isocyanates
2930 organo-sulphur compounds | methionine thiodiglycol dithiocarbonate xanthate mercaptan thiourea dmso cysteine / 20 thiocarbamates / 40 methionine / 70 thiodiglycol / 90 xanthate
2931 other organo-inorganic compounds | silane glyphosate technical organophosphorus tributyltin dimethyl methylphosphonate tetraethyl lead / 10 tetraethyl lead / 20 tributyltin / 41 dimethyl methylphosphonate / 49 glyphosate phosphonic
2932 heterocyclic compounds with oxygen | furfural tetrahydrofuran vitamin coumarin sucralose piperonal safrole lactone / 11 tetrahydrofuran / 12 furfural / 14 sucralose / 20 lactones coumarin / 93 piperonal / 94 safrole
2933 heterocyclic compounds with nitrogen | melamine caprolactam pyridine hexamine methenamine piperazine fentanyl imidazole chlorpyrifos technical / 31 pyridine / 33 fentanyl / 61 melamine / 69 hexamine atrazine / 71 caprolactam
2934 nucleic acids, other heterocyclic compounds | sultones nucleotides thiazole / 10 thiazole / 20 benzothiazole
2935 sulphonamides | sulfamethoxazole / 90 other
2936 vitamins | ascorbic acid vitamin c tocopherol vitamin e thiamine riboflavin niacin / 21 vitamin a / 22 b1 / 23 b2 / 25 b6 / 26 b12 / 27 vitamin c ascorbic / 28 vitamin e tocopherol / 29 folic niacin
2937 hormones | insulin bulk steroid cortisone testosterone growth hormone / 12 insulin / 22 corticosteroids
2938 glycosides | rutin stevia glycoside / 10 rutin
2939 alkaloids | caffeine quinine morphine codeine ephedrine pseudoephedrine cocaine nicotine theophylline / 11 opium alkaloids / 20 quinine / 30 caffeine / 41 ephedrine / 42 pseudoephedrine / 72 cocaine
2940 sugars, chemically pure | trehalose sorbose xylose
2941 antibiotics | penicillin streptomycin tetracycline erythromycin amoxicillin bulk api / 10 penicillins / 20 streptomycins / 30 tetracyclines / 50 erythromycin
2942 other organic compounds | organic compounds
3001 glands, organs, heparin | heparin organ extracts / 20 extracts / 90 heparin
3002 blood, vaccines, toxins, cultures | vaccine antisera plasma monoclonal antibodies immunological covid test cell cultures influenza human / 12 antisera plasma / 13 immunological unmixed / 14 immunological mixed / 15 immunological retail dosage / 41 vaccines human / 42 vaccines veterinary / 49 toxins cultures / 51 cell therapy / 90 blood
3003 medicaments, not in doses | bulk medicament mixture / 10 penicillins / 20 antibiotics / 90 other
3004 medicaments in doses or for retail | tablets capsules paracetamol ibuprofen ointment injection antibiotic medicine pharmaceuticals syrup drug insulin vitamins / 10 penicillin amoxicillin / 20 antibiotics / 31 insulin / 32 corticosteroids / 39 hormones / 49 alkaloids / 50 vitamins / 90 paracetamol ibuprofen tablets
3005 wadding, gauze, bandages, dressings | plasters gauze bandage adhesive dressing first aid cotton / 10 adhesive plasters / 90 gauze bandages
3006 pharmaceutical goods | sutures catgut first-aid kit dental cement contrast media contraceptives bone cement ostomy placebos / 10 sutures / 30 contrast media / 40 dental cement / 50 first-aid kits / 60 contraceptives / 91 ostomy / 92 waste
3101 animal or vegetable fertilisers | guano manure organic compost humic
3102 nitrogenous fertilisers | urea ammonium nitrate ammonium sulphate uan calcium ammonium nitrate can sodium nitrate / 10 urea / 21 ammonium sulphate / 30 ammonium nitrate / 40 ammonium nitrate with calcium carbonate / 50 sodium nitrate / 60 calcium ammonium nitrate / 80 uan
3103 phosphatic fertilisers | superphosphate triple tsp ssp / 11 triple superphosphate / 19 superphosphate / 90 other
3104 potassic fertilisers | muriate of potash mop sop potassium chloride sulphate potash / 20 potassium chloride mop muriate / 30 potassium sulphate sop / 90 other
3105 fertilisers with two or three elements; in small packs | npk dap map compound fertilizer diammonium monoammonium / 10 tablets packs up to 10 kg / 20 npk / 30 diammonium dap / 40 monoammonium map / 60 pk
3201 tanning extracts of vegetable origin | quebracho wattle mimosa tannin / 10 quebracho / 20 wattle
3202 synthetic tanning substances | chrome sulphate tanning agents / 10 synthetic / 90 inorganic
3203 colouring matter of vegetable or animal origin | natural colour annatto indigo carmine curcumin chlorophyll
3204 synthetic organic colouring matter | dyes reactive disperse acid dyestuff pigment optical brightener azo / 11 disperse / 12 acid / 13 basic / 14 direct / 15 vat indigo / 16 reactive / 17 organic pigments / 20 optical brighteners
3205 colour lakes | lakes
3206 other colouring matter, inorganic pigments | titanium dioxide pigment masterbatch ultramarine iron oxide chrome luminophore white black / 11 titanium dioxide 80 % or more / 19 titanium dioxide / 20 chromium / 41 ultramarine / 49 masterbatch / 50 luminophores
3207 prepared pigments for ceramics, glass frit | glaze enamel frit engobe / 10 pigments / 20 glazes / 40 frit
3208 paints in non-aqueous medium | alkyd paint solvent-based varnish enamel polyurethane epoxy marine paint coating lacquer / 10 polyester / 20 acrylic vinyl / 90 other epoxy alkyd
3209 paints in aqueous medium | emulsion paint water-based acrylic latex wall / 10 acrylic vinyl / 90 other
3210 other paints, water pigments for leather | distemper powder coating lime
3211 prepared driers | driers siccative
3212 pigments in media for paint; stamping foils | aluminium paste hot stamping foil dye retail / 10 stamping foils / 90 paste
3213 artists' colours | poster paint watercolour school paints sets / 10 sets / 90 other
3214 putty, mastics, fillers | sealant silicone putty wall filler grout caulking joint compound mortar non-refractory / 10 mastics sealants putty / 90 surfacing
3215 inks | printing ink writing ink toner inkjet cartridge offset flexo / 11 black printing / 19 coloured printing / 90 writing inkjet
3301 essential oils | orange oil peppermint lavender oil citronella oleoresin rose patchouli lemon eucalyptus / 12 orange / 13 lemon / 19 citrus / 24 peppermint / 25 mint / 29 lavender eucalyptus citronella / 30 resinoids / 90 concentrates
3302 mixtures of odoriferous substances | fragrance compound flavour aroma perfume oil flavouring food industry / 10 food drink flavours / 90 fragrances
3303 perfumes and toilet waters | perfume eau de parfum toilette cologne attar
3304 beauty, make-up, skin care | cosmetics lipstick cream lotion sunscreen nail polish mascara powder foundation skincare moisturiser makeup / 10 lipstick / 20 eye mascara / 30 nail polish manicure / 91 powders / 99 creams lotions skincare sunscreen
3305 preparations for hair | shampoo conditioner hair dye gel lacquer spray hair oil / 10 shampoo / 20 perming / 30 lacquer / 90 dye conditioner
3306 oral hygiene | toothpaste mouthwash dental floss / 10 toothpaste / 20 floss / 90 mouthwash
3307 shaving, deodorants, bath preparations, air fresheners | deodorant shaving foam after-shave bath salts incense air freshener depilatory contact lens solution / 10 shaving / 20 deodorant antiperspirant / 30 bath salts / 41 incense agarbatti / 49 air freshener / 90 other
3401 soap; products for washing the skin; wipes | soap bar toilet soap liquid handwash shower gel body wash bath wet wipes / 11 toilet bars / 19 laundry bars / 20 noodles other forms / 30 skin washing liquid shower gel
3402 surface-active agents, detergents | detergent washing powder dishwashing liquid surfactant sles labsa cleaning preparations laundry softener / 31 anionic labsa / 39 anionic sles / 41 cationic / 42 non-ionic / 50 retail detergent laundry dishwashing / 90 industrial cleaning
3403 lubricating preparations | lubricant grease synthetic release agent textile oil / 19 containing petroleum / 91 textile treatment / 99 synthetic lubricants
3404 artificial waxes | polyethylene wax peg / 20 polyethylene glycol / 90 wax
3405 polishes and creams | shoe polish car wax furniture polish scouring / 10 shoe / 20 furniture floor / 30 car / 40 scouring
3406 candles, tapers | candle tealight scented
3407 modelling pastes, dental wax | plasticine modelling clay dental impression plaster
3501 casein, caseinates | casein rennet acid caseinate glue / 10 casein / 90 caseinates
3502 albumins | egg albumin whey protein concentrate / 11 egg dried / 20 milk whey
3503 gelatin, isinglass | gelatine collagen bovine
3504 peptones, proteins | soy protein isolate peptone hide powder
3505 dextrins, modified starches, starch glues | modified starch dextrin pregelatinised / 10 dextrin modified / 20 glues
3506 prepared glues and adhesives | glue adhesive super glue epoxy hot melt pva contact cement cyanoacrylate / 10 retail up to 1 kg / 91 polymers rubber / 99 other
3507 enzymes | rennet amylase protease pectinase enzyme / 10 rennet / 90 other
3601 propellent powders | gunpowder smokeless black powder
3602 prepared explosives | dynamite anfo emulsion explosive blasting slurry
3603 fuses, detonators, caps | detonating cord safety fuse detonator electric primer igniter / 10 safety fuses / 20 detonating cord / 30 percussion caps / 50 igniters / 60 electric detonators
3604 fireworks, flares, pyrotechnics | firework firecracker signal flare sparkler rockets distress / 10 fireworks / 90 flares
3605 matches | safety match box
3606 ferro-cerium; combustible articles | lighter fuel firelighter solid fuel hexamine tablets flints / 10 lighter fuel / 90 ferro-cerium
3701 photographic plates and film, flat | x-ray film flat instant print plates sensitised offset / 10 x-ray / 20 instant / 30 plates
3702 photographic film in rolls | film roll 35mm colour negative / 10 x-ray
3703 photographic paper | photo paper sensitised colour / 10 rolls / 20 colour
3704 photographic plates, film exposed not developed | exposed film
3705 photographic plates and film, developed | microfilm developed
3706 cinematographic film, developed | cinema film / 10 35 mm
3707 chemical preparations for photography | developer fixer toner photoresist sensitising emulsion / 10 emulsions / 90 developer toner
3801 artificial graphite | graphite electrodes paste synthetic colloidal / 10 artificial / 20 colloidal / 30 pastes
3802 activated carbon, animal black | activated charcoal granular activated earth bleaching / 10 activated carbon / 90 earth
3803 tall oil | tall oil
3804 lignin residues | lignosulphonate
3805 turpentine, pine oil | gum turpentine / 10 turpentine
3806 rosin and resin acids | gum rosin colophony ester / 10 rosin
3807 wood tar, pitch | vegetable pitch wood tar
3808 insecticides, fungicides, herbicides, disinfectants | pesticide insecticide herbicide fungicide mosquito coil glyphosate disinfectant rodenticide plant growth sanitizer agrochemical ddt / 91 insecticides mosquito / 92 fungicides / 93 herbicides / 94 disinfectants sanitizer / 99 rodenticides
3809 finishing agents, dye carriers | textile softener sizing finishing auxiliaries / 10 amylaceous / 91 textile / 92 paper / 93 leather
3810 pickling preparations; welding fluxes | flux soldering paste metal pickling / 10 pickling solder pastes / 90 flux
3811 anti-knock, oxidation inhibitors, additives for oils | lubricant additive fuel additive viscosity improver / 11 lead / 21 lubricant additives / 90 fuel
3812 rubber accelerators, plasticisers, stabilisers | pvc stabiliser antioxidant accelerator / 10 accelerators / 20 plasticisers / 39 stabilisers
3813 fire extinguisher charges | extinguisher grenades foam concentrate
3814 organic composite solvents and thinners | thinner paint remover solvent nail varnish
3815 reaction initiators, catalysts | catalyst nickel supported platinum / 11 nickel / 12 precious / 19 other / 90 unsupported
3816 refractory cements, mortars | refractory castable concrete ramming
3817 mixed alkylbenzenes | linear alkylbenzene lab
3818 chemical elements doped for electronics | silicon wafer doped
3819 hydraulic brake fluids | brake fluid transmission hydraulic
3820 anti-freezing preparations | antifreeze coolant de-icing
3821 culture media | agar culture media petri
3822 diagnostic and laboratory reagents | test kit reagent diagnostic malaria pregnancy rapid antigen certified reference / 11 malaria / 13 blood-grouping / 19 test kits / 90 reference materials
3823 industrial fatty acids and alcohols | stearic fatty acid distillate oleic fatty alcohol palm / 11 stearic / 12 oleic / 19 other / 70 fatty alcohols
3824 binders for foundry; chemical products n.e.s. | concrete admixture mixtures chemical preparation naphthenic foundry binder sorbitol cement additives / 10 foundry binders / 40 cement additives / 60 sorbitol / 99 chemical mixtures
3825 residual products, municipal waste, sewage sludge | waste clinical solvents / 10 municipal / 20 sludge / 30 clinical
3826 biodiesel | fame fatty acid methyl ester
3827 mixtures with halogenated methane, ethane, propane | refrigerant blend r410a r404a hfc / 63 r404a / 64 r410a
`;
