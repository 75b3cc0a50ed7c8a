import { fileURLToPath } from 'node:url';

const FONT_PACKAGE = '@expo-google-fonts/arimo';
const files = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'] as const;

/**
 * The fonts that pictures are drawn with, seen from the export worker: beside its bundle, or in their package when it
 * runs from the source. Native code opens them, which sees nothing of an asar archive: there they lie unpacked beside it.
 */
export function fontFilesOf(worker: string): string[] {
  const folder = worker.endsWith('.mjs')
    ? new URL('fonts/', worker).href.replace(/\/app\.asar\//, '/app.asar.unpacked/')
    : new URL('./', import.meta.resolve(`${FONT_PACKAGE}/package.json`)).href;
  return files.map((file) => fileURLToPath(new URL(file, folder)));
}
