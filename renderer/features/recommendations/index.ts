export { RecommendationsScreen } from './recommendations-screen.tsx';
