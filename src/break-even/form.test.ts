import { expect, test, vi } from 'vitest';
import { PAY_UNITS, type PayUnit } from '../model/pay-units.ts';
import { BY } from './entry.ts';
import { breakEvenForm as words } from './form.en.ts';
import { clearForm, fillIn, messagesIn, readForm, type ReadingHow } from './form.ts';

// What the fields share listens to presses in the window as soon as it is loaded.
vi.hoisted(() => vi.stubGlobal('addEventListener', () => undefined));

/** As much of an element as the form reads and writes. */
const element = (value = '') => ({
  value,
  checked: false,
  hidden: false,
  textContent: '',
  dataset: {} as DOMStringMap,
  setAttribute: () => undefined,
});

/** The form without a browser: elements by id, made as they are asked for, and two rows of choices. */
class FormStub {
  readonly #byId = new Map<string, ReturnType<typeof element>>();
  readonly #choices: Readonly<Record<string, readonly ReturnType<typeof element>[]>> = {
    by: BY.map((by) => element(by)),
    per: PAY_UNITS.map((unit) => element(unit)),
  };

  querySelectorAll(selector: string) {
    return this.#choices[/name="(.*?)"/.exec(selector)![1]!]!;
  }

  querySelector(selector: string) {
    if (!selector.startsWith('#')) return this.querySelectorAll(selector).find(({ checked }) => checked);
    if (!this.#byId.has(selector)) this.#byId.set(selector, element());
    return this.#byId.get(selector);
  }
}

/** A form with typed pay; each function does what a reader does in it, and reads it as the page then would. */
function formWith(pay: string) {
  const stub = new FormStub();
  const root = stub as unknown as ParentNode;
  const read = (how: Partial<ReadingHow> = {}) =>
    readForm(root, 'california', { typing: false, submitted: false, ...how }, words);
  const type = (text: string) => {
    fillIn(root, { pay: text });
    read({ typing: true });
    return read();
  };
  clearForm(root);
  fillIn(root, { cost: '9000', months: '12', 'given-up': '8' });
  type(pay);
  return {
    type,
    leave: () => read(),
    startAgain: () => clearForm(root),
    choose: (unit: PayUnit) => {
      for (const radio of stub.querySelectorAll('name="per"')) radio.checked = radio.value === unit;
      read({ typing: true, unitChosen: true });
      return read();
    },
    shown: () => ({
      pay: stub.querySelector('#pay-input')?.value,
      per: stub.querySelector('name="per"')?.value,
      note: stub.querySelector('#pay-note')?.textContent,
    }),
    heard: () => messagesIn(root, words),
  };
}

const AS_WRITTEN = 'Read as pay by the hour, as you wrote.';

test('a written unit is chosen, and the note on it stays when the field is left', () => {
  const form = formWith('$30/hr');
  form.leave();
  expect(form.shown()).toEqual({ pay: '$30/hr', per: 'hour', note: AS_WRITTEN });
  expect(form.heard()).toBe(AS_WRITTEN);
});

test('a unit that is chosen after another was written stays: the written one goes, and that is said', () => {
  const form = formWith('$30/hr');
  const { entry } = form.choose('week');
  expect(entry?.today).toMatchObject({ by: 'pay', pay: { amount: 30, unit: 'week' } });
  form.leave();
  const { note, ...rest } = form.shown();
  expect(rest).toEqual({ pay: '$30', per: 'week' });
  expect(note).toContain('The unit you wrote is taken out of the amount: it is now by the week.');
  expect(form.heard()).toBe(note);
});

test('choosing the unit that is written changes nothing', () => {
  const form = formWith('$30/hr');
  form.choose('hour');
  expect(form.shown()).toEqual({ pay: '$30/hr', per: 'hour', note: AS_WRITTEN });
});

test('what was taken out is not said of another amount, nor after starting again', () => {
  const form = formWith('$58,000/yr');
  form.choose('month');
  form.choose('year');
  expect(form.shown().note).toContain('it is now by the year');
  form.type('60,000');
  expect(form.shown().note).toBe('');
  form.startAgain();
  form.type('$58,000');
  expect(form.shown().note).toBe('');
});
