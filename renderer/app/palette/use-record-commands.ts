import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { metricGroups } from '@shared/domain/metrics/registry'
import { useNavigation } from '@renderer/ui/navigation'
import { useCommands, type Command } from '@renderer/ui/use-commands'

/** Everything the engagement knows by name: partners, codes, metrics, documents, rules. */
export function useRecordCommands(): void {
  const { navigate } = useNavigation()
  const partners = useRecords('partners')
  const codes = useRecords('codes')
  const documents = useRecords('documents')
  const commands = useMemo<Command[]>(
    () => [
      ...(partners ?? [])
        .filter((partner) => partner.mergedIntoId === null)
        .map((partner) => ({
          id: `partner:${partner.id}`,
          title: partner.name,
          group: 'Partner',
          keywords: partner.aliases.join(' '),
          detail: [partner.typeLabel, partner.tier].filter(Boolean).join(' · '),
          run: () => navigate({ screen: 'partners', partnerId: partner.id })
        })),
      ...(codes ?? []).map((code) => ({
        id: `code:${code.id}`,
        title: code.name,
        group: 'Code',
        detail: code.definition,
        run: () => navigate({ screen: 'voice', codeId: code.id })
      })),
      ...metricGroups.flatMap((group) =>
        group.metrics.map(({ definition }) => ({
          id: `metric:${definition.id}`,
          title: definition.title,
          group: 'Metric',
          detail: group.title,
          run: () => navigate({ screen: 'partners', metricId: definition.id })
        }))
      ),
      ...(documents ?? []).map((document) => ({
        id: `document:${document.id}`,
        title: document.title,
        group: 'Document',
        run: () => navigate({ screen: 'deliverables', documentId: document.id })
      })),
      ...rules.map((rule) => ({
        id: `rule:${rule.id}`,
        title: `${rule.id} ${rule.claim}`,
        group: 'Rule',
        keywords: (rule.aliases ?? []).join(' '),
        run: () => navigate({ screen: 'diagnosis', tab: 'rules', ruleId: rule.id })
      }))
    ],
    [partners, codes, documents, navigate]
  )
  useCommands(commands)
}
