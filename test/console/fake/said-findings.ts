import { type Examined, examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { e1Seals } from '../../../shared/checks/seals/e1-seals.ts';
import { k1ListedParty } from '../../../shared/checks/watchlists/k1-listed-party.ts';
import { k2ListedVessel } from '../../../shared/checks/watchlists/k2-listed-vessel.ts';
import { k3EmbargoedPlace } from '../../../shared/checks/watchlists/k3-embargoed-place.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import { listedEntry } from '../../../shared/watchlists/entry.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { ROTTERDAM } from '../../checks/examine.ts';
import { consignment, container, dossier, party, transportPaper } from '../../dossier/readings.ts';

const LISTED = listedEntry({
  ...{ id: 'uto:17', list: 'uto', type: 'organisation', countries: ['KE'] },
  names: [{ name: 'MARSHLIGHT HOLDING LTD', quality: 'primary' }],
});

/** What real checks say of an invented case, in words that can be told in every language: seals, a listed party, an embargo. */
export function saidFindings(): Examined {
  const number = 'CSQU3054383';
  const consignee = party('Marshlight Holdng Ltd');
  const paper = (kind: 'manifest' | 'bill-of-lading', seal: string) => ({
    ...transportPaper([consignment({ consignee, containers: [container({ number, seals: [seal] })] })], {
      kind,
      header: { portOfLoading: 'KPNAM' },
    }),
    ...{ documentId: 'doc-manifest', file: 'manifest.pdf' },
  });
  const papers = [paper('manifest', 'EU772104'), paper('bill-of-lading', 'HL990317')];
  const screening = screeningBy(Screener.over([LISTED]));
  const checks = [e1Seals, k1ListedParty(screening), k2ListedVessel(screening), k3EmbargoedPlace];
  return runChecks(checks, examinationOf({ dossier: dossier(papers, []), port: ROTTERDAM }));
}
