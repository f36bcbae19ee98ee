import type { Translation } from '../words.ts';
import type { messages as english } from './en.ts';

export const messages: Translation<typeof english> = {
  brand: 'Tidewaiter',
  waiting: 'Chargement…',
  close: 'Fermer',
  cancel: 'Annuler',
  'try-again': 'Réessayer',
  reload: 'Recharger la page',
  skip: 'Aller au contenu principal',
  navigation: 'Vues',
  'nav.queue': 'File',

  'severity.critical': 'Critique',
  'severity.high': 'Élevée',
  'severity.medium': 'Moyenne',
  'severity.low': 'Faible',
  'lane.documents': 'Documents',
  'lane.imaging': 'Imagerie',
  'lane.sanctions': 'Sanctions',
  'lane.goods': 'Marchandises',
  'stage.first': 'Premier examen',
  'stage.second': 'Second agent',
  'stage.supervisor': 'Superviseur',
  'disposition.released': 'Mainlevée',
  'disposition.examine': 'À visiter',
  'disposition.held': 'Retenu',
  'disposition.seized': 'Saisi',

  'time.in': 'dans {length}',
  'time.ago': 'il y a {length}',
  'time.late': 'retard {length}',

  'profile.menu': 'Profil de {name}',
  'profile.language': 'Langue',
  'profile.theme': 'Apparence',
  'profile.keys': 'Clavier',
  'profile.keys-on': 'Touches simples actives',
  'profile.keys-off': 'Touches simples inactives',
  'profile.sign-out': 'Se déconnecter',
  'theme.auto': 'Selon le poste',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'theme.contrast': 'Contraste élevé',
  'role.officer': 'Agent',
  'role.supervisor': 'Superviseur',
  'role.auditor': 'Auditeur',
  'role.operator': 'Opérateur',
  'role.port-agent': 'Agent portuaire',

  'keys.title': 'Touches',
  'keys.show': 'Afficher les touches',
  'keys.none': 'Les touches simples sont désactivées dans le menu du profil.',
  'keys.then': 'puis',
  'keys.group.everywhere': 'Partout',
  'keys.group.go': 'Aller à',
  'keys.back': 'Retour',
  'keys.go-queue': 'La file',

  'sign-in.title': 'Connexion',
  'sign-in.text': 'Les agents des douanes et les agents portuaires se connectent avec leur compte.',
  'sign-in.button': 'Se connecter',
  'sign-in.out': 'Vous êtes déconnecté.',
  'sign-in.ended': 'Votre session a expiré',
  'sign-in.ended-text':
    'Reconnectez-vous pour continuer. Vous reviendrez à cet endroit, et ce que vous avez écrit est conservé.',
  'sign-in.again': 'Se reconnecter',
  'sign-in.failed': 'La connexion a échoué',
  'sign-in.failed-text':
    'Le service de connexion a répondu : {reason}. Rien n’a été modifié. Réessayez ; si cela persiste, communiquez ce mot à l’opérateur.',

  'start.failed': 'La console n’a pas pu démarrer',
  'start.failed-text': 'Le serveur n’a pas répondu. Vérifiez la connexion, puis réessayez.',

  offline:
    'La connexion au serveur est coupée. Ce que vous voyez peut être ancien ; ce que vous écrivez est conservé dans cet onglet.',
  'offline.again': 'La connexion est rétablie.',
  outbox: {
    one: '{count} décision attend d’être envoyée. Elle partira d’elle-même au retour de la connexion ; laissez cet onglet ouvert.',
    many: '{count} de décisions attendent d’être envoyées. Elles partiront d’elles-mêmes au retour de la connexion ; laissez cet onglet ouvert.',
    other:
      '{count} décisions attendent d’être envoyées. Elles partiront d’elles-mêmes au retour de la connexion ; laissez cet onglet ouvert.',
  },

  'wrong.title': 'Cette vue s’est arrêtée',
  'wrong.text':
    'Une erreur s’y est produite, et rien n’a été envoyé. Réessayez, ou revenez à la file. Si cela persiste, communiquez à l’opérateur l’heure et ce mot :',
  'wrong.script':
    'Une partie de la page n’a pas pu être chargée. La connexion est peut-être coupée, ou la console a été renouvelée entre-temps : rechargez la page. Ce que vous avez écrit est conservé.',
  'wrong.to-queue': 'Vers la file',
  'no-page.title': 'Il n’y a rien à cette adresse',
  'no-page.text': 'Le lien est peut-être ancien ou tronqué.',
  'no-access.title': 'Ceci ne vous est pas ouvert',
  'no-access.text': 'Votre compte ne peut pas voir cela. Demandez à votre superviseur s’il le devrait.',

  'problem.access.denied': 'Cela ne vous est pas permis.',
  'problem.access.too-many': 'Trop de requêtes à la fois. Attendez un instant et réessayez.',
  'problem.internal': 'Le serveur a échoué. Réessayez.',
  'problem.unreachable': 'Le serveur est injoignable. Réessayez au retour de la connexion.',
  'problem.sign-in': 'Votre session a expiré. Reconnectez-vous.',
  'problem.task.unknown': 'Cette tâche n’existe plus.',
  'problem.task.ended': 'La tâche est déjà terminée.',
  'problem.task.ended-by': 'Déjà décidé : {disposition}, par {by}.',
  'problem.task.claimed': 'Un autre agent détient la tâche.',
  'problem.task.claimed-by': '{by} détient la tâche.',
  'problem.task.not-held': 'Vous ne détenez plus la tâche. Reprenez-la.',
  'problem.other': 'Cela n’a pas fonctionné : {message}',
};
