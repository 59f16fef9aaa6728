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
      const others = [...list.children].filter((other) => other !== entry);
      const next = others.find((other) => clientY < middleOf(other)) ?? null;
      if (entry.nextElementSibling !== next) list.insertBefore(entry, next);
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
