import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readArticle } from './steps.ts';
import { checkTerms, type NamedTerm } from './texts.ts';

/** Compiles a text as the build does, as a file of `content/en/`. */
const compile = (source: string, file = 'guides/made-up.mdx') =>
  mdxToJs(source, { mdastPlugins: [readArticle], fileURL: pathToFileURL(`content/en/${file}`) });

describe('a name that there is not stops the build with file, line and what would do', () => {
  test.each([
    [
      'a job',
      'One.\n\nTwo <Pay role="paralegl" />.',
      3,
      'No role "paralegl". Known: paralegal, legal-secretary. Named by <Pay role="paralegl">.',
    ],
    [
      'a component',
      'x\n\n<Figrue id="law/minimum-wage/2026" />',
      3,
      'No component "Figrue". Nearest: Figure, ',
    ],
    ['a job left out', '<Pay measure="p50" />', 1, 'No role "".'],
    [
      'a percentile',
      '<Pay role="paralegal" measure="p40" />',
      1,
      'No measure "p40". Known: p10, p25, p50, p75, p90, mean.',
    ],
    [
      'a place of a figure',
      '\n<Pay role="paralegal" area="san-deigo" />',
      2,
      'No area "san-deigo". Nearest: san-diego, ',
    ],
    [
      'a source of pay',
      '<Pay role="paralegal" source="bls" />',
      1,
      'No source "bls". Known: oews, job-board.',
    ],
    [
      'a figure of law',
      'a\nb\nc\n<Figure id="law/paralegal-mle" />',
      4,
      'No figure "law/paralegal-mle". Known: law/minimum-wage/2023, ',
    ],
    [
      'a fact',
      'x <Figure id="facts/credentials/ccls/upkep" />',
      1,
      'No figure "facts/credentials/ccls/upkep". Nearest: facts/credentials/ccls/upkeep, ',
    ],
    ['a figure without an id', '<Figure />', 1, 'No source "" in figure "". Known: oews-2025-05, '],
    [
      'a figure that is no text',
      '<Figure id={name} />',
      1,
      'No source "" in figure "". Known: oews-2025-05, ',
    ],
    ['a chart', '<Chart name="pay-rnage" />', 1, 'No chart "pay-rnage".'],
    ['a place of a chart', '<Chart name="pay-range" area="fresmo" />', 1, 'Nearest: fresno, '],
    [
      'a source',
      '<NewerEdition source="bls-projections-2042" />',
      1,
      'No source "bls-projections-2042". Known: ',
    ],
    ['a guide', 'See\n[it](/guides/e-fling/).', 2, 'No guide "e-fling". Known: become-a-legal-secretary, '],
    [
      'a guide in a table',
      '| a | b |\n|---|---|\n| x | [it](/guides/outlok/) |',
      3,
      'Named by the link to /guides/outlok/.',
    ],
    [
      'a term that is linked',
      '[it](/glossary/#deposition) and [it](/glossary/#depositoin)',
      1,
      'No term "depositoin". Nearest: deposition, ',
    ],
    [
      'a term that is marked',
      'A <GlossaryTerm id="corut-day">day</GlossaryTerm>.',
      1,
      'No term "corut-day". Nearest: court-day, ',
    ],
    ['a page', '[pay](/pays/)', 1, 'No page "/pays/". Nearest: /pay/, '],
    ['a page without its last slash', '[pay](/offer)', 1, 'No page "/offer". Nearest: /offer/, '],
    ['a page of a place', '[pay](/pay/california/fresmo/)', 1, 'No area "fresmo". Nearest: fresno, '],
    ['a link of a component', '<Way href="/guides/outlok/">x</Way>', 1, 'No guide "outlok".'],
    ['a name in a component', '<KeyPoints>\n\n- <Pay role="judge" />\n\n</KeyPoints>', 3, 'No role "judge".'],
  ])('%s', async (_, source, line, said) => {
    const problem = `content/en/guides/made-up.mdx, line ${line}: `;
    await expect(compile(source)).rejects.toThrow(problem);
    await expect(compile(source)).rejects.toThrow(said);
  });

  test('all that is wrong is told at once, in the order of the text', async () => {
    const source = '<Pay role="judge" />\n\n[it](/guides/none/)\n\n<Pay role="paralegal" />\n';
    await expect(compile(source)).rejects.toThrow(/line 1: No role "judge".*\n.*line 3: No guide "none"/);
  });

  test('so it does in a page', async () => {
    await expect(compile('<Figure id="law/none" />', 'pages/privacy.mdx')).rejects.toThrow(
      'content/en/pages/privacy.mdx, line 1: ',
    );
  });
});

