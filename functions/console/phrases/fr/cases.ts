export const phrases: Readonly<Record<string, string>> = {
  'could not be read whole: {0}': 'n’a pas pu être lu en entier : {0}',
  'required, but never came: {0}': 'exigé, mais jamais arrivé : {0}',
  'not screened, or not against every list': 'non comparé aux listes de surveillance, ou pas à toutes',
  'a full look at papers and scans is asked for: what the checks found is shown when it is decided':
    'un examen complet des documents et des scans est demandé : ce que les contrôles ont trouvé est montré une fois la décision prise',
  'a transport document': 'un document de transport',
  'an invoice': 'une facture',
  'a packing list': 'une liste de colisage',
  'an identity document': 'une pièce d’identité',
  'a scan': 'un scan',
  'switched off at this port by {0} on {1}: {2}': 'désactivé dans ce port par {0} le {1} : {2}',
};
