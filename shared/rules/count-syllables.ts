/**
 * How many syllables an English word has, by its spelling: groups of vowels, less the silent ones. Some words come
 * out wrong, as in every such count: it serves for an average over a page and for nothing finer. A number counts as one;
 * letters alone (CCG) are spelled out.
 */
export function countSyllables(word: string): number {
  const letters = word.normalize('NFD').replace(/[^A-Za-z]/g, '');
  if (!/[aeiouy]/i.test(letters)) return Math.max(1, letters.length);
  const spelling = letters.toLowerCase().replace(silentInside, '$1').replace(silentBeforeEnding, '');
  const groups = spelling.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = silentEnds.some((end) => end.test(spelling)) ? 1 : 0;
  const split = splitVowels.filter((vowels) => vowels.test(spelling)).length;
  const negated = /[ds]n[’']t$/i.test(word) ? 1 : 0;
  return Math.max(1, groups - silent + split + negated);
}

/** The e of the first part of a compound: safe-guarding, some-times, there-fore. */
const silentInside =
  /^(som|ther|wher|saf|hom|hous|car|for|tim|sid|wid|lif|mor|fac)e(?=(?:[bcdfghjklmnpqstvwxyz]))(?=.{3})/;
/** And before an ending of its own: state-ment, care-ful, lone-ly. */
const silentBeforeEnding = /(?<=[aeiouy][bcdfghjkmnpqrstvwxyz])e(?=(?:ments?|ful|fully|less|ness|ly)$)/;

/** Ends that are written and not spoken: hom(e), hom(e)s, ask(e)d; but not tab-le, chang-es, visit-ed. */
const silentEnds = [
  /[aeiouy]l+e$/,
  /[bcdfghjkmnpqrstvwxz]e$/,
  /[bdfkmnprtvw]es$/,
  /[aeiouy]les$/,
  /[bcfghjkmnpqrsvwxyz]ed$/,
  /[aeiouy]l+ed$/,
];

/** Vowels that stand together and are spoken apart. */
const splitVowels = [
  /(?:[rd]|^[a-z]{1,2})i(?:o|a|e[nt])/,
  /(?<![qgs])ua/,
  /e(?:o(?!ple|u)|re?a$)/,
  /[aeoy]ing/,
  /uou/,
  /ism/,
  /rea(?=$|l(?:i|$))/,
];
