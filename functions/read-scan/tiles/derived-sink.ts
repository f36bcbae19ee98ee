/** Where what is made from an image is put: tiles and the thumbnail, by names that a repeat gives again. */
export interface DerivedSink {
  /** What the names lie below, as the reading tells it. */
  key: string;
  put(name: string, bytes: Uint8Array, contentType: string): Promise<void>;
}
