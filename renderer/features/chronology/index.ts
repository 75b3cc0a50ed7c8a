export { ChronologyScreen } from './chronology-screen.tsx';
