import ts from 'typescript';

/** Attributes that people read or hear, and what components call them. */
const READ = /^(?:title|description|alt|placeholder|label|legend|caption|aria-label|aria-description)$/;
/** Attributes whose parts are names and numbers. */
const CODE = /^(?:class|class:list|style|media|sizes|data-[\w-]+|aria-(?:describedby|labelledby|controls))$/;
/** What takes a selector, tells a programmer or an author what is wrong, or asks a reader of files for a name. */
const CALLS =
  /^console\.|(?:^|\.)(?:querySelector|querySelectorAll|closest|matches|matchMedia|need|found|oneOf)$/;

/** Attributes by themselves, as a drawing adds them to a tag. */
const ATTRIBUTES = /^(?:\s[\w:-]+="[^"]*"|\s(?:open|data-[\w-]+))+$/;

type Rule = (text: string) => boolean;

/** A word and a space beside another word or a value: what no id, class or address has. */
const isSentence: Rule = (text) =>
  /(?:\p{L}|\{\})[,;:.]? \p{L}{2}|\p{L}{2}[,;:.]? (?:\p{L}|\{\})/u.test(text);
const isWord: Rule = (text) => /\p{L}{2}/u.test(text);

/** What of HTML stands between tags or in attributes that are read; of any other text all. `{}` is a value. */
function readable(text: string): string {
  const attributes = [...text.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name]) => READ.test(name!));
  return [
    text.replace(ATTRIBUTES, '').replace(/<[/\p{L}][^>]*(?:>|$)/gu, '|'),
    ...attributes.map(([, , value]) => value),
  ].join('|');
}

const wholeOf = ({ head, templateSpans }: ts.TemplateExpression) =>
  head.text + templateSpans.map(({ literal }) => `{}${literal.text}`).join('');

/** The attribute in which a piece of HTML breaks off; null outside a tag. */
const openAttribute = (html: string): string | null =>
  /\s([\w-]+)="[^"]*$/.exec(/<\p{L}[^<>]*$/u.exec(html)?.[0] ?? '')?.[1] ?? null;

const isForNoReader = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
  (ts.isCallExpression(node) && CALLS.test(node.expression.getText())) ||
  ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && CODE.test(node.name.getText())) ||
  ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === 'classes');

/** The texts below a node that people may read, by the rule that holds where they stand. */
function textsBelow(node: ts.Node, rule: Rule): string[] {
  if (isForNoReader(node)) return [];
  if (ts.isJsxText(node)) return isWord(node.text) ? [node.text.trim()] : [];
  if (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isRegularExpressionLiteral(node)
  )
    return rule(readable(node.text)) ? [node.text] : [];
  if (ts.isTemplateExpression(node)) {
    const whole = wholeOf(node);
    let before = node.head.text;
    const inside = node.templateSpans.flatMap(({ expression, literal }) => {
      const attribute = openAttribute(before);
      before += `{}${literal.text}`;
      return attribute !== null && !READ.test(attribute) ? [] : textsBelow(expression, isSentence);
    });
    return [...(rule(readable(whole)) ? [whole] : []), ...inside];
  }
  const isRead =
    (ts.isJsxAttribute(node) && READ.test(node.name.getText())) ||
    (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'markup');
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...textsBelow(child, isRead ? isWord : rule)));
  return found;
}

const textsOf = (code: string, kind: ts.ScriptKind) =>
  textsBelow(ts.createSourceFile('x', code, ts.ScriptTarget.Latest, true, kind), isSentence);

/** Fails for a template that is none of JSX: what stands in it would be passed over. */
function checkTemplate(file: string, code: string): void {
  const compilerOptions = { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.Latest };
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: 'x.tsx',
    reportDiagnostics: true,
    compilerOptions,
  });
  if (diagnostics.length > 0)
    throw new SyntaxError(`${file}: ${ts.flattenDiagnosticMessageText(diagnostics[0]!.messageText, ' ')}`);
}

const SCRIPT = /<script\b[^>]*>(.*?)<\/script>/gs;

/**
 * The texts in the code of a file that people may read: sentences, and of HTML and templates every word.
 * Not those for programmers: errors, selectors, classes.
 */
export function englishIn(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return textsOf(source, ts.ScriptKind.TS);
  const [, head = '', template = source] = /^---\n(.*?)---\n(.*)$/s.exec(source) ?? [];
  const scripts = [...template.matchAll(SCRIPT)].map(([, code]) => code!);
  // But for its scripts, a template of Astro reads like JSX.
  const jsx = `<>${template.replace(SCRIPT, '').replace(/<!doctype[^>]*>/i, '')}</>`;
  checkTemplate(file, jsx);
  return [
    ...[head, ...scripts].flatMap((code) => textsOf(code, ts.ScriptKind.TS)),
    ...textsOf(jsx, ts.ScriptKind.TSX),
  ];
}
