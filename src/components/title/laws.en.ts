/** What each provision of data/law/provisions.json says, in our words. */
export const laws: Readonly<Record<string, string>> = {
  'bpc-6402': 'A legal document assistant registers with the county clerk.',
  'bpc-6450-a':
    'Who a paralegal is: someone qualified who works for a lawyer or another employer, on legal work of substance that a lawyer hands over, directs and supervises.',
  'bpc-6450-c-1': 'Route 1: a certificate of completion from an ABA-approved paralegal program.',
  'bpc-6450-c-2':
    'Route 2: a paralegal certificate, or a degree, from a school that asks for enough units of law and is accredited or approved.',
  'bpc-6450-c-3':
    'Route 3: a bachelor’s or higher degree, a year of law-related work under a lawyer, and that lawyer’s written statement.',
  'bpc-6450-c-4':
    'Route 4: a diploma or GED, three years of such work, and the statement. It had to be finished by December 31, 2003.',
  'bpc-6450-d': 'The courses that a paralegal completes every two years, and who keeps the record.',
  'bpc-6450-e':
    'Who serves the public directly, as a legal document assistant does, is no paralegal unless (a) fits too.',
  'bpc-6451': 'A paralegal serves consumers only under the direction and supervision of the employer.',
  'bpc-6452-a':
    'Nobody calls themselves a paralegal without a route and a supervising lawyer; what a card must say.',
  'bpc-6453': 'A paralegal keeps clients’ secrets as a lawyer must.',
  'bpc-6454': 'Which other titles mean the same as paralegal.',
  'bpc-6455-a': 'A consumer who is harmed can sue.',
  'bpc-6455-b': 'Fine and jail for breaking §6451 or §6452.',
  'bpc-6456': 'The chapter does not apply to the State’s own paralegals and legal analysts.',
};
