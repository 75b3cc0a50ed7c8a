/** Everyday words that are also names: in small letters they are only words. */
export const EVERYDAY_NAMES: ReadonlySet<string> = wordSet(`
  april august autumn bell big bill black brown carol chase christian cook crystal daisy dawn dean drew faith frank
  gene grace grant gray green hall harmony heather holly hope hunter iris ivy jack jade joy june king lane lily little
  long mark mason may melody mercy miles mills nick old olive page park pat patience pearl price ray rich rob robin
  rose ruby sandy sharp shepherd short skip small spring sue summer taylor violet wade ward west white will wood young`);

/** Titles, kinship and the small words of surnames: part of a name, but nobody's name alone. */
export const NEVER_ALONE: ReadonlySet<string> = wordSet(`
  mrs miss mister doctor prof professor rev sir dame lady lord and the van von der den del della bin bint ibn
  aunt auntie uncle nan nana nanny gran granny grandma grandad granddad grandpa mum mummy dad daddy baby`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().toUpperCase().split(/\s+/));
}
