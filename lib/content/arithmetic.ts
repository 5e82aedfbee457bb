import 'server-only'
import { caseNumber } from './case-value'

/** An expression that cannot be evaluated; `message` is a German sentence. */
export class ArithmeticError extends Error {
  override name = 'ArithmeticError'
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][\w]*(?:\.\w+)*)|(\S))/y

type Token = { kind: 'number' | 'name' | 'sign'; text: string }

/**
 * Evaluates `+ - * / ^ ( )`, `round(x, n)` and numbers of the worked case by dotted path. `^` binds tightest and to the
 * right; a leading minus is allowed everywhere.
 * @throws ArithmeticError for anything else, unknown paths and results that are no number
 */
export function evaluate(expression: string, data: unknown): number {
  const tokens = tokenize(expression)
  let index = 0
  const peek = () => tokens[index]?.text
  const take = (text: string): boolean => {
    if (tokens[index]?.kind !== 'sign' || peek() !== text) return false
    index++
    return true
  }
  const expect = (text: string) => {
    if (!take(text)) throw new ArithmeticError(`In „${expression}“ fehlt „${text}“.`)
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('-')) value -= product()
      else return value
    }
  }
  const product = (): number => {
    let value = negation()
    for (;;) {
      if (take('*')) value *= negation()
      else if (take('/')) value /= negation()
      else return value
    }
  }
  const negation = (): number => (take('-') ? -negation() : power())
  const power = (): number => {
    const base = atom()
    return take('^') ? base ** negation() : base
  }
  const atom = (): number => {
    if (take('(')) {
      const value = sum()
      expect(')')
      return value
    }
    const token = tokens[index++]
    if (token?.kind === 'number') return Number(token.text)
    if (token?.kind !== 'name') throw new ArithmeticError(`„${expression}“ ist keine vollständige Rechnung.`)
    return token.text === 'round' ? rounded() : caseValue(token.text, data)
  }
  const rounded = (): number => {
    expect('(')
    const value = sum()
    expect(',')
    const decimals = sum()
    expect(')')
    return Number(value.toFixed(decimals))
  }
  const result = sum()
  if (index < tokens.length) throw new ArithmeticError(`In „${expression}“ ist „${peek()}“ zu viel.`)
  if (!Number.isFinite(result)) throw new ArithmeticError(`„${expression}“ ergibt keine Zahl.`)
  return result
}

function tokenize(expression: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const [, number, name, sign] = TOKEN.exec(expression) ?? []
    if (number) tokens.push({ kind: 'number', text: number })
    else if (name) tokens.push({ kind: 'name', text: name })
    else if (sign && '+-*/^(),'.includes(sign)) tokens.push({ kind: 'sign', text: sign })
    else throw new ArithmeticError(`In „${expression}“ steht ein unbekanntes Zeichen „${sign ?? ''}“.`)
  }
  return tokens
}

function caseValue(path: string, data: unknown): number {
  const value = caseNumber(data, path)
  if (value === null) throw new ArithmeticError(`In content/case/data.yaml gibt es keine Zahl „${path}“.`)
  return value
}
