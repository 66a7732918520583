import { afterEach, expect, it, vi } from 'vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { appError } from '@shared/domain/errors'
import type { ExportState } from '@renderer/features/deliverables/data/use-export'
import { ExportBar, type ChartChoice } from '@renderer/features/deliverables/parts/export-bar'
import { documentWords } from '@renderer/features/deliverables/words/document-words'
import { UiProvider } from '@renderer/ui/ui-provider'

afterEach(cleanup)

const show = (state: ExportState, charts: ChartChoice | null = null): unknown =>
  render(
    <UiProvider>
      <ExportBar
        words={documentWords['partner-scorecard']}
        facts=""
        state={state}
        blocking={0}
        isReady
        charts={charts}
        onExport={() => {}}
        onCancel={() => {}}
      />
    </UiProvider>
  )

const locked = appError('disk.locked', { path: 'Scorecard.xlsx', alternative: 'Scorecard (2).xlsx' })

it('offers the free name beside a file another program holds', () => {
  const save = vi.fn()
  show({ step: 'failed', error: locked, beside: { name: 'Scorecard (2).xlsx', save } })
  fireEvent.click(screen.getByRole('button', { name: 'Save as Scorecard (2).xlsx' }))
  expect(save).toHaveBeenCalledOnce()
})

it('offers nothing where there is no free name', () => {
  show({ step: 'failed', error: locked, beside: null })
  expect(screen.queryByRole('button', { name: /^Save as/ })).toBeNull()
})

it('asks how charts leave, only where there are charts', async () => {
  const choose = vi.fn()
  show({ step: 'idle' })
  expect(screen.queryByRole('combobox', { name: 'Charts' })).toBeNull()
  cleanup()
  show({ step: 'idle' }, { form: 'picture', choose })
  fireEvent.click(screen.getByRole('combobox', { name: 'Charts' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Charts editable in Word' }))
  expect(choose).toHaveBeenCalledWith('native')
})
