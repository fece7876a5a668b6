import { expect, test } from 'vitest';
import { readContact } from './contact.ts';

test.each([
  ['nothing', undefined, null],
  ['an empty variable', '', null],
  ['a page', 'https://college.example/write', 'https://college.example/write'],
  ['a mail address', 'mailto:site@college.example', 'mailto:site@college.example'],
])('%s is read as what it is', (_, named, contact) => {
  expect(readContact(named)).toBe(contact);
});

test.each(['site@college.example', 'http://college.example/', 'javascript:alert(1)', 'college'])(
  '%s is no contact, and the build says what one is',
  (named) => {
    expect(() => readContact(named)).toThrow(`CONTACT_URL is "${named}", which is no address to write to.`);
  },
);
