import type { ControlledSubstance } from './controlled-substances.ts';

/** Name, CAS number, HS subheading (`=` before one that holds little else), other names. */
const SCHEDULED = `
thiodiglycol|111-48-8|=293070|bis 2 hydroxyethyl sulfide; bis 2 hydroxyethyl sulphide; thiodiethanol
phosphorus trichloride|7719-12-2|=281213|phosphorous trichloride; pcl3; trichlorure de phosphore; phosphortrichlorid
phosphorus oxychloride|10025-87-3|=281212|phosphoryl chloride; pocl3; phosphoroxychlorid; oxychlorure de phosphore
phosphorus pentachloride|10026-13-8|=281214|pcl5; phosphorpentachlorid
thionyl chloride|7719-09-7|=281217|thionylchlorid; socl2; chlorure de thionyle; cloruro de tionilo
sulphur monochloride|10025-67-9|=281215|sulfur monochloride; disulfur dichloride; s2cl2
sulphur dichloride|10545-99-0|=281216|sulfur dichloride; scl2
phosgene|75-44-5|=281211|carbonyl chloride; phosgen; cocl2
cyanogen chloride|506-77-4|=285310|chlorcyan; chlorure de cyanogene
hydrogen cyanide|74-90-8|=281112|hydrocyanic acid; prussic acid; blausaure; acide cyanhydrique
chloropicrin|76-06-2|=290491|trichloronitromethane; chlorpikrin
dimethyl methylphosphonate|756-79-6|293141|dmmp
dimethyl phosphite|868-85-9|292021|dimethyl hydrogen phosphite; dimethyl phosphonate
diethyl phosphite|762-04-9|292022|diethyl hydrogen phosphite; diethyl phosphonate
trimethyl phosphite|121-45-9|292023|phosphorous acid trimethyl ester
triethyl phosphite|122-52-1|292024|phosphorous acid triethyl ester
pinacolyl alcohol|464-07-3|290519|3 3 dimethyl 2 butanol; pinacolylalkohol
triethanolamine|102-71-6|292215|trolamine; triethanolamin; trietanolamina
methyldiethanolamine|105-59-9|292217|n methyldiethanolamine; mdea
ethyldiethanolamine|139-87-7|292217|n ethyldiethanolamine
methylphosphonyl dichloride|676-97-1|293149|methylphosphonic dichloride
3 quinuclidinol|1619-34-7|293339|quinuclidin 3 ol
benzilic acid|76-93-7|291817|diphenylglycolic acid
arsenic trichloride|7784-34-1|281219|arsenous chloride
`;

/** Schedules 1 to 3 of the Chemical Weapons Convention, those that are traded. */
export const WEAPONS_PRECURSORS: readonly ControlledSubstance[] = SCHEDULED.trim()
  .split('\n')
  .map((line) => {
    const [name = '', cas = '', code = '', synonyms = ''] = line.split('|');
    return {
      ...{ name, cas: [cas], synonyms: synonyms.split('; ') },
      hs6: [{ code: code.replace('=', ''), alone: code.startsWith('=') }],
      listings: [{ list: 'cwc' }, { list: 'eu-dual-use' }],
    };
  });
