import type { FailureMode } from '../../voice/failure-mode'

/** What follows when nothing is done, by failure mode. */
export const consequences: Readonly<Record<FailureMode, string>> = {
  activation:
    'Signing more partners adds cost and no pipeline; the good ones turn to vendors that start them.',
  onboarding:
    'The first enthusiasm is spent on waiting; a partner that has not talked to a customer soon rarely does.',
  'volume-over-curation':
    'Time and money are spread over partners that will not sell, and the few that could get too little.',
  'co-sell': 'Deals are won beside the partners, not with them, so nobody can say what the channel is worth.',
  'misaligned-incentives': 'Partners put the vendor that pays better first, without ever saying so.',
  'incentives-without-input':
    'Terms reward what the vendor wants and not what a partner can do, so they move nobody.',
  complexity:
    'What a partner cannot reckon it does not sell; rules that need explaining cost more than they pay.',
  'operating-model': 'Results depend on who happens to manage a partner and leave with that person.',
  capacity: 'Managers answer who shouts loudest; the rest of the partners are managed in name only.',
  relationships:
    'Whoever decides on money at the partner does not know the vendor, and the next budget goes elsewhere.',
  listening:
    'Decisions rest on what the vendor believes; what drives partners away is learned from their leaving.',
  measurement: 'Activity is reported and impact is not, so the budget is cut without a number to defend it.',
  investment: 'Money goes where no outcome comes from, and is missing where it would.',
  concentration: 'The loss of one of a few partners takes the result with it.',
  strategy: 'Without an answer to why, whom and how, every partner is as right as any other.'
}

export const noConsequence = 'No rule speaks against it.'
export const unknownConsequence = 'Nothing can be said until the missing data are there.'
