import { decodeText } from '../../documents/decode-text.ts';
import type { Problem } from '../../documents/reading.ts';
import { UnreadableError } from '../../documents/unreadable-error.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { ScanRecord } from '../scan-record.ts';
import { readN42Of2006 } from './n42/n42-2006.ts';
import { readN42Of2012 } from './n42/n42-2012.ts';
import { recordFromXml } from './record-xml/record-xml.ts';
import { parseXmlTree } from './xml-tree.ts';

const MOST_PROBLEMS = 5;

/** Reads XML beside a scan: our own record, or a portal's data by its root. Throws UnreadableError `xml.*`, `text.encoding`, `scan-record.field`, `n42.no-measurement`. */
export function readScanXml(
  bytes: Uint8Array,
): { record: ScanRecord } | { portal: PortalReading; problems: Problem[] } {
  const root = parseXmlTree(decodeText(bytes));
  switch (root.name) {
    case 'scanRecord':
      return { record: recordFromXml(root) };
    case 'RadInstrumentData':
      return withMeasurement(readN42Of2012(root));
    case 'N42InstrumentData':
      return withMeasurement(readN42Of2006(root));
    default:
      throw new UnreadableError(
        'xml.root',
        'the XML is no scan record (scanRecord) and no portal data by ANSI N42.42 (RadInstrumentData, N42InstrumentData)',
      );
  }
}

function withMeasurement(file: ReturnType<typeof readN42Of2012>) {
  const { portal, problems, measurements } = file;
  if (measurements === 0 || (portal.gammaCps === null && portal.neutronCps === null)) {
    throw new UnreadableError(
      'n42.no-measurement',
      'the N42 file holds no counts of the passage itself, with their duration; export the portal’s whole record',
    );
  }
  return { portal, problems: problems.slice(0, MOST_PROBLEMS) };
}
