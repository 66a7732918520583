const isoMoment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/
const dayMs = 86_400_000

/** Days since 1970-01-01, with the time as fraction, of a wall clock text such as `2025-03-14T10:30:00`; null for any other. */
export function daysFromText(text: string): number | null {
  const match = isoMoment.exec(text.trim())
  if (!match) return null
  const [year, month, day, hours, minutes] = [1, 2, 3, 4, 5].map((part) => Number(match[part] ?? 0))
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / dayMs
  const found = new Date(days * dayMs)
  const isReal = found.getUTCMonth() + 1 === month && found.getUTCDate() === day
  if (!isReal || (hours ?? 0) > 24 || (minutes ?? 0) > 59) return null
  return days + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400
}
