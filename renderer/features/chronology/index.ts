export { ChronologyScreen } from './chronology-screen.tsx';
export { firstQuestions } from './first-questions.ts';
