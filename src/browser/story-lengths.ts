import { lengthText, secondsToSay } from '../bank/telling/pace.ts';
import { devicePace } from './device-pace.ts';
import { DeviceStore } from './device-store.ts';

/** Says lengths at the pace that was measured on this device, where one was. */
class StoryLengthsElement extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // Back from the page that measures it, a browser may show this one as it was left.
    window.addEventListener('pageshow', this.#show);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#show);
  }

  readonly #show = (): void => {
    const pace = devicePace(new DeviceStore(this.dataset['base'] ?? '/'));
    if (pace === undefined) return;
    for (const length of this.querySelectorAll<HTMLElement>('[data-words]'))
      length.textContent = lengthText(secondsToSay(Number(length.dataset['words']), pace));
    for (const said of this.querySelectorAll('[data-said-pace]')) said.textContent = String(pace);
  };
}

customElements.define('story-lengths', StoryLengthsElement);
