import type { Figure } from '../../evidence/figure'
import { sum } from '../../values/sum'
import type { CellStyle } from '../workbook'
import type { ScorecardData } from './scorecard-data'

/** One line of the Summary: a live formula over the data sheets, and what it counts. */
export interface Measure {
  readonly label: string
  /** Figure it must equal, or null for a step on the way. */
  readonly metricId: string | null
  readonly style: CellStyle
  readonly formula: string
  readonly result: number
  readonly note: string
}

/** Column letters of the Summary's values; a measure refers to another one by its row. */
export const valueColumn = 'B'
export const firstMeasureRow = 6

const revenue = 'tblPartners[Revenue]'
const sellersTotal = `SUMIF(${revenue},">0")`

interface Steps {
  /** Adds a measure and returns the cell that holds its value. */
  add(measure: Measure): string
}

const known = (figure: Figure | null): figure is Figure & { value: number } =>
  figure !== null && figure.value !== null

function activation(data: ScorecardData, steps: Steps): void {
  const signed = data.figureOf('partners-signed')
  const rate = data.figureOf('active-partner-rate')
  if (!known(signed)) return
  const signedCell = steps.add({
    label: 'Signed partners',
    metricId: 'partners-signed',
    style: 'strongInteger',
    formula: 'COUNTIF(tblPartners[On roster],"Yes")',
    result: signed.value,
    note: 'Partners on the roster at the as-of date: no prospects, none that ended, none signed later.'
  })
  if (!known(rate)) return
  const activeCell = steps.add({
    label: 'Active partners',
    metricId: null,
    style: 'strongInteger',
    formula: 'COUNTIFS(tblPartners[On roster],"Yes",tblPartners[Active],"Yes")',
    result: rate.numerator ?? 0,
    note: 'Signed partners with a qualifying event in the active window.'
  })
  steps.add({
    label: 'Active partner rate',
    metricId: 'active-partner-rate',
    style: 'strongShare',
    formula: `${activeCell}/${signedCell}`,
    result: rate.value,
    note: 'Active partners ÷ signed partners.'
  })
}

function outcome(data: ScorecardData, steps: Steps): void {
  const total = data.figureOf('partner-revenue')
  const perPartner = data.figureOf('revenue-per-partner')
  if (!known(total) || data.dealRows.length === 0) return
  steps.add({
    label: 'Revenue with partners',
    metricId: 'partner-revenue',
    style: 'strongMoney',
    formula: 'SUMIFS(tblDeals[Amount],tblDeals[Revenue],"Yes")',
    result: total.value,
    note: 'Won deals that name a partner, closed up to the as-of date, in reporting currency.'
  })
  if (!known(perPartner)) return
  steps.add({
    label: 'Revenue per signed partner',
    metricId: 'revenue-per-partner',
    style: 'strongMoney',
    formula: `SUMIFS(${revenue},tblPartners[On roster],"Yes")/COUNTIF(tblPartners[On roster],"Yes")`,
    result: perPartner.value,
    note: 'Revenue of signed partners ÷ signed partners, those without a sale included.'
  })
}

function pipeline(data: ScorecardData, steps: Steps): void {
  const open = data.figureOf('open-pipeline')
  const sourced = data.figureOf('partner-sourced-pipeline')
  const share = data.figureOf('partner-sourced-pipeline-share')
  if (!known(open) || data.dealRows.length === 0) return
  const openCell = steps.add({
    label: 'Open pipeline',
    metricId: 'open-pipeline',
    style: 'strongMoney',
    formula: 'SUMIFS(tblDeals[Amount],tblDeals[Open pipeline],"Yes")',
    result: open.value,
    note: 'All deals open at the as-of date, unweighted, direct business included.'
  })
  if (!known(sourced)) return
  const sourcedCell = steps.add({
    label: 'Partner-sourced pipeline',
    metricId: 'partner-sourced-pipeline',
    style: 'strongMoney',
    formula: 'SUMIFS(tblDeals[Amount],tblDeals[Open pipeline],"Yes",tblDeals[Attribution],"sourced")',
    result: sourced.value,
    note: 'Open deals that a partner brought.'
  })
  if (!known(share)) return
  steps.add({
    label: 'Partner-sourced share of pipeline',
    metricId: 'partner-sourced-pipeline-share',
    style: 'strongShare',
    formula: `${sourcedCell}/${openCell}`,
    result: share.value,
    note: 'Partner-sourced pipeline ÷ open pipeline.'
  })
}

