import { expect, it } from 'vitest';
import { completeAddress } from '../../../renderer/editor/toolbar/link-dialog.tsx';

it.each([
  ['https://example.org', 'https://example.org'],
  [' www.example.org/page ', 'https://www.example.org/page'],
  ['name@example.org', 'mailto:name@example.org'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['not an address', 'not an address'],
])('completes %j to %j; what is no address stays as typed and is refused later', (typed, completed) => {
  expect(completeAddress(typed)).toBe(completed);
});
