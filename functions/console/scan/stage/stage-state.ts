import { batch, type Signal, signal } from '@preact/signals';
import { type ChosenLook, PLAIN_LOOK } from '../draw/picture-look.ts';
import { boundView, type Size, type View, wholeView } from '../view/view.ts';

/** What a picture and those held beside it share. Views are of the first picture, in pixels of the page. */
export interface StageState {
  view: Signal<View | null>;
  screen: Signal<Size>;
  look: Signal<ChosenLook>;
}

export function stageState(): StageState {
  return { view: signal(null), screen: signal({ width: 0, height: 0 }), look: signal(PLAIN_LOOK) };
}

/** The stage has another size: what was in its middle stays there; where all was shown, all is shown. */
export function resized({ view, screen }: StageState, picture: Size, size: Size): void {
  const [before, was] = [view.peek(), screen.peek()];
  const whole = before === null || was.width === 0 || Math.abs(before.scale - wholeView(picture, was).scale) < 1e-9;
  batch(() => {
    screen.value = size;
    view.value = whole ? wholeView(picture, size) : boundView(before, picture, size);
  });
}
