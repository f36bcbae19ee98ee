/** HS 2022, sections XVII to XXI: transport, instruments, arms, furniture, toys, art. Laid out as `animals-and-plants.ts`. */
export const VEHICLES_TO_ART = `
8601 rail locomotives, electric | electric locomotive / 10 external electricity / 20 accumulators
8602 other rail locomotives | diesel locomotive tender shunter / 10 diesel-electric / 90 other
8603 self-propelled railway coaches | metro train tram railcar / 10 external electricity / 90 other
8604 railway maintenance vehicles | track maintenance workshop crane
8605 railway passenger coaches | coach passenger
8606 railway freight wagons | freight wagon tank hopper / 10 tank / 30 self-discharging / 91 covered / 92 open
8607 parts of railway rolling stock | railway wheels axles bogie brake coupling wheelset / 11 driving bogies / 12 bogies / 19 axles wheels / 21 air brakes / 30 couplings / 91 locomotives / 99 other
8608 railway track fixtures; signalling | railway signalling mechanical track fixtures
8609 containers for carriage | shipping container dry van reefer container tank container empty iso
8701 tractors | tractor agricultural road tractor truck head semi-trailer crawler / 10 single axle walking / 21 road diesel / 24 road electric / 30 track-laying / 91 up to 18 kw / 92 18 to 37 kw / 93 37 to 75 kw / 94 75 to 130 kw / 95 over 130 kw
8702 motor vehicles for ten or more persons | bus minibus coach / 10 diesel / 40 electric / 90 other
8703 motor cars | car passenger vehicle suv sedan used station wagon automobile electric hybrid golf racing ambulance / 10 snow golf / 21 petrol up to 1000 cc / 22 petrol 1000 to 1500 cc / 23 petrol 1500 to 3000 cc / 24 petrol over 3000 cc / 31 diesel up to 1500 / 32 diesel 1500 to 2500 cc / 33 diesel over 2500 cc / 40 hybrid petrol / 60 plug-in / 80 electric
8704 motor vehicles for goods | truck lorry pick-up dump truck tipper van cargo / 10 dumpers off-highway / 21 diesel up to 5 t / 22 diesel 5 to 20 t / 23 diesel over 20 t / 31 petrol up to 5 t / 60 electric
8705 special purpose motor vehicles | fire engine concrete mixer truck crane lorry breakdown mobile clinic / 10 crane lorries / 20 drilling / 30 fire / 40 concrete mixers / 90 other
8706 chassis with engines | chassis engine bus
8707 bodies for motor vehicles | car body cab truck cabin / 10 cars / 90 other
8708 parts of motor vehicles | auto parts car parts bumper brake gearbox axle radiator clutch wheel rim steering shock absorber airbag spare suspension exhaust seat belt brake pads linings / 10 bumpers / 21 seat belts / 22 windscreens / 29 body parts / 30 brakes pads linings / 40 gear boxes / 50 axles differential / 70 wheels rims / 80 suspension shock absorbers / 91 radiators / 92 exhaust silencers / 93 clutches / 94 steering / 95 airbags / 99 other
8709 works trucks, self-propelled | airport tractor platform works truck / 11 electric / 19 other
8710 tanks and armoured fighting vehicles | tank armoured vehicle military
8711 motorcycles | motorcycle scooter moped electric bike e-bike sidecar / 10 up to 50 cc / 20 50 to 250 cc / 30 250 to 500 cc / 40 500 to 800 cc / 50 over 800 cc / 60 electric
8712 bicycles | bicycle mountain bike tricycle cycle
8713 wheelchairs | wheelchair invalid carriage / 10 not propelled / 90 motorised
8714 parts of motorcycles, bicycles | bicycle parts motorcycle parts saddle pedals frame chain wheel brakes / 10 motorcycles / 20 wheelchairs / 91 frames / 92 rims spokes / 93 hubs / 94 brakes / 95 saddles / 96 pedals / 99 other
8715 baby carriages | stroller pram pushchair buggy baby
8716 trailers and semi-trailers | trailer semi-trailer tank trailer caravan wheelbarrow hand cart / 10 caravans / 20 agricultural / 31 tankers / 39 goods / 40 other / 80 wheelbarrows / 90 parts
8801 balloons, gliders | balloon glider hang airship
8802 aircraft, helicopters, satellites | aeroplane helicopter airplane satellite light aircraft jet / 11 helicopters up to 2000 kg / 12 helicopters / 20 up to 2000 kg / 30 2000 to 15000 kg / 40 over 15000 kg / 60 spacecraft satellites
8804 parachutes | parachute paraglider
8805 aircraft launching gear; flight simulators | flight simulator catapult / 10 launching / 29 simulators
8806 unmanned aircraft | drone uav quadcopter unmanned / 10 passengers / 21 remote up to 250 g / 22 remote 250 g to 7 kg / 23 remote 7 to 25 kg / 24 remote 25 to 150 kg / 91 other up to 250 g / 92
8807 parts of aircraft | aircraft parts propeller rotor landing gear undercarriage drone parts / 10 propellers rotors / 20 landing gear / 30 aeroplanes helicopters / 90 other
8901 cruise ships, cargo ships, tankers, barges | cargo ship vessel tanker ferry barge / 10 passenger ferry / 20 tankers / 30 refrigerated / 90 cargo barges
8902 fishing vessels | fishing boat trawler factory ship
8903 yachts, pleasure boats, canoes | yacht sailboat motorboat inflatable boat dinghy canoe kayak jet ski rowing / 11 inflatable motor / 12 inflatable / 21 sailboats up to 7.5 m / 22 / 31 motorboats up to 7.5 m / 32 motorboats / 33 motorboats over 24 m / 93 up to 7.5 m rowing canoe kayak / 99 other
8904 tugs and pusher craft | tug pusher
8905 dredgers, floating docks, platforms | dredger floating crane drilling platform / 10 dredgers / 20 platforms / 90 other
8906 other vessels | warship lifeboat rescue / 10 warships / 90 other
8907 other floating structures | raft buoy pontoon life raft / 10 inflatable rafts / 90 buoys
8908 vessels for breaking up | ship scrapping demolition
9001 optical fibres, lenses, unmounted | contact lenses optical fibre spectacle lenses prism polarising / 10 optical fibres / 20 polarising / 30 contact lenses / 40 spectacle lenses glass / 50 spectacle lenses other / 90 other
9002 lenses, mounted | camera lens objective filter / 11 cameras / 19 other / 20 filters
9003 spectacle frames | eyeglass frames mountings / 11 plastics / 19 other / 90 parts
9004 spectacles, goggles | sunglasses glasses reading safety goggles / 10 sunglasses / 90 other goggles
9005 binoculars, telescopes | binoculars telescope monocular / 10 binoculars / 80 other
9006 photographic cameras, flash | film camera flash instant camera / 40 instant / 53 / 61 flash
9007 cinematographic cameras and projectors | cine camera projector film / 10 cameras / 20 projectors
9008 image projectors, enlargers | slide projector enlarger / 50 projectors
9010 photographic laboratory apparatus | film processing projection screen / 10 developing / 60 screens
9011 optical microscopes | microscope compound stereo / 10 stereoscopic / 80 other
9012 electron microscopes | electron microscope diffraction / 10 microscopes
9013 lasers, other optical appliances | laser diode telescopic sight rifle scope / 10 sights / 20 lasers / 80 other
9014 navigational instruments, compasses | compass gyro inertial navigation sonar / 10 compasses / 20 aeronautical inertial / 80 other
9015 surveying, meteorological instruments | theodolite level total station rangefinder weather seismic / 10 rangefinders / 20 theodolites / 30 levels / 80 other / 90 parts
9016 balances of 5 cg or better | analytical balance precision
9017 drawing, measuring instruments | ruler caliper micrometer drawing compass tape measure / 10 drafting / 20 drawing / 30 micrometers callipers / 80 measuring tapes
9018 medical, surgical, dental instruments | syringe needle catheter ultrasound ecg surgical instruments dental drill stethoscope mri endoscope infusion blood / 11 ecg / 12 ultrasound / 13 mri / 19 monitors / 31 syringes / 32 needles / 39 catheters cannulae / 41 dental drill / 49 dental / 50 ophthalmic / 90 other
9019 massage, oxygen therapy apparatus | massager ventilator oxygen concentrator nebuliser cpap respiratory / 10 massage / 20 oxygen therapy
9020 breathing appliances, gas masks | gas mask respirator breathing scuba
9021 orthopaedic appliances, prostheses, hearing aids | orthopaedic implant prosthesis hearing aid pacemaker denture splint crutches / 10 orthopaedic fracture / 21 teeth / 31 joints / 40 hearing aids / 50 pacemakers / 90 stents
9022 x-ray apparatus | x-ray machine ct scanner radiography mammography baggage scanner / 12 ct / 13 dental / 14 medical / 19 other / 21 alpha beta gamma / 30 tubes / 90 parts
9023 models for demonstration | demonstration anatomical models training
9024 machines for testing materials | tensile tester hardness testing / 10 metals / 80 other
9025 thermometers, hydrometers | thermometer barometer hygrometer pyrometer infrared / 11 liquid-filled / 19 other / 80 other
9026 instruments for flow, level, pressure | flow meter pressure gauge level manometer transmitter / 10 flow level / 20 pressure / 80 other
9027 instruments for physical or chemical analysis | spectrometer chromatograph gas analyser ph meter mass spectrometer / 10 gas analysis / 20 chromatographs / 30 spectrometers / 81 mass spectrometers / 89 other
9028 gas, liquid, electricity meters | electricity meter water meter gas meter / 10 gas / 20 liquid water / 30 electricity
9029 revolution counters, speedometers | speedometer taximeter tachometer odometer / 10 counters / 20 speedometers
9030 oscilloscopes, electrical measuring, radiation detection | oscilloscope multimeter spectrum analyser geiger radiation detector / 10 ionising radiation / 20 oscilloscopes / 31 multimeters / 33 / 40 telecommunications / 82 wafers / 89
9031 measuring instruments n.e.s. | balancing machine test bench coordinate measuring gauge sensor / 10 balancing / 20 test benches / 41 wafers optical / 49 optical / 80 other
9032 automatic regulating instruments | thermostat controller regulator voltage stabiliser / 10 thermostats / 20 manostats / 81 hydraulic / 89 other
9033 parts for instruments | instrument parts
9101 wrist-watches with case of precious metal | gold watch wristwatch / 11 electrical mechanical display / 21 automatic
9102 other wrist-watches | wristwatch watch quartz digital smart steel pocket / 11 electrical mechanical display / 12 electrical opto-electronic / 19 / 21 automatic / 91 pocket electrical
9103 clocks with watch movements | travel clock / 10 electrical
9104 instrument panel clocks | dashboard clock vehicle
9105 other clocks | wall clock alarm clock desk / 11 alarm electrical / 21 wall electrical / 29 wall / 91 other electrical
9106 time of day recording apparatus | time clock recorder parking meter / 10 registers
9107 time switches | timer switch
9108 watch movements, complete | watch movement quartz / 11 / 20 automatic
9109 clock movements, complete | clock movement / 10 electrical
9110 watch movements, unassembled | movement parts incomplete / 11 / 12
9111 watch cases | watch case / 10 precious / 20 base metal
9112 clock cases | clock case / 20 cases
9113 watch straps | watch strap band bracelet / 10 precious / 20 base metal / 90 other
9114 other clock or watch parts | watch dial springs plates / 30 dials
9201 pianos | piano upright grand harpsichord / 10 upright / 20 grand
9202 other string instruments | guitar violin acoustic harp cello / 10 bow violin / 90 guitars
9205 wind instruments | trumpet saxophone flute clarinet accordion harmonica organ / 10 brass-wind / 90 other
9206 percussion instruments | drum cymbals xylophone maracas percussion
9207 electrical musical instruments | electric guitar keyboard synthesizer digital piano / 10 keyboard / 90 guitars
9208 musical boxes, whistles | music box whistle fairground
9209 parts of musical instruments | strings metronome drumsticks reeds / 30 strings / 92 / 94
9301 military weapons | artillery rocket launcher machine gun military rifle / 10 artillery / 20 launchers / 90 other
9302 revolvers and pistols | pistol revolver handgun
9303 other firearms | shotgun rifle sporting hunting signal pistol / 10 muzzle-loading / 20 shotguns / 30 rifles / 90 other
9304 other arms | air gun air rifle truncheon spring stun
9305 parts of arms | gun parts barrel magazine / 10 pistols / 20 shotguns rifles / 91 military / 99
9306 bombs, grenades, ammunition | ammunition cartridges bullets grenades mines missile shells pellets / 21 shotgun cartridges / 29 air gun pellets / 30 cartridges rifle / 90 other bombs
9307 swords, bayonets | sword cutlass bayonet lance
9401 seats | chair sofa armchair office chair stool bench car seat upholstered wooden metal / 10 aircraft / 20 vehicles / 31 swivel wooden / 39 swivel office / 41 convertible beds wood / 52 bamboo / 53 rattan / 61 upholstered wooden frames / 69 wooden frames / 71 upholstered metal frames / 79 metal frames / 80 plastic other / 91 parts wood / 99 parts
9402 medical, dental, barbers' furniture | operating table hospital bed dental chair barber / 10 dentists barbers / 90 hospital
9403 other furniture | table desk cabinet wardrobe bed shelf bookcase kitchen furniture office bedroom wooden metal dining / 10 metal office / 20 metal other / 30 wooden office / 40 wooden kitchen / 50 wooden bedroom / 60 wooden other dining / 70 plastic / 82 bamboo / 83 rattan / 91 parts wood / 99 parts
9404 mattresses, bedding | mattress pillow quilt duvet sleeping bag cushion comforter / 10 supports / 21 cellular rubber foam / 29 spring other / 30 sleeping bags / 40 quilts duvets / 90 pillows cushions
9405 luminaires, lighting fittings | lamp light fixture led chandelier floodlight street light lantern illuminated sign christmas lights / 11 ceiling wall led / 19 ceiling wall / 21 table desk led / 29 table / 31 christmas led strings / 41 photovoltaic led / 42 other led floodlight street / 49 other / 50 non-electric / 61 illuminated signs led / 91 parts glass / 99 parts
9406 prefabricated buildings | prefab house modular building cabin greenhouse container house / 10 wood / 20 modular steel / 90 other
9503 toys | toy doll puzzle tricycle scooter model building blocks plush ride-on educational stuffed
9504 games, video game consoles, playing cards | video game console playing cards billiards bowling casino slot arcade board game / 20 billiards / 30 coin-operated / 40 playing cards / 50 video game consoles / 90 other
9505 festive, carnival articles | christmas decorations carnival party halloween tree / 10 christmas / 90 carnival
9506 sports and gymnastics equipment | gym treadmill football tennis racket golf club ski fitness ball swimming pool dumbbell skates / 11 skis / 21 sailboards / 31 golf clubs / 32 golf balls / 40 table-tennis / 51 tennis rackets / 61 tennis balls / 62 inflatable balls / 69 balls / 70 skates / 91 gymnastics fitness / 99 other swimming pools
9507 fishing rods, tackle | fishing rod reel hook lure / 10 rods / 20 hooks / 30 reels / 90 other
9508 roundabouts, amusements, circuses | amusement ride fairground carousel roller coaster / 10 circuses / 26 / 30
9601 worked ivory, bone, horn | ivory carving horn buttons bone / 10 ivory / 90 other
9602 worked vegetable or mineral carving material | gelatin capsules empty wax
9603 brooms, brushes, mops | brush broom toothbrush paint brush mop roller feather duster squeegee / 10 brooms twigs / 21 toothbrushes / 29 hair shaving brushes / 30 artists cosmetic brushes / 40 paint brushes rollers / 50 machine parts / 90 mops feather dusters
9604 hand sieves | sieve riddle
9605 travel sets | toilet set sewing kit travel
9606 buttons, press-fasteners | button snap fastener studs / 10 press-fasteners / 21 plastic / 22 metal
9607 slide fasteners | zipper zip fastener / 11 metal / 19 other / 20 parts
9608 pens, markers | ballpoint pen marker felt-tip fountain pen mechanical pencil refill / 10 ball point / 20 felt-tipped markers / 30 fountain / 40 propelling pencils / 60 refills / 99 parts
9609 pencils, crayons, chalk | pencil crayon pastel chalk coloured lead / 10 pencils crayons / 20 leads / 90 chalks
9610 slates and boards | whiteboard blackboard slate
9611 date, sealing stamps | stamp numbering date hand
9612 typewriter ribbons, ink-pads | ribbon printer ink pad / 10 ribbons / 20 ink-pads
9613 lighters | cigarette lighter gas refillable disposable / 10 gas non-refillable / 20 gas refillable / 80 other / 90 parts
9614 smoking pipes | pipe cigar holder smoking hookah
9615 combs, hair-slides | comb hairpin hair clip / 11 plastics / 19 other / 90 hairpins curlers
9616 scent sprays, powder puffs | perfume atomiser spray puff / 10 sprays / 20 puffs
9617 vacuum flasks | thermos vacuum flask insulated
9618 tailors' dummies | mannequin dummy automata
9619 sanitary towels, diapers | diaper nappy sanitary pad tampon napkins incontinence baby
9620 monopods, tripods | tripod monopod selfie stick
9701 paintings, drawings by hand | painting oil watercolour artwork collage mosaic / 21 paintings over 100 years / 22 mosaics over 100 years / 91 paintings / 92 mosaics
9702 original engravings, prints | lithograph engraving print original / 10 over 100 years / 90 other
9703 original sculptures | sculpture statuary bronze original / 10 over 100 years / 90 other
9704 postage stamps | stamps philatelic first-day covers
9705 collections of interest | collectors coins fossils specimen archaeological zoological museum / 10 historical / 21 human / 22 extinct / 29 / 31 coins over 100 years / 39 coins
9706 antiques over 100 years | antique furniture / 10 over 250 years / 90 100 to 250 years
`;
