/** HS 2022, section XVI: machinery and electrical equipment. Laid out as `animals-and-plants.ts`. */
export const MACHINES = `
8401 nuclear reactors, fuel elements; isotope separation | nuclear reactor fuel cartridge gas centrifuge uranium enrichment / 10 reactors / 20 isotopic separation / 30 fuel elements
8402 steam boilers | steam boiler vapour generating watertube / 11 watertube over 45 t / 19 hybrid / 90 parts
8403 central heating boilers | heating boiler gas wall-hung / 10 boilers / 90 parts
8404 auxiliary plant for boilers | economiser superheater condenser / 10 auxiliary
8405 gas generators | acetylene generator producer gas / 10 generators
8406 steam turbines | steam turbine rotor / 10 marine / 81 over 40 mw / 90 parts
8407 spark-ignition piston engines | petrol engine gasoline motor outboard / 10 aircraft / 21 outboard / 34 vehicles over 1000 cc / 90 other
8408 diesel engines | diesel engine marine compression-ignition genset / 10 marine / 20 vehicles / 90 other
8409 parts of piston engines | piston cylinder head valve connecting rod engine parts carburettor injector liner / 10 aircraft / 91 spark-ignition / 99 diesel
8410 hydraulic turbines | water turbine hydro / 90 parts
8411 turbo-jets, gas turbines | jet engine gas turbine turbo-propeller / 12 turbo-jets over 25 kn / 22 turbo-propellers / 82 gas turbines over 5000 kw / 91 parts turbo / 99 parts
8412 other engines and motors | hydraulic cylinder pneumatic motor wind engine actuator reaction rocket / 10 reaction / 21 hydraulic cylinders / 31 pneumatic cylinders / 80 other / 90 parts
8413 pumps for liquids | water pump centrifugal submersible fuel pump hydraulic pump dosing vacuum concrete bilge / 11 fuel dispensing / 30 fuel cooling for engines / 40 concrete / 50 reciprocating / 60 rotary / 70 centrifugal submersible / 81 other / 91 parts
8414 air or vacuum pumps, compressors, fans | compressor air fan blower ventilator exhaust hood vacuum pump ceiling fan refrigerator / 10 vacuum pumps / 20 hand / 30 refrigerating compressors / 40 air compressors wheeled / 51 fans table ceiling / 59 fans / 60 hoods / 80 other compressors / 90 parts
8415 air conditioning machines | air conditioner split unit hvac chiller ducted / 10 window wall split / 20 vehicles / 81 reversible heat pump / 82 other refrigerating / 90 parts
8416 furnace burners | burner gas oil stoker / 10 liquid / 20 gas / 90 parts
8417 industrial furnaces, non-electric | kiln furnace incinerator bakery oven / 10 ores metals / 20 bakery / 80 other
8418 refrigerators, freezers, heat pumps | refrigerator freezer fridge chest cold room display cabinet water cooler ice machine / 10 combined / 21 household compression / 30 chest freezers / 40 upright freezers / 50 display cabinets / 61 heat pumps / 69 other / 99 parts
8419 machinery for heating, cooling treatment; water heaters | water heater heat exchanger sterilizer dryer distillation pasteuriser autoclave cooling tower roaster / 11 gas water heaters / 12 solar / 20 sterilisers / 33 freeze dryers / 34 dryers / 40 distilling / 50 heat exchangers / 60 liquefying / 81 hot drinks cooking / 89 other / 90 parts
8420 calendering machines | calender rolling laminating / 10 machines
8421 centrifuges; filtering machinery | centrifuge water filter air purifier oil filter separator reverse osmosis catalytic dust collector / 11 cream separators / 12 clothes dryers / 19 centrifuges / 21 water filtering / 22 beverages / 23 oil filters engines / 29 liquids / 31 intake air filters / 32 catalytic converters / 39 gases / 99 parts
8422 dishwashers; packing, bottling machinery | dishwasher filling machine packaging wrapping bottling labelling capping sealing / 11 household dishwashers / 30 filling bottling labelling / 40 packing wrapping / 90 parts
8423 weighing machinery | scale weighing balance weighbridge checkweigher / 10 personal household / 20 conveyors / 30 hopper batching / 81 up to 30 kg / 82 30 to 5000 kg / 89 weighbridge / 90 parts
8424 spraying, projecting appliances; fire extinguishers | sprayer fire extinguisher spray gun pressure washer sandblasting irrigation sprinkler / 10 extinguishers / 20 spray guns / 30 steam sand blasting pressure washers / 41 agricultural portable / 49 agricultural / 82 irrigation / 90 parts
8425 pulley tackle, hoists, winches, jacks | hoist winch jack chain block hydraulic / 11 electric hoists / 19 chain hoists / 31 electric winches / 41 built-in garage jacks / 42 hydraulic jacks / 49 jacks
8426 cranes, derricks | crane tower overhead gantry straddle carrier mobile / 11 overhead / 19 gantry straddle / 20 tower / 41 self-propelled tyres / 91 vehicle mounted
8427 fork-lift trucks | forklift pallet stacker reach truck electric pallet / 10 electric / 20 self-propelled diesel / 90 pallet trucks
8428 other lifting, handling machinery | elevator lift escalator conveyor belt stacker robot / 10 lifts elevators / 20 pneumatic / 33 belt conveyors / 39 conveyors / 40 escalators / 70 industrial robots / 90 other
8429 bulldozers, excavators, loaders, rollers | excavator wheel loader bulldozer grader road roller backhoe skid steer / 11 bulldozers / 20 graders / 30 scrapers / 40 rollers tamping / 51 front-end wheel loaders / 52 excavators 360 / 59 backhoe
8430 other earth-moving, boring machinery | drilling rig pile driver snow plough tunnelling boring / 10 pile-drivers / 31 tunnelling self-propelled / 41 boring self-propelled / 49 boring / 50 other
8431 parts for lifting and earth-moving machinery | excavator parts bucket teeth track drill parts forklift parts elevator parts undercarriage / 20 forklift / 31 lifts / 39 / 41 buckets grabs / 43 drilling / 49 excavator
8432 agricultural machinery for soil | plough harrow seeder planter cultivator fertiliser spreader / 10 ploughs / 21 disc harrows / 31 no-till seeders / 39 seeders planters / 41 manure spreaders / 80 other / 90 parts
8433 harvesting machinery; mowers | combine harvester lawn mower baler hay rice egg sorter thresher / 11 lawn mowers powered / 20 mowers / 40 balers / 51 combine harvesters / 52 threshing / 60 grading eggs fruit / 90 parts
8434 milking and dairy machines | milking machine dairy / 10 milking / 20 dairy
8435 presses for wine, juice | wine press cider crusher / 10 machinery
8436 other agricultural, poultry machinery | incubator poultry feed brooder feeder beekeeping / 10 feedstuffs / 21 incubators / 29 poultry / 80 other
8437 machines for cleaning, milling grain | flour mill rice mill seed sorting grain cleaning / 10 cleaning sorting / 80 milling
8438 machinery for food and drink industry | bakery pasta machine sugar meat processing brewery confectionery fruit / 10 bakery pasta / 20 confectionery / 30 sugar / 40 brewery / 50 meat / 60 fruit vegetables / 80 other
8439 machinery for pulp and paper | paper machine pulp / 10 pulp / 20 paper making / 30 finishing
8440 book-binding machinery | bookbinding sewing
8441 other paper-making machinery | paper cutting carton machine bag making / 10 cutting / 30 cartons boxes
8442 machinery for printing plates | printing plates cylinders platesetter / 50 plates
8443 printing machinery, printers, copiers | printer laser inkjet multifunction copier toner cartridge offset press 3-in-1 / 13 offset sheet-fed / 16 flexographic / 31 multifunction printers / 32 single-function printers laser / 39 other / 99 parts toner cartridges
8444 machines for extruding man-made textiles | extruding spinning melt
8445 textile spinning machines | spinning machine carding ring frame winding yarn twisting rotor / 11 carding / 20 spinning / 30 doubling twisting / 40 winding frames
8446 weaving machines (looms) | loom weaving shuttleless rapier airjet / 10 narrow / 21 shuttle power / 30 shuttleless
8447 knitting machines | circular knitting flat knitting embroidery tufting / 11 circular small / 12 circular large / 20 flat / 90 embroidery
8448 auxiliary machinery for textiles; parts | dobby jacquard needles spindles loom parts / 20 / 32 / 42 reeds / 51 needles
8449 machinery for felt or nonwovens | nonwoven machine felt
8450 washing machines | washing machine laundry washer household automatic / 11 fully automatic up to 10 kg / 12 built-in dryer / 19 other / 20 over 10 kg / 90 parts
8451 machinery for washing, drying, ironing textiles | dryer tumble dry cleaning ironing press dyeing cutting / 10 dry-cleaning / 21 dryers up to 10 kg / 29 dryers / 30 ironing / 40 washing dyeing / 50 cutting
8452 sewing machines | sewing machine industrial overlock needles household / 10 household / 21 automatic / 29 industrial / 30 needles / 90 parts
8453 machinery for leather, footwear | shoe making machine leather tanning / 10 leather / 20 footwear
8454 converters, ladles, casting machines | casting mould ingot ladle die-casting foundry / 10 converters / 20 ingot moulds / 30 casting
8455 metal-rolling mills | rolling mill rolls / 10 tube mills / 21 hot / 22 cold / 30 rolls
8456 machine-tools by laser, ultrasonic, electro-discharge | laser cutting machine edm waterjet plasma / 11 laser / 30 electro-discharge / 40 plasma / 50 waterjet
8457 machining centres | cnc machining centre transfer / 10 machining centres
8458 lathes for metal | cnc lathe turning / 11 horizontal cnc / 19 horizontal / 91 cnc other
8459 machine-tools for drilling, milling | milling machine drilling boring tapping / 29 drilling / 61 milling cnc / 69 milling
8460 machine-tools for grinding, polishing | grinding machine surface grinder honing / 12 flat cnc / 22 / 31 sharpening cnc / 90
8461 machine-tools for planing, sawing, gear cutting | gear cutting sawing machine broaching / 40 gear / 50 sawing
8462 machine-tools for forging, bending, pressing | press brake hydraulic press bending shearing punching forging / 11 closed die / 22 profile forming / 23 press brakes / 33 shearing / 42 punching / 61 hydraulic presses
8463 other machine-tools for metal | thread rolling wire drawing flow-forming / 10 draw-benches / 20 thread rolling / 30 wire working
8464 machine-tools for stone, glass | stone cutting machine glass grinding / 10 sawing / 20 grinding
8465 machine-tools for wood, plastics | woodworking machine saw planer sander / 10 multi / 91 sawing / 92 planing milling / 93 sanding
8466 parts for machine-tools | tool holders chuck work holder / 10 tool holders / 20 work holders / 93 parts
8467 hand-held power tools | electric drill angle grinder chainsaw power tools pneumatic hammer cordless / 11 pneumatic rotary / 21 drills / 22 saws / 29 grinders / 81 chain saws / 99 parts
8468 soldering, welding gas machinery | gas welding torch brazing / 10 torches
8470 calculating machines, cash registers | calculator cash register pos ticket / 10 calculators / 50 cash registers
8471 computers | laptop notebook computer desktop server hard disk keyboard mouse tablet scanner storage ssd / 30 portable laptop tablet notebook / 41 desktop all-in-one / 49 systems / 50 processing units servers / 60 keyboards mice scanners / 70 storage disk drives / 80 other / 90 readers
8472 other office machines | banknote counter shredder stapler atm franking / 10 duplicating / 30 mail / 90 atm
8473 parts of computers and office machines | motherboard ram memory module computer parts cooling toner / 30 computers / 29 / 40 office
8474 machinery for sorting, crushing, mixing minerals | crusher concrete mixer ball mill brick making screening plant block machine cement / 10 sorting screening / 20 crushing grinding / 31 concrete mixers / 32 bitumen mixers / 39 mixing / 80 moulding / 90 parts
8475 machines for lamps, glass working | glass working lamp assembling / 10 lamps / 29 glass
8476 vending machines | vending machine coin / 21 beverage heating / 29 beverage / 81 / 89
8477 machinery for rubber or plastics | injection moulding machine extruder blow moulding plastic tyre granulator / 10 injection / 20 extruders / 30 blow / 40 vacuum thermoforming / 51 tyres / 80 other / 90 parts
8478 machinery for tobacco | cigarette making machine / 10 machinery
8479 machines n.e.s. with individual functions | industrial robot mixer road paver wood press evaporative cooler machine humidifier filament winding / 10 public works road / 20 oils / 30 wood boards / 50 robots / 60 air coolers / 82 mixing kneading / 89 other / 90 parts
8480 moulds, moulding boxes | mould injection mold die casting / 10 boxes / 41 metal injection / 49 metal / 60 mineral / 71 plastics injection / 79 plastics
8481 taps, cocks, valves | valve ball gate faucet tap mixer safety check thermostatic butterfly / 10 pressure-reducing / 20 hydraulic / 30 check / 40 safety relief / 80 taps ball gate other / 90 parts
8482 ball or roller bearings | bearing ball roller tapered needle / 10 ball / 20 tapered / 30 spherical / 40 needle / 50 cylindrical / 80 other / 91 balls / 99 parts
8483 transmission shafts, gears, clutches | gearbox gear shaft crankshaft camshaft pulley coupling plummer sprocket flywheel / 10 shafts crank cam / 20 housings with bearings / 30 plain bearings / 40 gears gearboxes ball screws / 50 pulleys flywheels / 60 clutches couplings / 90 parts
8484 gaskets; mechanical seals | gasket mechanical seal set / 10 gaskets metal / 20 mechanical seals / 90 sets
8485 machines for additive manufacturing | 3d printer additive / 10 metal / 20 plastics
8486 machines for semiconductors, displays | wafer fabrication lithography semiconductor equipment / 10 boules wafers / 20 devices / 30 flat panel / 90 parts
8487 machinery parts without electrical features | propeller ship blades oil seal / 10 ship propellers / 90 other
8501 electric motors and generators | electric motor ac dc generator alternator stepping servo photovoltaic / 10 up to 37.5 w / 20 universal / 31 dc up to 750 w / 40 ac single-phase / 51 ac multi-phase up to 750 w / 52 ac multi-phase 750 w to 75 kw / 53 over 75 kw / 61 alternators / 71 photovoltaic
8502 generating sets | diesel generator genset wind turbine set / 11 diesel up to 75 kva / 12 75 to 375 kva / 13 over 375 kva / 20 spark-ignition petrol / 31 wind / 39 other
8503 parts of motors and generators | stator rotor motor parts wind turbine blade
8504 transformers, static converters, inductors | transformer adapter charger inverter ups power supply ballast rectifier / 10 ballasts / 21 liquid up to 650 kva / 22 liquid up to 10000 kva / 23 liquid over 10000 kva / 31 up to 1 kva / 34 over 500 kva / 40 static converters adapters chargers ups inverters power supply / 50 inductors / 90 parts
8505 electro-magnets, permanent magnets | magnet neodymium ferrite electromagnetic lifting / 11 permanent metal neodymium / 19 ferrite / 20 couplings brakes / 90 other
8506 primary cells and batteries | alkaline battery button cell lithium primary dry aa / 10 manganese alkaline / 50 lithium / 60 air-zinc / 80 other
8507 electric accumulators | lithium-ion battery lead acid rechargeable battery pack nickel metal hydride accumulator power bank car battery / 10 lead-acid starter / 20 lead-acid other / 30 nickel-cadmium / 50 nickel-metal hydride / 60 lithium-ion power bank / 80 other / 90 parts separators
8508 vacuum cleaners | vacuum cleaner hoover robot / 11 up to 1500 w / 19 / 60 other / 70 parts
8509 electromechanical domestic appliances | blender food mixer juicer kitchen grinder floor polisher / 40 blenders mixers juicers / 80 other / 90 parts
8510 shavers, hair clippers | electric shaver hair trimmer epilator / 10 shavers / 20 clippers / 30 epilators
8511 ignition and starting equipment for engines | spark plug starter motor alternator ignition coil glow / 10 spark plugs / 20 magnetos / 30 coils distributors / 40 starters / 50 generators alternators / 80 glow plugs
8512 lighting and signalling for vehicles, wipers | headlight car lamp horn wiper tail light bicycle lamp / 10 bicycles / 20 lighting headlights / 30 sound horns / 40 wipers / 90 parts
8513 portable electric lamps | torch flashlight headlamp lantern / 10 lamps / 90 parts
8514 industrial electric furnaces | induction furnace laboratory oven vacuum / 11 isostatic presses / 20 induction / 31 electron beam / 32 plasma vacuum arc / 40 other
8515 electric welding machines | welding machine inverter spot arc mig soldering iron / 11 soldering irons / 21 resistance automatic / 31 arc automatic / 39 arc / 80 other
8516 electric water heaters, domestic heating appliances | electric kettle iron hair dryer microwave oven toaster cooker coffee machine heater rice cooker air fryer hob hotplate / 10 water heaters immersion / 21 storage radiators / 29 space heaters / 31 hair dryers / 32 hair straighteners / 40 irons / 50 microwave ovens / 60 ovens cookers hobs grills / 71 coffee tea makers / 72 toasters / 79 kettles fryers / 80 resistors / 90 parts
8517 telephones, communication apparatus | smartphone mobile phone telephone router modem switch base station network wifi cellular antenna / 11 cordless / 13 smartphones / 14 other mobile phones / 18 telephones / 61 base stations / 62 routers modems switches / 69 other / 71 antennas / 79 parts
8518 microphones, loudspeakers, headphones, amplifiers | speaker headphones earphones microphone amplifier bluetooth earbuds sound / 10 microphones / 21 single loudspeakers / 22 multiple loudspeakers / 29 loudspeakers / 30 headphones earphones / 40 amplifiers / 50 sound sets
8519 sound recording apparatus | turntable record player cd voice recorder mp3 / 30 turntables / 81 optical semiconductor / 89 other
8521 video recording apparatus | dvd player dvr video recorder / 10 magnetic / 90 other
8522 parts of sound and video apparatus | pick-up cartridges / 10 pick-up / 90 other
8523 discs, tapes, memory cards, smart cards | memory card usb flash drive dvd disc smart card sim blank recorded software ssd / 21 magnetic stripe / 29 magnetic / 41 optical unrecorded / 49 optical / 51 solid-state usb memory / 52 smart cards / 80 other
8524 flat panel display modules | lcd oled display module panel / 11 liquid crystal / 12 oled / 91 lcd with drivers / 92 oled with drivers
8525 transmission apparatus; cameras | camera digital webcam cctv video camcorder transmitter / 50 transmission / 60 transmission reception / 81 high-speed / 83 night vision / 89 cameras cctv
8526 radar, radio navigation, remote control | radar gps navigation remote control / 10 radar / 91 navigation gps / 92 remote control
8527 radio-broadcast receivers | radio car stereo receiver clock radio / 12 pocket / 13 / 21 car / 91 combined / 99 other
8528 monitors, projectors, television sets | tv television monitor projector led set-top / 42 crt monitor / 52 monitors computer / 62 projectors computer / 69 projectors / 71 set-top receivers / 72 television colour
8529 parts for radio, television, cameras | antenna tv parts lcd panel display / 10 antennas / 90 other
8530 signalling equipment for railways, roads | traffic light railway signal / 10 railways / 80 other
8531 sound or visual signalling apparatus | alarm siren burglar fire alarm smoke detector indicator led panel display bell / 10 burglar fire alarms / 20 lcd led indicator panels / 80 other
8532 electrical capacitors | capacitor ceramic tantalum electrolytic / 10 power / 21 tantalum / 22 aluminium electrolytic / 24 ceramic multilayer / 25 paper plastic
8533 electrical resistors | resistor potentiometer rheostat / 10 carbon / 21 fixed / 40 variable
8534 printed circuits | pcb printed circuit board bare
8535 switching apparatus over 1000 volts | high voltage switchgear circuit breaker lightning arrester isolator / 10 fuses / 21 breakers under 72.5 kv / 29 breakers / 30 isolating switches / 40 arresters / 90 other
8536 switching apparatus up to 1000 volts | switch socket plug fuse relay connector circuit breaker mcb terminal lamp holder optical / 10 fuses / 20 circuit breakers / 41 relays / 49 relays / 50 switches / 61 lamp-holders / 69 plugs sockets / 70 optical / 90 connectors terminals
8537 boards, panels, consoles for control | control panel switchboard distribution board plc cabinet cnc controller / 10 up to 1000 v / 20 over 1000 v
8538 parts for switching apparatus | enclosure switchgear parts / 10 boards / 90 other
8539 lamps, led light sources | led bulb lamp halogen fluorescent tube sealed beam / 10 sealed beam / 21 halogen / 31 fluorescent / 51 led modules / 52 led lamps bulbs
8540 thermionic valves and tubes | cathode-ray magnetron x-ray tube klystron vacuum / 71 magnetrons / 79 / 81
8541 semiconductor devices, photovoltaic cells, leds | diode transistor solar panel photovoltaic module solar cell led thyristor crystal / 10 diodes / 21 transistors / 30 thyristors / 41 leds / 42 photovoltaic cells not in modules / 43 photovoltaic modules panels / 49 other / 60 crystals
8542 electronic integrated circuits | ic chip microchip processor memory integrated circuit cpu microcontroller / 31 processors controllers / 32 memories / 33 amplifiers / 39 other
8543 electrical machines n.e.s. | signal generator e-cigarette device electroplating particle accelerator electric fence vaporiser / 10 particle accelerators / 20 signal generators / 30 electrolysis electroplating / 40 electronic cigarettes / 70 other / 90 parts
8544 insulated wire and cable | power cable electric cable wire coaxial optical fibre cable wiring harness insulated copper / 11 winding copper / 20 coaxial / 30 vehicle wiring sets harness / 42 up to 1000 v with connectors / 49 up to 1000 v / 60 over 1000 v / 70 optical fibre
8545 carbon electrodes, brushes | graphite electrode carbon brush / 11 furnaces / 20 brushes / 90
8546 electrical insulators | insulator porcelain glass polymer / 10 glass / 20 ceramic / 90 other
8547 insulating fittings | conduit insulating fittings / 10 ceramics / 20 plastics / 90
8548 electrical parts of machinery n.e.s. | electrical parts
8549 electrical and electronic waste | e-waste scrap battery waste lead acid spent circuit boards scrap / 11 lead-acid waste / 21 / 31
`;
