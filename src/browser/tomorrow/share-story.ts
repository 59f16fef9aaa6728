import { make } from '../elements.ts';

/** Hands a story's address to another program, and its headline to the clipboard, where the browser can. */
class ShareStory extends HTMLElement {
  readonly #said = make('span', { role: 'status', class: 'quiet' });

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    // Neither is there in every browser, nor on a page that came without encryption.
    const { share, clipboard }: { share?: unknown; clipboard?: unknown } = navigator;
    if (share)
      this.append(
        this.#button('Share', '', () =>
          navigator.share({ title: document.title, text: this.#headline, url: location.origin + location.pathname }),
        ),
      );
    if (clipboard)
      this.append(
        this.#button('Copy headline', 'Headline copied.', () => navigator.clipboard.writeText(this.#headline)),
      );
    this.append(this.#said);
  }

  get #headline(): string {
    return document.querySelector('.headline')?.textContent?.trim() ?? '';
  }

  #button(name: string, done: string, act: () => Promise<void>): HTMLElement {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      act().then(
        () => (this.#said.textContent = done),
        (error: unknown) => {
          // Somebody who changes their mind has not to be told so.
          if (!(error instanceof DOMException && error.name === 'AbortError'))
            this.#said.textContent = 'This browser didn’t let us.';
        },
      );
    });
    return button;
  }
}

customElements.define('share-story', ShareStory);
