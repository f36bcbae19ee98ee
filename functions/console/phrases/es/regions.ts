export const phrases: Readonly<Record<string, string>> = {
  'floor denser than the rest of it, by {0} of attenuation': 'suelo más denso que el resto, en {0} de atenuación',
  'roof denser than the rest of it, by {0} of attenuation': 'techo más denso que el resto, en {0} de atenuación',
  '{0} times as dense as the load around it': '{0} veces más denso que la carga de alrededor',
  'filled up to the roof: machinery, or a false wall': 'lleno hasta el techo: maquinaria o una pared falsa',
  'load, {0} % even': 'carga, homogénea al {0} %',
  'load, {0} % even, {1} x {2} packages in sight': 'carga, homogénea al {0} %, {1} x {2} bultos a la vista',
  'low and light: dunnage': 'bajo y ligero: madera de estiba',
};
