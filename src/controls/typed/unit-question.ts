import { unfolded } from '../field.ts';

/** A question whether pay is by another unit, and the name of the choices that answer it. */
export interface UnitQuestion {
  readonly text: string;
  readonly choices: string;
}

/** Asks above an answer whether pay is by another unit, each time with a button that leads to the choice of one. */
export function askUnit(
  box: HTMLElement,
  questions: readonly UnitQuestion[],
  { label, form }: { readonly label: string; readonly form: ParentNode },
): void {
  box.hidden = questions.length === 0;
  // The same again stays: its button may have the focus.
  const asked = JSON.stringify(questions);
  if (box.dataset.asked === asked) return;
  box.dataset.asked = asked;
  box.replaceChildren(
    ...questions.map(({ text, choices }) => {
      const line = document.createElement('p');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        const choice = form.querySelector<HTMLElement>(`input[name="${choices}"]:checked`);
        if (choice) unfolded(choice).focus();
      });
      line.append(text, ' ', button);
      return line;
    }),
  );
}
