import type { Notes } from '../structured/notes.ts';
import { placeOf } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

const codes = (list: string) => new Set(list.split(' '));

/**
 * Qualifiers that are known here, be they read or passed over knowingly, by what they qualify (UN/EDIFACT directories D95B to
 * D16A, code lists 3035, 6313, 8053, 8169, 8273). Another one may carry what ought to be read, and is told.
 */
const KNOWN = {
  /** 3035, party function: of cargo reports, bills and container messages. */
  NAD: codes(
    'AA AE AF AG AH AL AM AO AP AS AT AV AW BA BI BJ BN BO BP BR BS BU BY CA CB CC CF CG CH CI CL CM CN CO CP CPE CS CU CV CW CX CZ DA DB DC DD DE DF DG DH DL DO DP DT EO EX FC FD FF FG FH FI FP FR FW GA GC GM HI IM IN IV LD LG LP MA MF MP MR MS N1 N2 NF NI OB OF OI ON OP OS OT OV OY PA PB PC PE PF PG PH PK PL PM PO PR PU PW PX RA RB RE RS RW SE SF SG SHA SI SLS SM SN SPC SS ST SU SV SX TB TC TD TE TF TO TR TT UC UD UP VN VT WC WD WPA WS ZZZ',
  ),
  /** 6313, measured attribute. */
  MEA: codes(
    'A AAA AAB AAC AAD AAE AAF AAL AAM AAN AAO AAP AAS AAU AAW AAX AAY AAZ ABA ABB ABC ABD ABE ABJ ABM ABS ABX ACA ACE ACG ACN ACP ACS ACV ACW ADW ADX ADY ADZ AEO AEP AEQ AET AEU AEV AEW AEX AEY AEZ AFA AFB AFC AVG BW CH CT D DI DN DP DT DV DX EGA EN EV FO G HM HT L LN LND LW M MO MW N NE OD OU OW PAA PAL PLA PLL PLN PT RA RN RO RW S SLZ SM SW T TC TH TN TR TT TW UA UC UCO UCV VGM VH VOL VW W WA WD WM WT WU XH XV ZZZ',
  ),
  /** 8053, equipment type. */
  EQD: codes(
    'AA AB AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ AT BL BPN BPO BPP BR BX CH CN EFP EYP FPN FPR LU MPA PA PBP PE PF PL PPA PST RE RF RG RGF RO RR SM SPP ST STR SW TE TP TS TSU UL',
  ),
  /** 8273, dangerous goods regulations. */
  DGS: codes('ADN ADR AND ANR ARD CFR COM GVE GVS ICA IMD RGE RID TEC UI ZZZ'),
} as const;

/** 3227, place or location qualifier: numbered without gaps that matter. */
const LAST_PLACE = 300;
/** 8169, full or empty indicator. */
const FILLED = codes('1 2 3 4 5 6 7 8 9 10');

type Qualified = keyof typeof KNOWN;

/** Notes the qualifiers of a segment that are not known: each once, with the first place. */
export function noteUnknownQualifiers(segment: Segment, message: number, notes: Notes): void {
  const { tag } = segment;
  if (isQualified(tag)) {
    const code = tag === 'MEA' ? componentOf(segment, 1) || componentOf(segment, 0) : componentOf(segment, 0);
    if (code !== '' && !KNOWN[tag].has(code)) note(segment, code, message, notes);
  }
  if (tag === 'LOC') {
    const code = componentOf(segment, 0);
    const known = code === 'ZZZ' || (/^\d{1,3}$/.test(code) && Number(code) >= 1 && Number(code) <= LAST_PLACE);
    if (!known) note(segment, code, message, notes);
  }
  if (tag === 'EQD') {
    const filled = componentOf(segment, 5);
    if (filled !== '' && !FILLED.has(filled)) note(segment, filled, message, notes);
  }
}

function isQualified(tag: string): tag is Qualified {
  return tag in KNOWN;
}

function note(segment: Segment, code: string, message: number, notes: Notes): void {
  const printed = /^[\x21-\x7e]{1,10}$/.test(code) ? code : 'one of no code list';
  const text = `${placeOf(segment, message)}: the qualifier ${printed} is not known; what it qualifies was not read`;
  notes.add('edifact.qualifier', text, `${segment.tag} ${printed}`);
}
