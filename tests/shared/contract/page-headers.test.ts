import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../../build/project.mjs';
import { contentSecurityPolicy } from '../../../shared/contract/page-headers.ts';

test('the policy allows the one style element that react-aria adds, as it is in the installed version', () => {
  const source = readFileSync(projectPath('node_modules/react-aria/dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  const template = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '';
  const text = template.replace(/\$\{[^}]+\}/, attribute).trim();
  const hash = createHash('sha256').update(text).digest('base64');
  expect(contentSecurityPolicy, `Put '${hash}' in shared/contract/page-headers.ts.`).toContain(`'sha256-${hash}'`);
});
