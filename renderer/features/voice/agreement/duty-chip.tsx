import { IconUsers } from '@tabler/icons-react'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import { Chip } from '@renderer/ui/chip'

/** Reminds a second coder why they see so little. */
export function DutyChip({ duty }: { duty: CodingRound | null }) {
  if (!duty) return null
  const { isBlind } = duty
  return (
    <Chip
      icon={<IconUsers size={14} aria-hidden />}
      title={
        isBlind
          ? 'The answers of this round alone; codings, memos and stars of others are hidden'
          : 'The answers of this round alone'
      }
    >
      {isBlind ? 'Blind second coding' : 'Second coding'}
    </Chip>
  )
}
