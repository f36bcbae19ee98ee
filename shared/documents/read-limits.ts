/** What one paper may cost. Above a limit the paper is unreadable or partial, with the limit in the reason. */
export interface ReadLimits {
  fileBytes: number;
  /** Of a structured message, decoded: these are small in practice, and every character is looked at. */
  textBytes: number;
  pages: number;
  wordsPerPage: number;
  /** Of a whole paper; further pages stay unread. */
  wordsPerPaper: number;
  /** Pages without text that are given to the OCR engine; the rest of the pages stay unread. */
  ocrPages: number;
  /** Pages of a file that are looked at again by a dear call; a bad copy of a long list costs no more. */
  dearPages: number;
  /** Of one image, or of one page of a many-page TIFF. */
  imagePixels: number;
  /** Rows of a CSV file. */
  records: number;
  /** Of an EDIFACT or X12 interchange, which is read as it goes by; further segments stay unread. */
  segments: number;
  /** For opening a PDF, for one page's words, for one page's picture: each. */
  secondsPerStep: number;
  /** For making one page's picture ready and recognising it; a page that needs longer stays unread. */
  secondsPerPage: number;
  /** For all pages of a paper; no further page is begun. With one page more below the time limit of the function that reads. */
  secondsPerPaper: number;
  /** Of the PDF engine. */
  memoryMb: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 50 * 1024 * 1024,
  textBytes: 20 * 1024 * 1024,
  pages: 200,
  wordsPerPage: 20_000,
  wordsPerPaper: 200_000,
  ocrPages: 50,
  dearPages: 10,
  imagePixels: 100_000_000,
  records: 100_000,
  segments: 2_000_000,
  secondsPerStep: 20,
  secondsPerPage: 90,
  secondsPerPaper: 200,
  memoryMb: 512,
};