test.each([
  ['no names', 'Plain words. <KeyPoints /> and `<Pay role="x" />`'],
  ['figures that exist', '<Pay role="paralegal" unit="hour" /> and <Figure id="law/minimum-wage/2026" />'],
  ['a figure that is known to be missing', '<Pay area="montana" role="legal-secretary" />'],
  ['a tag over several lines', '<Pay\n  role="paralegal"\n  measure="p90"\n/>'],
  ['a chart of a place', '<Chart name="pay-range" area="fresno" level={3} />'],
  [
    'addresses',
    '[a](/pay/?area=fresno) [b](/pay/nevada/#rank) [c](/) [d](#here) [e](https://courts.ca.gov/x) [f](/data/#oews)',
  ],
])('nothing is said of %s', async (_, source) => {
  await expect(compile(source)).resolves.toBeDefined();
});

/** The terms that a guide is given, with the words they were found by. */
async function marked(source: string, file?: string): Promise<string[]> {
  const { code } = await compile(source, file);
  return [...code.matchAll(/GlossaryTerm, \{\s*id: "([^"]*)",\s*children: "([^"]*)"/g)].map(
    ([, id, text]) => `${id!}: ${text!}`,
  );
}

describe('the first use of a term in a guide is marked', () => {
  test.each([
    ['once', 'A deposition. Then a deposition.\n\nOne more deposition.', ['deposition: deposition']],
    ['in the plural and at the start of a sentence', 'Depositions are long.', ['deposition: Depositions']],
    ['in a list', '- none\n- a subpoena', ['subpoena: subpoena']],
    [
      'beside bold words and figures',
      '**Papers:** a subpoena <Figure id="law/paralegal-mcle" />',
      ['subpoena: subpoena'],
    ],
    [
      'the longer of two that begin alike',
      'An ex parte application',
      ['ex-parte-application: ex parte application'],
    ],
    ['not as part of a word or of a compound', 'Motionless, e-discovery-like, co-motion', []],
    ['not in a heading', '## A deposition\n\n### Subpoenas', []],
    ['not in a link', '[a deposition](/pay/)', []],
    ['not in a table', '| a deposition | b |\n|---|---|\n| subpoena | x |', []],
    ['not in code or in bold', '`deposition` and **subpoena**', []],
    [
      'not in key points or in a fold',
      '<KeyPoints>\n\n- a deposition\n\n</KeyPoints>\n\n<Fold title="x">\n\na subpoena\n\n</Fold>',
      [],
    ],
    [
      'after key points that have it',
      '<KeyPoints>\n\n- a deposition\n\n</KeyPoints>\n\nA deposition.',
      ['deposition: deposition'],
    ],
    ['only as it is spelled', 'He answers the service, exempt at the bar. Cp and mcle.', []],
    ['not where a phrase means something else', 'This is not legal advice.', []],
    [
      'there after such a phrase',
      'This is not legal advice.\n\nWho gives legal advice?',
      ['legal-advice: legal advice'],
    ],
  ])('%s', async (_, source, terms) => {
    expect(await marked(source)).toEqual(terms);
  });

  test('two in a paragraph at most; what finds no room there is marked where it is used next', async () => {
    const source = 'A subpoena, a deposition and an exhibit.\n\nThat exhibit and the subpoena.';
    expect(await marked(source)).toEqual([
      'subpoena: subpoena',
      'deposition: deposition',
      'exhibit: exhibit',
    ]);
  });

  test('where its author has marked it, it is left', async () => {
    const source = 'A subpoena. The <GlossaryTerm id="subpoena">order</GlossaryTerm>.';
    expect(await marked(source)).toEqual(['subpoena: order']);
  });

  test('the words around it stay', async () => {
    const { code } = await compile('Before a deposition, after it.');
    expect(code).toMatch(/"Before a ",\s*_jsx\(GlossaryTerm[^)]*\),\s*", after it\."/);
  });

  test('in no page', async () => {
    expect(await marked('A deposition.', 'pages/privacy.mdx')).toEqual([]);
  });

  test('the page is handed them in their order', async () => {
    const astro = {
      frontmatter: {},
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    };
    const fileURL = pathToFileURL('content/en/guides/made-up.mdx');
    await mdxToJs('A subpoena.\n\nA deposition.', { mdastPlugins: [readArticle], fileURL, data: { astro } });
    expect(astro.frontmatter).toEqual({ terms: ['subpoena', 'deposition'] });
  });
});

