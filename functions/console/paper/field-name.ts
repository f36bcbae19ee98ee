/** `consignments[0].containers[1].grossKg` in words: `Gross kg, consignment 1, container 2`. */
export function fieldName(path: string): string {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const inner = steps.map(stepName).filter((name) => name !== '');
  return [stepName(last), ...inner.reverse()].join(' · ');
}

function stepName(step: string): string {
  const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const words = name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  return index === undefined ? named : `${named.replace(/s$/, '')} ${Number(index) + 1}`;
}
