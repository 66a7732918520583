import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core'

export type ColourSchemeSetting = 'system' | 'light' | 'dark'

/** Key in localStorage; the choice belongs to this computer, not to an engagement. */
export const colourSchemeKey = 'tandem.colour-scheme'

/** What the consultant chose, what is shown now, and a way to choose. */
export function useColourScheme(): {
  setting: ColourSchemeSetting
  shown: 'light' | 'dark'
  choose: (setting: ColourSchemeSetting) => void
} {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const shown = useComputedColorScheme('light')
  return {
    setting: colorScheme === 'auto' ? 'system' : colorScheme,
    shown,
    choose: (setting) => setColorScheme(setting === 'system' ? 'auto' : setting)
  }
}
