/** How a data set's elements and pixels are written. */
export interface TransferSyntax {
  explicit: boolean;
  little: boolean;
  pixels: 'native' | 'rle';
}

const READ: Record<string, TransferSyntax> = {
  '1.2.840.10008.1.2': { explicit: false, little: true, pixels: 'native' },
  '1.2.840.10008.1.2.1': { explicit: true, little: true, pixels: 'native' },
  '1.2.840.10008.1.2.2': { explicit: true, little: false, pixels: 'native' },
  '1.2.840.10008.1.2.5': { explicit: true, little: true, pixels: 'rle' },
};

/** DICOM PS3.6, annex A: those that are met, so that a refusal can name them. */
const OTHERS: Record<string, string> = {
  '1.2.840.10008.1.2.1.99': 'deflated explicit VR',
  '1.2.840.10008.1.2.4.50': 'JPEG baseline',
  '1.2.840.10008.1.2.4.51': 'JPEG extended, 12 bits',
  '1.2.840.10008.1.2.4.57': 'JPEG lossless',
  '1.2.840.10008.1.2.4.70': 'JPEG lossless, first-order prediction',
  '1.2.840.10008.1.2.4.80': 'JPEG-LS lossless',
  '1.2.840.10008.1.2.4.81': 'JPEG-LS near-lossless',
  '1.2.840.10008.1.2.4.90': 'JPEG 2000 lossless',
  '1.2.840.10008.1.2.4.91': 'JPEG 2000',
  '1.2.840.10008.1.2.4.201': 'High-Throughput JPEG 2000 lossless',
};

export function transferSyntaxOf(uid: string): TransferSyntax | null {
  return READ[uid] ?? null;
}

export function transferSyntaxName(uid: string): string {
  return OTHERS[uid] ?? (/^[0-9.]{1,64}$/.test(uid) ? uid : 'one that is no UID');
}
