import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Breakable } from '@renderer/ui/breakable'

afterEach(cleanup)

/** The text with "|" where a line may break. */
function partsOf(text: string): string {
  const { container } = render(<Breakable text={text} />)
  expect(container.textContent).toBe(text)
  return container.innerHTML.replaceAll('<wbr>', '|')
}

describe('a name as machines write them', () => {
  it.each([
    ['sales_pipeline.csv', 'sales_|pipeline.|csv'],
    ['ResellerSales_202006', 'Reseller|Sales_|202006'],
    ['opportunity_id', 'opportunity_|id'],
    ['Größe/Ärzte', 'Größe/|Ärzte'],
    ['Partner name', 'Partner name'],
    ['__total', '__|total'],
    ['', '']
  ])('%s breaks between its parts only', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })
})
