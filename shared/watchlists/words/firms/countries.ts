import type { WordClasses } from '../frequency.ts';

/**
 * Countries and their adjectives, word by word. Class 1 and 2 by the trade with them: such a word alone tells
 * nothing. Utopia is the state of ICAO's specimens.
 */
export const COUNTRIES: WordClasses = [
  `america american arab china chinese emirates german germany india indian iran iranian korea korean russia russian
  syria syrian turkey turkish uae`,
  `afghan afghanistan africa african algeria algerian arabia arabian argentina argentine asia asian australia
  australian austria austrian bahrain bangladesh belarus belarusian belgian belgium brazil brazilian britain british
  bulgaria bulgarian burma canada canadian chile chilean colombia colombian crimea crimean cuba cuban cyprus czech
  danish denmark dprk dutch egypt egyptian england english eurasian europe european federatsii finland finnish france
  french georgia georgian greece greek hungarian hungary indonesia indonesian iraq iraqi ireland irish israel israeli
  italian italy japan japanese jordan jordanian kazakh kazakhstan kenya kenyan kuwait kuwaiti lebanese lebanon libya
  libyan malaysia malaysian malta maltese mexican mexico moroccan morocco myanmar netherlands nigeria nigerian norway
  norwegian oman omani pakistan pakistani palestine palestinian panama persia persian peru peruvian philippine
  philippines poland polish portugal portuguese qatar qatari romania romanian rossii rossiiskoi rossiya saudi scotland
  scottish singapore spain spanish sudan sudanese sweden swedish swiss switzerland taiwan thai thailand tunisia
  tunisian uk ukraine ukrainian us usa utopia venezuela venezuelan vietnam vietnamese yemen yemeni`,
  `albania albanian angola angolan armenia armenian azerbaijan azerbaijani bahamas balkan baltic barbados bavaria
  belize bengal benin bermuda bolivia bolivian bosnia bosnian botswana brunei burundi cambodia cambodian cameroon
  cameroonian caspian catalan caucasus cayman chad chechen chechnya comoros congo congolese costa croatia croatian
  dagestan democratic djibouti dominica dominican donbass donetsk ecuador ecuadorian eritrea eritrean estonia estonian
  ethiopia ethiopian federation fiji gabon gambia ghana ghanaian gibraltar guatemala guinea guyana haiti haitian
  herzegovina honduras hong iceland icelandic islamic islands ivoire ivory jamaica jamaican kashmir kingdom kirghiz
  kong kosovo kurdish kurdistan kyrgyz kyrgyzstan lanka lankan lao laos latin latvia latvian leone liberia liberian
  liechtenstein lithuania lithuanian lugansk luhansk luxembourg macedonia macedonian madagascar malawi maldives mali
  malian marshall mauritania mauritius mediterranean moldova moldovan monaco mongolia mongolian montenegrin montenegro
  mozambique namibia nepal nepalese nicaragua nicaraguan niger nordic paraguay peoples puerto punjab republic rica
  rico rwanda rwandan salvador samoa scandinavian senegal senegalese serbia serbian seychelles siberia siberian sierra
  slovak slovakia slovenia slovenian socialist somali somalia soviet sri suriname tajik tajikistan tamil tanzania
  tanzanian tatarstan tobago togo tonga trinidad turkmen turkmenistan uganda ugandan uruguay uruguayan ussr uzbek
  uzbekistan vanuatu virgin yugoslavia zaire zambia zambian zealand zimbabwe zimbabwean`,
  `afghanestan alemania algerie allemagne argelia azarbaijan belgie belgique bharat brasil bulgariya ceska chine chosun
  danmark deutschland egipto egypte emarat espana filistin francia gruziya hanguk helvetia hindustan hrvatska imarat
  inde irak italia japon jazair kitai koreya liban libano libiya lubnan maghreb magyarorszag maroc marruecos misr
  myanma nederland nihon nippon norge osterreich polska rossiia rusia russie schweiz siria srbija suomi suriya suriyah
  sverige syrie tunis tunisie turkiye turquia turquie ukraina urdun yaman zhonghua`,
  ``,
];
