import { need } from './field.ts';

/** What stands beside "Copy link": that the link was copied, why not, or the link itself to be copied by hand. */
export class CopiedLink {
  readonly #note: HTMLElement;
  readonly #byHand: HTMLInputElement;

  constructor(root: ParentNode) {
    this.#note = need(root, '#copy-note');
    this.#byHand = need<HTMLInputElement>(root, '#copy-by-hand');
  }

  /** Says it where the reader pressed; with an empty text nothing is said any longer. */
  say(text: string): void {
    this.#note.textContent = text;
    this.#byHand.hidden = true;
  }

  /** Copies the link and says so. Where the browser does not allow it, shows the link selected. */
  async copy(link: string, words: { readonly copied: string; readonly copyByHand: string }): Promise<void> {
    this.say(''); // the same words again are said again
    try {
      await navigator.clipboard.writeText(link);
      this.say(words.copied);
    } catch {
      // No permission for the clipboard, or no clipboard at all: a reader can still copy.
      this.say(words.copyByHand);
      this.#byHand.value = link;
      this.#byHand.hidden = false;
      this.#byHand.focus();
      this.#byHand.select();
    }
  }
}
