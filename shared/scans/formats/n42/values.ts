/** Seconds of an ISO 8601 duration such as PT1M30.5S; null for anything else, years and months included. */
export function durationSeconds(text: string | null): number | null {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text?.trim() ?? '');
  if (!match || match.slice(1).every((part) => part === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** A finite number of zero or more; null for anything else. */
export function count(text: string | null): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/** A date and time as written, if it is one. */
export function instant(text: string | null): string | null {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text ?? '');
  return match && !Number.isNaN(Date.parse(match[0])) ? match[0] : null;
}

/** More channels than any detector has. */
const MOST_CHANNELS = 65_536;

/**
 * The counts of a spectrum by channel. With "CountedZeroes" a zero is followed by how many zeroes it stands for. Null where
 * a value is none or the channels don't end.
 */
export function channelCounts(text: string, compression: string | undefined): number[] | null {
  const values = text.trim() === '' ? [] : text.trim().split(/[\s,]+/, MOST_CHANNELS + 1);
  const counted = /^counted-?zeroe?s$/i.test(compression ?? '');
  const channels: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = count(values[index] ?? '');
    if (value === null) return null;
    if (counted && value === 0) {
      const zeroes = count(values[++index] ?? '');
      if (zeroes === null || !Number.isInteger(zeroes) || channels.length + zeroes > MOST_CHANNELS) return null;
      for (let zero = 0; zero < zeroes; zero++) channels.push(0);
    } else channels.push(value);
    if (channels.length > MOST_CHANNELS) return null;
  }
  return channels;
}
