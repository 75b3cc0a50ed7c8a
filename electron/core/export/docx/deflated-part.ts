import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/**
 * A file of a zip package that is compressed piece by piece by Node's own zlib, several times as fast as a compressor in
 * JavaScript. Each piece but the last ends at a byte's edge (a sync flush), so that all of them are one deflate stream
 * (RFC 1951; zlib manual, deflate).
 */
export class DeflatedPart implements ZipInputFile {
  readonly filename: string;
  readonly mtime: Date;
  readonly compression = 8;
  size = 0;
  crc = 0;
  ondata?: AsyncFlateStreamHandler;

  constructor(filename: string, mtime: Date) {
    this.filename = filename;
    this.mtime = mtime;
  }

  push(bytes: Uint8Array, isLast = false): void {
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata?.(null, new Uint8Array(deflateRawSync(bytes, { finishFlush })), isLast);
  }
}
