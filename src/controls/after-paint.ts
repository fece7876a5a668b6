/** Does something once what is on its way to the screen is there. In a page that nobody sees, at once. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  // A frame is painted after its callbacks; a message comes back after that.
  else
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        act();
      };
      port2.postMessage(null);
    });
}

/** Fulfilled once what is on its way to the screen is there. */
export const painted = (): Promise<void> => new Promise(afterPaint);
