/**
 * Words of firms' and ships' names with what is written for them: abbreviations, the plural, other languages. A row a meaning.
 * General knowledge of company names.
 */
const GROUPS = `
management mgmt mgt mngmt managements
international intl int internacional internazionale internationale internationaler mezhdunarodny mezhdunarodnaya beynelxalq uluslararasi
general gen gnrl generale
trading trade trdg trd traders torgovaya torgovy torgovyi ticaret ticareti handel handels handelsgesellschaft comercio commerce commercial comercial tijara tejarat bazargani
shipping maritime marine navigation nav naviera navigatie denizcilik reederei seehandel sudokhodnaya morskaya
transport transportation transports transportes trans transportnaya tasimacilik spedition
engineering engg eng ingenieria ingenierie muhendislik inzhiniring engineers mohandesi
construction constructions constr construcciones construcao costruzioni insaat stroy stroitelnaya stroitelny bau
industries industry industrial ind inds industria industrias industrie sanayi promyshlennaya sanat sanaye sanati
technology technologies tech technological tecnologia tecnologias technologie teknoloji tekhnologii tekhnologiya
investment investments invest investitsii inversiones investimentos investissement investissements yatirim sarmayeh
services service svcs svc servicios servicos uslugi hizmetleri khadamat
development dev developments desarrollo razvitie kalkinma tose
enterprise enterprises ent entp predpriyatie empresa entreprise isletme
group grp gruppe grupo gruppo groupe gruppa grubu grup
holding holdings hldg hldgs kholding
logistics logistic logistik logistica logistique lojistik logistika
petroleum petrol neft naft petroli petroleo petrole neftyanaya petrolleri
company cia compania compagnie companhia kompaniya kompania sirketi sherkat sharikat sharika
brothers bros
manufacturing mfg mfrs manufacturers manufacture imalat
distribution distributors distrib distribucion dagitim
national natl nacional nationale nazionale natsionalny natsionalnaya milli melli
export exports exp eksport ihracat
import imports imp ithalat
bank banque banco banca banka bankasi
electric electrical elec elektrik electrica
electronics electronic elektronik elektronika electronica
chemical chemicals chem kimya khimiya quimica chimique
pharmaceutical pharmaceuticals pharma ilac farma
agriculture agricultural agri agro tarim
association assn assoc asociacion associazione associacao assotsiatsiya
department dept departamento
university univ universidad universite universitesi universitet daneshgah
institute inst institut instituto enstitusu
foundation fdn fundacion fondation fondazione vakfi fond bonyad
organization organisation org organizacion organizatsiya
government govt gov
factory plant zavod fabrika fabrik fabrica karkhane
exchange exch cambio sarrafi
aviation aero airlines airline havayolu havayollari aviatsiya
security secur seguridad guvenlik
supply supplies tedarik
solutions solution
systems system sistemas sistemi sistem
resources resource
saint st sankt sint san santa sao sv
mount mt monte
star stella yildiz
`;

export const WORD_VARIANTS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
