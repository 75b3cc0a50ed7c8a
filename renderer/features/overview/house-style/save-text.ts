/** Hands a text over as a file, by the download of the page itself. */
export function saveText(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** A style's name as the name of its file, in characters that every system takes. */
export function styleFileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N} -]/gu, ' ').replace(/\s+/g, ' ');
  return `${safe.trim() || 'House style'}.json`;
}
