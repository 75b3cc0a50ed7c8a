import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project.mjs';

/** What each layer's compiler settings must refuse, and what they must let through. */
const cases: [layer: string, folder: string, refused: string[], taken: string[]][] = [
  ['shared', 'shared', ['document.title', 'process.pid', 'setTimeout(() => {})', 'fetch("x")'], ['new Map()']],
  ['core', 'electron/core', ['document.title', 'window.name'], ['process.pid']],
  ['cli', 'electron/cli', ['document.title'], ['process.pid']],
  ['loopback', 'electron/loopback', ['document.title'], ['process.pid']],
  ['desktop', 'electron/desktop', ['document.title'], ['process.pid']],
  ['renderer', 'renderer', ['process.pid', 'Buffer.from("x")', '__dirname'], ['document.title']],
];

/** The complaints about one planted file, compiled with a layer's own settings; nothing is written. */
function complaintsAbout(layer: string, folder: string, expressions: string[]): (string | undefined)[] {
  const project = projectPath(`build/tsconfig/${layer}.json`);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(project, ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    projectPath('build/tsconfig'),
  );
  const planted = projectPath(`${folder}/planted.ts`);
  const text = expressions.map((expression, at) => `export const value${at} = ${expression};\n`).join('');
  const settings = { ...options, incremental: false, noEmit: true };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === planted || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === planted ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true) : getSourceFile(path, ...rest);
  const program = ts.createProgram([planted], settings, host);
  const file = program.getSourceFile(planted);
  const lines = program
    .getSemanticDiagnostics(file)
    .map(({ start }) => file?.getLineAndCharacterOfPosition(start ?? 0).line);
  return [...new Set(lines)].map((line) => expressions[line ?? -1]);
}

describe('the types of a layer', () => {
  test.each(cases)('%s', (layer, folder, refused, taken) => {
    expect(complaintsAbout(layer, folder, [...refused, ...taken])).toEqual(refused);
  });
});
