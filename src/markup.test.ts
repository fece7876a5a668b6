import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Markup, markup, type MarkupValue, plainText, trustedMarkup } from './markup.ts';
import * as markupModule from './markup.ts';

const SAME_EVERY_TIME = { seed: 1, numRuns: 300 };

const html = (value: MarkupValue) => String(markup`${value}`);

describe('markup', () => {
  test.each<[string, MarkupValue, string]>([
    ['ampersand', 'B&P', 'B&amp;P'],
    ['less than', '<script>', '&lt;script&gt;'],
    ['double quote', '" onload="x', '&quot; onload=&quot;x'],
    ['single quote', "paralegal's", 'paralegal&#39;s'],
    ['all five, more than once', `&<>"'&<>"'`, '&amp;&lt;&gt;&quot;&#39;&amp;&lt;&gt;&quot;&#39;'],
    ['text that looks escaped is escaped again', '&lt;', '&amp;lt;'],
    ['a number', 77_390.5, '77390.5'],
    ['zero is not nothing', 0, '0'],
    ['an empty string', '', ''],
    ['null', null, ''],
    ['undefined', undefined, ''],
    ['false', false, ''],
    ['a list is joined without commas', ['a', 1, '<'], 'a1&lt;'],
    ['lists in lists, with nothings', [['a', null], [], [false, [undefined, 'b']]], 'ab'],
    ['markup is left as it is', markup`<b>${'a & b'}</b>`, '<b>a &amp; b</b>'],
    ['what is trusted too', trustedMarkup('<b>a &amp; b</b>'), '<b>a &amp; b</b>'],
    ['markup in a list too', [markup`<i>1</i>`, '<i>'], '<i>1</i>&lt;i&gt;'],
  ])('%s', (_, value, text) => {
    expect(html(value)).toBe(text);
  });

  test('the template’s own text is not escaped, values stand where they were put', () => {
    expect(String(markup`<a title="${'"x"'}" href='${"'y'"}'>${1}${2}</a>`)).toBe(
      `<a title="&quot;x&quot;" href='&#39;y&#39;'>12</a>`,
    );
  });

  test('an object that only looks like markup is not taken for it', () => {
    const forged = { toString: () => '<script>' } as unknown as Markup;
    expect(() => html(forged)).toThrow(TypeError);
  });

  test('only the tag and the named way make markup: their maker is not given away', () => {
    expect(Object.keys(markupModule).sort()).toEqual(['markup', 'plainText', 'trustedMarkup']);
  });

  test('no text can bring in a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ';', '#', ' ') }),
        (text) => {
          expect(html(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/);
        },
      ),
      SAME_EVERY_TIME,
    );
  });
});

describe('plainText', () => {
  test.each([
    [
      'tags are left out',
      markup`In <b>${'New York'}</b>, <data value="${1}">${'$1'}</data>`,
      'In New York, $1',
    ],
    ['entities are read once', markup`${'&lt; & <b>'}`, '&lt; & <b>'],
    ['white space is one space, none at the ends', markup`\n <p>a\n  b</p>\n`, 'a b'],
    ['a quoted > in an attribute ends no tag', markup`<a title="${'a > b'}">${'c'}</a>`, 'c'],
    ['entities it does not know stay', markup`a&nbsp;b`, 'a&nbsp;b'],
    ['nothing', markup``, ''],
  ])('%s', (_, value, text) => {
    expect(plainText(value)).toBe(text);
  });

  test('gives back any text that was escaped, in one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(plainText(markup`<p>${text}</p>`)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
      SAME_EVERY_TIME,
    );
  });
});
