import type { Language } from '../../words/words.ts';
import { saidIn } from './said.ts';

const TEXTS = {
  authority: [
    'The undersigned authority certifies that the goods described above originate in the country shown in box 3.',
    'L’autorité soussignée certifie que les marchandises désignées ci-dessus sont originaires du pays figurant dans la case 3.',
    'Die unterzeichnende Stelle bescheinigt, dass die oben bezeichneten Waren ihren Ursprung in dem in Feld 3 genannten Land haben.',
    'La autoridad infrascrita certifica que las mercancías descritas son originarias del país que figura en la casilla 3.',
    'De ondergetekende instantie verklaart dat de hierboven omschreven goederen van oorsprong zijn uit het in vak 3 vermelde land.',
    'A autoridade abaixo assinada certifica que as mercadorias acima designadas são originárias do país indicado na casa 3.',
    'L’autorità sottoscritta certifica che le merci sopra descritte sono originarie del paese indicato nella casella 3.',
  ],
  placeDate: [
    'Place and date of issue; name, signature and stamp of the authority',
    'Lieu et date de délivrance ; désignation, signature et cachet de l’autorité',
    'Ort und Datum der Ausstellung; Bezeichnung, Unterschrift und Stempel der Stelle',
    'Lugar y fecha de expedición; nombre, firma y sello de la autoridad',
    'Plaats en datum van afgifte; naam, handtekening en stempel van de instantie',
    'Local e data de emissão; designação, assinatura e carimbo da autoridade',
    'Luogo e data del rilascio; denominazione, firma e timbro dell’autorità',
  ],
  chamber: [
    'CHAMBER OF COMMERCE',
    'CHAMBRE DE COMMERCE',
    'INDUSTRIE- UND HANDELSKAMMER',
    'CÁMARA DE COMERCIO',
    'KAMER VAN KOOPHANDEL',
    'CÂMARA DE COMÉRCIO',
    'CAMERA DI COMMERCIO',
  ],
  original: ['ORIGINAL', 'ORIGINAL', 'ORIGINAL', 'ORIGINAL', 'ORIGINEEL', 'ORIGINAL', 'ORIGINALE'],
  union: [
    'EUROPEAN UNION',
    'UNION EUROPÉENNE',
    'EUROPÄISCHE UNION',
    'UNIÓN EUROPEA',
    'EUROPESE UNIE',
    'UNIÃO EUROPEIA',
    'UNIONE EUROPEA',
  ],
  verify: [
    'Check this certificate with the code',
    'Vérifier ce certificat avec le code',
    'Dieses Zeugnis prüfen mit dem Code',
    'Verifique este certificado con el código',
    'Controleer dit certificaat met de code',
    'Verifique este certificado com o código',
    'Verificare il certificato con il codice',
  ],
  issuedOn: ['Issued on', 'Délivré le', 'Ausgestellt am', 'Expedido el', 'Afgegeven op', 'Emitido em', 'Rilasciato il'],
  quantityBox: ['Quantity', 'Quantité', 'Menge', 'Cantidad', 'Hoeveelheid', 'Quantidade', 'Quantità'],
  itemBox: [
    'Item number; marks, numbers, number and kind of packages; description of goods',
    'N° d’ordre ; marques, numéros, nombre et nature des colis ; désignation des marchandises',
    'Laufende Nummer; Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung',
    'N.º de orden; marcas, numeración, número y naturaleza de los bultos; descripción de las mercancías',
    'Volgnummer; merken, nummers, aantal en soort der colli; omschrijving van de goederen',
    'N.º de ordem; marcas, números, quantidade e natureza dos volumes; designação das mercadorias',
    'N. d’ordine; marche, numeri, numero e natura dei colli; descrizione delle merci',
  ],
  applicant: [
    'I, the undersigned, ask for this certificate and vouch for the particulars given.',
    'Je soussigné demande ce certificat et réponds des indications données.',
    'Der Unterzeichnende beantragt dieses Zeugnis und steht für die Angaben ein.',
    'El abajo firmante solicita este certificado y responde de los datos indicados.',
    'Ondergetekende vraagt dit certificaat aan en staat in voor de gegevens.',
    'O abaixo assinado requer este certificado e responde pelos dados indicados.',
    'Il sottoscritto chiede il presente certificato e risponde dei dati indicati.',
  ],
} as const;

export function originTexts(language: Language): (key: keyof typeof TEXTS) => string {
  return saidIn(TEXTS, language);
}
