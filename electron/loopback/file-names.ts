import { Refusal } from '../../shared/contract/index.ts';

/** Names that Windows keeps for devices, with or without an ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that every system takes and that stays in its folder, with the ending added if it lacks it; anything else
 * is refused. Windows' rules hold everywhere, since cases travel on sticks.
 */
export function readFileName(name: string, ending: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw new Refusal('invalid_input', 'Type a name for the file.', 'name');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among those refused
  if (/[\\/:*?"<>|\u0000-\u001F]/.test(trimmed)) {
    throw new Refusal('invalid_input', 'A file name cannot have any of these: \\ / : * ? " < > |', 'name');
  }
  if (/^\.|\.$/.test(trimmed) || deviceName.test(trimmed)) {
    throw new Refusal('invalid_input', 'Not every computer takes this file name. Choose another.', 'name');
  }
  const whole = trimmed.toLowerCase().endsWith(ending) ? trimmed : trimmed + ending;
  // The usual limit of file systems, counted in bytes.
  if (Buffer.byteLength(whole) > 255) throw new Refusal('invalid_input', 'This name is too long for a file.', 'name');
  return whole;
}
