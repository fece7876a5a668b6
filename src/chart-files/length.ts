/** What lengths of a style sheet or a drawing are measured against, px. */
export interface Measures {
  /** Of the element's own text. */
  readonly fontSize: number;
  /** What 100% is. */
  readonly full: number;
  /** Width of the plot, of which a `cqi` is a hundredth. */
  readonly plot: number;
}

const ROOT = 16; // px, of a reader whose text is of the usual size

const TOKEN = /\s*([\d.]+(?:px|rem|em|cqi|%)?|[a-z]+\(|[-+*/(),])/y;

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  'calc(': ([value]) => value!,
  '(': ([value]) => value!,
  'min(': (values) => Math.min(...values),
  'max(': (values) => Math.max(...values),
};

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    tokens.push(found[1]!);
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new RangeError(`no length: "${text}"`);
  return tokens;
}

/** A length as style sheets and drawings write it, `calc(var…)` with its variables filled in, to px. Throws RangeError. */
export function pixels(text: string, { fontSize, full, plot }: Measures): number {
  const units: Readonly<Record<string, number>> = {
    '': 1,
    px: 1,
    rem: ROOT,
    em: fontSize,
    cqi: plot / 100,
    '%': full / 100,
  };
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (): never => {
    throw new RangeError(`no length: "${text}"`);
  };

  function value(): number {
    const token = tokens[at++] ?? fail();
    if (token === '-') return -value();
    const work = FUNCTIONS[token];
    if (work) {
      const values = [sum()];
      while (tokens[at] === ',') {
        at++;
        values.push(sum());
      }
      if (tokens[at++] !== ')') fail();
      return work(values);
    }
    const [, number, unit] = /^([\d.]+)(.*)$/.exec(token) ?? fail();
    return Number(number) * units[unit!]!;
  }

  function product(): number {
    let result = value();
    while (tokens[at] === '*' || tokens[at] === '/')
      result = tokens[at++] === '*' ? result * value() : result / value();
    return result;
  }

  function sum(): number {
    let result = product();
    while (tokens[at] === '+' || tokens[at] === '-') result += tokens[at++] === '+' ? product() : -product();
    return result;
  }

  const result = sum();
  return at < tokens.length ? fail() : result;
}

/** Rounded as far as nobody sees it. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
