import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { isDate, isFormula } from '@shared/domain/deliverables/workbook'
import type { BuiltCell } from '@shared/domain/deliverables/workbook-cells'
import { SheetChart } from '@renderer/features/deliverables/parts/sheet-chart'
import { scorecardInput } from '../../../helpers/scorecard-fixture'

afterEach(cleanup)

const write = ({ value }: BuiltCell): string => {
  if (value === null) return ''
  if (isFormula(value)) return String(value.result)
  return isDate(value) ? value.date : String(value)
}

it('is drawn as a picture with its title, and says what it shows', () => {
  const workbook = buildScorecard(scorecardInput({}, { partners: 3, deals: 12 }))
  const chart = workbook.sheets[0]?.charts?.[0]
  if (!chart) throw new Error('the scorecard has no chart')
  render(<SheetChart chart={chart} workbook={workbook} write={write} />)
  expect(screen.getByText(chart.title)).toBeTruthy()
  const picture = screen.getByRole('img', { name: chart.alt })
  // Three partners with two bars each, and a square for each series in the legend.
  expect(picture.querySelectorAll('rect')).toHaveLength(3 * 2 + 2)
})
