import { stem } from './stem'

const WORDS = `aber alle als am an auch auf aus bei bin bis da damit dann das dass dem den der des die dies diese dieser
  dieses doch dort du durch ein eine einem einen einer eines er es etwas für gibt hat haben hier ich ihr ihre ihrem ihren
  im in ist ja jede jeder jedes kann kein keine können man mehr mein mit muss nach nicht noch nur ob oder ohne sehr sein
  sich sie sind so soll sollte sollten über um und uns unser unsere vom von vor war warum was welche welchen welcher
  welches wenn wer werden wie wieder wir wird wo wozu zu zum zur`

/** Stems of words that say nothing about what is sought. */
export const STOP_STEMS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(stem))
