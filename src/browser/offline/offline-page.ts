import { offerText, readyText } from '../../publish/offline/offline-text.ts';
import type { OfflineStatus, OfflineText } from '../../publish/offline/offline-status.ts';
import { partOf } from '../elements.ts';
import { OfflineConnection } from './offline-connection.ts';

/** A line that is said, and the one button for what can be done about it. Hidden as long as there is nothing to say. */
class OfflineLine extends HTMLElement {
  #action: OfflineText['action'];

  connectedCallback(): void {
    this.#button.addEventListener('click', () => {
      if (this.#action) void connection.act(this.#action.does);
    });
  }

  get #button(): HTMLButtonElement {
    return partOf(this, 'button', HTMLButtonElement);
  }

  show(said: OfflineText | undefined): void {
    const text = partOf(this, '.offline-text', HTMLElement);
    if (text.textContent !== said?.text) text.textContent = said?.text ?? '';
    this.#action = said?.action;
    this.#button.hidden = this.#action === undefined;
    if (this.#button.textContent !== this.#action?.label) this.#button.textContent = this.#action?.label ?? '';
    this.hidden = said === undefined;
  }
}

/** The buttons that delete what is kept: one that asks, and those that answer. */
class OfflineForget extends HTMLElement {
  connectedCallback(): void {
    const ask = partOf(this, '[data-forget=ask]', HTMLButtonElement);
    const question = partOf(this, '[data-forget=question]', HTMLElement);
    const no = partOf(this, '[data-forget=no]', HTMLButtonElement);
    ask.addEventListener('click', () => {
      ask.hidden = true;
      question.hidden = false;
      no.focus();
    });
    no.addEventListener('click', () => {
      ask.hidden = false;
      question.hidden = true;
      ask.focus();
    });
    partOf(this, '[data-forget=yes]', HTMLButtonElement).addEventListener('click', () => {
      void this.#forget(question);
    });
  }

  async #forget(question: HTMLElement): Promise<void> {
    isForgotten = true;
    await connection.forget();
    ready?.show({ text: 'Forgotten. Nothing is kept any more; your next visit in a new tab would keep it again.' });
    offer?.show(undefined);
    question.hidden = true;
    partOf(document, '.offline-more', HTMLElement).hidden = true;
    const said = partOf(document, '[data-offline=ready] .offline-text', HTMLElement);
    said.tabIndex = -1;
    said.focus();
  }
}

let isForgotten = false;
customElements.define('offline-line', OfflineLine);
const lineOf = (selector: string): OfflineLine | undefined => {
  const found = document.querySelector(selector);
  return found instanceof OfflineLine ? found : undefined;
};
const offer = lineOf('.offline-offer');
const ready = lineOf('[data-offline=ready]');

function show(status: OfflineStatus): void {
  if (isForgotten) return;
  offer?.show(offerText(status));
  const said = readyText(status);
  ready?.show(said);
  const more = document.querySelector<HTMLElement>('.offline-more');
  if (more && said) more.hidden = false;
}

const connection = new OfflineConnection(offer?.dataset['base'] ?? '/', show);
customElements.define('offline-forget', OfflineForget);
// Where the browser has no worker for this page, such as in a private window, there is nothing to say.
connection.start().catch(() => undefined);
