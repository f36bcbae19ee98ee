import { t } from '../words.ts';

/** A value as it was read, in words where a machine's stands: a container that is empty is so, not `true`. */
export function saidValue(value: string): string {
  if (value === 'true') return t('value.yes');
  return value === 'false' ? t('value.no') : value;
}
