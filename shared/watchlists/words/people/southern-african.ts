import type { WordClasses } from '../frequency.ts';

/** Names of South Africa, Zimbabwe, Zambia, Malawi, Botswana, Mozambique and Madagascar that are not European. */
export const SOUTHERN_AFRICAN: WordClasses = [
  `banda dlamini john khumalo mary moyo ncube ndlovu nkosi phiri rakotomalala rasoanaivo sibanda`,
  `andrianina blessing bongani buthelezi bwalya cele chanda chipo chirwa dube farai gumede hadebe jabulani jean kagiso
  kunda lerato lindiwe lungu mabaso mahlangu mandla mazibuko mbewe memory mhlongo mkhize mlambo mnguni mofokeng
  mokoena molefe motaung mpho mpofu mthembu mulenga musonda mwale mwanza mwila ngcobo ngoma nomsa nomvula ntuli nyathi
  precious rabe radebe rakoto randria rudo sakala shabalala sibusiso sipho sithole tafadzwa tapiwa tatenda tembo
  tendai thabo thandi themba tinashe tshabalala tshepo zanele zulu zungu zwane`,
  `amahle amupadhi andile andriamanana andriamihaja andrianarisoa andriantsoa anele anesu asanda ayabonga ayanda baliki
  bangani bhengu biyela boitumelo buhle busisiwe bwembya cebo chama chansa chauke chengetai chibanda chibesa chidzonga
  chiedza chigumba chikondi chikowore chikwanda chikwawa chilemba chileshe chilima chilufya chimombe chimombo
  chimwemwe chinamasa chingwalu chipanga chiri chisanga chisenga chishimba chisomo chitalu chitando chiwele chola
  choto dalitso dhliwayo dikgang dladla dludla dumisani dumisile dzingai dziva faly fara farirai fezile fungai
  gaborone gama gamuchirai gaone gofaone goitsemang gondwe gono gugu gumbo gutu gwala haikali haja hamoonga hamusonde
  hamutenya hanitra hery hlatshwayo hlengiwe hove iipinge itai jali jere kabelo kabwe kachale kadenge kafula kalua
  kaluba kalumba kamanga kamwendo kandjii kanengoni kangwa kanyama kapembwa kapere kapfumo kapito kasonde katlego
  katsande kayombo keabetswe keitumetse kgomotso kgosi kgosidintsi khanyisile khotso khoza khulekani khuzwayo
  kudakwashe kudzai kumbirai kumwenda lala lalao langa lebogang lesego lethabo limbani longwe lorato lovemore lubinda
  lungile lupupa luthuli luyanda lwando lwazi maake mabasa mabena mabilo mabunda mabuza madonsela maduna madziva
  mafukidze magagula magubane maidei makamure makgoba makhanya makhubela makhubo makina makola makoni makwetla malama
  malatji malinga maluleke malunga mametja mampane mamy manda mandlenkosi manganyi mangwiro manyika manzini mapani
  mapfumo maphanga maponya maposa marange maredi masangano masango masego maseko masemola mashaba mashego mashele
  mashingaidze masire masondo masumba matambo matewere mathe mathebula matibiri matlala matsebula matshoba mavuso
  mawere mayamiko mbali mbao mbatha mbele mbhele mbuso mdlalose mdluli mduduzi mfundo mhango mhere mhlanga mhone miora
  miti mkandawire mkhabela mkhabele mkhonza mlenga mmoloki mndebele mngomezulu mnisi mntambo moagi modise mogae mogale
  mohale mohau mohlala mokgadi mokgatle mokgosi mokwena molapo molefhe moloi monama monde montsho morake moremi mosa
  mosweu mothusi motlatsi motsepe motswagole mphahlele mphatso msiska msukwa mtambo mthethwa mtonga mtshali mtsweni
  mubanga mudenda mukandi mukuka mukwati mulungu mumba munashe munetsi munkombwe munyaradzi muponda murerwa musa
  musarurwa mushonga musokotwane mussa mutale mutasa muzenda mvula mvura mwaba mwandira mwansa mwape mwase mweemba
  mweetwa mwelwa mzimela nachilima naina namukonda namwinga nandi nangolo ncumisa ndhlovu nene neo ngandu ngema
  nghidinwa ngosa ngubane ngwako ngwane ngwenya ngwira nhamo nhlanhla nhlapo nirina njabulo njaka njobvu njoko
  njolomole nkabinde nkala nkhata nkhoma nkhwazi nkomo nkosana nkosinathi nkuna nleya nobuhle nokuthula noluthando
  nomfundo nompumelelo nomthandazo nonhlanhla noro nosipho nothando nsofwa ntombela ntombi ntombifuthi ntshangase
  ntshole ntsiki nxumalo nyamande nyambe nyasha nyasulu nyembe nyirenda nyirongo nyoni nzama nzimande nziramasanga
  onalenna onja oratile otsile palesa panashe phakathi phindile phumzile phuthego praise prosper pule puleng qwabe
  rabary rabemananjara rajaona rajaonarison rakgoale rakotoarisoa rakotondrabe rakotondrasoa rakotonirina rakotovao
  ramanantsoa ramaroson ramaru ramotswa randriamampionona randriamanana randriamanantena randrianarisoa randrianasolo
  rasoa rasoamanarivo rasolofo rasolofoniaina ratovo ratsimba ratsimbazafy ravelo ravelomanana razafimahatratra
  razafindrakoto razafy razanakoto refilwe reitumetse rija rikhotso ropafadzo rumbidzai rusike rutendo ruvimbo sabelo
  saka sandile segametsi segoati sekai sekgobela sekhukhuni selepe sello seretse sfiso shamiso shange shava shezi
  shikongo shilongo shingai shipanga shongwe shumba siame sibeko sibindi sibiya sibongile sichone sifiso sigcau
  sikhosana sikhumbuzo sikota silwamba simbarashe simelane simphiwe simukoko simukonda sinethemba sinkala sinyangwe
  siphiwe sitole siyabonga siyanda sizwe sokhela soko solo sphiwe tahina takawira takondwa takudzwa tanaka tau taurai
  tawanda tebogo thabang thabiso thandeka thandiwe thandolwethu thato thindwa thokozani thulani thuli thwala tiana
  tiisetso tiro tladi tlhalerwa tlotlo tlou toky tonderai tovo trust tshegofatso tshepiso tshuma tsitsi tsotetsi
  tumelo unathi uushona vilakazi vimbai voahirana vola vusi vuyani vuyiswa vuyo wadzanai wandile welcome wellington
  wonder xaba xolani xolile xulu yamikani yeukai yolanda zaaruka zandile zenzele zgambo zhou zikalala zimba zimuto
  zinhle zivanai zo zodwa zola zondi zondo zukile zukiswa zvobgo`,
  ``,
  ``,
];
