export { type StartAction, StartScreen } from './start-screen.tsx';
export { type CaseOpener, useOpenCase } from './use-open-case.tsx';
