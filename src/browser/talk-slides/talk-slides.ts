import { placedParts, type TalkPlan } from '../../talks/clock/talk-plan.ts';
import { slideHash, slideOfHash } from '../../talks/slides/slide-address.ts';
import { actOfKey, slideAfter, type SlideAct, type SlideView } from '../../talks/slides/slide-keys.ts';
import { readSlideMessage, type SlideMessage } from '../../talks/slides/slide-message.ts';
import { swipe, type TouchedPoint } from '../../talks/slides/swipe.ts';
import { DeviceStore } from '../device-store.ts';
import { make, partOf } from '../elements.ts';
import { WakeLock } from '../talk-clock/wake-lock.ts';
import { slideCopy, slidesIn, type DeckSlide } from './deck.ts';
import { PresenterClock } from './presenter-clock.ts';

/** How long the buttons stay in sight after the pointer has moved, in milliseconds. */
const barStays = 3500;
/** How often the clock is looked at, in milliseconds. */
const lookEvery = 500;
/** The sizes of what to say, in rem. */
const textSizes = { smallest: 1, usual: 1.375, largest: 2.5, step: 0.125 };
const textSizeName = 'presenter-text';

const acts: readonly string[] = ['next', 'back', 'first', 'last', 'overview', 'presenter', 'full-screen', 'close'] satisfies SlideAct[]; // prettier-ignore
const isSlideAct = (act: string): act is SlideAct => acts.includes(act);

/** A talk's slides: one after another on the whole screen, all at once, or with what the speaker needs. */
class TalkSlidesElement extends HTMLElement {
  #plan: TalkPlan = { id: '', title: '', sections: [] };
  #slides: readonly DeckSlide[] = [];
  #index = 0;
  #view: SlideView = 'slides';
  #channel: BroadcastChannel | undefined;
  #clock: PresenterClock | undefined;
  #store = new DeviceStore('/');
  #sleeps: ReturnType<typeof setTimeout> | undefined;
  #touched: TouchedPoint | undefined;
  readonly #wakeLock = new WakeLock(() => undefined);

