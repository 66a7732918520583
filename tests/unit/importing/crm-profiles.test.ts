import { describe, expect, it } from 'vitest'
import { crmProfiles } from '@shared/domain/importing/crm-profiles'
import { importField } from '@shared/domain/importing/fields'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { sheetOf } from './table-of'

type Rows = Parameters<typeof sheetOf>[0]

const propose = (rows: Rows) =>
  proposeSheet(sheetOf(rows), {
    known: { keys: new Set(), names: new Set() },
    templates: [],
    reportingCurrency: 'EUR',
    fileName: 'export.csv'
  })

const fieldsOf = (rows: Rows): Record<string, string> =>
  Object.fromEntries(
    propose(rows).mapping.flatMap((one) => (one.field === null ? [] : [[one.header, one.field]]))
  )

describe('exports of CRMs and partner portals', () => {
  it('are recognised by name, whatever order their columns stand in', () => {
    const report: Rows = [
      [
        'Opportunity Owner',
        'Account Name',
        'Opportunity Name',
        'Stage',
        'Fiscal Period',
        'Amount',
        'Probability (%)',
        'Age',
        'Close Date',
        'Created Date',
        'Lead Source',
        'Type'
      ],
      [
        'A. Berg',
        'Nordre Havn',
        'Rollout',
        'Closed Won',
        'Q1-2025',
        1200,
        100,
        40,
        '2025-03-30',
        '2025-01-14',
        'Partner Referral',
        'New Business'
      ],
      [
        'C. Diaz',
        'Port Ménard',
        'Renewal',
        'Prospecting',
        'Q2-2025',
        900,
        10,
        12,
        '2025-06-30',
        '2025-02-14',
        'Web',
        'Existing Business'
      ]
    ]
    const { kinds, mapping } = propose(report)
    expect(kinds[0]).toEqual({ target: 'deal', confidence: 0.97, reason: 'Salesforce opportunity report' })
    expect(mapping.find((one) => one.field === 'account')).toMatchObject({
      header: 'Account Name',
      confidence: 0.98,
      reason: 'Salesforce opportunity report'
    })
    expect(fieldsOf(report)).toMatchObject({
      'Opportunity Name': 'name',
      'Close Date': 'closedOn',
      'Created Date': 'createdOn',
      Amount: 'amount',
      'Lead Source': 'attribution'
    })
  })

  it('of HubSpot, Dynamics and PartnerStack are mapped as their makers name the columns', () => {
    const hubspot = fieldsOf([
      [
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Deal owner',
        'Amount',
        'Pipeline',
        'Associated Company'
      ],
      ['9001', 'Rollout', 'Closed Won', '2025-03-30', 'A. Berg', 1200, 'Sales', 'Nordre Havn'],
      ['9002', 'Renewal', 'Qualified', '2025-06-30', 'C. Diaz', 900, 'Sales', 'Port Ménard']
    ])
    expect(hubspot).toMatchObject({ 'Record ID': 'externalId', 'Associated Company': 'account' })
    const dynamics = fieldsOf([
      [
        '(Do Not Modify) Opportunity',
        '(Do Not Modify) Row Checksum',
        'Topic',
        'Potential Customer',
        'Est. Close Date',
        'Est. Revenue',
        'Owner'
      ],
      ['6f1c-01', 'x1', 'Rollout', 'Nordre Havn', '2025-03-30', 1200, 'A. Berg'],
      ['6f1c-02', 'x2', 'Renewal', 'Port Ménard', '2025-06-30', 900, 'C. Diaz']
    ])
    expect(dynamics).toMatchObject({
      '(Do Not Modify) Opportunity': 'externalId',
      'Potential Customer': 'account',
      'Est. Revenue': 'amount'
    })
    expect(dynamics).not.toHaveProperty('(Do Not Modify) Row Checksum')
    const partners = fieldsOf([
      ['Partner', 'Owner', 'Group', 'Signups', 'Paid customers', 'Revenue', 'Last active', 'Signed up'],
      ['Kestrel Cloud', 'Ada', 'Gold', 4, 2, 1200, '2025-03-30', '2024-03-30'],
      ['Fjordnett', 'Ben', 'Silver', 3, 1, 900, '2025-02-28', '2023-11-01']
    ])
    expect(partners).toMatchObject({ Partner: 'name', Group: 'tier', 'Signed up': 'signedOn' })
    expect(partners).not.toHaveProperty('Last active')
  })

  it('name only fields there are', () => {
    for (const { target, columns } of crmProfiles)
      for (const field of Object.values(columns))
        if (field !== null) expect(importField(target, field), field).not.toBeNull()
  })
})
