import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { applyEdits } from '@shared/domain/deliverables/apply-edits'
import { formatFigure } from '@shared/domain/deliverables/format-figure'
import { preFlight } from '@shared/domain/deliverables/pre-flight'
import type { GatheredAudit } from '@shared/domain/deliverables/exchange-portfolio/gather-audits'
import { closeVersion } from '@shared/domain/exchange/edit-audit'
import { change, draft } from '@shared/domain/history/draft'
import { findDocumentTools } from '../../helpers/document-tools'
import { fillSample, sampleFolder, sampleStory, type FilledSample } from '../../helpers/sample-exchange'
import { anOverlay } from '../../unit/metrics/build-facts'

// The sample's audits against the client's own files, added up by a script that knows nothing of the product.
const found = findDocumentTools()
let sample: FilledSample
let audits: readonly GatheredAudit[]

beforeAll(async () => {
  sample = await fillSample()
  audits = await sample.audits('tier-one')
})

const linesOf = ({ audit }: GatheredAudit) => (audit ? [...audit.result.gives, ...audit.result.gets] : [])

if ('missing' in found)
  it.skip(`adding the client’s files up needs other programs, ${found.missing}`, () => {})

describe.runIf('tools' in found)('amounts of the audited Tier 1 partners', () => {
  it('are what the client’s files add up to, to the cent', () => {
    const tools = 'tools' in found ? found.tools : null!
    const script = join(import.meta.dirname, 'client_amounts.py')
    const added = JSON.parse(
      execFileSync(tools.python, [script, sampleFolder, sampleStory.asOf], { encoding: 'utf8' })
    ) as Record<string, Record<string, number>>
    const compared: string[] = []
    for (const each of audits.filter(({ audit }) => audit !== null)) {
      for (const { line, amount } of linesOf(each)) {
        if (line.amount.basis !== 'derived') continue
        const { metricId, price } = line.amount
        const says = added[each.partner.name]?.[metricId]
        expect(says, `${each.partner.name}: ${metricId} is added up`).toBeDefined()
        expect(amount.value ?? Number.NaN, `${each.partner.name}: ${line.name}`).toBeCloseTo(
          (says ?? Number.NaN) * (price?.value ?? 1),
          2
        )
        compared.push(metricId)
      }
    }
    expect(audits.filter(({ audit }) => audit !== null)).toHaveLength(5)
    expect(new Set(compared).size).toBeGreaterThanOrEqual(6)
    expect(compared.length).toBeGreaterThan(25)
  })
})

it('follow an edited deal: amount, verdict and document move, a text written before is marked, a closed version stays', async () => {
  const name = 'Fjordnett AS'
  const auditOf = async () => (await sample.audits('tier-one')).find(({ partner }) => partner.name === name)
  const before = await auditOf()
  if (!before?.audit) throw new Error(`${name} has no audit`)
  const written = buildExchangeAudit(before.audit)
  const gives = written.figures['gives']
  const said = gives ? formatFigure(gives.figure, written.locale, 'short') : ''
  const edit = {
    ...{ blockId: 'summary.title', isHidden: false, at: '2026-10-05T00:00:00Z' },
    text: `{gives|short|${said}} a year, as we said in October`
  }
  expect(preFlight(written, { edits: [edit] }).map(({ code }) => code)).not.toContain('figures-moved')

  const margin = linesOf(before).find(({ line }) => line.objectId === 'gives.won-margin')
  const [dealId = ''] = margin?.amount.figure?.counted.ids ?? []
  const given = before.audit.result.giveTotal.value ?? 0
  const grossMargin = 5_000 - given
  const overlay = anOverlay('deal', dealId, { fields: { grossMargin } })
  await sample.store.commit(
    draft('partners.fact-edited', { kind: 'deal' }, [change('overlays', null, overlay)])
  )

  const after = await auditOf()
  if (!after?.audit) throw new Error(`${name} has no audit`)
  expect([before.audit.result.verdict.word, after.audit.result.verdict.word]).toEqual([
    'partner-loses',
    'vendor-loses'
  ])
  expect(after.audit.result.giveTotal.value).toBeLessThan(given - 100_000)
  const rewritten = buildExchangeAudit(after.audit)
  expect(preFlight(rewritten, { edits: [edit] }).find(({ code }) => code === 'figures-moved')).toMatchObject({
    blockId: 'summary.title',
    count: 1
  })
  const title = (report: typeof written) =>
    applyEdits(report, { edits: [] }).blocks.find(({ id }) => id === 'summary.title')
  expect(title(rewritten)).not.toEqual(title(written))

  const amounts = new Map(linesOf(after).map(({ line, amount }) => [line.id, amount]))
  const closing = closeVersion(
    {
      audit: after.audit.audit,
      lines: linesOf(after).map(({ line }) => line),
      actions: after.audit.actions
    },
    '2026-10-06',
    ({ id }) => {
      const amount = amounts.get(id)
      return { value: amount?.value ?? null, low: amount?.low ?? null, high: amount?.high ?? null }
    }
  )
  await sample.store.commit(closing)
  await sample.store.commit(
    draft('partners.fact-edited', { kind: 'deal' }, [change('overlays', overlay, null)])
  )
  const closed = await auditOf()
  expect(closed?.audit?.result.giveTotal.value).toBeCloseTo(after.audit.result.giveTotal.value ?? 0, 2)
  expect(closed?.audit?.result.moved.map(({ line }) => line.objectId)).toContain('gives.won-margin')
})
