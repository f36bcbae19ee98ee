/** The address of a scan of a case in the API. */
export function pathOf(port: string, reference: string, scanId: string): string {
  return `/cases/${[port, reference].map(encodeURIComponent).join('/')}/scans/${encodeURIComponent(scanId)}`;
}
