import type { Subject } from '../chart-files/subjects.ts';
import type { Role } from '../schema/terms.ts';

/** A view of a chart that other pages can show. A chart of one job has its `role`. */
export type EmbedView = Pick<Subject, 'name' | 'options'>;

/** The job whose chart an address shows that names none. */
const UNNAMED: Role = 'paralegal';

/** Address of a view below an edition. */
export const embedPage = ({ name, options: { area, role = UNNAMED } }: EmbedView): string =>
  `/embed/${name}/${area}/${role === UNNAMED ? '' : `${role}/`}`;

/** Address of what a view says of itself to programs. */
export const oEmbedPage = (view: EmbedView): string => `${embedPage(view)}oembed.json`;
