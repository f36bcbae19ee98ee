import type { WordClasses } from '../frequency.ts';

/** Names of Afghanistan: Dari, Pashto with their tribes, and compounds of -ullah. */
export const AFGHAN: WordClasses = [
  `abdul ahmad gul jan khan mohammad rahman ullah`,
  `agha ahmadi ahmadzai haji hussaini karimi mohammadi nazari noor rahimi sharifi wali zahir`,
  `abdulghafar abdulhadi abdulqayum abdulrashid abdulsamad abdulwali achakzai amanullah amarkhil amiri ataullah aziz
  azizi azizullah barakzai baryalai daud dawood enayatullah esmatullah fahim faizullah farid fazal ghani ghulam gulab
  habib habibi habibullah hafizullah haidari hakim hamdard hamid hamidi hamidullah hashimi hassani hedayatullah
  hekmatullah ibrahimi ihsanullah inayatullah ismatullah jalal janan kabir karim khalid khalil khalilullah latif
  mahmood mansoor mirwais mohammadzai mujib mujtaba mullah najib najibullah nangyal naseer nasir nasrullah nazir
  niazai niazi noorullah noorzai omar omari popal popalzai qasim qayum quraishi rahim rahmani rahmanullah rahmat
  rahmatullah rasool raziq rohullah sadat sadiqi safi sahak said saifullah salim samad samiullah sarwar sayed
  shafiqullah shah shams sherzad shinwari stanekzai stanikzai sultani tajik taraki tokhi wafa wahidullah
  wardak wazir yousafzai yusufzai zadran zahid zai zalmai zaman zia ziaullah zmarai`,
  `abdali afghan afridi ahmadullah akbari alikozai alizai amanuddin amin anwar asadullah aslam asmatullah
  atta azimi babrak bakhtari balkhi barat bashir bismillah burhanuddin darwish durrani ehsanullah esmat faizi fareed
  farooq fazel firoz ghafoor ghafuri ghazi ghiasi ghilzai gulzad hafiz hakimi hamed hanif haqmal hotak
  hotaki ishaqzai ismael jabarkhel jabbar jamali jamshidi janat jawad kakar kamal karwan khairullah khogyani kochai
  kunduzi lodin logari lutfullah malang malik mangal maroof masood matiullah mayar mirza mohib mohmand mokhtar momand
  muslim nabi nadir naim naqib naqibullah nawabi nekmohammad nematullah nezami nooristani nurzai obaidullah osmani
  paktiawal panjshiri parwani pashtun qaderi qadir qalandar qudratullah rafi rahimullah rasuli razmal sabir safiullah
  salarzai saleh samadi sangar sediqi seraj shahab shahidullah shakir sharif shirzad shujauddin sibghatullah sodais
  stanakzai sulaimankhel tarakhel tarzi totakhil wahdat waheed wakil waziri wesal yaqubi zabihullah zaher zahirullah
  zarif zazai ziarmal zurmati`,
  ``,
];