  connectedCallback(): void {
    if (this.#clock) return;
    const base = this.dataset['base'] ?? '/';
    this.#plan = JSON.parse(this.dataset['plan'] ?? '');
    this.#store = new DeviceStore(base);
    this.#clock = new PresenterClock(partOf(this, '.presenter-clock', HTMLElement), this.#plan, this.#store);
    this.#slides = slidesIn(partOf(this, '.deck', HTMLElement));
    this.#slides.forEach(({ element, title }, index) => {
      const name = `Slide ${index + 1} of ${this.#slides.length}${title === '' ? '' : `: ${title}`}`;
      element.ariaLabel = name;
      element.append(make('a', { class: 'slide-link', href: slideHash(index), 'aria-label': name }));
    });
    partOf(this, '.deck-bar', HTMLElement).hidden = false;
    partOf(this, '.deck-foot', HTMLElement).hidden = false;
    partOf(this, '[data-act=full-screen]', HTMLElement).hidden = !document.fullscreenEnabled;
    this.#resize(0);
    const named = slideOfHash(location.hash, this.#slides.length);
    this.#open(base, named === undefined);
    this.#listen();
    this.#show(new URLSearchParams(location.search).has('presenter') ? 'presenter' : 'slides');
    this.#go(named ?? 0);
    this.#wake();
    this.#wakeLock.want(true);
    setInterval(() => {
      if (this.#view === 'presenter') this.#clock?.look();
    }, lookEvery);
  }

  /** Windows that show the same talk go together, whoever opened them. */
  #open(base: string, follows: boolean): void {
    if (!('BroadcastChannel' in window)) return;
    const channel = new BroadcastChannel(`story-bank:${base}:present:${this.#plan.id}`);
    this.#channel = channel;
    channel.addEventListener('message', ({ data }) => {
      const message = readSlideMessage(data, this.#slides.length);
      if (message?.type === 'where') this.#tell({ type: 'at', slide: this.#index });
      if (message?.type !== 'at' || message.slide === this.#index) return;
      history.replaceState(null, '', slideHash(message.slide));
      this.#go(message.slide);
    });
    if (follows) this.#tell({ type: 'where' });
    // What is kept for the way back must not be woken by messages.
    window.addEventListener('pagehide', () => { channel.close(); this.#channel = undefined; }); // prettier-ignore
    window.addEventListener('pageshow', ({ persisted }) => { if (persisted) this.#open(base, false); }); // prettier-ignore
  }

  #tell(message: SlideMessage): void {
    this.#channel?.postMessage(message);
  }

  #listen(): void {
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act !== undefined) this.#press(act);
      if (target.closest('.slide-link')) this.#show('slides');
    });
    document.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const type of ['popstate', 'hashchange']) {
      window.addEventListener(type, () => {
        const index = slideOfHash(location.hash, this.#slides.length) ?? 0;
        if (index === this.#index) return;
        this.#go(index);
        this.#tell({ type: 'at', slide: index });
      });
    }
    for (const type of ['pointermove', 'pointerdown', 'focusin']) this.addEventListener(type, () => { this.#wake(); }); // prettier-ignore
    this.addEventListener('touchstart', ({ touches }) => {
      const [touch] = touches;
      this.#touched = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    }, { passive: true }); // prettier-ignore
    this.addEventListener('touchend', ({ changedTouches }) => {
      const [touch] = changedTouches;
      const meant = touch && this.#touched && swipe(this.#touched, { x: touch.clientX, y: touch.clientY });
      if (meant && this.#view !== 'overview') this.#press(meant);
    });
    document.addEventListener('fullscreenchange', () => {
      partOf(this, '[data-act=full-screen]', HTMLElement).ariaPressed = String(document.fullscreenElement !== null);
    });
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    if (event.target.closest('input, textarea, select, dialog')) return;
    // What has the focus is pressed by these.
    if ((event.key === ' ' || event.key === 'Enter') && event.target.closest('a, button, summary')) return;
    const { key, shiftKey } = event;
    const act = actOfKey({ key, shiftKey, isCommand: event.altKey || event.ctrlKey || event.metaKey }, this.#view);
    if (act === undefined || (act === 'close' && this.#view === 'slides')) return;
    event.preventDefault();
    this.#press(act);
  }

  #press(act: string): void {
    if (act === 'smaller') this.#resize(-textSizes.step);
    else if (act === 'larger') this.#resize(textSizes.step);
    else if (isSlideAct(act)) this.#act(act);
    else this.#clock?.press(act);
  }

  #act(act: SlideAct): void {
    if (act === 'full-screen') {
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
      return;
    }
    if (act === 'overview' || act === 'presenter') this.#show(this.#view === act ? 'slides' : act);
    else if (act === 'close') this.#show('slides');
    const next = slideAfter(act, this.#index, this.#slides.length);
    if (next === this.#index) return;
    history.pushState(null, '', slideHash(next));
    this.#go(next);
    this.#tell({ type: 'at', slide: next });
  }

  #show(view: SlideView): void {
    this.#view = view;
    this.dataset['view'] = view;
    partOf(this, '.presenter', HTMLElement).hidden = view !== 'presenter';
    for (const name of ['overview', 'presenter'])
      partOf(this, `.deck-bar [data-act=${name}]`, HTMLElement).ariaPressed = String(view === name);
    if (view === 'presenter') this.#present();
    if (view === 'overview') this.#slides[this.#index]?.element.querySelector<HTMLElement>('.slide-link')?.focus();
    else if (document.activeElement?.matches('.slide-link')) (document.activeElement as HTMLElement).blur();
  }

  /** The part of the plan that is told at a slide. */
  #partAt({ section, place }: DeckSlide): number {
    const parts = placedParts(this.#plan).filter((part) => part.section === section);
    return parts.at(Math.min(place, parts.length - 1))?.index ?? 0;
  }

  #go(index: number): void {
    const slide = this.#slides[index];
    if (!slide) return;
    this.#slides[this.#index]?.element.removeAttribute('data-now');
    this.#index = index;
    slide.element.dataset['now'] = '';
    slide.element.scrollTop = 0;
    const count = this.#slides.length;
    const [section, number] = partOf(this, '.deck-foot', HTMLElement).children;
    if (section) section.textContent = this.#plan.sections[slide.section]?.title ?? '';
    if (number) number.textContent = `${index + 1} / ${count}`;
    partOf(this, '.deck-bar [data-act=back]', HTMLButtonElement).ariaDisabled = String(index === 0);
    partOf(this, '.deck-bar [data-act=next]', HTMLButtonElement).ariaDisabled = String(index === count - 1);
    partOf(this, '.deck-window', HTMLAnchorElement).href = `?presenter${slideHash(index)}`;
    partOf(this, ':scope > [role=status]', HTMLElement).textContent = slide.element.ariaLabel;
    this.#clock?.go(this.#partAt(slide), this.#view === 'presenter');
    if (this.#view === 'presenter') this.#present();
  }

  /** Fills in what the speaker needs. */
  #present(): void {
    const [slide, next] = [this.#slides[this.#index], this.#slides[this.#index + 1]];
    if (!slide) return;
    partOf(this, '.presenter-now .slide-frame', HTMLElement).replaceChildren(slideCopy(slide));
    partOf(this, '.presenter-next .slide-frame', HTMLElement).replaceChildren(...(next ? [slideCopy(next)] : []));
    partOf(this, '.presenter-end', HTMLElement).hidden = next !== undefined;
    partOf(this, '.presenter-text', HTMLElement).replaceChildren(slide.notes());
    partOf(this, '.presenter-notes', HTMLElement).scrollTop = 0;
    this.#clock?.go(this.#partAt(slide), true);
  }

  /** Shows the buttons for a while. */
  #wake(): void {
    this.dataset['awake'] = '';
    clearTimeout(this.#sleeps);
    this.#sleeps = setTimeout(() => delete this.dataset['awake'], barStays);
  }

  #resize(step: number): void {
    const kept = Number(this.#store.read(textSizeName) ?? textSizes.usual) + step;
    const size = Math.min(Math.max(Number.isNaN(kept) ? textSizes.usual : kept, textSizes.smallest), textSizes.largest);
    this.style.setProperty('--presenter-text', `${size}rem`);
    if (step !== 0) this.#store.write(textSizeName, String(size));
  }
}

customElements.define('talk-slides', TalkSlidesElement);
