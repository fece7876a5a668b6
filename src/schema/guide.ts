/** The parts of the list of guides, in its order. */
export const GUIDE_GROUPS = ['choose', 'start', 'work', 'pay'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];
