import type { Client } from '../../shared/contract/client.ts';

/** Counts and review metadata, as JSON or as lines to read. The private note of the review is left out. */
export async function describeInfo(client: Client, isJson: boolean): Promise<string> {
  const { review, counts, undatedEvents, exports } = await client.call('case.info', {});
  const state = await client.call('case.state', {});
  const { id: _id, privateNote: _privateNote, ...metadata } = review;
  if (isJson) {
    const info = { review: metadata, counts, undatedEvents, isEncrypted: state.isEncrypted, exports };
    return `${JSON.stringify(info, null, 1)}\n`;
  }
  const lines = [
    `${review.subject}: ${review.typeLabel}${review.publisher === '' ? '' : `, ${review.publisher}`}`,
    `${counts.events} events (${undatedEvents} undated), ${counts.agencies} agencies, ${counts.people} people`,
    `${counts.themes} themes, ${counts.eventTags} tags`,
    `${counts.learning} findings, ${counts.recommendations} recommendations, ${counts.actions} actions`,
    `${counts.sections} report sections, ${exports.length} exports made`,
    state.isEncrypted ? 'Locked with a passphrase' : 'Not locked with a passphrase',
  ];
  return `${lines.join('\n')}\n`;
}
