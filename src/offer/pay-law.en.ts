import { type Markup, markup, type MarkupValue } from '../markup.ts';

/** What a salary below the floor cannot have; the same words on every page. */
export const EXEMPTION = 'the executive, administrative or professional exemption from overtime';

/** What California law says of an offer. Nothing here is advice. */
export const payLaw = {
  title: 'What California law says about it',
  elsewhere: (place: string): Markup =>
    markup`This part is for California only. For an offer in ${place}, look up the labor law there.`,
  outdated: (year: number, figures: MarkupValue): Markup =>
    markup`It is now ${year}, and the figures here are for ${figures}. Look up the new ones before you rely on this.`,
  rate: (rate: Markup): Markup => markup`Your offer comes to ${rate} an hour. `,
  /** The same of pay that was not typed by the hour, for more than 40 hours a week. */
  longWeek: {
    'first-40-hours': (rate: Markup): Markup =>
      markup`Where overtime is due, a salary pays for 40 hours of a week and no more, whatever was agreed (Labor Code §515(d)). So your offer comes to ${rate} an hour, and overtime is due on top. `,
    'overtime-too': (rate: Markup): Markup =>
      markup`If this pay covers the overtime past 40 hours a week, your offer comes to ${rate} an hour. `,
  },
  aboveWage: (wage: Markup, year: number): Markup =>
    markup`That is not below California’s minimum wage in ${year}, ${wage} an hour. `,
  belowWage: (wage: Markup, year: number): Markup =>
    markup`That is <b>below California’s minimum wage</b> in ${year}, ${wage} an hour. Ask about it before you say yes. `,
  /** The next minimum wage; `already`: the offer is below the one before it too. */
  nextWage: (from: string, wage: Markup, below: boolean, already: boolean): Markup => {
    const next = markup`From ${from} it is ${wage} an hour`;
    if (!below) return markup`${next}, and your offer is not below that. `;
    if (already) return markup`${next}, and your offer is below that too. `;
    return markup`${next}, and your offer is <b>below that</b>. Pay for work from that day on must meet it. `;
  },
  localWage: markup`Some cities and counties set a higher minimum wage, and then that one counts. Check the place where you would work.`,
  wage: 'Minimum wage',
  salary: 'Salary and overtime',
  belowFloor: (yearly: Markup, floor: Markup, year: number): Markup =>
    markup`As a salary, ${yearly} a year is <b>too low for ${EXEMPTION}</b>, which in ${year} takes at least ${floor} a year. So overtime should be due to you, whatever your duties. `,
  aboveFloor: (yearly: Markup, floor: Markup, year: number): Markup =>
    markup`As a salary, ${yearly} a year is not too low for ${EXEMPTION}, which in ${year} takes at least ${floor} a year. `,
  /** The floor lies between the two ends of what is offered, or is the upper one. */
  straddlesFloor: (low: Markup, high: Markup, floor: Markup, year: number): Markup =>
    markup`As a salary, ${low} a year is <b>too low for ${EXEMPTION}</b>, and ${high} a year is not. In ${year} that takes at least ${floor} a year. So the salary that you agree on counts. Below ${floor}, overtime should be due to you, whatever your duties. `,
  nextFloorBetween: (from: string, floor: Markup): Markup =>
    markup`From ${from} the exemption takes at least ${floor} a year, and the lower end of your offer is <b>below that</b>. Below it, overtime should be due to you from that day on, whatever your duties. `,
  /** The next floor; `already`: the offer is below the one before it too. */
  nextFloor: (from: string, floor: Markup, below: boolean, already: boolean): Markup => {
    const next = markup`From ${from} the exemption takes at least ${floor} a year`;
    if (!below) return markup`${next}, and your offer reaches that. `;
    if (already) return markup`${next}, and your offer is below that too. `;
    return markup`${next}, and your offer is <b>below that</b>. From that day on overtime should be due to you, whatever your duties. `;
  },
  dutiesDecide: markup`A high enough salary alone does not make the job exempt: your duties decide. <b>Ask</b> the employer whether overtime is paid, and why or why not. `,
  /** Below the floor only because fewer weeks are paid than a year has. */
  partYear: (yearly: Markup, floor: Markup, year: number): Markup =>
    markup`As a salary, ${yearly} is less than the ${floor} a year that ${EXEMPTION} takes in ${year}. That limit is for a full year. For fewer paid weeks, <b>ask</b> the employer how it is counted, and whether overtime is paid. `,
  duties: markup`More than half of the time must go to exempt duties, with regular discretion and independent judgment. Federal rules say that paralegals generally are not exempt as learned professionals (29 CFR §541.301(e)(7)). `,
  hourly: markup`Pay by the hour comes with overtime.`,
  overtime: 'Overtime at this rate',
  overtimeCaption: 'Overtime by Labor Code §510, at your offer’s hourly rate',
  overtimeHead: ['Hours', 'Pay'],
  overtimeRows: {
    rate: 'First 8 hours of a day, an hour',
    overtime: 'Past 8 and up to 12 hours in a day, or past 40 in a week, an hour',
    double: 'Past 12 hours in a day, an hour',
    seventh: 'Seventh day of work in a workweek, first 8 hours, an hour',
    seventhLate: 'Seventh day of work in a workweek, past 8 hours, an hour',
    day: (hours: number): string => `In all, for one day of ${hours} hours`,
  },
  overtimeNote: markup`An alternative workweek schedule can change these hours.`,
  ask: 'What you may ask',
  scale: markup`Employers with 15 or more employees must show the pay scale in every job posting. Any employer must give it to you if you apply and make a reasonable request. An employer may not ask what you were paid before. It may ask what pay you expect.`,
  scaleLaw: markup`Labor Code §432.3`,
  section: (name: Markup): Markup => markup`(${name})`,
  checked: (month: string): Markup =>
    markup`Checked ${month}. This is not legal advice. The code is at <a href="https://leginfo.legislature.ca.gov/">leginfo.legislature.ca.gov</a>.`,
} as const;
