/** The id of a case, unique in a region: `NLRTM/MSCU-2026-001`. It names the partition, the folder in S3 and the address in the console. */
export function caseIdOf(port: string, reference: string): string {
  return `${port}/${reference}`;
}
