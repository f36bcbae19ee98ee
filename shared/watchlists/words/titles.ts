/**
 * Words about a person that are no name: titles, ranks, degrees. They are left out and added at will, so neither tells
 * anything. Words that are as often a name (`khan`, `sultan`, `malik`, `king`, `dean`) are not among them. Names of
 * people only: a vessel may be called `Captain`, a firm `General`.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss mx messrs sir madam madame mme mlle monsieur mister dame lord lady esq esquire dr dra doctor
    doktor docteur doutor dott dottore prof professor profesor professeur professore ing engr engineer ingeniero
    ingenieur inzhener muhandis mohandes mohandis ustad ustadh ustaz ostad lic licenciado licda arq avv avvocato
    advokat advocate adv abogado maitre mag magister dipl phd mba bsc msc llm llb qc kc mp mbe obe cbe kbe cpa rtd
    retd ret herr frau fraulein hr fr senor senora senorita sr sra srta srita dona signor signora signore sig sigra
    dhr mevr mevrouw meneer dhra gospodin gospozha gospodja gosp gospa tovarishch kyrios kyria domnul doamna bayan
    bey beyefendi hanim efendi effendi sayin agha aga aqa agaye aghaye khanum khanom khanoum begum janab sahib saheb
    sahibzada sahab shri shree smt shrimati thiru thirumathi pandit swami sheikh sheik shaikh shaykh sheykh cheikh
    cheik sheikha shaikha shaykha shayk sayyid sayed sayyed seyed seyyed syed sayid sayyida mawlana maulana mawlawi
    mawlavi maulvi molvi moulvi molavi mullah mulla mollah molla akhund akhound akhwand akhundzada haji hajji hajj
    haj hadji hadj hajjah hajja alhaji alhaj alhajj elhadj elhaj alhaja haci hoja hodja hoca khoja khwaja qari mufti
    grand ayatollah ayatullah ayatolla hojjatoleslam hojatoleslam hujjat hujjatulislam hojjat imam emam ustaad rabbi
    rabbin rav reb rebbe hakham father rev revd reverend pastor deacon archdeacon archbishop metropolitan patriarch
    cardinal monsignor msgr mons padre hermano brother sister mother hieromonk igumen otets bhikkhu venerable ven
    phra monk rinpoche geshe prince princess pasha pacha highness majesty excellency eminence holiness hrh hh hm hon
    honorable honourable rt right countess baroness duchess marquis marquess viscount comte grafin ambassador consul
    minister president premier senator deputy governor mayor judge chairman chairwoman chair secretary director
    manager commissioner inspector superintendent sheriff officer agent general gen generaal generale colonel col
    coronel colonnello oberst polkovnik podpolkovnik albay yarbay lieutenant lieut leutnant lt ltc ltg lcol lcdr
    ltgen ltcol teniente tenente porutchik leytenant starshiy major maj majgen mjr maggiore captain capt cpt kapitan
    kaptan yuzbasi capitan capitano capitaine hauptmann admiral adm almirante amiral vadm radm commodore commander
    cmdr cdr comandante commandant commandante komutan komandir brigadier brig briggen bg sgt sergeant sargento
    serzhant sergent corporal cpl pvt marshal marechal mariscal mareshal squadron ldr airman cadet warrant petty
    chief sayidat sarhang sardar sartip sarlashkar sepahbod amid amida liwa fariq aqid muqaddam mulazim qaid daewi
    sojwa sangjwa taejwa comrade cde hadrat hazrat late nee alias aka fka ditto widow`),
);

/** How much the absence of a particle tells: nothing, a little, or that it is another name. */
export type ParticleLoss = 'free' | 'often' | 'seldom';

/**
 * Small words within names by how they are lost on paper. `free`: articles and prepositions, written apart, joined or left
 * out as a clerk likes. `often`: links to a father, left out where the father is. `seldom`: what makes another name when
 * missing, as `abd` before `rahman` or `abu` before `bakr`, though many write them joined.
 */
export const PARTICLES: ReadonlyMap<string, ParticleLoss> = new Map([
  ...graded(
    'free',
    `al el ul il ol ur ud ad as ash an ar at az adh ath us ed er es et ez 
    de da do dos das di du des del della delle dello degli dei dal dalla dalle d la las los le les lo li
    van von vom vander vanden der den ter te ten tot op het zu zum zur zur af av auf und
    y e i and a o`,
  ),
  ...graded(
    'often',
    `bin ibn ben bn bint binti binte bint benti b bt wa walad weld ould oulad ait ag aw
    oglu ogly ogli oghlu ogl ovli kyzy kizi qizi gizi kyz uulu uly ulu zade zadeh zada khel
    ap ab verch ferch nic bat bar ha ve va
    st ste sankt saint san santa santo sao`,
  ),
  ...graded(
    'seldom',
    `abd abdul abdel abdal abdol abu abou abi aboo umm um oum um ummu ammi zul dhu zu deen din eddin eddine uddin ullah allah
    mac mc fitz o mir nur nour shah beg bek bey jan khan gul ghulam gholam`,
  ),
]);

/**
 * Endings that make a father's name: a word with one is a middle name that papers leave out (Russian, Ukrainian), or was one
 * before it became the family's (Serbian, Scandinavian, Azerbaijani). Longest first.
 */
export const PATRONYMIC_ENDINGS: readonly string[] = words(`yevich yevna iyovych iivna ievich ievna ovych evych yovych
  ovich evich inichna ichna ovna evna ivna yivna dottir datter zadeh oghlu ovics sson zade oglu ogly ogli qizi kizi kyzy uulu
  ovic evic sen son uly`).toSorted((a, b) => b.length - a.length);

/** Which of father and son is meant: the same on both sides says little, different ones are against. Names of people only. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  words(
    'jr sr jnr snr junior senior ii iii iv vi vii viii filho neto netto sobrinho bisneto fils pere hijo younger elder',
  ),
);

/** Those of them that say which it is, by what they say. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    junior: 'jr jnr junior ii hijo filho fils younger',
    senior: 'sr snr senior pere elder',
    third: 'iii neto netto',
    fourth: 'iv bisneto',
  }).flatMap(([generation, spellings]) => words(spellings).map((word): [string, string] => [word, generation])),
);

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /^[a-z]+$/.test(word));
}

function graded(loss: ParticleLoss, text: string): [string, ParticleLoss][] {
  return words(text).map((word) => [word, loss]);
}
