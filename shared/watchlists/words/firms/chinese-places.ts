import type { WordClasses } from '../frequency.ts';

/** Provinces and cities that open the names of Chinese firms, and the words of trade in pinyin that close them. */
export const CHINESE_PLACES: WordClasses = [
  `beijing china gongsi guangzhou hong hongkong jituan kong shanghai shenzhen youxian zhongguo`,
  `anhui changsha chengdu chongqing dalian dongguan foshan fujian fuzhou gongye guangdong guangxi guoji hangzhou hebei
  hefei henan hubei hunan jiangsu jiangxi jinan jinchukou keji kunming liaoning maoyi nanjing ningbo qingdao shaanxi
  shandong shanxi shenyang shiye sichuan suzhou tianjin wuhan wuxi xiamen yunnan zhejiang zhengzhou`,
  `anshan baoding changchun changzhou chuanbo dandong dianqi dianzi dongfang fangzhi fushun gangtie gansu guiyang
  guizhou haikou hainan haiyun harbin heilongjiang hohhot hsinchu huagong huaren huawei huaxia huizhou huzhou inner
  jiangmen jianzhu jiaxing jidian jilin jinhua jinshu jinzhou jixie kaifa kaifeng kaohsiung kowloon kuangye lanzhou
  lhasa lianyungang linyi luoyang macao macau mianyang mongolia nanchang nanning nansha nantong neimenggu nengyuan
  ningxia pudong putian qinghai qinhuangdao quanzhou shantou shaoxing shebei shijiazhuang shipin shiyou taichung
  tainan taipei taiwan taiyuan taizhou tangshan tibet touzi urumqi weifang weihai wenzhou wuliu xian xiangyang xining
  xinjiang xinxiang xinxing xuzhou yancheng yangzhou yantai yaoye yichang yinchuan yingkou yinhang yiwu yunshu
  zhangzhou zhanjiang zhizao zhongshan zhuhai zhuzhou zibo`,
  `anyang baotou bengbu benxi binzhou cangzhou changshu chaozhou chizhou daqing dezhou dongying erdos ganzhou guangyuan
  guilin hami handan hengshui hengyang heze hotan huaian huangshan huludao jiamusi jiangyin jiaozuo jingdezhen jining
  jinzhong jiujiang kashgar kunshan laiwu langfang leshan liaocheng liuzhou luzhou maoming meizhou mudanjiang nanyang
  panjin pingdingshan qingyuan qiqihar quzhou rizhao sanya shaoguan shiyan siping suqian taian tieling tonghua
  tongling weinan wuhu xiangtan xianyang xichang xingtai xinyang xuchang yanbian yangjiang yanji yueyang yulin
  zaozhuang zhangjiagang zhangjiakou zhaoqing zhenjiang zhoushan zhumadian zigong zunyi`,
  ``,
];
