import { answer } from '../answer.ts';
import { pngOf } from './png.ts';

answer(pngOf);
