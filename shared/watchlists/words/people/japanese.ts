import type { WordClasses } from '../frequency.ts';

/** Japanese family names and given names in Hepburn's spelling, long vowels written short. */
export const JAPANESE: WordClasses = [
  `hiroshi ito kato kenji kobayashi nakamura sato suzuki takahashi takashi tanaka watanabe yamamoto yuki`,
  `abe akiko akira emi fujita goto hasegawa hashimoto hayashi hideki hiroko ikeda inoue ishii ishikawa junko kazuko
  kazuo keiko kenichi kimura koji kondo kyoko maeda makoto masako masao matsumoto mayumi michiko minoru mori murakami
  nakajima naoko ogawa okada sachiko saito sasaki satoshi shimizu shinji takeshi tomoko toshio yamada yamaguchi
  yamashita yamazaki yoko yoshida yoshio yuko yumiko`,
  `aiko akihiko akio ando aoki arai asuka atsushi aya ayumi chiba chieko chiyo daisuke eiji eiko emiko endo etsuko
  fujii fujimoto fujiwara fukuda fumiko fumio goro hanako hara harada haruka haruki haruko haruo hideo hirano hiroaki
  hirokazu hiroki hiroyuki hisako hisao ichiro ikuko imai isamu ishida iwasaki jiro jun junichi kaneko kaori katsumi
  kayoko kazuhiko kazuhiro kazuki kazumi kazuya keiichi keisuke ken kenta kikuchi kimiko kinoshita kiyoshi kohei
  koichi kojima kosuke kubo kudo kumiko machiko maki manabu mariko maruyama masahiro masaki masanori masaru masashi
  masato masayuki masuda matsuda matsui matsuo megumi mieko miho mika miki mitsuko mitsuo miura miyamoto miyazaki
  miyuki morita murata nakagawa nakano nakayama nanako naoki natsuko nishimura noboru nobuo noguchi nomura noriko
  nozomi ohno okamoto onishi ono osamu ota otsuka reiko rie rumi ryo ryoko ryota ryuichi saburo sakai sakamoto sakura
  sakurai sano satoko sayuri seiichi seiji setsuko shibata shigeo shigeru shin shinichi shizuko sho shoji shota
  sugawara sugimoto sugiyama sumiko susumu tadashi takada takagi takahiro takako takao takeda takeuchi takumi takuya
  tamiko tamura taniguchi taro tatsuya tetsuo tetsuya tomohiro toru toshiaki toshiko toshiyuki tsutomu tsuyoshi uchida
  ueda ueno wada yasuhiro yasuko yasuo yoichi yokoyama yoshiaki yoshie yoshihiro yoshiko yoshinori yuichi yuji yukari
  yukie yukiko yumi yusuke yutaka`,
  `adachi akiyama amano aoyama araki asano azuma baba doi ebihara enomoto fujikawa fujino fukumoto fukushima furukawa
  furuya hamada hamaguchi hattori hayakawa higa higashi higuchi hino hirai hirata hirose homma honda hori horie
  horiuchi hoshino hosokawa ichikawa iida iijima imamura inaba inagaki ishibashi ishiguro ishihara ishizuka isobe iwai
  iwamoto iwata izumi kamata kameda kamiya kanda kaneda kaneshiro kasai katayama kawaguchi kawai kawakami kawamoto
  kawamura kawasaki kawashima kawata kishi kitagawa kitamura koga koike komatsu konishi kono koyama kubota kuroda
  kurokawa kurosawa kuwabara machida maekawa makino matsubara matsukawa matsumura matsunaga matsuoka matsushita
  matsuura mikami minami miyake miyata miyoshi mizuno mochizuki morimoto morioka motoki murai muramatsu nagai nagano
  nagata naito nakada nakahara nakai nakanishi nakao nakata nakatani nakazawa narita nishi nishida nishikawa nishino
  nishiyama nitta oda ogata oguchi ohashi ohta oikawa oishi okabe okamura okazaki okubo okuda okumura omori onda oono
  osawa oshima otani otsuki oyama ozaki ozawa saeki sakaguchi sakata sakuma sasa sawada seki sekiguchi shibuya shimada
  shimura shinohara shirai shiraishi soma sonoda sugita sugiura sunada tabata tachibana tajima takai takamura takano
  takaoka takase takemoto takenaka takenouchi takizawa tamaki tanabe tani terada tezuka tokunaga tomita toyoda
  tsuchiya tsuda tsuji tsukamoto uchiyama uehara uemura umeda usui wakabayashi yabe yagi yamamura yamanaka yamane
  yamaoka yamauchi yanagi yano yasuda yokota yoneda yoshikawa yoshimoto yoshimura yoshino yoshioka yuasa`,
  `aida aikawa aizawa akagi akamatsu akasaka akimoto akita anzai aoi arakawa ariga arima asahi asai asakura ashida
  awano chikamatsu date deguchi egawa eguchi eto fujinami fujioka fujisawa fujishima fujitani fukai fukuhara fukui
  fukunaga fukuoka fukuyama funakoshi furuta fuse hada haga hagiwara hamamoto hanada hanai haneda hasebe hashiguchi
  hatakeyama hayama hidaka hirakawa hiramatsu hiraoka hirayama hiroi hisada hoshi hosoda hotta igarashi ihara iizuka
  ikegami ikuta imada imaizumi imaoka inada inamura inoguchi inomata irie isaka ishimoto ishimura ishiwata ishiyama
  isomura itagaki itakura itami itaya itoh iwabuchi iwaki iwama iwanaga iwase iwashita izawa jinbo kadota kagawa kaji
  kajita kajiwara kakizaki kamei kamimura kanai kanazawa kanno kanzaki karasawa kashiwagi kasuga katagiri kataoka
  katayanagi kawabata kawabe kawada kawahara kawanishi kawano kido kikuta kimoto kinjo kira kiriyama kishida kishimoto
  kita kitahara kitajima kitano kiyota kizawa koda koide koizumi komiya komori konno kotani koyanagi kozuka kumagai
  kumai kunimoto kurata kurihara kurita kuriyama kusaka kusano kusunoki kuwahara maehara maejima makita manabe maruta
  masuko matsuba matsudaira matsuki matsumiya matsuzaki matsuzawa mimura minagawa misawa mishima mita mitani mitsui
  miyagawa miyagi miyahara miyajima miyakawa miyashita miyauchi miyazawa mizoguchi mizushima moriguchi morikawa
  morinaga morishita moriya moriyama motoyama mukai munakata muraoka murayama muroi muto nagahara nagasawa nagase
  nagashima nagatomo naka nakabayashi nakagaki nakamori nakamoto nakase nakashima nakauchi nakazato namba nambu nanba
  negishi nemoto ninomiya nishibori nishiguchi nishihara nishio nishioka nishizawa niwa noda nogami nonaka nozaki
  nozawa numata obara ochi ochiai odagiri ogasawara ogino ogura ohara ohira ohmori okano okawa oki okino okuno okuyama
  onuki ookubo osaki oshiro ouchi sada sagawa saiki sakakibara sakamaki sakamura sakano sakuragi sanada sasagawa
  sasajima satake sawa sawai sawamura segawa seino sekine senda seto shiba shida shiga shigeta shiina shima shimamura
  shimazaki shimazu shimoda shimomura shinoda shinozaki shintani shiota shiozawa shirakawa shishido suda sudo sueyoshi
  suga sugano sugihara sugino sumida suwa suyama suzumura tada taguchi taira takanashi takata takatsu takayama
  takemura takeshita taketa takeyama taki takimoto tamada tanigawa tanimoto tanimura tashiro tateishi terai terao
  terasaki teshima toda togashi tokuda tominaga tomoda torii toyama tsubaki tsuboi tsuchida tsukada tsunoda tsurumi
  tsutsui uchimura ueki uematsu ukai umemoto umemura umezawa uno urabe usami ushijima wakamatsu washio watabe watari
  yagami yajima yamabe yamagata yamagishi yamakawa yamaki yamamuro yamanishi yamase yamato yamazoe yanagawa yanagida
  yanagisawa yasui yasukawa yazawa yokoi yokokawa yokomizo yokoo yonezawa yoshihara yoshii yoshimi yoshizawa yukawa`,
];
