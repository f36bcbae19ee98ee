import type { Box } from '../../../../shared/documents/reading.ts';
import type { PagePicture } from '../stage/use-page.ts';
import { cropOf } from './crop-of.ts';

/** A place on a page, enlarged: as much of its surroundings as it takes to recognise it. */
export function Crop({ box, picture, label }: { box: Box; picture: PagePicture; label: string }) {
  const { width, height, left, up, page } = cropOf(box, picture);
  return (
    <div class="value-crop" dir="ltr" style={{ '--ratio': width / height }}>
      <img
        src={picture.link}
        alt={label}
        draggable={false}
        style={{ inlineSize: `${page * 100}%`, translate: `${-left * 100}% ${-up * 100}%` }}
      />
    </div>
  );
}
