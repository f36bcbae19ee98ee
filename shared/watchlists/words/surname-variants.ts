/**
 * Family names that are one name where Chinese is read in another dialect or romanised in another way, and where Korean is: a
 * row a name. Spellings that sound alike need not be here: folding finds them. General knowledge, the commonest names only.
 */
const GROUPS = `
chen chan tan tran zen chin
zhang chang cheung teo tiong teoh chong
wang wong ong heng vong
huang wong ng oey hwang ooi wee vong
lin lam lim lum
wu ng goh woo ngo go gouw
li lee lei ly lie
liu lau low lew liew loo
yang yeung yeo yeoh young ieong
zhou chow chou chew chau joe
zhao chao chiu teo chio
xu hsu tsui hui koh kho khoo
sun suen soon sng
ma mah beh
zhu chu choo chue gee
hu wu woo oh foo
guo kuo kwok quek kok kwek kuok
he ho hor hoh
gao kao ko kou
luo lo law loh
zheng cheng tay teh chang
liang leung neo niu leong
xie hsieh tse chia tsia sia
song sung soong
tang tong
feng fung pang foong
deng teng tang tan
cao tsao cho chow
peng pang phang
zeng tseng tsang chan
xiao hsiao siu siew seow
tian tien tin
dong tung
pan pan poon phua phoa
yuan yuen
cai tsai choi chua choy chai chye
jiang chiang keung kang cheung kong
yu yue yee
du tu toh
ye yeh yip yap ip
wei ngai wai
su so soh sou
lu lo loo luk
ren jen yam jim
shen shum sim sum
yao yiu
fu foo poh fok
zhong chung tjong
cui tsui chui choi
tan tam thum
liao liew leow
jin chin kam kim
shi shih sze see sy
jia chia ka
xia hsia ha
fang fong hong
bai pai pak
zou tsou chau
meng mang
xiong hsiung hung
qin chin chun
qiu chiu yau khoo hew kho
hou hau
yin wan
xue hsueh sit sih
yan yen ngan
duan tuan
lei loi lui
long lung
tao to
gu ku koo
mao mo
hao kok
gong kung kiong
shao siu
wan man
qian chien chin
dai tai
ou au
mo mok
kong hung khong
yi yik
yong yung
zhuo cheuk toh
lai lye
wen man boon
yun wan
quan chuan kuen
hong hung ang
ouyang auyeung oyang auyong
situ szeto seto
shangguan sheungkwun
zhuge chukot chukat
kim gim
lee yi rhee ri rhie yee
park pak bak bark
choi choe chwe
jung jeong chung chong
kang gang
cho jo joe
yoon yun youn
jang chang
lim im rim yim
oh ohr
seo suh so sur
shin sin
kwon gwon kweon
ahn an
song sung
jeon chun jun chon cheon
yoo yu ryu you lyu
ko koh go goh
moon mun
son sohn
bae pae
baek paik baik paek back
heo hur huh ho
shim sim
noh roh no ro
kwak gwak kwag
sung seong song
joo ju chu
woo u wu
koo gu ku goo
na ra rha
jin chin
ji chi jee
eom um uhm om
bang pang
kong gong
hyun hyeon hyon
choo chu
do to doh
suk seok sok
sun seon son
gil kil
pyo phyo
myung myeong myong
ki gi kee
geum keum kum
yook yuk
kook guk kuk
nguyen nguen ruan yuen
`;

export const SURNAME_VARIANTS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);
