import type { Language } from '../../words/words.ts';

/** Sentences and box labels of certificates of origin that are not labels of single values. */
export interface Certifying {
  issued: string;
  consignedFrom: string;
  consignedTo: string;
  combined: string;
  official: string;
  packagesAndGoods: string;
  /** Between packages and goods: `20 CTNS OF`. */
  of: string;
  criterion: string;
  certification: string;
  declaration: string;
  certified: string;
  produced: string;
  signature: string;
  certify(country: string): string;
}

export const CERTIFYING: Record<Language, Certifying> = {
  en: {
    issued: 'Issued on',
    consignedFrom: "Goods sent by (exporter's business name, address, country)",
    consignedTo: "Goods sent to (consignee's name, address, country)",
    combined: '(Declaration and certificate on one sheet)',
    official: 'Reserved for authorities',
    packagesAndGoods: 'Number and type of packages; goods',
    of: 'OF',
    criterion: 'Origin rule',
    certification: 'Certification by the authority',
    declaration: 'Declaration of the exporter',
    certified: 'On the basis of the checks carried out, what the exporter declares is certified to be correct.',
    produced: 'The undersigned declares that the entries above are correct and that all the goods were produced in',
    signature: 'Authorized signature',
    certify: (country) =>
      `To whom it may concern: we certify that the goods described below are of ${country} origin and were made there.`,
  },
  fr: {
    issued: 'Fait le',
    consignedFrom: "Marchandises envoyées par (nom, adresse, pays de l'exportateur)",
    consignedTo: 'Marchandises envoyées à (nom, adresse, pays du destinataire)',
    combined: '(Déclaration et certificat sur une feuille)',
    official: 'Réservé aux autorités',
    packagesAndGoods: 'Nombre et type de colis ; marchandises',
    of: 'DE',
    criterion: "Critère d'origine",
    certification: "Certification de l'autorité",
    declaration: "Déclaration de l'exportateur",
    certified: "Sur la base du contrôle effectué, la déclaration de l'exportateur est certifiée exacte.",
    produced:
      'Le soussigné déclare que les mentions ci-dessus sont exactes et que toutes les marchandises ont été produites en',
    signature: 'Signature autorisée',
    certify: (country) => `Nous certifions que les marchandises décrites ci-dessous sont originaires de : ${country}.`,
  },
  de: {
    issued: 'Ausgestellt am',
    consignedFrom: 'Waren gesandt von (Name, Anschrift, Land des Ausführers)',
    consignedTo: 'Waren gesandt an (Name, Anschrift, Land des Empfängers)',
    combined: '(Erklärung und Zeugnis auf einem Blatt)',
    official: 'Amtliche Vermerke',
    packagesAndGoods: 'Anzahl und Art der Packstücke; Waren',
    of: 'mit',
    criterion: 'Ursprungskriterium',
    certification: 'Bescheinigung der Behörde',
    declaration: 'Erklärung des Ausführers',
    certified: 'Auf Grund der vorgenommenen Prüfung wird die Erklärung des Ausführers als richtig bescheinigt.',
    produced: 'Der Unterzeichner erklärt, dass die Angaben oben richtig sind und alle Waren hergestellt wurden in',
    signature: 'Unterschrift',
    certify: (country) => `Wir bescheinigen hiermit, dass die unten genannten Waren dieses Ursprungs sind: ${country}.`,
  },
  es: {
    issued: 'Expedido el',
    consignedFrom: 'Mercancías enviadas por (nombre, dirección, país del exportador)',
    consignedTo: 'Mercancías enviadas a (nombre, dirección, país del destinatario)',
    combined: '(Declaración y certificado en una hoja)',
    official: 'Reservado a la autoridad',
    packagesAndGoods: 'Número y tipo de bultos; mercancías',
    of: 'DE',
    criterion: 'Criterio de origen',
    certification: 'Certificación de la autoridad',
    declaration: 'Declaración del exportador',
    certified: 'Sobre la base del control efectuado, se certifica que la declaración del exportador es correcta.',
    produced:
      'El que suscribe declara que los datos anteriores son exactos y que todas las mercancías se produjeron en',
    signature: 'Firma autorizada',
    certify: (country) =>
      `Certificamos por la presente que las mercancías abajo descritas son originarias de ${country}.`,
  },
  nl: {
    issued: 'Afgegeven op',
    consignedFrom: 'Goederen verzonden door (naam, adres, land van de exporteur)',
    consignedTo: 'Goederen verzonden aan (naam, adres, land van de ontvanger)',
    combined: '(Verklaring en certificaat op één blad)',
    official: 'Voor de autoriteiten',
    packagesAndGoods: 'Aantal en soort colli; goederen',
    of: 'met',
    criterion: 'Oorsprongsregel',
    certification: 'Verklaring van de autoriteit',
    declaration: 'Verklaring van de exporteur',
    certified: 'Op grond van de uitgevoerde controle wordt de verklaring van de exporteur juist bevonden.',
    produced:
      'De ondergetekende verklaart dat bovenstaande gegevens juist zijn en dat alle goederen zijn vervaardigd in',
    signature: 'Handtekening',
    certify: (country) => `Hierbij verklaren wij dat de hieronder genoemde goederen van oorsprong zijn uit ${country}.`,
  },
  pt: {
    issued: 'Emitido em',
    consignedFrom: 'Mercadorias enviadas por (nome, morada, país do exportador)',
    consignedTo: 'Mercadorias enviadas a (nome, morada, país do destinatário)',
    combined: '(Declaração e certificado numa folha)',
    official: 'Reservado à autoridade',
    packagesAndGoods: 'Número e tipo de volumes; mercadorias',
    of: 'DE',
    criterion: 'Critério de origem',
    certification: 'Certificação da autoridade',
    declaration: 'Declaração do exportador',
    certified: 'Com base no controlo efetuado, certifica-se que a declaração do exportador é correta.',
    produced: 'O abaixo assinado declara que os dados acima são exatos e que todas as mercadorias foram produzidas em',
    signature: 'Assinatura autorizada',
    certify: (country) => `Certificamos que as mercadorias abaixo descritas são originárias de: ${country}.`,
  },
  it: {
    issued: 'Rilasciato il',
    consignedFrom: "Merci inviate da (nome, indirizzo, paese dell'esportatore)",
    consignedTo: 'Merci inviate a (nome, indirizzo, paese del destinatario)',
    combined: '(Dichiarazione e certificato su un foglio)',
    official: "Riservato all'autorità",
    packagesAndGoods: 'Numero e tipo di colli; merci',
    of: 'DI',
    criterion: 'Criterio di origine',
    certification: "Certificazione dell'autorità",
    declaration: "Dichiarazione dell'esportatore",
    certified: "In base al controllo effettuato si certifica che la dichiarazione dell'esportatore è esatta.",
    produced:
      'Il sottoscritto dichiara che le indicazioni di cui sopra sono esatte e che tutte le merci sono state prodotte in',
    signature: 'Firma autorizzata',
    certify: (country) => `Con la presente certifichiamo che le merci sotto descritte sono di origine: ${country}.`,
  },
};
