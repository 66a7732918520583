// Declares window.tandem.
import type {} from '@shared/ipc/bridge'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '@renderer/ui/ui-provider'
import { ErrorBoundary } from './error-boundary'
import { Workbench } from './workbench'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <UiProvider>
      <ErrorBoundary>
        <Workbench />
      </ErrorBoundary>
    </UiProvider>
  </StrictMode>
)
