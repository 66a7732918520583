import type { ImportTarget } from '../entities/import-run'

/**
 * The export of a CRM or partner portal as its maker documents it: the columns it writes and what they mean. Only
 * headers are kept here, in our plain words (lower case, no signs).
 */
export interface CrmProfile {
  /** As it is named to the consultant. */
  readonly name: string
  readonly target: ImportTarget
  /** Columns without which it is another layout. */
  readonly needs: readonly string[]
  /** How many of the known columns make it this layout. */
  readonly atLeast: number
  /** Header → our field; null: a column of the layout that is not taken in. */
  readonly columns: Readonly<Record<string, string | null>>
}

const salesforceReport: CrmProfile = {
  name: 'Salesforce opportunity report',
  target: 'deal',
  needs: ['opportunity name', 'stage'],
  atLeast: 5,
  columns: {
    'opportunity id': 'externalId',
    'opportunity id 18': 'externalId',
    'opportunity name': 'name',
    'account name': 'account',
    'opportunity owner': 'owner',
    'owner role': null,
    stage: 'stage',
    amount: 'amount',
    'amount currency': 'currency',
    'opportunity currency': 'currency',
    'amount converted': null,
    'expected revenue': null,
    'probability %': null,
    'fiscal period': null,
    age: null,
    'close date': 'closedOn',
    'created date': 'createdOn',
    'next step': null,
    'lead source': 'attribution',
    type: 'segment',
    'partner account': 'partnerName',
    'partner name': 'partnerName',
    'primary partner': 'partnerName'
  }
}

const salesforceData: CrmProfile = {
  name: 'Salesforce data export (opportunities)',
  target: 'deal',
  needs: ['stage name', 'close date', 'is closed'],
  atLeast: 6,
  columns: {
    id: 'externalId',
    name: 'name',
    'account id': 'account',
    'stage name': 'stage',
    amount: 'amount',
    'currency iso code': 'currency',
    'close date': 'closedOn',
    'created date': 'createdOn',
    'owner id': 'owner',
    'lead source': 'attribution',
    type: 'segment',
    'partner account id': 'partnerKey',
    'is closed': null,
    'is won': null,
    'is deleted': null,
    probability: null,
    'expected revenue': null,
    'forecast category': null,
    'fiscal year': null,
    'fiscal quarter': null
  }
}

const hubspotDeals: CrmProfile = {
  name: 'HubSpot deals export',
  target: 'deal',
  needs: ['deal name', 'deal stage'],
  atLeast: 5,
  columns: {
    'record id': 'externalId',
    'deal id': 'externalId',
    'deal name': 'name',
    'deal stage': 'stage',
    'deal owner': 'owner',
    'deal type': 'segment',
    pipeline: null,
    amount: 'amount',
    'amount in company currency': null,
    currency: 'currency',
    'close date': 'closedOn',
    'create date': 'createdOn',
    'associated company': 'account',
    'associated company ids': null,
    'associated contact': null,
    'deal probability': null,
    'forecast category': null,
    'last activity date': null
  }
}

const dynamicsOpportunities: CrmProfile = {
  name: 'Dynamics 365 opportunities',
  target: 'deal',
  needs: ['topic', 'potential customer'],
  atLeast: 5,
  columns: {
    'do not modify opportunity': 'externalId',
    'do not modify row checksum': null,
    'do not modify modified on': null,
    topic: 'name',
    'potential customer': 'account',
    account: null,
    contact: null,
    'est close date': 'closedOn',
    'estimated close date': 'closedOn',
    'est revenue': 'amount',
    'estimated revenue': 'amount',
    'actual revenue': null,
    'actual close date': null,
    currency: 'currency',
    status: 'status',
    'status reason': null,
    probability: null,
    rating: null,
    owner: 'owner',
    'created on': 'createdOn',
    'originating lead': null,
    partner: 'partnerName'
  }
}

const partnerStackPartners: CrmProfile = {
  name: 'PartnerStack partners',
  target: 'partner',
  needs: ['partner', 'group', 'signed up'],
  atLeast: 5,
  columns: {
    partner: 'name',
    'partner key': 'externalId',
    owner: null,
    group: 'tier',
    signups: null,
    'paid customers': null,
    revenue: null,
    'last active': null,
    'signed up': 'signedOn',
    manager: 'manager'
  }
}

const partnerStackDeals: CrmProfile = {
  name: 'PartnerStack deals',
  target: 'deal',
  needs: ['account', 'stage', 'submitted date', 'customer'],
  atLeast: 5,
  columns: {
    'deal key': 'externalId',
    account: 'account',
    stage: 'stage',
    customer: null,
    'submitted date': 'registeredOn',
    amount: 'amount',
    partner: 'partnerName',
    'partner key': 'partnerKey'
  }
}

/** The layouts that are known. More are added here, one table each. */
export const crmProfiles: readonly CrmProfile[] = [
  salesforceReport,
  salesforceData,
  hubspotDeals,
  dynamicsOpportunities,
  partnerStackPartners,
  partnerStackDeals
]
