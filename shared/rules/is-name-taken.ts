/** Whether a list has this name already; capitals and spaces at the ends make no other name. */
export function isNameTaken(name: string, taken: readonly string[]): boolean {
  const plain = (one: string) => one.trim().toLocaleLowerCase('en-GB');
  return taken.some((one) => plain(one) === plain(name));
}
