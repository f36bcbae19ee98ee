import type { EquipmentReportFields, ReportedContainer } from '../equipment-fields.ts';
import { equipmentReportFieldsSchema, reportedContainerSchema } from '../equipment-fields.ts';
import { type Consignment, consignmentSchema, type ManifestFields, manifestFieldsSchema } from '../manifest-fields.ts';
import type { Problem } from '../reading.ts';
import { type EvidenceEntry, type SeenTree, settleEntries } from '../seen.ts';

/** The kinds that structured messages of any length give: what is said of the whole paper, and an item of its long list. */
interface Shapes {
  manifest: { rest: Omit<ManifestFields, 'consignments'>; item: Consignment };
  'bill-of-lading': Shapes['manifest'];
  'equipment-report': { rest: Omit<EquipmentReportFields, 'containers'>; item: ReportedContainer };
}
export type PiecesKind = keyof Shapes;
export type RestTree<K extends PiecesKind> = SeenTree<Shapes[K]['rest']>;
export type ItemTree<K extends PiecesKind> = SeenTree<Shapes[K]['item']>;

interface Settled {
  fields: object;
  evidence: EvidenceEntry[];
}

interface PiecesOf<K extends PiecesKind> {
  list: string;
  rest(tree: RestTree<K>): Settled;
  item(tree: ItemTree<K>, at: string): Settled;
}

const restOfManifest = manifestFieldsSchema.omit({ consignments: true });
const restOfReport = equipmentReportFieldsSchema.omit({ containers: true });
const ofManifest: PiecesOf<'manifest'> = {
  list: 'consignments',
  rest: (tree) => settleEntries(restOfManifest, tree),
  item: (tree, at) => settleEntries(consignmentSchema, tree, at),
};

export const PIECES: { readonly [K in PiecesKind]: PiecesOf<K> } = {
  manifest: ofManifest,
  'bill-of-lading': ofManifest,
  'equipment-report': {
    list: 'containers',
    rest: (tree) => settleEntries(restOfReport, tree),
    item: (tree, at) => settleEntries(reportedContainerSchema, tree, at),
  },
};

/**
 * A paper, told piece by piece: its kind, the items of its long list, then all that is said of it as a whole. Evidence is by
 * path into the whole paper's fields, as in a reading.
 */
export type Piece =
  | { type: 'open'; kind: PiecesKind }
  | ({ type: 'item' } & Settled)
  | ({ type: 'close'; partial: boolean; problems: Problem[] } & Settled);

/** Reads a file whose bytes come in chunks into papers that are given in pieces. Throws UnreadableError. */
export interface PieceReader {
  push(chunk: Uint8Array): Piece[];
  end(): Piece[];
}
