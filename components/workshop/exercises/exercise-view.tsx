'use client'

import type { ComponentType } from 'react'
import { lanesFor, type View } from '@/lib/domain/map/views'
import { PersonaForms } from '../forms/persona-form'
import { KeeperForm, ScenarioForm } from '../forms/scenario-form'
import { PhaseScreen } from '../views/phase-screen'
import { PlanView } from '../views/plan-view'
import { EvidenceList } from './evidence-list'
import { Inventory } from './inventory'
import { Measures } from './measures'
import { Opportunities } from './opportunities'

const VIEWS: Record<View, ComponentType> = {
  scenario: ScenarioForm,
  personas: () => <PersonaForms most={3} />,
  touchpoints: Inventory,
  phases: () => <PhaseScreen kinds={lanesFor('phases')} />,
  evidence: EvidenceList,
  whole: () => <PhaseScreen />,
  opportunities: Opportunities,
  plan: () => (
    <>
      <PlanView />
      <KeeperForm />
    </>
  ),
  personalisation: () => <Measures kind="personalisation" />,
  service: () => <Measures kind="service" />,
}

/** The part of the one map that a chapter works on. */
export function ExerciseView({ view }: { view: View }) {
  const Part = VIEWS[view]
  return <Part />
}
