import type { WordClasses } from '../frequency.ts';

/** Thai, Lao, Khmer and Burmese names; the last are words of a name rather than family names. */
export const THAI_BURMESE: WordClasses = [
  `aung chan hla htun khin kyaw maung min myint naing soe sok somchai somsak than thein thi tun win zaw`,
  `aye bo boonmee bounmy chea chit cho dara heng hlaing htay htet htoo kanya keo khamphan kim ko kyi lin lwin ly malee
  mar may mg moe mon mya myat myo nattapong ne ngwe nilar nyein nyunt ohn oo phan phommachanh phyo pornchai pranee
  prasert prayut pyae pyi sai san sanda sandar sein shwe sokha sombat sombun somphone somporn sopheap srey su surachai
  suthep suwan swe thant thaw thida thu thura tin vanna vongsa wai wanchai wut yan ye yin zar zin`,
  `amnuay amphon anan anong anucha anuchit anurak apichai apichart arthit arun arunee ba boonchai boonlert boonsong
  boonsri bopha borey bouasone boun bounmi bounthong bun bunchai bunma bunthoeun busaba chaiwat chaiya chaiyaporn
  chaiyasit chalerm chalermchai chalong chamnan chanchai chanh chansamone chanthavong chanthy charoen chatchai
  chavalit chaw chenda chetra chhay chhim chhoeun chhun chum chumpol chutima dany daw decha direk duangjai dwe ei
  ekachai hein hnin htike htut im inthavong jaidee jaruwan jintana jirawat kaewkham kaewmanee kamol kamon kasem kaung
  kay kea keomany khaing kham khamdee khamla khamphoui khamsing khamsouk khamtay khant khieu khine khun khy kitti
  kittipong kong kosal kriangsak krit kritsada kunthea kyu latsamy lay leang lim long lun manee manop mao mean meas mi
  mie mint mongkol montri mony myaing myaw mying nan nandar narong naruemon nattawut natthawut naung nay nguon nhem
  nipa niran nittaya niwat nongnuch nopadol nouphet noy nu nuon nway nyan nyo orawan oudom ouk oum pa paing pann panya
  parichat patcharee pe pech phalla phally phanit phet phichai phirun phoeun phone phongsak phonsavanh phoumi phromma
  phyu pich pichai pimchanok piseth piyawat po ponchai pone pongsak ponleak pov pradit prajak prak praphan praphat
  prasit prasong pravit prayoon preecha prem promsri pros pu punya pwint ratchanee rattana rattanaporn rattanawong
  rith rithy roeun rungnapa rungroj sae saelee saeli saelim saetan saetang sakchai sakda sam samai samart sambath
  samnang samnieng samoeun samran sanan sanit santi sao saowanee sar sarath sarawut sarin saroeun sary saw sawat
  saysamone saysana seng sengdao set shein sieng sim sina sinath sirichai siriporn siriwan siriwat sisavath sisouk
  sisowath sith sitha sithu sittichai sittipong so soeun sokhom sokhon sokly sokun som sombath somboon somboonsuk
  somchit somjai somkiat sommai somphong sompoch sompong somsanith somwang songkran sopha sophal sophat sophea sopheak
  soth sothea sothy souk soukaseum souphanouvong souvanna sovann sovannara sreymom srisai srisuk sriwichai suda
  sujitra sukanya sukjai suksawat sumalee sumet sun sunan sunee suon supachai supaporn surapong surasak suree surin
  suriya sutham sutin suwanna suwat tar tawatchai tawee tay tep thaksin thanakorn thanapon thanawat thanom thar thavy
  thawat thazin thepparat thet thiha thiri thol thon thongchai thongdee thongkham thongloun thongsing thongsuk thwin
  thy tith toe touch u ubon uch udom ung urai uthai vanh vannak vannara vanny veasna vichai vichea vichit viengkham
  vilay vilayvong vireak viroj visal visit vuthy wah wanida wanna wannee war wasan watchara wattana wichai wichit
  wilai winai wirat wirote wisit wongsa wongsawat worawut wunna xayasone xaysana yadanar yamin yi yim yodkaew yu yupin
  yuthana zeya zeyar zun`,
  ``,
  `achara adisak adul aekapol amporn anek aroon arunothai atchara aungsan bagyi banharn banyat benjawan bundit chaiyong
  chanida chanon chayaphon chinnawat chintana chuan chutikarn damrong daranee donlaya hathai htinlin itthiphon jakkrit
  jarunee jiraporn juthamas kannika kanok kanokwan karuna katesara khemarat kobchai komsan korn kraisak kullaya
  kyawswar ladda lalita lamyai mali manit maungmaung methi minthu monthira myintaung nantana narumon natcha natee
  nawarat netnapa nopporn nuttaya nyuntshwe ohnmar oranuch pairoj pakorn palita panadda parinya passakorn pattarawadee
  peerapat pensri phairot phakdee phanuwat phatcharin phuangphet phyowai pimpa piyaporn pongsathorn poonsak pranom
  prapaporn prapas prateep pratheep praweena prinya puangpet raweewan ronnachai ruangrit ruedee salinee samak samroeng
  sanguan santisuk saranya sasithorn satit seksan sermsak shweyi sirinya siwaporn sombut sophon sriprapai srisuda
  sudarat sukhum sukrit sunthorn supat supot supranee surat sureeporn suvit tanawat tanong teerapong thada thammarat
  thana thandar thanee thaworn theerachai theerapat theingi thipphawan tintun tipawan tossaporn uraiwan vanida
  varaporn veera vilai vinai waraporn warunee weerachai weerapong wipa wiphawee wittaya yadana yaowalak yingyong
  zawmin`,
];
