/** Where a result leads on, by the names of data/law/title-tree.json. */
export const WAYS: Readonly<Record<string, string>> = {
  duties: '/guides/what-a-paralegal-does/',
  courses: '/guides/become-a-paralegal/#what-must-i-do-every-two-years',
  offer: '/offer/',
  pay: '/pay/places/',
  statement: '/guides/from-legal-secretary-to-paralegal/#what-should-the-written-declaration-say',
  school: '/guides/become-a-paralegal/',
  move: '/guides/from-legal-secretary-to-paralegal/',
  'state-jobs': '/guides/what-comes-next/',
  lda: '/guides/legal-assistant/#what-is-a-legal-document-assistant',
  secretary: '/guides/what-a-legal-secretary-does/',
  assistant: '/guides/legal-assistant/',
};
