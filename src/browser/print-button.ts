/** A button that prints the page, with a label of its own where it does more for the reader. It appears only where script runs; the page says how to print without it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sheet-way';
    button.textContent = this.dataset['label'] ?? 'Print';
    button.addEventListener('click', () => {
      window.print();
    });
    this.append(button);
  }
}

customElements.define('print-button', PrintButton);
