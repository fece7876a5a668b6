/** Loads what the panel needs that is opened, and hands it over. */
export async function wakePanel(details: HTMLDetailsElement): Promise<void> {
  if (details.dataset.panel === 'cite') {
    const { setUpCitations } = await import('../../../cite/panel/element.ts');
    await setUpCitations(details);
    return;
  }
  const { setUpPanel } = await import('../element.ts');
  for (const panel of details.querySelectorAll<HTMLElement>('.share-links')) setUpPanel(panel);
}
