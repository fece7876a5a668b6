/** The face of drawings, as it calls itself: a program that has it installed finds it. */
export const FONT = 'Public Sans';
/** That of headings. */
export const SERIF = 'Source Serif 4';
