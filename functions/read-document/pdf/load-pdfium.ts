import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

export interface Pdfium {
  api: WrappedPdfiumModule;
  /** A view of the engine's memory; growth replaces it, so take it anew after every call that may allocate. */
  heap(): Uint8Array<ArrayBuffer>;
}

const WASM_PAGE = 65_536;

/**
 * Starts PDFium with a ceiling on its memory, so that a decompression bomb ends in its own failure to allocate.
 * Its WebAssembly lies beside the bundle when deployed, in the package when run from source.
 */
export async function loadPdfium(memoryMb: number): Promise<Pdfium> {
  const beside = fileURLToPath(new URL('pdfium.wasm', import.meta.url));
  const file = existsSync(beside) ? beside : fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasm = new Uint8Array(readFileSync(file));
  let memory: WebAssembly.Memory | null = null;
  const api = await init({
    wasmBinary: wasm.buffer,
    // What it prints may quote the paper.
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      void WebAssembly.instantiate(wasm, imports).then(({ instance }) => {
        for (const value of Object.values(instance.exports)) {
          if (!(value instanceof WebAssembly.Memory)) continue;
          limitGrowth(value, memoryMb);
          memory = value;
        }
        done(instance);
      });
      return {};
    },
  });
  api.PDFiumExt_Init();
  return {
    api,
    heap: () => {
      if (!memory) throw new TypeError('PDFium exports no memory');
      return new Uint8Array(memory.buffer);
    },
  };
}

function limitGrowth(memory: WebAssembly.Memory, memoryMb: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > memoryMb * 1024 * 1024) throw new RangeError('memory ceiling');
    return grow(pages);
  };
}
