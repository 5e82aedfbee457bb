/** One entry of `/glossar.json`, which the notes at glossary terms are shown from. */
export type GlossaryEntry = { term: string; definition: string; not?: string }
