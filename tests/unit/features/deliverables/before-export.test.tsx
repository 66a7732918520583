import { afterEach, expect, it, vi } from 'vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { Finding } from '@shared/domain/deliverables/pre-flight'
import { BeforeExport } from '@renderer/features/deliverables/parts/before-export'
import { UiProvider } from '@renderer/ui/ui-provider'

afterEach(cleanup)

const form = { formId: 'form:1', fileName: 'Board note.docx' }
const findings: readonly Finding[] = [
  {
    ...{ code: 'form-unfillable', ...form, count: 2, placeholder: 'cleint' },
    problem: { code: 'unknown', suggestion: 'client' }
  },
  { code: 'typed-number', number: '12', blockId: 'summary' },
  { code: 'brand-too-light', role: 'primary', contrast: 4.49, fails: 'text' },
  { code: 'nothing-imported' }
]

it('leads from each finding to where it can be mended', () => {
  const goals = { onShow: vi.fn(), onForm: vi.fn(), onBrand: vi.fn() }
  render(
    <UiProvider>
      <BeforeExport findings={findings} goals={goals} />
    </UiProvider>
  )
  const show = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }))
  expect(screen.getByText('Stops the form:').parentElement?.textContent).toContain('cannot be filled')
  expect(
    screen.getByText(/2 placeholders, the first \{\{cleint\}\}.*Did you mean \{\{client\}\}/)
  ).toBeTruthy()
  show(/Board note\.docx/)
  expect(goals.onForm).toHaveBeenCalledWith('form:1')
  show(/typed by hand/)
  expect(goals.onShow).toHaveBeenCalledWith('summary')
  expect(screen.getByText(/4\.4 to 1/)).toBeTruthy()
  show(/primary colour/)
  expect(goals.onBrand).toHaveBeenCalledOnce()
  expect(screen.getAllByRole('button')).toHaveLength(3)
})