describe('terms name what there is', () => {
  const term = (id: string, more: Partial<NamedTerm> = {}): NamedTerm => ({
    id,
    name: id,
    also: [],
    group: 'office',
    inText: [],
    notInText: [],
    related: [],
    sources: [],
    ...more,
  });
  const check =
    (...terms: NamedTerm[]) =>
    () =>
      checkTerms('content/en/terms', { guides: ['e-filing', 'outlook'], terms }, ['oews']);

  test.each([
    [
      'a term that is none',
      [term('brief'), term('motion', { related: ['breif'] })],
      'content/en/terms/motion.md: no related term "breif". Known: brief, motion.',
    ],
    [
      'itself',
      [term('motion', { related: ['motion'] })],
      'content/en/terms/motion.md: related to itself. Leave it out of its own list.',
    ],
    [
      'a guide that is none',
      [term('motion', { guide: 'outlok' })],
      'content/en/terms/motion.md: no guide "outlok". Known: e-filing, outlook.',
    ],
    [
      'a source that is none',
      [term('motion', { sources: ['owes'] })],
      'content/en/terms/motion.md: no source "owes". Known: oews.',
    ],
    [
      'the spelling of another',
      [term('motion', { inText: ['motion'] }), term('law-and-motion', { inText: ['Motion'] })],
      'content/en/terms/law-and-motion.md: "Motion" is found for motion already. Leave it out of one of the two.',
    ],
  ])('%s', (_, terms, message) => {
    expect(check(...terms)).toThrow(message);
  });

  test('nothing is said of what is there', () => {
    const motion = term('motion', {
      inText: ['motion'],
      related: ['brief'],
      guide: 'outlook',
      sources: ['oews'],
    });
    expect(check(motion, term('brief'))).not.toThrow();
  });
});

describe('a comparative word beside a figure stops the build', () => {
  const FIGURE = '<Figure id="law/minimum-wage/2026" />';

  test.each([
    [`The wage is higher than ${FIGURE}.`, 'higher'],
    [`It grew to twice ${FIGURE}.`, 'twice'],
    [`- **Pay:** most of it, ${FIGURE} an hour.`, 'most'],
    [`More than ${FIGURE} is paid.`, 'More'],
  ])('%s', async (source, word) => {
    await expect(compile(`One.\n\n${source}`)).rejects.toThrow(
      new RegExp(`guides/made-up\\.mdx, line 3: .*“${word}” beside a figure, in “.*■.*”\\. Let a component`),
    );
  });

  test.each([
    `You are paid at least ${FIGURE} an hour.`,
    `The wage is ${FIGURE}. Some cities ask for more.`,
    `In about ${FIGURE} of 100 random pairs the legal secretary is paid more.`,
    `In California, <MedianGap area="california" />. The wage is ${FIGURE}.`,
    `Fewer than seventy people answered.`,
  ])('“%s” does not', async (source) => {
    await expect(compile(source)).resolves.toBeDefined();
  });
});
