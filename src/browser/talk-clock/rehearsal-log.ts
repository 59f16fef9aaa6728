import { clockDigits } from '../../bank/clock-digits.ts';
import { mergedLog, readLog, UnreadableLog, writeLog } from '../../talks/rehearsals/rehearsal-log.ts';
import { rehearsalSeconds, type Rehearsal } from '../../talks/rehearsals/rehearsal.ts';
import { DeviceStore } from '../device-store.ts';
import { make, partOf } from '../elements.ts';
import { pressTwice } from './press-twice.ts';
import { drawChart } from './rehearsal-drawing.ts';

const nameOf = (talk: string): string => `rehearsals:${talk}`;
const counted = (count: number): string => `${count} ${count === 1 ? 'rehearsal' : 'rehearsals'}`;
/** When a rehearsal began, as this device's owner writes dates. */
const dateOf = ({ startedAt }: Rehearsal): string =>
  new Date(startedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** The rehearsals of a talk that were held on this device. */
class RehearsalLog extends HTMLElement {
  #store = new DeviceStore('/');

  connectedCallback(): void {
    this.#store = new DeviceStore(this.dataset['base'] ?? '/');
    this.hidden = false;
    // The clock hands over what it has measured, so that it is listed also where nothing can be kept.
    document.addEventListener('rehearsed', (event) => {
      if (event instanceof CustomEvent) this.#add([event.detail]);
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#store.keyOf(nameOf(this.#talk))) this.#show();
    });
    partOf(this, '[data-act=export]', HTMLButtonElement).addEventListener('click', () => {
      this.#export();
    });
    const file = partOf(this, 'input', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    pressTwice(partOf(this, '[data-act=clear]', HTMLButtonElement), 'Really clear?', () => {
      this.#store.remove(nameOf(this.#talk));
      this.#show();
      this.#say('All rehearsals of this talk are cleared from this device.');
    });
    this.#show();
  }

  get #talk(): string {
    return this.dataset['talk'] ?? '';
  }

  #say(text: string): void {
    partOf(this, '.rehearsals-said', HTMLElement).textContent = text;
  }

  /** The rehearsals of a talk. What cannot be read is set aside, so that nothing overwrites it. */
  #read(talk: string): Rehearsal[] {
    const text = this.#store.read(nameOf(talk));
    if (text === null) return [];
    try {
      return readLog(text);
    } catch {
      this.#store.write(`${nameOf(talk)}:unreadable`, text);
      return [];
    }
  }

  #add(rehearsals: readonly Rehearsal[]): void {
    for (const [talk, ofTalk] of Map.groupBy(rehearsals, ({ talk }) => talk)) {
      this.#store.write(nameOf(talk), writeLog(mergedLog(this.#read(talk), ofTalk)));
    }
    this.#show();
  }

  #show(): void {
    const log = this.#read(this.#talk).reverse();
    partOf(this, '.count', HTMLElement).textContent = log.length === 0 ? '' : String(log.length);
    partOf(this, '.rehearsals-none', HTMLElement).hidden = log.length > 0;
    partOf(this, '.entries', HTMLElement).replaceChildren(...log.map((one, index) => this.#entry(one, index === 0)));
    for (const act of ['export', 'clear']) {
      partOf(this, `[data-act=${act}]`, HTMLButtonElement).hidden = log.length === 0;
    }
    partOf(this, '[data-show=where]', HTMLElement).textContent = this.#store.keeps
      ? 'They are kept in this browser on this device, and nowhere else.'
      : 'This browser keeps nothing for this site: the rehearsals are gone when you close the page. Export them before.';
  }

  #entry(rehearsal: Rehearsal, isOpen: boolean): HTMLElement {
    const { planned, taken } = rehearsalSeconds(rehearsal);
    const details = make(
      'details',
      { class: 'rehearsal-entry' },
      make(
        'summary',
        {},
        dateOf(rehearsal),
        make('span', { class: 'count' }, `${clockDigits(taken)} of ${clockDigits(planned)}`),
      ),
      ...drawChart(rehearsal),
    );
    details.open = isOpen;
    return make('li', {}, details);
  }

  #export(): void {
    const log = this.#read(this.#talk);
    const address = URL.createObjectURL(new Blob([writeLog(log)], { type: 'application/json' }));
    make('a', { href: address, download: `rehearsals-${this.#talk}.json` }).click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
    this.#say(`${counted(log.length)} exported.`);
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const rehearsals = readLog(await file.text());
      this.#add(rehearsals);
      const others = rehearsals.filter(({ talk }) => talk !== this.#talk).length;
      this.#say(`${counted(rehearsals.length)} imported${others === 0 ? '' : `, ${others} of them of other talks`}.`);
    } catch (error) {
      const why = error instanceof UnreadableLog ? `: ${error.message}` : '';
      this.#say(`Nothing was imported. ${file.name} could not be read${why}.`);
    }
    // The same file can be chosen again.
    input.value = '';
  }
}

customElements.define('rehearsal-log', RehearsalLog);
