export { type Client, createClient, type Transport } from './client.ts';
export type { InputOf, OutputOf, ReadInputOf } from './command.ts';
export { type CommandName, type Commands, commandNames, commands } from './commands.ts';
export * from './errors.ts';
export type * from './folder-chooser.ts';
export type * from './patterns.ts';
export type * from './search.ts';
export type * from './shell-api.ts';
export type * from './views.ts';
