/** Opens the answers that carry a theme on the coding desk. */
export type OpenTheme = (codeId: string) => void
