export { BriefingScreen } from './briefing-screen.tsx';
