import { mapLabels } from '@/content/texts/de/map'
import { formTexts as texts } from '@/content/texts/de/workshop-forms'
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@/lib/domain/map/vocabulary'
import { EvidenceSign } from '../controls/icon'
import { Segment } from '../controls/segment'

const OPTIONS = EVIDENCE_LEVELS.map(value => ({
  value,
  label: (
    <>
      <EvidenceSign level={value} />
      <span>{mapLabels.evidence[value]}</span>
    </>
  ),
}))

type EvidenceSegmentProps = { value: EvidenceLevel; onChoose: (value: EvidenceLevel) => void }

/** How surely something is known: the same question for cards and for feelings. */
export function EvidenceSegment(props: EvidenceSegmentProps) {
  return <Segment label={texts.evidence} options={OPTIONS} {...props} />
}
