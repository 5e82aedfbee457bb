import { z } from 'zod'
import { accountFaults } from '../../content/texts/de/account'
import { emailKey } from '../domain/account/email'

/** Fields of the account forms. Messages are German: they are shown beside the field. */
export const emailField = z
  .string()
  .max(320)
  .refine(text => emailKey(text) !== null, accountFaults.email)

export const nameField = z
  .string()
  .trim()
  .min(1, accountFaults.nameMissing)
  .max(120, accountFaults.nameTooLong)
  .refine(text => !/[\p{Cc}<>]/u.test(text), accountFaults.nameSigns)

/** Length and quality are checked where the whole form is known. */
export const passwordField = z.string().min(1, accountFaults.passwordMissing).max(1000)

export const tokenField = z.string().regex(/^[\w-]{20,100}$/, accountFaults.link)

export const registration = z.object({ name: nameField, email: emailField, password: passwordField })
export const credentials = z.object({ email: z.string().max(320), password: z.string().max(1000) })
export const address = z.object({ email: emailField })
export const newPassword = z.object({ token: tokenField, password: passwordField })
export const confirmation = z.object({ token: tokenField })
export const newName = z.object({ name: nameField })
export const passwordAgain = z.object({ password: passwordField })
