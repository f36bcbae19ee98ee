export const phrases: Readonly<Record<string, string>> = {
  'could not be read whole: {0}': 'no se pudo leer entero: {0}',
  'required, but never came: {0}': 'exigido, pero nunca llegó: {0}',
  'not screened, or not against every list': 'no cotejado con las listas de vigilancia, o no con todas',
  'a full look at papers and scans is asked for: what the checks found is shown when it is decided':
    'se pide un examen completo de documentos y escaneos: lo que hallaron las comprobaciones se muestra una vez decidido',
  'a transport document': 'un documento de transporte',
  'an invoice': 'una factura',
  'a packing list': 'una lista de empaque',
  'an identity document': 'un documento de identidad',
  'a scan': 'un escaneo',
  'switched off at this port by {0} on {1}: {2}': 'desactivada en este puerto por {0} el {1}: {2}',
};
