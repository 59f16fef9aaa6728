import type { AddressList } from '../bank/addresses.ts';
import { make, partOf } from './elements.ts';

/** On the page for addresses that lead nowhere: the pages that may have been meant. */
class NearAddresses extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page is as it would be without script.
    this.#show().catch(() => {});
  }

  async #show(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    // What compares comes with what is compared.
    const [{ nearAddresses }, { addressListUrl, withBase }] = await Promise.all([
      import('../bank/addresses.ts'),
      import('../bank/urls.ts'),
    ]);
    const root = withBase(base, '/');
    const response = await fetch(withBase(base, addressListUrl));
    if (!response.ok) return;
    const list: AddressList = await response.json();
    const address = decodeURIComponent(location.pathname);
    const path = address.startsWith(root) ? address.slice(root.length) : address;
    const near = nearAddresses(`/${path}`, list);
    partOf(this, 'ul', HTMLUListElement).replaceChildren(
      ...near.map(({ kind, name, url }) =>
        make(
          'li',
          { dir: 'auto' },
          make('a', { class: 'entry-title', href: withBase(base, url) }, name),
          make('p', { class: 'quiet' }, kind),
        ),
      ),
    );
    this.hidden = near.length === 0;
  }
}

customElements.define('near-addresses', NearAddresses);
