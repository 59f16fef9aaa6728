/** The height at which an entry gives way to what is dragged over it. */
const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/**
 * Lets the entries of a list be dragged by their handles, with a mouse, a pen or a finger.
 * @param handles selector of what an entry is held by
 * @param drop is told which entry stands at which place now, from 0; not where dragging was given up
 */
export function dragOrder(list: HTMLElement, handles: string, drop: (entry: HTMLElement, place: number) => void): void {
  list.addEventListener('pointerdown', (down) => {
    const handle = down.target instanceof Element ? down.target.closest<HTMLElement>(handles) : null;
    const entry = handle?.closest<HTMLElement>('li');
    if (!handle || !entry || down.button !== 0) return;
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    entry.toggleAttribute('data-dragged', true);
    const before = [...list.children];
    const move = ({ clientY }: PointerEvent): void => {
      // The others give way: what is itself moved in the page lets go of the pointer.
      for (let next = entry.nextElementSibling; next && clientY > middleOf(next); next = entry.nextElementSibling)
        entry.before(next);
      for (
        let last = entry.previousElementSibling;
        last && clientY < middleOf(last);
        last = entry.previousElementSibling
      )
        entry.after(last);
    };
    const end = ({ type }: Event): void => {
      handle.removeEventListener('pointermove', move);
      for (const name of ['pointerup', 'pointercancel']) handle.removeEventListener(name, end);
      entry.toggleAttribute('data-dragged', false);
      // Another window may have changed the list under the hand.
      if (!entry.isConnected) return;
      if (type === 'pointerup') drop(entry, [...list.children].indexOf(entry));
      else list.replaceChildren(...before);
    };
    handle.addEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel']) handle.addEventListener(name, end);
  });
}
