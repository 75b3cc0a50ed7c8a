import { spawn } from 'node:child_process';
import { projectPath } from './project.mjs';

/**
 * Ends a child when this process is asked to end, and waits for it, so that nothing goes on serving unseen.
 * A terminal sends Ctrl+C to both at once: only one that came from elsewhere is passed on. npm puts a shell between
 * itself and its scripts, and that shell passes nothing on: its end is seen by the change of parent.
 * @param {import('node:child_process').ChildProcess} child
 */
export function forwardSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
}

/**
 * Runs a command to its end. `output` is all it printed, `answer` only what went to standard output; a command that
 * cannot be started counts as failed.
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, timeLimit?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, answer: string }>}
 */
export function run(command, words, { env = process.env, timeLimit, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: projectPath(),
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
    });
    let output = '';
    let answer = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      answer += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 1, output: error.message, answer: '' }));
    child.on('close', (code, signal) => {
      if (signal)
        output += `\n${command} was ended by ${signal}${timeLimit ? ` (allowed: ${timeLimit / 1000} s)` : ''}`;
      resolve({ code: code ?? 1, output, answer });
    });
  });
}

/**
 * Runs a JavaScript program of the project or of one of its packages under the Node that runs this.
 * @param {string[]} words
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(words, options) {
  return run(process.execPath, words, options);
}
