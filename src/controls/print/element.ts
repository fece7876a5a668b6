/** `<print-button>`: a button that prints the page, in place of the words that stand there without a script. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    for (const part of this.children) part.toggleAttribute('hidden', part !== button);
    // A choice of what is printed is made anew: a browser may put back the one of an earlier visit.
    addEventListener('pageshow', () => {
      for (const box of this.parentElement!.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
        box.checked = false;
    });
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
