import type { Role } from '../schema/terms.ts';
import type { PayUnit } from '../model/pay-units.ts';
import type { Plural } from '../words/fill.ts';
import type { Kind } from './kinds.ts';
import type { QueryWords } from './query.ts';

/** What the search says, and how it reads a query: plain data, which the page hands to it. */
export const search = {
  found: { one: '{count} page for “{query}”.', other: '{count} pages for “{query}”.' } as Plural,
  none: 'No results for “{query}”.',
  /** Words of the query that no page has. */
  without: 'Without: {words}.',
  /** Nothing is left to search for. */
  empty: 'That names nothing to look for.',
  instead: 'Searched for “{read}” instead of “{written}”.',
  /** Before a link that searches for what may have been meant. */
  offered: 'Did you mean',
  more: 'Also on this page:',
  /** Over the kinds of pages found, of which one can be shown by itself. */
  show: 'Show one kind of page',
  kinds: {
    all: 'All ({count})',
    guide: 'Guides ({count})',
    place: 'Places ({count})',
    term: 'Terms ({count})',
    other: 'Other ({count})',
  } as Record<Kind | 'all', string>,
  /** How many of all pages found are shown. */
  shown: 'Shown: {shown} of {count}.',
  advice: 'Try a job, a county or a section of law.',
  failed: 'The search index could not be loaded. Press Search to try again.',
  leads: {
    offer: 'Check {amount} against both jobs',
    offerText: 'Where this pay stands for a paralegal and for a legal secretary.',
    place: 'Pay in {place}',
    placeText: 'What both jobs pay there, in the pay explorer.',
    /** A city or a county, and the area that it is counted with. */
    within: '{name} (counted with {area})',
    compare: 'Pay in {places}, side by side',
    compareText: 'Both jobs in each place, in the pay explorer.',
    and: ' and ',
    areas: 'California’s areas by pay',
    areasText: 'Every area of California by what it pays, in the pay explorer.',
    states: 'The states by pay',
    statesText: 'Every state by what it pays, in the pay explorer.',
    both: 'The two jobs compared',
    bothText: 'What each job does, what the law says of it, what it pays and how to get in.',
    bothPage: '/guides/legal-secretary-vs-paralegal/',
  },
  ask: {
    /** Words before the name of a place. */
    before: 'in near around at for',
    roles: {
      paralegal: 'paralegals?|legal assistants?',
      'legal-secretary': '(?:(?:legal|law) )?secretar(?:y|ies)',
    } as Record<Role, string>,
    pay: 'pay|pays|paid|paying|salar(?:y|ies)|wages?|earn(?:s|ings?)?|income|compensation|how much|makes? (?:more|less|most|the most|good money|money)|rates?|worth',
    most: 'highest|best|most|top|better|lowest|least|worst',
    areas: 'cit(?:y|ies)|count(?:y|ies)|areas?|places?|towns?|where|metros?',
    states: 'states?',
    units: {
      year: '(?:an?|per) year|yearly|annual(?:ly)?|/ ?(?:yr|year)',
      month: '(?:a|per) month|monthly|/ ?month',
      week: '(?:a|per) week|weekly|/ ?week',
      hour: '(?:an|per) hour|hourly|/ ?(?:hr|hour)|hr',
    } as Record<PayUnit, string>,
    /** What is asked of a place: a pattern, the section of its page, and how that is called. */
    topics: [
      [
        'cost of living|living costs?|afford|rents?|buys?|local prices|prices',
        'prices',
        'What pay buys in {place}',
      ],
      ['ranks?|ranking|ranked', 'rank', 'The rank of {place} by pay'],
      ['how many|number of', 'jobs', 'Jobs in {place}'],
      [
        'percentiles?|\\d+th|hourly|(?:an|per) hour|monthly|(?:a|per) month|weekly|(?:a|per) week|quartiles?',
        'units',
        'Every percentile in {place}',
      ],
    ] as [pattern: string, section: string, name: string][],
    /** What may stand beside pay and a place without asking for anything else. */
    beside:
      'much|make|makes|made|making|get|gets|typical(?:ly)?|average|median|mean|starting|start|entry|level|new|good|jobs?|current|expected|usual|20\\d\\d|today|now|year|annual(?:ly)?|yearly|hour|month|week|per|vs|versus|than|compared?|comparison|difference|differences|between|more|less|better|ca|range|ranges|living|people|working|work|number',
    /** Questions that a page is made for: a pattern, its address, its name, what it says. */
    pages: [
      [
        '(?:compar\\w*|two|evaluat\\w*|check|good|fair|low|lowball|my|job) offers?|offer letter|two job offers',
        '/offer/',
        'Check an offer',
        'Where the pay you were offered stands for both jobs.',
      ],
      [
        '(?:call (?:my|your|one|him|her|them)sel(?:f|ves)|(?:be|get) called|(?:am|may|can) i(?: be)?|do i qualify as) (?:an? )?(?:paralegals?|legal assistants?)|(?:use|have) the (?:paralegal |legal assistant )?title(?: (?:of )?paralegal)?|^(?:bpc |b&p |section )?§? ?6450(?: ?\\(?c\\)?)?$',
        '/title/',
        'May I call myself a paralegal?',
        'A few questions on §6450(c): which route fits you, what is missing, and what proof to keep.',
      ],
      [
        '(?:worth|pays? (?:off|for itself)|break[- ]?even|payback|earn(?:ed)? back|roi|return on).*(?:certificates?|programs?|degrees?|school(?:ing)?)|(?:certificates?|programs?|degrees?|school(?:ing)?).*(?:worth|pays? (?:off|for itself)|break[- ]?even|payback|earn(?:ed)? back|roi)|does a (?:paralegal )?certificate pay',
        '/break-even/',
        'Does a certificate pay?',
        'When higher pay earns back what a program costs, with your own numbers.',
      ],
      [
        'minimum wages?',
        '/data/#law-figures',
        'Minimum wage and salary floor',
        'What California law sets, with its source.',
      ],
      [
        '(?:which|what|who) (?:employers?|industr(?:y|ies)|compan(?:y|ies)|employs?)',
        '/pay/united-states/#jobs',
        'Who employs the two jobs',
        'Kinds of employers in the country, with the jobs that they have and what they pay.',
      ],
      [
        'how (?:sure|exact|certain|reliable|accurate|good) (?:is|are)|survey error|margin of error|standard error',
        '/pay/california/#certainty',
        'How sure the figures are',
        'What survey error leaves open of pay in California, and where it is large.',
      ],
      [
        'glossary|dictionary|(?:legal|law|court) (?:terms|words|vocabulary|jargon)',
        '/glossary/',
        'Glossary of legal and pay terms',
        'What words mean in law offices, courts and pay surveys.',
      ],
      ['maps?', '/pay/?view=map', 'Pay on the map', 'The pay of both jobs on a map, in the pay explorer.'],
      [
        'every (?:city|county|place)|list of (?:cities|counties|places)|find my (?:city|county|area)',
        '/pay/places/',
        'Find your place',
        'Every county, city and state, with the page of its pay.',
      ],
    ] as [pattern: string, page: string, name: string, text: string][],
  },
  query: {
    filler:
      "a about an and any are as at be been being but by can could daily day define definition did do does for from get had has have having he her him his how i if in into is it its just know like me meaning much my need of on or our out really she should site so some than that the their them then there they this to us vs want was we were what what's whats when where which who whose why will with would you your am im i'm don't",
    synonyms: [
      ["what's|whats", 'what'],
      ['law (secretar(?:y|ies))', 'legal $1'],
      ['law (assistants?)', 'legal $1'],
      ["(lawyer|attorney)s?'s?", '$1'],
      ['bpc|b&p|b & p', 'business professions code'],
      ['certs?', 'certificate'],
      ['la', 'los angeles'],
      ['sf', 'san francisco'],
      ['e[- ]?fil(?:e|es|ed|ing|ings)', 'efiling'],
      ['cit(?:e|es|ing|ation|ations)', 'quote'],
      ['call (?:my|your|one|him|her|them)sel(?:f|ves)', 'guards title license'],
      ['who does what', 'who does what answers'],
      [
        '(?:is|are) (?:a )?legal assistants?(?: (?:a|the same as|just))? (?:a )?paralegals?',
        'legal assistant title two jobs',
      ],
      ['bill(?:s|ed|ing)? (?:for )?(?:a )?paralegals?', 'billing case law paralegal'],
      ['supervis(?:e|es|ion|ing) (?:of )?staff', 'supervises answers mistakes'],
      ['how long', 'length'],
      ['(?:pay|salary|wage) history', 'may they ask paid before'],
      ['paralegals? need (?:a )?(license|exam)s?', 'become paralegal no $1 routes'],
      ['(?:certificate|degree|course|program) online', 'study online'],
      ['law office study(?: program)?', 'become lawyer without law school'],
      ['ai (?:replaces?|takes?|kills?)|(?:replaced?|taken) by ai', 'ai outlook'],
      [
        "(?:can not|cannot|can't|may not|not allowed|isn't allowed|not permitted|forbidden|prohibited)",
        'may not',
      ],
      ['(?:is|are) allowed|allowed|permitted', 'may'],
    ],
    alike: [
      'attorney attorneys lawyer lawyers',
      'firm firms office offices',
      'pay paid pays paying salary salaries wage wages earn earns earning earnings income',
      'employer employers',
      'certificate certification',
      'requirement requirements qualify qualified qualifications',
      'do does did doing',
      'can may',
      'school schooling degree',
      'confidential confidentiality secrets',
      'ai artificial',
    ],
  } as QueryWords,
} as const;
