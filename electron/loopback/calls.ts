import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Transport } from '../../shared/contract/index.ts';
import { HttpProblem, startStream } from './http.ts';

const callsSchema = z.array(z.strictObject({ name: z.string(), input: z.unknown() })).max(100);

/** Answers calls that came in one request, each on a line of its own as soon as it is there. */
export async function answerCalls(
  response: ServerResponse,
  body: unknown,
  dispatch: Transport['dispatch'],
): Promise<void> {
  const calls = callsSchema.safeParse(body);
  if (!calls.success) throw new HttpProblem(400, 'These are no calls.');
  startStream(response, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  await Promise.all(
    calls.data.map(async ({ name, input }, call) => {
      const result = await dispatch(name, input);
      if (!response.destroyed) response.write(`${JSON.stringify({ call, result })}\n`);
    }),
  );
  response.end();
}
