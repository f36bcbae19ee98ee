import { useEffect, useState } from 'preact/hooks';
import type { ScanPicture } from '../../../shared/review/scan-answers.ts';
import type { LinkBook } from './tiles/link-book.ts';
import { t } from './words.ts';

/** The small copy of a picture whose tiles can't be shown, and why. */
export function Thumbnail({ picture, links, because }: { picture: ScanPicture; links: LinkBook; because: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const { thumbnail, file } = picture;
  useEffect(() => {
    let here = true;
    if (thumbnail) {
      links.get(thumbnail.key.split('/').slice(3).join('/')).then(
        (link) => here && setUrl(link),
        () => {},
      );
    }
    return () => {
      here = false;
    };
  }, [thumbnail?.key, links]);
  return (
    <figure class="scan-small">
      <figcaption class="scan-notice">{because}</figcaption>
      {thumbnail && url && (
        <img src={url} width={thumbnail.widthPx} height={thumbnail.heightPx} alt={`${t('picture')} ${file}`} />
      )}
    </figure>
  );
}
