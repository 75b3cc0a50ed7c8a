import { Refusal } from '../../../shared/contract/errors.ts';
import { isPartialDate } from '../../../shared/dates/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { linkUrl } from '../../../shared/rich-text/index.ts';

/** A review period that runs forward, and a website that a reader of the briefing can follow. */
export function checkReview({ periodStart, periodEnd, website }: Row<'review'>): void {
  if (periodStart !== null && periodEnd !== null && !isPartialDate(periodStart, periodEnd)) {
    throw new Refusal('invalid_input', 'The review period would end before it starts.', 'periodEnd');
  }
  const address = website.trim();
  const url = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  if (address !== '' && !linkUrl.safeParse(url).success) {
    throw new Refusal('invalid_input', 'Write a web address, such as www.example.org/reviews.', 'website');
  }
}
