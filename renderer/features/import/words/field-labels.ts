import type { ImportTarget } from '@shared/domain/entities/import-run'
import type { SurveyQuestion } from '@shared/domain/entities/voice'
import { questionOfField } from '@shared/domain/importing/survey-questions'

const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  externalId: 'Client’s key',
  externalIds: 'Client’s key',
  type: 'Type',
  typeLabel: 'Client’s type',
  tier: 'Tier',
  status: 'Status',
  signedOn: 'Signed on',
  endedOn: 'Ended on',
  endReason: 'Reason for the end',
  region: 'Region',
  country: 'Country',
  city: 'City',
  verticals: 'Verticals',
  manager: 'Partner manager',
  idealProfileOverlap: 'Ideal profile overlap',
  agreementSignedOn: 'Agreement signed on',
  agreementRenewalOn: 'Agreement renewal',
  certifiedPeople: 'Certified people',
  contactName: 'Contact',
  contactRole: 'Contact’s role',
  economicBuyer: 'Economic buyer',
  contactSpokenOn: 'Last spoken to on',
  contacts: 'Contacts',
  aliases: 'Other names',
  partnerName: 'Partner',
  partnerKey: 'Partner’s key',
  partnerId: 'Partner',
  account: 'Account',
  amount: 'Amount',
  currency: 'Currency',
  cost: 'Cost → margin',
  unitCost: 'Cost per unit',
  quantity: 'Quantity',
  grossMargin: 'Gross margin',
  marginShare: 'Margin, %',
  stage: 'Stage',
  createdOn: 'Created on',
  qualifiedOn: 'Qualified on',
  registeredOn: 'Registered on',
  closedOn: 'Closed on',
  attribution: 'Attribution',
  product: 'Product',
  segment: 'Segment',
  owner: 'Owner',
  category: 'Category',
  date: 'Date',
  state: 'State',
  dealExternalIds: 'Linked deals',
  description: 'Description',
  kind: 'Kind',
  outcome: 'Outcome',
  person: 'Person',
  hours: 'Hours',
  role: 'Role',
  submittedOn: 'Answered on',
  respondentName: 'Name (kept apart)',
  respondentEmail: 'E-mail (kept apart)',
  respondentOrganisation: 'Company (kept apart)',
  respondentId: 'Pseudonym',
  surveyId: 'Survey',
  title: 'Title',
  text: 'Text',
  author: 'Author'
}

/** Our name for a field. */
export const fieldLabel = (field: string): string =>
  labels[field] ?? (questionOfField(field) === null ? field : 'Answer')

const kindWords: Readonly<Record<SurveyQuestion['kind'], string>> = {
  rating: 'Rating',
  nps: 'NPS',
  single: 'One choice',
  multiple: 'Choices',
  ranking: 'Ranking',
  open: 'Open text',
  attribute: 'Attribute'
}

/** How a question is answered: "Open text", "Rating 0–6". */
export const questionLabel = ({ kind, scale }: SurveyQuestion): string =>
  kind === 'rating' && scale ? `${kindWords.rating} ${scale.low}–${scale.high}` : kindWords[kind]

export const targetLabels: Readonly<Record<ImportTarget, string>> = {
  partner: 'Partners',
  deal: 'Deals',
  investment: 'Investments',
  activity: 'Activities',
  response: 'Survey answers',
  note: 'Notes'
}

const words: Readonly<Record<string, string>> = {
  mdf: 'MDF',
  si: 'System integrator',
  isv: 'ISV',
  msp: 'MSP',
  qbr: 'QBR',
  'co-marketing': 'Co-marketing',
  'referral-fee': 'Referral fee'
}

/** One of our closed words as shown: "pipeline-review" → "Pipeline review". */
export const choiceLabel = (choice: string): string => {
  const plain = choice.replaceAll('-', ' ')
  return words[choice] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
