export const phrases: Readonly<Record<string, string>> = {
  'floor denser than the rest of it, by {0} of attenuation': 'plancher plus dense que le reste, de {0} d’atténuation',
  'roof denser than the rest of it, by {0} of attenuation': 'toit plus dense que le reste, de {0} d’atténuation',
  '{0} times as dense as the load around it': '{0} fois plus dense que le chargement autour',
  'filled up to the roof: machinery, or a false wall':
    'rempli jusqu’au toit : un groupe frigorifique, ou une fausse paroi',
  'load, {0} % even': 'chargement, homogène à {0} %',
  'load, {0} % even, {1} x {2} packages in sight': 'chargement, homogène à {0} %, {1} x {2} colis visibles',
  'low and light: dunnage': 'bas et léger : bois de calage',
};
