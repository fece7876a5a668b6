import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../answer.ts';
import { markdownOf } from './markdown.ts';

/** A page of a built site, by its path there, to be written as Markdown beside itself. */
export interface TwinTask {
  readonly site: string;
  readonly file: string;
}

answer(({ site, file }: TwinTask) => {
  const text = markdownOf(readFileSync(join(site, file), 'utf8'), file);
  writeFileSync(join(site, file.replace(/\.html$/, '.md')), text);
});
