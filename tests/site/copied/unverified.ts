/** Claims that go round about the two jobs and that nobody here has found in a source: none may stand as a fact. */
export const UNVERIFIED: readonly { readonly claim: RegExp; readonly planted: string }[] = [
  {
    claim: /AACP\b[^.]*\b(?:five|5) years of (?:experience|work)/i,
    planted: 'For the AACP you need five years of experience.',
  },
  {
    claim: /highly[- ]compensated[^.]*California|California[^.]*highly[- ]compensated/i,
    planted: 'California has no shortcut for highly compensated employees.',
  },
  {
    claim: /reject[^.]*(?:plus one day|one (?:more|extra) day)/i,
    planted: 'A rejected complaint stops the clock until the notice, plus one day.',
  },
  {
    claim: /legal secretar[^.]*§\s?6068/i,
    planted: 'A legal secretary is bound by §6068(e).',
  },
  {
    claim: /law office study[^.]*two years of college/i,
    planted: 'Law office study asks for two years of college first.',
  },
  {
    claim: /legal document assistant[^.]*may not (?:choose|select) forms/i,
    planted: 'A legal document assistant may not choose forms for you.',
  },
];
