import type { WordClasses } from '../frequency.ts';

/**
 * Chinese family names, syllables of given names and given names of two syllables written together: pinyin,
 * Wade-Giles, Cantonese, and as in Singapore and Malaysia.
 */
export const CHINESE: WordClasses = [
  `bo chan chang chen chun fang gao guang guo hai he hong hu hua huang hui jia jian jie jing jun lee lei li lin ling
  liu luo ma mei min ming na ng ping qiang sun tao wang wei wen wong wu xiao xin xu yan yang yi ying yu zhang zhao
  zhou zhu`,
  `bin bing cai cao chao cheng cheung chi chiang chien chiu chong chow chua chuan chung da de deng ding dong du fei
  feng fu gang gen goh gui han hao heng ho hsieh hsu hung jiang jin juan ka kai kam koh kong kun kwan kwok lai lam lan
  lau leung lian liang lim lo long low lu man mao meng miao nan ning ong pan peng qi qian qin qing rong ru rui shan
  shen sheng shi shu shuang shun si sim siu song su tan tang teo tian ting toh tong tsai tsang wai wan xia xiang xie
  xing xiong xue ya yao ye yeo yeung yin yip yong yuan yuen yun ze zeng zhe zhen zheng zhi zhong zi`,
  `bai chau chengcheng chia chin cho chu chuang chunhua chunmei chunyan cui dai dawei dongmei duan fai fan fangfang fat
  fenglan fengying fong foo fung gan gong gu guangming guihua guilan guiying guodong guohua guoping guoqiang haibo
  haitao haiyan haoran hau hin hing hon hongbo hongmei hongwei hongyan hou hsiao ip jiahui jianfeng jianguo jianhua
  jianjun jianming jianping jiaqi jiawei jinghua jingjing jinhua jinlong junfeng junhua junjie kao kar keung khoo kin
  kit ko kuan kuo kwek kwong leong liao lihua lijuan lijun lili liming liping lixin loh lok lui luk mak meihua meiling
  minghua mingming mo mok mui neo nga oi ooi pai pang phua pik pingping poon pui qiu quek ren seah see seow shao
  shengli shih shufen shuhua shuzhen sia sit sng so soh soo soon sze szeto tam tat tay tee tham thng tingting tiong to
  tsao tse tseng tso tsui tu wah wee weidong weiguo weiming weiping weiwei wenbin wenhua wenjie wenjun woo xiaodong
  xiaofeng xiaohong xiaohua xiaojun xiaoli xiaoling xiaoming xiaoping xiaoyan xiulan xiumei xiuying xiuzhen xuemei
  yanhong yanli yanping yanyan yap yee yen yeoh yifan yim yonghong yongjun yongqiang yuhua yulan yumei yuping yuxuan
  yuzhen zhigang zhihua zhijun zhiming zhiqiang zhiwei zhiyong zixuan zou`,
  `aiguo aihua aimin aiping an auyeung aw baoguo baohua bi bian bingbing bok boon bu chai changchun changjiang chaoyang
  cheah cheang chenguang cheong cheuk chew chieh chiew chih ching chiung chng choi choo choong choy chuen chui chunlei
  chunli chunlin chunling chwee cong dandan dehua demin deming dongdong donghai dongsheng dou eng fengming fengxia
  fook fuqiang gangqiang ge genfa geng gou guan guanghui guangjun guangrong guangyao guilin guirong guixiang guoliang
  guolin guomin guosheng guowei guoxiang guozhong haifeng haihong haijun hailong haiming haiyang haiying hanwen haoyu
  heping heung hock hoi hongbin hongjun hongli hongliang hongxia hongying hongyu hor hsiang hsien hsin hsing hsiu
  hsuan hsueh hsun huajun huaming huan huaqing huei huifang huifen huijuan huilan huiling huimin huiping huiying huo
  hwa hwang jen ji jiajia jialiang jiaming jianbin jianbo jiancheng jiandong jiangang jianhong jianhui jianli jianlin
  jianmin jianqiang jiansheng jianwei jianwen jianxin jianyong jianzhong jiao jiayi jieming jih jinbao jinfeng jingwen
  jinming jinsong jintao jinyu jinzhu ju jui junfang jung junhao junjun junming junwei junying jyh kaiming kan kang
  kay ke keng kheng kiat kim kiu koon kuang kui kung kwang laiying lang lanying lao lap le leng lianghua lianying lien
  liew lifang lifeng lihong lijie lijing lilan liling lina linlin liong liqiang liqin liqing liwei lixia liyan liying
  liyun loke longfei loo looi loong lou lum lung mah mengmeng mi mingguang mingjie mingxia mingyu mong mu mun nam
  nannan ngai ngan ngo ngok ni nie nien niu nong on ouyang pak pao pei peiling pek pengfei pheng pi pin pingan po poh
  pong pu pun qianqian qiming qingfeng qinghua qingling qingsong qingyun qiuyan qu rao rongrong ruan ruifang ruiling
  runze sai sang sen seng shang shangguan shanshan shaohua shaojun shaoping shenghua shengjie shijie shiming shing
  shiu shou shouyi shufang shuhui shui shuiying shujuan shuk shulan shumin shuping shuqin shuying shuyun siew sima sin
  sing siong siow situ songlin suen suet sui sum sung suping suzhen swee ta tai tak taotao te teck teng thiam thye
  tianming tianyu tiejun tien tik tin toon tsan tsou tsun tsung tuan tung tze tzu tzuu un wa weibin weibo weicheng
  weifeng weihong weihua weijie weijun weilin weimin weiqiang weixin weiyi wenbo wenfeng weng wenhui wenjing wenjuan
  wenli wenliang wenming wenping wenqi wenqiang wensheng wentao wenwen wenxia wenyan wenying wing wo xi xian xianghong
  xiangyang xiangyu xianming xiaobin xiaobing xiaobo xiaochun xiaofang xiaofei xiaogang xiaohui xiaojie xiaojing
  xiaojuan xiaolan xiaolei xiaolin xiaolong xiaomei xiaomin xiaonan xiaoqing xiaorong xiaotong xiaowei xiaowen xiaoxia
  xiaoying xiaoyu xiaoyun xiaozhen xiling xinhua xinming xinyi xinyu xiufang xiufen xiuhua xiujuan xiuli xiuling
  xiuqin xiurong xiuyun xuan xuefeng xuejun xueli xueming xueping xueqin yafei yajun yali yaling yam yanbin yanfang
  yanhua yanjun yanling yanmei yanming yanqing yanwei yaping yaqin yating yau yeh yichen yick yihan yijun yik yilin
  yiming yiping yiu yiwen yoke yongbin yongfeng yonggang yonghua yonghui yongjian yongliang yongming yongping
  yongsheng yongxin you yuanyuan yubin yue yueh yuet yufang yufen yufeng yuhan yuhong yujie yujing yuk yuling yuming
  yunfei yunfeng yung yunlong yunxia yuqin yuqing yurong yushan yuting yuxia yuxiang yuxin yuyan yuying zang zehua zen
  zha zhai zhan zhaohui zhengguo zhenghua zhengming zhenhua zhenyu zhibin zhicheng zhifang zhifeng zhiguo zhihong
  zhihui zhijian zhimin zhiping zhiwen zhiyuan zhonghua zhongming zhuge ziyi zong zongming zuo`,
  `aiyun ban bao baohong beibei binbin caixia caiyun canming cen cha changqing changsheng chaohui chaojun che chengfeng
  chenghua chengming chenxi chongming chuai cuiping cuiying cuizhen dacheng dahai daming dan daping darong dazhi
  degang deqiang desheng dezhi di dian dihua dongliang donglin dongming dongping dun e en er ergang fenfang fengjuan
  fenglin fengqin fengrong fengzhen fo fulin fusheng fuying fuzhong ga gaoming gaoyang gongming gua guangfu guanghua
  guangli guangping guangsheng guangwei guangyu guichun guifang guifen guiqin guizhen gun guobin guocheng guofeng
  guofu guojun guoqing guorong guotai guoxin guoying guozhen guozhu haichao haihua haijing hailin hailing haipeng
  haisheng haiwen haixia haiyun hanbin hang hanming hei hengyi hongfei hongguang honghui hongjie hongming hongsheng
  hongtao hongxin hongyi hongyun huagang huai huanhuan huibin huihua huijun huili huimei huiqing huiwen huixia huizhen
  hun jiabao jiacheng jiahao jiahua jiajun jiale jialin jiangbo jiangfeng jiangtao jianguang jianying jianyu jiarong
  jiayu jieying jihong jihua jinbo jincai jingbo jingfang jinghong jinghui jingli jingming jingping jinguo jingyi
  jingyu jinlan jinliang jinlin jinmei jinping jinrong jinshan jinsheng jinshui jinxia jinxiu jinyan jinyuan jinzhong
  jisheng jiuming junbo juncheng junfei junhong junli junlin junping junqiang junxia junyan junyi kaifeng kaihua
  kaixuan ken keqiang kou kunming la laifu lanfang lanhua lanxiang leilei lianfang liangliang liangyu lianhua lianjie
  lianjun libin libo licheng lichun lidong liguo lihui lijian liliang limin linghui lingling lingyun liqun lirong
  lisheng liwen lixian lixiang liyong liyuan lizhen lizhi longjiang luan lulu lun mie mingfang mingfeng minggang
  mingjun mingliang mingqiang mingshan mingsheng mingtao mingwei mingxin mingyang mingyuan mingzhe mingzhu minhua
  minjie minmin mou muyang naixin ne nei neng nu nuo ou peihua peijun peipei pen piao pinghua qiangjun qianyi qiao
  qifeng qihua qijun qingguo qinghai qingjun qinglan qingmei qingping qingshan qingwen qingyu qingyuan qiong qiuhong
  qiuhua qiuju qiuying quan quanfu que ran rang ri rongguang ronghua rongsheng ruihua ruijuan ruiping ruirui ruixin
  run ruo sa san sanming sao se sha shai shanhu shaobo shaofeng shaohong shaolin shaoming shaowei shaoying she
  shengjun shengqiang shihua shijun shilin shiqiang shiwei shiyu shoucheng shua shuangshuang shuchun shugang shuguang
  shuhong shuiqing shujun shuli shulin shuling shumei shuo shurong shuxia shuyan shuyi siming siyu siyuan songhua sou
  suan suhua sulan sumei suqin suying taiming tianhua tianlong tianxiang tianyi tie tiegang tieming tingfang tinghua
  tongtong tou tui tun tuo wanli wanying weibing weichao weigang weihai weihan weijian weijing weili weiliang weisheng
  weitao weixing weiyu weizhong wenchao wenfang wengang wenguang wenhai wenhao wenlin wenlong wenmei wenqing wenxiang
  wenxin wenxiu wenxue wenyi wenyu wenyuan wenzhong xiangdong xiangfeng xianghua xiangjun xiangming xiangrong xianhua
  xianzhong xiaobao xiaobei xiaochen xiaoguang xiaohan xiaohu xiaojiang xiaoju xiaokang xiaoliang xiaolu xiaoman
  xiaoning xiaopeng xiaoqian xiaoqiang xiaoqin xiaosong xiaotao xiaoting xiaoxiao xiaoxin xiaoxue xiaoyang xiaoyi
  xiaoyong xiaoyuan xihong xihua xinfeng xinglong xingming xinguo xinjian xinli xinmei xinping xinqiang xinrong
  xinsheng xinyan xinyuan xinzhong xiongwei xiu xiuhong xiujing xiumin xiuping xiuqing xiuxia xiuyan xuanming xudong
  xuebin xuefang xuehua xuejie xuejing xueling xuemin xuesong xuewen xueyan xueyi xueying xuezhi xuguang xuhong xuhui
  xuming xun xunming yo zai zan zao zhua zhuan zhuang zhui zhun zhuo zuan zui zun`,
];
