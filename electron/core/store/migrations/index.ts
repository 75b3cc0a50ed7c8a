import { sql as case001 } from './001-case.ts';
import { sql as chronologyLayout002 } from './002-chronology-layout.ts';
import { sql as familyTree003 } from './003-family-tree.ts';

/** Every step of the schema, oldest first; a case file's `user_version` is the number of steps it has taken. */
export const migrations: readonly string[] = [case001, chronologyLayout002, familyTree003];
