import type { WordClasses } from '../frequency.ts';

/** Names of Nigeria, Ghana, Senegal, Mali, Cameroon and the Congo basin. */
export const WEST_AFRICAN: WordClasses = [
  `abdoulaye abubakar amadou aminata diallo fatoumata ibrahim kofi kouassi kwame mamadou mensah mohammed moussa musa
  ousmane traore`,
  `abdul abdullahi abena adamu addo adebayo adeyemi adjei agyeman ahmed aisha aissatou akosua aliyu ama amina amoah
  appiah asante ba bah bamba barry bello blessing boateng boubacar camara chukwu cisse coulibaly dembele diakite
  diarra diop emeka emmanuel fall fatima faye garba grace gueye hauwa ibrahima ismail issa john joseph kadiatou kane
  keita koffi kojo konate kone kouame kwabena kwasi kwesi mariama mary ndiaye okafor okeke okoro osei ouattara oumar
  owusu samuel sangare sani sarr seydou sidibe souleymane sow suleiman sy toure umar usman yao yaw yusuf`,
  `abba abdou abdulkadir abdulrahman abimbola abiodun abiola abosede abu acheampong acquah ada adama adaobi ade adebisi
  adebola adedayo adegoke adekunle adeleke adeola aderemi adesina adetokunbo adewale adeyinka adja adjoua adu adwoa
  affoue afolabi afua agbaje agyei agyekum ahou ajayi akande akin akinola akissi akpan akua akwasi alabi alade
  alassane alhassan aliou alioune allou amadi amaka amani amankwah amath amenan aminu amponsa amponsah amy anane ange
  aniekan ankrah ansah anta antwi anyanwu arame arinze arthur aruna asamoah asare assane astou asuquo atangana attah
  auwal awa aya ayisi ayo ayodeji ayodele ayomide azubuike baah baba babacar babajide babatunde badara badiane badji
  badu bagayoko bakary bala balde balogun bashir bathily bediako berthe bi bineta binta bintou biram biteye boakye
  bocar bocoum bolaji bongo bonsu bosede boungou brou bukola che cheick cheikh chibueze chidi chidiebere chidinma
  chigozie chike chima chinedu chinelo chinenye chinonso chinwe chioma chisom chizoba chuks chukwuemeka chukwuma
  cissokho compaore conde coumba danjuma danladi daouda dapaah darko dauda dia diabate diaby diagne diakhate diatta
  dieme dieng dieynaba dione diouf djedje djeneba djibril donkor doucoure doumbia dramane drame drissa duah ebele
  ebere efe effiong efua ehui ejike ekene ekong ekpo emmanuella enyinnaya esi essomba essono esther etim eto eze ezeh
  ezekiel fadiga fane fanta fatim fatou femi fily fofana fokou folake folasade fotso friday frimpong fru funke
  funmilayo gassama gaye gbenga gnagne godwin goita goore gora guindo gyamfi gyasi habiba halima haruna hassan hawa
  hussaini ibe ibou idrissa ifeanyi ifeoma igwe iheanacho ijeoma ike ikechukwu ilboudo ilunga innocent isa isah jamiu
  jibrin jide jimoh joy kaba kabiru kabongo kabore kadidiatou kadija kalala kalilou kalonji kalu kamara kamga
  kamissoko kanoute kante karamoko kasongo kassi katanga kayembe kayode kazadi kehinde kelechi kemi khadim khady kindo
  kingsley kitenge konan konare koua kouadio kouakou kouyate kra kuate kuffour kumah kumi kunle kwakye kwarteng kweku
  ladan lamine lassana lassina lawal lawan loukou luamba lumumba ly mabiala mabika madu magassa mahmud maiga maimouna
  makaya makiese malick malonga mamady mame mampouya mane manu mariam marietou maryam masengo massa massamba mba mbala
  mballa mbarga mbaye mbayo mbengue mbodj mbow mbuyamba mbuyi mfon moctar modibo modou mohamed mory mouhamadou
  moussavou mpiana mukeba mukendi mukhtar mukuna mulumba mustapha mutamba mutombo mwamba nafissatou nana nasiru nda
  ndao ndeye ndong ndongo ndour ndubuisi neba nene ngo ngom ngoma ngono ngoy ngozi ngu nguema nguessan niamke niane
  niang niasse nikiema njoya nkansah nkechi nkem nkomo nkoulou nkounkou nkrumah nkulu nnamdi nneka nsimba nti ntumba
  nura nwachukwu nwankwo nwokedi nwosu nyarko nzaba nze nzuzi obeng obi obiang obinna obioma obiora ofori ogbonna
  ogechi ogunbanjo ogunleye ojo okechukwu okon okonkwo okorie okoye okpara ola oladele oladipo olajide olaniyan
  olanrewaju olatunji olawale olayinka olu olufemi olumide olusegun olusola oluwaseun oluwatobi omotayo omotola onana
  ondo ondoa onuoha onyeka onyema opara opare opoku oppong osagie osaro osas osita oti otoo ouedraogo oumou ousseynou
  owona oyebanji oyekan oyelaran papa pape patience peace poku precious quansah quartey quaye rabiu ramata rasheed
  rokhaya rokia rotimi sadiq safiatou sagna saidu salami salif salimata saliou salisu sall samake samb samba sane
  sankara sanogo sarki sarpong savane sawadogo seck sekou sene senghor seun seye shehu shola sidiki sidy simi sira
  sissoko soda soumah soumare sunday sylla tabi tagne taiwo tall talla tamba tandia tanoh tapsoba tawiah tchicaya
  tchoumi tchuente temitope tetteh thiam thioune tidiane tine titilayo tobi togola tolulope tounkara tshibangu
  tshilombo tshimanga tunde ubah uche uchenna udo udoh ugochukwu ugwu umaru umeh uzoma victor wade wale wane yacouba
  yahaya yakubu yapi yapo yattara yeboah yemi yetunde yoro yunusa zadi zainab zongo zoumana zoungrana zubairu`,
  ``,
  ``,
];
