// The part of the WebAssembly API that is used here: Node has it, but its type package leaves it to the DOM library.
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  interface Instance {
    readonly exports: Record<string, unknown>;
  }
}
declare var WebAssembly: {
  Memory: new (descriptor: { initial: number }) => WebAssembly.Memory;
  instantiate(bytes: Uint8Array, imports: WebAssembly.Imports): Promise<{ instance: WebAssembly.Instance }>;
};
