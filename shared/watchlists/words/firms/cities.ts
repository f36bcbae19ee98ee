import type { WordClasses } from '../frequency.ts';

/** Great cities and ports, word by word, by how many firms bear them. */
export const CITIES: WordClasses = [
  `dubai istanbul london moscow shanghai tehran`,
  `abu aires aleppo algiers amman amsterdam angeles ankara antwerp athens aviv baghdad bangkok barcelona basra beijing
  beirut berlin bogota bombay bremen brussels bucharest budapest buenos cairo calcutta caracas casablanca chennai
  chicago colombo copenhagen dakar damascus delhi dhabi dhaka doha dublin dusseldorf frankfurt geneva guangzhou
  hamburg hanoi havana helsinki ho homs houston hyderabad isfahan islamabad izmir jakarta jeddah jerusalem
  johannesburg kabul karachi khartoum kiev kinshasa kolkata kuala kuwait kyiv lagos lahore lima limassol lisbon los
  lumpur madras madrid manila marseille mashhad mecca medina melbourne mersin mexico miami milan minh minsk montreal
  mosul mumbai munich muscat nairobi naples new nicosia odesa odessa osaka oslo panama paris paulo peshawar petersburg
  piraeus port prague pyongyang riga rio riyadh rome rotterdam san santiago sao seoul sevastopol sharjah shenzhen
  singapore sofia stockholm sydney tabriz taipei tallinn tashkent tbilisi tel tokyo toronto tripoli tunis valletta
  vancouver vienna vladivostok warsaw yangon yerevan york zurich`,
  `ababa abadan abbas abidjan abuja accra adana addis aden ahvaz ajman alexandria almaty amritsar antalya aqaba
  arkhangelsk ashgabat asmara astana asuncion auckland baku bandar bangalore barranquilla batumi bengaluru benghazi
  bilbao birmingham bishkek bologna bordeaux boston brasilia bratislava brest brisbane bristol bursa busan bushehr
  cali callao cape cartagena chelyabinsk chisinau chittagong cologne constanta cordoba cruz dallas damietta dar
  detroit djibouti dnepr dnipro domingo donetsk durban dushanbe edinburgh ekaterinburg erbil faisalabad fujairah gaza
  gdansk gdynia genoa genova glasgow goteborg gothenburg grozny guadalajara guatemala guayaquil hague haifa haiphong
  hodeidah incheon irkutsk izhevsk jaffna jebel juba kaliningrad kampala kandahar karaj karbala kazan kerch kerman
  kermanshah khabarovsk khaimah kharkiv kharkov khorramshahr kigali kingston koln konya krakow krasnodar krasnoyarsk
  kuching kyoto latakia leipzig lille liverpool ljubljana lodz lome luanda lucknow lugano lusaka luxembourg lviv lvov
  lyon macau madurai makhachkala malaga malmo managua manama manchester maputo maracaibo mariupol medellin minneapolis
  mogadishu mombasa monaco monrovia monterrey montevideo murmansk mykolaiv nagoya nagpur najaf nakhodka nampo nice
  nikolaev nizhny norilsk nouakchott novgorod novorossiysk novosibirsk nuremberg omsk oporto oran orenburg palermo
  perm philadelphia porto pune punta pusan qom quebec quetta quito rabat rangoon ras rawalpindi rostov sacramento
  saida salaam salalah salonica samara samarkand sanaa santa santo santos sarajevo saratov seattle seville shiraz
  sidon skopje smolensk sochi split stuttgart suez surabaya surat taganrog taiz tanger tangier tartus thessaloniki
  tirana tomsk torino town trabzon trieste tula turin tyre tyumen ufa ulaanbaatar valencia valparaiso varna venice
  vientiane vilnius vitebsk volgograd voronezh washington windhoek wroclaw yalta yaroslavl yekaterinburg yokohama
  zagreb zahedan zaporizhzhia`,
  `aachen aarhus aberdeen adelaide agadir agra ahmedabad akita albany alicante annaba ansan arak arbil augsburg austin
  baltimore bamako bangui banjul bari basel basrah belfast belgorod bergen bern bialystok bissau bochum bonn braga
  brasov bremerhaven brno bryansk bukhara burgas cadiz calais campinas canberra cardiff catania charleston cherkasy
  chernihiv chita cleveland cluj coimbra columbus conakry cork cuenca curitiba daegu daejeon dalat danang davao
  debrecen denver dortmund dresden duisburg eindhoven essen fallujah fortaleza freetown fukuoka gaborone galati ghent
  gijon goa gomel graz grodno groningen gwangju hamadan hannover hanover herat hiroshima honolulu iasi ibadan
  indianapolis innsbruck iquique ivanovo jaipur jalalabad johor kaluga kano kanpur kaohsiung kaunas kayseri kemerovo
  kherson kirkuk kirov klaipeda kobe kochi kosice kostroma kursk kutaisi leeds leicester leon liege limerick linz
  lipetsk livorno louisville lublin lucerne lugansk luhansk macerata manaus mandalay mannheim marrakech mazar mendoza
  merida messina misrata mogilev mostar multan nantes newcastle nis norfolk nottingham novi oakland odense orlando
  orleans ostrava ottawa oulu padua parma pecs penang penza perth phoenix pittsburgh ploiesti plovdiv plzen podgorica
  polokwane portland poti poznan pretoria puebla rasht recife reykjavik rosario rouen ryazan sad salem salerno
  salvador salzburg sapporo semarang sendai sevilla sfax sheffield shymkent sialkot simferopol sousse southampton
  strasbourg sulaymaniyah sumy surgut szczecin tallin tambov tampa tampere tarragona tartu ternopil tijuana timisoara
  toulouse trondheim turku tver ulsan uppsala urmia utrecht vaduz verona vigo vinnytsia vladimir vologda windsor
  winnipeg yazd zaragoza zhytomyr`,
  ``,
];
