import { listed } from './listed.ts';

/** A rule of a style sheet that counts for drawings, in order of weight: of two that differ, the later one wins. */
export interface Rule {
  readonly selector: string;
  /** Classes that an element it fits must have somewhere in the drawing; a drawing without them is passed over. */
  readonly classes: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const REM = 16; // px

/** Whether what stands in a block counts: a drawing is on the screen, in light colors, in a plot `width` px wide. */
function counts(condition: string, width: number): boolean {
  if (/^@layer (charts|tokens)$/.test(condition)) return true;
  const [, side, rem] = /^@container chart \((min|max)-width: ([\d.]+)rem\)$/.exec(condition) ?? [];
  if (side === undefined) return false;
  return side === 'min' ? width >= Number(rem) * REM : width <= Number(rem) * REM;
}

// Of states that a file does not have, and of what stands around a drawing.
const ELSEWHERE = /:hover|::|:has\(/;

/** Weight of a selector without ids: classes and the like, then elements. `:is()` and `:not()` weigh what is in them. */
function weightOf(selector: string): number {
  const open = /:(?:is|not)\(((?:[^()]|\([^()]*\))*)\)/;
  let rest = selector;
  let weight = 0;
  for (let found = open.exec(rest); found; found = open.exec(rest)) {
    weight += Math.max(...listed(found[1]!).map(weightOf));
    rest = rest.replace(found[0], '');
  }
  const classes = rest.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+(\([^)]*\))?/g) ?? [];
  const elements = rest.replace(/\.[\w-]+|\[[^\]]*\]|:[\w-]+(\([^)]*\))?/g, '').match(/[a-z]+/g) ?? [];
  return weight + classes.length * 1000 + elements.length;
}

const declarationsIn = (body: string): Rule['declarations'] =>
  body
    .split(';')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
    });

/** The blocks of a style sheet that is not nested beyond at-rules: head and body of each rule, and where it stands. */
function* blocksIn(css: string, width: number): Generator<readonly [selector: string, body: string]> {
  const open = /([^{}]+)\{/g;
  for (let found = open.exec(css); found; found = open.exec(css)) {
    const head = found[1]!.replace(/^[^]*;/, '').trim();
    let depth = 1;
    let end = open.lastIndex;
    for (; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    const body = css.slice(open.lastIndex, end - 1);
    open.lastIndex = end;
    if (!head.startsWith('@')) yield [head, body];
    else if (counts(head, width)) yield* blocksIn(body, width);
  }
}

/** The rules for drawings in a plot `width` px wide, from style sheets in the site's order. */
export function rulesOf(sheets: readonly string[], width: number): Rule[] {
  return sheets
    .flatMap((css) => [...blocksIn(css.replace(/\/\*[^]*?\*\//g, ''), width)])
    .flatMap(([head, body]) => listed(head).map((selector) => ({ selector, body })))
    .filter(({ selector }) => !ELSEWHERE.test(selector))
    .map(({ selector, body }) => ({
      selector,
      weight: weightOf(selector),
      classes: selector.replace(/:(?:is|not)\((?:[^()]|\([^()]*\))*\)/g, '').match(/(?<=\.)[\w-]+/g) ?? [],
      declarations: declarationsIn(body),
    }))
    .toSorted((a, b) => a.weight - b.weight);
}