function topShare(data: ScorecardData, steps: Steps, count: 5 | 10): void {
  const figure = data.figureOf(`top-${count}-share`)
  const sellers = data.partnerRows.filter((row) => row.revenue > 0).length
  if (!known(figure) || sellers === 0) return
  const places = Array.from({ length: Math.min(count, sellers) }, (_, index) => index + 1).join(',')
  steps.add({
    label: `Revenue share of the top ${count === 5 ? 'five' : 'ten'} partners`,
    metricId: `top-${count}-share`,
    style: 'strongShare',
    formula: `SUMPRODUCT(LARGE(${revenue},{${places}}))/${sellersTotal}`,
    result: figure.value,
    note: 'Revenue of the largest partners ÷ revenue of all partners that sold.'
  })
}

/** Σ (n + 1 − k) · xₖ over revenue sorted from the largest, which is Σ i · xᵢ over ascending revenue. */
function giniFormula(sellers: string, all: string): string {
  const places = `ROW(INDIRECT("1:"&${sellers}))`
  return `2*SUMPRODUCT((${all}+1-${places})*LARGE(${revenue},${places}))/(${all}*${sellersTotal})-(${all}+1)/${all}`
}

function inequality(data: ScorecardData, steps: Steps): void {
  const sellersGini = data.figureOf('revenue-gini-sellers')
  const rosterGini = data.figureOf('revenue-gini-roster')
  const sellers = data.partnerRows.filter((row) => row.revenue > 0).length
  if (!known(sellersGini) || !known(rosterGini) || sellers === 0) return
  const sellersCell = steps.add({
    label: 'Partners that sold',
    metricId: null,
    style: 'strongInteger',
    formula: `COUNTIF(${revenue},">0")`,
    result: sellers,
    note: 'Partners with revenue above zero.'
  })
  const without = data.partnerRows.filter((row) => row.isOnRoster && row.revenue === 0).length
  const allCell = steps.add({
    label: 'Partners that sold, and signed partners that did not',
    metricId: null,
    style: 'strongInteger',
    formula: `${sellersCell}+COUNTIFS(tblPartners[On roster],"Yes",${revenue},0)`,
    result: sellers + without,
    note: 'The base of the second Gini coefficient.'
  })
  steps.add({
    label: 'Gini of revenue, partners that sold',
    metricId: 'revenue-gini-sellers',
    style: 'strongIndex',
    formula: giniFormula(sellersCell, sellersCell),
    result: sellersGini.value,
    note: '0: all sold the same. Near 1: one sold nearly everything.'
  })
  steps.add({
    label: 'Gini of revenue, all signed partners',
    metricId: 'revenue-gini-roster',
    style: 'strongIndex',
    formula: giniFormula(sellersCell, allCell),
    result: rosterGini.value,
    note: 'The same with signed partners that sold nothing counted as zero.'
  })
}

/** The Summary's lines, in reading order. A figure that is not known has no line here; the Metrics sheet says why. */
export function measures(data: ScorecardData): Measure[] {
  const list: Measure[] = []
  const steps: Steps = {
    add: (measure) => {
      list.push(measure)
      return `${valueColumn}${firstMeasureRow + list.length - 1}`
    }
  }
  activation(data, steps)
  outcome(data, steps)
  pipeline(data, steps)
  topShare(data, steps, 5)
  topShare(data, steps, 10)
  inequality(data, steps)
  return list
}

/** Revenue of all partner rows: what the shares on the Partners sheet are taken of. */
export const revenueOfPartners = (data: ScorecardData): number =>
  sum(data.partnerRows.map((row) => row.revenue))
