/**
 * Legal forms by what they mean, so that the abbreviation of one country, its words and their translation are one form.
 * A form says little of who a firm is: translators take liberties. Forms differing is weak evidence, forms equal is none.
 */
interface WrittenForm {
  form: string;
  /** Read letter by letter, so also met with points or spaces between: `o o o`. */
  letters?: string;
  /** Short words, each a spelling. */
  words?: string;
  /** Sequences of words, one a line; `a|b` stands for either word. */
  phrases?: string;
}

const WRITTEN: readonly WrittenForm[] = [
  {
    form: 'limited-liability',
    letters: `llc ooo too tov zat sarl sarlu srl srlu srls scrl sprl bv bvba bhd gmbh ggmbh kft doo dooel ood eood oou
      sro epe ike sia uab mchj mmc lda eirl surl wll spc dmcc fze fzc fzco fzllc yk ug eurl sasu mmm ehf shpk opc
      shk iks`,
    words: 'ltd limited ltda limitada lda ltdsti osauhing ou oue aps lc jll zoo unipessoal mbh yugengaisha',
    phrases: `
      limited liability company|co|partnership|enterprise|firm
      limited liability
      liability company|co
      company|co with limited liability
      society|association with limited liability
      limited company|co
      private limited company|liability
      private|pvt|pte|pty|pt|prop|p limited|ltd|ltda
      proprietary limited|ltd
      pvt|pty|pte
      co|company|corp|corporation|inc pvt|pte|pty limited|ltd
      co|company|corp|corporation limited|ltd
      co|company|corp limited|ltd sti
      company|co private limited|ltd
      company|co llc|wll
      limited|ltd llc
      limited|ltd co|company
      sendirian berhad
      sdn bhd|berhad
      sdn
      perseroan terbatas
      obshchestvo|obschestvo|obshestvo s ogranichennoi|ogranichennoy|ogranichennoj otvetstvennostyu|otvetstvennostiu|otvetstvennostju
      tovarishchestvo|tovarischestvo s ogranichennoi|ogranichennoy|ogranichennoj otvetstvennostyu|otvetstvennostiu|otvetstvennostju
      tovarystvo|tovaristvo z obmezhenoyu|obmezhenoiu vidpovidalnistyu|vidpovidalnistiu
      tavarystva z abmezhavanai|abmezhavanay adkaznastsyu|adkaznastsiu
      obshchestvo|obschestvo s dopolnitelnoi|dopolnitelnoy otvetstvennostyu|otvetstvennostiu
      odo
      druzhestvo|drujestvo s ogranichena otgovornost
      ednolichno druzhestvo|drujestvo s ogranichena otgovornost
      drushtvo|drustvo s|sa ogranichenom|ogranicenom odgovornoscu|odgovornoshcu
      drustvo|druzba s|sa|z ogranicenom|omejeno odgovornoscu|odgovornostjo
      drustvo za trgovinu i usluge doo
      spolka z ograniczona odpowiedzialnoscia
      spolka z oo
      spolka z o o
      sp|spolka z oo|zoo
      sp z o o
      spol s r o
      spol sro
      spolecnost|spolocnost s rucenim|rucenim omezenym|obmedzenym
      korlatolt felelossegu tarsasag
      societate cu raspundere limitata
      gesellschaft mit beschrankter|beschraenkter haftung
      gesellschaft mbh
      ges mbh
      gesmbh
      unternehmergesellschaft
      societe a responsabilite limitee
      societe a responsabilite limitee unipersonnelle
      s a r l
      sa rl
      entreprise unipersonnelle a responsabilite limitee
      societa a responsabilita limitata
      societa a responsabilita limitata semplificata
      sociedad de responsabilidad limitada
      sociedad limitada
      sociedad limitada unipersonal
      slu
      s l u
      sl
      s l
      sociedade limitada
      sociedade por quotas
      s de rl
      s de rl de cv
      s de r l de c v
      empresa individual de responsabilidad limitada
      compania limitada
      cia ltda
      cia limitada
      companhia limitada
      besloten vennootschap
      besloten vennootschap met beperkte aansprakelijkheid
      naamloze besloten vennootschap
      anpartsselskab
      osakeyhtio
      oy
      o y
      sabiedriba ar ierobezotu atbildibu
      uzdaroji akcine bendrove
      etaireia|eteria|etairia periorismenis efthynis|euthynis
      idiotiki kefalaiouchiki etaireia|eteria
      limited|ltd sirketi|sti
      ltd sti
      limited sirket
      ticaret limited|ltd sirketi|sti
      mehdud mesuliyyetli cemiyyet
      mahdud masuliyyatli jamiyyat
      masuliyati cheklangan jamiyat
      mas uliyati cheklangan jamiyat
      zhauapkershiligi shekteuli seriktestigi
      zhshs
      shpk
      shoqeri me pergjegjesi te kufizuar
      sherkat|sherkate ba|be masouliat|masuliyat|masouliyat mahdud|mahdoud
      ba masouliat|masuliyat|masouliyat mahdud|mahdoud
      sharika|sharikat dhat|zat masuliya|masouliya|masuliyya mahduda|mahdouda
      dhat al masuliya|masuliyah|masouliya al mahduda|mahdudah|mahdouda
      dhat masuliya|masouliya mahduda|mahdouda
      with limited liability
      free zone company|establishment|enterprise|co
      fz llc
      fz co
      fz e
      youxian gongsi
      youxian zeren gongsi
      zeren youxian gongsi
      youxiangongsi
      youxianzerengongsi
      yugen kaisha|gaisha
      godo kaisha|gaisha
      yuhan hoesa
      yuhan chaegim hoesa
      cong ty tnhh
      tnhh
      cong ty trach nhiem huu han
      trach nhiem huu han
      trach nhiem huu han mot thanh vien
      borisat chamkat
      chamkat`,
  },
  {
    form: 'joint-stock',
    letters: `jsc pjsc ojsc cjsc ao zao oao pao pat vat prat pjs sa sas sab sau saoc saog psc qsc qpsc ksc kscc bsc nv spa ag
      se plc asa ab oyj rt zrt nyrt dd ad ead ead eads ae aea cga sae kgaa poao aoot aozt sc sha aj kpsc gjsc
      atb asc sj ohj shj tas kk`,
    words:
      'as aps oyjabp abp berhad tbk akciju akcine gufenyouxiangongsi jusighoesa zhushihuishe kabushikigaisha aktsionerno',
    phrases: `
      joint stock company|co|corporation|society|firm
      public|open|closed|private|general|unlimited joint stock company|co|society
      public joint stock
      private joint stock
      open type joint stock company
      closed type joint stock company
      public limited|ltd company|co
      public company|co limited|ltd
      public company|co
      pcl
      company|co limited|ltd by shares
      stock company|co|corporation
      shareholding company|co
      share company
      aktsionernoe|aktsionernoye|akcionernoe obshchestvo|obschestvo|obshestvo
      publichnoe|publichnoye|otkrytoe|otkrytoye|zakrytoe|zakrytoye|nepublichnoe aktsionernoe|aktsionernoye|akcionernoe obshchestvo|obschestvo|obshestvo
      obshchestvo|obschestvo aktsionernoe|aktsionernoye
      aktsionernoe|aktsionernoye obshchestvo|obschestvo otkrytogo|zakrytogo tipa
      aktsionerne|akcionerne tovarystvo|tovaristvo
      publichne|publichnoe|pryvatne|privatne|vidkryte|zakryte aktsionerne|akcionerne tovarystvo|tovaristvo
      adkrytae|zakrytae aktsyyanernae|aktsyianernae tavarystva
      aktsionerno|akcionerno druzhestvo|drujestvo
      ednolichno aktsionerno|akcionerno druzhestvo|drujestvo
      akcionarsko|aktsionarsko drustvo|drushtvo
      dionicko drustvo
      delniska druzba
      akciova spolecnost|spolocnost
      a s
      spolka akcyjna
      prosta spolka akcyjna
      reszvenytarsasag
      zartkoruen mukodo reszvenytarsasag
      nyilvanosan mukodo reszvenytarsasag
      societate pe actiuni
      aktiengesellschaft
      kommanditgesellschaft auf aktien
      societe anonyme
      societe par actions
      societe par actions simplifiee
      societe par actions simplifiee unipersonnelle
      societe anonyme monegasque
      societa per azioni
      sociedad anonima
      sociedad anonima cerrada
      sociedad anonima abierta
      sociedad anonima unipersonal
      sociedad anonima bursatil
      sociedad anonima de capital variable
      sociedad anonima promotora de inversion
      sociedad por acciones
      sociedad por acciones simplificada
      sa de cv
      s a de c v
      sab de cv
      sapi de cv
      sac
      s a c
      spa
      compania anonima
      ca
      c a
      sociedade anonima
      sociedade por acoes
      naamloze vennootschap
      aktieselskab|aksjeselskap|aktieselskap
      allmennaksjeselskap
      aktiebolag|aktiebolaget
      publikt aktiebolag
      julkinen osakeyhtio
      hlutafelag
      aktsiaselts
      akciju sabiedriba
      akcine bendrove
      anonymi|anonymos etaireia|eteria|etairia
      anonim sirketi|sirket|ortakligi|sti
      a s ticaret
      aciq|qapali sehmdar cemiyyeti
      sehmdar cemiyyeti
      aksiyadorlik jamiyati
      aksionerdik kogam|kogamy
      shoqeri aksionere
      sherkat|sherkate sahami|sahamiye khass|khas|am|aam|amm
      sahami|sahami khass|khas|am|aam|amm
      sharika|sharikat|shirka musahama|mosahama|musahima
      al musahama
      saudi joint stock company
      gufen youxian gongsi
      gufen gongsi
      kabushiki kaisha|gaisha
      kabushikikaisha
      chusik hoesa
      jusik hoesa
      jusikhoesa
      cong ty co phan
      co phan
      borisat mahachon
      mahachon
      perseroan terbatas tbk
      persero
      pt persero
      pt tbk
      pt`,
  },
  {
    form: 'corporation',
    words:
      'inc incorporated corp corporation incorporation korporatsiya korporatsia korporaciya corporacion corporacao corporate',
    phrases: `
      inc co
      co inc
      company inc|incorporated|corp|corporation
      corporation company
      sociedad incorporada`,
  },
  {
    form: 'company',
    words: `co company companies coy comp compagnie cie compagnia compania cia companhia maatschappij mij gesellschaft gesell
      sirketi sirket sherkat sherkate shirkat shirka sharika sharikat sharikah kompaniya kompaniia kompania kompanija
      kampaniya spolka spolecnost spolocnost drustvo druzhestvo drujestvo tovarystvo tovarishchestvo sociedad sociedade
      societe societa vennootschap selskab selskap bolag bolaget yhtio gongsi hoesa kaisha gaisha societate tarsasag
      shrkh lshrkh shrkt firma eteria etaireia`,
    phrases: `
      and|n company|co
      et compagnie|cie
      und|u co|cie|compagnie
      y compania|cia
      e companhia|cia
      e compagnia|c
      en co|compagnie|zonen
      ve ortaklari|ortagi
      and|n sons|bros|brothers|partners|associates|daughters
      und|u sohne|soehne|sohn|partner
      et fils|freres|associes
      e hijos|figli|filhos
      y hijos|asociados|hermanos
      e associados|irmaos|fratelli
      och soner|son
      og sonner|sonn|son
      va syny|synove`,
  },
  {
    form: 'holding',
    words: 'holding holdings kholding holdingi beteiligungsgesellschaft',
    phrases: `
      group of companies
      group holding|holdings
      holding|holdings group|company|co
      gruppa kompanii|kompaniy
      gk
      grupo de empresas
      jituan gongsi`,
  },
  {
    form: 'partnership',
    letters: 'llp lp lllp slp kg ohg snc vof cv scs sca ks kd spk scsp gbr ek oe ee shpd',
    words: 'partnership sociedadcomanditaria gmbhcokg partenreederei ans',
    phrases: `
      limited partnership
      limited liability limited partnership
      general partnership
      special limited partnership
      gmbh co kg
      gmbh and|und|u co kg
      gmbh co
      gmbh and|und|u co
      gmbh co ohg
      ag co kg
      ag and|und|u co kg
      ug co kg
      mbh co kg
      mbh and|und|u co kg
      co kg
      and|und|u co kg
      g m b h co k g
      kommanditgesellschaft
      offene handelsgesellschaft
      gesellschaft burgerlichen|buergerlichen rechts
      societe en commandite
      societe en commandite simple|speciale
      societe en nom collectif
      societa in nome collettivo
      societa in accomandita semplice
      sociedad en comandita
      sociedad colectiva
      commanditaire vennootschap
      vennootschap onder firma
      kommanditbolag
      handelsbolag
      hb
      kommanditselskab|kommandittselskap
      kommandiittiyhtio
      avoin yhtio
      komanditni spolecnost|drustvo
      komanditne tovarystvo
      kommanditnoe|kommanditnoye tovarishchestvo
      polnoe|polnoye tovarishchestvo
      tovarishchestvo na vere
      spolka komandytowa
      spolka jawna
      spolka z ograniczona odpowiedzialnoscia spolka komandytowa
      sp z oo sp k
      sp k
      sp j
      kollektif sirketi|sirket
      komandit sirketi|sirket
      beteti tarsasag
      tadamuniya
      sharikat tadamun
      goshi kaisha|gaisha
      gomei kaisha|gaisha`,
  },
  {
    form: 'sole-trader',
    letters: 'ip fop pboyul pe eu ei mei eireli',
    words: 'est establishment ets etablissements muassasa muassasat muassasah mussasa proprietorship',
    phrases: `
      sole proprietorship|proprietor|trader|establishment
      individual entrepreneur|proprietorship
      private entrepreneur
      single person company
      one person company
      individualnyi|individualny|individualnyy|individualniy predprinimatel
      fizychna|fizichna osoba pidpryiemets|pidpriemets|pidpryyemets
      chastnyi|chastny|chastnoe predprinimatel|predpriyatie
      eingetragener kaufmann
      eingetragene kauffrau
      entreprise individuelle
      entrepreneur individuel
      auto entrepreneur
      ditta individuale
      impresa individuale
      empresario individual
      empresa individual
      persona fisica
      firma individual
      jednoosobowa dzialalnosc gospodarcza
      ednolichen targovets
      et
      eenmanszaak
      sahis sirketi|isletmesi
      enkeltmandsvirksomhed
      enskild firma
      enkeltpersonforetak
      toiminimi
      tmi
      getihu`,
  },
  {
    form: 'state-enterprise',
    letters: 'gup fgup mup fsue sue gp dp up rup kup kp fkp chup vp soe knaf',
    phrases: `
      state enterprise|company|corporation|concern
      state owned enterprise|company
      state unitary enterprise
      federal state unitary enterprise
      federal state enterprise
      federal treasury enterprise
      federal state owned enterprise
      municipal unitary enterprise
      unitary enterprise
      republican unitary enterprise
      private unitary enterprise
      foreign trade unitary enterprise
      communal enterprise
      public enterprise
      government corporation|company|enterprise
      public corporation
      state joint stock company
      statutory corporation|body
      gosudarstvennoe|gosudarstvennoye predpriyatie|predpriiatie
      gosudarstvennoe|gosudarstvennoye unitarnoe|unitarnoye predpriyatie|predpriiatie
      federalnoe|federalnoye gosudarstvennoe|gosudarstvennoye unitarnoe|unitarnoye predpriyatie|predpriiatie
      federalnoe|federalnoye kazennoe|kazennoye predpriyatie|predpriiatie
      munitsipalnoe|munitsipalnoye unitarnoe|unitarnoye predpriyatie|predpriiatie
      respublikanskoe|respublikanskoye unitarnoe|unitarnoye predpriyatie|predpriiatie
      unitarnoe|unitarnoye predpriyatie|predpriiatie
      proizvodstvennoe|chastnoe unitarnoe predpriyatie|predpriiatie
      gosudarstvennaya|gosudarstvennaia korporatsiya|korporatsiia|kompaniya
      goskorporatsiya
      derzhavne pidpryiemstvo|pidpriemstvo|pidpryyemstvo
      kazenne pidpryiemstvo|pidpriemstvo
      empresa estatal|publica
      empresa del estado
      empresa publica estrategica
      entreprise publique|nationale
      etablissement public
      epic
      epe spa
      entreprise publique economique
      societe nationale
      javno preduzece|poduzece
      jp
      volkseigener betrieb
      kamu iktisadi tesebbusu
      guoyou qiye
      perusahaan umum
      perum`,
  },
  {
    form: 'state-institution',
    letters: 'fgbu fgbou fgaou fgku fbu gbu gku fgu fgbun gau',
    phrases: `
      federal state budgetary|autonomous|government institution|establishment
      federal state budgetary|autonomous educational institution
      federal state budgetary scientific institution
      federal budgetary institution
      state institution
      state budgetary institution
      federalnoe|federalnoye gosudarstvennoe|gosudarstvennoye byudzhetnoe|biudzhetnoe|avtonomnoe|kazennoe uchrezhdenie|uchrezhdeniye
      federalnoe|federalnoye gosudarstvennoe|gosudarstvennoye byudzhetnoe|biudzhetnoe|avtonomnoe obrazovatelnoe uchrezhdenie|uchrezhdeniye
      gosudarstvennoe|gosudarstvennoye byudzhetnoe|biudzhetnoe uchrezhdenie|uchrezhdeniye
      gosudarstvennoe|gosudarstvennoye uchrezhdenie|uchrezhdeniye
      derzhavna ustanova`,
  },
  {
    form: 'cooperative',
    letters: 'eg scop spk scarl',
    words:
      'coop cooperative cooperativa cooperatief kooperativ kooperatif kooperatifi genossenschaft spoldzielnia zadruga osuuskunta taavoni taawoni',
    phrases: `
      co operative
      co op
      cooperative society
      co operative society
      eingetragene genossenschaft
      societe cooperative
      sociedad cooperativa
      sociedade cooperativa
      societa cooperativa
      societa consortile
      proizvodstvennyi|proizvodstvenny kooperativ
      sherkat|sherkate taavoni|taawoni`,
  },
  {
    form: 'foundation',
    words: `foundation stiftung stichting fondation fundacion fundacao fundacja fondazione fundatia fondatsiya alapitvany
      stiftelse stiftelsen saatio vakif vakfi waqf wakf awqaf bonyad bunyad bonyade nadace nadacia fondacija zaklada
      fondacioni yayasan moassasah idryma sihtasutus anstalt`,
    phrases: `
      charitable foundation|fund|trust|organization|organisation
      blagotvoritelnyi|blagotvoritelny|blagotvoritelniy fond
      blahodiinyi|blahodiynyy fond
      private foundation`,
  },
  {
    form: 'fund',
    letters: 'sicav sicaf raif oeic',
    words: 'fund funds fond fonds fondo fundo trust fideicomiso treuhand sanduq sandogh sandoq fonu jijin',
    phrases: `
      investment fund|trust
      mutual fund
      unit trust
      societe d investissement a capital variable
      fonds commun de placement
      investitsionnyi|investitsionny fond`,
  },
  {
    form: 'association',
    letters: 'ev asbl vzw ngo npo ano anco aisbl odo nko',
    words: `association assoc assn associacion asociacion associacao associazione verein vereniging stowarzyszenie udruga
      udruzenje forening foreningen yhdistys dernek dernegi jamiyat jamiyyat jamia jamiat jameiat anjoman anjuman
      assotsiatsiya asotsiatsiya asociatia sdruzheniye egyesulet`,
    phrases: `
      non profit organization|organisation|corporation
      nonprofit organization|organisation|corporation
      non governmental organization|organisation
      autonomous non profit|commercial organization|organisation
      avtonomnaya nekommercheskaya organizatsiya|organizaciya
      nekommercheskoe partnerstvo
      nekommercheskaya organizatsiya
      obshchestvennaya|obschestvennaya organizatsiya
      hromadska orhanizatsiia|orhanizatsiya
      eingetragener verein
      association sans but lucratif
      vereniging zonder winstoogmerk
      asociacion civil
      a c
      unincorporated association
      public association`,
  },
  {
    form: 'branch',
    words:
      'branch filial filiale succursale sucursal zweigniederlassung niederlassung oddzial sube subesi ogranak pobocka predstavitelstvo fillial cabang',
    phrases: `
      branch office
      representative office
      liaison office
      bureau de representation
      oficina de representacion
      irtibat burosu`,
  },
  {
    form: 'consortium',
    words: 'consortium consorcio consorzio konsortium konsortsium konsorsiyum gie',
    phrases: `
      joint venture
      jv
      sovmestnoe|sovmestnoye predpriyatie|predpriiatie
      spilne pidpryiemstvo
      ortak girisim|girisimi
      groupement d interet economique
      adi ortaklik|ortakligi`,
  },
];

