import { contentId } from '../../bank/page-places.ts';
import { storyUrl, siteUrls, withBase } from '../../bank/urls.ts';
import { joined, movedTo } from '../../sheets/chosen/choice-order.ts';
import { linkOffer, placeText } from '../../sheets/chosen/choice-words.ts';
import { chosenSheet, sheetQuery, type ChosenSheet } from '../../sheets/chosen/chosen-sheet.ts';
import { make, partOf } from '../elements.ts';
import { dragOrder } from './drag-order.ts';
import { keptStories } from './kept-stories.ts';
import { ListEntries } from './list-entries.ts';

/** The list for tomorrow: to be put in order, walked through, printed and handed on; and a list that came by a link. */
class TomorrowPage extends HTMLElement {
  /** What the list was before the last change that can be taken back. */
  #before: ChosenSheet | undefined;
  #isOwnChange = false;
  /** The ids of the list as it is drawn. */
  #shown = '';
  #linked: ChosenSheet = chosenSheet('');
  #stories = new ListEntries(document.createDocumentFragment());

  connectedCallback(): void {
    this.#linked = chosenSheet(location.search);
    this.#stories = new ListEntries(partOf(this, 'template', HTMLTemplateElement).content);
    this.addEventListener('click', this.#press);
    dragOrder(this.#list, '.drag-handle', (entry, place) => {
      this.#move(entry.dataset['story'] ?? '', place);
    });
    this.#title.addEventListener('change', () => {
      this.#keep({ ids: keptStories.list.ids, title: this.#title.value.trim() });
    });
    const { share, clipboard }: { share?: unknown; clipboard?: unknown } = navigator;
    this.#button('share').hidden = !share;
    this.#button('copy').hidden = !clipboard;
    this.#part('link').hidden = Boolean(share ?? clipboard);
    keptStories.follow(this.#show);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    keptStories.unfollow(this.#show);
  }

  readonly #href = (path: string): string => withBase(this.dataset['base'] ?? '/', path);

  #part(name: string): HTMLElement {
    return partOf(this, `[data-show=${name}]`, HTMLElement);
  }

  #button(act: string): HTMLButtonElement {
    return partOf(this, `[data-act=${act}]`, HTMLButtonElement);
  }

  get #list(): HTMLElement {
    return partOf(this, '.tomorrow-list', HTMLElement);
  }

  get #title(): HTMLInputElement {
    return partOf(this, 'input[name=title]', HTMLInputElement);
  }

  /** The address of the list on this page, for another device. */
  get #address(): string {
    return new URL(this.#href(siteUrls.tomorrow) + sheetQuery(keptStories.list), location.href).href;
  }

  #say(text: string): void {
    partOf(this, '.tomorrow-said [role=status]', HTMLElement).textContent = text;
  }

  /** @param before offered to be taken back to */
  #keep(list: ChosenSheet, before?: ChosenSheet): void {
    this.#isOwnChange = true;
    this.#before = before;
    keptStories.list = list;
    this.#isOwnChange = false;
  }

  // What is shown.

  /** Draws the list anew only where it has changed: a button that is pressed at the moment stays where it is. */
  #showList(ids: readonly string[]): void {
    const shown = ids.join();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#list.replaceChildren(...ids.map((id, place) => this.#stories.movable(id, place, ids.length)));
  }

  readonly #show = (): void => {
    const { list, keeps, isGarbled } = keptStories;
    const { ids, title } = list;
    if (!this.#isOwnChange) {
      this.#before = undefined;
      this.#say('');
    }
    this.#button('undo').hidden = this.#before === undefined;
    this.#showList(ids);
    for (const name of ['acts', 'some']) this.#part(name).hidden = ids.length === 0;
    this.#title.value = title ?? '';
    const query = sheetQuery(list);
    partOf(this, '[data-show=print]', HTMLAnchorElement).href = this.#href(siteUrls.ownSheet) + query;
    partOf(this, '[data-show=others]', HTMLAnchorElement).href = this.#href(siteUrls.sheets) + query;
    partOf(this, '[data-show=link]', HTMLAnchorElement).href = this.#address;
    const first = ids.find((id) => this.#stories.has(id));
    const walk = partOf(this, '[data-show=walk]', HTMLAnchorElement);
    walk.hidden = first === undefined;
    if (first !== undefined) walk.href = this.#href(storyUrl(first));
    this.#showOffer();
    this.#part('none').hidden = ids.length > 0 || !this.#part('offer').hidden;
    this.#part('trouble').hidden = keeps && !isGarbled;
    this.#part('trouble').textContent = keeps
      ? 'What this browser had kept as your list can’t be read. Star a story to begin a new one.'
      : 'This browser keeps nothing for this site, so a list is gone when you leave the page. A link to a list still works: it carries the list itself.';
    this.#showOpened();
  };

  #showOffer(): void {
    const offer = linkOffer(this.#linked, keptStories.list);
    const part = this.#part('offer');
    part.hidden = offer === undefined;
    if (!offer) return;
    partOf(part, 'p', HTMLElement).textContent = offer.text;
    partOf(part, 'ol', HTMLElement).replaceChildren(...this.#linked.ids.map((id) => this.#stories.entry(id)));
    partOf(part, '.tomorrow-acts', HTMLElement).replaceChildren(
      ...[...offer.choices, { act: 'leave', text: 'Leave it' }].map(({ act, text }) =>
        make('button', { type: 'button', 'data-act': act }, text),
      ),
    );
  }

  #showOpened(): void {
    const known = keptStories.opened.filter((id) => this.#stories.has(id));
    this.#part('opened').hidden = known.length === 0;
    partOf(this.#part('opened'), 'ul', HTMLElement).replaceChildren(...known.map((id) => this.#stories.link(id)));
  }

  // What is done.

  #move(id: string, place: number): void {
    const { ids, title } = keptStories.list;
    const moved = movedTo(ids, id, place);
    this.#keep({ ids: moved, title });
    this.#say(placeText(this.#stories.titleOf(id), moved, id));
  }

  #remove(id: string): void {
    const before = keptStories.list;
    this.#keep({ ...before, ids: before.ids.filter((other) => other !== id) }, before);
    this.#say(`Removed: ${this.#stories.titleOf(id)}.`);
    this.#button('undo').focus();
  }

  /** Takes on the list of the link, and goes on as if the page had been opened without it. */
  #adopt(list: ChosenSheet): void {
    const before = keptStories.list;
    this.#leaveLink();
    this.#keep(list, before.ids.length > 0 ? before : undefined);
    this.#say(keptStories.keeps ? 'Kept on this device.' : '');
    this.#content.focus({ preventScroll: true });
  }

  #leaveLink(): void {
    this.#linked = chosenSheet('');
    history.replaceState(history.state, '', location.pathname);
  }

  /** Where the focus goes when what had it is gone. */
  get #content(): HTMLElement {
    return document.getElementById(contentId) ?? this;
  }

  async #hand(act: 'share' | 'copy'): Promise<void> {
    try {
      if (act === 'share') await navigator.share({ title: document.title, url: this.#address });
      else {
        await navigator.clipboard.writeText(this.#address);
        this.#say('Link copied. Whoever opens it sees this list.');
      }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#part('link').hidden = false;
      this.#say('This browser didn’t let us. Copy the link yourself.');
    }
  }

  readonly #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (!button || button.ariaDisabled === 'true') return;
    const { list } = keptStories;
    const id = button.closest<HTMLElement>('[data-story]')?.dataset['story'] ?? '';
    const act = button.dataset['act'];
    switch (act) {
      case 'up':
      case 'down':
        this.#move(id, list.ids.indexOf(id) + (act === 'up' ? -1 : 1));
        this.#list.querySelector<HTMLElement>(`[data-story="${CSS.escape(id)}"] [data-act=${act}]`)?.focus();
        break;
      case 'remove':
        this.#remove(id);
        break;
      case 'clear':
        this.#keep({ ids: [], title: undefined }, list);
        this.#say('The list is empty.');
        this.#button('undo').focus();
        break;
      case 'undo':
        if (this.#before) this.#keep(this.#before);
        this.#say('Back as it was.');
        this.#content.focus({ preventScroll: true });
        break;
      case 'keep':
        this.#adopt(this.#linked);
        break;
      case 'add':
        this.#adopt({ ids: joined(list.ids, this.#linked.ids), title: list.title ?? this.#linked.title });
        break;
      case 'leave':
        this.#leaveLink();
        this.#show();
        this.#content.focus({ preventScroll: true });
        break;
      case 'forget-opened':
        keptStories.forgetOpened();
        this.#content.focus({ preventScroll: true });
        break;
      case 'share':
      case 'copy':
        void this.#hand(act);
    }
  };
}

customElements.define('tomorrow-page', TomorrowPage);
