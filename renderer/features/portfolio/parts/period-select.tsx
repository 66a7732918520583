import { Select } from '@renderer/ui/select'
import { useEditSettings } from '../use-act'

const periods = [
  { value: '12', label: 'Last 12 months' },
  { value: '24', label: 'Last 24 months' },
  { value: '36', label: 'Last 36 months' },
  { value: 'all', label: 'All time' }
] as const

/** Over which time revenue and investment count, on every tab. */
export function PeriodSelect({ months }: { months: number | null }) {
  const edit = useEditSettings()
  const value = months === null ? 'all' : (periods.find((one) => one.value === String(months))?.value ?? null)
  return (
    <Select
      label="Period"
      isLabelHidden
      width={150}
      value={value}
      options={periods}
      onChange={(next) =>
        void edit('portfolio.period-set', () => ({ revenueMonths: next === 'all' ? null : Number(next) }))
      }
    />
  )
}
