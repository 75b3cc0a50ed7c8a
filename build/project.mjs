import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/**
 * A path inside the project, wherever the command was given from; the project's folder when nothing is named.
 * @param {string} [relative]
 */
export function projectPath(relative = '') {
  return fileURLToPath(new URL(relative, root));
}
