// Runs before the page is drawn: a link to another view must not show California's chart first.
if (location.search.length > 1) {
  const root = document.documentElement;
  root.classList.add('explorer-pending');
  // Some views bring controls of their own: those must not push the others down later.
  root.dataset.view = new URLSearchParams(location.search).get('view') ?? '';
  // Should the explorer's own script not arrive, the page shows California complete.
  addEventListener('load', () => {
    if (!customElements.get('pay-explorer')) root.classList.remove('explorer-pending');
  });
}
