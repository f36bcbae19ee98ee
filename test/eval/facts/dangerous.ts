/** An entry of the dangerous goods list as declarations print it; the names are printed in English on sea papers everywhere. Source: UN Model Regulations. */
export interface DangerousWare {
  unNumber: string;
  name: string;
  hazardClass: string;
  packingGroup: 'I' | 'II' | 'III';
  /** Degrees Celsius, of the ware. */
  flashPointC: number | null;
}
