import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../shared/model/picture-size.ts';
import { readPicture } from '../../../shared/pictures/index.ts';
import {
  chunk,
  exif,
  plainJpeg,
  png,
  progressiveJpeg,
  segment,
  textChunk,
  withSegments,
} from '../../helpers/pictures.ts';

const marker = 'Qzxwv12CedarClose';
const letters = (words: string) => Buffer.from(words, 'latin1');

function bare(bytes: Buffer) {
  const read = readPicture(bytes);
  if (read.status === 'refused') throw new Error(read.words);
  return { ...read.picture, bytes: Buffer.from(read.picture.bytes) };
}

describe('a picture bare of what its camera or program wrote', () => {
  it('is a PNG without texts, times, Exif, further frames and what follows its end', () => {
    const colours = chunk('gAMA', Buffer.of(0, 0, 0xb1, 0x8f));
    const chunks = [
      textChunk('Author', marker),
      chunk('zTXt', letters(`Comment\0\0${marker}`)),
      chunk('iTXt', letters(`XML:com.adobe.xmp\0\0\0\0\0${marker}`)),
      chunk('eXIf', letters(`MM\0*${marker}`)),
      chunk('tIME', Buffer.of(7, 0xe9, 1, 2, 3, 4, 5)),
      chunk('prVt', letters(marker)),
    ];
    const given = Buffer.concat([png(30, 20, [colours, ...chunks]), letters(marker)]);
    const { bytes, ...about } = bare(given);
    expect(about).toEqual({ mediaType: 'image/png', width: 30, height: 20, isUpright: true });
    expect(bytes).toEqual(png(30, 20, [colours]));
  });

  it.each([
    ['one scan', plainJpeg],
    ['several scans', progressiveJpeg],
  ])('is a JPEG of %s without Exif, XMP, IPTC, comments, thumbnails, makers’ segments and what follows', (_, jpeg) => {
    const profile = segment(0xe2, letters('ICC_PROFILE\0\x01\x01colours'));
    const given = Buffer.concat([
      withSegments(
        jpeg,
        exif(1, marker),
        segment(0xe1, letters(`http://ns.adobe.com/xap/1.0/\0${marker}`)),
        segment(0xed, letters(`Photoshop 3.0\0${marker}`)),
        segment(0xe2, letters(`MPF\0${marker}`)),
        segment(0xe0, letters(`JFXX\0\x10${marker}`)),
        segment(0xef, letters(marker)),
        segment(0xfe, letters(marker)),
        profile,
      ),
      letters(marker),
    ]);
    const { bytes, ...about } = bare(given);
    expect(about).toEqual({ mediaType: 'image/jpeg', width: 12, height: 8, isUpright: true });
    expect(bytes).toEqual(withSegments(jpeg, profile));
    expect(pictureSize('image/jpeg', bytes.toString('base64'))).toEqual({ width: 12, height: 8 });
    expect(bare(bytes).bytes).toEqual(bytes);
  });

  it('loses the small picture inside JFIF, which can show what was cut off the large one', () => {
    const jfif = letters('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01');
    const given = Buffer.concat([
      plainJpeg.subarray(0, 2),
      segment(0xe0, Buffer.concat([jfif, letters('rgb')])),
      plainJpeg.subarray(20),
    ]);
    expect(bare(given).bytes).toEqual(plainJpeg);
  });

  it('says of a JPEG that only its metadata knew which way is up', () => {
    expect(bare(withSegments(plainJpeg, exif(6, marker))).isUpright).toBe(false);
  });
});

describe('what can’t be used as a picture', () => {
  const wordsOf = (bytes: Buffer) => {
    const read = readPicture(bytes);
    return read.status === 'refused' ? read.words : 'read';
  };

  it('is told by its bytes, whatever its name says', () => {
    const words = 'This is not a PNG or JPEG picture. Save it as one of these, then choose it again.';
    expect([letters('GIF89a'), letters('<svg/>'), letters('%PDF-1.7'), Buffer.alloc(0)].map(wordsOf)).toEqual(
      Array(4).fill(words),
    );
  });

  it('is one that is cut off at any byte, or changed inside', () => {
    const words = 'This picture is damaged or not complete, so it can’t be used.';
    const pictures = [png(9, 9), progressiveJpeg];
    for (const picture of pictures) {
      for (let length = 8; length < picture.length; length += 1) {
        expect(wordsOf(picture.subarray(0, length)), `${length} of ${picture.length} bytes`).toBe(words);
      }
    }
    const changed = png(9, 9);
    changed[20] = 1;
    expect(wordsOf(changed)).toBe(words);
  });

  it('is never more than refused, whatever its bytes are', () => {
    const written = withSegments(plainJpeg, exif(1, marker), segment(0xfe, letters(marker)));
    const of = fc.constantFrom(png(9, 9, [textChunk('Author', marker)]), written, progressiveJpeg);
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(of, fc.array(change, { minLength: 1, maxLength: 6 }), (picture, changes) => {
        const changed = Buffer.from(picture);
        for (const [place, byte] of changes) changed[place % changed.length] = byte;
        const read = readPicture(changed);
        if (read.status === 'read') expect(readPicture(read.picture.bytes)).toMatchObject({ status: 'read' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is too large a one', () => {
    expect(wordsOf(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe('This picture is too large: at most 20 MB.');
    const header = Buffer.from('0000271000002710080200000000', 'hex').subarray(0, 13);
    const huge = Buffer.concat([
      png(1, 1).subarray(0, 8),
      chunk('IHDR', header),
      chunk('IDAT', Buffer.alloc(1)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    expect(wordsOf(huge)).toBe(
      'This picture is too large: 10,000 × 10,000 pixels, where 50 million in all can be used.',
    );
  });
});
