import { readFileSync } from 'node:fs';
import { answer } from '../answer.ts';
import { digestOf } from './digest.ts';

answer((file: string) => digestOf(readFileSync(file, 'utf8')));
