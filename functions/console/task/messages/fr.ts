import type { Translation } from '../../language/words.ts';
import type { messages as english } from './en.ts';

export const messages: Translation<typeof english> = {
  reason: 'Motif',
  'reason-missing': 'Dites pourquoi, en quelques mots.',
  span: 'Pour combien de temps',
  'hours.0.5': 'Une demi-heure',
  'hours.2': 'Deux heures',
  'hours.8': 'Huit heures',
  'hours.24': 'Un jour',
  'hours.72': 'Trois jours',
  'hours.168': 'Une semaine',
  wanted: 'Ce qu’il faut',
  'wanted.document': 'un document',
  'wanted.rescan': 'un autre scan',
  'snooze.title': 'Reporter {reference}',
  'snooze.text':
    'Elle reste parmi les vôtres, et personne ne la reçoit d’ici là, mais d’autres peuvent la prendre. Son délai court.',
  'raise.title': 'Soumettre {reference} à un superviseur',
  'raise.text': 'Un superviseur la reprend, ou la rend avec une réponse. Votre brouillon reste à vous.',
  'request.title': 'Demander quelque chose au port pour {reference}',
  'request.text': 'La tâche attend et son délai s’arrête jusqu’à l’arrivée, et au plus pour cette durée.',
  'do.snooze': 'Reporter',
  'do.raise': 'Soumettre à un superviseur',
  'do.request': 'Demander au port',
};
