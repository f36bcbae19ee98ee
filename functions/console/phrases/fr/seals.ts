export const phrases: Readonly<Record<string, string>> = {
  'no container has its seals stated in two places': 'aucun conteneur n’a ses scellés indiqués à deux endroits',
  'Container {0}: seal {1} on {2}, but {3} on {4}.': 'Conteneur {0} : scellé {1} sur {2}, mais {3} sur {4}.',
  'the class of seals by ISO 17712 stands on no paper that is read':
    'aucun document lu n’indique la classe des scellés selon ISO 17712',
  'no transport paper names a full, closed container':
    'aucun document de transport ne cite de conteneur plein et fermé',
  'Seal of {0} on {1}': 'Scellé du conteneur {0} sur {1}',
  'Not everything could be read with certainty: please verify on the original.':
    'Tout n’a pas pu être lu avec certitude : à vérifier sur l’original.',
  'Others of the same consignment have one.': 'D’autres du même envoi en ont un.',
  'No container of the consignment has one, so the paper may not print them: please verify.':
    'Aucun conteneur de l’envoi n’en a : le document ne les imprime peut-être pas ; à vérifier.',
  'Container {0} is full, but no paper names a seal for it.':
    'Le conteneur {0} est plein, mais aucun document ne cite de scellé pour lui.',
  'no paper names a seal with its container': 'aucun document ne cite de scellé avec son conteneur',
  'The same seal in case {0}': 'Le même scellé dans le dossier {0}',
  'on container {0}, {1}': 'sur le conteneur {0}, {1}',
  'on container {0}, bill of lading {1}, {2}': 'sur le conteneur {0}, connaissement {1}, {2}',
  'So short a number may come twice by chance: please verify.':
    'Un numéro aussi court peut revenir par hasard : à vérifier.',
  'Seal {0} hangs on container {1} by {2}, and on container {3} {4}.':
    'Le scellé {0} est sur le conteneur {1} selon {2}, et sur le conteneur {3} {4}.',
  'no container has its seals reported at two times': 'aucun conteneur n’a ses scellés relevés à deux moments',
  'Seal by {0} of {1}': 'Scellé selon {0}, {1}',
  'Container {0} bore seal {1}, then {2}, and no inspection between the two is known.':
    'Le conteneur {0} portait le scellé {1}, puis {2}, sans inspection connue entre les deux.',
  '{0} by {1} of {2}': '{0} selon {1}, {2}',
};
