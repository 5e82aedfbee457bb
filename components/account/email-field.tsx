import { accountTexts } from '@/content/texts/de/account'
import { Field, type FieldProps } from './field'

/** The address field, alike on every form. */
export function EmailField(props: Pick<FieldProps, 'id' | 'hint' | 'fault' | 'autoComplete'>) {
  return (
    <Field
      {...props}
      label={accountTexts.form.email}
      name="email"
      type="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={320}
    />
  )
}
