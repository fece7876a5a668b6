/** `<print-button>`: a button that prints the page, in place of the words that stand there without a script. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    for (const part of this.children) part.toggleAttribute('hidden', part !== button);
    button.addEventListener('click', () => {
      // A page may leave out on paper what is not asked for: until the paper is there, or the reader changed their mind.
      const { dataset } = document.documentElement;
      dataset.print = '';
      addEventListener('afterprint', () => delete dataset.print, { once: true });
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
