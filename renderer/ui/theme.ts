import {
  Button,
  Checkbox,
  createTheme,
  Input,
  InputWrapper,
  Modal,
  Select,
  TextInput,
  Tooltip
} from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

const teal: MantineColorsTuple = [
  ...(['#E2F1F0', '#C4E4E1', '#98D0CB', '#6CBBB5', '#3DB8AF'] as const),
  ...(['#1E948D', '#0B7A75', '#096560', '#07605C', '#054945'] as const)
]

/** Feeds inputs, menus and popovers in dark mode: 0–3 text, 4–5 lines, 6–7 surfaces, 8–9 canvas. */
const dark: MantineColorsTuple = [
  ...(['#E8EBF0', '#B9C1CD', '#97A2B1', '#76818F', '#3A4454'] as const),
  ...(['#2A3240', '#1A1F29', '#1A1F29', '#12161D', '#0D1117'] as const)
]

const buttonHeights: Readonly<Record<string, string>> = { xs: '26px', sm: '32px', lg: '40px' }

/** Mantine in our measures; colours come from tokens.css through {@link cssVariables}. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  colors: { teal, dark },
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: { xs: 'var(--e1)', sm: 'var(--e1)', md: 'var(--e2)', lg: 'var(--e2)', xl: 'var(--e3)' },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, props) => ({
        root: {
          '--button-height': buttonHeights[props.size ?? 'sm'] ?? '32px',
          '--button-padding-x': props.size === 'xs' ? '8px' : '12px',
          '--button-fz': props.size === 'xs' ? '12px' : '13px',
          // autoContrast leaves white on the dark scheme's accent (2.4 : 1).
          ...((props.variant ?? 'filled') === 'filled' ? { '--button-color': 'var(--on-accent)' } : {})
        }
      }),
      styles: { label: { fontWeight: 600 }, section: { marginInlineEnd: 6 } }
    }),
    Input: Input.extend({
      vars: () => ({ wrapper: { '--input-height': '32px', '--input-padding-y': '5px' } })
    }),
    InputWrapper: InputWrapper.extend({
      styles: {
        label: { fontSize: 13, lineHeight: '20px', fontWeight: 600 },
        description: { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', marginBottom: 4 },
        error: { fontSize: 12, lineHeight: '16px', marginTop: 4 }
      }
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({ defaultProps: { size: 'sm', withCheckIcon: true, checkIconPosition: 'right' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Modal: Modal.extend({ defaultProps: { radius: 'lg', shadow: 'xl' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } })
  }
})

const variables: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-error': 'var(--neg-ink)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-color-teal-light-hover': 'var(--accent-soft)',
  '--mantine-color-teal-light-color': 'var(--accent-ink)',
  '--mantine-color-teal-text': 'var(--accent-ink)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--input-bd': 'var(--line-2)'
}

/** Points Mantine's own colour variables at ours, so that there is one source of colour. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variables },
  dark: { ...variables }
})
