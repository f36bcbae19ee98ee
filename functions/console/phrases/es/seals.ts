export const phrases: Readonly<Record<string, string>> = {
  'no container has its seals stated in two places': 'ningún contenedor tiene sus precintos indicados en dos sitios',
  'Container {0}: seal {1} on {2}, but {3} on {4}.': 'Contenedor {0}: precinto {1} en {2}, pero {3} en {4}.',
  'the class of seals by ISO 17712 stands on no paper that is read':
    'ningún documento leído indica la clase de los precintos según ISO 17712',
  'no transport paper names a full, closed container':
    'ningún documento de transporte cita un contenedor lleno y cerrado',
  'Seal of {0} on {1}': 'Precinto del contenedor {0} en {1}',
  'Not everything could be read with certainty: please verify on the original.':
    'No todo se pudo leer con certeza: verifíquese en el original.',
  'Others of the same consignment have one.': 'Otros del mismo envío sí lo tienen.',
  'No container of the consignment has one, so the paper may not print them: please verify.':
    'Ningún contenedor del envío lo tiene: quizá el documento no los imprime; verifíquese.',
  'Container {0} is full, but no paper names a seal for it.':
    'El contenedor {0} está lleno, pero ningún documento indica su precinto.',
  'no paper names a seal with its container': 'ningún documento cita un precinto con su contenedor',
  'The same seal in case {0}': 'El mismo precinto en el caso {0}',
  'on container {0}, {1}': 'en el contenedor {0}, {1}',
  'on container {0}, bill of lading {1}, {2}': 'en el contenedor {0}, conocimiento de embarque {1}, {2}',
  'So short a number may come twice by chance: please verify.':
    'Un número tan corto puede repetirse por casualidad: verifíquese.',
  'Seal {0} hangs on container {1} by {2}, and on container {3} {4}.':
    'El precinto {0} está en el contenedor {1} según {2}, y en el contenedor {3} {4}.',
  'no container has its seals reported at two times':
    'ningún contenedor tiene sus precintos comunicados en dos momentos',
  'Seal by {0} of {1}': 'Precinto según {0}, {1}',
  'Container {0} bore seal {1}, then {2}, and no inspection between the two is known.':
    'El contenedor {0} llevaba el precinto {1}, luego {2}, sin inspección conocida entre ambos.',
  '{0} by {1} of {2}': '{0} según {1}, {2}',
};
