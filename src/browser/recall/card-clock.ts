import { make } from '../elements.ts';

const seconds = 10;
const svg = 'http://www.w3.org/2000/svg';

function ring(name: string): SVGElement {
  const circle = document.createElementNS(svg, 'circle');
  const shape = { class: name, cx: '50', cy: '50', r: '46', pathLength: '100' };
  for (const [key, value] of Object.entries(shape)) circle.setAttribute(key, value);
  return circle;
}

/** Ten seconds as a ring that empties, with the seconds left in it. Where motion is unwanted the seconds stand alone. */
export class CardClock {
  readonly #place: HTMLElement;
  #timer: number | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Begins anew. */
  start(): void {
    this.stop();
    const circle = document.createElementNS(svg, 'svg');
    circle.setAttribute('viewBox', '0 0 100 100');
    circle.append(ring('recall-track'), ring('recall-ring'));
    const digits = make('span', { class: 'recall-seconds' });
    this.#place.replaceChildren(circle, digits);
    this.#place.hidden = false;
    const begin = performance.now();
    const draw = (): void => {
      // The time is asked for, not counted: a page in the background is called late.
      const left = Math.max(0, Math.ceil(seconds - (performance.now() - begin) / 1000));
      digits.textContent = String(left);
      this.#place.toggleAttribute('data-over', left === 0);
      if (left === 0) this.stop();
    };
    draw();
    this.#timer = window.setInterval(draw, 200);
  }

  /** Stands still. */
  stop(): void {
    window.clearInterval(this.#timer);
  }

  /** Takes it away. */
  hide(): void {
    this.stop();
    this.#place.hidden = true;
  }
}
