/**
 * HS 2022, sections I and II. One line a heading: four digits, our own wording, the words of trade that point to it after `|`,
 * and after each `/` the last two digits of a subheading with its words. Chapters 77, 98 and 99 hold no headings.
 */
export const ANIMALS_AND_PLANTS = `
0101 live horses, asses, mules | pony stallion mare foal donkey equine racehorse / 21 pure-bred breeding horses / 29 horses not for breeding race / 30 asses donkeys / 90 mules hinnies
0102 live bovine animals | cattle cow bull calf heifer buffalo oxen / 21 pure-bred breeding cattle heifers / 29 cattle for slaughter fattening / 31 pure-bred buffalo / 39 buffalo
0103 live swine | pig piglet hog sow boar / 10 pure-bred breeding pigs / 91 piglets under 50 kg / 92 pigs 50 kg or more
0104 live sheep and goats | lamb ewe ram goat kid / 10 sheep lambs / 20 goats kids
0105 live poultry | chicks chicken hen turkey poult duckling gosling day-old hatchling / 11 fowl chicks day-old under 185 g / 12 turkey poults / 13 ducklings / 94 fowl hens layers broilers
0106 other live animals | dog puppy cat rabbit monkey primate bird parrot ostrich falcon reptile snake tortoise bee insect camel zoo pet / 11 primates monkeys / 13 camels / 14 rabbits hares / 19 dogs cats puppies mammals / 20 reptiles snakes turtles / 31 birds of prey falcons / 32 parrots / 39 birds / 41 bees honeybee queen / 49 insects
0201 beef, fresh or chilled | bovine meat steak sirloin carcass veal chilled vacuum / 10 carcasses half-carcasses / 20 cuts bone in / 30 boneless
0202 beef, frozen | bovine meat buffalo trimmings forequarter brisket frozen / 10 carcasses / 20 cuts bone in / 30 boneless
0203 pork | swine pig meat belly loin ham shoulder ribs trimmings fresh chilled frozen / 11 fresh carcasses / 12 fresh hams shoulders / 19 fresh chilled pork / 21 frozen carcasses / 22 frozen hams shoulders bone in / 29 frozen pork belly loin ribs
0204 meat of sheep or goats | mutton lamb goat carcass leg shoulder rack / 10 lamb carcasses fresh / 22 sheep cuts bone in fresh / 23 sheep boneless fresh / 30 lamb carcasses frozen / 42 sheep lamb cuts bone in frozen / 43 sheep lamb boneless frozen / 50 goat meat
0205 meat of horses, asses, mules | horsemeat equine meat
0206 edible offal | liver tongue kidney heart tripe feet ears snout bovine swine sheep offal / 10 bovine fresh / 21 bovine tongues frozen / 22 bovine livers frozen / 29 bovine offal frozen / 41 swine livers frozen / 49 swine feet offal frozen / 90 sheep offal frozen
0207 poultry meat and offal | chicken turkey duck goose breast fillet wings leg quarters drumsticks thigh giblets paws feet griller frozen fresh / 11 whole chicken fresh / 12 whole chicken frozen / 13 chicken cuts fresh / 14 chicken cuts frozen breast wings leg quarters / 25 turkey whole frozen / 27 turkey cuts frozen / 42 duck whole frozen / 45 duck cuts frozen
0208 other meat | rabbit venison game deer kangaroo frog legs whale reptile meat / 10 rabbit / 90 game venison
0209 pig fat and poultry fat, not rendered | lard backfat / 10 of pigs / 90 poultry
0210 meat salted, in brine, dried or smoked | bacon ham prosciutto jerky biltong cured smoked jamon / 11 hams bone in / 12 bellies bacon / 19 pork cured / 20 beef dried
0301 live fish | ornamental aquarium goldfish eel trout carp fry fingerling tuna live / 11 ornamental freshwater / 92 eels / 91 trout / 93 carp
0302 fish, fresh or chilled | salmon trout cod tuna mackerel sea bass bream whole gutted fresh chilled iced / 13 pacific salmon / 14 atlantic salmon danube / 11 trout / 32 yellowfin tuna / 51 cod / 84 sea bass / 85 sea bream
0303 fish, frozen | whole round gutted mackerel sardine herring tuna hake cod tilapia pangasius salmon ribbon croaker squid frozen hg / 12 pacific salmon / 13 atlantic salmon / 23 tilapia / 24 catfish pangasius / 42 yellowfin tuna / 43 skipjack / 51 herring / 53 sardines / 54 mackerel / 63 cod / 66 hake
0304 fish fillets and other fish meat | fillet loin steak surimi minced salmon cod pollock tilapia pangasius / 41 salmon fillets fresh / 61 tilapia fillets frozen / 62 catfish pangasius fillets frozen / 71 cod fillets frozen / 75 alaska pollock fillets frozen / 81 salmon fillets frozen / 87 tuna fillets loins frozen / 94 surimi pollock
0305 fish dried, salted, smoked | stockfish bacalao smoked salmon anchovies salted dried fish fins maws kipper / 41 smoked salmon / 51 dried cod stockfish / 62 salted cod / 71 shark fins
0306 crustaceans | shrimp prawn lobster crab crayfish krill langoustine vannamei black tiger hoso headless / 14 crabs frozen / 11 rock lobster frozen / 12 lobsters frozen / 16 cold-water shrimps frozen / 17 shrimps prawns frozen / 36 shrimps fresh / 33 crabs live / 32 lobsters live
0307 molluscs | squid octopus cuttlefish clam mussel oyster scallop snail abalone whelk / 11 oysters live / 22 scallops frozen / 32 mussels frozen / 43 squid cuttlefish frozen / 52 octopus frozen / 60 snails
0308 other aquatic invertebrates | sea cucumber urchin jellyfish beche-de-mer / 11 sea cucumber live / 12 sea cucumber frozen / 21 sea urchin / 30 jellyfish
0309 flours, meals and pellets of fish or shellfish, edible | fish flour fit for human consumption
0401 milk and cream, not concentrated | fresh milk uht skim whole cream pasteurised liquid / 10 fat under 1 % skimmed / 20 fat 1 to 6 % whole milk uht / 40 cream 6 to 10 % / 50 cream over 10 %
0402 milk and cream, concentrated or sweetened | milk powder skimmed whole condensed evaporated smp wmp / 10 powder fat under 1.5 % skimmed smp / 21 powder whole unsweetened wmp / 29 powder sweetened / 91 evaporated unsweetened / 99 sweetened condensed
0403 yoghurt, buttermilk, cultured milk | yogurt kefir sour cream lassi / 20 yoghurt / 90 buttermilk kefir
0404 whey and milk constituents | whey powder permeate demineralised milk protein / 10 whey powder / 90 milk constituents
0405 butter and milk fat | ghee dairy spread anhydrous milkfat amf butteroil / 10 butter / 20 dairy spreads / 90 butteroil ghee amf
0406 cheese and curd | cheddar gouda mozzarella feta parmesan edam brie cream cheese processed cottage emmental / 10 fresh cheese mozzarella curd cream cheese / 20 grated powdered / 30 processed / 40 blue-veined / 90 cheddar gouda edam parmesan feta hard
0407 birds' eggs in shell | hatching eggs table hen duck shell egg / 11 fertilised fowl hatching / 21 fresh hen table / 90 preserved
0408 egg products, not in shell | egg yolk powder liquid whole dried / 11 yolks dried / 19 yolks liquid / 91 whole dried / 99 whole liquid
0409 natural honey | honey polyfloral acacia bee
0410 edible insects and other animal products | birds nest turtle eggs royal jelly / 10 insects
0501 human hair, unworked | human hair raw waste
0502 bristles and hair of pigs, badger hair | hog bristle brush-making badger / 10 hog bristles / 90 badger hair
0504 guts, bladders and stomachs of animals | casings sausage tripe omasum intestine natural casing
0505 feathers and down | duck goose down feather stuffing plumage skins of birds / 10 stuffing down / 90 feathers
0506 bones and horn-cores | bone meal ossein crushed bones
0507 ivory, tortoise-shell, horns, antlers, hooves | horn antler whalebone claw beak tusk / 10 ivory
0508 coral, shells, cuttle-bone | seashell mother-of-pearl shell powder coral raw
0510 ambergris, musk, bile, glands for pharmacy | ox bile gallstone pancreas castoreum
0511 other animal products | semen embryo fish waste roe horsehair sponge blood dried pet-grade sinews / 10 bovine semen / 91 fish eggs roe waste / 99 embryos
0601 bulbs, tubers, rhizomes | tulip bulb dahlia lily gladiolus narcissus hyacinth chicory roots dormant / 10 dormant / 20 in growth chicory
0602 other live plants, cuttings, slips | tree sapling seedling shrub rose bush rootstock mushroom spawn orchid plants pot plant nursery cutting vine / 10 unrooted cuttings / 20 fruit trees grafted / 30 rhododendrons / 40 roses / 90 pot plants ornamental seedlings
0603 cut flowers | rose carnation chrysanthemum orchid lily gypsophila bouquet fresh cut flower / 11 roses / 12 carnations / 13 orchids / 14 chrysanthemums / 15 lilies / 19 other fresh / 90 dried
0604 foliage, branches, grasses, moss | christmas tree fern leaves wreath greenery / 20 fresh christmas trees / 90 dried moss
0701 potatoes, fresh or chilled | potato seed ware / 10 seed / 90 table ware
0702 tomatoes, fresh or chilled | tomato cherry vine roma
0703 onions, shallots, garlic, leeks | onion garlic leek shallot spring / 10 onions shallots / 20 garlic / 90 leeks
0704 cabbages, cauliflower, kale | broccoli brussels sprouts cabbage cauliflower kohlrabi / 10 cauliflower broccoli / 20 brussels sprouts / 90 cabbage
0705 lettuce and chicory | iceberg endive salad witloof / 11 iceberg lettuce / 19 lettuce / 21 witloof
0706 carrots, turnips, beetroot, radishes | carrot celeriac beet salsify / 10 carrots turnips / 90 beetroot radish
0707 cucumbers and gherkins | cucumber gherkin fresh
0708 leguminous vegetables, fresh | green peas beans fresh chilled french string / 10 peas / 20 beans / 90 other
0709 other vegetables, fresh | capsicum bell pepper chilli aubergine eggplant asparagus mushroom spinach pumpkin artichoke celery sweet corn okra / 20 asparagus / 30 aubergines / 51 mushrooms / 60 peppers capsicum chilli / 70 spinach / 93 pumpkins squash
0710 vegetables, frozen | frozen peas beans spinach sweet corn broccoli mixed vegetables french iqf / 10 potatoes / 21 peas / 22 beans / 30 spinach / 40 sweet corn / 80 broccoli / 90 mixtures
0711 vegetables provisionally preserved | brine cucumbers olives capers mushrooms in sulphur water / 20 olives / 40 cucumbers / 51 mushrooms
0712 dried vegetables | onion flakes garlic powder dehydrated mushroom dried tomatoes / 20 onions / 31 mushrooms agaricus / 39 mushrooms truffles / 90 garlic tomato
0713 dried leguminous vegetables | pulses lentil chickpea peas bean kidney mung black-eyed broad pigeon dal / 10 peas / 20 chickpeas garbanzo / 31 mung / 33 kidney white haricot / 35 cowpeas black-eyed / 40 lentils / 50 broad beans / 60 pigeon peas
0714 manioc, sweet potatoes, yams | cassava tapioca roots arrowroot taro yam sago / 10 manioc cassava / 20 sweet potatoes / 30 yams / 40 taro
0801 coconuts, Brazil nuts, cashew nuts | coconut desiccated cashew kernels brazil / 11 desiccated coconut / 12 coconut in inner shell / 31 cashew in shell / 32 cashew kernels / 22 brazil nuts shelled
0802 other nuts | almond hazelnut walnut pistachio chestnut macadamia pecan areca betel kola pine / 11 almonds in shell / 12 almonds shelled / 21 hazelnuts in shell / 22 hazelnuts shelled / 31 walnuts in shell / 32 walnuts shelled / 51 pistachios in shell / 52 pistachios shelled / 62 macadamia shelled / 80 areca betel
0803 bananas and plantains | banana cavendish plantain / 10 plantains / 90 bananas
0804 dates, figs, pineapples, avocados, guavas, mangoes | date fig pineapple avocado mango mangosteen hass / 10 dates / 20 figs / 30 pineapples / 40 avocados / 50 mangoes guavas
0805 citrus fruit | orange mandarin lemon lime grapefruit clementine satsuma pomelo navel valencia / 10 oranges / 21 mandarins satsumas / 22 clementines / 40 grapefruit pomelo / 50 lemons limes
0806 grapes | grape table raisin sultana currant fresh seedless / 10 fresh table / 20 dried raisins sultanas currants
0807 melons and papayas | watermelon melon papaya cantaloupe / 11 watermelons / 19 melons / 20 papayas
0808 apples, pears, quinces | apple pear quince gala fuji golden delicious granny / 10 apples / 30 pears / 40 quinces
0809 apricots, cherries, peaches, plums | apricot cherry peach nectarine plum sloe / 10 apricots / 21 sour cherries / 29 cherries / 30 peaches nectarines / 40 plums
0810 other fruit, fresh | strawberry raspberry blueberry kiwi durian persimmon pomegranate lychee cranberry currant dragon / 10 strawberries / 20 raspberries / 40 blueberries cranberries / 50 kiwi / 60 durian / 70 persimmons / 90 pomegranate lychee dragon
0811 fruit and nuts, frozen | frozen strawberries raspberries berries mango iqf / 10 strawberries / 20 raspberries blackberries currants / 90 other
0812 fruit provisionally preserved | cherries in sulphur dioxide brine / 10 cherries
0813 dried fruit | prunes dried apricots apples mixed nuts / 10 apricots / 20 prunes / 30 apples / 40 other / 50 mixtures
0814 peel of citrus fruit or melons | orange peel lemon peel dried frozen
0901 coffee | green beans arabica robusta roasted ground decaffeinated husks espresso / 11 not roasted green / 12 decaffeinated green / 21 roasted / 22 roasted decaffeinated / 90 husks
0902 tea | green black oolong ctc leaf tea bags fermented / 10 green packings up to 3 kg / 20 green bulk / 30 black packings up to 3 kg tea bags / 40 black bulk
0903 maté | yerba mate
0904 pepper and capsicum, dried or ground | black white pepper peppercorn chilli paprika pimento / 11 pepper whole / 12 pepper ground / 21 chilli paprika dried whole / 22 chilli paprika ground
0905 vanilla | vanilla beans pods / 10 whole / 20 ground
0906 cinnamon | cassia cinnamon sticks flowers / 11 ceylon whole / 19 cassia whole / 20 ground
0907 cloves | clove whole stems / 10 whole / 20 ground
0908 nutmeg, mace, cardamoms | nutmeg mace cardamom / 11 nutmeg whole / 21 mace / 31 cardamom whole
0909 seeds of anise, coriander, cumin, fennel | anise cumin coriander caraway fennel juniper badian / 21 coriander / 31 cumin whole / 32 cumin ground / 61 anise fennel caraway
0910 ginger, saffron, turmeric, thyme, other spices | ginger saffron turmeric curcuma curry powder bay leaves thyme fenugreek masala / 11 ginger whole / 12 ginger ground / 20 saffron / 30 turmeric / 91 curry mixtures / 99 thyme bay
1001 wheat and meslin | wheat durum milling feed spelt grain / 11 durum seed / 19 durum / 91 seed / 99 wheat common milling feed
1002 rye | rye grain
1003 barley | barley malting feed grain / 10 seed / 90 other
1004 oats | oat grain / 90 other
1005 maize (corn) | corn maize grain yellow feed seed popcorn / 10 seed / 90 feed yellow
1006 rice | paddy basmati jasmine parboiled long grain white broken husked brown / 10 paddy in husk / 20 husked brown / 30 milled white basmati parboiled / 40 broken
1007 grain sorghum | sorghum milo / 90 other
1008 buckwheat, millet, canary seed, quinoa | buckwheat millet canary quinoa fonio triticale / 10 buckwheat / 29 millet / 30 canary / 50 quinoa
1101 wheat flour | flour wheat meslin bread
1102 other cereal flours | maize flour rice flour rye corn flour / 20 maize / 90 rice rye
1103 cereal groats, meal, pellets | semolina groats corn grits couscous meal / 11 wheat semolina / 13 maize grits / 19 other
1104 worked cereal grains | rolled oats flakes pearled germ hulled / 12 rolled oats / 22 oats worked / 30 germ
1105 potato flour, flakes | potato granules flakes powder / 10 flour / 20 flakes
1106 flour of pulses, sago, fruit | gram flour besan tapioca flour sago meal cassava flour banana / 10 pulses / 20 sago roots / 30 fruit
1107 malt | malt pilsner brewing malted barley roasted / 10 not roasted / 20 roasted
1108 starches, inulin | corn starch potato starch tapioca starch native inulin wheat / 11 wheat / 12 maize corn / 13 potato / 14 manioc tapioca / 20 inulin
1109 wheat gluten | gluten vital
1201 soya beans | soybean soya bean gmo / 10 seed / 90 other
1202 groundnuts | peanut groundnut raw in shell kernels / 30 seed / 41 in shell / 42 shelled kernels
1203 copra | copra dried coconut meat
1204 linseed | flaxseed linseed
1205 rape or colza seeds | canola rapeseed colza / 10 low erucic / 90 other
1206 sunflower seeds | sunflower seed striped black
1207 other oil seeds | sesame mustard cotton seed palm kernel castor poppy safflower melon niger hemp shea / 10 palm nuts kernels / 29 cotton / 30 castor / 40 sesame / 50 mustard / 91 poppy / 99 hemp
1208 flours of oil seeds | soya flour meal of oilseeds / 10 soya
1209 seeds for sowing | seed sowing alfalfa clover grass vegetable flower sugar beet hybrid / 10 sugar beet / 21 lucerne alfalfa / 22 clover / 25 ryegrass / 30 flowers / 91 vegetables carrot tomato onion
1210 hop cones, lupulin | hops pellets lupulin / 10 cones / 20 pellets
1211 plants for perfumery, pharmacy, insecticide | herbs medicinal ginseng roots leaves senna moringa mint chamomile hibiscus coca poppy straw pyrethrum / 20 ginseng / 30 coca / 90 herbs medicinal
1212 seaweed, locust beans, sugar beet and cane | algae kelp seaweed carob sugarcane apricot stones / 21 seaweed edible / 29 seaweed / 92 carob locust / 93 sugar cane
1213 cereal straw and husks | straw chaff rice husk
1214 swedes, mangolds, hay, forage | alfalfa hay lucerne pellets fodder forage timothy / 10 lucerne meal pellets / 90 hay forage
1301 lac, gums, resins, balsams | gum arabic shellac frankincense myrrh olibanum rosin natural tragacanth / 20 gum arabic / 90 resins shellac
1302 vegetable saps and extracts, pectin, agar | plant extract opium hops liquorice aloe agar-agar guar gum carrageenan pectin locust bean gum oleoresin / 11 opium / 12 liquorice licorice / 13 hops / 14 ephedra / 19 plant extract / 20 pectin / 31 agar / 32 guar locust gum / 39 carrageenan
1401 plaiting materials | bamboo rattan reed rush osier raffia cane / 10 bamboo / 20 rattan / 90 reeds raffia
1404 other vegetable products | cotton linters broom henna kapok betel leaves istle coir pith loofah / 20 cotton linters / 90 other
`;
