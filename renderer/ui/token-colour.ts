/** The present value of a colour token: `tokenColour('accent')` → "#0b7a75". For drawings that need real colours. */
export const tokenColour = (token: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim()
