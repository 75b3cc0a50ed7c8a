import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Lets in only the browser that was given the address, and of it only our own page.
 *
 * Any program or web page of this machine can reach 127.0.0.1. So: the token in the printed address works once and is
 * swapped for a cookie that scripts cannot read and other sites cannot send (RFC 6265bis, section 8.8.2; its name has
 * the port, since cookies ignore ports). Host is checked against DNS rebinding, Origin and Sec-Fetch-Site against
 * requests made by other pages.
 */
export type Guard = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The address to print. */
  readonly entry: string;
  /** Why a request is turned away before anything is read of it; undefined when it may go on. */
  readonly refusal: (request: IncomingMessage) => string | undefined;
  /** Takes a token: the cookie to set, or undefined when it is wrong or was used. */
  readonly redeem: (token: string) => string | undefined;
  readonly hasCookie: (request: IncomingMessage) => boolean;
};

export function createGuard(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const token = randomBytes(32).toString('hex');
  const cookieName = `casewright_${port}`;
  const cookieValue = randomBytes(32).toString('hex');
  let isRedeemed = false;

  return {
    origin,
    entry: `${origin}/?token=${token}`,
    refusal({ headers, method }) {
      if (headers.host !== host) return 'wrong host';
      const isReading = method === 'GET' || method === 'HEAD';
      if (headers.origin === undefined ? !isReading : headers.origin !== origin) return 'wrong origin';
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'asked for by another site';
      return undefined;
    },
    redeem(given) {
      if (isRedeemed || !isSame(given, token)) return undefined;
      isRedeemed = true;
      return `${cookieName}=${cookieValue}; Path=/; HttpOnly; SameSite=Strict`;
    },
    hasCookie({ headers }) {
      const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return pairs.some((pair) => isSame(pair, `${cookieName}=${cookieValue}`));
    },
  };
}

/** Compares in a time that does not tell how much was right. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
