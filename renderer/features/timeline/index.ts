export { TimelineScreen } from './timeline-screen.tsx';
