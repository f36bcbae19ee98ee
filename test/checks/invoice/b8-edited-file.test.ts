import { describe, expect, it } from 'vitest';
import { b8EditedFile as b8 } from '../../../shared/checks/invoice/b8-edited-file.ts';
import type { FileMetadata } from '../../../shared/documents/file-metadata.ts';
import { invoice } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const made = (given: Partial<FileMetadata> = {}) => ({
  ...invoice(),
  metadata: {
    ...{ producer: 'Ledger Export 4.1', creator: 'Ledger', saves: 1 },
    ...{ createdAt: '2026-04-01T08:00:00.000Z', modifiedAt: '2026-04-01T08:00:00.000Z', ...given },
  },
});

describe('B8: a file edited after it was made', () => {
  it('fires on a program for changing pictures', () => {
    const [one] = foundBy(b8, {
      papers: [made({ producer: 'Adobe Photoshop 2025', modifiedAt: '2026-05-01T08:00:00.000Z' })],
    });
    expect(one?.message).toContain('the invoice was saved by Adobe Photoshop 2025');
    expect(one).toMatchObject({ certainty: 'verify', severity: 'medium' });
    expect(gist(foundBy(b8, { papers: [made({ producer: 'GIMP 3.0' })] }))).toEqual(['invoice.pdf: low, verify']);
  });

  it('fires on a file saved anew long after its making, to the day', () => {
    expect(gist(foundBy(b8, { papers: [made({ modifiedAt: '2026-04-02T08:00:01.000Z', saves: 2 })] }))).toEqual([
      'invoice.pdf: low, verify',
    ]);
    expect(foundBy(b8, { papers: [made({ modifiedAt: '2026-04-02T08:00:00.000Z', saves: 2 })] })).toEqual([]);
  });

  it('is silent about signatures on the same day and about scanners', () => {
    expect(foundBy(b8, { papers: [made({ modifiedAt: '2026-04-01T08:20:00.000Z', saves: 2 })] })).toEqual([]);
    expect(
      foundBy(b8, { papers: [made({ producer: 'ScanStation 500', modifiedAt: '2026-05-01T08:00:00.000Z' })] }),
    ).toEqual([]);
  });

  it('says so where no file tells how it was made', () => {
    expect(reasonNotExamined(b8, { papers: [invoice()] })).not.toBeNull();
    expect(
      foundBy(b8, { papers: [made({ producer: null, creator: null, createdAt: null, modifiedAt: null })] }),
    ).toEqual([]);
  });
});
