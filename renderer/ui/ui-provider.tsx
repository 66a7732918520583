import './base.css'
import './mantine-styles'
import './tokens.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { colourSchemeKey } from './colour-scheme'
import { FormatProvider } from './format-provider'
import { styleNonce } from './style-nonce'
import { cssVariables, theme } from './theme'
import { ToastHost } from './toast'

const schemeManager = localStorageColorSchemeManager({ key: colourSchemeKey })

/**
 * Everything a screen needs around it: theme, colour scheme, number formats and the toast.
 * `locale` and `currency` are the open engagement's; without one the defaults hold.
 */
export function UiProvider(props: {
  children: ReactNode
  locale?: string | undefined
  currency?: string | undefined
}) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <FormatProvider locale={props.locale ?? 'en-GB'} currency={props.currency ?? 'EUR'}>
        {props.children}
      </FormatProvider>
      <ToastHost />
    </MantineProvider>
  )
}