/**
 * A legal form and the ways to write it: lower-case words with single spaces, most words first, so that within a form the first
 * to fit is right. Short ones are words elsewhere (`as`, `et`, `ca`): a form stands at the end of a firm's name, or at its start.
 */
export interface LegalForm {
  form: string;
  spellings: readonly string[];
}

export const LEGAL_FORMS: readonly LegalForm[] = writtenForms();

/** A spelling listed under two forms belongs to the first. */
function writtenForms(): LegalForm[] {
  const taken = new Set<string>();
  return WRITTEN.map(({ form, letters = '', words = '', phrases = '' }) => {
    const abbreviations = split(letters, ' ');
    const all = [...abbreviations, ...abbreviations.map((one) => [...one].join(' ')), ...split(words, ' ')];
    for (const phrase of split(phrases, '\n')) all.push(...alternatives(phrase));
    const byLength: string[][] = [];
    for (const spelling of all) {
      if (taken.has(spelling)) continue;
      taken.add(spelling);
      let length = 0;
      for (let at = spelling.indexOf(' '); at !== -1; at = spelling.indexOf(' ', at + 1)) length++;
      const sameLength = byLength[length] ?? [];
      sameLength.push(spelling);
      byLength[length] = sameLength;
    }
    return { form, spellings: byLength.reverse().flat() };
  });
}

function split(text: string, at: string): string[] {
  const lines = at === ' ' ? text.replaceAll('\n', ' ') : text;
  return lines
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `a|b c` is `a c` and `b c`. */
function alternatives(phrase: string): string[] {
  if (!phrase.includes('|')) return [phrase];
  return phrase
    .split(' ')
    .reduce<string[]>(
      (heads, word) => word.split('|').flatMap((one) => heads.map((head) => (head === '' ? one : `${head} ${one}`))),
      [''],
    );
}
