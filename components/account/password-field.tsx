'use client'

import { type KeyboardEvent, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { Icon } from '../ui/icon'
import { descriptions, FieldFrame, type FieldProps } from './field'

const texts = accountTexts.form

type PasswordFieldProps = Pick<FieldProps, 'id' | 'hint' | 'fault' | 'aside'> & {
  label?: string
  autoComplete: 'current-password' | 'new-password'
}

/** A password that can be shown; it may be pasted, and says when the caps lock is on. */
export function PasswordField({ label = texts.password, autoComplete, ...frame }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  const [hasCapsLock, setCapsLock] = useState(false)
  const { id, fault } = frame
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <FieldFrame label={label} {...frame}>
      <div className="pw">
        <input
          className="input"
          id={id}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-invalid={fault ? true : undefined}
          aria-describedby={descriptions(frame)}
          onKeyDown={noticeCapsLock}
          onKeyUp={noticeCapsLock}
          onBlur={() => setCapsLock(false)}
        />
        <button
          type="button"
          aria-label={isShown ? texts.hideLabel : texts.showLabel}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? texts.hide : texts.show}
        </button>
      </div>
      <p className="caps" role="status">
        {hasCapsLock && (
          <>
            <Icon name="warning" />
            {texts.capsLock}
          </>
        )}
      </p>
    </FieldFrame>
  )
}
