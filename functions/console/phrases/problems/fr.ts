import type { UnreadableCode } from '../../../../shared/documents/unreadable-error.ts';

export const problems: Readonly<Record<UnreadableCode | 'reader.failed', string>> = {
  'file.empty': 'le fichier est vide : renvoyez-le',
  'file.too-large': 'le fichier dépasse la taille acceptée : envoyez-le en plusieurs parties',
  'file.unsupported':
    'ce n’est ni PDF, TIFF, PNG, JPEG, XML, CSV, EDIFACT, X12 ni JSON : convertissez-le et renvoyez-le',
  'text.encoding':
    'le jeu de caractères n’est pas lu ici : enregistrez le texte en UTF-8 (EDIFACT : UNOC ou UNOY) et renvoyez-le',
  'text.too-large': 'le message dépasse la taille acceptée : envoyez-le en plusieurs parties',
  'pdf.encrypted': 'le PDF est protégé par un mot de passe : envoyez-le sans protection',
  'pdf.broken': 'le PDF est endommagé ou tronqué : exportez-le à nouveau et renvoyez-le',
  'pdf.too-costly': 'le PDF demande plus de mémoire qu’un document n’en peut prendre',
  'image.broken': 'l’image est endommagée ou tronquée : renvoyez-la',
  'image.too-many-pixels': 'l’image a trop de pixels : numérisez-la à 300 dpi au plus et renvoyez-la',
  'xml.doctype': 'le XML a un type de document (DOCTYPE), ce qui est refusé : retirez-le',
  'xml.broken': 'le XML n’est pas bien formé : exportez-le à nouveau',
  'xml.root': 'l’élément racine du XML n’est pas de ceux qui sont lus ici',
  'xml.too-deep': 'le XML est plus imbriqué ou plus grand qu’aucun document n’en a besoin',
  'json.broken': 'le JSON est tronqué ou mal formé : exportez-le à nouveau',
  'json.shape': 'une valeur du message n’a pas la forme voulue : corrigez-la et renvoyez-le',
  'csv.broken': 'le CSV a un guillemet non fermé ou un enregistrement sans fin : exportez-le à nouveau',
  'csv.columns':
    'le CSV n’a pas de ligne de titres qui désigne un manifeste ou une facture (conteneur, scellé, colis, poids brut…)',
  'csv.too-many-rows': 'le CSV a trop de lignes : envoyez-le en plusieurs parties',
  'edifact.interchange': 'l’échange EDIFACT n’est pas entier ou ses séparateurs sont inutilisables : envoyez-le entier',
  'edifact.message': 'l’échange ne contient pas de message qui soit lu ici',
  'x12.interchange': 'l’échange X12 n’est pas entier : envoyez-le entier',
  'x12.transaction-set': 'l’échange X12 ne contient pas de message 309, le seul qui soit lu ici',
  'ocr.off': 'la page est une image, et la lecture des images est désactivée ici',
  'ocr.unsupported': 'le service de lecture des images n’accepte pas cette page',
  'ocr.denied': 'l’accès au service de lecture des images est refusé : prévenez l’exploitant',
  'ocr.refused': 'le service de lecture des images a refusé cette page',
  'ocr.busy': 'le service de lecture des images est surchargé : renvoyez le fichier plus tard',
  'scan.type':
    'ce fichier n’est pas d’une sorte attendue parmi les scans : image TIFF, PNG, JPEG ou DICOM, fiche JSON ou XML, ou N42',
  'scan-record.encoding': 'la fiche du scan n’est pas du texte UTF-8 : exportez-la en UTF-8',
  'scan-record.syntax': 'la fiche du scan n’est pas du JSON bien formé, peut-être tronquée : exportez-la à nouveau',
  'scan-record.field': 'un champ de la fiche du scan est faux : corrigez-la et renvoyez-la',
  'scan-image.damaged': 'l’image du scan est endommagée ou tronquée : renvoyez-la',
  'scan-image.depth': 'la profondeur des valeurs de l’image n’est pas lue : exportez-la en 8, 12 ou 16 bits sans signe',
  'scan-image.pixels': 'l’image a plus de pixels qu’il n’en est lu : exportez-la plus petite',
  'scan-image.time':
    'la lecture de l’image a pris trop de temps : exportez-la plus petite ou simplement compressée (deflate, LZW)',
  'scan-image.samples': 'l’image a plusieurs valeurs par pixel : exportez une seule valeur de gris par pixel',
  'scan-image.palette': 'l’image montre les couleurs d’une palette : exportez les valeurs de gris',
  'scan-image.inks': 'l’image est séparée en encres d’impression (CMYK) : exportez les valeurs de gris du scanner',
  'scan-image.compression':
    'la compression de l’image n’est pas lue : exportez-la sans compression, en LZW ou en deflate',
  'dicom.damaged': 'l’en-tête du fichier DICOM est endommagé ou tronqué : renvoyez-le',
  'dicom.transfer-syntax':
    'la compression du fichier DICOM n’est pas lue : exportez-le sans compression (explicit VR little endian) ou en RLE',
  'dicom.no-image': 'le fichier DICOM ne contient pas d’image, ou s’arrête avant elle : exportez l’image',
  'n42.no-measurement':
    'le fichier N42 ne contient pas les comptages du passage avec leur durée : exportez le relevé entier du portique',
  'reader.failed': 'le lecteur a échoué à chaque fois sur ce fichier : demandez-en une autre copie',
};
