import { spawn } from 'node:child_process';

/** Asks the system for its default browser. Where there is none nothing happens: the address has been printed. */
export function openBrowser(address: string): void {
  const [command, ...words] = openerOf(process.platform);
  const child = spawn(command, [...words, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler'];
  return platform === 'darwin' ? ['open'] : ['xdg-open'];
}
