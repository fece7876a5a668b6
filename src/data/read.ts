import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Every file is named from the project's root, where each command of the project runs. */
const DATA = join(process.cwd(), 'data');

/** Where a file of `data/` is. */
export const dataPath = (file: string): string => join(DATA, file);

/** One part of the path of a Zod issue as a reader of the file would find it: `rows[3].year`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || 'the whole file';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

/** Says what is wrong with a data file: file, field, value, rule. */
export function describeIssues(file: string, content: unknown, issues: readonly z.core.$ZodIssue[]): string {
  const lines = issues.slice(0, 10).map((issue) => {
    const found = valueAt(content, issue.path);
    const value = found === undefined ? 'nothing' : JSON.stringify(found);
    return `  ${fieldName(issue.path)}: ${issue.message} (found ${value.slice(0, 120)})`;
  });
  if (issues.length > 10) lines.push(`  and ${issues.length - 10} more`);
  return `data/${file} is not valid:\n${lines.join('\n')}\nMend the file, or the schema in src/schema if the data has changed shape.`;
}

/** A file of `data/`, checked. Throws an error that names file, field and value. */
export function readData<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(dataPath(file), 'utf8'));
  } catch (error) {
    throw new Error(`data/${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const result = schema.safeParse(content);
  if (!result.success) throw new Error(describeIssues(file, content, result.error.issues));
  return result.data;
}
