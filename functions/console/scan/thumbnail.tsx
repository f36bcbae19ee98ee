import { useEffect, useState } from 'preact/hooks';
import type { ScanPicture } from '../../../shared/review/scan-answers.ts';
import type { LinkBook } from './tiles/link-book.ts';
import { t } from './words.ts';

/** The small copy of a picture whose tiles can't be shown. */
export function Thumbnail({ picture, links }: { picture: ScanPicture; links: LinkBook }) {
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
  if (!thumbnail || !url) return null;
  const { widthPx, heightPx } = thumbnail;
  return (
    <img
      class="scan-small"
      src={url}
      width={widthPx}
      height={heightPx}
      alt={`${t('picture')} ${file}`}
      // It may be gone with the picture.
      onError={() => setUrl(null)}
    />
  );
}
