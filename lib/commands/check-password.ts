import 'server-only'
import { passwordFaults } from '../../content/texts/de/account'
import { isCommonPassword } from '../auth/common-passwords'
import { passwordFault } from '../domain/account/password'
import { Problem } from '../domain/problem'

/** @throws Problem `invalid` naming the field `password` when it cannot be taken */
export function assertGoodPassword(password: string, owner: { name: string; email: string }): void {
  const fault = passwordFault(password, { ...owner, isCommon: isCommonPassword })
  if (fault) throw new Problem('invalid', [{ path: 'password', message: passwordFaults[fault] }])
}
