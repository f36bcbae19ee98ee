import type { SourcePage } from '../layout/lines.ts';
import type { ReadPages } from '../read-paper.ts';
export function readIdentity(_pages: readonly SourcePage[]): ReadPages<'identity'> | null {
  return null;
}
