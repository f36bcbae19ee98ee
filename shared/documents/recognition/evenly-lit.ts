/** Grey levels less their mean, over their deviation: as our own line networks were trained. */
export function evenlyLit(data: Uint8Array): Float32Array {
  let [sum, squares] = [0, 0];
  for (const value of data) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / data.length;
  const deviation = Math.sqrt(Math.max(0, squares / data.length - mean * mean)) + 1;
  const even = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += 1) even[at] = ((data[at] ?? 0) - mean) / deviation;
  return even;
}
