import type { WordClasses } from '../frequency.ts';

/** Korean family names and given names, whole and by syllable, in the spellings of both states. */
export const KOREAN: WordClasses = [
  `cho choi chul dong eun han hee ho hyun hyung jae jang jeong ji jin jung kang kim kyung lee lim mi min oh park sang
  seung soo sun sung yong yoon young`,
  `ahn an bae baek beom bong bum byong byung cha chan cheol choe chon chong chung go gun gwang ha hak heo hong huh hur
  hwa hwan hwang hye hyo il in jeon jong joo ju jun ki ko kook kuk kun kwak kwang kwon kyu moon mun myong myung nam
  noh paik pak rhee ro ryu seo seok seon shim shin sik sim sin sohn sok sol son song sook suh suk tae won woo wook
  woong yang yeon yi yon yoo yu`,
  `bang byon byun chae chol do donghyun dongwook eom eunji eunjung eunyoung gil gong gu ham hyejin hyok hyon hyunjin
  hyunjung hyunsoo hyunwoo jaeho jaehyun jaewon jeung jihoon jihye jimin jinho jinwoo jisoo jiwon jiyoung junho
  junhyung kil kong koo kwangsu kyong kyungsoo ma minho minji minjun minseok na namgung nyong ok om pang pom pyo pyon
  pyong ra ri rim ryo ryol ryong sanghoon sangwoo seohyun seol seoyeon seungho seungmin soojin sooyoung su sungho
  sunghoon sungjin sungmin sunwoo taeho taehyun tak to uhm un ung wi woojin yejin yeo yeom yeonju yo yoojin youngchul
  youngho youngjin youngmi youngsoo yujin`,
  `ae ah bin bo bok boo byeong chang cheon chi cholho cholsu choon chun da dae deok doo duk geum geun guk gyeong gyu
  hae haeng hoon hui hun hwi hyeok hyeon hyeong hyeri hyokchol hyuk iksu jeom jeongho jinsu jongil jongsu joon joong
  kap keun kilsu kisu kum kumchol kwan kwangchol kwangho kyeong kyo kyongho kyoung lan man mok moo mu myongchol
  myongho myongsu nak namchol namil pil pyongchol pyung rae rak ran rang rok ryon ryongchol sam sangchol se seob seop
  si so sokchol songchol songil sub sunchol sungchol sup taek tai teok tongchol uk ungchol wan wol ye yeol yeong yol
  yongchol yonghak yongho yongil yongnam yongsik yongsu yool yun yup`,
  `areum bora byungho changho changmin chunja daeho daehyun dongho donghoon dongjin dongmin eunhee eunju eunkyung eunmi
  hana haneul hyeongjun hyesun hyeyoung hyunah hyunju hyunmi hyunsik jaehoon jaemin jaeseok jaesung jaeyoung jeonghun
  jeongmin jieun jiho jihyun jinah jinhee jinhyuk jinkyung jinsook jinyoung jiyeon jongho jonghyun jongmin jongsuk
  joohyun juhee junghee junghoon jungja jungmin jungsook junyoung juyoung kiho kyunghee kyungho kyungja kyungmi
  kyungsook mikyung minhee minjae minjung minkyu minsoo minsu minyoung misook miyoung moonsik myunghee namhee nari
  okja sangho sangjun sangmin sangyong seokjin seonghun seongmin sookja soonja sora suji sujin sumin sungkyu sungsoo
  sunhee sunmi sunyoung taeyoung wonho yoonho yoonseo younghee youngja youngjae youngjun youngmin youngsik youngsook
  yumi yuna yunhee`,
];
