/** A button that prints the page. It appears only where script runs; the page says how to print without it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sheet-way';
    button.textContent = 'Print';
    button.addEventListener('click', () => {
      window.print();
    });
    this.append(button);
  }
}

customElements.define('print-button', PrintButton);
