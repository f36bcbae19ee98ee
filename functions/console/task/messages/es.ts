import type { Translation } from '../../language/words.ts';
import type { messages as english } from './en.ts';

export const messages: Translation<typeof english> = {
  reason: 'Motivo',
  'reason-missing': 'Diga por qué, en pocas palabras.',
  span: 'Por cuánto tiempo',
  'hours.0.5': 'Media hora',
  'hours.2': 'Dos horas',
  'hours.8': 'Ocho horas',
  'hours.24': 'Un día',
  'hours.72': 'Tres días',
  'hours.168': 'Una semana',
  wanted: 'Lo que hace falta',
  'wanted.document': 'un documento',
  'wanted.rescan': 'otro escaneo',
  'snooze.title': 'Aplazar {reference}',
  'snooze.text': 'Sigue entre las suyas y nadie la recibe hasta entonces, aunque otros pueden tomarla. Su plazo corre.',
  'raise.title': 'Elevar {reference} a un supervisor',
  'raise.text': 'Un supervisor se hace cargo o la devuelve con una respuesta. Su borrador sigue siendo suyo.',
  'request.title': 'Pedir algo al puerto para {reference}',
  'request.text': 'La tarea espera y su reloj se detiene hasta que llegue, y como mucho durante ese tiempo.',
  'do.snooze': 'Aplazar',
  'do.raise': 'Elevar a un supervisor',
  'do.request': 'Pedir al puerto',
};
