declare module 'nspell' {
  type Speller = {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Speller;
  };
  // biome-ignore lint/style/noDefaultExport: the package is made so
  export default function nspell(affixes: string, dictionary: string): Speller;
}
