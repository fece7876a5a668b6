/** Panels do their work once they are open: what they need is loaded then. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details.take')) {
  const wake = (): void => {
    if (!details.open) return;
    details.removeEventListener('toggle', wake);
    void import('./panel/wake/element.ts').then(({ wakePanel }) => wakePanel(details));
  };
  details.addEventListener('toggle', wake);
  wake();
}
