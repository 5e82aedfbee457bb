import { failureTexts, runnerTexts } from '@/content/texts/de/quiz'
import type { Failure } from './api'
import { Icon } from './icon'

type SaveStateProps = { isBusy: boolean; failure: Failure | null; isSaved: boolean; onReload: () => void }

/** Says in words whether the answer is saved; a stale tab is told, and may load the newest state. */
export function SaveState({ isBusy, failure, isSaved, onReload }: SaveStateProps) {
  return (
    <div className="state">
      <span className="saved" role="status">
        {isBusy ? runnerTexts.saving : !failure && isSaved && <Saved />}
      </span>
      <div role="alert">
        {failure && !isBusy && (
          <p className="q-error">
            <Icon name="warning" />
            <span>
              {runnerTexts.unsaved} {failure.message ?? failureTexts[failure.problem]}
            </span>
          </p>
        )}
      </div>
      {failure?.problem === 'stale' && (
        <button type="button" className="btn s" onClick={onReload}>
          {runnerTexts.reload}
        </button>
      )}
    </div>
  )
}

function Saved() {
  return (
    <>
      <Icon name="tick" />
      {runnerTexts.saved}
    </>
  )
}
