const NO_DATE =
  /^(?:[-?.\s]*|(?:date )?(?:n\/?k|n\/?a|not known|unknown|not stated|not recorded|not given|not specified|unclear)|undated|no date(?: (?:given|known|recorded|stated))?|none|nil|tbc|not applicable|(?:an? )?unknown (?:date|day))$/;

/**
 * Brings a contributor's words to one form: lower case, plain hyphens and spaces, no ordinals, brackets or commas.
 *
 * A day or month marked as unknown (`??/06/2019`, `XX/06/2019`, `2019-12-XX`) becomes 00. Only the reader sees the
 * result; what is kept and shown is what the contributor wrote.
 */
export function tidyWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[()[\]",;:]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/(\d)\s?(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(^|[\s/])(?:\?{1,2}|x{1,2}|_{1,2}|-{1,2})(?=\/)/g, '$100')
    .replace(/(\d{4}(?:-(?:\d\d|xx|\?\?))?)-(?:xx|\?\?)(?=-|\s|$)/g, '$1-00')
    .replace(/(\d{4})-(?:xx|\?\?)(?=-)/g, '$1-00')
    .replace(/(\d)(?!'?s\b)([a-z])/g, '$1 $2')
    .replace(/([a-z])('?\d)/g, '$1 $2')
    .replace(/\b(?:on|in) or (?:about|around)\b/g, 'about')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** True for a blank and for the ways people write that there is no date: "undated", "N/K", "not known". */
export function saysNoDate(tidied: string): boolean {
  return NO_DATE.test(tidied);
}
