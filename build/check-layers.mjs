import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import { projectPath } from './project.mjs';

const folders = ['shared', 'electron', 'renderer', 'build', 'tests'];

/**
 * Reads the imports of every source file under `baseDir` and names each one that a rule of layers.cjs forbids.
 * Reading nothing is reported as zero modules: the caller decides that this is a failure.
 * @param {string} baseDir
 * @returns {Promise<{ modules: string[], violations: { rule: string, from: string, to: string, comment: string }[] }>}
 */
export async function findForbiddenImports(baseDir) {
  const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs');
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const present = folders.filter((folder) => existsSync(`${baseDir}/${folder}`));
  const { output } = await cruise(
    present,
    { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  return {
    modules: output.modules.map((module) => module.source).filter((source) => /^[^.]/.test(source)),
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      comment: forbidden.find((/** @type {{ name: string }} */ candidate) => candidate.name === rule.name)?.comment,
    })),
  };
}

if (import.meta.main) {
  const { modules, violations } = await findForbiddenImports(projectPath());
  const own = modules.filter((source) => folders.some((folder) => source.startsWith(`${folder}/`)));
  for (const { rule, from, to, comment } of violations) console.error(`${from} imports ${to}\n  ${rule}: ${comment}`);
  if (own.length === 0) console.error('No source file was read: the layer rules were not checked.');
  else console.log(`${own.length} files read, ${violations.length} forbidden imports`);
  process.exitCode = own.length === 0 || violations.length > 0 ? 1 : 0;
}
