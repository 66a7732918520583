export type DecimalSign = ',' | '.'

export interface ReadNumber {
  readonly value: number
  /** ISO 4217 code that stood beside the number, or null. */
  readonly currency: string | null
  readonly isPercent: boolean
}

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  $: 'USD',
  us$: 'USD',
  kr: 'SEK',
  zł: 'PLN',
  '₺': 'TRY',
  '₽': 'RUB',
  c$: 'CAD',
  a$: 'AUD',
  r$: 'BRL',
  'fr.': 'CHF',
  sfr: 'CHF',
  ft: 'HUF',
  kč: 'CZK',
  '₩': 'KRW',
  '₪': 'ILS'
}
const codes = new Set(
  'EUR USD GBP CHF JPY CNY INR SEK NOK DKK PLN CZK HUF RON BGN TRY CAD AUD NZD BRL MXN ZAR SGD HKD KRW ILS AED SAR RUB UAH'.split(
    ' '
  )
)

/** The currency a header or cell names by sign or code, or null. */
export function currencyIn(text: string): string | null {
  const code = /\b([A-Z]{3})\b/.exec(text)?.[1]
  if (code && codes.has(code)) return code
  const lower = text.toLowerCase()
  for (const [sign, currency] of Object.entries(signs)) {
    if (
      sign.length > 1 && /^[a-z.]+$/.test(sign)
        ? new RegExp(`(^|[\\s\\d])${sign.replace('.', '\\.')}($|[\\s\\d])`).test(lower)
        : lower.includes(sign)
    )
      return currency
  }
  return null
}

/**
 * The number a text states, in the column's way of writing: "1.234,56 €", "(1,200.00)", "1'234.50", "12 %",
 * "−3". Null when it is no number; never a guess from part of the text.
 */
export function readNumber(text: string, decimal: DecimalSign = '.'): ReadNumber | null {
  const plain = Number(text)
  if (decimal === '.' ? plainNumber.test(text) : wholeNumber.test(text))
    return { value: plain, currency: null, isPercent: false }
  let rest = text.trim().replace(/[\u2212\u2013]/g, '-')
  const isPercent = /%$/.test(rest)
  if (isPercent) rest = rest.slice(0, -1).trim()
  const currency = /[^\d\s.,'’()+-]/.test(rest) ? currencyIn(rest) : null
  if (currency)
    rest = rest.replace(/us\$|c\$|a\$|r\$|[€£¥₹$₺₽₩₪]|zł|kč|\bkr\.?|fr\.|\b[A-Z]{3}\b/gi, '').trim()
  const isNegative = /^\(.*\)$/.test(rest) || /^-|-$/.test(rest)
  rest = rest
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-+]\s*|\s*-$/g, '')
    .replace(/[\s\u00a0\u202f]/g, '')
  const digits = plainDigits(rest, decimal)
  if (digits === null) return null
  const value = Number(digits) * (isNegative ? -1 : 1)
  return Number.isFinite(value) ? { value: isPercent ? value / 100 : value, currency, isPercent } : null
}

const plainNumber = /^-?\d{1,15}(\.\d+)?$/
const wholeNumber = /^-?\d{1,15}$/

/** The digits with a point for the decimals, or null when grouping and decimals do not fit together. */
function plainDigits(text: string, decimal: DecimalSign): string | null {
  const group = decimal === '.' ? ',' : '.'
  const pattern =
    decimal === '.' ? /^(\d{1,3}([,'’]\d{3})+|\d+)?(\.\d+)?$/ : /^(\d{1,3}([.'’]\d{3})+|\d+)?(,\d+)?$/
  if (text === '' || !pattern.test(text)) return null
  return text.replaceAll(group, '').replace(/['’]/g, '').replace(decimal, '.')
}

/** The decimal sign a text proves: "1.234,56" proves ",", "1,234.5" proves ".", "1,234" proves nothing. */
export function provenDecimal(text: string): DecimalSign | null {
  const signsUsed = text.replace(/[^.,]/g, '')
  const last = signsUsed.at(-1) as DecimalSign | undefined
  if (last === undefined) return null
  const tail = /[.,](\d*)\D*$/.exec(text)?.[1]?.length ?? 0
  if (signsUsed.length > 1 && signsUsed.includes(last === '.' ? ',' : '.')) return last
  if (signsUsed.length > 1) return last === '.' ? ',' : '.'
  return tail === 3 ? null : last
}
