// By the time a page is loaded, the script of its element has run or never will. Where it never will, the element's
// controls would be dead: the page then shows what it has without a script, and says so.
addEventListener('load', () => {
  for (const message of document.querySelectorAll('.no-script-message')) {
    const element = message.parentElement;
    if (customElements.get(element.localName)) continue;
    element.classList.add('without-script');
    message.hidden = false;
  }
});
