import type { ShellApi } from '../../shared/contract/index.ts';

/** Every channel between page and shell; nothing else passes. */
export const channels = {
  dispatch: 'casewright:dispatch',
  announcement: 'casewright:announcement',
  shell: 'casewright:shell',
  menu: 'casewright:menu',
  openCase: 'casewright:open-case',
} as const;

/** The part of ShellApi that the page asks for; the rest it is told. */
export type ShellCalls = Pick<ShellApi, 'chooseCase' | 'chooseNewCase' | 'chooseExport' | 'deliverExport' | 'quit'>;

/** A case file named from outside the window. */
export type NamedCase = Parameters<Parameters<ShellApi['onOpenCase']>[0]>[0];
