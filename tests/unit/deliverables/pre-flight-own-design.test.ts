import { describe, expect, it } from 'vitest'
import type { Mask } from '@shared/domain/deliverables/anonymous-edition'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { blockingCount, preFlight } from '@shared/domain/deliverables/pre-flight'
import { fillData } from '@shared/domain/deliverables/template/fill-data'
import { formFindings } from '@shared/domain/deliverables/template/form-findings'
import type { FoundPlaceholder } from '@shared/domain/entities/word-template'
import { auditInput } from '../../helpers/exchange-audit-fixture'

const report = buildExchangeAudit(auditInput())
const data = fillData({ report, partners: [], figuresOf: new Map(), mask: null })
const found = (text: string): FoundPlaceholder => ({ text, place: 'body', holder: 'text', isAlone: true })
const form = (...texts: string[]) => ({
  ...{ id: 'form:1', fileName: 'Board note.docx', words: ['To the board', 'Northwind asked for this'] },
  placeholders: texts.map(found)
})

describe('a form that cannot be filled', () => {
  it('names the first placeholder and counts each once', () => {
    expect(formFindings(form('client', 'cleint', 'cleint', 'weather'), data, null)).toEqual([
      {
        ...{ code: 'form-unfillable', formId: 'form:1', fileName: 'Board note.docx' },
        ...{ count: 2, placeholder: 'cleint', problem: { code: 'unknown', suggestion: 'client' } }
      }
    ])
    expect(formFindings(form('client'), data, null)).toEqual([])
  })

  it('is found where it gives a name away, and where there is nothing to fill', () => {
    const mask: Mask = (text) => text.replace('Northwind', 'Partner A')
    expect(formFindings(form('client'), data, mask)).toMatchObject([
      { code: 'form-names', text: 'Northwind asked for this' }
    ])
    expect(formFindings(form(), data, null)).toMatchObject([{ code: 'form-without-placeholders' }])
  })
})

describe('colours of the brand', () => {
  const pale = (primaryColour: string | null, secondaryColour: string | null = null) =>
    preFlight(
      { ...report, brand: { primaryColour, secondaryColour, logo: null, fontFamily: null } },
      { edits: [] }
    )
  const told = (...colours: Parameters<typeof pale>) =>
    pale(...colours).filter(({ code }) => code === 'brand-too-light')

  it('are looked at as words and as fills, and never stop the export', () => {
    expect(told('767676')).toEqual([])
    expect(told('777777')).toMatchObject([{ role: 'primary', fails: 'text' }])
    expect(told('949494')).toMatchObject([{ fails: 'text' }])
    expect(told('959595', 'FFE000')).toMatchObject([
      { role: 'primary', fails: 'fill' },
      { role: 'secondary', fails: 'fill' }
    ])
    expect(blockingCount(pale('FFE000'))).toBe(blockingCount(pale(null)))
  })
})
