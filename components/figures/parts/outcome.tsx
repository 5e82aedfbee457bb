'use client'

import { useEffect, useRef, useState } from 'react'
import { plain, Rich } from './rich'

/** How long a result rests before it is read out, and until it is taken back so that it does not stand there twice. */
const REST = 700
const STAY = 5000

/** The result as a sentence: seen at once, announced politely when the reader pauses, printed. */
export function Outcome({ text }: { text: string }) {
  const said = useRested(plain(text))
  return (
    <>
      <p className="f-outcome">
        <Rich text={text} />
      </p>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  )
}

/** The text, some time after it changed; empty at first and again later. */
function useRested(text: string): string {
  const [said, setSaid] = useState('')
  const last = useRef(text)
  useEffect(() => {
    if (last.current === text) return
    const say = setTimeout(() => {
      last.current = text
      setSaid(text)
    }, REST)
    const clear = setTimeout(() => setSaid(''), STAY)
    return () => {
      clearTimeout(say)
      clearTimeout(clear)
    }
  }, [text])
  return said
}
