import { defaultView, type View } from './view.ts';

/** Keys of a view that a reader adjusts, in the order in which they are named. */
const SETTINGS = ['hours', 'prices', 'unit', 'sort', 'source', 'release'] as const;
export type Setting = (typeof SETTINGS)[number];

/**
 * Whether a setting changes what a view shows; one that does not is not offered there.
 * The article has its own release and no local prices, and gives figures for the range and the table alone. A link may
 * ask for it in other views too: they say that it has none, and offer the way back.
 */
const APPLIES: Readonly<Record<Setting, (view: View) => boolean>> = {
  unit: () => true,
  hours: ({ unit }) => unit !== 'hour',
  prices: ({ source }) => source === 'oews',
  sort: ({ source, view }) => source === 'oews' && (view === 'rank' || view === 'areas'),
  source: ({ source, view }) => source !== 'oews' || view === 'range' || view === 'table',
  release: ({ source }) => source === 'oews',
};

const isSetting = (name: string): name is Setting => (SETTINGS as readonly string[]).includes(name);

/** Whether a control has its place in a view. Those of no setting have it in all. */
export const isOffered = (control: string, view: View): boolean =>
  !isSetting(control) || APPLIES[control](view);

/** The settings of a view that differ from the usual and change what it shows. */
export function changedSettings(view: View, newest: string): Setting[] {
  const usual = defaultView(newest);
  return SETTINGS.filter((key) => view[key] !== usual[key] && isOffered(key, view));
}

/** The same view with one setting as it usually is. */
export const withoutSetting = (view: View, key: Setting, newest: string): View => ({
  ...view,
  [key]: defaultView(newest)[key],
});
