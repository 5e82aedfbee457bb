import { euros, german, percent } from '../figures'

export const kpiTreeTexts = {
  label: 'KPI-Baum vom Deckungsbeitrag zu den Quoten',
  top: 'Deckungsbeitrag im Quartal, nach Stornos',
  purchases: 'Käufe',
  cancelled: 'Stornos vor der Auslieferung',
  rates: [
    'Konfigurator gestartet',
    'Konfiguration gespeichert',
    'Probefahrt gebucht',
    'Zur Probefahrt erschienen',
    'Gekauft',
  ],
  cancelledRate: 'Anteil der Stornos',
  sessions: (count: number) => `aus ${german(count)} Sitzungen`,
  name: (branch: string) => `Wer kann am Montag etwas tun? ${branch}`,
  namePlaceholder: 'Name',
  person: 'Name am Ast',
  money: (value: number) => euros(value),
  rate: (rate: number) => percent(rate, 1),
  result: (sessions: number, delivered: number, margin: number) =>
    `Aus ${german(sessions)} Sitzungen werden **${german(delivered)} ausgelieferte Räder** mit je ${euros(margin)} Deckungsbeitrag.`,
  changed: (branch: string, from: number, to: number, purchases: number, before: number, after: number) =>
    `„${branch}“ ${percent(to, 1)} statt ${percent(from, 1)}: ${german(Math.abs(purchases))} ${purchases < 0 ? 'Käufe weniger' : 'Käufe mehr'}, **${euros(Math.abs(before))}** ${before < 0 ? 'weniger' : 'mehr'} vor Stornos und rund **${euros(Math.round(Math.abs(after) / 100) * 100)}** ${after < 0 ? 'weniger' : 'mehr'} danach.`,
  changedCancelled: (from: number, to: number, after: number) =>
    `Stornos ${percent(to, 1)} statt ${percent(from, 1)}: bei gleich vielen Käufen **${euros(Math.abs(after))}** ${after < 0 ? 'weniger' : 'mehr'}.`,
  changedMany: (branches: number, after: number) =>
    `${german(branches)} Quoten geändert: **${euros(Math.abs(after))}** ${after < 0 ? 'weniger' : 'mehr'} nach Stornos.`,
  names: (named: number, all: number) =>
    named === all
      ? ' An jedem Ast steht ein Name.'
      : named === 0
        ? ''
        : ` ${named === 1 ? 'Ein Ast hat' : `${german(named)} Äste haben`} einen Namen; ${all - named === 1 ? 'der letzte ist ein Wunsch' : `die anderen ${german(all - named)} sind Wünsche`}.`,
} as const
