import { expect, it } from 'vitest'
import { maskFor } from '@shared/domain/deliverables/anonymous-edition'
import { fileProperties } from '@shared/domain/deliverables/file-properties'
import { programmeFront } from '@shared/domain/deliverables/front-matter'
import { engagement } from '../../helpers/engagement-builder'
import { partner } from '../../helpers/partner-builder'

it('a file’s properties never name the client, even where the engagement is called after it', () => {
  const named = engagement({ clientName: 'Halden Systems', title: 'HALDEN SYSTEMS activation' })
  const front = programmeFront(named, 'Gap Analysis', '2026-09-30')
  expect(fileProperties(front)).toMatchObject({ title: 'Gap Analysis: Whole programme', subject: '' })
  const other = programmeFront({ ...named, title: 'Activation 2026' }, 'Gap Analysis', '2026-09-30')
  expect(fileProperties(other).subject).toBe('Activation 2026')
})

it('the anonymised edition knows short forms, parts of people’s names, respondents and addresses', () => {
  const contact = { id: 'c', name: 'Will May Okafor', role: null, isEconomicBuyer: false, lastSpokenOn: null }
  const partners = [partner({ id: 'x', name: 'Kestrel Holding', contacts: [contact] })]
  const respondent = {
    id: 's:1',
    name: 'Anna Bergström',
    email: 'anna@kestrel.example',
    organisation: 'Merlin Corp.'
  }
  const mask = maskFor(partners, ['x'], [respondent])
  expect(mask('KESTREL and Merlin; Okafor, Bergström <anna@kestrel.example>')).toBe(
    'Partner A and another partner; a contact, a contact <an address>'
  )
  expect(mask('They will meet in May; OKAFOR agreed')).toBe('They will meet in May; a contact agreed')
})
