import type { EquipmentEvent, ReportedContainer } from '../../../shared/documents/equipment-fields.ts';
import type { Stowed, Truth } from '../truth/truth.ts';
import { localMinute } from '../world/calendar.ts';
import { HERE } from '../world/places.ts';
import type { Fields } from './draft.ts';

function reported(stowed: Stowed, given: Partial<ReportedContainer>): ReportedContainer {
  return {
    number: stowed.box.number,
    sizeType: stowed.box.sizeType,
    seals: [],
    empty: stowed.empty,
    grossKg: null,
    tareKg: null,
    vgmKg: null,
    verification: { method: null, responsible: null, weighedBy: null, document: null, at: null },
    event: null,
    at: null,
    stowPosition: null,
    portOfLoading: null,
    portOfDischarge: null,
    billOfLading: null,
    booking: null,
    setPointC: stowed.setPointC,
    dangerousGoods: [],
    ...given,
  };
}

function reportFields(
  truth: Truth,
  message: string,
  place: string,
  containers: ReportedContainer[],
): Fields<'equipment-report'> {
  const { vessel } = truth;
  return {
    message,
    purpose: 'original',
    reference: `${message}${truth.manifestNumber.slice(-7)}`,
    vessel: { name: vessel.name, imo: vessel.imo, callSign: vessel.callSign },
    voyage: truth.voyage,
    place,
    terminal: null,
    containers,
  };
}

/** Gate of a terminal; the box is weighed on the truck there, which rounds to 20 kg. */
export function gateFields(
  truth: Truth,
  event: 'gate-in' | 'gate-out',
  at: 'loading' | 'here',
  weighed: boolean,
): Fields<'equipment-report'> {
  const place = at === 'loading' ? truth.relation.loading.code : HERE.code;
  const date = at === 'loading' ? truth.gateInLoading : truth.arrival;
  const minutes = event === 'gate-in' ? 485 : 485 + 1440;
  return reportFields(
    truth,
    'CODECO',
    place,
    truth.containers.map((stowed, index) =>
      reported(stowed, {
        ...{
          event,
          at: localMinute(date, minutes + 9 * index),
          seals: [...stowed.seals],
          billOfLading: truth.billOfLading,
        },
        grossKg: weighed ? 20 * Math.round(stowed.vgmKg / 20) : null,
      }),
    ),
  );
}

export function loadingFields(
  truth: Truth,
  event: EquipmentEvent & ('loaded' | 'discharged'),
): Fields<'equipment-report'> {
  const [place, date] = event === 'loaded' ? [truth.relation.loading.code, truth.onBoard] : [HERE.code, truth.arrival];
  return reportFields(
    truth,
    'COARRI',
    place,
    truth.containers.map((stowed, index) =>
      reported(stowed, {
        ...{
          event,
          at: localMinute(date, 200 + 3 * index),
          seals: [...stowed.seals],
          billOfLading: truth.billOfLading,
        },
        ...{ portOfLoading: truth.relation.loading.code, portOfDischarge: HERE.code, grossKg: stowed.vgmKg },
      }),
    ),
  );
}

/** The ship's stow plan, with what other bills have beside these boxes left out. */
export function stowFields(truth: Truth): Fields<'equipment-report'> {
  return reportFields(
    truth,
    'BAPLIE',
    truth.relation.loading.code,
    truth.containers.map((stowed, index) =>
      reported(stowed, {
        ...{
          event: 'on-board',
          stowPosition: `0${140 + 4 * index}0${302 + index}82`.slice(0, 7),
          setPointC: stowed.setPointC,
        },
        ...{ portOfLoading: truth.relation.loading.code, portOfDischarge: HERE.code },
        grossKg: stowed.vgmKg,
        dangerousGoods: stowed.empty
          ? []
          : truth.lines.flatMap(({ kind }) =>
              kind.dangerous ? [{ unNumber: kind.dangerous.unNumber, hazardClass: kind.dangerous.hazardClass }] : [],
            ),
      }),
    ),
  );
}

export function verifiedMassFields(truth: Truth): Fields<'equipment-report'> {
  return reportFields(
    truth,
    'VERMAS',
    truth.relation.loading.code,
    truth.containers
      .filter(({ empty }) => !empty)
      .map((stowed) =>
        reported(stowed, {
          ...{
            event: 'weighed',
            setPointC: null,
            vgmKg: stowed.vgmKg,
            at: localMinute(truth.gateInLoading, 300),
            empty: null,
          },
          verification: {
            method: '1',
            responsible: truth.relation.seller.name,
            weighedBy: null,
            document: `VGM${truth.manifestNumber.slice(-7)}`,
            at: localMinute(truth.gateInLoading, 300),
          },
        }),
      ),
  );
}
