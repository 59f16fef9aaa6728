import { fastestPace, slowestPace } from '../../schemas/pace.ts';
import { lengthText, measuredPace } from '../bank/telling/pace.ts';
import { devicePace, keepPace } from './device-pace.ts';
import { DeviceStore } from './device-store.ts';
import { partOf } from './elements.ts';

/** Measures how long somebody reads a text aloud, and keeps the pace on this device. */
class ReadingTest extends HTMLElement {
  #began = 0;

  get #store(): DeviceStore {
    return new DeviceStore(this.dataset['base'] ?? '/');
  }

  connectedCallback(): void {
    this.hidden = false;
    this.#start.addEventListener('click', () => this.#begin());
    this.#stop.addEventListener('click', () => this.#end());
    this.#forget.addEventListener('click', () => {
      keepPace(this.#store, undefined);
      this.#forget.hidden = true;
      this.#start.focus();
      this.#say(`Forgotten. Lengths are said at ${this.dataset['pace'] ?? ''} words a minute again.`);
    });
    const pace = devicePace(this.#store);
    this.#forget.hidden = pace === undefined;
    if (pace !== undefined) this.#say(`This device has ${pace} words a minute for you.`);
  }

  get #start(): HTMLButtonElement {
    return partOf(this, '.reading-start', HTMLButtonElement);
  }

  get #stop(): HTMLButtonElement {
    return partOf(document, '[data-reading=end] button', HTMLButtonElement);
  }

  get #forget(): HTMLButtonElement {
    return partOf(this, '[data-reading=forget]', HTMLButtonElement);
  }

  #say(text: string): void {
    partOf(this, '.reading-result', HTMLElement).textContent = text;
  }

  #begin(): void {
    this.#began = performance.now();
    this.#start.textContent = 'Start again';
    this.#say('Read the text below aloud, as you would tell it to somebody. The button to stop stands under it.');
    partOf(document, '[data-reading=end]', HTMLElement).hidden = false;
    // Who reads by keyboard need not look for it, and the text stays where it is.
    this.#stop.focus({ preventScroll: true });
  }

  #end(): void {
    const seconds = (performance.now() - this.#began) / 1000;
    partOf(document, '[data-reading=end]', HTMLElement).hidden = true;
    this.#say(this.#found(seconds));
    this.#start.focus();
    this.scrollIntoView({ block: 'center' });
  }

  #found(seconds: number): string {
    const found = measuredPace(Number(this.dataset['words']), seconds);
    if ('tooShort' in found) return 'That was too quick to tell anything. Read all of it, and aloud.';
    if ('unlikely' in found) {
      const limit = found.unlikely === 'fast' ? `more than ${fastestPace}` : `fewer than ${slowestPace}`;
      return `That would be ${limit} words a minute, which is hardly how you speak. Nothing was kept.`;
    }
    const store = this.#store;
    keepPace(store, found.pace);
    this.#forget.hidden = false;
    const kept = store.keeps
      ? 'This device keeps it, and says all lengths at your pace.'
      : 'This browser keeps nothing for this site, so it is forgotten with this page.';
    return `${lengthText(seconds)}: you say ${found.pace} words a minute. ${kept} For the checks and the sheets, write “pace: ${found.pace}” in stories/story-bank.yaml.`;
  }
}

customElements.define('reading-test', ReadingTest);
