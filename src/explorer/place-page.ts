export { pageOf } from '../places/place-page.ts';
