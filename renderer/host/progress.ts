import { useEffect, useState } from 'react';
import type { Announcement } from '../../shared/contract/index.ts';
import { useClient } from './client-context.ts';

type ProgressNews = Extract<Announcement, { type: 'progress' }>;

/** The latest news of long work while `isRunning`; null before the first. */
export function useProgress(isRunning: boolean): ProgressNews | null {
  const client = useClient();
  const [news, setNews] = useState<ProgressNews | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    setNews(null);
    return client.subscribe((announcement) => {
      if (announcement.type === 'progress') setNews(announcement);
    });
  }, [client, isRunning]);
  return isRunning ? news : null;
}
