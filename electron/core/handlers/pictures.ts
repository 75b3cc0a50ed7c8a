import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';
import { readPicture } from '../../../shared/pictures/index.ts';
import { getPicture, hasPicture, pictureHashes } from '../store/pictures.ts';
import { getRow, insertRow } from '../store/rows.ts';
import type { Handlers } from './handlers.ts';
import { updateStep } from './records.ts';

/** Pictures of the report's text: each kept once, as it is seen and without what its camera or program wrote into it. */
export const pictureHandlers = {
  'pictures.add'({ session }, { base64, sectionId }) {
    getRow(session.db, 'sections', sectionId);
    const read = readPicture(Buffer.from(base64, 'base64'));
    if (read.status === 'refused') throw new Refusal('invalid_input', read.words, 'base64');
    const { mediaType, width, height, bytes, isUpright } = read.picture;
    if (!isUpright) {
      throw new Refusal(
        'invalid_input',
        'This picture lies on its side. Turn it upright and save it, then choose it again.',
        'base64',
      );
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!hasPicture(session.db, sha256)) {
      // One step with the change of the text that follows: undo takes both back.
      const { mergeKey } = updateStep('sections', sectionId, { content: null });
      session.write({ label: 'Put in a picture', mergeKey }, (db) =>
        insertRow(db, 'assets', { sha256, mediaType, bytes: Buffer.from(bytes).toString('base64') }),
      );
    }
    return { sha256, mediaType, width, height };
  },
  'pictures.get': ({ session }, { sha256 }) => getPicture(session.db, sha256),
  'pictures.hashes': ({ session }) => pictureHashes(session.db),
} satisfies Partial<Handlers>;
