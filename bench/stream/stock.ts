/** Phrases that any newsroom uses, so that runs of words are shared by reports that have nothing to do with each other. Commonest first. */
export const STOCK: readonly string[] = [
  'said in a statement on Monday',
  'did not immediately respond to a request for comment',
  'told reporters in the capital on Tuesday',
  'who spoke on condition of anonymity',
  'according to two people familiar with the matter',
  'for the first time in more than ten years',
  'at a news conference late on Wednesday',
  'which is expected to last for several days',
  'police said an investigation had been opened',
  'no one was hurt and no arrests were made',
  'has repeatedly denied any wrongdoing in the case',
  'as part of an effort to end the dispute',
  'the cause of which is still being investigated',
  'was taken to a nearby hospital for treatment',
  'in the early hours of Thursday morning',
  'the two sides are due to meet again next week',
  'has been postponed until the end of the month',
  'will be put to a vote on Friday',
  'because she was not authorised to speak in public',
  'the government has not yet commented on the report',
  'as of the end of last year',
  'in what was described as a routine inspection',
  'the company said it would appeal against the decision',
  'as heavy rain fell over much of the region',
  'after several hours of talks behind closed doors',
  'could not be reached for comment at the weekend',
  'a court is expected to rule in the coming days',
  'residents were told to stay in their homes',
  'the highest level since records began',
  'in line with what most economists had expected',
  'shares of the company fell after the announcement',
  'his lawyer said he would plead not guilty',
];

/** The commonest words of English, commonest first: two of five words of a report. */
export const SMALL: readonly string[] = (
  'the of to and a in that for is on was with as by at from it be has are have will an not which this were but had their they ' +
  'or been more its would who one after he his she her over than about when also into some out up no could there before during'
).split(' ');

export const REPORTING: readonly string[] = 'said told added announced warned denied confirmed argued insisted noted'.split(' ');
