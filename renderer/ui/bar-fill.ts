export type BarSide = 'vendor' | 'partner' | 'neutral' | 'accent'

const colours: Readonly<Record<BarSide, string>> = {
  vendor: 'var(--vendor-bar)',
  partner: 'var(--partner-bar)',
  neutral: 'var(--line-2)',
  accent: 'var(--accent)'
}

/** Fill of a bar; judged amounts are striped so that colour is not the only sign. */
export function barFill(side: BarSide, isJudged = false): { background: string; boxShadow?: string } {
  const colour = colours[side]
  if (!isJudged) return { background: colour }
  return {
    background: `repeating-linear-gradient(135deg, ${colour} 0 3px, transparent 3px 6px)`,
    boxShadow: `inset 0 0 0 1px ${colour}`
  }
}
